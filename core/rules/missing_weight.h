#pragma once

// Which missing figure of an area matters most: by how many points knowing it can narrow the range of the total, and
// whether it alone can settle the class. Found by scoring the area with the figure at every amount where a value
// changes; nothing is estimated.

#include <optional>
#include <vector>

#include "core/rules/area_scores.h"

namespace kawasan {

struct MissingFigure {
  Parameter parameter = Parameter::AreaVerified;  // a base or a volume that the edition needs
  std::size_t rts = 0;                            // RT of the area that lack it
  int narrowsBy = 0;       // points of total_max - total_min at best; 0: another is missing with it
  bool isCertain = false;  // whether any amount narrows by as much
  bool canDecide = false;  // whether some amount leaves a single class
  friend bool operator==(const MissingFigure&, const MissingFigure&) = default;
};

/// What the edition needs: the bases that it divides by, then its volumes, in the order of the edition.
[[nodiscard]] std::vector<Parameter> neededFigures(const Regulation& regulation);

/// The missing figures of an area in one survey, weightiest first: by points, then what can decide the class, then in
/// the order of neededFigures. RT without any figure are left out, as they are of its score. Empty when nothing is
/// missing.
[[nodiscard]] std::vector<MissingFigure> missingFiguresOf(const Snapshot& snapshot, const Regulation& regulation,
                                                          FeatureId surveyId, const Area& area);

/// How far one missing figure can narrow an area's score: with every RT having it, at the amount that narrows most.
struct Narrowing {
  Score now;
  Score best;
};
/// Nothing where no RT with figures lacks it.
[[nodiscard]] std::optional<Narrowing> narrowingOf(const Snapshot& snapshot, const Regulation& regulation,
                                                   FeatureId surveyId, const Area& area, Parameter parameter);

}  // namespace kawasan
