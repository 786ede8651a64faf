#include "core/geom/shared_borders.h"

#include <cmath>
#include <iostream>
#include <limits>

#include "tests/support/catch.h"
#include "tests/support/partition.h"
#include "tests/support/stopwatch.h"

using namespace kawasan;
using test::Shape;
using Indices = std::vector<std::size_t>;

namespace {

const double kNoNumber = std::numeric_limits<double>::quiet_NaN();

Shape shapeOf(Ring ring) {
  ring.push_back(ring.front());
  return std::make_shared<const MultiPolygon>(MultiPolygon{{Polygon{{std::move(ring)}}}});
}

/// Two squares side by side, and a wide one on both that has their common corner too.
std::vector<Shape> three() {
  return {shapeOf({{0, 0}, {10, 0}, {10, 10}, {0, 10}}), shapeOf({{10, 0}, {20, 0}, {20, 10}, {10, 10}}),
          shapeOf({{0, 10}, {10, 10}, {20, 10}, {20, 20}, {0, 20}})};
}

const Ring& ringOf(const SharedBorders::Changed& changed) {
  return changed.polygons->polygons.at(0).rings.at(0);
}

Indices shapesOf(const std::vector<SharedBorders::Changed>& changed) {
  Indices shapes;
  for (const auto& one : changed) shapes.push_back(one.shape);
  return shapes;
}

}  // namespace

TEST_CASE("a shared corner moves in all areas, and rings stay closed", "[shared]") {
  const SharedBorders borders(three());
  const auto changed = borders.moveVertex({10, 10}, {11, 12});
  REQUIRE(shapesOf(changed) == Indices{0, 1, 2});
  CHECK(ringOf(changed[0]) == Ring{{0, 0}, {10, 0}, {11, 12}, {0, 10}, {0, 0}});
  CHECK(ringOf(changed[1]) == Ring{{10, 0}, {20, 0}, {20, 10}, {11, 12}, {10, 0}});
  CHECK(ringOf(changed[2]) == Ring{{0, 10}, {11, 12}, {20, 10}, {20, 20}, {0, 20}, {0, 10}});
  const auto first = borders.moveVertex({10, 0}, {9, 1});
  REQUIRE(shapesOf(first) == Indices{0, 1});
  CHECK(ringOf(first[1]) == Ring{{9, 1}, {20, 0}, {20, 10}, {10, 10}, {9, 1}});
  // The object and its shapes are what they were.
  CHECK(borders.shapes()[0]->polygons == three()[0]->polygons);
}

TEST_CASE("a corner that is not there, or goes nowhere, changes nothing", "[shared]") {
  const SharedBorders borders(three());
  CHECK(borders.moveVertex({5, 0}, {6, 0}).empty());
  CHECK(borders.moveVertex({10.0001, 10}, {6, 0}).empty());
  CHECK(borders.moveVertex({10, 10}, {10, 10}).empty());
  CHECK(borders.moveVertex({10, 10}, {kNoNumber, 10}).empty());
  CHECK(borders.moveVertex({kNoNumber, 10}, {1, 1}).empty());
  CHECK(SharedBorders().moveVertex({0, 0}, {1, 1}).empty());
  CHECK(SharedBorders().insertOnBorders({{0, 0}}, 1).empty());
  CHECK(SharedBorders(std::vector<Shape>{nullptr}).removeVertex({0, 0}).empty());
}

TEST_CASE("a corner moved onto its neighbour becomes one with it", "[shared]") {
  const SharedBorders borders(three());
  const auto changed = borders.moveVertex({10, 10}, {0, 10});
  REQUIRE(shapesOf(changed) == Indices{0, 1, 2});
  CHECK(ringOf(changed[0]) == Ring{{0, 0}, {10, 0}, {0, 10}, {0, 0}});
  CHECK(ringOf(changed[1]) == Ring{{10, 0}, {20, 0}, {20, 10}, {0, 10}, {10, 0}});
  CHECK(ringOf(changed[2]) == Ring{{0, 10}, {20, 10}, {20, 20}, {0, 20}, {0, 10}});
  // Across the closing point.
  const auto closing = borders.moveVertex({0, 0}, {0, 10});
  REQUIRE(shapesOf(closing) == Indices{0});
  CHECK(ringOf(closing[0]) == Ring{{0, 10}, {10, 0}, {10, 10}, {0, 10}});
}

