#pragma once

// The polygons of one foreign file as plain values, ready to become areas of a project: in the project's coordinate
// system, on its grid, valid. What could not be used is listed beside them, never dropped silently.

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "core/geom/geometry.h"

namespace kawasan {

struct ForeignArea {
  std::string layer;
  std::vector<std::pair<std::string, std::string>> attributes;  // in the file's order; UTF-8; empty text = not given
  MultiPolygon geometry;                                        // project CRS, valid, never empty
  std::size_t number = 0;                                       // feature number in its layer, from 1
  std::string repaired;  // why the shape had to be repaired, e.g. "self-intersection"; empty when it was valid
};

struct ForeignProblem {
  std::string layer;
  std::size_t number = 0;  // as ForeignArea::number
  // null-geometry: the feature has no shape.      not-a-polygon: only lines or points.
  // empty: no area left (also after repair).      unreadable: coordinates are not numbers.
  // outside-crs: far outside the area the project's coordinate system is made for.
  // other-parts: lines or points of a mixed shape were left out; its polygons were taken.
  std::string reason;
};

struct ForeignAreas {
  std::string file;  // name without folder
  std::vector<ForeignArea> areas;
  std::vector<ForeignProblem> problems;
};

}  // namespace kawasan
