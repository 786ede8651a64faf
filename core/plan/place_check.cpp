#include "core/plan/place_check.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <utility>
#include <vector>

#include "core/geom/segment.h"

namespace kawasan {

namespace {

constexpr double kOnEdge = 1e-6;  // metres: what is nearer lies on the edge

template <typename Visit>
void visitEdges(const MultiPolygon& area, Visit visit) {
  for (const Polygon& polygon : area.polygons) {
    for (const Ring& ring : polygon.rings) {
      for (std::size_t i = 0; i + 1 < ring.size(); ++i) visit(ring[i], ring[i + 1]);
    }
  }
}

double cross(Point origin, Point a, Point b) {
  return (a.x - origin.x) * (b.y - origin.y) - (a.y - origin.y) * (b.x - origin.x);
}

PlaceRelation relationOf(Point point, const MultiPolygon& area) {
  bool onEdge = false;
  visitEdges(area,
             [&](Point a, Point b) { onEdge = onEdge || distance(point, nearestOnSegment(a, b, point)) <= kOnEdge; });
  if (onEdge) return PlaceRelation::Touches;
  return contains(area, point) ? PlaceRelation::Inside : PlaceRelation::Outside;
}

/// Positions along a-b where the boundary meets it.
std::vector<double> meetings(Point a, Point b, const MultiPolygon& area) {
  std::vector<double> places{0, 1};
  visitEdges(area, [&](Point c, Point d) {
    for (const Point corner : {c, d}) {
      const double t = positionAlong(a, b, corner);
      if (t > 0 && t < 1 && distance(corner, nearestOnSegment(a, b, corner)) <= kOnEdge) places.push_back(t);
    }
    const double along = cross(c, d, a);
    const double beyond = cross(c, d, b);
    if (along == beyond) return;
    const double t = along / (along - beyond);
    if (t <= 0 || t >= 1) return;
    const Point there{a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)};
    const double u = positionAlong(c, d, there);
    if (u >= 0 && u <= 1) places.push_back(t);
  });
  std::sort(places.begin(), places.end());
  return places;
}

PlaceRelation relationOf(const LineString& line, const MultiPolygon& area) {
  PlaceRelation relation = PlaceRelation::Outside;
  for (const Point point : line) relation = std::max(relation, relationOf(point, area));
  for (std::size_t i = 0; i + 1 < line.size() && relation != PlaceRelation::Inside; ++i) {
    const std::vector<double> places = meetings(line[i], line[i + 1], area);
    if (places.size() > 2) relation = std::max(relation, PlaceRelation::Touches);
    for (std::size_t k = 0; k + 1 < places.size(); ++k) {
      const double t = (places[k] + places[k + 1]) / 2;
      const Point middle{line[i].x + t * (line[i + 1].x - line[i].x), line[i].y + t * (line[i + 1].y - line[i].y)};
      relation = std::max(relation, relationOf(middle, area));
    }
  }
  return relation;
}

PlaceRelation relationOf(const MultiPolygon& works, const MultiPolygon& area) {
  PlaceRelation relation = PlaceRelation::Outside;
  for (const Polygon& polygon : works.polygons) {
    for (const Ring& ring : polygon.rings) relation = std::max(relation, relationOf(ring, area));
  }
  if (relation == PlaceRelation::Inside) return relation;
  // Works around the whole area, or with its very outline, have no edge inside it: look beside the edges of the area.
  visitEdges(area, [&](Point a, Point b) {
    const double side = 1e-3;  // of the edge's length
    for (const double sign : {side, -side}) {
      const Point beside{(a.x + b.x) / 2 + sign * (b.y - a.y), (a.y + b.y) / 2 - sign * (b.x - a.x)};
      if (contains(area, beside) && contains(works, beside)) relation = PlaceRelation::Inside;
    }
  });
  return relation;
}

}  // namespace

