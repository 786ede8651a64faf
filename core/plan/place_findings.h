#pragma once

// What the drawing of an activity contradicts: the area that it is said to be in, and the RT of its volumes. Rules as
// in plan_findings.h. Any thread.

#include <vector>

#include "core/model/finding.h"
#include "core/model/snapshot.h"

namespace kawasan {

/// A drawing follows the middle of a road or a drain that runs along the edge of an RT.
inline constexpr double kBesideDrawing = 10;  // metres

/// activity-outside-area and volumes-outside-drawing.
[[nodiscard]] std::vector<Finding> checkWorkPlace(const Snapshot& snapshot, const Activity& activity);

}  // namespace kawasan
