#include "core/geom/area_locator.h"

#include <algorithm>
#include <cmath>

#include "core/geom/segment.h"

namespace kawasan {

namespace {

constexpr std::size_t kEdgesInStrip = 4;
constexpr std::size_t kMostStrips = 4096;

/// Which area a line on a shared border belongs to must not hang on rounding: it is asked this far beside the line, on
/// its eastern side (northern of one that runs due east).
constexpr double kBeside = 1e-4;

Point besideLine(Point a, Point b, double t) {
  const double dx = b.x - a.x;
  const double dy = b.y - a.y;
  const double east = dy > 0 || (dy == 0 && dx < 0) ? kBeside : -kBeside;
  const double length = std::hypot(dx, dy);
  return {a.x + t * dx + east * dy / length, a.y + t * dy - east * dx / length};
}

}  // namespace

AreaLocator::AreaLocator(const std::vector<const MultiPolygon*>& areas) {
  std::vector<Box> boxes;
  m_shapes.reserve(areas.size());
  boxes.reserve(areas.size());
  for (const MultiPolygon* area : areas) {
    m_shapes.push_back(area == nullptr ? Shape{} : shapeOf(*area));
    boxes.push_back(m_shapes.back().box);
  }
  m_tree = PackedTree(boxes);
}

AreaLocator::Shape AreaLocator::shapeOf(const MultiPolygon& area) {
  Shape shape;
  for (const Polygon& polygon : area.polygons) {
    for (const Ring& ring : polygon.rings) {
      for (std::size_t i = 1; i < ring.size(); ++i) {
        const Point& a = ring[i - 1];
        const Point& b = ring[i];
        if (!isFinite(a) || !isFinite(b) || a == b) continue;
        shape.edges.push_back(a.y < b.y || (a.y == b.y && a.x < b.x) ? Edge{a, b} : Edge{b, a});
        shape.box.extend(a);
        shape.box.extend(b);
      }
    }
  }
  shape.strips.resize(std::clamp<std::size_t>(shape.edges.size() / kEdgesInStrip, 1, kMostStrips));
  for (std::size_t i = 0; i < shape.edges.size(); ++i) {
    const std::size_t last = shape.stripOf(shape.edges[i].high.y);
    for (std::size_t strip = shape.stripOf(shape.edges[i].low.y); strip <= last; ++strip) {
      shape.strips[strip].push_back(static_cast<std::uint32_t>(i));
    }
  }
  return shape;
}

std::size_t AreaLocator::Shape::stripOf(double y) const {
  const double height = box.height();
  if (!(height > 0)) return 0;
  const double strip = (y - box.minY) / height * static_cast<double>(strips.size());
  return std::min(static_cast<std::size_t>(std::max(strip, 0.0)), strips.size() - 1);
}

bool AreaLocator::Shape::contains(Point p) const {
  bool isInside = false;
  for (const std::uint32_t index : strips[stripOf(p.y)]) {
    const Edge& edge = edges[index];
    if (!(edge.low.y <= p.y && p.y < edge.high.y)) continue;
    const double x = edge.low.x + (p.y - edge.low.y) / (edge.high.y - edge.low.y) * (edge.high.x - edge.low.x);
    if (p.x < x) isInside = !isInside;
  }
  return isInside;
}

/// The line is cut where it meets edges; the middle of each piece tells on which side it runs.
double AreaLocator::Shape::lengthInside(Point a, Point b) const {
  if (a == b) return 0;
  std::vector<double> cuts{0, 1};
  const double dx = b.x - a.x;
  const double dy = b.y - a.y;
  const std::size_t last = stripOf(std::max(a.y, b.y));
  for (std::size_t strip = stripOf(std::min(a.y, b.y)); strip <= last; ++strip) {
    for (const std::uint32_t index : strips[strip]) {
      const Edge& edge = edges[index];
      const double ex = edge.high.x - edge.low.x;
      const double ey = edge.high.y - edge.low.y;
      const double cross = dx * ey - dy * ex;
      if (cross == 0) continue;  // beside each other, or one on the other
      const double t = ((edge.low.x - a.x) * ey - (edge.low.y - a.y) * ex) / cross;
      const double along = ((edge.low.x - a.x) * dy - (edge.low.y - a.y) * dx) / cross;
      if (t > 0 && t < 1 && along >= 0 && along <= 1) cuts.push_back(t);
    }
  }
  std::sort(cuts.begin(), cuts.end());
  double share = 0;
  for (std::size_t i = 1; i < cuts.size(); ++i) {
    const double middle = (cuts[i - 1] + cuts[i]) / 2;
    if (cuts[i] > cuts[i - 1] && contains(besideLine(a, b, middle))) share += cuts[i] - cuts[i - 1];
  }
  return share * distance(a, b);
}

std::optional<std::size_t> AreaLocator::areaAt(Point p) const {
  if (!isFinite(p)) return std::nullopt;
  Box place;
  place.extend(p);
  std::optional<std::size_t> first;
  m_tree.query(place, [&](std::size_t area) {
    if ((!first || area < *first) && m_shapes[area].contains(p)) first = area;
  });
  return first;
}

void AreaLocator::addLengths(const LineString& line, std::vector<double>& lengths) const {
  for (std::size_t i = 1; i < line.size(); ++i) {
    const Point& a = line[i - 1];
    const Point& b = line[i];
    if (!isFinite(a) || !isFinite(b)) continue;
    Box box;
    box.extend(a);
    box.extend(b);
    m_tree.query(box, [&](std::size_t area) { lengths[area] += m_shapes[area].lengthInside(a, b); });
  }
}

}  // namespace kawasan
