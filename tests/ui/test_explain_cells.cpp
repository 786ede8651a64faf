// "Where does this come from?" in every table with figures: a click, the menu or a key on a cell explains its figure,
// or says in a bubble how the table makes it.

#include <QAction>
#include <QComboBox>
#include <QTableView>

#include "tests/support/catch.h"
#include "tests/ui/bubble.h"
#include "tests/ui/figures_city.h"
#include "ui/dialogs/completeness_window.h"
#include "ui/dialogs/reconciliation_window.h"
#include "ui/dialogs/survey_comparison_window.h"
#include "ui/models/report_table_model.h"
#include "ui/panels/figure_explanation.h"
#include "ui/panels/ranking_panel.h"
#include "ui/panels/report_tables_panel.h"
#include "ui/panels/rt_table_panel.h"
#include "ui/panels/scores_panel.h"
#include "ui/panels/sum_row.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

/// Hears what card or bubble are asked to explain.
struct Ears {
  explicit Ears(Session& session) : m_session(session) {
    QObject::connect(&session, &Session::explainWanted, &session,
                     [this](const FigureRef& ref) { heard.push_back(ref); });
  }
  /// The figure that a click on the cell asked for, which can be explained; empty where none was.
  std::string click(const QTableView& table, int row, int column) {
    heard.clear();
    const QModelIndex index = table.model()->index(row, column);
    const_cast<QTableView&>(table).scrollTo(index);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(index).center());
    if (const auto explained = bubbleFigure(table)) {
      CHECK(heard.empty());  // the card may lie under the window
      heard.push_back(*explained);
    }
    if (heard.empty()) return {};
    CHECK(heard.size() == 1);
    CHECK_FALSE(explainFigure(m_session, heard.front()).lines.empty());
    return heard.front().figure;
  }
  [[nodiscard]] FigureRef last() const { return heard.empty() ? FigureRef{} : heard.back(); }

  std::vector<FigureRef> heard;

 private:
  Session& m_session;
};

int rowOf(const QTableView& table, int column, const QString& name) {
  for (int row = 0; row < table.model()->rowCount(); ++row) {
    if (table.model()->index(row, column).data().toString() == name) return row;
  }
  FAIL("no row " << name.toStdString());
  return -1;
}

}  // namespace

TEST_CASE("every figure of the RT table is explained by menu and key, and the sums of all RT are the city's",
          "[explain_cells]") {
  OpenCity city;
  Ears ears(city.session);
  RtTablePanel panel(city.session);
  present(panel, 1000, 420);
  const FeatureId rt = city.rt("Kalianyar RT 001 RW 001");
  const RtTableModel& model = panel.rows().table();
  auto* const menu = panel.view().findChild<QAction*>(QStringLiteral("explainCell"));
  REQUIRE(menu != nullptr);
  CHECK(menu->text() == QStringLiteral("Dari mana angka ini?"));
  CHECK(panel.view().contextMenuPolicy() == Qt::ActionsContextMenu);
  int explained = 0;
  for (int column = 0; column < model.columnCount(); ++column) {
    using Kind = RtTableModel::ColumnKind;
    const Kind kind = model.columnAt(column).kind;
    if (panel.view().isColumnHidden(column) || kind < Kind::Drawn || kind >= Kind::Filled) continue;
    panel.view().setCurrentIndex(panel.rows().index(*panel.rows().rowOf(rt), column));
    ears.heard.clear();
    menu->trigger();
    QTest::keyClick(&panel.view(), Qt::Key_F1, Qt::ShiftModifier);
    REQUIRE(ears.heard.size() == 2);
    CHECK(ears.heard[0].figure == ears.heard[1].figure);
    CHECK(ears.heard[0].area == AreaKey{Level::Rt, rt});
    CHECK_FALSE(explainFigure(city.session, ears.heard[0]).lines.empty());
    ++explained;
  }
  CHECK(explained > 50);
  SumRow* sums = nullptr;
  for (SumRow* each : panel.findChildren<SumRow*>()) {
    if (sums == nullptr || each->width() > sums->width()) sums = each;
  }
  REQUIRE(sums != nullptr);
  ears.heard.clear();
  int first = 0;
  while (!model.columnAt(first).isEditable() || panel.view().isColumnHidden(first)) ++first;
  panel.view().scrollTo(panel.rows().index(0, first));
  QTest::mouseClick(sums, Qt::LeftButton, {}, {panel.view().columnViewportPosition(first) + 5, 5});
  REQUIRE(ears.heard.size() == 1);
  CHECK(ears.heard[0].area == AreaKey{Level::City, 0});
}

