#include "gis/live_area.h"

#include <algorithm>
#include <cmath>
#include <iostream>
#include <limits>
#include <memory>
#include <random>

#include "core/geom/grid.h"
#include "core/geom/overlap_area.h"
#include "gis/corner_drag.h"
#include "gis/edit_ops.h"
#include "gis/geodesic.h"
#include "gis/validity.h"
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

TEST_CASE("with one corner dragged hectares and what is inside are those of the whole shape", "[live]") {
  const std::vector<Shape> shapes = test::partition(10, 10, 40, 3);
  const auto rts = pointersTo(shapes);
  const InsideMeter meter(rts, {rts[3], rts[44], rts[97]});
  const auto area = AreaMeter::make("EPSG:32749");
  REQUIRE(area);
  std::mt19937 random(21);
  std::uniform_real_distribution<double> step(-90, 90);
  int followed = 0;
  for (int round = 0; round < 120; ++round) {
    MultiPolygon start = wavyShape(round % 2 == 0 ? 9 : 200, 150, {348'900, 9'238'600});
    if (round % 3 == 0) start.polygons[0].rings.push_back(boxAt(348'880, 9'238'580, 40, 40).polygons[0].rings[0]);
    const std::size_t moving = round % 6 == 0 ? 1 : 0;
    if (round % 4 == 0) std::ranges::reverse(start.polygons[0].rings[moving]);
    const Ring& ring = start.polygons[0].rings[moving];
    const std::size_t corner = random() % (ring.size() - 1);
    const Point to = onGrid({ring[corner].x + step(random), ring[corner].y + step(random)});
    MultiPolygon drawn = start;
    Ring& moved = drawn.polygons[0].rings[moving];
    moved[corner] = to;
    if (corner == 0) moved.back() = to;
    const CornerDrag drag(std::make_shared<const MultiPolygon>(start), ring[corner]);
    const auto swept = drag.sweptBy(drawn);
    if (!swept) continue;
    ++followed;
    CHECK_FALSE(invalidityOf(drawn));
    double hectares = area->hectares(start);
    for (const SweptPiece& piece : *swept) hectares += piece.sign * area->hectares(piece.shape);
    CHECK(hectares == Approx(area->hectares(drawn)).margin(1e-4).epsilon(0));
    const InsideReport whole = meter.insideOf(drawn);
    const InsideReport quick = meter.insideOf(meter.insideOf(start), *swept);
    CHECK(quick.whole == whole.whole);
    CHECK(quick.partly == whole.partly);
    CHECK(quick.overlap == Approx(whole.overlap).margin(1e-3).epsilon(0));
    for (std::size_t i = 0; i < rts.size(); ++i)
      CHECK(quick.shares[i] == Approx(whole.shares[i]).margin(1e-6).epsilon(0));
  }
  CHECK(followed > 50);
}

TEST_CASE("what two triangles do not tell is measured whole", "[live]") {
  const auto square = std::make_shared<const MultiPolygon>(boxAt(0, 0, 30, 30));
  const auto withCornerAt = [&](Point to) {
    MultiPolygon drawn = *square;
    for (Point& p : drawn.polygons[0].rings[0]) {
      if (p == Point{30, 30}) p = to;
    }
    return drawn;
  };
  const CornerDrag drag(square, {30, 30});
  CHECK(drag.sweptBy(withCornerAt({40, 40})));
  CHECK_FALSE(drag.sweptBy(withCornerAt({10, -10})));        // crosses itself
  CHECK_FALSE(drag.sweptBy(withCornerAt({0, 0})));           // on another corner
  CHECK_FALSE(drag.sweptBy(boxAt(0, 0, 40, 40)));            // more than the corner
  CHECK_FALSE(CornerDrag(square, {5, 5}).sweptBy(*square));  // no such corner
  MultiPolygon twice = *square;
  twice.polygons.push_back(boxAt(30, 30, 10, 10).polygons[0]);  // two parts that meet in the corner
  CHECK_FALSE(CornerDrag(std::make_shared<const MultiPolygon>(twice), {30, 30}).sweptBy(twice));
  MultiPolygon island = *square;
  island.polygons.push_back(boxAt(34, 34, 2, 2).polygons[0]);
  MultiPolygon over = island;
  over.polygons[0] = withCornerAt({40, 40}).polygons[0];
  CHECK_FALSE(CornerDrag(std::make_shared<const MultiPolygon>(island), {30, 30}).sweptBy(over));
}

TEST_CASE("a corner of a border of fifty thousand corners follows the pointer", "[live]") {
  const std::vector<Shape> shapes = test::partition(40, 25, 40, 3);
  const auto rts = pointersTo(shapes);
  const auto start = std::make_shared<const MultiPolygon>(wavyShape(50'000, 420, {349'500, 9'238'900}));
  const InsideMeter meter(rts, {});
  const Ring& ring = start->polygons[0].rings[0];
  const CornerDrag drag(start, ring[700]);
  const InsideReport before = meter.insideOf(*start);
  MultiPolygon drawn = *start;
  constexpr int kMoves = 20;
  const test::Stopwatch moving;
  for (int i = 1; i <= kMoves; ++i) {
    const Point p = ring[700];  // outwards, a metre in all
    drawn.polygons[0].rings[0][700] = onGrid({p.x + (p.x - 349'500) * i * 1e-4, p.y + (p.y - 9'238'900) * i * 1e-4});
    const auto swept = drag.sweptBy(drawn);
    REQUIRE(swept);
    (void)meter.insideOf(before, *swept);
  }
  const double moved = moving.milliseconds() / kMoves;
  std::cout << "50,000 corners over 1,000 RT: " << moved << " ms a move\n";
  CHECK(moved < 8);
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
