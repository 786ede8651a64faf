// What the plan does to the hectares: the ledger of years, the year of 0 ha and the charts.

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QToolButton>

#include "core/plan/hectare_ledger.h"
#include "core/report/report_tables.h"
#include "tests/support/plan_city.h"
#include "tests/support/project_fixture.h"
#include "tests/ui/bubble.h"
#include "tests/ui/plan_window.h"
#include "ui/dialogs/cheapest_how.h"
#include "ui/dialogs/dashboard_window.h"
#include "ui/paint/report_lines.h"
#include "ui/panels/explain_bubble.h"
#include "ui/panels/outcome_charts.h"
#include "ui/panels/progress_panel.h"
#include "ui/panels/zero_table.h"
#include "ui/text/cheapest_text.h"
#include "ui/text/language.h"
#include "ui/text/plan_text.h"

using namespace kawasan;
using namespace kawasan::test;

TEST_CASE("the year of 0 ha of every kawasan stands beside the hectares", "[plan_figures]") {
  PlanWindow w;
  w.addRoad();
  w.openPage(w.plan().progress());
  w.pick(w.plan().progress(), "ledgerView", QStringLiteral("tahun mencapai 0 ha"));
  w.settle();
  const QAbstractItemModel& table = *w.plan().progress().table().model();
  const std::vector<AreaZero>& zero = w.plan().state().figures()->ledger.zero;
  REQUIRE(table.rowCount() == static_cast<int>(zero.size()));
  CHECK(zero.size() == w.snapshot().kawasan.size() + 1);
  for (int row = 0; row < table.rowCount(); ++row) {
    const AreaZero& area = zero[static_cast<std::size_t>(row)];
    const auto text = [&](int column) { return table.index(row, column).data().toString(); };
    for (int level = 0; level < 2; ++level)
      CHECK(text(1 + level) == zeroYearText(area.levels[static_cast<std::size_t>(level)]));
    CHECK(text(3) == QString::number(area.levels[0].slumAreas));
    CHECK(text(5) == hectaresShown(area.levels[0].slum, area.levels[0].isWhole()));
  }
  CHECK(table.index(table.rowCount() - 1, 0).data().toString() == QStringLiteral("seluruh kota"));
  // A year names what every year leaves, what is left its RT.
  const HectareLedger& ledger = w.plan().state().figures()->ledger;
  for (int row = 0; row < table.rowCount(); ++row) {
    const ZeroYear& byRt = zero[static_cast<std::size_t>(row)].levels.front();
    const auto partsAt = [&](int column) { return zeroPartsHow(w.session(), ledger, table.index(row, column)); };
    for (const int column : {1, 2}) {
      const QStringList lines = partsAt(column).split(u'\n');
      REQUIRE(lines.size() == 2 + static_cast<qsizetype>(ledger.lines.size()));
      for (std::size_t i = 0; i < ledger.lines.size(); ++i)
        CHECK(lines[static_cast<qsizetype>(i) + 1].startsWith(QString::number(ledger.lines[i].year) + u':'));
    }
    const auto named = std::min<std::size_t>(byRt.slumAreas, 100);
    const QString left = partsAt(3);
    CHECK(left.count(u'\n') + (left.isEmpty() ? 0 : 1) >= static_cast<qsizetype>(named));
    CHECK(partsAt(0).isEmpty());
  }
  const QModelIndex last = table.index(table.rowCount() - 1, 1);
  w.plan().progress().table().scrollTo(last);
  QTest::mouseClick(w.plan().progress().table().viewport(), Qt::LeftButton, {},
                    w.plan().progress().table().visualRect(last).center());
  CHECK(
      bubbleText(w.plan().progress().table()).contains(QStringLiteral("Sisa pada akhir tiap tahun, dihitung per RT:")));
  hideBubble(w.plan().progress().table());
  CHECK(table.index(table.rowCount() - 1, 1).data().toString() == QStringLiteral("tidak tercapai"));
  w.checkLook(*w.window, QStringLiteral("plan-zero"), kSmallScreen);
  // A row selects its area for map and card; the whole city is no area.
  QTableView& view = w.plan().progress().table();
  const auto click = [&](int row) {
    const QModelIndex cell = table.index(row, 0);
    view.scrollTo(cell);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(cell).center());
    w.settle();
  };
  const AreaKey second{w.plan().state().figures()->ledger.areaLevel, zero[1].areaId};
  click(1);
  CHECK(w.session().current() == second);
  click(table.rowCount() - 1);
  CHECK(w.session().current() == second);
}

