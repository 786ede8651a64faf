// The table of all RT, driven by mouse and keys.

#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <algorithm>
#include <iostream>

#include "tests/support/catch.h"
#include "tests/support/figures.h"
#include "tests/ui/rt_table_desk.h"
#include "ui/models/pasted_names.h"
#include "ui/panels/sum_row.h"

using namespace kawasan;
using namespace kawasan::test;

TEST_CASE("the table shows the figures that kawasan-cli prints", "[rt_table]") {
  Table t;
  const Json scores = t.city.files().json({"score", "kota.gpkg", "--level", "rt"});
  REQUIRE(t.rows().rowCount() == static_cast<int>(scores["areas"].size()));
  for (const Json& area : scores["areas"]) {
    const FeatureId id = t.city.rt(area["name"].get<std::string>());
    INFO(area["name"]);
    if (area["rt_with_figures"] == 0) {
      CHECK(t.text(id, TableKind::Class) == QStringLiteral("belum ada"));
      continue;
    }
    for (const auto& [identifier, indicator] : area["indicators"].items()) {
      const auto parameter = parameterByIdentifier(identifier);
      INFO(identifier);
      if (indicator["percent"].is_null()) {
        CHECK(t.text(id, TableKind::Percent, parameter) == QStringLiteral("–"));
      } else {
        CHECK(t.text(id, TableKind::Percent, parameter) == indonesian(indicator["percent"].get<double>(), 2));
      }
      if (!indicator["value"].is_null())
        CHECK(t.text(id, TableKind::Value, parameter) == QString::number(indicator["value"].get<int>()));
    }
    CHECK(t.text(id, TableKind::Total) == shownRange(area["total_min"].get<int>(), area["total_max"].get<int>()));
  }
}

TEST_CASE("what was filed stands in columns of its own that can be hidden and add to nothing", "[rt_table]") {
  Table t;
  const Json scores = t.city.files().json({"score", "kota.gpkg", "--level", "rt"});
  REQUIRE(scores["filed"].get<int>() > 0);
  for (const Json& area : scores["areas"]) {
    const FeatureId id = t.city.rt(area["name"].get<std::string>());
    INFO(area["name"]);
    const Json& filed = area["filed"];
    CHECK(t.text(id, TableKind::FiledTotal) == (filed.is_null() || filed["total"].is_null()
                                                    ? QStringLiteral("–")
                                                    : QString::number(filed["total"].get<int>())));
  }
  const int column = t.column(TableKind::FiledTotal);
  CHECK(t.rows().table().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() ==
        QStringLiteral("Total nilai menurut berkas"));
  CHECK(t.rows().index(0, column).data(Qt::ToolTipRole).toString().contains(QStringLiteral("rt_2019.csv")));
  CHECK_FALSE(t.panel.view().isColumnHidden(column));
  for (const SumRow* sums : t.panel.findChildren<SumRow*>()) {
    CHECK(sums->cells()[static_cast<std::size_t>(column)].text.isEmpty());
    CHECK(sums->cells()[static_cast<std::size_t>(column) + 1].text.isEmpty());
  }
  t.panel.view().scrollTo(t.rows().index(0, column + 1));
  keepShot(t.panel, QStringLiteral("rt-table-filed"));
  QTest::mouseClick(child<QCheckBox>(t.panel, "filedShown"), Qt::LeftButton, {}, {8, 8});
  CHECK(t.panel.view().isColumnHidden(column));
  CHECK(t.panel.view().isColumnHidden(column + 1));
  CHECK_FALSE(t.panel.view().isColumnHidden(t.column(TableKind::Filled)));
}

TEST_CASE("missing cells say so, and the total beside them is a range", "[rt_table]") {
  Table t;
  int open = 0;
  for (int row = 0; row < t.rows().rowCount(); ++row) {
    const QModelIndex filled = t.rows().index(row, t.column(TableKind::Filled));
    if (filled.data().toString() == QStringLiteral("21/21")) continue;
    ++open;
    bool hasMissing = false;
    for (int column = 0; column < t.rows().columnCount(); ++column) {
      const QModelIndex cell = t.rows().index(row, column);
      if (!cell.data(RtTableModel::MissingRole).toBool()) continue;
      hasMissing = true;
      CHECK(cell.data().toString() == QStringLiteral("belum ada"));
    }
    CHECK(hasMissing);
  }
  CHECK(open >= 4);  // three open RT and one without figures (data/sample/README.md)
}

