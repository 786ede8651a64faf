// The standard tables in the window: every one of them, cell by cell what the command line prints, and saved as the
// same files.

#include <QFile>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <set>

#include "tests/ui/plan_step.h"
#include "ui/dialogs/recap_window.h"
#include "ui/models/report_table_model.h"
#include "ui/paint/report_lines.h"
#include "ui/paint/report_words.h"
#include "ui/panels/report_tables_panel.h"
#include "ui/text/language.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

struct TablesWindow : PlanStep {
  using PlanStep::PlanStep;
  [[nodiscard]] ReportTablesPanel& reports() { return papers().reports(); }
  /// With the keyboard: Down from the first table on.
  void choose(std::size_t kind) {
    auto& chooser = in<QComboBox>(reports(), "reportKind");
    chooser.setFocus();
    QTest::keyClick(&chooser, Qt::Key_Home);
    for (std::size_t i = 0; i < kind; ++i) QTest::keyClick(&chooser, Qt::Key_Down);
    waitForJobs();
    CHECK(reports().kind() == static_cast<ReportKind>(kind));
  }
};

/// The cells stand in that line of text one after the other.
bool standIn(const QString& line, const QStringList& cells) {
  qsizetype at = 0;
  for (const QString& cell : cells) {
    at = line.indexOf(cell, at);
    if (at < 0) return false;
    at += cell.size();
  }
  return true;
}

}  // namespace

TEST_CASE("every standard table is in the window as the command line prints it", "[report_tables]") {
  TablesWindow w;
  w.openPage(w.papers().reports());
  QTableView& table = w.reports().table();
  for (std::size_t i = 0; i < kReportKinds; ++i) {
    const auto kind = static_cast<ReportKind>(i);
    w.choose(i);
    INFO(keyOf(kind));
    const auto printed = w.city.run({"report", "kota.gpkg", "--table", std::string(keyOf(kind))});
    REQUIRE(printed.status == 0);
    const QString text = QString::fromStdString(printed.out);
    CHECK(text.contains(titleOf(kind)));
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    const ReportTable* const model = w.reports().model().table();
    REQUIRE(model != nullptr);
    REQUIRE(model->kind == kind);
    if (model->rows.empty()) {
      CHECK_FALSE(table.isVisible());
      CHECK_FALSE(w.in<QLabel>(w.reports(), "reportEmpty").text().isEmpty());
      continue;
    }
    REQUIRE(table.isVisible());
    int line = 0;
    while (line < lines.size() && !lines[line].startsWith(QStringLiteral("---")) &&
           !lines[line].startsWith(QStringLiteral("──")))
      ++line;
    REQUIRE(line < lines.size());
    for (int row = 0; row < table.model()->rowCount(); ++row) {
      ++line;
      REQUIRE(line < lines.size());
      QStringList cells;
      for (int column = 0; column < table.model()->columnCount(); ++column)
        cells << table.model()->index(row, column).data().toString().simplified();
      INFO(cells.join(u'|').toStdString() << "\n" << lines[line].simplified().toStdString());
      CHECK(standIn(lines[line].simplified(), cells));
    }
  }
}

