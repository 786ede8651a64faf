// Tables of what the works of a plan leave behind: RT that are treated, works that are kept up.

#include <array>

#include "core/report/city_report.h"
#include "tests/support/catch.h"
#include "tests/support/plan_city.h"
#include "tests/support/plan_tables.h"

using namespace kawasan;
using namespace kawasan::test;

TEST_CASE("the plan treats an RT completely where it was slum and is so no more for certain", "[plan-tables]") {
  PlanCity city;
  city.figures(1, {{kFirstRt, slumRt()}, {kSecondRt, wholeRt()}});
  const auto treatedOf = [&](std::size_t row) {
    const ReportTable needs = table(city, ReportKind::Needs);
    return needs.rows[row][columnOf(needs, "treated")];
  };
  CHECK(holds(treatedOf(0), Treatment::StillSlum));
  CHECK(holds(treatedOf(1), Treatment::NotSlumBefore));
  CHECK(holds(treatedOf(2), std::monostate()));  // without figures nothing is said
  static_cast<void>(city.activity(2022, {effectOn(kFirstRt, Parameter::WaterAccess, 50)}));
  CHECK(holds(treatedOf(0), Treatment::Treated));
  // A figure that is missing before leaves it open.
  FigureRow open = slumRt();
  open[Parameter::RoadSurface] = kMissing;
  city.figures(1, {{kFirstRt, open}});
  CHECK(holds(treatedOf(0), Treatment::Open));
}

