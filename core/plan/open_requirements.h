#pragma once

// The six requirements of an activity as they are told: one word each, and how many are open, those apart that somebody
// accepted or that only warn. Any thread.

#include "core/plan/plan_rules.h"

namespace kawasan {

struct JudgedRequirement {
  /// The worst of its rules; what only warns comes after what is not filled in.
  RuleState state = RuleState::NotApplicable;
  bool isAccepted = false;  // somebody accepted what is lacking or not filled in
  bool isWarning = false;   // what it lacks stands in the way of nothing: no rule that blocks is open
  friend bool operator==(const JudgedRequirement&, const JudgedRequirement&) = default;
};
[[nodiscard]] JudgedRequirement judgedRequirement(const Snapshot& snapshot, const Activity& activity,
                                                  const std::vector<RuleResult>& results, int requirement);
/// keyOf its state; "warning" where it only warns, "accepted" where somebody accepted what is open.
[[nodiscard]] std::string_view keyOf(const JudgedRequirement& requirement);

struct OpenRequirements {
  int lacking = 0;
  int notFilled = 0;
  int warned = 0;
  int accepted = 0;  // lacking or not filled in, all of it accepted
};
[[nodiscard]] OpenRequirements openRequirements(const Snapshot& snapshot, const Activity& activity,
                                                const std::vector<RuleResult>& results);

}  // namespace kawasan
