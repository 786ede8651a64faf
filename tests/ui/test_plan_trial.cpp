// What a planner tries out in the step Rencana, the price list, and the cheapest way to 0 ha: what the window shows is
// what the core functions say, and nothing is written before it is asked for.

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>

#include "core/plan/activity_state.h"
#include "core/plan/effect_audit.h"
#include "core/plan/hectare_ledger.h"
#include "tests/support/project_fixture.h"
#include "tests/ui/plan_step.h"
#include "ui/dialogs/cheapest_window.h"
#include "ui/dialogs/unit_cost_window.h"
#include "ui/models/activity_words.h"
#include "ui/panels/activities_panel.h"
#include "ui/panels/progress_panel.h"
#include "ui/panels/trial_panel.h"
#include "ui/shell/message_bar.h"
#include "ui/text/glossary.h"
#include "ui/text/plan_text.h"
#include "ui/text/total_text.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

constexpr const char* kPrices =
    "work,indicator,price,source\n"
    "housing_rearrangement,1a,9000000,HSPK 2024\nhousing_rearrangement,1b,900000000,HSPK 2024\n"
    "housing_rehabilitation,1c,20000000,\nroad_paving,2a,600000,\nroad_paving,2b,450000,\n"
    "road_concrete,2b,850000,\nwater_connection,3a,2500000,\nwater_connection,3b,2000000,\n"
    "drain,4a,700000000,\ndrain,4b,1250000,\ndrain,4c,800000,\nlatrine,5a,6000000,\nlatrine,5b,4000000,\n"
    "tps,6a,500000,\nwaste_cart,6b,400000,\nfire_network,7a,300000,\n";

struct TrialWindow : PlanStep {
  using PlanStep::PlanStep;
  [[nodiscard]] PlanTrial& trial() { return plan().trial(); }
  /// An activity of the plan that a survey later than its start has not overtaken.
  [[nodiscard]] int rowWithEffects() {
    const std::vector<FeatureId>& shown = plan().activities().model().shown();
    for (std::size_t i = 0; i < shown.size(); ++i) {
      const Activity& activity = *snapshot().activityById(shown[i]);
      const bool counts = activity.effectYear() > session().survey()->year && !isCancelled(snapshot(), activity.id);
      if (counts && !snapshot().effectsOf(activity.id).empty()) return static_cast<int>(i);
    }
    FAIL("no activity that counts");
    return 0;
  }
  void clickBox(int row) {
    QTableView& table = plan().activities().table();
    const QModelIndex box = table.model()->index(row, ActivityModel::NumberColumn);
    table.scrollTo(box);
    settle();
    const QRect cell = table.visualRect(box);
    for (int x = cell.left() + 2; x < cell.right(); x += 4) {
      const QVariant before = box.data(Qt::CheckStateRole);
      QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, QPoint(x, cell.center().y()));
      if (box.data(Qt::CheckStateRole) != before) return;
    }
    FAIL("no box in the row");
  }
  /// Counted anew from the beginning, without those.
  [[nodiscard]] HectareLedger ledgerWithout(const std::set<FeatureId>& off) {
    const Survey& survey = *session().survey();
    const Projection projection = projectFigures(snapshot(), survey, EffectBasis::Planned, 0, off);
    return hectareLedger(snapshot(), session().regulation(), projectedStates(snapshot(), survey, projection));
  }
  void checkSums(const std::set<FeatureId>& off) {
    const HectareLedger planned = ledgerWithout({});
    const HectareLedger tried = ledgerWithout(off);
    const QAbstractItemModel& table = *plan().trialPanel().sums().model();
    const auto text = [&](int row, int column) { return table.index(row, column).data().toString(); };
    int row = 1;
    for (std::size_t i = 0; i < tried.lines.back().levels.size(); ++i) {
      const LevelHectares& then = planned.lines.back().levels[i];
      const LevelHectares& now = tried.lines.back().levels[i];
      CHECK(text(row, 1) == hectaresShown(then.slum, then.isSlumWhole()));
      CHECK(text(row++, 2) == hectaresShown(now.slum, now.isSlumWhole()));
      if (now.open != 0 || then.open != 0) CHECK(text(row++, 2) == hectaresShown(now.open, now.isOpenWhole()));
      for (std::size_t rule = 0; rule < kReductionRules; ++rule) {
        CHECK(text(row, 1) == hectaresShown(then.reduced[rule].hectares, !then.reduced[rule].mayBeMore()));
        CHECK(text(row++, 2) == hectaresShown(now.reduced[rule].hectares, !now.reduced[rule].mayBeMore()));
      }
    }
    CHECK(row == table.rowCount());
    MoneySum money;
    for (const Activity& activity : snapshot().activities) {
      if (!isCancelled(snapshot(), activity.id) && !off.contains(activity.id))
        money.add(plannedCost(snapshot(), activity));
    }
    CHECK(text(0, 2) == millionsText(money));
  }
  void checkAreas(const std::set<FeatureId>& off) {
    const Survey& survey = *session().survey();
    const auto scores = [&](const std::set<FeatureId>& without) {
      const Projection projection = projectFigures(snapshot(), survey, EffectBasis::Planned, 0, without);
      const FigureTable& figures = projection.years.empty() ? session().figures() : projection.years.back().figures;
      return scoreAreas(snapshot(), session().regulation(), figures, trial().areaLevel());
    };
    const std::vector<AreaScore> planned = scores({});
    const std::vector<AreaScore> tried = scores(off);
    const QAbstractItemModel& table = *plan().trialPanel().areas().model();
    for (std::size_t i = 0; i < planned.size(); ++i) {
      const auto total = [](const AreaScore& area) {
        return (area.rtWithFigures < area.rtCount ? QStringLiteral("≈ ") : QString()) +
               QString::number(area.score.totalMax);
      };
      const QString before = total(planned[i]);
      const QString after = total(tried[i]);
      const QString shown = table.index(static_cast<int>(i), 1).data().toString();
      INFO(table.index(static_cast<int>(i), 0).data().toString().toStdString() << ": " << shown.toStdString());
      if (!planned[i].score.total() || !tried[i].score.total()) continue;
      CHECK(shown == (before == after ? before : before + QStringLiteral("\n→ ") + after));
    }
  }
  [[nodiscard]] UnitCostWindow& prices() {
    action(Act::UnitPrices).trigger();
    settle();
    return in<UnitCostWindow>(*window, "unitCosts");
  }
  [[nodiscard]] CheapestWindow& cheapest() {
    action(Act::CheapestWay).trigger();
    settle();
    return in<CheapestWindow>(*window, "cheapest");
  }
  void takePrices() {
    city.write("harga.csv", kPrices);
    answers.files = {QString::fromStdString(city.file("harga.csv"))};
    UnitCostWindow& list = prices();
    press(list, "importPrices");
    list.close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }
};

}  // namespace

