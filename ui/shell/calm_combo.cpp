#include "ui/shell/calm_combo.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QWheelEvent>

namespace kawasan {

CalmCombo::CalmCombo(QWidget* parent) : QComboBox(parent) {
  setFocusPolicy(Qt::StrongFocus);
}

void CalmCombo::wheelEvent(QWheelEvent* event) {
  event->ignore();
}

/// A blank opens the list; among letters it is part of the name that is typed.
void CalmCombo::keyPressEvent(QKeyEvent* event) {
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