TEST_CASE("the hectares of the window are those of the ledger", "[plan_figures]") {
  PlanWindow w;
  w.addRoad();
  const Survey& survey = *w.session().survey();
  const Projection projection = projectFigures(w.snapshot(), survey, EffectBasis::Planned);
  const HectareLedger ledger =
      hectareLedger(w.snapshot(), w.session().regulation(), projectedStates(w.snapshot(), survey, projection));
  const QAbstractItemModel& table = *w.plan().progress().table().model();
  int row = 0;
  for (const LedgerLine& line : ledger.lines) {
    for (const LevelHectares& level : line.levels) {
      REQUIRE(row < table.rowCount());
      const auto text = [&](int column) { return table.index(row, column).data().toString(); };
      // What figures or hectares that are missing leave open makes the sure part a least amount.
      CHECK(text(3) == hectaresShown(level.slum, level.openAreas + level.slumUnknown + level.openUnknown == 0));
      for (std::size_t rule = 0; rule < kReductionRules; ++rule) {
        const Reduction& reduction = level.reduced[rule];
        CHECK_FALSE(reduction.mayBeLess());
        CHECK(text(6 + static_cast<int>(rule)) ==
              hectaresShown(reduction.hectares, reduction.more == 0 && reduction.moreUnknown == 0));
      }
      ++row;
    }
  }
  // Under them the decree less signed minutes, level by the areas that are ranked.
  CHECK_FALSE(ledger.official.empty());
  for (const DecreeEntry& entry : ledger.official) {
    REQUIRE(row < table.rowCount());
    // Where no minutes say what was taken off, at most so much is left.
    const bool isMost = entry.bound == RemainingBound::Most;
    CHECK(table.index(row, 3).data().toString() ==
          (isMost ? QStringLiteral("≤ ") : QString()) + formatFixed(entry.remaining, 2, Language::Indonesian));
    ++row;
  }
  CHECK(row == table.rowCount());
  // Every rule stands under its letter: whole areas are (a) for RT and (c) for kawasan.
  CHECK(table.headerData(6, Qt::Horizontal).toString().startsWith(QStringLiteral("(a) (c)")));
  CHECK(table.headerData(9, Qt::Horizontal).toString().startsWith(QStringLiteral("(e)")));
}

TEST_CASE("in the steps of the ledger what is not sure any more is no reduction", "[plan_figures]") {
  PlanWindow w;
  const Survey& survey = *w.session().survey();
  const FigureTable& figures = w.session().figures();
  std::vector<std::size_t> slum;  // rows of RT that are slum for sure
  for (const Rt& rt : w.snapshot().rts) {
    const AreaScore& score = *w.session().scores().scoreOf(Level::Rt, rt.id);
    const auto row = figures.indexOfRt(rt.id);
    if (row && score.hasFigures() && score.score.totalMin >= w.session().regulation().slumLimit()) slum.push_back(*row);
  }
  REQUIRE(slum.size() >= 2);
  LedgerState later{survey.year + 1, LedgerSource::Activities, {}, figures};
  FigureRow upgraded = figures.row(slum[0]);
  FigureRow unknown = figures.row(slum[1]);
  for (std::size_t i = kBaseCount; i < kParameterCount; ++i) {
    upgraded[parameterAt(i)] = 0;
    unknown[parameterAt(i)] = kMissing;
  }
  later.figures.set(slum[0], upgraded);
  later.figures.set(slum[1], unknown);
  const HectareLedger ledger =
      hectareLedger(w.snapshot(), w.session().regulation(),
                    {{survey.year, LedgerSource::Opening, survey.name, figures}, std::move(later)});
  const LevelHectares& opening = ledger.lines.front().levels.front();
  const Micro sure = opening.slum - upgraded[Parameter::AreaVerified];
  const Micro left = sure - unknown[Parameter::AreaVerified];
  const int year = survey.year + 1;
  const std::vector<LedgerStep> steps = ledgerSteps(ledger);
  REQUIRE(steps.size() == 4);
  // One RT of the city has no verified hectares: both ends are bounds.
  CHECK((steps[0] == LedgerStep{0, survey.year, LedgerStep::Kind::State, 0, opening.slum, opening.open, true}));
  CHECK((steps[1] == LedgerStep{1, year, LedgerStep::Kind::Reduced, opening.slum, sure}));
  CHECK((steps[2] == LedgerStep{1, year, LedgerStep::Kind::Unsure, sure, left}));
  CHECK((steps[3] ==
         LedgerStep{1, year, LedgerStep::Kind::State, 0, left, opening.open + unknown[Parameter::AreaVerified], true}));
}

