#include "ui/paint/view.h"

#include <algorithm>
#include <cmath>

namespace kawasan {

ViewState viewOfBox(const Box& box, QSizeF sizeMm) {
  ViewState view{box.centre(), 1, sizeMm};
  view.metresPerMm = std::max(box.width() / sizeMm.width(), box.height() / sizeMm.height());
  return view;
}

QPainterPath pathInView(const MultiPolygon& polygons, const ViewState& view, double tolerance) {
  QPainterPath path;
  path.setFillRule(Qt::OddEvenFill);
  for (const Polygon& polygon : polygons.polygons) {
    for (const Ring& ring : polygon.rings) {
      QPointF last;
      for (std::size_t i = 0; i < ring.size(); ++i) {
        const QPointF p = view.toMm(ring[i]);
        const QPointF step = p - last;
        if (i == 0) {
          path.moveTo(p);
        } else if (i + 1 == ring.size() || std::hypot(step.x(), step.y()) < tolerance) {
          continue;  // the ring closes itself
        } else {
          path.lineTo(p);
        }
        last = p;
      }
      path.closeSubpath();
    }
  }
  return path;
}

}  // namespace kawasan
