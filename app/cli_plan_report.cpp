#include "app/cli_plan_report.h"

#include <algorithm>

#include "app/cli_ledger.h"
#include "core/base/text.h"
#include "core/plan/catalogue.h"
#include "ui/text/area_words.h"
#include "ui/text/cheapest_text.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

constexpr Rupiah kMillion = 1'000'000;

Json identifiersJson(const std::vector<Parameter>& indicators) {
  Json list = Json::array();
  for (const Parameter indicator : indicators) list.push_back(identifierOf(indicator));
  return list;
}

Cell moneyCell(Rupiah amount) {
  return {formatRupiah(amount, currentLanguage()), amount};
}

Json purchaseJson(const Purchase& purchase) {
  return {{"indicator", identifierOf(purchase.indicator)}, {"work", purchase.work},
          {"volume", jsonAmount(purchase.volume)},         {"cost", purchase.cost},
          {"value_before", purchase.valueBefore},          {"value_after", purchase.valueAfter}};
}

Json purchasesJson(const std::vector<Purchase>& purchases) {
  Json list = Json::array();
  for (const Purchase& purchase : purchases) list.push_back(purchaseJson(purchase));
  return list;
}

Json activitiesJson(const Snapshot& snapshot, const std::vector<FeatureId>& ids) {
  Json list = Json::array();
  for (const FeatureId id : ids) {
    const Activity* activity = snapshot.activityById(id);
    if (activity != nullptr) list.push_back({{"id", activity->uuid}, {"name", activity->name}});
  }
  return list;
}

/// One number, or nothing while figures leave it open.
Json totalJson(const AreaProposal& area, const TotalRange& total) {
  return area.hasFigures && total.least == total.most ? Json(total.most) : Json(nullptr);
}

Cell totalCell(const AreaProposal& area, const TotalRange& total) {
  return {totalText(area, total), totalJson(area, total)};
}

std::vector<Cell> areaCells(const PlanReport& report, std::size_t area) {
  const AreaProposal& proposal = report.shown.areas[area];
  return {textCell(report.project.areas[area].name), keyCell(outcomeText(proposal), keyOf(proposal.outcome)),
          totalCell(proposal, proposal.totalBefore), totalCell(proposal, proposal.totalAfter)};
}

/// Budgets or ceilings were given, so that year and source tell something.
bool isLimited(const PlanReport& report) {
  return !report.wish.money.years.empty() || !report.wish.money.sources.empty();
}

/// The parts of one purchase in the years, by their places in the records of what is shown.
std::vector<std::size_t> partsOf(const ProposalRecords& records, std::size_t area, std::size_t purchase) {
  std::vector<std::size_t> parts;
  for (std::size_t i = 0; i < records.activities.size(); ++i) {
    if (records.activities[i].area == area && records.activities[i].purchase == purchase) parts.push_back(i);
  }
  return parts;
}

Micro volumeOf(const ProposedActivity& activity) {
  Micro volume = 0;
  for (const ActivityEffect& effect : activity.effects) volume += effect.volume;
  return volume;
}

Cell sourcesCell(const std::vector<ActivityFunding>& rows) {
  QStringList names;
  std::vector<std::string> keys;
  for (const ActivityFunding& row : rows) {
    names << fundingName(row.source);
    keys.push_back(row.source);
  }
  return keys.empty() ? missingCell() : keyCell(names.join(QStringLiteral(" + ")), joinText(keys, "; "));
}

void addRows(const PlanReport& report, std::size_t area, OutputTable& table) {
  const AreaProposal& proposal = report.shown.areas[area];
  if (proposal.purchases.empty()) {
    std::vector<Cell> row = areaCells(report, area);
    while (row.size() < table.columns.size()) row.push_back(missingCell());
    table.rows.push_back(std::move(row));
  }
  for (std::size_t i = 0; i < proposal.purchases.size(); ++i) {
    const Purchase& purchase = proposal.purchases[i];
    const auto addPart = [&](Micro volume, Rupiah cost) -> std::vector<Cell>& {
      std::vector<Cell>& row = table.rows.emplace_back(areaCells(report, area));
      row.push_back(keyCell(codeText(report.regulation, purchase.indicator), identifierOf(purchase.indicator)));
      row.push_back(keyCell(workName(purchase.work), purchase.work));
      row.push_back({volumeText(purchase.indicator, volume), jsonAmount(volume)});
      row.push_back(moneyCell(cost));
      return row;
    };
    if (!isLimited(report)) {
      addPart(purchase.volume, purchase.cost);
      continue;
    }
    for (const std::size_t part : partsOf(report.shownRecords, area, i)) {
      const ProposedActivity& activity = report.shownRecords.activities[part];
      std::vector<Cell>& row = addPart(volumeOf(activity), activity.record.costPlanned.value_or(0));
      row.push_back({QString::number(activity.record.year), activity.record.year});
      row.push_back(sourcesCell(report.shownRecords.funding[part]));
    }
  }
}

