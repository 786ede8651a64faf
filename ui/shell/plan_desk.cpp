#include "ui/shell/plan_desk.h"

#include <QEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "core/plan/activity_area.h"
#include "core/plan/activity_state.h"
#include "core/plan/budget.h"
#include "core/plan/scenario_figures.h"
#include "ui/dialogs/activity_dialog.h"
#include "ui/dialogs/activity_take_in.h"
#include "ui/dialogs/cheapest_window.h"
#include "ui/dialogs/dashboard_window.h"
#include "ui/dialogs/scenario_window.h"
#include "ui/dialogs/stage_dialog.h"
#include "ui/dialogs/table_export.h"
#include "ui/dialogs/unit_cost_window.h"
#include "ui/models/activity_words.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/activities_panel.h"
#include "ui/panels/activity_card.h"
#include "ui/panels/bpm_matrix_panel.h"
#include "ui/panels/outlook_bar.h"
#include "ui/panels/plan_charts.h"
#include "ui/panels/progress_panel.h"
#include "ui/panels/trial_panel.h"
#include "ui/shell/action_table.h"
#include "ui/shell/papers_desk.h"
#include "ui/shell/prompts.h"
#include "ui/shell/undo_action.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

constexpr int kTablesWidth = 690;
constexpr int kChartsWidth = 314;
constexpr int kHectareHeight = 180;
constexpr int kMoneyHeight = 150;
constexpr int kTrialWidth = 500;
constexpr int kLeastActivities = 375;  // beside the trial on a small screen
constexpr int kRoomForCharts = 880;    // of tables and charts side by side; below it the charts are a page
constexpr int kChartsPage = 3;         // after the pages of the plan itself

/// What is built or paid is there, whatever is recorded of it afterwards; empty where none is.
QString doneText(const Snapshot& snapshot, const std::vector<FeatureId>& activities) {
  QStringList done;
  for (const FeatureId id : activities) {
    const Activity& activity = *snapshot.activityById(id);
    const Micro physical = physicalPercent(snapshot, id);
    const MoneySum paid = realisedCost(snapshot, activity);
    QStringList facts;
    if (finishedOn(snapshot, id)) facts << PlanDesk::tr("finished");
    if (!isMissing(physical) && physical > 0)
      facts << PlanDesk::tr("physical %1 %").arg(formatAmount(physical, 0, currentLanguage()));
    if (paid.known > 0) facts << PlanDesk::tr("paid %1").arg(formatRupiah(paid.known, currentLanguage()));
    if (!facts.isEmpty())
      done << QStringLiteral("%1 (%2)").arg(toQString(activity.name), facts.join(QStringLiteral(", ")));
  }
  if (done.isEmpty()) return {};
  constexpr qsizetype kNamed = 5;
  const qsizetype others = done.size() - kNamed;
  QString names = done.mid(0, kNamed).join(QStringLiteral("; "));
  if (others > 0) names += u' ' + PlanDesk::tr("and %1 more").arg(others);
  return u'\n' + PlanDesk::tr("Work on %1 of them was done or paid, which being cancelled does not undo: %2.")
                     .arg(done.size())
                     .arg(names);
}

}  // namespace

