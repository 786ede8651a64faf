#include "gis/live_area.h"

#include <cmath>
#include <iostream>
#include <limits>
#include <random>

#include "core/geom/overlap_area.h"
#include "gis/edit_ops.h"
#include "tests/support/catch.h"
#include "tests/support/partition.h"
#include "tests/support/stopwatch.h"

using namespace kawasan;
using test::Shape;
using Indices = std::vector<std::size_t>;

namespace {

MultiPolygon boxAt(double x, double y, double width, double height) {
  return {{Polygon{{{{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}, {x, y}}}}}};
}

std::vector<const MultiPolygon*> pointersTo(const std::vector<Shape>& shapes) {
  std::vector<const MultiPolygon*> pointers;
  for (const Shape& shape : shapes) pointers.push_back(shape.get());
  return pointers;
}

MultiPolygon wavyShape(std::size_t corners, double radius, Point centre) {
  Ring ring = test::wavyRing(corners, radius);
  for (Point& p : ring) p = onGrid({p.x + centre.x, p.y + centre.y});
  return {{Polygon{{std::move(ring)}}}};
}

}  // namespace

TEST_CASE("a shape that only moved tells how far", "[live]") {
  const MultiPolygon shape = boxAt(100, 200, 30, 20);
  MultiPolygon moved = boxAt(103, 196, 30, 20);
  const auto move = moveBetween(shape, moved, 0.01);
  REQUIRE(move.has_value());
  CHECK(move->x == Approx(3));
  CHECK(move->y == Approx(-4));
  CHECK_FALSE(moveBetween(shape, boxAt(103, 196, 30, 21), 0.01).has_value());
  moved.polygons.push_back(moved.polygons.front());
  CHECK_FALSE(moveBetween(shape, moved, 0.01).has_value());
}

TEST_CASE("whole from 99 percent on, partly above 1 percent", "[live]") {
  const MultiPolygon drawn = boxAt(0, 0, 100, 100);
  const MultiPolygon inside = boxAt(10, 10, 10, 10);
  const MultiPolygon nearly = boxAt(-0.1, 30, 10, 10);  // 99 percent
  const MultiPolygon half = boxAt(95, 50, 10, 10);
  const MultiPolygon sliver = boxAt(99.95, 70, 10, 10);  // half a percent
  const MultiPolygon outside = boxAt(200, 0, 10, 10);
  const MultiPolygon beside = boxAt(100, 0, 10, 10);
  const InsideReport report = insideOf(drawn, {&inside, &nearly, nullptr, &half, &sliver, &outside, &beside}, {});
  CHECK(report.whole == Indices{0, 1});
  CHECK(report.partly == Indices{3});
  REQUIRE(report.shares.size() == 7);
  CHECK(report.shares[0] == Approx(1));
  CHECK(report.shares[1] == Approx(0.99));
  CHECK(report.shares[2] == 0);
  CHECK(report.shares[3] == Approx(0.5));
  CHECK(report.shares[4] == Approx(0.005));
  CHECK(report.shares[5] == 0);
  CHECK(report.shares[6] == Approx(0).margin(1e-9));
  CHECK(report.overlap == 0);
}

TEST_CASE("the overlap with neighbours is summed, borders are none", "[live]") {
  const MultiPolygon drawn = boxAt(0, 0, 100, 100);
  const MultiPolygon over = boxAt(90, 0, 50, 20);
  const MultiPolygon beside = boxAt(100, 30, 50, 20);
  const MultiPolygon bowTie{{Polygon{{{{-10, 50}, {10, 60}, {10, 50}, {-10, 60}, {-10, 50}}}}}};
  // 10 x 20, and the wing of 10 x 10 / 2 at the right.
  CHECK(insideOf(drawn, {}, {&over, &beside, &bowTie, nullptr}).overlap == Approx(250));
  CHECK(insideOf(drawn, {}, {&beside}).overlap == 0);
}

TEST_CASE("a shape that crosses itself while it is drawn, or is none yet", "[live]") {
  const MultiPolygon rt = boxAt(0, 0, 10, 10);
  const MultiPolygon bowTie{{Polygon{{{{-5, 0}, {15, 10}, {15, 0}, {-5, 10}, {-5, 0}}}}}};
  // Between two lines of slope 1/2 and -1/2 through the centre: left and right of it 5 x 5 / 2 each.
  CHECK(insideOf(bowTie, {&rt}, {}).shares[0] == Approx(0.25));
  CHECK(insideOf(MultiPolygon{}, {&rt}, {&rt}).shares == std::vector<double>{0});
  const double nan = std::numeric_limits<double>::quiet_NaN();
  const MultiPolygon broken{{Polygon{{{{0, 0}, {nan, 0}, {10, 10}, {0, 0}}}}}};
  CHECK(insideOf(broken, {&rt}, {&rt}).whole.empty());
  CHECK(insideOf(rt, {&broken}, {&broken}).overlap == 0);
}

TEST_CASE("holes of either shape are not inside", "[live]") {
  MultiPolygon ring = boxAt(0, 0, 30, 30);
  ring.polygons[0].rings.push_back(boxAt(10, 10, 10, 10).polygons[0].rings[0]);
  const MultiPolygon rt = boxAt(5, 5, 20, 20);
  CHECK(insideOf(ring, {&rt}, {}).shares[0] == Approx(0.75));
  CHECK(insideOf(rt, {&ring}, {}).shares[0] == Approx(300.0 / 800));
}

TEST_CASE("summed up edge by edge the common area is that of the overlay", "[live]") {
  const std::vector<Shape> shapes = test::partition(10, 10, 40, 3);
  std::mt19937 random(9);
  std::uniform_real_distribution<double> part(0, 400);
  for (int round = 0; round < 20; ++round) {
    const MultiPolygon drawn =
        wavyShape(round % 2 == 0 ? 7 : 333, 90, {348'700 + part(random), 9'238'400 + part(random)});
    const OverlapMeter meter(drawn);
    for (const Shape& shape : shapes) {
      CHECK(meter.areaSharedWith(*shape) == Approx(overlapArea(drawn, *shape)).margin(1e-6).epsilon(0));
    }
  }
}

TEST_CASE("a drawn ring of 200 corners over a thousand RTs follows the pointer", "[live]") {
  const std::vector<Shape> shapes = test::partition(40, 25, 40, 3);
  const auto rts = pointersTo(shapes);
  const MultiPolygon drawn = wavyShape(200, 420, {349'500, 9'238'900});
  const test::Stopwatch preparing;
  const InsideMeter meter(rts, {});
  const double prepared = preparing.milliseconds();
  constexpr int kMoves = 20;
  std::size_t whole = 0;
  std::size_t partly = 0;
  const test::Stopwatch moving;
  for (int i = 0; i < kMoves; ++i) {
    const InsideReport report = meter.insideOf(drawn);
    whole = report.whole.size();
    partly = report.partly.size();
  }
  const double moved = moving.milliseconds() / kMoves;
  const test::Stopwatch asking;
  const InsideReport once = insideOf(drawn, rts, {});
  std::cout << whole << " whole, " << partly << " partly of 1,000: prepared in " << prepared << " ms, " << moved
            << " ms a move; all at once " << asking.milliseconds() << " ms\n";
  CHECK(once.whole.size() == whole);
  // The areas inside make up the drawn one.
  double covered = 0;
  for (std::size_t i = 0; i < shapes.size(); ++i) covered += once.shares[i] * planeArea(*shapes[i]);
  CHECK(covered == Approx(planeArea(drawn)).margin(1e-4).epsilon(0));
  CHECK(moved < 50);
}
