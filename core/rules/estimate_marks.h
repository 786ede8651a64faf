#pragma once

// What rests on estimates that nobody confirmed beside the figures themselves: the percents that are made of them, and
// sums over several areas. Every view marks it with "≈". Total and class rest on all figures of an area
// (AreaScore::restsOnEstimates).

#include <span>
#include <string>
#include <vector>

#include "core/rules/known_sum.h"

namespace kawasan {

class EstimateMarks {
 public:
  /// `regulation` outlives the object.
  EstimateMarks(const Regulation& regulation, const AreaScore& area);
  /// Of one RT by its figures, `estimates` being those that nobody confirmed.
  EstimateMarks(const Regulation& regulation, const ParameterSet& estimates, const FigureRow& figures);

  /// The percent of an indicator. Nothing of any base is 0 %, whoever guessed the base.
  [[nodiscard]] bool ofIndicator(std::size_t indicator) const { return m_indicators[indicator]; }
  [[nodiscard]] bool ofAspect(std::size_t aspect) const;
  [[nodiscard]] bool ofSectoralMean() const;
  /// "sectoral_mean", "building_mean": the means among these.
  [[nodiscard]] std::vector<std::string> meanKeys() const;

 private:
  const Regulation* m_regulation;
  std::vector<bool> m_indicators;
};

/// A figure summed over several areas. Two of them may have an estimate each, of parts of one RT that together are
/// none (estimatedSums).
class SumOfAreas {
 public:
  /// `rts`: of the area, places in Snapshot::rts.
  void add(const KnownSum& part, std::span<const std::size_t> rts);
  [[nodiscard]] KnownSum sum(const Snapshot& snapshot, FeatureId surveyId, Parameter parameter) const;

 private:
  KnownSum m_sum;
  std::vector<std::size_t> m_rts;
};

}  // namespace kawasan
