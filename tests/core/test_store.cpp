#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <map>
#include <random>
#include <span>
#include <vector>

#include "core/model/project.h"
#include "core/store/migrations.h"
#include "core/store/schema.h"
#include "tests/support/catch.h"
#include "tests/support/project_fixture.h"
#include "tests/support/run_process.h"

using namespace kawasan;
using namespace kawasan::test;
namespace fs = std::filesystem;

namespace {

std::string projectWithCity(const TempFolder& folder) {
  const std::string path = folder.file("kota.gpkg");
  Project project = newProject(path);
  FeatureId rtId = 0;
  FeatureId surveyId = 0;
  value(project.edit({"first", {}}, [&](Edit& edit) { return addSmallCity(edit, rtId, surveyId); }));
  return path;
}

void write(const std::string& path, const std::string& bytes) {
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file << bytes;
}

/// Those of the program, which have nothing to do, and one more.
std::vector<Migration> knownStepsAnd(Migration step) {
  std::vector<Migration> steps(static_cast<std::size_t>(currentSchemaVersion()));
  steps.push_back(step);
  return steps;
}

/// Their columns in order, by table.
std::map<std::string, std::vector<std::string>> tablesOf(SQLite::Database& database) {
  std::map<std::string, std::vector<std::string>> tables;
  SQLite::Statement query(database,
                          "SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c "
                          "WHERE m.type = 'table' ORDER BY m.name, c.cid");
  while (query.executeStep()) tables[query.getColumn(0).getString()].push_back(query.getColumn(1).getString());
  return tables;
}

/// Opening (and reading) must fail with one of `expected` and change nothing.
void checkRefused(const std::string& path, const std::vector<ErrorCode>& expected) {
  const std::string bytes = bytesOf(path);
  const auto date = fs::last_write_time(path);
  auto opened = Project::open(path);
  Result<SharedSnapshot> snapshot = opened ? opened->snapshot() : Result<SharedSnapshot>(Failure(opened.error()));
  REQUIRE_FALSE(snapshot.has_value());
  INFO(nameOf(snapshot.error().code) << " " << snapshot.error().params.get("reason"));
  CHECK(std::find(expected.begin(), expected.end(), snapshot.error().code) != expected.end());
  CHECK(bytesOf(path) == bytes);
  CHECK(fs::last_write_time(path) == date);
}

}  // namespace

TEST_CASE("reading changes neither bytes nor date and leaves nothing beside the file", "[store]") {
  const TempFolder folder;
  const std::string path = projectWithCity(folder);
  const std::string bytes = bytesOf(path);
  fs::last_write_time(path, fs::last_write_time(path) - std::chrono::hours(48));
  const auto date = fs::last_write_time(path);
  {
    Project project = value(Project::open(path));
    value(project.snapshot());
    value(project.history());
    CHECK(filesIn(folder.path()).size() == 1);
  }
  CHECK(bytesOf(path) == bytes);
  CHECK(fs::last_write_time(path) == date);
  CHECK(filesIn(folder.path()) == std::vector<std::string>{"kota.gpkg"});
}

TEST_CASE("GDAL's own checker calls the file a valid GeoPackage and ogrinfo lists every table", "[gpkg]") {
  const TempFolder folder;
  const std::string path = projectWithCity(folder);
  const auto verdict = runProcess({"/usr/bin/python3", "-m", "osgeo_utils.samples.validate_gpkg", path});
  INFO(verdict.out << verdict.err);
  CHECK(verdict.status == 0);
  const auto listing = runProcess({"ogrinfo", "-ro", path});
  CHECK(listing.status == 0);
  CHECK(listing.err.empty());
  for (const ProjectTable& table : projectTables()) CHECK(listing.out.find(table.name) != std::string::npos);
  SQLite::Database database(path, SQLite::OPEN_READONLY);
  CHECK(database.execAndGet("PRAGMA user_version").getInt() == 10300);
}

