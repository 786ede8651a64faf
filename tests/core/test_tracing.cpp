#include "core/geom/tracing.h"

#include <cmath>
#include <iostream>
#include <limits>

#include "core/geom/segment.h"
#include "tests/support/catch.h"
#include "tests/support/partition.h"
#include "tests/support/stopwatch.h"

using namespace kawasan;
using test::Shape;

namespace {

SnapIndex indexOf(std::vector<Ring> rings) {
  std::vector<SnapShape> shapes;
  for (Ring& ring : rings) {
    ring.push_back(ring.front());
    shapes.push_back({std::make_shared<const MultiPolygon>(MultiPolygon{{Polygon{{std::move(ring)}}}}), 0});
  }
  return SnapIndex(std::move(shapes));
}

double lengthOf(const LineString& line) {
  double length = 0;
  for (std::size_t i = 0; i + 1 < line.size(); ++i) length += distance(line[i], line[i + 1]);
  return length;
}

const Ring kSquare{{0, 0}, {10, 0}, {10, 10}, {0, 10}};

}  // namespace

TEST_CASE("a border is followed the shorter way round, from edge to edge", "[tracing]") {
  const SnapIndex index = indexOf({kSquare});
  CHECK(tracedPath(index, {4, 0}, {10, 4}, 100) == LineString{{4, 0}, {10, 0}, {10, 4}});
  CHECK(tracedPath(index, {4, 0}, {0, 4}, 100) == LineString{{4, 0}, {0, 0}, {0, 4}});
  CHECK(tracedPath(index, {10, 0}, {0, 4}, 100) == LineString{{10, 0}, {0, 0}, {0, 4}});
  CHECK(tracedPath(index, {10, 0}, {0, 9}, 100) == LineString{{10, 0}, {0, 0}, {0, 9}});
  CHECK(tracedPath(index, {10, 1}, {0, 9}, 100) == tracedPath(index, {10, 1}, {0, 9}, 20.5));
  CHECK(tracedPath(index, {2, 0}, {7, 0}, 100) == LineString{{2, 0}, {7, 0}});
  CHECK(tracedPath(index, {0, 0}, {10, 0}, 100) == LineString{{0, 0}, {10, 0}});
}

TEST_CASE("one point is a way of no length", "[tracing]") {
  CHECK(tracedPath(indexOf({kSquare}), {4, 0}, {4, 0}, 100) == LineString{{4, 0}});
}

TEST_CASE("a way that is too long, broken, or off the border is none", "[tracing]") {
  const SnapIndex index = indexOf({kSquare, {{20, 0}, {30, 0}, {30, 10}}});
  CHECK_FALSE(tracedPath(index, {4, 0}, {10, 4}, 9.9));
  CHECK(tracedPath(index, {4, 0}, {10, 4}, 10.1));
  CHECK_FALSE(tracedPath(index, {4, 0}, {30, 5}, 1000));
  CHECK_FALSE(tracedPath(index, {4, 1}, {10, 4}, 1000));
  CHECK_FALSE(tracedPath(index, {4, 0}, {9, 4}, 1000));
  CHECK_FALSE(tracedPath(SnapIndex(), {4, 0}, {9, 4}, 1000));
  const double nan = std::numeric_limits<double>::quiet_NaN();
  CHECK_FALSE(tracedPath(index, {nan, 0}, {9, 0}, 1000));
  CHECK_FALSE(tracedPath(index, {4, 0}, {9, nan}, 1000));
  CHECK_FALSE(tracedPath(index, {4, 0}, {9, 0}, nan));
}

TEST_CASE("the way changes from one shape to the next along shared borders", "[tracing]") {
  // Two squares side by side; the third stands on both, with corners of its own in between.
  const SnapIndex index =
      indexOf({kSquare, {{10, 0}, {20, 0}, {20, 10}, {10, 10}}, {{0, 10}, {10, 10}, {20, 10}, {20, 20}, {0, 20}}});
  CHECK(tracedPath(index, {0, 15}, {20, 2}, 100) == LineString{{0, 15}, {0, 10}, {10, 10}, {20, 10}, {20, 2}});
  CHECK(tracedPath(index, {10, 0}, {5, 10}, 100) == LineString{{10, 0}, {10, 10}, {5, 10}});
}

