#include "core/model/project.h"

#include <nlohmann/json.hpp>

#include <array>
#include <fstream>

#include "core/model/figure_origins.h"
#include "core/store/project_file.h"
#include "tests/support/catch.h"
#include "tests/support/project_fixture.h"

using namespace kawasan;
using namespace kawasan::test;

TEST_CASE("a new project is an empty GeoPackage that refuses to overwrite", "[project]") {
  const TempFolder folder;
  const std::string path = folder.file("kota.gpkg");
  {
    Project project = newProject(path);
    const auto snapshot = value(project.snapshot());
    CHECK(snapshot->info.city == "Kota Contoh");
    CHECK(snapshot->info.code == "35.99");
    CHECK(snapshot->info.uuid.size() == 36);
    CHECK(snapshot->rts.empty());
    CHECK(errorOf(project.undo()) == ErrorCode::NothingToUndo);
  }
  CHECK(errorOf(Project::create(path, ProjectInfo{}, {})) == ErrorCode::ProjectExists);
  CHECK(filesIn(folder.path()) == std::vector<std::string>{"kota.gpkg"});
}

TEST_CASE("an edit is there after opening again, and everything can be taken back and done again", "[project]") {
  const TempFolder folder;
  const std::string path = folder.file("kota.gpkg");
  FeatureId rtId = 0;
  FeatureId surveyId = 0;
  std::string before;
  std::string after;
  {
    Project project = newProject(path);
    before = contentOf(path);
    value(project.edit({"first", {}}, [&](Edit& edit) { return addSmallCity(edit, rtId, surveyId); }));
    after = contentOf(path);
    CHECK(before != after);
  }
  {
    Project project = value(Project::open(path));
    const auto snapshot = value(project.snapshot());
    REQUIRE(snapshot->rts.size() == 2);
    CHECK(rtName(snapshot->rts[0]) == "RT 001 RW 002");
    const FigureTable& figures = snapshot->figuresOf(surveyId);
    REQUIRE(figures.indexOfRt(rtId));
    const FigureRow row = figures.row(*figures.indexOfRt(rtId));
    CHECK(row[Parameter::AreaVerified] == 856000);
    CHECK(isMissing(row[Parameter::RoadIdeal]));
    CHECK(row[Parameter::DrainageInundation] == -630701);
    CHECK(value(project.undo()).key == "first");
    CHECK(contentOf(path) == before);
    CHECK(value(project.snapshot())->rts.empty());
  }
  {
    Project project = value(Project::open(path));  // a new process would see the same
    CHECK(value(project.redo()).key == "first");
    CHECK(contentOf(path) == after);
    CHECK(errorOf(project.redo()) == ErrorCode::NothingToRedo);
  }
}

TEST_CASE("a bulk import is journalled as its rows and can be taken back and done again", "[project]") {
  const TempFolder folder;
  const std::string path = folder.file("kota.gpkg");
  Project project = newProject(path);
  FeatureId rtId = 0;
  FeatureId surveyId = 0;
  value(project.edit({"first", {}}, [&](Edit& edit) { return addSmallCity(edit, rtId, surveyId); }));
  const std::string before = contentOf(path);
  value(project.edit(
      {"bulk", {}},
      [&](Edit& edit) -> Result<void> {
        FigureRow changed;
        changed[Parameter::Buildings] = 7'000'000;
        edit.putFigures(surveyId, rtId, changed, {"b.csv", {}, 2});  // an existing row: recorded as a change
        for (int i = 0; i < 500; ++i) {
          Rt rt;
          rt.kelurahanId = value(project.snapshot())->kelurahan.front().id;
          rt.rt = std::to_string(i + 10);
          rt.label = "RT " + rt.rt;
          edit.put(rt);
          FigureRow row;
          row[Parameter::Buildings] = i * kMicroPerUnit;
          edit.putFigures(surveyId, rt.id, row, {"b.csv", {}, i + 3});
        }
        return {};
      },
      EditKind::BulkInsert));
  const std::string after = contentOf(path);
  CHECK(value(project.snapshot())->rts.size() == 502);
  value(project.undo());
  CHECK(contentOf(path) == before);
  value(project.redo());
  CHECK(contentOf(path) == after);
  value(project.undo());
  value(project.undo());
  value(project.redo());
  value(project.redo());
  CHECK(contentOf(path) == after);
}

