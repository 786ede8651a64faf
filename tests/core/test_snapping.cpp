#include "core/geom/snapping.h"

#include <cmath>
#include <initializer_list>
#include <iostream>
#include <limits>
#include <random>

#include "core/geom/segment.h"
#include "tests/support/catch.h"
#include "tests/support/partition.h"
#include "tests/support/stopwatch.h"

using namespace kawasan;
using test::Shape;

namespace {

Shape squareShape(double x, double y, double size) {
  return std::make_shared<const MultiPolygon>(
      MultiPolygon{{Polygon{{{{x, y}, {x + size, y}, {x + size, y + size}, {x, y + size}, {x, y}}}}}});
}

SnapIndex indexOf(const std::vector<Shape>& shapes) {
  std::vector<SnapShape> all;
  for (const Shape& shape : shapes) all.push_back({shape, 0});
  return SnapIndex(std::move(all));
}

/// Looks at every edge.
std::optional<Snap> nearestByHand(const std::vector<Shape>& shapes, Point p, double tolerance) {
  std::optional<Snap> best;
  double nearest = tolerance;
  for (const SnapKind kind : {SnapKind::Vertex, SnapKind::Edge}) {
    for (std::size_t s = 0; s < shapes.size(); ++s) {
      const Ring& ring = shapes[s]->polygons[0].rings[0];
      for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        const Point at = kind == SnapKind::Vertex ? ring[i] : nearestOnSegment(ring[i], ring[i + 1], p);
        if (distance(at, p) > nearest || (best && distance(at, p) == nearest)) continue;
        best = Snap{at, kind, s, 0, 0, i};
        nearest = distance(at, p);
      }
    }
    if (best) return best;
  }
  return best;
}

}  // namespace

TEST_CASE("a corner in reach beats an edge that is nearer", "[snapping]") {
  const SnapIndex index = indexOf({squareShape(0, 0, 10)});
  const auto corner = index.nearest({1, 0.1}, 2);
  REQUIRE(corner);
  CHECK(corner->kind == SnapKind::Vertex);
  CHECK(corner->point == Point{0, 0});
  const auto edge = index.nearest({5, 0.1}, 2);
  REQUIRE(edge);
  CHECK(edge->kind == SnapKind::Edge);
  CHECK(edge->point == Point{5, 0});
  CHECK(edge->vertex == 0);
  CHECK_FALSE(index.nearest({5, 5}, 2));
  // The last edge, back to the start, and its end.
  CHECK(index.nearest({-0.5, 5}, 1)->vertex == 3);
  CHECK(index.nearest({-0.5, 9.9}, 1)->vertex == 3);
}

TEST_CASE("the tolerance itself is within reach", "[snapping]") {
  const SnapIndex index = indexOf({squareShape(0, 0, 10)});
  CHECK(index.nearest({5, -2}, 2));
  CHECK(index.nearest({0, 0}, 0));
  CHECK_FALSE(index.nearest({5, -2.001}, 2));
}

TEST_CASE("a snap says where on which ring it is", "[snapping]") {
  const Shape two = std::make_shared<const MultiPolygon>(MultiPolygon{
      {squareShape(100, 0, 10)->polygons[0],
       Polygon{{squareShape(0, 0, 30)->polygons[0].rings[0], squareShape(10, 10, 10)->polygons[0].rings[0]}}}});
  const SnapIndex index(std::vector<SnapShape>{{nullptr, 7}, {two, 8}});
  const auto snap = index.nearest({20.1, 20.1}, 1);
  REQUIRE(snap);
  CHECK(snap->shape == 1);
  CHECK(index.shapes()[snap->shape].tag == 8);
  CHECK(snap->polygon == 1);
  CHECK(snap->ring == 1);
  CHECK(snap->vertex == 2);
}

