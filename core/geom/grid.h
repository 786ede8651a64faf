#pragma once

// The grid on which a project's coordinates lie. Any thread.

#include <cmath>

#include "core/geom/geometry.h"

namespace kawasan {

/// Coordinates of a project are whole multiples of this, in metres.
inline constexpr double kProjectGrid = 0.0001;
/// Grid lines a metre. Dividing by it gives the double nearest to the decimal; multiplying by kProjectGrid does not.
inline constexpr double kGridLines = 10'000;

/// The point of the project grid nearest to `p`: what a clicked corner becomes before it is stored.
[[nodiscard]] inline Point onGrid(Point p) {
  return {std::round(p.x * kGridLines) / kGridLines, std::round(p.y * kGridLines) / kGridLines};
}

}  // namespace kawasan
