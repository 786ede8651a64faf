#include "core/geom/packed_tree.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kawasan {

namespace {

constexpr double kCurveCells = 65'535;  // a side

/// Position of a cell on the Hilbert curve of 2^16 cells a side (Hacker's Delight, 2nd edition, figure 16-8).
std::uint32_t hilbertPosition(std::uint32_t x, std::uint32_t y) {
  std::uint32_t position = 0;
  std::uint32_t state = 0;
  for (int i = 15; i >= 0; --i) {
    const std::uint32_t row = 4 * state + 2 * ((x >> i) & 1U) + ((y >> i) & 1U);
    position = (position << 2U) | ((0x361E9CB4U >> (2 * row)) & 3U);
    state = (0x8FE65831U >> (2 * row)) & 3U;
  }
  return position;
}

std::uint32_t cellOf(double value, double least, double extent) {
  if (!(extent > 0)) return 0;
  const double cell = (value - least) / extent * kCurveCells;
  return cell >= 0 && cell <= kCurveCells ? static_cast<std::uint32_t>(cell) : 0;
}

}  // namespace

PackedTree::PackedTree(const std::vector<Box>& boxes) {
  Box all;
  for (const Box& box : boxes) {
    if (!box.isEmpty()) all.extend(box);
  }
  std::vector<std::pair<std::uint32_t, std::uint32_t>> order;  // position, item
  order.reserve(boxes.size());
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    if (boxes[i].isEmpty()) continue;
    const Point centre = boxes[i].centre();
    order.emplace_back(
        hilbertPosition(cellOf(centre.x, all.minX, all.width()), cellOf(centre.y, all.minY, all.height())),
        static_cast<std::uint32_t>(i));
  }
  if (order.empty()) return;
  std::sort(order.begin(), order.end());

  Level leaves;
  leaves.boxes.reserve(order.size());
  m_items.reserve(order.size());
  for (const auto& [position, item] : order) {
    m_items.push_back(item);
    leaves.boxes.push_back(boxes[item]);
  }
  m_levels.push_back(std::move(leaves));
  while (m_levels.back().boxes.size() > kNodeSize) {
    const std::vector<Box>& below = m_levels.back().boxes;
    Level level;
    level.boxes.resize((below.size() + kNodeSize - 1) / kNodeSize);
    for (std::size_t i = 0; i < below.size(); ++i) level.boxes[i / kNodeSize].extend(below[i]);
    m_levels.push_back(std::move(level));
  }
}

}  // namespace kawasan
