// Prices for one unit of an indicator: what is taken from a table or from what a person types, what is refused and why.

#include "core/import/unit_cost_import.h"

#include "core/plan/catalogue.h"
#include "tests/core/import_support.h"
#include "tests/support/catch.h"
#include "tests/support/figures.h"
#include "tests/support/plan_city.h"
#include "tests/support/project_fixture.h"

using namespace kawasan;
using namespace kawasan::test;
using enum Parameter;

namespace {

UnitCostPlan planOf(const std::string& csv, const Snapshot& snapshot = {}) {
  return value(planUnitCostImport(tableOf(csv, "harga.csv"), snapshot, codesOf2018()));
}

Snapshot withPrice(Rupiah rupiah) {
  Snapshot snapshot;
  snapshot.unitCosts = {UnitCost{7, "road_concrete", RoadSurface, rupiah, "HSPK"}};
  return snapshot;
}

}  // namespace

TEST_CASE("a table of prices is taken by work and criterion, with what it says about their origin", "[plan-prices]") {
  const UnitCostPlan plan = planOf(
      "Harga satuan desa\n"
      "Pekerjaan,Kriteria,Harga Satuan,Sumber,Catatan\n"
      "Jalan Beton,2b,\"850.000\",HSPK 2024,\n"
      "drain,drainage_absence,\"1.250.000\",,\n"
      "\n"
      "Septictank Komunal,5b,4500000,,\n");
  CHECK(plan.read == 3);
  CHECK(plan.refused.empty());
  CHECK(plan.unused == std::vector<std::string>{"Catatan"});
  REQUIRE(plan.costs.size() == 3);
  CHECK(plan.costs[0].work == "road_concrete");
  CHECK(plan.costs[0].indicator == RoadSurface);
  CHECK(plan.costs[0].rupiah == 850'000);
  CHECK(plan.costs[0].source == "HSPK 2024");
  CHECK(plan.costs[1].indicator == DrainageAbsence);
  CHECK(plan.costs[1].rupiah == 1'250'000);
}

TEST_CASE("rupiah are whole, so a point before three digits marks thousands", "[plan-prices]") {
  CHECK(planOf("work,indicator,price\nroad_concrete,2b,850.000\n").costs.at(0).rupiah == 850'000);
  const IndicatorCodes codes = codesOf2018();
  CHECK(value(planUnitCostFields({}, {{"2b@Jalan Beton", "850.000"}}, codes, "")).costs.at(0).rupiah == 850'000);
  CHECK(value(planUnitCostFields({}, {{"2b@Jalan Beton", "1,5 juta"}}, codes, "")).costs.at(0).rupiah == 1'500'000);
  CHECK(planOf("work,indicator,price\nroad_concrete,2b,Rp 850.000\n").costs.at(0).rupiah == 850'000);
  CHECK(planOf("work,indicator,price\nroad_concrete,2b,Rp 850.000\n").rowsOfCosts == std::vector<std::size_t>{2});
}

TEST_CASE("a price that cannot be used is refused with row and value, and the others go in", "[plan-prices]") {
  const UnitCostPlan plan = planOf(
      "work,indicator,price\n"
      "Jalan Emas,2b,1000\n"       // no such work
      "road_concrete,4d,1000\n"    // no such indicator in 2018
      "road_concrete,5a,1000\n"    // a road treats no waste water
      "road_concrete,2b,mahal\n"   // not a number
      "road_concrete,2b,\n"        // nothing
      "road_concrete,2b,0\n"       // nothing costs nothing
      "road_concrete,2b,-5\n"      //
      "road_concrete,2b,900000\n"  // good
      "road_concrete,2b,800000\n"  // again
      "footpath,2a,300000\n");
  REQUIRE(plan.costs.size() == 2);
  CHECK(plan.costs[0].rupiah == 900'000);
  CHECK(plan.costs[1].work == "footpath");
  std::vector<std::pair<std::size_t, std::string>> reasons;
  for (const RefusedCell& cell : plan.refused) reasons.emplace_back(cell.row, cell.reason);
  CHECK(reasons == std::vector<std::pair<std::size_t, std::string>>{{2, "no-such-work"},
                                                                    {3, "unknown-indicator"},
                                                                    {4, "not-of-this-work"},
                                                                    {5, "not-a-number"},
                                                                    {6, "no-price"},
                                                                    {7, "not-above-zero"},
                                                                    {8, "not-above-zero"},
                                                                    {10, "second-price"}});
  CHECK(plan.refused[0].value == "Jalan Emas");
  CHECK(plan.refused[0].expected.empty());  // like no work in particular
  CHECK(plan.refused[2].expected == "1a, 2a, 2b, 7a");
  CHECK(plan.refused[3].letter == "C");
  CHECK(plan.refused.back().expected == "row 9");
}

TEST_CASE("whoever names no known work is told which are like it, else all", "[plan-prices]") {
  const auto known = [](const std::string& work) {
    const auto plan = planUnitCostFields({}, {{"2b@" + work, "1"}}, codesOf2018(), "");
    return std::string(plan.error().params.get("expected"));
  };
  CHECK(known("jalan betn") == "road_concrete");
  CHECK(known("road_concret") == "road_concrete");
  CHECK(known("biopor") == "biopore");
  const std::string all = known("emas");
  for (const Work& work : catalogue().works) CHECK(all.find(work.key) != std::string::npos);
  CHECK(planOf("work,indicator,price\nJalan Betn,2b,1000\n").refused.at(0).expected == "road_concrete");
}

TEST_CASE("a table without the three columns is no table of prices", "[plan-prices]") {
  const auto plan = planUnitCostImport(tableOf("work,indicator\nroad_concrete,2b\n"), {}, codesOf2018());
  REQUIRE_FALSE(plan.has_value());
  CHECK(plan.error().code == ErrorCode::InputNoHeader);
}

TEST_CASE("a known price is changed in its place, the same one is left alone", "[plan-prices]") {
  const Snapshot snapshot = withPrice(850'000);
  const UnitCostPlan changed = planOf("work,indicator,price,source\nroad_concrete,2b,900000,HSPK\n", snapshot);
  REQUIRE(changed.costs.size() == 1);
  CHECK(changed.costs[0].id == 7);
  const UnitCostPlan same = planOf("work,indicator,price\nroad_concrete,2b,850000\n", snapshot);
  CHECK(same.isEmpty());
  CHECK(same.present == 1);
}

TEST_CASE("prices are typed as criterion, work and amount", "[plan-prices]") {
  const IndicatorCodes codes = codesOf2018();
  const Snapshot snapshot = withPrice(850'000);
  const UnitCostPlan set =
      value(planUnitCostFields(snapshot, {{"2b@road_concrete", "900000"}, {"4b@Drainase", "1250000"}}, codes, ""));
  REQUIRE(set.costs.size() == 2);
  CHECK(set.costs[0].id == 7);
  CHECK(set.costs[0].source == "HSPK");
  CHECK(set.costs[1].work == "drain");
  const UnitCostPlan removed = value(planUnitCostFields(snapshot, {{"2b@road_concrete", ""}}, codes, ""));
  CHECK(removed.removed == std::vector<FeatureId>{7});
  const auto codeOf = [&](const std::string& field, const std::string& text) {
    return planUnitCostFields(snapshot, {{field, text}}, codes, "").error().code;
  };
  CHECK(codeOf("2b", "1") == ErrorCode::BadValue);
  CHECK(codeOf("9z@drain", "1") == ErrorCode::BadValue);
  CHECK(codeOf("2b@emas", "1") == ErrorCode::BadValue);
  CHECK(codeOf("2b@drain", "1") == ErrorCode::BadValue);
  CHECK(codeOf("2b@road_concrete", "mahal") == ErrorCode::BadValue);
  CHECK(codeOf("2b@road_concrete", "0") == ErrorCode::BadValue);
  CHECK(codeOf("2b@road_concrete", "1,5") == ErrorCode::BadValue);
}
