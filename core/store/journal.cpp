#include "core/store/journal.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string_view>

#include "core/store/gpkg.h"
#include "core/store/schema.h"

namespace kawasan {

namespace {

constexpr const char* kCounterKey = "change_counter";
/// Undone edits are the newest of the history; looking no further back keeps an edit quick after years of them.
constexpr const char* kUndone =
    "state = 1 AND number > ifnull((SELECT number FROM kawasan_journal WHERE state IN (0, 3, 4) "
    "ORDER BY number DESC LIMIT 1), 0)";
constexpr const char* kColumns =
    "number, label, params, person, time, state, ifnull(length(changeset), 0) + ifnull(length(redo), 0), batch";
/// What a row of a bulk import weighs beside changes, in bytes: about as much as it would have as a change.
constexpr std::int64_t kBatchRowBytes = 400;

/// Ranges of tables that are journalled; what cannot be read is none.
std::vector<BatchRange> batchFrom(const std::string& text) {
  std::vector<BatchRange> batch;
  const auto json = nlohmann::json::parse(text, nullptr, false);
  if (!json.is_array()) return batch;
  for (const auto& item : json) {
    if (!item.is_array() || item.size() != 3 || !item[0].is_string() || !item[1].is_number_integer() ||
        !item[2].is_number_integer())
      continue;
    BatchRange range{item[0].get<std::string>(), item[1].get<FeatureId>(), item[2].get<std::int64_t>()};
    const auto& tables = journalledTables();
    if (std::find(tables.begin(), tables.end(), range.table) != tables.end()) batch.push_back(std::move(range));
  }
  return batch;
}

JournalRow rowFrom(SQLite::Statement& query) {
  JournalRow row;
  row.number = query.getColumn(0).getInt64();
  row.label = query.getColumn(1).getString();
  row.params = query.getColumn(2).getString();
  row.person = query.getColumn(3).getString();
  row.time = query.getColumn(4).getString();
  row.state = static_cast<JournalState>(query.getColumn(5).getInt());
  row.size = query.getColumn(6).getInt64();
  if (!query.getColumn(7).isNull()) {
    for (const BatchRange& range : batchFrom(query.getColumn(7).getString())) row.size += range.count * kBatchRowBytes;
  }
  return row;
}

std::optional<JournalRow> firstRow(Database& database, const std::string& where) {
  SQLite::Statement query(database.sqlite(), fmt::format("SELECT {} FROM kawasan_journal {} LIMIT 1", kColumns, where));
  if (!query.executeStep()) return std::nullopt;
  return rowFrom(query);
}

Changeset blobOf(Database& database, const char* column, std::int64_t number) {
  SQLite::Statement query(database.sqlite(), fmt::format("SELECT {} FROM kawasan_journal WHERE number = ?", column));
  query.bind(1, number);
  if (!query.executeStep()) return {};
  const SQLite::Column blob = query.getColumn(0);
  const auto* bytes = static_cast<const std::uint8_t*>(blob.getBlob());
  return bytes == nullptr ? Changeset() : Changeset(bytes, bytes + blob.getBytes());
}

/// A changeset names each table that it writes once, with the zero at its end (sqlite.org/sessionintro.html).
std::vector<std::string> tableMarks(const std::vector<std::string>& tables) {
  std::vector<std::string> marks;
  for (const std::string& table : tables) marks.push_back(table + '\0');
  return marks;
}

/// As a changeset keeps a whole number: its type, then eight bytes, the highest first.
std::string integerMark(std::int64_t value) {
  std::string mark(1, '\1');
  for (int shift = 56; shift >= 0; shift -= 8)
    mark.push_back(static_cast<char>((static_cast<std::uint64_t>(value) >> static_cast<unsigned>(shift)) & 0xFFU));
  return mark;
}

/// May be wrong by chance when it says yes, never when it says no.
bool mayHold(std::string_view record, const std::vector<std::string>& marks) {
  return std::ranges::any_of(marks, [&](const std::string& mark) { return record.find(mark) != record.npos; });
}

void setState(Database& database, std::int64_t number, JournalState state, const Changeset& redo) {
  SQLite::Statement update(database.sqlite(), "UPDATE kawasan_journal SET state = ?, redo = ? WHERE number = ?");
  update.bind(1, static_cast<int>(state));
  if (!redo.empty()) update.bind(2, redo.data(), static_cast<int>(redo.size()));
  update.bind(3, number);
  update.exec();
}

void insertRow(Database& database, const JournalRow& row, const Changeset& changeset, const std::string& batch) {
  SQLite::Statement insert(database.sqlite(),
                           "INSERT INTO kawasan_journal (label, params, person, time, state, changeset, batch) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?)");
  insert.bind(1, row.label);
  insert.bind(2, row.params);
  insert.bind(3, row.person);
  insert.bind(4, row.time);
  insert.bind(5, static_cast<int>(row.state));
  if (!changeset.empty()) insert.bind(6, changeset.data(), static_cast<int>(changeset.size()));
  if (!batch.empty()) insert.bind(7, batch);
  insert.exec();
}

void abandonUndone(Database& database) {
  database.exec(
      std::string("UPDATE kawasan_journal SET state = 2, changeset = NULL, batch = NULL, redo = NULL WHERE ") +
      kUndone);
}

/// Adding up a long history takes time: small edits leave it to one in many.
void keepBudget(Database& database, std::size_t added) {
  constexpr std::size_t kSmall = 64 * 1024;
  constexpr std::int64_t kOneIn = 64;
  if (added < kSmall && database.integer("SELECT max(number) FROM kawasan_journal") % kOneIn != 0) return;
  const auto used = [&] {
    return database.integer("SELECT sum(ifnull(length(changeset), 0) + ifnull(length(redo), 0)) FROM kawasan_journal");
  };
  while (used() > kJournalBytes) {
    const auto oldest = firstRow(
        database, "WHERE changeset IS NOT NULL AND number < (SELECT max(number) FROM kawasan_journal) ORDER BY number");
    if (!oldest) return;
    SQLite::Statement clear(
        database.sqlite(),
        "UPDATE kawasan_journal SET state = 4, changeset = NULL, batch = NULL, redo = NULL WHERE number <= ?");
    clear.bind(1, oldest->number);
    clear.exec();
  }
}

}  // namespace

void appendEdit(Database& database, const JournalRow& row, const Changeset& changeset,
                const std::vector<BatchRange>& batch) {
  abandonUndone(database);
  auto json = nlohmann::json::array();
  for (const BatchRange& range : batch) json.push_back({range.table, range.first, range.count});
  insertRow(database, row, changeset, batch.empty() ? std::string() : json.dump());
  keepBudget(database, changeset.size());
}

std::optional<JournalRow> lastDone(Database& database) {
  return firstRow(database, "WHERE state IN (0, 3, 4) ORDER BY number DESC");
}

std::optional<JournalRow> firstUndone(Database& database) {
  return firstRow(database, fmt::format("WHERE {} ORDER BY number", kUndone));
}

std::vector<BatchRange> batchOf(Database& database, std::int64_t number) {
  SQLite::Statement query(database.sqlite(), "SELECT batch FROM kawasan_journal WHERE number = ?");
  query.bind(1, number);
  if (!query.executeStep() || query.getColumn(0).isNull()) return {};
  return batchFrom(query.getColumn(0).getString());
}

ReplayedChanges undoRow(Database& database, std::int64_t number) {
  ReplayedChanges replayed;
  replayed.changes = blobOf(database, "changeset", number);
  applyChangeset(database, inverted(replayed.changes));
  // The rows of a batch leave last; what redo needs of them is remembered while it is undone.
  const std::vector<BatchRange> batch = batchOf(database, number);
  if (!batch.empty()) {
    ChangeRecorder recorder(database, journalledTables());
    for (auto range = batch.rbegin(); range != batch.rend(); ++range) {
      SQLite::Statement remove(database.sqlite(),
                               fmt::format("DELETE FROM {} WHERE fid >= ? AND fid < ?", range->table));
      remove.bind(1, range->first);
      remove.bind(2, range->first + range->count);
      remove.exec();
    }
    replayed.batch = inverted(recorder.take());
  }
  setState(database, number, JournalState::Undone, replayed.batch);
  return replayed;
}

ReplayedChanges redoRow(Database& database, std::int64_t number) {
  ReplayedChanges replayed{blobOf(database, "changeset", number), blobOf(database, "redo", number)};
  applyChangeset(database, replayed.batch);
  applyChangeset(database, replayed.changes);
  setState(database, number, JournalState::Done, {});
  return replayed;
}

void settleDone(Database& database) {
  abandonUndone(database);
  database.exec("UPDATE kawasan_journal SET state = 4 WHERE state = 0");
}

void beginHere(Database& database) {
  database.exec(std::string("DELETE FROM kawasan_journal WHERE ") + kUndone);
  settleDone(database);
}

void forgetChanges(Database& database, const std::function<bool(const RowChange&)>& isMeant) {
  std::vector<std::int64_t> meant;
  SQLite::Statement edits(database.sqlite(), "SELECT number, changeset FROM kawasan_journal WHERE changeset NOTNULL");
  while (edits.executeStep()) {
    const SQLite::Column blob = edits.getColumn(1);
    const auto* const bytes = static_cast<const std::uint8_t*>(blob.getBlob());
    bool tells = false;
    visitRows(Changeset(bytes, bytes + blob.getBytes()), [&](const RowChange& row) {
      tells = isMeant(row);
      return !tells;
    });
    if (tells) meant.push_back(edits.getColumn(0).getInt64());
  }
  SQLite::Statement forget(database.sqlite(), "UPDATE kawasan_journal SET changeset = NULL WHERE number = ?");
  for (const std::int64_t number : meant) {
    forget.bind(1, number);
    forget.exec();
    forget.reset();
  }
}

std::vector<JournalRow> listJournal(Database& database) {
  std::vector<JournalRow> rows;
  SQLite::Statement query(database.sqlite(), fmt::format("SELECT {} FROM kawasan_journal ORDER BY number", kColumns));
  while (query.executeStep()) rows.push_back(rowFrom(query));
  return rows;
}

Changeset changesetOf(Database& database, std::int64_t number) {
  return blobOf(database, "changeset", number);
}

bool RecordedEdit::broughtIn(const std::string& table, FeatureId fid) const {
  return std::ranges::any_of(batch, [&](const BatchRange& range) {
    return range.table == table && fid >= range.first && fid < range.first + range.count;
  });
}

namespace {

/// A row that is looked for; 0 for any.
struct SoughtRow {
  FeatureId fid = 0;
  std::string mark;  // empty for any
};

constexpr std::size_t kFewRows = 8;

SoughtRow soughtRow(FeatureId fid) {
  return {fid, fid == 0 ? std::string() : integerMark(fid)};
}

void visitSought(Database& database, const std::vector<std::string>& tables, const std::vector<SoughtRow>& sought,
                 const std::function<void(const RecordedEdit&, FeatureId)>& visit) {
  SQLite::Statement query(database.sqlite(),
                          "SELECT number, label, params, person, time, state, changeset, batch FROM kawasan_journal "
                          "WHERE changeset IS NOT NULL OR batch IS NOT NULL ORDER BY number DESC");
  const std::vector<std::string> marks = tableMarks(tables);
  while (query.executeStep()) {
    RecordedEdit edit;
    if (!query.getColumn(7).isNull()) edit.batch = batchFrom(query.getColumn(7).getString());
    const SQLite::Column blob = query.getColumn(6);
    const auto* const bytes = static_cast<const std::uint8_t*>(blob.getBlob());
    const auto size = bytes == nullptr ? 0U : static_cast<std::size_t>(blob.getBytes());
    const std::string_view record(reinterpret_cast<const char*>(bytes), size);
    const bool isOfTables = mayHold(record, marks);
    std::vector<FeatureId> found;
    // The bytes are searched for few rows alone: for many it takes longer than to read what they say.
    const bool isSearched = sought.size() <= kFewRows;
    for (const auto& [fid, mark] : sought) {
      const bool isBrought = std::ranges::any_of(edit.batch, [&, row = fid](const BatchRange& range) {
        return std::ranges::find(tables, range.table) != tables.end() && (row == 0 || edit.broughtIn(range.table, row));
      });
      if (isBrought || (isOfTables && (!isSearched || record.find(mark) != record.npos))) found.push_back(fid);
    }
    if (found.empty()) continue;
    edit.row.number = query.getColumn(0).getInt64();
    edit.row.label = query.getColumn(1).getString();
    edit.row.params = query.getColumn(2).getString();
    edit.row.person = query.getColumn(3).getString();
    edit.row.time = query.getColumn(4).getString();
    edit.row.state = static_cast<JournalState>(query.getColumn(5).getInt());
    if (isOfTables) edit.changes.assign(bytes, bytes + size);
    for (const FeatureId fid : found) visit(edit, fid);
  }
}

}  // namespace

void visitRecorded(Database& database, const std::vector<std::string>& tables, FeatureId only,
                   const std::function<void(const RecordedEdit&)>& visit) {
  visitSought(database, tables, {soughtRow(only)}, [&](const RecordedEdit& edit, FeatureId) { visit(edit); });
}

void visitRecordedRows(Database& database, const std::string& table, const std::vector<FeatureId>& rows,
                       const std::function<void(const RecordedEdit&, FeatureId)>& visit) {
  std::vector<SoughtRow> sought;
  for (const FeatureId fid : rows) sought.push_back(soughtRow(fid));
  visitSought(database, {table}, sought, visit);
}

bool noteForeignEdits(Database& database, std::uint32_t counterAtBegin, const std::string& time) {
  if (stateValue(database, kCounterKey) == std::to_string(counterAtBegin)) return false;
  abandonUndone(database);
  JournalRow barrier;
  barrier.label = "foreign-edit";
  barrier.params = "{}";
  barrier.time = time;
  barrier.state = JournalState::Barrier;
  insertRow(database, barrier, {}, {});
  return true;
}

void rememberCounter(Database& database, std::uint32_t counterAtBegin) {
  setStateValue(database, kCounterKey, std::to_string(counterAtBegin + 1));
}

void forgetCounter(Database& database) {
  setStateValue(database, kCounterKey, {});
}

bool isInStep(Database& database) {
  const ReadTransaction transaction(database);
  return stateValue(database, kCounterKey) == std::to_string(database.changeCounter());
}

}  // namespace kawasan