TEST_CASE("what is no project is refused in one word", "[damage]") {
  const TempFolder folder;
  CHECK(errorOf(Project::open(folder.file("none.gpkg"))) == ErrorCode::ProjectMissing);
  CHECK(errorOf(Project::open(folder.path().string())) == ErrorCode::ProjectIsFolder);
  write(folder.file("empty.gpkg"), "");
  CHECK(errorOf(Project::open(folder.file("empty.gpkg"))) == ErrorCode::ProjectEmpty);
  write(folder.file("text.gpkg"), std::string(5000, 'x'));
  checkRefused(folder.file("text.gpkg"), {ErrorCode::ProjectNotSqlite});
  {
    SQLite::Database other(folder.file("other.gpkg"), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    other.exec("CREATE TABLE gpkg_contents (table_name TEXT); CREATE TABLE rt (fid INTEGER PRIMARY KEY)");
  }
  checkRefused(folder.file("other.gpkg"), {ErrorCode::ProjectForeign});
}

TEST_CASE("a newer and an older schema are told apart", "[damage]") {
  const TempFolder folder;
  const std::string path = projectWithCity(folder);
  const auto setVersion = [&](const char* version) {
    SQLite::Database other(path, SQLite::OPEN_READWRITE);
    other.exec(std::string("UPDATE kawasan_state SET value = '") + version + "' WHERE key = 'schema_version'");
  };
  setVersion("9999");
  checkRefused(path, {ErrorCode::ProjectNewer});
  setVersion("-1");
  checkRefused(path, {ErrorCode::ProjectOlder});
}

TEST_CASE("truncated at any length, the file is refused and left alone", "[damage]") {
  const TempFolder folder;
  const std::string bytes = bytesOf(projectWithCity(folder));
  const std::string path = folder.file("cut.gpkg");
  for (const double share : {0.0005, 0.01, 0.1, 0.5, 0.9, 0.999}) {
    write(path, bytes.substr(0, static_cast<std::size_t>(share * static_cast<double>(bytes.size()))));
    checkRefused(path, {ErrorCode::ProjectDamaged, ErrorCode::ProjectNotSqlite, ErrorCode::ProjectForeign});
  }
}

TEST_CASE("with flipped bits the file either reads or is refused; it never crashes and is never changed", "[damage]") {
  const TempFolder folder;
  const std::string bytes = bytesOf(projectWithCity(folder));
  const std::string path = folder.file("flipped.gpkg");
  std::mt19937 random(20190426);
  int refused = 0;
  for (int round = 0; round < 400; ++round) {
    std::string damaged = bytes;
    const int flips = 1 + round % 16;
    for (int i = 0; i < flips; ++i) {
      const std::size_t at = std::uniform_int_distribution<std::size_t>(0, bytes.size() - 1)(random);
      damaged[at] = static_cast<char>(damaged[at] ^ (1 << (random() % 8)));
    }
    write(path, damaged);
    auto opened = Project::open(path);
    const bool readable = opened && opened->snapshot().has_value();
    refused += readable ? 0 : 1;
    if (!opened) CHECK(kindOf(opened.error().code) == ErrorKind::Project);
    opened = fail(ErrorCode::Internal);
    CHECK(bytesOf(path) == damaged);
  }
  CHECK(refused > 10);
}

TEST_CASE("hostile triggers and views never run and are dropped when the file becomes writable", "[damage]") {
  const TempFolder folder;
  const std::string path = projectWithCity(folder);
  {
    SQLite::Database other(path, SQLite::OPEN_READWRITE);
    other.exec("CREATE TRIGGER evil AFTER INSERT ON survey BEGIN DELETE FROM rt_figures; END");
    other.exec("CREATE VIEW peek AS SELECT load_extension('/tmp/x.so')");
    other.exec("CREATE VIRTUAL TABLE rtree_rt_geom USING rtree(id, minx, maxx, miny, maxy)");
  }
  Project project = value(Project::open(path));
  const FeatureId survey = value(project.snapshot())->surveys.front().id;
  value(project.edit({"second", {}}, [](Edit& edit) -> Result<void> {
    Survey added{0, "2020", 2020};
    edit.put(added);
    return {};
  }));
  CHECK(project.droppedObjects() == std::vector<std::string>{"rtree_rt_geom", "evil", "peek"});
  CHECK(value(project.snapshot())->figuresOf(survey).size() == 1);
  SQLite::Database database(path, SQLite::OPEN_READONLY);
  CHECK(database.execAndGet("SELECT count(*) FROM sqlite_master WHERE type IN ('trigger', 'view')").getInt() == 0);
}

TEST_CASE("a view in place of a table, and a table without its column, are damage", "[damage]") {
  const TempFolder folder;
  const std::string path = projectWithCity(folder);
  SECTION("view") {
    SQLite::Database other(path, SQLite::OPEN_READWRITE);
    other.exec("ALTER TABLE zone RENAME TO zone_old; CREATE VIEW zone AS SELECT * FROM zone_old");
  }
  SECTION("column") {
    SQLite::Database other(path, SQLite::OPEN_READWRITE);
    other.exec("ALTER TABLE zone DROP COLUMN kind");
  }
  checkRefused(path, {ErrorCode::ProjectDamaged});
}

TEST_CASE("absurd values are damage with the table and row named", "[damage]") {
  const TempFolder folder;
  const std::string path = projectWithCity(folder);
  const auto change = [&](const std::string& sql) {
    SQLite::Database other(path, SQLite::OPEN_READWRITE);
    other.exec(sql);
  };
  SECTION("a geometry of rubbish") {
    change("UPDATE rt SET geom = zeroblob(40000000) WHERE geom IS NOT NULL");
  }
  SECTION("a geometry that claims a thousand million points") {
    change("UPDATE rt SET geom = x'4750000100000000010200000000CA9A3B' WHERE geom IS NOT NULL");
  }
  SECTION("a figure that is text") {
    change("UPDATE rt_figures SET buildings = 'many'");
  }
  SECTION("a figure beyond all measure") {
    change("UPDATE rt_figures SET buildings = 1e300");
  }
  checkRefused(path, {ErrorCode::ProjectDamaged});
}

TEST_CASE("a file that another program put into WAL mode is read without a trace and written the safe way", "[store]") {
  const TempFolder folder;
  const std::string path = projectWithCity(folder);
  {
    SQLite::Database other(path, SQLite::OPEN_READWRITE);
    other.exec("PRAGMA journal_mode = WAL");
    other.exec("UPDATE survey SET year = 2021");
  }
  const std::string bytes = bytesOf(path);
  Project project = value(Project::open(path));
  CHECK(value(project.snapshot())->surveys.front().year == 2021);
  CHECK(bytesOf(path) == bytes);
  CHECK(filesIn(folder.path()).size() == 1);
  value(project.edit({"second", {}}, [](Edit& edit) -> Result<void> {
    Survey added{0, "2022", 2022};
    edit.put(added);
    return {};
  }));
  CHECK(bytesOf(path)[18] == 1);
  CHECK(filesIn(folder.path()).size() == 1);
}

TEST_CASE("two programs at once: the second waits, then says who is busy with it", "[store]") {
  const TempFolder folder;
  const std::string path = projectWithCity(folder);
  Project project = value(Project::open(path));
  SQLite::Database other(path, SQLite::OPEN_READWRITE);
  other.exec("BEGIN IMMEDIATE");
  const auto edited = project.edit({"second", {}}, [](Edit& edit) -> Result<void> {
    Survey added{0, "2022", 2022};
    edit.put(added);
    return {};
  });
  CHECK(errorOf(edited) == ErrorCode::ProjectBusy);
  other.exec("ROLLBACK");
  CHECK(value(project.snapshot())->surveys.size() == 1);
}

TEST_CASE("a migration makes a verified backup and clears the history", "[migrate]") {
  const TempFolder folder;
  const std::string path = projectWithCity(folder);
  const std::string before = contentOf(path);
  const auto steps = knownStepsAnd({"CREATE TABLE later (fid INTEGER PRIMARY KEY)"});
  const auto report = value(migrateFile(path, steps));
  CHECK(report.from == currentSchemaVersion());
  CHECK(report.to == currentSchemaVersion() + 1);
  REQUIRE(fs::exists(report.backup));
  CHECK(contentOf(report.backup) == before);
  CHECK(errorOf(Project::open(path)) == ErrorCode::ProjectNewer);
  SQLite::Database database(path, SQLite::OPEN_READONLY);
  CHECK(database.execAndGet("SELECT count(*) FROM kawasan_journal WHERE state <> 4").getInt() == 0);
}

TEST_CASE("a file of schema 1 opens after its migration, with all it held", "[migrate]") {
  const TempFolder folder;
  const std::string path = projectWithCity(folder);
  const auto counts = [&] {
    SQLite::Database database(path, SQLite::OPEN_READONLY);
    return std::pair(database.execAndGet("SELECT count(*) FROM rt").getInt(),
                     database.execAndGet("SELECT count(*) FROM rt_figures").getInt());
  };
  const auto before = counts();
  {
    SQLite::Database older(path, SQLite::OPEN_READWRITE);
    for (const char* table : {"hectares_note",
                              "overlap_decision",
                              "figure_note",
                              "rt_survey",
                              "photo",
                              "unit_cost",
                              "scenario_activity",
                              "scenario",
                              "follow_up_state",
                              "follow_up",
                              "meeting",
                              "minutes_line",
                              "minutes",
                              "attachment",
                              "beneficiary",
                              "kawasan_profile",
                              "kawasan_problem",
                              "activity_effect",
                              "activity_funding",
                              "activity_state",
                              "activity_safeguard",
                              "activity",
                              "programme",
                              "plan_document"}) {
      older.exec(std::string("DROP TABLE ") + table);
      older.exec(std::string("DELETE FROM gpkg_geometry_columns WHERE table_name = '") + table + "'");
      older.exec(std::string("DELETE FROM gpkg_contents WHERE table_name = '") + table + "'");
    }
    dropRecordCells(older);
    older.exec("ALTER TABLE rt_figures DROP COLUMN source_cells");
    older.exec("UPDATE kawasan_state SET value = '1' WHERE key = 'schema_version'");
  }
  CHECK(errorOf(Project::open(path)) == ErrorCode::ProjectOlder);
  const auto report = value(migrateFile(path, migrations()));
  CHECK(report.from == 1);
  CHECK(report.to == currentSchemaVersion());
  CHECK(counts() == before);
  Project project = value(Project::open(path));
  const auto snapshot = value(project.snapshot());
  const FeatureId areaId = snapshot->rts.front().id;
  value(project.edit({"note", {}}, [&](Edit& edit) -> Result<void> {
    HectaresNote note{0, Level::Rt, areaId, "batas diukur ulang", "Ani", "2026-11-02T00:00:00Z"};
    edit.put(note);
    OverlapDecision decision{0, Level::Rt, 9, areaId, OverlapShare::First, 120'000, "Ani", "2026-11-02T00:00:00Z"};
    edit.put(decision);
    FigureNote figureNote{0, snapshot->surveys.front().id, areaId, Parameter::Buildings, "dihitung ulang", true};
    edit.put(figureNote);
    return {};
  }));
  const auto after = value(project.snapshot());
  REQUIRE(after->hectaresNoteOf(Level::Rt, areaId) != nullptr);
  CHECK(after->hectaresNoteOf(Level::Rt, areaId)->note == "batas diukur ulang");
  CHECK(after->hectaresNoteOf(Level::Kawasan, areaId) == nullptr);
  REQUIRE(after->decisionOn(Level::Rt, areaId, 9) != nullptr);
  CHECK(after->decisionOn(Level::Rt, areaId, 9) == after->decisionOn(Level::Rt, 9, areaId));
  // One step of the history.
  value(project.undo());
  CHECK(value(project.snapshot())->hectaresNotes.empty());
  CHECK(value(project.snapshot())->overlapDecisions.empty());
  CHECK(after->figureNotes.size() == 1);
  CHECK(value(project.snapshot())->figureNotes.empty());
}

TEST_CASE("a migration that fails leaves the file as it was", "[migrate]") {
  const TempFolder folder;
  const std::string path = projectWithCity(folder);
  const std::string before = contentOf(path);
  const auto steps = knownStepsAnd({"CREATE TABLE later (fid); SELECT nonsense"});
  CHECK_FALSE(migrateFile(path, steps).has_value());
  CHECK(contentOf(path) == before);
  CHECK(Project::open(path).has_value());
}

TEST_CASE("a migration is marked where a table that was there no longer begins with the columns it had", "[migrate]") {
  const TempFolder folder;
  SQLite::Database file(folder.file("kosong.gpkg"), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  std::map<std::string, std::vector<std::string>> before;
  int version = 0;
  for (const Migration& migration : migrations()) {
    INFO("version " << ++version);
    file.exec(std::string(migration.sql));
    const auto after = tablesOf(file);
    const bool isKept = std::ranges::all_of(before, [&](const auto& known) {
      const auto found = after.find(known.first);
      if (found == after.end() || found->second.size() < known.second.size()) return false;
      return std::ranges::equal(known.second, std::span(found->second).first(known.second.size()));
    });
    CHECK(migration.buildsTablesAnew == !isKept);
    before = after;
  }
  CHECK(version == currentSchemaVersion());
}

TEST_CASE("the history tells what was there before unless a migration builds a table anew", "[migrate]") {
  const TempFolder folder;
  const std::string behind = projectWithCity(folder);
  const std::string anew = folder.file("lain.gpkg");
  fs::copy_file(behind, anew);
  const auto kept = [](const std::string& path) {
    SQLite::Database database(path, SQLite::OPEN_READONLY);
    return database.execAndGet("SELECT count(*) FROM kawasan_journal WHERE changeset NOTNULL").getInt();
  };
  const int before = kept(behind);
  REQUIRE(before > 0);
  const char* const sql = "CREATE TABLE later (fid INTEGER PRIMARY KEY)";
  value(migrateFile(behind, knownStepsAnd({sql, false})));
  value(migrateFile(anew, knownStepsAnd({sql, true})));
  CHECK(kept(behind) == before);
  CHECK(kept(anew) == 0);
}
