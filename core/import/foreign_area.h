#pragma once

// Polygons read from a foreign file, already in the project's coordinate system: what was usable and what was not.

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "core/geom/geometry.h"

namespace kawasan {

struct ForeignArea {
  std::string layer;
  std::vector<std::pair<std::string, std::string>> attributes;  // as text, in the order of the file
  MultiPolygon geometry;                                        // project CRS
  std::size_t number = 0;                                       // 1-based in its layer
  std::string repaired;                                         // reason, or empty
};

struct ForeignProblem {
  std::string layer;
  std::size_t number = 0;
  std::string reason;
};

struct ForeignAreas {
  std::string file;
  std::vector<ForeignArea> areas;
  std::vector<ForeignProblem> problems;
};

}  // namespace kawasan
