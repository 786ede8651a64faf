#include "ui/shell/workspace.h"

#include <QEvent>
#include <QMouseEvent>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/dialogs/print_window.h"
#include "ui/map/area_store.h"
#include "ui/map/basemap_adder.h"
#include "ui/map/work_tool.h"
#include "ui/models/completeness.h"
#include "ui/models/finding_model.h"
#include "ui/panels/area_history_panel.h"
#include "ui/panels/card_panel.h"
#include "ui/panels/figures_form.h"
#include "ui/panels/findings_panel.h"
#include "ui/panels/history_panel.h"
#include "ui/panels/layers_panel.h"
#include "ui/panels/ranking_panel.h"
#include "ui/panels/rt_table_panel.h"
#include "ui/panels/scores_panel.h"
#include "ui/shell/action_table.h"
#include "ui/shell/plan_desk.h"
#include "ui/shell/theme.h"
#include "ui/text/area_words.h"

namespace kawasan {

namespace {

constexpr int kOverMap = 8;  // from the map's edges
constexpr int kLeftWidth = 252;
constexpr int kCardWidth = 288;
constexpr int kTableHeight = 250;
constexpr int kRoomyHeight = 330;  // of tables in the step Data
constexpr int kMostHighlights = 400;

QString heightsKey(std::size_t of) {
  return QStringLiteral("layout/heights/%1").arg(of);
}

/// What is drawn of an area when it is selected: its own shape, or those of its RT.
std::vector<SharedPolygons> shapesOf(const Session& session, const AreaKey& area) {
  if (SharedPolygons shape = session.shapeOf(area)) return {shape};
  std::vector<SharedPolygons> shapes;
  for (const Rt& rt : session.snapshot().rts) {
    const bool belongs = (area.level == Level::Kawasan && rt.kawasanId == area.id) ||
                         (area.level == Level::Kelurahan && rt.kelurahanId == area.id);
    if (belongs && rt.geometry) shapes.push_back(rt.geometry);
  }
  return shapes;
}

}  // namespace

Workspace::Workspace(Session& session, ActionTable& actions, QWidget* parent)
    : QWidget(parent), m_session(session), m_actions(actions) {
  m_rail = new Rail;
  m_findingModel = new FindingModel(session, this);
  buildMap();
  buildTables();
  buildCard();
  m_layers = new LayersPanel(session);
  m_print = new PrintPanel(session);
  m_plan = new PlanDesk(session, actions, this);
  arrange();
  connectParts();
  restoreLayout();
  retranslate();
  setStep(Step::Map);
}

Workspace::~Workspace() {
  m_canvas->setTool(nullptr);
}

void Workspace::buildMap() {
  m_mapFrame = new QWidget;
  m_canvas = new MapCanvas;
  auto* layout = new QVBoxLayout(m_mapFrame);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_canvas);
  m_context = std::make_unique<MapContext>(m_session, *m_canvas);
  m_tools = std::make_unique<ToolBox>(*m_context);
  connect(m_context.get(), &MapContext::figuresWanted, this, &Workspace::showFigureForm);
  m_scenes = std::make_unique<SceneSource>(m_session);
  m_strip = new LiveStrip(m_canvas);
  m_hint = new HintLine(m_canvas);
  m_zoomButtons = new QWidget(m_canvas);
  auto* buttons = new QHBoxLayout(m_zoomButtons);
  buttons->setContentsMargins(0, 0, 0, 0);
  buttons->setSpacing(0);
  for (const Act act : {Act::ZoomIn, Act::ZoomOut, Act::ZoomAll}) {
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("mapButton"));
    button->setDefaultAction(&m_actions[act]);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFixedSize(30, 30);
    button->setFocusPolicy(Qt::NoFocus);
    buttons->addWidget(button);
  }
  m_zoomButtons->adjustSize();
  for (QWidget* above : std::initializer_list<QWidget*>{m_strip, m_hint, m_zoomButtons})
    above->setProperty("liesOver", true);
  m_canvas->installEventFilter(this);
}

