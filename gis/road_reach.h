#pragma once

// Which areas a fire engine reaches: whether every place of an area has a road near enough. Any number of threads may
// ask.

#include <vector>

#include "core/geom/geometry.h"
#include "core/geom/packed_tree.h"

namespace kawasan {

class RoadReach {
 public:
  /// Lines in the plane of the project.
  explicit RoadReach(const std::vector<LineString>& roads);

  /// Whether a road lies within `reach` of every place of `area`, in the unit of the coordinates. Places are looked at
  /// on a grid of `step` and along the border, so a place may be farther by half the diagonal of a grid cell.
  [[nodiscard]] bool reachesAll(const MultiPolygon& area, double reach, double step) const;

 private:
  struct Segment {
    Point a;
    Point b;
  };
  [[nodiscard]] bool reaches(Point place, double reach) const;

  std::vector<Segment> m_segments;
  PackedTree m_tree;
};

}  // namespace kawasan
