#pragma once

// Where a line that is being drawn crosses or touches itself. Judged as the line will be stored, with its corners on
// the project's grid, so that a corner on an edge is told exactly. Corners that are no numbers have no edges. Any
// thread.

#include <memory>
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

/// The crossings of a ring while one corner of it is dragged. Built when the drag starts, once for all moves: only the
/// two edges that follow the corner can cross anew. Any number of threads may ask.
class CornerCrossings {
 public:
  CornerCrossings(Ring ring, Point corner);

  /// Those of selfCrossings for the ring with the corner at `to`, in another order.
  [[nodiscard]] std::vector<Point> at(Point to) const;

 private:
  struct Rest;
  Ring m_ring;
  Point m_corner;
  std::shared_ptr<const Rest> m_rest;  // null where the ring does not have the corner exactly once
  std::vector<Point> m_known;          // of the ring without the corner's edges; of all of it where it has no such
};

/// The same over the edges of several closed rings together: where a ring meets itself or another one.
[[nodiscard]] std::vector<Point> ringCrossings(const std::vector<Ring>& rings);

/// The first place, from the end of `path` on, where the edge from there to `next` would cross, touch or lie on `path`.
/// Coming back to the first point of `path` closes it and is no crossing by itself. About a millisecond for fifty
/// thousand points.
[[nodiscard]] std::optional<Point> crossingOfNewSegment(const LineString& path, Point next);

}  // namespace kawasan
