#include "ui/shell/keys.h"

#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

namespace kawasan {

namespace {

/// Buttons of a dialog that are its default or may become it press themselves.
bool knowsEnter(const QAbstractButton& button) {
  const auto* const push = qobject_cast<const QPushButton*>(&button);
  const bool isTick =
      qobject_cast<const QCheckBox*>(&button) != nullptr || qobject_cast<const QRadioButton*>(&button) != nullptr;
  return isTick || (push != nullptr && (push->autoDefault() || push->isDefault()));
}

class EnterFilter final : public QObject {
 public:
  explicit EnterFilter(QObject* owner) : QObject(owner) { QCoreApplication::instance()->installEventFilter(this); }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    auto* const button = event->type() == QEvent::KeyPress ? qobject_cast<QAbstractButton*>(watched) : nullptr;
    if (button == nullptr || !button->isEnabled() || knowsEnter(*button)) return false;
    const auto* const key = static_cast<const QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && !key->isAutoRepeat();
    if (!isEnter || !isPlain) return false;
    auto* const tool = qobject_cast<QToolButton*>(button);
    if (tool != nullptr && tool->menu() != nullptr && tool->popupMode() == QToolButton::InstantPopup) {
      tool->showMenu();
    } else {
      button->click();
    }
    return true;
  }
};

}  // namespace

void pressButtonsWithEnter(QObject* owner) {
  new EnterFilter(owner);
}

void pressInFocus(const QKeySequence& key) {
  QWidget* const focused = QApplication::focusWidget();
  if (focused == nullptr || key.isEmpty()) return;
  const QKeyCombination combination = key[0];
  QKeyEvent press(QEvent::KeyPress, combination.key(), combination.keyboardModifiers());
  QApplication::sendEvent(focused, &press);
}

}  // namespace kawasan
