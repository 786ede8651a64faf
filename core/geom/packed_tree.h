#pragma once

// A packed R-tree over boxes: sorted along a Hilbert curve, sixteen to a node, built once and never changed. Items are
// numbered as the boxes were given. Empty boxes are never found. Copies are deep; any number of threads may ask.

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/geom/geometry.h"

namespace kawasan {

class PackedTree {
 public:
  PackedTree() = default;
  explicit PackedTree(const std::vector<Box>& boxes);

  /// Calls `visit(std::size_t item)` for every item whose box meets `box`, in no particular order.
  template <typename Visit>
  void query(const Box& box, Visit visit) const {
    if (m_levels.empty()) return;
    visitNode(m_levels.size() - 1, 0, m_levels.back().boxes.size(), box, visit);
  }

 private:
  static constexpr std::size_t kNodeSize = 16;

  struct Level {
    std::vector<Box> boxes;
  };

  template <typename Visit>
  void visitNode(std::size_t level, std::size_t first, std::size_t last, const Box& box, Visit& visit) const {
    const std::vector<Box>& boxes = m_levels[level].boxes;
    for (std::size_t i = first; i < last; ++i) {
      if (!boxes[i].intersects(box)) continue;
      if (level == 0) {
        visit(std::size_t{m_items[i]});
      } else {
        const std::size_t below = m_levels[level - 1].boxes.size();
        visitNode(level - 1, i * kNodeSize, below < (i + 1) * kNodeSize ? below : (i + 1) * kNodeSize, box, visit);
      }
    }
  }

  std::vector<std::uint32_t> m_items;  // of level 0, in the order of the curve
  std::vector<Level> m_levels;         // the last one is a single node
};

}  // namespace kawasan
