#pragma once

// Total and class of an area as cells, a range while figures are missing.

#include "app/cli_output.h"
#include "core/rules/known_sum.h"
#include "ui/text/total_text.h"

namespace kawasan {

/// 0 is not known.
[[nodiscard]] Cell yearCell(int year);
[[nodiscard]] Cell totalCell(const AreaScore& area);
[[nodiscard]] Cell classCell(const AreaScore& area);
/// A sum over RT: at least so much where some of them lack the figure.
[[nodiscard]] Cell sumCell(const KnownSum& sum, int decimals);
[[nodiscard]] Cell sumCell(const AreaScore& area, Parameter parameter, int decimals);
/// The same beside sums in JSON, as tables say it: "households; hectares", or null where all are whole.
[[nodiscard]] Json leastJson(std::initializer_list<std::pair<const char*, KnownSum>> sums);

}  // namespace kawasan
