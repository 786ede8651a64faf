// Printed sheets: the files are there, and their text holds the figures of `score` and `rank`.

#include <algorithm>
#include <array>
#include <iostream>
#include <map>
#include <set>

#include "tests/cli/cli_fixture.h"
#include "tests/support/catch.h"

using namespace kawasan::test;
namespace fs = std::filesystem;

namespace {

/// 1234.5 -> "1.234,50"
std::string indonesian(double number) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.2f", number);
  const std::string_view digits(text.data());
  const std::size_t point = digits.find('.');
  std::string result;
  for (std::size_t i = 0; i < point; ++i) {
    if (i > 0 && (point - i) % 3 == 0) result += '.';
    result += digits[i];
  }
  result += ',';
  return result.append(digits.substr(point + 1));
}

std::size_t countOf(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++count;
  return count;
}

std::string textOf(const City& city, const std::string& pdf) {
  return runProcess({KAWASAN_PDFTOTEXT, "-raw", city.file(pdf), "-"}).out;
}

/// A whole line, so that a figure is not found inside another.
bool hasLine(const std::string& text, const std::string& line) {
  UNSCOPED_INFO("line: " << line);
  return ("\n" + text).find("\n" + line + "\n") != std::string::npos;
}

const std::map<std::string, std::string> kMapClasses{
    {"heavy", "kumuh berat"}, {"moderate", "kumuh sedang"}, {"light", "kumuh ringan"}, {"none", "tidak kumuh"}};
const std::map<std::string, std::string> kConsiderations{{"high", "tinggi"}, {"medium", "sedang"}, {"low", "rendah"}};

}  // namespace

TEST_CASE("the priority map holds the figures of rank", "[sheets]") {
  if (std::string(KAWASAN_PDFTOTEXT).empty()) {
    std::cout << "\nskipped: no pdftotext\n";
    return;
  }
  const City city = City::finished();
  checkInBothLanguages(
      city, "print",
      {"print", "kota.gpkg", "--map", "priority", "--paper", "A3", "--landscape", "--out", "prioritas.pdf"});
  const std::string text = textOf(city, "prioritas.pdf");
  INFO(text);
  for (const char* words :
       {"KETERANGAN", "PETUNJUK LETAK", "PROYEKSI", "SUMBER DATA", "PENGESAHAN", "PETA PRIORITAS",
        "PEMERINTAH KOTA CONTOH", "Deliniasi terverifikasi", "Deliniasi menurut SK", "Batas dan nomor RT",
        "Batas kelurahan", "Koordinator Kota", "(nama jelas)", "2019", "Permen PUPR 14/PRT/M/2018"}) {
    INFO(words);
    CHECK(text.find(words) != std::string::npos);
  }
  // Legend: one row a priority with its kawasan, RT and hectares; table: one row a kawasan.
  struct Row {
    std::string words;
    int kawasan = 0;
    int rts = 0;
    double hectares = 0;
    bool isLeast = false;
  };
  const auto shown = [](double hectares, bool isLeast) { return (isLeast ? "≥ " : "") + indonesian(hectares); };
  std::set<std::string> lacking;  // kawasan with an RT that has no verified hectares
  const Json rts = city.json({"score", "kota.gpkg", "--level", "rt"});
  for (const Json& rt : rts["areas"]) {
    if (rt["area_verified"].is_null() && !rt["kawasan"].is_null()) lacking.insert(rt["kawasan"].get<std::string>());
  }
  std::map<int, Row> legend;
  Row all;
  const Json decree = city.json({"areas", "kota.gpkg"});
  const Json ranking = city.json({"rank", "kota.gpkg"});
  for (const Json& area : ranking["areas"]) {
    const bool isLeast = lacking.contains(area["name"].get<std::string>());
    const auto add = [&](Row& row) {
      row.isLeast = row.isLeast || isLeast;
      row.kawasan += 1;
      row.rts += area["rt_count"].get<int>();
      row.hectares += area["hectares"].get<double>();
    };
    add(all);
    const std::string slumClass = area["class"].is_null() ? "belum pasti" : kMapClasses.at(area["class"]);
    if (!area["priority"].is_null()) {
      Row& row = legend[area["priority"].get<int>()];
      row.words = slumClass + ", " + kConsiderations.at(area["considerations"]["class"]);
      add(row);
    }
    std::string line = area["name"].get<std::string>();
    for (const Json& each : decree["areas"]) {
      if (each["name"] == area["name"])
        line +=
            " " + indonesian(each["decree_ha"].get<double>()) + " " + shown(each["verified_ha"].get<double>(), isLeast);
    }
    if (area["rt_with_figures"] != area["rt_count"]) line += " ≈";
    line += " " + (area["total"].is_null() ? std::to_string(area["total_min"].get<int>()) + "–" +
                                                 std::to_string(area["total_max"].get<int>())
                                           : area["total"].dump());
    line +=
        " " + slumClass + " " + (area["classification"].is_null() ? "–" : area["classification"].get<std::string>());
    CHECK(hasLine(text, line));
  }
  CHECK(legend.size() == 9);
  for (const auto& [priority, row] : legend) {
    CHECK(hasLine(text, std::to_string(priority) + " " + row.words + " " + std::to_string(row.kawasan) + " " +
                            std::to_string(row.rts) + " " + shown(row.hectares, row.isLeast)));
  }
  CHECK(hasLine(text, "Jumlah " + std::to_string(all.kawasan) + " " + std::to_string(all.rts) + " " +
                          shown(all.hectares, all.isLeast)));
}

