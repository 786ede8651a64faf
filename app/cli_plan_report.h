#pragma once

// The needs of areas and the cheapest way to 0 ha as tables and JSON.

#include "app/cli_output.h"
#include "core/plan/hectare_ledger.h"
#include "core/plan/needs.h"
#include "core/plan/plan_task.h"
#include "core/plan/write_proposal.h"

namespace kawasan {

/// One row an area and criterion.
[[nodiscard]] OutputTable needsTable(const Regulation& regulation, const std::vector<AreaNeeds>& needs);

/// What is said of a proposal, with everything that its names come from.
struct PlanReport {
  const Snapshot& snapshot;
  const Regulation& regulation;
  const Survey& survey;
  const PlanWish& wish;
  const ProjectPlanTask& project;
  const PlanProposal& proposal;
  const PlanChoice& shown;              // the proposal, or what the money pays of it
  const ProposalRecords& records;       // of the proposal
  const ProposalRecords& shownRecords;  // of what is shown
  const HectareLedger& ledger;          // once the proposal is in the plan
  const HectareLedger& shownLedger;     // once what is shown is

  [[nodiscard]] bool isPaidPart() const { return &shown != static_cast<const PlanChoice*>(&proposal); }
};

/// Of what is shown, one row an area and purchase, with budgets or ceilings one a year of it with who pays; areas that
/// are not bought for have one row without.
[[nodiscard]] OutputTable proposalTable(const PlanReport& report);
/// From nothing to the whole proposal: what each step costs and brings.
[[nodiscard]] OutputTable frontierTable(const PlanReport& report, bool isForPeople);
[[nodiscard]] Json proposalJson(const PlanReport& report);
/// For people.
void printProposal(const PlanReport& report);
void printFrontier(const PlanReport& report);
/// For people: in which year every area is 0 ha with the proposal.
void printProposalZero(const PlanReport& report);

}  // namespace kawasan
