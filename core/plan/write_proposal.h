#pragma once

// A proposal put into the plan: its activities with what they take off and who pays, as new records of one edit. The
// command line and the window write it by the same function.

#include "core/model/edit.h"
#include "core/plan/plan_funding.h"

namespace kawasan {

/// A proposal as records to be.
struct ProposalRecords {
  std::vector<ProposedActivity> activities;
  std::vector<std::vector<ActivityFunding>> funding;  // one list an activity
};
/// As activitiesOf and fundingOf.
[[nodiscard]] ProposalRecords recordsOf(const Snapshot& snapshot, const ProjectPlanTask& project,
                                        const PlanChoice& proposal, int year);

/// The fresh ids are returned in the records.
void putProposal(Edit& edit, ProposalRecords& records);

}  // namespace kawasan
