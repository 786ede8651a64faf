#pragma once

// Points as keys, by exact equality of their coordinates. Any thread.

#include <bit>
#include <cstddef>
#include <cstdint>

#include "core/geom/geometry.h"

namespace kawasan {

struct PointHash {
  [[nodiscard]] std::size_t operator()(const Point& p) const {
    // Adding zero makes -0 the 0 it equals. The multipliers are those of splitmix64.
    std::uint64_t mixed = std::bit_cast<std::uint64_t>(p.x + 0.0) * 0xBF58476D1CE4E5B9U;
    mixed ^= mixed >> 31U;
    mixed += std::bit_cast<std::uint64_t>(p.y + 0.0);
    mixed *= 0x94D049BB133111EBU;
    mixed ^= mixed >> 31U;
    return static_cast<std::size_t>(mixed);
  }
};

}  // namespace kawasan
