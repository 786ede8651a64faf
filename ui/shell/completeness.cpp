#include "ui/shell/completeness.h"

#include <algorithm>

namespace kawasan {

Completeness rtCompleteness(const ScoreBoard& scores) {
  Completeness state;
  for (const AreaScore& area : scores.scores(Level::Rt)) {
    ++state.count;
    const bool isComplete = area.hasFigures() && std::ranges::none_of(area.score.indicators, [](const auto& indicator) {
                              return indicator.volumeMissing || indicator.baseMissing;
                            });
    if (isComplete) ++state.complete;
  }
  return state;
}

}  // namespace kawasan
