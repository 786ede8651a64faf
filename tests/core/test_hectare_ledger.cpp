// Hectares by every rule of criteria 9.7, worked by hand on three RT of 2 ha.

#include "core/plan/hectare_ledger.h"
#include "tests/support/catch.h"
#include "tests/support/plan_city.h"

using namespace kawasan;
using namespace kawasan::test;
using enum Parameter;

namespace {

/// Total 20: four indicators of four aspects fail as a whole, the means of these aspects are 50 %.
const LevelHectares& at(const HectareLedger& ledger, std::size_t line, Level level) {
  for (const LevelHectares& hectares : ledger.lines[line].levels) {
    if (hectares.level == level) return hectares;
  }
  FAIL("no such level");
  return ledger.lines[line].levels.front();
}

double hectares(const LevelHectares& level, ReductionRule rule) {
  return unitsFromMicro(level.by(rule).hectares);
}

double left(const LevelHectares& level, ReductionRule rule) {
  return unitsFromMicro(level.leftBy(rule).sure);
}

HectareLedger planned(const PlanCity& city) {
  const Projection projection = projectFigures(city.snapshot, city.survey(), EffectBasis::Planned);
  return hectareLedger(city.snapshot, edition2018(), projectedStates(city.snapshot, city.survey(), projection));
}

}  // namespace

TEST_CASE("each rule credits the same works differently", "[ledger]") {
  PlanCity city;
  // Both RT of the kawasan score 20 (4 x 5); one of them loses one indicator and falls to 15: below the limit of 16.
  city.figures(1, {{kFirstRt, slumRt()}, {kSecondRt, slumRt()}, {kThirdRt, wholeRt()}});
  city.activity(2021, {effectOn(kFirstRt, RoadSurface, 1000)});
  const HectareLedger ledger = planned(city);
  CHECK(ledger.areaLevel == Level::Kawasan);
  CHECK_FALSE(ledger.decree.has_value());
  REQUIRE(ledger.lines.size() == 2);

  const LevelHectares& opening = at(ledger, 0, Level::Rt);
  CHECK(opening.slum == micro(4));
  CHECK(opening.below == micro(2));
  CHECK(opening.slumAreas == 2);
  for (std::size_t i = 0; i < kReductionRules; ++i) CHECK(opening.reduced[i].hectares == 0);

  const LevelHectares& rt = at(ledger, 1, Level::Rt);
  CHECK(rt.slum == micro(2));
  CHECK(rt.below == micro(4));
  CHECK(hectares(rt, ReductionRule::Whole) == 2);
  // (b): water (100 % fails) and waste keep it from counting.
  CHECK(hectares(rt, ReductionRule::Served) == 0);
  // (d): 2 ha x (20 - 15) / 20.
  CHECK(hectares(rt, ReductionRule::ScoreShare) == 0.5);
  // (e): the means are 0, 50, 50, 0, 0, 50, 50 over seven aspects; one of four equal parts goes.
  CHECK(hectares(rt, ReductionRule::ContributionShare) == 0.5);
  // Of the 4 ha at the opening: (b) keeps what has no services, the shares leave all that they do not take off.
  for (std::size_t i = 0; i < kReductionRules; ++i) CHECK(left(opening, static_cast<ReductionRule>(i)) == 4);
  CHECK(left(rt, ReductionRule::Whole) == 2);
  CHECK(left(rt, ReductionRule::Served) == 4);
  CHECK(left(rt, ReductionRule::ScoreShare) == 3.5);
  CHECK(left(rt, ReductionRule::ContributionShare) == 3.5);

  // (c): pooled over both RT the road falls to 50 %, value 1: 16 in place of 20, still slum.
  const LevelHectares& kawasan = at(ledger, 1, Level::Kawasan);
  CHECK(kawasan.slum == micro(4));
  CHECK(hectares(kawasan, ReductionRule::Whole) == 0);
  CHECK(hectares(kawasan, ReductionRule::ScoreShare) == Approx(4 * 4.0 / 20));
  CHECK(left(kawasan, ReductionRule::ScoreShare) == Approx(4 - 4 * 4.0 / 20));
  CHECK(letterOf(ReductionRule::Whole, Level::Rt) == 'a');
  CHECK(letterOf(ReductionRule::Whole, Level::Kawasan) == 'c');
}

