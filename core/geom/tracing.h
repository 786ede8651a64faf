#pragma once

// Following existing borders: the way along the edges of shapes from one point to another. Any thread.

#include <optional>

#include "core/geom/snapping.h"

namespace kawasan {

/// How far borders may be apart and still count as meeting, in metres. See tracedPath.
inline constexpr double kBorderJoin = 0.01;

/// The shortest way along the edges of the indexed shapes from `from` to `to`, both on a border (a corner or a place on
/// an edge, within kBorderJoin): starts with `from`, ends with `to`, and has between them corners of the shapes alone,
/// exactly as they are. `from` equal to `to` gives that one point. Nothing when an end is on no border, when the ends
/// are not connected, or when the way would be longer than `longest` metres; the search never leaves the ellipse in
/// which a way of that length is possible.
///
/// Borders that are not noded exactly: two corners up to kBorderJoin apart count as connected (the way then has both),
/// and a corner of one shape within kBorderJoin of another shape's edge is a place where the way may change from one
/// border to the other, although that edge has no corner there. Where edges cross with no corner of either near, the
/// way goes straight on: a crossing would be a vertex of its own.
[[nodiscard]] std::optional<LineString> tracedPath(const SnapIndex& borders, Point from, Point to, double longest);

}  // namespace kawasan
