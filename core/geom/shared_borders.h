#pragma once

// The topology of areas that share borders: neighbours hold exactly equal corners, and an edit of a corner is an edit
// of all of them. Answers are the shapes as they would be; the object itself never changes, so during a drag every move
// is asked of the same object (built when the drag starts). Metres. Any number of threads may ask.
//
// No answer is checked for validity: a corner dragged across its own area gives a shape that crosses itself, as the
// user is to see; look with invalidityOf before it is stored. Points to be stored belong on the project's grid
// (onGrid).

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "core/geom/geometry.h"
#include "core/geom/snapping.h"

namespace kawasan {

class SharedBorders {
 public:
  SharedBorders() = default;
  /// Null shapes keep their place and have no corners.
  explicit SharedBorders(std::vector<std::shared_ptr<const MultiPolygon>> shapes);

  struct Changed {
    std::size_t shape = 0;  // position in the list
    std::shared_ptr<const MultiPolygon> polygons;
  };

  /// Every corner equal to `from`, in all shapes, goes to `to`. Onto a neighbouring corner of its ring: the two become
  /// one. Empty when no shape has the corner, when `to` is where it is already or no number, or when a ring would fall
  /// below a triangle (then for all).
  [[nodiscard]] std::vector<Changed> moveVertex(Point from, Point to) const;

  /// A new corner in every ring that has the edge a-b, in either direction. Empty when none has it or `at` is an end.
  [[nodiscard]] std::vector<Changed> insertVertex(Point a, Point b, Point at) const;

  /// Takes the corner away from all shapes that have it. Refused for all (empty) when a ring would fall below a
  /// triangle, and where borders to more than two other corners meet: without such a corner the areas around it would
  /// gap. Those can be moved onto a neighbour instead.
  [[nodiscard]] std::vector<Changed> removeVertex(Point p) const;

  /// Whether removeVertex would do it.
  [[nodiscard]] bool isRemovable(Point p) const { return !removeVertex(p).empty(); }

  /// Ascending.
  [[nodiscard]] std::vector<std::size_t> shapesWithVertex(Point p) const;

  /// Ascending; the shapes that have the edge in either direction.
  [[nodiscard]] std::vector<std::size_t> shapesWithEdge(Point a, Point b) const;

  /// Points that lie on an edge within `tolerance`, without being a corner of that ring, become corners of that edge in
  /// every shape: after an edit that made new corners on a border (see addedVertices), neighbours share them. Two
  /// shapes with the same edge get the same corners in the same order; a ring gets a corner once, on its nearest edge.
  /// For results of gis/edit_ops.h use kProjectGrid. Where an area is thinner than the tolerance, the nearest edge need
  /// not be the one meant.
  [[nodiscard]] std::vector<Changed> insertOnBorders(const std::vector<Point>& points, double tolerance) const;

  [[nodiscard]] const std::vector<std::shared_ptr<const MultiPolygon>>& shapes() const { return m_shapes; }

 private:
  /// A corner of a ring; the closing point is the first one.
  struct Corner {
    std::uint32_t shape = 0;
    std::uint32_t polygon = 0;
    std::uint32_t ring = 0;
    std::uint32_t vertex = 0;
    std::uint32_t next = 0;  // in the chain of its slot, as index + 1
  };
  class Edits;

  [[nodiscard]] const Ring& ringOf(const Corner& corner) const;
  [[nodiscard]] std::vector<Corner> cornersAt(Point p) const;
  /// The corners from which an edge a-b leaves forwards along the ring, in either direction.
  [[nodiscard]] std::vector<Corner> edgesBetween(Point a, Point b) const;

  std::vector<std::shared_ptr<const MultiPolygon>> m_shapes;
  std::vector<Corner> m_corners;
  std::vector<std::uint32_t> m_slots;  // first corner of each, as index + 1
  SnapIndex m_index;
};

/// The corners of `after` that no shape of `before` has: what insertOnBorders takes for the neighbours.
[[nodiscard]] std::vector<Point> addedVertices(const std::vector<const MultiPolygon*>& before,
                                               const std::vector<const MultiPolygon*>& after);

}  // namespace kawasan
