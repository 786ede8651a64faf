#pragma once

// Many areas at once against points and lines: which area a building stands in, how much of a road runs through each.
// Built once and never changed; any number of threads may ask. An area is even-odd over its rings; a point or a line on
// a border that two areas share falls to exactly one of them.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/geom/geometry.h"
#include "core/geom/packed_tree.h"

namespace kawasan {

class AreaLocator {
 public:
  /// Null areas hold nothing. The shapes need not outlive the index.
  explicit AreaLocator(const std::vector<const MultiPolygon*>& areas);

  /// The area around `p`; of several that overlap there the one that comes first.
  [[nodiscard]] std::optional<std::size_t> areaAt(Point p) const;

  /// Adds to `lengths` (one a area) how far `line` runs inside each, in the unit of the coordinates.
  void addLengths(const LineString& line, std::vector<double>& lengths) const;

 private:
  /// From the lower to the upper end, so that both sides of a shared border count the same way.
  struct Edge {
    Point low;
    Point high;
  };
  /// The edges of an area by equal strips of its height.
  struct Shape {
    Box box;
    std::vector<Edge> edges;
    std::vector<std::vector<std::uint32_t>> strips;
    [[nodiscard]] std::size_t stripOf(double y) const;
    [[nodiscard]] bool contains(Point p) const;
    [[nodiscard]] double lengthInside(Point a, Point b) const;
  };
  static Shape shapeOf(const MultiPolygon& area);

  std::vector<Shape> m_shapes;
  PackedTree m_tree;
};

}  // namespace kawasan
