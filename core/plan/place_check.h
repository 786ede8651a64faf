#pragma once

// Whether works lie in an area, only touch its edge, or lie outside. Plane geometry in the project's coordinate system;
// any thread.

#include <cstdint>

#include "core/geom/geometry.h"

namespace kawasan {

enum class PlaceRelation : std::uint8_t { Outside, Touches, Inside };

/// Inside as soon as a part of the works lies in the area's interior, however short.
[[nodiscard]] PlaceRelation placeRelation(const Geometry& works, const MultiPolygon& area);

}  // namespace kawasan