TEST_CASE("a click in the ranking explains the figure", "[explain_cells]") {
  OpenCity city;
  Ears ears(city.session);
  RankingPanel panel(city.session);
  present(panel, 1500, 300);
  const QTableView& table = panel.table();
  const std::pair<RankingModel::Column, const char*> figures[] = {
      {RankingModel::RankColumn, "rank"},
      {RankingModel::HectaresColumn, "area_verified"},
      {RankingModel::TotalColumn, "total"},
      {RankingModel::ClassColumn, "class"},
      {RankingModel::ConsiderationsColumn, "considerations"},
      {RankingModel::LegalityColumn, "legality"},
      {RankingModel::CodeColumn, "classification"},
      {RankingModel::HandlingColumn, "handling"},
      {RankingModel::NameColumn, ""}};
  for (const auto& [column, figure] : figures) {
    REQUIRE_FALSE(table.isColumnHidden(column));
    CHECK(ears.click(table, 0, column) == figure);
  }
  ears.click(table, 0, RankingModel::RtColumn);
  CHECK(bubbleText(table).contains(QStringLiteral("RT")));
  // Where the rule offers something else beside the handling, the cell says it.
  int offered = 0;
  for (int row = 0; row < table.model()->rowCount(); ++row) {
    const QString tip = table.model()->index(row, RankingModel::HandlingColumn).data(Qt::ToolTipRole).toString();
    offered += tip.contains(QStringLiteral("Atau menurut aturan:")) ? 1 : 0;
  }
  CHECK(offered > 0);
}

TEST_CASE("a click in the reconciliation explains hectares, or says how they are made", "[explain_cells]") {
  OpenCity city;
  Ears ears(city.session);
  ReconciliationWindow window(city.session);
  present(window, 1060, 560);
  city.session.jobs().waitUntilIdle();
  const auto& table = *child<QTableView>(window, "reconciledAreas");
  const Kawasan& kawasan = city.session.snapshot().kawasan.front();
  const int row = rowOf(table, 0, QString::fromStdString(kawasan.name));
  const char* const figures[] = {"", "decree", "drawn", "", "area_verified", "remaining", "difference", ""};
  for (int column = 0; column < 8; ++column) {
    CHECK(ears.click(table, row, column) == figures[column]);
    if (!ears.heard.empty()) CHECK(ears.last().area == AreaKey{Level::Kawasan, kawasan.id});
  }
  (void)ears.click(table, row, 3);
  CHECK(bubbleText(table).contains(QStringLiteral("kawasan lain")));
  (void)ears.click(table, row, 7);
  CHECK(bubbleText(table).contains(QStringLiteral("dikurangi SK")));
  const int last = table.model()->rowCount() - 1;
  // The sum of a difference names every kawasan; there is none of the verified hectares, which one RT lacks.
  CHECK(ears.click(table, last, 6).empty());
  for (const Kawasan& each : city.session.snapshot().kawasan)
    CHECK(bubbleText(table).contains(QString::fromStdString(each.name) + QStringLiteral(": ")));
  CHECK(ears.click(table, last, 7).empty());
  CHECK(bubbleText(table).startsWith(QStringLiteral("Belum diketahui untuk setiap kawasan")));
  CHECK(ears.click(table, last, 1) == "decree");
  CHECK(ears.last().area == AreaKey{Level::City, 0});
}

