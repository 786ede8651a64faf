#include "core/import/locate.h"

#include <algorithm>
#include <array>

namespace kawasan {

namespace {

/// The x at which the boundary crosses the line y, in order.
std::vector<double> crossings(const MultiPolygon& polygons, double y) {
  std::vector<double> xs;
  for (const Polygon& polygon : polygons.polygons) {
    for (const Ring& ring : polygon.rings) {
      for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        const Point& a = ring[i];
        const Point& b = ring[i + 1];
        if ((a.y > y) != (b.y > y)) xs.push_back(a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y));
      }
    }
  }
  std::sort(xs.begin(), xs.end());
  return xs;
}

template <typename Area>
const Area* smallestAt(const SharedList<Area>& areas, Point point) {
  const Area* best = nullptr;
  double bestSize = 0;
  for (const Area& area : areas) {
    if (area.geometry == nullptr || !contains(*area.geometry, point)) continue;
    const double size = planeArea(*area.geometry);
    if (best == nullptr || size < bestSize) best = &area, bestSize = size;
  }
  return best;
}

}  // namespace

Point pointInside(const MultiPolygon& polygons) {
  const Point centroid = centroidOf(polygons);
  if (contains(polygons, centroid)) return centroid;
  const Box box = boundsOf(polygons);
  if (box.isEmpty()) return centroid;
  Point best = box.centre();
  double longest = 0;
  // Three lines, so that one running along an edge or past all parts does not decide.
  for (const double share : std::array{0.5, 0.37, 0.61}) {
    const double y = box.minY + share * box.height();
    const std::vector<double> xs = crossings(polygons, y);
    for (std::size_t i = 0; i + 1 < xs.size(); i += 2) {
      if (xs[i + 1] - xs[i] <= longest) continue;
      longest = xs[i + 1] - xs[i];
      best = {(xs[i] + xs[i + 1]) / 2, y};
    }
  }
  return best;
}

const AdminArea* kelurahanAt(const Snapshot& snapshot, Point point) {
  return smallestAt(snapshot.kelurahan, point);
}

const Kawasan* kawasanAt(const Snapshot& snapshot, Point point) {
  return smallestAt(snapshot.kawasan, point);
}

}  // namespace kawasan
