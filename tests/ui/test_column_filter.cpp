// The columns of the RT table filtered as in a spreadsheet, by mouse and keys.

#include <QAction>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <algorithm>
#include <iostream>

#include "tests/support/catch.h"
#include "tests/support/figures.h"
#include "tests/support/layout_check.h"
#include "tests/ui/rt_table_desk.h"
#include "ui/panels/column_filter_menu.h"
#include "ui/panels/sum_row.h"
#include "ui/shell/theme.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

/// What opens at a title: there is one at most.
ColumnFilterMenu* openMenu(QWidget& panel) {
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  return panel.findChild<ColumnFilterMenu*>();
}

/// With the right button on the title of the column.
ColumnFilterMenu& rightClick(RtTablePanel& panel, int column) {
  QTableView& view = panel.view().isColumnHidden(column) ? named<QTableView>(panel, "rtNames") : panel.view();
  view.scrollTo(panel.rows().index(0, column));
  QHeaderView& header = *view.horizontalHeader();
  const QPoint place(header.sectionViewportPosition(column) + header.sectionSize(column) / 2, header.height() - 4);
  QContextMenuEvent asked(QContextMenuEvent::Mouse, place, header.viewport()->mapToGlobal(place));
  QApplication::sendEvent(header.viewport(), &asked);
  settle();
  ColumnFilterMenu* const menu = openMenu(panel);
  REQUIRE(menu != nullptr);
  return *menu;
}

/// With Alt and the arrow down, in the column of the cursor.
ColumnFilterMenu& byKey(Table& t, int column) {
  t.goTo(t.rows().index(0, column));
  t.press(Qt::Key_Down, Qt::AltModifier);
  ColumnFilterMenu* const menu = openMenu(t.panel);
  REQUIRE(menu != nullptr);
  return *menu;
}

QStringList wordsOf(ColumnFilterMenu& menu) {
  const auto& list = named<QListWidget>(menu, "filterWords");
  QStringList words;
  for (int row = 0; row < list.count(); ++row) words << list.item(row)->text();
  return words;
}

QListWidgetItem& wordAt(ColumnFilterMenu& menu, const QString& start) {
  auto& list = named<QListWidget>(menu, "filterWords");
  for (int row = 0; row < list.count(); ++row) {
    if (list.item(row)->text().startsWith(start)) return *list.item(row);
  }
  FAIL("no word " << start.toStdString());
  return *list.item(0);
}

void tick(ColumnFilterMenu& menu, const QString& start) {
  auto& list = named<QListWidget>(menu, "filterWords");
  const QRect place = list.visualItemRect(&wordAt(menu, start));
  QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, place.center());
  settle();
}

/// How many RT the command line gives a class, "belum pasti" where it gives none and "belum ada" without figures.
std::map<QString, int> classesOf(const Json& scores) {
  const std::map<std::string, QString> names{{"none", QStringLiteral("Tidak kumuh")},
                                             {"light", QStringLiteral("Kumuh ringan")},
                                             {"moderate", QStringLiteral("Kumuh sedang")},
                                             {"heavy", QStringLiteral("Kumuh berat")}};
  std::map<QString, int> counts;
  for (const Json& area : scores["areas"]) {
    const bool isOpen = area["class"].is_null();
    ++counts[area["rt_with_figures"] == 0 ? QStringLiteral("Belum ada")
             : isOpen                     ? QStringLiteral("Belum pasti")
                                          : names.at(area["class"].get<std::string>())];
  }
  return counts;
}

}  // namespace

