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
  QStringList words;
  for (const LiveFigure& figure : figures) words << figure.caption + QLatin1Char(' ') + figure.value;
  setAccessibleName(words.join(QStringLiteral(", ")));
  arrange();
  update();
}

/// One row where the map is wide enough, else as many as it takes.
void LiveStrip::arrange() {
  const int most = parentWidget()->width() - 2 * x();
  const int height = QFontMetrics(captionFont(*this)).height() + QFontMetrics(boldFont(*this)).height() + 8;
  m_cells.clear();
  QPoint place(kStripBar, 0);
  int right = 0;
  for (const LiveFigure& figure : m_figures) {
    const int width = cellWidth(*this, figure);
    if (place.x() > kStripBar && place.x() + width > most) place = {kStripBar, place.y() + height};
    m_cells.emplace_back(place, QSize(width, height));
    place.rx() += width;
    right = std::max(right, place.x());
  }
  resize(right, place.y() + height);
}

void LiveStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), theme::colour(theme::Role::Panel));
  painter.fillRect(QRect(0, 0, kStripBar, height()), theme::colour(theme::Role::Edit));
  painter.setPen(theme::colour(theme::Role::Line));
  painter.drawRect(rect().adjusted(0, 0, -1, -1));
  for (std::size_t i = 0; i < m_cells.size(); ++i) {
    const LiveFigure& figure = m_figures[i];
    const QRect& cell = m_cells[i];
    if (cell.left() > kStripBar) painter.drawLine(cell.left(), cell.top() + 6, cell.left(), cell.bottom() - 6);
    const QRect inner = cell.adjusted(kStripPadding, 3, -kStripPadding, -3);
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
  }
}

HintLine::HintLine(QWidget* parent) : QFrame(parent), m_label(new QLabel) {
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setAutoFillBackground(true);
  setFrameShape(QFrame::StyledPanel);
  setObjectName(QStringLiteral("hintLine"));
  m_label->setTextFormat(Qt::RichText);  // names of keys stand out
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(12, 2, 12, 3);
  layout->addWidget(m_label);
}

void HintLine::setHint(const QString& hint) {
  m_label->setText(hint);
  setVisible(!hint.isEmpty());
}

QString HintLine::text() const {
  return m_label->text();
}

void HintLine::fit(int most) {
  m_label->setWordWrap(false);
  layout()->activate();
  const bool isLong = sizeHint().width() > most;
  m_label->setWordWrap(isLong);
  layout()->activate();
  if (isLong) {
    resize(most, layout()->totalHeightForWidth(most));
  } else {
    resize(sizeHint());
  }
}

}  // namespace kawasan