TEST_CASE("typing starts in the cell, Enter goes down and Tab to the next figure", "[rt_table]") {
  Table t;
  const FeatureId rt = t.city.rt("Kalianyar RT 001 RW 001");
  t.goTo(t.cell(rt, TableKind::Base, Parameter::Buildings));
  QTest::keyClicks(&t.panel.view(), QStringLiteral("4"));
  REQUIRE(t.editor() != nullptr);
  QTest::keyClicks(t.editor(), QStringLiteral("00"));
  QTest::keyClick(t.editor(), Qt::Key_Return);
  CHECK(t.city.figure(rt, Parameter::Buildings) == micro(400));
  CHECK(t.text(rt, TableKind::Base, Parameter::Buildings) == QStringLiteral("400"));
  CHECK(t.panel.view().currentIndex().row() == *t.rows().rowOf(rt) + 1);

  t.goTo(t.cell(rt, TableKind::Volume, Parameter::BuildingIrregularity));
  t.press(Qt::Key_F2);
  REQUIRE(t.editor() != nullptr);
  CHECK(t.editor()->text() == QStringLiteral("286"));
  t.editor()->selectAll();
  QTest::keyClicks(t.editor(), QStringLiteral("150"));
  QTest::keyClick(t.editor(), Qt::Key_Tab);
  CHECK(t.city.figure(rt, Parameter::BuildingIrregularity) == micro(150));
  // 150 of 400 buildings = 37.5 %, value 1
  CHECK(t.text(rt, TableKind::Percent, Parameter::BuildingIrregularity) == QStringLiteral("37,50"));
  CHECK(t.text(rt, TableKind::Value, Parameter::BuildingIrregularity) == QStringLiteral("1"));
  CHECK(t.panel.view().currentIndex().column() == t.column(TableKind::Volume, Parameter::BuildingDensity));
  t.press(Qt::Key_Delete);
  CHECK(isMissing(t.city.figure(rt, Parameter::BuildingDensity)));
  REQUIRE(t.city.session.undo());
  CHECK(t.city.figure(rt, Parameter::BuildingDensity) == micro(1.4178));
}

TEST_CASE("Enter after Tab goes to the next row below the first figure, as in a spreadsheet", "[rt_table]") {
  Table t;
  const FeatureId rt = t.city.rt("Kalianyar RT 001 RW 001");
  const QModelIndex first = t.cell(rt, TableKind::Base, Parameter::Buildings);
  const auto typeAnd = [&](const QString& figure, int key) {
    QTest::keyClicks(&t.panel.view(), figure.left(1));
    REQUIRE(t.editor() != nullptr);
    QTest::keyClicks(t.editor(), figure.mid(1));
    QTest::keyClick(t.editor(), static_cast<Qt::Key>(key));
    settle();
  };
  t.goTo(first);
  typeAnd(QStringLiteral("40"), Qt::Key_Tab);
  typeAnd(QStringLiteral("150"), Qt::Key_Tab);
  typeAnd(QStringLiteral("41"), Qt::Key_Return);
  CHECK(t.city.figure(rt, Parameter::Buildings) == micro(40));
  CHECK(t.city.figure(rt, Parameter::Population) == micro(150));
  CHECK(t.city.figure(rt, Parameter::HouseholdsKk) == micro(41));
  CHECK((t.panel.view().currentIndex() == t.rows().index(first.row() + 1, first.column())));
  t.press(Qt::Key_Return);  // the run has ended: straight down
  CHECK((t.panel.view().currentIndex() == t.rows().index(first.row() + 2, first.column())));
  t.press(Qt::Key_Tab);
  t.press(Qt::Key_Right);
  const QModelIndex elsewhere = t.panel.view().currentIndex();
  t.press(Qt::Key_Return);
  CHECK((t.panel.view().currentIndex() == t.rows().index(elsewhere.row() + 1, elsewhere.column())));
}