TEST_CASE("numbers of a table stand at the right with comma and thousands, and sums below", "[report_tables]") {
  TablesWindow w;
  w.openPage(w.papers().reports());
  w.choose(static_cast<std::size_t>(ReportKind::Memorandum));
  const ReportTable& memorandum = *w.reports().model().table();
  const QTableView& table = w.reports().table();
  REQUIRE_FALSE(memorandum.groups.empty());
  // All rows, a sum for each group, and the sum of all.
  CHECK(table.model()->rowCount() == static_cast<int>(memorandum.rows.size() + memorandum.groups.size() + 1));
  const int last = table.model()->rowCount() - 1;
  const auto planned = memorandum.find(ReportField::PlannedCost);
  REQUIRE(planned.has_value());
  const auto column = static_cast<int>(*planned);
  // The sum of all is that of the groups.
  std::int64_t sum = 0;
  for (const ReportGroup& group : memorandum.groups) sum += std::get<MoneySum>(group.totals[*planned]).known;
  QString text = PlanStep::textOf(table, last, column);
  CHECK(text.startsWith(QStringLiteral("≥ ")) == isLeast(memorandum.totals[*planned]));
  CHECK(text.contains(u'.'));
  CHECK(text.remove(QStringLiteral("≥ ")).remove(u'.').toLongLong() == sum);
  const auto side = table.model()->index(0, column).data(Qt::TextAlignmentRole).value<Qt::Alignment>();
  CHECK(side.testFlag(Qt::AlignRight));

  w.choose(static_cast<std::size_t>(ReportKind::Rt));
  CHECK(w.reports().model().hasGroupHeadings());
  CHECK_FALSE(table.model()->headerData(20, Qt::Horizontal, ReportTableModel::GroupRole).toString().isEmpty());
  // The name of a group is really painted above its columns.
  QHeaderView& header = *table.horizontalHeader();
  int grouped = 0;
  while (table.model()->headerData(grouped, Qt::Horizontal, ReportTableModel::GroupRole).toString().isEmpty())
    ++grouped;
  int width = 0;
  const QString group = table.model()->headerData(grouped, Qt::Horizontal, ReportTableModel::GroupRole).toString();
  for (int section = grouped;
       table.model()->headerData(section, Qt::Horizontal, ReportTableModel::GroupRole).toString() == group; ++section)
    width += header.sectionSize(section);
  QFont bold = header.font();
  bold.setBold(true);
  CHECK(width >= std::min(240, QFontMetrics(bold).horizontalAdvance(group)));
  const QImage painted = header.viewport()->grab().toImage();
  const QRect band(header.sectionViewportPosition(grouped), 0, header.sectionSize(grouped),
                   header.fontMetrics().height());
  std::set<QRgb> colours;
  for (int y = band.top(); y <= band.bottom(); ++y) {
    for (int x = band.left() + 2; x < std::min(band.right() - 2, painted.width()); ++x)
      colours.insert(painted.pixel(x, y));
  }
  CHECK(colours.size() > 3);
}

TEST_CASE("rows of a table are seen at once on a small screen drawn larger", "[report_tables]") {
  TablesWindow w(QSize(1092, 614));  // 1366 x 768 at 125 %
  w.openPage(w.papers().reports());
  w.choose(static_cast<std::size_t>(ReportKind::Programme));
  const QTableView& table = w.reports().table();
  REQUIRE(table.isVisible());
  CHECK(table.visualRect(table.model()->index(2, 0)).bottom() < table.viewport()->height());
  // The note takes one line; its tip has it whole.
  const auto& note = w.in<QLabel>(w.reports(), "reportNote");
  CHECK(note.height() < 2 * note.fontMetrics().lineSpacing());
  CHECK(note.toolTip().contains(QStringLiteral("Kegiatan yang dibatalkan tidak dimuat.")));
  w.checkLook(*w.window, QStringLiteral("tables-small-125"), QSize(1092, 614));
}

TEST_CASE("a table follows an edit and an undo", "[report_tables]") {
  TablesWindow w;
  w.openPage(w.papers().reports());
  w.choose(static_cast<std::size_t>(ReportKind::Programme));
  const std::size_t before = w.reports().model().table()->rows.size();
  REQUIRE(before > 0);
  const Activity activity = w.snapshot().activities.front();
  REQUIRE(w.session().edit({"remove-activity", {{"activity", activity.name}}}, [&](Edit& edit) -> Result<void> {
    edit.removeActivity(activity.id);
    return {};
  }));
  w.waitForJobs();
  CHECK(w.reports().model().table()->rows.size() == before - 1);
  w.action(Act::Undo).trigger();
  w.waitForJobs();
  CHECK(w.reports().model().table()->rows.size() == before);
}