PlaceRelation placeRelation(const Geometry& works, const MultiPolygon& area) {
  struct Visitor {
    const MultiPolygon& area;
    PlaceRelation operator()(std::monostate) const { return PlaceRelation::Outside; }
    PlaceRelation operator()(const Point& point) const { return relationOf(point, area); }
    PlaceRelation operator()(const LineString& line) const { return relationOf(line, area); }
    PlaceRelation operator()(const Polygon& polygon) const { return relationOf(MultiPolygon{{polygon}}, area); }
    PlaceRelation operator()(const MultiLineString& multi) const {
      PlaceRelation relation = PlaceRelation::Outside;
      for (const LineString& line : multi.lines) relation = std::max(relation, relationOf(line, area));
      return relation;
    }
    PlaceRelation operator()(const MultiPolygon& polygons) const { return relationOf(polygons, area); }
  };
  return std::visit(Visitor{area}, works);
}

namespace {

using Segment = std::pair<Point, Point>;

void addSegments(const LineString& line, std::vector<Segment>& segments) {
  for (std::size_t i = 0; i + 1 < line.size(); ++i) segments.emplace_back(line[i], line[i + 1]);
}

void addSegments(const MultiPolygon& area, std::vector<Segment>& segments) {
  visitEdges(area, [&](Point a, Point b) { segments.emplace_back(a, b); });
}

/// A point is a segment without length.
std::vector<Segment> segmentsOf(const Geometry& works) {
  struct Visitor {
    std::vector<Segment> segments;
    void operator()(std::monostate) {}
    void operator()(const Point& point) { segments.emplace_back(point, point); }
    void operator()(const LineString& line) { addSegments(line, segments); }
    void operator()(const Polygon& polygon) { addSegments(MultiPolygon{{polygon}}, segments); }
    void operator()(const MultiLineString& multi) {
      for (const LineString& line : multi.lines) addSegments(line, segments);
    }
    void operator()(const MultiPolygon& polygons) { addSegments(polygons, segments); }
  };
  Visitor visitor;
  std::visit(visitor, works);
  return std::move(visitor.segments);
}

bool holds(const Geometry& works, Point place) {
  if (const auto* const polygon = std::get_if<Polygon>(&works)) return contains(MultiPolygon{{*polygon}}, place);
  const auto* const polygons = std::get_if<MultiPolygon>(&works);
  return polygons != nullptr && contains(*polygons, place);
}

}  // namespace

double distanceTo(const Geometry& works, Point place) {
  if (holds(works, place)) return 0;
  double least = std::numeric_limits<double>::infinity();
  for (const auto& [a, b] : segmentsOf(works)) least = std::min(least, distance(place, nearestOnSegment(a, b, place)));
  return least;
}

double distanceBetween(const Geometry& works, const MultiPolygon& area) {
  if (placeRelation(works, area) != PlaceRelation::Outside) return 0;
  // Two segments that do not meet are nearest at an end of one of them.
  double least = std::numeric_limits<double>::infinity();
  const std::vector<Segment> drawn = segmentsOf(works);
  visitEdges(area, [&](Point c, Point d) {
    for (const auto& [a, b] : drawn) {
      for (const Point end : {a, b}) least = std::min(least, distance(end, nearestOnSegment(c, d, end)));
      for (const Point end : {c, d}) least = std::min(least, distance(end, nearestOnSegment(a, b, end)));
    }
  });
  return least;
}

RtsOfWork rtsOfWork(const Snapshot& snapshot, const Activity& activity, FeatureId Rt::*areaOf, FeatureId areaId) {
  std::set<FeatureId> all;
  std::set<FeatureId> outside;
  for (const ActivityEffect& effect : snapshot.effectsOf(activity.id)) {
    const Rt* const rt = snapshot.rtById(effect.rtId);
    if (rt == nullptr) continue;
    all.insert(rt->id);
    if (rt->*areaOf != areaId) outside.insert(rt->id);
  }
  return {all.size(), outside.size()};
}

}  // namespace kawasan