TEST_CASE("the five rules are chosen by their letters, each with its level", "[ledger]") {
  PlanCity city;
  city.figures(1, {{kFirstRt, slumRt()}, {kSecondRt, slumRt()}, {kThirdRt, wholeRt()}});
  const HectareLedger ledger = planned(city);
  std::string letters;
  for (const LedgerRule rule : kLedgerRules) {
    letters += letterOf(rule);
    REQUIRE(ledgerRuleBy(std::string(1, letterOf(rule))) == rule);
    const Level level = ledger.lines.front().levels[levelOf(ledger.lines.front(), rule)].level;
    CHECK(level == (letterOf(rule) == 'c' ? Level::Kawasan : Level::Rt));
    CHECK(letterOf(rule.rule, level) == letterOf(rule));
  }
  CHECK(letters == "abcde");
  for (const char* other : {"", "f", "ab", "A"}) CHECK_FALSE(ledgerRuleBy(other).has_value());
}

TEST_CASE("with all five services the stricter rule credits as well", "[ledger]") {
  PlanCity city;
  city.figures(
      1,
      {{kFirstRt,
        with(wholeRt(),
             {{BuildingIrregularity, 100}, {BuildingNoncompliance, 100}, {FireEquipment, 100}, {RoadSurface, 600}})}});
  city.activity(2021, {effectOn(kFirstRt, RoadSurface, 401)});  // 19.9 % are left
  CHECK(hectares(at(planned(city), 1, Level::Rt), ReductionRule::Served) == 2);
  CHECK(left(at(planned(city), 1, Level::Rt), ReductionRule::Served) == 0);
  PlanCity almost;
  almost.figures(
      1,
      {{kFirstRt,
        with(wholeRt(),
             {{BuildingIrregularity, 100}, {BuildingNoncompliance, 100}, {FireEquipment, 100}, {RoadSurface, 600}})}});
  almost.activity(2021, {effectOn(kFirstRt, RoadSurface, 400)});  // 20 % are left, which is not below
  CHECK(hectares(at(planned(almost), 1, Level::Rt), ReductionRule::Whole) == 2);
  CHECK(hectares(at(planned(almost), 1, Level::Rt), ReductionRule::Served) == 0);
  CHECK(left(at(planned(almost), 1, Level::Rt), ReductionRule::Served) == 2);
}

TEST_CASE("an area whose figures leave it open is neither slum nor credited", "[ledger]") {
  PlanCity city;
  FigureRow open = slumRt();
  open[FireEquipment] = kMissing;  // total 15 to 20
  city.figures(1, {{kFirstRt, open}, {kSecondRt, slumRt()}});
  city.activity(2021, {effectOn(kFirstRt, RoadSurface, 1000)});
  const HectareLedger ledger = planned(city);
  const LevelHectares& opening = at(ledger, 0, Level::Rt);
  CHECK(opening.slum == micro(2));
  CHECK(opening.open == micro(2));
  CHECK(opening.withoutHectares == 1);  // the third RT has no figures at all
  const LevelHectares& now = at(ledger, 1, Level::Rt);
  CHECK(now.below == micro(2));  // 10 to 15 now
  CHECK(hectares(now, ReductionRule::Whole) == 0);
  CHECK(now.by(ReductionRule::Whole).open == micro(2));
  CHECK(now.by(ReductionRule::ScoreShare).open == micro(2));
  // 2 ha are slum for certain; 2 more may be, and nobody knows how many of the third RT.
  CHECK_FALSE(opening.isSlumWhole());
  CHECK(opening.openUnknown == 1);
  CHECK(opening.slumUnknown == 0);
  // Against itself the opening lost nothing; later the first RT may have fallen below the limit. Nothing was done to
  // the third, whatever it is.
  CHECK_FALSE(opening.by(ReductionRule::Whole).mayBeMore());
  CHECK(now.by(ReductionRule::Whole).more == micro(2));
  CHECK(now.by(ReductionRule::Whole).moreUnknown == 0);
  CHECK_FALSE(now.by(ReductionRule::Whole).mayBeLess());
  // The second stays; of the first (b) and the shares say as little as of the third.
  CHECK((now.leftBy(ReductionRule::Whole) == LeftHectares{micro(2), 0, 1}));
  CHECK((now.leftBy(ReductionRule::Served) == LeftHectares{micro(2), micro(2), 1}));
  CHECK((now.leftBy(ReductionRule::ScoreShare) == LeftHectares{micro(2), micro(2), 1}));
}

