#include "core/rules/scoring.h"

#include <algorithm>
#include <cmath>

#include "core/rules/score_cell.h"

namespace kawasan {

namespace {

Micro narrowed(Wide amount) {
  return static_cast<Micro>(std::clamp(amount, Wide{-kLargestMicro}, Wide{kLargestMicro}));
}

std::optional<double> known(double number) {
  return std::isnan(number) ? std::nullopt : std::optional(number);
}

cell::Known knownOf(const FigureSums& sums, const Indicator& indicator) {
  return {sums.known(indicator.parameter),  sums.known(indicator.base),
          sums.room(indicator.parameter),   sums.missing(indicator.parameter) > 0,
          sums.missing(indicator.base) > 0, sums.missingBoth(indicator.parameter) > 0};
}

IndicatorScore indicatorScore(const FigureSums& sums, const Indicator& indicator, const cell::Known& figures,
                              const cell::Cell& cell) {
  IndicatorScore score;
  score.volume = amountOf(sums, indicator.parameter);
  score.base = amountOf(sums, indicator.base);
  score.percent = known(cell.percent);
  score.valueMin = cell.valueMin;
  score.valueMax = cell.valueMax;
  if (cell.valueMin == cell.valueMax) score.value = cell.valueMin;
  score.volumeMissing = figures.volumeMissing;
  score.baseMissing = figures.baseMissing;
  score.baseZero = !figures.baseMissing && figures.base <= 0;
  score.aboveBase = !figures.baseMissing && figures.volume > figures.base;
  score.negative = figures.volume < 0;
  return score;
}

}  // namespace

void FigureSums::add(const FigureRow& row) {
  ++m_parts;
  for (std::size_t i = 0; i < kParameterCount; ++i) {
    const Micro amount = row[parameterAt(i)];
    if (isMissing(amount)) {
      ++m_missing[i];
    } else {
      m_known[i] += amount;
    }
  }
  for (std::size_t i = 0; i < kIndicatorCount; ++i) {
    const Parameter indicator = parameterAt(kBaseCount + i);
    if (!isMissing(row[indicator])) continue;
    const Micro base = row[*baseOf(indicator)];
    if (isMissing(base)) {
      ++m_missingBoth[i];
    } else {
      m_room[i] += std::max<Micro>(base, 0);
    }
  }
}

void FigureSums::add(const FigureSums& other) {
  m_parts += other.m_parts;
  for (std::size_t i = 0; i < kParameterCount; ++i) {
    m_known[i] += other.m_known[i];
    m_missing[i] += other.m_missing[i];
  }
  for (std::size_t i = 0; i < kIndicatorCount; ++i) {
    m_room[i] += other.m_room[i];
    m_missingBoth[i] += other.m_missingBoth[i];
  }
}

void FigureSums::subtract(const FigureSums& other) {
  m_parts -= other.m_parts;
  for (std::size_t i = 0; i < kParameterCount; ++i) {
    m_known[i] -= other.m_known[i];
    m_missing[i] -= other.m_missing[i];
  }
  for (std::size_t i = 0; i < kIndicatorCount; ++i) {
    m_room[i] -= other.m_room[i];
    m_missingBoth[i] -= other.m_missingBoth[i];
  }
}

Micro amountOf(const FigureSums& sums, Parameter parameter) {
  return sums.missing(parameter) == sums.parts() ? kMissing : narrowed(sums.known(parameter));
}

std::optional<int> Score::total() const {
  return totalMin == totalMax ? std::optional(totalMin) : std::nullopt;
}

std::optional<SlumClass> Score::slumClass() const {
  return classMin == classMax ? std::optional(classMin) : std::nullopt;
}

Score scoreOf(const Regulation& regulation, const FigureSums& sums, const ScoreOptions& options) {
  Score score;
  score.indicators.reserve(regulation.indicators.size());
  score.aspectMeans.reserve(regulation.aspects.size());
  double sumOfMeans = 0;
  for (const Aspect& aspect : regulation.aspects) {
    double sumOfPercents = 0;
    for (const std::size_t index : aspect.indicators) {
      const Indicator& indicator = regulation.indicators[index];
      const cell::Known figures = knownOf(sums, indicator);
      const cell::Cell cell = cell::cellOf(regulation, figures, options);
      score.totalMin += cell.valueMin;
      score.totalMax += cell.valueMax;
      sumOfPercents += cell.averaged;  // an unknown percent (NaN) makes the means unknown
      score.indicators.push_back(indicatorScore(sums, indicator, figures, cell));
    }
    const double mean = sumOfPercents / static_cast<double>(aspect.indicators.size());
    score.aspectMeans.push_back(known(mean));
    sumOfMeans += mean;
  }
  score.sectoralMean = known(sumOfMeans / static_cast<double>(regulation.aspects.size()));
  score.classMin = regulation.classOf(score.totalMin);
  score.classMax = regulation.classOf(score.totalMax);
  return score;
}

Score scoreOf(const Regulation& regulation, const FigureRow& figures, const ScoreOptions& options) {
  FigureSums sums;
  sums.add(figures);
  return scoreOf(regulation, sums, options);
}

int valueOf(const Regulation& regulation, Wide volume, Wide base) {
  return base > 0 ? cell::valueOf(cell::BandSteps(regulation.bands), volume, base) : 0;
}

Wide hundredthsOf(Wide volume, Wide base) {
  return divideHalfUp(10'000 * volume, base);
}

std::optional<double> contribution(double sectoralBefore, double sectoralAfter) {
  if (sectoralBefore == 0) return std::nullopt;
  return std::min(100.0, 100.0 * (sectoralBefore - sectoralAfter) / sectoralBefore);
}

}  // namespace kawasan