TEST_CASE("the charts of the plan stand on one board and are saved as a picture", "[plan_figures]") {
  PlanWindow w;
  w.addRoad();
  w.plan().state().limitTo(w.snapshot().kawasan.front().id);  // all of its figures are known
  w.workspace().setStep(Step::Map);
  w.action(Act::ShowCharts).trigger();
  w.waitForJobs();
  CHECK(w.workspace().step() == Step::Plan);
  auto& board = w.dialog<DashboardWindow>();
  CHECK(w.in<QLabel>(board, "dashboardTitle").text().contains(QStringLiteral("2019")));

  // The steps of the ledger meet: what the years change leads from the opening to the closing.
  const PlanFigures& figures = *w.plan().state().figures();
  const std::vector<LedgerStep> steps = ledgerSteps(figures.limitedLedger);
  REQUIRE(steps.size() == figures.limitedLedger.lines.size() + 1);
  CHECK(steps.front().kind == LedgerStep::Kind::State);
  CHECK(steps.back().kind == LedgerStep::Kind::State);
  Micro hectares = steps.front().to;
  for (std::size_t i = 1; i + 1 < steps.size(); ++i) {
    CHECK(steps[i].kind == LedgerStep::Kind::Reduced);
    CHECK(steps[i].from == hectares);
    hectares = steps[i].to;
  }
  CHECK(steps.back().to == hectares);
  CHECK(hectares == figures.limitedLedger.lines.back().levels.front().slum);
  auto* const ledger = board.findChild<LedgerChart*>();
  REQUIRE(ledger != nullptr);
  CHECK(
      ledger->accessibleDescription().endsWith(formatFixed(hectares, 2, Language::Indonesian) + QStringLiteral(" ha")));

  // Roads get better by the plan, water does not.
  const auto meanOf = [&](const AreaScore& area, const char* key) {
    const auto& aspects = w.session().regulation().aspects;
    const auto found = std::ranges::find(aspects, std::string(key), &Aspect::key);
    return area.score.aspectMeans.at(static_cast<std::size_t>(found - aspects.begin()));
  };
  REQUIRE(meanOf(figures.planned, "road").has_value());
  CHECK(meanOf(figures.planned, "road") < meanOf(figures.surveyed, "road"));
  CHECK(meanOf(figures.planned, "water") == meanOf(figures.surveyed, "water"));
  auto* const aspects = board.findChild<AspectChart*>();
  REQUIRE(aspects != nullptr);
  CHECK(aspects->accessibleDescription().contains(
      formatNumber(*meanOf(figures.planned, "road"), 1, Language::Indonesian)));

  w.answers.saveAs = QString::fromStdString(w.city.file("grafik"));
  w.press(board, "saveDashboard");
  const QImage picture(QString::fromStdString(w.city.file("grafik.png")));
  CHECK(picture.width() == board.picture().width());
  CHECK(picture.width() > 1.5 * board.width());
  CHECK(w.hasSaid(MessageKind::Done));

  // The picture is for paper: the same in the dark theme, which stays in the window.
  const QImage light = board.picture();
  QLabel paper;
  paper.setPixmap(QPixmap::fromImage(light));
  shoot(paper, QStringLiteral("charts-picture"));
  theme::apply(uiApp(), theme::Choice::Dark);
  w.settle();
  const QImage dark = board.grab().toImage();
  CHECK(board.picture() == light);
  w.settle();
  CHECK(board.grab().toImage() == dark);
  theme::apply(uiApp(), theme::Choice::Light);
}

