#pragma once

// What a coordinate system is: identity, unit, projection and datum as data. Any thread.

#include <string>

#include "core/base/result.h"
#include "core/geom/geometry.h"

namespace kawasan {

struct CrsInfo {
  std::string code;        // "EPSG:32749"; empty when no register knows it
  std::string name;        // "WGS 84 / UTM zone 49S"
  std::string wkt;         // WKT 2, horizontal part alone
  std::string projection;  // "UTM", or the method's name ("Mercator"); empty for longitude and latitude
  int utmZone = 0;         // 1..60; 0 when it is no UTM zone
  bool utmSouth = false;
  std::string datum;          // "WGS 84", "DGN95"
  std::string ellipsoid;      // "WGS 84"
  bool isGeographic = false;  // degrees of longitude and latitude
  double metresPerUnit = 1;   // of a projected system
  Box areaOfUse;              // longitude and latitude in degrees; empty when not stated

  [[nodiscard]] bool isMetric() const { return !isGeographic && metresPerUnit == 1; }
};

/// What `definition` ("EPSG:32749", WKT, PROJ text) means. Of a compound system (EPSG:9518) and of a system with height
/// the horizontal part. UnknownCrs when it means nothing here, or is a local system without a place on the earth.
[[nodiscard]] Result<CrsInfo> describeCrs(const std::string& definition);

/// The UTM zone on WGS 84 of a place: "EPSG:32749" for Pekalongan.
[[nodiscard]] std::string suggestUtm(Point lonLat);

}  // namespace kawasan