void Workspace::buildTables() {
  m_tables = new QTabWidget;
  m_tables->setDocumentMode(true);
  m_rtTable = new RtTablePanel(m_session);
  m_scores = new ScoresPanel(m_session);
  m_ranking = new RankingPanel(m_session);
  m_findings = new FindingsPanel(m_session, *m_findingModel);
  m_history = new HistoryPanel(m_session);
  for (QWidget* table :
       {static_cast<QWidget*>(m_rtTable), static_cast<QWidget*>(m_scores), static_cast<QWidget*>(m_ranking),
        static_cast<QWidget*>(m_findings), static_cast<QWidget*>(m_history)}) {
    m_tables->addTab(table, {});
  }
}

void Workspace::buildCard() {
  m_cards = new QTabWidget;
  m_cards->setDocumentMode(true);
  m_card = new CardPanel(m_session);
  m_card->setFindings(m_findingModel);
  connect(m_ranking, &RankingPanel::swapWanted, this, [this] {
    m_cards->setCurrentWidget(m_card);
    m_card->showSwap();
  });
  m_figures = new FiguresForm(m_session);
  m_cards->addTab(m_card, {});
  m_cards->addTab(m_figures, {});
  m_areaHistory = new AreaHistoryPanel(m_session);
  m_cards->addTab(m_areaHistory, {});
}

/// From the outside in: Qt restyles all that is inside each time a part gets a parent.
void Workspace::arrange() {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  m_pages = new QStackedWidget(this);
  layout->addWidget(m_rail);
  layout->addWidget(m_pages, 1);
  m_across = new QSplitter(Qt::Horizontal);
  m_pages->addWidget(m_across);
  m_down = new QSplitter(Qt::Vertical);
  m_across->addWidget(m_down);
  m_upper = new QSplitter(Qt::Horizontal);
  m_down->addWidget(m_upper);
  m_below = new QStackedWidget;
  m_down->addWidget(m_below);
  m_side = new QStackedWidget;
  m_across->addWidget(m_side);

  m_upper->addWidget(m_layers);
  m_upper->addWidget(m_mapFrame);
  m_upper->setStretchFactor(1, 1);
  m_upper->setCollapsible(1, false);
  m_upper->setSizes({kLeftWidth, 800});
  m_below->addWidget(m_tables);
  m_below->addWidget(m_plan->tables());
  m_down->setStretchFactor(0, 1);
  m_down->setCollapsible(0, false);
  m_side->addWidget(m_cards);
  m_side->addWidget(m_plan->card());
  m_pages->addWidget(m_print);
  // Tables and forms scroll; none of them may make the window wider than a small screen.
  m_below->setMinimumSize(420, 120);
  m_side->setMinimumWidth(kCardWidth - 12);
  m_down->setSizes({430, kTableHeight});
  m_across->setStretchFactor(0, 1);
  m_across->setCollapsible(0, false);
  m_across->setSizes({1000, kCardWidth});
}