TEST_CASE("Esc leaves the old figure, and 1.500 is asked in the table too", "[rt_table]") {
  Table t;
  const FeatureId rt = t.city.rt("Kalianyar RT 001 RW 001");
  t.goTo(t.cell(rt, TableKind::Base, Parameter::RoadIdeal));
  QTest::keyClicks(&t.panel.view(), QStringLiteral("9"));
  REQUIRE(t.editor() != nullptr);
  QTest::keyClick(t.editor(), Qt::Key_Escape);
  CHECK(t.city.figure(rt, Parameter::RoadIdeal) == micro(335));
  settle();

  QTest::keyClicks(&t.panel.view(), QStringLiteral("1"));
  QTest::keyClicks(t.editor(), QStringLiteral(".500"));
  auto* second = child<QPushButton>(t.panel, "secondReading");
  CHECK(second->isVisible());
  QTest::keyClick(t.editor(), Qt::Key_Return);
  CHECK(t.city.figure(rt, Parameter::RoadIdeal) == micro(335));
  QTest::mouseClick(second, Qt::LeftButton);
  CHECK(t.city.figure(rt, Parameter::RoadIdeal) == micro(1.5));
  CHECK(t.city.said.empty());

  // Left with Tab the question keeps the keys, and the answer goes on to where Tab goes.
  t.goTo(t.cell(rt, TableKind::Base, Parameter::RoadIdeal));
  QTest::keyClicks(&t.panel.view(), QStringLiteral("1"));
  QTest::keyClicks(t.editor(), QStringLiteral(".200"));
  QTest::keyClick(t.editor(), Qt::Key_Tab);
  auto* first = child<QPushButton>(t.panel, "firstReading");
  CHECK(first->hasFocus());
  QTest::keyClick(first, Qt::Key_Tab);
  CHECK(child<QPushButton>(t.panel, "secondReading")->hasFocus());
  QTest::keyClick(child<QPushButton>(t.panel, "secondReading"), Qt::Key_Tab);
  REQUIRE(first->hasFocus());
  QTest::keyClick(first, Qt::Key_Return);
  CHECK(t.city.figure(rt, Parameter::RoadIdeal) == micro(1200));
  CHECK(t.panel.view().currentIndex() == t.cell(rt, TableKind::Base, Parameter::DrainIdeal));
}

TEST_CASE("a text that is no number stays in the cell and is said when it is left", "[rt_table]") {
  Table t;
  const FeatureId rt = t.city.rt("Kalianyar RT 001 RW 001");
  t.goTo(t.cell(rt, TableKind::Base, Parameter::RoadIdeal));
  QTest::keyClicks(&t.panel.view(), QStringLiteral("x"));
  REQUIRE(t.editor() != nullptr);
  QTest::keyClick(t.editor(), Qt::Key_Return);
  REQUIRE(t.editor() != nullptr);
  child<QLineEdit>(t.panel, "tableSearch")->setFocus();
  settle();
  CHECK(t.city.figure(rt, Parameter::RoadIdeal) == micro(335));
  REQUIRE(t.city.said.size() == 1);
  CHECK(t.city.said[0].text.contains(QStringLiteral("“x”")));
}

