#include "core/rules/figure_checks.h"

#include <set>

#include "core/rules/filed_results.h"
#include "tests/support/catch.h"
#include "tests/support/pekalongan.h"

using namespace kawasan;
using namespace kawasan::test;
using enum Parameter;

namespace {

FigureRow sound() {
  FigureRow row = bases(1, 100, 80, 500, 400);
  row[Population] = micro(300);
  return row;
}

Snapshot cityOf(const std::vector<FigureRow>& rows) {
  Snapshot snapshot;
  snapshot.info.cityClass = CityClass::Medium;
  snapshot.surveys.push_back({1, "2019", 2019});
  AdminArea kelurahan;
  kelurahan.id = 1;
  kelurahan.name = "Klego";
  snapshot.kelurahan.push_back(kelurahan);
  const auto polygons = std::make_shared<MultiPolygon>();
  polygons->polygons.push_back({{{{0, 0}, {1, 0}, {1, 1}, {0, 0}}}});
  auto table = std::make_shared<FigureTable>();
  for (std::size_t i = 0; i < rows.size(); ++i) {
    Rt rt;
    rt.id = static_cast<FeatureId>(10 + i);
    rt.uuid = "rt-" + std::to_string(i);
    rt.rt = std::to_string(i + 1);
    rt.kelurahanId = 1;
    rt.geometry = polygons;
    snapshot.rts.push_back(rt);
    table->append(rt.id, rows[i]);
  }
  snapshot.figures[1] = table;
  return snapshot;
}

std::vector<Finding> check(const Snapshot& snapshot) {
  return checkFigures(snapshot, edition2018(), snapshot.surveys.front());
}

/// The only finding about one row of figures.
Finding only(const FigureRow& row) {
  const std::vector<Finding> findings = check(cityOf({row}));
  std::string rules;
  for (const Finding& finding : findings) rules += finding.rule + " ";
  INFO(rules);
  REQUIRE(findings.size() == 1);
  return findings.front();
}

}  // namespace

TEST_CASE("sound figures have no findings", "[rules]") {
  CHECK(check(cityOf({sound(), with(sound(), {{Buildings, 99}, {WaterAccess, 80}, {DrainageInundation, 1}})})).empty());
}

TEST_CASE("each contradiction in an RT's figures is named", "[rules]") {
  const Finding above = only(with(sound(), {{WaterAccess, 120}}));
  CHECK(above.rule == "volume-above-base");
  CHECK(above.severity == Severity::Error);
  CHECK(above.params.get("field") == "water_access");
  CHECK(above.params.get("volume") == "120");
  CHECK(above.params.get("base") == "80");
  CHECK(above.params.get("percent") == "150");
  CHECK(above.params.get("survey") == "2019");
  CHECK(above.subjects.front().name == "Klego RT 1");

  const Finding negative = only(with(sound(), {{DrainageInundation, -1.03}}));
  CHECK(negative.rule == "negative-volume");
  CHECK(negative.params.get("volume") == "-1.03");

  const Finding zero = only(with(sound(), {{DrainIdeal, 0}, {DrainageAbsence, 12}}));
  CHECK(zero.rule == "base-zero-with-volume");
  CHECK(zero.severity == Severity::Error);
  CHECK(zero.params.get("base_field") == "drain_ideal");

  const Finding none = only(with(sound(), {{DrainIdeal, 0}, {DrainageAbsence, 0}, {DrainageConstruction, 0}}));
  CHECK(none.rule == "base-zero");  // criteria 2: the percent is 0, and a warning is shown
  CHECK(none.severity == Severity::Warning);
  CHECK(none.params.get("field") == "drain_ideal");

  CHECK(only(with(sound(), {{AreaSettlement, -1}})).rule == "negative-base");
  CHECK(only(with(sound(), {{Population, 79}})).rule == "households-above-population");
}

TEST_CASE("density is pointed out, never filled in", "[rules]") {
  CHECK(check(cityOf({with(sound(), {{Buildings, 200}})})).empty());  // exactly the limit is not above it
  const Finding dense = only(with(sound(), {{Buildings, 201}}));
  CHECK(dense.rule == "density-above-limit");
  CHECK(dense.params.get("density") == "201");
  CHECK(dense.params.get("limit") == "200");
  CHECK(check(cityOf({with(sound(), {{Buildings, 201}, {BuildingDensity, 1}})})).empty());
  const Finding sparse = only(with(sound(), {{BuildingDensity, 1}}));
  CHECK(sparse.rule == "density-below-limit");
  CHECK(sparse.params.get("density") == "100");
  Snapshot large = cityOf({with(sound(), {{Buildings, 201}})});
  large.info.cityClass = CityClass::Large;
  CHECK(check(large).empty());
}

