#include "core/model/merge_trace.h"

#include <fmt/format.h>

#include <algorithm>

namespace kawasan {

namespace {

bool isInForce(const JournalRow& row) {
  return row.state == JournalState::Done || row.state == JournalState::Cleared;
}

bool isTakenBack(const JournalRow& row) {
  return row.state == JournalState::Undone || row.state == JournalState::Abandoned;
}

bool isSameEntry(const JournalRow& a, const JournalRow& b) {
  return a.number == b.number && a.label == b.label && a.params == b.params && a.person == b.person && a.time == b.time;
}

/// What an entry did, where both sides still know it: two edits of one moment by one person may be different ones.
bool isSameRecord(Database& project, Database& copy, std::int64_t number) {
  const Changeset ours = changesetOf(project, number);
  const Changeset theirs = changesetOf(copy, number);
  if (!ours.empty() && !theirs.empty() && ours != theirs) return false;
  const std::vector<BatchRange> mine = batchOf(project, number);
  const std::vector<BatchRange> other = batchOf(copy, number);
  if (mine.empty() || other.empty()) return true;
  return std::ranges::equal(mine, other, [](const BatchRange& a, const BatchRange& b) {
    return a.table == b.table && a.first == b.first && a.count == b.count;
  });
}

}  // namespace

CommonHistory commonHistory(Database& project, Database& copy) {
  const std::vector<JournalRow> ours = listJournal(project);
  const std::vector<JournalRow> theirs = listJournal(copy);
  std::size_t shared = 0;
  while (shared < ours.size() && shared < theirs.size() && isSameEntry(ours[shared], theirs[shared]) &&
         isSameRecord(project, copy, ours[shared].number)) {
    ++shared;
  }
  CommonHistory common;
  if (shared == 0) return common;
  common.last = ours[shared - 1].number;
  for (std::size_t i = 0; i < shared; ++i) {
    if (isInForce(ours[i]) && isTakenBack(theirs[i])) ++common.takenBack;
  }
  return common;
}

const RowTrace* Trace::find(std::string_view table, FeatureId fid) const {
  const auto ofTable = rows.find(table);
  if (ofTable == rows.end()) return nullptr;
  const auto row = ofTable->second.find(fid);
  return row == ofTable->second.end() ? nullptr : &row->second;
}

const JournalRow* Trace::editorOf(const RowTrace& row, std::size_t column) const {
  const std::size_t editor = column == 0 ? row.lastEditor : row.editors[column];
  return editor == 0 ? nullptr : &entries[editor - 1];
}

std::string traceDefect(Database& database, std::int64_t last) {
  if (!isInStep(database)) return "foreign-edit";
  for (const JournalRow& row : listJournal(database)) {
    if (row.number <= last) continue;
    if (row.state == JournalState::Barrier) return "foreign-edit";
    if (isInForce(row) && changesetOf(database, row.number).empty() && batchOf(database, row.number).empty())
      return "no-record";
  }
  return {};
}

namespace {

class TraceReader {
 public:
  TraceReader(Database& database, const MergeTables& tables) : m_database(database), m_tables(tables) {}

  void add(const JournalRow& entry) {
    m_trace.entries.push_back(entry);
    // The rows of a bulk import were there before the other changes of its edit.
    for (const BatchRange& range : batchOf(m_database, entry.number)) addBatch(range);
    visitRows(changesetOf(m_database, entry.number), [this](const RowChange& change) {
      if (const MergeTable* table = m_tables.find(change.table())) addChange(*table, change);
      return true;
    });
  }

  [[nodiscard]] Trace take() { return std::move(m_trace); }

 private:
  RowTrace& rowOf(const MergeTable& table, FeatureId fid, bool isInserted) {
    const auto [row, isNew] = m_trace.rows[table.name].try_emplace(fid);
    if (isNew) {
      row->second.isInserted = isInserted;
      row->second.base.resize(table.columns.size());
      row->second.editors.resize(table.columns.size());
    }
    row->second.lastEditor = m_trace.entries.size();
    return row->second;
  }

  void addBatch(const BatchRange& range) {
    const MergeTable* const table = m_tables.find(range.table);
    if (table == nullptr) return;
    SQLite::Statement query(m_database.sqlite(),
                            fmt::format("SELECT fid FROM {} WHERE fid >= ? AND fid < ?", range.table));
    query.bind(1, range.first);
    query.bind(2, range.first + range.count);
    while (query.executeStep()) {
      RowTrace& row = rowOf(*table, query.getColumn(0).getInt64(), true);
      std::ranges::fill(row.editors, m_trace.entries.size());
    }
  }

  void addChange(const MergeTable& table, const RowChange& change) {
    RowTrace& row = rowOf(table, change.fid(), change.kind() == RowChange::Kind::Insert);
    const auto columns = std::min(table.columns.size(), static_cast<std::size_t>(change.columns()));
    for (std::size_t i = 1; i < columns; ++i) {
      if (table.isBytes[i]) continue;
      const auto place = static_cast<int>(i);
      std::optional<Value> before = change.kept(place, false);
      if (before || change.kept(place, true)) row.editors[i] = m_trace.entries.size();
      if (before && !row.isInserted && !row.base[i]) row.base[i] = std::move(before);
    }
  }

  Database& m_database;
  const MergeTables& m_tables;
  Trace m_trace;
};

}  // namespace

Trace traceAfter(Database& database, const MergeTables& tables, std::int64_t last) {
  TraceReader reader(database, tables);
  for (const JournalRow& row : listJournal(database)) {
    if (row.number > last && isInForce(row)) reader.add(row);
  }
  return reader.take();
}

}  // namespace kawasan
