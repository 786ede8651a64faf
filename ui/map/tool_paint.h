#pragma once

// How gestures look on the map: the line under the hand, corners, what was caught, crossings. Logical pixels.

#include <QPainter>
#include <QPolygonF>
#include <QString>
#include <vector>

namespace kawasan::toolpaint {

/// Where words can stand on the map.
struct MapRoom {
  QRectF within;
  std::vector<QRectF> covered;  // by what stands above the map
};

void line(QPainter& painter, const QPolygonF& points, bool isClosed, bool isDashed = false);
void area(QPainter& painter, const QPainterPath& path);
void corner(QPainter& painter, QPointF at, bool isFull = false);
/// The mark of a caught corner (square) or border (diamond), with a word beside it.
void caught(QPainter& painter, QPointF at, bool isVertex, const QString& text, const MapRoom& room);
void crossing(QPainter& painter, QPointF at);
/// What would be made of a border that crosses itself: hatched.
void proposal(QPainter& painter, const QPainterPath& path);
/// A small plate of text beside a point, where there is room for it.
void plate(QPainter& painter, QPointF at, const QString& text, const MapRoom& room);

}  // namespace kawasan::toolpaint
