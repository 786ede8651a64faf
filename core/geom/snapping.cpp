#include "core/geom/snapping.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "core/geom/segment.h"

namespace kawasan {

namespace {

constexpr std::size_t kLeafEdges = 12;  // edges in a leaf

bool isEarlier(const BorderEdge& edge, const Snap& than) {
  if (edge.shape != than.shape) return edge.shape < than.shape;
  if (edge.polygon != than.polygon) return edge.polygon < than.polygon;
  if (edge.ring != than.ring) return edge.ring < than.ring;
  return edge.vertex < than.vertex;
}

/// The best of one kind so far.
struct Best {
  double distance = std::numeric_limits<double>::infinity();
  Snap snap;

  void offer(double offered, Point point, SnapKind kind, const BorderEdge& edge) {
    if (!(offered < distance) && !(offered == distance && isEarlier(edge, snap))) return;
    distance = offered;
    snap = Snap{point, kind, edge.shape, edge.polygon, edge.ring, edge.vertex};
  }
};

}  // namespace

SnapIndex::SnapIndex(std::vector<SnapShape> shapes) : m_shapes(std::move(shapes)) {
  std::vector<Box> runBoxes;
  std::vector<Box> shapeBoxes(m_shapes.size());
  for (std::size_t s = 0; s < m_shapes.size(); ++s) {
    if (!m_shapes[s].shape) continue;
    const std::vector<Polygon>& polygons = m_shapes[s].shape->polygons;
    for (std::size_t p = 0; p < polygons.size(); ++p) {
      for (std::size_t r = 0; r < polygons[p].rings.size(); ++r) {
        const Ring& ring = polygons[p].rings[r];
        const std::size_t edges = ring.empty() ? 0 : ring.size() - 1;
        for (std::size_t first = 0; first < edges; first += kLeafEdges) {
          const std::size_t count = std::min(kLeafEdges, edges - first);
          Box box;
          for (std::size_t i = first; i <= first + count; ++i) box.extend(ring[i]);
          m_runs.push_back(Run{&ring, first, count, s, p, r});
          runBoxes.push_back(box);
          shapeBoxes[s].extend(box);
        }
      }
    }
  }
  m_tree = PackedTree(runBoxes);
  m_shapesTree = PackedTree(shapeBoxes);
}

std::optional<Snap> SnapIndex::nearest(Point p, double tolerance) const {
  if (!(tolerance >= 0)) return std::nullopt;
  Box around;
  around.extend(p);
  Best vertex;
  Best edge;
  // Every ring is closed, so looking at the start of each edge looks at every corner.
  forEachEdge(around.grown(tolerance), [&](const BorderEdge& candidate) {
    vertex.offer(distance(candidate.a, p), candidate.a, SnapKind::Vertex, candidate);
    if (vertex.distance <= tolerance) return;
    const Point foot = nearestOnSegment(candidate.a, candidate.b, p);
    edge.offer(distance(foot, p), foot, SnapKind::Edge, candidate);
  });
  if (vertex.distance <= tolerance) return vertex.snap;
  if (edge.distance <= tolerance) return edge.snap;
  return std::nullopt;
}

std::vector<std::size_t> SnapIndex::shapesAt(Point p) const {
  Box at;
  at.extend(p);
  std::vector<std::size_t> found;
  m_shapesTree.query(at, [&](std::size_t shape) {
    if (contains(*m_shapes[shape].shape, p)) found.push_back(shape);
  });
  std::sort(found.begin(), found.end());
  return found;
}

std::vector<std::size_t> SnapIndex::shapesIn(const Box& box) const {
  std::vector<std::size_t> found;
  if (box.isEmpty()) return found;
  m_shapesTree.query(box, [&](std::size_t shape) { found.push_back(shape); });
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace kawasan