OutputTable emptyProposalTable(const PlanReport& report) {
  OutputTable table{{{"area", CliText::tr("Area")},
                     {"outcome", CliText::tr("Outcome")},
                     {"total_before", CliText::tr("Total before"), true},
                     {"total_after", CliText::tr("Total after"), true},
                     {"indicator", CliText::tr("Criterion")},
                     {"work", CliText::tr("Work")},
                     {"volume", CliText::tr("Takes off"), true},
                     {"cost", CliText::tr("Cost"), true}},
                    {}};
  if (isLimited(report)) {
    table.columns.push_back({"year", CliText::tr("Year"), true});
    table.columns.push_back({"sources", CliText::tr("Source of funds")});
  }
  return table;
}

std::size_t countOf(const PlanChoice& choice, AreaOutcome outcome) {
  return static_cast<std::size_t>(std::count_if(choice.areas.begin(), choice.areas.end(),
                                                [&](const AreaProposal& area) { return area.outcome == outcome; }));
}

/// What is reached and what lacks for all of it, where the money does not pay for all.
void printLacking(const PlanReport& report) {
  const PlanProposal& proposal = report.proposal;
  if (proposal.isWithinLimits) return;
  printLine(
      CliText::tr("All that can be reached costs %1; of this %2 are lacking.")
          .arg(formatRupiah(proposal.total, currentLanguage()), formatRupiah(proposal.lacking, currentLanguage())));
  if (!proposal.paid && !report.isPaidPart()) printLine(paidProofText(proposal));
  if (report.isPaidPart()) {
    printLine(CliText::tr("What the money pays: %1 ha in %2 areas.")
                  .arg(reachedText(report.shown.hectares, report.shown.moreUnknown))
                  .arg(report.shown.reached));
    printLine(paidProofText(proposal));
  }
}

void printMoney(const PlanReport& report) {
  const PlanChoice& shown = report.shown;
  printLine(CliText::tr("Cost: %1.").arg(formatRupiah(shown.total, currentLanguage())));
  if (!shown.chosen.empty()) {
    printLine(CliText::tr("Of this for proposed activities carried out whole: %1, for %2.")
                  .arg(formatRupiah(shown.activities, currentLanguage()), namesText(report.snapshot, shown.chosen)));
  }
  if (report.isPaidPart()) return;
  if (const QString proof = proofText(report.proposal); !proof.isEmpty()) printLine(proof);
}

void printRunnerUp(const PlanReport& report) {
  const QString next = report.isPaidPart()
                           ? nextBestPaidText(report.snapshot, report.regulation, report.project, report.proposal)
                           : nextBestText(report.snapshot, report.regulation, report.project, report.proposal);
  if (!next.isEmpty()) printLine(next);
}

/// Why 0 ha cannot be reached.
void printReasons(const PlanReport& report) {
  const PlanProposal& proposal = report.proposal;
  if (const QString leftOut = leftOutRtsText(report.project, proposal); !leftOut.isEmpty()) {
    printLine();
    printLine(leftOut);
  }
  if (proposal.unreachable == 0) return;
  printLine();
  printLine(CliText::tr("0 ha cannot be reached: areas that stay at the limit or above it, or may: %1.")
                .arg(proposal.unreachable));
  if (!proposal.missingPrices.empty()) {
    printLine(CliText::tr("Criteria without a price that would help: %1. Set them with unit-costs.")
                  .arg(codesText(report.regulation, proposal.missingPrices)));
  }
  for (std::size_t i = 0; i < proposal.areas.size(); ++i) {
    const AreaProposal& area = proposal.areas[i];
    if (area.outcome != AreaOutcome::MissingFigures) continue;
    printLine(QStringLiteral("  ") + (area.missingFigures.empty()
                                          ? CliText::tr("%1: no figures").arg(fromUtf8(report.project.areas[i].name))
                                          : CliText::tr("%1: figures missing for %2")
                                                .arg(fromUtf8(report.project.areas[i].name),
                                                     codesText(report.regulation, area.missingFigures))));
  }
}

std::string nameOf(int year) {
  return std::to_string(year);
}

std::string nameOf(const std::string& source) {
  return source;
}

