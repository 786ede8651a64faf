#pragma once

// Purchases shared among the years of a budget. What people count (buildings, KK) is bought whole in a year; a length
// or a surface may be divided. Exact: where whole units do not fit into what the years have, that is proved, or it is
// said that it is not. Private to core/plan; any thread.

#include <map>
#include <vector>

#include "core/model/figures.h"
#include "core/model/plan_records.h"

namespace kawasan {

struct YearPurchase {
  Rupiah price = 0;  // of a unit
  Micro volume = 0;
  Rupiah cost = 0;
  bool isCounted = false;  // what is not whole of such a volume stays in one piece
};

struct YearPart {
  int year = 0;
  Micro volume = 0;
  Rupiah cost = 0;
};

struct YearShares {
  std::vector<std::vector<YearPart>> parts;  // of each purchase, years ascending
  Rupiah lacking = 0;                        // in the last year, for all of it
  bool isProved = true;                      // else whole units may fit after all
};

/// `left`: what each year has, at least one. Nothing lacks where a way was found.
[[nodiscard]] YearShares shareByYear(const std::vector<YearPurchase>& purchases, const std::map<int, Rupiah>& left);

}  // namespace kawasan
