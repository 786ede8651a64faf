// Published figures end to end, through the command line alone. Skipped where the public data is not beside the
// project.

#include <map>

#include "tests/cli/cli_fixture.h"
#include "tests/support/catch.h"
#include "tests/support/csv.h"
#include "tests/support/realdata.h"

using namespace kawasan::test;

namespace {

const std::map<std::string, std::string> kClassKeys{
    {"KUMUH BERAT", "heavy"}, {"KUMUH SEDANG", "moderate"}, {"KUMUH RINGAN", "light"}, {"TIDAK KUMUH", "none"}};

std::vector<CsvRow> csvOf(const City& city, const Arguments& arguments) {
  Arguments command = arguments;
  command.insert(command.end(), {"--format", "csv"});
  const ProcessResult result = city.run(command);
  INFO(result.err);
  REQUIRE(result.status < 2);
  city.write("out.csv", result.out);
  return readCsv(city.file("out.csv"));
}

Arguments importOf(const std::string& table, const std::string& year) {
  return {"import-numeric",
          "pekalongan.gpkg",
          realdata("scoring/" + table),
          "--where",
          "snapshot=" + year,
          "--survey",
          year,
          "--year",
          year,
          "--create-areas"};
}

City pekalongan(const std::vector<std::string>& years) {
  City city;
  CHECK(city.run({"new", "pekalongan.gpkg", "--city", "Kota Pekalongan", "--code", "33.75"}).status == 0);
  for (const std::string& year : years) {
    const ProcessResult result = city.run(importOf("pekalongan_rt.csv", year));
    INFO(result.out << result.err);
    CHECK(result.status < 2);
  }
  return city;
}

/// "RT001-RW002" and "RT 001 RW 002" alike.
std::string digitsOf(const std::string& rtrw) {
  std::string digits;
  for (const char c : rtrw) {
    if ((c >= '0' && c <= '9') || c == 'A' || c == 'B') digits += c;
  }
  return digits;
}

}  // namespace

TEST_CASE("Pekalongan: every published total and class of five years", "[real-cities]") {
  KAWASAN_NEEDS_REALDATA();
  const std::vector<std::string> years{"2019", "2020", "2021", "2022", "2023"};
  const City city = pekalongan(years);
  for (const std::string& year : years) {
    INFO(year);
    std::map<std::string, CsvRow> published;
    for (const CsvRow& row : readCsv(realdata("scoring/pekalongan_rt.csv"))) {
      if (row.at("snapshot") == year) published[row.at("kelurahan") + " " + digitsOf(row.at("rtrw"))] = row;
    }
    REQUIRE(published.size() == 203);
    const auto scored = csvOf(city, {"score", "pekalongan.gpkg", "--survey", year});
    CHECK(scored.size() == 203);
    std::map<std::string, int> counts;
    int agreeing = 0;
    for (const CsvRow& row : scored) {
      const auto found = published.find(row.at("kelurahan") + " " + digitsOf(row.at("name")));
      if (found == published.end()) continue;
      agreeing += row.at("total") == found->second.at("total_nilai") &&
                          row.at("class") == kClassKeys.at(found->second.at("tingkat"))
                      ? 1
                      : 0;
      counts[row.at("class")] += 1;
    }
    CHECK(agreeing == 203);
    if (year == "2019") CHECK(counts == std::map<std::string, int>{{"light", 195}, {"none", 7}, {"moderate", 1}});
  }
}

TEST_CASE("Pekalongan: kelurahan as filed and as computed", "[real-cities]") {
  KAWASAN_NEEDS_REALDATA();
  const City city = pekalongan({"2019"});
  CHECK(city.run(importOf("pekalongan_kawasan.csv", "2019")).status < 2);
  std::map<std::string, CsvRow> published;
  for (const CsvRow& row : readCsv(realdata("scoring/pekalongan_kawasan.csv"))) {
    if (row.at("snapshot") == "2019") published[row.at("kelurahan")] = row;
  }
  int agreeing = 0;
  const auto scored = csvOf(city, {"score", "pekalongan.gpkg", "--level", "kelurahan"});
  REQUIRE(scored.size() == 14);
  for (const CsvRow& row : scored) {
    const CsvRow& filed = published.at(row.at("name"));
    agreeing += row.at("total") == filed.at("total_nilai") ? 1 : 0;
    if (row.at("name") != "Kauman") continue;
    CHECK(filed.at("total_nilai") == "47");
    CHECK(row.at("total") == "18");
    CHECK(row.at("class") == "light");
  }
  CHECK(agreeing == 13);
  bool found = false;
  for (const CsvRow& finding : csvOf(city, {"check", "pekalongan.gpkg", "--rule", "filed-differs-from-computed"})) {
    const std::string& message = finding.at("message");
    found = found || (finding.at("subject") == "Kauman" && message.find("47") != std::string::npos &&
                      message.find("18") != std::string::npos);
  }
  CHECK(found);
}

TEST_CASE("Pekalongan: outlines of another year are joined both ways", "[real-cities]") {
  KAWASAN_NEEDS_REALDATA();
  const City city = pekalongan({"2019"});
  Arguments command{"import-areas",
                    "pekalongan.gpkg",
                    realdata("boundaries/pekalongan/kumuh_rt_2024.geojson"),
                    "--as",
                    "rt",
                    "--format",
                    "json"};
  const ProcessResult result = city.run(command);
  INFO(result.err);
  REQUIRE(result.status < 2);
  const Json report = Json::parse(result.out);
  CHECK(report["read"] == 97);
  CHECK(report["imported"].get<int>() + static_cast<int>(report["unmatched_file"].size()) +
            static_cast<int>(report["problems"].size()) ==
        97);
  CHECK(report["matched"].get<int>() > 60);
  CHECK(report["unmatched_project"].size() + report["matched"].get<std::size_t>() == 203);
  int suggestions = 0;
  for (const Json& row : report["unmatched_file"]) suggestions += row["suggestion"].is_null() ? 0 : 1;
  INFO(report["unmatched_file"].dump());
  CHECK((report["unmatched_file"].empty() || suggestions > 0));
}

TEST_CASE("Kabupaten Serang: totals without bases stay as filed", "[real-cities]") {
  KAWASAN_NEEDS_REALDATA();
  const City city;
  CHECK(
      city.run({"new", "serang.gpkg", "--city", "Kabupaten Serang", "--code", "36.04", "--crs", "EPSG:32748"}).status ==
      0);
  const ProcessResult result = city.run({"import-numeric", "serang.gpkg", realdata("scoring/kabserang_rt.csv"),
                                         "--survey", "2020", "--year", "2020", "--create-areas"});
  INFO(result.out << result.err);
  REQUIRE(result.status < 2);
  // No base was published, so nothing but zeros can be computed: no total is borrowed from what was filed.
  for (const CsvRow& row : csvOf(city, {"score", "serang.gpkg"})) {
    CHECK((row.at("total").empty() || row.at("total") == "0"));
  }
  // What was filed is kept as filed, all of it: a second import of the same file changes nothing.
  Arguments again{"import-numeric", "serang.gpkg",    realdata("scoring/kabserang_rt.csv"),
                  "--survey",       "2020",           "--year",
                  "2020",           "--create-areas", "--dry-run"};
  again.insert(again.end(), {"--format", "json"});
  const Json report = Json::parse(city.run(again).out);
  CHECK(report["imported"] == 317);
  CHECK(report["changed"].empty());
}