TEST_CASE("a kawasan of which an RT has no hectares counts with less than it has", "[ledger]") {
  PlanCity city;
  FigureRow unmeasured = slumRt();
  unmeasured[AreaVerified] = kMissing;
  city.figures(1, {{kFirstRt, slumRt()}, {kSecondRt, unmeasured}, {kThirdRt, wholeRt()}});
  city.activity(2021, {effectOn(kFirstRt, RoadSurface, 1000), effectOn(kSecondRt, RoadSurface, 1000)});
  const HectareLedger ledger = planned(city);
  const LevelHectares& rts = at(ledger, 0, Level::Rt);
  CHECK(rts.slum == micro(2));
  CHECK(rts.withoutHectares == 1);
  CHECK(rts.partlyKnown == 0);
  CHECK(rts.slumUnknown == 1);
  CHECK_FALSE(rts.isSlumWhole());
  const LevelHectares& kawasan = at(ledger, 0, Level::Kawasan);
  CHECK(kawasan.slum == micro(2));
  CHECK(kawasan.withoutHectares == 0);
  CHECK(kawasan.partlyKnown == 1);
  CHECK_FALSE(kawasan.isSlumWhole());
  // Both RT fell below the limit: 2 ha for certain, and those of the other.
  const Reduction& whole = at(ledger, 1, Level::Rt).by(ReductionRule::Whole);
  CHECK(whole.hectares == micro(2));
  CHECK(whole.moreUnknown == 1);
  CHECK(at(ledger, 1, Level::Rt).isSlumWhole());
  CHECK_FALSE(at(ledger, 1, Level::Rt).isBelowWhole());
  CHECK(ledger.zero.back().levels.front().isWhole());
  // Without works in the second it stays slum, and nobody knows how much of it is left.
  PlanCity other;
  other.figures(1, {{kFirstRt, slumRt()}, {kSecondRt, unmeasured}, {kThirdRt, wholeRt()}});
  other.activity(2021, {effectOn(kFirstRt, RoadSurface, 1000)});
  const HectareLedger left = planned(other);
  CHECK(left.zero.back().levels.front().slumUnknown == 1);
  CHECK_FALSE(left.zero.back().levels.front().isWhole());
}

TEST_CASE("a survey that leaves an area open may have found it better or worse", "[ledger]") {
  PlanCity city;
  city.snapshot.surveys.push_back({2, "2022", 2022});
  FigureRow open = slumRt();
  open[FireEquipment] = kMissing;  // total 15 to 20
  city.figures(1, {{kFirstRt, slumRt()}, {kSecondRt, wholeRt()}, {kThirdRt, wholeRt()}});
  city.figures(2, {{kFirstRt, open}, {kSecondRt, open}, {kThirdRt, wholeRt()}});
  const HectareLedger ledger =
      hectareLedger(city.snapshot, edition2018(), surveyStates(city.snapshot, city.snapshot.surveys.front()));
  const LevelHectares& now = at(ledger, 1, Level::Rt);
  const Reduction& whole = now.by(ReductionRule::Whole);
  CHECK(whole.more == micro(2));  // the first, slum before
  CHECK(whole.less == micro(2));  // the second, not slum before
  CHECK(now.by(ReductionRule::ScoreShare).lessUnknown == 1);
  // Both may be slum. By (b) the first stays in any case, as its road and water fail; by the shares nobody can say how
  // much worse it may have become, and the second was none of theirs.
  CHECK((now.leftBy(ReductionRule::Whole) == LeftHectares{0, micro(4), 0}));
  CHECK((now.leftBy(ReductionRule::Served) == LeftHectares{micro(2), micro(2), 0}));
  CHECK((now.leftBy(ReductionRule::ScoreShare) == LeftHectares{0, micro(2), 1}));
}

