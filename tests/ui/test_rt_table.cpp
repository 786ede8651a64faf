// The table of all RT, driven by mouse and keys.

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <algorithm>
#include <iostream>

#include "core/rules/figure_checks.h"
#include "tests/support/catch.h"
#include "tests/support/figures.h"
#include "tests/ui/figures_city.h"
#include "ui/panels/rt_table_panel.h"
#include "ui/panels/sum_row.h"
#include "ui/text/messages.h"

using namespace kawasan;
using namespace kawasan::test;
using TableKind = RtTableModel::ColumnKind;

namespace {

struct Table {
  explicit Table(int height = 420) : panel(city.session) { present(panel, 1000, height); }

  [[nodiscard]] RtTableFilter& rows() const { return panel.rows(); }
  [[nodiscard]] int column(TableKind kind, std::optional<Parameter> parameter = {}) const {
    const auto& columns = rows().table().columns();
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (columns[i].kind == kind && (!parameter || columns[i].parameter == *parameter)) return static_cast<int>(i);
    }
    FAIL("no such column");
    return -1;
  }
  [[nodiscard]] QModelIndex cell(FeatureId rt, TableKind kind, std::optional<Parameter> parameter = {}) const {
    const auto row = rows().rowOf(rt);
    REQUIRE(row.has_value());
    return rows().index(*row, column(kind, parameter));
  }
  [[nodiscard]] QString text(FeatureId rt, TableKind kind, std::optional<Parameter> parameter = {}) const {
    return cell(rt, kind, parameter).data().toString();
  }
  void goTo(const QModelIndex& index) {
    // Simulated keys leave their modifiers behind, which would extend the selection.
    panel.view().selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    panel.view().setFocus();
    settle();
  }
  [[nodiscard]] QLineEdit* editor() const {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return panel.view().viewport()->findChild<QLineEdit*>();
  }
  void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(&panel.view(), static_cast<Qt::Key>(key), modifiers);
  }

  OpenCity city;
  RtTablePanel panel;
};

}  // namespace

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
    if (filled.data().toString() == QStringLiteral("16/16")) continue;
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