TEST_CASE("what names the rows stays in sight while a wide table is scrolled", "[report_tables]") {
  TablesWindow w;
  w.openPage(w.papers().reports());
  w.choose(static_cast<std::size_t>(ReportKind::Programme));
  QTableView& table = w.reports().table();
  QScrollBar& bar = *table.horizontalScrollBar();
  REQUIRE(bar.maximum() > 0);
  bar.setValue(bar.maximum());
  w.settle();
  auto& names = w.in<QTableView>(table, "frozenColumns");
  REQUIRE(names.isVisible());
  const ReportTable& shown = *w.reports().model().table();
  const int named = w.reports().model().namingColumns().back();
  CHECK(shown.columns[static_cast<std::size_t>(named)].field == ReportField::ActivityName);
  CHECK_FALSE(names.isColumnHidden(named));
  CHECK(2 * names.width() < table.viewport()->width());
  const QModelIndex second = names.model()->index(1, named);
  CHECK(names.viewport()->rect().contains(names.visualRect(second).center()));
  CHECK(names.visualRect(second).top() == table.visualRect(second).top());
  // A click there chooses the row; the arrows show what they come to beside the names.
  QTest::mouseClick(names.viewport(), Qt::LeftButton, {}, names.visualRect(second).center());
  CHECK(table.currentIndex().row() == 1);
  const int last = table.model()->columnCount() - 1;
  table.setCurrentIndex(table.model()->index(1, last));
  const std::vector<int>& frozen = w.reports().model().namingColumns();
  for (int column = last; column > named + 1; --column) {
    QTest::keyClick(&table, Qt::Key_Left);
    INFO(table.currentIndex().column());
    if (!std::ranges::binary_search(frozen, table.currentIndex().column()))
      CHECK(table.visualRect(table.currentIndex()).left() >= names.width());
  }
  w.checkLook(*w.window, QStringLiteral("report-frozen"), kSmallScreen);
}

TEST_CASE("another table begins at its first column, and a row of the needs keeps its RT in sight", "[report_tables]") {
  TablesWindow w;
  w.openPage(w.papers().reports());
  w.choose(static_cast<std::size_t>(ReportKind::Programme));
  QScrollBar& bar = *w.reports().table().horizontalScrollBar();
  REQUIRE(bar.maximum() > 0);
  bar.setValue(bar.maximum());
  w.choose(static_cast<std::size_t>(ReportKind::FiveYear));
  CHECK(bar.value() == 0);
  w.choose(static_cast<std::size_t>(ReportKind::Needs));
  const ReportTable& needs = *w.reports().model().table();
  std::set<ReportField> frozen;
  for (const int column : w.reports().model().namingColumns())
    frozen.insert(needs.columns[static_cast<std::size_t>(column)].field);
  CHECK(frozen == std::set<ReportField>{ReportField::Number, ReportField::Kelurahan, ReportField::Rw, ReportField::Rt});
}

