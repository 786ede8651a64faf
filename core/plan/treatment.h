#pragma once

// Whether works take an area out of slum (criteria 9.7): by its scores before and after them, against the lowest total
// that is still slum. An area is counted by its RT: it is as slum as the worst of them, whatever its own total says of
// their sums, and completely treated ("tuntas") is said of nothing that figures leave open.

#include <optional>
#include <string_view>
#include <vector>

#include "core/rules/area_scores.h"

namespace kawasan {

enum class Treatment : std::uint8_t {
  NotSlumBefore,
  Treated,    // slum before, below the limit afterwards
  StillSlum,  // slum before and afterwards
  Open,       // figures leave open on which side of the limit it lies, before or afterwards
};
/// "below_before", "treated", "slum", "open"
[[nodiscard]] std::string_view keyOf(Treatment treatment);

/// An area in one state of its figures, beside its RT in the same one. What it refers to belongs to others and outlives
/// it.
struct ScoredArea {
  const AreaScore& area;
  std::vector<const AreaScore*> rts;
};
/// Out of the scores of all RT, in the order of the snapshot.
[[nodiscard]] ScoredArea scoredArea(const AreaScore& score, const Area& area, const std::vector<AreaScore>& allRts);
ScoredArea scoredArea(const AreaScore&& score, const Area& area, const std::vector<AreaScore>& allRts) = delete;
ScoredArea scoredArea(const AreaScore& score, const Area& area, const std::vector<AreaScore>&& allRts) = delete;

/// Nothing of an area that has no figures before.
[[nodiscard]] std::optional<Treatment> treatmentOf(const ScoredArea& before, const ScoredArea& after, int limit);

}  // namespace kawasan
