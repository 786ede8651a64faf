#pragma once

// Plain geometry values in a project's coordinate system (metres) or in longitude and latitude; which one is the
// owner's knowledge. Rings are closed (last point equals first), at least four points. No curves, no Z.

#include <cmath>
#include <cstddef>
#include <limits>
#include <variant>
#include <vector>

namespace kawasan {

struct Point {
  double x = 0;
  double y = 0;
  friend bool operator==(const Point&, const Point&) = default;
};

[[nodiscard]] inline bool isFinite(Point p) {
  return std::isfinite(p.x) && std::isfinite(p.y);
}

/// Axis-parallel box; empty when it was never extended.
struct Box {
  double minX = std::numeric_limits<double>::infinity();
  double minY = std::numeric_limits<double>::infinity();
  double maxX = -std::numeric_limits<double>::infinity();
  double maxY = -std::numeric_limits<double>::infinity();

  [[nodiscard]] bool isEmpty() const { return !(minX <= maxX && minY <= maxY); }
  [[nodiscard]] double width() const { return isEmpty() ? 0 : maxX - minX; }
  [[nodiscard]] double height() const { return isEmpty() ? 0 : maxY - minY; }
  [[nodiscard]] Point centre() const { return {(minX + maxX) / 2, (minY + maxY) / 2}; }
  [[nodiscard]] bool intersects(const Box& other) const {
    return minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY;
  }
  void extend(Point p);
  void extend(const Box& other);
  [[nodiscard]] Box grown(double by) const { return {minX - by, minY - by, maxX + by, maxY + by}; }
  friend bool operator==(const Box&, const Box&) = default;
};

using LineString = std::vector<Point>;
using Ring = std::vector<Point>;

/// First ring outside, others holes.
struct Polygon {
  std::vector<Ring> rings;
  friend bool operator==(const Polygon&, const Polygon&) = default;
};

struct MultiPolygon {
  std::vector<Polygon> polygons;
  friend bool operator==(const MultiPolygon&, const MultiPolygon&) = default;
};

struct MultiLineString {
  std::vector<LineString> lines;
  friend bool operator==(const MultiLineString&, const MultiLineString&) = default;
};

using Geometry = std::variant<std::monostate, Point, LineString, Polygon, MultiLineString, MultiPolygon>;

[[nodiscard]] Box boundsOf(const Ring& ring);
[[nodiscard]] Box boundsOf(const Polygon& polygon);
[[nodiscard]] Box boundsOf(const MultiPolygon& polygons);
[[nodiscard]] Box boundsOf(const Geometry& geometry);
[[nodiscard]] std::size_t vertexCount(const MultiPolygon& polygons);

/// Signed plane area of a closed ring, positive anticlockwise.
[[nodiscard]] double signedArea(const Ring& ring);
/// Plane area, holes taken off.
[[nodiscard]] double planeArea(const MultiPolygon& polygons);
[[nodiscard]] Point centroidOf(const MultiPolygon& polygons);
/// Even-odd rule over all rings; points on an edge may fall either way.
[[nodiscard]] bool contains(const MultiPolygon& polygons, Point p);

}  // namespace kawasan
