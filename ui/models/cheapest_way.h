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

/// Which of what was found is shown and may be put into the plan.
enum class WayShown : std::uint8_t {
  Whole,  // all that can be reached, whatever it costs
  Paid,   // what the money pays of it
};

/// A part of what was found, as it would stand in the plan.
struct WayPart {
  const PlanChoice& choice;
  const ProposalRecords& records;
  const HectareLedger& ledger;  // once the records are in the plan
};

struct CheapestWay {
  SharedSnapshot snapshot;  // that it was found in
  SharedRegulation regulation;
  CheapestWish asked;
  ProjectPlanTask task;
  PlanProposal proposal;
  ProposalRecords records;
  HectareLedger ledger;         // once the records are in the plan
  ProposalRecords paidRecords;  // of proposal.paid
  HectareLedger paidLedger;

  /// The whole where the money pays for all, or for no area.
  [[nodiscard]] WayPart part(WayShown shown) const;
};

/// Cancelled when the stop token of the search says so.
[[nodiscard]] Result<std::shared_ptr<const CheapestWay>> findCheapestWay(SharedSnapshot snapshot,
                                                                         SharedRegulation regulation,
                                                                         const CheapestWish& asked,
                                                                         const PlanSearch& search);

/// What it reaches for how much, as a heading.
[[nodiscard]] QString headingOf(const CheapestWay& way, WayShown shown);
/// Which areas it brings below the limit; of the whole also how sure it is that nothing is cheaper, and what the next
/// best would cost.
[[nodiscard]] QStringList summaryOf(const CheapestWay& way, WayShown shown);
/// Why the target cannot be reached or paid, one sentence each; empty when all is well.
[[nodiscard]] QStringList troublesOf(const CheapestWay& way);

}  // namespace kawasan
