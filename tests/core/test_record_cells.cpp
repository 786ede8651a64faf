// Where considerations, legality and the lines of a decree stand in the file that they were read from: sheet, row and
// cell of each value, kept while other values change, told no more for what was typed since.

#include <functional>

#include "core/import/apply_plans.h"
#include "core/model/merge.h"
#include "core/rules/area_origins.h"
#include "core/store/changeset.h"
#include "core/store/journal.h"
#include "core/store/migrations.h"
#include "core/store/schema.h"
#include "tests/core/import_support.h"
#include "tests/support/project_fixture.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

constexpr const char* kOrder = "Kawasan,catatan,Nilai Strategis,Kependudukan,Sosial Ekonomi Budaya\n";

struct Riverside {
  Riverside() : path(folder.file("kota.gpkg")), project(newProject(path)) {
    value(project.edit({"begin", {}}, [this](Edit& edit) -> Result<void> {
      Kawasan river{0, {}, "KW-01", "Tepi Kali", {}, nullptr};
      Kawasan rail{0, {}, "KW-02", "Tepi Rel", {}, nullptr};
      edit.put(river);
      edit.put(rail);
      kawasan = river.id;
      other = rail.id;
      return {};
    }));
  }

  void read(AttributeKind kind, const std::string& csv, const std::string& file, const std::string& sheet = {}) {
    AttributeOptions options;
    options.kind = kind;
    RawTable table = tableOf(csv, file);
    table.sheet = sheet;
    AttributePlan plan = value(planAttributeImport(table, options, *value(project.snapshot())));
    value(project.edit({"import-attributes", {{"file", file}}},
                       [&](Edit& edit) { return applyAttributePlan(edit, plan); }));
  }

  void type(const std::string& field, const std::string& text) {
    const SharedSnapshot now = value(project.snapshot());
    SetPlan plan = value(planSetFields(*now, value(findArea(*now, "kawasan Tepi Kali")), {{field, text}}, {}));
    value(project.edit({"set-fields", {}}, [&](Edit& edit) { return applySetPlan(edit, plan); }));
  }

  [[nodiscard]] static Area areaOf(FeatureId id) {
    Area area;
    area.level = Level::Kawasan;
    area.id = id;
    return area;
  }

  [[nodiscard]] std::vector<SharedOrigin> origins(const std::string& table) {
    return value(recordOriginsOf(project, areaOf(kawasan), table)).origins;
  }

  TempFolder folder;
  std::string path;
  Project project;
  FeatureId kawasan = 0;
  FeatureId other = 0;
};

using Cells = std::vector<std::pair<std::string, std::string>>;

std::string cellOf(const SharedOrigin& origin, const std::string& column) {
  for (const SharedOrigin::Place& place : origin.places) {
    for (const auto& [name, cell] : place.cells) {
      if (name == column) return cell;
    }
  }
  return {};
}

/// In step with its history, as the program itself leaves a file.
void write(const std::string& path, const std::function<void(Database&)>& change) {
  Database file(path, Access::Write);
  WriteTransaction transaction(file);
  const std::uint32_t counter = file.changeCounter();
  change(file);
  rememberCounter(file, counter);
  transaction.commit();
}

void makeSchema11(const std::string& path) {
  write(path, [](Database& older) {
    dropRecordCells(older.sqlite());
    older.exec("UPDATE kawasan_state SET value = '11' WHERE key = 'schema_version'");
  });
}

void editSchema11(const std::string& path, const std::string& sql) {
  write(path, [&](Database& older) {
    ChangeRecorder recorder(older, {"consideration"});
    older.exec(sql);
    appendEdit(older, {.label = "set-fields", .params = "{}", .person = "Ani", .time = "2026-11-02T00:00:00Z"},
               recorder.take(), {});
  });
}

}  // namespace

