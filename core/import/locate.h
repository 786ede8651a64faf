#pragma once

// Where a shape lies: used only when a file does not say by name, and always reported.

#include <vector>

#include "core/geom/geometry.h"
#include "core/model/snapshot.h"

namespace kawasan {

/// A point surely inside: the centroid where it is, otherwise the middle of the longest stretch inside along a
/// horizontal line. The box centre for an empty or flat shape.
[[nodiscard]] Point pointInside(const MultiPolygon& polygons);

/// The kelurahan whose polygon holds that point; null when none does. Of several the smallest.
[[nodiscard]] const AdminArea* kelurahanAt(const Snapshot& snapshot, Point point);
[[nodiscard]] const Kawasan* kawasanAt(const Snapshot& snapshot, Point point);

}  // namespace kawasan
