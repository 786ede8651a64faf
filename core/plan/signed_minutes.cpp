#include "core/plan/signed_minutes.h"

namespace kawasan {

std::map<int, Micro> reductionsByYear(const Snapshot& snapshot, Level level, FeatureId areaId) {
  std::map<int, Micro> years;
  for (const Minutes& minutes : snapshot.minutes) {
    for (const MinutesLine& line : snapshot.linesOf(minutes.id)) {
      if (line.level == level && line.areaId == areaId && !isMissing(line.hectares)) {
        years[minutes.effectYear()] += line.hectares;
      }
    }
  }
  return years;
}

Micro signedReduction(const Snapshot& snapshot, Level level, FeatureId areaId) {
  Micro sum = kMissing;
  for (const auto& [year, hectares] : reductionsByYear(snapshot, level, areaId)) {
    sum = (isMissing(sum) ? 0 : sum) + hectares;
  }
  return sum;
}

Micro remainingHectares(const Snapshot& snapshot, Level level, FeatureId areaId) {
  const DecreeArea* decree = snapshot.decreeOf(level, areaId);
  if (decree == nullptr || isMissing(decree->hectares)) return kMissing;
  const Micro reduced = signedReduction(snapshot, level, areaId);
  return isMissing(reduced) ? decree->hectares : decree->hectares - reduced;
}

Micro remainingAfter(const Snapshot& snapshot, Level level, FeatureId areaId, Micro hectares) {
  const Micro remaining = remainingHectares(snapshot, level, areaId);
  return isMissing(remaining) || isMissing(hectares) ? remaining : remaining - hectares;
}

}  // namespace kawasan
