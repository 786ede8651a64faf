#pragma once

// The cheapest way to 0 ha as the window asks for it: the wish, what core/plan found, and the records it would become,
// with the sentences that say it. The same functions as `plan --target 0ha`. Values; any thread.

#include <QString>
#include <QStringList>
#include <memory>

#include "core/plan/proposal_ledger.h"

namespace kawasan {

struct CheapestWish {
  PlanWish wish;
  int year = 0;           // of all works where no year has a budget
  double timeLimit = 30;  // seconds
};

struct CheapestWay {
  SharedSnapshot snapshot;  // that it was found in
  SharedRegulation regulation;
  CheapestWish asked;
  ProjectPlanTask task;
  PlanProposal proposal;
  ProposalRecords records;
  HectareLedger ledger;  // once the records are in the plan
};

/// Cancelled when the stop token of the search says so.
[[nodiscard]] Result<std::shared_ptr<const CheapestWay>> findCheapestWay(SharedSnapshot snapshot,
                                                                         SharedRegulation regulation,
                                                                         const CheapestWish& asked,
                                                                         const PlanSearch& search);

/// What it costs, how sure that is and what the next best would cost.
[[nodiscard]] QStringList summaryOf(const CheapestWay& way);
/// Why the target cannot be reached or paid, one sentence each; empty when all is well.
[[nodiscard]] QStringList troublesOf(const CheapestWay& way);

}  // namespace kawasan
