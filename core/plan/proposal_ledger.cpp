#include "core/plan/proposal_ledger.h"

#include <algorithm>
#include <set>

namespace kawasan {

namespace {

/// Ids that no record has, from there on.
FeatureId freeId(const Snapshot& snapshot) {
  FeatureId largest = 0;
  for (const Activity& activity : snapshot.activities) largest = std::max(largest, activity.id);
  return largest + 1;
}

std::set<FeatureId> leftOutOf(const Snapshot& snapshot, const ProjectPlanTask& project, const PlanChoice& proposal) {
  std::set<FeatureId> leftOut;
  for (const Activity& activity : snapshot.activities) leftOut.insert(activity.id);
  for (const auto& counted : {project.kept, proposal.chosen}) {
    for (const FeatureId id : counted) leftOut.erase(id);
  }
  return leftOut;
}

/// Effects stand by the activity: what is added has the largest ids and comes last.
Snapshot withProposal(const Snapshot& snapshot, const PlanChoice& proposal, const ProposalRecords& records, int year) {
  Snapshot after = snapshot;
  const std::set<FeatureId> chosen(proposal.chosen.begin(), proposal.chosen.end());
  for (std::size_t i = 0; i < snapshot.activities.size(); ++i) {
    if (chosen.contains(snapshot.activities[i].id) && snapshot.activities[i].effectYear() == 0)
      after.activities[i].year = year;
  }
  FeatureId next = freeId(snapshot);
  for (const ProposedActivity& each : records.activities) {
    Activity activity = each.record;
    activity.id = next++;
    for (ActivityEffect effect : each.effects) {
      effect.activityId = activity.id;
      after.effects.push_back(effect);
    }
    after.activities.push_back(std::move(activity));
  }
  return after;
}

}  // namespace

HectareLedger proposalLedger(const Snapshot& snapshot, const Regulation& regulation, const Survey& survey,
                             const ProjectPlanTask& project, const PlanChoice& proposal, const ProposalRecords& records,
                             int year) {
  const Snapshot after = withProposal(snapshot, proposal, records, year);
  const Projection projection =
      projectFigures(after, survey, EffectBasis::Planned, 0, leftOutOf(snapshot, project, proposal));
  return hectareLedger(after, regulation, projectedStates(after, survey, projection));
}

}  // namespace kawasan