TEST_CASE("the priority map marks what the city chose, and says so", "[sheets]") {
  if (std::string(KAWASAN_PDFTOTEXT).empty()) {
    std::cout << "\nskipped: no pdftotext\n";
    return;
  }
  const City city = City::finished();
  const Arguments print{"print", "kota.gpkg", "--map", "priority", "--paper", "A3", "--landscape", "--out"};
  const auto textWith = [&](const std::string& file) {
    Arguments command = print;
    command.push_back(file);
    REQUIRE(city.run(command).status == 0);
    return textOf(city, file);
  };
  const std::string note = "* ditetapkan kota, di samping urutan menurut aturan";
  CHECK(textWith("sebelum.pdf").find(note) == std::string::npos);
  REQUIRE(
      city.run({"set", "kota.gpkg", "Pasar Lama", "chosen=ya", "chosen_reason=Rapat Pokja", "chosen_date=2019-10-30"})
          .status == 0);
  const std::string text = textWith("sesudah.pdf");
  CHECK(text.find("Pasar Lama * 3,85 3,55 21") != std::string::npos);
  CHECK(text.find("Kebonagung *") == std::string::npos);
  CHECK(text.find(note) != std::string::npos);
}

TEST_CASE("a sheet says what it does not show", "[sheets]") {
  if (std::string(KAWASAN_PDFTOTEXT).empty()) {
    std::cout << "\nskipped: no pdftotext\n";
    return;
  }
  const City city = City::finished();
  CHECK(city.run({"print", "kota.gpkg", "--out", "semua.pdf"}).status == 0);
  std::string all = textOf(city, "semua.pdf");
  std::ranges::replace(all, '\n', ' ');  // lines are broken where the paper is narrow
  INFO(all);
  CHECK(all.find("45 dari 46 RT digambar") != std::string::npos);
  CHECK(all.find("Peta dasar: Peta dasar Kota Contoh") != std::string::npos);
  CHECK(all.find("Tabel belum dicocokkan dengan naskah resmi") != std::string::npos);
  CHECK(all.find("S10") == std::string::npos);
  // Pandean lacks figures and considerations; nothing else is open.
  CHECK(all.find("belum pasti, angka dan pertimbangan belum ada") != std::string::npos);
  CHECK(all.find("belum pasti, angka belum ada") == std::string::npos);

  fs::rename(city.file("data/peta_dasar.tif"), city.file("data/pindah.tif"));
  const ProcessResult without = city.run({"print", "kota.gpkg", "--out", "tanpa.pdf"});
  CHECK(without.status == 1);
  CHECK(linesOf(without.err).size() == 1);
  CHECK(without.err.find("Tidak digambar dan tidak disebut di lembar: Peta dasar Kota Contoh.") != std::string::npos);
  CHECK(textOf(city, "tanpa.pdf").find("Peta dasar") == std::string::npos);
}

