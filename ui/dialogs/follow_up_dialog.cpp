#include "ui/dialogs/follow_up_dialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "core/import/paper_fields.h"
#include "ui/dialogs/paper_form.h"
#include "ui/models/plan_entry.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/edit_or_why.h"
#include "ui/shell/theme.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"

namespace kawasan {

namespace {

constexpr int kFollowUpWidth = 520;

QString shownMeeting(const Meeting& meeting) {
  const QString title = toQString(meeting.title);
  return meeting.date ? QStringLiteral("%1 · %2").arg(title, formatDate(*meeting.date, currentLanguage())) : title;
}

}  // namespace

FollowUpDialog::FollowUpDialog(Session& session, FeatureId lineId, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_lineId(lineId),
      m_meeting(new QComboBox),
      m_form(new QFormLayout),
      m_title(new QLineEdit),
      m_held(new QLineEdit),
      m_item(new QLineEdit),
      m_output(new QLineEdit),
      m_place(new QLineEdit),
      m_responsible(new QLineEdit),
      m_due(new QLineEdit),
      m_problem(new QLabel) {
  setObjectName(QStringLiteral("followUpDialog"));
  setWindowTitle(lineId == 0 ? tr("Add a follow-up line") : tr("Change a follow-up line"));
  setMinimumWidth(kFollowUpWidth);
  build();
  fill();
  // Where another program removed it, what is typed here can still be saved as a new line.
  connect(&session, &Session::changed, this, [this](const ChangeSummary& change) {
    if (change.cause != ChangeCause::Foreign && m_lineId != 0 && known() == nullptr) reject();
  });
  connect(&session, &Session::projectReplaced, this, &QDialog::reject);
}

void FollowUpDialog::build() {
  auto* layout = preparePaper(*this);
  preparePaperForm(*m_form);
  m_meeting->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_meeting->setMinimumContentsLength(24);
  m_meeting->setProperty("mayShorten", true);
  for (QLineEdit* date : {m_held, m_due}) date->setPlaceholderText(tr("17-5-2024"));
  addPaperField(*m_form, tr("Meeting"), *m_meeting, "meeting");
  addPaperField(*m_form, tr("Title of the meeting"), *m_title, "meetingTitle");
  addPaperField(*m_form, tr("Date of the meeting"), *m_held, "meetingDate");
  addPaperField(*m_form, tr("What was agreed"), *m_item, "item");
  addPaperField(*m_form, tr("Output"), *m_output, "output");
  addPaperField(*m_form, tr("Place"), *m_place, "place");
  addPaperField(*m_form, tr("Responsible"), *m_responsible, "responsible");
  addPaperField(*m_form, tr("Due"), *m_due, "due");
  layout->addLayout(m_form);
  preparePaperProblem(*m_problem);
  layout->addWidget(m_problem);
  addPaperButtons(*this, *layout, tr("Save"), "saveFollowUp", [this] { save(); });
  connect(m_meeting, &QComboBox::currentIndexChanged, this, &FollowUpDialog::showMeeting);
}

const FollowUp* FollowUpDialog::known() const {
  for (const FollowUp& line : m_session.snapshot().followUps) {
    if (line.id == m_lineId) return &line;
  }
  return nullptr;
}

void FollowUpDialog::fill() {
  // The latest meeting first: its lines are entered one after the other.
  const auto& meetings = m_session.snapshot().meetings;
  for (std::size_t i = meetings.size(); i > 0; --i)
    m_meeting->addItem(shownMeeting(meetings[i - 1]), QVariant::fromValue(meetings[i - 1].id));
  m_meeting->addItem(tr("New meeting…"), QVariant::fromValue(FeatureId{0}));
  if (const FollowUp* const line = known()) {
    m_meeting->setCurrentIndex(std::max(0, m_meeting->findData(QVariant::fromValue(line->meetingId))));
    m_item->setText(toQString(line->item));
    m_output->setText(toQString(line->output));
    m_place->setText(toQString(line->place));
    m_responsible->setText(toQString(line->responsible));
    m_due->setText(dateEdit(line->due));
  }
  showMeeting();
  (meetingId() == 0 ? m_title : m_item)->setFocus();
}

FeatureId FollowUpDialog::meetingId() const {
  return m_meeting->currentData().value<FeatureId>();
}

/// Title and date belong to a new meeting alone.
void FollowUpDialog::showMeeting() {
  for (QLineEdit* each : {m_title, m_held}) each->setEnabled(meetingId() == 0);
  m_meeting->setToolTip(m_meeting->currentText());
}

std::optional<Date> FollowUpDialog::dateOfMeeting(FeatureId id) const {
  const auto& meetings = m_session.snapshot().meetings.list();
  const auto found = std::ranges::find(meetings, id, &Meeting::id);
  return found == meetings.end() ? std::nullopt : found->date;
}

void FollowUpDialog::save() {
  const TypedDate held = readDate(m_held->text());
  const TypedDate due = readDate(m_due->text());
  const bool isNew = meetingId() == 0;
  const QString missingTitle =
      isNew && m_title->text().trimmed().isEmpty() ? tr("A new meeting needs a title.") : QString();
  const std::optional<Date> meeting = isNew ? held.date : dateOfMeeting(meetingId());
  const bool isEarly = due.date && meeting && *due.date < *meeting;
  const QString dueProblem = isEarly ? tr("It cannot be due before the meeting.") : due.problem;
  const QString missingItem = m_item->text().trimmed().isEmpty() ? tr("Say what was agreed.") : QString();
  const bool isRight = sayPaperProblems(*m_problem, {{m_title, missingTitle},
                                                     {m_held, isNew ? held.problem : QString()},
                                                     {m_item, missingItem},
                                                     {m_due, dueProblem}});
  if (!isRight) return;
  const auto text = [](const QLineEdit& line) { return line.text().trimmed().toStdString(); };
  FieldTexts fields{{"item", text(*m_item)},
                    {"output", text(*m_output)},
                    {"place", text(*m_place)},
                    {"responsible", text(*m_responsible)},
                    {"due", due.date ? isoText(*due.date) : std::string()}};
  FollowUp line = known() == nullptr ? FollowUp() : *known();
  if (isNew) {
    fields.emplace_back("meeting", text(*m_title));
    if (held.date) fields.emplace_back("meeting_date", isoText(*held.date));
  } else {
    line.meetingId = meetingId();
  }
  auto plan = readFollowUp(m_session.snapshot(), &line, fields);
  if (!plan) {
    (void)sayPaperProblems(*m_problem, {{m_item, describe(plan.error())}});
    return;
  }
  const EditLabel label{m_lineId == 0 ? "add-follow-up" : "change-follow-up", {{"item", plan->line.item}}};
  const bool isDone = editOrSay(m_session, *m_problem, label, [&plan](Edit& edit) -> Result<void> {
    if (plan->meeting.id == 0) edit.put(plan->meeting);
    plan->line.meetingId = plan->meeting.id;
    edit.put(plan->line);
    return {};
  });
  if (!isDone) return;
  Q_EMIT saved(plan->line.id);
  accept();
}

}  // namespace kawasan
