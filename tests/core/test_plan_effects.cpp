// What the figures become once activities are done: criteria 9.6, worked by hand.

#include "core/plan/budget.h"
#include "core/plan/effect_audit.h"
#include "core/plan/plan_effects.h"
#include "core/plan/treatment.h"
#include "tests/support/catch.h"
#include "tests/support/plan_city.h"

using namespace kawasan;
using namespace kawasan::test;
using enum Parameter;

namespace {

double volumeIn(const FigureTable& figures, FeatureId rt, Parameter indicator) {
  return unitsFromMicro(figures.column(indicator)[figures.indexOfRt(rt).value()]);
}

}  // namespace

TEST_CASE("a volume goes down by what is booked, never below 0, and bases stay", "[plan-effects]") {
  CHECK(reducedVolume(micro(25), micro(10)) == micro(15));
  CHECK(reducedVolume(micro(25), micro(340)) == 0);  // 340 m of concrete road against 25 m failing
  CHECK(reducedVolume(micro(-2.7), micro(1)) == 0);
  CHECK(reducedVolume(micro(-2.7), 0) == 0);
}

TEST_CASE("years build on each other and what is too much is lost", "[plan-effects]") {
  PlanCity city;
  city.figures(1,
               {{kFirstRt, with(wholeRt(), {{RoadSurface, 300}, {FireInfrastructure, 40}})}, {kSecondRt, wholeRt()}});
  city.activity(2021, {effectOn(kFirstRt, RoadSurface, 170), effectOn(kFirstRt, FireInfrastructure, 10)});
  city.activity(2021, {effectOn(kFirstRt, RoadSurface, 30)});
  city.activity(2023, {effectOn(kFirstRt, RoadSurface, 150)});
  const Projection projection = projectFigures(city.snapshot, city.survey(), EffectBasis::Planned);
  REQUIRE(projection.years.size() == 3);
  CHECK(projection.years[0].year == 2021);
  CHECK(volumeIn(projection.years[0].figures, kFirstRt, RoadSurface) == 100);
  CHECK(volumeIn(projection.years[0].figures, kFirstRt, FireInfrastructure) == 30);
  CHECK(volumeIn(projection.years[1].figures, kFirstRt, RoadSurface) == 100);
  CHECK(projection.years[1].effects.empty());
  CHECK(volumeIn(projection.years[2].figures, kFirstRt, RoadSurface) == 0);
  CHECK(volumeIn(projection.years[2].figures, kFirstRt, RoadIdeal) == 1000);
  const AppliedEffect& last = projection.years[2].effects.front();
  CHECK(last.outcome == EffectOutcome::Clipped);
  CHECK(last.lost == micro(50));
  const AppliedEffect& first = projection.years[0].effects.front();
  CHECK(first.outcome == EffectOutcome::Applied);
  CHECK(first.booked.activities.size() == 2);
  CHECK(first.booked.volume == micro(200));
  // The survey's own figures stay what they are.
  CHECK(volumeIn(city.snapshot.figuresOf(1), kFirstRt, RoadSurface) == 300);
}

TEST_CASE("a negative volume counts as 0 in a year with an activity and stays in others", "[plan-effects]") {
  PlanCity city;
  city.figures(1, {{kFirstRt, with(wholeRt(), {{DrainageInundation, -0.63}})},
                   {kSecondRt, with(wholeRt(), {{DrainageInundation, -0.63}})}});
  city.activity(2021, {effectOn(kFirstRt, DrainageInundation, 0.2)});
  const Projection projection = projectFigures(city.snapshot, city.survey(), EffectBasis::Planned);
  CHECK(volumeIn(projection.years[0].figures, kFirstRt, DrainageInundation) == 0);
  CHECK(volumeIn(projection.years[0].figures, kSecondRt, DrainageInundation) == -0.63);
}

TEST_CASE("what is missing stays missing", "[plan-effects]") {
  PlanCity city;
  FigureRow open = wholeRt();
  open[RoadSurface] = kMissing;
  city.figures(1, {{kFirstRt, open}});
  city.activity(2021, {effectOn(kFirstRt, RoadSurface, 100), effectOn(kThirdRt, RoadSurface, 5)});
  city.activity(2021, {{0, 0, kFirstRt, RoadCoverage, kMissing}});
  const Projection projection = projectFigures(city.snapshot, city.survey(), EffectBasis::Planned);
  const FigureTable& after = projection.years[0].figures;
  CHECK(isMissing(after.column(RoadSurface)[after.indexOfRt(kFirstRt).value()]));
  CHECK_FALSE(after.indexOfRt(kThirdRt).has_value());
  std::map<EffectOutcome, int> outcomes;
  for (const AppliedEffect& effect : projection.years[0].effects) ++outcomes[effect.outcome];
  CHECK(outcomes[EffectOutcome::NoFigure] == 2);
  CHECK(outcomes[EffectOutcome::NoVolume] == 1);
}

