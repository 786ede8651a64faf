// The import assistant as a coordinator uses it, in the real window in Indonesian: a CSV is dropped, a misspelt
// kelurahan is accepted, differences and refused cells are looked at, the figures go in as one edit and undo takes them
// back; a workbook with other headings is mapped by hand and the next one maps itself.

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QHeaderView>
#include <QScreen>

#include "tests/support/csv.h"
#include "tests/support/small_xlsx.h"
#include "tests/ui/import_desk.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

constexpr const char* kTable =
    "kelurahan;rtrw;luas_ha;bangunan_unit;kk;2b_vol;3a_vol;4a_vol\n"
    "Kalianyar;RT 001 RW 001;1,4178;330;357;298;307;1,2787\n"
    "Kaliannyar;RT.002-RW.001;1,3498;291;#NUM!;322;+ 303;-0,25\n"
    "Kalianyar;RT 003 RW 001;1,5;7 ha;400;999999;-;1\n"
    "Kalianyar;RT 099 RW 001;1;2;3;4;5;6\n";

QString previewCell(const QTableView& table, int row, int column) {
  return table.model()->index(row, column).data().toString();
}

/// Every heading has room for its words, in lines one below the other.
bool readsWhole(const QHeaderView& header) {
  QFont bold = header.font();
  bold.setBold(true);
  for (int column = 0; column < header.count(); ++column) {
    const QString heading = header.model()->headerData(column, Qt::Horizontal).toString();
    const QRect room(0, 0, header.sectionSize(column) - 20, 1000);
    const QRect needed = QFontMetrics(bold).boundingRect(room, Qt::TextWordWrap, heading);
    if (needed.height() > header.height() || needed.width() > room.width()) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("long headings of a file are read whole", "[import]") {
  ImportDesk d;
  const QString heading =
      QStringLiteral("Jumlah bangunan hunian yang tidak memiliki keteraturan menurut pendataan terakhir");
  d.drop({toQString(d.write(
      "judul.csv", "kelurahan,rtrw,jumlah bangunan," + heading.toStdString() + "\nKalianyar,RT 001 RW 001,300,20\n"))});
  d.wait();
  d.goOn();
  REQUIRE(d.assistant().page() == ImportWindow::Page::Columns);
  auto& columns = d.part<QTableWidget>("importColumns");
  REQUIRE(columns.item(3, 1)->text() == heading);
  const QRect cell = columns.visualItemRect(columns.item(3, 1));
  const QRect needed =
      columns.fontMetrics().boundingRect(QRect(0, 0, cell.width() - 8, 1000), Qt::TextWordWrap, heading);
  CHECK(needed.height() <= cell.height());
  // What it may be taken as is read whole too: in the box as its hint, and in the list of the box.
  auto* const box = qobject_cast<QComboBox*>(columns.cellWidget(3, 3));
  REQUIRE(box != nullptr);
  CHECK(box->toolTip() == box->currentText());
  box->showPopup();
  d.settle();
  const QAbstractItemView& list = *box->view();
  for (int row = 0; row < box->count(); ++row) {
    const QModelIndex entry = box->model()->index(row, 0);
    INFO(box->itemText(row).toStdString());
    CHECK(list.visualRect(entry).width() >= list.sizeHintForIndex(entry).width());
    CHECK(entry.data(Qt::ToolTipRole).toString() == box->itemText(row));
  }
  CHECK(list.window()->screen()->availableGeometry().contains(list.window()->geometry()));
  box->hidePopup();
  d.shoot(QStringLiteral("5-long-headings"));
  d.checkLayout();
}

TEST_CASE("a dropped CSV goes in as one edit that undo takes back", "[import]") {
  ImportDesk d;
  const std::string path = d.write("angka.csv", kTable);
  d.drop({toQString(path)});
  d.wait();
  REQUIRE(d.assistant().page() == ImportWindow::Page::File);
  CHECK(d.part<QComboBox>("importSurvey").currentText() == QStringLiteral("2019"));
  d.shoot(QStringLiteral("1-file"));
  d.checkLayout();

  d.goOn();
  REQUIRE(d.assistant().page() == ImportWindow::Page::Columns);
  d.shoot(QStringLiteral("2-columns"));
  d.checkLayout();
  d.goOn();
  REQUIRE(d.assistant().page() == ImportWindow::Page::Match);
  auto& unmatched = d.part<QTableWidget>("importUnmatched");
  REQUIRE(unmatched.rowCount() == 2);
  CHECK(unmatched.item(0, 0)->text() == QStringLiteral("Kaliannyar"));
  CHECK(unmatched.item(0, 2)->text().contains(QStringLiteral("Kalianyar")));
  d.shoot(QStringLiteral("3-names"));
  d.checkLayout();

  // The near name is a choice, made with the keys: down to the first name, Enter.
  auto* box = qobject_cast<QComboBox*>(unmatched.cellWidget(0, 3));
  REQUIRE(box != nullptr);
  box->setFocus();
  QTest::keyClick(box, Qt::Key_Down);
  d.wait();
  CHECK(unmatched.rowCount() == 2);
  CHECK(unmatched.item(0, 2)->text() == QStringLiteral("diterima"));

  d.goOn();
  REQUIRE(d.assistant().page() == ImportWindow::Page::Preview);
  d.shoot(QStringLiteral("4-preview"));
  d.checkLayout();
  auto& rows = d.part<QTableView>("importRows");
  REQUIRE(rows.model()->rowCount() == 4);
  CHECK(readsWhole(*rows.horizontalHeader()));
  CHECK(readsWhole(*d.part<QTableWidget>("importProblems").horizontalHeader()));
  CHECK(previewCell(rows, 0, 3) == QStringLiteral("323 → 330"));
  CHECK(previewCell(rows, 1, 4) == QStringLiteral("#NUM!"));
  auto& problems = d.part<QTableWidget>("importProblems");
  QStringList listed;
  for (int i = 0; i < problems.rowCount(); ++i) {
    listed << problems.item(i, 0)->text() + u' ' + problems.item(i, 1)->text() + u' ' + problems.item(i, 2)->text();
  }
  INFO(listed.join(u'|').toStdString());
  CHECK(listed.contains(QStringLiteral("3 kk (E) #NUM!")));
  CHECK(listed.contains(QStringLiteral("4 bangunan_unit (D) 7 ha")));
  CHECK(listed.contains(QStringLiteral("3 4a_vol (H) -0,25")));
  // A click on a line shows its cell.
  QTest::mouseClick(problems.viewport(), Qt::LeftButton, {}, problems.visualItemRect(problems.item(0, 3)).center());
  CHECK(previewCell(rows, rows.currentIndex().row(), rows.currentIndex().column()) == problems.item(0, 2)->text());

  d.answers.saveAs = toQString(d.file("ditolak"));
  d.press("importExport");
  const std::string refused = readFile(d.file("ditolak.csv"));
  CHECK(refused.find("angka.csv,,3,kk,E,#NUM!,spreadsheet-error") != std::string::npos);
  CHECK(refused.find("Berkas,Lembar,Baris,Kolom,Huruf kolom,Isi sel,Kode alasan,Sebab tidak diambil,") == 3);
  CHECK(refused.find("RT 099 RW 001") != std::string::npos);

  const auto kept = d.figure("002", "001", Parameter::HouseholdsKk);
  const auto before = d.figure("001", "001", Parameter::Buildings);
  CHECK(before == 323);
  const std::int64_t revision = d.session().snapshot().revision;
  d.said.clear();
  d.goOn();
  CHECK(d.session().snapshot().revision == revision + 1);
  CHECK(d.figure("001", "001", Parameter::Buildings) == 330);
  CHECK(d.figure("002", "001", Parameter::DrainageInundation) == -0.25);
  CHECK(d.figure("002", "001", Parameter::WaterAccess) == 303);
  CHECK(d.figure("002", "001", Parameter::HouseholdsKk) == kept);  // #NUM! is not taken, what was there stays
  REQUIRE_FALSE(d.said.empty());
  CHECK(d.said.back().text.contains(QStringLiteral("angka.csv")));
  CHECK(d.said.back().kind == MessageKind::Warning);

  d.action(Act::Undo).trigger();
  d.settle();
  CHECK(d.figure("001", "001", Parameter::Buildings) == before);
  CHECK(d.figure("002", "001", Parameter::HouseholdsKk) == 371);
}

TEST_CASE("Esc asks before names that were looked up are lost", "[import]") {
  ImportDesk d;
  const std::string rows = "kelurahan,rtrw,kk\nKaliannyar,RT 001 RW 001,300\n";
  d.drop({toQString(d.write("nama.csv", rows))});
  d.wait();
  d.goOn();
  d.goOn();
  REQUIRE(d.assistant().page() == ImportWindow::Page::Match);
  d.press("importAcceptAll");
  CHECK(d.answers.choicesAsked == 0);
  QTest::keyClick(&d.assistant(), Qt::Key_Escape);
  d.settle();
  CHECK(d.answers.choicesAsked == 1);
  REQUIRE(d.window->findChild<ImportWindow*>() != nullptr);  // "Keep typing"
  CHECK(d.assistant().page() == ImportWindow::Page::Match);
  d.answers.choice = 0;
  QTest::keyClick(&d.assistant(), Qt::Key_Escape);
  d.settle();
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  CHECK(d.answers.choicesAsked == 2);
  CHECK(d.window->findChild<ImportWindow*>() == nullptr);

  // Where nothing was looked up there is nothing to lose.
  d.drop({toQString(d.file("nama.csv"))});
  d.wait();
  d.goOn();
  d.goOn();
  QTest::keyClick(&d.assistant(), Qt::Key_Escape);
  d.settle();
  CHECK(d.answers.choicesAsked == 2);
}

TEST_CASE("a remembered name that is left out is asked again from then on", "[import]") {
  ImportDesk d;
  const auto openNames = [&d](const char* kk) {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const std::string rows = "kelurahan,rtrw,kk\nKaliannyar,RT 001 RW 001," + std::string(kk) +
                             "\nKalianyar,RT 002 RW 001," + std::string(kk) + "\n";
    d.drop({toQString(d.write("nama.csv", rows))});
    d.wait();
    d.goOn();
    d.goOn();
    REQUIRE(d.assistant().page() == ImportWindow::Page::Match);
  };
  const auto take = [&d] {
    d.goOn();
    d.goOn();
  };
  const auto boxOf = [&d] {
    auto* box = qobject_cast<QComboBox*>(d.part<QTableWidget>("importUnmatched").cellWidget(0, 3));
    REQUIRE(box != nullptr);
    return box;
  };
  openNames("301");
  d.press("importAcceptAll");
  take();
  CHECK(d.figure("001", "001", Parameter::HouseholdsKk) == 301);
  openNames("302");
  CHECK(boxOf()->currentText() == QStringLiteral("Kalianyar"));
  boxOf()->setFocus();
  QTest::keyClick(boxOf(), Qt::Key_Home);
  d.wait();
  CHECK(boxOf()->currentIndex() == 0);
  take();
  CHECK(d.figure("001", "001", Parameter::HouseholdsKk) == 301);
  CHECK(d.figure("002", "001", Parameter::HouseholdsKk) == 302);
  openNames("303");
  CHECK(boxOf()->currentIndex() == 0);
}

TEST_CASE("a workbook with other headings is mapped once and remembered", "[import]") {
  ImportDesk d;
  const SheetRows rows{{"REKAP ANGKA RT"},
                       {},
                       {"Tempat", "Alamat", "Besar", "Rumah"},
                       {"Kalianyar", "RT001/RW001", "1.4", "325"},
                       {"Kalianyar", "RT002/RW001", "1.3", "290"}};
  const std::string path = d.write("rekap.xlsx", smallXlsx({{"Catatan", {{"tidak ada"}}}, {"RT", rows}}));
  d.answers.files = {toQString(path)};
  d.action(Act::ImportFigures).trigger();
  d.wait();
  REQUIRE(d.assistant().page() == ImportWindow::Page::File);
  auto& sheet = d.part<QComboBox>("importSheet");
  sheet.setFocus();
  QTest::keyClick(&sheet, Qt::Key_Down);
  d.settle();
  CHECK(sheet.currentText() == QStringLiteral("RT"));
  // The row of the headings is clicked.
  auto& top = d.part<QTableWidget>("importTop");
  QTest::mouseClick(top.viewport(), Qt::LeftButton, {}, top.visualItemRect(top.item(2, 0)).center());
  d.settle();
  d.goOn();
  REQUIRE(d.assistant().page() == ImportWindow::Page::Columns);
  auto& columns = d.part<QTableWidget>("importColumns");
  REQUIRE(columns.rowCount() == 4);
  CHECK_FALSE(d.part<QPushButton>("importNext").isEnabled());
  CHECK(d.part<QLabel>("importProblem").text() == QStringLiteral("Tidak ada kolom yang berisi angka."));
  // What the cells look like is proposed; the figures are chosen.
  for (const auto& [row, name] : {std::pair(2, "area_verified"), std::pair(3, "buildings")}) {
    auto* box = qobject_cast<QComboBox*>(columns.cellWidget(row, 3));
    REQUIRE(box != nullptr);
    const ColumnTarget target{ColumnKind::Figure, parameterByIdentifier(name)};
    box->setCurrentText(targetText(target, codesOf(d.session().regulation())));
  }
  d.settle();
  d.shoot(QStringLiteral("2-columns-by-hand"));
  d.checkLayout();
  d.goOn();
  d.goOn();
  REQUIRE(d.assistant().page() == ImportWindow::Page::Preview);
  d.goOn();
  CHECK(d.figure("002", "001", Parameter::Buildings) == 290);
  CHECK(d.session().snapshot().importColumns.size() == 1);
  CHECK(d.figure("002", "001", Parameter::HouseholdsKk) == 371);  // no column: kept

  SheetRows next = rows;
  next[4][3] = "288";
  const std::string later = d.write("rekap2.xlsx", smallXlsx({{"RT", next}}));
  d.settle();
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  d.drop({toQString(later)});
  d.wait();
  d.goOn();
  REQUIRE(d.part<QPushButton>("importNext").isEnabled());
  d.goOn();
  d.goOn();
  d.shoot(QStringLiteral("4-preview-second"));
  CHECK(previewCell(d.part<QTableView>("importRows"), 1, 3) == QStringLiteral("290 → 288"));
  d.goOn();
  CHECK(d.figure("002", "001", Parameter::Buildings) == 288);
  // The same through the command line: nothing is left to change.
  const ProcessResult again = runProcess({KAWASAN_CLI, "import-numeric", d.file("kota.gpkg"), later, "--survey", "2019",
                                          "--year", "2019", "--dry-run", "--format", "json"});
  INFO(again.err);
  REQUIRE(again.status < 2);
  CHECK(Json::parse(again.out)["remembered"] == true);
  CHECK(Json::parse(again.out)["changed"].empty());
}

TEST_CASE("our own table of figures comes back with what was changed in it and nothing else", "[import]") {
  ImportDesk d;
  REQUIRE(d.city().run({"report", "kota.gpkg", "--table", "rt", "--out", "rt.csv"}).status == 0);
  std::string table = readFile(d.file("rt.csv"));
  const std::string row = "Kalianyar,Kalianyar,Bantaran Kali Wangi,001,001,";
  const std::size_t at = table.find(",323,", table.find(row));
  REQUIRE(at != std::string::npos);
  table.replace(at, 5, ",324,");
  d.drop({toQString(d.write("rt.csv", table))});
  d.wait();
  d.goOn();
  d.goOn();
  REQUIRE(d.assistant().page() == ImportWindow::Page::Match);
  d.goOn();
  REQUIRE(d.assistant().page() == ImportWindow::Page::Preview);
  auto& rows = d.part<QTableView>("importRows");
  REQUIRE(rows.model()->rowCount() >= 45);
  QStringList changed;
  for (int r = 0; r < rows.model()->rowCount(); ++r) {
    for (int c = 0; c < rows.model()->columnCount(); ++c) {
      if (const QString cell = previewCell(rows, r, c); cell.contains(u'→')) changed << cell;
    }
  }
  CHECK(changed == QStringList{QStringLiteral("323 → 324")});
  d.goOn();
  CHECK(d.figure("001", "001", Parameter::Buildings) == 324);
}

TEST_CASE("a broken file is said in the assistant and nothing changes", "[import]") {
  ImportDesk d;
  const std::int64_t revision = d.session().snapshot().revision;
  d.drop({toQString(d.write("rusak.xlsx", "PK\x03\x04 not a workbook"))});
  d.wait();
  CHECK(d.assistant().page() == ImportWindow::Page::Reading);
  CHECK(d.part<QLabel>("importProblem").text().contains(QStringLiteral("rusak.xlsx")));
  d.checkLayout();
  QTest::keyClick(&d.assistant(), Qt::Key_Escape);
  d.settle();
  CHECK(d.session().snapshot().revision == revision);
}

TEST_CASE("our own table of RT comes back without a difference", "[import]") {
  ImportDesk d;
  REQUIRE(d.city().run({"report", "kota.gpkg", "--table", "rt", "--out", "numerik.xlsx"}).status == 0);
  const std::size_t filed = d.session().snapshot().filed.size();
  d.drop({toQString(d.file("numerik.xlsx"))});
  d.wait();
  d.goOn();
  REQUIRE(d.assistant().page() == ImportWindow::Page::Columns);
  auto& columns = d.part<QTableWidget>("importColumns");
  for (int row = 0; row < columns.rowCount(); ++row) {
    const QString header = columns.item(row, 1)->text();
    const auto* const box = qobject_cast<QComboBox*>(columns.cellWidget(row, 3));
    INFO(header.toStdString() << " -> " << box->currentText().toStdString());
    // Values, means and totals are computed; nobody filed them. Percents only tell whether a row is in order.
    const bool isComputed = header.startsWith(QStringLiteral("Nilai ")) ||
                            header.startsWith(QStringLiteral("Rata-rata ")) || header == QStringLiteral("Jumlah nilai");
    if (isComputed) CHECK(box->currentIndex() == 0);
  }
  d.goOn();
  d.goOn();
  REQUIRE(d.assistant().page() == ImportWindow::Page::Preview);
  CHECK_FALSE(d.part<QLabel>("importSummary").text().contains(QStringLiteral("berbeda")));
  d.goOn();
  CHECK(d.session().snapshot().filed.size() == filed);
}

TEST_CASE("shifted rows are moved back only when a person wants it", "[import]") {
  ImportDesk d;
  const std::string header =
      "kelurahan,rtrw,luas_ha,kk,jalan_ideal_m,2a_vol,2a_pct,2a_nilai,2b_vol,2b_pct,2b_nilai,3a_vol,3a_pct,3a_nilai\n";
  const std::string path =
      d.write("geser.csv", header + "Kalianyar,RT 001 RW 001,1.4178,357,335,,162,48.36,1,299,89.25,5,307,85.99,5\n");
  d.drop({toQString(path)});
  d.wait();
  d.goOn();
  d.goOn();
  d.goOn();
  REQUIRE(d.assistant().page() == ImportWindow::Page::Preview);
  CHECK_FALSE(d.part<QPushButton>("importNext").isEnabled());
  auto& shift = d.part<QCheckBox>("importShift");
  REQUIRE(shift.isVisible());
  d.shoot(QStringLiteral("4-preview-shifted"));
  // The row as it stands there, to be judged before anything is moved: 2a_vol is empty, 162 stands beside it.
  const QAbstractItemModel& rows = *d.part<QTableView>("importRows").model();
  const auto cellBelow = [&](const QString& heading) {
    for (int column = 0; column < rows.columnCount(); ++column) {
      if (rows.headerData(column, Qt::Horizontal).toString() == heading) return rows.index(0, column);
    }
    return QModelIndex();
  };
  CHECK(cellBelow(QStringLiteral("kk")).data().toString() == QStringLiteral("357"));
  CHECK(cellBelow(QStringLiteral("2a_vol")).data().toString().isEmpty());
  CHECK(cellBelow(QStringLiteral("2a_vol")).data(Qt::ToolTipRole).toString().contains(QStringLiteral("162")));
  CHECK(cellBelow(QStringLiteral("2a_nilai")).data().toString() == QStringLiteral("48.36"));
  d.checkLayout();
  QTest::keyClick(&shift, Qt::Key_Space);
  d.wait();
  d.shoot(QStringLiteral("4-preview-shifted-back"));
  d.goOn();
  CHECK(d.figure("001", "001", Parameter::RoadSurface) == 299);
}

TEST_CASE("a row that looks shifted and is not goes in as it stands", "[import]") {
  ImportDesk d;
  d.drop({toQString(
      d.write("nilai.csv", "kelurahan,rtrw,kk,5a_vol,5a_nilai,7a_nilai\nKalianyar,RT 001 RW 001,350,120,1,0.5\n"))});
  d.wait();
  for (int i = 0; i < 3; ++i) d.goOn();
  REQUIRE(d.assistant().page() == ImportWindow::Page::Preview);
  CHECK_FALSE(d.part<QPushButton>("importNext").isEnabled());
  CHECK(d.part<QCheckBox>("importShift").isHidden());
  auto& asItStands = d.part<QCheckBox>("importTakeShifted");
  REQUIRE(asItStands.isVisible());
  QTest::keyClick(&asItStands, Qt::Key_Space);
  d.wait();
  d.shoot(QStringLiteral("4-preview-as-it-stands"));
  d.checkLayout();
  d.goOn();
  CHECK(d.figure("001", "001", Parameter::WastewaterSystem) == 120);
  CHECK(d.figure("001", "001", Parameter::HouseholdsKk) == 350);
}

TEST_CASE("a list of activities dropped as figures leads to where it goes in", "[import]") {
  ImportDesk d;
  const std::size_t before = d.session().snapshot().activities.size();
  d.drop({toQString(d.write("investasi.csv",
                            "tahun,kelurahan,rtrw,kriteria,volume,kegiatan,sumber_anggaran,anggaran_rp\n"
                            "2031,Kalianyar,RT001-RW001,2b,17,Pavingisasi,APBD,12000000\n"))});
  d.wait();
  REQUIRE(d.assistant().page() == ImportWindow::Page::File);
  CHECK(d.part<QLabel>("importProblem").text().contains(QStringLiteral("daftar kegiatan")));
  d.shoot(QStringLiteral("1-file-activities"));
  d.checkLayout();
  auto& take = d.part<QPushButton>("importAsActivities");
  REQUIRE(take.isVisible());
  QTest::mouseClick(&take, Qt::LeftButton);
  d.waitForJobs();
  d.settle();
  REQUIRE(d.answers.reviewed.size() == 1);
  CHECK(d.answers.reviewed[0].title == QStringLiteral("Ambil kegiatan"));
  CHECK(d.session().snapshot().activities.size() == before + 1);
}

TEST_CASE("a file with several years asks which rows to take", "[import]") {
  ImportDesk d;
  const std::string header = "snapshot;kelurahan;rtrw;kk;2b_vol\n";
  d.drop({toQString(d.write("dua.csv", header + "2019;Kalianyar;RT 001 RW 001;357;298\n"
                                                "2021;Kalianyar;RT 001 RW 001;361;120\n"
                                                "2021;Kalianyar;RT 002 RW 001;371;322\n"))});
  d.wait();
  // Nothing is guessed: the column is proposed, the year is the person's.
  auto& column = d.part<QComboBox>("importFilterColumn");
  auto& text = d.part<QComboBox>("importFilterText");
  CHECK(column.currentText().contains(QStringLiteral("snapshot")));
  REQUIRE(text.count() == 3);
  CHECK_FALSE(d.part<QPushButton>("importNext").isEnabled());
  CHECK(d.part<QLabel>("importProblem").text().contains(QStringLiteral("pilih baris")));
  d.part<QComboBox>("importSurvey").setCurrentIndex(d.part<QComboBox>("importSurvey").count() - 1);
  text.setFocus();
  QTest::keyClick(&text, Qt::Key_End);
  CHECK(text.currentText() == QStringLiteral("2021"));
  CHECK(d.part<QLineEdit>("importSurveyName").text() == QStringLiteral("2021"));
  d.shoot(QStringLiteral("1-file-rounds"));
  d.checkLayout();
  d.goOn();
  d.goOn();
  d.goOn();
  REQUIRE(d.assistant().page() == ImportWindow::Page::Preview);
  CHECK(d.part<QTableView>("importRows").model()->rowCount() == 2);
  d.goOn();
  REQUIRE(d.session().snapshot().surveys.back().name == "2021");
  CHECK(d.session().snapshot().surveys.back().year == 2021);
  REQUIRE(d.session().snapshot().figuresOf(d.session().snapshot().surveys.back().id).size() == 2);
}
