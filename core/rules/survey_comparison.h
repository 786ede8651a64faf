#pragma once

// Two rounds of the same areas side by side: what became of total, class and hectares, and how much of the slum's
// condition was dealt with (kontribusi penanganan).

#include <vector>

#include "core/rules/area_scores.h"
#include "core/rules/areas.h"
#include "core/rules/known_sum.h"

namespace kawasan {

/// An indicator of which volume or base differ.
struct IndicatorChange {
  Parameter parameter = Parameter::BuildingIrregularity;
  IndicatorScore before;
  IndicatorScore after;
};

struct AreaComparison {
  Area area;
  AreaScore before;
  AreaScore after;
  std::optional<double>
      contribution;  // percent, against `before`; nothing when a mean is missing or was 0, or with other RT
  std::vector<IndicatorChange> changed;  // in the order of the edition

  /// Whether both rounds rest on as many RT; otherwise they are not compared as better or worse.
  [[nodiscard]] bool sameRts() const;
};

/// One an area of the level, in the order of areasOf; both rounds by the same edition.
[[nodiscard]] std::vector<AreaComparison> compareSurveys(const Snapshot& snapshot, const Regulation& regulation,
                                                         FeatureId before, FeatureId after, Level level);

/// One of them.
[[nodiscard]] AreaComparison compareSurveys(const Snapshot& snapshot, const Regulation& regulation, FeatureId before,
                                            FeatureId after, Area area);

/// A base or an indicator of an area in both rounds. Differences are given only where both rounds know the whole
/// figure over as many RT.
struct ComparedFigure {
  Parameter parameter = Parameter::AreaVerified;
  std::optional<std::size_t> indicator;  // its index in the edition; nothing for a base
  KnownSum before;
  KnownSum after;
  std::optional<IndicatorScore> scoreBefore;  // of an indicator where the round has figures
  std::optional<IndicatorScore> scoreAfter;
  std::optional<Micro> difference;          // after less before
  std::optional<double> percentDifference;  // points
  std::optional<int> valueDifference;
  bool isChanged = false;  // of an indicator: as AreaComparison::changed has it
};

/// The bases that the edition asks for, population and other bases that either round holds, then its indicators.
[[nodiscard]] std::vector<ComparedFigure> comparedFigures(const Regulation& regulation, const AreaComparison& area);

}  // namespace kawasan
