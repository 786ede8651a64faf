#include "ui/dialogs/meeting_dialog.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/dialogs/paper_form.h"
#include "ui/models/plan_entry.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/files_list.h"
#include "ui/shell/edit_or_why.h"
#include "ui/shell/undo_action.h"

namespace kawasan {

namespace {

constexpr int kMeetingWidth = 480;

}  // namespace

MeetingDialog::MeetingDialog(Session& session, FeatureId meetingId, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_meetingId(meetingId),
      m_title(new QLineEdit),
      m_date(new QLineEdit),
      m_place(new QLineEdit),
      m_note(new QLineEdit),
      m_problem(new QLabel) {
  setObjectName(QStringLiteral("meetingDialog"));
  setWindowTitle(tr("Change a meeting"));
  setMinimumWidth(kMeetingWidth);
  build();
  if (const Meeting* const meeting = known()) {
    m_title->setText(toQString(meeting->title));
    m_date->setText(dateEdit(meeting->date));
    m_place->setText(toQString(meeting->place));
    m_note->setText(toQString(meeting->note));
  }
  m_title->setFocus();
  connect(&session, &Session::changed, this, [this] {
    if (known() == nullptr) reject();
  });
  connect(&session, &Session::projectReplaced, this, &QDialog::reject);
}

void MeetingDialog::build() {
  auto* layout = preparePaper(*this);
  auto* form = new QFormLayout;
  preparePaperForm(*form);
  m_date->setPlaceholderText(tr("17-5-2024"));
  addPaperField(*form, tr("Title of the meeting"), *m_title, "meetingTitle");
  addPaperField(*form, tr("Date of the meeting"), *m_date, "meetingDate");
  addPaperField(*form, tr("Place"), *m_place, "meetingPlace");
  addPaperField(*form, tr("Remarks"), *m_note, "meetingNote");
  layout->addLayout(form);
  auto* files = new FilesList(m_session);
  files->show({AttachmentOwner::Meeting, m_meetingId, known() == nullptr ? std::string() : known()->title});
  layout->addWidget(new QLabel(tr("Files")));
  layout->addWidget(files);
  auto* remove = new QPushButton(tr("Remove the meeting"));
  remove->setObjectName(QStringLiteral("removeMeeting"));
  remove->setAutoDefault(false);
  remove->setFlat(true);
  remove->setToolTip(tr("With all its follow-up lines; undo brings them back."));
  layout->addWidget(remove, 0, Qt::AlignLeft);
  connect(remove, &QPushButton::clicked, this, &MeetingDialog::remove);
  preparePaperProblem(*m_problem);
  layout->addWidget(m_problem);
  addPaperButtons(*this, *layout, tr("Save"), "saveMeeting", [this] { save(); });
}

const Meeting* MeetingDialog::known() const {
  const auto& meetings = m_session.snapshot().meetings;
  const auto found = std::ranges::find(meetings, m_meetingId, &Meeting::id);
  return found == meetings.end() ? nullptr : &*found;
}

/// The dialog closes by itself, as its meeting is gone then.
void MeetingDialog::remove() {
  const Meeting* const meeting = known();
  if (meeting == nullptr) return;
  const QString title = toQString(meeting->title);
  const auto lines = std::ranges::count(m_session.snapshot().followUps, m_meetingId, &FollowUp::meetingId);
  Session& session = m_session;
  const EditLabel label{"remove-meeting", {{"meeting", meeting->title}}};
  const bool isDone = session.edit(label, [id = m_meetingId](Edit& edit) -> Result<void> {
    edit.removeMeeting(id);
    return {};
  });
  if (!isDone) return;
  Message message;
  message.kind = MessageKind::Done;
  message.topic = QStringLiteral("delete");
  message.text = tr("The meeting %1 was removed with its %2 follow-up lines.").arg(title).arg(lines);
  message.actions.push_back(undoAction(session));
  session.say(std::move(message));
}

void MeetingDialog::save() {
  const Meeting* const before = known();
  if (before == nullptr) return;
  const TypedDate date = readDate(m_date->text());
  const bool hasTitle = !m_title->text().trimmed().isEmpty();
  if (!sayPaperProblems(*m_problem,
                        {{m_title, hasTitle ? QString() : tr("A meeting needs a title.")}, {m_date, date.problem}}))
    return;
  Meeting meeting = *before;
  meeting.title = m_title->text().trimmed().toStdString();
  meeting.date = date.date;
  meeting.place = m_place->text().trimmed().toStdString();
  meeting.note = m_note->text().trimmed().toStdString();
  const EditLabel label{"change-meeting", {{"meeting", meeting.title}}};
  const bool isDone = editOrSay(m_session, *m_problem, label, [&meeting](Edit& edit) -> Result<void> {
    edit.put(meeting);
    return {};
  });
  if (isDone) accept();
}

}  // namespace kawasan