TEST_CASE("means of a city of which an RT has no figures are told as provisional", "[plan_figures]") {
  PlanWindow w;
  w.action(Act::ShowCharts).trigger();
  w.waitForJobs();
  auto* const chart = w.dialog<DashboardWindow>().findChild<AspectChart*>();
  REQUIRE(chart != nullptr);
  const AreaScore& city = w.plan().state().figures()->surveyed;
  const QString described = chart->accessibleDescription();
  INFO(described.toStdString());
  const qsizetype aspects = described.count(QStringLiteral(" → "));
  CHECK(aspects == static_cast<qsizetype>(w.session().regulation().aspects.size()));
  REQUIRE(city.rtWithFigures < city.rtCount);
  // Two means an aspect; some lack a figure of an RT, and have neither a number nor a mark.
  const qsizetype known = described.count(QStringLiteral("≈ "));
  CHECK(known > 0);
  CHECK(known == 2 * aspects - described.count(QStringLiteral("belum ada")));
  w.plan().state().limitTo(w.snapshot().kawasan.front().id);  // all of its RT have figures
  w.waitForJobs();
  CHECK_FALSE(chart->accessibleDescription().contains(QStringLiteral("≈")));
}

TEST_CASE("of a kawasan with an RT without figures nothing is told as if it were whole", "[plan_figures]") {
  PlanCity city;
  city.figures(1, {{kFirstRt, slumRt()}});
  city.snapshot.unitCosts.push_back({1, "waste_cart", Parameter::WasteSystem, 1'000'000, "HSPK 2020"});
  PlanWish wish;
  wish.surveyId = 1;
  wish.level = Level::Kawasan;
  const ProjectPlanTask task = planTaskOf(city.snapshot, edition2018(), wish);
  const PlanProposal proposal = value(cheapestPlan(edition2018(), task.task));
  const AreaProposal& area = proposal.areas.front();
  CHECK(totalText(area, area.totalBefore) == QStringLiteral("≈ 20"));
  CHECK(totalText(area, area.totalAfter) == QStringLiteral("≈ 15"));
  CHECK(verifiedText(task.task.areas.front()) == QStringLiteral("≥ 2,00"));
  CHECK(reachedText(proposal.hectares, proposal.moreUnknown) == QStringLiteral("≥ 2,00"));
  CHECK(proofText(proposal) == QStringLiteral("Terbukti untuk RT yang memiliki angka: tidak ada yang lebih murah."));
  CHECK(outcomeText(area).endsWith(QStringLiteral("baru 1 dari 2 RT")));
  CHECK(leftOutRtsText(task, proposal).startsWith(QStringLiteral("1 RT belum memiliki angka")));
  CHECK(leftOutRtsText(task, proposal).contains(QStringLiteral("Tepi Kali")));
}

TEST_CASE("a work of a kelurahan names the kawasan of the RT that it serves", "[plan_figures]") {
  PlanCity city;
  ProposedActivity work;
  work.record.kelurahanId = 2;
  work.effects = {{0, 0, kFirstRt, Parameter::WasteSystem, kMicroPerUnit}};
  CHECK(kawasanNamesOf(city.snapshot, work) == QStringLiteral("Tepi Kali"));
  work.effects = {{0, 0, kThirdRt, Parameter::WasteSystem, kMicroPerUnit}};  // in no kawasan
  CHECK(kawasanNamesOf(city.snapshot, work) == QStringLiteral("–"));
}

TEST_CASE("a sum with an estimate of users is told as one", "[plan_figures]") {
  PlanCity city;
  Activity works;
  works.name = "Jalan";
  works.year = 2021;
  works.beneficiaries.households = 73;
  works.beneficiaries.householdsEstimated = true;
  static_cast<void>(city.activity(works));
  const ReportTable table = reportTable(ReportKind::FiveYear, {city.snapshot, edition2018(), 1, {}});
  const std::size_t column = *table.find(ReportField::BenefitHouseholds);
  CHECK(lineText(table, {ReportLine::Kind::Row, 0}, column, edition2018(), 0) == QStringLiteral("≈ 73"));
  CHECK(lineText(table, {ReportLine::Kind::Sum, 0}, column, edition2018(), 0) == QStringLiteral("≈ 73"));
}

TEST_CASE("no line of an explanation runs below the button that closes it", "[plan_figures]") {
  QWidget window;
  window.resize(800, 600);
  window.show();
  ExplainBubble& bubble = ExplainBubble::of(window);
  bubble.say(QStringLiteral("Jumlah kegiatan pada rencana. ").repeated(6), window, QRect(10, 10, 60, 20));
  QApplication::processEvents();
  const auto* const words = bubble.findChild<QScrollArea*>();
  const auto* const close = bubble.findChild<QToolButton*>(QString(), Qt::FindDirectChildrenOnly);
  REQUIRE(words != nullptr);
  REQUIRE(close != nullptr);
  CHECK(words->geometry().right() < close->geometry().left());
}
