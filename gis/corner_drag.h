#pragma once

// What a shape wins and loses while one of its corners is dragged: two triangles, whose hectares and contents are added
// to those of the shape at the start instead of measuring a border of fifty thousand corners anew at every move. Areas
// on the ellipsoid add up exactly, as those in the plane do. In the plane of the project (metres).

#include <memory>
#include <optional>
#include <vector>

#include "core/geom/crossings.h"
#include "core/geom/packed_tree.h"
#include "gis/live_area.h"

namespace kawasan {

/// Built when the drag starts. Any number of threads may ask.
class CornerDrag {
 public:
  CornerDrag(std::shared_ptr<const MultiPolygon> start, Point corner);

  [[nodiscard]] const MultiPolygon& start() const { return *m_start; }
  /// What `drawn` has more and less than the start. Nothing where two triangles do not tell it: more than the corner
  /// differs, its border crosses itself, turned over or swept over another ring, or the start is not valid.
  [[nodiscard]] std::optional<std::vector<SweptPiece>> sweptBy(const MultiPolygon& drawn) const;

 private:
  [[nodiscard]] std::optional<Point> cornerOf(const MultiPolygon& drawn) const;

  std::shared_ptr<const MultiPolygon> m_start;
  std::size_t m_polygon = 0;
  std::size_t m_ring = 0;
  std::size_t m_vertex = 0;
  double m_area = 0;                           // of the ring, by its direction
  std::optional<CornerCrossings> m_crossings;  // nothing: ask for everything anew
  PackedTree m_others;                         // edges of the other rings
};

}  // namespace kawasan
