// Tables for spreadsheets: what they say is what `score` says, also after another program has computed all formulas
// anew, and what they hold comes back as the same figures.

#include <sys/stat.h>

#include <cmath>
#include <iostream>
#include <map>
#include <set>

#include "core/report/report_tables.h"
#include "tests/cli/cli_fixture.h"
#include "tests/support/catch.h"
#include "tests/support/csv.h"
#include "tests/support/report_column.h"
#include "ui/paint/report_writer.h"

using namespace kawasan::test;
namespace fs = std::filesystem;

namespace {

using Rows = std::vector<std::vector<std::string>>;

const std::map<std::string, std::string> kClasses{
    {"heavy", "kumuh berat"}, {"moderate", "kumuh sedang"}, {"light", "kumuh ringan"}, {"none", "tidak kumuh"}};

constexpr std::size_t kHeading = 5;  // row of the headings, from 0

ProcessResult python(const Arguments& arguments) {
  Arguments command{KAWASAN_PYTHON, KAWASAN_SOURCE_DIR "/tests/support/xlsx_cells.py"};
  command.insert(command.end(), arguments.begin(), arguments.end());
  return runProcess(command);
}

Rows cellsOf(const std::string& book) {
  const ProcessResult result = python({"cells", book});
  INFO(result.err);
  REQUIRE(result.status == 0);
  Rows rows;
  for (const std::string& line : linesOf(result.out)) rows.push_back(csvCells(line));
  return rows;
}

/// Computes every formula anew in LibreOffice, starting from a copy whose stored results are all 0. Empty without it.
std::string recalculated(const City& city, const std::string& book) {
  const std::string stale = city.file("stale.xlsx");
  REQUIRE(python({"stale", city.file(book), stale}).status == 0);
  fs::create_directories(city.file("profile/user"));
  city.write("profile/user/registrymodifications.xcu",
             R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>)");
  const ProcessResult result =
      runProcess({KAWASAN_SOFFICE, "-env:UserInstallation=file://" + city.file("profile"), "--headless", "--convert-to",
                  "xlsx", "--outdir", city.file("fresh"), stale});
  INFO(result.out << result.err);
  REQUIRE(result.status == 0);
  return city.file("fresh/stale.xlsx");
}

bool hasSpreadsheet() {
  const bool has = !std::string(KAWASAN_SOFFICE).empty() && !std::string(KAWASAN_PYTHON).empty();
  if (!has) std::cout << "\nskipped: no soffice or no python3\n";
  return has;
}

class Sheet {
 public:
  explicit Sheet(Rows rows) : m_rows(std::move(rows)) {}

  [[nodiscard]] std::string at(std::size_t row, const std::string& heading) const {
    const auto& headings = m_rows.at(kHeading);
    const auto found = std::find(headings.begin(), headings.end(), heading);
    INFO(heading);
    REQUIRE(found != headings.end());
    const auto column = static_cast<std::size_t>(found - headings.begin());
    const auto& cells = m_rows.at(kHeading + 1 + row);
    return column < cells.size() ? cells[column] : std::string();
  }

