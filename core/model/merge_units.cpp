#include "core/model/merge_units.h"

#include <algorithm>
#include <array>
#include <optional>

namespace kawasan {

namespace {

struct UnitTable {
  std::string_view table;
  MergeUnitKind kind;
  std::string_view name;  // column
};

constexpr std::array kUnitTables{
    UnitTable{"rt", MergeUnitKind::Rt, "label"},
    UnitTable{"kawasan", MergeUnitKind::Kawasan, "name"},
    UnitTable{"kelurahan", MergeUnitKind::Kelurahan, "name"},
    UnitTable{"kecamatan", MergeUnitKind::Kecamatan, "name"},
    UnitTable{"activity", MergeUnitKind::Activity, "name"},
    UnitTable{"meeting", MergeUnitKind::Meeting, "title"},
    UnitTable{"minutes", MergeUnitKind::Minutes, "number"},
    UnitTable{"plan_document", MergeUnitKind::PlanDocument, "title"},
    UnitTable{"programme", MergeUnitKind::Programme, "name"},
    UnitTable{"scenario", MergeUnitKind::Scenario, "name"},
    UnitTable{"survey", MergeUnitKind::Survey, "name"},
};

const UnitTable* unitTableOf(std::string_view table) {
  const auto* found = std::ranges::find(kUnitTables, table, &UnitTable::table);
  return found == kUnitTables.end() ? nullptr : found;
}

/// By which column people tell the rows of a table apart inside their unit.
constexpr std::array<std::pair<std::string_view, std::string_view>, 15> kRowNames{{
    {"attachment", "file_name"},
    {"photo", "file_name"},
    {"decree_area", "number"},
    {"beneficiary", "name"},
    {"zone", "name"},
    {"reference_area", "name"},
    {"follow_up", "item"},
    {"follow_up_state", "state"},
    {"activity_state", "state"},
    {"activity_funding", "source"},
    {"activity_safeguard", "kind"},
    {"filed_result", "edition"},
    {"kawasan_problem", "aspect"},
    {"unit_cost", "work"},
    {"finding_approval", "rule"},
}};

/// Rows that are told by what else they name.
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kNamedBy{{
    {"activity_effect", "rt_id"},
    {"minutes_line", "area_id"},
    {"scenario_activity", "activity_id"},
    {"overlap_decision", "second_id"},
}};

std::optional<std::string_view> columnFor(const auto& columns, std::string_view table) {
  for (const auto& [name, column] : columns) {
    if (name == table) return column;
  }
  return std::nullopt;
}

bool hasColumn(const MergeTable& table, std::string_view column) {
  return std::ranges::find(table.columns, column) != table.columns.end();
}

std::string rtNameOf(const MergeTable& table, const RowValues& row) {
  Rt rt;
  rt.rt = textIn(row, table.indexOf("rt"));
  rt.rw = textIn(row, table.indexOf("rw"));
  rt.part = textIn(row, table.indexOf("part"));
  rt.label = textIn(row, table.indexOf("label"));
  return rtName(rt);
}

}  // namespace

RowRoot MergeUnits::rootOf(const MergeTable& table, const RowValues& row, std::size_t copy) {
  RowRoot root{&table, idIn(row, 0), row, false};
  while (const MergeReference* const owner = root.table->owner()) {
    const MergeTable* const above = m_reading.tables().find(targetTable(*owner, root.row));
    const FeatureId id = idIn(root.row, owner->column);
    if (above == nullptr || id == 0) break;
    RowValues ownerRow = m_reading.rowOf(*above, id);
    // What the project no longer has has the same id in the copy.
    if (ownerRow.empty()) ownerRow = m_reading.copyRow(copy, *above, id);
    if (ownerRow.empty()) break;
    root = {above, id, std::move(ownerRow), false};
  }
  root.isGone = m_reading.rowOf(*root.table, root.id).empty();
  return root;
}

MergeUnit MergeUnits::unitOf(const RowRoot& root) const {
  MergeUnit unit;
  const UnitTable* const known = unitTableOf(root.table->name);
  if (known == nullptr) {
    unit.kind = MergeUnitKind::Table;
    unit.name = root.table->name;
    return unit;
  }
  unit.kind = known->kind;
  unit.id = root.id;
  unit.name = known->kind == MergeUnitKind::Rt ? rtNameOf(*root.table, root.row)
                                               : textIn(root.row, root.table->indexOf(known->name));
  const TargetRow* const target = m_reading.target(root.table->name, root.id);
  unit.isNew = target != nullptr && target->isNew();
  return unit;
}

FeatureId MergeUnits::kelurahanOf(const RowRoot& root) {
  if (root.table->name == "kelurahan") return root.id;
  if (unitTableOf(root.table->name) == nullptr || !hasColumn(*root.table, "kelurahan_id")) return 0;
  return idIn(root.row, root.table->indexOf("kelurahan_id"));
}

std::string MergeUnits::kelurahanName(FeatureId id) {
  return nameOf("kelurahan", id);
}

void MergeUnits::nameRow(const MergeTable& table, const RowValues& row, const RowRoot& root, MergeItem& item) {
  if (hasColumn(table, "survey_id")) item.survey = nameOf("survey", idIn(row, table.indexOf("survey_id")));
  for (const char* column : {"parameter", "indicator"}) {
    if (hasColumn(table, column)) item.parameter = textIn(row, table.indexOf(column));
  }
  if (root.table == &table && unitTableOf(table.name) != nullptr) return;
  if (const auto column = columnFor(kRowNames, table.name)) item.name = textIn(row, table.indexOf(*column));
  if (const auto column = columnFor(kNamedBy, table.name)) {
    const std::size_t index = table.indexOf(*column);
    if (const MergeReference* const named = table.referenceAt(index))
      item.name = nameOf(targetTable(*named, row), idIn(row, index));
  }
}

std::string MergeUnits::nameOf(std::string_view name, FeatureId id) {
  const MergeTable* const table = m_reading.tables().find(name);
  const UnitTable* const known = unitTableOf(name);
  if (table == nullptr || known == nullptr || id == 0) return {};
  const RowValues row = m_reading.rowOf(*table, id);
  if (row.empty()) return {};
  return known->kind == MergeUnitKind::Rt ? rtNameOf(*table, row) : textIn(row, table->indexOf(known->name));
}

}  // namespace kawasan