TEST_CASE("an activity that is left out moves areas, hectares and money as counting anew does", "[plan_trial]") {
  TrialWindow w;
  const std::string before = w.city.bytes();
  w.press(*w.window, "tryOut");
  REQUIRE(w.trial().isActive());
  CHECK(w.action(Act::TryOut).isChecked());
  REQUIRE(w.trial().whatIf() != nullptr);
  w.checkSums({});
  w.checkAreas({});

  const int row = w.rowWithEffects();
  const FeatureId id = w.plan().activities().model().activityAt(row);
  w.clickBox(row);
  CHECK_FALSE(w.trial().isOn(id));
  w.checkSums({id});
  w.checkAreas({id});
  CHECK(w.in<QLabel>(*w.window, "trialState").text().contains(QStringLiteral("1")));

  // Space switches all selected rows.
  QTableView& table = w.plan().activities().table();
  table.setFocus();
  QTest::keyClick(&table, Qt::Key_A, Qt::ControlModifier);
  QTest::keyClick(&table, Qt::Key_Space);
  std::set<FeatureId> all;
  for (const Activity& activity : w.snapshot().activities) {
    if (!isCancelled(w.snapshot(), activity.id)) all.insert(activity.id);
  }
  CHECK(w.trial().leftOut().size() == all.size());
  w.checkSums(all);
  w.checkAreas(all);

  w.press(*w.window, "trialReset");
  CHECK(w.trial().isAsPlanned());
  w.checkSums({});
  w.action(Act::TryOut).trigger();
  w.settle();
  CHECK_FALSE(w.trial().isActive());
  // Nothing was written.
  CHECK(w.city.bytes() == before);
}

