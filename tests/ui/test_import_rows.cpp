// Files in which a row is not an RT: a repeat of KoBo with a row a house, rows of totals, percents where volumes
// belong; and files that bring nothing new. In the real window in Indonesian.

#include <QSpinBox>
#include <algorithm>

#include "tests/support/small_xlsx.h"
#include "tests/ui/import_desk.h"
#include "ui/panels/figure_explanation.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

QString textsIn(QTableWidget& table) {
  QStringList lines;
  for (int row = 0; row < table.rowCount(); ++row) {
    QStringList cells;
    for (int c = 0; c < table.columnCount(); ++c)
      cells << (table.item(row, c) ? table.item(row, c)->text() : QString());
    lines << cells.join(u' ');
  }
  return lines.join(u'\n');
}

QString cellIn(QTableView& table, int row, int column) {
  return table.model()->index(row, column).data().toString();
}

std::string houses() {
  return smallXlsx({{"survei",
                     {{"kelurahan", "rt", "rw", "luas_ha", "_index"},
                      {"Kalianyar", "001", "001", "1.4178", "1"},
                      {"Kalianyar", "002", "001", "1.3498", "2"}}},
                    {"rumah",
                     {{"bangunan_unit", "kk", "1a_vol", "_index", "_parent_table_name", "_parent_index"},
                      {"1", "1", "0", "1", "survei", "1"},
                      {"1", "2", "1", "2", "survei", "1"},
                      {"1", "2", "1", "3", "survei", "1"},
                      {"1", "1", "1", "4", "survei", "2"},
                      {"1", "", "1", "5", "survei", "2"}}}});
}

/// From the file to the preview.
void goToPreview(ImportDesk& d) {
  for (int i = 0; i < 3; ++i) d.goOn();
  REQUIRE(d.assistant().page() == ImportWindow::Page::Preview);
}

}  // namespace

TEST_CASE("houses of a KoBo workbook become figures of their RT only as a person says", "[import]") {
  ImportDesk d;
  const auto before = d.figure("001", "001", Parameter::Buildings);
  const auto kk = d.figure("002", "001", Parameter::HouseholdsKk);
  d.drop({toQString(d.write("kobo.xlsx", houses()))});
  d.wait();
  auto& sheet = d.part<QComboBox>("importSheet");
  auto& said = d.part<QLabel>("importSheetSaid");
  // The repeat brings the figures of the form as well.
  REQUIRE(sheet.currentText() == QStringLiteral("rumah, digabung dengan survei"));
  CHECK_FALSE(said.isVisible());
  sheet.setFocus();
  QTest::keyClick(&sheet, Qt::Key_Up);
  d.settle();
  REQUIRE(sheet.currentText() == QStringLiteral("survei"));
  // The form alone is no more than half of what the file holds.
  CHECK(said.isVisible());
  CHECK(said.text().contains(QStringLiteral("“rumah”")));
  d.shoot(QStringLiteral("1-file-with-repeat"));
  d.checkLayout();
  sheet.setFocus();
  QTest::keyClick(&sheet, Qt::Key_Down);
  d.settle();
  REQUIRE(sheet.currentText() == QStringLiteral("rumah, digabung dengan survei"));
  CHECK_FALSE(said.isVisible());
  goToPreview(d);
  auto& choice = d.part<QComboBox>("importRowsOfRt");
  auto& problems = d.part<QTableWidget>("importProblems");
  REQUIRE(choice.isVisible());
  CHECK(choice.currentText() == QStringLiteral("pilih…"));
  CHECK_FALSE(d.part<QPushButton>("importNext").isEnabled());
  CHECK(d.part<QLabel>("importProblem").text().contains(QStringLiteral("pilih cara")));
  CHECK(textsIn(problems).contains(QStringLiteral("baris 2–4")));
  d.shoot(QStringLiteral("4-preview-houses"));
  d.checkLayout();

  choice.setFocus();
  QTest::keyClick(&choice, Qt::Key_Down);
  d.wait();
  CHECK(choice.currentText().startsWith(QStringLiteral("jumlahkan per RT")));
  auto& rows = d.part<QTableView>("importRows");
  REQUIRE(rows.model()->rowCount() == 2);
  CHECK(cellIn(rows, 0, 0) == QStringLiteral("2–4"));
  CHECK(cellIn(rows, 0, 2) == QStringLiteral("323 → 3"));
  // One house did not say its KK, so the RT keeps what the project holds.
  CHECK(textsIn(problems).contains(QStringLiteral("tidak terisi di 1/2 baris")));
  CHECK(d.part<QLabel>("importSummary").text().contains(QStringLiteral("5 baris dijumlahkan menjadi 2 RT")));
  d.shoot(QStringLiteral("4-preview-houses-summed"));
  d.checkLayout();
  d.goOn();
  CHECK(d.figure("001", "001", Parameter::Buildings) == 3);
  CHECK(d.figure("001", "001", Parameter::HouseholdsKk) == 5);
  CHECK(d.figure("001", "001", Parameter::AreaVerified) == 1.4178);
  CHECK(d.figure("002", "001", Parameter::HouseholdsKk) == kk);
  const auto& rts = d.session().snapshot().rts;
  const auto rt = std::ranges::find_if(rts, [&](const Rt& each) {
    return d.session().nameOf({Level::Rt, each.id}) == QStringLiteral("Kalianyar RT 001 RW 001");
  });
  REQUIRE(rt != rts.end());
  const AreaKey area{Level::Rt, rt->id};
  const FigureExplanation explained = explainFigure(d.session(), {area, "buildings"});
  REQUIRE_FALSE(explained.origins.empty());
  CHECK(explained.origins.front().join(u'|').contains(QStringLiteral("kobo.xlsx, lembar rumah, kolom A, baris 2–4")));
  d.action(Act::Undo).trigger();
  d.settle();
  CHECK(d.figure("001", "001", Parameter::Buildings) == before);
}

