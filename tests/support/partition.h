#pragma once

// Made-up areas that share borders exactly, as a city's RTs do.

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <random>
#include <utility>
#include <vector>

#include "core/geom/geometry.h"
#include "core/geom/grid.h"

namespace kawasan::test {

using Shape = std::shared_ptr<const MultiPolygon>;

/// columns x rows crooked quadrilaterals of about `size` metres, every border broken into `pieces` straight pieces.
/// Coordinates as they are in Java: hundreds of thousands east, millions north.
inline std::vector<Shape> partition(std::size_t columns, std::size_t rows, double size, std::size_t pieces,
                                    std::uint32_t seed = 1) {
  std::mt19937 random(seed);
  std::uniform_real_distribution<double> shift(-size / 8, size / 8);
  std::map<std::pair<std::size_t, std::size_t>, Point> points;  // of a lattice `pieces` times as fine
  const auto pointAt = [&](std::size_t x, std::size_t y) {
    const auto [known, isNew] = points.try_emplace({x, y});
    if (isNew) {
      const double step = size / static_cast<double>(pieces);
      known->second = onGrid({348'700 + static_cast<double>(x) * step + shift(random) / static_cast<double>(pieces),
                              9'238'400 + static_cast<double>(y) * step + shift(random) / static_cast<double>(pieces)});
    }
    return known->second;
  };
  std::vector<Shape> shapes;
  for (std::size_t row = 0; row < rows; ++row) {
    for (std::size_t column = 0; column < columns; ++column) {
      const std::size_t x = column * pieces;
      const std::size_t y = row * pieces;
      Ring ring;
      for (std::size_t i = 0; i < pieces; ++i) ring.push_back(pointAt(x + i, y));
      for (std::size_t i = 0; i < pieces; ++i) ring.push_back(pointAt(x + pieces, y + i));
      for (std::size_t i = 0; i < pieces; ++i) ring.push_back(pointAt(x + pieces - i, y + pieces));
      for (std::size_t i = 0; i < pieces; ++i) ring.push_back(pointAt(x, y + pieces - i));
      ring.push_back(ring.front());
      shapes.push_back(std::make_shared<const MultiPolygon>(MultiPolygon{{Polygon{{std::move(ring)}}}}));
    }
  }
  return shapes;
}

/// A circle that wavers: `corners` corners, simple, around (0, 0).
inline Ring wavyRing(std::size_t corners, double radius) {
  Ring ring;
  for (std::size_t i = 0; i < corners; ++i) {
    const double angle = 2 * std::acos(-1.0) * static_cast<double>(i) / static_cast<double>(corners);
    const double r = radius * (1 + 0.1 * std::sin(40 * angle) + 0.01 * std::sin(611 * angle));
    ring.push_back(onGrid({r * std::cos(angle), r * std::sin(angle)}));
  }
  ring.push_back(ring.front());
  return ring;
}

}  // namespace kawasan::test