void Workspace::connectParts() {
  connect(m_plan, &PlanDesk::stepWanted, this, [this] { setStep(Step::Plan); });
  connect(m_plan, &PlanDesk::prioritiesWanted, this, [this] { setStep(Step::Priority); });
  connectDrawing();
  connectWorks();
  connect(&m_plan->outlook(), &PlanOutlook::changed, this, &Workspace::showOutlook);
  connect(m_rail, &Rail::chosen, this, &Workspace::setStep);
  connect(m_scenes.get(), &SceneSource::sceneMade, this, [this](const SharedScene& scene, const SharedWorks& works) {
    m_canvas->setHome(m_scenes->home());
    m_canvas->setScene(scene, works);
  });
  connect(m_layers, &LayersPanel::layersChanged, this, [this](const MapLayers& layers) {
    m_scenes->setLayers(layers);
    m_context->setVisible({layers.kawasan, layers.rts || layers.rtFill, layers.kelurahan});
    const bool isPlan = m_rail->step() == Step::Plan;
    (isPlan ? m_worksInPlan : m_worksElsewhere) = layers.works;
    m_context->setWorksVisible(isPlan && layers.works);
    m_actions[Act::ByClass].setChecked(layers.fill == FillBy::Class);
    m_actions[Act::ByPriority].setChecked(layers.fill == FillBy::Priority);
  });
  connect(m_layers, &LayersPanel::basemapOpacityPreviewed, this,
          [this](FeatureId id, double opacity) { m_scenes->setOpacityPreview(id, opacity); });
  connect(m_tools.get(), &ToolBox::hintChanged, this, [this](const QString& hint) {
    m_hint->setHint(m_tools->active() == ToolId::Select ? QString() : hint);
    placeOverMap();
  });
  connect(m_tools.get(), &ToolBox::liveFiguresChanged, this, [this](const LiveFigures& figures) {
    m_strip->setFigures(figures);
    placeOverMap();
  });
  connect(m_canvas, &MapCanvas::basemapProblems, this, [this](const std::vector<Error>& problems) {
    if (problems.empty()) {
      m_hasError = false;
      return;
    }
    if (m_hasError) return;  // said once, not at every frame
    m_hasError = true;
    m_session.say(basemapProblem(m_session, problems.front()));
  });
  connect(m_canvas, &MapCanvas::homeSought, this, [this] { zoomToAllBasemaps(m_session); });
  // The button that had the keys is gone; in a cell of the table the keys of the tools would be typed as figures.
  const auto keysToMap = [this] { m_canvas->setFocus(); };
  connect(m_rtTable, &RtTablePanel::surveyStarted, this, keysToMap);
  connect(m_figures, &FiguresForm::surveyStarted, this, keysToMap);
  connect(m_rtTable, &RtTablePanel::drawWanted, this, [this] {
    setStep(Step::Map);
    m_tools->choose(ToolId::DrawRt);
  });
  connect(m_findings, &FindingsPanel::countChanged, this, &Workspace::findingsCounted);
  connect(m_findings, &FindingsPanel::splitWanted, this, [this](FeatureId rt) { storeSplitByKawasan(*m_context, rt); });
  connect(m_findings, &FindingsPanel::openWanted, this, &Workspace::putRight);
  connect(&m_session, &Session::projectReplaced, this, &Workspace::showOpened);
  connect(&m_session, &Session::selectionChanged, this, &Workspace::showHighlights);
  connect(&m_session, &Session::hoverChanged, this, &Workspace::showHighlights);
  connect(&m_session, &Session::changed, this, [this](const ChangeSummary& change) {
    if (change.touches("basemap")) {
      m_scenes->setOpacityPreview(0, std::nullopt);
      if (!change.everything)
        m_hasError = false;  // what is said of a conflict is not pushed away by what was said before
    }
    showHighlights();
    showBadges();
  });
  connect(&m_session, &Session::surveyShown, this, &Workspace::showBadges);
  connect(&m_session, &Session::zoomWanted, m_canvas, &MapCanvas::showBox);
  connect(&m_session, &Session::sightWanted, m_canvas, &MapCanvas::bringIntoView);
  connect(&m_session, &Session::explainWanted, this, [this](const FigureRef&) {
    m_side->setCurrentWidget(m_cards);  // in the step of the plan, until an activity is chosen again
    m_cards->setCurrentWidget(m_card);
    m_card->showTab(CardPanel::Tab::Explain);
    showCard(true);
  });
  const auto showActivityCard = [this] {
    if (step() == Step::Plan && m_plan->state().current() != 0) m_side->setCurrentWidget(m_plan->card());
  };
  connect(&m_plan->trial(), &PlanTrial::activeChanged, this, &Workspace::makeTrialRoom);
  connect(&m_plan->state(), &PlanState::currentChanged, this, showActivityCard);
  connect(m_plan, &PlanDesk::activityClicked, this, showActivityCard);
  m_scenes->setLayers(m_layers->layers());
}