TEST_CASE("percents are offered as shares where cells are percents, columns that are not used are named", "[import]") {
  ImportDesk d;
  d.drop({toQString(d.write("persen.csv",
                            "kelurahan;rtrw;kk;jiwa;luas_m2;3a_vol;catatan\n"
                            "Kalianyar;RT 001 RW 001;200;800;14178;45%;baik\n"))});
  d.wait();
  d.goOn();
  REQUIRE(d.assistant().page() == ImportWindow::Page::Columns);
  CHECK(textsIn(d.part<QTableWidget>("importColumns")).contains(QStringLiteral("meter persegi, dibagi 10.000")));
  d.goOn();
  d.goOn();
  REQUIRE(d.assistant().page() == ImportWindow::Page::Preview);
  const QString unused = d.part<QLabel>("importUnused").text();
  CHECK(unused.contains(QStringLiteral("Kolom yang tidak dipakai: catatan")));
  CHECK(unused.contains(QStringLiteral("dibagi 10.000 menjadi hektare: luas_m2")));
  auto& percents = d.part<QCheckBox>("importPercents");
  REQUIRE(percents.isVisible());
  CHECK_FALSE(d.part<QComboBox>("importRowsOfRt").isVisible());
  d.shoot(QStringLiteral("4-preview-percents"));
  d.checkLayout();
  QTest::keyClick(&percents, Qt::Key_Space);
  d.wait();
  d.goOn();
  CHECK(d.figure("001", "001", Parameter::WaterAccess) == 90);
  CHECK(d.figure("001", "001", Parameter::Population) == 800);
  CHECK(d.figure("001", "001", Parameter::AreaVerified) == 1.4178);
}

TEST_CASE("the year of the rows proposes their survey, and undo shows the survey of before", "[import]") {
  City city = City::finished();
  REQUIRE(city.run({"surveys", "kota.gpkg", "--add", "2026", "--year", "2026"}).status == 0);
  ImportDesk d(std::move(city));
  const auto surveys = d.session().snapshot().surveys;
  const auto first = std::ranges::find(surveys, std::string("2019"), &Survey::name);
  REQUIRE(first != surveys.end());
  d.session().showSurvey(first->id);
  d.settle();
  d.drop({toQString(d.write("dua.csv",
                            "snapshot;kelurahan;rtrw;kk\n2019;Kalianyar;RT 001 RW 001;357\n"
                            "2026;Kalianyar;RT 001 RW 001;360\n2021;Kalianyar;RT 001 RW 001;361\n"))});
  d.wait();
  auto& survey = d.part<QComboBox>("importSurvey");
  auto& text = d.part<QComboBox>("importFilterText");
  const auto choose = [&](const char* round) {
    text.setCurrentIndex(text.findData(QString::fromLatin1(round)));
    d.settle();
  };
  choose("2026");
  CHECK(survey.currentText() == QStringLiteral("2026"));
  choose("2021");
  CHECK(survey.currentIndex() == survey.count() - 1);
  CHECK(d.part<QLineEdit>("importSurveyName").text() == QStringLiteral("2021"));
  choose("2019");
  CHECK(survey.currentText() == QStringLiteral("2019"));
  choose("2021");
  d.shoot(QStringLiteral("1-file-proposed"));
  goToPreview(d);
  d.goOn();
  REQUIRE(d.session().survey()->name == "2021");
  d.action(Act::Undo).trigger();
  d.settle();
  CHECK(d.session().survey()->name == "2019");
}

