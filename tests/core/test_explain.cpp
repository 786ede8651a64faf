#include "core/rules/explain.h"

#include <algorithm>
#include <set>

#include "tests/support/catch.h"
#include "tests/support/figures.h"

using namespace kawasan;
using namespace kawasan::test;
using enum Parameter;

namespace {

/// Two RT in one kawasan; W4 and W12 of criteria 11.1 in what they share.
Snapshot twoRts() {
  Snapshot snapshot;
  snapshot.info.cityClass = CityClass::Medium;
  snapshot.surveys.push_back({1, "2019", 2019});
  Kawasan kawasan;
  kawasan.id = 7;
  kawasan.code = "KW-01";
  kawasan.name = "Tapen";
  snapshot.kawasan.push_back(kawasan);
  auto table = std::make_shared<FigureTable>();
  const auto add = [&](FeatureId id, const std::string& number, const FigureRow& row) {
    Rt rt;
    rt.id = id;
    rt.rt = number;
    rt.rw = "001";
    rt.kawasanId = 7;
    snapshot.rts.push_back(rt);
    table->append(id, row);
  };
  add(1, "001",
      with(bases(0.58, 37, 45, 880, 885), {{Population, 159},
                                           {WaterAccess, 16},
                                           {WasteFacility, 45},
                                           {WasteSystem, 45},
                                           {FireEquipment, 37},
                                           {RoadSurface, 880},
                                           {RoadCoverage, 880}}));
  add(2, "002",
      with(bases(1.27, 51, 56, 950, 500), {{Population, 170},
                                           {WaterAccess, 40},
                                           {WasteFacility, 56},
                                           {WasteSystem, 56},
                                           {FireEquipment, 51},
                                           {RoadSurface, 950},
                                           {RoadCoverage, 950}}));
  snapshot.figures[1] = table;
  Consideration consideration;
  consideration.areaId = 7;
  consideration.strategicValue = 5;
  consideration.socioEconomicCultural = 1;
  snapshot.considerations.push_back(consideration);
  Legality legality;
  legality.areaId = 7;
  legality.tenureStatus = true;
  legality.spatialPlanConformity = false;
  snapshot.legality.push_back(legality);
  return snapshot;
}

Explainer explainer(const Snapshot& snapshot, Level level) {
  return Explainer(snapshot, edition2018(), 1, areasOf(snapshot, level).front());
}

void collect(const ExplainStep& step, std::set<std::string>& formulas, std::vector<std::string>& without) {
  formulas.insert(step.formula);
  if (step.citations.empty()) without.push_back(step.formula);
  for (const ExplainStep& part : step.parts) collect(part, formulas, without);
}

bool cites(const ExplainStep& step, std::string_view mark) {
  return std::any_of(step.citations.begin(), step.citations.end(),
                     [mark](const Citation& citation) { return citation.has(mark); });
}

const ExplainedValue& input(const ExplainStep& step, std::string_view name) {
  const auto found = std::find_if(step.inputs.begin(), step.inputs.end(),
                                  [name](const ExplainedValue& value) { return value.name == name; });
  REQUIRE(found != step.inputs.end());
  return *found;
}

}  // namespace

TEST_CASE("an indicator of an RT is explained down to volume and base", "[rules]") {
  const Snapshot snapshot = twoRts();
  const auto step = explainer(snapshot, Level::Rt).indicator(WaterAccess);
  REQUIRE(step);
  CHECK(step->formula == "value-band");
  CHECK(step->code == "3a");
  CHECK(step->name.id == "Ketidaktersediaan akses aman air minum");
  CHECK(step->result.number == 1.0);
  CHECK(input(*step, "percent-rounded").number == 35.56);
  CHECK(cites(*step, "D"));
  REQUIRE(step->parts.size() == 1);
  const ExplainStep& percent = step->parts.front();
  CHECK(input(percent, "volume").number == 16.0);
  CHECK(input(percent, "base").number == 45.0);
  CHECK(input(percent, "base").key == "households_kk");
  CHECK(input(percent, "base").unit == ExplainUnit::Household);
  CHECK(percent.result.number.value() == Approx(35.5556).margin(1e-4));
  CHECK(percent.result.unit == ExplainUnit::Percent);
  CHECK_FALSE(percent.rule.id.empty());
  CHECK(percent.parts.empty());
}

TEST_CASE("an indicator of a kawasan is explained down to its RT", "[rules]") {
  const Snapshot snapshot = twoRts();
  const auto step = explainer(snapshot, Level::Kawasan).indicator(WaterAccess);
  REQUIRE(step);
  CHECK(input(*step, "percent-rounded").number == 55.45);  // 56 of 101
  CHECK(step->result.number == 3.0);
  const ExplainStep& percent = step->parts.front();
  REQUIRE(percent.parts.size() == 2);
  CHECK(percent.parts[0].formula == "sum-of-rt");
  CHECK(input(percent.parts[0], "RT 001 RW 001").number == 16.0);
  CHECK(input(percent.parts[0], "RT 002 RW 001").number == 40.0);
  CHECK(percent.parts[0].result.number == 56.0);
  CHECK(percent.parts[1].result.number == 101.0);
}

