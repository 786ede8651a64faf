#include "core/plan/needs.h"

#include <algorithm>

namespace kawasan {

namespace {

Need needOf(const Snapshot& snapshot, const FigureTable& figures, const Area& area, Parameter indicator) {
  Need need;
  need.indicator = indicator;
  for (const std::size_t index : area.rts) {
    const auto row = figures.indexOfRt(snapshot.rts[index].id);
    const Micro volume = row ? figures.column(indicator)[*row] : kMissing;
    if (isMissing(volume)) {
      ++need.rtsMissing;
      continue;
    }
    const Micro gap = std::max<Micro>(volume, 0);
    need.gap = isMissing(need.gap) ? gap : need.gap + gap;
    if (gap > 0) ++need.rtsLacking;
  }
  return need;
}

}  // namespace

std::vector<AreaNeeds> needsOf(const Snapshot& snapshot, const Regulation& regulation, const FigureTable& figures,
                               Level level) {
  std::vector<AreaNeeds> all;
  for (Area& area : areasOf(snapshot, level)) {
    AreaNeeds& result = all.emplace_back();
    for (const Indicator& indicator : regulation.indicators) {
      result.needs.push_back(needOf(snapshot, figures, area, indicator.parameter));
    }
    result.area = std::move(area);
  }
  return all;
}

}  // namespace kawasan