TEST_CASE("what moves down but stays slum is told and not credited", "[ledger]") {
  PlanCity city;
  FigureRow heavy = with(wholeRt(), {{BuildingIrregularity, 100},
                                     {BuildingNoncompliance, 100},
                                     {RoadCoverage, 1000},
                                     {RoadSurface, 1000},
                                     {WaterAccess, 50},
                                     {WaterSufficiency, 50},
                                     {WastewaterSystem, 50},
                                     {WastewaterFacility, 50}});  // 40: moderate
  city.figures(1, {{kFirstRt, heavy}});
  city.activity(2021, {effectOn(kFirstRt, RoadSurface, 1000)});  // 35: light
  const LevelHectares now = at(planned(city), 1, Level::Rt);
  CHECK(now.movedDown == micro(2));
  CHECK(hectares(now, ReductionRule::Whole) == 0);
  CHECK(now.byClass[static_cast<std::size_t>(SlumClass::Light)] == micro(2));
  CHECK(now.byClass[static_cast<std::size_t>(SlumClass::Moderate)] == 0);
}

TEST_CASE("an RT that becomes slum is taken off, and hectares are those of the opening", "[ledger]") {
  PlanCity city;
  city.snapshot.surveys.push_back({2, "2022", 2022});
  FigureRow larger = wholeRt();
  larger[AreaVerified] = micro(9);
  city.figures(1, {{kFirstRt, slumRt()}, {kSecondRt, wholeRt()}});
  city.figures(2, {{kFirstRt, larger}, {kSecondRt, slumRt()}});
  const HectareLedger ledger = hectareLedger(city.snapshot, edition2018(), surveyStates(city.snapshot, city.survey()));
  REQUIRE(ledger.lines.size() == 2);
  CHECK(ledger.lines[1].source == LedgerSource::Survey);
  CHECK(ledger.lines[1].survey == "2022");
  const LevelHectares& now = at(ledger, 1, Level::Rt);
  CHECK(now.below == micro(2));
  CHECK(now.becameSlum == micro(2));
  CHECK(hectares(now, ReductionRule::Whole) == 0);   // 2 ha out, 2 ha in
  CHECK(left(now, ReductionRule::Whole) == 2);       // the second
  CHECK(left(now, ReductionRule::ScoreShare) == 0);  // of what was slum at the opening
}

TEST_CASE("the decree stands beside what is verified", "[ledger]") {
  PlanCity city;
  city.figures(1, {{kFirstRt, slumRt()}});
  city.snapshot.decreeAreas = {{1, "SK 1", Date{2015, 1, 1}, Level::Kawasan, kKawasan, micro(7)},
                               {2, "SK 2", Date{2020, 1, 1}, Level::Kawasan, kKawasan, micro(5.5)}};
  CHECK(planned(city).decree == micro(5.5));
}

TEST_CASE("a decree line without hectares makes the sum a least one, not less by zero", "[ledger]") {
  PlanCity city;
  city.figures(1, {{kFirstRt, slumRt()}});
  Kawasan other;
  other.id = kKawasan + 1;
  other.name = "Lain";
  city.snapshot.kawasan.push_back(other);
  city.snapshot.decreeAreas = {{1, "SK 1", Date{2015, 1, 1}, Level::Kawasan, kKawasan, micro(7)},
                               {2, "SK 1", Date{2015, 1, 1}, Level::Kawasan, kKawasan + 1, kMissing}};
  const std::optional<KnownSum> sum = decreeHectares(city.snapshot, Level::Kawasan);
  REQUIRE(sum.has_value());
  CHECK(sum->amount == micro(7));
  CHECK(sum->isLeast());

  city.snapshot.decreeAreas.erase(city.snapshot.decreeAreas.begin());
  CHECK_FALSE(decreeHectares(city.snapshot, Level::Kawasan).has_value());
}

