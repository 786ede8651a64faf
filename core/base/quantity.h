#pragma once

// Amounts are held exactly: whole millionths of their unit (ha, m, KK, unit, person) in 64 bits, rounded once on entry.
// Sums and comparisons with band limits are then the same on every machine. A missing amount is kMissing, never 0.

#include <cstdint>
#include <limits>
#include <optional>

namespace kawasan {

/// Millionths of a unit.
using Micro = std::int64_t;

inline constexpr Micro kMicroPerUnit = 1'000'000;
inline constexpr Micro kMissing = std::numeric_limits<Micro>::min();
/// The largest amount accepted on entry, in millionths: a million million units.
inline constexpr Micro kLargestMicro = 1'000'000'000'000'000'000;

/// Wide enough for products of two amounts.
__extension__ typedef __int128 Wide;

[[nodiscard]] constexpr bool isMissing(Micro amount) {
  return amount == kMissing;
}

/// Nearest amount, halves away from zero; nothing for NaN, infinities and what lies beyond kLargestMicro.
[[nodiscard]] std::optional<Micro> microFromDouble(double units);

[[nodiscard]] constexpr double unitsFromMicro(Micro amount) {
  return static_cast<double>(amount) / static_cast<double>(kMicroPerUnit);
}

/// numerator / denominator rounded half away from zero. The denominator is positive.
[[nodiscard]] constexpr Wide divideHalfUp(Wide numerator, Wide denominator) {
  const Wide twice = 2 * numerator;
  return numerator >= 0 ? (twice + denominator) / (2 * denominator) : -((-twice + denominator) / (2 * denominator));
}

}  // namespace kawasan
