#include <algorithm>
#include <cmath>

#include "ui/paint/label_placer.h"
#include "ui/paint/layer_painter.h"
#include "ui/paint/qt_bridge.h"
#include "ui/paint/ring_set.h"
#include "ui/paint/sheet_blocks.h"

// The inset that shows where the sheet lies, with the projection beside it.

namespace kawasan {

namespace {

constexpr double kInsetShare = 0.44;    // of the panel's width
constexpr double kTallestInset = 1.25;  // times its width
constexpr double kInsetGap = 3;
constexpr TextStyle kInsetNoteStyle{7.2, false};
constexpr TextStyle kDistrictStyle{6.3, false, tokens::kSecondary};

class LocationBlock final : public SheetBlock {
 public:
  LocationBlock(const SheetContent& content, const ViewState& view) : m_content(content), m_view(view) {}

  double height(const Canvas& canvas, double width, const PanelFit& fit) const override {
    const double least = m_content.inset.outline ? fit.insetHeight : 0;
    return kBlockTop + kBlockBottom + std::max(least, textHeight(canvas, textWidth(width)));
  }
  void paint(Canvas& canvas, const QRectF& area, const PanelFit&) const override {
    const QRectF inner = innerArea(area);
    const double width = textWidth(area.width());
    const double insetWidth = inner.width() * kInsetShare;
    if (m_content.inset.outline) {
      paintInset(canvas, {inner.left(), inner.top(), insetWidth, std::min(inner.height(), insetWidth * kTallestInset)});
    }
    const double x = inner.right() - width;
    double y = inner.top();
    if (m_content.inset.outline) {
      drawHeading(canvas, {x, y, width, 0}, m_content.words.location);
      y += kHeadingHeight;
      y += canvas.paragraph({x, y, width, 0}, m_content.locationNote, kInsetNoteStyle) + 1.2;
    }
    drawHeading(canvas, {x, y, width, 0}, m_content.words.projection);
    y += kHeadingHeight;
    for (const QString& line : projectionLines()) y += canvas.paragraph({x, y, width, 0}, line, kInsetNoteStyle);
  }

 private:
  [[nodiscard]] double textWidth(double width) const {
    const double inner = width - 2 * kBlockPadding;
    return m_content.inset.outline ? inner * (1 - kInsetShare) - kInsetGap : inner;
  }
  [[nodiscard]] QStringList projectionLines() const {
    QStringList lines = m_content.projection;
    const double interval = gridInterval(m_view.metresPerMm);
    const int decimals = interval == std::floor(interval) ? 0 : 1;
    lines << m_content.words.gridInterval.arg(formatNumber(interval, decimals, m_content.language));
    return lines;
  }
  [[nodiscard]] double textHeight(const Canvas& canvas, double width) const {
    double sum = kHeadingHeight;
    for (const QString& line : projectionLines()) sum += canvas.paragraphHeight(line, kInsetNoteStyle, width);
    if (m_content.inset.outline)
      sum += kHeadingHeight + canvas.paragraphHeight(m_content.locationNote, kInsetNoteStyle, width) + 1.2;
    return sum;
  }

