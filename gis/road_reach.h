#pragma once

// Which areas a fire engine reaches: whether every place of an area has a road near enough. Any number of threads may
// ask.

#include <cstddef>
#include <vector>

#include "core/geom/geometry.h"
#include "core/geom/packed_tree.h"

namespace kawasan {

class RoadReach {
 public:
  /// Lines in the plane of the project.
  explicit RoadReach(const std::vector<LineString>& roads);

  /// Whether a road lies within `reach` of every place of `area`, in the unit of the coordinates. Exact but for places
  /// that are farther by less than `tolerance`, which may pass as reached.
  [[nodiscard]] bool reachesAll(const MultiPolygon& area, double reach, double tolerance) const;

 private:
  struct Segment {
    Point a;
    Point b;
  };

  std::vector<Segment> m_segments;
  PackedTree m_tree;
};

}  // namespace kawasan
