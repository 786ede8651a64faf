// The collected public files through the assistant, as a coordinator takes them in: what is wrong in them is found and
// said before anything is written. Skipped where the public data is not beside the project.

#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "core/rules/filed_results.h"
#include "tests/support/csv.h"
#include "tests/support/realdata.h"
#include "tests/ui/import_desk.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

City emptyCity(const std::string& crs) {
  City city;
  REQUIRE(city.run({"new", "uji.gpkg", "--city", "Kota Uji", "--code", "33.75", "--crs", crs}).status == 0);
  return city;
}

class RealDesk : public ImportDesk {
 public:
  explicit RealDesk(const std::string& crs = "EPSG:32749") : ImportDesk(emptyCity(crs), "uji.gpkg") {}

  void open(const std::string& path) {
    drop({toQString(path)});
    wait();
  }
  void nameSurvey(const char* name) { part<QLineEdit>("importSurveyName").setText(QString::fromLatin1(name)); }
  /// From the file to the preview, making what the empty project does not have.
  void goToPreview() {
    goOn();
    REQUIRE(assistant().page() == ImportWindow::Page::Columns);
    goOn();
    REQUIRE(assistant().page() == ImportWindow::Page::Match);
    part<QCheckBox>("importCreate").setChecked(true);
    wait();
    goOn();
    REQUIRE(assistant().page() == ImportWindow::Page::Preview);
  }
  /// "column value: what about it" of every line under the preview.
  [[nodiscard]] QStringList problems() {
    auto& table = part<QTableWidget>("importProblems");
    QStringList lines;
    for (int i = 0; i < table.rowCount(); ++i)
      lines << table.item(i, 1)->text() + u' ' + table.item(i, 2)->text() + QStringLiteral(": ") +
                   table.item(i, 3)->text();
    return lines;
  }
  [[nodiscard]] Json scores() { return city().json({"score", "uji.gpkg"}); }
};

}  // namespace

TEST_CASE("Pekalongan: a year of the table of five goes in, every total as published", "[import-real]") {
  KAWASAN_NEEDS_REALDATA();
  RealDesk d;
  d.open(realdata("scoring/pekalongan_rt.csv"));
  auto& text = d.part<QComboBox>("importFilterText");
  CHECK(d.part<QComboBox>("importFilterColumn").currentText().contains(QStringLiteral("snapshot")));
  REQUIRE(text.count() == 6);
  text.setCurrentIndex(text.findData(QStringLiteral("2019")));
  CHECK(d.part<QLineEdit>("importSurveyName").text() == QStringLiteral("2019"));
  d.goToPreview();
  CHECK(d.part<QLabel>("importSummary").text().contains(QStringLiteral("203")));
  d.shoot(QStringLiteral("real-pekalongan"));
  d.goOn();
  const Json scores = d.scores();
  REQUIRE(scores["areas"].size() == 203);
  std::map<std::string, int> classes;
  for (const Json& area : scores["areas"]) {
    CHECK(area["total"] == area["filed"]["total"]);
    CHECK(area["class"] == area["filed"]["class"]);
    ++classes[area["class"]];
  }
  CHECK(classes == std::map<std::string, int>{{"light", 195}, {"none", 7}, {"moderate", 1}});
}

TEST_CASE("Kauman as first published: shifted rows are moved back when the person wants it", "[import-real]") {
  KAWASAN_NEEDS_REALDATA();
  RealDesk d;
  std::ifstream file(realdata("scoring/pekalongan_kauman_2019_raw_shifted.json"));
  const auto rows = nlohmann::ordered_json::parse(file);
  std::vector<std::string> keys;
  std::string table = "kelurahan;rtrw";
  for (const auto& [key, value] : rows.at(0).items()) {
    if (key == "rt" || key == "kawasan" || key == "id") continue;
    keys.push_back(key);
    table += ';' + key;
  }
  int rt = 1;
  for (const auto& row : rows) {
    table += "\nKauman;RT " + std::to_string(rt++) + " RW 1";
    for (const std::string& key : keys)
      table += ';' + (row.at(key).is_string() ? row.at(key).get<std::string>() : row.at(key).dump());
  }
  d.open(d.write("kauman.csv", table + '\n'));
  d.nameSurvey("2019");
  d.goToPreview();
  CHECK_FALSE(d.part<QPushButton>("importNext").isEnabled());
  auto& shift = d.part<QCheckBox>("importShift");
  CHECK(shift.text().contains(QStringLiteral("16")));
  d.shoot(QStringLiteral("real-kauman"));
  QTest::keyClick(&shift, Qt::Key_Space);
  d.wait();
  d.goOn();
  const Json scores = d.scores();
  REQUIRE(scores["areas"].size() == 16);
  // These rows were published without bases; the totals filed are those of the corrected table.
  std::multiset<int> filed;
  for (const Json& area : scores["areas"]) filed.insert(area["filed"]["total"].get<int>());
  std::multiset<int> published;
  for (const CsvRow& row : readCsv(realdata("scoring/pekalongan_rt.csv"))) {
    if (row.at("snapshot") == "2019" && row.at("kelurahan") == "Kauman")
      published.insert(std::stoi(row.at("total_nilai")));
  }
  CHECK(filed == published);
}

