#include "ui/shell/main_window.h"

#include <QAbstractItemView>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QLayout>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/dialogs/packages.h"
#include "ui/dialogs/print_window.h"
#include "ui/dialogs/project_wizard.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/dialogs/table_export.h"
#include "ui/map/area_adder.h"
#include "ui/map/basemap_adder.h"
#include "ui/models/figure_entry.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/card_panel.h"
#include "ui/panels/card_summary.h"
#include "ui/panels/explain_click.h"
#include "ui/panels/explained_chart.h"
#include "ui/panels/figures_form.h"
#include "ui/panels/layers_panel.h"
#include "ui/panels/ranking_panel.h"
#include "ui/panels/rt_table_panel.h"
#include "ui/shell/bookmarks.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/help_dialog.h"
#include "ui/shell/keys.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/on_screen.h"
#include "ui/shell/page_entries.h"
#include "ui/shell/practice_city.h"
#include "ui/shell/prompts.h"
#include "ui/shell/recent_files.h"
#include "ui/shell/settings.h"
#include "ui/shell/start_page.h"
#include "ui/shell/status_line.h"
#include "ui/shell/theme.h"
#include "ui/shell/workspace.h"

namespace kawasan {

namespace {

constexpr int kRecentMs = 4'000;   // after an edit, so that the picture is the new one
constexpr int kShortestCity = 60;  // pixels of its name in the tool bar
constexpr QSize kUsual(1366, 768);

QToolButton* barButton(QAction& action) {
  auto* button = new QToolButton;
  button->setDefaultAction(&action);
  button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  button->setFocusPolicy(Qt::TabFocus);
  return button;
}

/// A button would take "&" as the mark of its key.
QString buttonText(QString text) {
  return text.replace(u'&', QStringLiteral("&&"));
}

}  // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent),
      m_session(std::make_unique<Session>()),
      m_actions(new ActionTable(this)),
      m_recent(std::make_unique<RecentFiles>()),
      m_practice(std::make_unique<PracticeCity>(
          *m_session, [this](std::function<Message()> make) { sayLasting(std::move(make)); })) {
  setAcceptDrops(true);
  build();
  buildMenus();
  connectActions();
  connectTools();
  connectSession();
  retranslate();
  showProject();
  pressButtonsWithEnter(this);
  undoFromFields(this);
  resize(kUsual);
  restoreGeometry(settings::layoutOf(QStringLiteral("window")));
  keepOnScreen(*this);
}

MainWindow::~MainWindow() {
  // Windows and panels look at the session until they are gone, and windows at panels.
  for (QWidget* const child : findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
    if (child->isWindow()) delete child;
  }
  delete takeCentralWidget();
}

void MainWindow::build() {
  // From the outside in: Qt restyles all that is inside each time a part gets a parent.
  auto* centre = new QWidget(this);
  auto* layout = new QVBoxLayout(centre);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  m_pages = new QStackedWidget(centre);
  m_start = new StartPage(*m_recent, m_pages);
  m_workspace = new Workspace(*m_session, *m_actions, m_pages);
  m_pages->addWidget(m_start);
  m_pages->addWidget(m_workspace);
  m_status = new StatusLine(*m_session);
  layout->addWidget(m_pages, 1);
  layout->addWidget(m_status);
  m_messages = new MessageBar(centre);
  setCentralWidget(centre);

  m_bar = new QToolBar;
  m_bar->setObjectName(QStringLiteral("tools"));
  m_bar->setMovable(false);
  m_bar->setContextMenuPolicy(Qt::PreventContextMenu);
  m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  addToolBar(m_bar);
  m_city = new QToolButton;
  m_city->setObjectName(QStringLiteral("cityButton"));
  m_city->setPopupMode(QToolButton::InstantPopup);
  m_city->setToolButtonStyle(Qt::ToolButtonTextOnly);
  m_search = new QToolButton;
  m_search->setObjectName(QStringLiteral("searchButton"));
  m_search->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  connect(m_search, &QToolButton::clicked, &(*m_actions)[Act::Palette], &QAction::trigger);
  menuBar()->setCornerWidget(m_search, Qt::TopRightCorner);
  m_palette = new CommandPalette(this);
  m_palette->addProvider([this] { return actionEntries(m_actions->all()); });
  m_palette->addProvider([this] {
    if (!m_session->isOpen()) return std::vector<PaletteEntry>();
    return stepEntries([this](Step step) { m_workspace->setStep(step); });
  });
  m_palette->addProvider([this] { return pageEntries(*m_session, *m_workspace); });
  m_palette->addProvider([this] { return areaEntries(*m_session); });
  m_palette->addProvider(
      [this] { return activityEntries(*m_session, [this](FeatureId id) { m_workspace->showActivity(id); }); });
  m_palette->addProvider([this] { return helpTopics([this](const QString& topic) { showHelp(topic); }); });
  m_recentTimer = new QTimer(this);
  m_recentTimer->setSingleShot(true);
  m_recentTimer->setInterval(kRecentMs);
  connect(m_recentTimer, &QTimer::timeout, this, &MainWindow::noteRecent);
}

void MainWindow::buildMenus() {
  for (std::size_t i = 0; i < kMenuCount; ++i) {
    QMenu* menu = menuBar()->addMenu(QString());
    for (QAction* action : m_actions->menu(static_cast<Menu>(i))) {
      if (action == nullptr) {
        menu->addSeparator();
      } else {
        menu->addAction(action);
      }
    }
    m_menus.push_back(menu);
  }
  QMenu* view = m_menus[static_cast<std::size_t>(Menu::View)];
  m_bookmarkMenu = new QMenu(view);
  view->insertMenu(&(*m_actions)[Act::ShowLeft], m_bookmarkMenu);
  m_surveyMenu = new QMenu(this);
  m_menus[static_cast<std::size_t>(Menu::Data)]->insertMenu(&(*m_actions)[Act::NextIncomplete], m_surveyMenu);
  m_city->setMenu(m_surveyMenu);
  addActions(m_actions->all());
  // Letters are tools on the map alone: in a table they begin an entry.
  for (const Act act : {Act::Select, Act::Hand, Act::DrawKawasan, Act::DrawRt, Act::Reshape, Act::Split, Act::Hole,
                        Act::Measure, Act::Snapping, Act::Tracing, Act::Merge}) {
    QAction& action = (*m_actions)[act];
    removeAction(&action);
    action.setShortcutContext(Qt::WidgetShortcut);
    m_workspace->canvas().addAction(&action);
  }
  // Tables and fields know these keys themselves; the menu only shows them.
  for (const Act act : {Act::Copy, Act::Paste, Act::FillDown}) {
    removeAction(&(*m_actions)[act]);
    (*m_actions)[act].setShortcutContext(Qt::WidgetShortcut);
  }
  for (std::size_t i = 0; i < kStepCount; ++i) {
    auto* action = new QAction(this);
    action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i))));
    connect(action, &QAction::triggered, this, [this, i] {
      if (m_session->isOpen()) m_workspace->setStep(static_cast<Step>(i));
    });
    addAction(action);
  }
}

