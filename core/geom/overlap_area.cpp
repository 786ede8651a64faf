#include "core/geom/overlap_area.h"

#include <algorithm>
#include <cmath>

namespace kawasan {

namespace {

constexpr std::size_t kMostColumns = 256;

/// Height of the line through left and right at x.
double heightAt(Point left, Point right, double x) {
  return left.y + (right.y - left.y) * ((x - left.x) / (right.x - left.x));
}

}  // namespace

OverlapMeter::OverlapMeter(const MultiPolygon& shape) {
  appendEdges(shape, m_edges);
  for (const Edge& edge : m_edges) {
    m_bounds.extend(edge.left);
    m_bounds.extend(edge.right);
  }
  m_columns.resize(std::clamp<std::size_t>(m_edges.size() / 4, 1, kMostColumns));
  for (std::size_t i = 0; i < m_edges.size(); ++i) {
    const std::size_t last = columnOf(m_edges[i].right.x);
    for (std::size_t c = columnOf(m_edges[i].left.x); c <= last; ++c) {
      m_columns[c].push_back(static_cast<std::uint32_t>(i));
    }
  }
}

void OverlapMeter::appendEdges(const MultiPolygon& shape, std::vector<Edge>& edges) {
  for (const Polygon& polygon : shape.polygons) {
    for (std::size_t r = 0; r < polygon.rings.size(); ++r) {
      const Ring& ring = polygon.rings[r];
      // Along a clockwise outer ring the shape lies below the edges that run to the right.
      const bool clockwise = signedArea(ring) < 0;
      const double sign = clockwise == (r == 0) ? 1 : -1;
      for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        const Point& a = ring[i];
        const Point& b = ring[i + 1];
        if (!std::isfinite(a.x + a.y) || !std::isfinite(b.x + b.y)) continue;
        if (a.x < b.x) edges.push_back(Edge{a, b, sign});
        if (b.x < a.x) edges.push_back(Edge{b, a, -sign});
      }
    }
  }
}

std::size_t OverlapMeter::columnOf(double x) const {
  const double width = m_bounds.width();
  if (!(width > 0)) return 0;
  const double column = (x - m_bounds.minX) / width * static_cast<double>(m_columns.size());
  if (!(column > 0)) return 0;
  return std::min(static_cast<std::size_t>(std::min(column, 1e6)), m_columns.size() - 1);
}

double OverlapMeter::areaSharedWith(const MultiPolygon& other) const {
  // Each shape is the sum of the signed trapezoids between its edges and a common floor; what two trapezoids share is
  // the lower of the two edges over the columns they share. The sum over all pairs is the common area.
  const Box otherBounds = boundsOf(other);
  if (m_bounds.isEmpty() || otherBounds.isEmpty() || !m_bounds.intersects(otherBounds)) return 0;
  const double floor = std::min(m_bounds.minY, otherBounds.minY);
  std::vector<Edge> otherEdges;
  appendEdges(other, otherEdges);
  double total = 0;
  for (const Edge& theirs : otherEdges) {
    const std::size_t firstColumn = columnOf(theirs.left.x);
    const std::size_t lastColumn = columnOf(theirs.right.x);
    for (std::size_t column = firstColumn; column <= lastColumn; ++column) {
      for (const std::uint32_t number : m_columns[column]) {
        const Edge& ours = m_edges[number];
        // An edge stands in every column it reaches into; it counts in the first that both have.
        if (column != std::max(firstColumn, columnOf(ours.left.x))) continue;
        const double from = std::max(ours.left.x, theirs.left.x);
        const double to = std::min(ours.right.x, theirs.right.x);
        if (!(from < to)) continue;
        const double ourFrom = heightAt(ours.left, ours.right, from) - floor;
        const double ourTo = heightAt(ours.left, ours.right, to) - floor;
        const double theirFrom = heightAt(theirs.left, theirs.right, from) - floor;
        const double theirTo = heightAt(theirs.left, theirs.right, to) - floor;
        const double gapFrom = ourFrom - theirFrom;
        const double gapTo = ourTo - theirTo;
        double twice = (to - from) * (std::min(ourFrom, theirFrom) + std::min(ourTo, theirTo));
        if ((gapFrom < 0) != (gapTo < 0) && gapFrom != 0 && gapTo != 0) {
          // They cross in between: the lower envelope rises above the line between its ends by a triangle.
          const double crossing = gapFrom / (gapFrom - gapTo);
          const double height = ourFrom + crossing * (ourTo - ourFrom);
          twice = (to - from) * (crossing * (std::min(ourFrom, theirFrom) + height) +
                                 (1 - crossing) * (height + std::min(ourTo, theirTo)));
        }
        total += ours.sign * theirs.sign * twice / 2;
      }
    }
  }
  return std::max(0.0, total);
}

std::optional<Point> moveBetween(const MultiPolygon& from, const MultiPolygon& to, double tolerance) {
  if (from.polygons.size() != to.polygons.size()) return std::nullopt;
  std::optional<Point> move;
  for (std::size_t p = 0; p < from.polygons.size(); ++p) {
    const auto& before = from.polygons[p].rings;
    const auto& after = to.polygons[p].rings;
    if (before.size() != after.size()) return std::nullopt;
    for (std::size_t r = 0; r < before.size(); ++r) {
      if (before[r].size() != after[r].size()) return std::nullopt;
      for (std::size_t i = 0; i < before[r].size(); ++i) {
        const Point step{after[r][i].x - before[r][i].x, after[r][i].y - before[r][i].y};
        if (!move) move = step;
        if (std::hypot(step.x - move->x, step.y - move->y) > tolerance) return std::nullopt;
      }
    }
  }
  return move;
}

}  // namespace kawasan
