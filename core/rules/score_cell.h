#pragma once

// One indicator of one area, shared by the score of an area and by the table of many, so that both give the same bits.
// Private to core/rules.

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

#include "core/base/quantity.h"
#include "core/rules/scoring.h"

namespace kawasan::cell {

inline constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

/// A share reaches a band when its percent, rounded half-up to two decimals, does: volume / base * 10000 >= from - 1/2,
/// that is 20000 * volume >= (2 * from - 1) * base. With from = 76 % this is 100000 v >= 75995 b.
inline constexpr int kVolumeFactor = 20'000;

inline constexpr std::size_t kMostBands = 4;

/// The bands as plain numbers of a fixed count, which a loop over many rows can keep in registers.
struct BandSteps {
  explicit BandSteps(const std::vector<Band>& bands) {
    int below = 0;
    for (std::size_t i = 0; i < bands.size() && i < kMostBands; ++i) {
      baseFactor[i] = 2 * bands[i].fromHundredths - 1;
      gain[i] = bands[i].value - below;
      below = bands[i].value;
    }
  }
  std::array<int, kMostBands> baseFactor{};
  std::array<int, kMostBands> gain{};  // 0 where there is no band
};

/// `Number` is wide enough for 20000 times either amount. The base is above 0.
template <typename Number>
[[nodiscard]] int valueOf(const BandSteps& steps, Number volume, Number base) {
  const Number scaled = kVolumeFactor * volume;
  // A product instead of a branch, as no processor guesses which band a share falls into; and written out for each
  // band, as compilers keep so short a loop at -O2.
  return [&]<std::size_t... I>(std::index_sequence<I...>) {
    return (... + (static_cast<int>(scaled >= std::get<I>(steps.baseFactor) * base) * std::get<I>(steps.gain)));
  }
  (std::make_index_sequence<kMostBands>());
}

/// Percent of a share as it is shown: unrounded, clamped when the options say so.
template <typename Number>
[[nodiscard]] double percentOf(Number volume, Number base, const ScoreOptions& options) {
  const double percent = 100.0 * static_cast<double>(volume) / static_cast<double>(base);
  return options.clampPercents ? std::clamp(percent, 0.0, 100.0) : percent;
}

/// Percent of a share as it enters the means.
template <typename Number>
[[nodiscard]] double averagedPercent(Number volume, Number base, double percent, const ScoreOptions& options) {
  if (!options.roundBeforeAveraging) return percent;
  const double rounded = static_cast<double>(hundredthsOf(volume, base)) / 100.0;
  return options.clampPercents ? std::clamp(rounded, 0.0, 100.0) : rounded;
}

struct Cell {
  double percent = kUnknown;
  double averaged = kUnknown;
  int valueMin = 0;
  int valueMax = 0;
};

/// What the figures of one indicator say, given the known amounts, how much the volume may grow where it is missing,
/// and how many parts lack the base or both.
struct Known {
  Wide volume = 0;
  Wide base = 0;
  Wide room = 0;
  bool volumeMissing = false;
  bool baseMissing = false;
  bool bothMissing = false;
};

[[nodiscard]] inline Cell cellOf(const Regulation& regulation, const Known& known, const ScoreOptions& options) {
  Cell cell;
  const Wide highest = known.volume + known.room;
  if (known.baseMissing) {
    // A large enough base brings any share to 0. The other end: no more base at all, or, where the volume is missing
    // too, a base as large as one likes that fails as a whole.
    if (known.bothMissing || (known.base <= 0 && highest > 0)) {
      cell.valueMax = regulation.largestValue();
    } else {
      cell.valueMax = kawasan::valueOf(regulation, highest, known.base);
    }
    return cell;
  }
  cell.valueMin = kawasan::valueOf(regulation, known.volume, known.base);
  cell.valueMax = kawasan::valueOf(regulation, highest, known.base);
  if (known.volumeMissing) return cell;
  const bool hasBase = known.base > 0;
  cell.percent = hasBase ? percentOf(known.volume, known.base, options) : 0.0;
  cell.averaged = hasBase ? averagedPercent(known.volume, known.base, cell.percent, options) : 0.0;
  return cell;
}

}  // namespace kawasan::cell
