#pragma once

// Where a line that is being drawn crosses or touches itself. Judged as the line will be stored, with its corners on
// the project's grid, so that a corner on an edge is told exactly. Corners that are no numbers have no edges. Any
// thread.

#include <optional>
#include <vector>

#include "core/geom/geometry.h"

namespace kawasan {

/// The places where edges of `path` cross, touch or lie on each other, in order along the path; `closed` adds the edge
/// from the last point back to the first (a last point equal to the first is taken as closed as well). Neighbours do
/// not count for the corner they share, but a line that turns back onto itself does (the place is where the shorter
/// edge ends). Edges lying on each other give the ends of what they share. No place comes twice. Some milliseconds for
/// fifty thousand points that seldom cross.
[[nodiscard]] std::vector<Point> selfCrossings(const LineString& path, bool closed);

/// The same over the edges of several closed rings together: where a ring meets itself or another one.
[[nodiscard]] std::vector<Point> ringCrossings(const std::vector<Ring>& rings);

/// The first place, from the end of `path` on, where the edge from there to `next` would cross, touch or lie on `path`.
/// Coming back to the first point of `path` closes it and is no crossing by itself. About a millisecond for fifty
/// thousand points.
[[nodiscard]] std::optional<Point> crossingOfNewSegment(const LineString& path, Point next);

}  // namespace kawasan