TEST_CASE("what two figures of an RT cannot both be", "[rules]") {
  CHECK(check(cityOf({with(sound(), {{Buildings, 27}, {BuildingDensity, 0}})})).empty());  // 80 KK in 27 buildings
  const Finding crowded = only(with(sound(), {{Buildings, 26}}));
  CHECK(crowded.rule == "households-above-buildings");
  CHECK(crowded.severity == Severity::Warning);
  CHECK(crowded.params.get("households") == "80");
  CHECK(crowded.params.get("buildings") == "26");
  CHECK(only(with(sound(), {{HouseholdsDwelling, 101}})).rule == "dwellings-above-buildings");
  CHECK(check(cityOf({with(sound(), {{HouseholdsDwelling, 100}, {AreaSettlement, 1}})})).empty());

  // The survey form of Muara Enim: 115 ha of settlement inside an RT of 3 ha.
  const Finding settled = only(with(sound(), {{AreaVerified, 3}, {AreaSettlement, 115}}));
  CHECK(settled.rule == "settlement-above-area");
  CHECK(settled.params.get("settlement") == "115");
  CHECK(settled.params.get("area") == "3");
}

TEST_CASE("missing and poor drains are the ideal length at most", "[rules]") {
  // Pekalongan P5: 50 m missing and 250 m poor of 300 m.
  CHECK(
      check(cityOf({with(sound(), {{DrainIdeal, 300}, {DrainageAbsence, 50}, {DrainageConstruction, 250}})})).empty());
  const Finding above = only(with(sound(), {{DrainIdeal, 300}, {DrainageAbsence, 51}, {DrainageConstruction, 250}}));
  CHECK(above.rule == "drains-above-ideal");
  CHECK(above.severity == Severity::Info);
  CHECK(above.params.get("field") == "drainage_construction");
  // A single volume above the base is said once, by its own rule.
  CHECK(only(with(sound(), {{DrainIdeal, 300}, {DrainageConstruction, 301}})).rule == "volume-above-base");

  // The connector belongs to the missing drains, and only the edition of 2016 counts it.
  const Snapshot snapshot = cityOf({with(sound(), {{DrainageAbsence, 79}, {DrainageDisconnected, 80}})});
  CHECK(check(snapshot).empty());
  const auto old = checkFigures(snapshot, edition2016(), snapshot.surveys.front());
  REQUIRE(old.size() == 1);
  CHECK(old.front().rule == "connector-above-absence");
}

TEST_CASE("one RT taken in twice", "[rules]") {
  Snapshot snapshot = cityOf({sound(), with(sound(), {{Buildings, 99}})});
  CHECK(check(snapshot).empty());
  snapshot.rts[1].rt = "1";
  const auto findings = check(snapshot);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].rule == "duplicate-rt");
  CHECK(findings[0].severity == Severity::Error);
  CHECK(findings[0].subjects.size() == 2);
  snapshot.rts[1].part = "b";  // the other half of a split RT
  CHECK(check(snapshot).empty());
  snapshot.rts[1].part.clear();
  snapshot.rts[1].rw = "2";
  CHECK(check(snapshot).empty());
  snapshot.rts[1].rw.clear();
  snapshot.rts[1].kelurahanId = 2;
  CHECK(check(snapshot).empty());
}

TEST_CASE("rows of bases copied from a neighbour", "[rules]") {
  // Other hectares and other volumes, yet the same people and lengths.
  const FigureRow copy = with(sound(), {{AreaVerified, 2}, {WaterAccess, 3}});
  const auto findings = check(cityOf({sound(), with(sound(), {{Population, 301}}), copy}));
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].rule == "figures-copied");
  REQUIRE(findings[0].subjects.size() == 2);
  CHECK(findings[0].subjects[0].name == "Klego RT 1");
  CHECK(findings[0].subjects[1].name == "Klego RT 3");
  CHECK(findings[0].params.get("count") == "2");
  // Three figures that happen to agree prove nothing.
  FigureRow few = sound();
  few[Population] = kMissing;
  few[DrainIdeal] = 0;
  few[DrainageAbsence] = 0;
  for (const Finding& finding : check(cityOf({few, few}))) CHECK(finding.rule != "figures-copied");
}

