// What the history tells of one area: only what touched it, with the values before and after.

#include <algorithm>

#include "core/model/area_history.h"
#include "tests/support/project_fixture.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

struct Town {
  Town() : path(folder.file("kota.gpkg")), project(newProject(path)) {
    value(project.edit({"first", {}}, [&](Edit& edit) { return addSmallCity(edit, rt, survey); }));
    for (const Rt& each : value(project.snapshot())->rts) {
      if (each.id != rt) other = each.id;
    }
  }
  void setBuildings(FeatureId of, int buildings) {
    const SharedSnapshot snapshot = value(project.snapshot());
    const FigureTable& figures = snapshot->figuresOf(survey);
    const auto index = figures.indexOfRt(of);
    FigureRow row = index ? figures.row(*index) : FigureRow();
    row[Parameter::Buildings] = buildings * kMicroPerUnit;
    value(project.edit({"figures", {}}, [&](Edit& edit) -> Result<void> {
      edit.putFigures(survey, of, row, {});
      return {};
    }));
  }
  [[nodiscard]] std::vector<AreaChange> changes(Level level, FeatureId id) {
    return value(areaHistory(path, level, id));
  }

  TempFolder folder;
  std::string path;
  Project project;
  FeatureId rt = 0;
  FeatureId other = 0;
  FeatureId survey = 0;
};