TEST_CASE("a consideration tells sheet, row and cell of each of its values", "[record-cells]") {
  Riverside town;
  town.read(AttributeKind::Considerations, std::string(kOrder) + "Tepi Rel,x,1,1,1\nTepi Kali,y,5,3,\n",
            "penilaian.xlsx", "Pertimbangan");
  const auto origins = town.origins("consideration");
  REQUIRE(origins.size() == 1);
  REQUIRE(origins[0].places.size() == 1);
  CHECK(origins[0].places[0].sheet == "Pertimbangan");
  CHECK(origins[0].places[0].row == "3");
  CHECK(origins[0].places[0].cells == Cells{{"strategic_value", "C3"}, {"population", "D3"}});
}

TEST_CASE("a value that was typed since has no cell; the file still tells those that it brought", "[record-cells]") {
  Riverside town;
  town.read(AttributeKind::Considerations, std::string(kOrder) + "Tepi Kali,y,5,3,1\n", "penilaian.csv");
  town.type("strategic_value", "1");
  const auto origins = town.origins("consideration");
  REQUIRE(origins.size() == 2);
  CHECK(origins[0].places.empty());
  CHECK(cellOf(origins[1], "strategic_value") == "C2");
  CHECK(cellOf(origins[1], "socio_economic_cultural") == "E2");
  value(town.project.undo());
  REQUIRE(town.origins("consideration").size() >= 1);
  const auto again = town.origins("consideration");
  CHECK(cellOf(again.back(), "strategic_value") == "C2");
}

TEST_CASE("each of two files tells its own cells of a decree", "[record-cells]") {
  Riverside town;
  town.read(AttributeKind::Decree, "Kawasan,Nomor SK,Tanggal SK,Luas SK\nTepi Kali,12/2020,2020-05-01,\"7,5\"\n",
            "sk.csv");
  town.read(AttributeKind::Decree,
            "Luas SK,Kawasan,Nomor SK,Tanggal SK\n\"4,0\",Tepi Rel,12/2020,2020-05-01\n\"6,9\",Tepi "
            "Kali,12/2020,2020-05-01\n",
            "sk_baru.csv");
  const auto origins = town.origins("decree_area");
  REQUIRE(origins.size() == 2);
  CHECK(origins[0].file == "sk_baru.csv");
  CHECK(cellOf(origins[0], "hectares") == "A3");
  CHECK(cellOf(origins[0], "number") == "C3");
  CHECK(origins[1].file == "sk.csv");
  CHECK(cellOf(origins[1], "hectares") == "D2");
}

TEST_CASE("legality tells the cells of its signs", "[record-cells]") {
  Riverside town;
  town.read(AttributeKind::Legality, "kawasan,status_penguasaan,kesesuaian_rtr\nTepi Kali,(+),tidak sesuai\n",
            "legalitas.csv");
  const auto origins = town.origins("legality");
  REQUIRE(origins.size() == 1);
  CHECK(cellOf(origins[0], "tenure_status") == "B2");
  CHECK(cellOf(origins[0], "spatial_plan_conformity") == "C2");
}

TEST_CASE("what is put as it stands keeps its cells", "[record-cells]") {
  Riverside town;
  town.read(AttributeKind::Considerations, std::string(kOrder) + "Tepi Kali,y,5,3,1\n", "penilaian.csv");
  const std::string before = contentOf(town.path);
  Consideration same = value(town.project.snapshot())->considerations.front();
  value(town.project.edit({"set-fields", {}}, [&](Edit& edit) -> Result<void> {
    edit.put(same);
    return {};
  }));
  CHECK(contentOf(town.path) == before);
  CHECK(cellOf(town.origins("consideration").back(), "population") == "D2");
}

