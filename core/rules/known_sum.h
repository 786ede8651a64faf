#pragma once

// A sum over the RT of an area of which some may lack the figure. Missing is not zero: such a sum is a least amount.

#include "core/rules/area_scores.h"

namespace kawasan {

/// What is known of a sum over RT. Where RT lack the figure it is a least amount, and every place says so (sumText).
struct KnownSum {
  Micro amount = kMissing;  // kMissing: no RT has the figure
  std::size_t missing = 0;  // RT without it
  bool isEstimate = false;  // it rests on estimates that nobody confirmed (estimatedSums)

  KnownSum() = default;
  KnownSum(Micro known, std::size_t rtsWithout = 0) : amount(known), missing(rtsWithout) {}
  void add(const KnownSum& more) {
    missing += more.missing;
    isEstimate = isEstimate || more.isEstimate;
    if (!isMissing(more.amount)) amount = isMissing(amount) ? more.amount : amount + more.amount;
  }
  [[nodiscard]] bool isLeast() const { return missing > 0 && !isMissing(amount); }
  friend bool operator==(const KnownSum&, const KnownSum&) = default;
};

/// The `rtsWithout` RT that have no figure at all lack this one too.
[[nodiscard]] inline KnownSum knownSum(const FigureSums& sums, std::size_t rtsWithout, Parameter parameter) {
  return {amountOf(sums, parameter), sums.missing(parameter) + rtsWithout};
}

[[nodiscard]] inline KnownSum knownSum(const AreaScore& area, Parameter parameter) {
  KnownSum sum = knownSum(area.sums, area.rtCount - area.rtWithFigures, parameter);
  sum.isEstimate = area.isEstimate(parameter) && !isMissing(sum.amount);
  return sum;
}

}  // namespace kawasan
