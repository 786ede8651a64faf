#include "ui/dialogs/stage_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/plan/activity_state.h"
#include "ui/dialogs/leave_question.h"
#include "ui/models/activity_words.h"
#include "ui/models/plan_entry.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/theme.h"
#include "ui/text/glossary.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

constexpr int kStageWidth = 460;
constexpr int kKeepersWidth = 210;

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
      m_date(new QLineEdit),
      m_person(new QLineEdit),
      m_physical(new QLineEdit),
      m_financial(new QLineEdit),
      m_amount(new QLineEdit),
      m_grade(new QComboBox),
      m_men(new QLineEdit),
      m_women(new QLineEdit),
      m_days(new QLineEdit),
      m_exists(new QComboBox),
      m_keepers(new QLabel),
      m_document(new QLineEdit),
      m_note(new QLineEdit),
      m_form(new QFormLayout),
      m_problem(new QLabel) {
  setObjectName(QStringLiteral("stageDialog"));
  setWindowTitle(tr("Record a stage"));
  setMinimumWidth(kStageWidth);
  build();
  for (std::size_t i = 0; i < kLifeSteps; ++i)
    m_step->addItem(capitalised(nameOf(static_cast<LifeStep>(i))), static_cast<int>(i));
  m_step->setCurrentIndex(static_cast<int>(nextStep(session.snapshot(), activityId)));
  m_grade->addItem(tr("not filled in"));
  for (const QualityGrade grade : {QualityGrade::Good, QualityGrade::Fair, QualityGrade::Poor})
    m_grade->addItem(nameOf(grade));
  m_exists->addItem(tr("not filled in"));
  m_exists->addItem(upkeepWord(kUpkeepWords.front()), toQString(kUpkeepWords.front()));
  m_exists->addItem(upkeepWord(kUpkeepGone), toQString(kUpkeepGone));
  m_date->setText(dateEdit(today()));
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
  m_form->setHorizontalSpacing(12);
  m_form->setVerticalSpacing(8);
  m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
  m_date->setPlaceholderText(tr("17-5-2024"));
  const auto add = [this](const QString& label, QWidget* field, const char* name) {
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(label);
    m_form->addRow(label, field);
  };
  add(tr("Stage"), m_step, "stage");
  add(tr("Date"), m_date, "stageDate");
  add(tr("Person"), m_person, "stagePerson");
  add(tr("Physical progress, %"), m_physical, "physical");
  add(tr("Financial progress, %"), m_financial, "financial");
  add(tr("Paid out, Rp"), m_amount, "paidOut");
  add(tr("Quality"), m_grade, "grade");
  add(tr("Workers, men"), m_men, "men");
  add(tr("Workers, women"), m_women, "women");
  add(tr("Person-days (HOK)"), m_days, "personDays");
  const QString keepers = activity == nullptr ? QString() : keepersName(activity->kpp);
  // One line: a form does not grow with a label that wraps.
  m_keepers->setText(keepers.isEmpty() ? tr("not filled in")
                                       : m_keepers->fontMetrics().elidedText(keepers, Qt::ElideRight, kKeepersWidth));
  m_keepers->setToolTip(keepers.isEmpty() ? tr("not entered yet; page 4 of the activity has its fields") : keepers);
  add(tr("Users and keepers (KPP)"), m_keepers, "stageKeepers");
  add(tr("The work is"), m_exists, "upkeepExists");
  for (std::size_t i = 1; i < kUpkeepWords.size(); ++i) {
    auto* box = new QCheckBox(upkeepWord(kUpkeepWords[i]));
    box->setObjectName(QStringLiteral("upkeep_") + toQString(kUpkeepWords[i]));
    m_form->addRow(QString(), box);
    m_upkeep.push_back(box);
  }
  add(tr("Document"), m_document, "stageDocument");
  add(tr("Remarks"), m_note, "stageNote");
  layout->addLayout(m_form);
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
  connect(m_exists, &QComboBox::currentIndexChanged, this, &StageDialog::showFields);
  connect(save, &QPushButton::clicked, this, &StageDialog::save);
  connect(cancel, &QPushButton::clicked, new LeaveQuestion(*this), &LeaveQuestion::leave);
}

LifeStep StageDialog::step() const {
  return static_cast<LifeStep>(std::max(0, m_step->currentIndex()));
}

