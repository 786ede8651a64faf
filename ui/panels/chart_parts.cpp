#include "ui/panels/chart_parts.h"

#include <QPainterPath>
#include <algorithm>

#include "ui/paint/qt_bridge.h"
#include "ui/paint/style.h"
#include "ui/paint/view.h"
#include "ui/shell/theme.h"

namespace kawasan::chart {

namespace {

constexpr int kChartMargin = 10;
constexpr double kHatch = 0.7;
constexpr int kLegendSwatch = 11;
constexpr int kRoomForTwoLines = 130;

}  // namespace

void fill(QPainter& painter, const QRectF& area, const FillToken& token) {
  if (area.isEmpty()) return;
  painter.save();
  painter.scale(1 / kScreenMmPerPixel, 1 / kScreenMmPerPixel);
  QPainterPath shape;
  shape.addRect(QRectF(area.topLeft() * kScreenMmPerPixel, area.size() * kScreenMmPerPixel));
  fillShape(painter, shape, token, 1, kHatch);
  painter.restore();
}

FillToken plain(QRgb colour) {
  FillToken token = classToken(ClassFill::None);
  token.fill = colour;
  token.hatch = HatchKind::Empty;
  return token;
}

QFont small(const QFont& font) {
  QFont result = font;
  result.setPointSizeF(font.pointSizeF() * 0.9);
  return result;
}

QFont bold(QFont font) {
  font.setBold(true);
  return font;
}

QRect drawTitle(QPainter& painter, const QRect& area, const QString& title, const QString& remark) {
  const QRect inside = area.adjusted(kChartMargin, 6, -kChartMargin, -6);
  painter.setFont(bold(painter.font()));
  painter.setPen(theme::colour(theme::Role::Text));
  const int height = painter.fontMetrics().height();
  const QRect line(inside.left(), inside.top(), inside.width(), height);
  painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, title);
  const int titleWidth = painter.fontMetrics().horizontalAdvance(title);
  QFont plain = painter.font();
  plain.setBold(false);
  painter.setFont(small(plain));
  painter.setPen(theme::colour(theme::Role::Secondary));
  QRect rest = line.adjusted(titleWidth + kChartMargin, 0, 0, 0);
  // A remark that is cut says nothing: where the chart has the height, a long one stands below the title.
  const bool isBelow =
      painter.fontMetrics().horizontalAdvance(remark) > rest.width() && inside.height() >= kRoomForTwoLines;
  if (isBelow) {
    rest = line.translated(0, height);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(remark, Qt::ElideRight, rest.width()));
    return inside.adjusted(0, 2 * height + kGap, 0, 0);
  }
  painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter,
                   painter.fontMetrics().elidedText(remark, Qt::ElideRight, rest.width()));
  return inside.adjusted(0, height + kGap, 0, 0);
}

void drawNothing(QPainter& painter, const QRect& area, const QString& sentence) {
  painter.drawText(area, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, sentence);
}

int legend(QPainter& painter, const QRect& area, const std::vector<LegendEntry>& entries, bool isDrawn, bool isTight,
           std::vector<QRectF>* places) {
  const QFontMetrics metrics = painter.fontMetrics();
  int x = area.left();
  int y = area.top();
  // Fonts bring air above capitals and accents of their own, which a tight legend does without: of capitals and of what
  // hangs below the line nothing is cut.
  const int tightHeight = std::max(metrics.capHeight() + metrics.descent(), kLegendSwatch) + 2;
  const int lineHeight = isTight ? tightHeight : std::max(metrics.height(), kLegendSwatch) + 2;
  for (const LegendEntry& entry : entries) {
    const int width = kLegendSwatch + 5 + metrics.horizontalAdvance(entry.text) + 12;
    if (x > area.left() && x + width > area.right() + 12) {
      x = area.left();
      y += lineHeight;
    }
    if (isDrawn) {
      const QRect swatch(x, y + (lineHeight - kLegendSwatch) / 2, kLegendSwatch, kLegendSwatch);
      fill(painter, swatch, entry.token);
      painter.setPen(theme::colour(theme::Role::Secondary));
      painter.setBrush(Qt::NoBrush);
      painter.drawRect(swatch);
      painter.setPen(theme::colour(theme::Role::Text));
      if (isTight) {
        painter.drawText(QPoint(swatch.right() + 5, y + lineHeight - 1 - metrics.descent()), entry.text);
      } else {
        painter.drawText(QRect(swatch.right() + 5, y, width, lineHeight), Qt::AlignLeft | Qt::AlignVCenter, entry.text);
      }
    }
    if (places != nullptr) places->emplace_back(x, y, width - 12, lineHeight);
    x += width;
  }
  return entries.empty() ? 0 : y + lineHeight - area.top();
}

QString remark(const PlanState& plan, const QString& text) {
  const Kawasan* const kawasan = plan.session().snapshot().kawasanById(plan.kawasan());
  return kawasan == nullptr || text.isEmpty() ? text : QStringLiteral("%1 · %2").arg(toQString(kawasan->name), text);
}

}  // namespace kawasan::chart
