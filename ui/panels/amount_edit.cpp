#include "ui/panels/amount_edit.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMetaMethod>
#include <QMouseEvent>

namespace kawasan {

namespace {

QString clipboardText(QClipboard::Mode mode = QClipboard::Clipboard) {
  return QApplication::clipboard()->text(mode);
}

}  // namespace

AmountEdit::AmountEdit(QWidget* parent) : QLineEdit(parent) {
  setAlignment(Qt::AlignRight);
  setAcceptDrops(false);  // a dropped block would run together
  setMaxLength(64);
}

bool AmountEdit::event(QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier) {
      Q_EMIT nextWanted();
      return true;
    }
    if (key->key() == Qt::Key_Backtab) {
      Q_EMIT previousWanted();
      return true;
    }
  }
  return QLineEdit::event(event);
}

void AmountEdit::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Paste)) return pasteText(clipboardText());
  const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (event->modifiers().testFlag(Qt::ShiftModifier)) return Q_EMIT upWanted();
      if (event->modifiers().testFlag(Qt::ControlModifier) &&
          isSignalConnected(QMetaMethod::fromSignal(&AmountEdit::confirmWanted))) {
        return Q_EMIT confirmWanted();
      }
      return Q_EMIT downWanted();
    case Qt::Key_Down:
      if (isPlain) return Q_EMIT downWanted();
      break;
    case Qt::Key_Up:
      if (isPlain) return Q_EMIT upWanted();
      break;
    case Qt::Key_Right:
      if (isPlain && m_isQuick) return Q_EMIT nextWanted();
      break;
    case Qt::Key_Left:
      if (isPlain && m_isQuick) return Q_EMIT previousWanted();
      break;
    case Qt::Key_Escape:
      return Q_EMIT cancelled();
    case Qt::Key_F1:
      if (event->modifiers() == Qt::ShiftModifier) return Q_EMIT explainWanted();
      break;
    case Qt::Key_F2:
      if (event->modifiers() == Qt::ShiftModifier) return Q_EMIT besideWanted();
      break;
    default:
      break;
  }
  QLineEdit::keyPressEvent(event);
}

void AmountEdit::mouseReleaseEvent(QMouseEvent* event) {
  const QClipboard* clipboard = QApplication::clipboard();
  if (event->button() == Qt::MiddleButton && clipboard->supportsSelection()) {
    pasteText(clipboardText(QClipboard::Selection));
    return;
  }
  QLineEdit::mouseReleaseEvent(event);
}

/// Qt's own menu would paste several lines as one.
void AmountEdit::contextMenuEvent(QContextMenuEvent* event) {
  QMenu menu(this);
  menu.addAction(tr("Cut"), this, &QLineEdit::cut)->setEnabled(hasSelectedText());
  menu.addAction(tr("Copy"), this, &QLineEdit::copy)->setEnabled(hasSelectedText());
  menu.addAction(tr("Paste"), this, [this] { pasteText(clipboardText()); })->setEnabled(!clipboardText().isEmpty());
  menu.addSeparator();
  menu.addAction(tr("Explain"), this, &AmountEdit::explainWanted);
  menu.exec(event->globalPos());
}

void AmountEdit::focusInEvent(QFocusEvent* event) {
  QLineEdit::focusInEvent(event);
  if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) selectAll();
}

void AmountEdit::focusOutEvent(QFocusEvent* event) {
  QLineEdit::focusOutEvent(event);
  if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) Q_EMIT left();
}

void AmountEdit::pasteText(const QString& text) {
  const QString block = text.endsWith(u'\n') ? text.chopped(text.endsWith(QStringLiteral("\r\n")) ? 2 : 1) : text;
  if (block.contains(u'\n') || block.contains(u'\r') || block.contains(u'\t')) {
    Q_EMIT blockPasted(text);
  } else {
    insert(block.trimmed());
  }
}

}  // namespace kawasan
