#include "ui/panels/figure_paint.h"

#include <QApplication>
#include <QStyle>
#include <QStyleOption>

#include "ui/models/figure_entry.h"
#include "ui/paint/project_scene.h"
#include "ui/paint/style.h"
#include "ui/panels/swatch.h"
#include "ui/text/glossary.h"

namespace kawasan {

namespace {

constexpr int kHatchStep = 7;
constexpr int kHatchWidth = 26;  // the hatched end of a chip
constexpr int kChipPadding = 8;

ClassFill fillOf(std::optional<SlumClass> slumClass) {
  return slumClass ? classFillOf(*slumClass) : ClassFill::Unknown;
}

}  // namespace

QColor valueShade(int value) {
  if (value <= 0) return Qt::transparent;
  QColor shade = theme::colour(theme::Role::Text);
  shade.setAlphaF(value >= 5 ? 0.24F : value >= 3 ? 0.14F : 0.07F);
  return shade;
}

void paintMissing(QPainter& painter, const QRect& area) {
  painter.save();
  painter.setClipRect(area, Qt::IntersectClip);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(theme::colour(theme::Role::Line), 1));
  for (int x = area.left() - area.height(); x < area.right(); x += kHatchStep) {
    painter.drawLine(QPoint(x, area.bottom() + 1), QPoint(x + area.height(), area.top()));
  }
  painter.restore();
}

void tint(QWidget* widget, theme::Role role) {
  QPalette palette = widget->palette();
  palette.setColor(QPalette::WindowText, theme::colour(role));
  palette.setColor(QPalette::Text, theme::colour(role));
  widget->setPalette(palette);
}

void setRelativeFont(QWidget* widget, double points, bool isBold) {
  QFont font = QApplication::font();
  font.setPointSizeF(QFontInfo(font).pointSizeF() + points);
  font.setBold(isBold);
  widget->setFont(font);
}

FigureButton::FigureButton(QWidget* parent) : QAbstractButton(parent) {
  setFocusPolicy(Qt::ClickFocus);
  setCursor(Qt::PointingHandCursor);
}

void FigureButton::setFigure(const QString& text, std::optional<int> shadeOf, bool isStrong) {
  setText(text);
  m_shadeOf = shadeOf;
  m_isStrong = isStrong;
  update();
}

QSize FigureButton::sizeHint() const {
  return {fontMetrics().horizontalAdvance(text()) + 10, fontMetrics().height() + 6};
}

void FigureButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  if (m_shadeOf) painter.fillRect(rect(), valueShade(*m_shadeOf));
  QFont font = painter.font();
  font.setBold(m_isStrong);
  font.setUnderline(underMouse() && isEnabled());
  painter.setFont(font);
  painter.setPen(theme::colour(m_isStrong     ? theme::Role::Edit
                               : m_shadeOf    ? theme::Role::Text
                               : underMouse() ? theme::Role::Accent
                                              : theme::Role::Secondary));
  painter.drawText(rect().adjusted(2, 0, -3, 0), int(m_shadeOf ? Qt::AlignCenter : Qt::AlignRight | Qt::AlignVCenter),
                   text());
  if (hasFocus()) {
    painter.setPen(theme::colour(theme::Role::Selection));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
  }
}

void FigureButton::enterEvent(QEnterEvent* event) {
  QAbstractButton::enterEvent(event);
  update();
}

void FigureButton::leaveEvent(QEvent* event) {
  QAbstractButton::leaveEvent(event);
  update();
}

ScoreChip::ScoreChip(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setRelativeFont(this, 0);
}

void ScoreChip::setScore(const QString& caption, const Score* score) {
  m_caption = caption;
  m_class = score == nullptr ? std::nullopt : score->slumClass();
  m_word = score == nullptr ? missingText() : classRange(score->classMin, score->classMax);
  m_shortWord = score == nullptr ? missingText() : shortClassRange(score->classMin, score->classMax);
  m_total = score == nullptr ? QString() : shownRange(score->totalMin, score->totalMax);
  setToolTip(text());
  setAccessibleName(text());
  update();
}

QString ScoreChip::text() const {
  return m_total.isEmpty() ? m_word : QStringLiteral("%1 %2").arg(m_word, m_total);
}

QSize ScoreChip::sizeHint() const {
  return {120, std::max(40, 2 * fontMetrics().height() + 6)};
}

QSize ScoreChip::minimumSizeHint() const {
  return {96, sizeHint().height()};
}

void ScoreChip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const bool isPair = !m_caption.isEmpty();  // half the width: caption and total above the class
  const int hatchWidth = isPair ? kHatchWidth / 2 : kHatchWidth;
  const ClassFill fill = fillOf(m_class);
  const FillToken& token = classToken(fill);
  painter.fillRect(rect(), QColor::fromRgba(token.fill));
  painter.drawPixmap(0, 0, classSwatch(fill, {hatchWidth, height()}, devicePixelRatioF()));
  painter.setPen(QColor::fromRgba(token.hatchColour));
  painter.drawRect(rect().adjusted(0, 0, -1, -1));

  painter.setPen(QColor::fromRgba(token.text));
  QFont totalFont = font();
  totalFont.setPointSizeF(QFontInfo(totalFont).pointSizeF() + (isPair ? 1 : m_total.size() > 2 ? 3 : 6));
  totalFont.setBold(true);
  painter.setFont(totalFont);
  const QRect inside = rect().adjusted(hatchWidth + 6, 2, isPair ? -6 : -kChipPadding, -2);
  painter.drawText(inside, int(Qt::AlignRight | (isPair ? Qt::AlignTop : Qt::AlignVCenter)), m_total);

  QFont wordFont = font();
  wordFont.setBold(true);
  if (!isPair) {
    painter.setFont(wordFont);
    const QRect words = inside.adjusted(0, 0, -QFontMetrics(totalFont).horizontalAdvance(m_total) - 4, 0);
    painter.drawText(words, int(Qt::AlignLeft | Qt::AlignVCenter) | int(Qt::TextWordWrap), capitalised(m_word));
    return;
  }
  painter.setFont(font());
  painter.drawText(inside, int(Qt::AlignLeft | Qt::AlignTop), m_caption);
  painter.setFont(wordFont);
  const QFontMetrics metrics(wordFont);
  QString word;
  for (const QString& each : {m_word, m_shortWord, openClassText()}) {
    word = capitalised(each);
    if (metrics.horizontalAdvance(word) <= inside.width()) break;
  }
  painter.drawText(inside, int(Qt::AlignLeft | Qt::AlignBottom), word);
}

}  // namespace kawasan
