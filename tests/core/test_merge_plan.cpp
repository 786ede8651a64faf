// What a merge tells beside the plain cases: rows that find each other, rows that belong to nothing any more, edits
// taken back, the kelurahan a copy was made for.

#include <set>

#include "core/store/journal.h"
#include "core/store/schema.h"
#include "tests/core/merge_fixture.h"

using namespace kawasan;
using namespace kawasan::test;

TEST_CASE("a survey that a copy and the office began is one survey", "[merge]") {
  Office office;
  const std::string ani = office.handOut("ani.gpkg");
  const auto begin = [&](Project& where, FeatureId rt, int buildings) {
    edit(where, "new-survey", [&](Edit& each) {
      Survey survey{0, "2026", 2026};
      each.put(survey);
      FigureRow row;
      row[Parameter::Buildings] = buildings * kMicroPerUnit;
      each.putFigures(survey.id, rt, row, {"rt.csv", {}, 2});
    });
  };
  {
    Project copy = openedBy(ani, "Ani");
    begin(copy, office.first, 44);
  }
  begin(office.project, office.second, 50);
  const MergePlan plan = office.plan({ani});
  REQUIRE(linesOf(plan) == Lines{"new rt_figures"});
  CHECK(plan.items[0].survey == "2026");
  office.merge(plan, proposedChoices(plan));
  const SharedSnapshot now = value(office.project.snapshot());
  CHECK(now->surveys.size() == 2);
  CHECK(now->figuresOf(now->surveyByName("2026")->id).size() == 2);
}

TEST_CASE("where a figure comes from goes with the figure", "[merge]") {
  Office office;
  const std::string ani = office.handOut("ani.gpkg");
  {
    Project copy = openedBy(ani, "Ani");
    edit(copy, "import-numeric", [&](Edit& each) {
      FigureRow row;
      row[Parameter::Buildings] = 44 * kMicroPerUnit;
      each.putFigures(office.survey, office.first, row, {"lapangan.xlsx", "Data", 7});
    });
  }
  const MergePlan plan = office.plan({ani});
  REQUIRE(linesOf(plan) == Lines{"changed rt_figures.buildings"});
  office.merge(plan, proposedChoices(plan));
  CHECK(office.figure(office.first, Parameter::Buildings) == 44);
  SQLite::Database database(office.path, SQLite::OPEN_READONLY);
  SQLite::Statement query(database, "SELECT source_file, source_sheet, source_row FROM rt_figures WHERE rt_id = ?");
  query.bind(1, office.first);
  REQUIRE(query.executeStep());
  CHECK(query.getColumn(0).getString() == "lapangan.xlsx");
  CHECK(query.getColumn(1).getString() == "Data");
  CHECK(query.getColumn(2).getInt() == 7);
}

TEST_CASE("an effect on an RT that the office removed cannot be taken, and is told", "[merge]") {
  Office office;
  const std::string ani = office.handOut("ani.gpkg");
  {
    Project copy = openedBy(ani, "Ani");
    edit(copy, "change-activity", [&](Edit& each) {
      ActivityEffect effect{0, office.activity, office.first, Parameter::RoadSurface, 30 * kMicroPerUnit};
      each.put(effect);
    });
  }
  edit(office.project, "remove-area", [&](Edit& each) { each.removeRt(office.first); });
  const MergePlan plan = office.plan({ani});
  REQUIRE(linesOf(plan) == Lines{"not_applicable activity_effect"});
  CHECK(plan.items[0].parameter == "road_surface");
  CHECK(office.merge(plan, proposedChoices(plan, MergeSide::Theirs)).taken == 0);
}

TEST_CASE("a note that was taken away and written anew is a note that changed", "[merge]") {
  Office office;
  const auto note = [&](Project& where, const char* text) {
    edit(where, "set-note", [&](Edit& each) {
      FigureNote written{0, office.survey, office.first, Parameter::Buildings, text, false};
      each.put(written);
    });
  };
  note(office.project, "dari peta");
  const std::string ani = office.handOut("ani.gpkg");
  {
    Project copy = openedBy(ani, "Ani");
    note(copy, "");
    note(copy, "dihitung di lapangan");
  }
  const MergePlan plan = office.plan({ani});
  REQUIRE(linesOf(plan) == Lines{"changed figure_note.note"});
  CHECK(plan.items[0].base == StoredValue(std::string("dari peta")));
  CHECK(plan.items[0].parameter == "buildings");
  office.merge(plan, proposedChoices(plan));
  CHECK(value(office.project.snapshot())->noteOn(office.survey, office.first, Parameter::Buildings)->note ==
        "dihitung di lapangan");
}

TEST_CASE("a kawasan removed in the copy lets go of its RT", "[merge]") {
  Office office;
  const std::string ani = office.handOut("ani.gpkg");
  {
    Project copy = openedBy(ani, "Ani");
    edit(copy, "remove-area", [&](Edit& each) { each.removeKawasan(office.kawasan); });
  }
  const MergePlan plan = office.plan({ani});
  CHECK(plan.count(MergeKind::Removed) == 1);
  CHECK(plan.count(MergeKind::Changed) == 2);
  CHECK(plan.count(MergeKind::Conflict) == 0);
  office.merge(plan, proposedChoices(plan));
  const SharedSnapshot now = value(office.project.snapshot());
  CHECK(now->kawasan.empty());
  CHECK(std::ranges::count(now->rts, 0, &Rt::kawasanId) == 3);
}

