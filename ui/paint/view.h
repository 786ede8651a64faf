#pragma once

// Which part of the world lies on a drawing area. Everything is painted in millimetres from the area's upper left
// corner, y down: on paper these are true, on a screen a pixel is 25.4/96 mm, so that both use the same painters.

#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include "core/geom/geometry.h"

namespace kawasan {

inline constexpr double kScreenMmPerPixel = 25.4 / 96;

struct ViewState {
  Point centre;            // map coordinates at the middle of the area
  double metresPerMm = 5;  // 1:5,000 is 5
  QSizeF sizeMm;

  [[nodiscard]] QPointF toMm(Point p) const {
    return {sizeMm.width() / 2 + (p.x - centre.x) / metresPerMm, sizeMm.height() / 2 - (p.y - centre.y) / metresPerMm};
  }
  [[nodiscard]] Point toMap(QPointF mm) const {
    return {centre.x + (mm.x() - sizeMm.width() / 2) * metresPerMm,
            centre.y - (mm.y() - sizeMm.height() / 2) * metresPerMm};
  }
  [[nodiscard]] Box extent() const {
    const double w = sizeMm.width() * metresPerMm / 2;
    const double h = sizeMm.height() * metresPerMm / 2;
    return {centre.x - w, centre.y - h, centre.x + w, centre.y + h};
  }
  [[nodiscard]] QRectF rect() const { return {QPointF(0, 0), sizeMm}; }
};

/// The view of `pixels` that shows the whole box.
[[nodiscard]] ViewState viewOfBox(const Box& box, QSizeF sizeMm);

/// The shape in millimetres of the view; points that lie no farther than `tolerance` mm from the line without them are
/// left out.
[[nodiscard]] QPainterPath pathInView(const MultiPolygon& polygons, const ViewState& view, double tolerance = 0.02);

}  // namespace kawasan