TEST_CASE("an edit that fails or changes nothing leaves the file byte for byte", "[project]") {
  const TempFolder folder;
  const std::string path = folder.file("kota.gpkg");
  Project project = newProject(path);
  FeatureId rtId = 0;
  FeatureId surveyId = 0;
  value(project.edit({"first", {}}, [&](Edit& edit) { return addSmallCity(edit, rtId, surveyId); }));
  const std::string bytes = bytesOf(path);
  const auto refused = project.edit({"second", {}}, [&](Edit& edit) -> Result<void> {
    FigureRow row;
    edit.putFigures(surveyId, rtId, row, {});
    return fail(ErrorCode::Cancelled);
  });
  CHECK(errorOf(refused) == ErrorCode::Cancelled);
  CHECK(bytesOf(path) == bytes);
  value(project.edit({"nothing", {}}, [](Edit&) -> Result<void> { return {}; }));
  CHECK(bytesOf(path) == bytes);
  CHECK(value(project.history()).size() == 2);
}

TEST_CASE("a new edit after an undo ends the redo line but keeps it in the history", "[project]") {
  const TempFolder folder;
  Project project = newProject(folder.file("kota.gpkg"));
  FeatureId rtId = 0;
  FeatureId surveyId = 0;
  project.setPerson("Penguji");
  value(project.edit({"first", {{"file", "a.csv"}}}, [&](Edit& edit) { return addSmallCity(edit, rtId, surveyId); }));
  value(project.mark("Rapat"));
  value(project.undo());
  value(project.edit({"second", {}}, [&](Edit& edit) -> Result<void> {
    Survey survey{0, "2020", 2020};
    edit.put(survey);
    return {};
  }));
  const auto history = value(project.history());
  REQUIRE(history.size() == 3);
  CHECK(history[1].state == HistoryState::Abandoned);
  CHECK(history[1].person == "Penguji");
  CHECK(history[1].label.params.get("file") == "a.csv");
  CHECK(history[1].marks == std::vector<std::string>{"Rapat"});
  CHECK(history[2].state == HistoryState::Done);
  CHECK(errorOf(project.redo()) == ErrorCode::NothingToRedo);
}

TEST_CASE("the origin of a figure names file, row, person and every later change", "[project]") {
  const TempFolder folder;
  Project project = newProject(folder.file("kota.gpkg"));
  FeatureId rtId = 0;
  FeatureId surveyId = 0;
  project.setPerson("Penguji");
  value(project.edit(
      {"import", {}}, [&](Edit& edit) { return addSmallCity(edit, rtId, surveyId); }, EditKind::BulkInsert));
  value(project.edit({"set-figures", {}}, [&](Edit& edit) -> Result<void> {
    FigureRow row = value(project.snapshot())->figuresOf(surveyId).row(0);
    row[Parameter::Buildings] = 45 * kMicroPerUnit;
    edit.putFigures(surveyId, rtId, row, {});
    return {};
  }));
  const auto origin = value(project.originOf(surveyId, rtId, Parameter::Buildings));
  REQUIRE(origin.changes.size() == 2);
  CHECK(origin.changes[0].label.key == "set-figures");
  CHECK(origin.changes[0].before == "41");
  CHECK(origin.changes[0].after == "45");
  CHECK(origin.changes[1].label.key == "import");
  CHECK(value(project.originOf(surveyId, rtId, Parameter::Population)).changes.size() == 1);
}

