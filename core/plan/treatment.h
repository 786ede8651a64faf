#pragma once

// Whether works take an area out of slum (criteria 9.7): by its scores before and after them, against the lowest total
// that is still slum. Completely treated ("tuntas") is said of nothing that figures leave open.

#include <optional>
#include <string_view>

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

/// Nothing of an area that has no figures before.
[[nodiscard]] std::optional<Treatment> treatmentOf(const AreaScore& before, const AreaScore& after, int limit);

}  // namespace kawasan
