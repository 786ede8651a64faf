#include "core/plan/place_shares.h"

#include <cmath>

#include "core/geom/area_locator.h"
#include "core/geom/overlap_area.h"

namespace kawasan {

namespace {

constexpr double kShortest = 0.05;  // metres
constexpr double kSmallest = 1;     // square metres

AreaLocator locatorOf(const Snapshot& snapshot) {
  std::vector<const MultiPolygon*> shapes;
  for (const Rt& rt : snapshot.rts) shapes.push_back(rt.geometry.get());
  return AreaLocator(shapes);
}

double lengthOf(const LineString& line) {
  double length = 0;
  for (std::size_t i = 1; i < line.size(); ++i)
    length += std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
  return length;
}

std::vector<PlaceShare> sharesOf(Point point, const Snapshot& snapshot) {
  const auto place = locatorOf(snapshot).areaAt(point);
  if (!place) return {};
  return {{snapshot.rts[*place].id, 1}};
}

std::vector<PlaceShare> sharesOf(const std::vector<LineString>& lines, const Snapshot& snapshot) {
  const AreaLocator locator = locatorOf(snapshot);
  std::vector<double> inside(snapshot.rts.size(), 0);
  double whole = 0;
  for (const LineString& line : lines) {
    locator.addLengths(line, inside);
    whole += lengthOf(line);
  }
  std::vector<PlaceShare> shares;
  for (std::size_t i = 0; i < inside.size(); ++i) {
    if (inside[i] >= kShortest) shares.push_back({snapshot.rts[i].id, inside[i] / whole});
  }
  return shares;
}

std::vector<PlaceShare> sharesOf(const MultiPolygon& works, const Snapshot& snapshot) {
  const OverlapMeter meter(works);
  const double whole = planeArea(works);
  std::vector<PlaceShare> shares;
  for (const Rt& rt : snapshot.rts) {
    if (!rt.geometry || !meter.bounds().intersects(boundsOf(*rt.geometry))) continue;
    const double shared = meter.areaSharedWith(*rt.geometry);
    if (shared >= kSmallest && whole > 0) shares.push_back({rt.id, shared / whole});
  }
  return shares;
}

}  // namespace

std::vector<PlaceShare> placeShares(const Geometry& works, const Snapshot& snapshot) {
  struct Visitor {
    const Snapshot& snapshot;
    std::vector<PlaceShare> operator()(std::monostate) const { return {}; }
    std::vector<PlaceShare> operator()(const Point& point) const { return sharesOf(point, snapshot); }
    std::vector<PlaceShare> operator()(const LineString& line) const {
      return sharesOf(std::vector<LineString>{line}, snapshot);
    }
    std::vector<PlaceShare> operator()(const Polygon& area) const { return sharesOf(MultiPolygon{{area}}, snapshot); }
    std::vector<PlaceShare> operator()(const MultiLineString& multi) const { return sharesOf(multi.lines, snapshot); }
    std::vector<PlaceShare> operator()(const MultiPolygon& areas) const { return sharesOf(areas, snapshot); }
  };
  return std::visit(Visitor{snapshot}, works);
}

}  // namespace kawasan
