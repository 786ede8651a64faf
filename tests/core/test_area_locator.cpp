#include "core/geom/area_locator.h"

#include <numeric>
#include <random>

#include "core/geom/segment.h"
#include "tests/support/catch.h"
#include "tests/support/partition.h"

using namespace kawasan;

namespace {

struct LocatorCity {
  std::vector<test::Shape> shapes = test::partition(12, 9, 80, 5);
  std::vector<const MultiPolygon*> areas;
  Box box;
  LocatorCity() {
    for (const auto& shape : shapes) {
      areas.push_back(shape.get());
      box.extend(boundsOf(*shape));
    }
  }
};

}  // namespace

TEST_CASE("every point inside a city of shared borders is in exactly one area", "[area-locator]") {
  const LocatorCity city;
  const AreaLocator index(city.areas);
  std::mt19937 random(7);
  std::uniform_real_distribution<double> x(city.box.minX, city.box.maxX);
  std::uniform_real_distribution<double> y(city.box.minY, city.box.maxY);
  for (int i = 0; i < 5000; ++i) {
    const Point p{x(random), y(random)};
    std::optional<std::size_t> expected;
    for (std::size_t area = 0; area < city.areas.size() && !expected; ++area) {
      if (contains(*city.areas[area], p)) expected = area;
    }
    CHECK(index.areaAt(p) == expected);
  }
}

TEST_CASE("a corner or an edge that areas share counts once", "[area-locator]") {
  const LocatorCity city;
  const AreaLocator index(city.areas);
  const Box inner = city.box.grown(-120);
  for (const auto& shape : city.shapes) {
    const Ring& ring = shape->polygons[0].rings[0];
    for (std::size_t i = 1; i < ring.size(); ++i) {
      const Point middle{(ring[i].x + ring[i - 1].x) / 2, (ring[i].y + ring[i - 1].y) / 2};
      for (const Point p : {ring[i], middle}) {
        if (p.x > inner.minX && p.x < inner.maxX && p.y > inner.minY && p.y < inner.maxY) CHECK(index.areaAt(p));
      }
      // A road on the border: its length goes to the two sides together once.
      std::vector<double> lengths(city.areas.size());
      index.addLengths({ring[i - 1], ring[i]}, lengths);
      const double length = distance(ring[i - 1], ring[i]);
      const bool isInner = boundsOf(Ring{ring[i - 1], ring[i]}).intersects(inner);
      if (isInner) CHECK(std::accumulate(lengths.begin(), lengths.end(), 0.0) == Approx(length));
    }
  }
}

TEST_CASE("a road is shared out among the areas it runs through, nothing twice and nothing lost", "[area-locator]") {
  const LocatorCity city;
  const AreaLocator index(city.areas);
  std::vector<double> lengths(city.areas.size());
  const LineString road{{city.box.minX + 100, city.box.minY + 100},
                        {city.box.maxX - 120, city.box.minY + 230},
                        {city.box.maxX - 300, city.box.maxY - 110}};
  index.addLengths(road, lengths);
  CHECK(std::accumulate(lengths.begin(), lengths.end(), 0.0) ==
        Approx(distance(road[0], road[1]) + distance(road[1], road[2])).epsilon(1e-12));

  const MultiPolygon square{
      {Polygon{{{{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}}, {{4, 4}, {4, 6}, {6, 6}, {6, 4}, {4, 4}}}}}};
  const AreaLocator one({nullptr, &square});
  std::vector<double> inside(2);
  one.addLengths({{-5, 5}, {15, 5}}, inside);  // in from outside, over the hole, out again
  CHECK(inside[0] == 0);
  CHECK(inside[1] == Approx(8));
  CHECK_FALSE(one.areaAt({5, 5}));
  CHECK(one.areaAt({1, 1}) == 1);
  CHECK_FALSE(one.areaAt({std::numeric_limits<double>::quiet_NaN(), 1}));
}
