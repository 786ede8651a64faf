#include "core/model/area_edits.h"

#include <fmt/format.h>

#include "core/model/project.h"
#include "tests/support/catch.h"
#include "tests/support/project_fixture.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

/// Two surveys; RT 001 and 002 of RW 002 with figures, RT 003 without any, each of one kawasan.
struct EditedCity {
  explicit EditedCity(const std::string& path) : project(newProject(path)), file(path) {
    value(project.edit({"city", {}}, [this](Edit& edit) -> Result<void> {
      AdminArea area{0, {}, {}, "Kalianyar", {}, nullptr};
      edit.putKelurahan(area);
      kelurahan = area.id;
      Survey first{0, "2019", 2019};
      edit.put(first);
      Survey second{0, "2023", 2023};
      edit.put(second);
      surveys = {first.id, second.id};
      for (int i = 0; i < 3; ++i) {
        Kawasan place{0,
                      {},
                      fmt::format("KW-{:02}", i + 4),
                      i == 0 ? "Tepi Kali" : fmt::format("Tempat {}", i),
                      {},
                      squareAt(i * 100, 0, 100)};
        edit.put(place);
        kawasan.push_back(place.id);
        Rt rt;
        rt.kelurahanId = kelurahan;
        rt.kawasanId = place.id;
        rt.rt = fmt::format("{:03}", i + 1);
        rt.rw = "002";
        rt.label = "RT " + rt.rt;
        rt.geometry = squareAt(i * 100, 0, 100);
        edit.put(rt);
        rts.push_back(rt.id);
      }
      FigureRow row;
      row[Parameter::Buildings] = 40'000'000;
      row[Parameter::AreaVerified] = 1'500'000;
      row[Parameter::FireEquipment] = 0;
      edit.putFigures(surveys[0], rts[0], row, {"a.csv", {}, 2});
      row[Parameter::Buildings] = 25'000'000;
      row[Parameter::AreaVerified] = 250'000;
      row[Parameter::FireEquipment] = kMissing;
      edit.putFigures(surveys[0], rts[1], row, {"a.csv", {}, 3});
      return {};
    }));
  }

  SharedSnapshot snapshot() { return value(project.snapshot()); }

  FigureRow figuresOf(std::size_t survey, FeatureId rtId) {
    const FigureTable& table = snapshot()->figuresOf(surveys[survey]);
    const auto row = table.indexOfRt(rtId);
    return row ? table.row(*row) : FigureRow();
  }

  /// Does it as one edit, takes it back, does it again; each state must be what it was.
  template <typename Body>
  auto run(Body body) {
    const SharedSnapshot before = snapshot();
    const std::string content = contentOf(file);
    decltype(body(std::declval<Edit&>(), *before)) result;
    value(project.edit({"area", {}}, [&](Edit& edit) -> Result<void> {
      result = body(edit, *before);
      return result ? Result<void>() : Result<void>(fail(result.error()));
    }));
    const std::string after = contentOf(file);
    CHECK(after != content);
    value(project.undo());
    CHECK(contentOf(file) == content);
    value(project.redo());
    CHECK(contentOf(file) == after);
    SQLite::Database database(file, SQLite::OPEN_READONLY);
    CHECK(database.execAndGet("SELECT count(*) FROM pragma_foreign_key_check").getInt() == 0);
    return value(std::move(result));
  }

  void addDecree(const std::string& number, Level level, FeatureId area, Micro hectares) {
    value(project.edit({"decree", {}}, [&](Edit& edit) -> Result<void> {
      DecreeArea line{0, number, std::nullopt, level, area, hectares};
      edit.put(line);
      return {};
    }));
  }

  std::map<std::string, Micro> decreesOf(FeatureId area) {
    std::map<std::string, Micro> lines;
    for (const DecreeArea& line : snapshot()->decreeAreas) {
      if (line.areaId == area) lines[line.number] = line.hectares;
    }
    return lines;
  }

  Project project;
  std::string file;
  FeatureId kelurahan = 0;
  std::vector<FeatureId> surveys;
  std::vector<FeatureId> kawasan;
  std::vector<FeatureId> rts;
};

}  // namespace