/// Works are drawn in the step Rencana, with the tools of the map but for a form that waits for them.
void Workspace::connectDrawing() {
  const auto goBack = [this] { m_tools->choose(ToolId::Select); };
  connect(m_plan, &PlanDesk::placeWanted, this, [this](PlaceKind kind, const Box& about) {
    m_canvas->bringClose(about);
    m_tools->drawWork(kind);
    m_canvas->setFocus();
  });
  connect(&m_tools->workTool(), &DrawWorkTool::drawn, this, [this, goBack](const Geometry& place) {
    m_plan->takePlace(place);
    goBack();
  });
  connect(&m_tools->workTool(), &DrawWorkTool::givenUp, this, goBack);
  connect(m_tools.get(), &ToolBox::chosen, this, [this](ToolId id) {
    if (id != ToolId::DrawWork) m_plan->endDrawing();
  });
}

/// What is chosen on the map is chosen in the table, and the other way round.
void Workspace::connectWorks() {
  PlanState& plan = m_plan->state();
  connect(m_context.get(), &MapContext::workChosen, this, &Workspace::chooseActivity);
  connect(m_context.get(), &MapContext::workHovered, &plan, &PlanState::hover);
  connect(&plan, &PlanState::hoverChanged, this, &Workspace::showHighlights);
  connect(&plan, &PlanState::currentChanged, this, [this, &plan] {
    const bool isOther = plan.current() != m_context->chosenWork();
    m_context->setChosenWork(plan.current());
    showHighlights();
    const Activity* const activity = plan.activity();
    if (!isOther || activity == nullptr || !activity->geometry || m_rail->step() != Step::Plan) return;
    const Box box = boundsOf(*activity->geometry);
    if (!m_canvas->view().extent().intersects(box)) m_canvas->setCentreAndScale(box.centre(), m_canvas->scale());
  });
}

/// The works of the plan come with the step Rencana and go with it, unless the person wants them elsewhere too.
void Workspace::showWorks(bool isPlan) {
  MapLayers layers = m_layers->layers();
  layers.works = isPlan ? m_worksInPlan : m_worksElsewhere;
  m_layers->setLayers(layers);
  m_context->setWorksVisible(isPlan && layers.works);
  showHighlights();
}

/// The map looks ahead in the step Rencana alone.
void Workspace::showOutlook() {
  const PlanOutlook& outlook = m_plan->outlook();
  const SharedOutlook shown = m_rail->step() == Step::Plan ? outlook.shown() : nullptr;
  m_scenes->setOutlook(shown);
  m_layers->setOutlook(shown, shown ? outlook.comparedName() : QString());
}

void Workspace::showOpened() {
  m_canvas->clear();
  m_hasError = false;
  if (!m_session.isOpen()) return;
  m_canvas->setHome(m_scenes->home());
  QSettings settings;
  const QString key = QStringLiteral("views/") + QString::fromStdString(m_session.snapshot().info.uuid);
  const QVariantList view = settings.value(key).toList();
  if (view.size() == 3) {
    m_canvas->setCentreAndScale({view[0].toDouble(), view[1].toDouble()}, view[2].toDouble());
  } else {
    m_canvas->showHome();
  }
  showBadges();
}

void Workspace::showHighlights() {
  std::vector<MapHighlight> highlights;
  if (const auto& hovered = m_session.hovered()) {
    for (const SharedPolygons& shape : shapesOf(m_session, *hovered)) {
      highlights.push_back({shape, MapHighlight::Kind::Hovered, nullptr, hovered->level == Level::Kelurahan});
    }
  }
  for (const AreaKey& area : m_session.selection()) {
    for (const SharedPolygons& shape : shapesOf(m_session, area)) {
      highlights.push_back({shape, MapHighlight::Kind::Selected});
    }
    if (highlights.size() > kMostHighlights) break;
  }
  if (m_rail->step() == Step::Plan) {
    const PlanState& plan = m_plan->state();
    const auto add = [&](FeatureId id, MapHighlight::Kind kind) {
      const Activity* const activity = m_session.snapshot().activityById(id);
      if (activity != nullptr && activity->geometry) highlights.push_back({nullptr, kind, activity->geometry});
    };
    add(plan.current(), MapHighlight::Kind::Selected);
    if (plan.hovered() != plan.current()) add(plan.hovered(), MapHighlight::Kind::Hovered);
  }
  m_canvas->setHighlights(std::move(highlights));
}

