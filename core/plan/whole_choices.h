#pragma once

// What to buy in several areas so that each falls below the limit and the years of the budget pay for it, whole units
// each year: the cheapest of all combinations, and the next. They are tried in the order of their cost. Private to
// core/plan; any thread.

#include <functional>
#include <map>
#include <vector>

#include "core/plan/area_costs.h"

namespace kawasan {

struct WholeTask {
  std::vector<AreaOptions> areas;
  int limit = 0;
  Rupiah money = 0;            // for all purchases
  std::map<int, Rupiah> left;  // that each year has
  Rupiah anyYear = 0;          // to be paid beside them, in whatever years
  std::size_t most = 1;        // so many combinations are sought
  std::function<bool()> isOver;
};

struct WholeChoice {
  Rupiah cost = 0;
  std::vector<AreaChoice> choices;  // of each area
};

struct WholeChoices {
  std::vector<WholeChoice> found;  // cheapest first
  bool isExact = true;             // no other one is as cheap; without any, there is none
  Rupiah lacking = 0;              // for whole units of the cheapest combination
};

[[nodiscard]] WholeChoices wholeChoices(const WholeTask& task);

}  // namespace kawasan
