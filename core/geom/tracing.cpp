#include "core/geom/tracing.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <queue>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/geom/point_hash.h"
#include "core/geom/segment.h"

namespace kawasan {

namespace {

Box boxOf(Point a, Point b) {
  Box box;
  box.extend(a);
  box.extend(b);
  return box;
}

/// The way from one corner to the next, cheapest possible total first.
struct Step {
  double atMost = 0;  // length so far plus the straight rest
  std::size_t place = 0;
  friend bool operator<(const Step& a, const Step& b) { return a.atMost > b.atMost; }  // for a queue of least first
};

/// A* along borders. The graph is never built: what continues from a corner is asked of the index when the search
/// comes there.
class Tracer {
 public:
  Tracer(const SnapIndex& borders, Point from, Point to, double longest)
      : m_borders(borders), m_to(to), m_longest(longest) {
    reach(from, 0, 0);
  }

  std::optional<LineString> trace() {
    while (!m_queue.empty()) {
      const std::size_t place = m_queue.top().place;
      m_queue.pop();
      if (m_places[place].isDone) continue;
      m_places[place].isDone = true;
      if (m_places[place].point == m_to) return wayTo(place);
      follow(place);
    }
    return std::nullopt;
  }

 private:
  struct Place {
    Point point;
    double length = std::numeric_limits<double>::infinity();
    std::size_t before = 0;
    bool isDone = false;
  };

  /// A corner of another border that lies on an edge.
  struct Side {
    Point point;
    double along = 0;
    bool isThere = false;
  };

  void reach(Point point, double length, std::size_t before) {
    const double atMost = length + distance(point, m_to);
    if (!(atMost <= m_longest)) return;
    const auto [known, isNew] = m_numbers.try_emplace(point, m_places.size());
    if (isNew) m_places.push_back(Place{point});
    Place& place = m_places[known->second];
    if (place.isDone || !(length < place.length)) return;
    place.length = length;
    place.before = before;
    m_queue.push(Step{atMost, known->second});
  }

  /// `detour` keeps the way on one border where two run side by side, instead of hopping between their corners.
  void go(std::size_t from, Point point, double detour) {
    reach(point, m_places[from].length + distance(m_places[from].point, point) + detour, from);
  }

  void follow(std::size_t place) {
    const Point at = m_places[place].point;
    m_borders.forEachEdge(boxOf(at, at).grown(kBorderJoin), [&](const BorderEdge& edge) {
      if (distance(nearestOnSegment(edge.a, edge.b, at), at) <= kBorderJoin) followEdge(place, edge);
    });
  }

  void followEdge(std::size_t place, const BorderEdge& edge) {
    const Point at = m_places[place].point;
    const double detour = at == edge.a || at == edge.b ? 0 : kBorderJoin;
    if (detour > 0) {
      // Beside an end of the edge the way enters through that end, so that it lies on the edge from there.
      const Point nearer = distance(at, edge.a) <= distance(at, edge.b) ? edge.a : edge.b;
      if (distance(at, nearer) <= kBorderJoin) {
        go(place, nearer, detour);
        return;
      }
    }
    if (edge.a != at) go(place, edge.a, detour);
    if (edge.b != at) go(place, edge.b, detour);

    // The nearest corner of another border on either side, those beside the ends left to the ends; the way goes on
    // from there to the ones behind it.
    const double here = positionAlong(edge.a, edge.b, at);
    Side back{{}, -std::numeric_limits<double>::infinity()};
    Side ahead{{}, std::numeric_limits<double>::infinity()};
    const auto consider = [&](Point stop) {
      if (stop == at || distance(stop, edge.a) <= kBorderJoin || distance(stop, edge.b) <= kBorderJoin) return;
      if (!(distance(nearestOnSegment(edge.a, edge.b, stop), stop) <= kBorderJoin)) return;
      const double along = positionAlong(edge.a, edge.b, stop);
      if (along > here && along < ahead.along) ahead = Side{stop, along, true};
      if (along < here && along > back.along) back = Side{stop, along, true};
    };
    m_borders.forEachEdge(boxOf(edge.a, edge.b).grown(kBorderJoin),
                          [&](const BorderEdge& other) { consider(other.a); });
    if (back.isThere) go(place, back.point, kBorderJoin);
    if (ahead.isThere) go(place, ahead.point, kBorderJoin);
    if (distance(nearestOnSegment(edge.a, edge.b, m_to), m_to) <= kBorderJoin) go(place, m_to, 0);
  }

  LineString wayTo(std::size_t place) const {
    LineString way{m_places[place].point};
    while (place != 0) {
      place = m_places[place].before;
      way.push_back(m_places[place].point);
    }
    std::reverse(way.begin(), way.end());
    return way;
  }

  const SnapIndex& m_borders;
  Point m_to;
  double m_longest;
  std::vector<Place> m_places;  // the first is where the way starts
  std::unordered_map<Point, std::size_t, PointHash> m_numbers;
  std::priority_queue<Step> m_queue;
};

bool isOnBorder(const SnapIndex& borders, Point p) {
  return borders.nearest(p, kBorderJoin).has_value();
}

}  // namespace

std::optional<LineString> tracedPath(const SnapIndex& borders, Point from, Point to, double longest) {
  if (!(distance(from, to) <= longest)) return std::nullopt;
  if (!isOnBorder(borders, from) || !isOnBorder(borders, to)) return std::nullopt;
  return Tracer(borders, from, to, longest).trace();
}

}  // namespace kawasan