/// By year or source.
Json moneyJson(const auto& money) {
  Json object = Json::object();
  for (const auto& [of, amount] : money) {
    if constexpr (std::is_same_v<std::decay_t<decltype(amount)>, MoneySum>) {
      object[nameOf(of)] = amount.known;
    } else {
      object[nameOf(of)] = amount;
    }
  }
  return object;
}

/// The years or sources whose money is not all known.
Json openJson(const auto& money) {
  Json list = Json::array();
  for (const auto& [of, amount] : money) {
    if (amount.unknown > 0) list.push_back(nameOf(of));
  }
  return list;
}

/// Beside `choice`.
Json runnerUpJson(const PlanReport& report, const std::optional<RunnerUp>& runnerUp, const PlanChoice& choice) {
  if (!runnerUp) return nullptr;
  const RunnerUp& next = *runnerUp;
  const auto namesJson = [&](const std::vector<std::size_t>& areas) {
    Json names = Json::array();
    for (const std::size_t area : areas) names.push_back(report.project.areas[area].name);
    return names;
  };
  return {{"extra", next.extra},
          {"area", next.area ? Json(report.project.areas[*next.area].name) : Json(nullptr)},
          {"purchases", purchasesJson(next.purchases)},
          {"instead_of", next.area ? purchasesJson(choice.areas[*next.area].purchases) : Json::array()},
          {"without", activitiesJson(report.snapshot, next.without)},
          {"instead", activitiesJson(report.snapshot, next.instead)},
          {"fewer_ha", jsonAmount(next.fewer)},
          {"exact", next.isExact},
          {"areas_without", namesJson(next.areasWithout)},
          {"areas_instead", namesJson(next.areasInstead)}};
}

}  // namespace

OutputTable needsTable(const Regulation& regulation, const std::vector<AreaNeeds>& needs) {
  OutputTable table{{{"area", CliText::tr("Area")},
                     {"code", CliText::tr("Code")},
                     {"indicator", CliText::tr("Criterion")},
                     {"gap", CliText::tr("Lacking"), true},
                     {"unit", CliText::tr("Unit")},
                     {"rts_lacking", CliText::tr("RT lacking"), true},
                     {"rts_missing", CliText::tr("RT without a figure"), true}},
                    {}};
  for (const AreaNeeds& area : needs) {
    for (const Need& need : area.needs) {
      const QString code = codeText(regulation, need.indicator);
      const QString unit = unitName(unitOf(need.indicator));
      table.rows.push_back(
          {textCell(area.area.name), keyCell(code, utf8(code)),
           keyCell(nameOf(need.indicator), identifierOf(need.indicator)),
           bounded(volumeCell(need.gap, unitOf(need.indicator)), need.rtsMissing > 0 ? Bound::Least : Bound::Exact),
           keyCell(unit, utf8(unit)), countCell(static_cast<std::int64_t>(need.rtsLacking)),
           countCell(static_cast<std::int64_t>(need.rtsMissing))});
    }
  }
  return table;
}

OutputTable proposalTable(const PlanReport& report) {
  OutputTable table = emptyProposalTable(report);
  std::vector<const AreaProposal*> areaOfRow;
  for (std::size_t i = 0; i < report.shown.areas.size(); ++i) {
    addRows(report, i, table);
    areaOfRow.resize(table.rows.size(), &report.shown.areas[i]);
  }
  table.columns.push_back({"rt_with_figures", CliText::tr("RT with figures"), true});
  table.columns.push_back({"rt_count", CliText::tr("RT"), true});
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    const AreaProposal& area = *areaOfRow[i];
    table.rows[i].push_back(countCell(static_cast<std::int64_t>(area.rtsWithFigures)));
    table.rows[i].push_back(countCell(static_cast<std::int64_t>(area.rtsWithFigures + area.rtsWithoutFigures)));
  }
  return table;
}

