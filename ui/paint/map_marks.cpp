#include "ui/paint/map_marks.h"

#include <cmath>

namespace kawasan {

namespace {

constexpr double kTickOutside = 1.3;
constexpr double kTickInside = 2.1;
constexpr double kCross = 2.6;
constexpr double kGridLine = 0.15;
constexpr double kBarHeight = 1.3;
constexpr QRgb kCrossColour = 0xff6d747a;

QString coordinateText(double metres, const QString& unit, Language language) {
  return formatNumber(metres, 0, language) + QLatin1Char(' ') + unit;
}

std::vector<double> gridValues(double low, double high, double interval) {
  std::vector<double> values;
  for (double value = std::ceil(low / interval) * interval; value <= high; value += interval) values.push_back(value);
  return values;
}

void drawCross(Canvas& canvas, QPointF p) {
  canvas.line(p - QPointF(kCross / 2, 0), p + QPointF(kCross / 2, 0), kGridLine, kCrossColour);
  canvas.line(p - QPointF(0, kCross / 2), p + QPointF(0, kCross / 2), kGridLine, kCrossColour);
}

}  // namespace

void drawGridCrosses(Canvas& canvas, const ViewState& view) {
  const Box extent = view.extent();
  const double interval = gridInterval(view.metresPerMm);
  for (const double easting : gridValues(extent.minX, extent.maxX, interval)) {
    for (const double northing : gridValues(extent.minY, extent.maxY, interval))
      drawCross(canvas, view.toMm({easting, northing}));
  }
}

void drawGrid(Canvas& canvas, const QRectF& frame, const ViewState& view, const SheetContent& content, double growth) {
  const Box extent = view.extent();
  const double interval = gridInterval(view.metresPerMm);
  const TextStyle style{7 * std::max(1.0, growth * 0.85)};
  const double away = kTickOutside + 1.9 * std::max(1.0, growth * 0.85);
  const auto eastings = gridValues(extent.minX, extent.maxX, interval);
  const auto northings = gridValues(extent.minY, extent.maxY, interval);
  for (const double easting : eastings) {
    const double x = frame.left() + view.toMm({easting, 0}).x();
    canvas.line({x, frame.top() - kTickOutside}, {x, frame.top() + kTickInside}, kGridLine, tokens::kBlack);
    canvas.line({x, frame.bottom() + kTickOutside}, {x, frame.bottom() - kTickInside}, kGridLine, tokens::kBlack);
    const QString label = coordinateText(easting, content.words.easting, content.language);
    const double half = canvas.textWidth(label, style) / 2;
    if (x - half < frame.left() || x + half > frame.right()) continue;
    for (const double y : {frame.top() - away, frame.bottom() + away}) {
      canvas.textIn({x - half - 1, y - 2, 2 * half + 2, 4}, Qt::AlignHCenter, label, style);
    }
  }
  for (const double northing : northings) {
    const double y = frame.top() + view.toMm({0, northing}).y();
    canvas.line({frame.left() - kTickOutside, y}, {frame.left() + kTickInside, y}, kGridLine, tokens::kBlack);
    canvas.line({frame.right() + kTickOutside, y}, {frame.right() - kTickInside, y}, kGridLine, tokens::kBlack);
    const QString label = coordinateText(northing, content.words.northing, content.language);
    const double half = canvas.textWidth(label, style) / 2;
    if (y - half < frame.top() || y + half > frame.bottom()) continue;
    canvas.turnedText({frame.left() - away, y}, label, style);
    canvas.turnedText({frame.right() + away, y}, label, style);
  }
}

QRectF drawScale(Canvas& canvas, const QRectF& area, const ViewState& view, const SheetContent& content,
                 double mmPerPaperMm) {
  const SheetWords& words = content.words;
  const int scale = static_cast<int>(std::lround(view.metresPerMm * 1000));
  canvas.textIn({area.left(), area.top(), area.width(), 5}, Qt::AlignLeft,
                words.scale + QStringLiteral(" 1:") + formatNumber(scale, 0, content.language), {9.5, true});

  const double lastLabel = 8;  // room for the unit behind the bar
  const ScaleBar bar = chooseScaleBar(view.metresPerMm / mmPerPaperMm, area.width() - lastLabel);
  const bool isLong = bar.metresPerPart >= 1000;
  const double part = bar.metresPerPart / view.metresPerMm * mmPerPaperMm;
  const QRectF whole(area.left() + 1.2, area.top() + 10.2, part * bar.parts, kBarHeight);
  const TextStyle style{7};
  for (int i = 0; i <= bar.parts; ++i) {
    const double x = whole.left() + part * i;
    if (i < bar.parts) {
      const QRectF piece(x, whole.top(), part, kBarHeight);
      canvas.painter().fillRect(piece, QColor::fromRgba(i % 2 == 0 ? tokens::kBlack : tokens::kWhite));
      canvas.box(piece, 0.2, tokens::kBlack);
    }
    const double value = bar.metresPerPart * i / (isLong ? 1000 : 1);
    const QString number = formatNumber(value, value == std::floor(value) ? 0 : 1, content.language);
    // The unit hangs behind the last number, so that the number itself stands over its mark.
    const double half = canvas.textWidth(number, style) / 2;
    const QString label =
        i < bar.parts ? number : number + QLatin1Char(' ') + (isLong ? words.kilometres : words.metres);
    canvas.text({x - half, whole.top() - 1}, label, style);
  }
  return whole;
}

void drawNorthArrow(Canvas& canvas, QPointF top, double height, const QString& letter) {
  const double arrow = height * 0.66;
  const double half = height * 0.2;
  QPainter& painter = canvas.painter();
  const QPointF notch(top.x(), top.y() + arrow * 0.76);
  painter.setPen(QPen(QColor::fromRgba(tokens::kBlack), 0.25, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
  painter.setBrush(QColor::fromRgba(tokens::kBlack));
  painter.drawPolygon(QPolygonF({top, QPointF(top.x() - half, top.y() + arrow), notch}));
  painter.setBrush(QColor::fromRgba(tokens::kWhite));
  painter.drawPolygon(QPolygonF({top, QPointF(top.x() + half, top.y() + arrow), notch}));
  canvas.textIn({top.x() - 5, top.y() + arrow + 0.6, 10, height - arrow}, Qt::AlignHCenter, letter, {9, true});
}

}  // namespace kawasan
