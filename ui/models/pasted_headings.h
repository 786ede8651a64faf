#pragma once

// A block from the clipboard whose first row bears headings: they say which figure each column holds, by the same words
// as the headings of a file (header_map.h). GUI thread or any other.

#include <QStringList>
#include <optional>
#include <vector>

#include "core/model/parameter.h"
#include "core/rules/regulation.h"

namespace kawasan {

struct PastedHeadings {
  std::vector<std::optional<Parameter>> columns;  // of each column of the block; nothing: names, or left out
  /// Headings over amounts that are taken nowhere: unknown ones, and those of other units or named twice. Percents,
  /// values, totals and classes follow from the figures and are not listed.
  QStringList leftOut;
};

/// Nothing where the first row holds numbers behind its `names` leading columns, or no heading there names a figure.
[[nodiscard]] std::optional<PastedHeadings> headingsIn(const std::vector<QStringList>& block, std::size_t names,
                                                       const Regulation& regulation);

}  // namespace kawasan
