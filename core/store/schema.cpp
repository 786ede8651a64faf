#include "core/store/schema.h"

#include <fmt/format.h>

#include <charconv>
#include <filesystem>
#include <map>
#include <set>
#include <vector>

#include "core/base/text.h"
#include "core/store/gpkg.h"
#include "core/store/journal.h"

namespace kawasan {

namespace {

constexpr const char* kVersionKey = "schema_version";

constexpr int kAttachmentsAnew = 6;  // the only version that builds a table anew

int wholeNumber(const std::string& text) {
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

bool hasTable(Database& database, const std::string& name) {
  SQLite::Statement query(database.sqlite(),
                          "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ? "
                          "AND sql NOT LIKE 'CREATE VIRTUAL%'");
  query.bind(1, name);
  return query.executeStep();
}

std::set<std::string> columnsOf(Database& database, const std::string& table) {
  std::set<std::string> names;
  SQLite::Statement query(database.sqlite(), fmt::format("PRAGMA table_info({})", table));
  while (query.executeStep()) names.insert(lowered(query.getColumn(1).getString()));
  return names;
}

/// The columns of the current version, read off an empty file of it in memory.
const std::map<std::string, std::set<std::string>>& expectedColumns() {
  static const auto columns = [] {
    const std::unique_ptr<Database> model = Database::createNew(":memory:");
    createSchema(*model);
    std::map<std::string, std::set<std::string>> result;
    for (const ProjectTable& table : projectTables()) result[table.name] = columnsOf(*model, table.name);
    for (const char* table : {"gpkg_contents", "gpkg_geometry_columns", "gpkg_spatial_ref_sys"}) {
      result[table] = columnsOf(*model, table);
    }
    return result;
  }();
  return columns;
}

}  // namespace

std::span<const Migration> migrations() {
  static const std::vector<Migration> all = [] {
    std::vector<Migration> made;
    for (const EmbeddedText& file : migrationTexts()) made.push_back({file.text});
    made[kAttachmentsAnew - 1].buildsTablesAnew = true;
    return made;
  }();
  return all;
}

int currentSchemaVersion() {
  return static_cast<int>(migrations().size());
}

void createSchema(Database& database) {
  for (const Migration& migration : migrations()) database.exec(std::string(migration.sql));
  setStateValue(database, kVersionKey, std::to_string(currentSchemaVersion()));
}

int schemaVersionOf(Database& database) {
  if (!hasTable(database, "kawasan_state")) return 0;
  return wholeNumber(stateValue(database, kVersionKey));
}

Result<void> checkTables(Database& database) {
  for (const auto& [table, expected] : expectedColumns()) {
    const std::set<std::string> found = columnsOf(database, table);
    if (!hasTable(database, table)) {
      return fail(ErrorCode::ProjectDamaged, {{"path", database.path()}, {"reason", "table-missing"}}, table);
    }
    for (const std::string& column : expected) {
      if (found.contains(column)) continue;
      return fail(ErrorCode::ProjectDamaged, {{"path", database.path()}, {"reason", "table-missing"}},
                  table + "." + column);
    }
  }
  return {};
}

namespace {

std::string backupPath(const std::string& path, int version) {
  const std::filesystem::path file(path);
  for (int number = 0;; ++number) {
    const std::string tail = number == 0 ? std::string() : fmt::format("-{}", number);
    const auto candidate = file.parent_path() / fmt::format("{}.schema-{}{}{}", file.stem().string(), version, tail,
                                                            file.extension().string());
    if (!std::filesystem::exists(candidate)) return candidate.string();
  }
}

void makeBackup(Database& database, const std::string& to) {
  SQLite::Statement copy(database.sqlite(), "VACUUM INTO ?");
  copy.bind(1, to);
  copy.exec();
  Database verify(to, Access::Read);
  if (verify.text("PRAGMA integrity_check(1)") != "ok") throw SQLite::Exception("the backup cannot be read back", 11);
}

/// Nothing from before can be taken back. Changesets know columns by their place, so they go on telling what was there
/// before where a migration only adds columns behind the others, not where it builds a table anew; nor are they the
/// whole story where another program changed the file.
void closeHistory(Database& database, const Migration& migration, bool inStep) {
  if (inStep && !migration.buildsTablesAnew) return settleDone(database);
  database.exec("UPDATE kawasan_journal SET state = 4, changeset = NULL, batch = NULL, redo = NULL");
}

}  // namespace

Result<MigrationReport> migrateFile(const std::string& path, std::span<const Migration> migrations) {
  MigrationReport report;
  report.to = static_cast<int>(migrations.size());
  try {
    Database database(path, Access::Write);
    report.from = schemaVersionOf(database);
    if (report.from == 0) return fail(ErrorCode::ProjectForeign, {{"path", path}});
    if (report.from > report.to) {
      return fail(ErrorCode::ProjectNewer,
                  {{"path", path}, {"version", std::to_string(report.from)}, {"known", std::to_string(report.to)}});
    }
    if (report.from == report.to) return report;
    report.backup = backupPath(path, report.from);
    makeBackup(database, report.backup);
    const bool inStep = isInStep(database);
    for (int version = report.from + 1; version <= report.to; ++version) {
      WriteTransaction transaction(database);
      const std::uint32_t counter = database.changeCounter();
      dropForeignObjects(database);
      const Migration& migration = migrations[static_cast<std::size_t>(version - 1)];
      closeHistory(database, migration, inStep);
      database.exec(std::string(migration.sql));
      setStateValue(database, kVersionKey, std::to_string(version));
      rememberCounter(database, counter);
      transaction.commit();
    }
  } catch (const SQLite::Exception& exception) {
    return fail(errorFrom(exception, path));
  }
  return report;
}

std::string stateValue(Database& database, const std::string& key) {
  SQLite::Statement query(database.sqlite(), "SELECT value FROM kawasan_state WHERE key = ?");
  query.bind(1, key);
  return query.executeStep() ? query.getColumn(0).getString() : std::string();
}

void setStateValue(Database& database, const std::string& key, const std::string& value) {
  SQLite::Statement write(
      database.sqlite(),
      "INSERT INTO kawasan_state (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2");
  write.bind(1, key);
  write.bind(2, value);
  write.exec();
}

}  // namespace kawasan
