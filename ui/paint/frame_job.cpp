#include "ui/paint/frame_job.h"

#include <QPainter>
#include <chrono>

#include "core/base/text.h"
#include "ui/paint/basemap_drawer.h"
#include "ui/paint/layer_painter.h"
#include "ui/paint/map_labels.h"

namespace kawasan {

namespace {

constexpr int kLargestSide = 32767;  // of a QImage that can be painted on
constexpr double kScreenTolerance = 0.06;

double millisecondsSince(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

Result<void> checkRequest(const FrameRequest& request) {
  const QSize size = request.pixels;
  if (size.width() < 1 || size.height() < 1 || size.width() > kLargestSide || size.height() > kLargestSide) {
    return fail(ErrorCode::BadValue, {{"field", "size"},
                                      {"value", std::to_string(size.width()) + "x" + std::to_string(size.height())},
                                      {"expected", "1x1..32767x32767"}});
  }
  if (request.extent.isEmpty() || request.extent.width() + request.extent.height() <= 0) {
    return fail(
        ErrorCode::BadValue,
        {{"field", "extent"}, {"value", numberText(request.extent.width())}, {"expected", "minx,miny,maxx,maxy"}});
  }
  return {};
}

/// Layers over a ready basemap picture. The labels are the slow part and only drawn on the complete frame.
bool paintAbove(QImage& image, const MapScene& scene, const ViewState& view, bool withLabels,
                const std::stop_token& stop) {
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.scale(1 / kScreenMmPerPixel, 1 / kScreenMmPerPixel);
  Canvas canvas(painter);
  if (!paintLayers(canvas, scene, view, 0.7, kScreenTolerance, stop)) return false;
  if (withLabels) drawLabels(canvas, scene, view, {8.5, 7, 11, 6.3, 9});
  return true;
}

}  // namespace

Result<Frame> drawFrame(const FrameRequest& request, std::stop_token stop,
                        const std::function<void(const QImage&)>& partial) {
  const auto start = std::chrono::steady_clock::now();
  KAWASAN_TRY(checkRequest(request));
  const ViewState view = viewOfBox(request.extent, QSizeF(request.pixels) * kScreenMmPerPixel);
  Frame frame;
  const auto show = [&](const QImage& basemap) {
    QImage image = basemap;
    if (!paintAbove(image, request.scene, view, false, stop)) return;
    if (frame.firstPixelsMs <= 0) frame.firstPixelsMs = millisecondsSince(start);
    if (partial) partial(image);
  };

  QImage image(request.pixels, QImage::Format_RGB32);
  image.fill(Qt::white);
  if (!request.scene.basemaps.empty()) {
    show(image);
    const auto cache = request.cache ? request.cache : std::make_shared<TileCache>();
    BasemapDrawer basemaps(request.scene.basemaps, request.scene.crs, cache, request.workers);
    const BasemapDrawer::Partial whenWatched = partial ? BasemapDrawer::Partial(show) : BasemapDrawer::Partial();
    KAWASAN_ASSIGN(image, basemaps.drawForScreen(view.extent(), request.pixels, stop, whenWatched));
    frame.problems = basemaps.problems();
  }
  if (!paintAbove(image, request.scene, view, true, stop)) return fail(ErrorCode::Cancelled);
  frame.image = std::move(image);
  frame.completeMs = millisecondsSince(start);
  if (frame.firstPixelsMs <= 0) frame.firstPixelsMs = frame.completeMs;
  return frame;
}

}  // namespace kawasan
