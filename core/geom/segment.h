#pragma once

// Distances to points and segments, in the unit of the coordinates. Any thread.

#include <algorithm>
#include <cmath>

#include "core/geom/geometry.h"

namespace kawasan {

[[nodiscard]] inline double distance(Point a, Point b) {
  return std::hypot(b.x - a.x, b.y - a.y);
}

/// Where along a-b the foot of `p` lies: 0 at a, 1 at b, beyond them outside. 0 when a equals b.
[[nodiscard]] inline double positionAlong(Point a, Point b, Point p) {
  const double dx = b.x - a.x;
  const double dy = b.y - a.y;
  const double squared = dx * dx + dy * dy;
  return squared > 0 ? ((p.x - a.x) * dx + (p.y - a.y) * dy) / squared : 0;
}

/// The point of the segment nearest to `p`; exactly an end where the end is nearest.
[[nodiscard]] inline Point nearestOnSegment(Point a, Point b, Point p) {
  const double t = positionAlong(a, b, p);
  if (t >= 1) return b;
  if (!(t > 0)) return a;
  return {a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)};
}

}  // namespace kawasan
