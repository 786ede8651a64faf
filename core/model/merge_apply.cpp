// Writes what was chosen of a merge plan: new rows, parents first, then values, then removals.

#include <algorithm>
#include <filesystem>
#include <set>

#include "core/base/check.h"
#include "core/base/text.h"
#include "core/model/merge.h"
#include "core/model/merge_reading.h"
#include "core/model/merge_scenarios.h"

namespace kawasan {

namespace {

/// A row to add, read from its copy before the project is opened for writing.
struct AddedRow {
  const MergeTable* table = nullptr;
  std::size_t copy = 0;
  FeatureId fid = 0;                // in the copy
  RowValues row;                    // the id first
  bool isOfItem = false;            // an item itself, not a part of a record that comes back
  std::vector<std::size_t> copies;  // all that have it
};

/// Null where the project keeps what it has.
const MergeOffer* takenOffer(const MergePlan& plan, const MergeChoices& choices, std::size_t item) {
  if (item >= choices.taken.size() || plan.items[item].kind == MergeKind::NotApplicable) return nullptr;
  const auto& offer = choices.taken[item];
  return offer && *offer < plan.items[item].offers.size() ? &plan.items[item].offers[*offer] : nullptr;
}

class MergeWriter {
 public:
  MergeWriter(MergeReading& reading, const MergePlan& plan, const MergeChoices& choices)
      : m_reading(reading), m_plan(plan), m_choices(choices) {
    for (std::size_t i = 0; i < plan.items.size(); ++i) {
      if (const MergeOffer* offer = taken(i); offer != nullptr) collect(plan.items[i], *offer);
    }
    std::ranges::stable_sort(m_added, {}, [](const AddedRow& row) { return row.table->order; });
    for (const MergeItem& item : plan.items) {
      if (item.column == kSwitchedOff && item.mine && !m_scenarios.contains(item.row)) m_keptScenarios.insert(item.row);
    }
    if (std::ranges::any_of(m_added, isOfScenarios)) m_known = knownTogether(reading);
    if (!m_scenarios.empty()) m_projectActivities = reading.projectIds(*reading.tables().find("activity"));
  }

  void write(Edit& edit) {
    m_outcome = {};
    for (const AddedRow& row : m_added) add(edit, row);
    changeValues(edit);
    keepScenarios(edit);
    for (const auto& [scenario, whole] : m_scenarios) takeWhole(edit, scenario, whole);
    for (const auto& [order, row] : m_replaced) edit.removeRow(m_reading.tables().all()[order].name, row);
    // Parts before the records that they belong to.
    for (auto key = m_removed.rbegin(); key != m_removed.rend(); ++key) {
      edit.removeRow(m_reading.tables().all()[key->first].name, key->second);
      ++m_outcome.taken;
    }
  }

  [[nodiscard]] MergeOutcome outcome() const { return m_outcome; }

 private:
  [[nodiscard]] const MergeOffer* taken(std::size_t item) const { return takenOffer(m_plan, m_choices, item); }

  void collect(const MergeItem& item, const MergeOffer& offer) {
    const MergeTable* const table = m_reading.tables().find(item.table);
    KAWASAN_CHECK(table != nullptr && !offer.copies.empty());
    if (item.column == kSwitchedOff)
      m_scenarios.emplace(item.row, wholeScenario(m_reading, item.row, offer.copies.front()));
    if (!item.column.empty()) return;
    if (offer.isRemoval) {
      m_removed.emplace(table->order, item.row);
      return;
    }
    const std::size_t copy = offer.copies.front();
    for (const ReplacedRow& each : item.replaced) m_replaced.emplace(table->order, each.row);
    if (item.kind == MergeKind::New || !item.replaced.empty()) {
      AddedRow added{
          table, copy,        m_reading.fidInCopy(item.table, item.row, copy), RowValues(table->columns.size()),
          true,  offer.copies};
      added.row[0] = item.row;
      for (const ColumnValue& column : offer.row) added.row[table->indexOf(column.column)] = column.value;
      m_added.push_back(std::move(added));
      return;
    }
    bringBack(*table, copy, m_reading.fidInCopy(item.table, item.row, copy), true);
  }

  /// A row that the project no longer has, with what the copy has of it.
  void bringBack(const MergeTable& table, std::size_t copy, FeatureId fid, bool isOfItem) {
    RowValues row = m_reading.copyRow(copy, table, fid);
    if (row.empty() || !m_back.emplace(table.order, fid).second) return;
    row[0] = m_reading.toProject(copy, table.name, fid);
    for (const MergeReference& reference : table.references) {
      const MergeTable* const other = m_reading.tables().find(targetTable(reference, row));
      const FeatureId id = idIn(row, reference.column);
      if (other == nullptr || id == 0 || m_back.contains({other->order, id})) continue;
      if (!m_reading.rowOf(*other, id).empty()) continue;
      if (reference.isRequired) return;
      row[reference.column] = Value();
    }
    m_added.push_back({&table, copy, fid, std::move(row), isOfItem, {copy}});
    for (const MergeTable& parts : m_reading.tables().all()) {
      for (const FeatureId part : m_reading.partsInCopy(copy, parts, table, fid)) bringBack(parts, copy, part, false);
    }
  }