TEST_CASE("the cells come along with a copy that is merged", "[record-cells]") {
  Riverside town;
  const std::string path = town.folder.file("salinan.gpkg");
  value(town.project.saveCopy(path));
  {
    Project copy = value(Project::open(path));
    AttributePlan plan = value(planAttributeImport(tableOf(std::string(kOrder) + "Tepi Kali,y,5,3,1\n", "lapangan.csv"),
                                                   {}, *value(copy.snapshot())));
    value(copy.edit({"import-attributes", {{"file", "lapangan.csv"}}},
                    [&](Edit& edit) { return applyAttributePlan(edit, plan); }));
  }
  const MergePlan plan = value(planMerge(town.path, std::vector<std::string>{path}));
  value(applyMerge(town.project, plan, proposedChoices(plan)));
  CHECK(value(town.project.snapshot())->considerations.at(0).strategicValue == 5);
  SQLite::Database file(town.path, SQLite::OPEN_READONLY);
  SQLite::Statement query(file, "SELECT source_file, source_row, source_cells FROM consideration");
  REQUIRE(query.executeStep());
  CHECK(query.getColumn(0).getString() == "lapangan.csv");
  CHECK(query.getColumn(1).getInt() == 2);
  CHECK(query.getColumn(2).getString() == "C,D,E");
}

TEST_CASE("a file of schema 11 keeps its records and what its history tells of them", "[record-cells]") {
  Riverside town;
  town.read(AttributeKind::Considerations, std::string(kOrder) + "Tepi Kali,y,5,3,1\n", "penilaian.csv");
  makeSchema11(town.path);
  editSchema11(town.path, "UPDATE consideration SET population = 1");
  CHECK(errorOf(Project::open(town.path)) == ErrorCode::ProjectOlder);
  CHECK(value(migrateFile(town.path, migrations())).to == currentSchemaVersion());
  Project project = value(Project::open(town.path));
  REQUIRE(value(project.snapshot())->considerations.size() == 1);
  CHECK(value(project.snapshot())->considerations[0].population == 1);
  const auto origins = value(recordOriginsOf(project, Riverside::areaOf(town.kawasan), "consideration")).origins;
  REQUIRE(origins.size() == 2);
  REQUIRE(origins[0].values.size() == 1);
  CHECK(origins[0].values[0].column == "population");
  CHECK(origins[0].values[0].before == "3");
  CHECK(origins[0].places.empty());
  CHECK(origins[1].file == "penilaian.csv");
  // Its changes know other columns than the table: they are told, not taken back.
  CHECK(errorOf(project.undo()) == ErrorCode::NothingToUndo);
}

TEST_CASE("what another program changed in an older file leaves no history that misses it", "[record-cells]") {
  Riverside town;
  town.read(AttributeKind::Considerations, std::string(kOrder) + "Tepi Kali,y,5,3,1\n", "penilaian.csv");
  makeSchema11(town.path);
  editSchema11(town.path, "UPDATE consideration SET population = 1");
  SQLite::Database(town.path, SQLite::OPEN_READWRITE).exec("UPDATE consideration SET population = 5");
  value(migrateFile(town.path, migrations()));
  Project project = value(Project::open(town.path));
  CHECK(value(recordOriginsOf(project, Riverside::areaOf(town.kawasan), "consideration")).origins.empty());
}

TEST_CASE("a copy of schema 11 is merged once both sides were brought up to date", "[record-cells]") {
  Riverside town;
  town.read(AttributeKind::Considerations, std::string(kOrder) + "Tepi Kali,y,5,3,1\n", "penilaian.csv");
  const std::string copy = town.folder.file("salinan.gpkg");
  value(town.project.saveCopy(copy));
  makeSchema11(copy);
  editSchema11(copy, "UPDATE consideration SET population = 1");
  makeSchema11(town.path);
  value(migrateFile(copy, migrations()));
  value(migrateFile(town.path, migrations()));
  Project project = value(Project::open(town.path));
  const MergePlan plan = value(planMerge(town.path, std::vector<std::string>{copy}));
  REQUIRE(plan.items.size() == 1);
  CHECK(plan.items[0].base == StoredValue(std::int64_t{3}));
  value(applyMerge(project, plan, proposedChoices(plan)));
  CHECK(value(project.snapshot())->considerations.at(0).population == 1);
}
