#include "core/rules/survey_comparison.h"

#include <algorithm>

namespace kawasan {

namespace {

bool isSame(const IndicatorScore& old, const IndicatorScore& now) {
  return old.volume == now.volume && old.base == now.base && old.volumeMissing == now.volumeMissing &&
         old.baseMissing == now.baseMissing && old.valueMin == now.valueMin && old.valueMax == now.valueMax;
}

std::vector<IndicatorChange> changesOf(const Regulation& regulation, const Score& before, const Score& after) {
  std::vector<IndicatorChange> changes;
  for (std::size_t i = 0; i < regulation.indicators.size(); ++i) {
    const IndicatorScore& old = before.indicators[i];
    const IndicatorScore& now = after.indicators[i];
    if (!isSame(old, now)) changes.push_back({regulation.indicators[i].parameter, old, now});
  }
  return changes;
}

/// RT without any figure are left out of both rounds; one that has others but lacks this one leaves it open.
std::optional<Micro> differenceOf(const AreaComparison& area, const ComparedFigure& figure) {
  const Parameter parameter = figure.parameter;
  const bool isWhole = area.before.sums.missing(parameter) == 0 && area.after.sums.missing(parameter) == 0;
  const bool isKnown = !isMissing(figure.before.amount) && !isMissing(figure.after.amount);
  if (!isWhole || !isKnown || !area.sameRts()) return std::nullopt;
  return figure.after.amount - figure.before.amount;
}

template <typename T>
std::optional<T> lessened(const std::optional<T>& after, const std::optional<T>& before) {
  return before && after ? std::optional<T>(*after - *before) : std::nullopt;
}

ComparedFigure comparedFigure(const AreaComparison& area, Parameter parameter) {
  ComparedFigure figure;
  figure.parameter = parameter;
  figure.before = knownSum(area.before, parameter);
  figure.after = knownSum(area.after, parameter);
  figure.difference = differenceOf(area, figure);
  figure.isChanged = !(figure.before == figure.after);
  return figure;
}

ComparedFigure comparedIndicator(const AreaComparison& area, Parameter parameter, std::size_t index) {
  ComparedFigure figure = comparedFigure(area, parameter);
  const IndicatorScore& before = area.before.score.indicators[index];
  const IndicatorScore& after = area.after.score.indicators[index];
  figure.indicator = index;
  figure.isChanged = !isSame(before, after);
  if (area.before.hasFigures()) figure.scoreBefore = before;
  if (area.after.hasFigures()) figure.scoreAfter = after;
  if (!figure.scoreBefore || !figure.scoreAfter || !area.sameRts()) return figure;
  figure.percentDifference = lessened(after.percent, before.percent);
  figure.valueDifference = lessened(after.value, before.value);
  return figure;
}

bool isAskedFor(const Regulation& regulation, Parameter base) {
  return base == Parameter::Population ||
         std::ranges::any_of(regulation.indicators, [base](const Indicator& each) { return each.base == base; });
}

}  // namespace

bool AreaComparison::sameRts() const {
  return before.rtWithFigures == after.rtWithFigures;
}

AreaComparison compareSurveys(const Snapshot& snapshot, const Regulation& regulation, FeatureId before, FeatureId after,
                              Area area) {
  AreaComparison made;
  made.before = scoreArea(snapshot, regulation, before, area);
  made.after = scoreArea(snapshot, regulation, after, area);
  const auto oldMean = made.before.score.sectoralMean;
  const auto newMean = made.after.score.sectoralMean;
  if (oldMean && newMean && made.sameRts()) made.contribution = contribution(*oldMean, *newMean);
  made.changed = changesOf(regulation, made.before.score, made.after.score);
  made.area = std::move(area);
  return made;
}

std::vector<AreaComparison> compareSurveys(const Snapshot& snapshot, const Regulation& regulation, FeatureId before,
                                           FeatureId after, Level level) {
  std::vector<AreaComparison> comparisons;
  for (Area& area : areasOf(snapshot, level))
    comparisons.push_back(compareSurveys(snapshot, regulation, before, after, std::move(area)));
  return comparisons;
}

std::vector<ComparedFigure> comparedFigures(const Regulation& regulation, const AreaComparison& area) {
  std::vector<ComparedFigure> figures;
  for (std::size_t i = 0; i < kBaseCount; ++i) {
    ComparedFigure figure = comparedFigure(area, parameterAt(i));
    const bool isThere = !isMissing(figure.before.amount) || !isMissing(figure.after.amount);
    if (isThere || isAskedFor(regulation, figure.parameter)) figures.push_back(std::move(figure));
  }
  for (std::size_t i = 0; i < regulation.indicators.size(); ++i)
    figures.push_back(comparedIndicator(area, regulation.indicators[i].parameter, i));
  return figures;
}

}  // namespace kawasan
