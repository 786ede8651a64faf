#include "core/geom/coverage.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <unordered_map>
#include <utility>

#include "core/geom/crossings.h"
#include "core/geom/packed_tree.h"
#include "core/geom/point_hash.h"

namespace kawasan {

namespace {

/// From a corner to the next one along an outline, the area on the left.
using NextCorner = std::unordered_multimap<Point, Point, PointHash>;

/// Takes out the edge that runs the other way, or adds this one. False when the same edge is there already: the area on
/// its left would be covered twice.
bool addEdge(NextCorner& edges, Point from, Point to) {
  const auto back = edges.equal_range(to);
  for (auto edge = back.first; edge != back.second; ++edge) {
    if (edge->second != from) continue;
    edges.erase(edge);
    return true;
  }
  const auto same = edges.equal_range(from);
  if (std::any_of(same.first, same.second, [&](const auto& edge) { return edge.second == to; })) return false;
  edges.emplace(from, to);
  return true;
}

bool addRing(NextCorner& edges, const Ring& ring, bool isHole) {
  const double area = signedArea(ring);
  if (ring.size() < 4 || !std::isfinite(area) || area == 0) return false;
  const bool isReversed = (area > 0) == isHole;
  for (std::size_t i = 1; i < ring.size(); ++i) {
    if (ring[i - 1] == ring[i]) continue;
    const Point from = isReversed ? ring[i] : ring[i - 1];
    const Point to = isReversed ? ring[i - 1] : ring[i];
    if (!addEdge(edges, from, to)) return false;
  }
  return true;
}

/// The rings that the edges make; nothing when a corner has two ways on or none.
std::optional<std::vector<Ring>> ringsOf(NextCorner edges) {
  std::vector<Ring> rings;
  while (!edges.empty()) {
    Ring ring{edges.begin()->first};
    do {
      const auto [edge, end] = edges.equal_range(ring.back());
      if (edge == end || std::next(edge) != end) return std::nullopt;
      ring.push_back(edge->second);
      edges.erase(edge);
    } while (ring.back() != ring.front());
    rings.push_back(std::move(ring));
  }
  return rings;
}

bool isInside(const Ring& ring, Point p) {
  return contains(MultiPolygon{{Polygon{{ring}}}}, p);
}

/// Holes go to the smallest outline around them. Nothing when outlines lie in each other in a way that covers a place
/// twice, or a hole lies in nothing.
std::optional<MultiPolygon> nested(std::vector<Ring> rings) {
  std::vector<Box> boxes;
  std::vector<double> areas;
  for (const Ring& ring : rings) {
    boxes.push_back(boundsOf(ring));
    areas.push_back(signedArea(ring));
  }
  const PackedTree tree(boxes);
  std::vector<std::optional<std::size_t>> outlineOf(rings.size());
  for (std::size_t i = 0; i < rings.size(); ++i) {
    int depth = 0;  // how often the place is covered by the rings around this one
    const Point corner = rings[i].front();
    Box place;
    place.extend(corner);
    tree.query(place, [&](std::size_t j) {
      if (j == i || !isInside(rings[j], corner)) return;
      depth += areas[j] > 0 ? 1 : -1;
      if (areas[j] > 0 && (!outlineOf[i] || areas[j] < areas[*outlineOf[i]])) outlineOf[i] = j;
    });
    if (depth != (areas[i] > 0 ? 0 : 1)) return std::nullopt;
  }
  MultiPolygon whole;
  std::vector<std::size_t> polygonOf(rings.size());
  for (std::size_t i = 0; i < rings.size(); ++i) {
    if (areas[i] < 0) continue;
    polygonOf[i] = whole.polygons.size();
    whole.polygons.push_back(Polygon{{rings[i]}});
  }
  for (std::size_t i = 0; i < rings.size(); ++i) {
    if (areas[i] < 0) whole.polygons[polygonOf[*outlineOf[i]]].rings.push_back(std::move(rings[i]));
  }
  return whole;
}

}  // namespace

std::optional<MultiPolygon> dissolvedCoverage(const std::vector<const MultiPolygon*>& areas) {
  NextCorner edges;
  for (const MultiPolygon* area : areas) {
    if (area == nullptr) continue;
    for (const Polygon& polygon : area->polygons) {
      for (std::size_t i = 0; i < polygon.rings.size(); ++i) {
        if (!addRing(edges, polygon.rings[i], i > 0)) return std::nullopt;
      }
    }
  }
  auto rings = ringsOf(std::move(edges));
  if (!rings || !ringCrossings(*rings).empty()) return std::nullopt;
  return nested(std::move(*rings));
}

}  // namespace kawasan
