// Places of works as well-known text in a table (OGC Simple Features): what is read, and what is refused.

#include "core/geom/wkt.h"
#include "core/import/activity_import.h"
#include "tests/support/catch.h"
#include "tests/support/plan_city.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

RawTable table(const std::string& place) {
  RawTable table;
  table.file = "kegiatan.csv";
  table.rows = {{"tahun", "kelurahan", "rtrw", "kriteria", "volume", "kegiatan", "wkt"},
                {"2021", "Kalianyar", "RT 001 RW 001", "2b", "120", "Jalan Beton", place},
                {"2021", "Kalianyar", "RT 001 RW 001", "7a", "10", "Jalan Beton", ""}};
  return table;
}

ActivityPlan planOf(const std::string& place) {
  ActivityImportOptions options;
  options.codes = {{"2b", Parameter::RoadSurface}, {"7a", Parameter::FireInfrastructure}};
  const auto plan = planActivityImport(table(place), options, PlanCity().snapshot);
  REQUIRE(plan);
  REQUIRE(plan->activities.size() == 1);
  return *plan;
}

}  // namespace

TEST_CASE("points, lines and polygons are read from well-known text", "[wkt]") {
  CHECK(geometryFromWkt("POINT (656000.5 9234000)") == Geometry(Point{656000.5, 9234000}));
  CHECK(geometryFromWkt("  linestring(0 0,10 0 , 10 5)  ") == Geometry(LineString{{0, 0}, {10, 0}, {10, 5}}));
  const Ring outer{{0, 0}, {10, 0}, {10, 10}, {0, 0}};
  const Ring hole{{6, 2}, {8, 2}, {8, 4}, {6, 2}};
  CHECK(geometryFromWkt("POLYGON ((0 0, 10 0, 10 10, 0 0), (6 2, 8 2, 8 4, 6 2))") == Geometry(Polygon{{outer, hole}}));
  CHECK(geometryFromWkt("MULTIPOLYGON (((0 0, 10 0, 10 10, 0 0)))") == Geometry(MultiPolygon{{{{outer}}}}));
  CHECK(geometryFromWkt("MULTILINESTRING ((0 0, 1 1), (2 2, 3 3))") ==
        Geometry(MultiLineString{{{{0, 0}, {1, 1}}, {{2, 2}, {3, 3}}}}));
  CHECK(geometryFromWkt("POINT (1e5 -2.5)") == Geometry(Point{100000, -2.5}));
}

TEST_CASE("what is no place is refused, not guessed", "[wkt]") {
  for (const char* text :
       {"", "POINT", "POINT ()", "POINT EMPTY", "POINT (1)", "POINT (1 2 3)", "POINT Z (1 2 3)", "POINT (1 nan)",
        "POINT (1 inf)", "POINT (1,5 2,5)", "POINT (1 2", "POINT (1 2) x", "LINESTRING (0 0)", "LINESTRING (0 0, 1)",
        "POLYGON ((0 0, 1 0, 1 1, 0 1))", "POLYGON ((0 0, 1 0, 0 0))", "POLYGON (0 0, 1 0, 1 1, 0 0)",
        "CIRCULARSTRING (0 0, 1 1, 2 0)", "Jalan Melati 5"}) {
    INFO(text);
    CHECK_FALSE(geometryFromWkt(text).has_value());
  }
}

TEST_CASE("a table of activities may say where the works lie", "[wkt]") {
  const ActivityPlan plan = planOf("LINESTRING (656000 9234000, 656120 9234000)");
  const Activity& road = plan.activities.front().record;
  REQUIRE(road.geometry);
  CHECK(*road.geometry == Geometry(LineString{{656000, 9234000}, {656120, 9234000}}));
  CHECK(plan.activities.front().effects.size() == 2);
  CHECK(plan.refused.empty());
  CHECK(plan.unused.empty());
}

TEST_CASE("an activity comes in without its place when that cannot be read", "[wkt]") {
  // Degrees are no metres of the project: the works would lie in the sea off Africa.
  for (const char* text : {"gang Melati", "POINT (112.75 -7.25)", "POINT (1 2"}) {
    INFO(text);
    const ActivityPlan plan = planOf(text);
    CHECK_FALSE(plan.activities.front().record.geometry);
    REQUIRE(plan.refused.size() == 1);
    CHECK(plan.refused.front().reason == "not-a-place");
    CHECK(plan.refused.front().value == text);
    CHECK(plan.refused.front().row == 2);
  }
}
