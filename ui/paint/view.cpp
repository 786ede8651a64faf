#include "ui/paint/view.h"

#include <algorithm>
#include <cmath>

namespace kawasan {

ViewState viewOfBox(const Box& box, QSizeF sizeMm) {
  ViewState view{box.centre(), 1, sizeMm};
  view.metresPerMm = std::max(box.width() / sizeMm.width(), box.height() / sizeMm.height());
  return view;
}

namespace {

double cross(QPointF a, QPointF b) {
  return a.x() * b.y() - a.y() * b.x();
}

/// Draws a ring point by point and leaves out what a straight line shows as well. One line goes on from its first point
/// as long as it meets a circle of `tolerance` about every point left out and does not turn back (sleeve fitting:
/// Zhao, Saalfeld, "Linear-time sleeve-fitting polyline simplification algorithms", AutoCarto 13, 1997).
class ThinnedRing {
 public:
  ThinnedRing(QPainterPath& path, QPointF first, double tolerance) : m_path(path), m_tolerance(tolerance) {
    m_path.moveTo(first);
    m_from = first;
  }

  void add(QPointF point) {
    if (m_reach > 0 && !goesOnTo(point)) endLine();
    const QPointF step = point - m_from;
    const double distance = std::hypot(step.x(), step.y());
    if (distance <= m_tolerance) return;
    narrow(step / distance, m_tolerance / distance);
    m_to = point;
    m_reach = std::max(m_reach, distance);
  }

  void close() {
    if (m_reach > 0) endLine();
    m_path.closeSubpath();
  }

 private:
  [[nodiscard]] bool goesOnTo(QPointF point) const {
    const QPointF step = point - m_from;
    const bool turnsBack = std::hypot(step.x(), step.y()) < m_reach - m_tolerance;
    return !turnsBack && cross(m_right, step) >= 0 && cross(step, m_left) >= 0;
  }

  void endLine() {
    m_path.lineTo(m_to);
    m_from = m_to;
    m_reach = 0;
  }

  /// The directions that meet the circle about a point seen along `direction`, `sine` of half the angle wide.
  void narrow(QPointF direction, double sine) {
    const double cosine = std::sqrt(1 - sine * sine);
    const QPointF across(-direction.y(), direction.x());
    const QPointF right = direction * cosine - across * sine;
    const QPointF left = direction * cosine + across * sine;
    if (m_reach <= 0 || cross(m_right, right) > 0) m_right = right;
    if (m_reach <= 0 || cross(left, m_left) > 0) m_left = left;
  }

  QPainterPath& m_path;
  double m_tolerance;
  QPointF m_from;
  QPointF m_to;
  double m_reach = 0;  // farthest from m_from so far; 0 while no line has begun
  QPointF m_right;     // the line may go between these
  QPointF m_left;
};

}  // namespace

QPainterPath pathInView(const MultiPolygon& polygons, const ViewState& view, double tolerance) {
  QPainterPath path;
  path.setFillRule(Qt::OddEvenFill);
  for (const Polygon& polygon : polygons.polygons) {
    for (const Ring& ring : polygon.rings) {
      if (ring.empty()) continue;
      ThinnedRing thinned(path, view.toMm(ring.front()), tolerance);
      // The ring closes itself: its last point is the first.
      for (std::size_t i = 1; i + 1 < ring.size(); ++i) thinned.add(view.toMm(ring[i]));
      thinned.close();
    }
  }
  return path;
}

}  // namespace kawasan
