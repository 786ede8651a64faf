#include "ui/panels/trial_panel.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <cstdlib>

#include "core/plan/activity_area.h"
#include "ui/models/activity_words.h"
#include "ui/models/report_parts.h"
#include "ui/models/score_how.h"
#include "ui/paint/project_scene.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/area_facts.h"
#include "ui/panels/card_parts.h"
#include "ui/panels/ledger_how.h"
#include "ui/panels/swatch.h"
#include "ui/panels/table_items.h"
#include "ui/panels/table_look.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

constexpr int kTrialAreaRole = Qt::UserRole + 7;
/// What a row of the sums is of: the place of its level in the ledger and which of its hectares.
constexpr int kSumRole = Qt::UserRole + 8;
constexpr int kCostRow = -1;
constexpr int kSumsOfLevel = 2 + static_cast<int>(kReductionRules);
constexpr int kSlumSum = 0;
constexpr int kOpenSum = 1;
constexpr int kFirstRule = 2;
constexpr int kLeastTrialName = 100;  // so that hardly a word of a name is broken

/// "33", or where they differ "33" and under it "→ 40": side by side they would push the last columns off a small
/// screen.
QString moved(const QString& planned, const QString& tried) {
  return planned == tried ? planned : QStringLiteral("%1\n→ %2").arg(planned, tried);
}

QString classText(const AreaScore& score) {
  return score.hasFigures() ? shortClassRange(score.score.classMin, score.score.classMax) : missingText();
}

QStandardItem* movedItem(const QString& planned, const QString& tried, double order) {
  QStandardItem* const item = numberItem(moved(planned, tried), order);
  if (planned == tried) return item;
  QFont font;
  font.setBold(true);
  item->setFont(font);
  return item;
}

QStandardItem* classItem(const TrialArea& area) {
  QStandardItem* const item = textItem(moved(classText(area.planned), classText(area.tried)));
  item->setIcon(classIcon(classFillOf(area.tried)));
  QFont font;
  font.setBold(classText(area.planned) != classText(area.tried));
  item->setFont(font);
  return item;
}

/// Names take the room that is left, and a fair width in any case.
void fitNames(QTableView& table) {
  int others = 0;
  for (int column = 1; column < table.model()->columnCount(); ++column) others += table.columnWidth(column);
  const int width = std::max(kLeastTrialName, table.viewport()->width() - others);
  if (table.model()->columnCount() > 0 && table.columnWidth(0) != width) table.setColumnWidth(0, width);
}

/// Figures are what the table is for: they are never cut, and the names beside them fold.
void fitFigures(QTableView& table) {
  fitColumns(table);
  table.setWordWrap(true);
  table.verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  fitNames(table);
}

}  // namespace

TrialPanel::TrialPanel(PlanTrial& trial, QWidget* parent)
    : QWidget(parent),
      m_trial(trial),
      m_title(new QLabel),
      m_note(new QLabel),
      m_state(new QLabel),
      m_allOff(makeBarButton(nullptr)),
      m_allOn(makeBarButton(nullptr)),
      m_reset(makeBarButton(nullptr)),
      m_cancel(makeBarButton(nullptr)),
      m_scenario(new QComboBox),
      m_keep(makeBarButton(nullptr)),
      m_compare(makeBarButton(nullptr)),
      m_forget(makeBarButton(nullptr)),
      m_tabs(new QTabWidget),
      m_areas(new QTableView),
      m_areaModel(new QStandardItemModel(this)),
      m_sums(new QTableView),
      m_sumModel(new QStandardItemModel(this)) {
  build();
  connect(m_allOff, &QPushButton::clicked, this, [this] { Q_EMIT switchShownWanted(false); });
  connect(m_allOn, &QPushButton::clicked, this, [this] { Q_EMIT switchShownWanted(true); });
  connect(m_reset, &QPushButton::clicked, &trial, &PlanTrial::reset);
  connect(m_cancel, &QPushButton::clicked, this, &TrialPanel::cancelWanted);
  connect(m_keep, &QPushButton::clicked, this, &TrialPanel::keepWanted);
  connect(m_compare, &QPushButton::clicked, this, &TrialPanel::compareWanted);
  connect(m_forget, &QPushButton::clicked, this,
          [this] { (void)m_trial.removeScenario(m_scenario->currentData().value<FeatureId>()); });
  connect(m_scenario, &QComboBox::activated, this, [this] {
    const auto id = m_scenario->currentData().value<FeatureId>();
    if (id != 0) {
      m_trial.openScenario(id);
    } else if (m_trial.scenario() != 0) {
      m_trial.reset();
    }
  });
  connect(&trial, &PlanTrial::changed, this, &TrialPanel::show);
  connect(&trial, &PlanTrial::activeChanged, this, &TrialPanel::show);
  retranslate();
}

