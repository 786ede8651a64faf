#pragma once

// Areas and lengths on the earth. The hectares of record are those of the polygon whose edges are geodesics of the WGS
// 84 ellipsoid between the stored corners (Karney 2013, doi:10.1007/s00190-012-0578-z, as in PROJ's geodesic.h).

#include <string>

#include "core/base/result.h"
#include "core/geom/geometry.h"
#include "gis/transform.h"

namespace kawasan {

inline constexpr double kSquareMetresPerHectare = 10'000;

/// Square metres of a polygon in longitude and latitude (degrees, WGS 84); holes taken off. Corners must be finite.
[[nodiscard]] double ellipsoidalArea(const MultiPolygon& lonLat);

/// Measures polygons and lines of one coordinate system. One thread at a time.
class AreaMeter {
 public:
  /// UnknownCrs as describeCrs.
  [[nodiscard]] static Result<AreaMeter> make(const std::string& crs);

  /// Hectares of record of a polygon in this coordinate system; NaN when a corner has no longitude and latitude.
  [[nodiscard]] double hectares(MultiPolygon polygons) const;

  /// Metres along the corners of a line, geodesics between them; NaN as above.
  [[nodiscard]] double metres(LineString line) const;

 private:
  explicit AreaMeter(Transform toLonLat) : m_toLonLat(std::move(toLonLat)) {}
  Transform m_toLonLat;
};

/// Hectares in the plane of the polygon's own coordinate system (metres).
[[nodiscard]] inline double planeHectares(const MultiPolygon& polygons) {
  return planeArea(polygons) / kSquareMetresPerHectare;
}

}  // namespace kawasan