TEST_CASE("typing tells how the row would be", "[rt_table]") {
  Table t;
  const FeatureId rt = t.city.rt("Kalianyar RT 001 RW 001");
  t.goTo(t.cell(rt, TableKind::Base, Parameter::RoadIdeal));
  QTest::keyClicks(&t.panel.view(), QStringLiteral("7"));
  REQUIRE(t.city.session.typed().has_value());
  CHECK(t.city.session.typed()->rtId == rt);
  CHECK(t.city.session.typed()->figures[Parameter::RoadIdeal] == micro(7));
  CHECK(child<QLabel>(t.panel, "effect")->text() == QStringLiteral("total tetap 68"));
  QTest::keyClick(t.editor(), Qt::Key_Escape);
  CHECK_FALSE(t.city.session.typed().has_value());
  settle();

  t.goTo(t.cell(rt, TableKind::Volume, Parameter::BuildingIrregularity));
  const auto percent = [&] { return t.text(rt, TableKind::Percent, Parameter::BuildingIrregularity); };
  const auto value = [&] { return t.text(rt, TableKind::Value, Parameter::BuildingIrregularity); };
  const auto total = [&] { return t.text(rt, TableKind::Total); };
  REQUIRE(total() == QStringLiteral("68"));
  QTest::keyClicks(&t.panel.view(), QStringLiteral("2"));
  CHECK(child<QLabel>(t.panel, "effect")->text() == QStringLiteral("0,62 % · nilai 0 · total 68 → 63"));
  CHECK(percent() == QStringLiteral("0,62"));  // the row itself as well, at every key
  CHECK(value() == QStringLiteral("0"));
  CHECK(total() == QStringLiteral("63"));
  CHECK(t.editor()->text() == QStringLiteral("2"));
  QTest::keyClicks(t.editor(), QStringLiteral("86"));  // as it is
  CHECK(child<QLabel>(t.panel, "effect")->text() == QStringLiteral("88,54 % · nilai 5 · total tetap 68"));
  CHECK(percent() == QStringLiteral("88,54"));
  QTest::keyClick(t.editor(), Qt::Key_Backspace);
  CHECK(percent() == QStringLiteral("8,67"));
  CHECK(total() == QStringLiteral("63"));
  QTest::keyClick(t.editor(), Qt::Key_Escape);
  CHECK(percent() == QStringLiteral("88,54"));
  CHECK(total() == QStringLiteral("68"));
}

TEST_CASE("the selection is shared both ways and an edit elsewhere keeps the place", "[rt_table]") {
  Table t;
  const FeatureId first = t.city.rt("Kalianyar RT 003 RW 001");
  const FeatureId second = t.city.rt("Kalianyar RT 002 RW 001");
  t.city.session.select({Level::Rt, first});
  CHECK(t.panel.view().currentIndex().row() == *t.rows().rowOf(first));
  t.goTo(t.cell(second, TableKind::Volume, Parameter::WaterAccess));
  REQUIRE(t.city.session.current().has_value());
  CHECK(t.city.session.current()->id == second);

  int resets = 0;
  int changedRows = 0;
  QObject::connect(&t.rows().table(), &QAbstractItemModel::modelReset, [&resets] { ++resets; });
  QObject::connect(&t.rows().table(), &QAbstractItemModel::dataChanged,
                   [&](const QModelIndex& from, const QModelIndex& to) { changedRows += to.row() - from.row() + 1; });
  REQUIRE(writeFigures(t.city.session, {{first, Parameter::Buildings, micro(5)}}));
  CHECK(resets == 0);
  CHECK(changedRows == 1);
  CHECK(t.panel.view().currentIndex() == t.cell(second, TableKind::Volume, Parameter::WaterAccess));
}

TEST_CASE("a removed RT leaves the table and an undo brings it back to its place", "[rt_table]") {
  Table t;
  const FeatureId rt = t.city.rt("Kalianyar RT 002 RW 001");
  const int count = t.rows().rowCount();
  const int row = *t.rows().rowOf(rt);
  REQUIRE(t.city.session.edit({"test", {}}, [rt](Edit& edit) -> Result<void> {
    edit.removeRt(rt);
    return {};
  }));
  CHECK(t.rows().rowCount() == count - 1);
  CHECK_FALSE(t.rows().rowOf(rt).has_value());
  REQUIRE(t.city.session.undo());
  CHECK(t.rows().rowCount() == count);
  CHECK(t.rows().table().rowOf(rt) == row);
}

