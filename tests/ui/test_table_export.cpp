// Tables and RT sheets saved from the window: files for people, and a sentence where they are.

#include <QAction>
#include <QLabel>
#include <QTableView>
#include <fstream>

#include "tests/support/csv.h"
#include "tests/support/report_column.h"
#include "tests/ui/shots.h"
#include "tests/ui/window_desk.h"
#include "ui/paint/qt_bridge.h"
#include "ui/paint/report_pages.h"
#include "ui/paint/report_words.h"
#include "ui/paint/report_writer.h"
#include "ui/panels/card_panel.h"
#include "ui/panels/rt_table_panel.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

class ExportDesk : public WindowDesk {
 public:
  ExportDesk() : m_city(City::finished()) {
    REQUIRE(window->openFile(file("kota.gpkg")));
    settle();
  }
  [[nodiscard]] QString file(const std::string& name) const { return toQString(m_city.file(name)); }
  [[nodiscard]] const City& city() const { return m_city; }
  void run(Act act) {
    said.clear();
    action(act).trigger();
    waitForJobs();
  }

 private:
  City m_city;
};

}  // namespace

TEST_CASE("a table saved as CSV reads as Excel does in Indonesia, and comes back without a difference", "[export]") {
  ExportDesk d;
  d.answers.choice = 0;  // figures of RT
  d.answers.saveAs = d.file("dari-jendela.csv");
  d.run(Act::SaveTable);
  REQUIRE_FALSE(d.said.empty());
  CHECK(d.said.back().kind == MessageKind::Done);
  CHECK(d.said.back().text.contains(QStringLiteral("dari-jendela.csv")));
  const std::string text = readFile(d.city().file("dari-jendela.csv"));
  CHECK(text.starts_with("\xEF\xBB\xBF"));
  CHECK(text.find(";Luas verifikasi (ha);") != std::string::npos);
  CHECK(text.find("Jumlah;") != std::string::npos);
  CHECK(text.find("area_verified") == std::string::npos);
  // All digits of the commands, with the comma: the hectares of the first RT.
  REQUIRE(d.city().run({"report", "kota.gpkg", "--table", "rt", "--out", "dari-perintah.csv"}).status == 0);
  const auto rows = readCsv(d.city().file("dari-perintah.csv"));
  REQUIRE_FALSE(rows.empty());
  std::string hectares = rows.front().at("area_verified");
  REQUIRE(hectares.find('.') != std::string::npos);
  hectares[hectares.find('.')] = ',';
  CHECK(text.find(";" + hectares + ";") != std::string::npos);
  const auto again = d.city().run(
      {"import-numeric", "kota.gpkg", "dari-jendela.csv", "--survey", "2019", "--year", "2019", "--format", "json"});
  INFO(again.out << again.err);
  CHECK(again.out.find("\"matched\": " + std::to_string(rows.size())) != std::string::npos);
  REQUIRE(d.city().run({"report", "kota.gpkg", "--table", "rt", "--out", "sesudah.csv"}).status == 0);
  CHECK(readFile(d.city().file("sesudah.csv")) == readFile(d.city().file("dari-perintah.csv")));

  d.answers.choice = 1;  // the form of each RT is always a workbook
  d.answers.saveAs = d.file("formulir");
  d.run(Act::SaveTable);
  CHECK(readFile(d.city().file("formulir.xlsx")).substr(0, 2) == "PK");

  // The tables of the plan follow those of the figures in the list.
  d.answers.choice = 7;
  d.answers.saveAs = d.file("memorandum.csv");
  d.run(Act::SaveTable);
  const std::string memorandum = readFile(d.city().file("memorandum.csv"));
  CHECK(memorandum.find(titleOf(ReportKind::Memorandum).toStdString()) != std::string::npos);
  CHECK(memorandum.find("Sumber dana") != std::string::npos);

  d.answers.saveAs = d.file("tidak/ada/tabel.xlsx");
  d.run(Act::SaveTable);
  REQUIRE_FALSE(d.said.empty());
  CHECK(d.said.back().kind == MessageKind::Error);
}

