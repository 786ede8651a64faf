#include "core/model/merge_money.h"

#include <algorithm>
#include <map>

namespace kawasan {

namespace {

constexpr std::string_view kActivityFunding = "activity_funding";

std::int64_t wholeIn(const std::vector<ColumnValue>& row, std::string_view column) {
  const auto found = std::ranges::find(row, column, &ColumnValue::column);
  const auto* const number = found == row.end() ? nullptr : std::get_if<std::int64_t>(&found->value);
  return number == nullptr ? 0 : *number;
}

std::vector<ColumnValue> valuesOf(const MergeTable& table, const RowValues& row) {
  std::vector<ColumnValue> columns;
  for (std::size_t i = 1; i < row.size(); ++i) columns.push_back({table.columns[i], row[i]});
  return columns;
}

/// The money of one activity that both have.
struct Money {
  std::vector<MergeDraft*> offered;
  std::vector<ReplacedRow> added;  // by the project
  std::vector<ReplacedRow> all;    // that the project has
};

/// Whether the sources of all sides are no more than the activity costs.
bool isWithin(const Money& money, const RowValues& activity, const MergeTable& activities, const char* amount,
              const char* cost) {
  std::int64_t sum = 0;
  for (const ReplacedRow& row : money.all) sum += wholeIn(row.columns, amount);
  std::int64_t more = 0;
  for (const MergeDraft* draft : money.offered) more += wholeIn(draft->item.offers.front().row, amount);
  return more == 0 || sum + more <= idIn(activity, activities.indexOf(cost));
}

}  // namespace

void contestMoney(MergeReading& reading, std::vector<MergeDraft>& drafts) {
  const MergeTable& table = *reading.tables().find(kActivityFunding);
  const MergeTable& activities = *reading.tables().find("activity");
  std::map<FeatureId, Money> byActivity;
  for (MergeDraft& draft : drafts) {
    if (draft.item.table != kActivityFunding || draft.item.kind != MergeKind::New) continue;
    const FeatureId activity = wholeIn(draft.item.offers.front().row, "activity_id");
    if (!reading.projectRow(activities, activity).empty()) byActivity[activity].offered.push_back(&draft);
  }
  const auto& changes = reading.projectChanges(kActivityFunding);
  for (auto& [id, money] : byActivity) {
    RowValues key(table.columns.size());
    key[table.indexOf("activity_id")] = id;
    for (const FeatureId row : reading.projectRowsWith(table, {table.indexOf("activity_id")}, key)) {
      money.all.push_back({row, valuesOf(table, reading.projectRow(table, row))});
      const auto change = changes.find(row);
      if (change != changes.end() && change->second.isInserted) money.added.push_back(money.all.back());
    }
    const bool isOfOneCopy = std::ranges::all_of(money.offered, [&](const MergeDraft* draft) {
      return draft->item.offers.front().copies == money.offered.front()->item.offers.front().copies;
    });
    if (money.added.empty() && isOfOneCopy) continue;
    const RowValues activity = reading.projectRow(activities, id);
    if (isWithin(money, activity, activities, "planned", "cost_planned") &&
        isWithin(money, activity, activities, "realised", "cost_realised"))
      continue;
    for (MergeDraft* draft : money.offered) {
      draft->item.kind = MergeKind::Conflict;
      draft->item.replaced = money.added;
    }
  }
}

}  // namespace kawasan
