#include "ui/paint/ring_set.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kawasan {

namespace {

constexpr int kGridAcross = 24;

/// Clips the segment to the rectangle (Liang and Barsky 1984); true when something is left.
bool meets(QPointF a, QPointF b, const QRectF& rect) {
  double from = 0;
  double to = 1;
  const QPointF d = b - a;
  const auto clip = [&](double denominator, double numerator) {
    if (denominator == 0) return numerator >= 0;
    const double t = numerator / denominator;
    if (denominator < 0) {
      from = std::max(from, t);
    } else {
      to = std::min(to, t);
    }
    return from <= to;
  };
  return clip(-d.x(), a.x() - rect.left()) && clip(d.x(), rect.right() - a.x()) && clip(-d.y(), a.y() - rect.top()) &&
         clip(d.y(), rect.bottom() - a.y());
}

double distanceToSegment(QPointF p, QPointF a, QPointF b) {
  const QPointF d = b - a;
  const double length = QPointF::dotProduct(d, d);
  const double t = length > 0 ? std::clamp(QPointF::dotProduct(p - a, d) / length, 0.0, 1.0) : 0.0;
  const QPointF nearest = a + t * d;
  return std::hypot(p.x() - nearest.x(), p.y() - nearest.y());
}

QPointF squeezed(QPointF p, double wide) {
  return {p.x() / wide, p.y()};
}

}  // namespace

void RingSet::add(const QPainterPath& path) {
  for (QPolygonF& points : path.toSubpathPolygons()) {
    const QRectF bounds = points.boundingRect();
    m_bounds = m_rings.empty() ? bounds : m_bounds.united(bounds);
    m_rings.push_back({std::move(points), bounds});
  }
}

bool RingSet::contains(QPointF p) const {
  bool isInside = false;
  for (const RingOfPoints& ring : m_rings) {
    if (!ring.bounds.contains(p)) continue;
    for (qsizetype i = 1; i < ring.points.size(); ++i) {
      const QPointF a = ring.points[i - 1];
      const QPointF b = ring.points[i];
      if ((a.y() > p.y()) == (b.y() > p.y())) continue;
      if (p.x() < a.x() + (p.y() - a.y()) / (b.y() - a.y()) * (b.x() - a.x())) isInside = !isInside;
    }
  }
  return isInside;
}

bool RingSet::crosses(const QRectF& rect) const {
  for (const RingOfPoints& ring : m_rings) {
    if (!ring.bounds.intersects(rect)) continue;
    for (qsizetype i = 1; i < ring.points.size(); ++i) {
      if (meets(ring.points[i - 1], ring.points[i], rect)) return true;
    }
  }
  return false;
}

double RingSet::distance(QPointF p, double wide) const {
  double nearest = std::numeric_limits<double>::infinity();
  for (const RingOfPoints& ring : m_rings) {
    for (qsizetype i = 1; i < ring.points.size(); ++i) {
      nearest = std::min(nearest, distanceToSegment(squeezed(p, wide), squeezed(ring.points[i - 1], wide),
                                                    squeezed(ring.points[i], wide)));
    }
  }
  return nearest;
}

std::vector<QPointF> roomyPoints(const RingSet& area, double wide, const RingSet& others, const QRectF& within) {
  const QRectF box = area.bounds().intersected(within);
  struct Candidate {
    QPointF point;
    double room;
  };
  std::vector<Candidate> candidates;
  for (int row = 0; row < kGridAcross; ++row) {
    for (int column = 0; column < kGridAcross; ++column) {
      const QPointF p(box.left() + (column + 0.5) * box.width() / kGridAcross,
                      box.top() + (row + 0.5) * box.height() / kGridAcross);
      if (area.contains(p)) candidates.push_back({p, std::min(area.distance(p, wide), others.distance(p, wide))});
    }
  }
  std::ranges::stable_sort(candidates, [](const Candidate& a, const Candidate& b) { return a.room > b.room; });
  std::vector<QPointF> points;
  for (const Candidate& candidate : candidates) points.push_back(candidate.point);
  return points;
}

}  // namespace kawasan
