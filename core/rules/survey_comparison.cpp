#include "core/rules/survey_comparison.h"

namespace kawasan {

namespace {

std::vector<IndicatorChange> changesOf(const Regulation& regulation, const Score& before, const Score& after) {
  std::vector<IndicatorChange> changes;
  for (std::size_t i = 0; i < regulation.indicators.size(); ++i) {
    const IndicatorScore& old = before.indicators[i];
    const IndicatorScore& now = after.indicators[i];
    const bool isSame = old.volume == now.volume && old.base == now.base && old.volumeMissing == now.volumeMissing &&
                        old.baseMissing == now.baseMissing && old.valueMin == now.valueMin &&
                        old.valueMax == now.valueMax;
    if (isSame) continue;
    changes.push_back({regulation.indicators[i].parameter, old, now});
  }
  return changes;
}

}  // namespace

bool AreaComparison::sameRts() const {
  return before.rtWithFigures == after.rtWithFigures;
}

std::vector<AreaComparison> compareSurveys(const Snapshot& snapshot, const Regulation& regulation, FeatureId before,
                                           FeatureId after, Level level) {
  std::vector<AreaComparison> comparisons;
  for (Area& area : areasOf(snapshot, level)) {
    AreaComparison& made = comparisons.emplace_back();
    made.before = scoreArea(snapshot, regulation, before, area);
    made.after = scoreArea(snapshot, regulation, after, area);
    const auto oldMean = made.before.score.sectoralMean;
    const auto newMean = made.after.score.sectoralMean;
    if (oldMean && newMean && made.sameRts()) made.contribution = contribution(*oldMean, *newMean);
    made.changed = changesOf(regulation, made.before.score, made.after.score);
    made.area = std::move(area);
  }
  return comparisons;
}

}  // namespace kawasan
