#include "core/model/merge_scenarios.h"

#include <algorithm>

#include "core/base/text.h"

namespace kawasan {

namespace {

constexpr std::string_view kSwitches = "scenario_activity";

/// Activities that a scenario has off, by the ids of the project, with the rows that say so.
using Switches = std::map<FeatureId, FeatureId>;

Switches projectSwitches(MergeReading& reading, FeatureId scenario) {
  const MergeTable& table = *reading.tables().find(kSwitches);
  const std::size_t column = table.indexOf("scenario_id");
  RowValues key(table.columns.size());
  key[column] = scenario;
  Switches switches;
  for (const FeatureId fid : reading.projectRowsWith(table, {column}, key))
    switches[idIn(reading.projectRow(table, fid), table.indexOf("activity_id"))] = fid;
  return switches;
}

Switches copySwitches(MergeReading& reading, FeatureId scenario, std::size_t copy) {
  const MergeTable& table = *reading.tables().find(kSwitches);
  Switches switches;
  for (const FeatureId fid : reading.partsInCopy(copy, table, *reading.tables().find("scenario"),
                                                 reading.fidInCopy("scenario", scenario, copy)))
    switches[idIn(reading.copyRow(copy, table, fid), table.indexOf("activity_id"))] = fid;
  return switches;
}

FeatureId activityOf(const MergeDraft& draft) {
  const std::vector<ColumnValue>& row = draft.item.offers.front().row;
  const auto found = std::ranges::find(row, "activity_id", &ColumnValue::column);
  const auto* const id = found == row.end() ? nullptr : std::get_if<std::int64_t>(&found->value);
  return id == nullptr ? 0 : *id;
}

/// Of a row that was removed; nothing of one that came and went.
RowValues startOf(const RowTrace& trace) {
  RowValues row;
  if (trace.isInserted) return row;
  for (const std::optional<Value>& value : trace.base) row.push_back(value.value_or(Value()));
  return row;
}

bool isInserted(const CopyRow& row) {
  return row.trace != nullptr && row.trace->isInserted && !row.now.empty();
}

/// The scenarios of which two sides keep different lists.
class ContestedScenarios {
 public:
  explicit ContestedScenarios(MergeReading& reading) : m_reading(reading) {
    for (const auto& [key, target] : reading.targets()) noteCopies(target);
    noteProject();
    for (const auto& [scenario, sides] : m_sides) {
      if (sides.size() > 1 && !isGone(scenario)) compare(scenario, sides);
    }
  }

  struct List {
    std::optional<std::size_t> copy;  // nothing: the project
    std::set<FeatureId> off;
  };
  /// Of every contested scenario the lists of those who changed it.
  [[nodiscard]] const std::map<FeatureId, std::vector<List>>& lists() const { return m_lists; }

  /// Activities that a side added since: in the scenarios of nobody else.
  [[nodiscard]] bool isOfAdded(FeatureId activity) const {
    const TargetRow* const target = m_reading.target("activity", activity);
    if (target != nullptr && target->isNew()) return true;
    const auto& own = m_reading.projectChanges("activity");
    const auto change = own.find(activity);
    return change != own.end() && change->second.isInserted;
  }

 private:
  void noteCopies(const TargetRow& target) {
    for (const CopyRow& row : target.copies) {
      if (target.table->name == "scenario" && isInserted(row)) m_sides[target.id].insert(row.copy);
      if (target.table->name != kSwitches) continue;
      RowValues values = row.now.empty() ? startOf(*row.trace) : row.now;
      if (values.empty()) values = target.mine;
      if (values.empty() || isOfAdded(idIn(values, target.table->indexOf("activity_id")))) continue;
      m_sides[idIn(values, target.table->indexOf("scenario_id"))].insert(row.copy);
    }
  }

  void noteProject() {
    const std::size_t project = m_reading.copies().size();
    for (const auto& [fid, trace] : m_reading.projectChanges("scenario")) {
      if (trace.isInserted) m_sides[fid].insert(project);
    }
    const MergeTable& table = *m_reading.tables().find(kSwitches);
    for (const auto& [fid, trace] : m_reading.projectChanges(kSwitches)) {
      RowValues row = m_reading.projectRow(table, fid);
      if (row.empty()) row = startOf(trace);
      if (row.empty() || isOfAdded(idIn(row, table.indexOf("activity_id")))) continue;
      m_sides[idIn(row, table.indexOf("scenario_id"))].insert(project);
    }
  }

  /// Removed by a side: that is asked about, or done, as a whole.
  [[nodiscard]] bool isGone(FeatureId scenario) {
    const TargetRow* const target = m_reading.target("scenario", scenario);
    if (target != nullptr && std::ranges::any_of(target->copies, [](const CopyRow& row) { return row.now.empty(); }))
      return true;
    return m_reading.rowOf(*m_reading.tables().find("scenario"), scenario).empty();
  }

  void compare(FeatureId scenario, const std::set<std::size_t>& sides) {
    std::vector<List> lists;
    for (const std::size_t side : sides) {
      const bool isProject = side == m_reading.copies().size();
      const Switches switches =
          isProject ? projectSwitches(m_reading, scenario) : copySwitches(m_reading, scenario, side);
      List list{isProject ? std::nullopt : std::optional(side), {}};
      for (const auto& [activity, row] : switches) {
        if (!isOfAdded(activity)) list.off.insert(activity);
      }
      lists.push_back(std::move(list));
    }
    const bool isSame = std::ranges::all_of(lists, [&](const List& list) { return list.off == lists.front().off; });
    if (!isSame) m_lists[scenario] = std::move(lists);
  }

