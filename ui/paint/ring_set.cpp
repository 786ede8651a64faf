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

double squaredLength(QPointF d) {
  return QPointF::dotProduct(d, d);
}

double squaredDistanceToSegment(QPointF p, QPointF a, QPointF b) {
  const QPointF d = b - a;
  const double length = squaredLength(d);
  const double t = length > 0 ? std::clamp(QPointF::dotProduct(p - a, d) / length, 0.0, 1.0) : 0.0;
  return squaredLength(p - (a + t * d));
}

double squaredDistanceToRect(QPointF p, const QRectF& rect) {
  const double dx = std::max({rect.left() - p.x(), 0.0, p.x() - rect.right()});
  const double dy = std::max({rect.top() - p.y(), 0.0, p.y() - rect.bottom()});
  return dx * dx + dy * dy;
}

}  // namespace

/// Distances to the edges of rings whose horizontal extent was divided once for all questions.
class Room {
 public:
  Room(const RingSet& rings, double wide) : m_wide(wide), m_rings(rings.m_rings) {
    for (RingSet::RingOfPoints& ring : m_rings) {
      for (QPointF& p : ring.points) p.setX(p.x() / wide);
      ring.bounds = QRectF(QPointF(ring.bounds.left() / wide, ring.bounds.top()),
                           QPointF(ring.bounds.right() / wide, ring.bounds.bottom()));
    }
  }

  /// Squared distance from `p`, or `atMost` where every edge is further away.
  [[nodiscard]] double squaredAround(QPointF p, double atMost) const {
    const QPointF place(p.x() / m_wide, p.y());
    double nearest = atMost;
    for (const RingSet::RingOfPoints& ring : m_rings) {
      if (squaredDistanceToRect(place, ring.bounds) >= nearest) continue;
      for (qsizetype i = 1; i < ring.points.size(); ++i) {
        nearest = std::min(nearest, squaredDistanceToSegment(place, ring.points[i - 1], ring.points[i]));
      }
    }
    return nearest;
  }

 private:
  double m_wide;
  std::vector<RingSet::RingOfPoints> m_rings;
};

void RingSet::add(const QPainterPath& path) {
  for (QPolygonF& points : path.toSubpathPolygons()) {
    const QRectF bounds = points.boundingRect();
    m_bounds = m_rings.empty() ? bounds : m_bounds.united(bounds);
    m_rings.push_back({std::move(points), bounds});
  }
}

bool RingSet::contains(QPointF p) const {
  bool isInside = false;
  if (!m_bounds.contains(p)) return isInside;
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
  if (!m_bounds.intersects(rect)) return false;
  for (const RingOfPoints& ring : m_rings) {
    if (!ring.bounds.intersects(rect)) continue;
    for (qsizetype i = 1; i < ring.points.size(); ++i) {
      if (meets(ring.points[i - 1], ring.points[i], rect)) return true;
    }
  }
  return false;
}

double RingSet::distance(QPointF p, double wide) const {
  return std::sqrt(Room(*this, wide).squaredAround(p, std::numeric_limits<double>::infinity()));
}

std::vector<RoomyPoint> roomyPoints(const RingSet& area, double wide, const RingSet& others, const QRectF& within) {
  const QRectF box = area.bounds().intersected(within);
  const Room inside(area, wide);
  const Room outside(others, wide);
  std::vector<RoomyPoint> points;
  for (int row = 0; row < kGridAcross; ++row) {
    for (int column = 0; column < kGridAcross; ++column) {
      const QPointF p(box.left() + (column + 0.5) * box.width() / kGridAcross,
                      box.top() + (row + 0.5) * box.height() / kGridAcross);
      if (!area.contains(p)) continue;
      const double room = inside.squaredAround(p, std::numeric_limits<double>::infinity());
      points.push_back({p, std::sqrt(outside.squaredAround(p, room))});
    }
  }
  std::ranges::stable_sort(points, [](const RoomyPoint& a, const RoomyPoint& b) { return a.room > b.room; });
  return points;
}

}  // namespace kawasan