void TrialPanel::build() {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  auto* bar = makeTableBar(*m_title, *m_note);
  m_cancel->setObjectName(QStringLiteral("trialCancel"));
  bar->addWidget(m_cancel);
  layout->addLayout(bar);
  // In two rows: side by side they would push the window beyond a small screen.
  auto* buttons = new QGridLayout;
  buttons->setContentsMargins(8, 0, 8, 4);
  buttons->setSpacing(6);
  const auto add = [buttons](QPushButton* button, const char* name, int row, int column) {
    button->setObjectName(QString::fromLatin1(name));
    button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    buttons->addWidget(button, row, column);
  };
  add(m_allOff, "trialAllOff", 0, 0);
  add(m_allOn, "trialAllOn", 0, 1);
  add(m_reset, "trialReset", 1, 0);
  buttons->addWidget(m_state, 1, 1, 1, 2);
  buttons->setColumnStretch(2, 1);
  layout->addLayout(buttons);
  // A page of its own: above the tables it would take their height on a small screen.
  auto* const kept = new QWidget;
  auto* const scenarios = new QGridLayout(kept);
  scenarios->setContentsMargins(8, 8, 8, 4);
  scenarios->setSpacing(6);
  m_scenario->setObjectName(QStringLiteral("trialScenario"));
  m_scenario->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_scenario->setMinimumContentsLength(10);
  m_scenario->setProperty("mayShorten", true);
  m_keep->setObjectName(QStringLiteral("trialKeep"));
  m_compare->setObjectName(QStringLiteral("trialCompare"));
  m_forget->setObjectName(QStringLiteral("trialForget"));
  scenarios->addWidget(m_scenario, 0, 0, 1, 4);
  int column = 0;
  for (QPushButton* button : {m_keep, m_compare, m_forget}) scenarios->addWidget(button, 1, column++);
  scenarios->setColumnStretch(3, 1);
  scenarios->setRowStretch(2, 1);
  m_state->setObjectName(QStringLiteral("trialState"));
  m_tabs->setObjectName(QStringLiteral("trialTabs"));
  m_state->setWordWrap(true);
  m_tabs->setDocumentMode(true);
  const auto prepare = [this](QTableView& table, QStandardItemModel& model, const char* name) {
    table.setObjectName(QString::fromLatin1(name));
    table.setModel(&model);
    prepareTable(table, 2);  // on a small screen headings fold
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.horizontalHeader()->setStretchLastSection(false);
    connect(table.horizontalHeader(), &QHeaderView::geometriesChanged, &table, [&table] { fitNames(table); });
    m_tabs->addTab(&table, {});
  };
  prepare(*m_areas, *m_areaModel, "trialAreas");
  prepare(*m_sums, *m_sumModel, "trialSums");
  explainCells(*m_areas, m_trial.session(), [this](const QModelIndex& index) { return areaFigureAt(index); });
  explainCells(*m_sums, m_trial.session(), [this](const QModelIndex& index) { return sumFigureAt(index); });
  m_tabs->addTab(kept, {});
  layout->addWidget(m_tabs, 1);
}