void Workspace::showBadges() {
  const Completeness counts = completenessOf(m_session.scores());
  std::size_t scored = 0;
  std::size_t ranked = 0;
  const Ranking& ranking = m_session.scores().ranking();
  for (const RankedArea& area : ranking.areas) {
    if (area.score.hasFigures() && area.score.score.total() && !area.score.isPartial()) ++scored;
    if (area.classification.state != ClassificationState::Incomplete) ++ranked;
  }
  const auto show = [this](Step step, const QString& badge, const QString& meaning) {
    m_rail->setBadge(step, badge, meaning.arg(badge));
  };
  show(Step::Map, shareText(counts.kawasanDrawn, counts.kawasan), tr("%1 kawasan are drawn"));
  show(Step::Data, shareText(counts.rtsWithAllFigures, counts.rts), tr("%1 RT have all figures"));
  show(Step::Score, shareText(scored, ranking.areas.size()), tr("Areas with a settled total: %1"));
  show(Step::Priority, shareText(ranked, ranking.areas.size()), tr("Areas with a priority, or none as not slum: %1"));
  show(Step::Plan, countText(m_session.snapshot().activities.size()), tr("Activities: %1"));
}

void Workspace::setStep(Step step) {
  m_rail->setStep(step);
  m_canvas->followSize();  // the panels of each step have heights of their own
  showPlanParts(step == Step::Plan);
  shareHeight(step);
  showWorks(step == Step::Plan);
  showOutlook();
  if (step == Step::Print) {
    m_print->setMapView(m_canvas->view().extent());
    m_pages->setCurrentWidget(m_print);
  } else {
    m_pages->setCurrentWidget(m_across);
  }
  switch (step) {
    case Step::Map:
      colourBy(FillBy::Class);
      showTable(Table::Rts);
      m_cards->setCurrentWidget(m_card);
      m_card->showTab(CardPanel::Tab::Summary);
      break;
    case Step::Data:
      colourBy(FillBy::Class);
      showTable(Table::Rts);
      m_cards->setCurrentWidget(m_figures);
      break;
    case Step::Score:
      colourBy(FillBy::Class);
      showTable(Table::Scores);
      m_cards->setCurrentWidget(m_card);
      m_card->showTab(CardPanel::Tab::Summary);
      break;
    case Step::Priority:
      colourBy(FillBy::Priority);
      showTable(Table::Ranking);
      m_cards->setCurrentWidget(m_card);
      m_card->showTab(CardPanel::Tab::Order);
      break;
    case Step::Plan:
      colourBy(FillBy::Class);
      break;
    case Step::Print:
      break;
  }
  // A drawing tool belongs to the map alone.
  if (step != Step::Map) m_tools->choose(ToolId::Select);
  Q_EMIT stepChanged(step);
}

void Workspace::showPlanParts(bool isPlan) {
  m_below->setCurrentIndex(isPlan ? 1 : 0);
  m_side->setCurrentIndex(isPlan ? 1 : 0);
  m_plan->setShown(isPlan);
}

/// Where figures are typed the table matters as much as the map, and the plan has charts beside its table; what the
/// person set is kept for each.
void Workspace::shareHeight(Step step) {
  if (step == Step::Print) return;
  const Heights next = step == Step::Data ? Heights::Data : step == Step::Plan ? Heights::Plan : Heights::Usual;
  if (next == m_heightsOf) return;
  const QList<int> now = m_down->sizes();
  m_heights[static_cast<std::size_t>(m_heightsOf)] = now;
  m_heightsOf = next;
  if (const QList<int>& kept = m_heights[static_cast<std::size_t>(next)]; !kept.isEmpty()) {
    m_down->setSizes(kept);
    return;
  }
  const int all = now.value(0) + now.value(1);
  const int wanted = step == Step::Plan ? all * 11 / 20 : std::min(kRoomyHeight, all / 2);
  if (now.value(1) < wanted) m_down->setSizes({all - wanted, wanted});
}

