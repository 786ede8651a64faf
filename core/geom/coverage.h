#pragma once

// Areas that lie side by side and share their corners, as the RT of a kelurahan do: what they cover together is found
// by leaving out every edge that two of them share, many times quicker than by a general union. Any thread.

#include <optional>
#include <vector>

#include "core/geom/geometry.h"

namespace kawasan {

/// What the areas cover together, corners of shared borders left out only where the border itself goes; nothing when
/// they overlap, when an outline meets another one or itself, or when an area touches others in a single corner: then a
/// general union has to tell. Null areas are skipped. A result proves that no two of the areas overlap.
[[nodiscard]] std::optional<MultiPolygon> dissolvedCoverage(const std::vector<const MultiPolygon*>& areas);

}  // namespace kawasan
