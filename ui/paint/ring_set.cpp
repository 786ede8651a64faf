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

double squaredDistanceToRect(QPointF p, const QRectF& rect) {
  const double dx = std::max({rect.left() - p.x(), 0.0, p.x() - rect.right()});
  const double dy = std::max({rect.top() - p.y(), 0.0, p.y() - rect.bottom()});
  return dx * dx + dy * dy;
}

}  // namespace

/// Distances to the edges of rings whose horizontal extent and edges were divided once for all questions.
class Room {
 public:
  Room(const RingSet& rings, double wide) : m_wide(wide) {
    for (const RingSet::RingOfPoints& ring : rings.m_rings) {
      Ring& added = m_rings.emplace_back();
      added.bounds = QRectF(QPointF(ring.bounds.left() / wide, ring.bounds.top()),
                            QPointF(ring.bounds.right() / wide, ring.bounds.bottom()));
      for (qsizetype i = 1; i < ring.points.size(); ++i) {
        const QPointF from(ring.points[i - 1].x() / wide, ring.points[i - 1].y());
        const QPointF along = QPointF(ring.points[i].x() / wide, ring.points[i].y()) - from;
        const double length = squaredLength(along);
        added.edges.push_back({from, along, length > 0 ? along / length : QPointF()});
      }
    }
  }

  /// Squared distance from `p`, or `atMost` where every edge is further away.
  [[nodiscard]] double squaredAround(QPointF p, double atMost) const {
    const QPointF place(p.x() / m_wide, p.y());
    double nearest = atMost;
    for (const Ring& ring : m_rings) {
      if (squaredDistanceToRect(place, ring.bounds) >= nearest) continue;
      for (const Edge& edge : ring.edges) {
        const QPointF away = place - edge.from;
        const double t = std::min(std::max(QPointF::dotProduct(away, edge.perLength), 0.0), 1.0);
        nearest = std::min(nearest, squaredLength(away - t * edge.along));
      }
    }
    return nearest;
  }

 private:
  struct Edge {
    QPointF from;
    QPointF along;
    QPointF perLength;  // `along` over its squared length
  };
  struct Ring {
    QRectF bounds;
    std::vector<Edge> edges;
  };
  double m_wide;
  std::vector<Ring> m_rings;
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

std::vector<double> RingSet::crossings(double y) const {
  std::vector<double> xs;
  for (const RingOfPoints& ring : m_rings) {
    for (qsizetype i = 1; i < ring.points.size(); ++i) {
      const QPointF a = ring.points[i - 1];
      const QPointF b = ring.points[i];
      if ((a.y() > y) != (b.y() > y)) xs.push_back(a.x() + (y - a.y()) / (b.y() - a.y()) * (b.x() - a.x()));
    }
  }
  std::ranges::sort(xs);
  return xs;
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
    const double y = box.top() + (row + 0.5) * box.height() / kGridAcross;
    const std::vector<double> crossings = area.crossings(y);
    for (int column = 0; column < kGridAcross; ++column) {
      const QPointF p(box.left() + (column + 0.5) * box.width() / kGridAcross, y);
      const auto after = std::ranges::upper_bound(crossings, p.x());
      if ((crossings.end() - after) % 2 == 0) continue;
      const double room = inside.squaredAround(p, std::numeric_limits<double>::infinity());
      points.push_back({p, std::sqrt(outside.squaredAround(p, room))});
    }
  }
  std::ranges::stable_sort(points, [](const RoomyPoint& a, const RoomyPoint& b) { return a.room > b.room; });
  return points;
}

}  // namespace kawasan
