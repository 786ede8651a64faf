// What stands beside the figures of RT: results as somebody filed them, which no computed figure counts, and estimates,
// which stay marked wherever the figures go.

#include "tests/cli/cli_fixture.h"
#include "tests/support/catch.h"

using namespace kawasan::test;

namespace {

constexpr const char* kHeader =
    "kelurahan,rtrw,luas_ha,bangunan_unit,penduduk_jiwa,kk,jalan_ideal_m,drainase_ideal_m,1a_vol,1b_vol,1c_vol,2a_vol,"
    "2b_vol,3a_vol,3b_vol,4a_vol,4b_vol,4c_vol,5a_vol,5b_vol,6a_vol,6b_vol,7a_vol,7b_vol,perkiraan,total_nilai,"
    "tingkat\n";

/// Three RT: figures that give 5 points and a filed total of 38; a filed total alone, without any base; and figures
/// that give 20 points, two of them estimates.
City cityWithFiled() {
  City city;
  REQUIRE(city.run({"new", "kota.gpkg", "--city", "Kota Uji", "--code", "35.98", "--crs", "EPSG:32749"}).status == 0);
  city.write("berkas.csv",
             std::string(kHeader) +
                 "Sukamaju,RT001-RW001,1,20,80,20,100,100,20,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,38,KUMUH SEDANG\n"
                 "Sukamaju,RT002-RW001,,,,,,,,,,,,,,,,,,,,,,,,45,Kumuh Sedang\n"
                 "Sukamaju,RT003-RW001,1.5,20,80,20,100,100,20,0,20,100,100,0,0,0,0,0,0,0,0,0,0,0,"
                 "luas_ha; 2b,,\n");
  const ProcessResult taken =
      city.run({"import-numeric", "kota.gpkg", "berkas.csv", "--survey", "2019", "--year", "2019", "--create-areas"});
  INFO(taken.err << taken.out);
  REQUIRE(taken.status == 0);
  return city;
}

const Json& rtOf(const Json& scores, const std::string& name) {
  for (const Json& area : scores["areas"]) {
    if (area["rtrw"] == name) return area;
  }
  FAIL("no RT " << name);
  return scores;
}

}  // namespace

TEST_CASE("a filed result stands beside the computed one and counts in none", "[filed]") {
  const City city = cityWithFiled();
  const Json scores = city.json({"score", "kota.gpkg"});
  CHECK(scores["filed"] == 2);
  const Json& both = rtOf(scores, "RT 001 RW 001");
  CHECK(both["total"] == 5);
  CHECK(both["class"] == "none");
  CHECK(both["filed"]["total"] == 38);
  CHECK(both["filed"]["class"] == "moderate");
  CHECK(both["filed"]["class_text"] == "KUMUH SEDANG");
  CHECK(both["filed"]["edition"] == "permen-14-2018");
  CHECK(both["filed"]["file"] == "berkas.csv");
  CHECK(both["filed"]["row"] == 2);
  const Json& alone = rtOf(scores, "RT 002 RW 001");
  CHECK(alone["total"].is_null());
  CHECK(alone["class"].is_null());
  CHECK(alone["rt_with_figures"] == 0);
  CHECK(alone["filed"]["total"] == 45);
  CHECK(alone["filed"]["class"] == "moderate");
  CHECK(rtOf(scores, "RT 003 RW 001")["filed"].is_null());
  // The city by the two RT with figures alone: 40 of 40 buildings irregular, 20 of 40 below requirements, half of the
  // roads.
  const Json whole = city.json({"score", "kota.gpkg", "--level", "city"})["areas"][0];
  CHECK(whole["rt_with_figures"] == 2);
  CHECK(whole["total"] == 5 + 1 + 1 + 1);
  CHECK(whole["filed"].is_null());
  checkInBothLanguages(city, "filed-score", {"score", "kota.gpkg"});
  checkExpected("filed-score-csv", city.run({"score", "kota.gpkg", "--format", "csv"}));
  checkInBothLanguages(city, "filed-score-city", {"score", "kota.gpkg", "--level", "city"});
}

