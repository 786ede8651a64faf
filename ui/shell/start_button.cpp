#include "ui/shell/start_button.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

#include "ui/shell/theme.h"

namespace kawasan {

using theme::colour;
using theme::Role;

namespace {

constexpr int kButtonMargin = 12;
constexpr int kButtonIcon = 28;
constexpr int kButtonGap = 12;

}  // namespace

StartButton::StartButton(const QString& icon, const QKeySequence& key, QWidget* parent)
    : QAbstractButton(parent), m_icon(icon), m_key(key) {
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  setAttribute(Qt::WA_Hover);
}

void StartButton::setTexts(const QString& name, const QString& explanation) {
  setText(name);
  m_explanation = explanation;
  setAccessibleName(name);
  setAccessibleDescription(explanation);
  updateGeometry();
  update();
}

QSize StartButton::sizeHint() const {
  QFont bold = font();
  bold.setBold(true);
  const QString key = m_key.toString(QKeySequence::NativeText);
  const int words =
      std::max(QFontMetrics(bold).horizontalAdvance(this->text()), fontMetrics().horizontalAdvance(m_explanation));
  return {kButtonMargin * 2 + kButtonIcon + kButtonGap * 2 + words + fontMetrics().horizontalAdvance(key),
          2 * fontMetrics().height() + 20};
}

void StartButton::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const bool isOver = underMouse() || isDown();
  painter.fillRect(rect(), colour(isDown() ? Role::AccentSoft : isOver ? Role::Header : Role::Panel));
  painter.setPen(QPen(colour(hasFocus() || isOver ? Role::Accent : Role::InputLine), hasFocus() ? 2 : 1));
  const qreal inset = hasFocus() ? 1 : 0.5;  // the line stays inside at every scale of the screen
  painter.drawRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset));
  theme::icon(m_icon, Role::Accent)
      .paint(&painter, QRect(kButtonMargin, (height() - kButtonIcon) / 2, kButtonIcon, kButtonIcon));

  const QString key = m_key.toString(QKeySequence::NativeText);
  const int keyWidth = fontMetrics().horizontalAdvance(key);
  const int left = kButtonMargin + kButtonIcon + kButtonGap;
  const int width = this->width() - left - kButtonMargin - keyWidth - kButtonGap;
  const int line = fontMetrics().height();
  const int top = (height() - 2 * line) / 2;
  QFont bold = font();
  bold.setBold(true);
  painter.setFont(bold);
  painter.setPen(colour(Role::Text));
  painter.drawText(QRect(left, top, width, line), Qt::AlignLeft | Qt::AlignVCenter, text());
  painter.setFont(font());
  painter.setPen(colour(Role::Secondary));
  painter.drawText(QRect(left, top + line, width, line), Qt::AlignLeft | Qt::AlignVCenter,
                   fontMetrics().elidedText(m_explanation, Qt::ElideRight, width));
  painter.drawText(QRect(this->width() - kButtonMargin - keyWidth, 0, keyWidth, height()), Qt::AlignVCenter, key);
}

void StartButton::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    click();
    return;
  }
  QAbstractButton::keyPressEvent(event);
}

void StartButton::enterEvent(QEnterEvent* event) {
  QAbstractButton::enterEvent(event);
  update();
}

void StartButton::leaveEvent(QEvent* event) {
  QAbstractButton::leaveEvent(event);
  update();
}

}  // namespace kawasan