TEST_CASE("edits of before the copy that were undone in it are counted and not taken over", "[merge]") {
  Office office;
  office.setFigure(office.project, office.first, Parameter::Buildings, 42);
  const std::string ani = office.handOut("ani.gpkg");
  {
    Project copy = openedBy(ani, "Ani");
    value(copy.undo());
    office.setFigure(copy, office.second, Parameter::Buildings, 55);
  }
  const MergePlan plan = office.plan({ani});
  CHECK(plan.copies[0].takenBack == 1);
  CHECK(plan.copies[0].edits == 1);
  CHECK(linesOf(plan) == Lines{"changed rt_figures.buildings"});
  office.merge(plan, proposedChoices(plan));
  CHECK(office.figure(office.first, Parameter::Buildings) == 42);
  CHECK(office.figure(office.second, Parameter::Buildings) == 55);
}

TEST_CASE("edits that were undone in the copy are none", "[merge]") {
  Office office;
  const std::string ani = office.handOut("ani.gpkg");
  Project copy = openedBy(ani, "Ani");
  office.setFigure(copy, office.first, Parameter::Buildings, 44);
  value(copy.undo());
  CHECK(office.plan({ani}).items.empty());
  CHECK(office.plan({ani}).copies[0].edits == 0);
  value(copy.redo());
  office.setFigure(copy, office.first, Parameter::Buildings, 41);  // back where it was
  CHECK(office.plan({ani}).items.empty());
  CHECK(office.plan({ani}).copies[0].edits == 2);
}

TEST_CASE("edits outside the kelurahan of the copy are told and not proposed", "[merge]") {
  Office office;
  const std::string ani = office.handOut("ani.gpkg");
  const std::string uuid = value(office.project.snapshot())->kelurahanById(office.kalianyar)->uuid;
  {
    // As hand-out leaves it: in step with its history.
    Database database(ani, Access::Write);
    WriteTransaction transaction(database);
    setStateValue(database, kHandOutKelurahan, uuid);
    rememberCounter(database, database.changeCounter());
    transaction.commit();
  }
  {
    Project copy = openedBy(ani, "Ani");
    office.setFigure(copy, office.first, Parameter::Buildings, 44);
    office.setFigure(copy, office.elsewhere, Parameter::Buildings, 66);
  }
  const MergePlan plan = office.plan({ani});
  CHECK(plan.copies[0].kelurahan == "Kalianyar");
  CHECK(plan.copies[0].kelurahanId == office.kalianyar);
  REQUIRE(plan.items.size() == 2);
  CHECK(plan.items[0].isOutside);  // of Duri Utara
  CHECK_FALSE(plan.items[1].isOutside);
  CHECK(office.merge(plan, proposedChoices(plan)).taken == 1);
  CHECK(office.figure(office.elsewhere, Parameter::Buildings) == 63);
  CHECK(office.figure(office.first, Parameter::Buildings) == 44);
}

TEST_CASE("a copy that went on after it was merged is merged again", "[merge]") {
  Office office;
  const std::string ani = office.handOut("ani.gpkg");
  Project copy = openedBy(ani, "Ani");
  FeatureId drawn = 0;
  edit(copy, "draw-rt", [&](Edit& each) { drawn = Office::addRt(each, office.kalianyar, "009", 0); });
  MergePlan plan = office.plan({ani});
  office.merge(plan, proposedChoices(plan));
  office.setFigure(copy, drawn, Parameter::Buildings, 12);
  plan = office.plan({ani});
  REQUIRE(linesOf(plan) == Lines{"new rt_figures"});
  office.merge(plan, proposedChoices(plan));
  CHECK(office.figure(drawn, Parameter::Buildings) == 12);
  CHECK(value(office.project.snapshot())->rts.size() == 4);
}

TEST_CASE("money that both sides move to other sources is asked about where it is more than the cost", "[merge]") {
  constexpr Rupiah kCost = 163'000'000;
  Office office;
  FeatureId before = 0;
  const auto enough = GENERATE(false, true);
  Activity road = *value(office.project.snapshot())->activityById(office.activity);
  edit(office.project, "change-activity", [&](Edit& each) {
    road.costPlanned = enough ? 2 * kCost : kCost;
    each.put(road);
    ActivityFunding funding{0, office.activity, "apbn_bpm", {}, kCost, std::nullopt};
    each.put(funding);
    before = funding.id;
  });
  const std::string ani = office.handOut("ani.gpkg");
  const auto move = [&](Project& where, const char* source) {
    edit(where, "change-activity", [&](Edit& each) {
      each.removeActivityFunding(before);
      ActivityFunding funding{0, office.activity, source, {}, kCost, std::nullopt};
      each.put(funding);
    });
  };
  {
    Project copy = openedBy(ani, "Ani");
    move(copy, "csr");
  }
  move(office.project, "dak");
  const auto sources = [&] {
    std::set<std::string> found;
    for (const ActivityFunding& row : value(office.project.snapshot())->fundingOf(office.activity))
      found.insert(row.source);
    return found;
  };
  const MergePlan plan = office.plan({ani});
  if (enough) {  // both together are what it costs
    REQUIRE(linesOf(plan) == Lines{"new activity_funding"});
    office.merge(plan, proposedChoices(plan));
    CHECK(sources() == std::set<std::string>{"csr", "dak"});
    return;
  }
  REQUIRE(linesOf(plan) == Lines{"conflict activity_funding"});
  REQUIRE(plan.items[0].replaced.size() == 1);
  office.merge(plan, proposedChoices(plan));
  CHECK(sources() == std::set<std::string>{"dak"});
  const MergePlan again = office.plan({ani});
  office.merge(again, proposedChoices(again, MergeSide::Theirs));
  CHECK(sources() == std::set<std::string>{"csr"});
}
