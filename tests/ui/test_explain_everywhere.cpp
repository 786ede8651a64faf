// "Where does this come from?" of figures that tables and cards of the plan, its papers and prices show: none is
// without an answer, and the answers name the parts that they are made of.

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <algorithm>
#include <set>

#include "core/plan/catalogue.h"
#include "core/rules/regulation.h"
#include "tests/support/catch.h"
#include "tests/ui/bubble.h"
#include "tests/ui/figures_city.h"
#include "ui/dialogs/cheapest_window.h"
#include "ui/dialogs/completeness_window.h"
#include "ui/dialogs/edition_comparison_window.h"
#include "ui/dialogs/scenario_window.h"
#include "ui/dialogs/unit_cost_window.h"
#include "ui/models/unit_cost_model.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/activity_card.h"
#include "ui/panels/explain_click.h"
#include "ui/panels/figure_explanation.h"
#include "ui/panels/figures_form.h"
#include "ui/panels/minutes_panel.h"
#include "ui/panels/trial_panel.h"
#include "ui/text/glossary.h"
#include "ui/text/plan_text.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

bool hasDigit(const QString& text) {
  return std::ranges::any_of(text, [](QChar each) { return each.isDigit(); });
}

struct ExplainedCity {
  ExplainedCity() {
    QObject::connect(&city.session, &Session::explainWanted, &city.session,
                     [this](const FigureRef& ref) { heard.push_back(ref); });
    plan.setShown(true);
    city.session.jobs().waitUntilIdle();
  }

  /// What the menu of a cell answers; of a figure in the card its key.
  QString answer(QAbstractItemView& view, const QModelIndex& index) {
    heard.clear();
    hideBubble(view);
    view.setCurrentIndex(index);
    view.scrollTo(index);
    auto* const menu = view.findChild<QAction*>(QStringLiteral("explainCell"));
    REQUIRE(menu != nullptr);
    menu->trigger();
    return heard.empty() ? bubbleText(view) : QString::fromStdString(heard.front().figure);
  }

  /// Every cell with a digit but those of names; how many there were.
  int explainAll(QAbstractItemView& view, const std::set<int>& names) {
    int explained = 0;
    const QAbstractItemModel& model = *view.model();
    for (int row = 0; row < model.rowCount(); ++row) {
      for (int column = 0; column < model.columnCount(); ++column) {
        const QModelIndex index = model.index(row, column);
        if (names.contains(column) || !hasDigit(index.data().toString())) continue;
        INFO(view.objectName().toStdString()
             << " " << row << " " << column << " " << index.data().toString().toStdString());
        CHECK_FALSE(answer(view, index).isEmpty());
        ++explained;
      }
    }
    return explained;
  }

  void priceAll() {
    REQUIRE(city.session.edit({"test", {}}, [&](Edit& edit) -> Result<void> {
      for (const Indicator& indicator : city.session.regulation().indicators) {
        for (const Work& work : catalogue().works) {
          if (!work.mayReduce(indicator.parameter)) continue;
          UnitCost cost{0, work.key, indicator.parameter, 500'000, "HSPK 2024"};
          edit.put(cost);
          break;
        }
      }
      return {};
    }));
    city.session.jobs().waitUntilIdle();
  }

  OpenCity city;
  PlanState plan{city.session};
  PlanTrial trial{plan};
  std::vector<FigureRef> heard;
};

}  // namespace

TEST_CASE("the rule by which hectares are counted is kept for the project", "[explain_everywhere]") {
  ExplainedCity desk;
  CHECK(letterOf(desk.plan.rule()) == 'a');
  desk.plan.countBy(*ledgerRuleBy("e"));
  CHECK(letterOf(PlanState(desk.city.session).rule()) == 'e');  // as after a restart
  desk.plan.countBy(LedgerRule());
  CHECK(letterOf(PlanState(desk.city.session).rule()) == 'a');
}

