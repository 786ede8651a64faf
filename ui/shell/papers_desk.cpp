#include "ui/shell/papers_desk.h"

#include <QTabWidget>
#include <algorithm>

#include "core/plan/plan_documents.h"
#include "ui/dialogs/follow_up_dialog.h"
#include "ui/dialogs/follow_up_status_dialog.h"
#include "ui/dialogs/meeting_dialog.h"
#include "ui/dialogs/minutes_dialog.h"
#include "ui/dialogs/plan_document_dialog.h"
#include "ui/dialogs/recap_window.h"
#include "ui/dialogs/signers_dialog.h"
#include "ui/dialogs/table_export.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/follow_up_panel.h"
#include "ui/panels/minutes_panel.h"
#include "ui/panels/plan_documents_panel.h"
#include "ui/panels/report_tables_panel.h"
#include "ui/shell/action_table.h"
#include "ui/shell/prompts.h"
#include "ui/shell/undo_action.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"

namespace kawasan {

PapersDesk::PapersDesk(Session& session, ActionTable& actions, QTabWidget& tabs, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_tabs(tabs),
      m_reports(new ReportTablesPanel(session)),
      m_followUps(new FollowUpPanel(session)),
      m_minutes(new MinutesPanel(session)),
      m_documents(new PlanDocumentsPanel(session)) {
  for (QWidget* page : std::initializer_list<QWidget*>{m_reports, m_followUps, m_minutes, m_documents})
    tabs.addTab(page, {});
  connect(m_reports, &ReportTablesPanel::saveWanted, this,
          [this](ReportKind kind, const QString& ending) { saveReport(m_session, window(), kind, ending); });
  connect(m_reports, &ReportTablesPanel::saveAllWanted, this, [this] { saveAllReports(m_session, window()); });
  connect(m_followUps, &FollowUpPanel::addWanted, this, &PapersDesk::addFollowUp);
  connect(m_followUps, &FollowUpPanel::changeWanted, this, &PapersDesk::changeFollowUp);
  connect(m_followUps, &FollowUpPanel::meetingWanted, this, &PapersDesk::changeMeeting);
  connect(m_followUps, &FollowUpPanel::recordWanted, this, &PapersDesk::recordFollowUp);
  connect(m_followUps, &FollowUpPanel::removeWanted, this, &PapersDesk::removeFollowUp);
  connect(m_minutes, &MinutesPanel::addWanted, this, &PapersDesk::addMinutes);
  connect(m_minutes, &MinutesPanel::changeWanted, this, &PapersDesk::changeMinutes);
  connect(m_minutes, &MinutesPanel::removeWanted, this, &PapersDesk::removeMinutes);
  connect(m_minutes, &MinutesPanel::targetWanted, this, &PapersDesk::askTarget);
  connect(m_documents, &PlanDocumentsPanel::addWanted, this, &PapersDesk::addDocument);
  connect(m_documents, &PlanDocumentsPanel::changeWanted, this, &PapersDesk::changeDocument);
  connect(m_documents, &PlanDocumentsPanel::removeWanted, this, &PapersDesk::removeDocument);
  connect(&actions[Act::ShowDocuments], &QAction::triggered, this, [this] { goTo(m_documents); });
  connect(&actions[Act::ShowReports], &QAction::triggered, this, [this] { goTo(m_reports); });
  connect(&actions[Act::Recap], &QAction::triggered, this, &PapersDesk::showRecap);
  connect(&actions[Act::AddFollowUp], &QAction::triggered, this, [this] {
    goTo(m_followUps);
    addFollowUp();
  });
  connect(&actions[Act::AddMinutes], &QAction::triggered, this, [this] {
    goTo(m_minutes);
    addMinutes();
  });
  connect(&actions[Act::Signers], &QAction::triggered, this, [this] {
    auto* const dialog = new SignersDialog(m_session, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
  });
  const auto enable = [this, &actions] {
    for (const Act act :
         {Act::ShowReports, Act::Recap, Act::AddFollowUp, Act::AddMinutes, Act::ShowDocuments, Act::Signers})
      actions[act].setEnabled(m_session.isOpen());
  };
  connect(&session, &Session::projectReplaced, this, enable);
  enable();
}

void PapersDesk::showRecap() {
  auto* recap = window()->findChild<RecapWindow*>();
  if (recap == nullptr) {
    recap = new RecapWindow(m_session, window());
    recap->setAttribute(Qt::WA_DeleteOnClose);
  }
  recap->show();
  recap->raise();
  recap->activateWindow();
}

void PapersDesk::showReport(ReportKind kind) {
  goTo(m_reports);
  m_reports->choose(kind);
}

bool PapersDesk::has(const QWidget* page) const {
  return page == m_reports || page == m_followUps || page == m_minutes || page == m_documents;
}

void PapersDesk::retranslate() {
  m_tabs.setTabText(m_tabs.indexOf(m_reports), tr("Tables"));
  m_tabs.setTabText(m_tabs.indexOf(m_followUps), tr("Follow-up"));
  m_tabs.setTabText(m_tabs.indexOf(m_minutes), tr("Minutes"));
  m_tabs.setTabText(m_tabs.indexOf(m_documents), tr("Documents"));
}

QWidget* PapersDesk::window() const {
  return m_tabs.window();
}

void PapersDesk::goTo(QWidget* page) {
  if (!m_session.isOpen()) return;
  Q_EMIT stepWanted();
  m_tabs.setCurrentWidget(page);
  page->setFocus();
}

void PapersDesk::openFollowUp(FeatureId lineId) {
  auto* const dialog = new FollowUpDialog(m_session, lineId, window());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &FollowUpDialog::saved, m_followUps, &FollowUpPanel::choose);
  dialog->open();
}

void PapersDesk::addFollowUp() {
  if (m_session.isOpen()) openFollowUp(0);
}

void PapersDesk::changeFollowUp() {
  if (m_followUps->current() != 0) openFollowUp(m_followUps->current());
}

void PapersDesk::recordFollowUp() {
  if (m_followUps->current() == 0) return;
  auto* const dialog = new FollowUpStatusDialog(m_session, m_followUps->current(), window());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void PapersDesk::removeFollowUp() {
  for (const FollowUp& line : m_session.snapshot().followUps) {
    if (line.id != m_followUps->current()) continue;
    const std::string item = line.item;
    const bool isDone =
        m_session.edit({"remove-follow-up", {{"item", item}}}, [id = line.id](Edit& edit) -> Result<void> {
          edit.removeFollowUp(id);
          return {};
        });
    if (isDone) sayRemoved(tr("The follow-up line %1 was removed with its records.").arg(toQString(item)));
    return;
  }
}

void PapersDesk::changeMeeting() {
  const auto& lines = m_session.snapshot().followUps;
  const auto found = std::ranges::find(lines, m_followUps->current(), &FollowUp::id);
  if (found == lines.end()) return;
  auto* const dialog = new MeetingDialog(m_session, found->meetingId, window());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void PapersDesk::openMinutes(FeatureId minutesId) {
  auto* const dialog = new MinutesDialog(m_session, minutesId, window());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &MinutesDialog::saved, m_minutes, &MinutesPanel::choose);
  dialog->open();
}

void PapersDesk::addMinutes() {
  if (m_session.isOpen()) openMinutes(0);
}

void PapersDesk::changeMinutes() {
  if (m_minutes->current() != 0) openMinutes(m_minutes->current());
}

void PapersDesk::removeMinutes() {
  for (const Minutes& minutes : m_session.snapshot().minutes) {
    if (minutes.id != m_minutes->current()) continue;
    const std::string number = minutes.number;
    const bool isDone =
        m_session.edit({"remove-minutes", {{"number", number}}}, [id = minutes.id](Edit& edit) -> Result<void> {
          edit.removeMinutes(id);
          return {};
        });
    if (isDone) sayRemoved(tr("The minutes %1 were removed with their lines.").arg(toQString(number)));
    return;
  }
}

/// Asked again while what was typed is no area; nothing typed means that there is no target.
void PapersDesk::askTarget() {
  ProjectInfo info = m_session.snapshot().info;
  QString typed = isMissing(info.targetHectares) ? QString() : formatAmount(info.targetHectares, 4, currentLanguage());
  QString question =
      tr("Hectares agreed as the target of %1, beside the decree. Empty: there is none.").arg(toQString(info.city));
  while (true) {
    const auto answer =
        Prompts::current().text(window(), {tr("Target of the city"), question, typed, tr("Keep"), false, true});
    if (!answer) return;
    typed = answer->trimmed();
    const auto number = parseNumber(typed, currentLanguage());
    const auto hectares = number && !number->otherReading ? microFromDouble(number->value) : std::nullopt;
    if (typed.isEmpty() || (hectares && *hectares > 0)) {
      info.targetHectares = typed.isEmpty() ? kMissing : *hectares;
      break;
    }
    question = tr("“%1” is no area in hectares. Write it as 1.792,59 or 40.").arg(typed);
  }
  if (info.targetHectares == m_session.snapshot().info.targetHectares) return;
  (void)m_session.edit({"set-target", {}}, [&info](Edit& edit) -> Result<void> {
    edit.put(info);
    return {};
  });
}

void PapersDesk::openDocument(const PlanDocument& document, QWidget* parent) {
  auto* const dialog = new PlanDocumentDialog(m_session, document, parent);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &PlanDocumentDialog::saved, m_documents, &PlanDocumentsPanel::choose);
  dialog->open();
}

void PapersDesk::openDocumentOf(const Activity& activity, QWidget* parent) {
  openDocument(documentToFill(m_session.snapshot(), activity), parent);
}

void PapersDesk::addDocument() {
  if (m_session.isOpen()) openDocument(newDocument(m_session.snapshot()), window());
}

void PapersDesk::changeDocument() {
  for (const PlanDocument& document : m_session.snapshot().planDocuments) {
    if (document.id == m_documents->current()) return openDocument(document, window());
  }
}

void PapersDesk::removeDocument() {
  for (const PlanDocument& document : m_session.snapshot().planDocuments) {
    if (document.id != m_documents->current()) continue;
    const std::string title = document.title;
    const bool isDone =
        m_session.edit({"remove-plan-document", {{"title", title}}}, [id = document.id](Edit& edit) -> Result<void> {
          edit.removePlanDocument(id);
          return {};
        });
    if (isDone) sayRemoved(tr("The document %1 was removed with its files.").arg(toQString(title)));
    return;
  }
}

void PapersDesk::sayRemoved(const QString& text) {
  Message message;
  message.kind = MessageKind::Done;
  message.topic = QStringLiteral("delete");
  message.text = text;
  message.actions.push_back(undoAction(m_session));
  m_session.say(std::move(message));
}

}  // namespace kawasan