  void add(Edit& edit, const AddedRow& added) {
    RowValues row = added.row;
    if (!resolve(*added.table, row)) {
      m_outcome.skipped += added.isOfItem ? 1 : 0;
      return;
    }
    std::vector<ColumnValue> columns;
    for (std::size_t i = 1; i < row.size(); ++i) {
      if (added.table->isBytes[i]) row[i] = m_reading.bytesOf(added.copy, *added.table, added.fid);
      columns.push_back({added.table->columns[i], std::move(row[i])});
    }
    const FeatureId wanted = idIn(added.row, 0);
    m_written[{added.table->order, wanted}] = edit.addRow(added.table->name, wanted, columns);
    m_outcome.taken += added.isOfItem ? 1 : 0;
  }

  /// The id of a row that is there, or was added just now; 0 for one that was not taken.
  [[nodiscard]] FeatureId present(const MergeTable& table, FeatureId id) const {
    const auto written = m_written.find({table.order, id});
    if (written != m_written.end()) return written->second;
    const TargetRow* const target = m_reading.target(table.name, id);
    return target != nullptr && target->mine.empty() ? 0 : id;
  }

  /// Whether all that the row cannot be without is there; what else is missing it does without.
  [[nodiscard]] bool resolve(const MergeTable& table, RowValues& row) const {
    for (const MergeReference& reference : table.references) {
      const MergeTable* const other = m_reading.tables().find(targetTable(reference, row));
      const FeatureId id = idIn(row, reference.column);
      if (other == nullptr || id == 0) continue;
      const FeatureId there = present(*other, id);
      if (there == 0 && reference.isRequired) return false;
      row[reference.column] = there == 0 ? Value() : Value(there);
    }
    return true;
  }

  void changeValues(Edit& edit) {
    std::map<TargetKey, std::vector<ColumnValue>> changes;
    for (std::size_t i = 0; i < m_plan.items.size(); ++i) {
      const MergeItem& item = m_plan.items[i];
      const MergeOffer* const offer = taken(i);
      if (offer == nullptr || item.column.empty() || item.column == kSwitchedOff) continue;
      const MergeTable& table = *m_reading.tables().find(item.table);
      const FeatureId id = present(table, item.row);
      RowValues row(table.columns.size());
      const std::size_t column = table.indexOf(item.column);
      row[column] = offer->value;
      const bool isThere = id != 0 && resolve(table, row);
      const bool isLost = isThere && isNull(row[column]) && !isNull(offer->value);
      if (!isThere || isLost || m_removed.contains({table.order, id})) {
        ++m_outcome.skipped;
        continue;
      }
      std::vector<ColumnValue>& columns = changes[{table.order, id}];
      columns.push_back({item.column, row[column]});
      for (const ColumnValue& along : offer->row) set(columns, along);
      ++m_outcome.taken;
    }
    for (const auto& [key, columns] : changes) {
      edit.changeRow(m_reading.tables().all()[key.first].name, key.second, columns);
    }
  }

  static bool isOfScenarios(const AddedRow& row) {
    return row.table->name == "activity" || row.table->name == "scenario";
  }

  /// A scenario stays as it was kept: an activity that came from a side that did not know it is left out of it.
  void keepScenarios(Edit& edit) {
    const MergeTable& activities = *m_reading.tables().find("activity");
    const MergeTable& scenarios = *m_reading.tables().find("scenario");
    const std::set<FeatureId> allActivities = thereNow(activities, m_known.project.activities);
    const std::set<FeatureId> allScenarios = thereNow(scenarios, m_known.project.scenarios);
    for (const AddedRow& row : m_added) {
      if (!isOfScenarios(row)) continue;
      const FeatureId added = present(*row.table, idIn(row.row, 0));
      if (added == 0) continue;
      const bool isScenario = row.table == &scenarios;
      const MergeTable& others = isScenario ? activities : scenarios;
      std::set<FeatureId> known;
      for (const std::size_t copy : row.copies) {
        const KnownTogether::Side& side = m_known.copies[copy];
        for (const FeatureId id : isScenario ? side.activities : side.scenarios) known.insert(present(others, id));
      }
      for (const FeatureId other : isScenario ? allActivities : allScenarios) {
        const bool isKept = !isScenario && m_keptScenarios.contains(other);
        if (known.contains(other) && !isKept) continue;
        ScenarioActivity off{0, isScenario ? added : other, isScenario ? other : added};
        edit.put(off);
      }
    }
  }

