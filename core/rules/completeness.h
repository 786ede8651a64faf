#pragma once

// How complete a survey is, by area: figures that are there of those the edition asks for, and RT that have all.

#include <vector>

#include "core/rules/area_scores.h"

namespace kawasan {

struct AreaCompleteness {
  Level level = Level::Kelurahan;
  FeatureId areaId = 0;
  std::string name;
  std::size_t rts = 0;
  std::size_t rtsWithFigures = 0;    // at least one
  std::size_t rtsComplete = 0;       // every figure the edition asks for
  std::size_t figures = 0;           // that are there
  std::size_t figuresNeeded = 0;     // of all its RT, also of those without any
  std::size_t rtsDraft = 0;          // whose figures are a draft by the word of the surveyor
  std::size_t figuresEstimated = 0;  // of those that are there

  /// To a tenth, 100 only when nothing is missing; nothing where there is no RT.
  [[nodiscard]] std::optional<double> percent() const;
  friend bool operator==(const AreaCompleteness&, const AreaCompleteness&) = default;
};

/// How many of the figures that an edition asks for (neededFigures) are there.
[[nodiscard]] std::size_t figuresThere(const FigureRow& row, const std::vector<Parameter>& needed);

/// In the order of areasOf.
[[nodiscard]] std::vector<AreaCompleteness> completenessOf(const Snapshot& snapshot, const Regulation& regulation,
                                                           FeatureId surveyId, Level level);

}  // namespace kawasan
