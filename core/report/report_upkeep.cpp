// O&P: the works and the users who keep them up.

#include "core/plan/activity_state.h"
#include "core/report/report_parts.h"

namespace kawasan {

namespace {

/// A work that is still to be done may have its keepers already.
bool isOfUpkeep(const Snapshot& snapshot, const Activity& activity) {
  return finishedOn(snapshot, activity.id).has_value() || activity.kpp != Keepers() || activity.upkeepCost.has_value();
}

/// The last look of which somebody wrote down what was found.
const ActivityState* lastLook(const Snapshot& snapshot, const Activity& activity) {
  const ActivityState* last = nullptr;
  for (const ActivityState& state : snapshot.statesOf(activity.id)) {
    if (state.step == LifeStep::Upkeep && !state.upkeep.empty()) last = &state;
  }
  return last;
}

}  // namespace

ReportTable upkeepTable(const ReportRequest& request) {
  const Snapshot& snapshot = request.snapshot;
  ReportTable table;
  table.kind = ReportKind::Upkeep;
  addColumn(table, "number", ReportField::Number, ReportType::Count);
  addColumn(table, "kelurahan", ReportField::Kelurahan);
  addColumn(table, "kawasan", ReportField::Kawasan);
  addColumn(table, "activity", ReportField::ActivityName);
  addColumn(table, "work", ReportField::WorkKind);
  addColumn(table, "finished", ReportField::FinishedOn);
  addColumn(table, "handed_over", ReportField::HandedOverOn);
  addColumn(table, "kpp", ReportField::KeepersName);
  addColumn(table, "kpp_code", ReportField::KeepersCode);
  addColumn(table, "kpp_address", ReportField::KeepersAddress);
  addColumn(table, "kpp_date", ReportField::KeepersDate);
  addColumn(table, "kpp_men", ReportField::KeepersMen, ReportType::Amount, Unit::Person);
  addColumn(table, "kpp_women", ReportField::KeepersWomen, ReportType::Amount, Unit::Person);
  addColumn(table, "upkeep_cost", ReportField::UpkeepCost, ReportType::Money);
  addColumn(table, "upkeep_date", ReportField::UpkeepDate);
  addColumn(table, "upkeep", ReportField::UpkeepFound);
  for (const Activity* activity : activitiesOf(snapshot)) {
    if (!isOfUpkeep(snapshot, *activity)) continue;
    const Keepers& keepers = activity->kpp;
    const ActivityState* const handedOver = lastStateOf(snapshot, *activity, LifeStep::HandOver);
    const ActivityState* const look = lastLook(snapshot, *activity);
    MoneySum cost;
    cost.add(activity->upkeepCost);
    table.rows.push_back({countCellOf(table.rows.size() + 1), kelurahanCellOf(snapshot, *activity),
                          kawasanCellOf(snapshot, kawasanOf(snapshot, *activity)), textCellOf(activity->name),
                          workCellOf(*activity), optionalCellOf(finishedOn(snapshot, activity->id)),
                          handedOver == nullptr ? ReportCell() : ReportCell(handedOver->date), textCellOf(keepers.name),
                          textCellOf(keepers.code), textCellOf(keepers.address), optionalCellOf(keepers.formedOn),
                          amountCellOf(peopleOf(keepers.men)), amountCellOf(peopleOf(keepers.women)), moneyCellOf(cost),
                          look == nullptr ? ReportCell() : ReportCell(look->date),
                          look == nullptr ? ReportCell() : textCellOf(look->upkeep)});
  }
  table.totals = sumsOver(table, 0, table.rows.size());
  // A group may keep several works.
  for (const ReportField members : {ReportField::KeepersMen, ReportField::KeepersWomen})
    table.totals[*table.find(members)] = {};
  return table;
}

}  // namespace kawasan