void TrialPanel::retranslate() {
  m_title->setText(tr("Trial"));
  m_note->setText(tr("nothing is written"));
  m_note->setToolTip(tr("The plan stays as it is until you cancel what is left out"));
  m_allOff->setText(tr("All off"));
  m_allOff->setToolTip(tr("Leaves out every activity that the table shows"));
  m_allOn->setText(tr("All on"));
  m_allOn->setToolTip(tr("Carries out every activity that the table shows, cancelled ones too"));
  m_reset->setText(tr("As planned"));
  m_reset->setToolTip(tr("Puts all switches back"));
  m_cancel->setText(tr("Record as cancelled…"));
  m_cancel->setToolTip(tr("Records in the plan that the left-out activities are cancelled; undo takes it back"));
  m_scenario->setAccessibleName(tr("Scenario"));
  m_keep->setText(tr("Keep as…"));
  m_keep->setToolTip(tr("Keeps the present switches under a name; the plan stays as it is"));
  m_compare->setText(tr("Compare…"));
  m_compare->setToolTip(tr("Two scenarios side by side: hectares, cost, cost per hectare and per KK"));
  m_forget->setText(tr("Remove"));
  m_forget->setToolTip(tr("Removes the chosen scenario; undo brings it back"));
  m_areas->setAccessibleName(tr("Areas as planned and as tried"));
  m_sums->setAccessibleName(tr("Hectares and money as planned and as tried"));
  m_tabs->setTabText(1, tr("Hectares and money"));
  m_tabs->setTabText(2, tr("Scenarios"));
  show();
}

void TrialPanel::show() {
  tint(*m_note, theme::Role::Warning);
  if (!m_trial.isActive()) return;
  m_tabs->setTabText(0, capitalised(nameOf(m_trial.areaLevel())));
  showState();
  showScenarios();
  showAreas();
  showSums();
}

void TrialPanel::showState() {
  const std::size_t off = m_trial.leftOut().size();
  const std::size_t added = m_trial.takenUp().size();
  m_reset->setEnabled(!m_trial.isAsPlanned());
  m_cancel->setEnabled(off > 0);
  QString text;
  if (m_trial.isComputing()) {
    text = tr("The figures are being computed…");
  } else if (m_trial.whatIf() == nullptr) {
    text = tr("Figures of the plan are needed: a survey with figures and activities.");
  } else if (off + added == 0) {
    text = tr("Click a box or press Space to leave activities out.");
  } else {
    text = added == 0 ? tr("Left out: %1.").arg(off)
                      : tr("Left out: %1. Cancelled in the plan, carried out here: %2.").arg(off).arg(added);
  }
  m_state->setText(text);
}

void TrialPanel::showScenarios() {
  const FeatureId shown = m_trial.scenario();
  m_scenario->clear();
  m_scenario->addItem(m_trial.isAsPlanned() || shown != 0 ? tr("the plan as it stands") : tr("not kept yet"),
                      QVariant::fromValue(FeatureId{0}));
  for (const Scenario& scenario : m_trial.scenarios())
    m_scenario->addItem(toQString(scenario.name), QVariant::fromValue(scenario.id));
  m_scenario->setCurrentIndex(std::max(0, m_scenario->findData(QVariant::fromValue(shown))));
  m_scenario->setToolTip(m_scenario->currentText());
  m_forget->setEnabled(shown != 0);
}

void TrialPanel::showAreas() {
  m_areaModel->clear();
  m_areaModel->setHorizontalHeaderLabels(
      {m_trial.areaLevel() == Level::Kawasan ? tr("Kawasan") : tr("Area"), tr("Total\nvalue"), tr("Class"),
       m_trial.areaLevel() == Level::Rt ? tr("Slum\nha") : tr("Slum ha\nby RT"), tr("Rp\nmillion")});
  m_areaModel->horizontalHeaderItem(3)->setToolTip(
      tr("Counted by RT, at the end of the plan: an area that is no slum as a whole may hold RT that are"));
  for (const TrialArea& area : m_trial.areas()) {
    QList<QStandardItem*> row;
    if (area.id == 0) {
      row << textItem(tr("elsewhere"));
      row.front()->setToolTip(tr("RT in none of them, and activities that serve several or none"));
      row << textItem({}) << textItem({});
    } else {
      row << textItem(area.name);
      row.front()->setToolTip(area.name);
      row << movedItem(totalText(area.planned), totalText(area.tried), area.tried.score.totalMax);
      row << classItem(area);
    }
    row << movedItem(leftText(area.slumPlanned), leftText(area.slumTried), unitsFromMicro(area.slumTried.sure));
    row << movedItem(millionsText(area.costPlanned), millionsText(area.costTried),
                     static_cast<double>(area.costTried.known));
    row.front()->setData(QVariant::fromValue(area.id), kTrialAreaRole);
    m_areaModel->appendRow(row);
  }
  fitFigures(*m_areas);
}

