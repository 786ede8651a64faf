#include "ui/panels/follow_up_panel.h"

#include <QLabel>
#include <QPushButton>
#include <algorithm>

#include "core/plan/follow_ups.h"
#include "ui/models/plan_entry.h"
#include "ui/models/report_table_model.h"
#include "ui/panels/card_parts.h"

namespace kawasan {

FollowUpPanel::FollowUpPanel(Session& session, QWidget* parent)
    : FollowUpPanel(session, new ReportTableModel, parent) {}

FollowUpPanel::FollowUpPanel(Session& session, ReportTableModel* model, QWidget* parent)
    : RecordPanel(session, *model,
                  {"followUps", "followUpsNote", "followUpsEmpty", "addFollowUp", "changeFollowUp", "removeFollowUp"},
                  parent),
      m_model(model),
      m_record(addButton("recordFollowUp", true)),
      m_meeting(addButton("changeMeeting", true)) {
  m_model->setParent(this);
  connect(m_meeting, &QPushButton::clicked, this, &FollowUpPanel::meetingWanted);
  connect(m_record, &QPushButton::clicked, this, &FollowUpPanel::recordWanted);
  retranslate();
}

RecordPanel::Words FollowUpPanel::words() const {
  return {
      tr("Add line…"), tr("Changes the chosen line (Enter)"),
      tr("Removes the chosen line; undo brings it back (Delete)"), tr("Follow-up lines of all meetings"),
      tr("No follow-up lines yet. After a meeting, add what was agreed: the item, who is responsible and when it is "
         "due.")};
}

void FollowUpPanel::retranslate() {
  m_meeting->setText(tr("Meeting…"));
  m_meeting->setToolTip(tr("Changes the meeting of the chosen line for all its lines, and shows its files"));
  m_record->setText(tr("Record status…"));
  m_record->setToolTip(tr("Adds how far the chosen line is; what was recorded before stays (Space)"));
  RecordPanel::retranslate();
}

void FollowUpPanel::fill() {
  const Snapshot& snapshot = m_session.snapshot();
  const auto& lines = snapshot.followUps;
  const Date day = today();
  m_model->show(std::make_shared<const ReportTable>(
                    reportTable(ReportKind::FollowUp, {snapshot, m_session.regulation(), 0, {}, day})),
                m_session.sharedRegulation());
  const auto late = std::ranges::count_if(lines, [&](const FollowUp& line) { return isOverdue(snapshot, line, day); });
  m_title->setText(tr("Follow-up (%1)").arg(lines.size()));
  m_note->setText(late == 0 ? QString() : tr("overdue: %1").arg(late));
  tint(*m_note, theme::Role::Error);
}

FeatureId FollowUpPanel::recordAt(int row) const {
  const auto line = m_model->rowAt(row);
  const auto& lines = m_session.snapshot().followUps;
  return line && *line < lines.size() ? lines[*line].id : 0;
}

bool FollowUpPanel::press(int key) {
  if (key != Qt::Key_Space) return RecordPanel::press(key);
  Q_EMIT recordWanted();
  return true;
}

}  // namespace kawasan
