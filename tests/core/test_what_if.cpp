// What if: after any switches, the same as projecting and counting all anew; what areas lack.

#include "core/plan/what_if.h"

#include <random>

#include "core/plan/needs.h"
#include "core/plan/scenario_figures.h"
#include "tests/support/catch.h"
#include "tests/support/plan_city.h"

using namespace kawasan;
using namespace kawasan::test;
using enum Parameter;

namespace {

WhatIf whatIfOf(const PlanCity& city, const std::set<FeatureId>& off = {}) {
  auto snapshot = std::make_shared<Snapshot>(city.snapshot);
  snapshot->buildIndex();
  return WhatIf(std::move(snapshot), std::make_shared<const Regulation>(edition2018()), city.survey(), off);
}

/// All anew, up to the last year of `whatIf`.
HectareLedger anew(const PlanCity& city, const WhatIf& whatIf) {
  const Projection projection =
      projectFigures(city.snapshot, city.survey(), EffectBasis::Planned, whatIf.years().back(), whatIf.off());
  return hectareLedger(city.snapshot, edition2018(), projectedStates(city.snapshot, city.survey(), projection));
}

void checkSame(const HectareLedger& a, const HectareLedger& b) {
  REQUIRE(a.lines.size() == b.lines.size());
  for (std::size_t i = 0; i < a.lines.size(); ++i) {
    CHECK(a.lines[i].year == b.lines[i].year);
    CHECK(a.lines[i].source == b.lines[i].source);
    CHECK(a.lines[i].survey == b.lines[i].survey);
    CHECK((a.lines[i].levels == b.lines[i].levels));
  }
}

}  // namespace

TEST_CASE("leaving one activity out gives its RT back and leaves the rest", "[what-if]") {
  PlanCity city;
  city.figures(1, {{kFirstRt, slumRt()}, {kSecondRt, slumRt()}, {kThirdRt, wholeRt()}});
  const FeatureId road = city.activity(2021, {effectOn(kFirstRt, RoadSurface, 1000)});
  const FeatureId water = city.activity(2023, {effectOn(kSecondRt, WaterAccess, 50)});
  city.fund(road, "apbd_kota", 500);
  city.fund(water, "dak", 200);
  WhatIf whatIf = whatIfOf(city);
  CHECK(whatIf.years() == std::vector{2020, 2021, 2022, 2023});
  CHECK(whatIf.levels() == std::vector{Level::Rt, Level::Kawasan});
  CHECK(whatIf.planned().known == 700);
  CHECK(whatIf.ledger().lines.back().levels.front().slum == 0);

  whatIf.turn(water, false);
  CHECK_FALSE(whatIf.isOn(water));
  CHECK(whatIf.off() == std::set{water});
  CHECK(whatIf.ledger().lines.back().levels.front().slum == micro(2));
  CHECK(whatIf.ledgerAsPlanned().lines.back().levels.front().slum == 0);
  CHECK(whatIf.planned().known == 500);
  CHECK(whatIf.plannedAsPlanned().known == 700);
  REQUIRE(whatIf.moneyBySource().size() == 1);
  CHECK(whatIf.moneyBySource().front().source == "apbd_kota");
  // RT are in the order third, first, second.
  CHECK(whatIf.changed(Level::Rt) == std::set<std::size_t>{2});
  CHECK(whatIf.changed(Level::Kawasan) == std::set<std::size_t>{0});
  CHECK(whatIf.score(Level::Rt, 2).score.total() == 20);
  CHECK(whatIf.scoreAsPlanned(Level::Rt, 2).score.total() == 15);
  CHECK(whatIf.score(Level::Rt, 1, 2020).score.total() == 20);
  CHECK(whatIf.score(Level::Rt, 1, 2021).score.total() == 15);
  checkSame(whatIf.ledger(), anew(city, whatIf));

  whatIf.turn(water, true);
  CHECK(whatIf.changed(Level::Rt).empty());
  checkSame(whatIf.ledger(), whatIf.ledgerAsPlanned());
}

