#include "ui/dialogs/sheet_preview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "ui/paint/view.h"
#include "ui/shell/theme.h"

namespace kawasan {

namespace {

constexpr double kTrueScale = 1 / kScreenMmPerPixel;
constexpr double kSmallest = kTrueScale * 0.05;
constexpr double kLargest = kTrueScale * 8;
constexpr double kStep = 1.25;
constexpr double kPageMargin = 14;    // around a fitted page
constexpr double kMostPixels = 16e6;  // of a picture; nearer than that it is enlarged
constexpr double kArrowPixels = 48;

}  // namespace

SheetPreview::SheetPreview(QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::OpenHandCursor);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  setAccessibleName(tr("Preview of the sheet"));
}

void SheetPreview::setPage(QSizeF mm) {
  if (!m_image.isNull() || mm == m_page) return;
  m_page = mm;
  if (m_isFitted) m_scale = fittingScale(m_page);
  update();
}

void SheetPreview::setImage(const QImage& image, QSizeF mm) {
  m_image = image;
  m_page = mm;
  if (m_isFitted) m_scale = fittingScale(m_page);
  keepOnScreen();
  update();
}

void SheetPreview::setNotice(const QString& text) {
  if (text == m_notice) return;
  m_notice = text;
  setAccessibleDescription(text);
  update();
}

void SheetPreview::setBusy(bool busy) {
  if (busy == m_isBusy) return;
  m_isBusy = busy;
  update();
}

double SheetPreview::fittingScale(QSizeF page) const {
  const double wide = (width() - 2 * kPageMargin) / page.width();
  const double high = (height() - 2 * kPageMargin) / page.height();
  return std::clamp(std::min(wide, high), kSmallest, kLargest);
}

int SheetPreview::percent() const {
  return static_cast<int>(std::lround(m_scale / kTrueScale * 100));
}

double SheetPreview::wantedPixelsPerMm(QSizeF page) const {
  const double scale = (m_isFitted ? fittingScale(page) : m_scale) * devicePixelRatioF();
  return std::min(scale, std::sqrt(kMostPixels / (page.width() * page.height())));
}

QRectF SheetPreview::pageRect() const {
  const QSizeF size = m_page * m_scale;
  const QPointF middle = QRectF(rect()).center() + m_offset;
  return {middle - QPointF(size.width() / 2, size.height() / 2), size};
}

void SheetPreview::fitPage() {
  m_isFitted = true;
  m_offset = {};
  m_scale = fittingScale(m_page);
  update();
  Q_EMIT zoomChanged();
}

void SheetPreview::showTrueSize() {
  zoomTo(kTrueScale, QRectF(rect()).center());
}

void SheetPreview::zoomIn() {
  zoomTo(m_scale * kStep, QRectF(rect()).center());
}

void SheetPreview::zoomOut() {
  zoomTo(m_scale / kStep, QRectF(rect()).center());
}

/// What lies at `fixed` stays there.
void SheetPreview::zoomTo(double pixelsPerMm, QPointF fixed) {
  const double scale = std::clamp(pixelsPerMm, kSmallest, kLargest);
  const QPointF fromMiddle = fixed - QRectF(rect()).center() - m_offset;
  m_offset += fromMiddle * (1 - scale / m_scale);
  m_scale = scale;
  m_isFitted = false;
  keepOnScreen();
  update();
  Q_EMIT zoomChanged();
}

void SheetPreview::moveBy(QPointF pixels) {
  m_offset += pixels;
  keepOnScreen();
  update();
}

/// A page that fits lies in the middle; a larger one never leaves more than the margin free.
void SheetPreview::keepOnScreen() {
  const QSizeF size = m_page * m_scale;
  const double x = std::max(0.0, (size.width() - width()) / 2 + kPageMargin);
  const double y = std::max(0.0, (size.height() - height()) / 2 + kPageMargin);
  m_offset.setX(size.width() <= width() ? 0 : std::clamp(m_offset.x(), -x, x));
  m_offset.setY(size.height() <= height() ? 0 : std::clamp(m_offset.y(), -y, y));
}

void SheetPreview::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), theme::colour(theme::Role::Window).darker(theme::isDark() ? 100 : 108));
  const QRectF page = pageRect();
  for (int i = 3; i > 0; --i) {
    QColor shadow(0, 0, 0, 16);
    painter.fillRect(page.adjusted(-i, -i + 1, i, i + 1), shadow);
  }
  painter.fillRect(page, Qt::white);
  if (!m_image.isNull()) {
    const double exact = page.width() * devicePixelRatioF() / m_image.width();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, std::abs(exact - 1) > 0.002);
    if (std::abs(exact - 1) > 0.002) {
      painter.drawImage(page, m_image);
    } else {
      QImage image = m_image;
      image.setDevicePixelRatio(devicePixelRatioF());
      painter.drawImage(page.topLeft().toPoint(), image);
    }
  }
  const QString text = m_isBusy && m_image.isNull() && m_notice.isEmpty() ? tr("The sheet is being drawn …") : m_notice;
  if (!text.isEmpty()) {
    const QRect room = rect().adjusted(40, 20, -40, -20);
    QRect words = painter.fontMetrics().boundingRect(room, Qt::AlignCenter | Qt::TextWordWrap, text);
    words.adjust(-14, -10, 14, 10);
    painter.fillRect(words, theme::colour(theme::Role::Panel));
    painter.setPen(theme::colour(theme::Role::Line));
    painter.drawRect(words);
    painter.setPen(theme::colour(theme::Role::Text));
    painter.drawText(words, Qt::AlignCenter | Qt::TextWordWrap, text);
  } else if (m_isBusy) {
    painter.fillRect(QRectF(0, 0, width(), 3), theme::colour(theme::Role::Accent));
  }
  if (hasFocus()) {
    painter.setPen(theme::colour(theme::Role::Accent));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
  }
}

void SheetPreview::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  if (m_isFitted) m_scale = fittingScale(m_page);
  keepOnScreen();
  if (m_isFitted) Q_EMIT zoomChanged();
}

void SheetPreview::wheelEvent(QWheelEvent* event) {
  const double notches = event->angleDelta().y() / 120.0;
  if (notches != 0) zoomTo(m_scale * std::pow(kStep, notches), event->position());
  event->accept();
}

void SheetPreview::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  m_dragged = event->position();
  setCursor(Qt::ClosedHandCursor);
}

void SheetPreview::mouseMoveEvent(QMouseEvent* event) {
  if (!m_dragged) return;
  moveBy(event->position() - *m_dragged);
  m_dragged = event->position();
}

void SheetPreview::mouseReleaseEvent(QMouseEvent*) {
  m_dragged.reset();
  setCursor(Qt::OpenHandCursor);
}

void SheetPreview::mouseDoubleClickEvent(QMouseEvent* event) {
  if (m_isFitted) {
    zoomTo(kTrueScale, event->position());
  } else {
    fitPage();
  }
}

void SheetPreview::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
      return zoomIn();
    case Qt::Key_Minus:
      return zoomOut();
    case Qt::Key_0:
      return fitPage();
    case Qt::Key_1:
      return showTrueSize();
    case Qt::Key_Left:
      return moveBy({kArrowPixels, 0});
    case Qt::Key_Right:
      return moveBy({-kArrowPixels, 0});
    case Qt::Key_Up:
      return moveBy({0, kArrowPixels});
    case Qt::Key_Down:
      return moveBy({0, -kArrowPixels});
    default:
      QWidget::keyPressEvent(event);
  }
}

}  // namespace kawasan
