#include "core/geom/crossings.h"

#include <algorithm>
#include <cmath>
#include <iostream>
#include <limits>
#include <random>

#include "core/geom/grid.h"
#include "core/geom/segment.h"
#include "tests/support/catch.h"
#include "tests/support/partition.h"
#include "tests/support/stopwatch.h"

using namespace kawasan;

namespace {

using Places = std::vector<Point>;

const double kNan = std::numeric_limits<double>::quiet_NaN();

}  // namespace

TEST_CASE("a bow tie crosses itself once", "[crossings]") {
  CHECK(selfCrossings({{0, 0}, {10, 10}, {10, 0}, {0, 10}}, true) == Places{{5, 5}});
  CHECK(selfCrossings({{0, 0}, {10, 10}, {10, 0}, {0, 10}, {0, 0}}, true) == Places{{5, 5}});
  CHECK(selfCrossings({{0, 0}, {10, 10}, {10, 0}, {0, 10}}, false) == Places{{5, 5}});
  CHECK(selfCrossings({{0, 0}, {10, 10}, {10, 0}, {2, 0}}, false).empty());
}

TEST_CASE("neighbours that share their corner do not cross, nor does a closed ring where it closes", "[crossings]") {
  const LineString square{{0, 0}, {10, 0}, {10, 10}, {0, 10}};
  CHECK(selfCrossings(square, true).empty());
  CHECK(selfCrossings({{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}}, false).empty());
  CHECK(selfCrossings({{0, 0}, {5, 0}, {10, 0}, {10, 10}}, true).empty());
  CHECK(selfCrossings({{0, 0}, {0, 0}, {10, 0}, {10, 0}, {10, 10}, {0, 0}}, true).empty());
}

TEST_CASE("the edge that closes a path may be the one that crosses", "[crossings]") {
  const LineString path{{0, 0}, {10, 0}, {10, 10}, {-5, 5}, {5, 12}};
  CHECK(selfCrossings(path, false).empty());
  // y = 2.4 x meets y = 5 + (x + 5) / 3 at x = 100 / 31, rounded to the grid.
  CHECK(selfCrossings(path, true) == Places{{3.2258, 7.7419}});
}

TEST_CASE("a corner on an edge touches, exactly", "[crossings]") {
  CHECK(selfCrossings({{0, 0}, {10, 0}, {10, 10}, {5, 0}, {0, 10}}, true) == Places{{5, 0}});
  // A slope of a third: in binary the corner is only nearly on the edge, on the grid it is exactly there.
  CHECK(selfCrossings({{0, 0}, {0.9, 0.3}, {2, 2}, {0.3, 0.1}, {-2, 2}}, false) == Places{{0.3, 0.1}});
  CHECK(selfCrossings({{0, 0}, {0.9, 0.3}, {2, 2}, {0.3, 0.1001}, {-2, 2}}, false).empty());
  // The same corner twice.
  CHECK(selfCrossings({{0, 0}, {5, 5}, {10, 0}, {10, 10}, {5, 5}, {0, 10}}, true) == Places{{5, 5}});
}

TEST_CASE("a line that turns back lies on itself", "[crossings]") {
  CHECK(selfCrossings({{0, 0}, {10, 0}, {4, 0}, {4, 5}}, false) == Places{{4, 0}});
  CHECK(selfCrossings({{4, 0}, {10, 0}, {0, 0}, {0, 5}}, false) == Places{{4, 0}});
  CHECK(selfCrossings({{0, 0}, {10, 0}, {10, 5}, {12, 0}, {5, 0}, {5, -5}}, false) == Places{{5, 0}, {10, 0}});
  // Back over the same two points.
  CHECK(selfCrossings({{0, 0}, {10, 0}, {0, 0}}, false) == Places{{0, 0}});
}

TEST_CASE("too few points and points that are no numbers cross nothing", "[crossings]") {
  CHECK(selfCrossings({}, true).empty());
  CHECK(selfCrossings({{1, 1}}, true).empty());
  CHECK(selfCrossings({{1, 1}, {2, 2}}, true).empty());
  CHECK(selfCrossings({{0, 0}, {10, 10}, {kNan, 0}, {10, 0}, {0, 10}}, false) == Places{{5, 5}});
  CHECK(selfCrossings({{0, 0}, {kNan, 10}, {10, 0}, {0, 10}}, false).empty());
  CHECK(selfCrossings({{0, 0}, {1e300, 1e300}, {10, 0}, {0, 10}}, false).empty());
  CHECK_FALSE(crossingOfNewSegment({}, {1, 1}));
  CHECK_FALSE(crossingOfNewSegment({{0, 0}}, {1, 1}));
  CHECK_FALSE(crossingOfNewSegment({{0, 0}, {10, 0}, {10, 10}}, {5, kNan}));
}