void MainWindow::connectActions() {
  const auto on = [this](Act act, const std::function<void()>& run) {
    connect(&(*m_actions)[act], &QAction::triggered, this, run);
  };
  on(Act::Practice, [this] { openPracticeCity(); });
  on(Act::NewProject, [this] { makeNewCity(); });
  on(Act::OpenProject, [this] { askForFile(); });
  on(Act::CloseProject, [this] {
    noteRecent();
    m_workspace->saveLayout();
    m_session->close();
  });
  on(Act::SaveCopy, [this] { saveCopy(); });
  on(Act::HandOut, [this] { handOutPackage(*m_session, this); });
  on(Act::MergeCopies, [this] { mergePackages(*m_session, this); });
  on(Act::Mark, [this] { markVersion(); });
  on(Act::AddBasemap, [this] { askForBasemaps(); });
  on(Act::ImportAreas, [this] { askForAreas(); });
  on(Act::ImportFigures, [this] { askForFigures(); });
  on(Act::MapFigures, [this] { takeFiguresFromMap(); });
  on(Act::AreasAsDrawn, [this] { fillAreasAsDrawn(*m_session); });
  on(Act::Settings, [this] {
    SettingsDialog dialog(*m_session, this);
    dialog.exec();
  });
  on(Act::Quit, [this] { close(); });
  on(Act::Undo, [this] { m_session->undo(); });
  on(Act::Redo, [this] { m_session->redo(); });
  on(Act::Copy, [] { pressInFocus(QKeySequence::Copy); });
  on(Act::Paste, [] { pressInFocus(QKeySequence::Paste); });
  on(Act::FillDown, [this] { pressInFocus((*m_actions)[Act::FillDown].shortcut()); });
  on(Act::Merge, [this] { mergeSelected(); });
  on(Act::Delete, [this] { deleteSelected(); });
  on(Act::Deselect, [this] { m_session->clearSelection(); });
  on(Act::Palette, [this] { m_palette->open(); });
  on(Act::ShowLeft, [this] { m_workspace->showLeft((*m_actions)[Act::ShowLeft].isChecked()); });
  on(Act::ShowBottom, [this] { m_workspace->showBottom((*m_actions)[Act::ShowBottom].isChecked()); });
  on(Act::ShowCard, [this] { m_workspace->showCard((*m_actions)[Act::ShowCard].isChecked()); });
  on(Act::AddBookmark, [this] { addBookmark(); });
  on(Act::NewSurvey, [this] { newSurvey(); });
  on(Act::CompareSurveys, [this] { compareSurveyRounds(); });
  on(Act::Reconcile, [this] { reconcile(); });
  on(Act::CompareEditions, [this] { compareEditionsOfRegulation(); });
  on(Act::Completeness, [this] { showCompleteness(); });
  on(Act::NextIncomplete, [this] {
    m_workspace->setStep(Step::Data);
    m_workspace->figures().goToNextIncomplete();
  });
  // The plan and the sheets have no such tables: these go to a step that has.
  const auto leaveFor = [this](Step step) {
    if (m_workspace->step() == Step::Plan || m_workspace->step() == Step::Print) m_workspace->setStep(step);
  };
  on(Act::FindInTable, [this, leaveFor] {
    leaveFor(Step::Data);
    m_workspace->showBottom(true);
    m_workspace->showTable(Workspace::Table::Rts);
    m_workspace->rtTable().search().setFocus(Qt::ShortcutFocusReason);
    m_workspace->rtTable().search().selectAll();
  });
  on(Act::FigureForm, [this] {
    if (m_workspace->step() == Step::Print) m_workspace->setStep(Step::Data);
    m_workspace->showFigureForm();
  });
  on(Act::AreaForm, [this] {
    if (m_workspace->step() == Step::Print) m_workspace->setStep(Step::Data);
    m_workspace->showAreaForm();
  });
  on(Act::Check, [this, leaveFor] {
    leaveFor(Step::Data);
    m_workspace->showBottom(true);
    m_workspace->showTable(Workspace::Table::Findings);
  });
  on(Act::Explain, [this] {
    QWidget* const focus = QApplication::focusWidget();
    if (auto* const chart = qobject_cast<ExplainedChart*>(focus)) return chart->explainChosen();
    if (focus != nullptr && explainFocused(*focus)) return;
    m_session->explain({m_session->current().value_or(AreaKey{Level::City, 0}), "total"});
  });
  on(Act::ByClass, [this] { m_workspace->colourBy(FillBy::Class); });
  on(Act::ByPriority, [this] { m_workspace->colourBy(FillBy::Priority); });
  on(Act::RankByRule, [this, leaveFor] {
    leaveFor(Step::Priority);
    m_workspace->showBottom(true);
    m_workspace->showTable(Workspace::Table::Ranking);
    m_workspace->ranking().orderByRule();
  });
  on(Act::PrintSheet, [this] { m_workspace->setStep(Step::Print); });
  on(Act::SaveTable, [this] { saveTable(*m_session, this); });
  on(Act::SaveRtSheets, [this] { saveRtSheets(*m_session, this); });
  const auto saveSheets = [this] { saveSelectedRtSheets(*m_session, this); };
  connect(&m_workspace->card().summary(), &CardSummary::sheetWanted, this, saveSheets);
  connect(&m_workspace->rtTable(), &RtTablePanel::sheetsWanted, this, saveSheets);
  on(Act::Help, [this] { showHelp(); });
  on(Act::About, [this] { showAbout(); });
  connect(m_start, &StartPage::practiceWanted, this, &MainWindow::openPracticeCity);
  connect(m_start, &StartPage::newWanted, this, &MainWindow::makeNewCity);
  connect(m_start, &StartPage::openWanted, this, [this](const QString& path) {
    if (path.isEmpty()) {
      askForFile();
    } else {
      openFile(path);
    }
  });
}