  void paintInset(Canvas& canvas, const QRectF& area) const {
    QPainter& painter = canvas.painter();
    painter.save();
    painter.setClipRect(area);
    painter.translate(area.topLeft());
    const QSizeF size = area.size();
    const ViewState view = insetView(size);
    painter.fillRect(QRectF(QPointF(0, 0), size), QColor::fromRgba(tokens::kInsetLand));
    const QPainterPath city = pathInView(*m_content.inset.outline, view, 0.05);
    painter.fillPath(city, QColor::fromRgba(tokens::kWhite));
    for (const SharedPolygons& shape : m_content.inset.kawasan) {
      if (shape) painter.fillPath(pathInView(*shape, view, 0.02), QColor::fromRgba(tokens::kInsetKawasan));
    }
    QPen dashed(QColor::fromRgba(tokens::kSecondary), 0.15);
    dashed.setDashPattern({6, 4});
    std::vector<QPainterPath> districts;
    for (const SceneArea& district : m_content.inset.districts) {
      if (district.shape) districts.push_back(pathInView(*district.shape, view, 0.05));
    }
    painter.strokePath(sharedOutlines(districts), dashed);
    painter.strokePath(city, QPen(QColor::fromRgba(tokens::kBlack), 0.35));
    paintSheetExtent(painter, view);
    paintNames(canvas, view);
    painter.restore();
    canvas.box(area, 0.2, tokens::kSecondary);
  }
  /// City and sheet whole in the inset, with a margin.
  [[nodiscard]] ViewState insetView(QSizeF size) const {
    Box box = boundsOf(*m_content.inset.outline);
    box.extend(m_view.extent());
    ViewState view = viewOfBox(box, size);
    view.metresPerMm *= 1.1;
    return view;
  }
  [[nodiscard]] QRectF sheetRect(const ViewState& view) const {
    const Box extent = m_view.extent();
    return {view.toMm({extent.minX, extent.maxY}), view.toMm({extent.maxX, extent.minY})};
  }
  void paintSheetExtent(QPainter& painter, const ViewState& view) const {
    QPen pen(QColor::fromRgba(tokens::kSheetFrame), 0.55, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(sheetRect(view));
  }
  /// Names keep off the line that frames the sheet, and off the slum areas where there is room beside them; a district
  /// that has no room keeps quiet.
  void paintNames(Canvas& canvas, const ViewState& view) const {
    std::vector<RingSet> slums;
    for (const SharedPolygons& shape : m_content.inset.kawasan) {
      if (shape) slums.emplace_back(pathInView(*shape, view, 0.05));
    }
    std::vector<LabelRequest> requests;
    std::vector<QString> names;
    for (const SceneArea& district : m_content.inset.districts) {
      if (!district.shape || district.name.empty()) continue;
      names.push_back(toQString(district.name));
      const QSizeF size(canvas.textWidth(names.back(), kDistrictStyle) + 0.6, canvas.capHeight(kDistrictStyle) + 0.8);
      const RingSet area(pathInView(*district.shape, view, 0.05));
      LabelVariant variant{size, {}};
      LabelVariant across{size, {}};  // the border of a small district, rather than no name
      for (const auto& [p, room] : roomyPoints(area, 3, {}, view.rect())) {
        const bool isHeld = area.holds({p - QPointF(size.width() / 2, size.height() / 2), size});
        (isHeld ? variant : across).places.push_back(p);
      }
      std::ranges::stable_partition(variant.places, [&](QPointF p) {
        const QRectF rect(p - QPointF(size.width() / 2, size.height() / 2), size);
        return std::ranges::all_of(slums, [&](const RingSet& slum) { return slum.avoids(rect); });
      });
      requests.push_back({0, {variant, across}});
    }
    LabelPlacer placer(view.rect().adjusted(0.5, 0.5, -0.5, -0.5), 0.3);
    const QRectF sheet = sheetRect(view).adjusted(-0.5, -0.5, 0.5, 0.5);
    placer.addObstacle({sheet.topLeft(), QSizeF(sheet.width(), 1)});
    placer.addObstacle({sheet.bottomLeft() - QPointF(0, 1), QSizeF(sheet.width(), 1)});
    placer.addObstacle({sheet.topLeft(), QSizeF(1, sheet.height())});
    placer.addObstacle({sheet.topRight() - QPointF(1, 0), QSizeF(1, sheet.height())});
    for (const PlacedLabel& placed : placer.place(requests)) {
      canvas.haloText(placed.rect.center(), names[placed.request], kDistrictStyle, tokens::kWhite, 0.3);
    }
  }

  const SheetContent& m_content;
  ViewState m_view;
};

}  // namespace

BlockPointer makeLocationBlock(const SheetContent& content, const ViewState& view) {
  return std::make_unique<LocationBlock>(content, view);
}

}  // namespace kawasan