TEST_CASE("planned and realised count different activities and years", "[plan-effects]") {
  PlanCity city;
  city.figures(1, {{kFirstRt, with(wholeRt(), {{RoadSurface, 300}})}});
  const FeatureId done = city.activity(2021, {effectOn(kFirstRt, RoadSurface, 100)});
  const FeatureId half = city.activity(2021, {effectOn(kFirstRt, RoadSurface, 20)});
  const FeatureId dropped = city.activity(2022, {effectOn(kFirstRt, RoadSurface, 40)});
  city.activity(0, {effectOn(kFirstRt, RoadSurface, 7)});
  city.activity(2019, {effectOn(kFirstRt, RoadSurface, 9)});
  city.state(done, LifeStep::Construction, {2021, 6, 1}, 50);
  city.state(done, LifeStep::Construction, {2022, 2, 1}, 100);
  city.state(half, LifeStep::Construction, {2021, 8, 1}, 50);
  city.state(dropped, LifeStep::Cancelled, {2021, 8, 1});
  const Projection planned = projectFigures(city.snapshot, city.survey(), EffectBasis::Planned, 2023);
  REQUIRE(planned.years.size() == 3);
  CHECK(volumeIn(planned.years[0].figures, kFirstRt, RoadSurface) == 180);
  CHECK(volumeIn(planned.years[2].figures, kFirstRt, RoadSurface) == 180);
  CHECK(planned.withoutYear.size() == 1);
  CHECK(planned.beforeBase == 1);
  const Projection realised = projectFigures(city.snapshot, city.survey(), EffectBasis::Realised, 2022);
  CHECK(volumeIn(realised.years[0].figures, kFirstRt, RoadSurface) == 300);
  CHECK(volumeIn(realised.years[1].figures, kFirstRt, RoadSurface) == 200);
  CHECK(finishedOn(city.snapshot, done) == Date{2022, 2, 1});
  CHECK_FALSE(finishedOn(city.snapshot, half).has_value());
  CHECK(physicalPercent(city.snapshot, half) == micro(50));
  CHECK(stepOf(city.snapshot, dropped) == LifeStep::Cancelled);
  // What if an activity were left out?
  const Projection without = projectFigures(city.snapshot, city.survey(), EffectBasis::Planned, 2023, {done});
  CHECK(volumeIn(without.years[0].figures, kFirstRt, RoadSurface) == 280);
}

TEST_CASE("an activity has come as far as the furthest of its records", "[plan-effects]") {
  PlanCity city;
  const FeatureId id = city.activity(2022);
  CHECK_FALSE(stepOf(city.snapshot, id).has_value());
  const auto isAt = [&](LifeStep step, Date date) {
    const ActivityState* const reached = furthestStateOf(city.snapshot, id);
    REQUIRE(reached != nullptr);
    CHECK(stepOf(city.snapshot, id) == step);
    CHECK(reached->step == step);
    CHECK(reached->date == date);
  };
  // Of one day, whichever was entered first.
  const auto enter = [&](LifeStep step, Date date, std::string recorded) {
    ActivityState made;
    made.activityId = id;
    made.step = step;
    made.date = date;
    made.recorded = std::move(recorded);
    city.state(made);
  };
  enter(LifeStep::Construction, {2022, 3, 1}, "2022-03-02T08:00:00.000Z");
  enter(LifeStep::Agreement, {2022, 3, 1}, "2022-03-02T09:00:00.000Z");
  isAt(LifeStep::Construction, {2022, 3, 1});
  // The rest of the money is paid once the work stands.
  city.state(id, LifeStep::Disbursement, {2022, 6, 1});
  isAt(LifeStep::Construction, {2022, 3, 1});
  // Of several records of a step it is the latest.
  city.state(id, LifeStep::Construction, {2022, 5, 1}, 60);
  isAt(LifeStep::Construction, {2022, 5, 1});
  // A cancellation ends it, until it is taken up again.
  city.state(id, LifeStep::Cancelled, {2022, 7, 1});
  isAt(LifeStep::Cancelled, {2022, 7, 1});
  city.state(id, LifeStep::Proposal, {2022, 8, 1});
  isAt(LifeStep::Proposal, {2022, 8, 1});
}

