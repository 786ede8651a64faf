#include "gis/road_reach.h"

#include <algorithm>
#include <limits>

#include "core/geom/segment.h"

namespace kawasan {

namespace {

/// Looks for a place that no road reaches by halving: how far the nearest road lies changes by no more than the way one
/// goes, so that from the middle of a piece one knows of the whole piece whether it must be reached or cannot be.
template <typename Segment>
class FarPlace {
 public:
  using Roads = std::vector<const Segment*>;

  FarPlace(const MultiPolygon& area, double reach, double tolerance)
      : m_area(area), m_reach(reach), m_tolerance(tolerance) {}

  [[nodiscard]] bool isOnBorder(const Roads& roads) const {
    for (const Polygon& polygon : m_area.polygons) {
      for (const Ring& ring : polygon.rings) {
        for (std::size_t i = 1; i < ring.size(); ++i) {
          if (isOnEdge(ring[i - 1], ring[i], roads)) return true;
        }
      }
    }
    return false;
  }

  /// Once the border is known to be reached: a piece with its middle outside and farther than this holds no border, so
  /// nothing of it belongs to the area.
  [[nodiscard]] bool isInside(const Box& piece, const Roads& roads) const {
    const Point middle = piece.centre();
    const double radius = distance(middle, {piece.minX, piece.minY});
    Roads near;
    const double nearest = nearestOf(roads, middle, radius, near);
    if (nearest + radius <= m_reach || radius <= m_tolerance) return false;
    if (nearest > m_reach && contains(m_area, middle)) return true;
    if (nearest > m_reach + m_tolerance + radius) return false;
    Box one = piece;
    Box other = piece;
    if (piece.width() >= piece.height()) {
      one.maxX = other.minX = middle.x;
    } else {
      one.maxY = other.minY = middle.y;
    }
    return isInside(one, near) || isInside(other, near);
  }

 private:
  [[nodiscard]] bool isOnEdge(Point a, Point b, const Roads& roads) const {
    const Point middle{(a.x + b.x) / 2, (a.y + b.y) / 2};
    const double radius = distance(a, b) / 2;
    Roads near;
    const double nearest = nearestOf(roads, middle, radius, near);
    if (nearest > m_reach) return true;
    if (nearest + radius <= m_reach || radius <= m_tolerance) return false;
    return isOnEdge(a, middle, near) || isOnEdge(middle, b, near);
  }

  /// How far the nearest road lies; `near` gets those that may be the nearest of some place within `radius`.
  static double nearestOf(const Roads& roads, Point place, double radius, Roads& near) {
    std::vector<double> far;
    far.reserve(roads.size());
    double nearest = std::numeric_limits<double>::infinity();
    for (const Segment* road : roads) {
      far.push_back(distance(place, nearestOnSegment(road->a, road->b, place)));
      nearest = std::min(nearest, far.back());
    }
    for (std::size_t i = 0; i < roads.size(); ++i) {
      if (far[i] <= nearest + 2 * radius) near.push_back(roads[i]);
    }
    return nearest;
  }

  const MultiPolygon& m_area;
  const double m_reach;
  const double m_tolerance;
};

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

bool RoadReach::reachesAll(const MultiPolygon& area, double reach, double tolerance) const {
  const Box box = boundsOf(area);
  if (box.isEmpty()) return true;
  std::vector<const Segment*> roads;
  m_tree.query(box.grown(reach), [&](std::size_t i) { roads.push_back(&m_segments[i]); });
  const FarPlace<Segment> far(area, reach, tolerance);
  return !far.isOnBorder(roads) && !far.isInside(box, roads);
}

}  // namespace kawasan
