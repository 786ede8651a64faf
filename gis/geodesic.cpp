#include "gis/geodesic.h"

#include <geodesic.h>

#include <cmath>
#include <limits>
#include <span>

namespace kawasan {

namespace {

const geod_geodesic& wgs84() {
  static const geod_geodesic ellipsoid = [] {
    geod_geodesic made{};
    geod_init(&made, 6378137.0, 1 / 298.257223563);
    return made;
  }();
  return ellipsoid;
}

double ringArea(const Ring& ring) {
  if (ring.size() < 4) return 0;
  geod_polygon polygon{};
  geod_polygon_init(&polygon, 0);
  for (std::size_t i = 0; i + 1 < ring.size(); ++i) geod_polygon_addpoint(&wgs84(), &polygon, ring[i].y, ring[i].x);
  double area = 0;
  geod_polygon_compute(&wgs84(), &polygon, 0, 1, &area, nullptr);
  return std::fabs(area);
}

}  // namespace

double ellipsoidalArea(const MultiPolygon& lonLat) {
  double area = 0;
  for (const Polygon& polygon : lonLat.polygons) {
    for (std::size_t i = 0; i < polygon.rings.size(); ++i) {
      area += i == 0 ? ringArea(polygon.rings[i]) : -ringArea(polygon.rings[i]);
    }
  }
  return area;
}

Result<AreaMeter> AreaMeter::make(const std::string& crs) {
  KAWASAN_ASSIGN(auto transform, Transform::make(crs, "EPSG:4326"));
  return AreaMeter(std::move(transform));
}

double AreaMeter::hectares(MultiPolygon polygons) const {
  if (!m_toLonLat.apply(polygons)) return std::numeric_limits<double>::quiet_NaN();
  return ellipsoidalArea(polygons) / kSquareMetresPerHectare;
}

double AreaMeter::metres(LineString line) const {
  if (m_toLonLat.apply(std::span<Point>(line)) > 0) return std::numeric_limits<double>::quiet_NaN();
  double length = 0;
  for (std::size_t i = 1; i < line.size(); ++i) {
    double metres = 0;
    geod_inverse(&wgs84(), line[i - 1].y, line[i - 1].x, line[i].y, line[i].x, &metres, nullptr, nullptr);
    length += metres;
  }
  return length;
}

}  // namespace kawasan