TEST_CASE("a round that contradicts the one before", "[rules]") {
  const auto rounds = [](const FigureRow& before, const FigureRow& after, int year) {
    Snapshot snapshot = cityOf({before});
    snapshot.surveys.push_back({2, std::to_string(year), year});
    auto table = std::make_shared<FigureTable>();
    table->append(snapshot.rts.front().id, after);
    snapshot.figures[2] = table;
    return checkRounds(snapshot, snapshot.surveys.back());
  };
  CHECK(rounds(sound(), with(sound(), {{Buildings, 90}, {Population, 400}}), 2020).empty());
  const auto falls = rounds(sound(), with(sound(), {{Buildings, 89}, {AreaVerified, 0.5}}), 2020);
  REQUIRE(falls.size() == 1);
  CHECK(falls[0].rule == "base-falls");
  CHECK(falls[0].params.get("field") == "buildings");
  CHECK(falls[0].params.get("before") == "100");
  CHECK(falls[0].params.get("after") == "89");
  CHECK(falls[0].params.get("percent") == "11");
  CHECK(falls[0].params.get("round") == "2019");
  FigureRow open = sound();
  open[Buildings] = kMissing;
  CHECK(rounds(sound(), open, 2020).empty());  // missing is not fewer
  CHECK(rounds(open, sound(), 2020).empty());

  const auto gap = rounds(sound(), sound(), 2021);
  REQUIRE(gap.size() == 1);
  CHECK(gap[0].rule == "survey-gap");
  CHECK(gap[0].severity == Severity::Info);
  CHECK(gap[0].params.get("years") == "2");
  // A round that was named and never filled in hides none before it.
  Snapshot between = cityOf({sound()});
  between.surveys.push_back({2, "2022", 2022});
  between.surveys.push_back({3, "2023", 2023});
  between.figures[2] = std::make_shared<FigureTable>();
  auto fewer = std::make_shared<FigureTable>();
  fewer->append(between.rts.front().id, with(sound(), {{Buildings, 10}}));
  between.figures[3] = fewer;
  const auto over = checkRounds(between, between.surveys.back());
  REQUIRE(over.size() == 2);
  CHECK(over[0].rule == "base-falls");
  CHECK(over[0].params.get("round") == "2019");
  CHECK(over[1].rule == "survey-gap");
  CHECK(over[1].params.get("years") == "4");
  CHECK(rounds(sound(), sound(), 2024)[0].severity == Severity::Info);
  CHECK(rounds(sound(), sound(), 2025)[0].severity == Severity::Warning);  // a decree is reviewed within five years
}

TEST_CASE("missing figures are one finding an RT", "[rules]") {
  FigureRow row = sound();
  row[RoadIdeal] = kMissing;
  row[FireEquipment] = kMissing;
  row[DrainageUnmaintained] = kMissing;  // the edition of 2018 does not ask for it
  const Finding finding = only(row);
  CHECK(finding.rule == "missing-figures");
  CHECK(finding.params.get("count") == "2");
  CHECK(finding.params.get("of") == "21");
  CHECK(finding.params.get("fields") == "road_ideal fire_equipment");
  CHECK(only(FigureRow{}).rule == "rt-without-figures");
}

TEST_CASE("an RT without a polygon", "[rules]") {
  Snapshot snapshot = cityOf({sound()});
  snapshot.rts.front().geometry = nullptr;
  const auto findings = check(snapshot);
  REQUIRE(findings.size() == 1);
  CHECK(findings.front().rule == "rt-without-polygon");
}

TEST_CASE("a population density far from all others is worth a look", "[rules]") {
  std::vector<FigureRow> rows;
  for (int i = 0; i < 20; ++i) rows.push_back(with(sound(), {{Population, 200 + 10 * i}}));
  CHECK(check(cityOf(rows)).empty());
  rows.push_back(with(sound(), {{Population, 30000}}));
  const auto findings = check(cityOf(rows));
  REQUIRE(findings.size() == 1);
  CHECK(findings.front().rule == "population-density-outlier");
  CHECK(findings.front().severity == Severity::Info);
  CHECK(findings.front().params.get("density") == "30000");
}

TEST_CASE("an acceptance holds for one field and one survey", "[rules]") {
  const FigureRow row = with(sound(), {{WaterAccess, 120}, {WaterSufficiency, 120}});
  const auto findings = check(cityOf({row}));
  REQUIRE(findings.size() == 2);
  CHECK(fingerprintOf(findings[0]) != fingerprintOf(findings[1]));
  Snapshot later = cityOf({with(sound(), {{WaterAccess, 121}})});
  CHECK(fingerprintOf(check(later).front()) == fingerprintOf(findings[0]));
  later.surveys.front().name = "2020";
  CHECK(fingerprintOf(check(later).front()) != fingerprintOf(findings[0]));
}

