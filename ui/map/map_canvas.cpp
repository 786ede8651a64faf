#include "ui/map/map_canvas.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "ui/paint/qt_bridge.h"
#include "ui/paint/scale_plate.h"
#include "ui/paint/work_painter.h"
#include "ui/shell/theme.h"
#include "ui/text/language.h"

namespace kawasan {

namespace {

/// A frame reaches this share of the window beyond each edge, so that a short pan shows what is there already.
constexpr double kMargin = 0.2;
constexpr double kMuchAlike = 0.4;  // scales so near each other that a picture still serves when stretched
constexpr int kAtOnceMs = 1;
constexpr int kWhileMovingMs = 90;
constexpr int kOverviewSide = 1024;
constexpr double kLargestScale = 50;           // 1:50
constexpr double kSmallestScale = 20'000'000;  // 1:20,000,000
constexpr double kWheelStep = 240;             // eighths of a degree that double the scale
constexpr double kKeyPan = 0.15;               // of the window
constexpr double kLargeEnough = 2;             // the part of the view that a box fills to be worked in
constexpr double kFit = 1.08;                  // room around what is shown whole

}  // namespace

MapCanvas::MapCanvas(QWidget* parent) : QWidget(parent), m_frames(2), m_overviews(1) {
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setAcceptDrops(true);
  setAttribute(Qt::WA_OpaquePaintEvent);
  setMinimumSize(200, 120);
  setAccessibleName(tr("Map"));
  m_refresh.setSingleShot(true);
  connect(&m_refresh, &QTimer::timeout, this, &MapCanvas::requestFrame);
  connect(&m_frames, &FrameThread::partDrawn, this,
          [this](quint64 tag, const QImage& image) { takeImage(tag, image, false); });
  connect(&m_frames, &FrameThread::frameDrawn, this, [this](quint64 tag, const Frame& frame) {
    takeImage(tag, frame.image, true, frame.labels);
    Q_EMIT basemapProblems(frame.problems);
    Q_EMIT sharpened();
  });
  connect(&m_overviews, &FrameThread::frameDrawn, this, [this](quint64, const Frame& frame) {
    m_overview.image = frame.image;
    m_overview.view = viewOfBox(m_overviewExtent, QSizeF(frame.image.size()) * kScreenMmPerPixel);
    m_overview.isWhole = true;
    update();
  });
}

MapCanvas::~MapCanvas() = default;

void MapCanvas::setScene(SharedScene scene, SharedWorks works) {
  m_works = std::move(works);
  const bool hasOtherBasemaps = !m_scene || m_scene->basemaps != scene->basemaps;
  m_scene = std::move(scene);
  if (hasOtherBasemaps) requestOverview();
  m_refresh.start(kAtOnceMs);
}

void MapCanvas::clear() {
  m_frames.clear();
  m_overviews.clear();
  m_scene.reset();
  m_works.reset();
  m_frame = {};
  m_overview = {};
  m_highlights.clear();
  update();
}

void MapCanvas::setHome(const Box& home) {
  if (home == m_home) return;
  m_home = home;
  requestOverview();
}

void MapCanvas::setTool(MapTool* tool) {
  if (tool == m_tool) return;
  if (m_tool != nullptr) {
    m_tool->deactivate();
    m_tool->disconnect(this);
  }
  m_tool = tool;
  if (m_tool != nullptr) {
    connect(m_tool, &MapTool::renewed, this, [this] {
      renewCursor();
      update();
    });
    m_tool->activate();
  }
  renewCursor();
  update();
}

void MapCanvas::setHighlights(std::vector<MapHighlight> highlights) {
  m_highlights = std::move(highlights);
  update();
}

Point MapCanvas::toMap(QPointF pixel) const {
  return m_view.toMap(pixel * kScreenMmPerPixel);
}

QPointF MapCanvas::toPixel(Point point) const {
  return m_view.toMm(point) / kScreenMmPerPixel;
}

void MapCanvas::showBox(const Box& box) {
  if (box.isEmpty()) return;
  m_fitted = box;
  m_isFollowing = true;
  if (width() < 2 || !isVisible()) return;
  ViewState view = viewOfBox(box, QSizeF(size()) * kScreenMmPerPixel);
  // A point or a short line is shown with its surroundings.
  view.metresPerMm = std::clamp(view.metresPerMm * kFit, 0.4, kSmallestScale / 1000);
  m_view = view;
  viewMoved(true);
}

void MapCanvas::bringClose(const Box& box) {
  const Box seen = m_view.extent();
  const bool isLarge = box.width() * kLargeEnough >= seen.width() || box.height() * kLargeEnough >= seen.height();
  if (!isLarge || !seen.intersects(box)) showBox(box);
}

void MapCanvas::bringIntoView(const Box& box) {
  const Box seen = m_view.extent();
  if (box.isEmpty() || seen.intersects(box)) return;
  const bool hasRoom = box.width() * kFit <= seen.width() && box.height() * kFit <= seen.height();
  if (hasRoom) {
    setCentreAndScale(box.centre(), scale());
  } else {
    showBox(box);
  }
}

void MapCanvas::showHome() {
  if (m_home.isEmpty()) {
    Q_EMIT homeSought();
  } else {
    showBox(m_home);
  }
}

void MapCanvas::followSize() {
  m_isFollowing = true;
}

void MapCanvas::setCentreAndScale(Point centre, double scale) {
  m_fitted.reset();
  m_view.centre = centre;
  m_view.metresPerMm = std::clamp(scale, kLargestScale, kSmallestScale) / 1000;
  m_view.sizeMm = QSizeF(size()) * kScreenMmPerPixel;
  viewMoved(true);
}

void MapCanvas::zoomBy(double factor, QPointF about) {
  m_fitted.reset();
  const Point fixed = toMap(about);
  m_view.metresPerMm = std::clamp(m_view.metresPerMm / factor, kLargestScale / 1000, kSmallestScale / 1000);
  const Point moved = toMap(about);
  m_view.centre.x += fixed.x - moved.x;
  m_view.centre.y += fixed.y - moved.y;
  viewMoved(true);
}

void MapCanvas::panBy(QPointF pixels) {
  m_fitted.reset();
  m_view.centre.x -= pixels.x() * metresPerPixel();
  m_view.centre.y += pixels.y() * metresPerPixel();
  viewMoved(false);
}

void MapCanvas::viewMoved(bool isZoom) {
  // While the picture at hand covers the view, the next one can wait until the hand rests.
  const bool canWait = !isZoom && isCovered();
  if (canWait || !m_refresh.isActive()) m_refresh.start(canWait ? kWhileMovingMs : kAtOnceMs);
  update();
  Q_EMIT viewChanged();
}

bool MapCanvas::isCovered() const {
  const Box wanted = m_view.extent();
  const Box have = m_frame.view.extent();
  return !m_frame.image.isNull() && m_frame.view.metresPerMm == m_view.metresPerMm && wanted.minX >= have.minX &&
         wanted.maxX <= have.maxX && wanted.minY >= have.minY && wanted.maxY <= have.maxY;
}

void MapCanvas::requestFrame() {
  if (!m_scene || m_scene->crs.empty() || width() < 2 || !isVisible() || m_view.extent().isEmpty()) return;
  const double ratio = devicePixelRatioF();
  FrameSpec spec;
  spec.pixelRatio = ratio;
  spec.pixels = QSize(static_cast<int>(std::lround(width() * ratio * (1 + 2 * kMargin))),
                      static_cast<int>(std::lround(height() * ratio * (1 + 2 * kMargin))));
  m_requested = m_view;
  m_requested.sizeMm = QSizeF(spec.pixels) * kScreenMmPerPixel / ratio;
  spec.extent = m_requested.extent();
  spec.works = m_works;
  spec.margin = kMargin;
  spec.hasLabelsApart = true;
  for (const QRectF& pixels : room().covered)
    spec.covered.emplace_back(pixels.topLeft() * kScreenMmPerPixel, pixels.size() * kScreenMmPerPixel);
  m_requestedScene = m_scene;
  // A part without basemap would look worse than the whole picture that is there, moved.
  const bool hasBetter = m_frame.isWhole && std::abs(m_frame.view.metresPerMm - m_requested.metresPerMm) <
                                                kMuchAlike * m_requested.metresPerMm;
  m_frames.request(m_scene, spec, ++m_tag, hasBetter ? FrameParts::Skipped : FrameParts::Shown);
}

void MapCanvas::requestOverview() {
  if (!m_scene || m_scene->crs.empty() || m_home.isEmpty() || m_scene->basemaps.empty()) return;
  auto bare = std::make_shared<MapScene>();
  bare->crs = m_scene->crs;
  bare->basemaps = m_scene->basemaps;
  FrameSpec spec;
  spec.extent = m_home.grown(std::max(m_home.width(), m_home.height()) * 0.25);
  spec.pixels = QSize(kOverviewSide, kOverviewSide);
  m_overviewExtent = spec.extent;
  m_overviews.request(std::move(bare), spec, ++m_tag);
}

void MapCanvas::takeImage(quint64 tag, const QImage& image, bool isWhole, const QImage& labels) {
  if (tag != m_tag && !isWhole) return;
  m_frame = {image, labels, m_requested, isWhole, m_requestedScene};
  for (QImage* each : {&m_frame.image, &m_frame.labels}) each->setDevicePixelRatio(devicePixelRatioF());
  update();
}

bool MapCanvas::isSharp() const {
  return m_frame.isWhole && !m_refresh.isActive() && m_frames.isIdle() &&
         m_frame.view.metresPerMm == m_view.metresPerMm && m_frame.view.centre == m_view.centre;
}

bool MapCanvas::isComplete() const {
  return m_frame.isWhole && m_frame.scene == m_scene && isCovered();
}

double MapCanvas::takeLongestPaint() {
  return std::exchange(m_longestPaint, 0.0);
}

QImage MapCanvas::picture() const {
  QImage whole = m_frame.image;
  if (!m_frame.labels.isNull()) QPainter(&whole).drawImage(QPointF(), m_frame.labels);
  return whole;
}

void MapCanvas::drawPicture(QPainter& painter, const QImage& image, const ViewState& view) const {
  if (image.isNull()) return;
  const Box extent = view.extent();
  const QPointF corner = toPixel({extent.minX, extent.maxY});
  const QPointF opposite = toPixel({extent.maxX, extent.minY});
  if (std::abs(view.metresPerMm - m_view.metresPerMm) < 1e-9 * m_view.metresPerMm) {
    // Whole pixels, or the sharp picture would be blurred.
    const double ratio = devicePixelRatioF();
    painter.drawImage(QPointF(std::round(corner.x() * ratio) / ratio, std::round(corner.y() * ratio) / ratio), image);
    return;
  }
  // Only the part that is seen is stretched.
  const QRectF target(corner, opposite);
  const QRectF seen = target.intersected(QRectF(rect()));
  if (seen.isEmpty()) return;
  const double sx = image.width() / target.width();
  const double sy = image.height() / target.height();
  const QRectF source((seen.left() - target.left()) * sx, (seen.top() - target.top()) * sy, seen.width() * sx,
                      seen.height() * sy);
  painter.drawImage(seen, image, source);
}

void MapCanvas::drawHighlights(QPainter& painter) const {
  const QColor selected = QColor::fromRgba(tokens::kSelection);
  for (const MapHighlight& highlight : m_highlights) {
    if (highlight.works) drawWorks(painter, highlight);
    if (!highlight.shape || !boundsOf(*highlight.shape).intersects(m_view.extent())) continue;
    QPainterPath path = pathInView(*highlight.shape, m_view, 0.1);
    painter.save();
    painter.scale(1 / kScreenMmPerPixel, 1 / kScreenMmPerPixel);
    QColor fill = selected;
    switch (highlight.kind) {
      case MapHighlight::Kind::Hovered:
        fill.setAlphaF(0.16F);
        if (!highlight.isGround) painter.fillPath(path, fill);
        fill.setAlphaF(0.55F);
        painter.strokePath(path, QPen(fill, 0.6));
        break;
      case MapHighlight::Kind::Selected:
        painter.strokePath(path, QPen(QColor(255, 255, 255, 230), 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.strokePath(path, QPen(selected, 0.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        break;
      case MapHighlight::Kind::Changed:
        painter.strokePath(path, QPen(QColor(255, 255, 255, 200), 0.8));
        painter.strokePath(path, QPen(QColor::fromRgba(tokens::kBlack), 0.4));
        break;
    }
    painter.restore();
  }
}

void MapCanvas::drawWorks(QPainter& painter, const MapHighlight& highlight) const {
  constexpr double kRing = 2.4;  // around a point
  if (!boundsOf(*highlight.works).grown(kRing * m_view.metresPerMm).intersects(m_view.extent())) return;
  const QPainterPath path = workPath(*highlight.works, m_view, kRing);
  painter.save();
  painter.scale(1 / kScreenMmPerPixel, 1 / kScreenMmPerPixel);
  QColor colour = QColor::fromRgba(tokens::kSelection);
  if (highlight.kind == MapHighlight::Kind::Hovered) {
    colour.setAlphaF(0.5F);
    painter.strokePath(path, QPen(colour, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  } else {
    painter.strokePath(path, QPen(QColor(255, 255, 255, 230), 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.strokePath(path, QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  }
  painter.restore();
}

void MapCanvas::drawScaleBar(QPainter& painter) const {
  if (!m_scene || m_scene->crs.empty()) return;
  painter.save();
  painter.scale(1 / kScreenMmPerPixel, 1 / kScreenMmPerPixel);
  paintScalePlate(painter, m_view);
  painter.restore();
}

toolpaint::MapRoom MapCanvas::room() const {
  const QRectF scale = scalePlateRect(m_view);
  toolpaint::MapRoom room{QRectF(rect()),
                          {QRectF(scale.topLeft() / kScreenMmPerPixel, scale.size() / kScreenMmPerPixel)}};
  for (const QWidget* above : findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
    if (above->isVisible()) room.covered.emplace_back(above->geometry());
  }
  return room;
}

void MapCanvas::paintEvent(QPaintEvent*) {
  QElapsedTimer timer;
  timer.start();
  QPainter painter(this);
  painter.fillRect(rect(),
                   m_scene && m_scene->basemaps.empty() ? QColor(Qt::white) : theme::colour(theme::Role::Window));
  drawPicture(painter, m_overview.image, m_overview.view);
  drawPicture(painter, m_frame.image, m_frame.view);
  painter.setRenderHint(QPainter::Antialiasing);
  drawHighlights(painter);
  drawPicture(painter, m_frame.labels, m_frame.view);
  if (m_tool != nullptr) m_tool->paint(painter);
  drawScaleBar(painter);
  m_longestPaint = std::max(m_longestPaint, static_cast<double>(timer.nsecsElapsed()) / 1e6);
}

void MapCanvas::resizeEvent(QResizeEvent*) {
  m_view.sizeMm = QSizeF(size()) * kScreenMmPerPixel;
  if (m_isFollowing && m_fitted && isVisible()) {
    showBox(Box(*m_fitted));
  } else {
    viewMoved(false);
  }
}

void MapCanvas::showEvent(QShowEvent*) {
  m_view.sizeMm = QSizeF(size()) * kScreenMmPerPixel;
  if (m_fitted) showBox(Box(*m_fitted));
  m_refresh.start(kAtOnceMs);
}

void MapCanvas::wheelEvent(QWheelEvent* event) {
  zoomBy(std::pow(2.0, event->angleDelta().y() / kWheelStep), event->position());
  event->accept();
}

MapPointer MapCanvas::pointerAt(const QMouseEvent& event) const {
  return {event.position(), toMap(event.position()), event.modifiers(), event.button()};
}

void MapCanvas::mousePressEvent(QMouseEvent* event) {
  setFocus(Qt::MouseFocusReason);
  if (m_press != Press::None) return;
  m_pressedAt = event->position();
  m_lastAt = event->position();
  m_isDragging = false;
  m_isFollowing = false;  // what a hand works on stays where it is, also when panels take some of the room
  const MapPointer pointer = pointerAt(*event);
  const bool isPan = event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_isSpaceHeld);
  if (isPan) {
    m_press = Press::Map;
    m_isDragging = true;
    setCursor(Qt::ClosedHandCursor);
  } else if (event->button() == Qt::LeftButton && m_tool != nullptr) {
    m_press = m_tool->dragsMap(pointer) ? Press::Map : Press::Tool;
    if (m_press == Press::Tool) m_tool->press(pointer);
  }
}

void MapCanvas::mouseMoveEvent(QMouseEvent* event) {
  const MapPointer pointer = pointerAt(*event);
  Q_EMIT pointerMoved(pointer.map);
  if (m_press == Press::None) {
    if (m_tool != nullptr) m_tool->hover(pointer);
    renewCursor();
    return;
  }
  const bool isFar = (event->position() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
  if (!m_isDragging && !isFar) return;
  m_isDragging = true;
  if (m_press == Press::Tool) {
    m_tool->drag(pointer);
  } else {
    setCursor(Qt::ClosedHandCursor);
    panBy(event->position() - m_lastAt);
  }
  m_lastAt = event->position();
}

void MapCanvas::mouseReleaseEvent(QMouseEvent* event) {
  const Press press = std::exchange(m_press, Press::None);
  if (press != Press::None && m_tool != nullptr) {
    const MapPointer pointer = pointerAt(*event);
    if (press == Press::Tool && m_isDragging) m_tool->release(pointer);
    if (!m_isDragging) m_tool->click(pointer);
  }
  m_isDragging = false;
  renewCursor();
}

void MapCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton && m_tool != nullptr) m_tool->doubleClick(pointerAt(*event));
}

void MapCanvas::leaveEvent(QEvent*) {
  Q_EMIT pointerLeft();
  if (m_tool != nullptr) m_tool->leave();
}

void MapCanvas::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
    m_isSpaceHeld = true;
    renewCursor();
    return;
  }
  if (m_tool != nullptr && m_tool->key(*event)) return;
  const double dx = width() * kKeyPan;
  const double dy = height() * kKeyPan;
  switch (event->key()) {
    case Qt::Key_Left:
      panBy({dx, 0});
      break;
    case Qt::Key_Right:
      panBy({-dx, 0});
      break;
    case Qt::Key_Up:
      panBy({0, dy});
      break;
    case Qt::Key_Down:
      panBy({0, -dy});
      break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
      zoomBy(1.5, QRectF(rect()).center());
      break;
    case Qt::Key_Minus:
      zoomBy(1 / 1.5, QRectF(rect()).center());
      break;
    case Qt::Key_Home:
      showHome();
      break;
    default:
      QWidget::keyPressEvent(event);
  }
}

void MapCanvas::keyReleaseEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
    m_isSpaceHeld = false;
    renewCursor();
    return;
  }
  QWidget::keyReleaseEvent(event);
}

void MapCanvas::focusOutEvent(QFocusEvent* event) {
  m_isSpaceHeld = false;
  renewCursor();
  QWidget::focusOutEvent(event);
}

void MapCanvas::contextMenuEvent(QContextMenuEvent* event) {
  const QPoint place = event->reason() == QContextMenuEvent::Keyboard ? rect().center() : event->pos();
  Q_EMIT contextMenuWanted(mapToGlobal(place), toMap(place));
}

void MapCanvas::dragEnterEvent(QDragEnterEvent* event) {
  if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MapCanvas::dropEvent(QDropEvent* event) {
  QStringList files;
  for (const QUrl& url : event->mimeData()->urls()) {
    if (url.isLocalFile()) files << url.toLocalFile();
  }
  event->acceptProposedAction();
  if (!files.isEmpty()) Q_EMIT filesDropped(files);
}

void MapCanvas::renewCursor() {
  if (m_isSpaceHeld) {
    setCursor(Qt::OpenHandCursor);
  } else {
    setCursor(m_tool != nullptr ? m_tool->cursor() : QCursor(Qt::ArrowCursor));
  }
}

}  // namespace kawasan