void Workspace::showTable(Table table) {
  m_tables->setCurrentIndex(static_cast<int>(table));
}

void Workspace::showFigureForm() {
  showCard(true);
  m_side->setCurrentWidget(m_cards);
  m_cards->setCurrentWidget(m_figures);
  m_figures->begin();
}

void Workspace::showAreaForm() {
  showCard(true);
  m_side->setCurrentWidget(m_cards);
  m_cards->setCurrentWidget(m_card);
  m_card->showTab(CardPanel::Tab::Forms);
}

/// The list of findings stays below, for the next one.
void Workspace::putRight(const AreaKey& area, const FindingRemedy& remedy) {
  if (remedy.place == FindingRemedy::Place::Activity) {
    setStep(Step::Plan);
    m_plan->openActivity(remedy.activityId, remedy.field);
    return;
  }
  m_session.select(area);
  m_session.zoomTo(area);
  switch (remedy.place) {
    case FindingRemedy::Place::Figures:
      showFigureForm();
      if (remedy.parameter) m_figures->edit(*remedy.parameter);
      break;
    case FindingRemedy::Place::AreaForm:
      showAreaForm();
      break;
    case FindingRemedy::Place::Border:
      m_tools->choose(ToolId::Reshape);
      m_canvas->setFocus();
      break;
    case FindingRemedy::Place::Activity:
      break;
  }
}

void Workspace::showActivity(FeatureId id) {
  setStep(Step::Plan);
  showBottom(true);
  showCard(true);
  chooseActivity(id);
  const Activity* const activity = m_session.snapshot().activityById(id);
  if (activity != nullptr && activity->geometry) m_canvas->showBox(boundsOf(*activity->geometry));
}

/// Also one that the table leaves out at the moment.
void Workspace::chooseActivity(FeatureId id) {
  PlanState& plan = m_plan->state();
  const std::vector<const Activity*> shown = plan.activities();
  if (std::ranges::find(shown, id, &Activity::id) == shown.end()) plan.limitTo(0);
  plan.choose(id);
}

void Workspace::showAreaHistory() {
  showCard(true);
  m_cards->setCurrentWidget(m_areaHistory);
}

void Workspace::colourBy(FillBy fill) {
  MapLayers layers = m_layers->layers();
  layers.fill = fill;
  m_layers->setLayers(layers);
}

void Workspace::showLeft(bool on) {
  m_layers->setVisible(on);
  m_actions[Act::ShowLeft].setChecked(on);
}
void Workspace::showBottom(bool on) {
  m_below->setVisible(on);
  m_actions[Act::ShowBottom].setChecked(on);
}
/// A card that shows nothing leaves its room to the lists of the trial.
void Workspace::makeTrialRoom() {
  const bool isTrial = m_plan->trial().isActive();
  const bool isEmpty = m_plan->state().current() == 0 && m_session.selection().empty();
  if (isTrial && isEmpty && !m_side->isHidden()) {
    showCard(false);
    m_cardGaveWay = true;
  } else if (!isTrial && m_cardGaveWay) {
    showCard(true);
  }
}

void Workspace::showCard(bool on) {
  m_cardGaveWay = false;
  m_side->setVisible(on);
  m_actions[Act::ShowCard].setChecked(on);
}

void Workspace::saveLayout() {
  if (m_cardGaveWay) showCard(true);
  QSettings settings;
  settings.setValue(QStringLiteral("layout/across"), m_across->saveState());
  m_heights[static_cast<std::size_t>(m_heightsOf)] = m_down->sizes();
  for (std::size_t i = 0; i < m_heights.size(); ++i) {
    QVariantList heights;
    for (const int height : m_heights[i]) heights << height;
    settings.setValue(heightsKey(i), heights);
  }
  settings.setValue(QStringLiteral("layout/upper"), m_upper->saveState());
  if (!m_session.isOpen()) return;
  const ViewState& view = m_canvas->view();
  settings.setValue(QStringLiteral("views/") + QString::fromStdString(m_session.snapshot().info.uuid),
                    QVariantList{view.centre.x, view.centre.y, m_canvas->scale()});
}