TEST_CASE("with one corner dragged a ring crosses itself where the whole ring says so", "[crossings]") {
  std::mt19937 random(5);
  const auto compare = [](const Ring& ring, std::size_t corner, Point to) {
    const auto sorted = [](Places places) {
      std::ranges::sort(places, {}, [](Point p) { return std::pair(p.x, p.y); });
      return places;
    };
    Ring moved = ring;
    moved[corner] = to;
    if (corner == 0) moved.back() = to;
    const Places all = sorted(selfCrossings(moved, true));
    const Places quick = sorted(CornerCrossings(ring, ring[corner]).at(to));
    CHECK(quick.size() == all.size());
    for (std::size_t i = 0; i < std::min(all.size(), quick.size()); ++i) CHECK(distance(all[i], quick[i]) < 0.0003);
    return !all.empty();
  };
  // Smooth ones that cross only by the drag, then such as cross anyway.
  int crossed = 0;
  for (int round = 0; round < 300; ++round) {
    Ring ring = test::wavyRing(40 + random() % 60, 500);
    if (round % 3 == 0) std::swap(ring[7], ring[9]);
    std::uniform_real_distribution<double> place(-700, 700);
    const std::size_t corner = random() % (ring.size() - 1);
    const Point middle = ring[random() % (ring.size() - 1)];  // onto another corner at times
    const Point to = round % 5 == 0 ? middle : onGrid({place(random), place(random)});
    if (compare(ring, corner, to)) ++crossed;
  }
  CHECK(crossed > 100);
  CHECK(crossed < 300);
  const Ring square{{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}};
  for (const Point to : {Point{0, 0}, {0, 10}, {5, 0}, {5, 5}, {-5, 5}, {20, 0}, {10, 5}}) compare(square, 2, to);
  compare({{0, 0}, {10, 0}, {0, 10}, {0, 0}}, 1, {-3, 12});  // a triangle turned over
  CHECK(CornerCrossings(square, {77, 77}).at({1, 1}).empty());
}

TEST_CASE("the next edge crosses where it first meets the line", "[crossings]") {
  const LineString path{{0, 0}, {10, 0}, {10, 10}, {5, 10}};
  CHECK(crossingOfNewSegment(path, {5, -5}) == Point{5, 0});
  CHECK_FALSE(crossingOfNewSegment(path, {5, 1}));
  CHECK(crossingOfNewSegment(path, {5, 0}) == Point{5, 0});
  CHECK_FALSE(crossingOfNewSegment(path, {0, 0}));  // closes
  CHECK(crossingOfNewSegment(path, {10, 0}) == Point{10, 0});
  CHECK(crossingOfNewSegment(path, {8, 10}) == Point{8, 10});  // back onto the last edge
  CHECK_FALSE(crossingOfNewSegment(path, {2, 10}));            // on in the same direction
  CHECK_FALSE(crossingOfNewSegment(path, {5, 10}));            // nowhere
  const LineString comb{{0, 0}, {0, 10}, {2, 10}, {2, 0}, {4, 0}, {4, 10}, {6, 10}, {6, 5}};
  CHECK(crossingOfNewSegment(comb, {-5, 5}) == Point{4, 5});
}

TEST_CASE("fifty thousand points are looked through within a frame or two", "[crossings]") {
  Ring ring = test::wavyRing(50'000, 5000);
  const test::Stopwatch none;
  CHECK(selfCrossings(ring, true).empty());
  std::cout << "50,000 points: " << none.milliseconds() << " ms\n";
  CHECK(none.milliseconds() < 1000);
  std::swap(ring[100], ring[101]);
  CHECK_FALSE(selfCrossings(ring, true).empty());

  ring.pop_back();
  const test::Stopwatch next;
  const auto crossing = crossingOfNewSegment(ring, {-9000, 1});
  std::cout << "new segment: " << next.milliseconds() << " ms\n";
  CHECK(crossing);
  CHECK(next.milliseconds() < 50);
}
