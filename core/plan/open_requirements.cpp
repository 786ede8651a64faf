#include "core/plan/open_requirements.h"

#include "core/plan/catalogue.h"
#include "core/plan/plan_findings.h"

namespace kawasan {

OpenRequirements openRequirements(const Snapshot& snapshot, const Activity& activity,
                                  const std::vector<RuleResult>& results) {
  const RequirementCounts all = countRequirements(results);
  OpenRequirements open{all.lacking, all.notFilled, 0};
  for (const BpmRequirement& requirement : bpmRules().requirements) {
    if (requirement.number == 0 || !isAccepted(snapshot, activity, results, requirement.number)) continue;
    ++open.accepted;
    --(stateOf(results, requirement.number) == RuleState::Lacking ? open.lacking : open.notFilled);
  }
  return open;
}

}  // namespace kawasan