TEST_CASE("no move leaves less than a triangle, in any area", "[shared]") {
  const SharedBorders borders({shapeOf({{0, 0}, {10, 0}, {5, 5}}), shapeOf({{0, 0}, {5, 5}, {0, 10}, {-5, 5}})});
  CHECK(borders.moveVertex({5, 5}, {0, 0}).empty());
  CHECK(borders.removeVertex({5, 5}).empty());
  CHECK_FALSE(borders.isRemovable({0, 0}));
  CHECK(borders.isRemovable({0, 10}));
}

TEST_CASE("a new corner goes into every area that has the edge, whichever way it runs", "[shared]") {
  const SharedBorders borders(three());
  for (const bool turned : {false, true}) {
    const Point a = turned ? Point{10, 10} : Point{10, 0};
    const Point b = turned ? Point{10, 0} : Point{10, 10};
    const auto changed = borders.insertVertex(a, b, {11, 5});
    REQUIRE(shapesOf(changed) == Indices{0, 1});
    CHECK(ringOf(changed[0]) == Ring{{0, 0}, {10, 0}, {11, 5}, {10, 10}, {0, 10}, {0, 0}});
    CHECK(ringOf(changed[1]) == Ring{{10, 0}, {20, 0}, {20, 10}, {10, 10}, {11, 5}, {10, 0}});
  }
  CHECK(borders.insertVertex({0, 0}, {10, 10}, {5, 5}).empty());
  CHECK(borders.insertVertex({0, 0}, {10, 0}, {10, 0}).empty());
  CHECK(borders.insertVertex({0, 0}, {10, 0}, {5, kNoNumber}).empty());
  CHECK(borders.shapesWithEdge({10, 10}, {0, 10}) == Indices{0, 2});
}

TEST_CASE("a corner is taken from all areas that have it", "[shared]") {
  const SharedBorders borders({shapeOf({{0, 0}, {10, 0}, {11, 5}, {10, 10}, {0, 10}}),
                               shapeOf({{11, 5}, {10, 0}, {20, 0}, {20, 10}, {10, 10}})});
  const auto changed = borders.removeVertex({11, 5});
  REQUIRE(shapesOf(changed) == Indices{0, 1});
  CHECK(ringOf(changed[0]) == Ring{{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}});
  CHECK(ringOf(changed[1]) == Ring{{10, 0}, {20, 0}, {20, 10}, {10, 10}, {10, 0}});
  CHECK(borders.shapesWithVertex({11, 5}) == Indices{0, 1});
  CHECK(borders.shapesWithVertex({20, 0}) == Indices{1});
}

TEST_CASE("a corner where three borders meet stays, or the areas would gap", "[shared]") {
  const SharedBorders borders(three());
  CHECK(borders.removeVertex({10, 10}).empty());
  CHECK(borders.removeVertex({10, 0}).empty());  // the border between the two begins there
  CHECK_FALSE(borders.isRemovable({10, 10}));
  CHECK(shapesOf(borders.removeVertex({0, 0})) == Indices{0});
}

TEST_CASE("holes and further parts have corners too", "[shared]") {
  const Ring hole{{2, 2}, {2, 4}, {4, 4}, {4, 2}, {2, 2}};
  const Ring shell{{0, 0}, {9, 0}, {9, 9}, {0, 9}, {0, 0}};
  const Ring far{{20, 0}, {29, 0}, {29, 9}, {20, 0}};
  const SharedBorders borders(
      {std::make_shared<const MultiPolygon>(MultiPolygon{{Polygon{{shell, hole}}, Polygon{{far}}}}),
       std::make_shared<const MultiPolygon>(MultiPolygon{{Polygon{{hole}}}})});
  const auto changed = borders.moveVertex({2, 2}, {1, 1});
  REQUIRE(shapesOf(changed) == Indices{0, 1});
  CHECK(changed[0].polygons->polygons[0].rings[1] == changed[1].polygons->polygons[0].rings[0]);
  CHECK(changed[0].polygons->polygons[0].rings[0] == shell);
  CHECK(borders.moveVertex({20, 0}, {21, 1})[0].polygons->polygons[1].rings[0] ==
        Ring{{21, 1}, {29, 0}, {29, 9}, {21, 1}});
}

