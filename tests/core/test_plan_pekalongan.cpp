// The interventions of Kota Pekalongan, as published, against its published figures of 2019 to 2023. Expected values:
// realdata/README.md item 10, and sums over the published tables made outside this program.

#include "core/import/activity_import.h"
#include "core/plan/budget.h"
#include "core/plan/effect_audit.h"
#include "core/plan/hectare_ledger.h"
#include "tests/core/import_support.h"
#include "tests/support/catch.h"
#include "tests/support/figures.h"
#include "tests/support/project_fixture.h"
#include "tests/support/realdata.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

RawTable rowsOfYear(const RawTable& all, const std::string& year) {
  RawTable table = all;
  std::erase_if(table.rows,
                [&](const std::vector<std::string>& row) { return row != all.rows.front() && row[1] != year; });
  return table;
}

/// All RT with the figures of five surveys, without any activity.
Snapshot surveyedCity() {
  const RawTable all = readCsv(realdata("scoring/pekalongan_rt.csv"));
  Snapshot city;
  city.info.edition = "permen-14-2018";
  for (const char* year : {"2019", "2020", "2021", "2022", "2023"}) {
    NumericOptions options = optionsOf2018();
    options.surveyName = year;
    options.surveyYear = std::stoi(year);
    const NumericPlan plan = value(planNumericImport(rowsOfYear(all, year), options, city));
    if (city.rts.empty()) {
      city = snapshotWith(plan.newAreas);
      city.info.edition = "permen-14-2018";
      city.buildIndex();
    }
    auto table = std::make_shared<FigureTable>();
    for (const NumericRow& row : plan.rows) {
      table->append(row.rt.created ? std::as_const(city).rts[*row.rt.created].id : row.rt.id, row.figures);
    }
    const FeatureId id = options.surveyYear;
    city.surveys.push_back({id, year, options.surveyYear});
    city.figures[id] = table;
  }
  return city;
}

ActivityPlan investments(const Snapshot& city) {
  ActivityImportOptions options;
  options.codes = codesOf2018();
  return value(planActivityImport(readCsv(realdata("scoring/pekalongan_investasi.csv")), options, city));
}

Snapshot withPlan(Snapshot city, const ActivityPlan& plan) {
  FeatureId next = 100'000;
  for (const NewActivity& made : plan.activities) {
    Activity record = made.record;
    record.id = ++next;
    city.activities.push_back(record);
    for (ActivityEffect effect : made.effects) {
      effect.activityId = record.id;
      city.effects.push_back(effect);
    }
    for (ActivityFunding funding : made.funding) {
      funding.activityId = record.id;
      city.funding.push_back(funding);
    }
  }
  return city;
}

double reduced(const LedgerLine& line, Level level, ReductionRule rule) {
  for (const LevelHectares& hectares : line.levels) {
    if (hectares.level == level) return unitsFromMicro(hectares.by(rule).hectares);
  }
  return -1;
}

double below(const LedgerLine& line, Level level) {
  for (const LevelHectares& hectares : line.levels) {
    if (hectares.level == level) return unitsFromMicro(hectares.below);
  }
  return -1;
}

}  // namespace

TEST_CASE("Pekalongan: 474 rows of investments are read, each with what is not known", "[plan-real]") {
  KAWASAN_NEEDS_REALDATA();
  const ActivityPlan plan = investments(surveyedCity());
  CHECK(plan.read == 474);
  CHECK(plan.rowsWithoutAmount == 344);
  CHECK(plan.rowsWithoutSource == 375);
  CHECK(plan.groups == 340);
  CHECK(plan.groupsUnmatched == 29);
  REQUIRE(plan.refused.size() == 3);
  for (const RefusedCell& cell : plan.refused) {
    CHECK(cell.reason == "unknown-indicator");
    CHECK(cell.value == "4d");
  }
  for (const UnmatchedRow& row : plan.unmatchedFile) CHECK(row.reason == "uncertain-rt");
  CHECK(plan.matched + plan.unmatchedFile.size() + 3 == 474);
  for (const FlaggedCell& cell : plan.flagged) CHECK(cell.reason == "work-not-for-indicator");
}