TEST_CASE("a click in the completeness explains what is missing and what is counted", "[explain_cells]") {
  OpenCity city;
  Ears ears(city.session);
  CompletenessWindow window(city.session);
  present(window, 760, 540);
  QTest::keyClick(child<QComboBox>(window, "completenessLevel"), Qt::Key_Down);  // kawasan
  city.session.jobs().waitUntilIdle();
  const auto& areas = *child<QTableView>(window, "completenessAreas");
  const int row = rowOf(areas, 0, QStringLiteral("Pasar Lama"));
  for (int column = 1; column < areas.model()->columnCount(); ++column) {
    (void)ears.click(areas, row, column);
    CHECK_FALSE(bubbleText(window).isEmpty());
  }
  city.session.jobs().waitUntilIdle();
  const auto& missing = *child<QTableView>(window, "completenessMissing");
  REQUIRE(missing.model()->rowCount() == 3);
  for (int figure = 0; figure < 3; ++figure) {
    const std::string identifier = ears.click(missing, figure, 1);
    CHECK(parameterByIdentifier(identifier).has_value());
    CHECK(ears.last().area.level == Level::Kawasan);
    (void)ears.click(missing, figure, 2);
    CHECK_FALSE(bubbleText(window).isEmpty());
  }
}

TEST_CASE("a click in the comparison of surveys explains the total of its own round", "[explain_cells]") {
  OpenCity city;
  const FeatureId old = city.session.survey()->id;
  FeatureId later = 0;
  REQUIRE(city.session.edit({"new-survey", {}}, [&](Edit& edit) -> Result<void> {
    Survey survey;
    survey.name = "2024";
    survey.year = 2024;
    edit.put(survey);
    later = survey.id;
    const FigureTable& figures = city.session.snapshot().figuresOf(old);
    for (const Rt& rt : city.session.snapshot().rts) {
      if (const auto at = figures.indexOfRt(rt.id)) edit.putFigures(later, rt.id, figures.row(*at), {});
    }
    return {};
  }));
  Ears ears(city.session);
  SurveyComparisonWindow window(city.session);
  present(window, 1040, 460);
  city.session.jobs().waitUntilIdle();
  const auto& table = *child<QTableView>(window, "comparison");
  REQUIRE(table.model()->rowCount() > 0);
  // What the window shows stays: the next entry belongs there.
  city.session.showSurvey(later);
  CHECK(ears.click(table, 0, 1) == "total");
  CHECK(ears.last().surveyId == old);
  CHECK(bubbleText(table).contains(QStringLiteral("Pendataan 2019 · ")));
  CHECK(bubbleText(table).contains(QStringLiteral("jendela menampilkan 2024")));
  CHECK(ears.click(table, 0, 2) == "total");
  CHECK(ears.last().surveyId == 0);
  CHECK(bubbleText(table).contains(QStringLiteral("Pendataan 2024 · ")));
  CHECK_FALSE(bubbleText(table).contains(QStringLiteral("jendela menampilkan")));
  keepShot(window, QStringLiteral("bubble-rounds"));
  CHECK(ears.click(table, 0, 4) == "class");
  CHECK(ears.last().surveyId == old);
  CHECK(city.session.survey()->id == later);
  for (const int column : {3, 6, 7}) {
    CHECK(ears.click(table, 0, column).empty());
    CHECK_FALSE(bubbleText(table).isEmpty());
  }
}

