#pragma once

// The drawn areas of a project in figures: hectares of each kawasan by both methods, their union and their overlaps.

#include <stop_token>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/model/snapshot.h"

namespace kawasan {

struct DrawnArea {
  FeatureId kawasanId = 0;
  bool isDrawn = false;     // false: no polygon, both figures 0
  double drawnHa = 0;       // hectares of record: ellipsoidal, WGS 84 (gis/geodesic.h)
  double drawnPlaneHa = 0;  // in the plane of the project's coordinate system
};

struct DrawnOverlap {
  FeatureId firstId = 0;
  FeatureId secondId = 0;
  double hectares = 0;  // plane
};

struct AreaReport {
  std::vector<DrawnArea> areas;  // in the snapshot's order of kawasan
  double unionHa = 0;            // ellipsoidal, of the union of all kawasan
  double unionPlaneHa = 0;
  std::vector<DrawnOverlap> overlaps;  // above 1 m2
  std::string crs;                     // the project's
};

/// Errors: UnknownCrs (the project's), Cancelled.
[[nodiscard]] Result<AreaReport> areaReport(const Snapshot& snapshot, const std::stop_token& stop = {});

}  // namespace kawasan
