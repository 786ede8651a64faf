#pragma once

// Hectares over the years once a proposal is in the plan: beside what stays stand its purchases and the proposed
// activities that it takes whole; those that it leaves do not count. In which year an area is 0 ha follows from it.

#include "core/plan/hectare_ledger.h"
#include "core/plan/write_proposal.h"

namespace kawasan {

/// `year` is that of chosen activities without one, as of purchases where no year has a budget.
[[nodiscard]] HectareLedger proposalLedger(const Snapshot& snapshot, const Regulation& regulation, const Survey& survey,
                                           const ProjectPlanTask& project, const PlanChoice& proposal,
                                           const ProposalRecords& records, int year);

}  // namespace kawasan