TEST_CASE("the origins of many RT found in one look are those of each", "[project]") {
  const TempFolder folder;
  Project project = newProject(folder.file("kota.gpkg"));
  FeatureId rtId = 0;
  FeatureId surveyId = 0;
  value(project.edit({"import", {}}, [&](Edit& edit) { return addSmallCity(edit, rtId, surveyId); }));
  const auto type = [&](FeatureId survey, FeatureId rt, int buildings) {
    value(project.edit({"set-figures", {}}, [&](Edit& edit) -> Result<void> {
      FigureRow row = value(project.snapshot())->figuresOf(surveyId).row(0);
      row[Parameter::Buildings] = buildings * kMicroPerUnit;
      edit.putFigures(survey, rt, row, {});
      return {};
    }));
  };
  const FeatureId secondRt = value(project.snapshot())->rts[rtId == value(project.snapshot())->rts[0].id ? 1 : 0].id;
  type(surveyId, secondRt, 7);
  type(surveyId, rtId, 45);
  // A later round that carries the first RT forward alone.
  Survey later{0, "2030", 2030};
  value(project.edit({"new-survey", {}}, [&](Edit& edit) -> Result<void> {
    edit.put(later);
    return {};
  }));
  const std::string first = std::string(value(project.snapshot())->surveys.front().name);
  value(project.edit({"copy-survey", {{"from", first}}}, [&](Edit& edit) -> Result<void> {
    edit.putFigures(later.id, rtId, value(project.snapshot())->figuresOf(surveyId).row(0), {});
    return {};
  }));
  constexpr FeatureId kGone = 9999;
  for (const FeatureId survey : {surveyId, later.id}) {
    const std::array rts{secondRt, kGone, rtId};
    const auto traced = value(originsOf(project.path(), survey, rts, Parameter::Buildings));
    REQUIRE(traced.size() == rts.size());
    for (std::size_t i = 0; i < rts.size(); ++i) {
      const FigureOrigin single = value(project.originOf(survey, rts[i], Parameter::Buildings));
      CHECK(traced[i].origin.source.file == single.source.file);
      CHECK(traced[i].origin.carriedFrom == single.carriedFrom);
      REQUIRE(traced[i].origin.changes.size() == single.changes.size());
      for (std::size_t k = 0; k < single.changes.size(); ++k) {
        CHECK(traced[i].origin.changes[k].number == single.changes[k].number);
        CHECK(traced[i].origin.changes[k].before == single.changes[k].before);
      }
    }
    CHECK(traced[1].origin.changes.empty());
    REQUIRE_FALSE(traced[2].first.changes.empty());
    CHECK(traced[2].first.changes.front().label.key == "set-figures");
    CHECK(traced[2].first.changes.front().after == "45");
    CHECK(traced[2].origin.carriedFrom == (survey == surveyId ? std::string() : first));
    CHECK(traced[0].origin.changes.size() == (survey == surveyId ? 1U : 0U));
  }
}

TEST_CASE("what a project begins with is not taken back, but its history and origins stay", "[project]") {
  const TempFolder folder;
  const std::string path = folder.file("kota.gpkg");
  FeatureId rtId = 0;
  FeatureId surveyId = 0;
  {
    Project project = newProject(path);
    value(project.edit(
        {"import", {}}, [&](Edit& edit) { return addSmallCity(edit, rtId, surveyId); }, EditKind::BulkInsert));
  }
  value(settleHistory(path));
  Project project = value(Project::open(path));
  CHECK(errorOf(project.undo()) == ErrorCode::NothingToUndo);
  CHECK(value(project.originOf(surveyId, rtId, Parameter::Buildings)).changes.size() == 1);
  const auto before = value(project.snapshot());
  value(project.edit({"second", {}}, [&](Edit& edit) -> Result<void> {
    Survey survey{0, "2020", 2020};
    edit.put(survey);
    return {};
  }));
  value(project.undo());
  CHECK(value(project.snapshot())->surveys.size() == before->surveys.size());
  CHECK(errorOf(project.undo()) == ErrorCode::NothingToUndo);
  const auto history = value(project.history());
  REQUIRE(history.size() == 3);
  CHECK(history[1].label.key == "import");
  CHECK(history[1].state == HistoryState::Cleared);
  CHECK(value(project.snapshot())->rts.size() == 2);
}

TEST_CASE("an edit by another program becomes a barrier that undo does not cross", "[project]") {
  const TempFolder folder;
  const std::string path = folder.file("kota.gpkg");
  FeatureId rtId = 0;
  FeatureId surveyId = 0;
  {
    Project project = newProject(path);
    value(project.edit({"first", {}}, [&](Edit& edit) { return addSmallCity(edit, rtId, surveyId); }));
  }
  {
    SQLite::Database other(path, SQLite::OPEN_READWRITE);
    other.exec("UPDATE survey SET year = 2021");
  }
  Project project = value(Project::open(path));
  CHECK(errorOf(project.undo()) == ErrorCode::UndoBarrier);
  value(project.edit({"second", {}}, [&](Edit& edit) -> Result<void> {
    Survey survey{0, "2022", 2022};
    edit.put(survey);
    return {};
  }));
  value(project.undo());
  CHECK(errorOf(project.undo()) == ErrorCode::UndoBarrier);
  const auto history = value(project.history());
  REQUIRE(history.size() == 4);
  CHECK(history[2].state == HistoryState::Barrier);
}