TEST_CASE("the title of the class lists the classes that occur, and one is chosen by a click", "[column_filter]") {
  Table t;
  const std::map<QString, int> counts = classesOf(t.city.files().json({"score", "kota.gpkg", "--level", "rt"}));
  const int column = t.column(TableKind::Class);
  ColumnFilterMenu& menu = rightClick(t.panel, column);
  QStringList expected{QStringLiteral("Semua")};
  for (const char* name : {"Tidak kumuh", "Kumuh ringan", "Kumuh sedang", "Kumuh berat", "Belum pasti", "Belum ada"}) {
    const auto found = counts.find(QString::fromUtf8(name));
    if (found != counts.end()) expected << QStringLiteral("%1 (%2)").arg(found->first).arg(found->second);
  }
  CHECK((wordsOf(menu) == expected));
  CHECK(expected.size() == 7);  // the practice city has all of them

  tick(menu, QStringLiteral("Kumuh berat"));
  const int heavy = counts.at(QStringLiteral("Kumuh berat"));
  REQUIRE(t.rows().rowCount() == heavy);
  for (int row = 0; row < heavy; ++row)
    CHECK(t.rows().index(row, column).data().toString() == QStringLiteral("Kumuh berat"));
  tick(menu, QStringLiteral("Belum pasti"));
  CHECK(t.rows().rowCount() == heavy + counts.at(QStringLiteral("Belum pasti")));
  tick(menu, QStringLiteral("Belum pasti"));
  menu.close();
  settle();

  // The title and the bar say so, the sums follow, and one button takes it away.
  CHECK(t.rows().headerData(column, Qt::Horizontal, RtTableModel::FilteredRole).toBool());
  CHECK(t.rows().headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().contains(QStringLiteral("Tersaring")));
  CHECK(named<QLabel>(t.panel, "filterText").text() ==
        QStringLiteral("%1 dari %2 RT · Tingkat: kumuh berat").arg(heavy).arg(t.rows().table().rowCount()));
  CHECK(child<SumRow>(t.panel, "sumRow")->cells().front().text == QStringLiteral("%1 RT").arg(heavy));
  keepShot(t.panel, QStringLiteral("column-filter-class"));
  CHECK(layoutProblems(t.panel).join(u'\n').toStdString() == "");
  auto& all = named<QPushButton>(t.panel, "showAll");
  REQUIRE(all.isVisible());
  CHECK(all.text() == QStringLiteral("Tampilkan semua RT"));
  QTest::mouseClick(&all, Qt::LeftButton);
  settle();
  CHECK(t.rows().rowCount() == t.rows().table().rowCount());
  CHECK_FALSE(all.isVisible());
  CHECK_FALSE(t.rows().headerData(column, Qt::Horizontal, RtTableModel::FilteredRole).toBool());
}

TEST_CASE("a column is filtered by keys alone", "[column_filter]") {
  Table t;
  const int column = t.column(TableKind::Value, Parameter::FireEquipment);
  ColumnFilterMenu& menu = byKey(t, column);
  CHECK(named<QLabel>(menu, "filterTitle").text().contains(QStringLiteral("7b")));
  auto& list = named<QListWidget>(menu, "filterWords");
  CHECK(list.currentRow() == 0);
  const QListWidgetItem& five = wordAt(menu, QStringLiteral("5 ("));
  for (int row = 0; row < list.row(&five); ++row) QTest::keyClick(&list, Qt::Key_Down);
  QTest::keyClick(&list, Qt::Key_Space);
  REQUIRE(t.rows().rowCount() > 0);
  CHECK(five.text() == QStringLiteral("5 (%1)").arg(t.rows().rowCount()));
  for (int row = 0; row < t.rows().rowCount(); ++row)
    CHECK(t.rows().index(row, column).data().toString() == QStringLiteral("5"));
  QTest::keyClick(&list, Qt::Key_Return);
  CHECK(openMenu(t.panel) == nullptr);

  // What the kawasan has to choose from is what the other filter left.
  const int kawasan = t.column(TableKind::Kawasan);
  std::set<QString> left;
  for (int row = 0; row < t.rows().rowCount(); ++row) {
    const QString name = t.rows().index(row, kawasan).data().toString();
    left.insert(name == QStringLiteral("–") ? QStringLiteral("Di luar kawasan") : name);
  }
  ColumnFilterMenu& second = byKey(t, kawasan);
  CHECK(wordsOf(second).size() == static_cast<qsizetype>(left.size()) + 1);
  const QString first = wordsOf(second).at(1).section(QStringLiteral(" ("), 0, 0);
  CHECK(left.contains(first));
  auto& kawasans = named<QListWidget>(second, "filterWords");
  QTest::keyClick(&kawasans, Qt::Key_Down);
  QTest::keyClick(&kawasans, Qt::Key_Space);
  QTest::keyClick(&kawasans, Qt::Key_Escape);
  CHECK(openMenu(t.panel) == nullptr);
  CHECK((t.rows().filteredColumns() == std::vector<int>{kawasan, column}));
  REQUIRE(t.rows().rowCount() > 0);
  for (int row = 0; row < t.rows().rowCount(); ++row) CHECK(t.rows().index(row, kawasan).data().toString() == first);
}