TEST_CASE("sorting by a column puts what is missing last in either direction", "[rt_table]") {
  Table t;
  const int column = t.column(TableKind::Volume, Parameter::WaterAccess);
  const FeatureId rt = t.city.rt("Kalianyar RT 001 RW 001");
  REQUIRE(writeFigures(t.city.session, {{rt, Parameter::WaterAccess, kMissing}}));
  auto* header = t.panel.view().horizontalHeader();
  t.panel.view().scrollTo(t.rows().index(0, column));
  const QPoint place(header->sectionViewportPosition(column) + 10, header->height() - 5);
  for (int click = 0; click < 2; ++click) {
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    std::optional<qlonglong> before;
    bool isMissingSeen = false;
    for (int row = 0; row < t.rows().rowCount(); ++row) {
      const QVariant value = t.rows().index(row, column).data(RtTableModel::SortRole);
      if (!value.isValid()) {
        isMissingSeen = true;
        continue;
      }
      CHECK_FALSE(isMissingSeen);
      if (before) CHECK((click == 0 ? *before <= value.toLongLong() : *before >= value.toLongLong()));
      before = value.toLongLong();
    }
    CHECK(isMissingSeen);
  }
  CHECK(t.panel.view().selectionModel()->selectedIndexes().isEmpty());  // a title sorts, and that alone
}

TEST_CASE("rows that a filter had hidden come back to their place in the order", "[rt_table]") {
  Table t;
  const int column = t.column(TableKind::Base, Parameter::Population);
  auto* header = t.panel.view().horizontalHeader();
  t.panel.view().scrollTo(t.rows().index(0, column));
  const QPoint place(header->sectionViewportPosition(column) + 10, header->height() - 5);
  for (int click = 0; click < 2; ++click) QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
  const auto order = [&] {
    std::vector<FeatureId> rts;
    for (int row = 0; row < t.rows().rowCount(); ++row) rts.push_back(t.rows().rtAt(row));
    return rts;
  };
  const std::vector<FeatureId> sorted = order();
  REQUIRE(t.rows().index(0, column).data(RtTableModel::SortRole).toLongLong() >
          t.rows().index(5, column).data(RtTableModel::SortRole).toLongLong());
  auto* const search = child<QLineEdit>(t.panel, "tableSearch");
  QTest::keyClicks(search, QStringLiteral("Pasar"));
  const int all = static_cast<int>(sorted.size());
  REQUIRE(QTest::qWaitFor([&] { return t.rows().rowCount() < all; }));
  search->clear();
  REQUIRE(QTest::qWaitFor([&] { return t.rows().rowCount() == all; }));
  CHECK(order() == sorted);
  auto* const kelurahan = child<QComboBox>(t.panel, "tableKelurahan");
  kelurahan->setCurrentIndex(2);
  REQUIRE(t.rows().rowCount() < static_cast<int>(sorted.size()));
  kelurahan->setCurrentIndex(0);
  CHECK(order() == sorted);
}

TEST_CASE("who shows the current RT follows the cursor when its row is filtered away", "[rt_table]") {
  Table t;
  const FeatureId before = t.rows().rtAt(0);
  t.goTo(t.cell(before, TableKind::Volume, Parameter::DrainageAbsence));
  REQUIRE(t.city.session.current()->id == before);
  auto* const kelurahan = child<QComboBox>(t.panel, "tableKelurahan");
  for (int i = 1; i < kelurahan->count() && t.rows().rowOf(before); ++i) kelurahan->setCurrentIndex(i);
  REQUIRE(t.rows().rowCount() > 0);
  REQUIRE_FALSE(t.rows().rowOf(before).has_value());
  const QModelIndex cursor = t.panel.view().currentIndex();
  CHECK(cursor.row() == 0);
  CHECK(cursor.column() == t.column(TableKind::Volume, Parameter::DrainageAbsence));
  CHECK(t.city.session.selection() == std::vector<AreaKey>{{Level::Rt, t.rows().rtAt(0)}});
  // A filter that leaves the row keeps the cursor where it is.
  const FeatureId second = t.rows().rtAt(1);
  t.goTo(t.cell(second, TableKind::Volume, Parameter::DrainageAbsence));
  kelurahan->setCurrentIndex(0);
  CHECK(t.city.session.current()->id == second);
  CHECK(t.rows().rtAt(t.panel.view().currentIndex().row()) == second);
}

