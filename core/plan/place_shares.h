#pragma once

// Which RT works drawn on the map touch, and how much of the works lies in each. Plane geometry in the project's
// coordinate system; any thread.

#include <vector>

#include "core/model/snapshot.h"

namespace kawasan {

struct PlaceShare {
  FeatureId rtId = 0;
  double share = 0;  // of the length of a line or the area of a polygon; 1 for a point
};

/// In the order of the snapshot. A line along the border of two RT falls to one of them; what is shorter than 5 cm or
/// smaller than a square metre is a crumb of the drawing and left out. The shares add up to 1 at most: what lies in no
/// RT belongs to none.
[[nodiscard]] std::vector<PlaceShare> placeShares(const Geometry& works, const Snapshot& snapshot);

}  // namespace kawasan