TEST_CASE("the round that a file says it is of is proposed, and a year follows the name that is typed", "[import]") {
  City city = City::finished();
  REQUIRE(city.run({"surveys", "kota.gpkg", "--add", "2026", "--year", "2026"}).status == 0);
  REQUIRE(city.run({"report", "kota.gpkg", "--table", "rt", "--survey", "2019", "--out", "tabel.xlsx"}).status == 0);
  REQUIRE(city.run({"report", "kota.gpkg", "--table", "rt", "--survey", "2019", "--layout", "form", "--out",
                    "formulir.xlsx"})
              .status == 0);
  ImportDesk d(std::move(city));
  REQUIRE(d.session().survey()->name == "2026");
  const std::string tables[] = {
      d.file("tabel.xlsx"), d.file("formulir.xlsx"),
      d.write("kolom.csv",
              "tahun;kelurahan;rtrw;kk\n2019;Kalianyar;RT 001 RW 001;357\n2019;Kalianyar;RT 002 RW 001;3\n"),
      d.write("judul.csv", "Tahun;;2019\nkelurahan;rtrw;kk\nKalianyar;RT 001 RW 001;357\n")};
  for (const std::string& table : tables) {
    INFO(table);
    d.drop({toQString(table)});
    d.wait();
    CHECK(d.part<QComboBox>("importSurvey").currentText() == QStringLiteral("2019"));
    CHECK(d.part<QSpinBox>("importSurveyYear").value() == 2019);
    d.part<QPushButton>("importCancel").click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    d.settle();
  }
  d.drop({toQString(d.write("baru.csv", "tahun;kelurahan;rtrw;kk\n2017;Kalianyar;RT 001 RW 001;357\n"))});
  d.wait();
  auto& survey = d.part<QComboBox>("importSurvey");
  CHECK(survey.currentIndex() == survey.count() - 1);
  auto& name = d.part<QLineEdit>("importSurveyName");
  auto& year = d.part<QSpinBox>("importSurveyYear");
  CHECK(name.text() == QStringLiteral("2017"));
  CHECK(year.value() == 2017);
  name.selectAll();
  QTest::keyClicks(&name, QStringLiteral("R0 2018"));
  CHECK(year.value() == 2018);
  year.setValue(2016);
  QTest::keyClicks(&name, QStringLiteral(" dan 2019"));
  CHECK(year.value() == 2016);  // somebody set it
}

TEST_CASE("a file without a difference is said to be one and makes no step", "[import]") {
  ImportDesk d;
  REQUIRE(d.city().run({"report", "kota.gpkg", "--table", "rt", "--out", "numerik.xlsx"}).status == 0);
  const std::int64_t revision = d.session().snapshot().revision;
  d.drop({toQString(d.file("numerik.xlsx"))});
  d.wait();
  goToPreview(d);
  const QString summary = d.part<QLabel>("importSummary").text();
  CHECK(summary.contains(QStringLiteral("Tidak ada perbedaan")));
  CHECK(summary.contains(QStringLiteral("baris jumlah dilewati")));
  CHECK_FALSE(textsIn(d.part<QTableWidget>("importProblems")).contains(QStringLiteral("tidak diambil: baris")));
  d.shoot(QStringLiteral("4-preview-same"));
  d.checkLayout();
  d.said.clear();
  d.goOn();
  CHECK(d.session().snapshot().revision == revision);
  REQUIRE(d.said.size() == 1);
  CHECK(d.said.back().kind == MessageKind::Done);
  CHECK(d.said.back().text.contains(QStringLiteral("tidak ada perbedaan")));
  CHECK(d.said.back().actions.empty());
}

