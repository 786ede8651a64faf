#include "core/plan/signed_minutes.h"

#include <algorithm>

namespace kawasan {

namespace {

std::map<int, Micro> reductions(const Snapshot& snapshot, Level level, FeatureId areaId, FeatureId except) {
  const DecreeArea* const decree = snapshot.decreeOf(level, areaId);
  std::map<int, Micro> years;
  for (const Minutes& minutes : snapshot.minutes) {
    if (minutes.id == except || !countsAgainst(minutes, decree)) continue;
    for (const MinutesLine& line : snapshot.linesOf(minutes.id)) {
      if (line.level == level && line.areaId == areaId && !isMissing(line.hectares)) {
        years[minutes.effectYear()] += line.hectares;
      }
    }
  }
  return years;
}

}  // namespace

bool countsAgainst(const Minutes& minutes, const DecreeArea* decree) {
  return decree == nullptr || !decree->date || minutes.date >= *decree->date;
}

std::map<int, Micro> reductionsByYear(const Snapshot& snapshot, Level level, FeatureId areaId) {
  return reductions(snapshot, level, areaId, 0);
}

Micro signedReduction(const Snapshot& snapshot, Level level, FeatureId areaId, FeatureId except) {
  Micro sum = kMissing;
  for (const auto& [year, hectares] : reductions(snapshot, level, areaId, except)) {
    sum = (isMissing(sum) ? 0 : sum) + hectares;
  }
  return sum;
}

Micro reductionBefore(const Snapshot& snapshot, Level level, FeatureId areaId) {
  const DecreeArea* const decree = snapshot.decreeOf(level, areaId);
  Micro sum = kMissing;
  for (const Minutes& minutes : snapshot.minutes) {
    if (countsAgainst(minutes, decree)) continue;
    for (const MinutesLine& line : snapshot.linesOf(minutes.id)) {
      if (line.level == level && line.areaId == areaId && !isMissing(line.hectares))
        sum = (isMissing(sum) ? 0 : sum) + line.hectares;
    }
  }
  return sum;
}

bool hasReductions(const Snapshot& snapshot, Level level) {
  return std::ranges::any_of(snapshot.minutes, [&](const Minutes& minutes) {
    return std::ranges::any_of(snapshot.linesOf(minutes.id), [&](const MinutesLine& line) {
      const bool isOfLevel = line.level == level && !isMissing(line.hectares);
      return isOfLevel && countsAgainst(minutes, snapshot.decreeOf(level, line.areaId));
    });
  });
}

Micro remainingHectares(const Snapshot& snapshot, Level level, FeatureId areaId) {
  return remainingAfter(snapshot, level, areaId, {}, kMissing);
}

KnownSum decreedHectares(const Snapshot& snapshot, Level level, FeatureId areaId) {
  const DecreeArea* const decree = snapshot.decreeOf(level, areaId);
  if (decree == nullptr) return {};
  return {decree->hectares, isMissing(decree->hectares) ? 1U : 0U};
}

KnownSum remainingPart(const Snapshot& snapshot, Level level, FeatureId areaId) {
  return {remainingHectares(snapshot, level, areaId), decreedHectares(snapshot, level, areaId).missing};
}

RemainingBound remainingBound(const KnownSum& remaining, bool isReducedKnown) {
  if (isMissing(remaining.amount)) return RemainingBound::Open;
  if (isReducedKnown) return remaining.isLeast() ? RemainingBound::Least : RemainingBound::Exact;
  return remaining.isLeast() ? RemainingBound::Open : RemainingBound::Most;
}

Micro remainingAfter(const Snapshot& snapshot, Level level, FeatureId areaId, const Minutes& minutes, Micro hectares) {
  const DecreeArea* decree = snapshot.decreeOf(level, areaId);
  if (decree == nullptr || isMissing(decree->hectares)) return kMissing;
  Micro remaining = decree->hectares;
  if (const Micro others = signedReduction(snapshot, level, areaId, minutes.id); !isMissing(others))
    remaining -= others;
  if (!isMissing(hectares) && countsAgainst(minutes, decree)) remaining -= hectares;
  return remaining;
}

}  // namespace kawasan
