#pragma once

// Places labels so that none overlaps another, an obstacle or the edge. Greedy by priority, then by the order of the
// requests; the same input always gives the same places.

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <cstddef>
#include <optional>
#include <vector>

namespace kawasan {

/// One way to draw a label: its size and the middle points it may have, best first.
struct LabelVariant {
  QSizeF size;
  std::vector<QPointF> places;
};

struct LabelRequest {
  int priority = 0;                    // higher is placed first
  std::vector<LabelVariant> variants;  // best first: with all lines, with fewer, the disc alone
};

struct PlacedLabel {
  std::size_t request = 0;
  std::size_t variant = 0;
  QRectF rect;
};

class LabelPlacer {
 public:
  /// `gap` is kept free around every label.
  LabelPlacer(QRectF area, double gap) : m_area(area), m_gap(gap) {}

  void addObstacle(const QRectF& rect) { m_taken.push_back(rect); }
  /// The placed labels in the order of the requests; those without a place are missing.
  [[nodiscard]] std::vector<PlacedLabel> place(const std::vector<LabelRequest>& requests);

 private:
  [[nodiscard]] bool isFree(const QRectF& rect) const;
  [[nodiscard]] std::optional<PlacedLabel> placeOne(const LabelRequest& request) const;

  QRectF m_area;
  double m_gap;
  std::vector<QRectF> m_taken;
};

}  // namespace kawasan
