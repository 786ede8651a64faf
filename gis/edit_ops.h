#pragma once

// What the drawing tools do with whole areas, in the plane of the project (metres). Every result is valid and lies on
// the project's grid; corners that were on the grid stay exactly where they are, and parts of a result share exactly
// equal corners. Shapes that are invalid are repaired for the purpose. Where a result has new corners on a neighbour's
// edge, the neighbour gets them by SharedBorders::insertOnBorders(addedVertices(before, after), kProjectGrid). Any
// thread.
//
// Errors: Internal {what} when the geometry library fails; others are named at the function.

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/geom/geometry.h"
#include "gis/validity.h"

namespace kawasan {

/// What a drawn ring becomes.
struct DrawnShape {
  MultiPolygon polygons;
  std::optional<Invalidity> wasInvalid;  // why it cannot be taken as drawn; `polygons` is the repaired proposal
};

/// Closes, snaps and, where needed, repairs. BadValue {field: shape} when no area is left: fewer than three different
/// points, all on one line, coordinates that are no numbers.
[[nodiscard]] Result<DrawnShape> shapeFromRing(const Ring& ring);

/// Cuts along the line, largest part first; a single part, the shape as it was, when the line does not cut through (it
/// ends inside, only touches, runs along the border, or has fewer than two different points). Polygons of the shape
/// that the line does not cut stay with the largest part. BadValue {field: line} for coordinates that are no numbers.
[[nodiscard]] Result<std::vector<MultiPolygon>> splitByLine(const MultiPolygon& shape, const LineString& line);

struct AreaPart {
  MultiPolygon polygons;
  std::optional<std::size_t> area;  // the one of the areas that covers it; empty: none does
};

/// Cuts along the borders of the areas, largest part first; where areas overlap the earlier one has it. What is smaller
/// than `least` square metres stays with the largest part. A single part when only one area, or none, covers as much.
/// Null areas are passed over.
[[nodiscard]] Result<std::vector<AreaPart>> splitByAreas(const MultiPolygon& shape,
                                                         const std::vector<const MultiPolygon*>& areas, double least);

/// The union; holes stay, and parts that do not touch along an edge stay parts. Null shapes are passed over.
[[nodiscard]] Result<MultiPolygon> merged(const std::vector<const MultiPolygon*>& shapes);

/// The shape without what the ring encloses: a hole, or a bite where the ring reaches over the border. The shape as it
/// was when the ring lies outside; without polygons when it covers everything. BadValue as shapeFromRing.
[[nodiscard]] Result<MultiPolygon> withHole(const MultiPolygon& shape, const Ring& hole);

/// The shape without what the others cover, so that it overlaps none of them; the others stay as they are, and null
/// ones are passed over. The shape as it was when nothing overlaps; without polygons when nothing is left of it.
[[nodiscard]] Result<MultiPolygon> without(const MultiPolygon& shape, const std::vector<const MultiPolygon*>& others);

/// What both cover; without polygons when they only touch or lie apart.
[[nodiscard]] Result<MultiPolygon> intersectionOf(const MultiPolygon& a, const MultiPolygon& b);

/// Square metres of the plane that both cover; exactly 0 when they only share borders or lie apart.
[[nodiscard]] double overlapArea(const MultiPolygon& a, const MultiPolygon& b);

}  // namespace kawasan