  MergeReading& m_reading;
  std::map<FeatureId, std::set<std::size_t>> m_sides;  // who changed it; the project comes after the copies
  std::map<FeatureId, std::vector<List>> m_lists;
};

/// One conflict a scenario.
class ScenarioConflict {
 public:
  using List = ContestedScenarios::List;
  ScenarioConflict(MergeReading& reading, FeatureId scenario, const std::vector<List>& lists)
      : m_reading(reading), m_scenario(scenario), m_lists(lists) {
    for (const List& list : lists) {
      for (const FeatureId activity : list.off) ++m_sides[activity];
    }
  }

  [[nodiscard]] MergeDraft draft(MergeUnits& units) const {
    const MergeTable& scenarios = *m_reading.tables().find("scenario");
    const std::size_t copy =
        *std::ranges::find_if(m_lists, [](const List& list) { return list.copy.has_value(); })->copy;
    const RowRoot root = units.rootOf(scenarios, m_reading.rowOf(scenarios, m_scenario), copy);
    MergeDraft draft;
    draft.unit = units.unitOf(root);
    draft.kelurahan = MergeUnits::kelurahanOf(root);
    draft.order = scenarios.order;
    draft.column = scenarios.columns.size();
    draft.item.kind = MergeKind::Conflict;
    draft.item.table = scenarios.name;
    draft.item.row = m_scenario;
    draft.item.column = kSwitchedOff;
    for (const List& list : m_lists) {
      if (list.copy) addOffer(draft.item, list);
    }
    if (!m_reading.projectRow(scenarios, m_scenario).empty()) draft.item.mine = Value(told(mine()));
    if (const auto off = base()) draft.item.base = Value(told(*off));
    return draft;
  }

 private:
  void addOffer(MergeItem& item, const List& list) const {
    const Value text(told(list.off));
    const auto same = std::ranges::find(item.offers, text, &MergeOffer::value);
    if (same != item.offers.end()) {
      same->copies.push_back(*list.copy);
      return;
    }
    MergeOffer& offer = item.offers.emplace_back();
    offer.copies.push_back(*list.copy);
    offer.value = text;
    offer.person = m_reading.copies()[*list.copy].person;
    offer.time = m_reading.copies()[*list.copy].time;
  }

  /// What the project has, whether it changed it or not.
  [[nodiscard]] std::set<FeatureId> mine() const {
    for (const List& list : m_lists) {
      if (!list.copy) return list.off;
    }
    std::set<FeatureId> off;
    for (const auto& [activity, row] : projectSwitches(m_reading, m_scenario)) off.insert(activity);
    return off;
  }

  /// What it was when both sides began; nothing for one that came later.
  [[nodiscard]] std::optional<std::set<FeatureId>> base() const {
    const auto& scenarios = m_reading.projectChanges("scenario");
    const auto own = scenarios.find(m_scenario);
    const bool isOld = !m_reading.projectRow(*m_reading.tables().find("scenario"), m_scenario).empty() &&
                       (own == scenarios.end() || !own->second.isInserted);
    if (!isOld) return std::nullopt;
    const MergeTable& table = *m_reading.tables().find(kSwitches);
    const auto& changes = m_reading.projectChanges(kSwitches);
    std::set<FeatureId> off;
    for (const auto& [activity, row] : projectSwitches(m_reading, m_scenario)) {
      const auto change = changes.find(row);
      if (change == changes.end() || !change->second.isInserted) off.insert(activity);
    }
    for (const auto& [fid, trace] : changes) {
      const RowValues row = m_reading.projectRow(table, fid).empty() ? startOf(trace) : RowValues();
      if (!row.empty() && idIn(row, table.indexOf("scenario_id")) == m_scenario)
        off.insert(idIn(row, table.indexOf("activity_id")));
    }
    return off;
  }

  /// How many, and by name those that not everybody has off: the sides differ in them.
  [[nodiscard]] std::string told(const std::set<FeatureId>& off) const {
    const MergeTable& activities = *m_reading.tables().find("activity");
    std::vector<std::string> names;
    for (const FeatureId activity : off) {
      const auto sides = m_sides.find(activity);
      if (sides != m_sides.end() && sides->second == m_lists.size()) continue;
      const RowValues row = m_reading.rowOf(activities, activity);
      if (!row.empty()) names.push_back(textIn(row, activities.indexOf("name")));
    }
    std::ranges::sort(names, naturalLess);
    names.insert(names.begin(), std::to_string(off.size()));
    return joinText(names, "\n");
  }

  MergeReading& m_reading;
  FeatureId m_scenario;
  const std::vector<List>& m_lists;
  std::map<FeatureId, std::size_t> m_sides;  // how many have an activity off
};

}  // namespace

void contestScenarios(MergeReading& reading, MergeUnits& units, std::vector<MergeDraft>& drafts) {
  const ContestedScenarios contested(reading);
  if (contested.lists().empty()) return;
  const auto isReplaced = [&](const MergeDraft& draft) {
    return draft.item.table == kSwitches && draft.unit.kind == MergeUnitKind::Scenario &&
           contested.lists().contains(draft.unit.id) && !contested.isOfAdded(activityOf(draft));
  };
  std::erase_if(drafts, isReplaced);
  for (const auto& [scenario, lists] : contested.lists())
    drafts.push_back(ScenarioConflict(reading, scenario, lists).draft(units));
}

WholeScenario wholeScenario(MergeReading& reading, FeatureId scenario, std::size_t copy) {
  WholeScenario whole;
  whole.projectOff = projectSwitches(reading, scenario);
  for (const auto& [activity, row] : copySwitches(reading, scenario, copy)) whole.off.insert(activity);
  whole.known = reading.idsInCopy(copy, *reading.tables().find("activity"));
  return whole;
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