 private:
  Rows m_rows;
};

std::string expectedTotal(const Json& area) {
  if (!area["total"].is_null()) return area["total"].dump();
  return area["total_min"].dump() + "–" + area["total_max"].dump();
}

std::string expectedClass(const Json& area) {
  if (!area["class"].is_null()) return kClasses.at(area["class"]);
  return kClasses.at(area["class_min"]) + " sampai " + kClasses.at(area["class_max"]);
}

/// A number of the sheet against one of `score`; null is an empty cell.
void checkNumber(const std::string& cell, const Json& number) {
  if (number.is_null()) {
    CHECK(cell.empty());
    return;
  }
  REQUIRE_FALSE(cell.empty());
  CHECK(std::fabs(std::stod(cell) - number.get<double>()) < 1e-9 * std::max(1.0, std::fabs(number.get<double>())));
}

void checkRow(const Sheet& sheet, std::size_t row, const Json& area, const std::vector<std::string>& codes) {
  INFO(area["name"].dump());
  if (sheet.at(row, "Angka terisi") == "0") {
    CHECK(sheet.at(row, "Jumlah nilai") == "belum ada");
    CHECK(sheet.at(row, "Tingkat menurut jumlah nilai") == "belum ada");
    return;
  }
  CHECK(sheet.at(row, "Jumlah nilai") == expectedTotal(area));
  CHECK(sheet.at(row, "Tingkat menurut jumlah nilai") == expectedClass(area));
  checkNumber(sheet.at(row, "Rata-rata aspek %"), area["sectoral_mean"]);
  std::size_t i = 0;
  for (const auto& [key, indicator] : area["indicators"].items()) {
    INFO(key);
    checkNumber(sheet.at(row, "Persen " + codes[i]), indicator["percent"]);
    checkNumber(sheet.at(row, "Nilai " + codes[i]), indicator["value"]);
    ++i;
  }
}

const std::vector<std::string> k2018{"1a", "1b", "1c", "2a", "2b", "3a", "3b", "4a",
                                     "4b", "4c", "5a", "5b", "6a", "6b", "7a", "7b"};
const std::vector<std::string> k2016{"1a", "1b", "1c", "2a", "2b", "3a", "3b", "4a", "4b", "4c",
                                     "4d", "4e", "5a", "5b", "6a", "6b", "6c", "7a", "7b"};

void checkAgainstScore(const City& city, const Rows& rows, const Arguments& more,
                       const std::vector<std::string>& codes) {
  Arguments rt{"score", "kota.gpkg"};
  rt.insert(rt.end(), more.begin(), more.end());
  Arguments whole = rt;
  whole.insert(whole.end(), {"--level", "city"});
  const Sheet sheet(rows);
  std::size_t row = 0;
  const Json scores = city.json(rt);
  for (const Json& area : scores["areas"]) checkRow(sheet, row++, area, codes);
  checkRow(sheet, row, city.json(whole)["areas"][0], codes);
}

/// Figures of an RT as `score` has them, by its name.
std::map<std::string, std::string> figuresByName(const City& city, const std::string& project) {
  std::map<std::string, std::string> figures;
  const Json scores = city.json({"score", project});
  for (const Json& area : scores["areas"]) {
    std::string text;
    for (const auto& [key, indicator] : area["indicators"].items())
      text += key + " " + indicator["volume"].dump() + "/" + indicator["base"].dump() + " ";
    text += area["area_verified"].dump() + area["total_min"].dump() + area["total_max"].dump();
    figures[area["kelurahan"].dump() + " " + area["rtrw"].dump()] = text;
  }
  return figures;
}

/// RT at the limits of the bands (criteria 4.2), with missing figures, base 0, negative and too large volumes, and with
/// names that a spreadsheet might take for formulas.
const char* const kDifficult =
    "kelurahan,rtrw,area_verified,buildings,population,households_kk,road_ideal,drain_ideal,1a,1b,1c,2a,2b,3a,3b,4a,4b,"
    "4c,5a,5b,6a,6b,7a,7b\n"
    "=1+1,RT 001 RW 001,2,100000,400,100,400,400,24994,0.4999,24995,100,0,25,51,0.49988,76,100,0,0,0,0,25,50\n"
    "=1+1,RT 002 RW 001,2,100000,400,100,400,400,50994,1.0199,50995,203.98,203.976,24.99,50.99,1.01988,0,0,75.99,76,"
    "100,0,75994,75995\n"
    "+Blok,RT 003 RW 001,0.387133,45,120,56,1100,300,36,0.096764,15,325,275,14,0,0.309133,200,100,0,0,0,34,45,45\n"
    "+Blok,RT 004 RW 001,1.5,50,200,60,300,300,10,,20,30,40,,0,0.5,10,10,5,5,,5,1,1\n"
    "@Desa,RT 005 RW 002,,,200,60,300,,10,0,20,30,40,20,0,0,10,10,5,5,7,5,0,1\n"
    "@Desa,RT 006 RW 002,1,0,200,60,0,300,5,0.5,0,0,30,61,75,-0.12,301,,5,5,7,5,0,\n"
    "-Lorong,RT 007 RW 002,1,40,,,,,,,,,,,,,,,,,,,,\n"
    "-Lorong,RT 008 RW 002,,,,,,,,,,,,,,,,,,,,,,\n";

City difficultCity() {
  const City city;
  city.write("sulit.csv", kDifficult);
  REQUIRE(city.run({"new", "kota.gpkg", "--city", "Kota =Uji", "--code", "35.99"}).status == 0);
  const ProcessResult imported =
      city.run({"import-numeric", "kota.gpkg", "sulit.csv", "--survey", "2019", "--year", "2019", "--create-areas"});
  INFO(imported.out << imported.err);
  REQUIRE((imported.status == 0 || imported.status == 1));
  return city;
}

void checkRoundTrip(const City& city, const std::string& book, const std::string& project = "baru.gpkg") {
  REQUIRE(city.run({"new", project, "--city", "Kota Baru", "--code", "35.98"}).status == 0);
  // Without a sheet: the one of limits beside the figures is ours.
  const ProcessResult result = city.run(
      {"import-numeric", project, book, "--survey", "2019", "--year", "2019", "--create-areas", "--format", "json"});
  INFO(result.out << result.err);
  REQUIRE((result.status == 0 || result.status == 1));
  const Json report = Json::parse(result.out);
  CHECK(report["refused"].empty());
  // The sums, and below them what each value may be while figures are missing.
  REQUIRE(report["unmatched_file"].size() == 3);
  for (const Json& row : report["unmatched_file"]) CHECK(row["reason"] == "totals");
  CHECK(figuresByName(city, project) == figuresByName(city, "kota.gpkg"));
}

}  // namespace

