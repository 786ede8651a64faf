#pragma once

// Whether works lie in an area, only touch its edge, or lie outside: by their drawing, in plane geometry of the
// project's coordinate system, or by the RT of their volumes. Any thread.

#include <cstddef>
#include <cstdint>

#include "core/geom/geometry.h"
#include "core/model/snapshot.h"

namespace kawasan {

enum class PlaceRelation : std::uint8_t { Outside, Touches, Inside };

/// Inside as soon as a part of the works lies in the area's interior, however short.
[[nodiscard]] PlaceRelation placeRelation(const Geometry& works, const MultiPolygon& area);

/// RT that an activity has volumes in, and how many of them belong to another area, or to none.
struct RtsOfWork {
  std::size_t all = 0;
  std::size_t outside = 0;
};
[[nodiscard]] RtsOfWork rtsOfWork(const Snapshot& snapshot, const Activity& activity, FeatureId Rt::*areaOf,
                                  FeatureId areaId);

}  // namespace kawasan
