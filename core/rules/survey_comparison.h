#pragma once

// Two rounds of the same areas side by side: what became of total, class and hectares, and how much of the slum's
// condition was dealt with (kontribusi penanganan).

#include <vector>

#include "core/rules/area_scores.h"
#include "core/rules/areas.h"

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
  std::optional<double> contribution;    // percent, against `before`; nothing when a mean is missing or was 0, or with other RT
  std::vector<IndicatorChange> changed;  // in the order of the edition

  /// Whether both rounds rest on as many RT; otherwise they are not compared as better or worse.
  [[nodiscard]] bool sameRts() const;
};

/// One an area of the level, in the order of areasOf; both rounds by the same edition.
[[nodiscard]] std::vector<AreaComparison> compareSurveys(const Snapshot& snapshot, const Regulation& regulation,
                                                         FeatureId before, FeatureId after, Level level);

}  // namespace kawasan
