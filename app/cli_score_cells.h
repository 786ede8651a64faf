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
/// Which of them rest on estimates that nobody confirmed, after `others` that do.
[[nodiscard]] Json estimatesJson(std::vector<std::string> others,
                                 std::initializer_list<std::pair<const char*, KnownSum>> sums);
/// "total" and "class" where they rest on estimates.
[[nodiscard]] std::vector<std::string> estimatedResults(const AreaScore& area);
/// Both ends of the total and of the class, before a cell that stays empty where they differ: "total_min", "total_max".
void addEnds(std::vector<OutputColumn>& columns, const std::string& key);
[[nodiscard]] std::vector<Cell> totalEnds(const AreaScore& area);
[[nodiscard]] std::vector<Cell> classEnds(const AreaScore& area);

}  // namespace kawasan