PlanDesk::PlanDesk(Session& session, ActionTable& actions, QObject* parent)
    : QObject(parent), m_session(session), m_actions(actions), m_state(session), m_trial(m_state), m_outlook(m_state) {
  build();
  buildTrial();
  const auto on = [this](Act act, void (PlanDesk::*run)()) {
    connect(&m_actions[act], &QAction::triggered, this, run);
  };
  on(Act::AddActivity, &PlanDesk::add);
  on(Act::RecordStage, &PlanDesk::record);
  on(Act::RemoveActivity, &PlanDesk::remove);
  on(Act::ImportActivities, &PlanDesk::takeIn);
  connect(&m_actions[Act::ChangeActivity], &QAction::triggered, this, [this] { change(); });
  connect(&m_state, &PlanState::currentChanged, this, &PlanDesk::renewActions);
  connect(m_activities, &ActivitiesPanel::addWanted, this, &PlanDesk::add);
  connect(m_activities, &ActivitiesPanel::importWanted, this, &PlanDesk::takeIn);
  connect(m_activities, &ActivitiesPanel::changeWanted, this, [this] { change(); });
  connect(m_activities, &ActivitiesPanel::activityClicked, m_card, &ActivityCard::showActivity);
  connect(m_activities, &ActivitiesPanel::activityClicked, this, &PlanDesk::activityClicked);
  connect(m_card, &ActivityCard::changeWanted, this, &PlanDesk::change);
  // The card is of one activity.
  connect(m_card, &ActivityCard::recordWanted, this, [this] { openStage({m_state.current()}); });
  connect(m_card, &ActivityCard::drawWanted, this, &PlanDesk::draw);
  connect(m_matrix, &BpmMatrixPanel::requirementsWanted, this,
          [this] { m_card->showPage(ActivityCard::Page::Requirements); });
  connect(m_matrix, &BpmMatrixPanel::fieldWanted, this, &PlanDesk::change);
  connect(m_tabs, &QTabWidget::currentChanged, this, &PlanDesk::placeCharts);
  connect(m_papers, &PapersDesk::stepWanted, this, &PlanDesk::stepWanted);
  retranslate();
  renewActions();
}

void PlanDesk::build() {
  m_tabs = new QTabWidget;
  m_tabs->setDocumentMode(true);
  m_activities = new ActivitiesPanel(m_state, m_trial);
  m_progress = new ProgressPanel(m_state);
  m_matrix = new BpmMatrixPanel(m_state);
  m_tabs->addTab(m_activities, {});
  m_tabs->addTab(m_progress, {});
  m_tabs->addTab(m_matrix, {});
  m_papers = new PapersDesk(m_session, m_actions, *m_tabs, this);
  m_charts = new QSplitter(Qt::Vertical);
  m_charts->addWidget(new HectareChart(m_state));
  m_charts->addWidget(new MoneyChart(m_state));
  m_charts->setSizes({kHectareHeight, kMoneyHeight});
  m_tables = new QSplitter(Qt::Horizontal);
  m_tables->addWidget(m_tabs);
  m_beside = new QStackedWidget;
  m_beside->addWidget(m_charts);
  m_tables->addWidget(m_beside);
  m_tables->setStretchFactor(0, 1);
  m_usualWidths = {kTablesWidth, kChartsWidth};
  m_tables->setSizes(m_usualWidths);
  m_tables->installEventFilter(this);
  m_pane = new QWidget;
  auto* column = new QVBoxLayout(m_pane);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(new OutlookBar(m_outlook));
  column->addWidget(m_tables, 1);
  m_tabs->setMinimumWidth(200);
  m_card = new ActivityCard(m_state, m_outlook);
}

/// The trial stands where the charts do, which follow the plan alone.
void PlanDesk::buildTrial() {
  m_trialPanel = new TrialPanel(m_trial);
  m_beside->addWidget(m_trialPanel);
  connect(&m_trial, &PlanTrial::activeChanged, this, &PlanDesk::showTrial);
  connect(&m_actions[Act::TryOut], &QAction::triggered, &m_trial, &PlanTrial::setActive);
  connect(&m_actions[Act::CheapestWay], &QAction::triggered, this, [this] { showCheapest(); });
  connect(&m_actions[Act::UnitPrices], &QAction::triggered, this, [this] { showPrices(); });
  connect(&m_actions[Act::ShowCharts], &QAction::triggered, this, &PlanDesk::showCharts);
  connect(m_trialPanel, &TrialPanel::switchShownWanted, this,
          [this](bool isOn) { m_trial.turn(m_activities->model().shown(), isOn); });
  connect(m_trialPanel, &TrialPanel::keepWanted, this, &PlanDesk::keepScenario);
  connect(m_trialPanel, &TrialPanel::compareWanted, this, &PlanDesk::compareScenarios);
  connect(m_trialPanel, &TrialPanel::cancelWanted, this, &PlanDesk::cancelLeftOut);
  connect(&m_session, &Session::projectReplaced, this, &PlanDesk::renewActions);
  connect(&m_session, &Session::changed, this, &PlanDesk::renewActions);
}