TEST_CASE("what report prints and how it refuses", "[report]") {
  const City city = City::finished();
  checkInBothLanguages(city, "report", {"report", "kota.gpkg", "--table", "rt", "--out", "rt.xlsx"});
  checkExpected("report-json",
                city.run({"report", "kota.gpkg", "--table", "locations", "--out", "lokasi.csv", "--format", "json"}));
  for (const char* table : {"rt", "locations", "profile"}) {
    const std::string file = std::string(table) + ".csv";
    REQUIRE(city.run({"report", "kota.gpkg", "--table", table, "--out", file}).status == 0);
    checkExpected("report-" + std::string(table) + "-csv", {0, readFile(city.file(file)), {}});
  }
  const std::string before = city.bytes();
  checkWrongUsage(city, {"report", "kota.gpkg"},
                  {{{"--table", "all", "--out", "a.csv"}, "--out FILE.xlsx"},
                   {{"--table", "all"}, "--out FILE.xlsx"},
                   {{"--table", "rt", "--out", "a.pdf", "--paper", "A2"}, "A4, A3"},
                   {{"--table", "rt", "--out", "a.xlsx", "--paper", "A4"}, "FILE.pdf"},
                   {{"--table", "x", "--out", "a.xlsx"}, "rt, locations, profile"},
                   {{"--table", "rt", "--out", "a.txt"}, ".xlsx, .csv"},
                   {{"--table", "rt", "--out", "kota.gpkg"}, ".xlsx, .csv"},
                   {{"--table", "rt", "--out", "a.csv", "--layout", "form"}, "--table rt --out FILE.xlsx"},
                   {{"--table", "profile", "--out", "a.xlsx", "--layout", "form"}, "--table rt --out FILE.xlsx"},
                   {{"--table", "rt", "--out", "a.xlsx", "--layout", "x"}, "table, form"},
                   {{"--table", "rt", "--out", "a.xlsx", "--survey", "2030"}, "Yang ada: 2019"},
                   {{"--table", "rt", "--out", "tidak/ada/a.xlsx"}, "tidak/ada/a.xlsx"},
                   {{"--out", "a.xlsx"}, "--table belum disebut"}});
  CHECK(city.bytes() == before);
  CHECK_FALSE(fs::exists(city.file("a.xlsx")));
  CHECK(city.run({"report", "tidak-ada.gpkg", "--table", "rt", "--out", "a.xlsx"}).status == 4);
}

TEST_CASE("without a file the table is shown", "[report]") {
  const City city = City::finished();
  const std::string before = city.bytes();
  for (const char* table : {"five-year", "sources", "kelurahan", "progress", "upkeep", "cities"})
    checkInBothLanguages(city, "report-shown-" + std::string(table), {"report", "kota.gpkg", "--table", table});
  CHECK(city.bytes() == before);
}

