#include "ui/dialogs/paper_form.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
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

/// Whoever goes on typing there is mending it; saving judges anew.
void hideOnceMended(QLabel& problem, QWidget& field) {
  const auto hide = [&problem, &field] {
    problem.hide();
    theme::setWrong(field, false);
  };
  if (auto* const line = qobject_cast<QLineEdit*>(&field)) {
    QObject::connect(line, &QLineEdit::textEdited, &problem, hide, Qt::SingleShotConnection);
  } else if (auto* const box = qobject_cast<QComboBox*>(&field)) {
    QObject::connect(box, &QComboBox::activated, &problem, hide, Qt::SingleShotConnection);
  } else if (auto* const table = qobject_cast<QTableWidget*>(&field)) {
    QObject::connect(table, &QTableWidget::cellChanged, &problem, hide, Qt::SingleShotConnection);
  }
}

}  // namespace

bool sayPaperProblems(QLabel& label, const std::vector<std::pair<QWidget*, QString>>& problems) {
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
  saveWithCtrlEnter(dialog, run);
  QObject::connect(cancel, &QPushButton::clicked, new LeaveQuestion(dialog), &LeaveQuestion::leave);
}

}  // namespace kawasan
