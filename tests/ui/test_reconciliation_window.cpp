// Decree, map and survey as they are reconciled before a meeting: figures side by side, a reason written beside a
// difference, shared land decided once; every step can be taken back.

#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
#include <QTableWidget>

#include "tests/support/catch.h"
#include "tests/support/layout_check.h"
#include "tests/ui/bubble.h"
#include "tests/ui/figures_city.h"
#include "ui/dialogs/reconciliation_window.h"
#include "ui/shell/theme.h"
#include "ui/text/glossary.h"
#include "ui/text/numbers.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

constexpr int kVerified = 4;
constexpr int kVerifiedBeyond = 7;
constexpr int kNote = 8;

void wait(OpenCity& city) {
  QTest::qWait(600);  // it follows when typing pauses
  city.session.jobs().waitUntilIdle();
}

/// The second kawasan, which somebody draws over the first: it has all of what they share.
Kawasan drawnOver(Session& session) {
  Kawasan over = session.snapshot().kawasan[1];
  over.geometry = session.snapshot().kawasan[0].geometry;
  REQUIRE(session.edit({"reshape-area", {{"area", over.name}}}, [&over](Edit& edit) -> Result<void> {
    edit.put(over);
    return {};
  }));
  return over;
}

}  // namespace

TEST_CASE("a difference from the decree is an estimate where the verified hectares are", "[reconciliation]") {
  OpenCity city;
  Session& session = city.session;
  const auto kawasan = std::ranges::find(session.snapshot().kawasan, "Pasar Lama", &Kawasan::name);
  REQUIRE(kawasan != session.snapshot().kawasan.end());
  const auto area = areaOf(session.snapshot(), Level::Kawasan, kawasan->id);
  REQUIRE(area.has_value());
  ReconciliationWindow window(session);
  present(window, 1060, 560);
  session.jobs().waitUntilIdle();
  auto& table = named<QTableView>(window, "reconciledAreas");
  const auto shown = [&](int row, int column) { return table.model()->index(row, column).data().toString(); };
  const auto isMarked = [&](int row, int column) { return shown(row, column).startsWith(QStringLiteral("≈ ")); };
  const int row = rowNamed(table, QStringLiteral("Pasar Lama"));
  const int last = table.model()->rowCount() - 1;
  CHECK_FALSE(isMarked(row, kVerified));
  const QString difference = shown(row, kVerifiedBeyond);
  REQUIRE(session.edit({"test", {}}, [&](Edit& edit) -> Result<void> {
    const FeatureId rtId = session.snapshot().rts[area->rts.front()].id;
    FigureNote estimate{0, session.survey()->id, rtId, Parameter::AreaVerified, {}, true};
    edit.put(estimate);
    return {};
  }));
  wait(city);
  CHECK(isMarked(row, kVerified));
  CHECK(shown(row, kVerifiedBeyond) == QStringLiteral("≈ ") + difference);
  CHECK_FALSE(isMarked(row, kVerifiedBeyond - 1));  // what is drawn is drawn
  CHECK(isMarked(last, kVerified));
}

TEST_CASE("the reason of a difference is written beside it and taken back", "[reconciliation]") {
  OpenCity city;
  Session& session = city.session;
  ReconciliationWindow window(session);
  present(window, 1060, 560);
  session.jobs().waitUntilIdle();
  auto& table = named<QTableView>(window, "reconciledAreas");
  // Every kawasan and the sum.
  CHECK(table.model()->rowCount() == static_cast<int>(session.snapshot().kawasan.size()) + 1);
  const Kawasan kawasan = session.snapshot().kawasan.front();
  const int row = rowNamed(table, QString::fromStdString(kawasan.name));
  const DecreeArea* const decree = session.snapshot().decreeOf(Level::Kawasan, kawasan.id);
  REQUIRE(decree != nullptr);
  CHECK(table.model()->index(row, 1).data().toString() ==
        formatNumber(unitsFromMicro(decree->hectares), 2, Language::Indonesian));

  // An RT of Sumberwangi Lor lacks its verified area: the sums say that they are least amounts.
  const QModelIndex least = table.model()->index(rowNamed(table, QStringLiteral("Sumberwangi Lor")), kVerified);
  CHECK(least.data().toString() == QStringLiteral("≥ 2,38"));
  CHECK_FALSE(least.data(Qt::ToolTipRole).toString().isEmpty());
  CHECK(table.model()->index(table.model()->rowCount() - 1, kVerified).data().toString() == QStringLiteral("≥ 41,39"));

  const QModelIndex note = table.model()->index(row, kNote);
  table.setCurrentIndex(note);
  CHECK(session.current() == AreaKey{Level::Kawasan, kawasan.id});
  QTest::keyClick(&table, Qt::Key_F2);
  auto* const line = table.viewport()->findChild<QLineEdit*>();
  REQUIRE(line != nullptr);
  QTest::keyClicks(line, QStringLiteral("SK memuat sempadan sungai"));
  QTest::keyClick(line, Qt::Key_Return);
  settle();
  const HectaresNote* const stored = session.snapshot().hectaresNoteOf(Level::Kawasan, kawasan.id);
  REQUIRE(stored != nullptr);
  CHECK(stored->note == "SK memuat sempadan sungai");
  CHECK_FALSE(stored->person.empty());
  wait(city);
  CHECK(table.model()->index(row, kNote).data().toString() == QStringLiteral("SK memuat sempadan sungai"));
  session.undo();
  wait(city);
  CHECK(session.snapshot().hectaresNoteOf(Level::Kawasan, kawasan.id) == nullptr);
  CHECK(table.model()->index(row, kNote).data().toString().isEmpty());
}

