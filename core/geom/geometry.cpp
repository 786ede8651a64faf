#include "core/geom/geometry.h"

#include <algorithm>
#include <cmath>

namespace kawasan {

void Box::extend(Point p) {
  minX = std::min(minX, p.x);
  minY = std::min(minY, p.y);
  maxX = std::max(maxX, p.x);
  maxY = std::max(maxY, p.y);
}

void Box::extend(const Box& other) {
  minX = std::min(minX, other.minX);
  minY = std::min(minY, other.minY);
  maxX = std::max(maxX, other.maxX);
  maxY = std::max(maxY, other.maxY);
}

Box boundsOf(const Ring& ring) {
  Box box;
  for (const Point& p : ring) box.extend(p);
  return box;
}

Box boundsOf(const Polygon& polygon) {
  Box box;
  for (const Ring& ring : polygon.rings) box.extend(boundsOf(ring));
  return box;
}

Box boundsOf(const MultiPolygon& polygons) {
  Box box;
  for (const Polygon& polygon : polygons.polygons) box.extend(boundsOf(polygon));
  return box;
}

Box boundsOf(const Geometry& geometry) {
  struct Visitor {
    Box operator()(std::monostate) const { return {}; }
    Box operator()(const Point& point) const {
      Box box;
      box.extend(point);
      return box;
    }
    Box operator()(const LineString& line) const { return boundsOf(line); }
    Box operator()(const Polygon& polygon) const { return boundsOf(polygon); }
    Box operator()(const MultiLineString& multi) const {
      Box box;
      for (const LineString& line : multi.lines) box.extend(boundsOf(line));
      return box;
    }
    Box operator()(const MultiPolygon& polygons) const { return boundsOf(polygons); }
  };
  return std::visit(Visitor(), geometry);
}

std::size_t vertexCount(const MultiPolygon& polygons) {
  std::size_t count = 0;
  for (const Polygon& polygon : polygons.polygons) {
    for (const Ring& ring : polygon.rings) count += ring.size();
  }
  return count;
}

double signedArea(const Ring& ring) {
  if (ring.size() < 4) return 0;
  // Relative to the first point: coordinates of millions of metres would cost half the digits otherwise.
  const Point origin = ring.front();
  double twice = 0;
  for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
    twice += (ring[i].x - origin.x) * (ring[i + 1].y - origin.y) - (ring[i + 1].x - origin.x) * (ring[i].y - origin.y);
  }
  return twice / 2;
}

double planeArea(const MultiPolygon& polygons) {
  double area = 0;
  for (const Polygon& polygon : polygons.polygons) {
    for (std::size_t i = 0; i < polygon.rings.size(); ++i) {
      const double ring = std::fabs(signedArea(polygon.rings[i]));
      area += i == 0 ? ring : -ring;
    }
  }
  return area;
}

Point centroidOf(const MultiPolygon& polygons) {
  const Box box = boundsOf(polygons);
  if (box.isEmpty()) return {};
  const Point origin = box.centre();
  double twiceArea = 0;
  double x = 0;
  double y = 0;
  for (const Polygon& polygon : polygons.polygons) {
    for (std::size_t r = 0; r < polygon.rings.size(); ++r) {
      const Ring& ring = polygon.rings[r];
      const bool anticlockwise = signedArea(ring) > 0;
      const double sign = (r == 0) == anticlockwise ? 1 : -1;
      for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        const Point a{ring[i].x - origin.x, ring[i].y - origin.y};
        const Point b{ring[i + 1].x - origin.x, ring[i + 1].y - origin.y};
        const double cross = sign * (a.x * b.y - b.x * a.y);
        twiceArea += cross;
        x += (a.x + b.x) * cross;
        y += (a.y + b.y) * cross;
      }
    }
  }
  if (twiceArea == 0) return origin;
  return {origin.x + x / (3 * twiceArea), origin.y + y / (3 * twiceArea)};
}

bool contains(const MultiPolygon& polygons, Point p) {
  bool inside = false;
  for (const Polygon& polygon : polygons.polygons) {
    for (const Ring& ring : polygon.rings) {
      for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        const Point& a = ring[i];
        const Point& b = ring[i + 1];
        if ((a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x) inside = !inside;
      }
    }
  }
  return inside;
}

}  // namespace kawasan
