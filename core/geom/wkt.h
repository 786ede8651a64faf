#pragma once

// Geometry as people carry it in tables: well-known text (OGC Simple Features), "LINESTRING (656000 9234000, 656040
// 9234010)". Point, line and polygon, single or multiple; no height. Any thread.

#include <optional>
#include <string_view>

#include "core/geom/geometry.h"

namespace kawasan {

/// Nothing for anything else: another kind, a height, a number that is none, a line of one point, a ring that does not
/// close or has fewer than four points. Case and spaces do not count.
[[nodiscard]] std::optional<Geometry> geometryFromWkt(std::string_view text);

}  // namespace kawasan
