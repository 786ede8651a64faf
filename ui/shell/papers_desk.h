#pragma once

// The pages of the step Rencana that are papers: the standard tables, follow-up lists, minutes of reduced hectares
// and documents of the plan, with the dialogs by which they are entered. Owned by the plan desk, to whose tabs the
// pages are added. GUI thread.

#include <QObject>

#include "core/report/report_tables.h"
#include "ui/shell/session.h"

class QTabWidget;
class QWidget;

namespace kawasan {

class ActionTable;
class FollowUpPanel;
class MinutesPanel;
class PlanDocumentsPanel;
class ReportTablesPanel;

class PapersDesk final : public QObject {
  Q_OBJECT

 public:
  PapersDesk(Session& session, ActionTable& actions, QTabWidget& tabs, QObject* parent);

  [[nodiscard]] ReportTablesPanel& reports() { return *m_reports; }
  [[nodiscard]] FollowUpPanel& followUps() { return *m_followUps; }
  [[nodiscard]] MinutesPanel& minutes() { return *m_minutes; }
  [[nodiscard]] PlanDocumentsPanel& documents() { return *m_documents; }
  /// Whether that page is one of these; they are wide and want the room of the charts.
  [[nodiscard]] bool has(const QWidget* page) const;
  void retranslate();

  void addFollowUp();
  void changeFollowUp();
  void changeMeeting();
  void recordFollowUp();
  void removeFollowUp();
  void addMinutes();
  void changeMinutes();
  void removeMinutes();
  void askTarget();
  void addDocument();
  void changeDocument();
  void removeDocument();
  void showRecap();
  void showReport(ReportKind kind);
  /// The form of the document in which the activity has its number, or of the one that is still to be entered.
  void openDocumentOf(const Activity& activity, QWidget* parent);

 Q_SIGNALS:
  /// The step of the plan is to be shown, for a page that was asked for.
  void stepWanted();

 private:
  void openFollowUp(FeatureId lineId);
  void openMinutes(FeatureId minutesId);
  void openDocument(const PlanDocument& document, QWidget* parent);
  void goTo(QWidget* page);
  /// What was removed, with the way back.
  void sayRemoved(const QString& text);
  [[nodiscard]] QWidget* window() const;

  Session& m_session;
  QTabWidget& m_tabs;
  ReportTablesPanel* m_reports;
  FollowUpPanel* m_followUps;
  MinutesPanel* m_minutes;
  PlanDocumentsPanel* m_documents;
};

}  // namespace kawasan
