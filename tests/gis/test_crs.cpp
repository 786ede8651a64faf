#include <array>
#include <cmath>
#include <numbers>

#include "gis/crs.h"
#include "gis/geodesic.h"
#include "gis/transform.h"
#include "tests/support/catch.h"

using namespace kawasan;

TEST_CASE("a UTM system is described by its parts", "[crs]") {
  const auto crs = describeCrs("EPSG:32749");
  REQUIRE(crs);
  CHECK(crs->code == "EPSG:32749");
  CHECK(crs->name == "WGS 84 / UTM zone 49S");
  CHECK(crs->projection == "UTM");
  CHECK(crs->utmZone == 49);
  CHECK(crs->utmSouth);
  CHECK(crs->datum == "WGS 84");
  CHECK(crs->isMetric());
  CHECK(crs->areaOfUse.minX == 108);
  CHECK(crs->areaOfUse.maxX == 114);
}

TEST_CASE("the Indonesian datum and other projections keep their names", "[crs]") {
  const auto utm = describeCrs("EPSG:23879");  // DGN95 / UTM zone 49S
  REQUIRE(utm);
  CHECK(utm->datum == "DGN95");
  CHECK(utm->utmZone == 49);
  const auto web = describeCrs("EPSG:3857");
  REQUIRE(web);
  CHECK(web->utmZone == 0);
  CHECK(web->projection == "Popular Visualisation Pseudo Mercator");
}

TEST_CASE("a compound system gives its horizontal part", "[crs]") {
  const auto crs = describeCrs("EPSG:9518");  // WGS 84 + EGM2008 height
  REQUIRE(crs);
  CHECK(crs->code == "EPSG:4326");
  CHECK(crs->isGeographic);
}

TEST_CASE("WKT without a code is recognised", "[crs]") {
  // As ESRI programs write .prj files.
  const auto crs = describeCrs(
      R"(PROJCS["WGS_1984_UTM_Zone_49S",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",10000000.0],PARAMETER["Central_Meridian",111.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]])");
  REQUIRE(crs);
  CHECK(crs->code == "EPSG:32749");
}

TEST_CASE("what is no coordinate system is refused", "[crs]") {
  for (const char* text : {"", "EPSG:1", "EPSG:99999999", "nonsense", "LOCAL_CS[\"site\",UNIT[\"metre\",1]]",
                           "EPSG:5773", "+proj=pipeline +step +proj=utm +zone=49"}) {
    INFO(text);
    const auto crs = describeCrs(text);
    REQUIRE_FALSE(crs);
    CHECK(crs.error().code == ErrorCode::UnknownCrs);
  }
}

TEST_CASE("the UTM zone of a place", "[crs]") {
  CHECK(suggestUtm({109.67, -6.89}) == "EPSG:32749");  // Pekalongan
  CHECK(suggestUtm({95.32, 5.55}) == "EPSG:32646");    // Banda Aceh
  CHECK(suggestUtm({109.33, -0.02}) == "EPSG:32749");  // Pontianak, just south of the equator
  CHECK(suggestUtm({140.70, -2.53}) == "EPSG:32754");  // Jayapura
  CHECK(suggestUtm({180, 0}) == "EPSG:32601");
}

TEST_CASE("transforming keeps east first, whatever the register says", "[crs]") {
  const auto transform = Transform::make("EPSG:4326", "EPSG:32749");
  REQUIRE(transform);
  std::array<Point, 2> points{Point{111, 0}, Point{111, -6.89}};
  CHECK(transform->apply(points) == 0);
  // The central meridian has 500 km of false easting, the equator 10,000 km of false northing.
  CHECK(points[0].x == Approx(500000).margin(1e-6));
  CHECK(points[0].y == Approx(10000000).margin(1e-6));
  CHECK(points[1].x == Approx(500000).margin(1e-6));
  CHECK(points[1].y < 10000000);
}

TEST_CASE("points without an image are counted and become NaN", "[crs]") {
  const auto transform = Transform::make("EPSG:4326", "EPSG:32749");
  REQUIRE(transform);
  std::array<Point, 3> points{Point{110, -7}, Point{110, 4000}, Point{std::nan(""), 0}};
  CHECK(transform->apply(points) == 2);
  CHECK(std::isfinite(points[0].x));
  CHECK(std::isnan(points[1].x));
}

TEST_CASE("points outside the area of use are counted", "[crs]") {
  const auto crs = describeCrs("EPSG:32749");
  REQUIRE(crs);
  const std::array<Point, 3> points{Point{110, -7}, Point{114.5, -7}, Point{100, 5}};
  CHECK(countOutside(points, crs->areaOfUse, 0) == 2);
  CHECK(countOutside(points, crs->areaOfUse, 1) == 1);
}

TEST_CASE("the ellipsoid's area comes out whole", "[crs]") {
  // An eighth of WGS 84: 510,065,621,724,088.5 m2 (Moritz 2000, GRS 80 differs in the 11th digit) over 8.
  const MultiPolygon octant{{Polygon{{{{0, 0}, {90, 0}, {0, 90}, {0, 0}}}}}};
  CHECK(ellipsoidalArea(octant) == Approx(510065621724088.5 / 8).epsilon(1e-9));
}

TEST_CASE("a hole is taken off and the direction of rings does not matter", "[crs]") {
  const Ring outer{{110, -7}, {110.01, -7}, {110.01, -6.99}, {110, -6.99}, {110, -7}};
  const Ring inner{{110.002, -6.998}, {110.004, -6.998}, {110.004, -6.996}, {110.002, -6.996}, {110.002, -6.998}};
  const double whole = ellipsoidalArea({{Polygon{{outer}}}});
  const double hole = ellipsoidalArea({{Polygon{{inner}}}});
  CHECK(ellipsoidalArea({{Polygon{{outer, inner}}}}) == Approx(whole - hole));
  CHECK(ellipsoidalArea({{Polygon{{Ring(outer.rbegin(), outer.rend())}}}}) == Approx(whole));
  CHECK(ellipsoidalArea({}) == 0);
}

TEST_CASE("on the central meridian the plane is 0.08 percent smaller", "[crs]") {
  // The scale there is 0.9996, so plane areas are 0.9996 squared of the true ones.
  const MultiPolygon square{
      {Polygon{{{{499500, 9200000}, {500500, 9200000}, {500500, 9201000}, {499500, 9201000}, {499500, 9200000}}}}}};
  const auto meter = AreaMeter::make("EPSG:32749");
  REQUIRE(meter);
  CHECK(planeHectares(square) == Approx(100));
  CHECK(meter->hectares(square) == Approx(100 / (0.9996 * 0.9996)).epsilon(1e-6));
}
