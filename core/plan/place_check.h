#pragma once

// Whether works lie in an area, only touch its edge, or lie outside, and how far they lie from it: by their drawing, in
// plane geometry of the project's coordinate system, or by the RT of their volumes. Any thread.

#include <cstddef>
#include <cstdint>

#include "core/geom/geometry.h"
#include "core/model/snapshot.h"

namespace kawasan {

enum class PlaceRelation : std::uint8_t { Outside, Touches, Inside };

/// Inside as soon as a part of the works lies in the area's interior, however short.
[[nodiscard]] PlaceRelation placeRelation(const Geometry& works, const MultiPolygon& area);

/// In the unit of the coordinates; 0 where they touch or share something. Works that are not drawn are infinitely far.
[[nodiscard]] double distanceBetween(const Geometry& works, const MultiPolygon& area);
[[nodiscard]] double distanceTo(const Geometry& works, Point place);

/// RT that an activity has volumes in, and how many of them belong to another area, or to none.
struct RtsOfWork {
  std::size_t all = 0;
  std::size_t outside = 0;
};
[[nodiscard]] RtsOfWork rtsOfWork(const Snapshot& snapshot, const Activity& activity, FeatureId Rt::*areaOf,
                                  FeatureId areaId);

}  // namespace kawasan