TEST_CASE("tables before the first survey have what needs no figures", "[report]") {
  City city;
  const auto run = [&](const Arguments& arguments) {
    const ProcessResult result = city.run(arguments);
    INFO(arguments.front() << " " << result.err);
    CHECK(result.status == 0);
    return result;
  };
  run({"new", "kota.gpkg", "--city", "Kota Contoh", "--code", "35.99"});
  run({"activities", "kota.gpkg", "--add", "name=Jalan Gang 3", "work=road_concrete", "year=2021", "life_years=3",
       "planned.apbn_bpm=30000000"});
  run({"follow-up", "kota.gpkg", "--add", "meeting=Rapat pertama", "item=Mulai pendataan", "due=2026-12-01"});
  run({"documents", "kota.gpkg", "--add", "kind=rp2kpkp", "title=RP2KPKP", "first_year=2021", "last_year=2025"});
  const std::string sentence = "Tabel ini seluruhnya dari angka pendataan, dan pendataan belum ada";
  for (std::size_t i = 0; i < kawasan::kReportKinds; ++i) {
    const auto kind = static_cast<kawasan::ReportKind>(i);
    const std::string key(kawasan::keyOf(kind));
    INFO(key);
    const std::string shown = run({"report", "kota.gpkg", "--table", key}).out;
    CHECK(shown.find("Kota Contoh · belum ada pendataan · ") != std::string::npos);
    CHECK((shown.find(sentence) != std::string::npos) == kawasan::needsSurvey(kind));
    const ProcessResult csv = run({"report", "kota.gpkg", "--table", key, "--out", "tabel.csv"});
    CHECK((csv.err.find(sentence) != std::string::npos) == kawasan::needsSurvey(kind));
  }
  const Json followUp = city.json({"report", "kota.gpkg", "--table", "follow-up"});
  CHECK(followUp["survey"].is_null());
  CHECK(followUp["rows"][0]["item"] == "Mulai pendataan");
  CHECK(city.json({"report", "kota.gpkg", "--table", "programme"})["totals"]["planned"] == 30000000);
  for (const char* file : {"semua.xlsx", "semua.pdf", "semua.odt"})
    run({"report", "kota.gpkg", "--table", "all", "--out", file});
  CHECK(city.run({"report", "kota.gpkg", "--table", "programme", "--survey", "2019"}).status == 2);
  const Json progress = city.json({"progress", "kota.gpkg"});
  CHECK(progress["opening"].is_null());
  CHECK(progress["verified"].empty());
  CHECK(progress["money_by_source"][0]["planned"] == 30000000);
  CHECK(run({"progress", "kota.gpkg"}).out.find("surveys PROYEK --add NAMA") != std::string::npos);
  const Json rules = city.json({"activities", "kota.gpkg", "--rules"});
  CHECK(rules["survey"].is_null());
  CHECK(rules["activities"][0]["lacking"].get<int>() > 0);
}

TEST_CASE("every table of the plan holds the money of the files it came from", "[report]") {
  const City city = City::finished();
  std::int64_t planned = 0;
  std::int64_t realised = 0;
  for (const char* file : {"data/kegiatan.csv", "data/rencana.csv"}) {
    for (const CsvRow& row : readCsv(city.file(file))) {
      if (!row.at("anggaran_rp").empty()) planned += std::stoll(row.at("anggaran_rp"));
      if (!row.at("realisasi_rp").empty()) realised += std::stoll(row.at("realisasi_rp"));
    }
  }
  for (const char* table : {"programme", "programme-years", "five-year", "sources", "kelurahan"}) {
    INFO(table);
    CHECK(city.json({"report", "kota.gpkg", "--table", table})["totals"]["planned"] == planned);
  }
  CHECK(city.json({"report", "kota.gpkg", "--table", "sources"})["totals"]["realised"] == realised);
  // Only what a known source pays, here the whole cost of its works: rows with an amount but no source are left out.
  std::int64_t funded = 0;
  const Json sources = city.json({"report", "kota.gpkg", "--table", "sources"});
  for (const Json& row : sources["rows"])
    if (!row["source"].is_null()) funded += row["planned"].get<std::int64_t>();
  CHECK(city.json({"report", "kota.gpkg", "--table", "memorandum"})["totals"]["planned"] == funded);
}

TEST_CASE("rows of a workbook are as high as what wraps in them", "[report]") {
  const City city = City::finished();
  for (const char* table : {"rt", "profile", "programme", "programme-years", "five-year", "memorandum", "lists"}) {
    INFO(table);
    const std::string book = city.file(std::string(table) + ".xlsx");
    REQUIRE(city.run({"report", "kota.gpkg", "--table", table, "--out", book}).status == 0);
    const ProcessResult low = python({"low", book});
    CHECK(low.err == "");
    CHECK(low.out == "");
  }
}

TEST_CASE("all tables are the sheets of one workbook", "[report]") {
  const City city = City::finished();
  const ProcessResult result = city.run({"report", "kota.gpkg", "--table", "all", "--out", "semua.xlsx"});
  INFO(result.err);
  REQUIRE(result.status == 0);
  if (std::string(KAWASAN_PYTHON).empty()) return;
  const ProcessResult sheets = python({"sheets", city.file("semua.xlsx")});
  INFO(sheets.err);
  CHECK(linesOf(sheets.out) ==
        std::vector<std::string>{"RT", "Batas", "Lokasi", "Profil", "Program", "Program per tahun", "Lima tahun",
                                 "Memorandum", "RP2KPKP dan RPLP", "Kebutuhan", "Capaian", "Sumber dana", "Kelurahan",
                                 "Tindak lanjut", "Pemeliharaan", "Hektare per aturan", "Nasib pengurangan",
                                 "Persyaratan BPM", "Kota"});
}