TEST_CASE("a corner on an edge that has none there is a junction", "[tracing]") {
  // The lower shape's edge runs past the corner at (10, 10) of the upper two.
  const SnapIndex index = indexOf({{{0, 0}, {20, 0}, {20, 10}, {0, 10}},
                                   {{0, 10}, {10, 10.004}, {10, 20}, {0, 20}},
                                   {{10, 10.004}, {20, 10}, {20, 20}, {10, 20}}});
  CHECK(tracedPath(index, {2, 10}, {10, 18}, 100) == LineString{{2, 10}, {10, 10.004}, {10, 18}});
  // From corner to corner of the lower shape nothing is added.
  CHECK(tracedPath(index, {0, 10}, {20, 10}, 100) == LineString{{0, 10}, {20, 10}});
}

TEST_CASE("corners that miss each other by millimetres are connected, by decimetres not", "[tracing]") {
  const Ring left{{0, 0}, {10, 0}, {5, 5}};
  CHECK(tracedPath(indexOf({left, {{10.005, 0}, {20, 0}, {15, 5}}}), {3, 0}, {18, 0}, 100) ==
        LineString{{3, 0}, {10, 0}, {10.005, 0}, {18, 0}});
  CHECK_FALSE(tracedPath(indexOf({left, {{10.1, 0}, {20, 0}, {15, 5}}}), {3, 0}, {18, 0}, 100));
}

TEST_CASE("holes can be followed", "[tracing]") {
  Ring hole{{2, 2}, {2, 4}, {4, 4}, {4, 2}, {2, 2}};
  Ring shell = kSquare;
  shell.push_back(shell.front());
  const SnapIndex index(
      std::vector<SnapShape>{{std::make_shared<const MultiPolygon>(MultiPolygon{{Polygon{{shell, hole}}}}), 0}});
  CHECK(tracedPath(index, {2, 3}, {3, 4}, 100) == LineString{{2, 3}, {2, 4}, {3, 4}});
  CHECK_FALSE(tracedPath(index, {2, 3}, {0, 3}, 100));
}

TEST_CASE("half way round fifty thousand corners, and across a thousand areas", "[tracing]") {
  const Ring ring = test::wavyRing(50'000, 5000);
  const SnapIndex large(
      std::vector<SnapShape>{{std::make_shared<const MultiPolygon>(MultiPolygon{{Polygon{{ring}}}}), 0}});
  const test::Stopwatch long_;
  const auto half = tracedPath(large, ring[0], ring[20'000], 1e9);
  std::cout << "20,000 corners: " << long_.milliseconds() << " ms\n";
  REQUIRE(half);
  CHECK(*half == LineString(ring.begin(), ring.begin() + 20'001));
  CHECK(long_.milliseconds() < 3000);

  std::vector<SnapShape> shapes;
  for (const Shape& shape : test::partition(40, 25, 40, 4)) shapes.push_back({shape, 0});
  const SnapIndex many(std::move(shapes));
  const Point from = many.shapes().front().shape->polygons[0].rings[0][0];
  const Point to = many.shapes().back().shape->polygons[0].rings[0][8];
  const test::Stopwatch across;
  const auto way = tracedPath(many, from, to, 3000);
  std::cout << "across 1,000 areas: " << across.milliseconds() << " ms\n";
  REQUIRE(way);
  CHECK(across.milliseconds() < 3000);
  // Along the streets of the lattice, 1,600 m east and 1,000 m north, a little more for the crookedness.
  CHECK(lengthOf(*way) > 2550);
  CHECK(lengthOf(*way) < 2800);
  for (std::size_t i = 0; i < way->size(); ++i) CHECK(many.nearest((*way)[i], 0)->kind == SnapKind::Vertex);
}
