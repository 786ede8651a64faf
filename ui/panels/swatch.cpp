#include "ui/panels/swatch.h"

#include <map>

#include "ui/paint/canvas.h"
#include "ui/paint/style.h"
#include "ui/paint/view.h"
#include "ui/paint/work_painter.h"
#include "ui/panels/work_swatch.h"
#include "ui/shell/theme.h"

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

namespace {

/// `draw` gets a painter in millimetres and a line across the middle.
template <typename Draw>
QPixmap linePixmap(QSize size, double ratio, Draw draw) {
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
  draw(painter, path);
  return pixmap;
}

}  // namespace

QPixmap lineSwatch(LayerKind kind, QSize size, double ratio) {
  return linePixmap(size, ratio, [kind](QPainter& painter, const QPainterPath& path) {
    strokeCasing(painter, path, kind);
    strokeOutline(painter, path, kind);
  });
}

QPixmap workSwatch(WorkProgress progress, QSize size, double ratio) {
  return linePixmap(size, ratio, [progress](QPainter& painter, const QPainterPath& path) {
    drawWork(painter, path, WorkMark::Line, progress, 1);
  });
}

namespace {

template <typename Draw>
QIcon iconOf(Draw draw) {
  QIcon icon;
  for (const double ratio : {1.0, 2.0}) {
    const QPixmap pixmap = draw(ratio);
    for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Selected, QIcon::Disabled}) icon.addPixmap(pixmap, mode);
  }
  return icon;
}

QPixmap severityPicture(Severity severity, double ratio) {
  QPixmap pixmap(kTableIconSize * ratio);
  pixmap.setDevicePixelRatio(ratio);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  const QRectF box(3, 0.5, 13, 13);
  const QPointF middle = box.center();
  QString sign = QStringLiteral("!");
  if (severity == Severity::Error) {
    painter.setBrush(theme::colour(theme::Role::Error));
    painter.drawEllipse(box);
  } else if (severity == Severity::Warning) {
    painter.setBrush(theme::colour(theme::Role::Warning));
    painter.drawPolygon(QPolygonF({QPointF(middle.x(), box.top()), box.bottomRight(), box.bottomLeft()}));
  } else {
    painter.setBrush(theme::colour(theme::Role::Secondary));
    painter.drawRoundedRect(box, 3, 3);
    sign = QStringLiteral("i");
  }
  QFont font(painter.font());
  font.setPixelSize(10);
  font.setBold(true);
  painter.setFont(font);
  painter.setPen(theme::colour(theme::Role::Panel));
  painter.drawText(severity == Severity::Warning ? box.translated(0, 1.5) : box, Qt::AlignCenter, sign);
  return pixmap;
}

}  // namespace

QIcon classIcon(ClassFill fill) {
  static std::map<ClassFill, QIcon> icons;
  QIcon& icon = icons[fill];
  if (icon.isNull()) icon = iconOf([&](double ratio) { return classSwatch(fill, kTableIconSize, ratio); });
  return icon;
}

QIcon priorityIcon(std::optional<int> priority) {
  static std::map<int, QIcon> icons;
  QIcon& icon = icons[priority.value_or(0)];
  if (icon.isNull()) icon = iconOf([&](double ratio) { return prioritySwatch(priority, kTableIconSize, ratio); });
  return icon;
}

QIcon severityIcon(Severity severity) {
  return iconOf([&](double ratio) { return severityPicture(severity, ratio); });
}

}  // namespace kawasan
