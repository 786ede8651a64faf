#include "ui/shell/keys.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>
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

/// Watches whichever line has the focus.
class FieldUndo final : public QObject {
 public:
  explicit FieldUndo(QObject* owner) : QObject(owner) {
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* /*before*/, QWidget* now) { follow(now); });
  }

 protected:
  /// A key that nobody claims is looked up among the actions of the window.
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() != QEvent::ShortcutOverride || watched != m_line.data()) return false;
    const auto* const key = static_cast<const QKeyEvent*>(event);
    const bool isOurs = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
    if (!isOurs || isTyping(*key)) return false;
    event->ignore();
    return true;
  }

 private:
  void follow(QWidget* focus) {
    // Another window in front is no end of the typing.
    if (focus == nullptr || focus == m_line.data()) return;
    if (m_line) {
      m_line->removeEventFilter(this);
      m_line->disconnect(this);
    }
    m_line = qobject_cast<QLineEdit*>(focus);
    m_isEdited = false;
    if (!m_line) return;
    m_before = m_line->text();
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, [this] { m_isEdited = true; });
  }

  [[nodiscard]] bool isTyping(const QKeyEvent& key) const {
    if (!m_isEdited) return false;
    if (key.matches(QKeySequence::Redo) && m_line->isRedoAvailable()) return true;
    // A form that has taken the entry sets the text, which is unmodified then.
    return m_line->isModified() && m_line->text() != m_before;
  }

  QPointer<QLineEdit> m_line;
  QString m_before;         // what stood in the line when it got the focus
  bool m_isEdited = false;  // by hand, since then
};

}  // namespace

void pressButtonsWithEnter(QObject* owner) {
  new EnterFilter(owner);
}

void undoFromFields(QObject* owner) {
  new FieldUndo(owner);
}

void saveWithCtrlEnter(QDialog& dialog, const std::function<void()>& save) {
  for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
    auto* const shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), &dialog);
    QObject::connect(shortcut, &QShortcut::activated, &dialog, save);
  }
}

void pressInFocus(const QKeySequence& key) {
  QWidget* const focused = QApplication::focusWidget();
  if (focused == nullptr || key.isEmpty()) return;
  const QKeyCombination combination = key[0];
  QKeyEvent press(QEvent::KeyPress, combination.key(), combination.keyboardModifiers());
  QApplication::sendEvent(focused, &press);
}

}  // namespace kawasan