TEST_CASE("filters narrow the rows and the sums follow", "[rt_table]") {
  Table t;
  const Json scores = t.city.files().json({"score", "kota.gpkg", "--level", "kelurahan"});
  auto* combo = child<QComboBox>(t.panel, "tableKelurahan");
  for (const Json& area : scores["areas"]) {
    const QString name = QString::fromStdString(area["name"].get<std::string>());
    combo->setCurrentIndex(combo->findText(name));
    settle();
    INFO(name.toStdString());
    CHECK(t.rows().rowCount() == area["rt_count"].get<int>());
    const auto& cells = child<SumRow>(t.panel, "sumRow")->cells();
    CHECK(cells[static_cast<std::size_t>(t.column(TableKind::Total))].text ==
          (area["rt_with_figures"] == area["rt_count"] ? QString() : QStringLiteral("≈ ")) +
              shownRange(area["total_min"].get<int>(), area["total_max"].get<int>()));
  }
  combo->setCurrentIndex(0);
  child<QLineEdit>(t.panel, "tableSearch")->setText(QStringLiteral("kali wangi 001"));
  REQUIRE(t.rows().rowCount() >= 1);
  for (int row = 0; row < t.rows().rowCount(); ++row)
    CHECK(t.rows().index(row, t.column(TableKind::Kawasan)).data().toString() == QStringLiteral("Bantaran Kali Wangi"));
  auto* const all = child<QPushButton>(t.panel, "showAll");
  CHECK_FALSE(all->isVisible());
  child<QLineEdit>(t.panel, "tableSearch")->setText(QStringLiteral("tidak ada yang bernama begini"));
  settle();
  REQUIRE(t.rows().rowCount() == 0);
  CHECK(child<QLabel>(t.panel, "noneFits")->isVisible());
  keepShot(t.panel, QStringLiteral("rt-table-none"));
  QTest::mouseClick(all, Qt::LeftButton);
  settle();
  CHECK(t.rows().rowCount() == t.rows().table().rowCount());
  CHECK_FALSE(all->isVisible());
  child<QCheckBox>(t.panel, "onlyIncomplete")->setChecked(true);
  const int incomplete = t.rows().rowCount();
  CHECK(incomplete >= 4);
  CHECK(incomplete < 45);
}

TEST_CASE("sums while a figure is typed are those once it is stored, of the RT that are shown", "[rt_table]") {
  Table t;
  Session& session = t.city.session;
  const auto sums = [&t] {
    settle();
    QStringList texts;
    for (const SumCell& cell : child<SumRow>(t.panel, "sumRow")->cells()) texts << cell.text;
    return texts;
  };
  const Rt& shown = session.snapshot().rts.front();
  const auto other = std::ranges::find_if(session.snapshot().rts,
                                          [&shown](const Rt& rt) { return rt.kelurahanId != shown.kelurahanId; });
  REQUIRE(other != session.snapshot().rts.end());
  const FeatureId otherId = other->id;
  auto* combo = child<QComboBox>(t.panel, "tableKelurahan");
  combo->setCurrentIndex(combo->findData(QVariant::fromValue(shown.kelurahanId)));
  REQUIRE(t.rows().rowCount() < t.rows().table().rowCount());
  const FeatureId shownId = shown.id;
  int differing = 0;
  for (const Parameter parameter : {Parameter::Population, Parameter::AreaVerified, Parameter::BuildingDensity}) {
    for (const Micro amount : {Micro{0}, Micro{123'000'000}, kMissing}) {
      INFO(identifierOf(parameter) << " " << amount);
      const QStringList before = sums();
      FigureRow row = figuresOf(session, otherId);
      row[parameter] = amount;
      session.preview(Session::TypedFigures{otherId, row});
      CHECK((sums() == before));
      row = figuresOf(session, shownId);
      row[parameter] = amount;
      session.preview(Session::TypedFigures{shownId, row});
      const QStringList typed = sums();
      session.preview(std::nullopt);
      CHECK((sums() == before));
      REQUIRE(writeFigures(session, {{shownId, parameter, amount}}));
      CHECK((sums() == typed));
      differing += typed == before ? 0 : 1;
    }
  }
  CHECK(differing >= 6);
}

