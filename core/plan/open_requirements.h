#pragma once

// How many of the six requirements of an activity are open, those that somebody accepted apart. Any thread.

#include "core/plan/plan_rules.h"

namespace kawasan {

struct OpenRequirements {
  int lacking = 0;
  int notFilled = 0;
  int accepted = 0;  // lacking or not filled in, all of it accepted
};
[[nodiscard]] OpenRequirements openRequirements(const Snapshot& snapshot, const Activity& activity,
                                                const std::vector<RuleResult>& results);

}  // namespace kawasan