void Workspace::restoreLayout() {
  const QSettings settings;
  m_across->restoreState(settings.value(QStringLiteral("layout/across")).toByteArray());
  for (std::size_t i = 0; i < m_heights.size(); ++i) {
    m_heights[i].clear();
    for (const QVariant& height : settings.value(heightsKey(i)).toList()) m_heights[i] << height.toInt();
  }
  if (const QList<int>& kept = m_heights[static_cast<std::size_t>(m_heightsOf)]; !kept.isEmpty())
    m_down->setSizes(kept);
  m_upper->restoreState(settings.value(QStringLiteral("layout/upper")).toByteArray());
  showLeft(true);
  showBottom(true);
  showCard(true);
}

void Workspace::setMessageHeight(int pixels) {
  m_messageHeight = pixels;
  placeOverMap();
}

void Workspace::placeOverMap() {
  const QSize size = m_canvas->size();
  m_zoomButtons->move(size.width() - m_zoomButtons->width() - kOverMap,
                      size.height() - m_zoomButtons->height() - kOverMap);
  const int top = m_messageHeight + kOverMap;
  if (m_strip->isVisible()) {
    m_strip->arrange();
  } else {
    m_isStripLow = false;
    m_readHint = m_hint->text();
  }
  m_strip->move(kOverMap, m_isStripLow ? m_zoomButtons->y() - kOverMap - m_strip->height() : top);
  const bool isAbove = m_strip->isVisible() && !m_isStripLow;
  m_hint->fit(size.width() - 2 * kOverMap);
  m_hint->move(kOverMap, isAbove ? m_strip->geometry().bottom() + 1 : top);
  // On a small map the figures leave no room for words that were there before them.
  const bool isCrowded = m_strip->isVisible() && m_strip->height() + m_hint->height() > size.height() / 3;
  m_hint->setVisible(!m_hint->text().isEmpty() && !(isCrowded && m_hint->text() == m_readHint));
}

/// The figures lie where the hand is not.
void Workspace::clearWay(QPointF hand) {
  const auto isInWay = [&] { return m_strip->isVisible() && QRectF(m_strip->geometry()).contains(hand); };
  for (int tries = 0; tries < 2 && isInWay(); ++tries) {
    m_isStripLow = !m_isStripLow;
    placeOverMap();
  }
}

bool Workspace::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_canvas && event->type() == QEvent::Resize) placeOverMap();
  if (watched == m_canvas && event->type() == QEvent::MouseMove)
    clearWay(static_cast<const QMouseEvent*>(event)->position());
  return QWidget::eventFilter(watched, event);
}

void Workspace::retranslate() {
  m_tables->setTabText(m_tables->indexOf(m_rtTable), tr("RT figures"));
  m_tables->setTabText(m_tables->indexOf(m_scores), tr("Scores"));
  m_tables->setTabText(m_tables->indexOf(m_ranking), tr("Order"));
  m_tables->setTabText(m_tables->indexOf(m_findings), tr("Findings"));
  m_tables->setTabText(m_tables->indexOf(m_history), tr("History"));
  m_cards->setTabText(m_cards->indexOf(m_card), tr("Card"));
  m_cards->setTabText(m_cards->indexOf(m_figures), tr("Figures"));
  m_cards->setTabText(m_cards->indexOf(m_areaHistory), tr("History"));
  m_plan->retranslate();
  m_scenes->renew();  // names and figures on the map are words too
  m_hint->setHint(m_tools->active() == ToolId::Select ? QString() : m_tools->hint());
  placeOverMap();
}

void Workspace::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace kawasan
