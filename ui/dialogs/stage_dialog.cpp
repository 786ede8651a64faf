#include "ui/dialogs/stage_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/import/activity_changes.h"
#include "core/plan/activity_state.h"
#include "ui/dialogs/leave_question.h"
#include "ui/models/activity_words.h"
#include "ui/models/plan_entry.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/edit_or_why.h"
#include "ui/shell/keys.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"
#include "ui/shell/undo_action.h"
#include "ui/text/glossary.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

constexpr int kStageWidth = 460;
constexpr int kKeepersWidth = 210;
constexpr int kLeftOutLines = 4;  // of the list, more by scrolling
constexpr qsizetype kNamedInMessage = 3;

QString nameOfActivity(const Snapshot& snapshot, FeatureId id) {
  const Activity* const activity = snapshot.activityById(id);
  return activity == nullptr ? QString() : toQString(activity->name);
}

/// The step after the last one, within the ordinary course.
LifeStep nextStep(const Snapshot& snapshot, FeatureId activityId) {
  const auto last = stepOf(snapshot, activityId);
  if (!last) return LifeStep::Proposal;
  if (*last >= LifeStep::Upkeep || *last == LifeStep::Construction) return *last;
  return static_cast<LifeStep>(static_cast<int>(*last) + 1);
}

}  // namespace

