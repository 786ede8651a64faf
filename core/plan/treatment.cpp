#include "core/plan/treatment.h"

#include "core/plan/zero_years.h"

namespace kawasan {

std::string_view keyOf(Treatment treatment) {
  switch (treatment) {
    case Treatment::NotSlumBefore:
      return "below_before";
    case Treatment::Treated:
      return "treated";
    case Treatment::StillSlum:
      return "slum";
    case Treatment::Open:
      return "open";
  }
  return {};
}

namespace {

/// Slum for certain as soon as one of them is; below only where all of them are.
LimitSide limitSideOf(const ScoredArea& of, int limit) {
  LimitSide side = kawasan::limitSideOf(of.area, limit);
  for (const AreaScore* const rt : of.rts) {
    const LimitSide part = kawasan::limitSideOf(*rt, limit);
    if (part == LimitSide::Slum || side == LimitSide::Slum) return LimitSide::Slum;
    if (part == LimitSide::Open) side = LimitSide::Open;
  }
  return side;
}

}  // namespace

ScoredArea scoredArea(const AreaScore& score, const Area& area, const std::vector<AreaScore>& allRts) {
  ScoredArea scored{score, {}};
  for (const std::size_t rt : area.rts) scored.rts.push_back(&allRts[rt]);
  return scored;
}

std::optional<Treatment> treatmentOf(const ScoredArea& before, const ScoredArea& after, int limit) {
  if (!before.area.hasFigures()) return std::nullopt;
  const LimitSide then = limitSideOf(before, limit);
  const LimitSide now = limitSideOf(after, limit);
  if (then == LimitSide::Below) return Treatment::NotSlumBefore;
  if (then == LimitSide::Open || now == LimitSide::Open) return Treatment::Open;
  return now == LimitSide::Below ? Treatment::Treated : Treatment::StillSlum;
}

}  // namespace kawasan
