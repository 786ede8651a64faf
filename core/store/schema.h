#pragma once

// Numbered migrations of the project file. The version stands in kawasan_state (PRAGMA user_version belongs to
// GeoPackage). A file is migrated only when its user says so: a backup first, one transaction a step, history cleared.

#include <span>
#include <string>

#include "core/base/result.h"
#include "core/store/database.h"
#include "core/store/migrations.h"

namespace kawasan {

[[nodiscard]] int currentSchemaVersion();

/// Makes the tables in an empty file, inside the caller's transaction.
void createSchema(Database& database);

/// 0 when the file is no project of ours.
[[nodiscard]] int schemaVersionOf(Database& database);

/// Whether every table and column of the current version is there, as real tables. ProjectDamaged names what is not.
[[nodiscard]] Result<void> checkTables(Database& database);

struct MigrationReport {
  int from = 0;
  int to = 0;
  std::string backup;  // path of the copy; empty when nothing had to be done
};

/// Brings the file at `path` to the newest of `migrations` (version i + 1 at index i). The backup is made beside it and
/// verified before the first step.
[[nodiscard]] Result<MigrationReport> migrateFile(const std::string& path, std::span<const Migration> migrations);

/// A value of kawasan_state, or an empty text.
[[nodiscard]] std::string stateValue(Database& database, const std::string& key);
void setStateValue(Database& database, const std::string& key, const std::string& value);

}  // namespace kawasan