void PlanDesk::showTrial() {
  const bool isActive = m_trial.isActive();
  m_actions[Act::TryOut].setChecked(isActive);
  if (isActive) {
    m_tabs->setCurrentWidget(m_activities);
    // A wide page hides the charts; they come back as they were before it.
    if (const QList<int> widths = m_tables->sizes(); widths.last() > 0) m_usualWidths = widths;
  }
  // The trial is about the activities alone, and both need the room.
  m_tabs->tabBar()->setVisible(!isActive);
  placeCharts();
  m_tables->setSizes(isActive ? QList<int>{m_tables->width() - trialWidth(), trialWidth()} : m_usualWidths);
}

int PlanDesk::trialWidth() const {
  return std::min(kTrialWidth, m_tables->width() - kLeastActivities);
}

void PlanDesk::cancelLeftOut() {
  const std::vector<FeatureId> leftOut = m_trial.leftOut();
  const std::size_t count = leftOut.size();
  if (count == 0) return;
  const auto answer = Prompts::current().choose(
      m_tables->window(),
      {tr("Cancel activities"),
       tr("%1 activities that are left out here get a record in the plan that they are cancelled from today on. What "
          "was recorded of them before stays, and undo takes it back.")
               .arg(count) +
           doneText(m_session.snapshot(), leftOut),
       {tr("Record as cancelled")},
       {},
       tr("Go back")});
  if (answer != 0 || !m_trial.cancelLeftOut()) return;
  Message message;
  message.kind = MessageKind::Done;
  message.topic = QStringLiteral("cancel-activities");
  message.text = tr("Activities recorded as cancelled: %1.").arg(count);
  message.actions.push_back(undoAction(m_session));
  m_session.say(std::move(message));
}

void PlanDesk::keepScenario() {
  const Snapshot& snapshot = m_session.snapshot();
  const FeatureId shown = m_trial.scenario();
  const auto found = std::ranges::find(snapshot.scenarios, shown, &Scenario::id);
  const auto name = Prompts::current().text(
      m_tables->window(),
      {tr("Keep the scenario"), tr("Name of the scenario. One that is there already is replaced."),
       found == snapshot.scenarios.end() ? QString() : QString::fromStdString(found->name), tr("Keep")});
  if (!name || name->trimmed().isEmpty()) return;
  if (meansThePlan(name->trimmed().toStdString())) {
    Message message;
    message.kind = MessageKind::Warning;
    message.topic = QStringLiteral("scenario");
    message.text = tr("“%1” means the plan as it stands. Give the scenario a name of its own.").arg(name->trimmed());
    return m_session.say(std::move(message));
  }
  (void)m_trial.keepAs(name->trimmed().toStdString());
}

void PlanDesk::compareScenarios() {
  auto* const window = new ScenarioWindow(m_session, m_trial, m_tables->window());
  window->setAttribute(Qt::WA_DeleteOnClose);
  window->open();
}

CheapestWindow& PlanDesk::showCheapest() {
  auto* window = m_tables->window()->findChild<CheapestWindow*>();
  if (window == nullptr) {
    // Closed it keeps what it found, which may have taken minutes.
    window = new CheapestWindow(m_session, m_tables->window());
    connect(window, &CheapestWindow::pricesWanted, this, [this] { showPrices(); });
  }
  const bool isOfOther = window->limitedTo() != m_state.kawasan();
  if (!window->isVisible() && (window->found() == nullptr || isOfOther)) window->limitTo(m_state.kawasan());
  window->show();
  window->raise();
  window->activateWindow();
  return *window;
}

/// Figures are computed in the step of the plan alone, which therefore stands behind it.
void PlanDesk::showCharts() {
  Q_EMIT stepWanted();
  auto* window = m_tables->window()->findChild<DashboardWindow*>();
  if (window == nullptr) {
    window = new DashboardWindow(m_state, m_tables->window());
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &DashboardWindow::saveWanted, this, [this, window] {
      // One file for each kawasan that is looked at.
      QString what = tr("Charts of the plan");
      if (m_state.kawasan() != 0) what += u' ' + m_session.nameOf({Level::Kawasan, m_state.kawasan()});
      savePicture(m_session, window, window->picture(), what);
    });
  }
  window->show();
  window->raise();
  window->activateWindow();
}

