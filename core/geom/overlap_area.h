#pragma once

// How two shapes differ: how much they cover in common, summed up edge by edge without building the common shape, quick
// enough for every move of the pointer; and whether one is the other moved. Any thread.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/geom/geometry.h"

namespace kawasan {

/// One shape against many others. Copies the edges; the shape need not outlive it.
class OverlapMeter {
 public:
  /// A valid shape (first ring outside, others holes, any direction). Points that are no numbers have no edges.
  explicit OverlapMeter(const MultiPolygon& shape);

  /// Area that `other` (valid too) has in common with the shape, in the square of the coordinates' unit, to about
  /// 1e-9 of the larger one's bounds; never below 0. The rounding is that of floating point: shapes that only touch may
  /// give such a crumb.
  [[nodiscard]] double areaSharedWith(const MultiPolygon& other) const;

  [[nodiscard]] const Box& bounds() const { return m_bounds; }

 private:
  /// From left to right; the sign says whether the shape lies below it (1) or above.
  struct Edge {
    Point left;
    Point right;
    double sign = 0;
  };
  static void appendEdges(const MultiPolygon& shape, std::vector<Edge>& edges);
  [[nodiscard]] std::size_t columnOf(double x) const;

  std::vector<Edge> m_edges;
  Box m_bounds;
  std::vector<std::vector<std::uint32_t>> m_columns;  // edges that reach into each, by equal parts of the width
};

/// The one move that lays every corner of `from` on the same corner of `to`, within `tolerance`; nothing where the
/// shapes differ in another way.
[[nodiscard]] std::optional<Point> moveBetween(const MultiPolygon& from, const MultiPolygon& to, double tolerance);

}  // namespace kawasan
