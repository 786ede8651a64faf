#include "core/model/project.h"
#include "tests/support/catch.h"
#include "tests/support/project_fixture.h"
#include "tests/support/random_edits.h"
#include "tests/support/snapshot_text.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

using Ids = std::vector<FeatureId>;

ChangeSummary::Rows rowsOf(const Project& project, const std::string& table) {
  const auto found = project.lastChange().tables.find(table);
  return found == project.lastChange().tables.end() ? ChangeSummary::Rows{} : found->second;
}

std::vector<std::string> tablesOf(const Project& project) {
  std::vector<std::string> names;
  for (const auto& [name, rows] : project.lastChange().tables) names.push_back(name);
  return names;
}

Result<void> typeBuildings(Project& project, FeatureId surveyId, FeatureId rtId, int buildings) {
  return project.edit({"set-figures", {}}, [&](Edit& edit) -> Result<void> {
    FigureRow row;
    row[Parameter::Buildings] = buildings * kMicroPerUnit;
    edit.putFigures(surveyId, rtId, row, {});
    return {};
  });
}

}  // namespace

TEST_CASE("an edit, its undo and its redo say which rows they touched", "[snapshots]") {
  const TempFolder folder;
  Project project = newProject(folder.file("kota.gpkg"));
  FeatureId rtId = 0;
  FeatureId surveyId = 0;
  value(project.edit({"first", {}}, [&](Edit& edit) { return addSmallCity(edit, rtId, surveyId); }));
  CHECK_FALSE(project.lastChange().everything);
  CHECK(project.lastChange().cause == ChangeCause::Edit);
  CHECK(tablesOf(project) == std::vector<std::string>{"kelurahan", "rt", "rt_figures", "survey"});
  CHECK(rowsOf(project, "rt").added.size() == 2);
  CHECK(rowsOf(project, "rt").areas == rowsOf(project, "rt").added);
  CHECK(rowsOf(project, "survey").added == Ids{surveyId});

  value(typeBuildings(project, surveyId, rtId, 50));
  const ChangeSummary::Rows typed = rowsOf(project, "rt_figures");
  CHECK(tablesOf(project) == std::vector<std::string>{"rt_figures"});
  CHECK(typed.changed.size() == 1);
  CHECK(typed.added.empty());
  CHECK(typed.areas == Ids{rtId});
  CHECK(project.lastChange().touches("rt_figures"));
  CHECK_FALSE(project.lastChange().touches("rt"));

  value(project.undo());
  CHECK(project.lastChange().cause == ChangeCause::Undo);
  CHECK(rowsOf(project, "rt_figures").changed == typed.changed);
  CHECK(rowsOf(project, "rt_figures").areas == Ids{rtId});

  value(project.undo());
  CHECK(rowsOf(project, "rt").removed.size() == 2);
  CHECK(rowsOf(project, "rt").added.empty());
  CHECK(rowsOf(project, "rt_figures").removed == typed.changed);
  CHECK(rowsOf(project, "rt_figures").areas == Ids{rtId});

  value(project.redo());
  CHECK(project.lastChange().cause == ChangeCause::Redo);
  CHECK(rowsOf(project, "rt").added.size() == 2);
}

TEST_CASE("records beside an area name the area they belong to", "[snapshots]") {
  const TempFolder folder;
  Project project = newProject(folder.file("kota.gpkg"));
  Kawasan kawasan{0, {}, {}, "Tepi Kali", {}, nullptr};
  DecreeArea line{0, "600/1", std::nullopt, Level::Kawasan, 0, 5'000'000};
  value(project.edit({"first", {}}, [&](Edit& edit) -> Result<void> {
    edit.put(kawasan);
    line.areaId = kawasan.id;
    edit.put(line);
    return {};
  }));
  CHECK(rowsOf(project, "decree_area").areas == Ids{kawasan.id});
  value(project.edit({"second", {}}, [&](Edit& edit) -> Result<void> {
    line.hectares = 6'000'000;
    edit.put(line);
    return {};
  }));
  CHECK(rowsOf(project, "decree_area").changed == Ids{line.id});
  CHECK(rowsOf(project, "decree_area").areas == Ids{kawasan.id});
}

