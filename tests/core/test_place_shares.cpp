// Which RT drawn works touch and how much lies in each: lengths and areas one can work out on squared paper.

#include "core/plan/place_shares.h"
#include "tests/support/catch.h"
#include "tests/support/plan_city.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

Polygon box(double minX, double minY, double maxX, double maxY) {
  return {{Ring{{minX, minY}, {maxX, minY}, {maxX, maxY}, {minX, maxY}, {minX, minY}}}};
}

SharedPolygons shape(double minX, double minY, double maxX, double maxY) {
  return std::make_shared<const MultiPolygon>(MultiPolygon{{box(minX, minY, maxX, maxY)}});
}

/// First RT x 0..100, second x 100..200, both y 0..100; the third is not drawn.
Snapshot drawnCity() {
  PlanCity city;
  for (Rt& rt : city.snapshot.rts) {
    if (rt.id == kFirstRt) rt.geometry = shape(0, 0, 100, 100);
    if (rt.id == kSecondRt) rt.geometry = shape(100, 0, 200, 100);
  }
  return city.snapshot;
}

double shareOf(const std::vector<PlaceShare>& shares, FeatureId rtId) {
  for (const PlaceShare& share : shares) {
    if (share.rtId == rtId) return share.share;
  }
  return 0;
}

}  // namespace

TEST_CASE("a line is shared out by its length in each RT", "[place-shares]") {
  const Snapshot snapshot = drawnCity();
  const auto shares = placeShares(LineString{{70, 50}, {200, 50}}, snapshot);  // 30 m and 100 m of 130 m
  REQUIRE(shares.size() == 2);
  CHECK(shareOf(shares, kFirstRt) == Approx(30.0 / 130));
  CHECK(shareOf(shares, kSecondRt) == Approx(100.0 / 130));
  // What lies in no RT belongs to none.
  const auto beyond = placeShares(LineString{{150, 50}, {350, 50}}, snapshot);
  REQUIRE(beyond.size() == 1);
  CHECK(shareOf(beyond, kSecondRt) == Approx(0.25));
  // Two pieces count together.
  const auto pieces = placeShares(MultiLineString{{{{10, 10}, {20, 10}}, {{110, 10}, {140, 10}}}}, snapshot);
  CHECK(shareOf(pieces, kFirstRt) == Approx(0.25));
  CHECK(shareOf(pieces, kSecondRt) == Approx(0.75));
}

TEST_CASE("a line along a shared border falls to one RT, and a crumb to none", "[place-shares]") {
  const Snapshot snapshot = drawnCity();
  const auto border = placeShares(LineString{{100, 10}, {100, 90}}, snapshot);
  REQUIRE(border.size() == 1);
  CHECK(border.front().share == Approx(1));
  const auto crumb = placeShares(LineString{{50, 50}, {100.01, 50}}, snapshot);  // 1 cm beyond
  REQUIRE(crumb.size() == 1);
  CHECK(crumb.front().rtId == kFirstRt);
}

TEST_CASE("an area is shared out by what it covers, a point is in one RT", "[place-shares]") {
  const Snapshot snapshot = drawnCity();
  const auto area = placeShares(box(90, 20, 120, 30), snapshot);  // 100 m2 and 200 m2 of 300 m2
  REQUIRE(area.size() == 2);
  CHECK(shareOf(area, kFirstRt) == Approx(1.0 / 3));
  CHECK(shareOf(area, kSecondRt) == Approx(2.0 / 3));
  const auto point = placeShares(Point{150, 50}, snapshot);
  REQUIRE(point.size() == 1);
  CHECK(point.front().rtId == kSecondRt);
  CHECK(point.front().share == 1);
  CHECK(placeShares(Point{250, 50}, snapshot).empty());
  CHECK(placeShares(Geometry(), snapshot).empty());
  CHECK(placeShares(LineString{}, snapshot).empty());
}
