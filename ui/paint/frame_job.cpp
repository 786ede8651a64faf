#include "ui/paint/frame_job.h"

#include <QPainter>
#include <chrono>

#include "core/base/text.h"
#include "ui/paint/layer_painter.h"
#include "ui/paint/map_labels.h"
#include "ui/paint/scene_changes.h"
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

bool paintAbove(QPainter& painter, const MapScene& scene, const ViewState& view, const FrameSpec& spec,
                const std::stop_token& stop, const std::optional<Box>& within) {
  beginFrame(painter, spec);
  Canvas canvas(painter);
  if (!paintLayers(canvas, scene, view, 0.7, kScreenTolerance, stop, within)) return false;
  return !spec.works || paintWorks(canvas, *spec.works, view, 1, stop);
}

/// Layers over a ready basemap picture.
bool paintAbove(QImage& image, const MapScene& scene, const ViewState& view, const FrameSpec& spec,
                const std::stop_token& stop) {
  QPainter painter(&image);
  return paintAbove(painter, scene, view, spec, stop, {});
}

/// The pixels that show the box and a little more, as the rim of a fill lies on them in part.
QRect pixelsOf(const Box& box, const ViewState& view, const FrameSpec& spec) {
  constexpr int kRim = 3;
  const double scale = spec.pixelRatio / kScreenMmPerPixel;
  const QRectF mm(view.toMm({box.minX, box.maxY}), view.toMm({box.maxX, box.minY}));
  const QRectF pixels(mm.topLeft() * scale, mm.size() * scale);
  return pixels.toAlignedRect().adjusted(-kRim, -kRim, kRim, kRim).intersected(QRect(QPoint(), spec.pixels));
}

Box boxOf(const QRect& pixels, const ViewState& view, const FrameSpec& spec) {
  const double scale = kScreenMmPerPixel / spec.pixelRatio;
  const Point from = view.toMap(QPointF(pixels.topLeft()) * scale);
  const Point to = view.toMap(QPointF(pixels.bottomRight() + QPoint(1, 1)) * scale);
  return {from.x, to.y, to.x, from.y};
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

/// Basemaps and what lies above them.
Result<QImage> FrameMaker::pictureOf(const MapScene& scene, const FrameSpec& spec, const ViewState& view,
                                     const std::stop_token& stop, const BasemapDrawer::Partial& partial) {
  QImage image(spec.pixels, QImage::Format_RGB32);
  image.fill(Qt::white);
  if (!scene.basemaps.empty()) {
    if (partial) partial(image);
    KAWASAN_ASSIGN(image, basemapPicture(scene, spec, view.extent(), stop, partial));
  }
  if (!paintAbove(image, scene, view, spec, stop)) return fail(ErrorCode::Cancelled);
  return image;
}

/// The last picture with what lies around the changed areas drawn anew; null where it was stopped or where the whole is
/// drawn as fast. Drawn apart and not clipped, as Qt rounds the rim of a shape otherwise where it cuts it off.
QImage FrameMaker::changedPicture(const MapScene& scene, const FrameSpec& spec, const ViewState& view,
                                  const Box& changed, const std::stop_token& stop) {
  QImage image = m_drawn->image;
  if (changed.isEmpty()) return image;
  const QRect pixels = pixelsOf(changed, view, spec);
  if (pixels.isEmpty()) return image;
  const bool hasBasemap = !scene.basemaps.empty();
  const bool isSmall = 2LL * pixels.width() * pixels.height() < 1LL * image.width() * image.height();
  if (!isSmall || (hasBasemap && (m_picture.size() != spec.pixels || m_pictureBox != view.extent()))) return {};
  if (m_apart.size() != image.size() || m_apart.format() != image.format())
    m_apart = QImage(image.size(), image.format());
  QPainter apart(&m_apart);
  apart.setCompositionMode(QPainter::CompositionMode_Source);
  if (hasBasemap) {
    apart.drawImage(pixels.topLeft(), m_picture, pixels);
  } else {
    apart.fillRect(pixels, Qt::white);
  }
  apart.setCompositionMode(QPainter::CompositionMode_SourceOver);
  const bool isWhole = paintAbove(apart, scene, view, spec, stop, boxOf(pixels, view, spec));
  apart.end();
  if (!isWhole) return {};
  QPainter painter(&image);
  painter.setCompositionMode(QPainter::CompositionMode_Source);
  painter.drawImage(pixels.topLeft(), m_apart, pixels);
  painter.end();
  return image;
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
  const BasemapDrawer::Partial whenWatched = partial ? BasemapDrawer::Partial(show) : BasemapDrawer::Partial();

  const bool isAsBefore = m_drawn && spec.hasLabelsApart && m_drawn->spec == spec;
  const SceneChanges changes = isAsBefore ? changesOf(m_drawn->scene, scene) : SceneChanges{};
  QImage image = changes.isElse ? QImage() : changedPicture(scene, spec, view, changes.fills, stop);
  if (stop.stop_requested()) return fail(ErrorCode::Cancelled);
  if (image.isNull()) {
    KAWASAN_ASSIGN(image, pictureOf(scene, spec, view, stop, whenWatched));
  }
  if (m_drawer && !scene.basemaps.empty()) frame.problems = m_drawer->problems();
  if (!changes.isElse && !changes.hasLabels) {
    frame.labels = m_drawn->labels;
  } else {
    if (spec.hasLabelsApart) {
      frame.labels = QImage(spec.pixels, QImage::Format_ARGB32_Premultiplied);
      frame.labels.fill(Qt::transparent);
    }
    paintLabels(spec.hasLabelsApart ? frame.labels : image, scene, view, spec);
  }
  if (spec.hasLabelsApart) m_drawn.emplace(scene, spec, image, frame.labels);
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