  /// The list of a copy in place of the project's; what the copy does not know is left out, as of any scenario.
  void takeWhole(Edit& edit, FeatureId id, const WholeScenario& whole) {
    const FeatureId scenario = present(*m_reading.tables().find("scenario"), id);
    if (scenario == 0) {
      ++m_outcome.skipped;
      return;
    }
    const MergeTable& activities = *m_reading.tables().find("activity");
    for (const auto& [activity, row] : whole.projectOff) {
      if (whole.known.contains(activity) && !whole.off.contains(activity)) edit.removeScenarioActivity(row);
    }
    for (const FeatureId each : whole.off) {
      const FeatureId activity = present(activities, each);
      if (activity == 0) continue;
      ScenarioActivity off{0, scenario, activity};
      edit.put(off);
    }
    for (const FeatureId activity : m_projectActivities) {
      if (whole.known.contains(activity) || m_removed.contains({activities.order, activity})) continue;
      ScenarioActivity off{0, scenario, activity};
      edit.put(off);
    }
    ++m_outcome.taken;
  }

  /// What the project has of the table with what was taken over, before the removals.
  [[nodiscard]] std::set<FeatureId> thereNow(const MergeTable& table, std::set<FeatureId> ids) const {
    for (const auto& [key, id] : m_written) {
      if (key.first == table.order) ids.insert(id);
    }
    std::erase_if(ids, [&](FeatureId id) { return m_removed.contains({table.order, id}); });
    return ids;
  }

  static void set(std::vector<ColumnValue>& columns, const ColumnValue& value) {
    const auto known = std::ranges::find(columns, value.column, &ColumnValue::column);
    if (known == columns.end()) columns.push_back(value);
  }

  MergeReading& m_reading;
  const MergePlan& m_plan;
  const MergeChoices& m_choices;
  std::vector<AddedRow> m_added;
  std::set<TargetKey> m_back;
  std::set<TargetKey> m_removed;
  std::set<TargetKey> m_replaced;  // rows of the project
  std::map<TargetKey, FeatureId> m_written;
  KnownTogether m_known;
  std::map<FeatureId, WholeScenario> m_scenarios;  // of which the list of a copy is taken
  std::set<FeatureId> m_keptScenarios;             // of which the project's own is kept though a copy has another
  std::set<FeatureId> m_projectActivities;
  MergeOutcome m_outcome;
};

/// Nothing may have moved since the plan was made.
Result<void> checkUnmoved(const MergePlan& plan, const MergeReading& reading) {
  if (reading.revision() != plan.revision) return fail(ErrorCode::ProjectBusy, {{"path", plan.project}});
  for (std::size_t i = 0; i < plan.copies.size(); ++i) {
    if (reading.copies()[i].revision != plan.copies[i].revision || reading.copies()[i].edits != plan.copies[i].edits)
      return fail(ErrorCode::CopyNotMergeable, {{"path", plan.copies[i].path}, {"reason", "changed"}});
  }
  return {};
}

}  // namespace

EditLabel mergeLabel(const MergePlan& plan, const MergeChoices& choices) {
  std::vector<std::string> files;
  std::vector<std::string> people;
  std::size_t count = 0;
  for (const MergeCopy& copy : plan.copies) files.push_back(std::filesystem::path(copy.path).filename().string());
  for (std::size_t i = 0; i < plan.items.size(); ++i) {
    const MergeOffer* const offer = takenOffer(plan, choices, i);
    if (offer == nullptr) continue;
    ++count;
    if (!offer->person.empty() && std::ranges::find(people, offer->person) == people.end())
      people.push_back(offer->person);
  }
  return {"merge",
          {{"copies", joinText(files, ", ")}, {"people", joinText(people, ", ")}, {"count", std::to_string(count)}}};
}

Result<MergeOutcome> writeMerge(Edit& edit, const MergePlan& plan, const MergeChoices& choices) {
  std::vector<std::string> paths;
  for (const MergeCopy& copy : plan.copies) paths.push_back(copy.path);
  KAWASAN_ASSIGN(const std::unique_ptr<MergeReading> reading, MergeReading::open(plan.project, paths));
  KAWASAN_TRY(checkUnmoved(plan, *reading));
  try {
    MergeWriter writer(*reading, plan, choices);
    reading->closeProject();
    writer.write(edit);
    return writer.outcome();
  } catch (const SQLite::Exception& exception) {
    return fail(errorFrom(exception, plan.project));
  }
}

Result<MergeOutcome> applyMerge(Project& project, const MergePlan& plan, const MergeChoices& choices) {
  MergeOutcome outcome;
  KAWASAN_TRY(project.edit(mergeLabel(plan, choices), [&](Edit& edit) -> Result<void> {
    KAWASAN_ASSIGN(outcome, writeMerge(edit, plan, choices));
    return {};
  }));
  return outcome;
}

}  // namespace kawasan
