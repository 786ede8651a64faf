#pragma once

// A connection to a project file, always opened the locked way: triggers and views off, schema untrusted, defensive, no
// extensions, tight limits, rollback journal. Inside core/store every SQLite result other than ROW, DONE and OK throws
// SQLite::Exception; ProjectFile and Project catch it once and turn it into an Error (errorFrom).
// One connection belongs to one thread at a time.

#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>
#include <string>

#include "core/base/result.h"

namespace kawasan {

enum class Access {
  Read,           // changes neither bytes nor date
  ReadImmutable,  // for a file in WAL mode without -wal, or in a folder that cannot be written; no locks are taken
  Write,
};

class Database {
 public:
  /// Opens an existing file.
  Database(const std::string& path, Access access);
  /// Opens a new, empty file; it must not exist.
  [[nodiscard]] static std::unique_ptr<Database> createNew(const std::string& path);

  [[nodiscard]] SQLite::Database& sqlite() { return *m_sqlite; }
  [[nodiscard]] sqlite3* handle() { return m_sqlite->getHandle(); }
  [[nodiscard]] const std::string& path() const { return m_path; }

  void exec(const std::string& sql) { m_sqlite->exec(sql); }
  /// The first column of the first row, or `otherwise` when there is no row or it is NULL.
  [[nodiscard]] std::int64_t integer(const std::string& sql, std::int64_t otherwise = 0);
  [[nodiscard]] std::string text(const std::string& sql);

  /// The change counter in the file's header (SQLite file format, bytes 24 to 27); 0 for a file without content. Read
  /// through SQLite's own handle: opening and closing the file by any other would drop the locks this process holds.
  [[nodiscard]] std::uint32_t changeCounter();

 private:
  Database(std::unique_ptr<SQLite::Database> sqlite, std::string path);
  void lockDown(bool writable);

  std::unique_ptr<SQLite::Database> m_sqlite;
  std::string m_path;
};

/// BEGIN IMMEDIATE ... COMMIT; rolls back when it goes out of scope uncommitted.
class WriteTransaction {
 public:
  explicit WriteTransaction(Database& database);
  ~WriteTransaction();
  WriteTransaction(const WriteTransaction&) = delete;
  WriteTransaction& operator=(const WriteTransaction&) = delete;
  void commit();

 private:
  Database& m_database;
  bool m_open = true;
};

/// Holds the file still for several queries that have to agree; takes the lock of a reader alone.
class ReadTransaction {
 public:
  explicit ReadTransaction(Database& database);
  ~ReadTransaction();
  ReadTransaction(const ReadTransaction&) = delete;
  ReadTransaction& operator=(const ReadTransaction&) = delete;

 private:
  Database& m_database;
};

/// A name of somebody else's table, column or view as it stands in a statement.
[[nodiscard]] std::string quotedName(const std::string& name);

/// What a SQLite failure on the project file at `path` means to its user.
[[nodiscard]] Error errorFrom(const SQLite::Exception& exception, const std::string& path);

}  // namespace kawasan