void TrialPanel::addHectares(const QString& name, const ShownHectares& planned, const ShownHectares& tried,
                             const HectareChange& change, int row) {
  const Micro shown = tried.amount - planned.amount;
  const auto item = [](const ShownHectares& side) { return numberItem(side.text, unitsFromMicro(side.amount)); };
  m_sumModel->appendRow({textItem(name), item(planned), item(tried),
                         numberItem(changeText(planned.amount, tried.amount, change), unitsFromMicro(shown))});
  m_sumModel->item(m_sumModel->rowCount() - 1)->setData(row, kSumRole);
}

CellFigure TrialPanel::areaFigureAt(const QModelIndex& index) const {
  const auto id = index.siblingAtColumn(0).data(kTrialAreaRole).value<FeatureId>();
  const std::vector<TrialArea> areas = m_trial.areas();
  const auto found = std::ranges::find(areas, id, &TrialArea::id);
  if (index.column() == 0 || found == areas.end()) return {};
  const TrialArea& area = *found;
  const AreaKey key{m_trial.areaLevel(), id};
  const auto both = [this](const QString& what, auto partsOf) {
    return what + u'\n' + tr("Plan:") + u'\n' + partsOf(WhatIf::Choice::Planned) + u'\n' + tr("Trial:") + u'\n' +
           partsOf(WhatIf::Choice::Tried);
  };
  switch (index.column()) {
    case 1:
    case 2: {
      if (id == 0) return {};
      const QString how =
          tr("At the end of the plan, by the rule below with the figures less what the activities take off: plan %1, "
             "trial %2.")
              .arg(QStringLiteral("%1, %2").arg(totalText(area.planned), classText(area.planned)),
                   QStringLiteral("%1, %2").arg(totalText(area.tried), classText(area.tried)));
      return {FigureRef{key, index.column() == 1 ? "total" : "class"},
              how + u'\n' + movedValues(m_trial.session().regulation(), area.planned, area.tried)};
    }
    case 3:
      return {{},
              both(tr("Verified hectares of the RT that are slum at the end of the plan, each RT by itself"),
                   [&](WhatIf::Choice choice) { return slumRts(id, choice); })};
    case 4:
      return {{}, both(tr("Planned costs of the activities carried out"), [&](WhatIf::Choice choice) {
                return costs(id, choice);
              })};
    default:
      return {};
  }
}

QString TrialPanel::slumRts(FeatureId areaId, WhatIf::Choice choice) const {
  const WhatIf& trial = *m_trial.whatIf();
  const Snapshot& snapshot = m_trial.session().snapshot();
  const Regulation& regulation = m_trial.session().regulation();
  const Level level = m_trial.areaLevel();
  const auto isHere = [&](const Rt& rt) {
    return (level == Level::Kawasan ? rt.kawasanId : rt.kelurahanId) == areaId ||
           (level == Level::Rt && rt.id == areaId);
  };
  HectareParts parts;
  const std::vector<Area>& rts = trial.areas(Level::Rt);
  for (std::size_t i = 0; i < rts.size(); ++i) {
    const Rt* const rt = snapshot.rtById(rts[i].id);
    if (rt == nullptr || !isHere(*rt)) continue;
    const AreaScore& opening = trial.score(Level::Rt, i, trial.years().front());
    const AreaScore& now =
        choice == WhatIf::Choice::Tried ? trial.score(Level::Rt, i) : trial.scoreAsPlanned(Level::Rt, i);
    parts.take(rts[i].id, hectaresOf(regulation, opening, now).slum);
  }
  const QString lines = partsText(m_trial.session(), Level::Rt, parts).mid(1);
  return lines.isEmpty() ? tr("none") : lines;
}

QString TrialPanel::costs(FeatureId areaId, WhatIf::Choice choice) const {
  const WhatIf& trial = *m_trial.whatIf();
  const Snapshot& snapshot = m_trial.session().snapshot();
  const std::vector<Area>& areas = trial.areas(m_trial.areaLevel());
  const auto areaOf = [&](const Activity& activity) {
    const FeatureId kawasan = m_trial.areaLevel() == Level::Kawasan ? kawasanOf(snapshot, activity) : 0;
    return std::ranges::find(areas, kawasan, &Area::id) == areas.end() ? 0 : kawasan;
  };
  const QString lines = costedActivities(snapshot, [&](const Activity& activity) {
    const bool isOn = choice == WhatIf::Choice::Tried ? trial.isOn(activity.id) : m_trial.isPlanned(activity.id);
    return isOn && areaOf(activity) == areaId;
  });
  return lines.isEmpty() ? tr("none") : lines;
}

