// What import-numeric says and remembers beside the figures: a file of what was refused, columns mapped once, repeats
// of KoBo, differences from the project, rows moved back on wish.

#include <map>

#include "tests/cli/cli_fixture.h"
#include "tests/support/catch.h"
#include "tests/support/realdata.h"
#include "tests/support/small_xlsx.h"

using namespace kawasan::test;

namespace {

Arguments importOf(const std::string& file, const Arguments& more = {}) {
  Arguments command{"import-numeric", "kota.gpkg", file, "--survey", "2019", "--year", "2019"};
  command.insert(command.end(), more.begin(), more.end());
  return command;
}

}  // namespace

TEST_CASE("what is refused goes into a CSV file", "[imports]") {
  const City city = City::finished();
  city.write("angka.csv", "kelurahan,rtrw,luas_ha,kk\nKalianyar,RT 001 RW 001,14178,#NUM!\nEntah,RT 1 RW 1,1,2\n");
  CHECK(city.run(importOf("angka.csv", {"--refused", "ditolak.csv", "--dry-run"})).status == 1);
  const std::vector<std::string> lines = linesOf(readFile(city.file("ditolak.csv")));
  REQUIRE(lines.size() == 4);
  CHECK(lines[0].find("file,sheet,row,column,letter,value,reason,explanation") != std::string::npos);
  CHECK(lines[1].find("angka.csv,,2,kk,D,#NUM!,spreadsheet-error,") == 0);
  // The drawn RT of 1.4 ha tells the square metres.
  CHECK(lines[2].find("angka.csv,,2,luas_ha,C,14178,looks-like-square-metres,") == 0);
  CHECK(lines[3].find("angka.csv,,3,,,Entah RT 1 RW 1,unknown-kelurahan,") == 0);
  const std::string before = city.bytes();
  const ProcessResult wrong = city.run(importOf("angka.csv", {"--refused", "kota.gpkg"}));
  CHECK(wrong.status == 2);
  CHECK(city.bytes() == before);
}

TEST_CASE("differences from the project are told before they are written", "[imports]") {
  const City city = City::finished();
  city.write("angka.csv", "kelurahan,rtrw,kk\nKalianyar,RT 001 RW 001,360\nKalianyar,RT 002 RW 001,371\n");
  const Json report = city.json(importOf("angka.csv", {"--dry-run"}));
  REQUIRE(report["changed"].size() == 1);
  CHECK(report["changed"][0]["area"] == "Kalianyar RT 001 RW 001");
  CHECK(report["changed"][0]["field"] == "households_kk");
  CHECK(report["changed"][0]["old"] == 357);
  CHECK(report["changed"][0]["new"] == 360);
  CHECK(city.json(importOf("angka.csv"))["changed"].size() == 1);
  CHECK(city.json(importOf("angka.csv", {"--dry-run"}))["changed"].empty());
}

TEST_CASE("a mapping is remembered with the edit and forgotten by undo", "[imports]") {
  const City city = City::finished();
  city.write("angka.csv", "tempat,alamat,keluarga\nKalianyar,RT 001 RW 001,360\n");
  CHECK(city.run(importOf("angka.csv", {"--dry-run"})).status == 3);
  CHECK(city.run(importOf("angka.csv", {"--map", "kelurahan=tempat,rtrw=alamat,households_kk=keluarga"})).status == 0);
  const Json again = city.json(importOf("angka.csv", {"--dry-run"}));
  CHECK(again["remembered"] == true);
  CHECK(again["imported"] == 1);
  CHECK(city.run({"undo", "kota.gpkg"}).status == 0);
  CHECK(city.run(importOf("angka.csv", {"--dry-run"})).status == 3);
}

TEST_CASE("a repeat of KoBo is joined with its form", "[imports]") {
  const City city = City::finished();
  city.write("kobo.xlsx", smallXlsx({{"Pendataan", {{"umum/kelurahan", "_uuid", "_index"}, {"Kalianyar", "u1", "1"}}},
                                     {"rt",
                                      {{"rt/rtrw", "rt/kk", "_index", "_parent_table_name", "_parent_index"},
                                       {"RT 001 RW 001", "360", "1", "Pendataan", "1"},
                                       {"RT 002 RW 001", "372", "2", "Pendataan", "1"}}}}));
  const Json report = city.json(importOf("kobo.xlsx", {"--repeat", "rt", "--dry-run"}));
  CHECK(report["imported"] == 2);
  CHECK(report["sheet"] == "rt");
  CHECK(city.run(importOf("kobo.xlsx", {"--repeat", "entah"})).status == 3);
}