/// Only what belongs to the stage stands there to be filled in.
void StageDialog::showFields() {
  const LifeStep now = step();
  const auto show = [this](QWidget* field, bool isShown) {
    field->setEnabled(isShown);
    m_form->setRowVisible(field, isShown);
  };
  const bool isBuilding = now == LifeStep::Construction;
  show(m_physical, isBuilding);
  show(m_financial, isBuilding || now == LifeStep::Disbursement);
  show(m_amount, now == LifeStep::Disbursement);
  show(m_grade, now == LifeStep::Certification);
  for (QLineEdit* line : {m_men, m_women, m_days}) show(line, isBuilding);
  show(m_keepers, now == LifeStep::HandOver || now == LifeStep::Upkeep);
  show(m_exists, now == LifeStep::Upkeep);
  const bool isThere = now == LifeStep::Upkeep && m_exists->currentData().toString() == toQString(kUpkeepWords.front());
  for (QCheckBox* box : m_upkeep) show(box, isThere);
  adjustSize();
}

bool StageDialog::take(ActivityState& state) {
  QLineEdit* wrong = nullptr;
  QString problem;
  const auto say = [&](QLineEdit* line, const QString& text) {
    theme::setWrong(*line, !text.isEmpty());
    if (text.isEmpty() || wrong != nullptr) return;
    wrong = line;
    problem = text;
  };
  const TypedDate day = readDate(m_date->text());
  say(m_date, !day.problem.isEmpty() || day.date ? day.problem : tr("A stage has a date."));
  state.date = day.date.value_or(Date{});
  for (const auto& [line, member] :
       {std::pair(m_physical, &ActivityState::physicalPercent),
        std::pair(m_financial, &ActivityState::financialPercent), std::pair(m_days, &ActivityState::personDays)}) {
    if (!line->isEnabled()) continue;
    TypedVolume typed = readVolume(line->text());
    const bool isTooMuch = line != m_days && !isMissing(typed.amount) && typed.amount > 100 * kMicroPerUnit;
    if (typed.problem.isEmpty() && isTooMuch) typed.problem = tr("A percent is at most 100.");
    say(line, typed.problem);
    state.*member = typed.amount;
  }
  if (m_amount->isEnabled()) {
    const TypedWhole typed = readWhole(m_amount->text(), kLargestRupiah);
    say(m_amount, typed.problem);
    state.amount = typed.value;
  }
  for (const auto& [line, member] :
       {std::pair(m_men, &ActivityState::men), std::pair(m_women, &ActivityState::women)}) {
    if (!line->isEnabled()) continue;
    const TypedWhole typed = readWhole(line->text(), kLargestCount);
    say(line, typed.problem);
    if (typed.value) state.*member = static_cast<int>(*typed.value);
  }
  if (m_grade->isEnabled() && m_grade->currentIndex() > 0)
    state.grade = static_cast<QualityGrade>(m_grade->currentIndex() - 1);
  std::vector<std::string> upkeep;
  if (m_exists->isEnabled() && m_exists->currentIndex() > 0)
    upkeep.push_back(m_exists->currentData().toString().toStdString());
  for (std::size_t i = 0; i < m_upkeep.size(); ++i) {
    if (m_upkeep[i]->isEnabled() && m_upkeep[i]->isChecked()) upkeep.emplace_back(kUpkeepWords[i + 1]);
  }
  state.upkeep = upkeepOf(upkeep).value_or(std::string());
  m_problem->setText(problem);
  m_problem->setVisible(wrong != nullptr);
  if (wrong != nullptr) wrong->setFocus();
  return wrong == nullptr;
}

void StageDialog::save() {
  ActivityState state;
  state.activityId = m_activityId;
  state.step = step();
  state.person = m_person->text().trimmed().toStdString();
  state.document = m_document->text().trimmed().toStdString();
  state.note = m_note->text().trimmed().toStdString();
  if (!take(state)) return;
  const Activity* const activity = m_session.snapshot().activityById(m_activityId);
  const bool isDone =
      m_session.edit({"record-activity", {{"activity", activity->name}}}, [&state](Edit& edit) -> Result<void> {
        edit.add(state);
        return {};
      });
  if (isDone) accept();
}

}  // namespace kawasan
