#pragma once

// One layer of a foreign vector file as plain values, as it stands in the file: its own coordinate system, shapes as
// read (not repaired), attributes as text.

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "core/geom/geometry.h"

namespace kawasan {

/// The parts of one shape by kind; a collection may have all three. x east (longitude), y north (latitude); Z and M
/// dropped, curves made straight, rings closed. Rings of fewer than three corners are left out.
struct ForeignGeometry {
  MultiPolygon polygons;
  MultiLineString lines;
  std::vector<Point> points;
  bool isNull = false;    // the feature has no geometry at all
  bool isBroken = false;  // some coordinate is not a finite number; the parts are then empty
};

struct ForeignFeature {
  std::size_t number = 0;  // in its layer, from 1
  ForeignGeometry geometry;
  std::vector<std::string> values;  // one a field of the layer; empty = not given
  /// What stands beside the fields: `folder` of KML, and key-value tables found in an HTML description.
  std::vector<std::pair<std::string, std::string>> extras;
};

struct ForeignLayer {
  std::string name;
  std::string crs;  // WKT; empty when the file does not say
  std::vector<std::string> fields;
  std::vector<ForeignFeature> features;
  /// Instead of `features` where only places were asked for: the centroid of every shape that has polygons, and every
  /// point; not a number for a shape with neither or without usable coordinates.
  std::vector<Point> places;
};

}  // namespace kawasan
