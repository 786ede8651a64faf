#include "core/model/changed_rows.h"

#include <fmt/format.h>

#include <algorithm>

namespace kawasan {

namespace {

/// Where a row names the area it belongs to, as in resources/migrations; other rows are areas themselves or belong to
/// none.
struct AreaColumn {
  std::string_view table;
  const char* name;
  int index;
};

constexpr AreaColumn kAreaColumns[] = {
    {"rt_figures", "rt_id", 2},          {"filed_result", "area_id", 3},
    {"assessment", "area_id", 3},        {"consideration", "area_id", 2},
    {"legality", "area_id", 2},          {"decree_area", "area_id", 4},
    {"ranking_choice", "area_id", 2},    {"hectares_note", "area_id", 2},
    {"overlap_decision", "first_id", 2}, {"figure_note", "rt_id", 2},
    {"rt_survey", "rt_id", 2},           {"photo", "rt_id", 1},
    {"activity_effect", "rt_id", 2},     {"kawasan_profile", "kawasan_id", 1},
};
constexpr std::string_view kFigures = "rt_figures";
constexpr int kSurveyColumn = 1;

const AreaColumn* areaColumnOf(std::string_view table) {
  const auto* found = std::find_if(std::begin(kAreaColumns), std::end(kAreaColumns),
                                   [&](const AreaColumn& column) { return column.table == table; });
  return found == std::end(kAreaColumns) ? nullptr : found;
}

}  // namespace

void StaleRows::add(const StaleRows& other) {
  if (everything) return;
  for (const auto& [table, fids] : other.tables) tables[table].insert(fids.begin(), fids.end());
  figures.insert(other.figures.begin(), other.figures.end());
  std::size_t count = figures.size();
  for (const auto& [table, fids] : tables) count += fids.size();
  if (!other.everything && count <= ChangedRows::kMostRows) return;
  everything = true;  // also of many edits that nobody looked at
  tables.clear();
  figures.clear();
}

bool ChangedRows::note(const std::string& table, FeatureId fid, RowState state) {
  const auto [row, isNew] = m_tables[table].rows.try_emplace(fid, state);
  row->second.after = state.after;
  if (isNew && ++m_count > kMostRows) m_everything = true;
  return !m_everything;
}

void ChangedRows::add(const Changeset& changeset, bool backwards) {
  if (m_everything) return;
  visitRows(changeset, [&](const RowChange& row) {
    RowState state{row.kind() != RowChange::Kind::Insert, row.kind() != RowChange::Kind::Delete};
    if (backwards) std::swap(state.before, state.after);
    const std::string table(row.table());
    if (!note(table, row.fid(), state)) return false;
    noteArea(table, row);
    return true;
  });
}

void ChangedRows::noteArea(const std::string& table, const RowChange& row) {
  auto& [rows, areas, owner] = m_tables[table];
  const AreaColumn* column = areaColumnOf(table);
  if (column == nullptr) {
    areas.insert(row.fid());
    return;
  }
  if (const auto before = row.before(column->index)) areas.insert(*before);
  if (const auto after = row.after(column->index)) areas.insert(*after);
  const bool isFigures = table == kFigures;
  if (row.kind() != RowChange::Kind::Update) {
    const auto survey = row.kind() == RowChange::Kind::Insert ? row.after(kSurveyColumn) : row.before(kSurveyColumn);
    const auto area = row.kind() == RowChange::Kind::Insert ? row.after(column->index) : row.before(column->index);
    if (isFigures && survey && area) m_figures.emplace(*survey, *area);
    return;
  }
  // An update names only what it changed.
  if (isFigures && (row.before(kSurveyColumn) || row.before(column->index))) m_everything = true;
  if (!owner) {
    owner = std::make_unique<SQLite::Statement>(
        m_database.sqlite(),
        fmt::format("SELECT {}{} FROM {} WHERE fid = ?", column->name, isFigures ? ", survey_id" : "", table));
  }
  owner->bind(1, row.fid());
  if (owner->executeStep()) {
    const FeatureId area = owner->getColumn(0).getInt64();
    areas.insert(area);
    if (isFigures) m_figures.emplace(owner->getColumn(1).getInt64(), area);
  }
  owner->reset();
}

void ChangedRows::add(const BatchRange& batch) {
  if (m_everything || static_cast<std::size_t>(batch.count) > kMostRows) {
    m_everything = true;
    return;
  }
  const AreaColumn* column = areaColumnOf(batch.table);
  const bool isFigures = batch.table == kFigures;
  SQLite::Statement query(m_database.sqlite(), fmt::format("SELECT fid, {}{} FROM {} WHERE fid >= ? AND fid < ?",
                                                           column == nullptr ? "fid" : column->name,
                                                           isFigures ? ", survey_id" : "", batch.table));
  query.bind(1, batch.first);
  query.bind(2, batch.first + batch.count);
  while (query.executeStep()) {
    if (!note(batch.table, query.getColumn(0).getInt64(), {false, true})) return;
    const FeatureId area = query.getColumn(1).getInt64();
    m_tables[batch.table].areas.insert(area);
    if (isFigures) m_figures.emplace(query.getColumn(2).getInt64(), area);
  }
}

ChangeSummary ChangedRows::summary(ChangeCause cause) const {
  ChangeSummary summary;
  summary.cause = cause;
  summary.everything = m_everything;
  if (m_everything) return summary;
  for (const auto& [name, table] : m_tables) {
    ChangeSummary::Rows rows;
    for (const auto& [fid, state] : table.rows) {
      if (!state.before && !state.after) continue;
      (!state.before ? rows.added : !state.after ? rows.removed : rows.changed).push_back(fid);
    }
    if (rows.added.empty() && rows.changed.empty() && rows.removed.empty()) continue;
    for (auto* list : {&rows.added, &rows.changed, &rows.removed}) std::sort(list->begin(), list->end());
    rows.areas.assign(table.areas.begin(), table.areas.end());
    summary.tables.emplace(name, std::move(rows));
  }
  return summary;
}

StaleRows ChangedRows::staleRows() const {
  StaleRows stale;
  stale.everything = m_everything;
  if (m_everything) return stale;
  for (const auto& [name, table] : m_tables) {
    if (name == kFigures) continue;
    std::set<FeatureId>& fids = stale.tables[name];
    for (const auto& [fid, state] : table.rows) fids.insert(fid);
  }
  stale.figures = m_figures;
  return stale;
}

}  // namespace kawasan
