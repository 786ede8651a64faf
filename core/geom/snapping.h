#pragma once

// Where the pointer is caught: the corners and edges of many polygons behind an index, so that a look-up costs
// microseconds among ten thousand areas and on a border of fifty thousand corners alike. Coordinates and tolerances in
// the shapes' own unit (metres in a project). Immutable once built; copies share the shapes; any number of threads may
// ask. Corners that are no numbers are never found, and a null shape keeps its place in the list but has nothing.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "core/geom/geometry.h"
#include "core/geom/packed_tree.h"

namespace kawasan {

struct SnapShape {
  std::shared_ptr<const MultiPolygon> shape;
  int tag = 0;  // the caller's
};

enum class SnapKind : std::uint8_t { Vertex, Edge };

struct Snap {
  Point point;  // the corner itself, or the nearest point of the edge (not on the project's grid)
  SnapKind kind = SnapKind::Vertex;
  std::size_t shape = 0;  // position in the list of shapes
  std::size_t polygon = 0;
  std::size_t ring = 0;
  std::size_t vertex = 0;  // the corner; of an edge the one it starts from
};

/// One edge of one ring, as it runs there.
struct BorderEdge {
  Point a;
  Point b;
  std::size_t shape = 0;
  std::size_t polygon = 0;
  std::size_t ring = 0;
  std::size_t vertex = 0;  // of a
};

class SnapIndex {
 public:
  SnapIndex() = default;
  explicit SnapIndex(std::vector<SnapShape> shapes);

  /// The nearest corner within `tolerance` of `p`; when there is none, the nearest place on an edge within it. Of equal
  /// ones that of the first shape.
  [[nodiscard]] std::optional<Snap> nearest(Point p, double tolerance) const;

  /// The shapes whose area contains `p`, in input order (the topmost last). On a border either answer may come.
  [[nodiscard]] std::vector<std::size_t> shapesAt(Point p) const;

  /// The shapes whose bounds meet `box`, in input order.
  [[nodiscard]] std::vector<std::size_t> shapesIn(const Box& box) const;

  [[nodiscard]] const std::vector<SnapShape>& shapes() const { return m_shapes; }

  /// Hands every edge whose bounds meet `box` to `visit(const BorderEdge&)`, in no particular order. An edge that
  /// several shapes share comes once for each.
  template <typename Visit>
  void forEachEdge(const Box& box, Visit visit) const {
    m_tree.query(box, [&](std::size_t item) {
      const Run& run = m_runs[item];
      for (std::size_t i = run.first; i < run.first + run.count; ++i) {
        const Point& a = (*run.ring)[i];
        const Point& b = (*run.ring)[i + 1];
        Box bounds;
        bounds.extend(a);
        bounds.extend(b);
        if (bounds.intersects(box)) visit(BorderEdge{a, b, run.shape, run.polygon, run.ringNumber, i});
      }
    });
  }

 private:
  /// A few edges that follow each other on a ring: one leaf of the tree. Neighbours on a ring are neighbours in the
  /// plane, so nothing needs sorting edge by edge.
  struct Run {
    const Ring* ring = nullptr;  // owned by the shape
    std::size_t first = 0;
    std::size_t count = 0;  // of edges
    std::size_t shape = 0;
    std::size_t polygon = 0;
    std::size_t ringNumber = 0;
  };

  std::vector<SnapShape> m_shapes;
  std::vector<Run> m_runs;
  PackedTree m_tree;        // over m_runs
  PackedTree m_shapesTree;  // over m_shapes
};

}  // namespace kawasan