TEST_CASE("an activity that was cancelled can be taken up again", "[what-if]") {
  PlanCity city;
  city.figures(1, {{kFirstRt, slumRt()}});
  const FeatureId road = city.activity(2021, {effectOn(kFirstRt, RoadSurface, 1000)});
  city.state(road, LifeStep::Cancelled, {2020, 12, 1});
  WhatIf whatIf = whatIfOf(city);
  CHECK_FALSE(whatIf.isOn(road));
  CHECK(whatIf.off().empty());  // the plan as it stands does not count it either
  CHECK(whatIf.ledger().lines.back().levels.front().slum == micro(2));
  whatIf.turn(road, true);
  CHECK(whatIf.ledger().lines.back().levels.front().below == micro(2));
  whatIf.turn(999, true);  // nobody
}

TEST_CASE("any row of switches gives what counting anew gives", "[what-if]") {
  PlanCity city;
  FigureRow open = slumRt();
  open[FireEquipment] = kMissing;
  city.figures(1, {{kFirstRt, slumRt()}, {kSecondRt, open}, {kThirdRt, slumRt()}});
  std::mt19937 random(7);
  const auto below = [&random](std::size_t limit) { return static_cast<std::size_t>(random() % limit); };
  constexpr FeatureId kRts[] = {kFirstRt, kSecondRt, kThirdRt};
  constexpr Parameter kIndicators[] = {RoadSurface, WaterAccess, WasteSystem, FireEquipment};
  std::vector<FeatureId> activities;
  for (int i = 0; i < 30; ++i) {
    ActivityEffect unknown = effectOn(kRts[below(3)], kIndicators[below(4)], 1);
    unknown.volume = kMissing;
    activities.push_back(city.activity(2019 + static_cast<int>(below(6)),
                                       {effectOn(kRts[below(3)], kIndicators[below(4)], static_cast<double>(below(80))),
                                        effectOn(kRts[below(3)], kIndicators[below(4)], 13), unknown}));
  }
  WhatIf whatIf = whatIfOf(city, {activities[3], activities[4]});
  checkSame(whatIf.ledger(), anew(city, whatIf));
  for (int i = 0; i < 100; ++i) {
    const FeatureId id = activities[below(activities.size())];
    whatIf.turn(id, !whatIf.isOn(id));
  }
  checkSame(whatIf.ledger(), anew(city, whatIf));
  const Projection projection =
      projectFigures(city.snapshot, city.survey(), EffectBasis::Planned, whatIf.years().back(), whatIf.off());
  for (const Level level : whatIf.levels()) {
    const auto scores = scoreAreas(city.snapshot, edition2018(), projection.years.back().figures, level);
    for (std::size_t i = 0; i < scores.size(); ++i) CHECK((whatIf.score(level, i) == scores[i]));
  }
  whatIf.setOff({});
  checkSame(whatIf.ledger(), whatIf.ledgerAsPlanned());
}

TEST_CASE("a difference of hectares is a range where figures leave an area open that a switch touches", "[what-if]") {
  PlanCity city;
  FigureRow open = slumRt();  // 15 points, or 20 with the equipment that nobody counted: the limit is 16
  open[FireEquipment] = kMissing;
  city.figures(1, {{kFirstRt, slumRt()}, {kSecondRt, open}, {kThirdRt, open}});
  const FeatureId sure = city.activity(2021, {effectOn(kFirstRt, RoadSurface, 1000)});
  const FeatureId unsure = city.activity(2021, {effectOn(kSecondRt, RoadSurface, 1000)});
  WhatIf whatIf = whatIfOf(city);
  CHECK(whatIf.ledger().lines.back().levels.front().open == micro(2));  // the third, which no activity touches
  whatIf.turn(sure, false);
  CHECK((whatIf.slumChange(Level::Rt) == HectareChange{micro(2), micro(2)}));
  CHECK((whatIf.reducedChange(Level::Rt, ReductionRule::Whole) == HectareChange{micro(-2), micro(-2)}));
  whatIf.turn(unsure, false);
  CHECK((whatIf.slumChange(Level::Rt) == HectareChange{micro(2), micro(4)}));
  whatIf.compareWithPresent();
  CHECK((whatIf.slumChange(Level::Rt) == HectareChange{}));
  whatIf.turn(unsure, true);
  CHECK((whatIf.slumChange(Level::Rt) == HectareChange{micro(-2), 0}));
  checkSame(whatIf.ledger(), anew(city, whatIf));
}

