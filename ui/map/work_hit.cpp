#include "ui/map/work_hit.h"

#include <algorithm>
#include <limits>

#include "core/geom/segment.h"

namespace kawasan {

namespace {

double distanceTo(const LineString& line, Point place) {
  double nearest = std::numeric_limits<double>::infinity();
  for (std::size_t i = 1; i < line.size(); ++i)
    nearest = std::min(nearest, distance(place, nearestOnSegment(line[i - 1], line[i], place)));
  return nearest;
}

}  // namespace

WorkHit hitOf(const Geometry& works, Point place, double reach) {
  struct Visitor {
    Point place;
    double reach;
    [[nodiscard]] WorkHit within(int rank, double away) const { return {away <= reach, rank, away}; }
    WorkHit operator()(std::monostate) const { return {}; }
    WorkHit operator()(const Point& point) const { return within(0, distance(point, place)); }
    WorkHit operator()(const LineString& line) const { return within(1, distanceTo(line, place)); }
    WorkHit operator()(const MultiLineString& multi) const {
      double nearest = std::numeric_limits<double>::infinity();
      for (const LineString& line : multi.lines) nearest = std::min(nearest, distanceTo(line, place));
      return within(1, nearest);
    }
    WorkHit operator()(const Polygon& polygon) const { return (*this)(MultiPolygon{{polygon}}); }
    WorkHit operator()(const MultiPolygon& areas) const { return {contains(areas, place), 2, planeArea(areas)}; }
  };
  const Box box = boundsOf(works).grown(reach);
  if (place.x < box.minX || place.x > box.maxX || place.y < box.minY || place.y > box.maxY) return {};
  return std::visit(Visitor{place, reach}, works);
}

}  // namespace kawasan
