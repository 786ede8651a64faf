#pragma once

// What an area still lacks (T7 of planning practice 3.5): the failing volume of every indicator of an edition, in the
// unit of the indicator, at a survey or once a plan is done. A figure that nobody entered is counted apart and never
// taken for "nothing lacks".

#include <vector>

#include "core/rules/area_scores.h"

namespace kawasan {

/// One indicator of one area.
struct Need {
  Parameter indicator = Parameter::BuildingIrregularity;
  Micro gap = kMissing;        // failing volume of the RT whose figure is known; kMissing when none is
  std::size_t rtsLacking = 0;  // with a volume above 0
  std::size_t rtsMissing = 0;  // whose volume is not known
  friend bool operator==(const Need&, const Need&) = default;
};

struct AreaNeeds {
  Area area;
  std::vector<Need> needs;  // in the order of the edition
  friend bool operator==(const AreaNeeds&, const AreaNeeds&) = default;
};

/// One an area of the level, in the order of areasOf. A volume below 0 counts as 0; one above its base counts as it
/// stands.
[[nodiscard]] std::vector<AreaNeeds> needsOf(const Snapshot& snapshot, const Regulation& regulation,
                                             const FigureTable& figures, Level level);

}  // namespace kawasan