TEST_CASE("an effect counts in the last year of the work", "[plan-effects]") {
  PlanCity city;
  city.figures(1, {{kFirstRt, with(wholeRt(), {{RoadSurface, 300}})}});
  Activity long_;
  long_.name = "Jembatan";
  long_.year = 2021;
  long_.endYear = 2023;
  city.activity(long_, {effectOn(kFirstRt, RoadSurface, 300)});
  const Projection projection = projectFigures(city.snapshot, city.survey(), EffectBasis::Planned);
  CHECK(volumeIn(projection.yearOf(2022)->figures, kFirstRt, RoadSurface) == 300);
  CHECK(volumeIn(projection.yearOf(2023)->figures, kFirstRt, RoadSurface) == 0);
  CHECK(projection.yearOf(2024) == nullptr);
}

TEST_CASE("surveys say what became of what was booked", "[plan-effects]") {
  PlanCity city;
  city.snapshot.surveys.push_back({2, "2021", 2021});
  city.figures(1, {{kFirstRt, with(wholeRt(), {{RoadSurface, 300}, {RoadCoverage, 50}, {WaterAccess, 9}})},
                   {kSecondRt, with(wholeRt(), {{RoadSurface, 80}, {RoadCoverage, 10}})}});
  city.figures(2, {{kFirstRt, with(wholeRt(), {{RoadSurface, 200}, {RoadCoverage, 0}, {WaterAccess, 9}})},
                   {kSecondRt, with(wholeRt(), {{RoadSurface, 33}})}});
  city.activity(2021, {effectOn(kFirstRt, RoadSurface, 100), effectOn(kFirstRt, RoadCoverage, 70),
                       effectOn(kFirstRt, WaterAccess, 4), effectOn(kSecondRt, RoadSurface, 20),
                       effectOn(kThirdRt, RoadSurface, 20)});
  city.activity(2022, {effectOn(kFirstRt, RoadSurface, 5)});
  std::map<std::pair<FeatureId, Parameter>, AuditOutcome> outcomes;
  const auto audited = auditEffects(city.snapshot, EffectBasis::Planned);
  REQUIRE(audited.size() == 6);
  for (const AuditedEffect& effect : audited) {
    if (effect.booked.year == 2021) outcomes[{effect.booked.rtId, effect.booked.indicator}] = effect.outcome;
    if (effect.booked.year == 2022) CHECK(effect.outcome == AuditOutcome::NoSurvey);
  }
  CHECK(outcomes[{kFirstRt, RoadSurface}] == AuditOutcome::AsBooked);
  CHECK(outcomes[{kFirstRt, RoadCoverage}] == AuditOutcome::Clipped);
  CHECK(outcomes[{kFirstRt, WaterAccess}] == AuditOutcome::NotApplied);
  CHECK(outcomes[{kSecondRt, RoadSurface}] == AuditOutcome::Differs);
  CHECK(outcomes[{kThirdRt, RoadSurface}] == AuditOutcome::NoFigure);
}

TEST_CASE("money adds up by source and year, and what is not known is counted", "[plan-effects]") {
  PlanCity city;
  const FeatureId first = city.activity(2021);
  const FeatureId second = city.activity(2021);
  const FeatureId third = city.activity(2022);
  const FeatureId dropped = city.activity(2022);
  city.fund(first, "apbd_kota", 100, 90);
  city.fund(first, "swadaya", 10);
  city.fund(second, "apbd_kota", std::nullopt);
  city.fund(dropped, "apbd_kota", 1'000'000);
  city.state(dropped, LifeStep::Cancelled, {2022, 1, 1});
  (void)third;
  const auto sources = moneyBySource(city.snapshot);
  REQUIRE(sources.size() == 3);
  CHECK(sources[0].source == "apbd_kota");
  CHECK(sources[0].activities == 2);
  CHECK(sources[0].planned == MoneySum{100, 1, 1});
  CHECK(sources[0].realised == MoneySum{90, 1, 1});
  CHECK(sources[1].source == "swadaya");
  CHECK(sources[2].source.empty());  // the activity that nobody pays for yet
  CHECK(sources[2].planned == MoneySum{0, 0, 1});
  const auto years = moneyByYear(city.snapshot);
  REQUIRE(years.size() == 2);
  CHECK(years[0].planned == MoneySum{110, 2, 1});
  CHECK(years[1].activities == 1);
}

