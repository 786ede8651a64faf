#include "core/rules/survey_comparison.h"

namespace kawasan {

namespace {

std::vector<IndicatorChange> changesOf(const Regulation& regulation, const Score& before, const Score& after) {
  std::vector<IndicatorChange> changes;
  for (std::size_t i = 0; i < regulation.indicators.size(); ++i) {
    const IndicatorScore& old = before.indicators[i];
    const IndicatorScore& now = after.indicators[i];
    if (old.volume == now.volume && old.base == now.base) continue;
    changes.push_back({regulation.indicators[i].parameter, old, now});
  }
  return changes;
}

}  // namespace

std::vector<AreaComparison> compareSurveys(const Snapshot& snapshot, const Regulation& regulation, FeatureId before,
                                           FeatureId after, Level level) {
  std::vector<AreaComparison> comparisons;
  for (Area& area : areasOf(snapshot, level)) {
    AreaComparison& made = comparisons.emplace_back();
    made.before = scoreArea(snapshot, regulation, before, area);
    made.after = scoreArea(snapshot, regulation, after, area);
    const auto oldMean = made.before.score.sectoralMean;
    const auto newMean = made.after.score.sectoralMean;
    if (oldMean && newMean) made.contribution = contribution(*oldMean, *newMean);
    made.changed = changesOf(regulation, made.before.score, made.after.score);
    made.area = std::move(area);
  }
  return comparisons;
}

}  // namespace kawasan
