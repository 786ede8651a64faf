#include "core/plan/open_requirements.h"

#include <algorithm>

#include "core/plan/catalogue.h"
#include "core/plan/plan_findings.h"

namespace kawasan {

namespace {

/// Whether a rule of it that blocks stands like this.
bool hasBlocking(const std::vector<RuleResult>& results, int requirement, RuleState state) {
  return std::ranges::any_of(results, [&](const RuleResult& result) {
    return result.state == state && result.rule->requirement == requirement && result.severity == Severity::Error;
  });
}

}  // namespace

JudgedRequirement judgedRequirement(const Snapshot& snapshot, const Activity& activity,
                                    const std::vector<RuleResult>& results, int requirement) {
  JudgedRequirement judged;
  judged.state = stateOf(results, requirement);
  judged.isAccepted = isAccepted(snapshot, activity, results, requirement);
  if (judged.state != RuleState::Lacking || judged.isAccepted ||
      hasBlocking(results, requirement, RuleState::Lacking)) {
    return judged;
  }
  // What only warns makes nothing lacking of what is not filled in.
  if (hasBlocking(results, requirement, RuleState::NotFilled)) {
    judged.state = RuleState::NotFilled;
  } else {
    judged.isWarning = true;
  }
  return judged;
}

std::string_view keyOf(const JudgedRequirement& requirement) {
  if (requirement.isAccepted) return "accepted";
  return requirement.isWarning ? "warning" : keyOf(requirement.state);
}

OpenRequirements openRequirements(const Snapshot& snapshot, const Activity& activity,
                                  const std::vector<RuleResult>& results) {
  OpenRequirements open;
  for (const BpmRequirement& requirement : bpmRules().requirements) {
    if (requirement.number == 0) continue;
    const JudgedRequirement judged = judgedRequirement(snapshot, activity, results, requirement.number);
    if (judged.isAccepted) {
      ++open.accepted;
    } else if (judged.isWarning) {
      ++open.warned;
    } else if (judged.state == RuleState::Lacking) {
      ++open.lacking;
    } else if (judged.state == RuleState::NotFilled) {
      ++open.notFilled;
    }
  }
  return open;
}

}  // namespace kawasan