TEST_CASE("the menu of the right button has what the keys do with a block", "[rt_table]") {
  Table t;
  const FeatureId rt = t.city.rt("Kalianyar RT 001 RW 001");
  t.goTo(t.cell(rt, TableKind::Base, Parameter::RoadIdeal));
  const auto actionOf = [&](const QString& name) -> QAction* {
    for (QAction* action : t.panel.view().actions()) {
      if (action->text().startsWith(name)) return action;
    }
    return nullptr;
  };
  for (const char* name : {"Salin\tCtrl+C", "Tempel\tCtrl+V", "Isi ke bawah\tCtrl+D", "Kosongkan\tDel"}) {
    INFO(name);
    REQUIRE(actionOf(QString::fromLatin1(name)) != nullptr);
  }
  actionOf(QStringLiteral("Salin"))->trigger();
  CHECK(QApplication::clipboard()->text().trimmed() == QStringLiteral("335"));
  actionOf(QStringLiteral("Kosongkan"))->trigger();
  CHECK(isMissing(t.city.figure(rt, Parameter::RoadIdeal)));
  REQUIRE(t.city.session.undo());
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
  std::optional<FigureRow> preview;
  FeatureId previewed = 0;
  QObject::connect(&t.panel, &RtTablePanel::previewChanged, [&](FeatureId id, const std::optional<FigureRow>& row) {
    previewed = id;
    preview = row;
  });
  const FeatureId rt = t.city.rt("Kalianyar RT 001 RW 001");
  t.goTo(t.cell(rt, TableKind::Base, Parameter::RoadIdeal));
  QTest::keyClicks(&t.panel.view(), QStringLiteral("7"));
  REQUIRE(preview.has_value());
  CHECK(previewed == rt);
  CHECK((*preview)[Parameter::RoadIdeal] == micro(7));
  CHECK(child<QLabel>(t.panel, "effect")->text() == QStringLiteral("total tetap 68"));
  QTest::keyClick(t.editor(), Qt::Key_Escape);
  CHECK_FALSE(preview.has_value());
  settle();

  t.goTo(t.cell(rt, TableKind::Volume, Parameter::BuildingIrregularity));
  QTest::keyClicks(&t.panel.view(), QStringLiteral("2"));
  CHECK(child<QLabel>(t.panel, "effect")->text() == QStringLiteral("0,62 % · nilai 0 · total 68 → 63"));
  QTest::keyClicks(t.editor(), QStringLiteral("86"));  // as it is
  CHECK(child<QLabel>(t.panel, "effect")->text() == QStringLiteral("88,54 % · nilai 5 · total tetap 68"));
  QTest::keyClick(t.editor(), Qt::Key_Escape);
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

TEST_CASE("a block from a spreadsheet fills the figures, refused cells are listed, and it is one edit", "[rt_table]") {
  Table t;
  const FeatureId first = t.city.rt("Kalianyar RT 001 RW 001");
  const FeatureId second = t.rows().rtAt(*t.rows().rowOf(first) + 1);
  t.goTo(t.cell(first, TableKind::Volume, Parameter::BuildingIrregularity));
  QApplication::clipboard()->setText(QStringLiteral("11\t0,5\t13\nsalah\t0,25\t\n"));
  t.press(Qt::Key_V, Qt::ControlModifier);
  CHECK(t.city.figure(first, Parameter::BuildingIrregularity) == micro(11));
  CHECK(t.city.figure(first, Parameter::BuildingDensity) == micro(0.5));
  CHECK(t.city.figure(first, Parameter::BuildingNoncompliance) == micro(13));
  CHECK(t.city.figure(second, Parameter::BuildingDensity) == micro(0.25));
  CHECK(isMissing(t.city.figure(second, Parameter::BuildingNoncompliance)));
  CHECK(t.city.said.back().text.contains(QStringLiteral("“salah”")));
  REQUIRE(t.city.session.undo());
  CHECK(t.city.figure(first, Parameter::BuildingNoncompliance) == micro(246));
  CHECK(t.city.figure(second, Parameter::BuildingNoncompliance) == micro(245));
}

TEST_CASE("a pasted block is shown before it replaces figures, and is left alone when somebody says no", "[rt_table]") {
  Table t;
  const FeatureId first = t.city.rt("Kalianyar RT 001 RW 001");
  t.goTo(t.cell(first, TableKind::Volume, Parameter::BuildingIrregularity));
  QApplication::clipboard()->setText(QStringLiteral("11\t1,4178\t240\n"));
  t.city.answers.agrees = false;
  t.press(Qt::Key_V, Qt::ControlModifier);
  REQUIRE(t.city.answers.reviewed.size() == 1);
  const ReviewQuestion& question = t.city.answers.reviewed.front();
  REQUIRE(question.rows.size() == 2);  // 1.4178 is there already
  CHECK(question.rows[0][1] == QStringLiteral("286 unit"));
  CHECK(question.rows[0][2] == QStringLiteral("11 unit"));
  CHECK(question.rows[1][2] == QStringLiteral("240 unit"));
  CHECK(question.leftOut.isEmpty());
  CHECK(question.doubtful.isEmpty());
  CHECK(question.rows[0][3].isEmpty());
  CHECK(t.city.figure(first, Parameter::BuildingIrregularity) == micro(286));
  // What cannot be read stands first: among thousands of cells nobody would find it.
  QApplication::clipboard()->setText(QStringLiteral("11\t1,4178\t#NUM!\n"));
  t.press(Qt::Key_V, Qt::ControlModifier);
  REQUIRE(t.city.answers.reviewed.size() == 2);
  CHECK(t.city.answers.reviewed.back().leftOut == QList<int>{0});
  CHECK(t.city.answers.reviewed.back().rows[0][2] == QStringLiteral("“#NUM!”"));
  CHECK(t.city.answers.reviewed.back().rows[0][3].startsWith(QStringLiteral("tidak diambil: ")));
  QApplication::clipboard()->setText(QStringLiteral("11\t1,4178\t246\n"));

  // Nothing is asked where nothing is lost.
  t.city.answers.agrees = true;
  REQUIRE(writeFigures(t.city.session, {{first, Parameter::BuildingIrregularity, kMissing},
                                        {first, Parameter::BuildingDensity, kMissing}}));
  t.city.answers.reviewed.clear();
  t.goTo(t.cell(first, TableKind::Volume, Parameter::BuildingIrregularity));
  t.press(Qt::Key_V, Qt::ControlModifier);
  CHECK(t.city.answers.reviewed.empty());
  CHECK(t.city.figure(first, Parameter::BuildingIrregularity) == micro(11));
}

TEST_CASE("what a check will speak against is marked in the preview of a paste, in the words of the check",
          "[rt_table]") {
  Table t;
  const FeatureId first = t.city.rt("Kalianyar RT 001 RW 001");
  const FeatureId second = t.rows().rtAt(*t.rows().rowOf(first) + 1);
  t.city.answers.agrees = false;
  // 1a below zero, 1b of 1.4178 ha above the whole, 1c cannot be read; below them one figure as good as any other.
  t.goTo(t.cell(first, TableKind::Volume, Parameter::BuildingIrregularity));
  QApplication::clipboard()->setText(QStringLiteral("-5\t2,5\tx\n12\n"));
  t.press(Qt::Key_V, Qt::ControlModifier);
  REQUIRE(t.city.answers.reviewed.size() == 1);
  const ReviewQuestion question = t.city.answers.reviewed.back();
  REQUIRE(question.rows.size() == 4);
  CHECK(question.leftOut == QList<int>{0});
  CHECK(question.doubtful == QList<int>{1, 2});
  CHECK(question.text.contains(QStringLiteral("perlu dilihat: 2")));
  CHECK(question.rows[3][3].isEmpty());
  const auto sentenceOf = [&](Parameter parameter, Micro amount) {
    FigureRow row = figuresOf(t.city.session, first);
    row[parameter] = amount;
    const Rt& rt = *t.city.session.snapshot().rtById(first);
    const auto findings =
        checkRow(t.city.session.snapshot(), t.city.session.regulation(), *t.city.session.survey(), rt, row);
    const auto found = std::ranges::find(findings, parameter, fieldOf);
    REQUIRE(found != findings.end());
    return describe(*found);
  };
  CHECK(question.rows[1][3] == sentenceOf(Parameter::BuildingIrregularity, micro(-5)));
  CHECK(question.rows[2][3] == sentenceOf(Parameter::BuildingDensity, micro(2.5)));
  CHECK(t.city.figure(first, Parameter::BuildingIrregularity) == micro(286));

  // One value for several cells is asked about for the same reason, and for no other.
  t.panel.view().selectionModel()->select(t.cell(second, TableKind::Volume, Parameter::BuildingIrregularity),
                                          QItemSelectionModel::Select);
  QApplication::clipboard()->setText(QStringLiteral("-5"));
  t.press(Qt::Key_V, Qt::ControlModifier);
  REQUIRE(t.city.answers.reviewed.size() == 2);
  CHECK(t.city.answers.reviewed.back().doubtful == QList<int>{0, 1});
  QApplication::clipboard()->setText(QStringLiteral("7"));
  t.press(Qt::Key_V, Qt::ControlModifier);
  CHECK(t.city.answers.reviewed.size() == 2);
  CHECK(t.city.figure(second, Parameter::BuildingIrregularity) == micro(7));

  // A base that falls below the volume is wrong beside the base; what was wrong before is no news.
  t.goTo(t.cell(first, TableKind::Base, Parameter::RoadIdeal));
  QApplication::clipboard()->setText(QStringLiteral("1\t354\n"));  // the ideal drains stay above what fails of them
  t.press(Qt::Key_V, Qt::ControlModifier);
  REQUIRE(t.city.answers.reviewed.size() == 3);
  CHECK(t.city.answers.reviewed.back().doubtful == QList<int>{0});
  CHECK(t.city.answers.reviewed.back().rows[0][0].endsWith(QStringLiteral("panjang jalan ideal")));
  REQUIRE(writeFigures(t.city.session, {{first, Parameter::RoadIdeal, micro(1)}}));
  QApplication::clipboard()->setText(QStringLiteral("1\t354\n"));
  t.press(Qt::Key_V, Qt::ControlModifier);
  CHECK(t.city.answers.reviewed.back().doubtful.isEmpty());
}

TEST_CASE("keys that fill in say why they do nothing on what follows from the figures", "[rt_table]") {
  Table t;
  const FeatureId first = t.city.rt("Kalianyar RT 001 RW 001");
  QApplication::clipboard()->setText(QStringLiteral("5"));
  const QString before = t.city.session.undoText();
  const auto saidOn = [&](TableKind kind, std::optional<Parameter> parameter, auto act) {
    t.city.said.clear();
    t.goTo(t.cell(first, kind, parameter));
    act();
    return t.city.said.size() == 1 ? t.city.said.front().text : QString();
  };
  const auto fillDown = [&] { t.press(Qt::Key_D, Qt::ControlModifier); };
  const auto paste = [&] { t.press(Qt::Key_V, Qt::ControlModifier); };
  const auto empty = [&] { t.press(Qt::Key_Delete); };
  const auto type = [&] { t.press(Qt::Key_5); };
  const QString computed = saidOn(TableKind::Percent, Parameter::BuildingIrregularity, fillDown);
  CHECK(computed.contains(QStringLiteral("dihitung dari angka")));
  CHECK(saidOn(TableKind::Value, Parameter::BuildingIrregularity, paste) == computed);
  CHECK(saidOn(TableKind::Total, {}, empty) == computed);
  CHECK(saidOn(TableKind::Class, {}, type) == computed);
  CHECK(saidOn(TableKind::Drawn, {}, paste).contains(QStringLiteral("batas di peta")));
  CHECK(saidOn(TableKind::Kawasan, {}, empty).contains(QStringLiteral("isian pada kartu RT")));
  CHECK(saidOn(TableKind::FiledTotal, {}, type).contains(QStringLiteral("berkas")));
  CHECK(saidOn(TableKind::Class, {}, [&] { t.press(Qt::Key_Escape); }).isEmpty());
  CHECK(t.rows().rtAt(t.panel.view().currentIndex().row()) == first);
  CHECK(t.city.session.undoText() == before);
}

TEST_CASE("what is copied can be pasted back into the same columns", "[rt_table]") {
  Table t;
  const FeatureId first = t.city.rt("Kalianyar RT 001 RW 001");
  const FeatureId third = t.city.rt("Kalianyar RT 003 RW 001");
  t.goTo(t.cell(first, TableKind::Volume, Parameter::BuildingIrregularity));
  const QModelIndex last = t.cell(first, TableKind::Volume, Parameter::BuildingNoncompliance);
  t.panel.view().selectionModel()->select(QItemSelection(t.panel.view().currentIndex(), last),
                                          QItemSelectionModel::ClearAndSelect);
  t.press(Qt::Key_C, Qt::ControlModifier);
  // volume, percent, value; 1b 1.4178 of 1.4178 ha; 246 of 323 buildings
  CHECK(QApplication::clipboard()->text().startsWith(QStringLiteral("286\t88,54\t5\t1,4178\t100,00\t5\t246\n")));
  t.goTo(t.cell(third, TableKind::Volume, Parameter::BuildingIrregularity));
  t.press(Qt::Key_V, Qt::ControlModifier);
  CHECK(t.city.figure(third, Parameter::BuildingIrregularity) == micro(286));
  CHECK(t.city.figure(third, Parameter::BuildingNoncompliance) == micro(246));
}

TEST_CASE("Ctrl+D fills down", "[rt_table]") {
  Table t;
  const FeatureId first = t.city.rt("Kalianyar RT 001 RW 001");
  const int row = *t.rows().rowOf(first);
  const int column = t.column(TableKind::Base, Parameter::RoadIdeal);
  t.goTo(t.rows().index(row, column));
  t.panel.view().selectionModel()->select(QItemSelection(t.rows().index(row, column), t.rows().index(row + 2, column)),
                                          QItemSelectionModel::ClearAndSelect);
  CHECK(t.city.session.selection().size() == 3);
  t.press(Qt::Key_D, Qt::ControlModifier);
  for (int i = 0; i < 3; ++i) CHECK(t.city.figure(t.rows().rtAt(row + i), Parameter::RoadIdeal) == micro(335));
  REQUIRE(t.city.session.undo());
  CHECK(t.city.figure(t.rows().rtAt(row + 1), Parameter::RoadIdeal) == micro(395));
}

TEST_CASE("Ctrl and an arrow go to the edge of what is filled, with Shift as a selection", "[rt_table]") {
  Table t;
  const int row = *t.rows().rowOf(t.city.rt("Kalianyar RT 001 RW 001"));
  const int column = t.column(TableKind::Base, Parameter::RoadIdeal);
  REQUIRE(writeFigures(t.city.session, {{t.rows().rtAt(row + 3), Parameter::RoadIdeal, kMissing}}));
  const auto current = [&] { return t.panel.view().currentIndex().row() - row; };
  t.goTo(t.rows().index(row, column));
  t.press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
  CHECK(t.panel.view().selectionModel()->selectedIndexes().size() == 3);
  CHECK(t.city.session.selection().size() == 3);
  t.goTo(t.rows().index(row, column));
  t.press(Qt::Key_Down, Qt::ControlModifier);
  CHECK(current() == 2);
  t.press(Qt::Key_Down, Qt::ControlModifier);
  CHECK(current() == 4);
  t.press(Qt::Key_Up, Qt::ControlModifier);
  CHECK(current() == 2);
  CHECK(t.panel.view().selectionModel()->selectedIndexes().size() == 1);
  t.press(Qt::Key_Left, Qt::ControlModifier);
  CHECK(current() == 2);
  CHECK(t.panel.view().currentIndex().column() < column);
  t.press(Qt::Key_End, Qt::ControlModifier);
  CHECK(t.panel.view().currentIndex().row() == t.rows().rowCount() - 1);
  CHECK(t.panel.view().currentIndex().column() > column);
  t.press(Qt::Key_Home, Qt::ControlModifier);
  CHECK(t.panel.view().currentIndex().row() == 0);
  CHECK(t.panel.view().currentIndex().column() < column);
}

TEST_CASE("what is typed goes into every selected cell with Ctrl+Enter, as one edit", "[rt_table]") {
  Table t;
  const int row = *t.rows().rowOf(t.city.rt("Kalianyar RT 001 RW 001"));
  const int column = t.column(TableKind::Base, Parameter::RoadIdeal);
  const Micro before = t.city.figure(t.rows().rtAt(row + 3), Parameter::RoadIdeal);
  t.goTo(t.rows().index(row, column));
  t.panel.view().selectionModel()->select(QItemSelection(t.rows().index(row, column), t.rows().index(row + 2, column)),
                                          QItemSelectionModel::ClearAndSelect);
  t.press(Qt::Key_4);
  REQUIRE(t.editor() != nullptr);
  QTest::keyClicks(t.editor(), QStringLiteral("12"));
  QTest::keyClick(t.editor(), Qt::Key_Return, Qt::ControlModifier);
  settle();
  CHECK(t.editor() == nullptr);
  for (int i = 0; i < 3; ++i) CHECK(t.city.figure(t.rows().rtAt(row + i), Parameter::RoadIdeal) == micro(412));
  CHECK(t.city.figure(t.rows().rtAt(row + 3), Parameter::RoadIdeal) == before);
  REQUIRE(t.city.session.undo());
  CHECK(t.city.figure(t.rows().rtAt(row), Parameter::RoadIdeal) == micro(335));
  CHECK(t.city.figure(t.rows().rtAt(row + 1), Parameter::RoadIdeal) == micro(395));
  // What can be read two ways is asked first, and nothing is written.
  t.press(Qt::Key_1);
  REQUIRE(t.editor() != nullptr);
  QTest::keyClicks(t.editor(), QStringLiteral(".500"));
  QTest::keyClick(t.editor(), Qt::Key_Return, Qt::ControlModifier);
  settle();
  CHECK(t.city.figure(t.rows().rtAt(row), Parameter::RoadIdeal) == micro(335));
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
  {
    Project project = newProject(folder.file("besar.gpkg"));
    value(project.edit(
        {"test", {}},
        [](Edit& edit) -> Result<void> {
          AdminArea kelurahan;
          kelurahan.name = "Besar";
          edit.putKelurahan(kelurahan);
          Survey survey{0, "2024", 2024};
          edit.put(survey);
          for (int i = 0; i < 10'000; ++i) {
            Rt rt;
            rt.kelurahanId = kelurahan.id;
            rt.rt = std::to_string(1000 + i % 100).substr(1);
            rt.rw = std::to_string(1000 + i / 100).substr(1);
            rt.label = rt.rt + "/" + rt.rw;
            edit.put(rt);
            FigureRow row = bases(1 + i % 7, 50 + i % 31, 60, 300, 300);
            row[Parameter::RoadSurface] = micro(i % 301);
            edit.putFigures(survey.id, rt.id, row, {});
          }
          return {};
        },
        EditKind::BulkInsert));
  }
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