TEST_CASE("a text document holds the rows of the table, with headings that repeat on lying pages", "[report]") {
  if (std::string(KAWASAN_PYTHON).empty()) {
    std::cout << "\nskipped: no python3\n";
    return;
  }
  const City city = City::finished();
  const auto linesIn = [&](const std::string& file) {
    const ProcessResult text = python({"text", city.file(file)});
    INFO(text.err);
    REQUIRE(text.status == 0);
    std::vector<std::vector<std::string>> lines;
    for (const std::string& line : linesOf(text.out)) lines.push_back(csvCells(line));
    return lines;
  };
  // Few columns: one table, as wide as the page, row by row what the table on the screen says.
  const Json memorandum = city.json({"report", "kota.gpkg", "--table", "memorandum", "--out", "memo.odt"});
  CHECK(memorandum["pages"].is_null());
  const Json shown = city.json({"report", "kota.gpkg", "--table", "memorandum"});
  std::size_t rows = 0;
  std::vector<std::string> headings;
  for (const auto& line : linesIn("memo.odt")) {
    if (line[0] == "H" && headings.empty()) headings = line;
    if (line[0] != "R" || line.size() != headings.size() || line[1].empty() || line[1].find(' ') != std::string::npos)
      continue;
    const Json& row = shown["rows"].at(rows++);
    CHECK(line[1] == row["number"].dump());
    CHECK(line[6] == row["activity"].get<std::string>());
    std::string money = line[13];
    std::erase(money, '.');
    CHECK(money == row["planned"].dump());
  }
  CHECK(rows == memorandum["rows"]);
  const auto lines = linesIn("memo.odt");
  CHECK(lines.front().front() == "landscape");
  const auto width = std::ranges::find_if(lines, [](const auto& line) { return line[0] == "W"; });
  REQUIRE(width != lines.end());
  CHECK(width->at(1) == "396.00mm");  // A3 without its margins: no part of the page stays empty

  // Many columns: the table goes on beside itself with the year of each row again, and none is lost.
  REQUIRE(city.run({"report", "kota.gpkg", "--table", "five-year", "--paper", "A4", "--out", "tahun.odt"}).status == 0);
  std::size_t tables = 0;
  std::set<std::string> groups;
  for (const auto& line : linesIn("tahun.odt")) {
    if (line[0] == "R" && line[1] == "2020") ++tables;
    if (line[0] == "H") groups.insert(line.begin() + 1, line.end());
  }
  CHECK(tables > 1);
  for (const char* group : {"Status lahan", "Kawasan menurut tipologi", "Pola penanganan: peremajaan",
                            "Pola penanganan belum dipilih", "Rencana (Rp)"}) {
    INFO(group);
    CHECK(groups.count(group) == 1);
  }
  CHECK(city.json({"report", "kota.gpkg", "--table", "all", "--out", "semua.odt"})["rows"] > 300);
  CHECK(city.run({"recap", "kota.gpkg", "--out", "capaian.odt"}).status == 0);
  CHECK(linesIn("capaian.odt").at(1).front() == "CAPAIAN PER KOTA DAN KABUPATEN");
}

TEST_CASE("a table with nothing to add up has no row of sums", "[report]") {
  const City city = City::finished();
  for (const char* item : {"DED jalan", "Izin lahan"})
    REQUIRE(city.run({"follow-up", "kota.gpkg", "--add", "meeting=Rakor", std::string("item=") + item}).status == 0);
  const ProcessResult shown = city.run({"report", "kota.gpkg", "--table", "follow-up"});
  CHECK(shown.out.find("Izin lahan") != std::string::npos);
  CHECK(shown.out.find("Jumlah") == std::string::npos);
  CHECK(city.run({"report", "kota.gpkg", "--table", "lists"}).out.find("Jumlah") != std::string::npos);
  if (std::string(KAWASAN_PYTHON).empty()) return;
  REQUIRE(city.run({"report", "kota.gpkg", "--table", "follow-up", "--out", "rtl.xlsx"}).status == 0);
  const auto cells = cellsOf(city.file("rtl.xlsx"));
  REQUIRE(cells.size() > 2);  // the headings and both items
  for (const auto& row : cells) CHECK((row.empty() || row[0] != "Jumlah"));
  // Below stands who signs it, as below the programme.
  const auto isSigned = [](const std::vector<std::string>& row) {
    return std::ranges::find(row, "Tanda tangan") != row.end();
  };
  CHECK(std::ranges::any_of(cells, isSigned));
}

