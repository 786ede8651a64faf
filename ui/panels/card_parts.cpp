#include "ui/panels/card_parts.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOption>
#include <algorithm>

#include "ui/paint/canvas.h"
#include "ui/paint/style.h"
#include "ui/paint/view.h"
#include "ui/panels/figure_paint.h"

namespace kawasan {

namespace {

constexpr int kSwatchGap = 6;
constexpr int kBarHatchWidth = 36;

QString arrow() {
  return QStringLiteral(" → ");
}

/// Fills `area` (pixels) as the map does; `hatched` is where the hatch is drawn.
void paintFill(QPainter& painter, const QRect& area, const QRect& hatched, const FillToken& token) {
  painter.fillRect(area, QColor::fromRgba(token.fill));
  painter.save();
  painter.scale(1 / kScreenMmPerPixel, 1 / kScreenMmPerPixel);
  QPainterPath shape;
  shape.addRect(hatched.x() * kScreenMmPerPixel, hatched.y() * kScreenMmPerPixel, hatched.width() * kScreenMmPerPixel,
                hatched.height() * kScreenMmPerPixel);
  fillShape(painter, shape, token, 1, 0.75);
  painter.restore();
}

void paintFocus(QPainter& painter, const QWidget& widget) {
  if (!widget.hasFocus()) return;
  painter.setRenderHint(QPainter::Antialiasing, false);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(theme::colour(theme::Role::Accent), 1, Qt::DotLine));
  painter.drawRect(widget.rect().adjusted(0, 0, -1, -1));
}

QFont scaled(QFont font, double factor, bool isBold) {
  font.setPointSizeF(font.pointSizeF() * factor);
  font.setBold(isBold);
  return font;
}

}  // namespace

void tint(QLabel& label, theme::Role role) {
  QPalette palette = label.palette();
  // Which of the two a label draws with depends on what lies behind it.
  for (const auto text : {QPalette::WindowText, QPalette::Text}) palette.setColor(text, theme::colour(role));
  label.setPalette(palette);
}

QWidget* makeRule(QWidget* parent) {
  auto* line = new QFrame(parent);
  line->setFrameShape(QFrame::HLine);
  line->setFrameShadow(QFrame::Plain);
  line->setForegroundRole(QPalette::Mid);
  line->setFixedHeight(2);  // of one alone nothing may be left on a screen at 125 %
  return line;
}

// -- FigureLink ---------------------------------------------------------------------------------------------------

FigureLink::FigureLink(QWidget* parent) : QAbstractButton(parent) {
  setCursor(Qt::PointingHandCursor);
  setFocusPolicy(Qt::TabFocus);
  setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void FigureLink::setFigure(const QString& name, const QString& text, bool isMissing) {
  m_text = text;
  m_isMissing = isMissing;
  setAccessibleName(QStringLiteral("%1: %2").arg(name, text));
  setToolTip(tr("Explain: %1").arg(name));
  updateGeometry();
  update();
}

void FigureLink::setNext(const std::optional<QString>& text) {
  if (text == m_next) return;
  m_next = text;
  updateGeometry();
  update();
}

void FigureLink::setSwatch(const QPixmap& swatch) {
  m_swatch = swatch;
  updateGeometry();
  update();
}

QFont FigureLink::figureFont() const {
  QFont figure = font();
  figure.setItalic(m_isMissing);
  return figure;
}

QSize FigureLink::sizeHint() const {
  int width = QFontMetrics(figureFont()).horizontalAdvance(m_text);
  if (m_next) {
    width +=
        fontMetrics().horizontalAdvance(arrow()) + QFontMetrics(scaled(font(), 1, true)).horizontalAdvance(*m_next);
  }
  if (!m_swatch.isNull()) width += kSwatchGap + static_cast<int>(m_swatch.deviceIndependentSize().width());
  return {width + 4, fontMetrics().height() + 4};
}

void FigureLink::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const bool isOld = m_next.has_value();
  int right = width() - 2;
  if (!m_swatch.isNull()) {
    const QSize size = m_swatch.deviceIndependentSize().toSize();
    painter.drawPixmap(right - size.width(), (height() - size.height()) / 2, m_swatch);
    right -= size.width() + kSwatchGap;
  }
  const auto draw = [&](const QString& text, const QFont& font, theme::Role role) {
    painter.setFont(font);
    painter.setPen(theme::colour(role));
    const QRect box(0, 0, right, height());
    painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, text);
    right -= QFontMetrics(font).horizontalAdvance(text);
  };
  if (isOld) {
    draw(*m_next, scaled(font(), 1, true), theme::Role::Edit);
    draw(arrow(), font(), theme::Role::Secondary);
  }
  const int from = right;
  draw(m_text, figureFont(), isOld || m_isMissing ? theme::Role::Secondary : theme::Role::Accent);
  if (from > right && (!m_isMissing || underMouse())) {
    const int below = (height() + fontMetrics().ascent() - fontMetrics().descent()) / 2 + 2;
    painter.drawLine(right, below, from - 1, below);
  }
  paintFocus(painter, *this);
}