void MainWindow::connectTools() {
  MapCanvas& canvas = m_workspace->canvas();
  ToolBox& tools = m_workspace->tools();
  MapContext& context = m_workspace->context();
  const std::pair<Act, ToolId> pairs[] = {
      {Act::Select, ToolId::Select}, {Act::Hand, ToolId::Hand},       {Act::DrawKawasan, ToolId::DrawKawasan},
      {Act::DrawRt, ToolId::DrawRt}, {Act::Reshape, ToolId::Reshape}, {Act::Split, ToolId::Split},
      {Act::Hole, ToolId::Hole},     {Act::Measure, ToolId::Measure}};
  auto* group = new QActionGroup(this);
  for (const auto& [act, id] : pairs) {
    QAction& action = (*m_actions)[act];
    group->addAction(&action);
    connect(&action, &QAction::triggered, this, [&tools, &canvas, id = id] {
      tools.choose(id);
      canvas.setFocus();
    });
  }
  connect(&tools, &ToolBox::chosen, this, [this, list = std::vector(std::begin(pairs), std::end(pairs))](ToolId id) {
    for (const auto& [act, tool] : list) {
      if (tool == id) (*m_actions)[act].setChecked(true);
    }
  });
  (*m_actions)[Act::Select].setChecked(true);
  const auto connectMode = [this, &context] {
    (*m_actions)[Act::Snapping].setChecked(context.isSnapping());
    (*m_actions)[Act::Tracing].setChecked(context.isTracing());
    m_status->setModes(context.isSnapping(), context.isTracing());
  };
  connect(&context, &MapContext::modeChanged, this, connectMode);
  connectMode();
  connect(&(*m_actions)[Act::Snapping], &QAction::triggered, &context, &MapContext::setSnapping);
  connect(&(*m_actions)[Act::Tracing], &QAction::triggered, &context, &MapContext::setTracing);
  connect(m_status, &StatusLine::snappingToggled, this, [&context] { context.setSnapping(!context.isSnapping()); });
  connect(m_status, &StatusLine::tracingToggled, this, [&context] { context.setTracing(!context.isTracing()); });

  const auto zoom = [this, &canvas](Act act, double factor) {
    connect(&(*m_actions)[act], &QAction::triggered, &canvas,
            [&canvas, factor] { canvas.zoomBy(factor, QRectF(canvas.rect()).center()); });
  };
  zoom(Act::ZoomIn, 1.5);
  zoom(Act::ZoomOut, 1 / 1.5);
  connect(&(*m_actions)[Act::ZoomAll], &QAction::triggered, &canvas, &MapCanvas::showHome);
  connect(&(*m_actions)[Act::ZoomSelection], &QAction::triggered, this, [this] {
    Box box;
    for (const AreaKey& area : m_session->selection()) {
      if (const SharedPolygons shape = m_session->shapeOf(area)) box.extend(boundsOf(*shape));
    }
    if (!box.isEmpty()) {
      m_session->zoomTo(box);
    } else if (const auto area = m_session->current()) {
      m_session->zoomTo(*area);
    }
  });
  connect(&canvas, &MapCanvas::viewChanged, this, [this, &canvas] { m_status->setScale(canvas.scale()); });
  connect(&canvas, &MapCanvas::pointerMoved, this, [this](const Point& point) { m_status->setPointer(point); });
  connect(&canvas, &MapCanvas::pointerLeft, this, [this] { m_status->setPointer(std::nullopt); });
  connect(&canvas, &MapCanvas::filesDropped, this, &MainWindow::takeFiles);
  connect(&canvas, &MapCanvas::contextMenuWanted, this, &MainWindow::showMapMenu);
  connect(m_status, &StatusLine::scaleChosen, this, [&canvas](double scale) {
    canvas.setCentreAndScale(canvas.view().centre, scale);
    canvas.setFocus();
  });
  connect(m_status, &StatusLine::findingsWanted, &(*m_actions)[Act::Check], &QAction::trigger);
  connect(m_status, &StatusLine::incompleteWanted, &(*m_actions)[Act::NextIncomplete], &QAction::trigger);
  connect(&m_workspace->context(), &MapContext::sharedLandWanted, this, &MainWindow::reconcile);
  connect(m_workspace, &Workspace::findingsCounted, m_status, &StatusLine::setFindings);
  connect(m_workspace, &Workspace::stepChanged, this, [this](Step step) {
    renewToolBar();
    m_status->setMapShown(step != Step::Print);
  });
}