TEST_CASE("what is counted names the kawasan that have the rest, and adds up", "[reconciliation]") {
  OpenCity city;
  Session& session = city.session;
  const Kawasan over = drawnOver(session);
  const std::string first = session.snapshot().kawasan[0].name;
  ReconciliationWindow window(session);
  present(window, 1060, 560);
  session.jobs().waitUntilIdle();
  auto& table = named<QTableView>(window, "reconciledAreas");
  const auto said = [&](const QString& name, int column) {
    hideBubble(window);
    table.setCurrentIndex(table.model()->index(rowNamed(table, name), column));
    auto* const menu = table.findChild<QAction*>(QStringLiteral("explainCell"));
    REQUIRE(menu != nullptr);
    menu->trigger();
    return bubbleText(window);
  };
  const QString name = QString::fromStdString(first);
  const QString drawn = cellText(table, rowNamed(table, name), 2);
  CHECK(said(name, 3).contains(drawn));
  const QString sum = table.model()->index(table.model()->rowCount() - 1, 0).data().toString();
  CHECK(said(sum, 3).contains(QStringLiteral(": −%1 ha").arg(drawn)));  // undecided: counted in both, once in the sum

  QTest::keyClick(&named<QComboBox>(window, "decision0"), Qt::Key_Down);
  QTest::keyClick(&named<QComboBox>(window, "decision0"), Qt::Key_Down);
  wait(city);
  CHECK(cellText(table, rowNamed(table, name), 3) == QStringLiteral("0,00"));
  const QStringList lines = said(name, 3).split(u'\n');
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].contains(drawn));
  CHECK(lines[1] == QStringLiteral("%1: −%2 ha").arg(QString::fromStdString(over.name), drawn));
  CHECK(said(sum, 3).contains(QStringLiteral("%1: 0,00 ha").arg(name)));
}

TEST_CASE("the sum of differences says what its rows say while one of them is not known", "[reconciliation]") {
  OpenCity city;
  Session& session = city.session;
  const Kawasan without = session.snapshot().kawasan.front();
  REQUIRE(session.edit({"set-fields", {}}, [&](Edit& edit) -> Result<void> {
    for (const DecreeArea& decree : session.snapshot().decreeAreas) {
      if (decree.level == Level::Kawasan && decree.areaId == without.id) edit.removeDecreeArea(decree.id);
    }
    return {};
  }));
  ReconciliationWindow window(session);
  present(window, 1060, 560);
  session.jobs().waitUntilIdle();
  auto& table = named<QTableView>(window, "reconciledAreas");
  const int row = rowNamed(table, QString::fromStdString(without.name));
  const int last = table.model()->rowCount() - 1;
  for (const int column : {6, 7}) {
    CHECK(cellText(table, row, column) == missingText());
    CHECK(cellText(table, last, column) == missingText());
    hideBubble(window);
    table.setCurrentIndex(table.model()->index(last, column));
    table.findChild<QAction*>(QStringLiteral("explainCell"))->trigger();
    // Which kawasan it is stands below.
    CHECK(
        bubbleText(window).contains(QStringLiteral("%1: %2").arg(QString::fromStdString(without.name), missingText())));
  }
}

TEST_CASE("land that two kawasan share is decided once", "[reconciliation]") {
  OpenCity city;
  Session& session = city.session;
  const Kawasan over = drawnOver(session);
  ReconciliationWindow window(session);
  present(window, 1060, 560);
  session.jobs().waitUntilIdle();
  auto& table = named<QTableWidget>(window, "sharedLand");
  REQUIRE(table.rowCount() == 1);
  auto& box = named<QComboBox>(window, "decision0");
  CHECK(box.currentIndex() == 0);
  box.setFocus();
  QTest::keyClick(&box, Qt::Key_Down);
  REQUIRE(session.snapshot().overlapDecisions.size() == 1);
  CHECK(session.snapshot().overlapDecisions.front().hectares > 0);
  wait(city);
  CHECK(named<QComboBox>(window, "decision0").currentText() == table.item(0, 0)->text());
  session.undo();
  wait(city);
  CHECK(session.snapshot().overlapDecisions.empty());
  CHECK(named<QComboBox>(window, "decision0").currentIndex() == 0);
}

TEST_CASE("nothing of the reconciliation is cut off in either theme", "[reconciliation]") {
  for (const auto choice : {theme::Choice::Light, theme::Choice::Dark}) {
    theme::apply(uiApp(), choice);
    OpenCity city;
    ReconciliationWindow window(city.session);
    present(window, 1060, 560);
    city.session.jobs().waitUntilIdle();
    keepShot(window, choice == theme::Choice::Dark ? QStringLiteral("reconciliation-dark")
                                                   : QStringLiteral("reconciliation-light"));
    CHECK(layoutProblems(window).join(QLatin1Char('\n')).toStdString() == "");
  }
  theme::apply(uiApp(), theme::Choice::Light);
}