TEST_CASE("all rows of a kawasan are switched at once, and only those", "[plan_trial]") {
  TrialWindow w;
  w.press(*w.window, "tryOut");
  w.plan().state().limitTo(w.snapshot().kawasan.front().id);
  w.settle();
  const std::vector<FeatureId> shown = w.plan().activities().model().shown();
  REQUIRE_FALSE(shown.empty());
  REQUIRE(shown.size() < w.snapshot().activities.size());
  w.press(*w.window, "trialAllOff");
  CHECK(w.trial().leftOut().size() <= shown.size());
  for (const Activity& activity : w.snapshot().activities) {
    const bool isShown = std::ranges::find(shown, activity.id) != shown.end();
    CHECK(w.trial().isOn(activity.id) == (!isShown && !isCancelled(w.snapshot(), activity.id)));
  }
  w.checkSums({shown.begin(), shown.end()});
  w.press(*w.window, "trialAllOn");
  CHECK(w.trial().leftOut().empty());
}

TEST_CASE("what is left out is recorded as cancelled only when asked, as one step", "[plan_trial]") {
  TrialWindow w;
  w.press(*w.window, "tryOut");
  const int row = w.rowWithEffects();
  const FeatureId id = w.plan().activities().model().activityAt(row);
  const std::size_t records = w.snapshot().statesOf(id).size();
  w.clickBox(row);
  w.answers.choice.reset();
  w.press(*w.window, "trialCancel");
  CHECK_FALSE(isCancelled(w.snapshot(), id));
  CHECK(w.answers.chosenFrom.decline == QStringLiteral("Kembali"));
  w.answers.choice = 0;
  w.press(*w.window, "trialCancel");
  CHECK(isCancelled(w.snapshot(), id));
  CHECK(w.snapshot().statesOf(id).size() == records + 1);  // added, nothing replaced
  CHECK(w.trial().isAsPlanned());
  w.action(Act::Undo).trigger();
  w.waitForJobs();
  CHECK_FALSE(isCancelled(w.snapshot(), id));
  CHECK(w.snapshot().statesOf(id).size() == records);
}

