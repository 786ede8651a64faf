#include "ui/paint/canvas.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

#include "ui/paint/fonts.h"

namespace kawasan {

namespace {

/// Fonts have whole pixel sizes; at 100 units a millimetre the steps are too small to be seen.
constexpr double kUnitsPerMm = 100;

QFont fontOf(const TextStyle& style) {
  QFont font = paperFont(static_cast<int>(std::lround(style.points * kMmPerPoint * kUnitsPerMm)), style.isBold);
  if (style.spacing > 0) font.setLetterSpacing(QFont::AbsoluteSpacing, style.spacing * kUnitsPerMm);
  return font;
}

QPen solidPen(QRgb colour, double width) {
  return QPen(QColor::fromRgba(colour), width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
}

}  // namespace

double textWidth(const QString& text, const TextStyle& style) {
  return QFontMetricsF(fontOf(style)).horizontalAdvance(text) / kUnitsPerMm;
}

Canvas::Canvas(QPainter& painter, double smallestPoints) : m_painter(painter), m_smallestPoints(smallestPoints) {}

TextStyle Canvas::legible(TextStyle style) const {
  style.points = std::max(style.points, m_smallestPoints);
  return style;
}

double Canvas::textWidth(const QString& text, const TextStyle& style) const {
  return kawasan::textWidth(text, legible(style));
}

double Canvas::lineHeight(const TextStyle& style) const {
  return legible(style).points * kMmPerPoint * 1.3;
}
double Canvas::ascent(const TextStyle& style) const {
  return legible(style).points * kMmPerPoint;
}
double Canvas::capHeight(const TextStyle& style) const {
  return legible(style).points * kMmPerPoint * 0.714;
}

TextStyle Canvas::fitted(const QString& text, TextStyle style, double width) const {
  style = legible(style);
  while (style.points > m_smallestPoints && textWidth(text, style) > width) {
    style.points = std::max(m_smallestPoints, style.points - 0.1);
  }
  return style;
}

QStringList Canvas::wrapped(const QString& text, const TextStyle& style, double width) const {
  QStringList lines;
  QString line;
  for (QString word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
    const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
    if (textWidth(longer, style) <= width) {
      line = longer;
      continue;
    }
    if (!line.isEmpty()) lines << line;
    while (word.size() > 1 && textWidth(word, style) > width) {
      qsizetype count = word.size() - 1;
      while (count > 1 && textWidth(word.left(count), style) > width) --count;
      lines << word.left(count);
      word.remove(0, count);
    }
    line = word;
  }
  if (!line.isEmpty()) lines << line;
  return lines;
}

void Canvas::text(QPointF baseline, const QString& text, const TextStyle& style) {
  m_painter.save();
  m_painter.translate(baseline);
  m_painter.scale(1 / kUnitsPerMm, 1 / kUnitsPerMm);
  m_painter.setFont(fontOf(legible(style)));
  m_painter.setPen(QColor::fromRgba(style.colour));
  m_painter.drawText(QPointF(0, 0), text);
  m_painter.restore();
}

void Canvas::textIn(const QRectF& area, Qt::Alignment alignment, const QString& text, const TextStyle& style) {
  const TextStyle fit = fitted(text, style, area.width());
  const double width = textWidth(text, fit);
  double x = area.left();
  if ((alignment & Qt::AlignRight) != 0) x = area.right() - width;
  if ((alignment & Qt::AlignHCenter) != 0) x = area.center().x() - width / 2;
  const bool isTop = (alignment & Qt::AlignTop) != 0;
  const double y = isTop ? area.top() + ascent(fit) : area.center().y() + capHeight(fit) / 2;
  this->text({x, y}, text, fit);
}

double Canvas::paragraphHeight(const QString& text, const TextStyle& style, double width) const {
  return static_cast<double>(wrapped(text, style, width).size()) * lineHeight(style);
}

double Canvas::paragraph(const QRectF& area, const QString& text, const TextStyle& style, Qt::Alignment alignment) {
  double y = area.top();
  for (const QString& line : wrapped(text, style, area.width())) {
    textIn({area.left(), y, area.width(), lineHeight(style)}, alignment | Qt::AlignTop, line, style);
    y += lineHeight(style);
  }
  return y - area.top();
}

const QPainterPath& Canvas::haloOf(const QString& text, const TextStyle& style, double halo) {
  QPainterPath& outline = m_halos[{text, style.points, style.isBold, style.spacing, halo}];
  if (!outline.isEmpty()) return outline;
  QPainterPath letters;
  letters.addText(QPointF(0, 0), fontOf(style), text);
  QPainterPathStroker stroker(QPen(Qt::black, 2 * halo * kUnitsPerMm, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  outline = stroker.createStroke(letters);
  return outline;
}

void Canvas::haloText(QPointF middle, const QString& text, const TextStyle& style, QRgb haloColour, double halo) {
  const TextStyle fit = legible(style);
  const QPointF baseline(middle.x() - textWidth(text, fit) / 2, middle.y() + capHeight(fit) / 2);
  m_painter.save();
  m_painter.translate(baseline);
  m_painter.scale(1 / kUnitsPerMm, 1 / kUnitsPerMm);
  m_painter.fillPath(haloOf(text, fit, halo), QColor::fromRgba(haloColour));
  m_painter.restore();
  this->text(baseline, text, fit);
}

void Canvas::turnedText(QPointF middle, const QString& text, const TextStyle& style) {
  m_painter.save();
  m_painter.translate(middle);
  m_painter.rotate(-90);
  this->text({-textWidth(text, style) / 2, capHeight(style) / 2}, text, style);
  m_painter.restore();
}

void Canvas::line(QPointF from, QPointF to, double width, QRgb colour) {
  m_painter.setPen(solidPen(colour, width));
  m_painter.drawLine(from, to);
}

void Canvas::box(const QRectF& area, double width, QRgb colour) {
  m_painter.setPen(solidPen(colour, width));
  m_painter.setBrush(Qt::NoBrush);
  m_painter.drawRect(area);
}

}  // namespace kawasan
