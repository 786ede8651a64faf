#pragma once

// The parts of the step Rencana around the map: tables and charts below, the card of the activity at the right, and the
// dialogs by which activities are entered. Owned by the workspace, whose widgets they become. GUI thread.

#include <QObject>
#include <QPointer>

#include "ui/models/place_proposal.h"
#include "ui/models/plan_outlook.h"
#include "ui/models/plan_trial.h"

class QSplitter;
class QStackedWidget;
class QTabWidget;
class QWidget;

namespace kawasan {

class ActionTable;
class ActivitiesPanel;
class ActivityCard;
class ActivityDialog;
class BpmMatrixPanel;
class CheapestWindow;
class PapersDesk;
class ProgressPanel;
class TrialPanel;
class UnitCostWindow;

class PlanDesk final : public QObject {
  Q_OBJECT

 public:
  PlanDesk(Session& session, ActionTable& actions, QObject* parent);

  /// To be placed by the workspace.
  [[nodiscard]] QWidget* tables() const;
  [[nodiscard]] QWidget* card() const;

  [[nodiscard]] PlanState& state() { return m_state; }
  [[nodiscard]] ActivitiesPanel& activities() { return *m_activities; }
  [[nodiscard]] ProgressPanel& progress() { return *m_progress; }
  [[nodiscard]] ActivityCard& activityCard() { return *m_card; }
  [[nodiscard]] PapersDesk& papers() { return *m_papers; }
  [[nodiscard]] QTabWidget& tabs() { return *m_tabs; }
  [[nodiscard]] PlanTrial& trial() { return m_trial; }
  [[nodiscard]] TrialPanel& trialPanel() { return *m_trialPanel; }

  [[nodiscard]] PlanOutlook& outlook() { return m_outlook; }

  void setShown(bool isShown) { m_state.setShown(isShown); }
  void retranslate();

  void add();
  /// The form of the chosen activity at that field.
  void change(const QString& field = {});
  /// The same of another activity, which is chosen.
  void openActivity(FeatureId activityId, const QString& field);
  /// The place of the chosen activity on the map; its form follows with what the drawing proposes.
  void draw(PlaceKind kind);
  /// What was drawn for the form that asked for it.
  void takePlace(const Geometry& place);
  /// The map is no longer drawn on: the form that waits comes back.
  void endDrawing();
  /// A stage of the selected activities.
  void record();
  /// The selected activities, in one edit.
  void remove();
  void takeIn();
  /// Non-modal, one of each; shown again when it is there already.
  CheapestWindow& showCheapest();
  void showCharts();
  UnitCostWindow& showPrices();

 Q_SIGNALS:
  /// The step is to be shown, for a page of it that was asked for.
  void stepWanted();
  /// The kawasan to begin with are to be chosen in the step Prioritas.
  void prioritiesWanted();
  /// An activity is looked at, also the one that is chosen already.
  void activityClicked();
  /// Something is to be drawn on the map; `about` is where it is likely to be, empty when nobody knows.
  void placeWanted(kawasan::PlaceKind kind, const kawasan::Box& about);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void build();
  void renewActions();
  void placeCharts();
  void buildTrial();
  void showTrial();
  [[nodiscard]] int trialWidth() const;
  void cancelLeftOut();
  [[nodiscard]] ActivityDialog& makeForm(FeatureId activityId);
  void keepScenario();
  void compareScenarios();
  void openForm(FeatureId activityId, const QString& field);
  void openStage(const std::vector<FeatureId>& activityIds);
  void beginDrawing(ActivityDialog& form, PlaceKind kind);

  Session& m_session;
  ActionTable& m_actions;
  PlanState m_state;
  PlanTrial m_trial;
  PlanOutlook m_outlook;
  QWidget* m_pane = nullptr;  // the line about the map, tables and charts
  QSplitter* m_tables = nullptr;
  QSplitter* m_charts = nullptr;
  QTabWidget* m_tabs = nullptr;
  ActivitiesPanel* m_activities = nullptr;
  ProgressPanel* m_progress = nullptr;
  BpmMatrixPanel* m_matrix = nullptr;
  ActivityCard* m_card = nullptr;
  PapersDesk* m_papers = nullptr;
  QStackedWidget* m_beside = nullptr;  // the charts, or what a trial changes
  TrialPanel* m_trialPanel = nullptr;
  QList<int> m_usualWidths;            // of tables and charts
  QPointer<ActivityDialog> m_waiting;  // for what is drawn; hidden meanwhile
  bool m_opensAfter = false;           // the form is opened even when nothing was drawn
};

}  // namespace kawasan