TEST_CASE("every figure of a trial and of two scenarios is explained", "[explain_everywhere]") {
  ExplainedCity desk;
  desk.trial.setActive(true);
  desk.city.session.jobs().waitUntilIdle();
  REQUIRE(desk.trial.whatIf() != nullptr);
  const Snapshot& snapshot = desk.city.session.snapshot();
  const auto moves = [&](const Activity& each) {
    return desk.trial.isOn(each.id) && !snapshot.effectsOf(each.id).empty();
  };
  const auto found = std::ranges::find_if(snapshot.activities.list(), moves);
  REQUIRE(found != snapshot.activities.list().end());
  desk.trial.turn({found->id}, false);
  TrialPanel panel(desk.trial);
  present(panel, 700, 500);
  Q_EMIT desk.trial.changed();
  CHECK(desk.explainAll(panel.areas(), {0}) > 5);
  CHECK(desk.explainAll(panel.sums(), {0}) > 10);
  // The cost as planned names what costs most; as tried it does not name what is left out.
  const QModelIndex cost = panel.sums().model()->index(0, 1);
  CHECK(desk.answer(panel.sums(), cost).contains(QStringLiteral("Rp")));
  const QString tried = desk.answer(panel.sums(), panel.sums().model()->index(0, 2));
  CHECK_FALSE(tried.contains(toQString(found->name) + QStringLiteral(": ")));

  ScenarioWindow scenarios(desk.city.session, desk.trial);
  present(scenarios, 640, 420);
  desk.city.session.jobs().waitUntilIdle();
  settle();
  REQUIRE(scenarios.table().rowCount() > 5);
  CHECK(desk.explainAll(scenarios.table(), {0}) > 10);
  // The RT behind the KK, one line each.
  const QString households = QStringLiteral("KK di RT terlayani");
  int row = 0;
  while (row < scenarios.table().rowCount() && scenarios.table().item(row, 0)->text() != households) ++row;
  REQUIRE(row < scenarios.table().rowCount());
  std::set<FeatureId> served;
  for (const ActivityEffect& effect : snapshot.effects) {
    if (desk.trial.isOn(effect.activityId)) served.insert(effect.rtId);
  }
  const QStringList lines = desk.answer(scenarios.table(), scenarios.table().model()->index(row, 2)).split(u'\n');
  CHECK(lines.size() == 1 + static_cast<qsizetype>(served.size()));
}

TEST_CASE("every figure of the cheapest way and of the price list is explained", "[explain_everywhere]") {
  ExplainedCity desk;
  desk.priceAll();
  UnitCostWindow prices(desk.city.session);
  present(prices, 980, 540);
  auto& list = named<QTableView>(prices, "prices");
  int row = 0;
  while (!hasDigit(list.model()->index(row, UnitCostModel::PriceColumn).data().toString())) ++row;
  const QModelIndex priced = list.model()->index(row, UnitCostModel::PriceColumn);
  const QString answer = desk.answer(list, priced);
  CHECK(answer.contains(QStringLiteral("Rp 500.000")));
  CHECK(answer.contains(QStringLiteral("HSPK 2024")));
  CHECK(answer.contains(QStringLiteral("Diisi oleh:")));
  // The key reaches a window of its own.
  hideBubble(prices);
  list.setCurrentIndex(priced);
  QTest::keyClick(&list, Qt::Key_I, Qt::ControlModifier);
  CHECK(bubbleText(prices).contains(QStringLiteral("HSPK 2024")));

  CheapestWindow cheapest(desk.city.session);
  present(cheapest, 1300, 640);
  QTest::mouseClick(&named<QPushButton>(cheapest, "findCheapest"), Qt::LeftButton);
  desk.city.session.jobs().waitUntilIdle();
  settle();
  REQUIRE(cheapest.found() != nullptr);
  REQUIRE_FALSE(cheapest.found()->records.activities.empty());
  CHECK(desk.explainAll(named<QTableView>(cheapest, "cheapestWorks"), {0, 2, 6}) > 0);
  CHECK(desk.explainAll(named<QTableView>(cheapest, "cheapestAreas"), {0}) > 0);
  CHECK(desk.explainAll(named<QTableView>(cheapest, "cheapestMoney"), {0}) > 0);
  CHECK(desk.explainAll(named<QTableView>(cheapest, "cheapestSteps"), {4}) > 0);
  CHECK(desk.explainAll(named<QTableView>(cheapest, "cheapestZero"), {0}) > 0);
}