const AreaChange::Value* find(const AreaChange& change, const std::string& column) {
  const auto found = std::ranges::find(change.values, column, &AreaChange::Value::column);
  return found == change.values.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("figures of an RT are told with old and new value, those of another are not", "[area-history]") {
  Town town;
  town.setBuildings(town.rt, 42);
  town.setBuildings(town.other, 7);
  town.setBuildings(town.rt, 43);
  const auto changes = town.changes(Level::Rt, town.rt);
  REQUIRE(changes.size() == 3);
  CHECK(changes[0].number > changes[1].number);
  REQUIRE(changes[0].values.size() == 1);
  CHECK(changes[0].values[0].table == "rt_figures");
  CHECK(changes[0].values[0].column == "buildings");
  CHECK(changes[0].values[0].surveyId == town.survey);
  CHECK(changes[0].values[0].before == "42");
  CHECK(changes[0].values[0].after == "43");
  REQUIRE(find(changes[1], "buildings") != nullptr);
  CHECK(find(changes[1], "buildings")->before == "41");
  // It came in together with its first figures.
  CHECK(changes[2].isAdded);
  REQUIRE(find(changes[2], "buildings") != nullptr);
  CHECK(find(changes[2], "buildings")->before.empty());
  CHECK(find(changes[2], "buildings")->after == "41");
  CHECK(find(changes[2], "uuid") == nullptr);

  const auto others = town.changes(Level::Rt, town.other);
  REQUIRE(others.size() == 2);
  REQUIRE(find(others[0], "buildings") != nullptr);
  CHECK(find(others[0], "buildings")->before.empty());
  CHECK(find(others[0], "buildings")->after == "7");
}

TEST_CASE("moved borders, undone edits and removed rows are told", "[area-history]") {
  Town town;
  value(town.project.edit({"move", {}}, [&](Edit& edit) -> Result<void> {
    Rt rt = *value(town.project.snapshot())->rtById(town.rt);
    rt.geometry = squareAt(656100, 9234100, 120);
    edit.put(rt);
    return {};
  }));
  town.setBuildings(town.rt, 50);
  value(town.project.undo());
  auto changes = town.changes(Level::Rt, town.rt);
  REQUIRE(changes.size() == 3);
  CHECK(find(changes[0], "buildings")->after == "50");  // undone: its entry says so in the history
  CHECK(changes[1].isReshaped);
  CHECK(changes[1].values.empty());

  Consideration consideration;
  value(town.project.edit({"consider", {}}, [&](Edit& edit) -> Result<void> {
    consideration.level = Level::Rt;
    consideration.areaId = town.rt;
    consideration.strategicValue = 5;
    edit.put(consideration);
    return {};
  }));
  value(town.project.edit({"remove", {}}, [&](Edit& edit) -> Result<void> {
    edit.removeRt(town.rt);
    return {};
  }));
  changes = town.changes(Level::Rt, town.rt);
  REQUIRE(changes.size() == 4);  // the undone edit can no longer be done again
  CHECK(changes[0].isRemoved);
  REQUIRE(find(changes[1], "strategic_value") != nullptr);
  CHECK(find(changes[1], "strategic_value")->after == "5");
  CHECK(find(changes[1], "strategic_value")->before.empty());
}

TEST_CASE("an area of another level with the same number is another area", "[area-history]") {
  Town town;
  town.setBuildings(town.rt, 42);
  const FeatureId kelurahan = value(town.project.snapshot())->kelurahan.front().id;
  const auto changes = town.changes(Level::Kelurahan, kelurahan);
  REQUIRE(changes.size() == 1);
  CHECK(changes[0].isAdded);
  CHECK(town.changes(Level::City, 0).empty());
  CHECK(errorOf(areaHistory(town.folder.file("tidak-ada.gpkg"), Level::Rt, 1)) == ErrorCode::ProjectReadOnly);
}

TEST_CASE("the history of a kawasan has its profile, its problems, its files and the day of its choice",
          "[area-history]") {
  Town town;
  FeatureId kawasan = 0;
  value(town.project.edit({"draw", {}}, [&](Edit& edit) -> Result<void> {
    Kawasan drawn;
    drawn.name = "Tepi Kali";
    edit.put(drawn);
    kawasan = drawn.id;
    return {};
  }));
  value(town.project.edit({"profile", {}}, [&](Edit& edit) -> Result<void> {
    KawasanProfile profile;
    profile.kawasanId = kawasan;
    profile.handling = Handling::Upgrading;
    profile.legalHa = 5 * kMicroPerUnit / 2;
    edit.put(profile);
    KawasanProblem problem;
    problem.kawasanId = kawasan;
    problem.aspect = "road";
    problem.problem = "rusak";
    edit.put(problem);
    return {};
  }));
  value(town.project.edit({"again", {}}, [&](Edit& edit) -> Result<void> {
    KawasanProblem problem = value(town.project.snapshot())->problems.front();
    problem.problem = "rusak berat";
    edit.put(problem);
    RankingChoice choice;
    choice.level = Level::Kawasan;
    choice.areaId = kawasan;
    choice.chosen = true;
    choice.reason = "DED siap";
    choice.date = "2019-10-21";
    edit.put(choice);
    return {};
  }));
  const auto changes = town.changes(Level::Kawasan, kawasan);
  REQUIRE(changes.size() >= 2);
  REQUIRE(find(changes[1], "handling") != nullptr);
  CHECK(find(changes[1], "handling")->after == "upgrading");
  REQUIRE(find(changes[1], "legal_ha") != nullptr);
  CHECK(find(changes[1], "legal_ha")->after == "2.5");
  REQUIRE(find(changes[1], "problem.road") != nullptr);
  CHECK(find(changes[1], "problem.road")->after == "rusak");
  CHECK(find(changes[1], "kawasan_id") == nullptr);
  REQUIRE(find(changes[0], "problem.road") != nullptr);  // an update does not carry its aspect
  CHECK(find(changes[0], "problem.road")->before == "rusak");
  CHECK(find(changes[0], "problem.road")->after == "rusak berat");
  REQUIRE(find(changes[0], "chosen_date") != nullptr);
  CHECK(find(changes[0], "chosen_date")->after == "2019-10-21");
  CHECK(town.changes(Level::Rt, town.rt).size() == 1);
}

namespace {

const AreaChange::Value* ofTable(const AreaChange& change, const std::string& table, const std::string& column) {
  const auto found = std::ranges::find_if(
      change.values, [&](const AreaChange::Value& each) { return each.table == table && each.column == column; });
  return found == change.values.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("rows of the plan are told with old and new value, those that are gone too", "[area-history]") {
  Town town;
  Activity activity;
  activity.name = "Jalan beton";
  activity.year = 2025;
  activity.costPlanned = 150000000;
  ActivityFunding funding;
  ActivityEffect effect;
  value(town.project.edit({"first", {}}, [&](Edit& edit) -> Result<void> {
    edit.put(activity);
    funding.activityId = effect.activityId = activity.id;
    funding.source = "dak";
    funding.planned = 150000000;
    edit.put(funding);
    effect.rtId = town.rt;
    effect.indicator = Parameter::RoadSurface;
    effect.volume = 120 * kMicroPerUnit;
    edit.put(effect);
    return {};
  }));
  town.setBuildings(town.rt, 42);  // writes nothing of it
  value(town.project.edit({"dearer", {}}, [&](Edit& edit) -> Result<void> {
    activity.costPlanned = 175000000;
    edit.put(activity);
    effect.volume = 100 * kMicroPerUnit;
    edit.put(effect);
    return {};
  }));
  value(town.project.edit({"unpaid", {}}, [&](Edit& edit) -> Result<void> {
    edit.removeActivityFunding(funding.id);
    return {};
  }));
  const std::pair<std::string, std::string> owner{"activity_id", std::to_string(activity.id)};
  const std::vector<TableRows> rows{
      {"activity", {activity.id}}, {"activity_funding", {}, {owner}}, {"activity_effect", {effect.id}, {owner}}};
  const auto changes = value(rowHistory(town.path, rows));
  REQUIRE(changes.size() == 3);
  const auto* const gone = ofTable(changes[0], "activity_funding", "planned");
  REQUIRE(gone != nullptr);
  CHECK(gone->parameter == "dak");
  CHECK(gone->before == "150000000");
  CHECK(gone->after.empty());
  const auto* const cost = ofTable(changes[1], "activity", "cost_planned");
  REQUIRE(cost != nullptr);
  CHECK(cost->before == "150000000");
  CHECK(cost->after == "175000000");
  const auto* const volume = ofTable(changes[1], "activity_effect", "volume");
  REQUIRE(volume != nullptr);
  CHECK(volume->before == "120");
  CHECK(volume->parameter == "road_surface");
  CHECK(volume->rtId == town.rt);
  CHECK(changes[1].values.size() == 2);
  CHECK_FALSE(changes[1].isAdded);
  CHECK(changes[2].isAdded);
}

TEST_CASE("a price that was taken away and typed anew still tells the one before", "[area-history]") {
  Town town;
  UnitCost cost{0, "jalan_beton", Parameter::RoadSurface, 250000, "HSPK 2024"};
  const auto put = [&](Rupiah rupiah) {
    value(town.project.edit({"price", {}}, [&](Edit& edit) -> Result<void> {
      cost.rupiah = rupiah;
      edit.put(cost);
      return {};
    }));
  };
  put(250000);
  put(275000);
  value(town.project.edit({"away", {}}, [&](Edit& edit) -> Result<void> {
    edit.removeUnitCost(cost.id);
    return {};
  }));
  cost.id = 0;
  put(300000);
  const std::vector<TableRows> rows{{"unit_cost", {cost.id}, {{"work", "jalan_beton"}, {"indicator", "road_surface"}}}};
  const auto changes = value(rowHistory(town.path, rows));
  REQUIRE(changes.size() == 4);
  CHECK(changes[0].isAdded);
  REQUIRE(find(changes[1], "rupiah") != nullptr);
  CHECK(find(changes[1], "rupiah")->before == "275000");
  REQUIRE(find(changes[2], "rupiah") != nullptr);
  CHECK(find(changes[2], "rupiah")->before == "250000");
  CHECK(find(changes[2], "rupiah")->after == "275000");
}
