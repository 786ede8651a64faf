#include "ui/paint/map_frame_painter.h"

#include <algorithm>
#include <cmath>

#include "ui/paint/layer_painter.h"
#include "ui/paint/map_marks.h"
#include "ui/paint/work_painter.h"

namespace kawasan {

namespace {

/// Height of one basemap picture: an A0 at 300 dpi then needs 30 MB at a time instead of 400.
constexpr int kBandRows = 512;
constexpr double kWorkPoints = 8;  // of the numbers of works
constexpr double kRemarkPoints = 7;

/// The basemap in bands from the top, each drawn as one picture exactly where it belongs.
Result<void> paintBasemaps(QPainter& painter, const MapFrameJob& job, BasemapDrawer& basemaps,
                           const std::stop_token& stop) {
  const QSizeF size = job.view.sizeMm;
  const double mmPerPixel = 25.4 / job.basemapDpi;
  const int columns = static_cast<int>(std::ceil(size.width() / mmPerPixel));
  const int rows = static_cast<int>(std::ceil(size.height() / mmPerPixel));
  const double metresPerPixel = mmPerPixel * job.view.metresPerMm;
  const Point corner = job.view.toMap({0, 0});
  for (int row = 0; row < rows; row += kBandRows) {
    const int count = std::min(kBandRows, rows - row);
    const Box box{corner.x, corner.y - (row + count) * metresPerPixel, corner.x + columns * metresPerPixel,
                  corner.y - row * metresPerPixel};
    KAWASAN_ASSIGN(const QImage band, basemaps.drawExact(box, {columns, count}, stop));
    painter.drawImage(QRectF(0, row * mmPerPixel, columns * mmPerPixel, count * mmPerPixel), band);
    if (job.progress) job.progress(static_cast<double>(row + count) / rows);
  }
  return {};
}

/// In the lower left corner, over whatever is there.
void drawRemark(Canvas& canvas, const ViewState& view, const QString& text, double points) {
  const TextStyle style{points, false};
  const double height = canvas.lineHeight(style) + 1;
  const QRectF area(2, view.sizeMm.height() - height - 2, canvas.textWidth(text, style) + 3, height);
  canvas.painter().fillRect(area, QColor::fromRgba(tokens::kWhite));
  canvas.box(area, 0.15, tokens::kSecondary);
  canvas.textIn(area, Qt::AlignHCenter, text, style);
}

}  // namespace

Result<std::vector<DrawnLabel>> paintMapFrame(Canvas& canvas, const MapFrameJob& job, BasemapDrawer& basemaps,
                                              std::stop_token stop) {
  QPainter& painter = canvas.painter();
  const double growth = std::max(1.0, job.frame.growth);
  painter.save();
  painter.translate(job.frame.map.topLeft());
  painter.setClipRect(job.view.rect());
  if (!basemaps.isEmpty()) {
    auto drawn = paintBasemaps(painter, job, basemaps, stop);
    if (!drawn) {
      painter.restore();
      return Failure(std::move(drawn).error());
    }
  }
  drawGridCrosses(canvas, job.view);
  const auto& works = job.content.works;
  const bool isWhole = paintLayers(canvas, job.content.map, job.view, std::sqrt(growth), 0.02, stop) &&
                       (!works || paintWorks(canvas, works->places, job.view, std::sqrt(growth), stop));
  std::vector<DrawnLabel> labels;
  if (isWhole) {
    const double k = job.frame.growth < 1 ? 0.85 : growth;
    labels = drawLabels(canvas, job.content.map, job.view, {10.5 * k, 8 * k, 15 * k, 6.3 * k, 11 * k});
    const std::size_t unplaced = works ? drawWorkLabels(canvas, works->places, job.view, kWorkPoints * k, labels) : 0;
    if (unplaced > 0) drawRemark(canvas, job.view, works->unplaced.arg(unplaced), kRemarkPoints * k);
  }
  painter.restore();
  if (!isWhole) return fail(ErrorCode::Cancelled);
  drawGrid(canvas, job.frame.map, job.view, job.content, job.frame.growth);
  canvas.box(job.frame.map, 0.5, tokens::kBlack);
  return labels;
}

}  // namespace kawasan
