#include "core/rules/decree_checks.h"

#include "tests/support/catch.h"
#include "tests/support/figures.h"

using namespace kawasan;
using namespace kawasan::test;
using enum Parameter;

namespace {

/// Two RT of 1 ha in kawasan 5; all of their households lack water and waste services when they are slum.
FigureRow slum() {
  return with(bases(1, 100, 80, 500, 400),
              {{WaterAccess, 80}, {WaterSufficiency, 80}, {WasteFacility, 80}, {WasteSystem, 80}});
}

Snapshot cityOf(const FigureRow& first, const FigureRow& second) {
  Snapshot snapshot;
  snapshot.info.city = "Kota";
  snapshot.surveys.push_back({1, "2019", 2019});
  Kawasan kawasan;
  kawasan.id = 5, kawasan.uuid = "k5", kawasan.name = "Utara";
  snapshot.kawasan = {kawasan};
  auto table = std::make_shared<FigureTable>();
  for (const FeatureId id : {FeatureId{11}, FeatureId{12}}) {
    Rt rt;
    rt.id = id, rt.uuid = "r" + std::to_string(id), rt.rt = std::to_string(id), rt.kawasanId = 5;
    snapshot.rts.push_back(rt);
    table->append(id, id == 11 ? first : second);
  }
  snapshot.figures[1] = table;
  DecreeArea line;
  line.id = 1, line.number = "188/2016", line.date = Date{2016, 3, 4}, line.areaId = 5, line.hectares = micro(2);
  snapshot.decreeAreas = {line};
  return snapshot;
}

std::vector<Finding> decreeFindings(const Snapshot& snapshot) {
  return checkDecree(snapshot, edition2018(), &snapshot.surveys.front());
}

Finding only(const Snapshot& snapshot) {
  const std::vector<Finding> findings = decreeFindings(snapshot);
  REQUIRE(findings.size() == 1);
  return findings.front();
}

}  // namespace

TEST_CASE("a decree that agrees with figures and hectares has no findings", "[rules]") {
  CHECK(decreeFindings(cityOf(slum(), slum())).empty());
}

TEST_CASE("places in the decree that score below the limit", "[rules]") {
  const auto none = decreeFindings(cityOf(bases(1, 100, 80, 500, 400), bases(1, 100, 80, 500, 400)));
  REQUIRE(none.size() == 2);
  CHECK(none[0].rule == "decree-not-slum");
  CHECK(none[0].params.get("number") == "188/2016");
  CHECK(none[0].params.get("total") == "0");
  CHECK(none[0].params.get("limit") == "16");
  CHECK(none[1].rule == "decree-rt-not-slum");
  CHECK(none[1].params.get("count") == "2");

  // Half of the households fail: 50 % is value 1 four times, so the kawasan scores 4 and one RT 20.
  const auto half = decreeFindings(cityOf(slum(), bases(1, 100, 80, 500, 400)));
  REQUIRE(half.size() == 2);
  CHECK(half[0].params.get("total") == "4");
  CHECK(half[1].params.get("count") == "1");
  CHECK(half[1].params.get("of") == "2");
  CHECK(half[1].params.get("hectares") == "1");

  // Missing figures could still lift it above the limit.
  FigureRow open = bases(1, 100, 80, 500, 400);
  for (const Parameter volume : {WaterAccess, WaterSufficiency, WasteFacility, WasteSystem}) open[volume] = kMissing;
  CHECK(decreeFindings(cityOf(open, open)).empty());
}

TEST_CASE("hectares of the decree against the verified ones", "[rules]") {
  Snapshot snapshot = cityOf(slum(), slum());
  snapshot.decreeAreas.front().hectares = micro(1.91);  // 2 ha are 4.7 % more
  CHECK(decreeFindings(snapshot).empty());
  snapshot.decreeAreas.front().hectares = micro(1.6);
  const Finding differs = only(snapshot);
  CHECK(differs.rule == "decree-differs");
  CHECK(differs.params.get("field") == "verified");
  CHECK(differs.params.get("decree") == "1.6");
  CHECK(differs.params.get("measured") == "2");
  CHECK(differs.params.get("difference") == "0.4");
  CHECK(differs.params.get("percent") == "25");
  // A sum over a part of the RT says nothing about the whole.
  FigureRow open = slum();
  open[AreaVerified] = kMissing;
  snapshot = cityOf(slum(), open);
  snapshot.decreeAreas.front().hectares = micro(1.6);
  CHECK(decreeFindings(snapshot).empty());
}

TEST_CASE("a decree that is old, or does not go down to RT", "[rules]") {
  Snapshot snapshot = cityOf(slum(), slum());
  snapshot.surveys.front().year = 2021;
  CHECK(decreeFindings(snapshot).empty());
  snapshot.surveys.front().year = 2022;
  const Finding old = only(snapshot);
  CHECK(old.rule == "decree-outdated");
  CHECK(old.subjects.front().level == Level::City);
  CHECK(old.params.get("date") == "2016-03-04");

  snapshot = cityOf(slum(), slum());
  Kawasan empty;
  empty.id = 6, empty.uuid = "k6", empty.name = "Selatan";
  snapshot.kawasan.push_back(empty);
  CHECK(only(snapshot).rule == "kawasan-without-decree");
  DecreeArea line = snapshot.decreeAreas.front();
  line.id = 2, line.areaId = 6;
  snapshot.decreeAreas.push_back(line);
  CHECK(only(snapshot).rule == "kawasan-without-rt");
  snapshot.decreeAreas.clear();  // a city without a decree is no defect of each kawasan
  CHECK(decreeFindings(snapshot).empty());
}