void MainWindow::connectSession() {
  connect(m_session.get(), &Session::leaving, this, &MainWindow::takeTyped);
  connect(m_session.get(), &Session::projectReplaced, this, &MainWindow::showProject);
  connect(m_session.get(), &Session::changed, this, [this](const ChangeSummary& change) {
    renewActions();
    if (change.touches("survey")) renewSurveys();
    if (change.touches("kawasan_meta")) renewTitle();
    m_recentTimer->start();
  });
  connect(m_session.get(), &Session::surveyShown, this, &MainWindow::renewSurveys);
  connect(m_session.get(), &Session::selectionChanged, this, &MainWindow::renewActions);
  connect(m_session.get(), &Session::said, m_messages, &MessageBar::show);
  connect(m_session.get(), &Session::changed, m_messages, &MessageBar::endOffers);
  connect(m_session.get(), &Session::projectReplaced, m_messages, &MessageBar::endOffers);
  connect(m_session.get(), &Session::copyWanted, this, &MainWindow::workOnCopy);
  connect(m_messages, &MessageBar::roomWanted, this, &MainWindow::placeMessages);
  m_workspace->canvas().installEventFilter(this);
  m_pages->installEventFilter(this);
  connect(&m_workspace->print(), &PrintPanel::previewPlaced, this, &MainWindow::placeMessages);
  connect(m_messages, &MessageBar::zoomWanted, this, [this](const Box& box) { m_session->zoomTo(box); });
}