TEST_CASE("points on an edge become corners of every area there, in the same order", "[shared]") {
  const SharedBorders borders(three());
  const auto changed =
      borders.insertOnBorders({{10.00005, 8}, {10, 2}, {10, 10}, {5, 5}, {kNoNumber, 1}, {10, 2}}, 0.0001);
  REQUIRE(shapesOf(changed) == Indices{0, 1});
  CHECK(ringOf(changed[0]) == Ring{{0, 0}, {10, 0}, {10, 2}, {10.00005, 8}, {10, 10}, {0, 10}, {0, 0}});
  CHECK(ringOf(changed[1]) == Ring{{10, 0}, {20, 0}, {20, 10}, {10, 10}, {10.00005, 8}, {10, 2}, {10, 0}});
  CHECK(borders.insertOnBorders({{10.001, 8}}, 0.0001).empty());
  // A corner of the upper area alone, on the edge of the lower one.
  const SharedBorders loose(
      {shapeOf({{0, 0}, {20, 0}, {20, 10}, {0, 10}}), shapeOf({{0, 10}, {7, 10}, {20, 10}, {20, 20}})});
  const auto joined = loose.insertOnBorders({{7, 10}}, 0.0001);
  REQUIRE(shapesOf(joined) == Indices{0});
  CHECK(ringOf(joined[0]) == Ring{{0, 0}, {20, 0}, {20, 10}, {7, 10}, {0, 10}, {0, 0}});
}

TEST_CASE("a ring thinner than the tolerance gets a corner once, on the nearer side", "[shared]") {
  const SharedBorders borders(
      {shapeOf({{0, 0}, {10, 0}, {10, 0.0001}, {0, 0.0001}}), shapeOf({{0, 0.0001}, {10, 0.0001}, {10, 5}})});
  const auto changed = borders.insertOnBorders({{5, 0.00009}}, 0.0001);
  REQUIRE(shapesOf(changed) == Indices{0, 1});
  CHECK(ringOf(changed[0]) == Ring{{0, 0}, {10, 0}, {10, 0.0001}, {5, 0.00009}, {0, 0.0001}, {0, 0}});
  CHECK(ringOf(changed[1]) == Ring{{0, 0.0001}, {5, 0.00009}, {10, 0.0001}, {10, 5}, {0, 0.0001}});
}

TEST_CASE("what is new after an edit", "[shared]") {
  const std::vector<Shape> before = three();
  const auto after = SharedBorders(before).insertVertex({10, 0}, {10, 10}, {11, 5});
  CHECK(addedVertices({before[0].get(), before[1].get(), nullptr},
                      {after[0].polygons.get(), after[1].polygons.get()}) == std::vector<Point>{{11, 5}});
  CHECK(addedVertices({}, {}).empty());
}

TEST_CASE("a drag among a thousand areas costs microseconds a move", "[shared]") {
  const std::vector<Shape> shapes = test::partition(40, 25, 40, 10);
  const test::Stopwatch building;
  const SharedBorders borders(shapes);
  const double built = building.milliseconds();
  const Point corner = shapes[500]->polygons[0].rings[0][0];
  REQUIRE(borders.shapesWithVertex(corner).size() == 4);
  constexpr int kMoves = 10'000;
  std::size_t changed = 0;
  const test::Stopwatch dragging;
  for (int i = 1; i <= kMoves; ++i) changed += borders.moveVertex(corner, {corner.x + 0.0001 * i, corner.y}).size();
  const double dragged = dragging.milliseconds() / kMoves;
  std::cout << "1,000 areas of 40 corners: built in " << built << " ms, " << dragged * 1000 << " us a move\n";
  CHECK(changed == 4 * kMoves);
  CHECK(dragged < 0.5);
  CHECK(built < 500);

  const Shape large = std::make_shared<const MultiPolygon>(MultiPolygon{{Polygon{{test::wavyRing(50'000, 5000)}}}});
  const SharedBorders one(std::vector<Shape>{large});
  const Point at = large->polygons[0].rings[0][7];
  const test::Stopwatch moving;
  for (int i = 1; i <= 100; ++i) CHECK(one.moveVertex(at, {at.x + 0.0001 * i, at.y}).size() == 1);
  std::cout << "50,000 corners: " << moving.milliseconds() * 10 << " us a move\n";
  CHECK(moving.milliseconds() / 100 < 20);
}
