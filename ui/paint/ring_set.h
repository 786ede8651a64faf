#pragma once

// The edges of areas in millimetres, for finding room for labels: quicker than painter paths, which answer such
// questions by cutting curves.

#include <QPainterPath>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <vector>

namespace kawasan {

class RingSet {
 public:
  RingSet() = default;
  explicit RingSet(const QPainterPath& path) { add(path); }
  void add(const QPainterPath& path);

  /// Odd-even rule over all rings.
  [[nodiscard]] bool contains(QPointF p) const;
  /// Where a level line meets the edges, from left to right.
  [[nodiscard]] std::vector<double> crossings(double y) const;
  /// Whether an edge runs through the rectangle or touches it.
  [[nodiscard]] bool crosses(const QRectF& rect) const;
  /// Whether the rectangle lies wholly inside.
  [[nodiscard]] bool holds(const QRectF& rect) const { return contains(rect.center()) && !crosses(rect); }
  /// Whether the rectangle lies wholly outside.
  [[nodiscard]] bool avoids(const QRectF& rect) const { return !contains(rect.center()) && !crosses(rect); }
  /// To the nearest edge, horizontal distances counting 1/`wide`.
  [[nodiscard]] double distance(QPointF p, double wide) const;
  [[nodiscard]] const QRectF& bounds() const { return m_bounds; }

  friend class Room;

 private:
  struct RingOfPoints {
    QPolygonF points;  // closed
    QRectF bounds;
  };
  std::vector<RingOfPoints> m_rings;
  QRectF m_bounds;
};

/// A place for a label and how far away the nearest edge is, horizontal distances counting 1/`wide`.
struct RoomyPoint {
  QPointF point;
  double room = 0;
};

/// Points of a grid over `area` that lie inside it and inside `within`, the roomiest first for a label `wide` times
/// wider than high. `others` are edges to keep off as well.
[[nodiscard]] std::vector<RoomyPoint> roomyPoints(const RingSet& area, double wide, const RingSet& others,
                                                  const QRectF& within);

}  // namespace kawasan
