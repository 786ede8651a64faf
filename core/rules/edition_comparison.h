#pragma once

// The same figures by two editions, side by side. Each edition has its own indicators, limits and largest total; only
// the classes can be compared, never the totals. Nothing is stored.

#include <vector>

#include "core/rules/area_scores.h"

namespace kawasan {

struct ComparedArea {
  Area area;
  AreaScore first;
  AreaScore second;
  bool isOneEdition = false;  // both times: what is missing is missing in the same places

  /// Whether the classes are two different ones, whatever the missing figures turn out to be; false without figures.
  [[nodiscard]] bool classDiffers() const;
  /// Whether missing figures leave open if it is one class or two.
  [[nodiscard]] bool classMayDiffer() const;
};

/// In the order of areasOf.
[[nodiscard]] std::vector<ComparedArea> compareEditions(const Snapshot& snapshot, const Regulation& first,
                                                        const Regulation& second, FeatureId surveyId, Level level);

}  // namespace kawasan
