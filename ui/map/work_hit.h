#pragma once

// How near a place lies to the works of an activity. Plane geometry; any thread.

#include "core/geom/geometry.h"

namespace kawasan {

struct WorkHit {
  bool isHit = false;
  int rank = 0;         // 0 point, 1 line, 2 area: what is harder to hit comes first
  double distance = 0;  // metres; of an area its size, so that the smaller one lies above
  friend bool operator<(const WorkHit& a, const WorkHit& b) {
    return a.rank != b.rank ? a.rank < b.rank : a.distance < b.distance;
  }
};

[[nodiscard]] WorkHit hitOf(const Geometry& works, Point place, double reach);

}  // namespace kawasan
