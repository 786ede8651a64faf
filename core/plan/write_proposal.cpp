#include "core/plan/write_proposal.h"

namespace kawasan {

ProposalRecords recordsOf(const Snapshot& snapshot, const ProjectPlanTask& project, const PlanChoice& proposal,
                          int year) {
  ProposalRecords records;
  records.activities = activitiesOf(snapshot, project, proposal, year);
  records.funding = fundingOf(project, proposal, records.activities);
  return records;
}

void putProposal(Edit& edit, ProposalRecords& records) {
  for (std::size_t i = 0; i < records.activities.size(); ++i) {
    ProposedActivity& activity = records.activities[i];
    edit.put(activity.record);
    for (ActivityEffect& effect : activity.effects) {
      effect.activityId = activity.record.id;
      edit.put(effect);
    }
    for (ActivityFunding& row : records.funding[i]) {
      row.activityId = activity.record.id;
      edit.put(row);
    }
  }
}

}  // namespace kawasan
