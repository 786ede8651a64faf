#include "core/rules/estimate_marks.h"

#include <algorithm>

namespace kawasan {

namespace {

bool isPercentEstimate(const Indicator& indicator, const ParameterSet& estimates, Micro volume) {
  if (estimates.test(indexOf(indicator.parameter))) return true;
  return estimates.test(indexOf(indicator.base)) && volume != 0;
}

}  // namespace

EstimateMarks::EstimateMarks(const Regulation& regulation, const AreaScore& area) : m_regulation(&regulation) {
  for (const Indicator& indicator : regulation.indicators) {
    const Micro volume = amountOf(area.sums, indicator.parameter);
    m_indicators.push_back(area.hasFigures() && isPercentEstimate(indicator, area.estimates, volume));
  }
}

EstimateMarks::EstimateMarks(const Regulation& regulation, const ParameterSet& estimates, const FigureRow& figures)
    : m_regulation(&regulation) {
  for (const Indicator& indicator : regulation.indicators)
    m_indicators.push_back(isPercentEstimate(indicator, estimates, figures[indicator.parameter]));
}

bool EstimateMarks::ofAspect(std::size_t aspect) const {
  const std::vector<std::size_t>& indicators = m_regulation->aspects[aspect].indicators;
  return std::ranges::any_of(indicators, [this](std::size_t indicator) { return ofIndicator(indicator); });
}

bool EstimateMarks::ofSectoralMean() const {
  return std::ranges::find(m_indicators, true) != m_indicators.end();
}

std::vector<std::string> EstimateMarks::meanKeys() const {
  std::vector<std::string> keys;
  if (ofSectoralMean()) keys.emplace_back("sectoral_mean");
  for (std::size_t aspect = 0; aspect < m_regulation->aspects.size(); ++aspect) {
    if (ofAspect(aspect)) keys.push_back(m_regulation->aspects[aspect].key + "_mean");
  }
  return keys;
}

void SumOfAreas::add(const KnownSum& part, std::span<const std::size_t> rts) {
  m_sum.add(part);
  m_rts.insert(m_rts.end(), rts.begin(), rts.end());
}

KnownSum SumOfAreas::sum(const Snapshot& snapshot, FeatureId surveyId, Parameter parameter) const {
  KnownSum sum = m_sum;
  sum.isEstimate = sum.isEstimate && estimatedSums(snapshot, surveyId, m_rts).test(indexOf(parameter));
  return sum;
}

}  // namespace kawasan
