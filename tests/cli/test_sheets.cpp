// Printed sheets: the files are there, and their text holds the figures of `score` and `rank`.

#include <iostream>
#include <map>
#include <regex>

#include "tests/cli/cli_fixture.h"
#include "tests/support/catch.h"

using namespace kawasan::test;
namespace fs = std::filesystem;

namespace {

/// 1234.5 -> "1.234,50"
std::string indonesian(double number) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.2f", number);
  std::string result(text.data());
  const std::size_t point = result.find('.');
  result[point] = ',';
  for (std::size_t i = point; i > 3; i -= 3) result.insert(i - 3, ".");
  return result;
}

std::string textOf(const City& city, const std::string& pdf) {
  return runProcess({KAWASAN_PDFTOTEXT, "-layout", city.file(pdf), "-"}).out;
}

bool hasLine(const std::string& text, const std::string& pattern) {
  return std::regex_search(text, std::regex(pattern));
}

}  // namespace

TEST_CASE("the priority map holds the figures of rank", "[sheets]") {
  if (std::string(KAWASAN_PDFTOTEXT).empty()) {
    std::cout << "\nskipped: no pdftotext\n";
    return;
  }
  const City city = City::finished();
  checkExpected("print", city.run({"print", "kota.gpkg", "--map", "priority", "--paper", "A3", "--landscape", "--out", "prioritas.pdf"}));
  const std::string text = textOf(city, "prioritas.pdf");
  INFO(text);
  for (const char* words : {"KETERANGAN", "PETUNJUK LETAK", "PROYEKSI", "SUMBER DATA", "PENGESAHAN", "PETA PRIORITAS", "PEMERINTAH KOTA CONTOH",
                            "Deliniasi terverifikasi", "Deliniasi menurut SK", "Batas dan nomor RT", "Batas kelurahan", "Koordinator Kota",
                            "(nama jelas)", "2019", "Permen PUPR 14/PRT/M/2018"}) {
    INFO(words);
    CHECK(text.find(words) != std::string::npos);
  }
  std::map<int, int> counts;
  std::map<int, double> hectares;
  double sum = 0;
  const Json ranks = city.json({"rank", "kota.gpkg"});
  const Json drawn = city.json({"areas", "kota.gpkg"});
  for (const Json& area : ranks["areas"]) {
    CHECK(text.find(area["name"].get<std::string>()) != std::string::npos);
    for (const Json& shape : drawn["areas"]) {
      if (shape["name"] != area["name"]) continue;
      sum += shape["drawn_ha"].get<double>();
      if (!area["priority"].is_null()) hectares[area["priority"].get<int>()] += shape["drawn_ha"].get<double>();
    }
    if (!area["classification"].is_null()) CHECK(hasLine(text, area["classification"].get<std::string>()));
  }
  for (const auto& [priority, area] : hectares) {
    INFO("priority " << priority << ": " << indonesian(area));
    CHECK(text.find(indonesian(area)) != std::string::npos);
  }
  INFO("sum " << indonesian(sum));
  CHECK(text.find(indonesian(sum)) != std::string::npos);
}

TEST_CASE("the map of classes counts the RT of score", "[sheets]") {
  if (std::string(KAWASAN_PDFTOTEXT).empty()) {
    std::cout << "\nskipped: no pdftotext\n";
    return;
  }
  const City city = City::finished();
  CHECK(city.run({"print", "kota.gpkg", "--map", "class", "--out", "tingkat.pdf"}).status == 0);
  const std::string text = textOf(city, "tingkat.pdf");
  INFO(text);
  const std::map<std::string, std::string> words{{"heavy", "kumuh berat"}, {"moderate", "kumuh sedang"}, {"light", "kumuh ringan"}, {"none", "tidak kumuh"}};
  std::map<std::string, int> counts;
  for (const Json& area : city.json({"score", "kota.gpkg"})["areas"]) {
    if (!area["class"].is_null()) counts[area["class"]] += 1;
  }
  for (const auto& [key, word] : words) {
    INFO(word << " " << counts[key]);
    CHECK(hasLine(text, word + "[^\\n]*\\b" + std::to_string(counts[key]) + "\\b"));
  }
}

TEST_CASE("pictures and other papers", "[sheets]") {
  const City city = City::finished();
  CHECK(city.run({"print", "kota.gpkg", "--paper", "A4", "--out", "a4.png"}).status == 0);
  CHECK(city.run({"print", "kota.gpkg", "--paper", "A4", "--area", "Pasar Lama", "--out", "pasar.svg"}).status == 0);
  CHECK(readFile(city.file("a4.png")).substr(1, 3) == "PNG");
  CHECK(readFile(city.file("pasar.svg")).find("<svg") != std::string::npos);
  const ProcessResult render = city.run({"render", "kota.gpkg", "--extent", "655500,9233900,657000,9235300", "--crs", "EPSG:32749", "--size", "300x280", "--out", "peta.png"});
  CHECK(render.status == 0);
  CHECK(render.out.empty());
  CHECK(render.err.empty());
  CHECK(readFile(city.file("peta.png")).substr(1, 3) == "PNG");
  const ProcessResult timing = city.run({"render", "kota.gpkg", "--extent", "655500,9233900,657000,9235300", "--crs", "EPSG:32749", "--size", "300x280", "--out", "peta.png", "--timing", "--repeat", "3"});
  const Json json = Json::parse(timing.out);
  CHECK(json["schema"] == "render/1");
  CHECK(json["following_ms"].size() == 2);
}
