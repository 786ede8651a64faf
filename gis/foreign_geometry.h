#pragma once

// From OGR's shapes to plain values, for the reading child, and the places that are counted of them.

#include "gis/foreign_layer.h"

class OGRGeometry;

namespace kawasan {

inline constexpr std::size_t kSmallestRing = 4;  // three corners and the first again

/// The parts of `geometry` (may be null) by kind; `swapAxes` when north comes first.
[[nodiscard]] ForeignGeometry foreignGeometry(const OGRGeometry* geometry, bool swapAxes);

/// Where a shape lies, for counting: its points, and one place for its polygons however many there are, at their
/// centroid. Empty for lines alone and where no coordinates are usable.
[[nodiscard]] std::vector<Point> placesOf(const ForeignGeometry& geometry);

}  // namespace kawasan