TEST_CASE("standard tables go on paper whole, with headings on each page and their base below", "[sheets]") {
  if (std::string(KAWASAN_PDFTOTEXT).empty()) {
    std::cout << "\nskipped: no pdftotext\n";
    return;
  }
  const City city = City::finished();
  // Too long for one page, not too wide: every page has the heading, the last one says what the figures are.
  const Json programme =
      city.json({"report", "kota.gpkg", "--table", "memorandum", "--out", "memorandum.pdf", "--lang", "id"});
  const auto pages = programme["pages"].get<std::size_t>();
  CHECK(programme["rows"] == 151);
  REQUIRE(pages > 1);
  const std::string text = textOf(city, "memorandum.pdf");
  CHECK(countOf(text, "Pelaksana") == pages);
  for (std::size_t page = 1; page <= pages; ++page) {
    const std::string number = "Halaman " + std::to_string(page) + " dari " + std::to_string(pages);
    CHECK(countOf(text, number) == 1);
  }
  CHECK(countOf(text, "Kota Contoh · pendataan 2019") == 2 * pages);  // above and at the foot
  CHECK(countOf(text, "menurut sumber dana") == 1);
  // The sum of the workbook: 60.371.000.000 of known sources with a known amount.
  CHECK(countOf(text, "60.371.000.000") == 1);

  // Who hands the programme over, takes note and verifies signs below it; places stay on one line.
  REQUIRE(city.run({"documents", "kota.gpkg", "--signer", "known=Kepala Bappeda; Budi Santoso; NIP 1975"}).status == 0);
  REQUIRE(city.run({"report", "kota.gpkg", "--table", "programme", "--out", "program.pdf", "--lang", "id"}).status ==
          0);
  const std::string works = textOf(city, "program.pdf");
  CHECK(countOf(works, "Diketahui oleh") == 1);
  CHECK(countOf(works, "Budi Santoso, Kepala Bappeda") == 1);
  // The memorandum has them below those who pay, as PDF and as text document.
  for (const std::string file : {"ditandatangani.pdf", "ditandatangani.odt"})
    REQUIRE(city.run({"report", "kota.gpkg", "--table", "memorandum", "--out", file, "--lang", "id"}).status == 0);
  const std::string agreed = textOf(city, "ditandatangani.pdf");
  CHECK(countOf(agreed, "Diketahui oleh") == 1);
  CHECK(countOf(agreed, "Diperiksa oleh") == 1);
  CHECK(countOf(agreed, "Budi Santoso, Kepala Bappeda") == 1);
  std::string headings = works;
  std::replace(headings.begin(), headings.end(), '\n', ' ');
  CHECK(headings.find("Sumber belum diketahui (Rp)") != std::string::npos);
  // One cost is not known, so that the sum is the least it can be, and the page says what that mark means.
  CHECK(countOf(works, "≥ 60.524.000.000") == 1);
  CHECK(works.find("≥ paling sedikit") != std::string::npos);
  CHECK(works.find("RT 001\nRW") == std::string::npos);

  // Too wide: it goes on beside itself with the names of the RT again, and no column is lost.
  const Json figures = city.json({"report", "kota.gpkg", "--table", "rt", "--paper", "A4", "--out", "rt.pdf"});
  std::string wide = textOf(city, "rt.pdf");
  std::replace(wide.begin(), wide.end(), '\n', ' ');  // headings are broken into lines
  CHECK(figures["pages"] > 3);
  for (const char* code :
       {"1a", "1b", "1c", "2a", "2b", "3a", "3b", "4a", "4b", "4c", "5a", "5b", "6a", "6b", "7a", "7b"}) {
    INFO(code);
    CHECK(countOf(wide, "Nilai " + std::string(code)) > 0);
  }
  const Json all = city.json({"report", "kota.gpkg", "--table", "all", "--out", "semua.pdf"});
  CHECK(all["pages"] >= 14);
  CHECK(city.run({"recap", "kota.gpkg", "--out", "capaian.pdf"}).status == 0);
  CHECK(textOf(city, "capaian.pdf").find("CAPAIAN PER KOTA DAN KABUPATEN") != std::string::npos);
}

