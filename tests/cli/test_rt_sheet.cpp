// Sheets of RT for the residents' meeting: one page an RT, with the figures of `score`; the form with none of them.

#include <algorithm>
#include <array>
#include <cmath>
#include <iostream>
#include <map>

#include "tests/cli/cli_fixture.h"
#include "tests/support/catch.h"

using namespace kawasan::test;
namespace fs = std::filesystem;

namespace {

const std::map<std::string, std::string> kSheetClasses{
    {"heavy", "kumuh berat"}, {"moderate", "kumuh sedang"}, {"light", "kumuh ringan"}, {"none", "tidak kumuh"}};

/// Two decimals, rounded half up as the regulation's practice does: 78.125 is 78,13.
std::string withComma(double number) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.2f", std::floor(number * 100 + 0.5 + 1e-9) / 100);
  std::string result(text.data());
  result[result.find('.')] = ',';
  return result;
}

/// The text of each page, lines joined by blanks.
std::vector<std::string> pagesOf(const City& city, const std::string& pdf) {
  const std::string text = runProcess({KAWASAN_PDFTOTEXT, "-raw", city.file(pdf), "-"}).out;
  std::vector<std::string> pages(1);
  for (const char c : text) {
    if (c == '\f') {
      pages.emplace_back();
    } else {
      pages.back() += c == '\n' ? ' ' : c;
    }
  }
  pages.pop_back();  // a form feed ends the last page
  return pages;
}

bool hasPdfReader() {
  if (!std::string(KAWASAN_PDFTOTEXT).empty()) return true;
  std::cout << "\nskipped: no pdftotext\n";
  return false;
}

bool has(const std::string& page, const std::string& words) {
  UNSCOPED_INFO("words: " << words);
  return page.find(words) != std::string::npos;
}

std::string totalOf(const Json& area) {
  return area["total"].is_null() ? area["total_min"].dump() + "–" + area["total_max"].dump() : area["total"].dump();
}

}  // namespace

TEST_CASE("every RT has its page with the figures of score", "[rt-sheet]") {
  if (!hasPdfReader()) return;
  const City city = City::finished();
  checkInBothLanguages(city, "print-rt-sheet", {"print", "kota.gpkg", "--rt-sheet", "all", "--out", "rt.pdf"});
  const std::vector<std::string> pages = pagesOf(city, "rt.pdf");
  const Json scores = city.json({"score", "kota.gpkg"});
  REQUIRE(pages.size() == scores["areas"].size());
  int rtsLimited = 0;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const Json& area = scores["areas"][i];
    const std::string& page = pages[i];
    INFO(page);
    CHECK(has(page, area["rtrw"].get<std::string>()));
    CHECK(has(page, area["kelurahan"].get<std::string>()));
    for (const char* words : {"PEMERINTAH KOTA CONTOH", "Ketua RT", "Ketua RW", "Lurah/BKM", "Fasilitator", "Pendata",
                              "Permen PUPR 14/PRT/M/2018", "(nama jelas)"}) {
      CHECK(has(page, words));
    }
    const bool isDrawn = area["name"] != "Tegalsari RT 009 RW 003";
    CHECK(has(page, isDrawn ? "Skala 1:" : "RT ini belum digambar"));
    bool isKnown = false;
    for (const auto& [key, indicator] : area["indicators"].items()) {
      if (indicator["percent"].is_null()) continue;
      isKnown = true;
      CHECK(has(page, " " + withComma(indicator["percent"].get<double>()) + " " + indicator["value"].dump()));
    }
    const bool isLimited = std::ranges::any_of(area["indicators"], [](const Json& indicator) {
      const Json& volume = indicator["volume"];
      const Json& base = indicator["base"];
      if (volume.is_null() || base.is_null() || base.get<double>() <= 0) return false;
      return volume.get<double>() < 0 || volume.get<double>() > base.get<double>();
    });
    rtsLimited += isLimited ? 1 : 0;
    CHECK(has(page, "Persen dibatasi 0 sampai 100: ") == isLimited);
    if (!isKnown) continue;
    CHECK(has(page, " " + totalOf(area) + " "));
    if (!area["class"].is_null()) CHECK(has(page, " " + kSheetClasses.at(area["class"]) + " "));
  }
  CHECK(rtsLimited == 2);  // more than the whole, and less than nothing (data/sample/README.md)
}

TEST_CASE("the form holds no figure", "[rt-sheet]") {
  if (!hasPdfReader()) return;
  const City city = City::finished();
  const ProcessResult result = city.run({"print", "kota.gpkg", "--rt-sheet", "Tegalsari RT 003 RW 001", "--empty",
                                         "--paper", "F4", "--out", "kosong.pdf"});
  INFO(result.err);
  CHECK(result.status == 0);
  const std::vector<std::string> pages = pagesOf(city, "kosong.pdf");
  REQUIRE(pages.size() == 1);
  INFO(pages[0]);
  CHECK(has(pages[0], "FORMULIR ANGKA RT"));
  CHECK(has(pages[0], "RT 003 RW 001"));
  CHECK_FALSE(has(pages[0], "belum ada"));
  const Json scores = city.json({"score", "kota.gpkg"});
  for (const Json& area : scores["areas"]) {
    if (area["rtrw"] != "RT 003 RW 001" || area["kelurahan"] != "Tegalsari") continue;
    for (const auto& [key, indicator] : area["indicators"].items()) {
      if (!indicator["percent"].is_null())
        CHECK_FALSE(has(pages[0], withComma(indicator["percent"].get<double>()) + " "));
    }
  }
}

TEST_CASE("RT sheets that cannot be printed", "[rt-sheet]") {
  const City city = City::finished();
  checkWrongUsage(city, {"print", "kota.gpkg"},
                  {{{"--rt-sheet", "all", "--paper", "A3", "--out", "a.pdf"}, "A4, F4"},
                   {{"--rt-sheet", "all", "--out", "a.png"}, ".pdf"},
                   {{"--rt-sheet", "all", "--out", "kota.gpkg"}, ".pdf"},
                   {{"--rt-sheet", "Tidak Ada", "--out", "a.pdf"}, "Tidak Ada"},
                   {{"--rt-sheet", "all", "--out", "tidak/ada/a.pdf"}, "tidak/ada/a.pdf"}});
  CHECK_FALSE(fs::exists(city.file("a.pdf")));
}

TEST_CASE("a filed result stands on the sheet beside the computed one, as filed", "[rt-sheet]") {
  if (!hasPdfReader()) return;
  City city;
  REQUIRE(city.run({"new", "kota.gpkg", "--city", "Kota Uji", "--code", "35.98", "--crs", "EPSG:32749"}).status == 0);
  city.write("berkas.csv",
             "kelurahan,rtrw,luas_ha,total_nilai,tingkat\nWirana,RT001-RW001,1,27,KUMUH RINGAN\n"
             "Wirana,RT002-RW001,1,,\n");
  REQUIRE(
      city.run({"import-numeric", "kota.gpkg", "berkas.csv", "--survey", "2019", "--year", "2019", "--create-areas"})
          .status == 0);
  REQUIRE(city.run({"print", "kota.gpkg", "--rt-sheet", "all", "--out", "rt.pdf"}).status == 0);
  const std::vector<std::string> pages = pagesOf(city, "rt.pdf");
  REQUIRE(pages.size() == 2);
  INFO(pages[0]);
  CHECK(has(pages[0], "berkas.csv"));
  CHECK(has(pages[0], "total 27, kumuh ringan"));
  CHECK(pages[1].find("berkas.csv") == std::string::npos);
}
