#include "ui/panels/swatch.h"

#include "ui/paint/canvas.h"
#include "ui/paint/style.h"
#include "ui/paint/view.h"

namespace kawasan {

namespace {

QPixmap filledPixmap(const FillToken& token, QSize size, double ratio, const QString& text) {
  QPixmap pixmap(size * ratio);
  pixmap.setDevicePixelRatio(ratio);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.scale(1 / kScreenMmPerPixel, 1 / kScreenMmPerPixel);
  const QRectF area(QPointF(0.1, 0.1), QSizeF(size) * kScreenMmPerPixel - QSizeF(0.2, 0.2));
  Canvas canvas(painter);
  drawSwatch(canvas, area, token);
  if (!text.isEmpty()) canvas.textIn(area, Qt::AlignHCenter, text, {8.5, true, token.text});
  return pixmap;
}

}  // namespace

QPixmap classSwatch(ClassFill fill, QSize size, double ratio) {
  return filledPixmap(classToken(fill), size, ratio, {});
}

QPixmap prioritySwatch(std::optional<int> priority, QSize size, double ratio) {
  return filledPixmap(priorityToken(priority.value_or(0)), size, ratio,
                      priority ? QString::number(*priority) : QString());
}

}  // namespace kawasan
