#include <ogr_geometry.h>

#include <cmath>
#include <memory>
#include <numbers>
#include <random>

#include "gis/road_reach.h"
#include "tests/support/catch.h"

using namespace kawasan;

namespace {

constexpr double kReach = 100;
constexpr double kTolerance = 0.1;

MultiPolygon boxOf(double x0, double y0, double x1, double y1) {
  return {{Polygon{{{{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}, {x0, y0}}}}}};
}

bool isReached(const std::vector<LineString>& roads, const MultiPolygon& area) {
  return RoadReach(roads).reachesAll(area, kReach, kTolerance);
}

/// Whether a road lies within `reach` of the whole area, as GEOS sees it: its arcs lie a little within the circle.
bool isCovered(const std::vector<LineString>& roads, const MultiPolygon& area, double reach) {
  OGRMultiLineString lines;
  for (const LineString& road : roads) {
    OGRLineString line;
    for (const Point& p : road) line.addPoint(p.x, p.y);
    lines.addGeometry(&line);
  }
  OGRPolygon polygon;
  for (const Ring& ring : area.polygons.front().rings) {
    OGRLinearRing border;
    for (const Point& p : ring) border.addPoint(p.x, p.y);
    polygon.addRing(&border);
  }
  const std::unique_ptr<OGRGeometry> near(lines.Buffer(reach, 90));
  return near->Contains(&polygon);
}

}  // namespace

TEST_CASE("a road reaches an area to the last corner", "[road-reach]") {
  const std::vector<LineString> hydrantRoad{{{0, 0}, {0, 0.001}}};
  // The far corners lie at 99.98 m and 100.30 m.
  CHECK(isReached(hydrantRoad, boxOf(10, 10, 70.7, 70.7)));
  CHECK_FALSE(isReached(hydrantRoad, boxOf(10, 10, 70.92, 70.92)));
  CHECK_FALSE(isReached({}, boxOf(0, 0, 1, 1)));
}

TEST_CASE("a road around an area reaches its middle or not", "[road-reach]") {
  const auto around = [](double width, double height) {
    return std::vector<LineString>{{{0, 0}, {width, 0}, {width, height}, {0, height}, {0, 0}}};
  };
  CHECK(isReached(around(500, 199.9), boxOf(0, 0, 500, 199.9)));
  CHECK_FALSE(isReached(around(500, 200.5), boxOf(0, 0, 500, 200.5)));
  // Nobody lives in the hole in the middle.
  MultiPolygon ring = boxOf(0, 0, 500, 200.5);
  ring.polygons.front().rings.push_back({{50, 50}, {50, 150}, {450, 150}, {450, 50}, {50, 50}});
  CHECK(isReached(around(500, 200.5), ring));
}

TEST_CASE("what roads reach is what GEOS says", "[road-reach]") {
  std::mt19937 random(20260);
  std::uniform_real_distribution<double> place(-150, 450);
  std::uniform_real_distribution<double> radius(40, 190);
  int reached = 0;
  int notReached = 0;
  for (int round = 0; round < 300; ++round) {
    std::vector<LineString> roads;
    for (int i = 0; i < 9; ++i) roads.push_back({{place(random), place(random)}, {place(random), place(random)}});
    Ring ring;
    for (int k = 0; k < 24; ++k) {
      const double angle = 2 * std::numbers::pi * k / 24;
      const double r = radius(random) * 0.7;
      ring.push_back({150 + r * std::cos(angle), 150 + r * std::sin(angle)});
    }
    ring.push_back(ring.front());
    const MultiPolygon area{{Polygon{{ring}}}};
    const bool isOurs = isReached(roads, area);
    // Half a metre is more than the arcs of GEOS and our tolerance together.
    if (isCovered(roads, area, kReach - 0.5)) {
      CHECK(isOurs);
      ++reached;
    } else if (!isCovered(roads, area, kReach + 0.5)) {
      CHECK_FALSE(isOurs);
      ++notReached;
    }
  }
  CHECK(reached > 50);
  CHECK(notReached > 50);
}