TEST_CASE("an aspect shows its own indicators and their bases alone", "[rt_table]") {
  Table t;
  t.panel.showAspect(t.city.session.regulation().indexOfAspect("water"));
  QTableView& view = t.panel.view();
  CHECK_FALSE(view.isColumnHidden(t.column(TableKind::Volume, Parameter::WaterAccess)));
  CHECK_FALSE(view.isColumnHidden(t.column(TableKind::Base, Parameter::HouseholdsKk)));
  CHECK_FALSE(view.isColumnHidden(t.column(TableKind::Total)));
  CHECK(view.isColumnHidden(t.column(TableKind::Volume, Parameter::RoadSurface)));
  CHECK(view.isColumnHidden(t.column(TableKind::Base, Parameter::RoadIdeal)));
}

TEST_CASE("a contradiction is marked in its cell with the sentence of the check", "[rt_table]") {
  Table t;
  const FeatureId rt = t.city.rt("Tegalsari RT 003 RW 001");  // 3b: 113 KK of 104
  const QModelIndex cell = t.cell(rt, TableKind::Volume, Parameter::WaterSufficiency);
  CHECK(cell.data(RtTableModel::ErrorRole).toBool());
  CHECK(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("melebihi keseluruhannya")));
  CHECK_FALSE(t.cell(rt, TableKind::Volume, Parameter::WaterAccess).data(RtTableModel::ErrorRole).toBool());
}

TEST_CASE("a double click on the name goes there on the map", "[rt_table]") {
  Table t;
  int zooms = 0;
  QObject::connect(&t.city.session, &Session::zoomWanted, [&zooms] { ++zooms; });
  auto* names = child<QTableView>(t.panel, "rtNames");
  const QRect place = names->visualRect(t.rows().index(0, 0));
  QTest::mouseClick(names->viewport(), Qt::LeftButton, {}, place.center());
  QTest::mouseDClick(names->viewport(), Qt::LeftButton, {}, place.center());
  CHECK(zooms == 1);
  CHECK(t.city.session.current()->id == t.rows().rtAt(0));
}