TEST_CASE("every step names its formula and where it comes from", "[rules]") {
  const Snapshot snapshot = twoRts();
  const Explainer of = explainer(snapshot, Level::Kawasan);
  std::set<std::string> formulas;
  std::vector<std::string> withoutCitation;
  for (const ExplainStep& step : {of.handling(), of.priority(), of.classification(), of.sectoralMean()}) {
    collect(step, formulas, withoutCitation);
  }
  CHECK(withoutCitation.empty());
  CHECK(formulas == std::set<std::string>{"value-band", "percent", "sum-of-rt", "aspect-mean", "sectoral-mean", "total",
                                          "class", "population-density", "population-value", "consideration",
                                          "consideration-sum", "consideration-class", "legality", "classification",
                                          "priority", "handling"});
}

TEST_CASE("from figures to handling, with the marks shown", "[rules]") {
  const Snapshot snapshot = twoRts();
  const Explainer of = explainer(snapshot, Level::Kawasan);
  // 3a 3, 6a 5, 6b 5, 7b 5, 2a 5, 2b 5 = 28; 329 persons on 1.85 ha = 177.8 a hectare: medium; 5 + 3 + 1 = 9
  CHECK(of.total().result.number == 28.0);
  CHECK(of.slumClass().result.key == "light");
  const ExplainStep considerations = of.considerations();
  CHECK(considerations.result.key == "medium");
  CHECK(input(considerations, "sum").number == 9.0);
  CHECK(cites(considerations, "R"));
  const ExplainStep& population = considerations.parts.front().parts[1];
  CHECK(population.flags == std::vector<std::string>{"from-density"});
  CHECK(population.parts.front().parts.front().result.number.value() == Approx(329 / 1.85));
  const ExplainStep legality = of.legality();
  CHECK(legality.result.key == "not_legal");
  CHECK(input(legality, "spatial_plan_conformity").key == "negative");
  const ExplainStep classification = of.classification();
  CHECK(classification.result.key == "C4");
  CHECK(cites(classification, "R"));
  CHECK(of.priority().result.number == 6.0);
  const ExplainStep handling = of.handling();
  CHECK(handling.result.text.id == "Permukiman kembali");
  CHECK(input(handling, "alternative").key == "legalisation_restoration");
}

TEST_CASE("the handling of the rule and what the planners chose stand apart, with the reason", "[rules]") {
  Snapshot snapshot = twoRts();
  KawasanProfile profile;
  profile.kawasanId = 7;
  profile.pattern = PatternChoice::Legalisation;
  profile.patternReason = "Warga memilih legalisasi";
  snapshot.profiles.push_back(profile);
  const ExplainStep handling = explainer(snapshot, Level::Kawasan).handling();
  CHECK(handling.result.text.id == "Permukiman kembali");
  CHECK(input(handling, "pattern-chosen").key == "legalisation");
  CHECK(input(handling, "pattern-chosen").text.id == "legalisasi lahan");
  CHECK(input(handling, "pattern-reason").text.id == "Warga memilih legalisasi");
  // It is said of the kawasan, not of the RT in it.
  const ExplainStep ofRt = explainer(snapshot, Level::Rt).handling();
  CHECK(std::ranges::none_of(ofRt.inputs, [](const ExplainedValue& value) { return value.name == "pattern-chosen"; }));
}

TEST_CASE("what is missing is shown as missing", "[rules]") {
  Snapshot snapshot = twoRts();
  auto table = std::make_shared<FigureTable>();
  FigureRow row = snapshot.figuresOf(1).row(0);
  row[WaterAccess] = kMissing;
  table->append(1, row);
  snapshot.figures[1] = table;
  snapshot.considerations.clear();
  const Explainer of = explainer(snapshot, Level::Rt);
  const auto step = of.indicator(WaterAccess);
  REQUIRE(step);
  CHECK(step->result.number == 0.0);
  CHECK(step->result.upTo == 5.0);
  CHECK_FALSE(input(*step, "percent-rounded").number.has_value());
  const ExplainStep& percent = step->parts.front();
  CHECK(percent.flags == std::vector<std::string>{"volume-missing"});
  CHECK_FALSE(input(percent, "volume").number.has_value());
  CHECK(of.total().result.number == 25.0);
  CHECK(of.total().result.upTo == 30.0);
  CHECK(of.considerations().result.key.empty());
  CHECK(of.classification().result.key.empty());
  CHECK(of.priority().result.number == 3.0);
  CHECK(of.priority().result.upTo == 6.0);  // 274 persons a hectare give 5, so the sum is at least 7
  CHECK_FALSE(of.aspectMean("water")->result.number.has_value());
}