TEST_CASE("the cities of a province stand in one table, with what could not be read", "[report_tables]") {
  TablesWindow w;
  const auto file = [&](const char* name) { return QString::fromStdString(w.city.file(name)); };
  REQUIRE(QFile::copy(file("kota.gpkg"), file("salinan.gpkg")));
  w.city.write("rusak.gpkg", "bukan proyek");
  w.action(Act::Recap).trigger();
  auto& recap = w.dialog<RecapWindow>();
  REQUIRE(recap.model().rowCount() == 2);  // the open city, and the sum
  w.answers.files = {file("salinan.gpkg"), file("rusak.gpkg"), file("kota.gpkg")};
  w.press(recap, "addCities");
  w.waitForJobs();
  REQUIRE(recap.model().rowCount() == 3);
  // Decree of both, 44,01 ha each, and their sum; the same as the command says.
  const int decree = [&] {
    const auto& columns = recap.model().table()->columns;
    return static_cast<int>(std::ranges::find(columns, std::string("decree_ha"), &ReportColumn::key) - columns.begin());
  }();
  const auto text = [&](int row) { return recap.model().index(row, decree).data().toString(); };
  CHECK(text(0) == QStringLiteral("44,01"));
  CHECK(text(1) == QStringLiteral("44,01"));
  CHECK(text(2) == QStringLiteral("88,02"));
  const Json said = Json::parse(w.city.run({"recap", "kota.gpkg", "salinan.gpkg", "--format", "json"}).out);
  CHECK(said.at("totals").at("decree_ha").get<double>() == Approx(88.02));
  // The damaged file, the open project named again, and the copy are told.
  CHECK(recap.remark().contains(QStringLiteral("rusak.gpkg")));
  CHECK(recap.remark().contains(QStringLiteral("kota.gpkg sudah ada di tabel")));
  CHECK(recap.remark().contains(QStringLiteral("ada di lebih dari satu berkas")));
  w.checkLook(recap, QStringLiteral("recap"), recap.size());

  w.answers.saveAs = file("provinsi.csv");
  w.press(recap, "saveRecap");
  w.waitForJobs();
  CHECK(readFile(w.city.file("provinsi.csv")).find("88,02") != std::string::npos);

  w.in<QTableView>(recap, "recapTable").setCurrentIndex(recap.model().index(1, 0));
  w.press(recap, "removeCity");
  CHECK(recap.model().rowCount() == 2);
  CHECK(recap.remark().isEmpty());
}

TEST_CASE("a table saved from the page says what the page shows", "[report_tables]") {
  TablesWindow w;
  w.openPage(w.papers().reports());
  w.choose(static_cast<std::size_t>(ReportKind::Sources));
  const auto file = [&](const char* name) { return QString::fromStdString(w.city.file(name)); };
  w.answers.saveAs = file("jendela.csv");
  w.press(w.reports(), "saveCsv");
  w.waitForJobs();
  CHECK(w.hasSaid(MessageKind::Done));
  const QString csv = QString::fromStdString(readFile(w.city.file("jendela.csv")));
  const QAbstractItemModel& page = w.reports().model();
  REQUIRE(page.rowCount() > 1);
  const qsizetype header = csv.indexOf(QStringLiteral("Sumber dana"));
  REQUIRE(header > 0);
  for (int row = 0; row < page.rowCount(); ++row) {
    CHECK(csv.indexOf(u'\n' + page.index(row, 0).data().toString() + u';') > header);
  }

  w.answers.saveAs = file("satu");
  w.press(w.reports(), "saveWorkbook");
  w.waitForJobs();
  CHECK(readFile(w.city.file("satu.xlsx")).substr(0, 2) == "PK");

  // All tables: a sheet each, more than in the workbook of one.
  w.answers.saveAs = file("semua.xlsx");
  w.press(w.reports(), "saveAllTables");
  w.waitForJobs();
  const std::string all = readFile(w.city.file("semua.xlsx"));
  for (std::size_t sheet = 1; sheet <= kReportKinds; ++sheet)
    CHECK(all.find("xl/worksheets/sheet" + std::to_string(sheet) + ".xml") != std::string::npos);

  // On paper: the one table, or all of them one after the other.
  w.answers.saveAs = file("kertas.pdf");
  w.press(w.reports(), "savePdf");
  w.waitForJobs();
  CHECK(readFile(w.city.file("kertas.pdf")).substr(0, 5) == "%PDF-");
  w.answers.saveAs = file("semua.pdf");
  w.press(w.reports(), "saveAllTables");
  w.waitForJobs();
  CHECK(readFile(w.city.file("semua.pdf")).substr(0, 5) == "%PDF-");
  CHECK(readFile(w.city.file("semua.pdf")).size() > 2 * readFile(w.city.file("kertas.pdf")).size());

  // As text: the one table, or all of them.
  w.answers.saveAs = file("teks");
  w.press(w.reports(), "saveText");
  w.waitForJobs();
  CHECK(w.city.run({"report", "kota.gpkg", "--table", "sources", "--out", "perintah.odt"}).status == 0);
  CHECK(readFile(w.city.file("teks.odt")) == readFile(w.city.file("perintah.odt")));
  w.answers.saveAs = file("semua.odt");
  w.press(w.reports(), "saveAllTables");
  w.waitForJobs();
  CHECK(readFile(w.city.file("semua.odt")).size() > 2 * readFile(w.city.file("teks.odt")).size());

  w.said.clear();
  w.answers.saveAs = file("tidak/ada/tabel.xlsx");
  w.press(w.reports(), "saveWorkbook");
  w.waitForJobs();
  CHECK(w.hasSaid(MessageKind::Error));
}

