#include "ui/models/cheapest_way.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/paint/qt_bridge.h"
#include "ui/text/area_words.h"
#include "ui/text/cheapest_text.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

struct CheapestWayText {
  Q_DECLARE_TR_FUNCTIONS(kawasan::CheapestWay)
};

qsizetype countOf(const PlanChoice& choice, AreaOutcome outcome) {
  return std::ranges::count(choice.areas, outcome, &AreaProposal::outcome);
}

QString missingFiguresText(const CheapestWay& way, std::size_t area) {
  const std::vector<Parameter>& missing = way.proposal.areas[area].missingFigures;
  const QString name = toQString(way.task.areas[area].name);
  return missing.empty()
             ? CheapestWayText::tr("%1: no figures").arg(name)
             : CheapestWayText::tr("%1: figures missing for %2").arg(name, codesText(*way.regulation, missing));
}

}  // namespace

Result<std::shared_ptr<const CheapestWay>> findCheapestWay(SharedSnapshot snapshot, SharedRegulation regulation,
                                                           const CheapestWish& asked, const PlanSearch& search) {
  auto way = std::make_shared<CheapestWay>();
  way->snapshot = std::move(snapshot);
  way->regulation = std::move(regulation);
  way->asked = asked;
  way->task = planTaskOf(*way->snapshot, *way->regulation, asked.wish);
  KAWASAN_ASSIGN(way->proposal, cheapestPlan(*way->regulation, way->task.task, search));
  way->records = recordsOf(*way->snapshot, way->task, way->proposal, asked.year);
  const auto survey = std::ranges::find(way->snapshot->surveys, asked.wish.surveyId, &Survey::id);
  const auto ledgerOf = [&](const PlanChoice& choice, const ProposalRecords& records) {
    return survey == way->snapshot->surveys.end()
               ? HectareLedger()
               : proposalLedger(*way->snapshot, *way->regulation, *survey, way->task, choice, records, asked.year);
  };
  way->ledger = ledgerOf(way->proposal, way->records);
  if (way->proposal.paid) {
    way->paidRecords = recordsOf(*way->snapshot, way->task, *way->proposal.paid, asked.year);
    way->paidLedger = ledgerOf(*way->proposal.paid, way->paidRecords);
  }
  return std::shared_ptr<const CheapestWay>(std::move(way));
}

WayPart CheapestWay::part(WayShown shown) const {
  if (shown == WayShown::Paid && proposal.paid) return {*proposal.paid, paidRecords, paidLedger};
  return {proposal, records, ledger};
}

QString headingOf(const CheapestWay& way, WayShown shown) {
  const PlanProposal& proposal = way.proposal;
  const QString cost = formatRupiah(proposal.total, currentLanguage());
  if (shown == WayShown::Paid && proposal.paid) {
    return CheapestWayText::tr("What the money pays: %1 ha in %2 areas for %3")
        .arg(reachedText(proposal.paid->hectares, proposal.paid->moreUnknown))
        .arg(proposal.paid->reached)
        .arg(formatRupiah(proposal.paid->total, currentLanguage()));
  }
  if (!proposal.isWithinLimits) {
    return CheapestWayText::tr("Without limits of money: %1 ha in %2 areas for %3; %4 are lacking")
        .arg(reachedText(proposal.hectares, proposal.moreUnknown))
        .arg(proposal.reached)
        .arg(cost, formatRupiah(proposal.lacking, currentLanguage()));
  }
  if (proposal.unreachable == 0 && proposal.rtsLeftOut() > 0)
    return CheapestWayText::tr("0 ha for %1, as far as RT have figures").arg(cost);
  return proposal.unreachable == 0 ? CheapestWayText::tr("0 ha for %1").arg(cost)
                                   : CheapestWayText::tr("0 ha is not reached; what can be reached costs %1").arg(cost);
}

QStringList summaryOf(const CheapestWay& way, WayShown shown) {
  const PlanProposal& proposal = way.proposal;
  const PlanChoice& choice = way.part(shown).choice;
  QStringList lines;
  if (!way.task.kept.empty()) {
    lines << CheapestWayText::tr("%1 activities of the plan stay; all totals are those after them.")
                 .arg(way.task.kept.size());
  }
  lines << keptMoneyTexts(way.task, way.asked.wish);
  lines << CheapestWayText::tr("Below the limit of %1 already: %2 areas; brought below it: %3.")
               .arg(way.regulation->slumLimit())
               .arg(countOf(choice, AreaOutcome::Below))
               .arg(countOf(choice, AreaOutcome::Reached));
  if (!choice.chosen.empty()) {
    lines << CheapestWayText::tr("Of this for proposed activities carried out whole: %1, for %2.")
                 .arg(formatRupiah(choice.activities, currentLanguage()), namesText(*way.snapshot, choice.chosen));
  }
  if (&choice != static_cast<const PlanChoice*>(&proposal)) {
    lines << paidProofText(proposal) << nextBestPaidText(*way.snapshot, *way.regulation, way.task, proposal);
    return lines;
  }
  if (const QString proof = proofText(proposal); !proof.isEmpty()) lines << proof;
  const QString next = nextBestText(*way.snapshot, *way.regulation, way.task, proposal);
  if (!next.isEmpty()) lines << next;
  return lines;
}

QStringList troublesOf(const CheapestWay& way) {
  const PlanProposal& proposal = way.proposal;
  QStringList lines;
  if (!proposal.isWithinLimits) {
    lines << CheapestWayText::tr("All that can be reached costs %1; of this %2 are lacking.")
                 .arg(formatRupiah(proposal.total, currentLanguage()),
                      formatRupiah(proposal.lacking, currentLanguage()));
    if (!proposal.paid) lines << paidProofText(proposal);
  }
  if (!way.task.withoutCost.empty()) {
    lines << CheapestWayText::tr("Proposed activities without a cost, not considered: %1.")
                 .arg(namesText(*way.snapshot, way.task.withoutCost));
  }
  if (!way.task.withoutMoney.empty()) {
    lines << CheapestWayText::tr("Proposed activities of years or sources without an amount, not considered: %1.")
                 .arg(countText(way.task.withoutMoney.size()));
  }
  if (const QString leftOut = leftOutRtsText(way.task, proposal); !leftOut.isEmpty()) lines << leftOut;
  if (proposal.unreachable == 0) return lines;
  lines << CheapestWayText::tr("0 ha cannot be reached: areas that stay at the limit or above it, or may: %1.")
               .arg(proposal.unreachable);
  if (!proposal.missingPrices.empty()) {
    lines << CheapestWayText::tr("Criteria without a price that would help: %1.")
                 .arg(codesText(*way.regulation, proposal.missingPrices));
  }
  constexpr std::size_t kShown = 2;
  std::size_t open = 0;
  for (std::size_t i = 0; i < proposal.areas.size(); ++i) {
    if (proposal.areas[i].outcome != AreaOutcome::MissingFigures) continue;
    if (++open <= kShown) lines << missingFiguresText(way, i);
  }
  if (open > kShown)
    lines << CheapestWayText::tr("and %1 more areas without figures, in the list of areas").arg(open - kShown);
  return lines;
}

}  // namespace kawasan
