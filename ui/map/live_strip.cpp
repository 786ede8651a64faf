#include "ui/map/live_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>

#include "ui/panels/swatch.h"
#include "ui/shell/theme.h"

namespace kawasan {

namespace {

constexpr int kStripPadding = 10;
constexpr int kStripBar = 5;
constexpr QSize kStripSwatch(16, 12);

QFont boldFont(const QWidget& widget) {
  QFont font = widget.font();
  font.setBold(true);
  return font;
}

QFont captionFont(const QWidget& widget) {
  QFont font = widget.font();
  font.setPixelSize(std::max(11, QFontInfo(font).pixelSize() - 1));
  return font;
}

int cellWidth(const QWidget& widget, const LiveFigure& figure) {
  const int caption = QFontMetrics(captionFont(widget)).horizontalAdvance(figure.caption);
  const int value = QFontMetrics(boldFont(widget)).horizontalAdvance(figure.value);
  return std::max(caption, value + (figure.fill ? kStripSwatch.width() + 6 : 0)) + 2 * kStripPadding;
}

}  // namespace

LiveStrip::LiveStrip(QWidget* parent) : QFrame(parent) {
  setAttribute(Qt::WA_TransparentForMouseEvents);
  hide();
}

void LiveStrip::setFigures(const LiveFigures& figures) {
  m_figures = figures;
  setVisible(!figures.empty());
  if (figures.empty()) return;
  int width = kStripBar;
  for (const LiveFigure& figure : figures) width += cellWidth(*this, figure);
  const int height = QFontMetrics(captionFont(*this)).height() + QFontMetrics(boldFont(*this)).height() + 8;
  QStringList words;
  for (const LiveFigure& figure : figures) words << figure.caption + QLatin1Char(' ') + figure.value;
  setAccessibleName(words.join(QStringLiteral(", ")));
  resize(std::min(width, parentWidget()->width() - 2 * x()), height);
  update();
}

void LiveStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), theme::colour(theme::Role::Panel));
  painter.fillRect(QRect(0, 0, kStripBar, height()), theme::colour(theme::Role::Edit));
  painter.setPen(theme::colour(theme::Role::Line));
  painter.drawRect(rect().adjusted(0, 0, -1, -1));
  int x = kStripBar;
  for (const LiveFigure& figure : m_figures) {
    const int width = cellWidth(*this, figure);
    if (x > kStripBar) painter.drawLine(x, 6, x, height() - 7);
    const QRect inner(x + kStripPadding, 3, width - 2 * kStripPadding, height() - 6);
    painter.setFont(captionFont(*this));
    painter.setPen(theme::colour(theme::Role::Secondary));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, figure.caption);
    painter.setFont(boldFont(*this));
    painter.setPen(theme::colour(figure.isWarning ? theme::Role::Warning : theme::Role::Text));
    QRect value = inner;
    if (figure.fill) {
      const int baseline = inner.bottom() - QFontMetrics(boldFont(*this)).height() / 2 - kStripSwatch.height() / 2;
      painter.drawPixmap(inner.left(), baseline, classSwatch(*figure.fill, kStripSwatch, devicePixelRatioF()));
      value.setLeft(value.left() + kStripSwatch.width() + 6);
    }
    painter.drawText(value, Qt::AlignLeft | Qt::AlignBottom, figure.value);
    painter.setPen(theme::colour(theme::Role::Line));
    x += width;
  }
}

HintLine::HintLine(QWidget* parent) : QFrame(parent), m_label(new QLabel) {
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setAutoFillBackground(true);
  setFrameShape(QFrame::StyledPanel);
  setObjectName(QStringLiteral("hintLine"));
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(12, 2, 12, 3);
  layout->addWidget(m_label);
}

void HintLine::setHint(const QString& hint) {
  m_label->setText(hint);
  setVisible(!hint.isEmpty());
  adjustSize();
}

}  // namespace kawasan
