#include "gis/road_reach.h"

#include <algorithm>
#include <cmath>

#include "core/geom/segment.h"

namespace kawasan {

namespace {

/// Calls `visit` for places along the ring, `step` apart at most, until it says false.
template <typename Visit>
bool walk(const Ring& ring, double step, Visit visit) {
  for (std::size_t i = 1; i < ring.size(); ++i) {
    const Point a = ring[i - 1];
    const Point b = ring[i];
    const int parts = std::max(1, static_cast<int>(std::ceil(distance(a, b) / step)));
    for (int k = 0; k < parts; ++k) {
      const double t = static_cast<double>(k) / parts;
      if (!visit(Point{a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)})) return false;
    }
  }
  return true;
}

}  // namespace

RoadReach::RoadReach(const std::vector<LineString>& roads) {
  std::vector<Box> boxes;
  for (const LineString& road : roads) {
    for (std::size_t i = 1; i < road.size(); ++i) {
      const Point a = road[i - 1];
      const Point b = road[i];
      m_segments.push_back({a, b});
      boxes.push_back({std::min(a.x, b.x), std::min(a.y, b.y), std::max(a.x, b.x), std::max(a.y, b.y)});
    }
  }
  m_tree = PackedTree(boxes);
}

bool RoadReach::reaches(Point place, double reach) const {
  bool isNear = false;
  m_tree.query(Box{place.x, place.y, place.x, place.y}.grown(reach), [&](std::size_t i) {
    isNear = isNear || distance(place, nearestOnSegment(m_segments[i].a, m_segments[i].b, place)) <= reach;
  });
  return isNear;
}

bool RoadReach::reachesAll(const MultiPolygon& area, double reach, double step) const {
  const auto isReached = [&](Point place) { return reaches(place, reach); };
  for (const Polygon& polygon : area.polygons) {
    for (const Ring& ring : polygon.rings) {
      if (!walk(ring, step, isReached)) return false;
    }
  }
  const Box box = boundsOf(area);
  for (double y = box.minY + step / 2; y < box.maxY; y += step) {
    for (double x = box.minX + step / 2; x < box.maxX; x += step) {
      const Point place{x, y};
      if (contains(area, place) && !isReached(place)) return false;
    }
  }
  return true;
}

}  // namespace kawasan
