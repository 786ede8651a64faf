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

#include "ui/models/activity_words.h"
#include "ui/paint/project_scene.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/area_facts.h"
#include "ui/panels/card_parts.h"
#include "ui/panels/swatch.h"
#include "ui/panels/table_items.h"
#include "ui/panels/table_look.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

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
  m_scenario->addItem(m_trial.isAsPlanned() || shown != 0 ? tr("the plan itself") : tr("not kept yet"),
                      QVariant::fromValue(FeatureId{0}));
  for (const Scenario& scenario : m_trial.scenarios())
    m_scenario->addItem(toQString(scenario.name), QVariant::fromValue(scenario.id));
  m_scenario->setCurrentIndex(std::max(0, m_scenario->findData(QVariant::fromValue(shown))));
  m_scenario->setToolTip(m_scenario->currentText());
  m_forget->setEnabled(shown != 0);
}

void TrialPanel::showAreas() {
  m_areaModel->clear();
  m_areaModel->setHorizontalHeaderLabels({m_trial.areaLevel() == Level::Kawasan ? tr("Kawasan") : tr("Area"),
                                          tr("Total\nvalue"), tr("Class"), tr("Slum\nha"), tr("Rp\nmillion")});
  m_areaModel->horizontalHeaderItem(3)->setToolTip(tr("Counted by RT, at the end of the plan"));
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
    m_areaModel->appendRow(row);
  }
  fitFigures(*m_areas);
}

void TrialPanel::addHectares(const QString& name, const ShownHectares& planned, const ShownHectares& tried,
                             const HectareChange& change) {
  const Micro shown = tried.amount - planned.amount;
  const auto item = [](const ShownHectares& side) { return numberItem(side.text, unitsFromMicro(side.amount)); };
  m_sumModel->appendRow({textItem(name), item(planned), item(tried),
                         numberItem(changeText(planned.amount, tried.amount, change), unitsFromMicro(shown))});
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
  const HectareLedger ledger = trial->ledger();
  const HectareLedger& before = trial->ledgerAsPlanned();
  if (ledger.lines.empty() || before.lines.empty()) return;
  const std::vector<LevelHectares>& now = ledger.lines.back().levels;
  const std::vector<LevelHectares>& then = before.lines.back().levels;
  for (std::size_t i = 0; i < std::min(now.size(), then.size()); ++i) {
    const QString level = nameOf(now[i].level);
    addHectares(tr("Slum ha by %1").arg(level), {then[i].slum, slumText(then[i])}, {now[i].slum, slumText(now[i])},
                trial->slumChange(now[i].level));
    if (const Micro open = now[i].open - then[i].open; now[i].open != 0 || then[i].open != 0)
      addHectares(tr("Open ha by %1").arg(level), {then[i].open, openText(then[i])}, {now[i].open, openText(now[i])},
                  {open, open});
    for (std::size_t r = 0; r < kReductionRules; ++r) {
      const auto rule = static_cast<ReductionRule>(r);
      addHectares(tr("Reduced, (%1) %2, by %3")
                      .arg(QLatin1Char(letterOf(rule, now[i].level)))
                      .arg(nameOf(rule, now[i].level), level),
                  {then[i].by(rule).hectares, reducedText(then[i].by(rule))},
                  {now[i].by(rule).hectares, reducedText(now[i].by(rule))}, trial->reducedChange(now[i].level, rule));
    }
  }
  fitFigures(*m_sums);
}

void TrialPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace kawasan
