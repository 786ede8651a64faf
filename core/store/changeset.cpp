// The session extension is declared only when these are set, though the library always has it.
#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK

#include "core/store/changeset.h"

#include <sqlite3.h>

#include <memory>

#include "core/base/text.h"

namespace kawasan {

namespace {

void check(int result, const char* what) {
  if (result != SQLITE_OK) throw SQLite::Exception(what, result);
}

struct SqliteFree {
  void operator()(void* memory) const { sqlite3_free(memory); }
};

Changeset toChangeset(int size, void* memory) {
  const std::unique_ptr<void, SqliteFree> owner(memory);
  const auto* bytes = static_cast<const std::uint8_t*>(memory);
  return size > 0 ? Changeset(bytes, bytes + size) : Changeset();
}

void* mutableData(const Changeset& changeset) {
  // The C interface takes a non-const pointer and does not write through it.
  return const_cast<std::uint8_t*>(changeset.data());
}

std::string textOf(sqlite3_value* value) {
  if (value == nullptr) return {};
  switch (sqlite3_value_type(value)) {
    case SQLITE_NULL:
      return {};
    case SQLITE_FLOAT:
      return numberText(sqlite3_value_double(value));
    case SQLITE_BLOB:
      return "(blob)";
    default:
      return reinterpret_cast<const char*>(sqlite3_value_text(value));
  }
}

}  // namespace

ChangeRecorder::ChangeRecorder(Database& database, const std::vector<std::string>& tables) {
  check(sqlite3session_create(database.handle(), "main", &m_session), "cannot record changes");
  for (const std::string& table : tables) {
    check(sqlite3session_attach(m_session, table.c_str()), "cannot record changes");
  }
}

ChangeRecorder::~ChangeRecorder() {
  sqlite3session_delete(m_session);
}

void ChangeRecorder::setRecording(bool on) {
  sqlite3session_enable(m_session, on ? 1 : 0);
}

Changeset ChangeRecorder::take() {
  int size = 0;
  void* memory = nullptr;
  check(sqlite3session_changeset(m_session, &size, &memory), "cannot collect changes");
  return toChangeset(size, memory);
}

Changeset inverted(const Changeset& changeset) {
  int size = 0;
  void* memory = nullptr;
  check(sqlite3changeset_invert(static_cast<int>(changeset.size()), mutableData(changeset), &size, &memory),
        "cannot invert changes");
  return toChangeset(size, memory);
}

void applyChangeset(Database& database, const Changeset& changeset) {
  if (changeset.empty()) return;
  // References are looked at when the transaction ends: rows of a bulk import come and go apart from the other changes.
  const auto onConflict = [](void*, int conflict, sqlite3_changeset_iter*) -> int {
    return conflict == SQLITE_CHANGESET_FOREIGN_KEY ? SQLITE_CHANGESET_OMIT : SQLITE_CHANGESET_ABORT;
  };
  check(sqlite3changeset_apply(database.handle(), static_cast<int>(changeset.size()), mutableData(changeset), nullptr,
                               onConflict, nullptr),
        "the rows are not what the history remembers");
}

namespace {

std::optional<std::int64_t> integerOf(sqlite3_value* value) {
  if (value == nullptr || sqlite3_value_type(value) != SQLITE_INTEGER) return std::nullopt;
  return sqlite3_value_int64(value);
}

struct IteratorEnd {
  void operator()(sqlite3_changeset_iter* iterator) const { sqlite3changeset_finalize(iterator); }
};

}  // namespace

sqlite3_value* RowChange::valueBefore(int column) const {
  if (m_kind == Kind::Insert || column >= m_columns) return nullptr;
  sqlite3_value* value = nullptr;
  sqlite3changeset_old(static_cast<sqlite3_changeset_iter*>(m_iterator), column, &value);
  return value;
}

sqlite3_value* RowChange::valueAfter(int column) const {
  if (m_kind == Kind::Delete || column >= m_columns) return nullptr;
  sqlite3_value* value = nullptr;
  sqlite3changeset_new(static_cast<sqlite3_changeset_iter*>(m_iterator), column, &value);
  return value;
}

std::optional<std::int64_t> RowChange::before(int column) const {
  return integerOf(valueBefore(column));
}

std::optional<std::int64_t> RowChange::after(int column) const {
  return integerOf(valueAfter(column));
}

std::optional<std::string> RowChange::beforeText(int column) const {
  sqlite3_value* const value = valueBefore(column);
  // An update carries old and new value of a changed column; the key alone stands there unchanged.
  if (value == nullptr || (m_kind == Kind::Update && valueAfter(column) == nullptr)) return std::nullopt;
  return textOf(value);
}

std::optional<std::string> RowChange::afterText(int column) const {
  sqlite3_value* const value = valueAfter(column);
  return value == nullptr ? std::nullopt : std::optional(textOf(value));
}

std::optional<StoredValue> RowChange::kept(int column, bool after) const {
  sqlite3_value* const value = after ? valueAfter(column) : valueBefore(column);
  if (value == nullptr || (m_kind == Kind::Update && valueAfter(column) == nullptr)) return std::nullopt;
  switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
      return StoredValue(std::int64_t{sqlite3_value_int64(value)});
    case SQLITE_FLOAT:
      return StoredValue(sqlite3_value_double(value));
    case SQLITE_BLOB: {
      const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_value_blob(value));
      return StoredValue(Blob(bytes, bytes + sqlite3_value_bytes(value)));
    }
    case SQLITE_TEXT: {
      const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
      return StoredValue(std::string(text, static_cast<std::size_t>(sqlite3_value_bytes(value))));
    }
    default:
      return StoredValue();
  }
}

void visitRows(const Changeset& changeset, const std::function<bool(const RowChange&)>& visit) {
  if (changeset.empty()) return;
  sqlite3_changeset_iter* iterator = nullptr;
  check(sqlite3changeset_start(&iterator, static_cast<int>(changeset.size()), mutableData(changeset)),
        "cannot read changes");
  const std::unique_ptr<sqlite3_changeset_iter, IteratorEnd> owner(iterator);
  int result = SQLITE_ROW;
  while ((result = sqlite3changeset_next(iterator)) == SQLITE_ROW) {
    const char* name = nullptr;
    int operation = 0;
    int indirect = 0;
    RowChange row;
    sqlite3changeset_op(iterator, &name, &row.m_columns, &operation, &indirect);
    row.m_iterator = iterator;
    row.m_table = name;
    row.m_kind = operation == SQLITE_INSERT   ? RowChange::Kind::Insert
                 : operation == SQLITE_DELETE ? RowChange::Kind::Delete
                                              : RowChange::Kind::Update;
    row.m_fid = (row.m_kind == RowChange::Kind::Insert ? row.after(0) : row.before(0)).value_or(0);
    if (!visit(row)) return;
  }
  check(result == SQLITE_DONE ? SQLITE_OK : result, "cannot read changes");
}

}  // namespace kawasan
