#include "ui/dialogs/stage_dialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/plan/activity_state.h"
#include "ui/models/plan_entry.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/theme.h"
#include "ui/text/glossary.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

constexpr int kStageWidth = 460;

/// The step after the last one, within the ordinary course.
LifeStep nextStep(const Snapshot& snapshot, FeatureId activityId) {
  const auto last = stepOf(snapshot, activityId);
  if (!last) return LifeStep::Proposal;
  if (*last >= LifeStep::Upkeep || *last == LifeStep::Construction) return *last;
  return static_cast<LifeStep>(static_cast<int>(*last) + 1);
}

}  // namespace

StageDialog::StageDialog(Session& session, FeatureId activityId, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_activityId(activityId),
      m_step(new QComboBox),
      m_date(new QDateEdit),
      m_person(new QLineEdit),
      m_physical(new QLineEdit),
      m_financial(new QLineEdit),
      m_amount(new QLineEdit),
      m_grade(new QComboBox),
      m_document(new QLineEdit),
      m_note(new QLineEdit),
      m_problem(new QLabel) {
  setObjectName(QStringLiteral("stageDialog"));
  setWindowTitle(tr("Record a stage"));
  setMinimumWidth(kStageWidth);
  build();
  for (std::size_t i = 0; i < kLifeSteps; ++i)
    m_step->addItem(capitalised(nameOf(static_cast<LifeStep>(i))), static_cast<int>(i));
  m_step->setCurrentIndex(static_cast<int>(nextStep(session.snapshot(), activityId)));
  m_grade->addItem(tr("not filled in"));
  m_grade->addItem(tr("good (KB)"));
  m_grade->addItem(tr("fair (KC)"));
  m_grade->addItem(tr("poor (KK)"));
  const Date day = today();
  m_date->setDate(QDate(day.year, day.month, day.day));
  m_person->setText(toQString(session.project().person()));
  showFields();
  m_step->setFocus();
  connect(&session, &Session::changed, this, [this] {
    if (m_session.snapshot().activityById(m_activityId) == nullptr) reject();
  });
  connect(&session, &Session::projectReplaced, this, &QDialog::reject);
}

void StageDialog::build() {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(16, 16, 16, 12);
  layout->setSpacing(8);
  const Activity* const activity = m_session.snapshot().activityById(m_activityId);
  auto* heading = new QLabel(activity == nullptr ? QString() : toQString(activity->name));
  heading->setWordWrap(true);
  theme::setKind(*heading, QStringLiteral("heading"));
  layout->addWidget(heading);
  auto* form = new QFormLayout;
  form->setHorizontalSpacing(12);
  form->setVerticalSpacing(8);
  form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
  m_date->setDisplayFormat(QStringLiteral("dd-MM-yyyy"));
  m_date->setCalendarPopup(true);
  const auto add = [form](const QString& label, QWidget* field, const char* name) {
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(label);
    form->addRow(label, field);
  };
  add(tr("Stage"), m_step, "stage");
  add(tr("Date"), m_date, "stageDate");
  add(tr("Person"), m_person, "stagePerson");
  add(tr("Physical progress, %"), m_physical, "physical");
  add(tr("Financial progress, %"), m_financial, "financial");
  add(tr("Paid out, Rp"), m_amount, "paidOut");
  add(tr("Quality"), m_grade, "grade");
  add(tr("Document"), m_document, "stageDocument");
  add(tr("Remarks"), m_note, "stageNote");
  layout->addLayout(form);
  m_problem->setWordWrap(true);
  theme::setKind(*m_problem, QStringLiteral("error"));
  m_problem->hide();
  layout->addWidget(m_problem);
  auto* buttons = new QHBoxLayout;
  auto* save = new QPushButton(tr("Record"));
  save->setObjectName(QStringLiteral("saveStage"));
  theme::setKind(*save, QStringLiteral("primary"));
  auto* cancel = new QPushButton(tr("Cancel"));
  cancel->setAutoDefault(false);
  save->setDefault(true);
  buttons->addStretch();
  buttons->addWidget(cancel);
  buttons->addWidget(save);
  layout->addLayout(buttons);
  connect(m_step, &QComboBox::currentIndexChanged, this, &StageDialog::showFields);
  connect(save, &QPushButton::clicked, this, &StageDialog::save);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

LifeStep StageDialog::step() const {
  return static_cast<LifeStep>(std::max(0, m_step->currentIndex()));
}

/// Only what belongs to the stage can be filled in.
void StageDialog::showFields() {
  const LifeStep now = step();
  m_physical->setEnabled(now == LifeStep::Construction);
  m_financial->setEnabled(now == LifeStep::Construction || now == LifeStep::Disbursement);
  m_amount->setEnabled(now == LifeStep::Disbursement);
  m_grade->setEnabled(now == LifeStep::Certification);
}

void StageDialog::save() {
  ActivityState state;
  state.activityId = m_activityId;
  state.step = step();
  const QDate date = m_date->date();
  state.date = {date.year(), date.month(), date.day()};
  state.person = m_person->text().trimmed().toStdString();
  state.document = m_document->text().trimmed().toStdString();
  state.note = m_note->text().trimmed().toStdString();
  QWidget* wrong = nullptr;
  QString problem;
  for (const auto& [line, member] : {std::pair(m_physical, &ActivityState::physicalPercent),
                                     std::pair(m_financial, &ActivityState::financialPercent)}) {
    if (!line->isEnabled()) continue;
    TypedVolume typed = readVolume(line->text());
    if (typed.problem.isEmpty() && !isMissing(typed.amount) && typed.amount > 100 * kMicroPerUnit)
      typed.problem = tr("A percent is at most 100.");
    theme::setWrong(*line, !typed.problem.isEmpty());
    if (!typed.problem.isEmpty() && wrong == nullptr) {
      wrong = line;
      problem = typed.problem;
    }
    state.*member = typed.amount;
  }
  if (m_amount->isEnabled()) {
    const TypedWhole typed = readWhole(m_amount->text(), kLargestRupiah);
    theme::setWrong(*m_amount, !typed.problem.isEmpty());
    if (!typed.problem.isEmpty() && wrong == nullptr) {
      wrong = m_amount;
      problem = typed.problem;
    }
    state.amount = typed.value;
  }
  if (m_grade->isEnabled() && m_grade->currentIndex() > 0)
    state.grade = static_cast<QualityGrade>(m_grade->currentIndex() - 1);
  m_problem->setText(problem);
  m_problem->setVisible(wrong != nullptr);
  if (wrong != nullptr) return wrong->setFocus();
  const Activity* const activity = m_session.snapshot().activityById(m_activityId);
  const bool isDone =
      m_session.edit({"record-activity", {{"activity", activity->name}}}, [&state](Edit& edit) -> Result<void> {
        edit.add(state);
        return {};
      });
  if (isDone) accept();
}

}  // namespace kawasan
