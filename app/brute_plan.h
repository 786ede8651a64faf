#pragma once

// The cheapest plan of a small task by trying everything, with nothing of the program but the figures of a row: what
// the search is held against, in its tests and by `kawasan-bench plan`.

#include <optional>
#include <random>
#include <vector>

#include "core/plan/cheapest_plan.h"

namespace kawasan {

/// One to three areas of one RT each, five indicators with a price and three without; the same in every run.
[[nodiscard]] PlanTask smallRandomTask(std::mt19937& random, std::size_t candidates);

/// Costs of all combinations that bring an RT below the limit and buy nothing in vain, cheapest first.
[[nodiscard]] std::vector<Rupiah> costsByTrying(const PlanTask& task, const FigureRow& row);
/// Of a small random task, the least cost over all choices of candidates; nothing when an area cannot be brought below
/// the limit.
[[nodiscard]] std::optional<Rupiah> leastByTrying(const PlanTask& task);

/// The most hectares that the limits of the task pay for, and the least money for these, over all choices of candidates
/// and areas.
struct MostByTrying {
  Micro hectares = 0;
  Rupiah cost = 0;
};
[[nodiscard]] MostByTrying mostByTrying(const PlanTask& task);

/// All choices of candidates, areas and purchases that the limits of the task pay, the best first: most hectares, then
/// least money. None buys in vain or carries out a candidate without which nothing more would have to be bought; of the
/// purchases of the same areas the cheapest and the second. With years, two at most, every unit is bought whole in one
/// of them. `isWhole`: only those that bring every area below the limit.
[[nodiscard]] std::vector<MostByTrying> choicesByTrying(const PlanTask& task, bool isWhole);

}  // namespace kawasan