void FigureLink::enterEvent(QEnterEvent*) {
  update();
}
void FigureLink::leaveEvent(QEvent*) {
  update();
}

// -- ClassChip ----------------------------------------------------------------------------------------------------

ClassChip::ClassChip(QWidget* parent) : QAbstractButton(parent) {
  setCursor(Qt::PointingHandCursor);
  setFocusPolicy(Qt::TabFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ClassChip::setClass(ClassFill fill, const QString& word, const QString& total, const QString& of,
                         const QString& shortWord) {
  m_fill = fill;
  m_word = word;
  m_shortWord = shortWord.isEmpty() ? word : shortWord;
  m_total = total;
  m_of = of;
  setAccessibleName(QStringList{word, total, of}.join(u' ').simplified());
  setToolTip(tr("Explain the class"));
  update();
}

QSize ClassChip::sizeHint() const {
  return {200, 32};
}

void ClassChip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const FillToken& token = classToken(m_fill);
  const bool isUnknown = m_fill == ClassFill::Unknown;
  paintFill(painter, rect(), isUnknown ? rect() : QRect(0, 0, kBarHatchWidth, height()), token);
  painter.setPen(QColor::fromRgba(token.text));
  QRect inside = rect().adjusted(kBarHatchWidth + 8, 0, -10, 0);
  const auto drawRight = [&](const QString& text, const QFont& font) {
    if (text.isEmpty()) return;
    painter.setFont(font);
    painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter, text);
    inside.setRight(inside.right() - QFontMetrics(font).horizontalAdvance(text) - 6);
  };
  if (isUnknown) {
    // Text on a hatch cannot be read; it stands on a plate of the plain fill.
    inside = rect().adjusted(8, 6, -8, -6);
    painter.fillRect(inside, QColor::fromRgba(token.fill));
    inside.adjust(6, 0, -4, 0);
  }
  const QFont ofFont = scaled(font(), 0.92, false);
  const QFont totalFont = scaled(font(), isUnknown ? 1.05 : 1.35, true);
  QFont wordFont = scaled(font(), 1.08, !isUnknown || !m_total.isEmpty());
  // A range of classes needs the room of the largest total, which stands in the explanation too.
  const int needed = QFontMetrics(scaled(font(), 0.92, true)).horizontalAdvance(m_word) +
                     QFontMetrics(totalFont).horizontalAdvance(m_total) + QFontMetrics(ofFont).horizontalAdvance(m_of) +
                     12;
  if (needed <= inside.width()) drawRight(m_of, ofFont);
  drawRight(m_total, totalFont);
  wordFont.setItalic(isUnknown && m_total.isEmpty());
  const auto hasRoom = [&](const QString& word) {
    return QFontMetrics(wordFont).horizontalAdvance(word) <= inside.width();
  };
  const QString& word = hasRoom(m_word) ? m_word : m_shortWord;
  while (!hasRoom(word) && wordFont.pointSizeF() > 7) wordFont.setPointSizeF(wordFont.pointSizeF() - 0.5);
  painter.setFont(wordFont);
  painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                   QFontMetrics(wordFont).elidedText(word, Qt::ElideRight, inside.width()));
  painter.setPen(QColor::fromRgba(theme::isDark() ? tokens::kSecondary : tokens::kText));
  painter.drawRect(rect().adjusted(0, 0, -1, -1));
  if (hasFocus()) {
    painter.setPen(QPen(theme::colour(theme::Role::Selection), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
  }
}

// -- PriorityChip -------------------------------------------------------------------------------------------------

PriorityChip::PriorityChip(QWidget* parent) : QAbstractButton(parent) {
  setCursor(Qt::PointingHandCursor);
  setFocusPolicy(Qt::TabFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PriorityChip::setPriority(std::optional<int> priority, const QString& word, const QString& code,
                               const QString& rank) {
  m_priority = priority;
  m_word = word;
  m_code = code;
  m_rank = rank;
  setAccessibleName(QStringList{word, code, rank}.join(u' ').simplified());
  setToolTip(tr("Explain the priority"));
  update();
}

QSize PriorityChip::sizeHint() const {
  return {200, 32};
}

void PriorityChip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), theme::colour(theme::Role::Panel));
  const FillToken token = priorityToken(m_priority.value_or(0));
  const QRect square(0, 0, kBarHatchWidth, height());
  paintFill(painter, square, square, token);
  painter.setPen(QColor::fromRgba(token.text));
  painter.setFont(scaled(font(), 1.35, true));
  if (m_priority) painter.drawText(square, Qt::AlignCenter, QString::number(*m_priority));
  QRect inside = rect().adjusted(kBarHatchWidth + 8, 0, -10, 0);
  painter.setPen(theme::colour(theme::Role::Secondary));
  painter.setFont(scaled(font(), 0.95, false));
  painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter, m_rank);
  inside.setRight(inside.right() - painter.fontMetrics().horizontalAdvance(m_rank) - 6);
  painter.setPen(theme::colour(theme::Role::Text));
  painter.setFont(scaled(font(), 1, true));
  painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter, m_code);
  QFont wordFont = scaled(font(), 1.08, m_priority.has_value());
  wordFont.setItalic(!m_priority);
  painter.setFont(wordFont);
  painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, m_word);
  painter.setPen(theme::colour(theme::isDark() ? theme::Role::Secondary : theme::Role::Text));
  painter.drawRect(rect().adjusted(0, 0, -1, -1));
  if (hasFocus()) {
    painter.setPen(QPen(theme::colour(theme::Role::Selection), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
  }
}

// -- PercentBar ---------------------------------------------------------------------------------------------------

PercentBar::PercentBar(QWidget* parent) : QWidget(parent) {
  // Gives way to "old -> new" beside it.
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PercentBar::setPercent(std::optional<double> percent, std::optional<double> next) {
  m_percent = percent;
  m_next = next;
  update();
}

void PercentBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const auto lengthOf = [this](double percent) {
    return static_cast<int>(std::clamp(percent, 0.0, 100.0) / 100 * width() + 0.5);
  };
  if (!m_percent && !m_next) {
    painter.fillRect(rect(), theme::colour(theme::Role::Panel));
    paintMissing(painter, rect());
    painter.setPen(theme::colour(theme::Role::Line));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    return;
  }
  painter.fillRect(rect(), theme::colour(theme::isDark() ? theme::Role::Line : theme::Role::Header).darker(105));
  const double shown = m_percent.value_or(0);
  painter.fillRect(QRect(0, 0, lengthOf(shown), height()), theme::colour(theme::Role::Secondary));
  if (m_next) {
    const int from = lengthOf(std::min(shown, *m_next));
    const int to = lengthOf(std::max(shown, *m_next));
    painter.fillRect(QRect(from, 0, std::max(2, to - from), height()), theme::colour(theme::Role::Edit));
  }
}

// -- pages --------------------------------------------------------------------------------------------------------

QVBoxLayout* makeCardPage(QScrollArea& area, int spacing) {
  area.setFrameShape(QFrame::NoFrame);
  area.setWidgetResizable(true);
  area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* page = new QWidget;
  page->setBackgroundRole(QPalette::Base);
  page->setAutoFillBackground(true);
  auto* layout = new QVBoxLayout(page);
  layout->setContentsMargins(12, 10, 12, 12);
  layout->setSpacing(spacing);
  area.setWidget(page);
  // A scroll area takes the background of its page away.
  page->setAutoFillBackground(true);
  return layout;
}

CardHead::CardHead(QWidget* parent) : QWidget(parent), m_name(new QLabel), m_place(new QLabel) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(4);
  QFont large = font();
  large.setPointSizeF(large.pointSizeF() * 1.3);
  large.setBold(true);
  m_name->setFont(large);
  for (QLabel* label : {m_name, m_place}) {
    label->setWordWrap(true);
    layout->addWidget(label);
  }
}

void CardHead::setTexts(const QString& name, const QString& place) {
  m_name->setText(name);
  m_place->setText(place);
  tint(*m_place, theme::Role::Secondary);
}

// -- SectionHead --------------------------------------------------------------------------------------------------

SectionHead::SectionHead(QWidget* parent) : QWidget(parent), m_title(new QLabel(this)), m_right(new QLabel(this)) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 2, 2);
  layout->addWidget(m_title, 1);
  layout->addWidget(m_right, 0, Qt::AlignRight | Qt::AlignBottom);
  m_title->setWordWrap(true);
  m_title->setFont(scaled(font(), 1, true));
}

void SectionHead::setTexts(const QString& title, const QString& right) {
  m_title->setText(title);
  m_right->setText(right);
  tint(*m_right, theme::Role::Secondary);
}

}  // namespace kawasan
