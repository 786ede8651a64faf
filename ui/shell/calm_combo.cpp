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
  list.installEventFilter(this);
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
  const auto row = isEditable() ? std::nullopt : rowTyped(event->text(), currentIndex());
  if (!row) return QComboBox::keyPressEvent(event);
  if (*row < 0 || *row == currentIndex()) return;
  setCurrentIndex(*row);
  Q_EMIT activated(*row);
}

bool CalmCombo::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress || watched != view() || isEditable())
    return QComboBox::eventFilter(watched, event);
  const auto* const key = static_cast<QKeyEvent*>(event);
  if (key->modifiers().testFlag(Qt::AltModifier)) return false;
  const auto row = rowTyped(key->text(), view()->currentIndex().row());
  if (!row) return false;
  if (*row >= 0) view()->setCurrentIndex(model()->index(*row, modelColumn(), rootModelIndex()));
  return true;
}

/// The entry that what is typed without a pause leads to, -1 for none; nothing when the key is none of a name. Those
/// that begin with it go before those that hold it inside.
std::optional<int> CalmCombo::rowTyped(const QString& text, int from) {
  if (text.isEmpty() || !text.front().isPrint()) return std::nullopt;
  const bool isTyping = m_sinceTyped.isValid() && m_sinceTyped.elapsed() < QApplication::keyboardInputInterval();
  if (text == QStringLiteral(" ") && !isTyping) return std::nullopt;
  m_sinceTyped.start();
  m_typed = isTyping ? m_typed + text : text;
  const bool isFirst = m_typed.size() == text.size();
  if (const int row = rowOf(m_typed, isFirst ? from + 1 : from, Qt::MatchStartsWith); row >= 0) return row;
  // One letter again and again goes from entry to entry.
  const bool isOneLetter = std::ranges::all_of(m_typed, [this](QChar c) { return c == m_typed.front(); });
  if (isOneLetter) return rowOf(m_typed.left(1), from + 1, Qt::MatchStartsWith);
  return rowOf(m_typed, from, Qt::MatchContains);
}

int CalmCombo::rowOf(const QString& typed, int from, Qt::MatchFlags how) const {
  if (count() == 0) return -1;
  const int start = std::max(0, from) % count();
  const QModelIndex first = model()->index(start, modelColumn(), rootModelIndex());
  for (const QModelIndex& found : model()->match(first, Qt::DisplayRole, typed, -1, how | Qt::MatchWrap)) {
    if (found.flags().testFlag(Qt::ItemIsEnabled)) return found.row();
  }
  return -1;
}

}  // namespace kawasan