/// Over the map or the preview of a sheet where there is one, so that nothing moves under the hand; above the page
/// where there is neither.
void MainWindow::placeMessages() {
  if (centralWidget() == nullptr) return;  // the window is on its way out
  const QWidget& canvas = m_workspace->canvas();
  const QWidget& preview = m_workspace->print().preview();
  QWidget* const centre = m_messages->parentWidget();
  const bool isShown = !m_messages->isHidden();
  const bool isOverMap = canvas.isVisibleTo(centre);
  const QWidget* const below = isOverMap ? &canvas : preview.isVisibleTo(centre) ? &preview : nullptr;
  if (isShown)
    m_messages->layInto(below != nullptr ? QRect(below->mapTo(centre, QPoint()), below->size()) : centre->rect());
  const int height = isShown ? m_messages->height() : 0;
  m_workspace->setMessageHeight(isOverMap ? height : 0);
  centre->layout()->setContentsMargins(0, below != nullptr ? 0 : height, 0, 0);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
  const QEvent::Type type = event->type();
  if (type == QEvent::Resize || type == QEvent::Show || type == QEvent::Hide) placeMessages();
  return QMainWindow::eventFilter(watched, event);
}

void MainWindow::showProject() {
  const bool isOpen = m_session->isOpen();
  m_pages->setCurrentWidget(isOpen ? static_cast<QWidget*>(m_workspace) : m_start);
  m_bar->setVisible(isOpen);
  m_status->setMapShown(isOpen && m_workspace->step() != Step::Print);
  m_lock.reset();
  if (isOpen) {
    SettingsDialog::applyPerson(*m_session);
    takeLock();
    sayHowOpened();
    m_recentTimer->start();
    m_workspace->canvas().setFocus();
  } else {
    m_start->renew();
    m_start->setFocus();
  }
  renewToolBar();
  renewActions();
  renewTitle();
  renewSurveys();
  renewBookmarks();
}

