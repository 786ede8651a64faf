#include "core/rules/completeness.h"

#include <algorithm>
#include <cmath>

#include "core/rules/missing_weight.h"

namespace kawasan {

std::optional<double> AreaCompleteness::percent() const {
  if (figuresNeeded == 0) return std::nullopt;
  if (figures >= figuresNeeded) return 100;
  constexpr double kMostOfSome = 99.9;
  return std::min(kMostOfSome,
                  std::round(1000.0 * static_cast<double>(figures) / static_cast<double>(figuresNeeded)) / 10);
}

std::size_t figuresThere(const FigureRow& row, const std::vector<Parameter>& needed) {
  return static_cast<std::size_t>(
      std::ranges::count_if(needed, [&row](Parameter parameter) { return !isMissing(row[parameter]); }));
}

std::vector<AreaCompleteness> completenessOf(const Snapshot& snapshot, const Regulation& regulation, FeatureId surveyId,
                                             Level level) {
  const std::vector<Parameter> needed = neededFigures(regulation);
  const FigureTable& table = snapshot.figuresOf(surveyId);
  std::vector<AreaCompleteness> result;
  for (const Area& area : areasOf(snapshot, level)) {
    AreaCompleteness counts{level, area.id, area.name, area.rts.size(), 0, 0, 0, area.rts.size() * needed.size(), 0, 0};
    for (const std::size_t rt : area.rts) {
      const FeatureId rtId = snapshot.rts[rt].id;
      counts.rtsDraft += snapshot.isDraft(surveyId, rtId) ? 1U : 0U;
      for (const FigureNote& note : snapshot.notesOf(surveyId, rtId))
        counts.figuresEstimated += note.isEstimate ? 1U : 0U;
      const auto index = table.indexOfRt(rtId);
      if (!index) continue;
      const FigureRow row = table.row(*index);
      const std::size_t known = figuresThere(row, needed);
      counts.figures += known;
      counts.rtsWithFigures += hasAnyFigure(row) ? 1U : 0U;
      counts.rtsComplete += known == needed.size() ? 1U : 0U;
    }
    result.push_back(std::move(counts));
  }
  return result;
}

}  // namespace kawasan
