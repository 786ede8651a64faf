#include "ui/map/tool_paint.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <algorithm>

#include "ui/paint/tokens.h"

namespace kawasan::toolpaint {

namespace {

const QColor kEditColour = QColor::fromRgba(tokens::kEdit);
constexpr double kCorner = 7;
constexpr double kCatch = 13;

}  // namespace

void line(QPainter& painter, const QPolygonF& points, bool isClosed, bool isDashed) {
  if (points.size() < 2) return;
  const auto draw = [&](const QPen& pen) {
    painter.setPen(pen);
    if (isClosed) {
      painter.drawPolygon(points);
    } else {
      painter.drawPolyline(points);
    }
  };
  painter.setBrush(Qt::NoBrush);
  draw(QPen(QColor(255, 255, 255, 220), 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  QPen pen(kEditColour, 2, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
  if (isDashed) pen.setDashPattern({3, 2.5});
  draw(pen);
}

void area(QPainter& painter, const QPainterPath& path) {
  QColor fill = kEditColour;
  fill.setAlphaF(0.12F);
  painter.fillPath(path, fill);
  painter.strokePath(path, QPen(QColor(255, 255, 255, 220), 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.strokePath(path, QPen(kEditColour, 2));
}

void proposal(QPainter& painter, const QPainterPath& path) {
  QColor fill = kEditColour;
  fill.setAlphaF(0.22F);
  painter.fillPath(path, fill);
  painter.fillPath(path, QBrush(kEditColour, Qt::BDiagPattern));
  painter.strokePath(path, QPen(QColor(255, 255, 255, 230), 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.strokePath(path, QPen(kEditColour, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void corner(QPainter& painter, QPointF at, bool isFull) {
  const QRectF square(at - QPointF(kCorner / 2, kCorner / 2), QSizeF(kCorner, kCorner));
  painter.setPen(QPen(isFull ? QColor(Qt::white) : kEditColour, 1.5));
  painter.setBrush(isFull ? kEditColour : QColor(Qt::white));
  painter.drawRect(square);
}

void caught(QPainter& painter, QPointF at, bool isVertex, const QString& text, const MapRoom& room) {
  painter.setBrush(Qt::NoBrush);
  QPolygonF mark;
  const double r = kCatch / 2;
  if (isVertex) {
    mark << QPointF(-r, -r) << QPointF(r, -r) << QPointF(r, r) << QPointF(-r, r);
  } else {
    mark << QPointF(0, -r - 1) << QPointF(r + 1, 0) << QPointF(0, r + 1) << QPointF(-r - 1, 0);
  }
  mark.translate(at);
  painter.setPen(QPen(Qt::white, 4));
  painter.drawPolygon(mark);
  painter.setPen(QPen(kEditColour, 2));
  painter.drawPolygon(mark);
  if (!text.isEmpty()) plate(painter, at, text, room);
}

void crossing(QPainter& painter, QPointF at) {
  const QColor red = QColor::fromRgba(tokens::kClasses[4].fill);
  painter.setBrush(QColor(255, 255, 255, 200));
  painter.setPen(QPen(red, 2));
  painter.drawEllipse(at, 8, 8);
  painter.drawLine(at - QPointF(4, 4), at + QPointF(4, 4));
  painter.drawLine(at - QPointF(4, -4), at + QPointF(4, -4));
}

void plate(QPainter& painter, QPointF at, const QString& text, const MapRoom& room) {
  constexpr double kAside = 14;
  constexpr double kBelow = 12;
  constexpr double kEdge = 4;
  const QFontMetricsF metrics(painter.font());
  const QSizeF size(metrics.horizontalAdvance(text) + 12, metrics.height() + 6);
  const double left = at.x() - kAside - size.width();
  const double above = at.y() - kBelow - size.height();
  const QPointF right(at.x() + kAside, at.y() + kBelow);
  const QRectF inside = room.within.adjusted(kEdge, kEdge, -kEdge, -kEdge);
  const auto isFree = [&](const QRectF& box) {
    return inside.contains(box) &&
           std::ranges::none_of(room.covered, [&](const QRectF& covered) { return covered.intersects(box); });
  };
  QRectF box(right, size);
  for (const QPointF& corner : {right, QPointF(left, right.y()), QPointF(right.x(), above), QPointF(left, above)}) {
    if (!isFree({corner, size})) continue;
    box.moveTopLeft(corner);
    break;
  }
  painter.setPen(Qt::NoPen);
  painter.setBrush(QColor(32, 35, 38, 235));
  painter.drawRoundedRect(box, 2, 2);
  painter.setPen(Qt::white);
  painter.drawText(box, Qt::AlignCenter, text);
}

}  // namespace kawasan::toolpaint
