#include "ui/paint/qt_bridge.h"

namespace kawasan {

QPainterPath toPath(const MultiPolygon& polygons) {
  QPainterPath path;
  path.setFillRule(Qt::OddEvenFill);
  for (const Polygon& polygon : polygons.polygons) {
    for (const Ring& ring : polygon.rings) {
      for (std::size_t i = 0; i < ring.size(); ++i) {
        const QPointF p(ring[i].x, ring[i].y);
        if (i == 0) {
          path.moveTo(p);
        } else {
          path.lineTo(p);
        }
      }
      path.closeSubpath();
    }
  }
  return path;
}

}  // namespace kawasan
