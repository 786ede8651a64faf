#include "ui/paint/style.h"

#include <QVector>
#include <cmath>

namespace kawasan {

namespace {

QPen linePen(QRgb colour, double width, Qt::PenCapStyle cap = Qt::FlatCap) {
  return QPen(QColor::fromRgba(colour), width, Qt::SolidLine, cap, Qt::MiterJoin);
}

/// Parallel lines across `area`, `spacing` mm apart and anchored at the origin, so that neighbours join.
void addDiagonals(QVector<QLineF>& lines, const QRectF& area, double spacing, bool isRising) {
  const double step = spacing * std::sqrt(2.0);
  const double height = area.height();
  // A rising line is x + y = c, a falling one x - y = c.
  const double low = isRising ? area.left() + area.top() : area.left() - area.bottom();
  const double high = isRising ? area.right() + area.bottom() : area.right() - area.top();
  for (double c = std::ceil(low / step) * step; c <= high; c += step) {
    if (isRising) {
      lines << QLineF(c - area.top(), area.top(), c - area.bottom(), area.bottom());
    } else {
      lines << QLineF(c + area.top(), area.top(), c + area.top() + height, area.bottom());
    }
  }
}

QVector<QLineF> hatchLines(const QRectF& area, HatchKind kind, double spacing) {
  QVector<QLineF> lines;
  if (kind == HatchKind::Level) {
    for (double y = std::ceil(area.top() / spacing) * spacing; y <= area.bottom(); y += spacing) {
      lines << QLineF(area.left(), y, area.right(), y);
    }
  } else if (kind != HatchKind::Empty) {
    addDiagonals(lines, area, spacing, true);
    if (kind == HatchKind::Cross) addDiagonals(lines, area, spacing, false);
  }
  return lines;
}

QPen dashed(QPen pen, const QVector<qreal>& millimetres) {
  QVector<qreal> pattern;
  for (const qreal length : millimetres) pattern << length / pen.widthF();
  pen.setDashPattern(pattern);
  return pen;
}

}  // namespace

const FillToken& classToken(ClassFill fill) {
  return tokens::kClasses[static_cast<std::size_t>(fill)];
}

FillToken priorityToken(int priority) {
  if (priority < 1 || priority > static_cast<int>(tokens::kPriorities.size())) return classToken(ClassFill::Unknown);
  const QRgb text = priority <= tokens::kLastPriorityWithWhiteText ? tokens::kWhite : tokens::kDarkText;
  return {tokens::kPriorities[static_cast<std::size_t>(priority - 1)], 0, text, HatchKind::Empty, 0};
}

std::optional<FillToken> fillOf(const SceneArea& area, FillBy by) {
  // What is not slum has no priority; that must not look like one that is not known yet.
  if (by == FillBy::Priority && !area.priority && area.classFill == ClassFill::None) return classToken(ClassFill::None);
  if (by == FillBy::Priority) return priorityToken(area.priority.value_or(0));
  if (by == FillBy::Class && area.classFill) return classToken(*area.classFill);
  return std::nullopt;
}

void fillShape(QPainter& painter, const QPainterPath& shape, const FillToken& token, double opacity,
               double hatchScale) {
  QColor colour = QColor::fromRgba(token.fill);
  colour.setAlphaF(static_cast<float>(opacity));
  painter.fillPath(shape, colour);
  if (token.hatch == HatchKind::Empty) return;
  painter.save();
  painter.setClipPath(shape, Qt::IntersectClip);
  painter.setPen(linePen(token.hatchColour, tokens::kHatchLine * std::max(0.7, hatchScale)));
  painter.drawLines(hatchLines(shape.boundingRect(), token.hatch, token.hatchSpacing * hatchScale));
  painter.restore();
}

void drawSwatch(Canvas& canvas, const QRectF& area, const FillToken& token) {
  QPainterPath shape;
  shape.addRect(area);
  fillShape(canvas.painter(), shape, token, 1, 0.55);
  canvas.box(area, 0.15, tokens::kBlack);
}

void strokeCasing(QPainter& painter, const QPainterPath& path, LayerKind kind, double scale) {
  if (kind == LayerKind::Rt)
    painter.strokePath(path, linePen(tokens::kRtCasing, (tokens::kRtLine + 2 * tokens::kRtCasingWidth) * scale));
  if (kind != LayerKind::Kelurahan && kind != LayerKind::Kecamatan) return;
  painter.strokePath(path, linePen(tokens::kAdminCasing, (tokens::kAdminLineWidth + 2 * tokens::kCasing) * scale));
}

void strokeOutline(QPainter& painter, const QPainterPath& path, LayerKind kind, double scale) {
  switch (kind) {
    case LayerKind::Zone:
      painter.strokePath(path, linePen(tokens::kZoneLine, tokens::kZoneLineWidth * scale));
      break;
    case LayerKind::Reference:
      painter.strokePath(path, linePen(tokens::kReferenceCasing,
                                       (tokens::kReferenceLineWidth + 2 * tokens::kReferenceCasingWidth) * scale));
      painter.strokePath(path, linePen(tokens::kReferenceLine, tokens::kReferenceLineWidth * scale));
      break;
    case LayerKind::Kecamatan:
      painter.strokePath(path,
                         dashed(linePen(tokens::kAdminLine, 1.4 * tokens::kAdminLineWidth * scale), {4, 1, 0.7, 1}));
      break;
    case LayerKind::Kelurahan:
      painter.strokePath(path,
                         dashed(linePen(tokens::kAdminLine, tokens::kAdminLineWidth * scale), {3, 0.9, 0.5, 0.9}));
      break;
    case LayerKind::RankedGround:
      break;
    case LayerKind::Rt:
      painter.strokePath(path, linePen(tokens::kWhite, tokens::kRtLine * scale));
      break;
    case LayerKind::DecreeKawasan:
      painter.strokePath(path, linePen(tokens::kDecreeLine, tokens::kDecreeLineWidth * scale));
      break;
    case LayerKind::ProposedKawasan:
      painter.strokePath(path, linePen(tokens::kWhite, (tokens::kProposedLine + tokens::kCasing) * scale));
      painter.strokePath(path, dashed(linePen(tokens::kBlack, tokens::kProposedLine * scale), {2.4, 1.2}));
      break;
    case LayerKind::Kawasan:
      painter.strokePath(path, linePen(tokens::kWhite, (tokens::kVerifiedLine + 2 * tokens::kCasing) * scale));
      painter.strokePath(path, linePen(tokens::kBlack, tokens::kVerifiedLine * scale));
      break;
  }
}

}  // namespace kawasan
