#pragma once

// What the legend of a map counts, for the printed sheet and the window alike: areas, RT and verified hectares by
// priority or by class, with their sums. Words in the current language.

#include <vector>

#include "core/rules/ranking.h"
#include "ui/paint/sheet.h"

namespace kawasan {

struct MapLegend {
  QString title;                     // over the first column
  std::vector<SheetLegendRow> rows;  // only those that occur
  QString note;                      // "4, 6, 7, 8: tidak ada kawasan"; may be empty
  SheetTotals totals;                // kawasan, rt and hectares
  friend bool operator==(const MapLegend&, const MapLegend&) = default;
};

/// `surveyId`: of the ranking, or of the scores of the RT.
[[nodiscard]] MapLegend priorityLegend(const Snapshot& snapshot, FeatureId surveyId, const Regulation& regulation,
                                       const Ranking& ranking);
[[nodiscard]] MapLegend classLegend(const Snapshot& snapshot, FeatureId surveyId, const std::vector<AreaScore>& rts);

/// Kawasan with a boundary of their own, by whether anybody has verified hectares in them.
struct DrawnKawasan {
  int verified = 0;
  int unverified = 0;
  friend bool operator==(const DrawnKawasan&, const DrawnKawasan&) = default;
};
[[nodiscard]] DrawnKawasan drawnKawasan(const Snapshot& snapshot, const Ranking& ranking);

}  // namespace kawasan
