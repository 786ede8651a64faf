#include "ui/dialogs/leave_question.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTableWidget>

#include "ui/shell/prompts.h"

namespace kawasan {

namespace {

QString cellsOf(const QTableWidget& table) {
  QStringList cells;
  for (int row = 0; row < table.rowCount(); ++row) {
    for (int column = 0; column < table.columnCount(); ++column) {
      const QTableWidgetItem* const item = table.item(row, column);
      cells << (item == nullptr ? QString() : item->text() + QString::number(item->checkState()));
    }
  }
  return cells.join(u'\n');
}

}  // namespace

LeaveQuestion::LeaveQuestion(QDialog& dialog, std::function<bool()> alsoChanged)
    : QObject(&dialog), m_dialog(dialog), m_alsoChanged(std::move(alsoChanged)) {
  dialog.installEventFilter(this);
}

QHash<const QWidget*, QString> LeaveQuestion::contents() const {
  QHash<const QWidget*, QString> result;
  for (const auto* each : m_dialog.findChildren<QLineEdit*>()) {
    // In italics stands what is proposed: nobody typed it.
    if (!each->font().italic()) result[each] = each->text();
  }
  for (const auto* each : m_dialog.findChildren<QPlainTextEdit*>()) result[each] = each->toPlainText();
  for (const auto* each : m_dialog.findChildren<QComboBox*>()) result[each] = each->currentText();
  for (const auto* each : m_dialog.findChildren<QAbstractButton*>()) {
    if (each->isCheckable()) result[each] = QString::number(each->isChecked());
  }
  for (const auto* each : m_dialog.findChildren<QTableWidget*>()) result[each] = cellsOf(*each);
  // Files that would be stored with the paper; others are kept already.
  for (const auto* each : m_dialog.findChildren<QWidget*>(QStringLiteral("filesList")))
    result[each] = each->property("held").toString();
  return result;
}

bool LeaveQuestion::isChanged() const {
  if (m_alsoChanged && m_alsoChanged()) return true;
  const auto now = contents();
  for (auto field = now.begin(); field != now.end(); ++field) {
    if (m_opened.contains(field.key()) && m_opened[field.key()] != field.value()) return true;
  }
  return false;
}

bool LeaveQuestion::mayThrowAway(QDialog& dialog) {
  const QPointer<QDialog> self(&dialog);
  const auto answer = Prompts::current().choose(&dialog, {dialog.windowTitle(),
                                                          tr("What you have typed here is not saved yet."),
                                                          {tr("Throw it away")},
                                                          {},
                                                          tr("Keep typing")});
  return self != nullptr && answer == 0;
}

void LeaveQuestion::leave() {
  // The form closes by itself when its record or the project goes meanwhile.
  if (isChanged() && !mayThrowAway(m_dialog)) return;
  m_dialog.reject();
}

bool LeaveQuestion::eventFilter(QObject* watched, QEvent* event) {
  if (watched != &m_dialog) return false;
  if (event->type() == QEvent::Show && !m_wasShown) {
    m_wasShown = true;
    m_opened = contents();
  }
  // A close that is no hand's is the end of what was decided before.
  const bool isCross = event->type() == QEvent::Close && event->spontaneous();
  const bool isEscape =
      event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Cancel);
  if (!isCross && !isEscape) return false;
  event->setAccepted(isEscape);
  leave();
  return true;
}

}  // namespace kawasan