TEST_CASE("a form as it was filled in by hand: every cell that is no figure is listed", "[import-real]") {
  KAWASAN_NEEDS_REALDATA();
  RealDesk d("EPSG:32748");
  d.open(realdata("forms/muaraenim_rt002_form_anon.xlsx"));
  d.nameSurvey("2019");
  d.goToPreview();
  const QStringList problems = d.problems();
  INFO(problems.join(u'\n').toStdString());
  d.shoot(QStringLiteral("real-muaraenim"));
  // Text in cells of numbers, a settlement of 115 ha inside an RT of 3 ha, and a length below zero.
  for (const char* line :
       {"Muara Enim: kota lain", "+ 115: ditulis dengan tanda tambah", "+460: ditulis dengan tanda tambah",
        "+ 115: melebihi jumlah seluruhnya", "-40: di bawah nol"})
    CHECK_FALSE(problems.filter(QString::fromLatin1(line)).isEmpty());
  // Counts of households, an error of the spreadsheet, and the last of the numbers that are no figure (D109).
  CHECK_FALSE(problems.filter(QStringLiteral("formulir menghitung rumah tangga (seluruhnya: 40)")).isEmpty());
  CHECK_FALSE(problems.filter(QStringLiteral("#DIV/0!")).isEmpty());
  CHECK_FALSE(problems.filter(QStringLiteral("memiliki Potensi Sosial")).isEmpty());
  d.goOn();
  CHECK(d.session().snapshot().rts.size() == 1);
}

TEST_CASE("an empty form and the questions of a form are told as what they are", "[import-real]") {
  KAWASAN_NEEDS_REALDATA();
  const auto told = [](const char* file) {
    RealDesk d;
    d.open(realdata(file));
    d.nameSurvey("2019");
    return d.part<QLabel>("importProblem").text();
  };
  const QString empty = told("forms/kumuhR0_template.xlsx");
  INFO(empty.toStdString());
  CHECK(empty.contains(QStringLiteral("formulir resmi yang masih kosong")));
  for (const char* file : {"forms/pyxform/choice_filter_test.xlsx", "forms/pyxform/bug__xl_date_ambiguous.xlsx"}) {
    INFO(file);
    CHECK(told(file).contains(QStringLiteral("pertanyaan formulir KoBo atau ODK")));
  }
}

TEST_CASE("totals without bases and totals of the earlier edition stay as filed", "[import-real]") {
  KAWASAN_NEEDS_REALDATA();
  for (const auto& [name, rts] :
       {std::pair("kabserang_rt", 317), std::pair("baubau_rt_rule2016", 14)}) {  // one of its 15 rows names an RT again
    INFO(name);
    RealDesk d;
    d.open(realdata("scoring/" + std::string(name) + ".csv"));
    const std::string edition = rts == 14 ? "permen-02-2016" : d.session().regulation().edition;
    auto& editions = d.part<QComboBox>("importEdition");
    // Proposed by the classes that the file has beside its totals, and said to be so.
    CHECK(editions.currentData().toString().toStdString() == edition);
    CHECK(d.part<QLabel>("importEditionSaid").isVisible() == (rts == 14));
    d.shoot(QStringLiteral("real-file-") + QString::fromLatin1(name));
    d.checkLayout();
    d.nameSurvey("2020");
    d.goToPreview();
    d.shoot(QStringLiteral("real-") + QString::fromLatin1(name));
    d.goOn();
    const Snapshot& snapshot = d.session().snapshot();
    const FiledResults filed(snapshot, snapshot.surveys.back().id, Level::Rt, d.session().regulation().edition);
    CHECK(filed.size() == static_cast<std::size_t>(rts));
    // They stay results of their own regulation, and are never compared by the limits of another.
    for (const FiledResult& each : snapshot.filed) CHECK(each.edition == edition);
    if (rts == 14) CHECK(std::ranges::count(snapshot.filed, 41, &FiledResult::total) == 2);
  }
}

TEST_CASE("files without figures are said to be so, and nothing is written", "[import-real]") {
  KAWASAN_NEEDS_REALDATA();
  for (const char* name : {"kumuhR0_template.xlsx", "rtlh_contoh.xlsx"}) {
    INFO(name);
    RealDesk d;
    const auto revision = d.session().snapshot().revision;
    d.open(realdata("forms/" + std::string(name)));
    d.nameSurvey("2019");
    while (d.assistant().page() < ImportWindow::Page::Preview && d.part<QPushButton>("importNext").isEnabled())
      d.goOn();
    d.shoot(QStringLiteral("real-") + QString::fromLatin1(name).section(u'.', 0, 0));
    CHECK_FALSE(d.part<QPushButton>("importNext").isEnabled());
    CHECK_FALSE(d.part<QLabel>("importProblem").text().isEmpty());
    const bool isOfHouses = d.part<QLabel>("importProblem").text().contains(QStringLiteral("daftar rumah (RTLH)"));
    CHECK(isOfHouses == (std::string(name) == "rtlh_contoh.xlsx"));
    CHECK(d.session().snapshot().revision == revision);
  }
}
