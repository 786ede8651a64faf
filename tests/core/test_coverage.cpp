#include "core/geom/coverage.h"

#include <algorithm>

#include "tests/support/catch.h"
#include "tests/support/partition.h"

using namespace kawasan;

namespace {

MultiPolygon rectangle(double left, double bottom, double right, double top) {
  return {{Polygon{{{{left, bottom}, {right, bottom}, {right, top}, {left, top}, {left, bottom}}}}}};
}

std::optional<MultiPolygon> dissolved(const std::vector<MultiPolygon>& areas) {
  std::vector<const MultiPolygon*> pointers;
  for (const MultiPolygon& area : areas) pointers.push_back(&area);
  return dissolvedCoverage(pointers);
}

}  // namespace

TEST_CASE("areas side by side become one outline, whatever way round they were drawn", "[coverage]") {
  MultiPolygon right = rectangle(10, 0, 20, 10);
  std::reverse(right.polygons[0].rings[0].begin(), right.polygons[0].rings[0].end());
  const auto whole = dissolved({rectangle(0, 0, 10, 10), right});
  REQUIRE(whole);
  REQUIRE(whole->polygons.size() == 1);
  CHECK(whole->polygons[0].rings.size() == 1);
  CHECK(planeArea(*whole) == 200);
}

TEST_CASE("areas around an empty place leave a hole, and an area inside it is one of its own", "[coverage]") {
  const std::vector<MultiPolygon> frame{
      {{Polygon{{{{0, 0}, {30, 0}, {20, 10}, {10, 10}, {0, 0}}}}}},
      {{Polygon{{{{30, 0}, {30, 30}, {20, 20}, {20, 10}, {30, 0}}}}}},
      {{Polygon{{{{30, 30}, {0, 30}, {10, 20}, {20, 20}, {30, 30}}}}}},
      {{Polygon{{{{0, 30}, {0, 0}, {10, 10}, {10, 20}, {0, 30}}}}}},
  };
  auto whole = dissolved(frame);
  REQUIRE(whole);
  REQUIRE(whole->polygons.size() == 1);
  CHECK(whole->polygons[0].rings.size() == 2);
  CHECK(planeArea(*whole) == 800);

  std::vector<MultiPolygon> withIsland = frame;
  withIsland.push_back(rectangle(13, 13, 17, 17));
  whole = dissolved(withIsland);
  REQUIRE(whole);
  CHECK(whole->polygons.size() == 2);
  CHECK(planeArea(*whole) == 816);

  std::vector<MultiPolygon> filled = frame;
  filled.push_back(rectangle(10, 10, 20, 20));
  whole = dissolved(filled);
  REQUIRE(whole);
  CHECK(whole->polygons[0].rings.size() == 1);
  CHECK(planeArea(*whole) == 900);
}

TEST_CASE("what is no clean coverage is refused, so that nothing is counted twice", "[coverage]") {
  CHECK_FALSE(dissolved({rectangle(0, 0, 10, 10), rectangle(9, 0, 20, 10)}));         // overlap
  CHECK_FALSE(dissolved({rectangle(0, 0, 10, 10), rectangle(2, 2, 8, 8)}));           // one inside the other
  CHECK_FALSE(dissolved({rectangle(0, 0, 10, 10), rectangle(0, 0, 10, 10)}));         // twice the same
  CHECK_FALSE(dissolved({rectangle(0, 0, 10, 10), rectangle(10, 10, 20, 20)}));       // one shared corner
  CHECK_FALSE(dissolved({rectangle(0, 0, 10, 10), rectangle(10, 2, 20, 8)}));         // corners on an edge
  CHECK_FALSE(dissolved({{{Polygon{{{{0, 0}, {9, 9}, {9, 0}, {0, 9}, {0, 0}}}}}}}));  // crosses itself
  CHECK(dissolved({})->polygons.empty());
}

TEST_CASE("a whole city of shared borders keeps its area", "[coverage]") {
  const auto shapes = test::partition(30, 20, 80, 4);
  std::vector<const MultiPolygon*> areas;
  double sum = 0;
  for (const auto& shape : shapes) {
    areas.push_back(shape.get());
    sum += planeArea(*shape);
  }
  const auto whole = dissolvedCoverage(areas);
  REQUIRE(whole);
  REQUIRE(whole->polygons.size() == 1);
  CHECK(whole->polygons[0].rings.size() == 1);
  CHECK(vertexCount(*whole) == 2 * (30 + 20) * 4 + 1);
  CHECK(planeArea(*whole) == Approx(sum).epsilon(1e-12));
}
