#include "core/store/database.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <array>

namespace kawasan {

namespace {

/// A file: URI for immutable opening; everything but unreserved characters is percent-encoded.
std::string immutableUri(const std::string& path) {
  std::string uri = "file:";
  for (const char c : path) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' ||
                       c == '.' || c == '-' || c == '_';
    if (plain) {
      uri += c;
    } else {
      uri += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return uri + "?immutable=1";
}

std::unique_ptr<SQLite::Database> openSqlite(const std::string& path, Access access) {
  switch (access) {
    case Access::Read:
      return std::make_unique<SQLite::Database>(path, SQLite::OPEN_READONLY);
    case Access::ReadImmutable:
      return std::make_unique<SQLite::Database>(immutableUri(path), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
    case Access::Write:
      return std::make_unique<SQLite::Database>(path, SQLite::OPEN_READWRITE);
  }
  return nullptr;
}

constexpr int kBusyMilliseconds = 3000;

}  // namespace

Database::Database(const std::string& path, Access access) : Database(openSqlite(path, access), path) {
  lockDown(access == Access::Write);
}

Database::Database(std::unique_ptr<SQLite::Database> sqlite, std::string path)
    : m_sqlite(std::move(sqlite)), m_path(std::move(path)) {}

std::unique_ptr<Database> Database::createNew(const std::string& path) {
  auto sqlite = std::make_unique<SQLite::Database>(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  std::unique_ptr<Database> database(new Database(std::move(sqlite), path));
  database->lockDown(true);
  return database;
}

void Database::lockDown(bool writable) {
  sqlite3* const db = handle();
  sqlite3_extended_result_codes(db, 1);
  sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
  sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
  sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
  // One value never needs more than this; a file that claims so is damaged or hostile.
  sqlite3_limit(db, SQLITE_LIMIT_LENGTH, 512 * 1024 * 1024);
  sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 1);  // VACUUM INTO needs one
  sqlite3_limit(db, SQLITE_LIMIT_EXPR_DEPTH, 100);
  m_sqlite->setBusyTimeout(kBusyMilliseconds);
  m_sqlite->exec("PRAGMA foreign_keys = ON");
  m_sqlite->exec("PRAGMA cell_size_check = ON");
  if (writable) {
    m_sqlite->exec("PRAGMA journal_mode = DELETE");
    m_sqlite->exec("PRAGMA synchronous = FULL");
  }
}

std::int64_t Database::integer(const std::string& sql, std::int64_t otherwise) {
  SQLite::Statement query(*m_sqlite, sql);
  if (!query.executeStep() || query.getColumn(0).isNull()) return otherwise;
  return query.getColumn(0).getInt64();
}

std::string Database::text(const std::string& sql) {
  SQLite::Statement query(*m_sqlite, sql);
  if (!query.executeStep()) return {};
  return query.getColumn(0).getString();
}

std::uint32_t Database::changeCounter() {
  constexpr int kBytes = 4;
  constexpr sqlite3_int64 kAt = 24;
  sqlite3_file* file = nullptr;
  std::array<unsigned char, kBytes> bytes{};
  if (sqlite3_file_control(handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || file == nullptr ||
      file->pMethods == nullptr || file->pMethods->xRead(file, bytes.data(), kBytes, kAt) != SQLITE_OK) {
    return 0;
  }
  return (std::uint32_t{bytes[0]} << 24) | (std::uint32_t{bytes[1]} << 16) | (std::uint32_t{bytes[2]} << 8) | bytes[3];
}

WriteTransaction::WriteTransaction(Database& database) : m_database(database) {
  database.exec("BEGIN IMMEDIATE");
}

WriteTransaction::~WriteTransaction() {
  if (!m_open) return;
  // After a full disk SQLite has rolled back by itself and says there is no transaction; that is fine.
  sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void WriteTransaction::commit() {
  m_database.exec("COMMIT");
  m_open = false;
}

ReadTransaction::ReadTransaction(Database& database) : m_database(database) {
  database.exec("BEGIN");
  try {
    (void)database.integer("SELECT count(*) FROM sqlite_master");  // BEGIN alone takes no lock
  } catch (...) {
    sqlite3_exec(database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    throw;
  }
}

ReadTransaction::~ReadTransaction() {
  sqlite3_exec(m_database.handle(), "COMMIT", nullptr, nullptr, nullptr);
}

std::string quotedName(const std::string& name) {
  std::string result = "\"";
  for (const char c : name) result.append(c == '"' ? 2 : 1, c);
  return result + '"';
}

Error errorFrom(const SQLite::Exception& exception, const std::string& path) {
  const auto make = [&](ErrorCode code) {
    Error error;
    error.code = code;
    error.params = {{"path", path}, {"reason", exception.what()}};
    error.detail = fmt::format("{} ({})", exception.what(), exception.getExtendedErrorCode());
    return error;
  };
  switch (exception.getErrorCode() & 0xFF) {
    case SQLITE_FULL:
      return make(ErrorCode::ProjectDiskFull);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return make(ErrorCode::ProjectBusy);
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
      return make(ErrorCode::ProjectReadOnly);
    case SQLITE_NOTADB:
      return make(ErrorCode::ProjectNotSqlite);
    case SQLITE_CORRUPT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
    case SQLITE_SCHEMA:
    case SQLITE_ABORT:  // a changeset that does not fit the rows
    case SQLITE_ERROR:
      return make(ErrorCode::ProjectDamaged);
    case SQLITE_CONSTRAINT: {
      Error error = make(ErrorCode::Internal);
      error.params.set("what", exception.what());
      return error;
    }
    default:
      return make(ErrorCode::ProjectIo);
  }
}

}  // namespace kawasan