StageDialog::StageDialog(Session& session, std::vector<FeatureId> activityIds, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_activityIds(std::move(activityIds)),
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
      m_leftOutHead(new QLabel),
      m_leftOut(new QListWidget),
      m_save(new QPushButton),
      m_problem(new QLabel) {
  setObjectName(QStringLiteral("stageDialog"));
  setWindowTitle(tr("Record a stage"));
  setMinimumWidth(kStageWidth);
  build();
  addStages();
  m_date->setText(dateEdit(today()));
  const QString person = toQString(session.project().person());
  m_person->setText(person.isEmpty() ? settings::person() : person);
  showFields();
  m_step->setFocus();
  connect(&session, &Session::changed, this, [this] {
    std::erase_if(m_activityIds, [this](FeatureId id) { return m_session.snapshot().activityById(id) == nullptr; });
    if (m_activityIds.empty()) return reject();
    showLeftOut();
  });
  connect(&session, &Session::projectReplaced, this, &QDialog::reject);
}

void StageDialog::addStages() {
  for (std::size_t i = 0; i < kLifeSteps; ++i)
    m_step->addItem(capitalised(nameOf(static_cast<LifeStep>(i))), static_cast<int>(i));
  // The one that is behind shows what comes next.
  LifeStep next = LifeStep::Cancelled;
  for (const FeatureId id : m_activityIds) next = std::min(next, nextStep(m_session.snapshot(), id));
  m_step->setCurrentIndex(static_cast<int>(next));
  m_grade->addItem(tr("not filled in"));
  for (const QualityGrade grade : {QualityGrade::Good, QualityGrade::Fair, QualityGrade::Poor})
    m_grade->addItem(nameOf(grade));
  m_exists->addItem(tr("not filled in"));
  m_exists->addItem(upkeepWord(kUpkeepWords.front()), toQString(kUpkeepWords.front()));
  m_exists->addItem(upkeepWord(kUpkeepGone), toQString(kUpkeepGone));
}

void StageDialog::build() {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(16, 16, 16, 12);
  layout->setSpacing(8);
  auto* heading = new QLabel(isForSeveral() ? tr("For %1 activities").arg(m_activityIds.size())
                                            : nameOfActivity(m_session.snapshot(), m_activityIds.front()));
  heading->setWordWrap(true);
  theme::setKind(*heading, QStringLiteral("heading"));
  layout->addWidget(heading);
  if (isForSeveral()) {
    auto* own = new QLabel(tr("Values, money paid out, workers and person-days are recorded activity by activity."));
    own->setWordWrap(true);
    theme::setKind(*own, QStringLiteral("small"));
    layout->addWidget(own);
  }
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
  const Activity* const activity = isForSeveral() ? nullptr : m_session.snapshot().activityById(m_activityIds.front());
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
  m_leftOutHead->setWordWrap(true);
  theme::setKind(*m_leftOutHead, QStringLiteral("smallerror"));
  layout->addWidget(m_leftOutHead);
  m_leftOut->setObjectName(QStringLiteral("stageLeftOut"));
  m_leftOut->setWordWrap(true);
  m_leftOut->setSelectionMode(QAbstractItemView::NoSelection);
  m_leftOut->setFixedHeight(kLeftOutLines * (fontMetrics().height() + 4) + 2 * m_leftOut->frameWidth());
  layout->addWidget(m_leftOut);
  m_problem->setWordWrap(true);
  theme::setKind(*m_problem, QStringLiteral("error"));
  m_problem->hide();
  layout->addWidget(m_problem);
  auto* buttons = new QHBoxLayout;
  m_save->setText(tr("Record"));
  m_save->setObjectName(QStringLiteral("saveStage"));
  theme::setKind(*m_save, QStringLiteral("primary"));
  auto* cancel = new QPushButton(tr("Cancel"));
  cancel->setAutoDefault(false);
  m_save->setDefault(true);
  buttons->addStretch();
  buttons->addWidget(cancel);
  buttons->addWidget(m_save);
  layout->addLayout(buttons);
  connect(m_step, &QComboBox::currentIndexChanged, this, &StageDialog::showFields);
  connect(m_exists, &QComboBox::currentIndexChanged, this, &StageDialog::showFields);
  for (QLineEdit* line : {m_date, m_physical}) connect(line, &QLineEdit::textChanged, this, &StageDialog::showLeftOut);
  // What was refused does not stand there any more; recording judges anew.
  for (QLineEdit* line : {m_date, m_person, m_physical, m_financial, m_amount, m_men, m_women, m_days}) {
    connect(line, &QLineEdit::textEdited, this, [this, line] {
      theme::setWrong(*line, false);
      m_problem->hide();
    });
  }
  connect(m_save, &QPushButton::clicked, this, &StageDialog::save);
  saveWithCtrlEnter(*this, [this] {
    if (m_save->isEnabled()) save();
  });
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
  const bool isAgreed = now == LifeStep::Agreement;
  show(m_amount, (isAgreed || now == LifeStep::Disbursement) && !isForSeveral());
  const QString amount = isAgreed ? tr("Value, Rp") : tr("Paid out, Rp");
  m_amount->setAccessibleName(amount);
  if (auto* const label = qobject_cast<QLabel*>(m_form->labelForField(m_amount))) label->setText(amount);
  show(m_grade, now == LifeStep::Certification);
  for (QLineEdit* line : {m_men, m_women, m_days}) show(line, isBuilding && !isForSeveral());
  show(m_keepers, (now == LifeStep::HandOver || now == LifeStep::Upkeep) && !isForSeveral());
  show(m_exists, now == LifeStep::Upkeep);
  const bool isThere = now == LifeStep::Upkeep && m_exists->currentData().toString() == toQString(kUpkeepWords.front());
  for (QCheckBox* box : m_upkeep) show(box, isThere);
  showLeftOut();
  adjustSize();
}

/// With why, before anything is recorded, and again with every date and percent that is typed.
void StageDialog::showLeftOut() {
  const bool wasHidden = m_leftOut->isHidden();
  m_leftOut->clear();
  const Snapshot& snapshot = m_session.snapshot();
  ActivityState record;
  record.step = step();
  // Until a date can be read it is nobody's fault.
  record.date = readDate(m_date->text()).date.value_or(Date{kLastYear, 12, 31});
  if (m_physical->isEnabled()) record.physicalPercent = readVolume(m_physical->text()).amount;
  m_fitting.clear();
  for (const FeatureId id : m_activityIds) {
    const Activity& activity = *snapshot.activityById(id);
    const auto misfit = isForSeveral() ? misfitOf(snapshot, activity, record) : std::nullopt;
    if (!misfit) {
      m_fitting.push_back(id);
      continue;
    }
    auto* const line =
        new QListWidgetItem(QStringLiteral("%1: %2").arg(toQString(activity.name), reasonOf(*misfit, activity)));
    line->setToolTip(line->text());
    m_leftOut->addItem(line);
  }
  const int count = m_leftOut->count();
  m_leftOutHead->setText(tr("Left out, as this record does not fit them (%1):").arg(count));
  for (QWidget* widget : std::initializer_list<QWidget*>{m_leftOutHead, m_leftOut}) widget->setVisible(count > 0);
  if (isForSeveral()) m_save->setText(tr("Record for %1").arg(m_fitting.size()));
  m_save->setEnabled(!m_fitting.empty());
  if (wasHidden != m_leftOut->isHidden()) adjustSize();
}

QString StageDialog::reasonOf(RecordMisfit misfit, const Activity& activity) const {
  switch (misfit) {
    case RecordMisfit::Cancelled:
      return tr("cancelled");
    case RecordMisfit::FurtherAlready:
      return tr("has come to %1 already").arg(stepText(m_session.snapshot(), activity.id));
    case RecordMisfit::LaterRecord:
      return tr("its last record is of a later day, %1")
          .arg(stateText(m_session.snapshot().statesOf(activity.id).back()));
    case RecordMisfit::BeforeItsBudget:
      return tr("its budget is of %1").arg(activity.year);
  }
  return {};
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
  say(m_person, m_person->text().trimmed().isEmpty() ? tr("A stage has a person who records it.") : QString());
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
    const TypedWhole typed = readRupiah(m_amount->text());
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
  state.step = step();
  state.person = m_person->text().trimmed().toStdString();
  state.document = m_document->text().trimmed().toStdString();
  state.note = m_note->text().trimmed().toStdString();
  if (!take(state)) return;
  const std::vector<FeatureId> ids = m_fitting;  // the edit itself renews what fits
  EditLabel label{"record-activities", {{"count", std::to_string(ids.size())}}};
  if (!isForSeveral()) label = recordLabel(*m_session.snapshot().activityById(ids.front()), state);
  QStringList leftOut;
  for (int i = 0; i < m_leftOut->count(); ++i) leftOut << m_leftOut->item(i)->text();
  const bool isDone = editOrSay(m_session, *m_problem, label, [&](Edit& edit) -> Result<void> {
    for (const FeatureId id : ids) {
      ActivityState record = state;
      record.activityId = id;
      edit.add(record);
    }
    return {};
  });
  if (!isDone) return;
  if (isForSeveral()) sayRecorded(state.step, ids.size(), leftOut);
  accept();
}

void StageDialog::sayRecorded(LifeStep step, std::size_t count, const QStringList& leftOut) {
  Message message;
  message.kind = MessageKind::Done;
  message.topic = QStringLiteral("record-activities");
  message.text = tr("Recorded for activities (%1): %2.").arg(count).arg(nameOf(step));
  if (!leftOut.isEmpty()) {
    message.text +=
        u' ' + tr("%1 were left out: %2")
                   .arg(leftOut.size())
                   .arg(leftOut.first(std::min(kNamedInMessage, leftOut.size())).join(QStringLiteral("; ")));
    if (leftOut.size() > kNamedInMessage) message.text += QStringLiteral("; …");
    message.text += u'.';
  }
  message.actions.push_back(undoAction(m_session));
  m_session.say(std::move(message));
}

}  // namespace kawasan