UnitCostWindow& PlanDesk::showPrices() {
  auto* window = m_tables->window()->findChild<UnitCostWindow*>();
  if (window == nullptr) {
    window = new UnitCostWindow(m_session, m_tables->window());
    window->setAttribute(Qt::WA_DeleteOnClose);
  }
  window->show();
  window->raise();
  window->activateWindow();
  return *window;
}

QWidget* PlanDesk::tables() const {
  return m_pane;
}

QWidget* PlanDesk::card() const {
  return m_card;
}

void PlanDesk::retranslate() {
  m_tabs->setTabText(0, tr("Activities"));
  m_tabs->setTabText(1, tr("Progress"));
  m_tabs->setTabText(2, tr("BPM check"));
  if (const int page = m_tabs->indexOf(m_charts); page >= 0) m_tabs->setTabText(page, tr("Charts"));
  m_papers->retranslate();
}

bool PlanDesk::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_tables && event->type() == QEvent::Resize) {
    placeCharts();
    // Room that comes later, as of a card that gives way, is the trial's first.
    if (m_trial.isActive() && m_tables->sizes().last() < trialWidth())
      m_tables->setSizes({m_tables->width() - trialWidth(), trialWidth()});
  }
  return QObject::eventFilter(watched, event);
}

/// Beside the tables where there is room, otherwise a page of their own. Papers and the matrix of the
/// requirements are wide: they have all the room.
void PlanDesk::placeCharts() {
  const bool isNarrow = m_tables->width() < kRoomForCharts;
  const int page = m_tabs->indexOf(m_charts);
  if (isNarrow && page < 0) {
    // A page is wide and low.
    m_charts->setOrientation(Qt::Horizontal);
    m_tabs->insertTab(kChartsPage, m_charts, tr("Charts"));
  } else if (!isNarrow && page >= 0) {
    m_tabs->removeTab(page);
    m_charts->setOrientation(Qt::Vertical);
    m_beside->insertWidget(0, m_charts);
  }
  const bool isTrial = m_trial.isActive();
  if (isTrial) {
    m_beside->setCurrentWidget(m_trialPanel);
  } else if (!isNarrow) {
    m_beside->setCurrentWidget(m_charts);
  }
  const bool isWide = m_tabs->currentWidget() == m_matrix || m_papers->has(m_tabs->currentWidget());
  m_beside->setVisible(isTrial || (!isNarrow && !isWide));
}

void PlanDesk::renewActions() {
  m_actions[Act::AddActivity].setEnabled(m_session.isOpen());
  m_actions[Act::ImportActivities].setEnabled(m_session.isOpen());
  m_actions[Act::TryOut].setEnabled(m_session.isOpen() && !m_session.snapshot().activities.empty());
  m_actions[Act::CheapestWay].setEnabled(m_session.isOpen());
  m_actions[Act::UnitPrices].setEnabled(m_session.isOpen());
  m_actions[Act::ShowCharts].setEnabled(m_session.isOpen());
  for (const Act act : {Act::ChangeActivity, Act::RecordStage, Act::RemoveActivity})
    m_actions[act].setEnabled(m_state.current() != 0);
}

ActivityDialog& PlanDesk::makeForm(FeatureId activityId) {
  // A new one is of the kawasan whose list is shown, else of the one that is chosen.
  FeatureId kawasan = m_state.kawasan();
  const std::optional<AreaKey> chosen = m_session.current();
  if (kawasan == 0 && chosen && chosen->level == Level::Kawasan) kawasan = chosen->id;
  if (kawasan == 0 && chosen && chosen->level == Level::Rt) {
    const Rt* const rt = m_session.snapshot().rtById(chosen->id);
    if (rt != nullptr) kawasan = rt->kawasanId;
  }
  auto* const dialog = new ActivityDialog(m_session, activityId, kawasan, m_tables->window());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &ActivityDialog::saved, &m_state, &PlanState::choose);
  connect(dialog, &ActivityDialog::drawWanted, this, [this, dialog](PlaceKind kind) {
    m_opensAfter = true;
    beginDrawing(*dialog, kind);
  });
  connect(dialog, &ActivityDialog::documentWanted, this,
          [this, dialog](const Activity& activity) { m_papers->openDocumentOf(activity, dialog); });
  return *dialog;
}