OutputTable frontierTable(const PlanReport& report, bool isForPeople) {
  OutputTable table{{{"cost", CliText::tr("Cost"), true},
                     {"hectares", CliText::tr("ha"), true},
                     {"areas", CliText::tr("Areas"), true},
                     {"area", CliText::tr("Next area, or all chosen")},
                     {"ha_per_million", CliText::tr("ha a million"), true}},
                    {}};
  // For programs the area that a step adds, and all that a step has instead, stand apart.
  if (!isForPeople) table.columns.insert(table.columns.begin() + 4, {"chosen", {}});
  const std::vector<std::optional<double>> rates = hectaresAMillion(report.proposal.frontier);
  for (std::size_t i = 0; i < rates.size(); ++i) {
    const FrontierPoint& point = report.proposal.frontier[i];
    const std::size_t open = point.moreUnknown + (point.isExact ? 0 : 1);
    const auto namesOf = [&](const std::vector<std::size_t>& areas) {
      std::vector<std::string> names;
      for (const std::size_t area : areas) names.push_back(report.project.areas[area].name);
      return names.empty() ? missingCell() : textCell(joinText(names, isForPeople ? ", " : "; "));
    };
    const Cell next = namesOf(point.area ? std::vector{*point.area} : std::vector<std::size_t>());
    std::vector<Cell>& row = table.rows.emplace_back();
    row = {moneyCell(point.cost),
           {reachedText(point.hectares, open), jsonAmount(point.hectares), open > 0 ? Bound::Least : Bound::Exact},
           countCell(static_cast<std::int64_t>(point.areas)),
           isForPeople && !point.area ? namesOf(point.chosen) : next};
    if (!isForPeople) row.push_back(namesOf(point.chosen));
    row.push_back(numberCell(rates[i], 4));
  }
  return table;
}

namespace {

/// As purchasesJson, with the years and who pays where budgets or ceilings were given.
Json sharedPurchasesJson(const PlanReport& report, const AreaProposal& proposal, std::size_t area,
                         const ProposalRecords& records) {
  Json list = purchasesJson(proposal.purchases);
  for (std::size_t i = 0; i < list.size() && isLimited(report); ++i) {
    Json years = Json::array();
    for (const std::size_t part : partsOf(records, area, i)) {
      const ProposedActivity& activity = records.activities[part];
      Json sources = Json::object();
      for (const ActivityFunding& row : records.funding[part]) sources[row.source] = row.planned.value_or(0);
      years.push_back({{"year", activity.record.year},
                       {"volume", jsonAmount(volumeOf(activity))},
                       {"cost", activity.record.costPlanned.value_or(0)},
                       {"sources", sources}});
    }
    list[i]["years"] = years;
  }
  return list;
}

Json areasJson(const PlanReport& report, const PlanChoice& choice, const ProposalRecords& records) {
  Json areas = Json::array();
  for (std::size_t i = 0; i < choice.areas.size(); ++i) {
    const AreaProposal& area = choice.areas[i];
    areas.push_back({{"id", report.project.areas[i].uuid},
                     {"name", report.project.areas[i].name},
                     {"hectares", jsonAmount(report.project.task.areas[i].hectares)},
                     {"outcome", keyOf(area.outcome)},
                     {"rt_with_figures", area.rtsWithFigures},
                     {"rt_count", area.rtsWithFigures + area.rtsWithoutFigures},
                     {"partial", area.isPartial()},
                     {"total_before", totalJson(area, area.totalBefore)},
                     {"total_before_min", area.totalBefore.least},
                     {"total_before_max", area.totalBefore.most},
                     {"total_after", totalJson(area, area.totalAfter)},
                     {"total_after_min", area.totalAfter.least},
                     {"total_after_max", area.totalAfter.most},
                     {"cost", area.cost},
                     {"purchases", sharedPurchasesJson(report, area, i, records)},
                     {"missing_figures", identifiersJson(area.missingFigures)},
                     {"missing_prices", identifiersJson(area.missingPrices)}});
  }
  return areas;
}

Json paidJson(const PlanReport& report) {
  if (!report.proposal.paid) return nullptr;
  const PlanChoice& paid = *report.proposal.paid;
  return {{"total", paid.total},
          {"purchases", paid.purchases},
          {"activities", paid.activities},
          {"chosen", activitiesJson(report.snapshot, paid.chosen)},
          {"hectares", jsonAmount(paid.hectares)},
          {"areas_with_more_ha", paid.moreUnknown},
          {"reached", paid.reached},
          {"unreachable", paid.unreachable},
          {"exact", report.proposal.isPaidExact},
          {"too_large", report.proposal.isPaidTooLarge},
          {"bound_ha", jsonAmount(report.proposal.paidBound)},
          {"runner_up", runnerUpJson(report, report.proposal.paidRunnerUp, paid)},
          {"next_best", keyOf(report.proposal.nextBestPaid)},
          {"zero", zeroRows(report.shownLedger, false).toJson()},
          {"areas", areasJson(report, paid, report.shownRecords)}};
}

}  // namespace