TEST_CASE("minutes say what they take off, what is left and who entered them", "[explain_everywhere]") {
  ExplainedCity desk;
  Session& session = desk.city.session;
  const Kawasan& kawasan = session.snapshot().kawasan.list().front();
  Minutes minutes;
  minutes.number = "660/420";
  minutes.date = Date{2030, 3, 1};
  REQUIRE(session.edit({"test", {}}, [&](Edit& edit) -> Result<void> {
    edit.put(minutes);
    MinutesLine line{0, minutes.id, Level::Kawasan, kawasan.id, 1'500'000};
    edit.put(line);
    return {};
  }));
  MinutesPanel panel(session);
  present(panel, 1100, 300);
  CHECK(desk.explainAll(panel.table(), {3, 4, 7}) > 4);
  CHECK(desk.answer(panel.table(), panel.table().model()->index(0, 6)) == QStringLiteral("remaining"));
  const FigureExplanation left = explainFigure(session, {{Level::Kawasan, kawasan.id}, "remaining"});
  CHECK(std::ranges::any_of(left.lines, [](const ExplanationLine& line) {
    return line.text == QStringLiteral("Berita acara 660/420, 1 Maret 2030: 1,50 ha");
  }));
  const auto& note = named<QLabel>(panel, "minutesSums");
  hideBubble(panel);
  QTest::mouseClick(const_cast<QLabel*>(&note), Qt::LeftButton);
  CHECK(bubbleText(panel).contains(toQString(kawasan.name)));
  CHECK(bubbleText(panel).contains(QStringLiteral("− 1,50 =")));
  // A button is no figure: the key says so, whatever the map shows.
  hideBubble(panel);
  desk.heard.clear();
  CHECK(explainFocused(named<QPushButton>(panel, "addMinutes")));
  CHECK(desk.heard.empty());
  CHECK(bubbleText(panel).contains(QStringLiteral("tidak ada angka")));
}

TEST_CASE("figures of the card of an activity name their parts and who entered them", "[explain_everywhere]") {
  ExplainedCity desk;
  const Snapshot& snapshot = desk.city.session.snapshot();
  const auto isFunded = [&](const Activity& each) {
    return !snapshot.fundingOf(each.id).empty() && !snapshot.effectsOf(each.id).empty();
  };
  const auto found = std::ranges::find_if(snapshot.activities.list(), isFunded);
  REQUIRE(found != snapshot.activities.list().end());
  PlanOutlook outlook(desk.plan);
  ActivityCard card(desk.plan, outlook);
  desk.plan.choose(found->id);
  present(card, 300, 800);
  for (const char* name : {"figure:cost", "figure:volume", "figure:effect", "figure:planned"}) {
    INFO(name);
    card.showPage(std::string_view(name) == "figure:planned" ? ActivityCard::Page::Funding
                                                             : ActivityCard::Page::Details);
    settle();
    hideBubble(card);
    QTest::mouseClick(&named<QLabel>(card, name), Qt::LeftButton);
    CHECK(bubbleText(card).contains(QStringLiteral(".csv")));
  }
}

TEST_CASE("the key explains the field of the figures form that is typed in", "[explain_everywhere]") {
  ExplainedCity desk;
  FiguresForm form(desk.city.session);
  present(form, 320, 700);
  const FeatureId rt = desk.city.rt("Kalianyar RT 001 RW 001");
  desk.city.session.select({Level::Rt, rt});
  settle();
  form.edit(Parameter::AreaVerified);
  settle();
  QWidget* const focus = QApplication::focusWidget();
  REQUIRE(focus != nullptr);
  desk.heard.clear();
  CHECK(explainFocused(*focus));
  REQUIRE(desk.heard.size() == 1);
  CHECK(desk.heard.front() == FigureRef{{Level::Rt, rt}, "area_verified"});
  hideBubble(form);
  QTest::mouseClick(&named<QLabel>(form, "completeness"), Qt::LeftButton);
  CHECK(bubbleText(form).startsWith(QStringLiteral("Angka yang diminta aturan: 21.")));
}