TEST_CASE("numbers of a readable CSV stand alone, their marks in a last column", "[export]") {
  ExportDesk d;
  PrintedTable printed;
  ReportTable& table = printed.table;
  table.columns = {reportColumn("name", ReportField::Name),
                   reportColumn("total_after", ReportField::TotalAfter, ReportType::Value),
                   reportColumn("remaining_ha", ReportField::Remaining, ReportType::Amount),
                   reportColumn("planned", ReportField::PlannedCost, ReportType::Money),
                   reportColumn("persons", ReportField::Persons, ReportType::Amount)};
  table.rows = {
      {std::string("Kalianyar"), ValueRange{24, 50}, Amount{44'012'500, false, true}, MoneySum{3'927'000'000, 2, 1},
       Amount{32'000'000}},
      {std::string("Duri"), ValueRange{30, 30}, Amount{2'500'000}, MoneySum{2'000'000, 1, 0}, ReportCell()},
      {std::string("Pandean"), ValueRange{49, 49, true}, Amount{1'000'000}, MoneySum{1'000'000, 1, 1}, ReportCell()}};
  table.totals = {ReportCell(), ReportCell(), Amount{46'512'500, false, true}, MoneySum{3'929'000'000, 3, 1},
                  Amount{32'000'000}};
  table.estimates = {{Parameter::Population}, {}};
  REQUIRE(writeReadableCsv(printed, d.session().regulation(), d.file("angka.csv").toStdString()).has_value());
  const std::string text = readFile(d.city().file("angka.csv"));
  INFO(text);
  CHECK(text.find("Kalianyar;;44,0125;3927000000;32;") != std::string::npos);
  CHECK(text.find(" 24–50; ") != std::string::npos);
  CHECK(text.find("Duri;30;2,5;2000000;;\r\n") != std::string::npos);  // nothing to mark
  CHECK(text.find("Jumlah;;46,5125;3929000000;32;") != std::string::npos);
  CHECK(text.find(" ≤; ") != std::string::npos);
  CHECK(text.find(" ≥; ") != std::string::npos);
  CHECK(text.find(" ≈") != std::string::npos);
  CHECK(text.find(" ≈; ") != std::string::npos);
  CHECK(text.find(" ≈ ") == std::string::npos);  // a mark stands alone, without a blank behind it
}

TEST_CASE("the sheet of the chosen RT asks only where, from its card and from the table's menu", "[export]") {
  ExportDesk d;
  const Rt& rt = d.session().snapshot().rts.front();
  d.session().select({Level::Rt, rt.id});
  d.settle();
  auto* const links = d.workspace().card().findChild<QLabel*>(QStringLiteral("rtLinks"));
  REQUIRE(links != nullptr);
  CHECK(links->text().contains(QStringLiteral("Lembar RT untuk ditandatangani (PDF)…")));
  shoot(*d.window, QStringLiteral("rt-sheet-link"));
  d.answers.saveAs = d.file("kartu.pdf");
  Q_EMIT links->linkActivated(QStringLiteral("sheet"));
  d.waitForJobs();
  CHECK(d.answers.choicesAsked == 0);
  REQUIRE_FALSE(d.said.empty());
  CHECK(d.said.back().text.contains(QStringLiteral("1 halaman")));
  CHECK(readFile(d.city().file("kartu.pdf")).substr(0, 5) == "%PDF-");

  d.workspace().setStep(Step::Data);
  d.session().selectAll({{Level::Rt, rt.id}, {Level::Rt, d.session().snapshot().rts[1].id}});
  d.answers.saveAs = d.file("tabel.pdf");
  auto* const menu = d.workspace().rtTable().findChild<QAction*>(QStringLiteral("rtSheets"));
  REQUIRE(menu != nullptr);
  CHECK(d.workspace().rtTable().view().actions().contains(menu));
  menu->trigger();
  d.waitForJobs();
  CHECK(d.answers.choicesAsked == 0);
  CHECK(d.said.back().text.contains(QStringLiteral("2 halaman")));
  // A kawasan has no such sheet.
  d.session().select({Level::Kawasan, d.session().snapshot().kawasan.front().id});
  d.settle();
  CHECK_FALSE(links->text().contains(QStringLiteral("sheet")));
}

TEST_CASE("RT sheets are saved for the selection or for all", "[export]") {
  ExportDesk d;
  d.answers.choice = 0;
  d.answers.saveAs = d.file("semua.pdf");
  d.run(Act::SaveRtSheets);
  REQUIRE_FALSE(d.said.empty());
  const auto all = d.session().snapshot().rts.size();
  CHECK(d.said.back().text.contains(QStringLiteral("%1 halaman").arg(all)));
  CHECK(readFile(d.city().file("semua.pdf")).substr(0, 5) == "%PDF-");

  d.session().select({Level::Rt, d.session().snapshot().rts.front().id});
  d.answers.saveAs = d.file("satu.pdf");
  d.run(Act::SaveRtSheets);
  CHECK(d.said.back().text.contains(QStringLiteral("1 halaman")));
}
