#include "core/model/merge_scenarios.h"

#include <algorithm>

namespace kawasan {

namespace {

constexpr std::string_view kSwitches = "scenario_activity";

FeatureId idOf(const std::vector<ColumnValue>& row, std::string_view column) {
  const auto found = std::ranges::find(row, column, &ColumnValue::column);
  if (found == row.end()) return 0;
  const auto* const id = std::get_if<std::int64_t>(&found->value);
  return id == nullptr ? 0 : *id;
}

/// Who switched activities of a scenario; the project comes after the copies.
class SwitchedBy {
 public:
  SwitchedBy(MergeReading& reading, const std::vector<MergeDraft>& drafts) : m_reading(reading) {
    for (const MergeDraft& draft : drafts) {
      if (draft.item.table != kSwitches || isOfAdded(draft)) continue;
      for (const MergeOffer& offer : draft.item.offers)
        m_sides[scenarioOf(draft)].insert(offer.copies.begin(), offer.copies.end());
    }
    addProject();
  }

  [[nodiscard]] bool isContested(const MergeDraft& draft) const {
    if (draft.item.table != kSwitches || isOfAdded(draft)) return false;
    const auto sides = m_sides.find(scenarioOf(draft));
    return sides != m_sides.end() && sides->second.size() > 1;
  }

 private:
  static FeatureId scenarioOf(const MergeDraft& draft) { return idOf(draft.item.offers.front().row, "scenario_id"); }

  [[nodiscard]] bool isOfAdded(const MergeDraft& draft) const {
    const TargetRow* const activity = m_reading.target("activity", idOf(draft.item.offers.front().row, "activity_id"));
    return activity != nullptr && activity->isNew();
  }

  void addProject() {
    const MergeTable* const table = m_reading.tables().find(kSwitches);
    for (const auto& [fid, trace] : m_reading.projectChanges(kSwitches)) {
      RowValues row = m_reading.projectRow(*table, fid);
      if (row.empty()) row = startOf(trace);
      if (row.empty()) continue;
      const FeatureId activity = idIn(row, table->indexOf("activity_id"));
      const auto& activities = m_reading.projectChanges("activity");
      const auto own = activities.find(activity);
      if (own != activities.end() && own->second.isInserted) continue;
      m_sides[idIn(row, table->indexOf("scenario_id"))].insert(m_reading.copies().size());
    }
  }

  /// Of a row that the project removed; nothing of one that came and went.
  static RowValues startOf(const RowTrace& trace) {
    RowValues row;
    if (trace.isInserted) return row;
    for (const std::optional<Value>& value : trace.base) row.push_back(value.value_or(Value()));
    return row;
  }

  MergeReading& m_reading;
  std::map<FeatureId, std::set<std::size_t>> m_sides;
};

}  // namespace

void contestScenarios(MergeReading& reading, std::vector<MergeDraft>& drafts) {
  const SwitchedBy switched(reading, drafts);
  for (MergeDraft& draft : drafts) {
    const bool isClean = draft.item.kind == MergeKind::New || draft.item.kind == MergeKind::Removed;
    if (isClean && switched.isContested(draft)) draft.item.kind = MergeKind::Conflict;
  }
}

KnownTogether knownTogether(MergeReading& reading) {
  const MergeTable& scenarios = *reading.tables().find("scenario");
  const MergeTable& activities = *reading.tables().find("activity");
  KnownTogether known{{reading.projectIds(scenarios), reading.projectIds(activities)}, {}};
  for (std::size_t copy = 0; copy < reading.copies().size(); ++copy)
    known.copies.push_back({reading.idsInCopy(copy, scenarios), reading.idsInCopy(copy, activities)});
  return known;
}

}  // namespace kawasan