TEST_CASE("before the first survey the tables that need no figures are shown and saved", "[report_tables]") {
  City city;
  const std::vector<Arguments> commands{
      {"new", "kota.gpkg", "--city", "Kota Contoh", "--code", "35.99"},
      {"follow-up", "kota.gpkg", "--add", "meeting=Rapat pertama", "item=Mulai pendataan", "due=2026-12-01"},
      {"activities", "kota.gpkg", "--add", "name=Jalan Gang 3", "work=road_concrete", "year=2021"}};
  for (const Arguments& command : commands) REQUIRE(city.run(command).status == 0);
  TablesWindow w(kSmallScreen, city);
  w.openPage(w.papers().reports());
  for (const ReportKind kind : {ReportKind::FollowUp, ReportKind::Programme}) {
    w.choose(static_cast<std::size_t>(kind));
    INFO(keyOf(kind));
    REQUIRE(w.reports().table().isVisible());
    CHECK(w.reports().model().rowCount() >= 1);
    CHECK(
        w.in<QLabel>(w.reports(), "reportNote").text().startsWith(QStringLiteral("Kota Contoh · belum ada pendataan")));
  }
  w.choose(static_cast<std::size_t>(ReportKind::Hectares));
  CHECK_FALSE(w.reports().table().isVisible());
  CHECK(w.in<QLabel>(w.reports(), "reportEmpty").text().contains(QStringLiteral("mulailah pendataan di langkah Data")));
  w.choose(static_cast<std::size_t>(ReportKind::FollowUp));
  for (const auto& [button, name] : {std::pair("saveWorkbook", "rtl.xlsx"), std::pair("saveCsv", "rtl.csv"),
                                     std::pair("savePdf", "rtl.pdf"), std::pair("saveAllTables", "semua.pdf")}) {
    w.said.clear();
    w.answers.saveAs = QString::fromStdString(w.city.file(name));
    w.press(w.reports(), button);
    w.waitForJobs();
    INFO(name);
    CHECK(w.hasSaid(MessageKind::Done));
  }
  CHECK(readFile(w.city.file("rtl.csv")).find("Mulai pendataan") != std::string::npos);
}

TEST_CASE("the command for the standard tables leads there from any step", "[report_tables]") {
  TablesWindow w;
  w.workspace().setStep(Step::Map);
  w.waitForJobs();
  QTest::keyClick(w.window.get(), Qt::Key_F12);
  w.waitForJobs();
  CHECK(w.plan().tabs().currentWidget() == &w.reports());
  CHECK(w.reports().isVisible());
}

TEST_CASE("the page of tables fits small screens", "[report_tables]") {
  everyLook<PlanStep>([](PlanStep& w, QSize screen, const QString& look) {
    w.openPage(w.papers().reports());
    for (const ReportKind kind :
         {ReportKind::Rt, ReportKind::FiveYear, ReportKind::Memorandum, ReportKind::Progress, ReportKind::Upkeep}) {
      w.papers().reports().choose(kind);
      w.checkLook(*w.window, QStringLiteral("tables-%1-%2").arg(static_cast<int>(kind)).arg(look), screen);
    }
  });
}