TEST_CASE("the shapes under a point and in a box come in input order", "[snapping]") {
  const SnapIndex index =
      indexOf({squareShape(0, 0, 10), squareShape(100, 0, 10), squareShape(5, 5, 10), squareShape(0, 0, 100)});
  CHECK(index.shapesAt({7, 7}) == std::vector<std::size_t>{0, 2, 3});
  CHECK(index.shapesAt({107, 7}) == std::vector<std::size_t>{1});
  CHECK(index.shapesAt({-1, 7}).empty());
  Box box;
  box.extend(Point{12, 12});
  box.extend(Point{13, 13});
  CHECK(index.shapesIn(box) == std::vector<std::size_t>{2, 3});
  CHECK(index.shapesIn(Box{}).empty());
}

TEST_CASE("nothing to snap to, and points that are no numbers", "[snapping]") {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  const double infinity = std::numeric_limits<double>::infinity();
  CHECK_FALSE(SnapIndex().nearest({0, 0}, 1));
  CHECK(SnapIndex().shapesAt({0, 0}).empty());
  const Shape odd = std::make_shared<const MultiPolygon>(
      MultiPolygon{{Polygon{{{}, {{1, 1}}, {{nan, 0}, {5, nan}, {6, 6}, {infinity, 6}, {nan, 0}}}}, Polygon{}}});
  const SnapIndex index(std::vector<SnapShape>{{odd, 0}, {nullptr, 0}, {squareShape(0, 0, 4), 0}});
  CHECK_FALSE(index.nearest({nan, 0}, 1));
  CHECK_FALSE(index.nearest({0, 0}, nan));
  CHECK_FALSE(index.nearest({0, 0}, -1));
  CHECK(index.nearest({6, 6.1}, 1)->point == Point{6, 6});
  CHECK(index.nearest({0, 0}, infinity)->point == Point{0, 0});
  CHECK(index.shapesAt({nan, nan}).empty());
}

TEST_CASE("the index finds what looking at every edge finds", "[snapping]") {
  const std::vector<Shape> shapes = test::partition(20, 20, 40, 3);
  const SnapIndex index = indexOf(shapes);
  std::mt19937 random(3);
  std::uniform_real_distribution<double> part(-20, 820);
  for (int i = 0; i < 500; ++i) {
    const Point p{348'700 + part(random), 9'238'400 + part(random)};
    const double tolerance = i % 3 == 0 ? 1 : 5;
    const auto found = index.nearest(p, tolerance);
    const auto expected = nearestByHand(shapes, p, tolerance);
    REQUIRE(found.has_value() == expected.has_value());
    if (!found) continue;
    CHECK(found->kind == expected->kind);
    CHECK(found->point == expected->point);
    CHECK(found->shape == expected->shape);
    CHECK(found->vertex == expected->vertex);
  }
}

TEST_CASE("ten thousand areas and a border of fifty thousand corners are asked in microseconds", "[snapping]") {
  const std::vector<Shape> many = test::partition(100, 100, 40, 2);
  std::vector<Shape> large{
      std::make_shared<const MultiPolygon>(MultiPolygon{{Polygon{{test::wavyRing(50'000, 5000)}}}})};
  for (const auto* shapes : std::initializer_list<const std::vector<Shape>*>{&many, &large}) {
    const test::Stopwatch building;
    const SnapIndex index = indexOf(*shapes);
    const double built = building.milliseconds();
    Box box;
    for (const Shape& shape : *shapes) box.extend(boundsOf(*shape));
    std::mt19937 random(5);
    std::uniform_real_distribution<double> part(0, 1);
    constexpr int kAsked = 10'000;
    std::size_t found = 0;
    const test::Stopwatch asking;
    for (int i = 0; i < kAsked; ++i) {
      const Point p{box.minX + part(random) * box.width(), box.minY + part(random) * box.height()};
      found += index.nearest(p, 5) ? 1U : 0U;
    }
    const double asked = asking.milliseconds();
    std::cout << shapes->size() << " shapes: built in " << built << " ms, " << asked / kAsked * 1000
              << " us a look-up, " << found << " found\n";
    CHECK(found > 10);
    CHECK(built < 300);
    CHECK(asked / kAsked < 0.2);
  }
}