void MainWindow::takeLock() {
  // A file may be closed to writing in a folder that is not.
  const bool isWritable = m_session->project().canWrite();
  auto lock = isWritable ? LockNote::acquire(m_session->path(), m_session->project().person())
                         : Result<LockNote>(fail(ErrorCode::ProjectReadOnly));
  if (lock) {
    m_lock = std::make_unique<LockNote>(std::move(*lock));
    return;
  }
  const bool isReadOnly = lock.error().code == ErrorCode::ProjectReadOnly;
  sayLasting([this, isReadOnly] { return lockMessage(isReadOnly); });
}

Message MainWindow::lockMessage(bool isReadOnly) {
  Message message;
  message.kind = MessageKind::Warning;
  message.topic = QStringLiteral("lock");
  if (isReadOnly) {
    message.text =
        tr("This file or its folder is read-only: you can look, print and try, but nothing can be stored here.");
    message.actions.push_back({tr("Work on a copy…"), [this] { workOnCopy(); }});
  } else {
    const auto holder = LockNote::holderOf(m_session->path());
    message.text =
        tr("%1 has this file open as well. Edits of both are kept apart: whoever comes second is asked to read "
           "again.")
            .arg(holder ? toQString(holder->who()) : tr("Somebody"));
    message.actions.push_back({tr("Work on a copy…"), [this] { workOnCopy(); }});
  }
  return message;
}

void MainWindow::sayHowOpened() {
  sayWhosePackage(*m_session);
  if (!m_session->project().wasRecovered()) return;
  sayLasting([this] { return recoveredMessage(); });
}

void MainWindow::renewActions() {
  const bool isOpen = m_session->isOpen();
  for (const Act act :
       {Act::CloseProject, Act::SaveCopy,   Act::Mark,          Act::AddBasemap, Act::ImportAreas, Act::ZoomIn,
        Act::ZoomOut,      Act::ZoomAll,    Act::AddBookmark,   Act::ShowLeft,   Act::ShowBottom,  Act::ShowCard,
        Act::Select,       Act::Hand,       Act::DrawKawasan,   Act::DrawRt,     Act::Reshape,     Act::Split,
        Act::Hole,         Act::Measure,    Act::Snapping,      Act::Tracing,    Act::NewSurvey,   Act::NextIncomplete,
        Act::FindInTable,  Act::FigureForm, Act::AreaForm,      Act::Check,      Act::ByClass,     Act::ByPriority,
        Act::RankByRule,   Act::PrintSheet, Act::ImportFigures, Act::MapFigures, Act::SaveTable,   Act::SaveRtSheets}) {
    (*m_actions)[act].setEnabled(isOpen);
  }
  (*m_actions)[Act::HandOut].setEnabled(isOpen && !m_session->snapshot().kelurahan.empty());
  (*m_actions)[Act::MergeCopies].setEnabled(isOpen);
  (*m_actions)[Act::Completeness].setEnabled(isOpen);
  (*m_actions)[Act::AreasAsDrawn].setEnabled(isOpen && m_session->survey() != nullptr);
  (*m_actions)[Act::Reconcile].setEnabled(isOpen);
  (*m_actions)[Act::CompareEditions].setEnabled(isOpen && !m_session->snapshot().surveys.empty());
  (*m_actions)[Act::CompareSurveys].setEnabled(isOpen && m_session->snapshot().surveys.size() > 1);
  (*m_actions)[Act::Undo].setEnabled(isOpen && m_session->canUndo());
  (*m_actions)[Act::Redo].setEnabled(isOpen && m_session->canRedo());
  const QString undo = m_session->undoText();
  const QString redo = m_session->redoText();
  (*m_actions)[Act::Undo].setToolTip(undo.isEmpty() ? tr("Nothing to undo") : tr("Undo: %1 (Ctrl+Z)").arg(undo));
  (*m_actions)[Act::Redo].setToolTip(redo.isEmpty() ? tr("Nothing to redo") : tr("Redo: %1 (Ctrl+Shift+Z)").arg(redo));
  std::size_t rts = 0;
  std::size_t kawasan = 0;
  for (const AreaKey& area : m_session->selection()) {
    const bool isDrawn = m_session->shapeOf(area) != nullptr;
    if (area.level == Level::Rt && isDrawn) ++rts;
    if (area.level == Level::Kawasan && isDrawn) ++kawasan;
  }
  const std::size_t count = m_session->selection().size();
  (*m_actions)[Act::Merge].setEnabled(count >= 2 && (rts == count || kawasan == count));
  (*m_actions)[Act::Delete].setEnabled(count > 0);
  (*m_actions)[Act::Deselect].setEnabled(count > 0);
  (*m_actions)[Act::ZoomSelection].setEnabled(count > 0);
  (*m_actions)[Act::Explain].setEnabled(m_session->isOpen());
}