TEST_CASE("Pekalongan: what became of every RT, indicator and year", "[plan-real]") {
  KAWASAN_NEEDS_REALDATA();
  Snapshot city = surveyedCity();
  const ActivityPlan plan = investments(city);
  city = withPlan(std::move(city), plan);
  std::map<AuditOutcome, int> counts;
  for (const AuditedEffect& effect : auditEffects(city, EffectBasis::Planned)) ++counts[effect.outcome];
  CHECK(counts[AuditOutcome::AsBooked] == 139);
  CHECK(counts[AuditOutcome::Clipped] == 73);
  CHECK(counts[AuditOutcome::NotApplied] == 99);
  CHECK(counts[AuditOutcome::Differs] == 0);
  CHECK(counts[AuditOutcome::NoFigure] == 0);
  CHECK(counts[AuditOutcome::NoSurvey] == 0);
  const auto money = moneyBySource(city);
  CHECK(money.back().source.empty());
  CHECK(money.back().planned.unknown > 0);
}

TEST_CASE("Pekalongan: hectares by every rule from the published surveys", "[plan-real]") {
  KAWASAN_NEEDS_REALDATA();
  const Snapshot city = surveyedCity();
  const HectareLedger ledger = hectareLedger(city, edition2018(), surveyStates(city, city.surveys.front()));
  REQUIRE(ledger.lines.size() == 5);
  CHECK(ledger.areaLevel == Level::Kelurahan);
  const double whole[] = {15.27, 28.49, 38.79};
  const double byScore[] = {9.19, 17.02, 20.72};
  const double byMean[] = {9.34, 16.83, 20.50};
  for (std::size_t i = 0; i < 3; ++i) {
    const LedgerLine& line = ledger.lines[i + 2];
    INFO(line.year);
    CHECK(reduced(line, Level::Rt, ReductionRule::Whole) == Approx(whole[i]).margin(0.006));
    CHECK(reduced(line, Level::Rt, ReductionRule::ScoreShare) == Approx(byScore[i]).margin(0.006));
    CHECK(reduced(line, Level::Rt, ReductionRule::ContributionShare) == Approx(byMean[i]).margin(0.006));
  }
  CHECK(below(ledger.lines[0], Level::Kelurahan) == Approx(43.33).margin(0.006));
  CHECK(below(ledger.lines[4], Level::Kelurahan) == Approx(90.54).margin(0.006));
  CHECK(reduced(ledger.lines[4], Level::Kelurahan, ReductionRule::Whole) == Approx(90.54 - 43.33).margin(0.006));
}

TEST_CASE("Pekalongan: hectares once all that was booked is applied to the figures of 2019", "[plan-real]") {
  KAWASAN_NEEDS_REALDATA();
  Snapshot city = surveyedCity();
  const ActivityPlan plan = investments(city);
  city = withPlan(std::move(city), plan);
  const Survey base = city.surveys.front();
  const Projection projection = projectFigures(city, base, EffectBasis::Planned);
  REQUIRE(projection.years.size() == 4);
  const HectareLedger ledger = hectareLedger(city, edition2018(), projectedStates(city, base, projection));
  const double whole[] = {0, 38.893, 58.759, 71.447};
  const double byScore[] = {0.089, 21.615, 32.281, 36.191};
  const double byMean[] = {0.161, 22.450, 32.499, 36.492};
  for (std::size_t i = 0; i < 4; ++i) {
    const LedgerLine& line = ledger.lines[i + 1];
    INFO(line.year);
    CHECK(reduced(line, Level::Rt, ReductionRule::Whole) == Approx(whole[i]).margin(0.001));
    CHECK(reduced(line, Level::Rt, ReductionRule::ScoreShare) == Approx(byScore[i]).margin(0.001));
    CHECK(reduced(line, Level::Rt, ReductionRule::ContributionShare) == Approx(byMean[i]).margin(0.001));
  }
  CHECK(below(ledger.lines[4], Level::Kelurahan) == Approx(152.539).margin(0.001));
}