TEST_CASE("what no source covers of a cost has no source, so that sources add up to the cost", "[plan-effects]") {
  PlanCity city;
  Activity road;
  road.year = 2021;
  road.costPlanned = 57'500'000;
  const FeatureId part = city.activity(road);
  city.fund(part, "apbn_bpm", 50'000'000);
  const auto parts = fundingParts(city.snapshot, *city.snapshot.activityById(part));
  REQUIRE(parts.size() == 2);
  CHECK(parts[1].source.empty());
  CHECK(parts[1].planned == MoneySum{7'500'000, 1, 0});
  CHECK(parts[1].realised == MoneySum{0, 0, 1});  // nobody entered what it came to cost
  auto sources = moneyBySource(city.snapshot);
  REQUIRE(sources.size() == 2);
  CHECK(sources[0].planned.known + sources[1].planned.known == moneyByYear(city.snapshot)[0].planned.known);
  // With an amount that is not known the rest is not known either; where nothing is left there is none.
  road.costPlanned = 500;
  const FeatureId open = city.activity(road);
  city.fund(open, "apbn_bpm", 100);
  city.fund(open, "swadaya", std::nullopt);
  const auto unknown = fundingParts(city.snapshot, *city.snapshot.activityById(open));
  REQUIRE(unknown.size() == 3);
  CHECK(unknown[2].planned == MoneySum{0, 0, 1});
  road.costPlanned = 100;
  const FeatureId covered = city.activity(road);
  city.fund(covered, "apbn_bpm", 60);
  city.fund(covered, "apbn_bpm", 40);
  city.fund(covered, "swadaya", std::nullopt);
  const auto whole = fundingParts(city.snapshot, *city.snapshot.activityById(covered));
  REQUIRE(whole.size() == 2);
  CHECK(whole[0].planned == MoneySum{100, 2, 0});
  sources = moneyBySource(city.snapshot);
  CHECK(sources[0].activities == 3);  // several rows of one source are one activity
}

namespace {

/// An area of `rts` RT, of which `known` have figures.
AreaScore totalOf(int least, int most, std::size_t rts = 1, std::size_t known = 1) {
  AreaScore area;
  area.score.totalMin = least;
  area.score.totalMax = most;
  area.rtCount = rts;
  area.rtWithFigures = known;
  return area;
}

}  // namespace

TEST_CASE("an area is completely treated once each of its RT is known and below the limit", "[plan-effects]") {
  const int limit = 16;  // of 2018
  const AreaScore before = totalOf(49, 49, 2, 2);
  const AreaScore after = totalOf(14, 14, 2, 2);
  const AreaScore slum = totalOf(40, 40);
  const AreaScore below = totalOf(12, 12);
  const AreaScore none = totalOf(0, 71, 1, 0);
  const AreaScore range = totalOf(9, 20);
  CHECK(treatmentOf({slum, {}}, {below, {}}, limit) == Treatment::Treated);
  CHECK(treatmentOf({before, {&slum, &slum}}, {after, {&below, &below}}, limit) == Treatment::Treated);
  CHECK(treatmentOf({before, {&slum, &below}}, {after, {&below, &below}}, limit) == Treatment::Treated);
  // Its own total is 14, but one RT stays slum.
  CHECK(treatmentOf({before, {&slum, &slum}}, {after, {&slum, &below}}, limit) == Treatment::StillSlum);
  CHECK(treatmentOf({before, {&slum, &none}}, {after, {&slum, &none}}, limit) == Treatment::StillSlum);
  // An RT without figures may be slum, as may one with a part of them.
  const AreaScore partBefore = totalOf(49, 49, 2, 1);
  const AreaScore partAfter = totalOf(14, 14, 2, 1);
  CHECK(treatmentOf({partBefore, {&slum, &none}}, {partAfter, {&below, &none}}, limit) == Treatment::Open);
  CHECK(treatmentOf({before, {&slum, &range}}, {after, {&below, &range}}, limit) == Treatment::Open);
  CHECK(treatmentOf({after, {&below, &below}}, {after, {&below, &below}}, limit) == Treatment::NotSlumBefore);
  CHECK(treatmentOf({partAfter, {&below, &none}}, {partAfter, {&below, &none}}, limit) == Treatment::Open);
  // Nothing of it is known.
  CHECK_FALSE(treatmentOf({none, {&none}}, {none, {&none}}, limit));
}