void PlanDesk::openForm(FeatureId activityId, const QString& field) {
  ActivityDialog& dialog = makeForm(activityId);
  dialog.open();
  if (!field.isEmpty()) dialog.goTo(field);
}

void PlanDesk::draw(PlaceKind kind) {
  if (m_state.current() == 0) return;
  endDrawing();
  m_opensAfter = false;
  beginDrawing(makeForm(m_state.current()), kind);
}

void PlanDesk::beginDrawing(ActivityDialog& form, PlaceKind kind) {
  m_waiting = &form;
  form.hide();
  Q_EMIT placeWanted(kind, form.surroundings());
}

void PlanDesk::takePlace(const Geometry& place) {
  if (m_waiting == nullptr) return;
  m_opensAfter = true;
  m_waiting->takePlace(place);
}

void PlanDesk::endDrawing() {
  ActivityDialog* const form = std::exchange(m_waiting, nullptr);
  if (form == nullptr) return;
  if (m_opensAfter) {
    form->open();
  } else {
    form->deleteLater();
  }
}

void PlanDesk::add() {
  if (m_session.isOpen()) openForm(0, {});
}

void PlanDesk::change(const QString& field) {
  const Activity* const activity = m_state.activity();
  if (activity == nullptr) return;
  if (field.toStdString() == kPlanDocumentField) return m_papers->openDocumentOf(*activity, m_tables->window());
  if (field.toStdString() == kPriorityAreas) {
    const FeatureId kawasan = kawasanOf(m_session.snapshot(), *activity);
    if (kawasan != 0) m_session.select({Level::Kawasan, kawasan});
    Q_EMIT prioritiesWanted();
    return;
  }
  if (field.toStdString() == kFilesOfActivity || field.toStdString() == kRecordsOfActivity) {
    m_card->showActivity();
    if (field.toStdString() == kFilesOfActivity) return m_card->showFiles();
    return m_card->showPage(ActivityCard::Page::Records);
  }
  openForm(activity->id, field);
}

void PlanDesk::openActivity(FeatureId activityId, const QString& field) {
  m_state.choose(activityId);
  change(field);
}

void PlanDesk::record() {
  if (m_state.current() != 0) openStage(m_state.selected());
}

void PlanDesk::openStage(const std::vector<FeatureId>& activityIds) {
  auto* const dialog = new StageDialog(m_session, activityIds, m_tables->window());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void PlanDesk::remove() {
  const Activity* const activity = m_state.activity();
  if (activity == nullptr) return;
  const std::string name = activity->name;
  const std::vector<FeatureId> ids = m_state.selected();
  EditLabel label{"remove-activity", {{"activity", name}}};
  if (ids.size() > 1) label = {"remove-activities", {{"count", std::to_string(ids.size())}}};
  const bool isDone = m_session.edit(label, [&ids](Edit& edit) -> Result<void> {
    for (const FeatureId id : ids) edit.removeActivity(id);
    return {};
  });
  if (!isDone) return;
  Message message;
  message.kind = MessageKind::Done;
  message.topic = QStringLiteral("delete");
  message.text =
      ids.size() > 1
          ? tr("Activities removed with their volumes, funds and records: %1.").arg(ids.size())
          : tr("The activity %1 was removed with its volumes, funds and records.").arg(QString::fromStdString(name));
  message.actions.push_back(undoAction(m_session));
  m_session.say(std::move(message));
}

void PlanDesk::takeIn() {
  if (m_session.isOpen()) askAndTakeInActivities(m_session, m_tables->window());
}

}  // namespace kawasan
