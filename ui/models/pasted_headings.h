#pragma once

// A block from the clipboard whose first row bears headings: they say which figure each column holds, by the same words
// as the headings of a file (header_map.h). GUI thread or any other.

#include <QStringList>
#include <optional>
#include <vector>

#include "core/model/parameter.h"
#include "core/rules/regulation.h"
#include "ui/models/pasted_names.h"

namespace kawasan {

struct PastedHeadings {
  std::vector<std::optional<Parameter>> columns;  // of each column of the block; nothing: names, or left out
  /// Headings of what is taken nowhere: unknown ones, and those of other units or named twice. Percents, values, totals
  /// and classes follow from the figures and are not listed.
  QStringList leftOut;
};

/// Nothing where the first row holds numbers behind the leading columns of `names`, or no heading names a figure; one
/// of those may stand among the leading ones, too.
[[nodiscard]] std::optional<PastedHeadings> headingsIn(const std::vector<QStringList>& block,
                                                       const std::optional<PastedNames>& names,
                                                       const Regulation& regulation);

}  // namespace kawasan