TEST_CASE("a bulk import lists its rows, and is everything when there are too many", "[snapshots]") {
  const TempFolder folder;
  Project project = newProject(folder.file("kota.gpkg"));
  const auto import = [&](int count) {
    value(project.edit(
        {"import", {}},
        [&](Edit& edit) -> Result<void> {
          for (int i = 0; i < count; ++i) {
            Zone zone{0, std::to_string(i), {}, false, nullptr};
            edit.put(zone);
          }
          return {};
        },
        EditKind::BulkInsert));
  };
  CHECK(value(project.snapshot())->zones.empty());
  import(300);
  CHECK(rowsOf(project, "zone").added.size() == 300);
  CHECK(value(project.snapshot())->zones.size() == 300);
  value(project.undo());
  CHECK(rowsOf(project, "zone").removed.size() == 300);
  CHECK(value(project.snapshot())->zones.empty());
  import(20'001);
  CHECK(project.lastChange().everything);
  CHECK(value(project.snapshot())->zones.size() == 20'001);
}

TEST_CASE("the next snapshot shares what an edit did not touch", "[snapshots]") {
  const TempFolder folder;
  Project project = newProject(folder.file("kota.gpkg"));
  FeatureId rtId = 0;
  FeatureId surveyId = 0;
  value(project.edit({"first", {}}, [&](Edit& edit) { return addSmallCity(edit, rtId, surveyId); }));
  const SharedSnapshot before = value(project.snapshot());
  value(typeBuildings(project, surveyId, rtId, 50));
  const SharedSnapshot after = value(project.snapshot());
  CHECK(after->rts.isSharedWith(before->rts));
  CHECK(&after->figuresOf(surveyId).column(Parameter::RoadIdeal) ==
        &before->figuresOf(surveyId).column(Parameter::RoadIdeal));
  CHECK(before->figuresOf(surveyId).column(Parameter::Buildings)[0] == 41 * kMicroPerUnit);
  CHECK(after->figuresOf(surveyId).column(Parameter::Buildings)[0] == 50 * kMicroPerUnit);
  CHECK(value(project.snapshot()) == after);
}

TEST_CASE("after any edit, undo or redo the snapshot is what opening the file gives", "[snapshots]") {
  for (std::uint32_t seed = 1; seed <= 6; ++seed) {
    const TempFolder folder;
    const std::string path = folder.file("kota.gpkg");
    Project project = newProject(path);
    RandomEdits edits(project, seed);
    edits.begin();
    for (int i = 0; i < 60; ++i) {
      edits.step();
      if (i % 5 == 4) edits.step();  // two steps, one snapshot
      const SharedSnapshot present = value(project.snapshot());
      const SharedSnapshot fresh = value(value(Project::open(path)).snapshot());
      INFO("seed " << seed << ", step " << i);
      REQUIRE(textOf(*present) == textOf(*fresh));
    }
  }
}

TEST_CASE("an edit that fails leaves the snapshot as it was", "[snapshots]") {
  const TempFolder folder;
  Project project = newProject(folder.file("kota.gpkg"));
  FeatureId rtId = 0;
  FeatureId surveyId = 0;
  value(project.edit({"first", {}}, [&](Edit& edit) { return addSmallCity(edit, rtId, surveyId); }));
  const auto failed = project.edit({"second", {}}, [&](Edit& edit) -> Result<void> {
    edit.putFigures(surveyId, rtId, FigureRow{}, {});
    CHECK(value(project.snapshot())->rts.size() == 2);
    return fail(ErrorCode::Cancelled);
  });
  CHECK(errorOf(failed) == ErrorCode::Cancelled);
  CHECK(value(project.snapshot())->figuresOf(surveyId).column(Parameter::Buildings)[0] == 41 * kMicroPerUnit);
}

TEST_CASE("what another program wrote is in the snapshot after the next edit", "[snapshots]") {
  const TempFolder folder;
  const std::string path = folder.file("kota.gpkg");
  Project project = newProject(path);
  FeatureId rtId = 0;
  FeatureId surveyId = 0;
  value(project.edit({"first", {}}, [&](Edit& edit) { return addSmallCity(edit, rtId, surveyId); }));
  CHECK(value(project.snapshot())->kelurahan.front().name == "Kalianyar");
  {
    SQLite::Database other(path, SQLite::OPEN_READWRITE);
    other.exec("UPDATE kelurahan SET name = 'Kali Anyar'");
  }
  value(typeBuildings(project, surveyId, rtId, 50));
  CHECK(project.lastChange().everything);
  CHECK(value(project.snapshot())->kelurahan.front().name == "Kali Anyar");
}

TEST_CASE("removing an RT or a kawasan takes all that is theirs, and undo brings it back", "[snapshots]") {
  const TempFolder folder;
  const std::string path = folder.file("kota.gpkg");
  Project project = newProject(path);
  FeatureId rtId = 0;
  FeatureId surveyId = 0;
  Kawasan kawasan{0, {}, "KW-01", "Tepi Kali", {}, squareAt(0, 0, 10)};
  value(project.edit({"first", {}}, [&](Edit& edit) -> Result<void> {
    KAWASAN_TRY(addSmallCity(edit, rtId, surveyId));
    edit.put(kawasan);
    return {};
  }));
  value(project.edit({"second", {}}, [&](Edit& edit) -> Result<void> {
    Rt rt = *value(project.snapshot())->rtById(rtId);
    rt.kawasanId = kawasan.id;
    edit.put(rt);
    for (const auto& [level, id] : {std::pair(Level::Rt, rtId), std::pair(Level::Kawasan, kawasan.id)}) {
      FiledResult filed{0, surveyId, level, id, "permen-14-2018", {}, {}, 41, "KUMUH SEDANG", {}};
      edit.put(filed);
      Consideration consideration{0, level, id, 5, 3, 1, {}};
      edit.put(consideration);
      Legality legality{0, level, id, true, true, {}};
      edit.put(legality);
      DecreeArea decree{0, "600/1", std::nullopt, level, id, 1'000'000};
      edit.put(decree);
      RankingChoice choice{0, level, id, true, "usul", "2024"};
      edit.put(choice);
      edit.putAssessments({surveyId, level, "permen-14-2018", "clamped", {{id, 16, 16, "light", "light", 20.5}}});
    }
    return {};
  }));
  const auto countOf = [&path](const std::string& sql) {
    SQLite::Database database(path, SQLite::OPEN_READONLY);
    return database.execAndGet(sql).getInt();
  };
  const auto leftOf = [&](const char* level) {
    int left = 0;
    for (const char* table :
         {"filed_result", "assessment", "consideration", "legality", "decree_area", "ranking_choice"}) {
      left += countOf(fmt::format("SELECT count(*) FROM {} WHERE level = '{}'", table, level));
    }
    return left;
  };
  REQUIRE(leftOf("rt") == 6);
  REQUIRE(leftOf("kawasan") == 6);

  const auto check = [&](auto removal) {
    const std::string before = contentOf(path);
    value(project.edit({"remove", {}}, [&](Edit& edit) -> Result<void> {
      removal(edit);
      return {};
    }));
    const std::string after = contentOf(path);
    CHECK(countOf("SELECT count(*) FROM pragma_foreign_key_check") == 0);
    value(project.undo());
    CHECK(contentOf(path) == before);
    value(project.redo());
    CHECK(contentOf(path) == after);
  };
  check([&](Edit& edit) { edit.removeKawasan(kawasan.id); });
  CHECK(leftOf("kawasan") == 0);
  CHECK(leftOf("rt") == 6);
  CHECK(value(project.snapshot())->rtById(rtId)->kawasanId == 0);
  CHECK(project.lastChange().tables.at("rt").changed == Ids{rtId});
  check([&](Edit& edit) { edit.removeRt(rtId); });
  CHECK(leftOf("rt") == 0);
  CHECK(countOf("SELECT count(*) FROM rt_figures") == 0);
  CHECK(value(project.snapshot())->figuresOf(surveyId).size() == 0);
}

TEST_CASE("edits that nobody looked at add up to reading everything", "[snapshots]") {
  const TempFolder folder;
  const std::string path = folder.file("kota.gpkg");
  Project project = newProject(path);
  CHECK(value(project.snapshot())->zones.empty());
  for (int round = 0; round < 3; ++round) {
    value(project.edit(
        {"import", {}},
        [&](Edit& edit) -> Result<void> {
          for (int i = 0; i < 9'000; ++i) {
            Zone zone{0, std::to_string(i), {}, false, nullptr};
            edit.put(zone);
          }
          return {};
        },
        EditKind::BulkInsert));
    CHECK_FALSE(project.lastChange().everything);
  }
  CHECK(value(project.snapshot())->zones.size() == 27'000);
  CHECK(textOf(*value(project.snapshot())) == textOf(*value(value(Project::open(path)).snapshot())));
}
