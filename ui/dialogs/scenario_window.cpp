#include "ui/dialogs/scenario_window.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <utility>

#include "core/plan/activity_state.h"
#include "ui/dialogs/paper_form.h"
#include "ui/models/activity_words.h"
#include "ui/models/report_parts.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/ledger_how.h"
#include "ui/panels/table_look.h"
#include "ui/shell/theme.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

constexpr QSize kScenarioSize(640, 420);
constexpr int kFigureColumn = 118;
constexpr int kRowRole = Qt::UserRole + 1;
constexpr int kLevelRole = Qt::UserRole + 2;
constexpr FeatureId kPlan = 0;
constexpr FeatureId kTrial = -1;

QString takenOff(const ScenarioFigures& figures) {
  return figures.counted() == nullptr ? missingText() : reducedText(figures.counted()->by(figures.rule.rule));
}

QString differenceOf(Micro first, Micro second) {
  if (isMissing(first) || isMissing(second)) return missingText();
  return signedText(unitsFromMicro(second) - unitsFromMicro(first), 0);
}

QString wholeText(Micro amount) {
  return isMissing(amount) ? missingText() : formatFixed(amount, 0, currentLanguage());
}

}  // namespace

ScenarioWindow::ScenarioWindow(Session& session, PlanTrial& trial, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_trial(trial),
      m_first(new QComboBox),
      m_second(new QComboBox),
      m_table(new QTableWidget),
      m_note(new QLabel) {
  setObjectName(QStringLiteral("scenarioWindow"));
  setWindowTitle(tr("Compare two scenarios"));
  resize(kScenarioSize);
  build();
  fillChoices();
  for (QComboBox* choice : {m_first, m_second})
    connect(choice, &QComboBox::currentIndexChanged, this, &ScenarioWindow::compute);
  connect(&session, &Session::changed, this, &ScenarioWindow::fillChoices);
  connect(&session, &Session::surveyShown, this, &ScenarioWindow::compute);
  connect(&trial, &PlanTrial::changed, this, &ScenarioWindow::compute);
  connect(&trial.plan(), &PlanState::ruleChanged, this, &ScenarioWindow::compute);
  connect(&session, &Session::projectReplaced, this, &QDialog::reject);
  compute();
}

void ScenarioWindow::build() {
  auto* layout = preparePaper(*this);
  auto* choices = new QGridLayout;
  choices->setHorizontalSpacing(12);
  const auto addChoice = [&](QComboBox* box, const QString& label, const char* name, int column) {
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    box->setProperty("mayShorten", true);
    choices->addWidget(new QLabel(label), 0, column);
    choices->addWidget(box, 1, column);
    choices->setColumnStretch(column, 1);
  };
  addChoice(m_first, tr("Scenario A"), "scenarioA", 0);
  addChoice(m_second, tr("Scenario B"), "scenarioB", 1);
  layout->addLayout(choices);
  m_table->setObjectName(QStringLiteral("scenarios"));
  m_table->setColumnCount(4);
  m_table->setHorizontalHeaderLabels({tr("At the end of the plan"), tr("A"), tr("B"), tr("B less A")});
  for (int column = 1; column < 4; ++column)
    m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  prepareTable(*m_table, 1);
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->horizontalHeader()->setStretchLastSection(false);
  m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
  for (int column = 1; column < 4; ++column) m_table->setColumnWidth(column, kFigureColumn);
  m_table->setAccessibleName(tr("Scenarios side by side"));
  theme::setKind(*m_table, QStringLiteral("framed"));
  explainCells(*m_table, m_session, [this](const QModelIndex& index) { return figureAt(index); });
  layout->addWidget(m_table, 1);
  m_note->setObjectName(QStringLiteral("scenarioNote"));
  m_note->setWordWrap(true);
  theme::setKind(*m_note, QStringLiteral("secondary"));
  layout->addWidget(m_note);
  auto* close = new QPushButton(tr("Close"));
  close->setObjectName(QStringLiteral("closeScenarios"));
  layout->addWidget(close, 0, Qt::AlignRight);
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void ScenarioWindow::fillChoices() {
  const auto& scenarios = m_trial.scenarios();
  const auto fill = [&](QComboBox& choice, FeatureId usual) {
    const QSignalBlocker quiet(choice);
    const FeatureId before = choice.count() == 0 ? usual : choice.currentData().value<FeatureId>();
    choice.clear();
    choice.addItem(tr("The plan as it stands"), QVariant::fromValue(kPlan));
    choice.addItem(tr("What is being tried out"), QVariant::fromValue(kTrial));
    for (const Scenario& scenario : scenarios)
      choice.addItem(toQString(scenario.name), QVariant::fromValue(scenario.id));
    choice.setCurrentIndex(std::max(0, choice.findData(QVariant::fromValue(before))));
  };
  const std::size_t count = scenarios.size();
  // What is being tried out and not kept is what whoever opens this has in hand.
  const bool isTrying = !m_trial.isAsPlanned() && m_trial.scenario() == 0;
  const FeatureId last = count > 1 ? scenarios[1].id : count == 1 ? scenarios[0].id : kTrial;
  fill(*m_first, count > 1 && !isTrying ? scenarios[0].id : kPlan);
  fill(*m_second, isTrying ? kTrial : last);
  compute();
}

std::set<FeatureId> ScenarioWindow::leftOutIn(const QComboBox& choice) const {
  const auto id = choice.currentData().value<FeatureId>();
  const Snapshot& snapshot = m_session.snapshot();
  if (id == kTrial) return m_trial.off();
  if (id != kPlan) return leftOutBy(snapshot, id);
  std::set<FeatureId> cancelled;
  for (const Activity& activity : snapshot.activities) {
    if (isCancelled(snapshot, activity.id)) cancelled.insert(activity.id);
  }
  return cancelled;
}

void ScenarioWindow::compute() {
  for (QComboBox* choice : {m_first, m_second}) choice->setToolTip(choice->currentText());
  m_session.jobs().cancel(std::exchange(m_job, 0));
  const Survey* const shown = m_session.survey();
  if (shown == nullptr) {
    m_table->setRowCount(0);
    m_note->setText(tr("Figures of a survey are needed."));
    return;
  }
  m_job = m_session.jobs().run(
      {}, this,
      [this, snapshot = m_session.sharedSnapshot(), regulation = m_session.sharedRegulation(), survey = *shown,
       rule = m_trial.plan().rule(), first = leftOutIn(*m_first),
       second = leftOutIn(*m_second)](const std::stop_token& stop, JobProgress&) -> Jobs::Delivery {
        WhatIf trial(snapshot, regulation, survey);
        const auto sideOf = [&](const std::set<FeatureId>& off) {
          carryOut(trial, *snapshot, off);
          return Side{off, scenarioFigures(*snapshot, survey, trial, rule), trial.closing(WhatIf::Choice::Tried)};
        };
        std::array<Side, 2> sides{sideOf(first)};
        if (stop.stop_requested()) return {};
        trial.compareWithPresent();
        sides[1] = sideOf(second);
        Changes changes;
        for (const Level level : trial.levels()) changes.slum.push_back(trial.slumChange(level));
        changes.reduced = trial.reducedChange(rule.isByArea ? trial.levels().back() : Level::Rt, rule.rule);
        return [this, sides = std::move(sides), changes]() mutable {
          m_job = 0;
          m_sides = std::move(sides);
          showFigures(changes);
        };
      });
}

void ScenarioWindow::addRow(Row kind, const QString& name, const QString& first, const QString& second,
                            const QString& difference, std::size_t level) {
  const int row = m_table->rowCount();
  m_table->insertRow(row);
  int column = 0;
  for (const QString& text : {name, first, second, difference}) {
    auto* const item = new QTableWidgetItem(text);
    item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (column == 0) item->setToolTip(text);
    item->setData(kRowRole, static_cast<int>(kind));
    item->setData(kLevelRole, static_cast<int>(level));
    m_table->setItem(row, column++, item);
  }
}

CellFigure ScenarioWindow::figureAt(const QModelIndex& index) const {
  if (index.column() == 0) return {};
  const auto textOf = [&](int column) { return index.siblingAtColumn(column).data().toString(); };
  if (index.column() == 3) return {{}, tr("B (%1) less A (%2)").arg(textOf(2), textOf(1))};
  const Side& side = m_sides[index.column() == 1 ? 0 : 1];
  const auto row = static_cast<Row>(index.data(kRowRole).toInt());
  return {{}, howOf(row, static_cast<std::size_t>(index.data(kLevelRole).toInt()), side, index.data().toString())};
}

QString ScenarioWindow::ruleName() const {
  const ScenarioFigures& figures = m_sides[0].figures;
  return nameOf(figures.rule, figures.closing.empty() ? Level::Rt : figures.closing.back().level);
}

/// The RT that the KK are of.
QString ScenarioWindow::servedLines(const ActivityFilter& isOn) const {
  if (m_session.survey() == nullptr) return {};
  const Snapshot& snapshot = m_session.snapshot();
  std::set<FeatureId> rts;
  for (const Activity& activity : snapshot.activities) {
    if (!isOn(activity)) continue;
    for (const ActivityEffect& effect : snapshot.effectsOf(activity.id)) rts.insert(effect.rtId);
  }
  const QString lines =
      rtsWithFigure(snapshot, m_session.survey()->id, {rts.begin(), rts.end()}, Parameter::HouseholdsKk);
  return lines.isEmpty() ? lines : u'\n' + lines;
}

QString ScenarioWindow::howOf(Row row, std::size_t level, const Side& side, const QString& shown) const {
  const Snapshot& snapshot = m_session.snapshot();
  const ScenarioFigures& figures = side.figures;
  const auto isOn = [&](const Activity& activity) { return !side.off.contains(activity.id); };
  switch (row) {
    case Row::Activities:
      return tr("Activities that this choice carries out, with their planned costs") + u'\n' +
             costedActivities(snapshot, isOn);
    case Row::Cost:
      return tr("Sum of the planned costs of the activities carried out") + u'\n' + costedActivities(snapshot, isOn);
    case Row::Slum:
      return slumHow(m_session, {side.closing, level});
    case Row::Reduced:
      return reducedHow(m_session, {side.closing, level}, figures.rule.rule);
    case Row::CostPerHectare:
      return tr("%1: cost (%2 million) : hectares taken off by %4 (%3 ha)")
          .arg(shown, millionsText(figures.cost), takenOff(figures), ruleName());
    case Row::Households:
      return tr("KK of the %1 RT in which the activities take something off, each RT once, by the survey that is shown")
                 .arg(countText(figures.rtsServed)) +
             servedLines(isOn);
    case Row::CostPerHousehold:
      return tr("%1: cost (%2 million) : KK in the RT served (%3)")
          .arg(shown, millionsText(figures.cost), wholeText(figures.households));
  }
  return {};
}

/// Two bounds have no difference.
void ScenarioWindow::addPerUnit(Row row, const QString& name, const PerUnit& first, const PerUnit& second) {
  const auto textOf = [](const PerUnit& each) {
    return each.isMost ? mostText(millionsText(each.money)) : millionsText(each.money);
  };
  const bool isExact = !first.isMost && !second.isMost && first.money.unknown == 0 && second.money.unknown == 0;
  addRow(row, name, textOf(first), textOf(second), isExact ? millionsChange(first.money, second.money) : missingText());
}

void ScenarioWindow::showFigures(const Changes& changes) {
  const ScenarioFigures& first = m_sides[0].figures;
  const ScenarioFigures& second = m_sides[1].figures;
  m_table->setRowCount(0);
  addRow(Row::Activities, tr("Activities carried out"), countText(first.activities), countText(second.activities),
         signedText(static_cast<double>(second.activities) - static_cast<double>(first.activities), 0));
  addRow(Row::Cost, tr("Cost, Rp million"), millionsText(first.cost), millionsText(second.cost),
         millionsChange(first.cost, second.cost));
  for (std::size_t i = 0; i < std::min(first.closing.size(), second.closing.size()); ++i) {
    const LevelHectares& before = first.closing[i];
    const LevelHectares& after = second.closing[i];
    addRow(Row::Slum, tr("Slum ha by %1").arg(nameOf(before.level)), slumText(before), slumText(after),
           changeText(before.slum, after.slum, changes.slum[i]), i);
  }
  const std::size_t counted = first.rule.isByArea && !first.closing.empty() ? first.closing.size() - 1 : 0;
  addRow(Row::Reduced, tr("Ha taken off, %1").arg(ruleName()), takenOff(first), takenOff(second),
         changeText(first.reduced(), second.reduced(), changes.reduced), counted);
  addPerUnit(Row::CostPerHectare, tr("Rp million per ha taken off"), first.rupiahPerHectare(),
             second.rupiahPerHectare());
  addRow(Row::Households, tr("KK in the RT served"), wholeText(first.households), wholeText(second.households),
         differenceOf(first.households, second.households));
  addPerUnit(Row::CostPerHousehold, tr("Rp million per KK"), first.rupiahPerHousehold(), second.rupiahPerHousehold());
  QStringList notes;
  const std::size_t unknown = std::max(first.cost.unknown, second.cost.unknown);
  if (unknown > 0)
    notes << tr("Activities whose cost nobody entered: %1. They count for nothing.").arg(countText(unknown));
  const std::size_t open = std::max(first.rtsWithoutHouseholds, second.rtsWithoutHouseholds);
  if (open > 0) notes << tr("The KK of %1 RT are not known.").arg(countText(open));
  if (first.isPerHectareOpen() || second.isPerHectareOpen())
    notes << tr("Rp per ha cannot be told while costs are unknown and more hectares may be taken off.");
  const bool hasKept = std::ranges::any_of(
      std::array{m_first, m_second}, [](const QComboBox* each) { return each->currentData().value<FeatureId>() > 0; });
  if (hasKept) notes << tr("Activities added after a scenario was kept are left out of it.");
  notes << tr("An RT that several activities serve counts once.");
  m_note->setText(notes.join(u' '));
}

}  // namespace kawasan