CellFigure TrialPanel::sumFigureAt(const QModelIndex& index) const {
  const WhatIf* const trial = m_trial.whatIf();
  if (trial == nullptr || index.column() == 0) return {};
  const auto textOf = [&](int column) { return index.siblingAtColumn(column).data().toString(); };
  if (index.column() == 3)
    return {{}, tr("Trial (%1) less plan (%2); what no switch touches adds nothing").arg(textOf(2), textOf(1))};
  const auto choice = index.column() == 1 ? WhatIf::Choice::Planned : WhatIf::Choice::Tried;
  const int row = index.siblingAtColumn(0).data(kSumRole).toInt();
  if (row == kCostRow) {
    const auto isOn = [&](const Activity& activity) {
      return choice == WhatIf::Choice::Tried ? trial->isOn(activity.id) : m_trial.isPlanned(activity.id);
    };
    return {{},
            tr("Planned costs of the activities carried out") + u'\n' +
                costedActivities(m_trial.session().snapshot(), isOn)};
  }
  // Every area is looked at for this, which the menu does not need.
  const auto how = [this, trial, choice, row] {
    const LedgerLine line = trial->closing(choice);
    const LedgerPlace place{line, static_cast<std::size_t>(row / kSumsOfLevel)};
    const int sum = row % kSumsOfLevel;
    if (sum == kSlumSum) return slumHow(m_trial.session(), place);
    if (sum == kOpenSum) return openHow(m_trial.session(), place);
    return reducedHow(m_trial.session(), place, static_cast<ReductionRule>(sum - kFirstRule));
  };
  return {{}, {}, how};
}

void TrialPanel::showSums() {
  m_sumModel->clear();
  m_sumModel->setHorizontalHeaderLabels({tr("At the end of the plan"), tr("Plan"), tr("Trial"), tr("Difference")});
  const WhatIf* const trial = m_trial.whatIf();
  if (trial == nullptr) return;
  const MoneySum planned = trial->plannedAsPlanned();
  const MoneySum tried = trial->planned();
  const double difference = static_cast<double>(tried.known - planned.known);
  m_sumModel->appendRow({textItem(tr("Cost, Rp million")),
                         numberItem(millionsText(planned), static_cast<double>(planned.known)),
                         numberItem(millionsText(tried), static_cast<double>(tried.known)),
                         numberItem(millionsChange(planned, tried), difference)});
  m_sumModel->item(0)->setData(kCostRow, kSumRole);
  const HectareLedger ledger = trial->ledger();
  const HectareLedger& before = trial->ledgerAsPlanned();
  if (ledger.lines.empty() || before.lines.empty()) return;
  const std::vector<LevelHectares>& now = ledger.lines.back().levels;
  const std::vector<LevelHectares>& then = before.lines.back().levels;
  for (std::size_t i = 0; i < std::min(now.size(), then.size()); ++i) {
    const QString level = nameOf(now[i].level);
    const int first = static_cast<int>(i) * kSumsOfLevel;
    addHectares(tr("Slum ha by %1").arg(level), {then[i].slum, slumText(then[i])}, {now[i].slum, slumText(now[i])},
                trial->slumChange(now[i].level), first + kSlumSum);
    if (const Micro open = now[i].open - then[i].open; now[i].open != 0 || then[i].open != 0)
      addHectares(tr("Open ha by %1").arg(level), {then[i].open, openText(then[i])}, {now[i].open, openText(now[i])},
                  {open, open}, first + kOpenSum);
    for (std::size_t r = 0; r < kReductionRules; ++r) {
      const auto rule = static_cast<ReductionRule>(r);
      addHectares(tr("Reduced, (%1) %2, by %3")
                      .arg(QLatin1Char(letterOf(rule, now[i].level)))
                      .arg(nameOf(rule, now[i].level), level),
                  {then[i].by(rule).hectares, reducedText(then[i].by(rule))},
                  {now[i].by(rule).hectares, reducedText(now[i].by(rule))}, trial->reducedChange(now[i].level, rule),
                  first + kFirstRule + static_cast<int>(r));
    }
  }
  fitFigures(*m_sums);
}

void TrialPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace kawasan