TEST_CASE("the upkeep lists finished works and those whose keepers are known", "[plan-tables]") {
  PlanCity city;
  const auto keptBy = [&city](const char* name, const Keepers& keepers, std::optional<Rupiah> cost) {
    Activity work;
    work.name = name;
    work.year = 2021;
    work.kpp = keepers;
    work.upkeepCost = cost;
    return city.activity(work, {effectOn(kFirstRt, Parameter::RoadSurface, 10)});
  };
  const Keepers melati{"KPP Melati", "KPP-07", "Gang Melati 4", Date{2021, 11, 5}, 12, 9};
  const FeatureId road = keptBy("A jalan", melati, 250'000);
  const FeatureId drain = keptBy("B saluran", {}, {});
  static_cast<void>(keptBy("C tangki", melati, {}));  // not begun yet
  static_cast<void>(keptBy("D belum", {}, {}));
  const FeatureId dropped = keptBy("E batal", melati, 90'000);
  city.state(road, LifeStep::Construction, {2021, 9, 1}, 100);
  city.state(road, LifeStep::HandOver, {2021, 12, 1});
  city.state(drain, LifeStep::Construction, {2021, 10, 1}, 100);
  city.state(dropped, LifeStep::Cancelled, {2021, 5, 1});
  city.state(road, LifeStep::Upkeep, {2022, 12, 1});
  for (ActivityState& state : city.snapshot.activityStates) {
    if (state.step == LifeStep::Upkeep) state.upkeep = "exists,works";
  }
  city.state(road, LifeStep::Upkeep, {2023, 12, 1});  // nobody wrote down what was found

  const ReportTable upkeep = table(city, ReportKind::Upkeep);
  REQUIRE(upkeep.rows.size() == 3);
  const auto at = [&](std::size_t row, std::string_view key) { return upkeep.rows[row][columnOf(upkeep, key)]; };
  CHECK(holds(at(0, "activity"), std::string("A jalan")));
  CHECK(holds(at(0, "kawasan"), std::string("Tepi Kali")));
  CHECK(holds(at(0, "finished"), Date{2021, 9, 1}));
  CHECK(holds(at(0, "handed_over"), Date{2021, 12, 1}));
  CHECK(holds(at(0, "kpp"), std::string("KPP Melati")));
  CHECK(holds(at(0, "kpp_code"), std::string("KPP-07")));
  CHECK(holds(at(0, "kpp_address"), std::string("Gang Melati 4")));
  CHECK(holds(at(0, "kpp_date"), Date{2021, 11, 5}));
  CHECK(units(at(0, "kpp_men")) == 12);
  CHECK(units(at(0, "kpp_women")) == 9);
  CHECK(number(at(0, "upkeep_cost")) == 250'000);
  CHECK(holds(at(0, "upkeep_date"), Date{2022, 12, 1}));
  CHECK(holds(at(0, "upkeep"), std::string("exists,works")));
  for (const char* open : {"handed_over", "kpp", "kpp_date", "kpp_men", "upkeep_cost", "upkeep_date", "upkeep"})
    CHECK(isNothing(at(1, open)));
  CHECK(isNothing(at(2, "finished")));
  // A group that keeps two works has its members once; of two works nobody says what their upkeep costs.
  CHECK(isNothing(upkeep.totals[columnOf(upkeep, "kpp_men")]));
  CHECK(number(upkeep.totals[columnOf(upkeep, "upkeep_cost")]) == 250'000);
  CHECK(isLeast(upkeep.totals[columnOf(upkeep, "upkeep_cost")]));
  CHECK(reportKindByKey("upkeep") == ReportKind::Upkeep);
}

TEST_CASE("hectares by rule, the fate of reductions and the six requirements are tables", "[plan-tables]") {
  PlanCity city;
  city.figures(1, {{kFirstRt, slumRt()}, {kSecondRt, wholeRt()}, {kThirdRt, wholeRt()}});
  // With water for all, 15 of the 20 points are left, below the limit of 16.
  const FeatureId pipes = city.activity(2022, {effectOn(kFirstRt, Parameter::WaterAccess, 50)});
  city.fund(pipes, "apbn_bpm", 1'000'000);

  const ReportTable hectares = table(city, ReportKind::Hectares);
  // The opening by surveys and by finished works, then by the whole plan the opening, 2021 and 2022.
  REQUIRE(hectares.rows.size() == 5);
  const auto at = [&](std::size_t row, std::string_view key) { return hectares.rows[row][columnOf(hectares, key)]; };
  CHECK(holds(at(4, "year"), std::int64_t{2022}));
  CHECK(holds(at(4, "state"), LedgerSource::Activities));
  CHECK(units(at(2, "slum_ha")) == 2);
  CHECK(units(at(4, "slum_ha")) == 0);
  CHECK(units(at(4, "reduced_a_ha")) == 2);
  CHECK(units(at(4, "reduced_d_ha")) == Approx(2 * 5.0 / 20));
  CHECK_FALSE(hectares.hasTotals());

  const ReportTable effects = table(city, ReportKind::Effects);
  REQUIRE(effects.rows.size() == 1);
  CHECK(holds(effects.rows[0][columnOf(effects, "year")], std::int64_t{2022}));
  CHECK(holds(effects.rows[0][columnOf(effects, "rt")], std::string("RT 001 RW 001")));
  CHECK(holds(effects.rows[0][columnOf(effects, "outcome")], AuditOutcome::NoSurvey));
  CHECK(units(effects.rows[0][columnOf(effects, "booked")]) == 50);
  CHECK(holds(effects.rows[0][columnOf(effects, "unit")], std::string("KK")));

  const ReportTable requirements = table(city, ReportKind::Requirements);
  REQUIRE(requirements.rows.size() == 1);
  const auto of = [&](std::string_view key) { return requirements.rows[0][columnOf(requirements, key)]; };
  CHECK(holds(of("requirement_4"), JudgedRequirement{RuleState::NotFilled, false, false}));
  CHECK(number(of("lacking")).value() + number(of("not_filled")).value() + number(of("warned")).value() == 6);
  city.snapshot.funding = std::vector<ActivityFunding>();
  CHECK(table(city, ReportKind::Requirements).rows.empty());
}

TEST_CASE("without a survey the tables have what does not come from figures", "[plan-tables]") {
  PlanCity city;
  city.snapshot.surveys.clear();
  city.decree(12.5);
  Activity road;
  road.name = "Jalan";
  road.year = 2022;
  road.kelurahanId = 2;
  road.lifeYears = 3;
  const FeatureId id = city.activity(road, {effectOn(kFirstRt, Parameter::RoadSurface, 40)});
  city.fund(id, "apbn_bpm", 30'000'000);
  const auto without = [&](ReportKind kind) { return reportTable(kind, {city.snapshot, edition2018(), 0, {}}); };
  for (std::size_t i = 0; i < kReportKinds; ++i) {
    const auto kind = static_cast<ReportKind>(i);
    INFO(keyOf(kind));
    const ReportTable table = without(kind);
    CHECK_FALSE(table.hasSurvey);
    CHECK(table.totals.size() == table.columns.size());
    const bool isOfFigures = kind == ReportKind::Needs || kind == ReportKind::Hectares;
    CHECK(needsSurvey(kind) == isOfFigures);
    const bool isEmpty = isOfFigures || kind == ReportKind::FollowUp || kind == ReportKind::Upkeep;
    CHECK(table.rows.empty() == isEmpty);
  }
  const auto first = [&](ReportKind kind, std::string_view key) {
    const ReportTable table = without(kind);
    return table.rows.front()[columnOf(table, key)];
  };
  CHECK(number(first(ReportKind::Programme, "planned")) == 30'000'000);
  CHECK(number(first(ReportKind::Memorandum, "planned")) == 30'000'000);
  CHECK(number(first(ReportKind::Sources, "planned")) == 30'000'000);
  CHECK(units(first(ReportKind::Progress, "decree_ha")) == 12.5);
  CHECK(holds(first(ReportKind::Effects, "outcome"), AuditOutcome::NoSurvey));
  CHECK(isNothing(first(ReportKind::FiveYear, "rt_heavy")));  // nobody knows, not none
  CHECK(number(first(ReportKind::FiveYear, "activities")) == 1);
  // A life of 3 years is too short whatever the figures are; what needs figures is not filled in.
  CHECK(number(first(ReportKind::Requirements, "lacking")).value_or(0) > 0);
  CHECK(number(first(ReportKind::Requirements, "not_filled")).value_or(0) > 0);
  const ReportTable kelurahan = without(ReportKind::Kelurahan);
  CHECK(isNothing(kelurahan.rows[1][columnOf(kelurahan, "total")]));
  CHECK(isNothing(kelurahan.rows[1][columnOf(kelurahan, "total_after")]));
  CHECK(number(kelurahan.rows[1][columnOf(kelurahan, "planned")]) == 30'000'000);
}

TEST_CASE("a kelurahan counts the works that treat its RT beside those filed under it", "[plan-tables]") {
  PlanCity city;
  city.figures(1, {{kFirstRt, slumRt()}});
  Activity work;
  work.name = "Sumur";
  work.year = 2022;
  work.kelurahanId = 1;  // Duri, though it treats an RT of Kalianyar
  static_cast<void>(city.activity(work, {effectOn(kFirstRt, Parameter::WaterAccess, 50)}));
  work.name = "Truk";
  work.kelurahanId = 0;
  static_cast<void>(city.activity(
      work, {effectOn(kFirstRt, Parameter::RoadSurface, 5), effectOn(kThirdRt, Parameter::RoadSurface, 5)}));
  work.name = "Pelatihan";
  work.kelurahanId = 2;
  static_cast<void>(city.activity(work));
  const ReportTable table = kawasan::test::table(city, ReportKind::Kelurahan);
  REQUIRE(table.rows.size() == 3);
  const auto counts = [&](const std::vector<ReportCell>& cells) {
    return std::pair(number(cells[columnOf(table, "activities_here")]), number(cells[columnOf(table, "activities")]));
  };
  using Counts = std::pair<std::optional<std::int64_t>, std::optional<std::int64_t>>;
  CHECK(counts(table.rows[0]) == Counts(1, 1));             // Duri: the truck; filed: the well
  CHECK(counts(table.rows[1]) == Counts(2, 1));             // Kalianyar: well and truck; filed: the training
  CHECK(counts(table.rows[2]) == Counts(std::nullopt, 1));  // in several: the truck
  CHECK(counts(table.totals) == Counts(2, 3));              // the truck once
}