TEST_CASE("the sheet of one area names it and lists its RT", "[sheets]") {
  if (std::string(KAWASAN_PDFTOTEXT).empty()) {
    std::cout << "\nskipped: no pdftotext\n";
    return;
  }
  const City city = City::finished();
  CHECK(city.run({"print", "kota.gpkg", "--landscape", "--area", "KW-03", "--signer", "Lurah Kalianyar", "--signer",
                  "Kepala Dinas; Siti Aminah; NIP 19700101", "--out", "pasar.pdf"})
            .status == 0);
  const std::string text = textOf(city, "pasar.pdf");
  INFO(text);
  // An office alone: its name is written by hand.
  for (const char* words : {"Lurah Kalianyar", "(nama jelas)", "Kepala Dinas", "Siti Aminah", "NIP 19700101"})
    CHECK(text.find(words) != std::string::npos);
  CHECK(text.find("Kawasan Pasar Lama (KW-03), Kota Contoh") != std::string::npos);
  CHECK(text.find("dihitung: seluruh Kota Contoh") != std::string::npos);
  const Json scores = city.json({"score", "kota.gpkg"});
  double hectares = 0;
  for (const Json& rt : scores["areas"]) {
    if (rt["kawasan"] != "Pasar Lama") continue;
    hectares += rt["area_verified"].get<double>();
    const std::string total = rt["total"].is_null() ? std::to_string(rt["total_min"].get<int>()) + "–" +
                                                          std::to_string(rt["total_max"].get<int>())
                                                    : rt["total"].dump();
    CHECK(hasLine(text, rt["rtrw"].get<std::string>() + " " + indonesian(rt["area_verified"].get<double>()) + " " +
                            total + " " + kMapClasses.at(rt["class"])));
  }
  CHECK(hasLine(text, "Jumlah " + indonesian(hectares)));
  CHECK(city.run({"print", "kota.gpkg", "--area", "Tegalsari RT 009 RW 003", "--out", "a.pdf"}).err ==
        "Tegalsari RT 009 RW 003 tidak dapat ditampilkan di peta: wilayah ini belum digambar.\n");
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
  std::map<std::string, std::pair<int, double>> counts;
  const Json scores = city.json({"score", "kota.gpkg"});
  for (const Json& area : scores["areas"]) {
    if (area["class"].is_null()) continue;
    counts[area["class"]].first += 1;
    counts[area["class"]].second += area["area_verified"].get<double>();
  }
  CHECK(counts.size() == 4);
  for (const auto& [key, count] : counts) {
    CHECK(hasLine(text, kMapClasses.at(key) + " " + std::to_string(count.first) + " " + indonesian(count.second)));
  }
}

