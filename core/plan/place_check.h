#pragma once

// Whether works lie in an area, only touch its edge, or lie outside, and how far they lie from it. Plane geometry in
// the project's coordinate system; any thread.

#include <cstdint>

#include "core/geom/geometry.h"

namespace kawasan {

enum class PlaceRelation : std::uint8_t { Outside, Touches, Inside };

/// Inside as soon as a part of the works lies in the area's interior, however short.
[[nodiscard]] PlaceRelation placeRelation(const Geometry& works, const MultiPolygon& area);

/// In the unit of the coordinates; 0 where they touch or share something. Works that are not drawn are infinitely far.
[[nodiscard]] double distanceBetween(const Geometry& works, const MultiPolygon& area);
[[nodiscard]] double distanceTo(const Geometry& works, Point place);

}  // namespace kawasan