/// Of the proposal as a whole; what the money pays stands apart.
Json proposalJson(const PlanReport& report) {
  const PlanProposal& proposal = report.proposal;
  return {{"schema", "plan-target/1"},
          {"survey", report.survey.name},
          {"edition", report.regulation.edition},
          {"level", keyOf(report.wish.level)},
          {"limit", report.regulation.slumLimit()},
          {"total", proposal.total},
          {"purchases", proposal.purchases},
          {"activities", proposal.activities},
          {"chosen", activitiesJson(report.snapshot, proposal.chosen)},
          {"kept", report.project.kept.size()},
          {"without_cost", activitiesJson(report.snapshot, report.project.withoutCost)},
          {"without_money", activitiesJson(report.snapshot, report.project.withoutMoney)},
          {"areas_with_more_ha", proposal.moreUnknown},
          {"unreachable", proposal.unreachable},
          {"missing_prices", identifiersJson(proposal.missingPrices)},
          {"within_limits", proposal.isWithinLimits},
          {"lacking", proposal.lacking},
          {"exact", proposal.isExact},
          {"bound", proposal.bound},
          {"kept_years", moneyJson(report.project.keptMoney.years)},
          {"kept_sources", moneyJson(report.project.keptMoney.sources)},
          {"kept_years_at_least", openJson(report.project.keptMoney.years)},
          {"kept_sources_at_least", openJson(report.project.keptMoney.sources)},
          {"overdrawn_years", moneyJson(report.project.overdrawn.years)},
          {"overdrawn_sources", moneyJson(report.project.overdrawn.sources)},
          {"runner_up", runnerUpJson(report, proposal.runnerUp, proposal)},
          {"next_best", keyOf(proposal.nextBest)},
          {"frontier", frontierTable(report, false).toJson()},
          {"affordable", proposal.affordable ? Json(*proposal.affordable) : Json(nullptr)},
          {"zero", zeroRows(report.ledger, false).toJson()},
          {"areas", areasJson(report, proposal, report.records)},
          {"paid", paidJson(report)}};
}

void printProposal(const PlanReport& report) {
  printLine(CliText::tr("The cheapest way to 0 ha, counted by %1, from the figures of %2.")
                .arg(nameOf(report.wish.level), fromUtf8(report.survey.name)));
  if (!report.project.kept.empty()) {
    printLine(CliText::tr("%1 activities of the plan stay; all totals are those after them.")
                  .arg(report.project.kept.size()));
  }
  for (const QString& line : keptMoneyTexts(report.project, report.wish)) printLine(line);
  if (report.snapshot.unitCosts.empty())
    printLine(
        CliText::tr("There are no prices yet, and only what has a price can be bought. Set them with unit-costs."));
  printLine(CliText::tr("Below the limit of %1 already: %2 areas; brought below it: %3.")
                .arg(report.regulation.slumLimit())
                .arg(countOf(report.shown, AreaOutcome::Below))
                .arg(countOf(report.shown, AreaOutcome::Reached)));
  printLacking(report);
  printMoney(report);
  printRunnerUp(report);
  if (!report.project.withoutCost.empty()) {
    printLine(CliText::tr("Proposed activities without a cost, not considered: %1.")
                  .arg(namesText(report.snapshot, report.project.withoutCost)));
  }
  if (!report.project.withoutMoney.empty()) {
    printLine(CliText::tr("Proposed activities of years or sources without an amount, not considered: %1.")
                  .arg(countText(report.project.withoutMoney.size())));
  }
  OutputTable table = emptyProposalTable(report);
  for (std::size_t i = 0; i < report.shown.areas.size(); ++i) {
    const AreaOutcome outcome = report.shown.areas[i].outcome;
    // Without any price every area says the same.
    const bool saysNothing = outcome == AreaOutcome::MissingPrices && report.snapshot.unitCosts.empty();
    if (outcome != AreaOutcome::Below && !saysNothing) addRows(report, i, table);
  }
  if (!table.rows.empty()) {
    printLine();
    printTable(table, OutputFormat::Table);
  }
  printReasons(report);
  printLine();
  printZero(report.shownLedger);
}

void printProposalZero(const PlanReport& report) {
  printLine((report.isPaidPart() ? CliText::tr("The plan with what the money pays in it, from the figures of %1.")
                                 : CliText::tr("The plan with the cheapest way in it, from the figures of %1."))
                .arg(fromUtf8(report.survey.name)));
  printLine();
  printZero(report.shownLedger);
}

void printFrontier(const PlanReport& report) {
  printLine(CliText::tr("What each further million buys, counted by %1:").arg(nameOf(report.wish.level)));
  printLine();
  printTable(frontierTable(report, true), OutputFormat::Table);
  if (report.proposal.isWithinLimits) return;
  printLine();
  printLacking(report);
}

}  // namespace kawasan
