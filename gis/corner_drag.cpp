#include "gis/corner_drag.h"

#include <algorithm>
#include <utility>

#include "gis/validity.h"

namespace kawasan {

namespace {

std::size_t cornersOf(const Ring& ring) {
  return ring.empty() ? 0 : ring.size() - 1;
}

Ring triangle(Point a, Point b, Point c) {
  return {a, b, c, a};
}

bool isAlike(const MultiPolygon& a, const MultiPolygon& b) {
  return std::ranges::equal(a.polygons, b.polygons, [](const Polygon& x, const Polygon& y) {
    return std::ranges::equal(x.rings, y.rings, [](const Ring& r, const Ring& s) { return r.size() == s.size(); });
  });
}

}  // namespace

CornerDrag::CornerDrag(std::shared_ptr<const MultiPolygon> start, Point corner) : m_start(std::move(start)) {
  std::size_t found = 0;
  std::vector<Box> others;
  for (std::size_t p = 0; p < m_start->polygons.size(); ++p) {
    const std::vector<Ring>& rings = m_start->polygons[p].rings;
    for (std::size_t r = 0; r < rings.size(); ++r) {
      for (std::size_t v = 0; v < cornersOf(rings[r]); ++v) {
        if (rings[r][v] != corner) continue;
        ++found;
        m_polygon = p;
        m_ring = r;
        m_vertex = v;
      }
    }
  }
  if (found != 1 || invalidityOf(*m_start)) return;
  for (std::size_t p = 0; p < m_start->polygons.size(); ++p) {
    const std::vector<Ring>& rings = m_start->polygons[p].rings;
    for (std::size_t r = 0; r < rings.size(); ++r) {
      if (p == m_polygon && r == m_ring) continue;
      for (std::size_t v = 0; v < cornersOf(rings[r]); ++v) {
        Box& edge = others.emplace_back();
        edge.extend(rings[r][v]);
        edge.extend(rings[r][v + 1]);
      }
    }
  }
  m_others = PackedTree(others);
  const Ring& ring = m_start->polygons[m_polygon].rings[m_ring];
  m_area = signedArea(ring);
  m_crossings.emplace(ring, corner);
}

/// Where the corner is now, if that is all that differs.
std::optional<Point> CornerDrag::cornerOf(const MultiPolygon& drawn) const {
  if (!isAlike(*m_start, drawn)) return std::nullopt;
  for (std::size_t p = 0; p < drawn.polygons.size(); ++p) {
    for (std::size_t r = 0; r < drawn.polygons[p].rings.size(); ++r) {
      const Ring& was = m_start->polygons[p].rings[r];
      const Ring& is = drawn.polygons[p].rings[r];
      const bool hasCorner = p == m_polygon && r == m_ring;
      for (std::size_t v = 0; v < cornersOf(is); ++v) {
        if (is[v] != was[v] && !(hasCorner && v == m_vertex)) return std::nullopt;
      }
    }
  }
  return drawn.polygons[m_polygon].rings[m_ring][m_vertex];
}

std::optional<std::vector<SweptPiece>> CornerDrag::sweptBy(const MultiPolygon& drawn) const {
  if (!m_crossings) return std::nullopt;
  const auto to = cornerOf(drawn);
  if (!to) return std::nullopt;
  const Ring& ring = m_start->polygons[m_polygon].rings[m_ring];
  const Point from = ring[m_vertex];
  const Point before = ring[m_vertex == 0 ? cornersOf(ring) - 1 : m_vertex - 1];
  const Point after = ring[m_vertex + 1];
  Box swept;
  for (const Point& p : {from, *to, before, after}) swept.extend(p);
  bool isAlone = true;
  m_others.query(swept, [&](std::size_t) { isAlone = false; });
  if (!isAlone || !m_crossings->at(*to).empty()) return std::nullopt;

  const Ring lost = triangle(before, from, after);
  const Ring won = triangle(before, *to, after);
  const double lostArea = signedArea(lost);
  const double wonArea = signedArea(won);
  const double area = m_area - lostArea + wonArea;
  if (!(area * m_area > 0)) return std::nullopt;
  const double inside = (m_area > 0 ? 1 : -1) * (m_ring == 0 ? 1 : -1);
  std::vector<SweptPiece> pieces;
  if (lostArea != 0) pieces.push_back({MultiPolygon{{Polygon{{lost}}}}, lostArea > 0 ? -inside : inside});
  if (wonArea != 0) pieces.push_back({MultiPolygon{{Polygon{{won}}}}, wonArea > 0 ? inside : -inside});
  return pieces;
}

}  // namespace kawasan