TEST_CASE("a click in a standard table explains figures of RT, kawasan and city", "[explain_cells]") {
  OpenCity city;
  Ears ears(city.session);
  ReportTablesPanel panel(city.session);
  present(panel, 1300, 500);
  const QTableView& table = panel.table();
  const auto columnOf = [&](ReportField field) {
    const auto found = panel.model().table()->find(field);
    return found ? static_cast<int>(*found) : -1;
  };
  panel.choose(ReportKind::Needs);
  city.session.jobs().waitUntilIdle();
  REQUIRE(panel.model().table() != nullptr);
  const int gap = columnOf(ReportField::Gap);
  REQUIRE(gap >= 0);
  CHECK(ears.click(table, 0, gap) == identifierOf(city.session.regulation().indicators.front().parameter));
  CHECK(ears.last().area == AreaKey{Level::Rt, panel.model().table()->areaIds.front()});
  CHECK(ears.click(table, 0, 1).empty());  // a name
  int groupRow = 0;
  while (panel.model().rowAt(groupRow)) ++groupRow;
  CHECK_FALSE(ears.click(table, groupRow, gap).empty());
  CHECK(ears.last().area.level == Level::Kawasan);
  CHECK_FALSE(ears.click(table, table.model()->rowCount() - 1, gap).empty());
  CHECK(ears.last().area == AreaKey{Level::City, 0});

  panel.choose(ReportKind::Rt);
  city.session.jobs().waitUntilIdle();
  for (const ReportField field :
       {ReportField::Base, ReportField::Volume, ReportField::Percent, ReportField::Value, ReportField::AspectMean,
        ReportField::SectoralMean, ReportField::Total, ReportField::Class}) {
    CHECK_FALSE(ears.click(table, 0, columnOf(field)).empty());
  }
  panel.choose(ReportKind::Locations);
  city.session.jobs().waitUntilIdle();
  CHECK(ears.click(table, 0, columnOf(ReportField::Total)) == "total");
  CHECK(ears.last().area.level == Level::Kawasan);
  CHECK(ears.click(table, 0, columnOf(ReportField::Priority)) == "priority");
  panel.choose(ReportKind::Progress);
  city.session.jobs().waitUntilIdle();
  CHECK(ears.click(table, 0, columnOf(ReportField::Remaining)) == "remaining");
  CHECK(ears.click(table, 0, columnOf(ReportField::DecreeHectares)) == "decree");
}

TEST_CASE("a click in the scores explains every figure, and the count of RT says how it is counted",
          "[explain_cells]") {
  OpenCity city;
  Ears ears(city.session);
  ScoresPanel panel(city.session);
  present(panel, 1300, 300);
  const QTableView& table = *panel.findChild<QTableView*>();
  REQUIRE(table.model()->rowCount() > 0);
  CHECK(ears.click(table, 0, 1).empty());  // RT
  CHECK(bubbleText(table).startsWith(QStringLiteral("Terdiri atas ")));
  CHECK(ears.click(table, 0, 2) == "area_verified");
  CHECK(bubbleText(table).isEmpty());
  CHECK(ears.click(table, 0, 3) == "drawn");
}

TEST_CASE("a bubble stays until something else is pressed, and a key on a cell without a figure says so",
          "[explain_cells]") {
  OpenCity city;
  Ears ears(city.session);
  RankingPanel panel(city.session);
  present(panel, 1500, 300);
  QTableView& table = panel.table();
  // By the menu of the right button, where the pointer is on the menu and not on the cell.
  table.setCurrentIndex(table.model()->index(0, RankingModel::RtColumn));
  child<QAction>(table, "explainCell")->trigger();
  settle();
  CHECK(bubbleText(table).contains(QStringLiteral("RT")));
  keepShot(panel, QStringLiteral("bubble-words"));
  QTest::mouseMove(panel.windowHandle(), {5, 5});
  QTest::qWait(400);
  CHECK_FALSE(bubbleText(table).isEmpty());
  QTest::keyClick(&table, Qt::Key_Escape);
  CHECK(bubbleText(table).isEmpty());
  // A double click leaves what its first click said.
  const QRect cell = table.visualRect(table.model()->index(0, RankingModel::RtColumn));
  QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, cell.center());
  REQUIRE_FALSE(bubbleText(table).isEmpty());
  QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, cell.center());  // the second press alone
  QTest::mouseRelease(table.viewport(), Qt::LeftButton, {}, cell.center());
  CHECK_FALSE(bubbleText(table).isEmpty());

  ears.heard.clear();
  table.setCurrentIndex(table.model()->index(0, RankingModel::NameColumn));
  CHECK(explainCurrentCell(table));
  CHECK(ears.heard.empty());
  CHECK(bubbleText(table).contains(QStringLiteral("tidak ada angka")));
}
