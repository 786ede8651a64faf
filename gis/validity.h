#pragma once

// Validity of polygons in the sense of OGC Simple Features (06-103r4, 6.1.11): why and where a shape is invalid, its
// repair, and snapping to a project's grid. Any thread.

#include <optional>
#include <string>

#include "core/geom/geometry.h"
#include "core/geom/grid.h"

namespace kawasan {

struct Invalidity {
  std::string reason;  // "self-intersection", "ring-self-intersection", "hole-lies-outside-shell", "broken-ring", ...
  std::optional<Point> place;
};

/// Nothing when the shape is valid. A shape without polygons is valid.
[[nodiscard]] std::optional<Invalidity> invalidityOf(const MultiPolygon& polygons);

struct Repair {
  MultiPolygon polygons;  // valid; without polygons when nothing with an area is left
  std::string reason;     // what was wrong; empty when nothing was
  double areaBefore = 0;  // plane, holes taken off, in the square of the coordinates' unit
  double areaAfter = 0;
};

/// Makes a shape valid: rings are noded and every ring kept with what it encloses, overlapping parts united, holes
/// taken off, collapsed parts left out (GEOS' structure method). A valid shape comes back as it is, corner by corner.
[[nodiscard]] Repair repaired(const MultiPolygon& polygons);

/// The shape with every coordinate on the grid, still valid: corners are rounded (equal corners of neighbours stay
/// equal); only where that would break the shape is it noded anew on the grid. `polygons` is valid; the result has no
/// polygons when the shape is finer than the grid.
[[nodiscard]] MultiPolygon snapToGrid(const MultiPolygon& polygons, double grid = kProjectGrid);

}  // namespace kawasan