TEST_CASE("a filed result that differs is shown beside the computed one", "[rules]") {
  Snapshot snapshot = cityOf({with(sound(), {{WaterAccess, 80}})});
  FiledResult filed;
  filed.surveyId = 1;
  filed.level = Level::Rt;
  filed.areaId = snapshot.rts.front().id;
  filed.edition = edition2018().edition;
  filed.total = 5;
  filed.tingkat = "TIDAK KUMUH";
  snapshot.filed.push_back(filed);
  CHECK(check(snapshot).empty());
  snapshot.filed.front().total = 20;
  snapshot.filed.front().tingkat = "Ringan";
  const auto findings = check(snapshot);
  REQUIRE(findings.size() == 2);
  CHECK(findings[0].rule == "filed-differs-from-computed");
  CHECK(findings[0].params.get("field") == "total");
  CHECK(findings[0].params.get("filed") == "20");
  CHECK(findings[0].params.get("computed") == "5");
  CHECK(findings[1].params.get("filed") == "light");
  CHECK(findings[1].params.get("computed") == "none");
}

TEST_CASE("a class filed beside a total of another class is found, with figures or without", "[rules]") {
  Snapshot snapshot = cityOf({with(sound(), {{WaterAccess, 80}}), FigureRow()});
  FiledResult filed;
  filed.surveyId = 1;
  filed.level = Level::Rt;
  filed.areaId = snapshot.rts[1].id;
  filed.edition = edition2018().edition;
  filed.total = 38;  // 16..37 light, 38..59 moderate, 60..80 heavy
  filed.tingkat = "KUMUH SEDANG";
  snapshot.filed.push_back(filed);
  CHECK(checkFiled(snapshot, edition2018(), snapshot.surveys.front()).empty());
  snapshot.filed.front().total = 37;
  const auto findings = checkFiled(snapshot, edition2018(), snapshot.surveys.front());
  REQUIRE(findings.size() == 1);
  CHECK(findings.front().rule == "filed-class-of-other-total");
  CHECK(findings.front().severity == Severity::Warning);
  CHECK(findings.front().params.get("filed") == "moderate");
  CHECK(findings.front().params.get("total") == "37");
  CHECK(findings.front().params.get("class") == "light");
  // What the regulation does not know is no contradiction.
  snapshot.filed.front().total = 81;
  CHECK(checkFiled(snapshot, edition2018(), snapshot.surveys.front()).empty());
  snapshot.filed.front().total = 37;
  snapshot.filed.front().tingkat = "belum dinilai";
  CHECK(checkFiled(snapshot, edition2018(), snapshot.surveys.front()).empty());
}

TEST_CASE("what was filed for an RT before it was cut belongs to none of its parts", "[rules]") {
  const FigureRow row = with(sound(), {{WaterAccess, 80}});
  Snapshot snapshot = cityOf({row, row, row});
  std::vector<Rt> rts(snapshot.rts.begin(), snapshot.rts.end());
  rts[1].rt = rts[0].rt;  // two parts of one RT, and another one
  rts[0].part = "a";
  rts[1].part = "b";
  snapshot.rts = rts;
  FiledResult filed;
  filed.surveyId = 1;
  filed.level = Level::Rt;
  filed.areaId = rts[0].id;
  filed.edition = edition2018().edition;
  filed.total = 20;
  snapshot.filed.push_back(filed);
  filed.areaId = rts[2].id;
  snapshot.filed.push_back(filed);
  const Survey& survey = snapshot.surveys.front();
  const FiledResults results(snapshot, 1, Level::Rt, edition2018().edition);
  CHECK(results.size() == 1);
  for (const FeatureId part : {rts[0].id, rts[1].id}) {
    CHECK(results.of(part) == nullptr);
    REQUIRE(results.ofWhole(part) != nullptr);
    CHECK(results.ofWhole(part)->total == 20);
  }
  CHECK(results.of(rts[2].id) != nullptr);
  CHECK(results.ofWhole(rts[2].id) == nullptr);
  const auto findings = checkFiled(snapshot, edition2018(), survey);
  REQUIRE(findings.size() == 1);
  CHECK(findings.front().subjects.front().id == rts[2].id);

  // Parts that a file brought with a total each are compared each by itself.
  filed.areaId = rts[1].id;
  snapshot.filed.push_back(filed);
  const FiledResults each(snapshot, 1, Level::Rt, edition2018().edition);
  CHECK(each.of(rts[0].id) != nullptr);
  CHECK(each.ofWhole(rts[0].id) == nullptr);
  CHECK(checkFiled(snapshot, edition2018(), survey).size() == 3);
}

