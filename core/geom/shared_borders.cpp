#include "core/geom/shared_borders.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>
#include <optional>
#include <tuple>
#include <unordered_set>
#include <utility>

#include "core/geom/point_hash.h"
#include "core/geom/segment.h"

namespace kawasan {

namespace {

std::vector<SnapShape> snapShapes(const std::vector<std::shared_ptr<const MultiPolygon>>& shapes) {
  std::vector<SnapShape> made;
  made.reserve(shapes.size());
  for (const auto& shape : shapes) made.push_back(SnapShape{shape, 0});
  return made;
}

/// Corners of a closed ring, the closing point left out.
std::size_t cornersOf(const Ring& ring) {
  return ring.empty() ? 0 : ring.size() - 1;
}

/// Takes out corners that repeat the one before, also across the closing point. False when no triangle is left.
bool tidied(Ring& ring) {
  if (!ring.empty()) ring.pop_back();
  ring.erase(std::unique(ring.begin(), ring.end()), ring.end());
  while (ring.size() > 1 && ring.front() == ring.back()) ring.pop_back();
  if (ring.size() < 3) return false;
  ring.push_back(ring.front());
  return true;
}

/// Both directions of an edge are looked at from its lesser end, so that they get the same corners in the same order.
bool isReversed(const BorderEdge& edge) {
  return edge.b.x < edge.a.x || (edge.b.x == edge.a.x && edge.b.y < edge.a.y);
}

/// A corner to be made on an edge.
struct Insertion {
  Insertion(const BorderEdge& on, Point p) : edge(on), point(p) {
    const Point low = isReversed(on) ? on.b : on.a;
    const Point high = isReversed(on) ? on.a : on.b;
    along = positionAlong(low, high, p);
    away = distance(nearestOnSegment(low, high, p), p);
  }
  BorderEdge edge;
  Point point;
  double along = 0;  // from the edge's lesser end
  double away = 0;
};

bool isSameRing(const BorderEdge& a, const BorderEdge& b) {
  return a.shape == b.shape && a.polygon == b.polygon && a.ring == b.ring;
}

/// From the back of each ring, and on one edge the last in the ring's direction first: every corner then goes in right
/// behind the start of its edge.
bool isInsertedBefore(const Insertion& x, const Insertion& y) {
  const auto edgeKey = [](const BorderEdge& e) { return std::tuple(e.shape, e.polygon, e.ring); };
  if (x.edge.vertex != y.edge.vertex) return x.edge.vertex > y.edge.vertex;
  if (!isSameRing(x.edge, y.edge)) return edgeKey(x.edge) < edgeKey(y.edge);
  const auto key = [](const Insertion& i) { return std::tuple(i.along, i.point.x, i.point.y); };
  return isReversed(x.edge) ? key(x) < key(y) : key(y) < key(x);
}

}  // namespace

/// Copies of the shapes that an edit touches.
class SharedBorders::Edits {
 public:
  explicit Edits(const SharedBorders& borders) : m_borders(borders) {}

  Ring& ring(const Corner& corner) {
    auto& copy = m_copies[corner.shape];
    if (!copy) copy = std::make_shared<MultiPolygon>(*m_borders.m_shapes[corner.shape]);
    return copy->polygons[corner.polygon].rings[corner.ring];
  }

  std::vector<Changed> taken() {
    std::vector<Changed> changed;
    changed.reserve(m_copies.size());
    for (auto& [shape, copy] : m_copies) changed.push_back(Changed{shape, std::move(copy)});
    return changed;
  }

