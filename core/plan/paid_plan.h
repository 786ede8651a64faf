#pragma once

// Where the money does not pay for all: which areas to bring below the limit, and by which activities, so that it
// brings the most hectares; of two ways that bring as many the cheaper one. Exact: choices of activities are tried one
// after the other, whole branches left out once no choice in them can be better, and within each the areas are chosen
// by an exact method for one sum of money. A time limit may cut it; what is found then, and how many hectares no choice
// exceeds, is said. Private to core/plan; any thread.

#include <functional>
#include <optional>
#include <vector>

#include "core/plan/cheapest_plan.h"

namespace kawasan {

/// Something that costs so much and brings so many hectares, whole or not at all.
struct PricedHectares {
  Rupiah cost = 0;
  Micro hectares = 0;
};

struct MostHectares {
  std::vector<std::size_t> taken;  // places of the items, ascending
  Rupiah cost = 0;
  Micro hectares = 0;
  bool isExact = true;
  bool isTooLarge = false;  // not exact, as more choices were open than can be kept at once
  Micro bound = 0;          // no choice brings more
};

/// The most hectares for that money, and the least money for these. Items without hectares are left out. Once `isOver`
/// says so the best that is known then.
[[nodiscard]] MostHectares mostHectares(const std::vector<PricedHectares>& items, Rupiah money,
                                        const std::function<bool()>& isOver);

struct PaidChoice;

struct WholeCost {
  std::optional<Rupiah> rupiah;  // nothing where the years do not pay
  bool isExact = true;           // there is no lower cost
};

struct PaidTask {
  const PlanTask& task;
  Rupiah money = 0;                              // for all
  std::vector<std::size_t> areas;                // that can be brought below the limit, places in PlanTask::areas
  std::vector<std::size_t> candidates;           // that may be chosen, ascending
  std::vector<std::vector<std::size_t>> starts;  // choices of them that are worth a look first
  /// What is to be bought in an area once these candidates are done, so that it falls below the limit; nothing where it
  /// cannot.
  std::function<std::optional<Rupiah>(std::size_t area, const std::vector<std::size_t>& candidates)> priceOf;
  std::function<bool()> isOver;  // no time is left
  /// What is to be bought in these areas once the candidates are done, so that the years pay for whole units; it is no
  /// less than the sum of priceOf. Empty where that is all that counts.
  std::function<WholeCost(const std::vector<std::size_t>& candidates, const std::vector<std::size_t>& areas)> wholeCost;
  /// The best of all others is sought then: of other activities or other areas with known hectares, and without an
  /// activity that could be left out of it with nothing more to be bought.
  const PaidChoice* besides = nullptr;
};

struct PaidChoice {
  std::vector<std::size_t> candidates;  // ascending
  std::vector<std::size_t> areas;
  Rupiah cost = 0;
  Micro hectares = 0;
  bool isExact = true;
  bool isTooLarge = false;  // as of MostHectares; otherwise it was the time
  Micro bound = 0;
};

/// Areas whose hectares nobody knows come last, the cheapest first, from the money that is left.
[[nodiscard]] PaidChoice choosePaid(const PaidTask& task);

}  // namespace kawasan
