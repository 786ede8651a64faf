#include "ui/models/completeness.h"

#include <algorithm>

#include "ui/models/figure_entry.h"

namespace kawasan {

Completeness completenessOf(const ScoreBoard& board) {
  const Snapshot& snapshot = board.snapshot();
  Completeness counts;
  const std::vector<AreaScore>& rts = board.scores(Level::Rt);
  counts.rts = rts.size();
  counts.rtsWithAllFigures = static_cast<std::size_t>(std::ranges::count_if(rts, isComplete, &AreaScore::score));
  counts.kawasan = snapshot.kawasan.size();
  for (const Kawasan& kawasan : snapshot.kawasan) {
    if (kawasan.geometry) ++counts.kawasanDrawn;
    if (snapshot.decreeOf(Level::Kawasan, kawasan.id) != nullptr) ++counts.kawasanInDecree;
  }
  return counts;
}

}  // namespace kawasan