 private:
  const SharedBorders& m_borders;
  std::map<std::size_t, std::shared_ptr<MultiPolygon>> m_copies;
};

SharedBorders::SharedBorders(std::vector<std::shared_ptr<const MultiPolygon>> shapes)
    : m_shapes(std::move(shapes)), m_index(snapShapes(m_shapes)) {
  std::size_t count = 0;
  for (const auto& shape : m_shapes) count += shape ? vertexCount(*shape) : 0;
  m_corners.reserve(count);
  m_slots.assign(std::bit_ceil(count + 1), 0);
  const auto number = [](std::size_t value) { return static_cast<std::uint32_t>(value); };
  for (std::size_t s = 0; s < m_shapes.size(); ++s) {
    if (!m_shapes[s]) continue;
    const std::vector<Polygon>& polygons = m_shapes[s]->polygons;
    for (std::size_t p = 0; p < polygons.size(); ++p) {
      for (std::size_t r = 0; r < polygons[p].rings.size(); ++r) {
        const Ring& ring = polygons[p].rings[r];
        for (std::size_t v = 0; v < cornersOf(ring); ++v) {
          std::uint32_t& slot = m_slots[PointHash{}(ring[v]) & (m_slots.size() - 1)];
          m_corners.push_back(Corner{number(s), number(p), number(r), number(v), slot});
          slot = number(m_corners.size());
        }
      }
    }
  }
}

const Ring& SharedBorders::ringOf(const Corner& corner) const {
  return m_shapes[corner.shape]->polygons[corner.polygon].rings[corner.ring];
}

std::vector<SharedBorders::Corner> SharedBorders::cornersAt(Point p) const {
  std::vector<Corner> found;
  if (m_slots.empty()) return found;
  for (std::uint32_t at = m_slots[PointHash{}(p) & (m_slots.size() - 1)]; at != 0; at = m_corners[at - 1].next) {
    const Corner& corner = m_corners[at - 1];
    if (ringOf(corner)[corner.vertex] == p) found.push_back(corner);
  }
  std::reverse(found.begin(), found.end());  // as the shapes come
  return found;
}

std::vector<SharedBorders::Corner> SharedBorders::edgesBetween(Point a, Point b) const {
  std::vector<Corner> found;
  for (Corner corner : cornersAt(a)) {
    const Ring& ring = ringOf(corner);
    if (ring[corner.vertex + 1] == b) found.push_back(corner);
    const std::uint32_t before =
        corner.vertex == 0 ? static_cast<std::uint32_t>(cornersOf(ring) - 1) : corner.vertex - 1;
    if (ring[before] == b) {
      corner.vertex = before;
      found.push_back(corner);
    }
  }
  return found;
}

std::vector<SharedBorders::Changed> SharedBorders::moveVertex(Point from, Point to) const {
  if (from == to || !isFinite(to)) return {};
  Edits edits(*this);
  const std::vector<Corner> corners = cornersAt(from);
  for (const Corner& corner : corners) {
    Ring& ring = edits.ring(corner);
    ring[corner.vertex] = to;
    if (corner.vertex == 0) ring.back() = to;
  }
  for (const Corner& corner : corners) {
    if (!tidied(edits.ring(corner))) return {};
  }
  return edits.taken();
}

std::vector<SharedBorders::Changed> SharedBorders::insertVertex(Point a, Point b, Point at) const {
  if (at == a || at == b || !isFinite(at)) return {};
  std::vector<Corner> edges = edgesBetween(a, b);
  // From the back, so that places in a ring still hold after the one behind them is filled.
  std::stable_sort(edges.begin(), edges.end(), [](const Corner& x, const Corner& y) { return x.vertex > y.vertex; });
  Edits edits(*this);
  for (const Corner& edge : edges) {
    Ring& ring = edits.ring(edge);
    ring.insert(ring.begin() + static_cast<std::ptrdiff_t>(edge.vertex) + 1, at);
  }
  return edits.taken();
}

std::vector<SharedBorders::Changed> SharedBorders::removeVertex(Point p) const {
  Edits edits(*this);
  std::vector<Point> ends;  // of the edges that meet at p
  std::vector<Corner> corners = cornersAt(p);
  for (const Corner& corner : corners) {
    const Ring& ring = ringOf(corner);
    for (const Point end :
         {ring[corner.vertex + 1], ring[corner.vertex == 0 ? cornersOf(ring) - 1 : corner.vertex - 1]}) {
      if (std::find(ends.begin(), ends.end(), end) == ends.end()) ends.push_back(end);
    }
  }
  if (ends.size() > 2) return {};
  std::stable_sort(corners.begin(), corners.end(),
                   [](const Corner& x, const Corner& y) { return x.vertex > y.vertex; });
  for (const Corner& corner : corners) {
    Ring& ring = edits.ring(corner);
    ring.erase(ring.begin() + static_cast<std::ptrdiff_t>(corner.vertex));
    if (corner.vertex == 0 && !ring.empty()) ring.back() = ring.front();
  }
  for (const Corner& corner : corners) {
    if (!tidied(edits.ring(corner))) return {};
  }
  return edits.taken();
}

std::vector<std::size_t> SharedBorders::shapesWithVertex(Point p) const {
  std::vector<std::size_t> found;
  for (const Corner& corner : cornersAt(p)) {
    if (found.empty() || found.back() != corner.shape) found.push_back(corner.shape);
  }
  return found;
}

std::vector<std::size_t> SharedBorders::shapesWithEdge(Point a, Point b) const {
  std::vector<std::size_t> found;
  for (const Corner& corner : edgesBetween(a, b)) {
    if (found.empty() || found.back() != corner.shape) found.push_back(corner.shape);
  }
  return found;
}

std::vector<SharedBorders::Changed> SharedBorders::insertOnBorders(const std::vector<Point>& points,
                                                                   double tolerance) const {
  std::vector<Insertion> insertions;
  std::unordered_set<Point, PointHash> asked;
  for (const Point p : points) {
    if (!isFinite(p) || !asked.insert(p).second) continue;
    const std::vector<Corner> corners = cornersAt(p);
    const auto isCorner = [&corners](const BorderEdge& edge) {
      return std::any_of(corners.begin(), corners.end(), [&edge](const Corner& corner) {
        return corner.shape == edge.shape && corner.polygon == edge.polygon && corner.ring == edge.ring;
      });
    };
    const std::size_t before = insertions.size();
    Box at;
    at.extend(p);
    m_index.forEachEdge(at.grown(tolerance), [&](const BorderEdge& edge) {
      if (isCorner(edge)) return;
      const Insertion offered(edge, p);
      if (!(offered.along > 0 && offered.along < 1) || !(offered.away <= tolerance)) return;
      // A ring has a corner once: where it is thinner than the tolerance, on the nearer side.
      const auto same = std::find_if(insertions.begin() + static_cast<std::ptrdiff_t>(before), insertions.end(),
                                     [&edge](const Insertion& other) { return isSameRing(other.edge, edge); });
      if (same == insertions.end()) {
        insertions.push_back(offered);
      } else if (offered.away < same->away) {
        *same = offered;
      }
    });
  }
  std::sort(insertions.begin(), insertions.end(), isInsertedBefore);
  Edits edits(*this);
  for (const Insertion& insertion : insertions) {
    const BorderEdge& edge = insertion.edge;
    const auto number = [](std::size_t value) { return static_cast<std::uint32_t>(value); };
    Ring& ring = edits.ring(Corner{number(edge.shape), number(edge.polygon), number(edge.ring), 0, 0});
    ring.insert(ring.begin() + static_cast<std::ptrdiff_t>(edge.vertex) + 1, insertion.point);
  }
  return edits.taken();
}

std::vector<Point> addedVertices(const std::vector<const MultiPolygon*>& before,
                                 const std::vector<const MultiPolygon*>& after) {
  std::unordered_set<Point, PointHash> known;
  std::vector<Point> added;
  const auto visit = [&known](const std::vector<const MultiPolygon*>& shapes, auto visitNew) {
    for (const MultiPolygon* shape : shapes) {
      if (shape == nullptr) continue;
      for (const Polygon& polygon : shape->polygons) {
        for (const Ring& ring : polygon.rings) {
          for (const Point& p : ring) {
            if (known.insert(p).second) visitNew(p);
          }
        }
      }
    }
  };
  visit(before, [](Point) {});
  visit(after, [&added](Point p) { added.push_back(p); });
  return added;
}

}  // namespace kawasan