TEST_CASE("a sum that lacks a part is a range, and so is its percent", "[rules]") {
  Snapshot snapshot = twoRts();
  auto table = std::make_shared<FigureTable>();
  FigureRow second = snapshot.figuresOf(1).row(1);
  second[RoadCoverage] = kMissing;
  table->append(1, snapshot.figuresOf(1).row(0));
  table->append(2, second);
  snapshot.figures[1] = table;
  const auto step = explainer(snapshot, Level::Kawasan).indicator(RoadCoverage);
  REQUIRE(step);
  // 880 m of 1830 are known to fail, and the 950 m of RT 002 may.
  CHECK(input(*step, "percent-rounded").number == 48.09);
  CHECK(input(*step, "percent-rounded").upTo == 100.0);
  CHECK(step->result.number == 1.0);
  CHECK(step->result.upTo == 5.0);
  const ExplainStep& percent = step->parts.front();
  CHECK(input(percent, "volume").number == 880.0);
  CHECK(input(percent, "volume").upTo == 1830.0);
  CHECK(input(percent, "base").number == 1830.0);
  CHECK_FALSE(input(percent, "base").upTo.has_value());
  CHECK(percent.result.number.value() == Approx(48.0874).margin(1e-4));
  CHECK(percent.result.upTo == 100.0);
  CHECK(percent.flags == std::vector<std::string>{"volume-partly-missing"});
  CHECK(percent.parts.front().result.upTo == 1830.0);
  CHECK_FALSE(input(percent.parts.front(), "RT 002 RW 001").number.has_value());
}

TEST_CASE("a base that lacks a part is at least what is known", "[rules]") {
  Snapshot snapshot = twoRts();
  auto table = std::make_shared<FigureTable>();
  FigureRow second = snapshot.figuresOf(1).row(1);
  second[HouseholdsKk] = kMissing;
  second[WaterAccess] = micro(2);
  table->append(1, snapshot.figuresOf(1).row(0));
  table->append(2, second);
  snapshot.figures[1] = table;
  const auto step = explainer(snapshot, Level::Kawasan).indicator(WaterAccess);
  REQUIRE(step);
  const ExplainStep& percent = step->parts.front();
  CHECK(input(percent, "base").number == 45.0);
  CHECK(input(percent, "base").isOpen);
  CHECK(input(percent, "volume").number == 18.0);
  CHECK_FALSE(input(percent, "volume").isOpen);
  // 18 of 45 households is 40 % if RT 002 has none, and less the more it has.
  CHECK(percent.result.number == 0.0);
  CHECK(percent.result.upTo == 40.0);
  CHECK(step->result.number == 0.0);
  CHECK(step->result.upTo == 1.0);
  CHECK(percent.flags == std::vector<std::string>{"base-partly-missing"});
}

TEST_CASE("the edition must count what is asked for", "[rules]") {
  const Snapshot snapshot = twoRts();
  const auto step = explainer(snapshot, Level::Rt).indicator(WasteUnmaintained);
  REQUIRE_FALSE(step);
  CHECK(step.error().code == ErrorCode::UnknownField);
  CHECK(step.error().params.get("field") == "waste_unmaintained");
  CHECK_FALSE(explainer(snapshot, Level::Rt).aspectMean("weather"));
}

TEST_CASE("a clamped percent says so and keeps its raw volume", "[rules]") {
  Snapshot snapshot = twoRts();
  auto table = std::make_shared<FigureTable>();
  table->append(1, with(snapshot.figuresOf(1).row(0), {{BuildingDensity, 1}}));
  snapshot.figures[1] = table;
  const auto step = explainer(snapshot, Level::Rt).indicator(BuildingDensity);
  REQUIRE(step);
  const ExplainStep& percent = step->parts.front();
  CHECK(percent.result.number == 100.0);
  CHECK(input(percent, "volume").number == 1.0);
  CHECK(input(percent, "density-limit").number == 200.0);
  CHECK(percent.flags == std::vector<std::string>{"above-base", "clamped"});
}

TEST_CASE("what rests on estimates or on some RT alone is marked where it is explained", "[rules]") {
  Snapshot snapshot = twoRts();
  snapshot.figureNotes = {{1, 1, 2, RoadSurface, {}, true}};
  const Explainer explainer(snapshot, edition2018(), 1, *areaOf(snapshot, Level::Kawasan, 7));
  const auto hasFlag = [](const ExplainStep& step, const char* flag) {
    return std::ranges::find(step.flags, flag) != step.flags.end();
  };
  for (const ExplainStep& step : {explainer.total(), explainer.slumClass(), explainer.sum(RoadSurface)}) {
    CHECK(step.result.isApproximate);
    CHECK(hasFlag(step, "rests-on-estimates"));
  }
  const ExplainStep sum = explainer.sum(RoadSurface);
  REQUIRE(sum.inputs.size() == 2);
  CHECK_FALSE(sum.inputs[0].isApproximate);
  CHECK(sum.inputs[1].isApproximate);
  CHECK_FALSE(explainer.sum(WaterAccess).result.isApproximate);
  const Explainer ofRt(snapshot, edition2018(), 1, *areaOf(snapshot, Level::Rt, 2));
  CHECK(ofRt.sum(RoadSurface).result.isApproximate);
  CHECK(hasFlag(ofRt.sum(RoadSurface), "estimate"));
}
