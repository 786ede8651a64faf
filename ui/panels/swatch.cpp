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

QPixmap lineSwatch(LayerKind kind, QSize size, double ratio) {
  constexpr QRgb kGround = 0xffd5dacb;  // between a photo and paper: white and black lines are seen on it
  QPixmap pixmap(size * ratio);
  pixmap.setDevicePixelRatio(ratio);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(QColor::fromRgb(kGround));
  painter.drawRoundedRect(QRectF(QPointF(0, 0), QSizeF(size)), 2, 2);
  painter.scale(1 / kScreenMmPerPixel, 1 / kScreenMmPerPixel);
  const double middle = size.height() * kScreenMmPerPixel / 2;
  QPainterPath path(QPointF(0.5, middle));
  path.lineTo(size.width() * kScreenMmPerPixel - 0.5, middle);
  strokeCasing(painter, path, kind);
  strokeOutline(painter, path, kind);
  return pixmap;
}

}  // namespace kawasan