TEST_CASE("a decree keeps its earlier hectares in the explanation, the first as its file brought them",
          "[explain_everywhere]") {
  ExplainedCity desk;
  Session& session = desk.city.session;
  const auto& kawasan = session.snapshot().kawasan.list();
  const auto wangi = std::ranges::find(kawasan, "Bantaran Kali Wangi", &Kawasan::name);
  REQUIRE(wangi != kawasan.end());
  const AreaKey key{Level::Kawasan, wangi->id};
  const DecreeArea* const first = session.snapshot().decreeOf(key.level, key.id);
  REQUIRE(first != nullptr);
  REQUIRE(first->hectares == 6'890'000);  // sk.csv of the practice city
  DecreeArea decree = *first;
  for (const Micro hectares : {Micro{7'500'000}, Micro{7'700'000}}) {
    decree.hectares = hectares;
    REQUIRE(session.edit({"test", {}}, [&](Edit& edit) -> Result<void> {
      edit.put(decree);
      return {};
    }));
  }
  const FigureExplanation explained = explainFigure(session, {key, "decree"});
  REQUIRE(explained.origins.size() == 1);
  const QStringList& lines = explained.origins.front();
  REQUIRE(lines.size() == 4);  // the heading first
  CHECK(lines[1].endsWith(QStringLiteral(" (sebelumnya: 7,5)")));
  CHECK(lines[2].endsWith(QStringLiteral(" (sebelumnya: 6,89)")));
  CHECK(lines[3].endsWith(QStringLiteral("Luas SK dari sk.csv: 11 wilayah, sel D2 (di dalamnya: 6,89)")));
}

TEST_CASE("the other edition is explained by its own limits, articles and bases", "[explain_everywhere]") {
  ExplainedCity desk;
  EditionComparisonWindow window(desk.city.session);
  present(window, 1100, 600);
  desk.city.session.jobs().waitUntilIdle();
  settle();
  auto& table = named<QTableView>(window, "editions");
  REQUIRE(table.model()->rowCount() > 0);
  const QString own = desk.answer(table, table.model()->index(0, 2));
  const QString other = desk.answer(table, table.model()->index(0, 4));
  CHECK_FALSE(own.isEmpty());
  // Permen PUPR 2/2016: light slum from 19 to 44 points.
  CHECK(other.contains(QStringLiteral("2/PRT/M/2016")));
  CHECK(other.contains(QStringLiteral("19–44")));
  CHECK(other.contains(QStringLiteral("100 %")));
}

TEST_CASE("an open class is explained as the range that the card shows", "[explain_everywhere]") {
  ExplainedCity desk;
  Session& session = desk.city.session;
  int open = 0;
  for (const AreaScore& score : session.scores().scores(Level::Rt)) {
    if (!score.hasFigures() || score.score.slumClass()) continue;
    ++open;
    const FigureExplanation explained = explainFigure(session, {{Level::Rt, score.areaId}, "class"});
    REQUIRE_FALSE(explained.lines.empty());
    CHECK(explained.lines.front().text.endsWith(QStringLiteral("= ") +
                                                classRange(score.score.classMin, score.score.classMax)));
  }
  CHECK(open > 0);
}

TEST_CASE("completeness names the RT that lack something", "[explain_everywhere]") {
  ExplainedCity desk;
  CompletenessWindow window(desk.city.session);
  present(window, 940, 540);
  desk.city.session.jobs().waitUntilIdle();
  settle();
  auto& table = named<QTableView>(window, "completenessAreas");
  int lacking = 0;
  for (int row = 0; row < table.model()->rowCount(); ++row) {
    const QString all = cellText(table, row, 1);
    const QString complete = cellText(table, row, 3);
    const QString answer = desk.answer(table, table.model()->index(row, 3));
    CHECK(answer.contains(QStringLiteral("RT yang belum lengkap:")) == (all != complete));
    lacking += all != complete ? 1 : 0;
  }
  CHECK(lacking > 0);
  // Below, every figure that is missing names the RT without it, as many as it counts.
  auto& missing = named<QTableView>(window, "completenessMissing");
  table.setCurrentIndex(table.model()->index(0, 0));
  desk.city.session.jobs().waitUntilIdle();
  settle();
  REQUIRE(missing.model()->rowCount() > 0);
  for (int row = 0; row < missing.model()->rowCount(); ++row) {
    const QString answer = desk.answer(missing, missing.model()->index(row, 1));
    INFO(answer.toStdString());
    const QStringList lines = answer.split(u'\n');
    const auto isRt = [](const QString& line) {
      return line.startsWith(QStringLiteral("RT 0")) || line.contains(QStringLiteral(" RT 0"));
    };
    const auto rts = std::ranges::count_if(lines, isRt);
    CHECK(rts >= cellText(missing, row, 1).remove(u'.').toInt());
  }
}
