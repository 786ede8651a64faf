#pragma once

// The score of one area by one edition: percent = failing volume / base, value by bands, total, class. The same
// function serves an RT and any sum of RT. All decisions are made in whole numbers; only percents and means are
// floating point.
//
// A missing figure is not 0. A missing volume may be anywhere in 0..base, a missing base any amount of 0 or more; an
// indicator with a missing figure has no percent, and a value only when every possibility gives the same one (a volume
// of 0 scores 0 whatever the base). Totals are then a range: each indicator ranges on its own, so the range of a sum of
// several RT may be a little wider than what can occur together, never narrower.

#include <array>
#include <optional>
#include <vector>

#include "core/model/figures.h"
#include "core/rules/regulation.h"

namespace kawasan {

/// How percents enter the means; values, total and class never depend on it. The default clamps and does not round.
struct ScoreOptions {
  bool clampPercents = true;          // to 0..100; off reproduces tables that print -43.46 or 175.44
  bool roundBeforeAveraging = false;  // to two decimals; on reproduces the East Java pages
  friend bool operator==(const ScoreOptions&, const ScoreOptions&) = default;
};

/// Raw figures summed over the parts of an area (for an RT over itself), with what is missing among them. Negative
/// volumes are summed as they are; clamping comes after dividing.
class FigureSums {
 public:
  void add(const FigureRow& row);
  /// The parts of another sum, or what another sum had added.
  void add(const FigureSums& other);
  void subtract(const FigureSums& other);

  [[nodiscard]] std::size_t parts() const { return m_parts; }
  /// Sum of the amounts that are known.
  [[nodiscard]] Wide known(Parameter parameter) const { return m_known[indexOf(parameter)]; }
  [[nodiscard]] std::size_t missing(Parameter parameter) const { return m_missing[indexOf(parameter)]; }
  /// Sum of the bases of those parts whose volume is missing: how much the volume may still grow.
  [[nodiscard]] Wide room(Parameter indicator) const { return m_room[indexOf(indicator) - kBaseCount]; }
  /// Parts that lack both the volume and its base.
  [[nodiscard]] std::size_t missingBoth(Parameter indicator) const {
    return m_missingBoth[indexOf(indicator) - kBaseCount];
  }
  friend bool operator==(const FigureSums&, const FigureSums&) = default;

 private:
  std::size_t m_parts = 0;
  std::array<Wide, kParameterCount> m_known{};
  std::array<std::size_t, kParameterCount> m_missing{};
  std::array<Wide, kIndicatorCount> m_room{};
  std::array<std::size_t, kIndicatorCount> m_missingBoth{};
};

/// A sum as an amount; kMissing when no part is known. Sums beyond the range of Micro stop at kLargestMicro.
[[nodiscard]] Micro amountOf(const FigureSums& sums, Parameter parameter);

struct IndicatorScore {
  Micro volume = kMissing;  // sum of the known parts; kMissing when none is known
  Micro base = kMissing;
  std::optional<double> percent;  // unrounded; clamped when the options say so
  std::optional<int> value;
  int valueMin = 0;
  int valueMax = 0;
  bool volumeMissing = false;  // in at least one part
  bool baseMissing = false;
  bool baseZero = false;   // known and not above 0: the percent is 0
  bool aboveBase = false;  // more than 100 %
  bool negative = false;
  friend bool operator==(const IndicatorScore&, const IndicatorScore&) = default;
};

struct Score {
  std::vector<IndicatorScore> indicators;          // in the order of the edition
  std::vector<std::optional<double>> aspectMeans;  // arithmetic means of percents, in the order of the aspects
  std::optional<double> sectoralMean;              // rata-rata kekumuhan sektoral: mean of the aspect means
  int totalMin = 0;
  int totalMax = 0;
  SlumClass classMin = SlumClass::None;
  SlumClass classMax = SlumClass::None;

  [[nodiscard]] std::optional<int> total() const;
  /// Only when both ends of the range fall into the same class.
  [[nodiscard]] std::optional<SlumClass> slumClass() const;
  friend bool operator==(const Score&, const Score&) = default;
};

[[nodiscard]] Score scoreOf(const Regulation& regulation, const FigureSums& sums, const ScoreOptions& options = {});
[[nodiscard]] Score scoreOf(const Regulation& regulation, const FigureRow& figures, const ScoreOptions& options = {});

/// The value of volume / base, exact at the limits; 0 when the base is not above 0.
[[nodiscard]] int valueOf(const Regulation& regulation, Wide volume, Wide base);

/// Hundredths of a percent, rounded half away from zero: what the bands look at. The base is above 0.
[[nodiscard]] Wide hundredthsOf(Wide volume, Wide base);

/// Kontribusi penanganan in percent: (before - after) / before of the sectoral means, at most 100; nothing when the
/// mean before is 0.
[[nodiscard]] std::optional<double> contribution(double sectoralBefore, double sectoralAfter);

}  // namespace kawasan