TEST_CASE("amounts are filtered by limits with a decimal comma, and by being there", "[column_filter]") {
  Table t;
  const int column = t.column(TableKind::Percent, Parameter::RoadSurface);
  const Json scores = t.city.files().json({"score", "kota.gpkg", "--level", "rt"});
  const auto expected = [&scores](auto wanted) {
    int rows = 0;
    for (const Json& area : scores["areas"]) {
      const Json& percent = area["indicators"]["road_surface"]["percent"];
      rows += wanted(percent.is_null() ? std::optional<double>() : percent.get<double>()) ? 1 : 0;
    }
    return rows;
  };
  const auto within = [](double from, double to) {
    return [from, to](std::optional<double> percent) { return percent && *percent >= from && *percent <= to; };
  };
  ColumnFilterMenu& menu = rightClick(t.panel, column);
  CHECK(named<QLabel>(menu, "filterTitle").text().endsWith(QStringLiteral("(%)")));
  auto& atLeast = named<QLineEdit>(menu, "filterAtLeast");
  auto& atMost = named<QLineEdit>(menu, "filterAtMost");
  CHECK(atLeast.hasFocus());
  QTest::keyClicks(&atLeast, QStringLiteral("25,5"));
  CHECK(t.rows().rowCount() == expected(within(25.5, 1e9)));
  CHECK(named<QRadioButton>(menu, "filterFilled").isChecked());
  QTest::keyClicks(&atMost, QStringLiteral("80"));
  const int between = expected(within(25.5, 80));
  CHECK(t.rows().rowCount() == between);
  CHECK(between > 0);
  CHECK(between < t.rows().table().rowCount());
  QTest::keyClicks(&atMost, QStringLiteral("x"));
  CHECK(named<QLabel>(menu, "filterProblem").isVisible());
  CHECK(t.rows().rowCount() == between);  // what cannot be read changes nothing
  keepShot(menu, QStringLiteral("column-filter-amount"));
  CHECK(layoutProblems(menu).join(u'\n').toStdString() == "");
  QTest::keyClick(&atMost, Qt::Key_Backspace);
  CHECK_FALSE(named<QLabel>(menu, "filterProblem").isVisible());
  QTest::keyClick(&atMost, Qt::Key_Return);
  CHECK(openMenu(t.panel) == nullptr);
  settle();
  CHECK(named<QLabel>(t.panel, "filterText").text().endsWith(QStringLiteral("paling sedikit 25,5, paling banyak 80")));

  ColumnFilterMenu& again = rightClick(t.panel, column);
  CHECK(named<QLineEdit>(again, "filterAtLeast").text() == QStringLiteral("25,5"));
  QTest::mouseClick(&named<QRadioButton>(again, "filterMissing"), Qt::LeftButton, {}, {8, 8});
  CHECK(named<QLineEdit>(again, "filterAtLeast").text().isEmpty());
  const int missing = expected([](std::optional<double> percent) { return !percent; });
  CHECK(missing > 0);
  CHECK(t.rows().rowCount() == missing);
  QTest::mouseClick(&named<QRadioButton>(again, "filterAll"), Qt::LeftButton, {}, {8, 8});
  CHECK(t.rows().rowCount() == t.rows().table().rowCount());
}

