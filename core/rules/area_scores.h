#pragma once

// Scores of the areas of a project: an RT by its own figures, every other area by the sums over its RT (sum of raw
// volumes over sum of bases, never a mean). RT without any figure in the survey are counted and left out of the sums.

#include <bitset>
#include <span>
#include <vector>

#include "core/model/snapshot.h"
#include "core/rules/areas.h"
#include "core/rules/scoring.h"

namespace kawasan {

/// By indexOf.
using ParameterSet = std::bitset<kParameterCount>;

struct AreaScore {
  Level level = Level::Rt;
  FeatureId areaId = 0;  // 0 for the city
  Score score;           // of an area without figures: every indicator open
  std::size_t rtCount = 0;
  std::size_t rtWithFigures = 0;
  FigureSums sums;         // households, verified hectares and population for ranking and reports
  ParameterSet estimates;  // estimatedSums

  [[nodiscard]] bool hasFigures() const { return rtWithFigures > 0; }
  /// Some of its RT have no figures at all: the score is that of the others, and every place says so (partialText).
  [[nodiscard]] bool isPartial() const { return hasFigures() && rtWithFigures < rtCount; }
  [[nodiscard]] bool isEstimate(Parameter parameter) const { return estimates.test(indexOf(parameter)); }
  [[nodiscard]] bool restsOnEstimates() const { return hasFigures() && estimates.any(); }
  /// Its total may still change by what people enter or confirm for its RT.
  [[nodiscard]] bool isApproximate() const { return isPartial() || restsOnEstimates(); }
  friend bool operator==(const AreaScore&, const AreaScore&) = default;
};

/// The figures whose sum over these RT (places in Snapshot::rts) rests on estimates that nobody confirmed yet. Where
/// all parts of an RT that was cut are among them, their shares add up to what was entered for the whole: no estimate.
[[nodiscard]] ParameterSet estimatedSums(const Snapshot& snapshot, FeatureId surveyId,
                                         std::span<const std::size_t> rts);

/// The sums of one area. `withFigures` counts the RT that have at least one figure.
struct AreaSums {
  FigureSums sums;
  std::size_t withFigures = 0;
};
[[nodiscard]] AreaSums sumsOf(const Snapshot& snapshot, const FigureTable& figures, const Area& area);

[[nodiscard]] bool hasAnyFigure(const FigureRow& row);

/// One score an area of the level, in the order of areasOf.
[[nodiscard]] std::vector<AreaScore> scoreAreas(const Snapshot& snapshot, const Regulation& regulation,
                                                FeatureId surveyId, Level level, const ScoreOptions& options = {});

[[nodiscard]] AreaScore scoreArea(const Snapshot& snapshot, const Regulation& regulation, FeatureId surveyId,
                                  const Area& area, const ScoreOptions& options = {});

/// By figures that no survey holds, such as those after a plan.
[[nodiscard]] std::vector<AreaScore> scoreAreas(const Snapshot& snapshot, const Regulation& regulation,
                                                const FigureTable& figures, Level level,
                                                const ScoreOptions& options = {});
[[nodiscard]] AreaScore scoreArea(const Snapshot& snapshot, const Regulation& regulation, const FigureTable& figures,
                                  const Area& area, const ScoreOptions& options = {});

/// From sums made elsewhere: sets the score of `area` by its sums and counts.
void scoreSums(const Regulation& regulation, const ScoreOptions& options, AreaScore& area);

}  // namespace kawasan
