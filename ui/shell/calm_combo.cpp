#include "ui/shell/calm_combo.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QStyle>
#include <QWheelEvent>
#include <algorithm>

namespace kawasan {

CalmCombo::CalmCombo(QWidget* parent) : QComboBox(parent) {
  setFocusPolicy(Qt::StrongFocus);
}

void CalmCombo::showPopup() {
  QAbstractItemView& list = *view();
  const QRect room = screen()->availableGeometry();
  const bool rolls = count() > maxVisibleItems();
  const int bar = rolls ? style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, &list) : 0;
  const int needed = list.sizeHintForColumn(modelColumn()) + bar + 2 * list.frameWidth();
  list.setMinimumWidth(std::min(needed, room.width()));
  QComboBox::showPopup();
  // Where it is wider than the box it may reach beyond the edge of the screen.
  QWidget& frame = *list.window();
  if (const int beyond = frame.geometry().right() - room.right(); &frame != window() && beyond > 0)
    frame.move(frame.x() - beyond, frame.y());
}

void CalmCombo::wheelEvent(QWheelEvent* event) {
  event->ignore();
}

/// A blank opens the list; among letters it is part of the name that is typed.
/// The letter of a button is none of a name: with Alt it is left to the window, also where that button is disabled.
void CalmCombo::keyPressEvent(QKeyEvent* event) {
  const bool isArrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
  if (event->modifiers().testFlag(Qt::AltModifier) && !isArrow) return event->ignore();
  const bool isTyping = m_sinceTyped.isValid() && m_sinceTyped.elapsed() < QApplication::keyboardInputInterval();
  const QString text = event->text();
  if (!text.isEmpty() && text.front().isPrint()) {
    const bool isBlank = event->key() == Qt::Key_Space;
    if (!isBlank || isTyping) m_sinceTyped.start();
    if (isBlank && isTyping && !isEditable()) return searchOn(text);
  }
  QComboBox::keyPressEvent(event);
}

/// As the box does itself with every other letter.
void CalmCombo::searchOn(const QString& text) {
  QAbstractItemView& list = *view();
  list.setCurrentIndex(model()->index(currentIndex(), modelColumn(), rootModelIndex()));
  list.keyboardSearch(text);
  const int row = list.currentIndex().row();
  if (row < 0 || row == currentIndex()) return;
  setCurrentIndex(row);
  Q_EMIT activated(row);
}

}  // namespace kawasan