TEST_CASE("prices are typed, pasted, taken from a file and taken away, one step each", "[plan_trial]") {
  TrialWindow w;
  UnitCostWindow& list = w.prices();
  QTableView& table = list.table();
  UnitCostModel& model = list.model();
  REQUIRE(w.snapshot().unitCosts.empty());
  CHECK(model.withoutPrice().size() == 16);
  const int row = model.rowOf(Parameter::RoadSurface, "road_concrete");
  REQUIRE(row >= 0);
  const auto priceAt = [&](int at) { return model.index(at, UnitCostModel::PriceColumn); };
  CHECK(priceAt(row).data().toString() == missingText());  // not 0

  // A source without a price, and prices that are none.
  w.typeCell(table, model.index(row, UnitCostModel::SourceColumn), QStringLiteral("HSPK"));
  CHECK(w.snapshot().unitCosts.empty());
  for (const char* wrong : {"0", "-5", "murah", "12,5"}) {
    w.typeCell(table, priceAt(row), QString::fromLatin1(wrong));
    INFO(wrong);
    CHECK(w.snapshot().unitCosts.empty());
    CHECK_FALSE(w.in<QLabel>(list, "priceProblem").text().isEmpty());
    CHECK(priceAt(row).data().toString() == QString::fromLatin1(wrong));  // stays, to be mended
    CHECK_FALSE(priceAt(row).data(Qt::ToolTipRole).toString().isEmpty());
  }
  // Emptied by hand it is as it was.
  table.setCurrentIndex(priceAt(row));
  QTest::keyClick(&table, Qt::Key_Delete);
  CHECK(priceAt(row).data().toString() == missingText());
  CHECK(w.in<QLabel>(list, "priceProblem").text().isEmpty());
  w.typeCell(table, priceAt(row), QStringLiteral("850.000"));
  REQUIRE(w.snapshot().unitCosts.size() == 1);
  CHECK(w.snapshot().unitCosts.front().rupiah == 850'000);
  CHECK(w.snapshot().unitCosts.front().work == "road_concrete");
  CHECK(w.snapshot().unitCosts.front().indicator == Parameter::RoadSurface);
  CHECK(w.in<QLabel>(list, "priceProblem").text().isEmpty());
  w.typeCell(table, model.index(row, UnitCostModel::SourceColumn), QStringLiteral("HSPK 2024"));
  CHECK(w.snapshot().unitCosts.front().source == "HSPK 2024");
  w.typeCell(table, priceAt(row), QStringLiteral("900000"));
  CHECK(w.snapshot().unitCosts.front().rupiah == 900'000);
  CHECK(w.snapshot().unitCosts.front().source == "HSPK 2024");  // stays
  CHECK(model.withoutPrice().size() == 15);

  // Two cells from a spreadsheet, all or nothing.
  table.setCurrentIndex(priceAt(row));
  QApplication::clipboard()->setText(QStringLiteral("910.000\tA\nmahal\tB\n"));
  QTest::keyClick(&table, Qt::Key_V, Qt::ControlModifier);
  CHECK(w.snapshot().unitCosts.front().rupiah == 900'000);
  QApplication::clipboard()->setText(QStringLiteral("910.000\tA\n500.000\tB\n"));
  QTest::keyClick(&table, Qt::Key_V, Qt::ControlModifier);
  REQUIRE(w.snapshot().unitCosts.size() == 2);
  CHECK(model.costAt(row)->rupiah == 910'000);
  CHECK(model.costAt(row + 1)->source == "B");
  w.action(Act::Undo).trigger();
  w.waitForJobs();
  CHECK(w.snapshot().unitCosts.size() == 1);

  // Delete takes it away.
  table.setCurrentIndex(priceAt(row));
  QTest::keyClick(&table, Qt::Key_Delete);
  CHECK(w.snapshot().unitCosts.empty());
  CHECK(priceAt(row).data().toString() == missingText());

  // A copied table without headings.
  QApplication::clipboard()->setText(QStringLiteral("Jalan beton\t2b\t850.000\tHSPK\nJalan emas\t2b\t1\t\n"));
  QTest::keyClick(&table, Qt::Key_V, Qt::ControlModifier);
  REQUIRE(w.snapshot().unitCosts.size() == 1);
  CHECK(w.snapshot().unitCosts.front().rupiah == 850'000);
  w.takePrices();
  CHECK(w.snapshot().unitCosts.size() == 16);
  w.action(Act::Undo).trigger();
  w.waitForJobs();
  CHECK(w.snapshot().unitCosts.size() == 1);
}

TEST_CASE("undo beside a message takes back what it tells of and nothing else", "[plan_trial]") {
  TrialWindow w;
  w.takePrices();
  const MessageBar& bar = w.window->messageBar();
  REQUIRE(bar.message().actions.size() == 1);
  const MessageAction offered = bar.message().actions.front();
  CHECK(offered.text == QStringLiteral("Urungkan"));
  const QString told = bar.message().text;
  const auto addNamed = [&w](const char* name) {
    CHECK(w.session().edit({"add-activity", {{"activity", name}}}, [&](Edit& edit) -> Result<void> {
      Activity activity;
      activity.name = name;
      edit.put(activity);
      return {};
    }));
  };
  const std::size_t before = w.snapshot().activities.size();
  addNamed("Uji tiga");
  // What was said stays, without the button; one that somebody still holds does nothing.
  CHECK(bar.message().text == told);
  CHECK(bar.message().actions.empty());
  offered.run();
  CHECK(w.snapshot().activities.size() == before + 1);
  CHECK(w.snapshot().unitCosts.size() == 16);
  w.action(Act::Undo).trigger();
  w.waitForJobs();
  CHECK(w.snapshot().activities.size() == before);
  CHECK(bar.message().actions.empty());
  w.action(Act::Undo).trigger();
  w.waitForJobs();
  CHECK(w.snapshot().unitCosts.empty());
  // Pressed at once it does what it says.
  w.takePrices();
  REQUIRE(bar.message().actions.size() == 1);
  const auto now = bar.message().actions;
  now.front().run();
  w.waitForJobs();
  CHECK(w.snapshot().unitCosts.empty());
}

TEST_CASE("in the trial a card that shows nothing leaves its room to the lists", "[plan_trial]") {
  TrialWindow w(QSize(1093, 614));  // 1366 x 768 at 125 %
  w.session().clearSelection();
  REQUIRE(w.action(Act::ShowCard).isChecked());
  w.press(*w.window, "tryOut");
  w.settle();
  CHECK_FALSE(w.action(Act::ShowCard).isChecked());
  CHECK(w.plan().trialPanel().areas().horizontalScrollBar()->maximum() == 0);
  w.in<QTabWidget>(w.plan().trialPanel(), "trialTabs").setCurrentIndex(1);
  w.settle();
  CHECK(w.plan().trialPanel().sums().horizontalScrollBar()->maximum() == 0);
  w.press(*w.window, "tryOut");
  CHECK(w.action(Act::ShowCard).isChecked());
}

TEST_CASE("what was found stays when the window is closed, and its amounts are whole", "[plan_trial]") {
  TrialWindow w;
  w.takePrices();
  CheapestWindow& cheapest = w.cheapest();
  w.press(cheapest, "findCheapest");
  REQUIRE(cheapest.found() != nullptr);
  auto& areas = w.in<QTableView>(cheapest, "cheapestAreas");
  constexpr int kCost = 5;
  for (int row = 0; row < areas.model()->rowCount(); ++row) {
    const QString amount = areas.model()->index(row, kCost).data().toString();
    INFO(amount.toStdString());
    CHECK(areas.fontMetrics().horizontalAdvance(amount) < areas.columnWidth(kCost));
  }
  const CheapestWay* const found = cheapest.found();
  QTest::keyClick(&cheapest, Qt::Key_Escape);
  CHECK_FALSE(cheapest.isVisible());
  CheapestWindow& again = w.cheapest();
  CHECK(again.isVisible());
  CHECK(again.found() == found);
}

TEST_CASE("without prices the window says which are missing and leads to the list", "[plan_trial]") {
  TrialWindow w;
  CheapestWindow& cheapest = w.cheapest();
  CHECK_FALSE(w.in<QPushButton>(cheapest, "putCheapest").isEnabled());
  w.press(cheapest, "findCheapest");
  REQUIRE(cheapest.found() != nullptr);
  CHECK(cheapest.found()->proposal.unreachable > 0);
  const QString said = w.in<QLabel>(cheapest, "cheapestTroubles").text();
  for (const Parameter indicator : cheapest.found()->proposal.missingPrices)
    CHECK(said.contains(codeText(w.session().regulation(), indicator)));
  // All of it is read without scrolling, as there are no works that need the room.
  auto& texts = w.in<QScrollArea>(cheapest, "cheapestTexts");
  CHECK_FALSE(texts.verticalScrollBar()->isVisible());
  w.checkLook(cheapest, QStringLiteral("cheapest-without-prices"), kSmallScreen);
  CHECK_FALSE(w.in<QPushButton>(cheapest, "putCheapest").isEnabled());
  w.press(cheapest, "cheapestPrices");
  CHECK(w.in<UnitCostWindow>(*w.window, "unitCosts").isVisible());
}

TEST_CASE("the cheapest way of the window is that of the core and is put into the plan as one step", "[plan_trial]") {
  TrialWindow w;
  w.takePrices();
  CheapestWindow& cheapest = w.cheapest();
  w.press(cheapest, "findCheapest");
  REQUIRE(cheapest.found() != nullptr);
  PlanWish wish;
  wish.surveyId = w.session().survey()->id;
  wish.level = Level::Rt;
  wish.kept = KeptActivities::Planned;
  const ProjectPlanTask task = planTaskOf(w.snapshot(), w.session().regulation(), wish);
  const PlanProposal proposal = value(cheapestPlan(w.session().regulation(), task.task));
  CHECK(cheapest.found()->proposal.total == proposal.total);
  CHECK(w.in<QLabel>(cheapest, "cheapestTotal").text().contains(formatRupiah(proposal.total, Language::Indonesian)));

  // Every area with its totals and money, and the steps up to the whole.
  const QAbstractItemModel& areas = *w.in<QTableView>(cheapest, "cheapestAreas").model();
  REQUIRE(areas.rowCount() == static_cast<int>(proposal.areas.size()));
  Rupiah sum = 0;
  for (std::size_t i = 0; i < proposal.areas.size(); ++i) {
    const QModelIndexList found = areas.match(areas.index(0, 0), Qt::DisplayRole,
                                              QString::fromStdString(task.areas[i].name), 1, Qt::MatchExactly);
    REQUIRE(found.size() == 1);
    const auto text = [&](int column) { return found.front().siblingAtColumn(column).data().toString(); };
    // Without any figure there is no total, and none is shown.
    const bool hasFigures = !task.task.areas[i].rts.empty();
    const AreaProposal& area = proposal.areas[i];
    CHECK(text(2) == totalText(hasFigures, area.totalBefore.least, area.totalBefore.most));
    CHECK(text(3) == totalText(hasFigures, area.totalAfter.least, area.totalAfter.most));
    if (!proposal.areas[i].purchases.empty())
      CHECK(text(5) == formatRupiah(proposal.areas[i].cost, Language::Indonesian));
    sum += proposal.areas[i].cost;
  }
  CHECK(sum == proposal.purchases);
  CHECK(w.in<QTableView>(cheapest, "cheapestSteps").model()->rowCount() == static_cast<int>(proposal.frontier.size()));

  // The year of 0 ha of every kawasan and of the city is what the plan says once the works are in it.
  const QAbstractItemModel& years = *w.in<QTableView>(cheapest, "cheapestZero").model();
  REQUIRE(years.rowCount() == static_cast<int>(w.snapshot().kawasan.size()) + 1);
  const HectareLedger ledger = cheapest.found()->ledger;
  const QAbstractItemModel& money = *w.in<QTableView>(cheapest, "cheapestMoney").model();
  CHECK(money.index(money.rowCount() - 1, money.columnCount() - 1).data().toString() ==
        formatRupiah(proposal.purchases, Language::Indonesian));

  // What is shown is what is written.
  const QAbstractItemModel& works = *w.in<QTableView>(cheapest, "cheapestWorks").model();
  const std::vector<ProposedActivity> records =
      activitiesOf(w.snapshot(), task, proposal, w.session().survey()->year + 1);
  CHECK(works.rowCount() == static_cast<int>(records.size() + proposal.chosen.size()));
  REQUIRE_FALSE(records.empty());
  const std::size_t before = w.snapshot().activities.size();
  w.press(cheapest, "putCheapest");
  CHECK(w.snapshot().activities.size() == before + records.size());
  // The window says that what it shows is of before, and does not write it twice.
  CHECK_FALSE(w.in<QPushButton>(cheapest, "putCheapest").isEnabled());
  // That it is done, with how many, and that it can be taken back at once.
  const QLabel& state = w.in<QLabel>(cheapest, "cheapestState");
  CHECK(state.text().startsWith(QStringLiteral("Selesai: %1 kegiatan").arg(records.size())));
  CHECK(w.in<QPushButton>(cheapest, "undoCheapest").isVisible());
  w.press(cheapest, "undoCheapest");
  w.waitForJobs();
  CHECK(w.snapshot().activities.size() == before);
  CHECK_FALSE(w.in<QPushButton>(cheapest, "undoCheapest").isVisible());
  CHECK_FALSE(state.text().startsWith(QStringLiteral("Selesai")));
  w.action(Act::Redo).trigger();
  w.waitForJobs();
  w.action(Act::Undo).trigger();
  w.waitForJobs();
  CHECK(w.snapshot().activities.size() == before);
  w.action(Act::Redo).trigger();
  w.waitForJobs();
  // Every area whose figures are known is below the limit now.
  const ProjectPlanTask after = planTaskOf(w.snapshot(), w.session().regulation(), wish);
  const Survey survey = *w.session().survey();
  const HectareLedger planned =
      hectareLedger(w.snapshot(), w.session().regulation(),
                    projectedStates(w.snapshot(), survey, projectFigures(w.snapshot(), survey, EffectBasis::Planned)));
  for (int row = 0; row < years.rowCount(); ++row) {
    const AreaZero& area = planned.zero[static_cast<std::size_t>(row)];
    CHECK(years.index(row, 1).data().toString() == zeroYearText(area.levels.front()));
    CHECK(ledger.zero[static_cast<std::size_t>(row)].levels.front().year == area.levels.front().year);
  }
  const PlanProposal rest = value(cheapestPlan(w.session().regulation(), after.task));
  CHECK(rest.total == 0);
}

TEST_CASE("money that does not suffice is said, and what it pays can be put into the plan", "[plan_trial]") {
  TrialWindow w;
  w.takePrices();
  CheapestWindow& cheapest = w.cheapest();
  auto& years = w.in<QTableWidget>(cheapest, "cheapestYears");
  const auto amount = [&](const QString& text) {
    years.setCurrentCell(0, 1);
    years.setFocus();
    QTest::keyClicks(&years, text.left(1));
    auto* const editor = years.viewport()->findChild<QLineEdit*>();
    REQUIRE(editor != nullptr);
    QTest::keyClicks(editor, text.mid(1));
    QTest::keyClick(editor, Qt::Key_Return);
    w.settle();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  };
  amount(QStringLiteral("banyak"));
  w.press(cheapest, "findCheapest");
  CHECK(cheapest.found() == nullptr);
  CHECK(w.in<QLabel>(cheapest, "cheapestProblem").isVisible());
  amount(QStringLiteral("1000000"));
  CHECK(years.item(0, 1)->text() == QStringLiteral("1.000.000"));
  CHECK(years.currentRow() == 1);  // Enter leads down
  CHECK(Qt::Alignment(years.horizontalHeaderItem(1)->textAlignment()).testFlag(Qt::AlignRight));
  w.press(cheapest, "findCheapest");
  REQUIRE(cheapest.found() != nullptr);
  const PlanProposal& proposal = cheapest.found()->proposal;
  CHECK_FALSE(proposal.isWithinLimits);
  CHECK(
      w.in<QLabel>(cheapest, "cheapestTroubles").text().contains(formatRupiah(proposal.lacking, Language::Indonesian)));
  CHECK_FALSE(w.in<QPushButton>(cheapest, "putCheapest").isEnabled());

  // Money for a part: the tables show that part, and that is what is put into the plan.
  const Rupiah third = proposal.total / 3;
  years.setCurrentCell(0, 1);
  years.item(0, 1)->setText(QString::number(third));
  w.press(cheapest, "findCheapest");
  const PlanProposal& partly = cheapest.found()->proposal;
  REQUIRE(partly.paid.has_value());
  const PlanChoice paid = *partly.paid;
  CHECK(w.in<QLabel>(cheapest, "cheapestTotal").text().startsWith(QStringLiteral("Yang terbayar: ")));
  CHECK(w.in<QLabel>(cheapest, "cheapestTotal").text().contains(formatRupiah(paid.total, Language::Indonesian)));
  const QAbstractItemModel& money = *w.in<QTableView>(cheapest, "cheapestMoney").model();
  const auto sum = [&money] { return money.index(money.rowCount() - 1, money.columnCount() - 1).data().toString(); };
  CHECK(sum() == formatRupiah(paid.purchases, Language::Indonesian));
  w.checkLook(cheapest, QStringLiteral("cheapest-paid"), kSmallScreen);
  auto& put = w.in<QPushButton>(cheapest, "putCheapest");
  CHECK(put.text() == QStringLiteral("Masukkan yang terbayar"));
  CHECK(put.isEnabled());
  // What is typed after the search was not asked for: nothing of before is put in, until it stands as it was.
  const QString typed = years.item(0, 1)->text();
  years.item(0, 1)->setText(QStringLiteral("5"));
  CHECK_FALSE(put.isEnabled());
  CHECK(w.in<QLabel>(cheapest, "cheapestState").text().contains(QStringLiteral("cari lagi")));
  years.item(0, 1)->setText(typed);
  CHECK(put.isEnabled());
  auto& where = w.in<QComboBox>(cheapest, "cheapestWhere");
  where.setCurrentIndex(1);
  CHECK_FALSE(put.isEnabled());
  where.setCurrentIndex(0);
  CHECK(put.isEnabled());
  // The plan without limits is one choice away, with what lacks for it, and is not put in.
  auto& shown = w.in<QComboBox>(cheapest, "cheapestShown");
  REQUIRE(shown.isVisible());
  shown.setFocus();
  QTest::keyClick(&shown, Qt::Key_Down);
  w.settle();
  CHECK(shown.currentText().contains(formatRupiah(partly.lacking, Language::Indonesian)));
  CHECK(sum() == formatRupiah(partly.purchases, Language::Indonesian));
  CHECK_FALSE(put.isEnabled());
  w.checkLook(cheapest, QStringLiteral("cheapest-unlimited"), kSmallScreen);
  QTest::keyClick(&shown, Qt::Key_Up);
  w.settle();
  const std::size_t before = w.snapshot().activities.size();
  const auto planned = [&w] {
    Rupiah known = 0;
    for (const Activity& activity : w.snapshot().activities) known += plannedCost(w.snapshot(), activity).known;
    return known;
  };
  const Rupiah spent = planned();
  w.press(cheapest, "putCheapest");
  CHECK(w.snapshot().activities.size() > before);
  CHECK(planned() - spent == paid.purchases);
  w.action(Act::Undo).trigger();
  w.waitForJobs();
  CHECK(w.snapshot().activities.size() == before);
}

TEST_CASE("a search that is cancelled leaves what was found before", "[plan_trial]") {
  TrialWindow w;
  w.takePrices();
  CheapestWindow& cheapest = w.cheapest();
  QTest::mouseClick(&w.in<QPushButton>(cheapest, "findCheapest"), Qt::LeftButton);
  REQUIRE(w.in<QPushButton>(cheapest, "stopCheapest").isVisible());
  QTest::mouseClick(&w.in<QPushButton>(cheapest, "stopCheapest"), Qt::LeftButton);
  w.waitForJobs();
  CHECK(cheapest.found() == nullptr);
  CHECK(w.in<QPushButton>(cheapest, "findCheapest").isVisible());
}

TEST_CASE("the program ends with its windows open and a search under way", "[plan_trial]") {
  TrialWindow w;
  w.takePrices();
  QTest::mouseClick(&w.in<QPushButton>(w.cheapest(), "findCheapest"), Qt::LeftButton);
  static_cast<void>(w.prices());
  // Both look at the session until they are gone.
  const QPointer<Session> session(&w.session());
  int ended = 0;
  for (QObject* const window : std::initializer_list<QObject*>{&w.cheapest(), &w.prices()})
    QObject::connect(window, &QObject::destroyed, [&] { ended += session.isNull() ? 0 : 1; });
  w.window.reset();
  CHECK(ended == 2);
  CHECK(session.isNull());
}

TEST_CASE("what the surveys say became of each effect stands with its reason", "[plan_trial]") {
  TrialWindow w;
  w.openPage(w.plan().progress());
  w.pick(w.plan().progress(), "ledgerView", QStringLiteral("nasib setiap pengurangan"));
  w.settle();
  QTableView& table = w.plan().progress().table();
  const auto audited = auditEffects(w.snapshot(), EffectBasis::Planned);
  const Json listed = w.city.json({"progress", "kota.gpkg"})["effects"];
  REQUIRE_FALSE(audited.empty());
  REQUIRE(listed.size() == audited.size());
  REQUIRE(table.model()->rowCount() == static_cast<int>(audited.size()));
  for (int row = 0; row < table.model()->rowCount(); ++row) {
    const AuditedEffect& effect = audited[static_cast<std::size_t>(row)];
    CHECK(w.textOf(table, row, 0) == QString::number(effect.booked.year));
    CHECK(w.textOf(table, row, 1).toStdString() == listed[static_cast<std::size_t>(row)]["rt"].get<std::string>());
    CHECK(w.textOf(table, row, 3) == capitalised(nameOf(effect.outcome)));
    CHECK_FALSE(table.model()->index(row, 4).data(Qt::ToolTipRole).toString().isEmpty());
  }
  w.checkLook(*w.window, QStringLiteral("plan-effects"), kSmallScreen);
}

TEST_CASE("trial, prices and cheapest way fit small screens", "[plan_trial]") {
  everyLook<TrialWindow>([](TrialWindow& w, QSize screen, const QString& look) {
    const auto check = [&](QWidget& widget, const char* name) {
      w.checkLook(widget, QStringLiteral("trial-%1-%2").arg(QString::fromLatin1(name), look), screen);
    };
    check(w.prices(), "prices-none");
    CheapestWindow& asked = w.cheapest();
    check(asked, "cheapest-none");
    w.press(asked, "findCheapest");
    check(asked, "cheapest-missing");
    w.takePrices();
    check(w.prices(), "prices");
    w.press(asked, "findCheapest");
    check(asked, "cheapest");
    auto* const tabs = w.in<QTableView>(asked, "cheapestAreas").parentWidget()->parentWidget();
    for (const auto& [tab, name] : {std::pair(1, "cheapest-areas"), std::pair(2, "cheapest-money"),
                                    std::pair(3, "cheapest-steps"), std::pair(4, "cheapest-zero")}) {
      qobject_cast<QTabWidget*>(tabs)->setCurrentIndex(tab);
      check(asked, name);
    }
    asked.close();
    w.prices().close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    w.press(*w.window, "tryOut");
    w.clickBox(w.rowWithEffects());
    check(*w.window, "areas");
    w.in<QTabWidget>(w.plan().trialPanel(), "trialTabs").setCurrentIndex(1);
    check(*w.window, "sums");
  });
}