TEST_CASE("a column of percents without volumes is asked about, and each is listed", "[import]") {
  ImportDesk d;
  d.drop(
      {toQString(d.write("persen.csv",
                         "kelurahan;rtrw;bangunan_unit;1a (%);kk;3a_vol;3a (%)\n"
                         "Kalianyar;RT 001 RW 001;400;50,5;200;90;45\nKalianyar;RT 002 RW 001;291;25;200;90;80\n"))});
  d.wait();
  d.goOn();
  const QString columns = textsIn(d.part<QTableWidget>("importColumns"));
  CHECK(columns.contains(QStringLiteral("tidak diambil tanpa ditanya: tanpa volume")));
  CHECK(columns.contains(QStringLiteral("dibandingkan dengan volume dan angka dasar, tidak diambil")));
  d.goOn();
  d.goOn();
  REQUIRE(d.assistant().page() == ImportWindow::Page::Preview);
  const QString problems = textsIn(d.part<QTableWidget>("importProblems"));
  CHECK(problems.contains(QStringLiteral("menurut angka dasarnya volumenya 202 unit")));
  CHECK(problems.contains(QStringLiteral("volume dan angka dasar menghasilkan 45 %")));  // of the 80 in row 3
  auto& percents = d.part<QCheckBox>("importPercents");
  REQUIRE(percents.isVisible());
  CHECK(percents.text().remove(u'&') == QStringLiteral("Hitung volume 2 baris dari persen dan angka dasarnya, sebagai "
                                                       "perkiraan"));
  d.shoot(QStringLiteral("4-preview-percents-alone"));
  d.checkLayout();
  QTest::keyClick(&percents, Qt::Key_Space);
  d.wait();
  d.goOn();
  CHECK(d.figure("001", "001", Parameter::BuildingIrregularity) == 202);
  CHECK(d.figure("002", "001", Parameter::BuildingIrregularity) == 73);
}

TEST_CASE("what is found in an official form bears names, no keys", "[import]") {
  ImportDesk d;
  REQUIRE(d.city().run({"report", "kota.gpkg", "--table", "rt", "--layout", "form", "--out", "formulir.xlsx"}).status ==
          0);
  d.drop({toQString(d.file("formulir.xlsx"))});
  d.wait();
  const auto& top = d.part<QTableWidget>("importTop");
  QStringList headings;
  for (int c = 0; c < top.columnCount(); ++c) headings << top.item(0, c)->text();
  CHECK(headings.filter(QStringLiteral("_")).isEmpty());
  CHECK(headings.contains(QStringLiteral("Luas terverifikasi (ha)")));
  d.shoot(QStringLiteral("1-file-form"));
  d.goOn();
  CHECK_FALSE(textsIn(d.part<QTableWidget>("importColumns")).contains(QStringLiteral("area_")));
  d.shoot(QStringLiteral("2-columns-form"));
  d.checkLayout();
}

TEST_CASE("a kelurahan named above the table is shown and can be another one", "[import]") {
  ImportDesk d;
  d.drop({toQString(d.write("lembar.csv",
                            "Kelurahan;:;Sumberwangi\n;;\nNo;RT/RW;Luas Verifikasi (Ha)\n"
                            "1;RT 001 RW 001;1,5\n"))});
  d.wait();
  d.goOn();
  REQUIRE(d.assistant().page() == ImportWindow::Page::Columns);
  auto& kelurahan = d.part<QComboBox>("importKelurahan");
  REQUIRE(kelurahan.isVisible());
  CHECK(kelurahan.currentText() == QStringLiteral("Sumberwangi (sel C1)"));
  d.shoot(QStringLiteral("2-columns-kelurahan"));
  d.checkLayout();
  d.goOn();
  CHECK(d.part<QLabel>("importMatchTitle").text() == QStringLiteral("Setiap baris berkas ada RT-nya"));
  d.goOn();
  CHECK(d.part<QLabel>("importUnused").text().contains(QStringLiteral("Kelurahan semua baris: Sumberwangi")));
  CHECK(cellIn(d.part<QTableView>("importRows"), 0, 1) == QStringLiteral("Sumberwangi RT 001 RW 001"));
  d.press("importBack");
  d.press("importBack");
  kelurahan.setFocus();
  QTest::keyClick(&kelurahan, Qt::Key_Down);
  CHECK(kelurahan.currentText() == QStringLiteral("– tidak disebut –"));
  d.goOn();
  CHECK(d.part<QLabel>("importMatchTitle").text() == QStringLiteral("1 baris tidak menyebut RT-nya"));
  d.press("importBack");
  kelurahan.setFocus();
  QTest::keyClicks(&kelurahan, QStringLiteral("Kali"));
  d.goOn();
  d.goOn();
  CHECK(cellIn(d.part<QTableView>("importRows"), 0, 1) == QStringLiteral("Kalianyar RT 001 RW 001"));
}

