// Marks of estimates in the tables of a report: what is made of figures that nobody confirmed, and sums that are not.

#include <algorithm>
#include <tuple>

#include "core/report/report_bounds.h"
#include "tests/support/catch.h"
#include "tests/support/plan_city.h"
#include "tests/support/plan_tables.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

constexpr FeatureId kOther = 6;  // a second kawasan

/// One RT that was cut: 2 of its 4 ha and 100 of its 200 buildings in each part, 30 of the buildings of the first stand
/// irregularly. Each part is in a kawasan of its own.
PlanCity cutCity() {
  PlanCity city;
  const FigureRow first = with(wholeRt(), {{Parameter::BuildingIrregularity, 30}});
  city.figures(1, {{kFirstRt, first}, {kSecondRt, wholeRt()}});
  Kawasan other = city.snapshot.kawasan[0];
  other.id = kOther;
  other.uuid = "w6";
  other.code = "KW-02";
  other.name = "Pasar";
  city.snapshot.kawasan.push_back(other);
  const auto placeOf = [&](FeatureId id) { return city.snapshot.indexOfRt(id).value(); };
  Rt a = city.snapshot.rts[placeOf(kFirstRt)];
  a.part = "a";
  Rt b = city.snapshot.rts[placeOf(kSecondRt)];
  b.rt = a.rt;
  b.part = "b";
  b.kawasanId = kOther;
  city.snapshot.rts[placeOf(kFirstRt)] = a;
  city.snapshot.rts[placeOf(kSecondRt)] = b;
  FeatureId id = 0;
  for (const FeatureId rt : {kFirstRt, kSecondRt}) {
    for (const Parameter parameter : {Parameter::AreaVerified, Parameter::Buildings})
      city.snapshot.figureNotes.push_back({++id, 1, rt, parameter, {}, true});
  }
  city.snapshot.buildIndex();
  return city;
}

bool isMarked(const ReportTable& table, std::size_t row, std::string_view key) {
  return table.isEstimate(row, columnOf(table, key));
}

bool isSumMarked(const ReportTable& table, std::string_view key) {
  return table.isEstimateSum(0, table.rows.size(), columnOf(table, key));
}

}  // namespace

TEST_CASE("percents, densities and classes of areas carry the mark of the estimates they are made of",
          "[plan-tables]") {
  const PlanCity city = cutCity();
  const ReportTable profile = table(city, ReportKind::Profile);
  REQUIRE(profile.rows.size() == 2);
  for (const std::size_t row : {std::size_t{0}, std::size_t{1}}) {
    INFO(row);
    for (const char* key : {"verified_ha", "buildings", "building_density", "class", "ha_none"})
      CHECK(isMarked(profile, row, key));
    CHECK_FALSE(isMarked(profile, row, "households_kk"));
    CHECK_FALSE(isMarked(profile, row, "road_mean"));  // lengths of roads are no estimates
  }
  // 30 of about 100 buildings are about 30 %; 0 of any number are 0 %.
  CHECK(isMarked(profile, 0, "building_mean"));
  CHECK(isMarked(profile, 0, "sectoral_mean"));
  CHECK_FALSE(isMarked(profile, 1, "building_mean"));
  CHECK_FALSE(isMarked(profile, 1, "sectoral_mean"));
  // Together the parts have the 4 ha and 200 buildings that were entered.
  for (const char* key : {"verified_ha", "buildings", "building_density", "ha_none"})
    CHECK_FALSE(isSumMarked(profile, key));

  // Programs read the names of the columns.
  const ReportTable plain = forPrograms(profile);
  const std::string marked = std::get<std::string>(plain.rows[0][columnOf(plain, "estimates")]);
  for (const char* key : {"verified_ha", "building_density", "building_mean", "sectoral_mean", "total", "class"}) {
    INFO(key << " in " << marked);
    CHECK(("; " + marked + ";").find("; " + std::string(key) + ";") != std::string::npos);
  }
}

TEST_CASE("percents and class of an RT carry the mark of its estimates", "[plan-tables]") {
  const ReportTable rts = table(cutCity(), ReportKind::Rt);
  const auto row = [&](FeatureId id) {
    return static_cast<std::size_t>(std::ranges::find(rts.areaIds, id) - rts.areaIds.begin());
  };
  CHECK(isMarked(rts, row(kFirstRt), "building_irregularity_percent"));
  CHECK(isMarked(rts, row(kFirstRt), "class"));
  CHECK_FALSE(isMarked(rts, row(kFirstRt), "road_surface_percent"));
  CHECK_FALSE(isMarked(rts, row(kSecondRt), "building_irregularity_percent"));
  CHECK(isMarked(rts, row(kSecondRt), "class"));
  CHECK_FALSE(isSumMarked(rts, "building_irregularity_percent"));  // 30 of 200
  CHECK_FALSE(isSumMarked(rts, "class"));
}

TEST_CASE("the needs of the parts of an RT mark their hectares, and the sum of both does not", "[plan-tables]") {
  PlanCity city = cutCity();
  const auto marks = [&] {
    const ReportTable needs = table(city, ReportKind::Needs);
    std::vector<bool> groups;
    const std::size_t column = columnOf(needs, "verified_ha");
    for (const ReportGroup& each : needs.groups)
      groups.push_back(needs.isEstimateSum(each.firstRow, each.rows, column));
    return std::tuple(isMarked(needs, 0, "verified_ha"), groups, isSumMarked(needs, "verified_ha"));
  };
  // One part a kawasan, and the third RT in none.
  CHECK(marks() == std::tuple(true, std::vector<bool>{true, true, false}, false));
  city.snapshot.rts[city.snapshot.indexOfRt(kSecondRt).value()].kawasanId = kKawasan;
  city.snapshot.buildIndex();
  CHECK(marks() == std::tuple(true, std::vector<bool>{false, false}, false));
}

TEST_CASE("both parts of a cut RT in one table of years are no estimate together", "[plan-tables]") {
  PlanCity city = cutCity();
  const auto marks = [&] {
    const ReportTable years = table(city, ReportKind::FiveYear);
    const auto isEstimate = [&](std::string_view key) {
      return std::get<Amount>(years.rows.back()[columnOf(years, key)]).isEstimate;
    };
    return std::pair(isEstimate("verified_ha"), isEstimate("kawasan_ha"));
  };
  static_cast<void>(city.activity(2022, {effectOn(kFirstRt, Parameter::RoadSurface, 10)}));
  CHECK(marks() == std::pair(true, true));
  static_cast<void>(city.activity(2022, {effectOn(kSecondRt, Parameter::RoadSurface, 10)}));
  CHECK(marks() == std::pair(false, false));
}