TEST_CASE("needs are sums of what fails, with what is not known apart", "[needs]") {
  PlanCity city;
  FigureRow open = slumRt();
  open[RoadSurface] = kMissing;
  open[WaterAccess] = micro(-3);
  city.figures(1, {{kFirstRt, slumRt()}, {kSecondRt, open}});
  const auto needs = needsOf(city.snapshot, edition2018(), city.snapshot.figuresOf(1), Level::Kawasan);
  REQUIRE(needs.size() == 1);
  CHECK(needs.front().area.name == "Tepi Kali");
  const auto of = [&](const AreaNeeds& area, Parameter indicator) {
    return area.needs[*edition2018().indexOfIndicator(indicator)];
  };
  CHECK((of(needs.front(), RoadSurface) == Need{RoadSurface, micro(1000), 1, 1}));
  CHECK((of(needs.front(), WaterAccess) == Need{WaterAccess, micro(50), 1, 0}));
  CHECK((of(needs.front(), RoadCoverage) == Need{RoadCoverage, 0, 0, 0}));
  const auto city1 = needsOf(city.snapshot, edition2018(), city.snapshot.figuresOf(1), Level::City);
  REQUIRE(city1.size() == 1);
  CHECK((of(city1.front(), FireEquipment) == Need{FireEquipment, micro(200), 2, 1}));
  const auto rts = needsOf(city.snapshot, edition2018(), city.snapshot.figuresOf(1), Level::Rt);
  REQUIRE(rts.size() == 3);
  CHECK(isMissing(of(rts.front(), FireEquipment).gap));  // nobody surveyed it
}

TEST_CASE("a scenario that carries nothing out costs nothing, serves nobody and takes no hectare off", "[what-if]") {
  PlanCity city;
  city.figures(1, {{kFirstRt, slumRt()}, {kSecondRt, slumRt()}, {kThirdRt, wholeRt()}});
  const FeatureId priced = city.activity(2021, {effectOn(kFirstRt, WasteSystem, 50)});
  city.fund(priced, "dak", 200);
  const FeatureId open = city.activity(2022, {effectOn(kSecondRt, WasteSystem, 50)});  // nobody entered its cost
  WhatIf whatIf = whatIfOf(city);
  carryOut(whatIf, city.snapshot, {priced, open});
  const ScenarioFigures none = scenarioFigures(city.snapshot, city.survey(), whatIf);
  CHECK(none.activities == 0);
  CHECK(none.cost.known == 0);
  CHECK(none.cost.unknown == 0);
  CHECK(none.households == 0);
  CHECK(none.rtsWithoutHouseholds == 0);
  CHECK(none.reduced() == 0);
  CHECK_FALSE(none.mayReduceMore());
  CHECK_FALSE(none.isPerHectareOpen());
  CHECK(none.rupiahPerHectare().money.parts == 0);
}

TEST_CASE("a scenario takes hectares off by the rule that is asked for", "[what-if]") {
  PlanCity city;
  city.figures(1, {{kFirstRt, slumRt()}, {kSecondRt, slumRt()}, {kThirdRt, wholeRt()}});
  city.activity(2021, {effectOn(kFirstRt, WasteSystem, 50)});
  city.activity(2022, {effectOn(kSecondRt, WasteSystem, 20)});
  const WhatIf whatIf = whatIfOf(city);
  const HectareLedger ledger = anew(city, whatIf);
  for (const LedgerRule rule : kLedgerRules) {
    INFO(letterOf(rule));
    const ScenarioFigures figures = scenarioFigures(city.snapshot, city.survey(), whatIf, rule);
    const LevelHectares& counted = ledger.lines.back().levels[levelOf(ledger.lines.back(), rule)];
    CHECK(figures.reduced() == counted.by(rule.rule).hectares);
    REQUIRE(figures.counted() != nullptr);
    CHECK((figures.counted()->level == counted.level));
  }
  // Shares are never what whole RT are.
  CHECK(scenarioFigures(city.snapshot, city.survey(), whatIf, kLedgerRules[3]).reduced() !=
        scenarioFigures(city.snapshot, city.survey(), whatIf).reduced());
}