TEST_CASE("another edition renews what columns are, but for those a person chose", "[import]") {
  ImportDesk d;
  d.drop({toQString(d.write("kode.csv",
                            "kelurahan;rtrw;luas_ha;4a_vol;4b_vol;4c_vol;4d_vol\n"
                            "Kalianyar;RT 001 RW 001;1,5;0;0;0;0\n"))});
  d.wait();
  auto& edition = d.part<QComboBox>("importEdition");
  CHECK(edition.currentText().contains(QStringLiteral("2018")));  // one stray column is no other edition
  const auto choiceOf = [&](const QString& heading) -> QComboBox& {
    auto& columns = d.part<QTableWidget>("importColumns");
    for (int row = 0; row < columns.rowCount(); ++row) {
      if (columns.item(row, 1)->text() == heading) return dynamic_cast<QComboBox&>(*columns.cellWidget(row, 3));
    }
    FAIL("no such column");
    throw std::logic_error("not reached");
  };
  const QString of2018 = choiceOf(QStringLiteral("4c_vol")).currentText();
  INFO(of2018.toStdString());
  REQUIRE(of2018.startsWith(QStringLiteral("4c ")));
  choiceOf(QStringLiteral("4a_vol")).setCurrentIndex(0);
  const int was = edition.currentIndex();
  edition.setCurrentIndex(was == 0 ? 1 : 0);
  d.settle();
  CHECK(choiceOf(QStringLiteral("4c_vol")).currentText() != of2018);
  CHECK(choiceOf(QStringLiteral("4d_vol")).currentIndex() > 0);
  edition.setCurrentIndex(was);
  d.settle();
  CHECK(choiceOf(QStringLiteral("4c_vol")).currentText() == of2018);
  CHECK(choiceOf(QStringLiteral("4d_vol")).currentIndex() == 0);
  CHECK(choiceOf(QStringLiteral("4a_vol")).currentIndex() == 0);
}

TEST_CASE("rows that are refused whole are not said to have their RT", "[import]") {
  ImportDesk d;
  d.drop({toQString(d.write("geser.csv",
                            "kelurahan;rtrw;luas_ha;bangunan_unit;1a_vol;1a_nilai\n"
                            "Kalianyar;RT 001 RW 001;1;40;20;0,25\n"))});
  d.wait();
  d.goOn();
  d.goOn();
  REQUIRE(d.assistant().page() == ImportWindow::Page::Match);
  CHECK(d.part<QLabel>("importMatchTitle").text() ==
        QStringLiteral("1 dari 1 baris ditolak seluruhnya; alasannya ada di pratinjau"));
}

TEST_CASE("a table of considerations dropped as figures is taken in as what it is", "[import]") {
  ImportDesk d;
  const auto valueOf = [&]() -> std::optional<int> {
    for (const Consideration& each : d.session().snapshot().considerations) {
      const Kawasan* const kawasan = d.session().snapshot().kawasanById(each.areaId);
      if (each.level == Level::Kawasan && kawasan != nullptr && kawasan->name == "Kampung Jagalan")
        return each.strategicValue;
    }
    return std::nullopt;
  };
  const auto before = valueOf();
  const int other = before == 1 ? 5 : 1;
  d.drop({toQString(d.write("pertimbangan.csv", "kawasan;nilai_strategis\nKampung Jagalan;" + std::to_string(other) +
                                                    "\nEntah Di Mana;5\n"))});
  d.wait();
  REQUIRE(d.assistant().page() == ImportWindow::Page::File);
  CHECK(d.part<QLabel>("importProblem").text().contains(QStringLiteral("tabel pertimbangan")));
  auto& take = d.part<QPushButton>("importAsActivities");
  REQUIRE(take.isVisible());
  CHECK(take.text() == QStringLiteral("Ambil sebagai pertimbangan…"));
  d.shoot(QStringLiteral("1-file-considerations"));
  d.checkLayout();
  QTest::mouseClick(&take, Qt::LeftButton);
  d.settle();
  REQUIRE(d.answers.reviewed.size() == 1);
  CHECK(d.answers.reviewed[0].title == QStringLiteral("Ambil pertimbangan"));
  CHECK(d.answers.reviewed[0].rows[0].at(0) == QStringLiteral("Kampung Jagalan"));
  CHECK(d.answers.reviewed[0].rows[0].at(3) == QString::number(other));
  CHECK(d.answers.reviewed[0].leftOut.size() == 1);
  CHECK(valueOf() == other);
  d.session().undo();
  d.settle();
  CHECK(valueOf() == before);
}