TEST_CASE("the first year of 0 ha, by RT and as one area", "[ledger]") {
  PlanCity city;
  // The first RT is slum alone; pooled over both a half of each indicator fails, 4 in all.
  FigureRow open = slumRt();
  open[FireEquipment] = kMissing;  // total 15 to 20
  city.figures(1, {{kFirstRt, slumRt()}, {kSecondRt, wholeRt()}, {kThirdRt, open}});
  city.activity(2021, {effectOn(kFirstRt, FireEquipment, 10)});
  city.activity(2022, {effectOn(kFirstRt, RoadSurface, 1000)});
  const HectareLedger ledger = planned(city);
  REQUIRE(ledger.zero.size() == 2);  // the kawasan, the city
  const AreaZero& kawasan = ledger.zero.front();
  CHECK(kawasan.areaId == kKawasan);
  REQUIRE(kawasan.levels.size() == 2);
  CHECK(kawasan.levels[0].level == Level::Rt);
  CHECK(kawasan.levels[0].state == ZeroState::InYear);
  CHECK(kawasan.levels[0].year == 2022);
  CHECK(kawasan.levels[0].slumAreas == 0);
  CHECK(kawasan.levels[0].left.empty());
  // What every year leaves tells why it is the first: 2 ha of the first RT until the road is there.
  REQUIRE(kawasan.levels[0].steps.size() == 3);
  for (std::size_t i = 0; i < 3; ++i) {
    const ZeroStep& step = kawasan.levels[0].steps[i];
    CHECK(step.year == 2020 + static_cast<int>(i));
    CHECK(step.areas == 2);
    CHECK(step.slumAreas == (i < 2 ? 1U : 0U));
    CHECK(step.slum == (i < 2 ? micro(2) : 0));
    CHECK(step.isZero() == (i == 2));
  }
  CHECK(kawasan.levels[1].state == ZeroState::FromOpening);
  CHECK(kawasan.levels[1].year == 2020);
  // The RT outside any kawasan is open: the city is not at 0 ha for certain, though nothing is known to be slum.
  const AreaZero& whole = ledger.zero.back();
  CHECK(whole.areaId == 0);
  CHECK(whole.levels[0].state == ZeroState::Open);
  CHECK(whole.levels[0].openAreas == 1);
  CHECK(whole.levels[0].open == std::vector<FeatureId>{kThirdRt});
  CHECK_FALSE(whole.levels[0].steps.back().isZero());
  CHECK(whole.levels[1].state == ZeroState::FromOpening);

  PlanCity never;
  never.figures(1, {{kFirstRt, slumRt()}, {kSecondRt, slumRt()}, {kThirdRt, wholeRt()}});
  never.activity(2021, {effectOn(kFirstRt, RoadSurface, 1000)});
  const HectareLedger left = planned(never);
  CHECK(left.zero.front().levels[0].state == ZeroState::NotReached);
  CHECK(left.zero.front().levels[0].year == 0);
  CHECK(left.zero.front().levels[0].slumAreas == 1);
  CHECK(left.zero.front().levels[0].slum == micro(2));
  REQUIRE(left.zero.front().levels[0].left.size() == 1);
  CHECK(left.zero.front().levels[0].left[0].areaId == kSecondRt);
  CHECK(left.zero.front().levels[0].left[0].hectares == micro(2));
  CHECK(left.zero.front().levels[1].state == ZeroState::NotReached);
}

TEST_CASE("0 ha that a later survey takes back was not reached", "[ledger]") {
  PlanCity city;
  city.snapshot.surveys.push_back({2, "2021", 2021});
  city.snapshot.surveys.push_back({3, "2022", 2022});
  city.figures(1, {{kFirstRt, slumRt()}, {kSecondRt, wholeRt()}});
  city.figures(2, {{kFirstRt, wholeRt()}, {kSecondRt, wholeRt()}});
  city.figures(3, {{kFirstRt, wholeRt()}, {kSecondRt, slumRt()}});
  const HectareLedger ledger = hectareLedger(city.snapshot, edition2018(), surveyStates(city.snapshot, city.survey()));
  CHECK(ledger.zero.front().levels[0].state == ZeroState::NotReached);
}

TEST_CASE("the parts of a sum add up to it however many there are", "[ledger]") {
  HectareParts parts;
  for (int i = 1; i <= 150; ++i) parts.take(i, micro(i));
  parts.take(151, 0);  // adds nothing
  CHECK(parts.count == 150);
  REQUIRE(parts.largest.size() == 100);
  CHECK(parts.largest.front().hectares == micro(150));
  CHECK(parts.largest.back().hectares == micro(51));
  CHECK(parts.sum == micro(150 * 151 / 2));
  CHECK(parts.rest() == micro(50 * 51 / 2));  // 1 to 50

  // What became slum is taken off a reduction.
  HectareParts reduced;
  reduced.take(1, micro(3));
  reduced.take(2, -micro(5));
  CHECK(reduced.largest.front().areaId == 2);
  CHECK(reduced.sum == -micro(2));
  CHECK(reduced.rest() == 0);
}
