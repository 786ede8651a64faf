// Blocks of figures in the table of all RT: copied, pasted, cleared and filled as in a spreadsheet.

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMouseEvent>
#include <QRadioButton>
#include <QTableView>
#include <algorithm>
#include <array>
#include <set>

#include "core/rules/figure_checks.h"
#include "tests/support/catch.h"
#include "tests/support/figures.h"
#include "tests/ui/rt_table_desk.h"
#include "ui/text/messages.h"

using namespace kawasan;
using namespace kawasan::test;

TEST_CASE("the menu of the right button has what the keys do with a block", "[rt_table_blocks]") {
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

TEST_CASE("a block from a spreadsheet fills the figures, refused cells are listed, and it is one edit",
          "[rt_table_blocks]") {
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

TEST_CASE("a pasted block is shown before it replaces figures, and is left alone when somebody says no",
          "[rt_table_blocks]") {
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

TEST_CASE("what can be read two ways is settled in the preview of a paste, which is then one edit",
          "[rt_table_blocks]") {
  Table t;
  const FeatureId first = t.city.rt("Kalianyar RT 001 RW 001");
  const auto road = [&] { return t.city.figure(first, Parameter::RoadIdeal); };
  const auto paste = [&](const char* block) {
    t.goTo(t.cell(first, TableKind::Base, Parameter::RoadIdeal));
    QApplication::clipboard()->setText(QString::fromUtf8(block));
    t.city.answers.reviewed.clear();
    t.city.said.clear();
    t.press(Qt::Key_V, Qt::ControlModifier);
  };
  const Micro before = road();
  t.city.answers.settles = 0;  // the comma
  paste("1.500\t2.750\n");
  REQUIRE(t.city.answers.reviewed.size() == 2);
  const ReviewQuestion& open = t.city.answers.reviewed.front();
  CHECK(open.settling == QStringLiteral("Tanda desimal"));
  CHECK(open.answers == QStringList{QStringLiteral("Koma (1.250,5)"), QStringLiteral("Titik (1,250.5)")});
  CHECK(open.answered == -1);
  CHECK(open.leftOut == QList<int>{0, 1});
  CHECK(open.text.contains(QStringLiteral("dapat dibaca dua cara: 2")));
  CHECK(open.rows[0][3].startsWith(QStringLiteral("tidak diambil: dapat dibaca 1500 m atau 1,5 m")));
  const ReviewQuestion& settled = t.city.answers.reviewed.back();
  CHECK(settled.answered == 0);
  CHECK(settled.leftOut.isEmpty());
  CHECK(settled.text.contains(QStringLiteral("akan berubah: 2")));
  CHECK(road() == micro(1500));
  REQUIRE(t.city.said.size() == 1);
  CHECK(t.city.said.front().text == QStringLiteral("2 angka ditempel."));
  CHECK(t.city.said.front().actions.empty());
  REQUIRE(t.city.session.undo());
  CHECK(road() == before);

  // One value alone is asked about in the same way; the other cells of a block may settle it, and are not asked.
  t.city.answers.settles = 1;
  paste("1.500");
  CHECK(t.city.answers.reviewed.size() == 2);
  CHECK(road() == micro(1.5));
  t.city.answers.settles.reset();
  t.city.answers.agrees = false;
  paste("1.500\t400,5\n");
  REQUIRE(t.city.answers.reviewed.size() == 1);
  CHECK(t.city.answers.reviewed.front().answered == 0);
  CHECK(t.city.answers.reviewed.front().leftOut.isEmpty());

  // The real window: an answer makes the list anew, and what it says then is pasted.
  REQUIRE(t.city.session.undo());
  Prompts::replace(nullptr);
  onceAsked<QWidget>([](QWidget& dialog) {
    const auto answers = dialog.findChildren<QRadioButton*>();
    REQUIRE(answers.size() == 2);
    CHECK_FALSE(answers[0]->isChecked());
    CHECK_FALSE(answers[1]->isChecked());
    keepShot(dialog, QStringLiteral("paste-two-readings"));
    QTest::mouseClick(answers[0], Qt::LeftButton, {}, {8, answers[0]->height() / 2});
    auto* const table = dialog.findChild<QTableView*>();
    REQUIRE(table != nullptr);
    CHECK(cellText(*table, 0, 2) == QStringLiteral("1.500 m"));
    keepShot(dialog, QStringLiteral("paste-settled"));
    QTest::keyClick(&dialog, Qt::Key_Return);
  });
  paste("1.500\t2.750\n");
  CHECK(road() == micro(1500));
}

TEST_CASE("what is announced before a paste is what is pasted", "[rt_table_blocks]") {
  Table t;
  const FeatureId first = t.city.rt("Kalianyar RT 001 RW 001");
  t.goTo(t.cell(first, TableKind::Volume, Parameter::BuildingIrregularity));
  QApplication::clipboard()->setText(QStringLiteral("11\t1,4178\t-\n"));  // 1.4178 is there already
  t.press(Qt::Key_V, Qt::ControlModifier);
  REQUIRE(t.city.answers.reviewed.size() == 1);
  const ReviewQuestion& question = t.city.answers.reviewed.front();
  INFO(question.text.toStdString());
  CHECK(question.text == QStringLiteral("Angka yang akan berubah: 2 · di antaranya sudah terisi: 2 · di antaranya "
                                        "dikosongkan: 1 · “-” dibaca belum ada: 1 · sudah sama: 1"));
  REQUIRE(question.rows.size() == 2);
  // What takes a figure away stands before the others, in a colour of its own.
  CHECK(question.removals == QList<int>{0});
  CHECK(question.rows[0][2] == QStringLiteral("belum ada"));
  CHECK(question.rows[0][3] == QStringLiteral("“-” dibaca sebagai belum ada. Angkanya dikosongkan."));
  CHECK(t.city.said.back().text == QStringLiteral("2 angka ditempel."));
  CHECK(isMissing(t.city.figure(first, Parameter::BuildingNoncompliance)));
}

TEST_CASE("a large block is read beside the window, can be cancelled, and is read again after an edit",
          "[rt_table_blocks]") {
  Table t;
  const FeatureId first = t.rows().rtAt(0);
  int fields = 0;
  for (const auto& column : t.rows().table().columns()) fields += column.isEditable() ? 1 : 0;
  QString block;
  for (int row = 0; row < t.rows().rowCount(); ++row)
    block += QStringList(fields, QStringLiteral("1")).join(u'\t') + u'\n';
  QApplication::clipboard()->setText(block);
  t.city.answers.agrees = false;
  Jobs& jobs = t.city.session.jobs();
  const auto paste = [&] {
    t.goTo(t.rows().index(0, t.column(TableKind::Base, Parameter::AreaVerified)));
    t.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(t.city.answers.reviewed.empty());
    REQUIRE(jobs.shown().size() == 1);
    CHECK(jobs.shown().front().title.startsWith(QStringLiteral("Membaca ")));
  };
  paste();
  jobs.cancel(jobs.shown().front().id);
  jobs.waitUntilIdle();
  CHECK(t.city.answers.reviewed.empty());
  paste();
  REQUIRE(writeFigures(t.city.session, {{first, Parameter::AreaVerified, micro(1)}}));
  jobs.waitUntilIdle();
  REQUIRE(t.city.answers.reviewed.size() == 1);
  CHECK(t.city.answers.reviewed.front().text.contains(QStringLiteral("sudah sama: ")));
  REQUIRE(t.city.answers.reviewed.front().rows.size() > 500);
  const ReviewRows& rows = t.city.answers.reviewed.front().rows;
  for (qsizetype row = 0; row < rows.size(); ++row)
    CHECK_FALSE(rows[row][0] == placeOf(t.city.session, first, Parameter::AreaVerified));
}

TEST_CASE("what a check will speak against is marked in the preview of a paste, in the words of the check",
          "[rt_table_blocks]") {
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

TEST_CASE("keys that fill in say why they do nothing on what follows from the figures", "[rt_table_blocks]") {
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

TEST_CASE("what is copied can be pasted back into the same columns", "[rt_table_blocks]") {
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

TEST_CASE("Ctrl+D fills down", "[rt_table_blocks]") {
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
  // Undone from elsewhere, the whole block is selected again, and after it is done again too.
  const auto selected = [&] {
    std::set<std::pair<int, int>> cells;
    for (const QModelIndex& index : t.panel.view().selectionModel()->selectedIndexes())
      cells.emplace(index.row(), index.column());
    return cells;
  };
  const std::set<std::pair<int, int>> block{{row + 1, column}, {row + 2, column}};  // those that changed
  t.goTo(t.rows().index(row + 9, column + 2));
  REQUIRE(t.city.session.undo());
  CHECK(t.city.figure(t.rows().rtAt(row + 1), Parameter::RoadIdeal) == micro(395));
  CHECK(selected() == block);
  CHECK(t.city.session.selection().size() == 2);
  t.goTo(t.rows().index(row + 9, column + 2));
  REQUIRE(t.city.session.redo());
  CHECK(selected() == block);
  // What was typed into one of its cells is another edit.
  REQUIRE(writeFigures(t.city.session, {{t.rows().rtAt(row + 1), Parameter::DrainIdeal, micro(7)}}));
  t.goTo(t.rows().index(row + 9, column));
  REQUIRE(t.city.session.undo());
  CHECK(selected() == std::set<std::pair<int, int>>{{row + 1, column}});
  // Emptied across the percents between two volumes, they are part of it.
  const int left = t.column(TableKind::Volume, Parameter::BuildingIrregularity);
  const int right = t.column(TableKind::Volume, Parameter::BuildingDensity);
  t.goTo(t.rows().index(row, left));
  t.panel.view().selectionModel()->select(QItemSelection(t.rows().index(row, left), t.rows().index(row + 1, right)),
                                          QItemSelectionModel::ClearAndSelect);
  t.press(Qt::Key_Delete);
  REQUIRE(t.city.session.undo());
  CHECK(selected().size() == static_cast<std::size_t>(2 * (right - left + 1)));
}

TEST_CASE("Ctrl and an arrow go to the edge of what is filled, with Shift as a selection", "[rt_table_blocks]") {
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

TEST_CASE("Shift and an arrow extend the block by one cell each, from wherever the cursor was put",
          "[rt_table_blocks]") {
  Table t;
  const int row = *t.rows().rowOf(t.city.rt("Kalianyar RT 001 RW 001"));
  const int column = t.column(TableKind::Base, Parameter::RoadIdeal);
  const auto rows = [&] {
    std::set<int> selected;
    for (const QModelIndex& index : t.panel.view().selectionModel()->selectedIndexes())
      selected.insert(index.row() - row);
    return selected;
  };
  // A click, as simulated selections know no beginning of a block.
  QTest::mouseClick(t.panel.view().viewport(), Qt::LeftButton, Qt::NoModifier,
                    t.panel.view().visualRect(t.rows().index(row, column)).center());
  settle();
  for (int i = 0; i < 3; ++i) t.press(Qt::Key_Down, Qt::ShiftModifier);
  CHECK(rows() == std::set<int>{0, 1, 2, 3});
  CHECK(t.panel.view().currentIndex().row() == row + 3);
  t.press(Qt::Key_Up, Qt::ShiftModifier);
  CHECK(rows() == std::set<int>{0, 1, 2});
  t.press(Qt::Key_Right, Qt::ShiftModifier);
  CHECK(t.panel.view().selectionModel()->selectedIndexes().size() == 6);
  CHECK(t.city.session.selection().size() == 3);
  t.press(Qt::Key_Down);
  CHECK(rows() == std::set<int>{3});
  // Enter and the program put the cursor too.
  t.press(Qt::Key_Return);
  t.press(Qt::Key_Down, Qt::ShiftModifier);
  CHECK(rows() == std::set<int>{4, 5});
  t.goTo(t.rows().index(row, column));
  t.press(Qt::Key_Down, Qt::ShiftModifier);
  CHECK(rows() == std::set<int>{0, 1});
}

TEST_CASE("a block goes over the edge of the frozen columns, by mouse and by keys", "[rt_table_blocks]") {
  Table t;
  QTableView& figures = t.panel.view();
  auto& names = named<QTableView>(t.panel, "rtNames");
  const int name = t.column(TableKind::Rt);
  const int number = t.column(TableKind::Base, Parameter::Buildings);
  const int last = t.column(TableKind::Base, Parameter::HouseholdsKk);
  const int row = *t.rows().rowOf(t.city.rt("Kalianyar RT 001 RW 001"));
  const auto placeOf = [&](const QTableView& view, int at, int column) {
    return view.visualRect(t.rows().index(at, column)).center();
  };
  const auto block = [&] {
    const QItemSelection selection = figures.selectionModel()->selection();
    REQUIRE(selection.size() == 1);
    const QItemSelectionRange range = selection.front();
    return std::array{range.top() - row, range.bottom() - row, range.left(), range.right()};
  };
  // An older cursor among the figures is no beginning.
  QTest::mouseClick(figures.viewport(), Qt::LeftButton, Qt::NoModifier, placeOf(figures, row + 4, last));
  QTest::mouseClick(names.viewport(), Qt::LeftButton, Qt::NoModifier, placeOf(names, row, name));
  QTest::mouseClick(figures.viewport(), Qt::LeftButton, Qt::ShiftModifier, placeOf(figures, row + 2, number));
  settle();
  CHECK(block() == std::array{0, 2, name, number});
  // Drawn with the mouse from a name into the figures.
  const QPoint from = placeOf(names, row + 1, name);
  const QPoint to = names.viewport()->mapFromGlobal(figures.viewport()->mapToGlobal(placeOf(figures, row + 3, number)));
  QTest::mousePress(names.viewport(), Qt::LeftButton, Qt::NoModifier, from);
  for (const QPoint place : {from + QPoint(12, 12), (from + to) / 2, to}) {
    QMouseEvent move(QEvent::MouseMove, place, names.viewport()->mapToGlobal(place), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(names.viewport(), &move);
  }
  QTest::mouseRelease(names.viewport(), Qt::LeftButton, Qt::NoModifier, to);
  settle();
  CHECK(block() == std::array{1, 3, name, number});
  // With the keys: from the last name to the right, and back.
  QTest::mouseClick(names.viewport(), Qt::LeftButton, Qt::NoModifier, placeOf(names, row, name));
  names.setFocus();
  for (int i = 0; i < number && names.hasFocus(); ++i) QTest::keyClick(&names, Qt::Key_Right);
  CHECK(figures.hasFocus());
  const int first = figures.currentIndex().column();
  CHECK_FALSE(figures.isColumnHidden(first));
  t.press(Qt::Key_Left, Qt::ShiftModifier);
  CHECK(block()[3] == first);
  CHECK(block()[2] < first);
  CHECK(names.hasFocus());
}

TEST_CASE("what is typed goes into every selected cell with Ctrl+Enter, as one edit", "[rt_table_blocks]") {
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

TEST_CASE("rows pasted with their names go to the RT that they name, column below column", "[rt_table_blocks]") {
  Table t;
  const FeatureId first = t.city.rt("Kalianyar RT 001 RW 001");
  const FeatureId second = t.city.rt("Kalianyar RT 002 RW 001");
  const auto figure = [&](FeatureId rt, Parameter parameter) { return t.city.figure(rt, parameter); };
  const auto paste = [&](const QString& block) {
    QApplication::clipboard()->setText(block);
    t.city.answers.reviewed.clear();
    t.city.said.clear();
    t.press(Qt::Key_V, Qt::ControlModifier);
  };
  // From a sheet, in another order, with its headings: 1a and 1b begin where it is pasted.
  t.goTo(t.cell(first, TableKind::Volume, Parameter::BuildingIrregularity));
  paste(
      QStringLiteral("RT/RW\tKelurahan\tTidak teratur\tPadat\n"
                     "RT 002 RW 001\tKalianyar\t22\t0,2\nRT 001 RW 001\tKalianyar\t11\t0,1\n"));
  REQUIRE(t.city.answers.reviewed.size() == 1);
  CHECK(t.city.answers.reviewed.front().text.contains(QStringLiteral("Baris salinan masuk ke RT yang disebutnya.")));
  CHECK(t.city.answers.reviewed.front().leftOut.isEmpty());
  CHECK(figure(first, Parameter::BuildingIrregularity) == micro(11));
  CHECK(figure(first, Parameter::BuildingDensity) == micro(0.1));
  CHECK(figure(second, Parameter::BuildingIrregularity) == micro(22));
  CHECK(figure(second, Parameter::BuildingDensity) == micro(0.2));
  REQUIRE(t.city.session.undo());

  // A kelurahan misspelt: its row alone stays out, with the name that may be meant.
  paste(QStringLiteral("RT 002 RW 001\tKalianyar\t23\nRT 001 RW 001\tKaliannyar\t12\n"));
  REQUIRE(t.city.answers.reviewed.size() == 1);
  CHECK(t.city.answers.reviewed.front().text.contains(QStringLiteral("RT 001 RW 001 Kaliannyar (Kalianyar?)")));
  CHECK_FALSE(t.city.answers.reviewed.front().text.contains(QStringLiteral("tepi tabel")));
  CHECK(figure(first, Parameter::BuildingIrregularity) == micro(286));
  CHECK(figure(second, Parameter::BuildingIrregularity) == micro(23));
  REQUIRE(t.city.session.undo());
  // In all rows: its column holds no amounts either.
  paste(QStringLiteral("Kaliannyar\tRT 001 RW 001\tKaliannyar\t12\n"));
  CHECK(t.city.answers.reviewed.empty());
  REQUIRE_FALSE(t.city.said.empty());
  CHECK(t.city.said.back().text.contains(QStringLiteral("Kaliannyar (Kalianyar?)")));
  CHECK(figure(first, Parameter::BuildingIrregularity) == micro(286));
  // Columns of names that are empty in every row: by their heading, and between other names.
  for (const QString& block :
       {QStringLiteral("RT/RW\tKelurahan\tKawasan\tTidak teratur\tPadat\n"
                       "RT 002 RW 001\tKalianyar\t\t22\t0,2\nRT 001 RW 001\tKalianyar\t\t11\t0,1\n"),
        QStringLiteral("RT 002 RW 001\t\tKalianyar\t22\t0,2\nRT 001 RW 001\t\tKalianyar\t11\t0,1\n")}) {
    INFO(block.toStdString());
    paste(block);
    CHECK(figure(first, Parameter::BuildingIrregularity) == micro(11));
    CHECK(figure(first, Parameter::BuildingDensity) == micro(0.1));
    CHECK(figure(second, Parameter::BuildingIrregularity) == micro(22));
    CHECK(figure(second, Parameter::BuildingDensity) == micro(0.2));
    REQUIRE(t.city.session.undo());
  }

  // Names of no RT: nothing is taken.
  paste(QStringLiteral("RT 091 RW 077\tKalianyar\t22\nRT 092 RW 077\tKalianyar\t11\n"));
  CHECK(t.city.answers.reviewed.empty());
  CHECK(figure(first, Parameter::BuildingIrregularity) == micro(286));
  REQUIRE_FALSE(t.city.said.empty());
  CHECK(t.city.said.back().text.contains(QStringLiteral("RT 091 RW 077")));
}

TEST_CASE("columns pasted with their headings go where these say", "[rt_table_blocks]") {
  Table t;
  const FeatureId first = t.city.rt("Kalianyar RT 001 RW 001");
  const FeatureId second = t.city.rt("Kalianyar RT 002 RW 001");
  const auto figure = [&](FeatureId rt, Parameter parameter) { return t.city.figure(rt, parameter); };
  const auto paste = [&](const char* block) {
    QApplication::clipboard()->setText(QString::fromUtf8(block));
    t.city.answers.reviewed.clear();
    t.press(Qt::Key_V, Qt::ControlModifier);
  };
  const Micro population = figure(first, Parameter::Population);
  // Other columns and another order than those of the table from the cursor on.
  t.goTo(t.cell(first, TableKind::Base, Parameter::Buildings));
  paste(
      "RT/RW\tKelurahan\tJumlah KK\t1a\tCatatan\nRT 002 RW 001\tKalianyar\t52\t22\t7\n"
      "RT 001 RW 001\tKalianyar\t51\t21\t7\n");
  REQUIRE(t.city.answers.reviewed.size() == 1);
  CHECK(t.city.answers.reviewed.front().text.contains(QStringLiteral("Kolom salinan masuk menurut judulnya.")));
  CHECK(
      t.city.answers.reviewed.front().text.contains(QStringLiteral("Judul yang bukan angka di sini, "
                                                                   "ditinggalkan: Catatan.")));
  CHECK(figure(first, Parameter::HouseholdsKk) == micro(51));
  CHECK(figure(first, Parameter::BuildingIrregularity) == micro(21));
  CHECK(figure(second, Parameter::HouseholdsKk) == micro(52));
  CHECK(figure(second, Parameter::BuildingIrregularity) == micro(22));
  CHECK(figure(first, Parameter::Population) == population);
  REQUIRE(t.city.session.undo());

  // Amounts alone below headings begin at the row of the cursor.
  paste("1a\tJumlah KK\n31\t61\n32\t62\n");
  CHECK(figure(first, Parameter::BuildingIrregularity) == micro(31));
  CHECK(figure(first, Parameter::HouseholdsKk) == micro(61));
  const FeatureId below = t.rows().rtAt(*t.rows().rowOf(first) + 1);
  CHECK(figure(below, Parameter::HouseholdsKk) == micro(62));
  CHECK(figure(first, Parameter::Population) == population);
  REQUIRE(t.city.session.undo());

  // Figures may stand before the names and between them.
  paste("Catatan\tJumlah KK\tKelurahan\tRT/RW\t1a\ncek\t71\tKalianyar\tRT 001 RW 001\t36\n");
  CHECK(t.city.answers.reviewed.front().text.contains(QStringLiteral("ditinggalkan: Catatan.")));
  CHECK(figure(first, Parameter::HouseholdsKk) == micro(71));
  CHECK(figure(first, Parameter::BuildingIrregularity) == micro(36));
  REQUIRE(t.city.session.undo());
  paste("RT/RW\t1a\tKelurahan\tJumlah KK\n001/001\t37\tKalianyar\t72\n002/001\t38\tKalianyar\t73\n");
  CHECK(figure(first, Parameter::HouseholdsKk) == micro(72));
  CHECK(figure(second, Parameter::BuildingIrregularity) == micro(38));
  REQUIRE(t.city.session.undo());

  // The headings say where the names stand, however far to the right and with the RW apart.
  const FeatureId cursor = t.city.rt("Sumberwangi RT 001 RW 003");
  const Micro households = figure(cursor, Parameter::HouseholdsKk);
  t.goTo(t.cell(cursor, TableKind::Base, Parameter::HouseholdsKk));
  paste("RT\tRW\tKelurahan\tJumlah KK\n001\t001\tKalianyar\t81\n2\t1\tKalianyar\t82\n");
  REQUIRE(t.city.answers.reviewed.size() == 1);
  CHECK(t.city.answers.reviewed.front().text.contains(QStringLiteral("Baris salinan masuk ke RT yang disebutnya.")));
  CHECK(figure(first, Parameter::HouseholdsKk) == micro(81));
  CHECK(figure(second, Parameter::HouseholdsKk) == micro(82));
  CHECK(figure(cursor, Parameter::HouseholdsKk) == households);
  REQUIRE(t.city.session.undo());
  paste(
      "No\tJumlah KK\t1a\tCatatan\tKelurahan\tRT/RW\n1\t91\t42\tcek\tKalianyar\t001/001\n"
      "2\t92\t43\t-\tKalianyar\t002/001\n3\t93\t44\t-\tKalianyar\t099/001\n");
  REQUIRE(t.city.answers.reviewed.size() == 1);
  CHECK(t.city.answers.reviewed.front().text.contains(QStringLiteral("099/001")));
  CHECK(figure(first, Parameter::HouseholdsKk) == micro(91));
  CHECK(figure(second, Parameter::BuildingIrregularity) == micro(43));
  CHECK(figure(cursor, Parameter::HouseholdsKk) == households);
  REQUIRE(t.city.session.undo());
  // Names and no figure that is known: nothing is written at the cursor.
  t.city.answers.reviewed.clear();
  paste("RT\tRW\tKelurahan\tLuas pasar\n001\t001\tKalianyar\t5\n002\t001\tKalianyar\t6\n");
  CHECK(t.city.answers.reviewed.empty());
  CHECK(t.city.said.back().text.contains(QStringLiteral("Tidak ada judul")));
  CHECK(figure(cursor, Parameter::HouseholdsKk) == households);

  // A kecamatan and a kampung that the project does not know keep no row out.
  paste("Kecamatan\tKampung\tKelurahan\tRT/RW\t1a\nAntah\tBerantah\tKalianyar\tRT 001 RW 001\t41\n");
  CHECK(figure(first, Parameter::BuildingIrregularity) == micro(41));
}

TEST_CASE("a row of the table with its names lines up wherever it is pasted", "[rt_table_blocks]") {
  Table t;
  const FeatureId first = t.city.rt("Kalianyar RT 001 RW 001");
  // The whole row as it was copied, and then changed in a spreadsheet: the road alone is another.
  t.goTo(t.cell(first, TableKind::Base, Parameter::RoadIdeal));
  t.panel.view().selectRow(t.panel.view().currentIndex().row());
  t.press(Qt::Key_C, Qt::ControlModifier);
  QStringList cells = pastedRows(QApplication::clipboard()->text()).front();
  const qsizetype road = cells.indexOf(QStringLiteral("335"));
  REQUIRE(road > 3);
  cells[road] = QStringLiteral("340");
  QApplication::clipboard()->setText(cells.join(u'\t') + u'\n');
  t.goTo(t.cell(first, TableKind::Base, Parameter::AreaVerified));
  t.city.answers.reviewed.clear();
  t.press(Qt::Key_V, Qt::ControlModifier);
  REQUIRE(t.city.answers.reviewed.size() == 1);
  CHECK(t.city.answers.reviewed.front().rows.size() == 1);
  CHECK(t.city.answers.reviewed.front().leftOut.isEmpty());
  CHECK(t.city.figure(first, Parameter::RoadIdeal) == micro(340));
}