void MainWindow::renewToolBar() {
  m_bar->clear();  // deletes the widgets it was given
  m_city = nullptr;
  if (!m_session->isOpen()) return;
  m_city = new QToolButton;
  m_city->setObjectName(QStringLiteral("cityButton"));
  m_city->setPopupMode(QToolButton::InstantPopup);
  m_city->setMenu(m_surveyMenu);
  m_city->setText(buttonText(cityText()));
  m_city->setProperty("mayShorten", true);
  m_city->setToolTip(cityText() + QLatin1Char('\n') + tr("The open city and its surveys"));
  m_bar->addWidget(m_city);
  m_bar->addSeparator();
  const auto add = [this](QAction* action) {
    if (action == nullptr) {
      m_bar->addSeparator();
    } else {
      m_bar->addWidget(barButton(*action));
    }
  };
  add(&(*m_actions)[Act::Undo]);
  add(&(*m_actions)[Act::Redo]);
  m_bar->addSeparator();
  for (QAction* action : m_actions->tools(m_workspace->step())) add(action);
  fitToolBar();
}

/// On a narrow window the words go from the buttons that are known by their pictures, until all buttons are there.
void MainWindow::fitToolBar() {
  if (m_city == nullptr || !m_session->isOpen()) return;
  std::vector<QToolButton*> buttons;
  for (const Act act : {Act::Undo, Act::Redo, Act::Measure, Act::Snapping, Act::Tracing, Act::Hole, Act::Merge,
                        Act::Split, Act::Reshape, Act::Select, Act::Check, Act::Mark, Act::ImportFigures}) {
    for (QToolButton* button : m_bar->findChildren<QToolButton*>()) {
      if (button->defaultAction() == &(*m_actions)[act]) buttons.push_back(button);
    }
  }
  for (QToolButton* button : buttons) button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_city->setText(buttonText(cityText()));
  const auto missingWidth = [this] {
    m_bar->layout()->invalidate();
    return m_bar->sizeHint().width() - width();
  };
  for (QToolButton* button : buttons) {
    // "Undo" and "Redo" are a pair: both with words or both without.
    const bool isSecondOfPair = button->defaultAction() == &(*m_actions)[Act::Redo];
    if (!isSecondOfPair && missingWidth() <= 0) return;
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
  }
  // A long name of the city gives way at last; its tool tip has it whole.
  if (const int missing = missingWidth(); missing > 0) {
    const QFontMetrics metrics(m_city->font());
    const int room =
        std::max(kShortestCity, metrics.horizontalAdvance(cityText()) - missing - metrics.averageCharWidth());
    m_city->setText(buttonText(metrics.elidedText(cityText(), Qt::ElideRight, room)));
  }
}

void MainWindow::resizeEvent(QResizeEvent* event) {
  QMainWindow::resizeEvent(event);
  fitToolBar();
}

QString MainWindow::cityText() const {
  const Survey* survey = m_session->survey();
  const QString city = toQString(m_session->snapshot().info.city);
  return survey == nullptr ? city : QStringLiteral("%1 · %2").arg(city, toQString(survey->name));
}

void MainWindow::renewTitle() {
  const QString city = toQString(m_session->snapshot().info.city);
  setWindowTitle(m_session->isOpen()
                     ? QStringLiteral("%1 – %2 – Kawasan").arg(city, QFileInfo(toQString(m_session->path())).fileName())
                     : QStringLiteral("Kawasan"));
  setWindowIcon(theme::icon(QStringLiteral("app")));
}