TEST_CASE("what was filed under another edition is left alone", "[rules]") {
  Snapshot snapshot = cityOf({with(sound(), {{WaterAccess, 80}})});
  FiledResult filed;
  filed.surveyId = 1;
  filed.level = Level::Rt;
  filed.areaId = snapshot.rts.front().id;
  filed.edition = edition2016().edition;
  filed.total = 45;  // of 95 by nineteen indicators, not of 80 by sixteen
  filed.tingkat = "KUMUH SEDANG";
  snapshot.filed.push_back(filed);
  CHECK(checkFiled(snapshot, edition2018(), snapshot.surveys.front()).empty());
  CHECK(checkFiled(snapshot, edition2016(), snapshot.surveys.front()).size() == 2);
}

TEST_CASE("a filed total within an open range is no contradiction", "[rules]") {
  FigureRow row = with(sound(), {{WaterAccess, 40}});
  row[HouseholdsKk] = kMissing;
  Snapshot snapshot = cityOf({row});
  FiledResult filed;
  filed.surveyId = 1;
  filed.level = Level::Rt;
  filed.areaId = snapshot.rts.front().id;
  filed.edition = edition2018().edition;
  filed.total = 3;
  snapshot.filed.push_back(filed);
  CHECK(checkFiled(snapshot, edition2018(), snapshot.surveys.front()).empty());
  snapshot.filed.front().total = 6;
  const auto findings = checkFiled(snapshot, edition2018(), snapshot.surveys.front());
  REQUIRE(findings.size() == 1);
  CHECK(findings.front().params.get("computed") == "0..5");
}

TEST_CASE("the header filed for Kauman is its neighbour's", "[rules-real]") {
  KAWASAN_NEEDS_REALDATA();
  const Snapshot snapshot = pekalonganSnapshot("2019");
  std::map<std::string, std::pair<std::string, std::string>> kauman;
  std::set<std::string> basesElsewhere;
  for (const Finding& finding : checkFiled(snapshot, edition2018(), snapshot.surveys.front())) {
    CHECK(finding.subjects.front().level == Level::Kelurahan);  // every RT agrees with what was filed
    const std::string field(finding.params.get("field"));
    if (finding.subjects.front().name == "Kauman") {
      kauman[field] = {std::string(finding.params.get("filed")), std::string(finding.params.get("computed"))};
    } else if (finding.severity != Severity::Info) {
      basesElsewhere.insert(finding.subjects.front().name + " " + field);
    }
  }
  using Pair = std::pair<std::string, std::string>;
  CHECK(kauman["households_kk"] == Pair{"157", "594"});
  CHECK(kauman["road_ideal"] == Pair{"1250", "4220"});
  CHECK(kauman["drain_ideal"] == Pair{"1028", "4883"});
  CHECK(kauman["total"] == Pair{"47", "18"});
  CHECK(kauman["class"] == Pair{"moderate", "light"});
  CHECK(basesElsewhere.empty());
}

TEST_CASE("figures to be confirmed and drafts are told, one finding an RT", "[rules]") {
  Snapshot snapshot = cityOf({sound()});
  snapshot.figureNotes = {{1, 1, 10, Buildings, {}, true},
                          {2, 1, 10, Population, "ditanya", false},
                          {3, 1, 10, RoadIdeal, {}, true},
                          {4, 2, 10, DrainIdeal, {}, true}};
  auto findings = check(snapshot);
  REQUIRE(findings.size() == 1 + check(cityOf({sound()})).size());
  CHECK(findings.front().rule == "estimate");
  CHECK(findings.front().severity == Severity::Info);
  CHECK(findings.front().params.get("count") == "2");
  CHECK(findings.front().params.get("fields") == "buildings road_ideal");
  snapshot.figureNotes.clear();
  snapshot.rtSurveys = {{1, 1, 10, "Sri", std::nullopt, SurveyState::Draft, {}}};
  findings = check(snapshot);
  CHECK(findings.front().rule == "draft");
  snapshot.rtSurveys = {{1, 1, 10, "Sri", std::nullopt, SurveyState::Done, {}}};
  CHECK(check(snapshot).size() == check(cityOf({sound()})).size());
}
