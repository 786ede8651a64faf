#include "core/model/rows_of_others.h"

#include <algorithm>
#include <string_view>

namespace kawasan {

namespace {

/// Records that people tell apart by this column (resources/migrations), although the file would keep two of a name.
struct NameColumn {
  std::string_view table;
  int index;
};
constexpr NameColumn kNameColumns[] = {
    {"kawasan", 4}, {"plan_document", 3}, {"programme", 3}, {"meeting", 2}, {"minutes", 2},
};

std::optional<std::string> nameOfNew(const RowChange& row) {
  if (row.kind() != RowChange::Kind::Insert) return std::nullopt;
  const auto* column =
      std::ranges::find(kNameColumns, row.table(), [](const NameColumn& known) { return known.table; });
  if (column == std::end(kNameColumns)) return std::nullopt;
  return row.afterText(column->index);
}

}  // namespace

std::optional<RowsOfOthers> RowsOfOthers::since(Database& database, std::int64_t lastKnown, std::int64_t writes) {
  RowsOfOthers rows;
  std::int64_t told = 0;
  for (const JournalRow& entry : listJournal(database)) {
    if (entry.number <= lastKnown) continue;
    if (entry.state != JournalState::Done) return std::nullopt;
    rows.add(entry.number, changesetOf(database, entry.number));
    for (const BatchRange& batch : batchOf(database, entry.number)) rows.add(entry.number, batch);
    ++told;
  }
  if (told != writes) return std::nullopt;
  return rows;
}

void RowsOfOthers::add(std::int64_t entry, const Changeset& changes) {
  visitRows(changes, [&](const RowChange& row) {
    std::string table(row.table());
    if (auto name = nameOfNew(row)) m_names[{table, std::move(*name)}] = entry;
    m_rows[{std::move(table), row.fid()}] = entry;
    return true;
  });
}

void RowsOfOthers::add(std::int64_t entry, const BatchRange& batch) {
  m_batches[batch.table][batch.first] = {batch.first + batch.count, entry};
}

std::optional<std::int64_t> RowsOfOthers::met(const Changeset& own) const {
  std::optional<std::int64_t> found;
  visitRows(own, [&](const RowChange& row) {
    const std::string table(row.table());
    if (const auto known = m_rows.find({table, row.fid()}); known != m_rows.end()) found = known->second;
    if (const auto batches = m_batches.find(table); batches != m_batches.end()) {
      const auto after = batches->second.upper_bound(row.fid());
      if (after != batches->second.begin() && row.fid() < std::prev(after)->second.first)
        found = std::prev(after)->second.second;
    }
    if (const auto name = nameOfNew(row)) {
      if (const auto known = m_names.find({table, *name}); known != m_names.end()) found = known->second;
    }
    return !found;
  });
  return found;
}

}  // namespace kawasan