TEST_CASE("the map of the plan has every drawn activity by number, and the money of each year", "[sheets]") {
  if (std::string(KAWASAN_PDFTOTEXT).empty()) {
    std::cout << "\nskipped: no pdftotext\n";
    return;
  }
  const City city = City::finished();
  const Json activities = city.json({"activities", "kota.gpkg"})["activities"];
  const ProcessResult made = city.run(
      {"print", "kota.gpkg", "--map", "plan", "--paper", "A1", "--landscape", "--lang", "id", "--out", "rencana.pdf"});
  INFO(made.err);
  CHECK(made.status == 0);
  const std::string text = textOf(city, "rencana.pdf");
  INFO(text);
  CHECK(text.find("PETA RENCANA KEGIATAN") != std::string::npos);
  CHECK(text.find("≥ 60.524,0") != std::string::npos);
  CHECK(text.find("sebagian biaya belum ada") != std::string::npos);
  std::map<int, int> years;
  std::size_t drawn = 0;
  for (const Json& activity : activities) {
    if (activity["step"] == "cancelled") continue;
    ++years[activity["year"].is_null() ? 0 : activity["year"].get<int>()];
    if (activity["drawn"].get<bool>()) ++drawn;
  }
  REQUIRE(drawn > 3);
  for (const auto& [year, count] : years) {
    const std::string row = "\n" + std::to_string(year) + " " + std::to_string(count) + " ";
    INFO(row);
    if (year != 0) CHECK(text.find(row) != std::string::npos);
  }
  // The numbers run without a gap; each stands in the list with its activity and on the map.
  CHECK(text.find("\n" + std::to_string(drawn) + " ") != std::string::npos);
  CHECK(hasLine(text, "1"));
  // Of one area those alone that belong to it; what is not drawn is listed without a number.
  CHECK(city.run({"print", "kota.gpkg", "--map", "plan", "--area", "Kampung Jagalan", "--out", "jagalan.pdf"}).status ==
        0);
  const std::string ofArea = textOf(city, "jagalan.pdf");
  CHECK(ofArea.find("\n– Sambungan air minum RT 001 RW 001 2021") != std::string::npos);
  CHECK(ofArea.find("nomor tidak mendapat tempat") == std::string::npos);
  CHECK(countOf(ofArea, "16.432,0") == 2);  // by years and by list
  // Where it is crowded the map itself says how many numbers it could not place.
  CHECK(city.run({"print", "kota.gpkg", "--map", "plan", "--paper", "A4", "--landscape", "--out", "a4.pdf"}).status ==
        0);
  CHECK(textOf(city, "a4.pdf").find(" nomor tidak mendapat tempat di peta ini") != std::string::npos);
  const City none = City::withoutPlan();
  const ProcessResult empty = none.run({"print", "kota.gpkg", "--map", "plan", "--out", "kosong.pdf"});
  CHECK(empty.status == 2);
  CHECK(empty.err.find("digambar") != std::string::npos);
  CHECK_FALSE(fs::exists(none.file("kosong.pdf")));
}

TEST_CASE("pictures and other papers", "[sheets]") {
  const City city = City::finished();
  CHECK(city.run({"print", "kota.gpkg", "--paper", "A4", "--out", "a4.png"}).status == 0);
  CHECK(city.run({"print", "kota.gpkg", "--paper", "A4", "--area", "Pasar Lama", "--out", "pasar.svg"}).status == 0);
  CHECK(readFile(city.file("a4.png")).substr(1, 3) == "PNG");
  CHECK(readFile(city.file("pasar.svg")).find("<svg") != std::string::npos);
  const ProcessResult render = city.run({"render", "kota.gpkg", "--extent", "655500,9233900,657000,9235300", "--crs",
                                         "EPSG:32749", "--size", "300x280", "--out", "peta.png"});
  CHECK(render.status == 0);
  CHECK(render.out.empty());
  CHECK(render.err.empty());
  CHECK(readFile(city.file("peta.png")).substr(1, 3) == "PNG");
  const ProcessResult timing =
      city.run({"render", "kota.gpkg", "--extent", "655500,9233900,657000,9235300", "--crs", "EPSG:32749", "--size",
                "300x280", "--out", "peta.png", "--timing", "--repeat", "3"});
  const Json json = Json::parse(timing.out);
  CHECK(json["schema"] == "render/1");
  CHECK(json["following_ms"].size() == 2);
}
