#pragma once

// The squares a map is drawn from, in the project's coordinate system. Level 0 is the finest; each level doubles the
// size of a pixel. Columns count to the east and rows to the south from the origin; both may be negative.

#include <cmath>
#include <cstdint>
#include <vector>

#include "core/geom/geometry.h"

namespace kawasan {

struct TileKey {
  int level = 0;
  std::int64_t column = 0;
  std::int64_t row = 0;
  friend auto operator<=>(const TileKey&, const TileKey&) = default;
};

struct TileGrid {
  Point origin;               // north-west corner of tile (0, 0)
  double metresPerPixel = 1;  // at level 0
  int tileSize = 256;         // pixels a side
  friend bool operator==(const TileGrid&, const TileGrid&) = default;

  [[nodiscard]] double pixelAt(int level) const { return std::ldexp(metresPerPixel, level); }

  /// The level whose pixels are the largest that are still no larger than `wanted`; 0 when all are larger.
  [[nodiscard]] int levelFor(double wanted) const {
    int level = 0;
    while (level < 40 && pixelAt(level + 1) <= wanted * (1 + 1e-9)) ++level;
    return level;
  }

  [[nodiscard]] Box extentOf(const TileKey& key) const {
    const double side = pixelAt(key.level) * tileSize;
    const double west = origin.x + static_cast<double>(key.column) * side;
    const double north = origin.y - static_cast<double>(key.row) * side;
    return {west, north - side, west + side, north};
  }

  /// Every tile that touches the box, row by row from the north-west.
  [[nodiscard]] std::vector<TileKey> covering(const Box& box, int level) const {
    std::vector<TileKey> keys;
    if (box.isEmpty()) return keys;
    const double side = pixelAt(level) * tileSize;
    const auto index = [side](double distance) { return static_cast<std::int64_t>(std::floor(distance / side)); };
    for (std::int64_t row = index(origin.y - box.maxY); row <= index(origin.y - box.minY); ++row) {
      for (std::int64_t column = index(box.minX - origin.x); column <= index(box.maxX - origin.x); ++column) {
        keys.push_back({level, column, row});
      }
    }
    return keys;
  }

  /// The tile one level up that holds this one; shown stretched until the tile itself is there.
  [[nodiscard]] static TileKey parentOf(const TileKey& key) { return {key.level + 1, key.column >> 1, key.row >> 1}; }
};

}  // namespace kawasan