TEST_CASE("filed results and estimates go into tables and come back from them", "[filed]") {
  const City city = cityWithFiled();
  checkInBothLanguages(city, "filed-report", {"report", "kota.gpkg", "--table", "rt"});
  for (const char* file : {"rt.csv", "rt.xlsx"})
    REQUIRE(city.run({"report", "kota.gpkg", "--table", "rt", "--out", file}).status == 0);
  const std::string written = readFile(city.file("rt.csv"));
  checkExpected("filed-report-csv", {0, written, {}});
  // In another project the same table comes out of it, from the CSV and from the workbook in both languages.
  REQUIRE(city.run({"report", "kota.gpkg", "--table", "rt", "--out", "en.xlsx", "--lang", "en"}).status == 0);
  for (const std::string file : {"rt.csv", "rt.xlsx", "en.xlsx"}) {
    INFO(file);
    const std::string project = file + ".gpkg";
    REQUIRE(city.run({"new", project, "--city", "Kota Uji", "--code", "35.98", "--crs", "EPSG:32749"}).status == 0);
    Arguments command{"import-numeric", project, file, "--survey", "2019", "--year", "2019", "--create-areas"};
    if (file.ends_with("xlsx")) command.insert(command.end(), {"--sheet", "RT"});
    const ProcessResult taken = city.run(command);
    INFO(taken.err << taken.out);
    REQUIRE(taken.status <= 1);  // 1: the sums below the rows of a workbook are no RT
    REQUIRE(city.run({"report", project, "--table", "rt", "--out", "lagi.csv"}).status == 0);
    CHECK(readFile(city.file("lagi.csv")) == written);
  }
}

TEST_CASE("what was computed here is not taken for filed when its table comes back", "[filed]") {
  City city;
  city.write("berkas.csv",
             std::string(kHeader) + "Sukamaju,RT001-RW001,1,20,80,20,100,100,20,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,\n");
  const auto take = [&](const std::string& project, const std::string& file) {
    REQUIRE(city.run({"new", project, "--city", "Kota Uji", "--code", "35.98", "--crs", "EPSG:32749"}).status == 0);
    Arguments command{"import-numeric", project, file, "--survey", "2019", "--year", "2019", "--create-areas"};
    if (file.ends_with("xlsx")) command.insert(command.end(), {"--sheet", "RT"});
    const ProcessResult taken = city.run(command);
    INFO(taken.err << taken.out);
    REQUIRE(taken.status <= 1);
  };
  take("kota.gpkg", "berkas.csv");
  for (const std::string file : {"rt.csv", "rt.xlsx"}) {
    INFO(file);
    REQUIRE(city.run({"report", "kota.gpkg", "--table", "rt", "--out", file}).status == 0);
    const std::string project = file + ".gpkg";
    take(project, file);
    const Json scores = city.json({"score", project});
    CHECK(scores["filed"] == 0);
    CHECK(rtOf(scores, "RT 001 RW 001")["total"] == 5);
  }
}

TEST_CASE("a mark of an estimate that names no figure is refused, the figures go in", "[filed]") {
  City city = cityWithFiled();
  city.write("salah.csv",
             "kelurahan,rtrw,luas_ha,kk,perkiraan\nSukamaju,RT003-RW001,2,21,luas_ha; tinggi pohon; penduduk_jiwa\n");
  const Json taken = city.json({"import-numeric", "kota.gpkg", "salah.csv", "--survey", "2019", "--year", "2019"});
  REQUIRE(taken["refused"].size() == 1);
  CHECK(taken["refused"][0]["value"] == "tinggi pohon");
  REQUIRE(city.run({"report", "kota.gpkg", "--table", "rt", "--out", "rt.csv"}).status == 0);
  // 2b was an estimate before and did not change; area and population are named now.
  CHECK(readFile(city.file("rt.csv")).find("area_verified; population; road_surface") != std::string::npos);
}

TEST_CASE("tables for machines do not follow the language", "[filed]") {
  const City city = City::finished();
  for (const std::string table :
       {"rt", "locations", "profile", "programme", "programme-years", "five-year", "memorandum", "needs", "progress",
        "sources", "kelurahan", "follow-up", "upkeep", "cities"}) {
    INFO(table);
    for (const char* format : {"csv", "json"}) {
      const auto in = [&](const char* language) {
        const ProcessResult result =
            city.run({"report", "kota.gpkg", "--table", table, "--format", format, "--lang", language});
        REQUIRE(result.status == 0);
        return result.out;
      };
      CHECK(in("id") == in("en"));
    }
  }
  for (const char* language : {"id", "en"}) {
    const std::string file = std::string(language) + ".csv";
    REQUIRE(city.run({"report", "kota.gpkg", "--table", "profile", "--out", file, "--lang", language}).status == 0);
  }
  CHECK(readFile(city.file("id.csv")) == readFile(city.file("en.csv")));
}
