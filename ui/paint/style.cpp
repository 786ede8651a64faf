#include "ui/paint/style.h"

#include <QVector>
#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>
#include <vector>

namespace kawasan {

namespace {

QPen linePen(QRgb colour, double width, Qt::PenCapStyle cap = Qt::FlatCap) {
  return QPen(QColor::fromRgba(colour), width, Qt::SolidLine, cap, Qt::MiterJoin);
}

/// Parallel lines: the points where `across` of their coordinates is a multiple of `spacing`. They are anchored at the
/// origin, so that neighbours join.
struct HatchLines {
  QPointF across;
  double spacing = 0;
};

std::vector<HatchLines> hatchLines(HatchKind kind, double spacing) {
  const double step = spacing * std::numbers::sqrt2;
  switch (kind) {
    case HatchKind::Empty:
      return {};
    case HatchKind::Level:
      return {{QPointF(0, 1), spacing}};
    case HatchKind::Diagonal:
    case HatchKind::SparseDiagonal:
      return {{QPointF(1, 1), step}};
    case HatchKind::Cross:
      return {{QPointF(1, 1), step}, {QPointF(1, -1), step}};
  }
  return {};
}

/// The pieces of the lines inside the rings (odd-even rule). Cutting them here and stroking them as one path is many
/// times quicker than a clip for each area, and gives smaller PDF files.
void addPiecesInside(QPainterPath& pieces, const QList<QPolygonF>& rings, const HatchLines& lines) {
  std::vector<std::pair<qint64, QPointF>> crossings;  // number of the line, place on it
  for (const QPolygonF& ring : rings) {
    for (qsizetype i = 1; i < ring.size(); ++i) {
      QPointF from = ring[i - 1];
      QPointF to = ring[i];
      double first = QPointF::dotProduct(from, lines.across) / lines.spacing;
      double last = QPointF::dotProduct(to, lines.across) / lines.spacing;
      if (first > last) {
        std::swap(from, to);
        std::swap(first, last);
      }
      for (double line = std::ceil(first); line < last; ++line)
        crossings.emplace_back(static_cast<qint64>(line), from + (line - first) / (last - first) * (to - from));
    }
  }
  std::ranges::sort(crossings, [](const auto& a, const auto& b) {
    return std::pair(a.first, a.second.x()) < std::pair(b.first, b.second.x());
  });
  for (std::size_t i = 1; i < crossings.size(); i += 2) {
    pieces.moveTo(crossings[i - 1].second);
    pieces.lineTo(crossings[i].second);
  }
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
  QPainterPath pieces;
  const QList<QPolygonF> rings = shape.toSubpathPolygons();
  for (const HatchLines& lines : hatchLines(token.hatch, token.hatchSpacing * hatchScale))
    addPiecesInside(pieces, rings, lines);
  painter.strokePath(pieces, linePen(token.hatchColour, tokens::kHatchLine * std::max(0.7, hatchScale)));
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
