#include "ui/dialogs/paper_form.h"

#include <QApplication>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTextEdit>
#include <QVBoxLayout>

#include "ui/dialogs/leave_question.h"
#include "ui/shell/keys.h"
#include "ui/shell/theme.h"

namespace kawasan {

namespace {

struct PaperFormText {
  Q_DECLARE_TR_FUNCTIONS(kawasan::PaperForm)
};

}  // namespace

QVBoxLayout* preparePaper(QDialog& dialog) {
  auto* layout = new QVBoxLayout(&dialog);
  layout->setContentsMargins(16, 16, 16, 12);
  layout->setSpacing(8);
  return layout;
}

void preparePaperForm(QFormLayout& form) {
  form.setHorizontalSpacing(12);
  form.setVerticalSpacing(8);
  form.setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
}

void addPaperField(QFormLayout& form, const QString& label, QWidget& field, const char* name) {
  field.setObjectName(QString::fromLatin1(name));
  field.setAccessibleName(label);
  form.addRow(label, &field);
}

void preparePaperProblem(QLabel& problem) {
  problem.setObjectName(QStringLiteral("paperProblem"));
  problem.setWordWrap(true);
  theme::setKind(problem, QStringLiteral("error"));
  problem.hide();
}

namespace {

const QString kMending = QStringLiteral("mending");

/// Whoever goes on typing there is mending it; saving judges anew. What the form itself writes into a table is nobody's
/// mending.
void hideOnceMended(QLabel& problem, QWidget& field) {
  auto* const mending = new QObject(&problem);
  mending->setObjectName(kMending);
  const auto hide = [&problem, &field, mending] {
    problem.hide();
    theme::setWrong(field, false);
    mending->deleteLater();
  };
  if (auto* const line = qobject_cast<QLineEdit*>(&field)) {
    QObject::connect(line, &QLineEdit::textEdited, mending, hide);
  } else if (auto* const box = qobject_cast<QComboBox*>(&field)) {
    QObject::connect(box, &QComboBox::activated, mending, hide);
  } else if (auto* const table = qobject_cast<QTableWidget*>(&field)) {
    QObject::connect(table, &QTableWidget::cellChanged, mending, [table, hide] {
      const QWidget* const focused = QApplication::focusWidget();
      if (focused != nullptr && (focused == table || table->isAncestorOf(focused))) hide();
    });
  }
}

/// What lies beside the fields, as the files of the paper.
bool isPassed(const QWidget* widget) {
  for (; widget != nullptr; widget = widget->parentWidget()) {
    if (widget->property("enterPasses").toBool()) return true;
  }
  return false;
}

/// The field behind another in the order of the Tab key; null behind the last one.
QWidget* fieldBehind(const QWidget& field) {
  for (QWidget* next = field.nextInFocusChain(); next != nullptr && next != &field; next = next->nextInFocusChain()) {
    if (next->window() != field.window() || isPassed(next)) continue;
    if (qobject_cast<QPushButton*>(next) != nullptr && next->isVisible()) return nullptr;
    const bool isField = qobject_cast<QLineEdit*>(next) != nullptr || qobject_cast<QComboBox*>(next) != nullptr ||
                         qobject_cast<QTextEdit*>(next) != nullptr || qobject_cast<QPlainTextEdit*>(next) != nullptr ||
                         qobject_cast<QTableWidget*>(next) != nullptr;
    if (isField && next->isVisible() && next->isEnabled()) return next;
  }
  return nullptr;
}

/// Who comes from a spreadsheet ends every entry with Enter, which must not save a form that is half filled in.
class EnterGoesOn final : public QObject {
 public:
  explicit EnterGoesOn(QDialog& dialog) : QObject(&dialog) {
    for (QLineEdit* const line : dialog.findChildren<QLineEdit*>()) line->installEventFilter(this);
    for (QComboBox* const box : dialog.findChildren<QComboBox*>()) box->installEventFilter(this);
  }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() != QEvent::KeyPress) return false;
    const auto* const key = static_cast<const QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isEnter || !isPlain) return false;
    QWidget* const next = fieldBehind(*static_cast<QWidget*>(watched));
    if (next == nullptr) return false;  // the button of the form
    next->setFocus(Qt::TabFocusReason);
    return true;
  }
};

}  // namespace

bool sayPaperProblems(QLabel& label, const std::vector<std::pair<QWidget*, QString>>& problems) {
  qDeleteAll(label.findChildren<QObject*>(kMending, Qt::FindDirectChildrenOnly));
  QWidget* first = nullptr;
  for (const auto& [field, problem] : problems) {
    theme::setWrong(*field, !problem.isEmpty());
    if (problem.isEmpty() || first != nullptr) continue;
    first = field;
    label.setText(problem);
  }
  label.setVisible(first != nullptr);
  if (first != nullptr) {
    first->setFocus();
    hideOnceMended(label, *first);
  }
  return first == nullptr;
}

void addPaperButtons(QDialog& dialog, QVBoxLayout& layout, const QString& save, const char* name,
                     const std::function<void()>& run) {
  auto* accept = new QPushButton(save);
  accept->setObjectName(QString::fromLatin1(name));
  theme::setKind(*accept, QStringLiteral("primary"));
  accept->setDefault(true);
  auto* cancel = new QPushButton(PaperFormText::tr("Cancel"));
  cancel->setAutoDefault(false);
  auto* buttons = new QHBoxLayout;
  buttons->addStretch();
  buttons->addWidget(cancel);
  buttons->addWidget(accept);
  layout.addLayout(buttons);
  QObject::connect(accept, &QPushButton::clicked, &dialog, run);
  new EnterGoesOn(dialog);
  saveWithCtrlEnter(dialog, run);
  QObject::connect(cancel, &QPushButton::clicked, new LeaveQuestion(dialog), &LeaveQuestion::leave);
}

}  // namespace kawasan