void MainWindow::renewSurveys() {
  m_surveyMenu->clear();
  m_surveyMenu->setTitle(tr("Shown survey"));
  const Survey* shown = m_session->survey();
  for (const Survey& survey : m_session->snapshot().surveys) {
    QAction* action = m_surveyMenu->addAction(tr("Survey %1").arg(toQString(survey.name)));
    action->setCheckable(true);
    action->setChecked(shown != nullptr && shown->id == survey.id);
    connect(action, &QAction::triggered, this, [this, id = survey.id] { m_session->showSurvey(id); });
  }
  if (m_session->snapshot().surveys.empty()) m_surveyMenu->addAction(tr("No survey yet"))->setEnabled(false);
  m_surveyMenu->addSeparator();
  m_surveyMenu->addAction(&(*m_actions)[Act::NewSurvey]);
  m_surveyMenu->addAction(&(*m_actions)[Act::CompareSurveys]);
  if (m_city == nullptr || !m_session->isOpen()) return;
  m_city->setToolTip(cityText() + QLatin1Char('\n') + tr("The open city and its surveys"));
  fitToolBar();
}

void MainWindow::renewBookmarks() {
  m_bookmarkMenu->clear();
  m_bookmarkMenu->setTitle(tr("Remembered views"));
  const QString project = toQString(m_session->snapshot().info.uuid);
  const std::vector<Bookmark> bookmarks = readBookmarks(project);
  m_bookmarkMenu->setEnabled(m_session->isOpen() && !bookmarks.empty());
  if (bookmarks.empty()) return;
  for (const Bookmark& bookmark : bookmarks) {
    connect(m_bookmarkMenu->addAction(bookmark.name), &QAction::triggered, this,
            [this, bookmark] { m_workspace->canvas().setCentreAndScale(bookmark.centre, bookmark.scale); });
  }
  m_bookmarkMenu->addSeparator();
  QMenu* remove = m_bookmarkMenu->addMenu(tr("Forget"));
  for (std::size_t i = 0; i < bookmarks.size(); ++i) {
    connect(remove->addAction(bookmarks[i].name), &QAction::triggered, this, [this, project, i] {
      std::vector<Bookmark> rest = readBookmarks(project);
      if (i < rest.size()) rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(i));
      writeBookmarks(project, rest);
      renewBookmarks();
    });
  }
}

void MainWindow::retranslate() {
  m_actions->retranslate();
  for (std::size_t i = 0; i < m_menus.size(); ++i) m_menus[i]->setTitle(nameOf(static_cast<Menu>(i)));
  m_search->setText(tr("Search commands, RT, kawasan  Ctrl+K"));
  menuBar()->setCornerWidget(m_search, Qt::TopRightCorner);  // the bar measures it only when it is given
  m_search->setIcon(theme::icon(QStringLiteral("search")));
  renewToolBar();
  renewActions();
  renewTitle();
  renewSurveys();
  renewBookmarks();
}

void MainWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
    // The table is made before the window is.
    if (m_recentTimer != nullptr && !m_menus.empty()) {
      retranslate();
      if (event->type() == QEvent::LanguageChange) sayLastingAgain();
    }
  }
  if (event->type() == QEvent::ActivationChange && isActiveWindow()) lookForOtherPrograms();
  QMainWindow::changeEvent(event);
}

/// As a click elsewhere does: the field that has the keys takes over what is in it.
void MainWindow::takeTyped() {
  if (QWidget* const field = QApplication::focusWidget(); field != nullptr && isAncestorOf(field)) field->clearFocus();
}

void MainWindow::closeEvent(QCloseEvent* event) {
  Q_EMIT m_session->leaving();
  noteRecent();
  m_workspace->saveLayout();
  settings::setLayoutOf(QStringLiteral("window"), saveGeometry());
  m_session->finishWriting();  // what was agreed to is not lost
  m_session->jobs().cancelAll();
  m_lock.reset();
  event->accept();
}

void MainWindow::noteRecent() {
  if (!m_session->isOpen()) return;
  m_recent->note(*m_session, m_workspace->canvas().picture());
}

void MainWindow::lookForOtherPrograms() {
  if (!m_session->isOpen() || m_session->isWriting()) return;
  const auto isChanged = m_session->project().changedOutside();
  if (!isChanged || !*isChanged) return;
  Message message;
  message.kind = MessageKind::Warning;
  message.topic = QStringLiteral("foreign");
  message.text = tr("Another program changed this file. What is shown here is older.");
  message.actions.push_back({tr("Read again"), [this] { m_session->reload(); }});
  m_session->say(std::move(message));
}

}  // namespace kawasan