TEST_CASE("programs read ranges, bounds and estimates in columns of their own", "[report]") {
  using namespace kawasan;
  ReportTable table;
  table.columns = {reportColumn("name", ReportField::Name),
                   reportColumn("total_after", ReportField::TotalAfter, ReportType::Value),
                   reportColumn("class_after", ReportField::ClassAfter),
                   reportColumn("remaining_ha", ReportField::Remaining, ReportType::Amount),
                   reportColumn("planned", ReportField::PlannedCost, ReportType::Money),
                   reportColumn("realised", ReportField::RealisedCost, ReportType::Money),
                   reportColumn("persons", ReportField::Persons, ReportType::Amount)};
  table.rows = {
      {std::string("Kalianyar"), ValueRange{24, 50}, ClassRange{SlumClass::Light, SlumClass::Moderate},
       Amount{44'010'000, false, true}, MoneySum{770'000'000, 2, 1}, MoneySum{1'643'080'000, 1, 1}, Amount{32'000'000}},
      {std::string("Duri"), ValueRange{30, 30, true}, ClassRange{SlumClass::Light, SlumClass::Light},
       Amount{2'500'000, false, false, true}, MoneySum{5'000'000, 1, 0}, ReportCell(), Amount{40'000'000}}};
  table.totals.resize(table.columns.size());
  table.estimates = {{Parameter::Population}, {}};
  const City city = City::finished();
  REQUIRE(writeTableCsv(table, city.file("tabel.csv")).has_value());
  CHECK(readFile(city.file("tabel.csv")) ==
        "name,total_after_min,total_after_max,total_after,class_after_min,class_after_max,class_after,remaining_ha,"
        "planned,realised,persons,estimates,at_least,at_most,partial\n"
        "Kalianyar,24,50,,light,moderate,,44.01,770000000,1643080000,32,population,planned; realised,remaining_ha,\n"
        "Duri,30,30,30,light,light,light,2.5,5000000,,40,remaining_ha,,,total_after\n");
  // The file and what the command prints have the same columns.
  REQUIRE(city.run({"report", "kota.gpkg", "--table", "kelurahan", "--out", "kelurahan.csv"}).status == 0);
  CHECK(readFile(city.file("kelurahan.csv")) ==
        city.run({"report", "kota.gpkg", "--table", "kelurahan", "--format", "csv"}).out);
}

TEST_CASE("where a table goes on beside itself its sums have their name again", "[report]") {
  if (std::string(KAWASAN_PYTHON).empty()) {
    std::cout << "\nskipped: no python3\n";
    return;
  }
  const City city = City::finished();
  for (const char* table : {"programme", "programme-years", "needs", "profile", "rt"}) {
    INFO(table);
    const std::string file = city.file(std::string(table) + ".odt");
    REQUIRE(city.run({"report", "kota.gpkg", "--table", table, "--paper", "A4", "--out", file}).status == 0);
    const ProcessResult text = python({"text", file});
    std::vector<std::vector<std::string>> lastRows;  // of each part of the table
    bool isPart = false;                             // the lines to sign are none
    for (const std::string& line : linesOf(text.out)) {
      const std::vector<std::string> cells = csvCells(line);
      if (cells[0] == "W") isPart = false;
      if (cells[0] == "H" && !isPart && std::ranges::find(cells, "No") != cells.end()) {
        isPart = true;
        lastRows.emplace_back();
      }
      if (cells[0] == "R" && isPart) lastRows.back() = cells;
    }
    CHECK(lastRows.size() > 1);
    for (const auto& row : lastRows) CHECK(std::ranges::find(row, "Jumlah") != row.end());
  }
}

TEST_CASE("a file that cannot be replaced stays what it was", "[report]") {
  const City city = City::finished();
  fs::create_directory(city.file("terkunci"));
  city.write("terkunci/rt.xlsx", "lama");
  if (::geteuid() == 0) {
    // Nothing is forbidden to root: a folder of that name cannot be replaced by a file either.
    fs::create_directories(city.file("folder.xlsx/isi"));
    CHECK(city.run({"report", "kota.gpkg", "--table", "rt", "--out", "folder.xlsx"}).status == 2);
    CHECK(fs::is_directory(city.file("folder.xlsx/isi")));
    return;
  }
  ::chmod(city.file("terkunci").c_str(), 0500);
  CHECK(city.run({"report", "kota.gpkg", "--table", "rt", "--out", "terkunci/rt.xlsx"}).status == 2);
  CHECK(readFile(city.file("terkunci/rt.xlsx")) == "lama");
  CHECK(std::distance(fs::directory_iterator(city.file("terkunci")), fs::directory_iterator()) == 1);
}

TEST_CASE("the stored results are those of score", "[report]") {
  if (std::string(KAWASAN_PYTHON).empty()) {
    std::cout << "\nskipped: no python3\n";
    return;
  }
  for (const City& city : {City::finished(), difficultCity()}) {
    REQUIRE(city.run({"report", "kota.gpkg", "--table", "rt", "--out", "rt.xlsx"}).status == 0);
    checkAgainstScore(city, cellsOf(city.file("rt.xlsx")), {}, k2018);
  }
}

TEST_CASE("a table in English comes back as well", "[report]") {
  const City city = difficultCity();
  REQUIRE(city.run({"report", "kota.gpkg", "--table", "rt", "--out", "rt.xlsx", "--lang", "en"}).status == 0);
  checkRoundTrip(city, "rt.xlsx");
  REQUIRE(city.run({"report", "kota.gpkg", "--table", "rt", "--out", "rt.xlsx"}).status == 0);
  checkRoundTrip(city, "rt.xlsx", "lagi.gpkg");
}

TEST_CASE("names that look like formulas stay names", "[report]") {
  const City city = difficultCity();
  REQUIRE(city.run({"report", "kota.gpkg", "--table", "rt", "--out", "rt.csv"}).status == 0);
  const std::string csv = readFile(city.file("rt.csv"));
  for (const char* name : {"'=1+1", "'+Blok", "'@Desa", "'-Lorong"}) CHECK(csv.find(name) != std::string::npos);
  if (std::string(KAWASAN_PYTHON).empty()) return;
  REQUIRE(city.run({"report", "kota.gpkg", "--table", "rt", "--out", "rt.xlsx"}).status == 0);
  const ProcessResult formulas = python({"formulas", city.file("rt.xlsx")});
  REQUIRE(formulas.status == 0);
  CHECK(formulas.out.find("COUNT(") != std::string::npos);
  CHECK(formulas.out.find("=1+1\n") == std::string::npos);
  CHECK(formulas.out.find("Blok") == std::string::npos);
}

TEST_CASE("the workbook computed anew and taken in again", "[report-office]") {
  if (!hasSpreadsheet()) return;
  for (const City& city : {difficultCity(), City::finished()}) {
    REQUIRE(city.run({"report", "kota.gpkg", "--table", "rt", "--out", "rt.xlsx"}).status == 0);
    const std::string fresh = recalculated(city, "rt.xlsx");
    checkAgainstScore(city, cellsOf(fresh), {}, k2018);
    checkRoundTrip(city, fresh);
  }
}

TEST_CASE("dates of a follow-up list are dates of the workbook, so that it sorts by them", "[report]") {
  const City city = City::finished();
  for (const Arguments& fields :
       {Arguments{"item=DED", "meeting_date=2019-10-30", "due=2019-12-15"}, Arguments{"item=Izin", "due=2399-01-01"}}) {
    Arguments add{"follow-up", "kota.gpkg", "--add", "meeting=Rakor"};
    add.insert(add.end(), fields.begin(), fields.end());
    REQUIRE(city.run(add).status == 0);
  }
  for (const std::string language : {"id", "en"}) {
    REQUIRE(city.run({"report", "kota.gpkg", "--table", "follow-up", "--out", "rtl.xlsx", "--lang", language}).status ==
            0);
    // Days since the end of 1899: 1 January 2019 is 43466.
    std::set<std::string> found;
    for (const std::vector<std::string>& row : cellsOf(city.file("rtl.xlsx"))) found.insert(row.begin(), row.end());
    CHECK(found.contains("43768"));
    CHECK(found.contains("43814"));
    CHECK(found.contains("182258"));
    const std::string formats = python({"formats", city.file("rtl.xlsx")}).out;
    const std::string plain = language == "id" ? "[$-421]d mmmm yyyy" : "[$-409]d mmmm yyyy";
    CHECK(formats.find(plain + "\n") != std::string::npos);
    CHECK(formats.find(plain + (language == "id" ? "\" · terlambat\"" : "\" · overdue\"")) != std::string::npos);
  }
}

TEST_CASE("a workbook computed anew stays what it was", "[report-office]") {
  if (!hasSpreadsheet()) return;
  const City city = difficultCity();
  city.write("penduduk.csv", "kelurahan,rtrw,population\n-Lorong,RT 009 RW 002,77\n");
  REQUIRE(
      city.run({"import-numeric", "kota.gpkg", "penduduk.csv", "--survey", "2019", "--year", "2019", "--create-areas"})
          .status == 0);
  REQUIRE(city.run({"report", "kota.gpkg", "--table", "rt", "--out", "rt.xlsx"}).status == 0);
  const Rows stored = cellsOf(city.file("rt.xlsx"));
  const Rows fresh = cellsOf(recalculated(city, "rt.xlsx"));
  REQUIRE(fresh.size() == stored.size());
  for (std::size_t r = kHeading; r < stored.size(); ++r) {
    for (std::size_t c = 0; c < std::max(stored[r].size(), fresh[r].size()); ++c) {
      const std::string before = c < stored[r].size() ? stored[r][c] : std::string();
      const std::string after = c < fresh[r].size() ? fresh[r][c] : std::string();
      INFO(r << " " << c << ": " << before << " " << after);
      const bool isNumber = !before.empty() && before.find_first_not_of("0123456789.-e") == std::string::npos;
      CHECK(
          (before == after || (isNumber && !after.empty() && std::fabs(std::stod(before) - std::stod(after)) < 1e-9)));
    }
  }
  // Five bases and 16 volumes of 2018; the population is none of them, and an RT that has it alone has figures.
  const Sheet sheet(fresh);
  const Json scores = city.json({"score", "kota.gpkg"});
  const auto rowOf = [&](const char* name) {
    const auto found = std::ranges::find_if(scores["areas"], [&](const Json& area) { return area.at("rtrw") == name; });
    REQUIRE(found != scores["areas"].end());
    return static_cast<std::size_t>(found - scores["areas"].begin());
  };
  CHECK(sheet.at(rowOf("RT 001 RW 001"), "Angka terisi") == "21");
  const std::size_t alone = rowOf("RT 009 RW 002");
  CHECK(sheet.at(alone, "Angka terisi") == "0");
  CHECK(sheet.at(alone, "Jumlah nilai") == "0–80");
  CHECK(sheet.at(scores["areas"].size(), "Angka terisi") == "8");
}

TEST_CASE("the edition of 2016 computed anew", "[report-office]") {
  if (!hasSpreadsheet()) return;
  const City city = City::finished();
  REQUIRE(
      city.run({"report", "kota.gpkg", "--table", "rt", "--out", "rt.xlsx", "--edition", "permen-02-2016"}).status ==
      0);
  checkAgainstScore(city, cellsOf(recalculated(city, "rt.xlsx")), {"--edition", "permen-02-2016"}, k2016);
}

TEST_CASE("the form of each RT computed anew", "[report-office]") {
  if (!hasSpreadsheet()) return;
  const City city = difficultCity();
  REQUIRE(city.run({"report", "kota.gpkg", "--table", "rt", "--layout", "form", "--out", "form.xlsx"}).status == 0);
  std::vector<std::string> totals;
  std::vector<std::string> classes;
  const std::string fresh = recalculated(city, "form.xlsx");
  for (const char* kelurahan : {"+Blok", "=1+1", "@Desa", "-Lorong"}) {
    const ProcessResult cells = python({"cells", fresh, kelurahan});
    INFO(kelurahan << cells.err);
    REQUIRE(cells.status == 0);
    for (const std::string& line : linesOf(cells.out)) {
      const auto row = csvCells(line);
      if (row.size() > 5 && row[2] == "TOTAL NILAI") totals.push_back(row[5]);
      if (row.size() > 4 && row[2] == "TINGKAT KEKUMUHAN") classes.push_back(row[4]);
    }
  }
  std::vector<std::string> expectedTotals;
  std::vector<std::string> expectedClasses;
  for (const char* kelurahan : {"+Blok", "=1+1", "@Desa", "-Lorong"}) {
    const Json scores = city.json({"score", "kota.gpkg"});
    for (const Json& area : scores["areas"]) {
      if (area["kelurahan"] != kelurahan) continue;
      const bool isEmpty = area["rtrw"] == "RT 008 RW 002";
      expectedTotals.push_back(isEmpty ? "belum ada" : expectedTotal(area));
      expectedClasses.push_back(isEmpty ? "belum ada" : expectedClass(area));
    }
  }
  CHECK(totals == expectedTotals);
  CHECK(classes == expectedClasses);
}