TEST_CASE("ten thousand RT are painted, sorted and filtered without a pause", "[rt_table]") {
  uiApp();
  const TempFolder folder;
  makeLargeCity(folder.file("besar.gpkg"), 10'000);
  Session session;
  value(session.open(folder.file("besar.gpkg")));
  RtTablePanel panel(session);
  present(panel, 1000, 600);
  REQUIRE(panel.rows().rowCount() == 10'000);
  QElapsedTimer timer;
  timer.start();
  for (int i = 0; i < 20; ++i) {
    panel.view().scrollTo(panel.rows().index(i * 450, 12));
    panel.view().viewport()->repaint();
  }
  const qint64 painting = timer.restart() / 20;
  panel.rows().sort(12, Qt::DescendingOrder);
  const qint64 sorting = timer.restart();
  panel.rows().setText(QStringLiteral("050"));
  const qint64 filtering = timer.restart();
  panel.rows().setText({});
  // A whole column is selected: who follows the selection hears once of what is left of it.
  panel.view().selectColumn(12);
  REQUIRE(session.selection().size() == 10'000);
  int heard = 0;
  QObject::connect(&session, &Session::selectionChanged, &panel, [&heard] { ++heard; });
  timer.restart();
  child<QLineEdit>(panel, "tableSearch")->setText(QStringLiteral("050"));
  const qint64 selected = timer.restart();
  CHECK(heard == 1);
  CHECK(session.selection().size() == static_cast<std::size_t>(panel.rows().rowCount()));
  CHECK(panel.view().selectionModel()->selectedIndexes().size() == panel.rows().rowCount());
  CHECK(child<SumRow>(panel, "sumRow")->cells().size() > 12);
  std::cout << "10,000 RT: a page " << painting << " ms, sorting " << sorting << " ms, filtering " << filtering
            << " ms, with a column selected " << selected << " ms\n";
  CHECK(selected < 5'000);
  CHECK(painting < 250);
  CHECK(sorting < 5'000);
  CHECK(filtering < 5'000);
}

TEST_CASE("pictures of the table in both themes", "[figures_shots]") {
  for (const auto choice : {theme::Choice::Light, theme::Choice::Dark}) {
    theme::apply(uiApp(), choice);
    const QString suffix = choice == theme::Choice::Dark ? QStringLiteral("-dark") : QStringLiteral("-light");
    Table t;
    t.city.session.select({Level::Rt, t.city.rt("Kalianyar RT 003 RW 001")});
    present(t.panel, 1000, 470);
    keepShot(t.panel, QStringLiteral("figures-table-tall") + suffix);
    present(t.panel, 770, 200);
    keepShot(t.panel, QStringLiteral("figures-table-low") + suffix);
    present(t.panel, 1000, 470);
    t.panel.showAspect(t.city.session.regulation().indexOfAspect("drainage"));
    auto* combo = child<QComboBox>(t.panel, "tableKelurahan");
    combo->setCurrentIndex(1);
    settle();
    t.goTo(t.cell(t.rows().rtAt(2), TableKind::Volume, Parameter::DrainageAbsence));
    QTest::keyClicks(&t.panel.view(), QStringLiteral("9"));
    QTest::keyClicks(t.editor(), QStringLiteral("71"));
    keepShot(t.panel, QStringLiteral("figures-table-typing") + suffix);
    QTest::keyClick(t.editor(), Qt::Key_Escape);
  }
  theme::apply(uiApp(), theme::Choice::Light);
}

TEST_CASE("of two kelurahan of one name the kecamatan of a pasted row says which is meant", "[rt_table]") {
  Snapshot snapshot;
  const auto addKelurahan = [&](FeatureId id, const char* kecamatan) {
    AdminArea area;
    area.id = id, area.name = "Kauman", area.kecamatan = kecamatan;
    snapshot.kelurahan.push_back(area);
    Rt rt;
    rt.id = 10 + id, rt.kelurahanId = id, rt.rt = "001", rt.rw = "001", rt.label = "RT001-RW001";
    snapshot.rts.push_back(rt);
  };
  addKelurahan(1, "Utara");
  addKelurahan(2, "Selatan");
  const auto namesOf = [&](std::vector<QStringList> block) {
    const auto names = namesIn(block, snapshot);
    REQUIRE(names.has_value());
    return *names;
  };
  const PastedNames headed = namesOf(
      {{QStringLiteral("Kecamatan"), QStringLiteral("Kelurahan"), QStringLiteral("RT/RW"), QStringLiteral("1a")},
       {QStringLiteral("Selatan"), QStringLiteral("Kauman"), QStringLiteral("001/001"), QStringLiteral("5")}});
  CHECK(headed.rts == std::vector<FeatureId>{0, 12});
  CHECK(headed.unknown.isEmpty());
  const PastedNames bare =
      namesOf({{QStringLiteral("Utara"), QStringLiteral("Kauman"), QStringLiteral("001/001"), QStringLiteral("5")}});
  CHECK(bare.rts == std::vector<FeatureId>{11});
  // As the table names it, and not said at all.
  CHECK(namesOf({{QStringLiteral("001/001"), QStringLiteral("Kauman (Kec. Selatan)"), QStringLiteral("5")}}).rts ==
        std::vector<FeatureId>{12});
  const PastedNames unsaid = namesOf({{QStringLiteral("001/001"), QStringLiteral("Kauman"), QStringLiteral("5")}});
  CHECK(unsaid.rts == std::vector<FeatureId>{0});
  CHECK(unsaid.unknown == QStringList{QStringLiteral("001/001 Kauman (Utara, Selatan?)")});
}
