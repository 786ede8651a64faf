#include "gis/area_report.h"

#include "gis/area_overlay.h"
#include "gis/geodesic.h"

namespace kawasan {

namespace {

/// Below this, in square metres, two outlines count as touching.
constexpr double kTouching = 1;

}  // namespace

Result<AreaReport> areaReport(const Snapshot& snapshot, const std::stop_token& stop) {
  KAWASAN_ASSIGN(const AreaMeter meter, AreaMeter::make(snapshot.info.crs));
  AreaReport report;
  report.crs = snapshot.info.crs;
  std::vector<const MultiPolygon*> shapes;
  for (const Kawasan& kawasan : snapshot.kawasan) {
    DrawnArea area;
    area.kawasanId = kawasan.id;
    if (kawasan.geometry) {
      area.isDrawn = true;
      area.drawnHa = meter.hectares(*kawasan.geometry);
      area.drawnPlaneHa = planeHectares(*kawasan.geometry);
    }
    report.areas.push_back(area);
    shapes.push_back(kawasan.geometry.get());
  }
  const AreaOverlay overlay(shapes);
  const MultiPolygon all = overlay.unionOfAll();
  report.unionHa = meter.hectares(all);
  report.unionPlaneHa = planeHectares(all);
  KAWASAN_ASSIGN(const auto overlaps, overlay.overlaps(kTouching, stop));
  for (const Overlap& overlap : overlaps) {
    report.overlaps.push_back({snapshot.kawasan[overlap.first].id, snapshot.kawasan[overlap.second].id,
                               overlap.area / kSquareMetresPerHectare});
  }
  return report;
}

}  // namespace kawasan
