#pragma once

// Which proposed activities to carry out whole where several areas share them: an integer programme, solved by GLPK
// with a time limit. Private to core/plan; any thread, one call at a time a thread.

#include <vector>

#include "core/plan/area_costs.h"

namespace kawasan {

struct CoupledTask {
  const PlanTask& task;
  int limit = 0;                                        // of the total; every area is to fall below it
  std::vector<std::size_t> areas;                       // places in PlanTask::areas
  std::vector<std::size_t> candidates;                  // that may be chosen; effects on other areas do not count
  const std::vector<AreaOptions>& options;              // of all areas, nothing chosen
  bool keepsLimits = false;                             // money is limited
  Rupiah otherCost = 0;                                 // that the limits must hold beside
  const std::vector<std::size_t>* notChosen = nullptr;  // a choice of candidates of which at least one must change,
  const std::vector<std::size_t>* vain = nullptr;       // and one of these does not count as a change
};

struct CoupledChoice {
  bool isFeasible = false;
  std::vector<std::size_t> chosen;  // places in PlanTask::candidates, ascending
  bool isExact = false;
  double bound = 0;  // rupiah, without otherCost; no choice costs less
};

/// Cancelled when the stop token says so.
[[nodiscard]] Result<CoupledChoice> solveCoupled(const CoupledTask& task, const PlanSearch& search, double seconds);

}  // namespace kawasan
