#include "ui/paint/frame_job.h"

#include <QPainter>
#include <chrono>

#include "core/base/text.h"
#include "ui/paint/layer_painter.h"
#include "ui/paint/map_labels.h"
#include "ui/paint/work_painter.h"

namespace kawasan {

namespace {

constexpr int kLargestSide = 32767;  // of a QImage that can be painted on
constexpr double kScreenTolerance = 0.06;

double millisecondsSince(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

Result<void> checkSpec(const FrameSpec& request) {
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

void beginFrame(QPainter& painter, const FrameSpec& spec) {
  painter.setRenderHint(QPainter::Antialiasing);
  painter.scale(spec.pixelRatio / kScreenMmPerPixel, spec.pixelRatio / kScreenMmPerPixel);
}

/// Layers over a ready basemap picture.
bool paintAbove(QImage& image, const MapScene& scene, const ViewState& view, const FrameSpec& spec,
                const std::stop_token& stop) {
  QPainter painter(&image);
  beginFrame(painter, spec);
  Canvas canvas(painter);
  if (!paintLayers(canvas, scene, view, 0.7, kScreenTolerance, stop)) return false;
  return !spec.works || paintWorks(canvas, *spec.works, view, 1, stop);
}

/// The labels are the slow part and only drawn on the complete frame.
void paintLabels(QImage& image, const MapScene& scene, const ViewState& view, const FrameSpec& spec) {
  QPainter painter(&image);
  beginFrame(painter, spec);
  Canvas canvas(painter);
  const LabelStyle style{8.5, 7, 11, 6.3, 9};
  SeenPart seen;
  if (spec.margin > 0) {
    const QSizeF beyond = view.sizeMm * (spec.margin / (1 + 2 * spec.margin));
    seen.rect = view.rect().adjusted(beyond.width(), beyond.height(), -beyond.width(), -beyond.height());
  }
  for (const QRectF& covered : spec.covered) seen.covered.push_back(covered.translated(seen.rect.topLeft()));
  const std::vector<DrawnLabel> labels = drawLabels(canvas, scene, view, style, seen);
  if (spec.works) drawWorkLabels(canvas, *spec.works, view, style.rtPoints, labels);
}

}  // namespace

FrameMaker::FrameMaker(std::shared_ptr<TileCache> cache, unsigned workers)
    : m_cache(std::move(cache)), m_workers(workers) {}
FrameMaker::~FrameMaker() = default;

Result<QImage> FrameMaker::basemapPicture(const MapScene& scene, const FrameSpec& spec, const Box& box,
                                          std::stop_token stop, const BasemapDrawer::Partial& partial) {
  if (!m_drawer || m_basemaps != scene.basemaps || m_crs != scene.crs) {
    m_drawer = std::make_unique<BasemapDrawer>(scene.basemaps, scene.crs, m_cache, m_workers);
    m_basemaps = scene.basemaps;
    m_crs = scene.crs;
    m_picture = {};
  }
  if (m_picture.size() == spec.pixels && m_pictureBox == box) return m_picture;
  m_picture = {};
  KAWASAN_ASSIGN(m_picture, m_drawer->drawForScreen(box, spec.pixels, std::move(stop), partial));
  m_pictureBox = box;
  return m_picture;
}

Result<Frame> FrameMaker::draw(const MapScene& scene, const FrameSpec& spec, std::stop_token stop,
                               const std::function<void(const QImage&)>& partial) {
  const auto start = std::chrono::steady_clock::now();
  KAWASAN_TRY(checkSpec(spec));
  const ViewState view = viewOfBox(spec.extent, QSizeF(spec.pixels) * kScreenMmPerPixel / spec.pixelRatio);
  Frame frame;
  const auto show = [&](const QImage& basemap) {
    QImage image = basemap;
    if (!paintAbove(image, scene, view, spec, stop)) return;
    if (frame.firstPixelsMs <= 0) frame.firstPixelsMs = millisecondsSince(start);
    partial(image);
  };

  QImage image(spec.pixels, QImage::Format_RGB32);
  image.fill(Qt::white);
  if (!scene.basemaps.empty()) {
    if (partial) show(image);
    const BasemapDrawer::Partial whenWatched = partial ? BasemapDrawer::Partial(show) : BasemapDrawer::Partial();
    KAWASAN_ASSIGN(image, basemapPicture(scene, spec, view.extent(), stop, whenWatched));
    frame.problems = m_drawer->problems();
  }
  if (!paintAbove(image, scene, view, spec, stop)) return fail(ErrorCode::Cancelled);
  if (spec.hasLabelsApart) {
    frame.labels = QImage(spec.pixels, QImage::Format_ARGB32_Premultiplied);
    frame.labels.fill(Qt::transparent);
  }
  paintLabels(spec.hasLabelsApart ? frame.labels : image, scene, view, spec);
  frame.image = std::move(image);
  frame.completeMs = millisecondsSince(start);
  if (frame.firstPixelsMs <= 0) frame.firstPixelsMs = frame.completeMs;
  return frame;
}

Result<Frame> drawFrame(const FrameRequest& request, std::stop_token stop,
                        const std::function<void(const QImage&)>& partial) {
  FrameMaker maker(request.cache ? request.cache : std::make_shared<TileCache>(), request.workers);
  return maker.draw(request.scene, {request.extent, request.pixels}, std::move(stop), partial);
}

}  // namespace kawasan