TEST_CASE("shifted rows go in when the person says so", "[imports]") {
  const City city = City::finished();
  city.write("geser.csv",
             "kelurahan,rtrw,luas_ha,kk,jalan_ideal_m,2a_vol,2a_pct,2a_nilai,2b_vol,2b_pct,2b_nilai,3a_vol,3a_pct,"
             "3a_nilai\nKalianyar,RT 001 RW 001,1.4178,357,335,,290,86.57,5,299,89.25,5,307,85.99,5\n");
  const Json refused = city.json(importOf("geser.csv", {"--dry-run"}));
  CHECK(refused["refused"][0]["reason"] == "row-looks-shifted");
  CHECK(refused["shifts"][0]["from"] == "F");
  CHECK(refused["shifts"][0]["by"] == 1);
  const Json taken = city.json(importOf("geser.csv", {"--dry-run", "--shift-back"}));
  CHECK(taken["imported"] == 1);
  CHECK(taken["flagged"][0]["reason"] == "row-shifted-back");
  REQUIRE(taken["changed"].size() > 0);
  CHECK(taken["changed"][0]["field"] == "road_surface");
  CHECK(taken["changed"][0]["new"] == 299);
}

TEST_CASE("the official forms go in by their labels or say why not", "[imports]") {
  KAWASAN_NEEDS_REALDATA();
  const City city = City::finished();
  const ProcessResult empty = city.run(importOf(realdata("forms/kumuhR0_template.xlsx"), {"--create-areas"}));
  CHECK(empty.status == 3);
  CHECK(empty.err.find("kumuhR0_template.xlsx") != std::string::npos);
  CHECK(city.run(importOf(realdata("forms/kumuhR0_template.xlsx"), {"--sheet", "Sheet1"})).status == 3);
  CHECK(city.run(importOf(realdata("forms/rtlh_contoh.xlsx"))).status == 3);
  // The cells as a person reads them off the sheet "C. Rekap data RT".
  const Json survey =
      city.json(importOf(realdata("forms/muaraenim_rt002_form_anon.xlsx"), {"--create-areas", "--dry-run"}));
  CHECK(survey["imported"] == 1);
  std::map<std::string, std::string> cells;
  for (const Json& cell : survey["taken"]) {
    cells[cell["field"]] = cell["letter"].get<std::string>() + std::to_string(cell["row"].get<int>()) + " " +
                           cell["value"].get<std::string>();
  }
  CHECK(cells["rtrw"] == "C6 RT.02 RW.02");
  CHECK(cells["area_verified"] == "D82 + 3");
  CHECK(cells["area_settlement"] == "D20 + 115");
  CHECK(cells["buildings"] == "D21 51");
  CHECK(cells["households_kk"] == "C8 51");
  CHECK(cells["road_ideal"] == "D33 470");
  CHECK(cells["drain_ideal"] == "D50 710");
  CHECK(cells["drainage_absence"] == "D46 330");
  CHECK(cells["drainage_construction"] == "D53 170");  // 380 - 210
  bool tooLarge = false;
  for (const Json& cell : survey["flagged"]) {
    tooLarge = tooLarge || (cell["letter"] == "D" && cell["row"] == 20 && cell["reason"] == "above-base");
  }
  CHECK(tooLarge);  // a settlement of 115 ha in an RT of 3 ha
}

TEST_CASE("every published table of scores is read or refused with a reason", "[imports]") {
  KAWASAN_NEEDS_REALDATA();
  const City city = City::finished();
  for (const char* name : {"pekalongan_rt", "pekalongan_kawasan", "kabserang_rt", "baubau_rt_rule2016"}) {
    INFO(name);
    Arguments command = importOf(realdata("scoring/" + std::string(name) + ".csv"), {"--create-areas", "--dry-run"});
    if (std::string(name).starts_with("pekalongan")) command.insert(command.end(), {"--where", "snapshot=2019"});
    const Json report = city.json(command);
    CHECK(report["imported"].get<std::size_t>() + report["refused"].size() + report["unmatched_file"].size() >=
          report["read"].get<std::size_t>());
    for (const Json& cell : report["refused"]) CHECK_FALSE(cell["reason"].get<std::string>().empty());
  }
  const ProcessResult money = city.run(importOf(realdata("scoring/pekalongan_investasi.csv")));
  CHECK(money.status == 3);
}
