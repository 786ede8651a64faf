#pragma once

// The window of an open city: rail, layers, map, table and card around one selection. A step only chooses what stands
// in them; the map and the selection stay. GUI thread.

#include <QWidget>
#include <array>
#include <memory>

#include "ui/map/live_strip.h"
#include "ui/map/map_canvas.h"
#include "ui/map/map_context.h"
#include "ui/map/scene_source.h"
#include "ui/map/tool_box.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/rail.h"

class QSplitter;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace kawasan {

class ActionTable;
class AreaHistoryPanel;
class CardPanel;
class FiguresForm;
class FindingModel;
struct FindingRemedy;
class FindingsPanel;
class HistoryPanel;
class LayersPanel;
class PlanDesk;
class PrintPanel;
class RankingPanel;
class RtTablePanel;
class ScoresPanel;

class Workspace final : public QWidget {
  Q_OBJECT

 public:
  Workspace(Session& session, ActionTable& actions, QWidget* parent = nullptr);
  ~Workspace() override;

  void setStep(Step step);
  [[nodiscard]] Step step() const { return m_rail->step(); }

  [[nodiscard]] MapCanvas& canvas() { return *m_canvas; }
  [[nodiscard]] MapContext& context() { return *m_context; }
  [[nodiscard]] ToolBox& tools() { return *m_tools; }
  [[nodiscard]] LayersPanel& layers() { return *m_layers; }
  [[nodiscard]] CardPanel& card() { return *m_card; }
  [[nodiscard]] FiguresForm& figures() { return *m_figures; }
  [[nodiscard]] AreaHistoryPanel& areaHistory() { return *m_areaHistory; }
  [[nodiscard]] RtTablePanel& rtTable() { return *m_rtTable; }
  [[nodiscard]] RankingPanel& ranking() { return *m_ranking; }
  [[nodiscard]] FindingsPanel& findings() { return *m_findings; }
  [[nodiscard]] HistoryPanel& history() { return *m_history; }
  [[nodiscard]] PrintPanel& print() { return *m_print; }
  [[nodiscard]] PlanDesk& plan() { return *m_plan; }
  [[nodiscard]] LiveStrip& strip() { return *m_strip; }

  enum class Table { Rts, Scores, Ranking, Findings, History };
  void showTable(Table table);
  void showFigureForm();
  void showAreaForm();
  void showAreaHistory();
  /// In the step Rencana, with its works in the middle of the map.
  void showActivity(FeatureId id);
  void colourBy(FillBy fill);
  /// What a message covers of the map's top: the strip and the hint stand below it.
  void setMessageHeight(int pixels);
  void showLeft(bool on);
  void showBottom(bool on);
  void showCard(bool on);

  void saveLayout();
  void restoreLayout();

 Q_SIGNALS:
  void stepChanged(kawasan::Step step);
  void findingsCounted(int open);

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void makeTrialRoom();
  void buildMap();
  void buildTables();
  void buildCard();
  void arrange();
  void connectParts();
  void connectDrawing();
  void connectWorks();
  void showWorks(bool isPlan);
  void showOutlook();
  void showOpened();
  void showHighlights();
  void showBadges();
  void placeOverMap();
  void clearWay(QPointF hand);
  void retranslate();
  void showPlanParts(bool isPlan);
  void shareHeight(Step step);
  void chooseActivity(FeatureId id);
  void putRight(const AreaKey& area, const FindingRemedy& remedy);

  Session& m_session;
  ActionTable& m_actions;
  Rail* m_rail = nullptr;
  MapCanvas* m_canvas = nullptr;
  std::unique_ptr<MapContext> m_context;
  std::unique_ptr<ToolBox> m_tools;
  std::unique_ptr<SceneSource> m_scenes;
  FindingModel* m_findingModel = nullptr;

  QWidget* m_mapFrame = nullptr;
  LiveStrip* m_strip = nullptr;
  HintLine* m_hint = nullptr;
  QWidget* m_zoomButtons = nullptr;
  LayersPanel* m_layers = nullptr;
  CardPanel* m_card = nullptr;
  FiguresForm* m_figures = nullptr;
  AreaHistoryPanel* m_areaHistory = nullptr;
  QTabWidget* m_cards = nullptr;
  QTabWidget* m_tables = nullptr;
  RtTablePanel* m_rtTable = nullptr;
  ScoresPanel* m_scores = nullptr;
  RankingPanel* m_ranking = nullptr;
  FindingsPanel* m_findings = nullptr;
  HistoryPanel* m_history = nullptr;
  PrintPanel* m_print = nullptr;
  PlanDesk* m_plan = nullptr;
  QStackedWidget* m_below = nullptr;  // tables of the figures, or of the plan
  QStackedWidget* m_side = nullptr;   // cards of the area, or of the activity
  QStackedWidget* m_pages = nullptr;  // map with its panels, print
  QSplitter* m_across = nullptr;      // [layers and map over table] | card
  QSplitter* m_down = nullptr;
  QSplitter* m_upper = nullptr;
  /// What shares the height between map and tables.
  enum class Heights { Usual, Data, Plan };
  Heights m_heightsOf = Heights::Usual;
  std::array<QList<int>, 3> m_heights;  // as the person left them
  bool m_worksInPlan = true;            // whether they are shown in that step, and in the others
  bool m_worksElsewhere = false;
  bool m_hasError = false;
  bool m_cardGaveWay = false;  // to the trial, until it ends or somebody wants the card
  int m_messageHeight = 0;
  bool m_isStripLow = false;
  QString m_readHint;  // what stood over the map before there were figures
};

}  // namespace kawasan
