#include "gis/foreign_geometry.h"

#include <ogr_geometry.h>

#include <cmath>
#include <memory>
#include <utility>

namespace kawasan {

namespace {

constexpr int kDeepestCollection = 32;

class Collector {
 public:
  Collector(ForeignGeometry& out, bool swapAxes) : m_out(out), m_swapAxes(swapAxes) {}

  void add(const OGRGeometry& geometry, int depth = 0) {
    if (geometry.IsEmpty() || depth > kDeepestCollection) return;
    switch (wkbFlatten(geometry.getGeometryType())) {
      case wkbPoint:
        m_out.points.push_back(point(geometry.toPoint()->getX(), geometry.toPoint()->getY()));
        break;
      case wkbLineString:
        m_out.lines.lines.push_back(points(*geometry.toLineString()));
        break;
      case wkbPolygon:
      case wkbTriangle:
        addPolygon(*geometry.toPolygon());
        break;
      case wkbPolyhedralSurface:
      case wkbTIN:
        for (const OGRPolygon* part : *geometry.toPolyhedralSurface()) addPolygon(*part);
        break;
      case wkbMultiPoint:
      case wkbMultiLineString:
      case wkbMultiPolygon:
      case wkbGeometryCollection:
        for (const OGRGeometry* part : *geometry.toGeometryCollection()) add(*part, depth + 1);
        break;
      default:
        break;
    }
  }

 private:
  Point point(double x, double y) {
    if (!std::isfinite(x) || !std::isfinite(y)) m_out.isBroken = true;
    return m_swapAxes ? Point{y, x} : Point{x, y};
  }

  std::vector<Point> points(const OGRSimpleCurve& curve) {
    std::vector<Point> list;
    list.reserve(static_cast<std::size_t>(curve.getNumPoints()));
    for (int i = 0; i < curve.getNumPoints(); ++i) list.push_back(point(curve.getX(i), curve.getY(i)));
    return list;
  }

  void addPolygon(const OGRPolygon& polygon) {
    Polygon taken;
    for (const OGRLinearRing* source : polygon) {
      Ring ring = points(*source);
      if (!ring.empty() && ring.front() != ring.back()) ring.push_back(ring.front());
      if (ring.size() >= kSmallestRing) {
        taken.rings.push_back(std::move(ring));
      } else if (taken.rings.empty()) {
        return;  // holes of an outline that is none
      }
    }
    if (!taken.rings.empty()) m_out.polygons.polygons.push_back(std::move(taken));
  }

  ForeignGeometry& m_out;
  bool m_swapAxes;
};

}  // namespace

ForeignGeometry foreignGeometry(const OGRGeometry* geometry, bool swapAxes) {
  ForeignGeometry taken;
  if (geometry == nullptr) {
    taken.isNull = true;
    return taken;
  }
  if (geometry->hasCurveGeometry() != 0) {
    const std::unique_ptr<OGRGeometry> straight(geometry->getLinearGeometry());
    if (straight) Collector(taken, swapAxes).add(*straight);
  } else {
    Collector(taken, swapAxes).add(*geometry);
  }
  if (taken.isBroken) taken = {{}, {}, {}, false, true};
  return taken;
}

std::vector<Point> placesOf(const ForeignGeometry& geometry) {
  std::vector<Point> places = geometry.points;
  if (!geometry.polygons.polygons.empty()) places.push_back(centroidOf(geometry.polygons));
  return places;
}

}  // namespace kawasan