TEST_CASE("a cut RT keeps its record in the first part; new parts have letters and shares", "[area-edits]") {
  const TempFolder folder;
  EditedCity city(folder.file("kota.gpkg"));
  const std::string uuid = city.snapshot()->rtById(city.rts[0])->uuid;
  const SplitReport report = city.run([&](Edit& edit, const Snapshot& now) {
    return splitRt(edit, now, city.rts[0], {squareAt(0, 0, 50), squareAt(50, 0, 50), squareAt(0, 50, 50)});
  });
  const std::vector<FeatureId>& added = report.added;
  REQUIRE(added.size() == 2);
  const SharedSnapshot now = city.snapshot();
  CHECK(now->rts.size() == 5);
  const Rt* original = now->rtById(city.rts[0]);
  CHECK(rtName(*original) == "RT 001 RW 002 (a)");
  CHECK(original->uuid == uuid);
  CHECK(boundsOf(*original->geometry).width() == 50);
  CHECK(city.figuresOf(0, city.rts[0])[Parameter::Buildings] == 14'000'000);
  CHECK(city.figuresOf(0, city.rts[0])[Parameter::AreaVerified] == 500'000);
  const Rt* second = now->rtById(added[0]);
  CHECK(rtName(*second) == "RT 001 RW 002 (b)");
  CHECK(second->kelurahanId == original->kelurahanId);
  CHECK(second->kawasanId == original->kawasanId);
  CHECK(second->uuid != uuid);
  CHECK(rtName(*now->rtById(added[1])) == "RT 001 RW 002 (c)");
  CHECK(city.figuresOf(0, added[0])[Parameter::Buildings] == 13'000'000);
  CHECK(city.figuresOf(0, added[1])[Parameter::Buildings] == 13'000'000);
  CHECK(report.figuresDivided == 2);  // buildings and hectares; no fire equipment is none in every part
  CHECK_FALSE(now->figuresOf(city.surveys[1]).indexOfRt(added[0]));

  // Cut once more: the letters that are taken stay with whom they are.
  const SplitReport again = city.run([&](Edit& edit, const Snapshot& state) {
    return splitRt(edit, state, added[0], {squareAt(50, 0, 20), squareAt(70, 0, 30)});
  });
  CHECK(city.snapshot()->rtById(added[0])->part == "b");
  CHECK(city.snapshot()->rtById(again.added[0])->part == "d");
}

TEST_CASE("reductions of the plan go where the volumes of a cut RT go", "[area-edits]") {
  const TempFolder folder;
  EditedCity city(folder.file("kota.gpkg"));
  std::vector<FeatureId> activities;
  FeatureId minutesId = 0;
  value(city.project.edit({"plan", {}}, [&](Edit& edit) -> Result<void> {
    FigureRow row = city.figuresOf(0, city.rts[0]);
    row[Parameter::BuildingIrregularity] = 7'000'000;
    edit.putFigures(city.surveys[0], city.rts[0], row, {});
    for (const Micro volume : {3'000'000, 4'000'000, 5'000'000}) {
      Activity activity;
      activity.name = "Pekerjaan";
      edit.put(activity);
      activities.push_back(activity.id);
      ActivityEffect effect{0, activity.id, city.rts[0], Parameter::BuildingIrregularity, volume};
      edit.put(effect);
    }
    Minutes minutes;
    minutes.number = "BA-1";
    minutes.date = parseDate("2021-12-01").value();
    minutes.date = Date{2024, 6, 1};
    edit.put(minutes);
    minutesId = minutes.id;
    MinutesLine line{0, minutesId, Level::Rt, city.rts[0], 400'000};
    edit.put(line);
    return {};
  }));
  const SplitReport report = city.run([&](Edit& edit, const Snapshot& now) {
    return splitRt(edit, now, city.rts[0], {squareAt(0, 0, 50), squareAt(50, 0, 50)});
  });
  CHECK(report.effectsDivided == 3);
  const FeatureId other = report.added[0];
  const auto reduced = [&](std::size_t activity, FeatureId rtId) {
    Micro sum = 0;
    for (const ActivityEffect& effect : city.snapshot()->effectsOf(activities[activity])) {
      if (effect.rtId == rtId) sum += effect.volume;
    }
    return sum;
  };
  // 7 buildings are 4 and 3. Of them 3 are taken off as 2 and 1 (1.71 and 1.29), and 4 as the 2 and 2 that are left:
  // each part loses what it has. The 5 that nobody needs any more go by area: 3 and 2.
  CHECK(city.figuresOf(0, city.rts[0])[Parameter::BuildingIrregularity] == 4'000'000);
  CHECK(city.figuresOf(0, other)[Parameter::BuildingIrregularity] == 3'000'000);
  CHECK(reduced(0, city.rts[0]) == 2'000'000);
  CHECK(reduced(0, other) == 1'000'000);
  CHECK(reduced(1, city.rts[0]) == 2'000'000);
  CHECK(reduced(1, other) == 2'000'000);
  CHECK(reduced(2, city.rts[0]) == 3'000'000);
  CHECK(reduced(2, other) == 2'000'000);
  // The minutes stay with the record, as the decree does.
  REQUIRE(city.snapshot()->minutesLines.size() == 1);
  CHECK(city.snapshot()->minutesLines[0].areaId == city.rts[0]);

  // Joined again everything is as it was, also where the minutes name both parts.
  value(city.project.edit({"minutes", {}}, [&](Edit& edit) -> Result<void> {
    MinutesLine line{0, minutesId, Level::Rt, other, 250'000};
    edit.put(line);
    return {};
  }));
  city.run(
      [&](Edit& edit, const Snapshot& now) { return mergeRts(edit, now, city.rts[0], {other}, squareAt(0, 0, 100)); });
  CHECK(reduced(0, city.rts[0]) == 3'000'000);
  CHECK(reduced(1, city.rts[0]) == 4'000'000);
  CHECK(reduced(2, city.rts[0]) == 5'000'000);
  CHECK(city.figuresOf(0, city.rts[0])[Parameter::BuildingIrregularity] == 7'000'000);
  REQUIRE(city.snapshot()->minutesLines.size() == 1);
  CHECK(city.snapshot()->minutesLines[0].areaId == city.rts[0]);
  CHECK(city.snapshot()->minutesLines[0].hectares == 650'000);
}

TEST_CASE("joined minutes keep what is known of them, so that no more remains than before", "[area-edits]") {
  const TempFolder folder;
  EditedCity city(folder.file("kota.gpkg"));
  const FeatureId other = city.rts[1];
  value(city.project.edit({"minutes", {}}, [&](Edit& edit) -> Result<void> {
    Minutes minutes;
    minutes.number = "BA-1";
    minutes.date = parseDate("2021-12-01").value();
    edit.put(minutes);
    MinutesLine known{0, minutes.id, Level::Rt, other, 250'000};
    edit.put(known);
    MinutesLine open{0, minutes.id, Level::Rt, city.rts[0], kMissing};
    edit.put(open);
    return {};
  }));
  city.run(
      [&](Edit& edit, const Snapshot& now) { return mergeRts(edit, now, city.rts[0], {other}, squareAt(0, 0, 100)); });
  REQUIRE(city.snapshot()->minutesLines.size() == 1);
  CHECK(city.snapshot()->minutesLines[0].areaId == city.rts[0]);
  CHECK(city.snapshot()->minutesLines[0].hectares == 250'000);
}

TEST_CASE("an RT known by its label alone is cut under a label of its own", "[area-edits]") {
  const TempFolder folder;
  EditedCity city(folder.file("kota.gpkg"));
  Rt rt;
  value(city.project.edit({"label", {}}, [&](Edit& edit) -> Result<void> {
    rt.kelurahanId = city.kelurahan;
    rt.label = "Kampung Baru";
    edit.put(rt);
    return {};
  }));
  const SplitReport report = city.run([&](Edit& edit, const Snapshot& now) {
    return splitRt(edit, now, rt.id, {squareAt(0, 0, 50), squareAt(50, 0, 50)});
  });
  CHECK(rtName(*city.snapshot()->rtById(report.added[0])) == "Kampung Baru (b)");
  CHECK(rtName(*city.snapshot()->rtById(rt.id)) == "Kampung Baru");
}

TEST_CASE("figures of merged RT add up, and what one of them lacks the sum lacks", "[area-edits]") {
  const TempFolder folder;
  EditedCity city(folder.file("kota.gpkg"));
  city.addDecree("600/1", Level::Rt, city.rts[0], 1'000'000);
  city.addDecree("600/1", Level::Rt, city.rts[1], 2'500'000);
  city.addDecree("600/9", Level::Rt, city.rts[1], 700'000);
  const MergeReport report = city.run([&](Edit& edit, const Snapshot& now) {
    return mergeRts(edit, now, city.rts[0], {city.rts[1]}, squareAt(0, 0, 200));
  });
  CHECK(report.figuresLeftOpen == 1);  // fire equipment
  const FigureRow sum = city.figuresOf(0, city.rts[0]);
  CHECK(sum[Parameter::Buildings] == 65'000'000);
  CHECK(sum[Parameter::AreaVerified] == 1'750'000);
  CHECK(isMissing(sum[Parameter::FireEquipment]));
  CHECK(isMissing(sum[Parameter::RoadIdeal]));
  CHECK_FALSE(city.snapshot()->figuresOf(city.surveys[1]).indexOfRt(city.rts[0]));
  CHECK(city.snapshot()->rtById(city.rts[1]) == nullptr);
  CHECK(boundsOf(*city.snapshot()->rtById(city.rts[0])->geometry).width() == 200);
  CHECK(city.decreesOf(city.rts[0]) == std::map<std::string, Micro>{{"600/1", 3'500'000}, {"600/9", 700'000}});
  CHECK(city.snapshot()->decreeAreas.size() == 2);
}

TEST_CASE("the last parts of an RT that are joined lose their letter", "[area-edits]") {
  const TempFolder folder;
  EditedCity city(folder.file("kota.gpkg"));
  const FeatureId whole = city.rts[0];
  const std::string name = rtName(*city.snapshot()->rtById(whole));
  const SplitReport split = city.run([&](Edit& edit, const Snapshot& now) {
    return splitRt(edit, now, whole, {squareAt(0, 0, 50), squareAt(50, 0, 50), squareAt(0, 50, 50)});
  });
  const auto join = [&](FeatureId into, FeatureId other) {
    city.run([&](Edit& edit, const Snapshot& now) { return mergeRts(edit, now, into, {other}, squareAt(0, 0, 90)); });
    return rtName(*city.snapshot()->rtById(into));
  };
  CHECK(join(split.added[0], split.added[1]) == name + " (b)");
  CHECK(join(split.added[0], whole) == name);
}

TEST_CASE("merging with an RT that was never surveyed leaves the figures open and says so", "[area-edits]") {
  const TempFolder folder;
  EditedCity city(folder.file("kota.gpkg"));
  const MergeReport report = city.run([&](Edit& edit, const Snapshot& now) {
    return mergeRts(edit, now, city.rts[2], {city.rts[1], city.rts[0], city.rts[1]}, squareAt(0, 0, 300));
  });
  CHECK(report.figuresLeftOpen == 3);
  CHECK(city.snapshot()->rts.size() == 1);
  CHECK(city.figuresOf(0, city.rts[2]) == FigureRow());
}

TEST_CASE("a cut kawasan gives its RT to the parts they were assigned to", "[area-edits]") {
  const TempFolder folder;
  EditedCity city(folder.file("kota.gpkg"));
  value(city.project.edit({"move", {}}, [&](Edit& edit) -> Result<void> {
    for (const FeatureId id : city.rts) {
      Rt rt = *city.snapshot()->rtById(id);
      rt.kawasanId = city.kawasan[0];
      edit.put(rt);
    }
    return {};
  }));
  city.addDecree("600/1", Level::Kawasan, city.kawasan[0], 9'000'000);
  const auto added = city.run([&](Edit& edit, const Snapshot& now) {
    return splitKawasan(edit, now, city.kawasan[0],
                        {{squareAt(0, 0, 50), {city.rts[0]}}, {squareAt(50, 0, 50), {city.rts[1]}}});
  });
  REQUIRE(added.size() == 1);
  const SharedSnapshot now = city.snapshot();
  const Kawasan* part = now->kawasanById(added[0]);
  CHECK(part->name == "Tepi Kali 2");
  CHECK(part->code == "KW-07");
  CHECK(now->kawasanById(city.kawasan[0])->name == "Tepi Kali");
  CHECK(now->rtById(city.rts[0])->kawasanId == city.kawasan[0]);
  CHECK(now->rtById(city.rts[1])->kawasanId == added[0]);
  CHECK(now->rtById(city.rts[2])->kawasanId == city.kawasan[0]);
  CHECK(city.decreesOf(city.kawasan[0]) == std::map<std::string, Micro>{{"600/1", 9'000'000}});
  CHECK(city.decreesOf(added[0]).empty());
}

TEST_CASE("merged kawasan lose neither RT nor decree hectares", "[area-edits]") {
  const TempFolder folder;
  EditedCity city(folder.file("kota.gpkg"));
  city.addDecree("600/1", Level::Kawasan, city.kawasan[0], 9'000'000);
  city.addDecree("600/1", Level::Kawasan, city.kawasan[1], 1'250'000);
  city.addDecree("600/1", Level::Kawasan, city.kawasan[2], 750'000);
  city.addDecree("600/2", Level::Kawasan, city.kawasan[1], 4'000'000);
  city.addDecree("600/2", Level::Kawasan, city.kawasan[2], kMissing);
  value(city.project.edit({"considerations", {}}, [&](Edit& edit) -> Result<void> {
    Consideration kept{0, Level::Kawasan, city.kawasan[0], 5, 3, 1, {}};
    edit.put(kept);
    Consideration gone{0, Level::Kawasan, city.kawasan[1], 1, 1, 1, {}};
    edit.put(gone);
    Legality legality{0, Level::Kawasan, city.kawasan[2], true, true, {}};
    edit.put(legality);
    return {};
  }));
  struct Nothing {};
  city.run([&](Edit& edit, const Snapshot& now) -> Result<Nothing> {
    KAWASAN_TRY(mergeKawasan(edit, now, city.kawasan[0], {city.kawasan[1], city.kawasan[2]}, squareAt(0, 0, 300)));
    return Nothing{};
  });
  const SharedSnapshot now = city.snapshot();
  REQUIRE(now->kawasan.size() == 1);
  CHECK(now->kawasan.front().code == "KW-04");
  for (const Rt& rt : now->rts) CHECK(rt.kawasanId == city.kawasan[0]);
  CHECK(city.decreesOf(city.kawasan[0]) == std::map<std::string, Micro>{{"600/1", 11'000'000}, {"600/2", kMissing}});
  CHECK(now->decreeAreas.size() == 2);
  REQUIRE(now->considerations.size() == 1);
  CHECK(now->considerations.front().strategicValue == 5);
  CHECK(now->legality.empty());
}

TEST_CASE("cutting and joining refuse what is not there and change nothing", "[area-edits]") {
  const TempFolder folder;
  EditedCity city(folder.file("kota.gpkg"));
  const std::string content = contentOf(city.file);
  const auto errorWhen = [&](auto body) {
    return errorOf(city.project.edit({"area", {}}, [&](Edit& edit) -> Result<void> {
      const auto result = body(edit, *city.snapshot());
      return result ? Result<void>() : Result<void>(fail(result.error()));
    }));
  };
  const auto square = squareAt(0, 0, 1);
  using Code = ErrorCode;
  CHECK(errorWhen([&](Edit& e, const Snapshot& s) { return splitRt(e, s, 1, {square, square}); }) == Code::UnknownArea);
  CHECK(errorWhen([&](Edit& e, const Snapshot& s) { return splitRt(e, s, city.rts[0], {square}); }) == Code::BadValue);
  CHECK(errorWhen([&](Edit& e, const Snapshot& s) { return mergeRts(e, s, city.rts[0], {1}, square); }) ==
        Code::UnknownArea);
  CHECK(errorWhen([&](Edit& e, const Snapshot& s) { return mergeRts(e, s, city.rts[0], {city.rts[0]}, square); }) ==
        Code::BadValue);
  CHECK(errorWhen([&](Edit& e, const Snapshot& s) {
          return splitKawasan(e, s, city.kawasan[0], {{square, {}}, {square, {1}}});
        }) == Code::UnknownArea);
  CHECK(errorWhen([&](Edit& e, const Snapshot& s) { return mergeKawasan(e, s, 1, city.kawasan, square); }) ==
        Code::UnknownArea);
  CHECK(contentOf(city.file) == content);
}

TEST_CASE("the next code and the next RT number follow the largest", "[area-edits]") {
  const TempFolder folder;
  EditedCity city(folder.file("kota.gpkg"));
  const SharedSnapshot now = city.snapshot();
  CHECK(nextKawasanCode(*now) == "KW-07");
  CHECK(nextRtNumber(*now, city.kelurahan, "002") == "004");
  CHECK(nextRtNumber(*now, city.kelurahan, "2") == "004");
  CHECK(nextRtNumber(*now, city.kelurahan, "003") == "001");
  CHECK(nextKawasanCode(Snapshot{}) == "KW-01");
}