TEST_CASE("words that another program wrote for a row of the file end no look at origins", "[project]") {
  const TempFolder folder;
  const std::string path = folder.file("kota.gpkg");
  FeatureId rtId = 0;
  FeatureId surveyId = 0;
  {
    Project project = newProject(path);
    value(project.edit({"first", {}}, [&](Edit& edit) { return addSmallCity(edit, rtId, surveyId); }));
  }
  {
    SQLite::Database other(path, SQLite::OPEN_READWRITE);
    other.exec("UPDATE rt_figures SET source_file = 'lama.csv', source_row = 'dua belas'");
  }
  Project project = value(Project::open(path));
  value(project.edit({"import-numeric", {}}, [&](Edit& edit) -> Result<void> {
    FigureRow row = value(project.snapshot())->figuresOf(surveyId).row(0);
    row[Parameter::Buildings] = 77 * kMicroPerUnit;
    edit.putFigures(surveyId, rtId, row, {"baru.csv", {}, 5});
    return {};
  }));
  const std::array rts{rtId};
  const auto traced = value(originsOf(path, surveyId, rts, Parameter::Buildings));
  REQUIRE(traced.size() == 1);
  REQUIRE_FALSE(traced[0].origin.changes.empty());
  CHECK(traced[0].origin.changes.front().source.file == "baru.csv");
  CHECK(traced[0].origin.changes.front().source.row == 5);
}

TEST_CASE("what another copy of the program wrote in between is not overwritten", "[project]") {
  const TempFolder folder;
  const std::string path = folder.file("kota.gpkg");
  FeatureId rtId = 0;
  FeatureId surveyId = 0;
  {
    Project project = newProject(path);
    value(project.edit({"first", {}}, [&](Edit& edit) { return addSmallCity(edit, rtId, surveyId); }));
  }
  const auto putBuildings = [&](Project& project, int buildings) {
    FigureRow row = value(project.snapshot())->figuresOf(surveyId).row(0);
    row[Parameter::Buildings] = buildings * kMicroPerUnit;
    return project.edit({"set-fields", {}}, [&](Edit& edit) -> Result<void> {
      edit.putFigures(surveyId, rtId, row, {});
      return {};
    });
  };
  Project mine = value(Project::open(path));
  Project theirs = value(Project::open(path));
  value(mine.snapshot());
  value(theirs.snapshot());
  value(putBuildings(theirs, 50));
  CHECK(errorOf(putBuildings(mine, 60)) == ErrorCode::ProjectBusy);
  CHECK(value(Project::open(path)).snapshot().value()->figuresOf(surveyId).row(0)[Parameter::Buildings] ==
        50 * kMicroPerUnit);
}

TEST_CASE("typing over one figure leaves the source of the others", "[project]") {
  const TempFolder folder;
  Project project = newProject(folder.file("kota.gpkg"));
  FeatureId rtId = 0;
  FeatureId surveyId = 0;
  value(project.edit({"import-numeric", {}}, [&](Edit& edit) { return addSmallCity(edit, rtId, surveyId); }));
  value(project.edit({"set-fields", {}}, [&](Edit& edit) -> Result<void> {
    FigureRow row = value(project.snapshot())->figuresOf(surveyId).row(0);
    row[Parameter::Buildings] = 45 * kMicroPerUnit;
    edit.putFigures(surveyId, rtId, row, {});
    return {};
  }));
  CHECK(value(project.originOf(surveyId, rtId, Parameter::AreaVerified)).source.file == "rt.csv");
  const FigureOrigin typed = value(project.originOf(surveyId, rtId, Parameter::Buildings));
  CHECK(typed.source.file.empty());
  // What the file brought before keeps its place in it.
  REQUIRE(typed.changes.size() == 2);
  CHECK(typed.changes[0].source.file.empty());
  CHECK(typed.changes[1].source.file == "rt.csv");
  CHECK(typed.changes[1].source.row == value(project.originOf(surveyId, rtId, Parameter::AreaVerified)).source.row);
}