TEST_CASE("a limit that can be read two ways is asked about, but for what is counted", "[column_filter]") {
  Table t;
  ColumnFilterMenu& metres = rightClick(t.panel, t.column(TableKind::Volume, Parameter::RoadSurface));
  auto& line = named<QLineEdit>(metres, "filterAtLeast");
  QTest::keyClicks(&line, QStringLiteral("1.25"));
  const int rows = t.rows().rowCount();
  QTest::keyClicks(&line, QStringLiteral("0"));
  CHECK(named<QLabel>(metres, "filterProblem").text() == QStringLiteral("Dapat dibaca 1250 m atau 1,25 m"));
  CHECK(t.rows().rowCount() == rows);
  metres.close();
  ColumnFilterMenu& people = rightClick(t.panel, t.column(TableKind::Base, Parameter::Population));
  QTest::keyClicks(&named<QLineEdit>(people, "filterAtLeast"), QStringLiteral("1.250"));
  CHECK_FALSE(named<QLabel>(people, "filterProblem").isVisible());
  CHECK(t.rows().columnFilter(t.column(TableKind::Base, Parameter::Population)).atLeast == micro(1250));
}

TEST_CASE("the search finds the word of a class", "[column_filter]") {
  Table t;
  const std::map<QString, int> counts = classesOf(t.city.files().json({"score", "kota.gpkg", "--level", "rt"}));
  QTest::keyClicks(child<QLineEdit>(t.panel, "tableSearch"), QStringLiteral("kumuh berat"));
  CHECK(t.rows().rowCount() == counts.at(QStringLiteral("Kumuh berat")));
}

TEST_CASE("a row stays in view while what is typed leads out of the filter", "[column_filter]") {
  Table t;
  const int column = t.column(TableKind::Volume, Parameter::RoadSurface);
  ColumnFilterMenu& menu = rightClick(t.panel, column);
  QTest::keyClicks(&named<QLineEdit>(menu, "filterAtLeast"), QStringLiteral("10"));
  menu.close();
  const int rows = t.rows().rowCount();
  REQUIRE(rows > 1);
  const FeatureId rt = t.rows().rtAt(0);
  t.goTo(t.rows().index(0, column));
  QTest::keyClicks(&t.panel.view(), QStringLiteral("1"));
  REQUIRE(t.editor() != nullptr);
  settle();
  CHECK(t.rows().rowCount() == rows);
  QTest::keyClick(t.editor(), Qt::Key_Return);
  settle();
  CHECK(t.city.figure(rt, Parameter::RoadSurface) == micro(1));
  CHECK(t.rows().rowCount() == rows);
  CHECK(t.rows().rtAt(0) == rt);
  // Asked again, it goes.
  QTest::mouseClick(child<QCheckBox>(t.panel, "onlyIncomplete"), Qt::LeftButton, {}, {8, 8});
  QTest::mouseClick(child<QCheckBox>(t.panel, "onlyIncomplete"), Qt::LeftButton, {}, {8, 8});
  CHECK(t.rows().rowCount() == rows - 1);

  // A finding leads to its row, filtered out or not.
  t.panel.goTo(rt, Parameter::RoadSurface);
  CHECK(t.rows().rowOf(rt).has_value());
  CHECK(t.rows().filteredColumns().empty());
}

TEST_CASE("filters of columns and the search together may leave nothing, which is said with the way out",
          "[column_filter]") {
  Table t;
  ColumnFilterMenu& menu = rightClick(t.panel, t.column(TableKind::Class));
  tick(menu, QStringLiteral("Kumuh berat"));
  menu.close();
  QTest::keyClicks(child<QLineEdit>(t.panel, "tableSearch"), QStringLiteral("ringan"));
  settle();
  REQUIRE(t.rows().rowCount() == 0);
  CHECK(named<QLabel>(t.panel, "noneFits").isVisible());
  CHECK(named<QLabel>(t.panel, "filterText").text().contains(QStringLiteral("cari “ringan” · Tingkat: kumuh berat")));
  // Without a cell under the cursor the key opens the column that is filtered.
  child<QAction>(t.panel, "filterColumn")->trigger();
  ColumnFilterMenu* const again = openMenu(t.panel);
  REQUIRE(again != nullptr);
  CHECK((wordsOf(*again).size() >= 2));
  CHECK(wordAt(*again, QStringLiteral("Kumuh berat")).checkState() == Qt::Checked);
  CHECK(wordAt(*again, QStringLiteral("Kumuh berat")).text() == QStringLiteral("Kumuh berat (0)"));
  again->close();
  QTest::mouseClick(child<QPushButton>(t.panel, "showAll"), Qt::LeftButton);
  CHECK(t.rows().rowCount() == t.rows().table().rowCount());
  CHECK(child<QLineEdit>(t.panel, "tableSearch")->text().isEmpty());
}

