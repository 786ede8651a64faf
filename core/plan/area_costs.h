#pragma once

// One area of the cheapest plan: what each lower value of each indicator costs, and the cheapest combinations that
// bring the total below the limit. Exact. Private to core/plan.

#include <limits>
#include <vector>

#include "core/plan/cheapest_plan.h"
#include "core/rules/scoring.h"

namespace kawasan {

/// A lower value of an indicator.
struct ValueStep {
  int value = 0;
  Micro volume = 0;  // to be taken off
  Rupiah cost = 0;   // 0 without a price
};

struct IndicatorOptions {
  Parameter indicator = Parameter::BuildingIrregularity;
  int value = 0;                     // the highest that the figures allow
  Micro gap = 0;                     // that is known
  bool isOpen = false;               // for want of a figure it may stay above 0 whatever is taken off
  const UnitPrice* price = nullptr;  // the lowest
  std::vector<ValueStep> steps;      // each lower than the one before; only what the known volume allows
};

struct AreaOptions {
  int total = 0;                             // the highest that the figures allow
  int leastTotal = 0;                        // the lowest
  std::vector<IndicatorOptions> indicators;  // in the order of the edition
};

/// The lowest price of each indicator of the edition; null where there is none. Prices below 0 do not count.
[[nodiscard]] std::vector<const UnitPrice*> lowestPrices(const Regulation& regulation,
                                                         const std::vector<UnitPrice>& prices);

[[nodiscard]] AreaOptions optionsOf(const Regulation& regulation, const std::vector<FigureRow>& rts,
                                    const std::vector<const UnitPrice*>& prices);

/// Nearest rupiah above price times volume.
[[nodiscard]] Rupiah costOf(Rupiah price, Micro volume);

inline constexpr std::size_t kNoStep = std::numeric_limits<std::size_t>::max();

/// A step of each indicator, or kNoStep.
struct AreaChoice {
  Rupiah cost = 0;
  int total = 0;  // afterwards
  std::vector<std::size_t> steps;
};

/// The cheapest choice and the next best that buys nothing in vain, with prices only; empty when the limit cannot be
/// undercut.
[[nodiscard]] std::vector<AreaChoice> cheapestChoices(const AreaOptions& options, int limit);

inline constexpr std::size_t kMostChoices = 24;
/// The same with more of the next; where there are as many, there may be others that cost as much as the last or more.
[[nodiscard]] std::vector<AreaChoice> choicesByCost(const AreaOptions& options, int limit);

[[nodiscard]] std::vector<Purchase> purchasesOf(const AreaOptions& options, const AreaChoice& choice);

/// Whether taking off all that is known would suffice, whatever it cost.
[[nodiscard]] bool isWithinReach(const AreaOptions& options, int limit);

}  // namespace kawasan