TEST_CASE("a column of ten thousand RT is filtered without a pause", "[column_filter]") {
  uiApp();
  const TempFolder folder;
  // 300 m of road in each: every third of 0, 100 and 200 m fails.
  makeLargeCity(folder.file("besar.gpkg"), 10'000, [](int i) {
    return with(bases(1, 50, 60, 300, 300), {{Parameter::RoadSurface, 100.0 * (i % 3)}});
  });
  Session session;
  value(session.open(folder.file("besar.gpkg")));
  RtTablePanel panel(session);
  present(panel, 1000, 600);
  const RtTableModel& model = panel.rows().table();
  const int worth = columnIn(model, TableKind::Value, Parameter::RoadSurface);
  const int metres = columnIn(model, TableKind::Volume, Parameter::RoadSurface);
  QElapsedTimer timer;
  timer.start();
  ColumnFilterMenu& values = rightClick(panel, worth);
  const qint64 opening = timer.restart();
  // 0 %, 33 % and 67 % are worth 0, 1 and 3.
  CHECK((wordsOf(values) == QStringList{QStringLiteral("Semua"), QStringLiteral("0 (3.334)"),
                                        QStringLiteral("1 (3.333)"), QStringLiteral("3 (3.333)")}));
  panel.view().selectColumn(metres);
  REQUIRE(session.selection().size() == 10'000);
  timer.restart();
  tick(values, QStringLiteral("3 ("));
  const qint64 ticking = timer.restart();
  CHECK(panel.rows().rowCount() == 3333);
  CHECK(session.selection().size() == 3333);
  values.close();
  ColumnFilterMenu& limits = rightClick(panel, metres);
  timer.restart();
  QTest::keyClicks(&named<QLineEdit>(limits, "filterAtMost"), QStringLiteral("100"));
  const qint64 typing = timer.restart() / 3;
  CHECK(panel.rows().rowCount() == 0);
  std::cout << "10,000 RT: the filter opens in " << opening << " ms, a tick " << ticking << " ms, a digit " << typing
            << " ms\n";
  CHECK(opening < 2'000);
  CHECK(ticking < 5'000);
  CHECK(typing < 5'000);
}

TEST_CASE("pictures of the filter of a column in both themes", "[column_filter]") {
  for (const auto choice : {theme::Choice::Light, theme::Choice::Dark}) {
    theme::apply(uiApp(), choice);
    const QString suffix = choice == theme::Choice::Dark ? QStringLiteral("-dark") : QStringLiteral("-light");
    Table t;
    ColumnFilterMenu& words = rightClick(t.panel, t.column(TableKind::Class));
    tick(words, QStringLiteral("Kumuh berat"));
    keepShot(words, QStringLiteral("column-filter-words") + suffix);
    CHECK(layoutProblems(words).join(u'\n').toStdString() == "");
    words.close();
    ColumnFilterMenu& amounts = rightClick(t.panel, t.column(TableKind::Volume, Parameter::BuildingDensity));
    QTest::keyClicks(&named<QLineEdit>(amounts, "filterAtLeast"), QStringLiteral("0,5"));
    keepShot(amounts, QStringLiteral("column-filter-limits") + suffix);
    amounts.close();
    keepShot(t.panel, QStringLiteral("column-filter-table") + suffix);
  }
  theme::apply(uiApp(), theme::Choice::Light);
}
