// What import-numeric says and remembers beside the figures: a file of what was refused, columns mapped once, repeats
// of KoBo, differences from the project, rows moved back on wish.

#include <map>
#include <set>

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
  CHECK(lines[0].find("file,sheet,row,column,letter,value,reason,explanation,area,kelurahan,rtrw,luas_ha,kk") !=
        std::string::npos);
  CHECK(lines[1].find("angka.csv,,2,kk,D,#NUM!,spreadsheet-error,") == 0);
  CHECK(lines[1].find(",Kalianyar RT 001 RW 001") != std::string::npos);  // the cell alone does not say whose it is
  // The drawn RT of 1.4 ha tells the square metres.
  CHECK(lines[2].find("angka.csv,,2,luas_ha,C,14178,looks-like-square-metres,") == 0);
  CHECK(lines[3].find("angka.csv,,3,,,Entah RT 1 RW 1,unknown-kelurahan,") == 0);
  CHECK(lines[3].find(",Entah,RT 1 RW 1,1,2") != std::string::npos);  // to be mended there and taken in
  CHECK(lines[1].find(",357,") == std::string::npos);
  const std::string before = city.bytes();
  const ProcessResult wrong = city.run(importOf("angka.csv", {"--refused", "kota.gpkg"}));
  CHECK(wrong.status == 2);
  CHECK(city.bytes() == before);
}

TEST_CASE("a table of another city is said to be one, each city once", "[imports]") {
  const City city = City::finished();  // Kota Contoh
  const auto other = [&](const std::string& rows) {
    city.write("angka.csv", "kabkota,kelurahan,rtrw,kk\n" + rows);
    const Json report = city.json(importOf("angka.csv", {"--dry-run"}));
    std::vector<std::string> named;
    for (const Json& cell : report["flagged"]) {
      if (cell["reason"] == "other-city") named.push_back(cell["value"].get<std::string>());
    }
    return named;
  };
  const std::string name = city.json({"info", "kota.gpkg"})["city"].get<std::string>();
  INFO(name);
  REQUIRE(name.starts_with("Kota "));
  const std::string bare = name.substr(5);
  CHECK(other(bare + ",Kalianyar,RT 001 RW 001,1\n" + name + ",Kalianyar,RT 002 RW 001,1\n").empty());
  CHECK(other("KAB. SERANG,Kalianyar,RT 001 RW 001,1\nKab. Serang,Kalianyar,RT 002 RW 001,1\nKAB. " + bare +
              ",Kalianyar,RT 003 RW 001,1\n") == std::vector<std::string>{"KAB. SERANG", "KAB. " + bare});
}

TEST_CASE("a list of records in JSON is a table", "[imports]") {
  const City city = City::finished();
  city.write("angka.json",
             R"({"results": [{"kelurahan": "Kalianyar", "rtrw": "RT 001 RW 001", "kk": 360, "luas_ha": null},
                 {"kelurahan": "Kalianyar", "rtrw": "RT 002 RW 001", "luas_ha": 1.25}]})");
  const Json report = city.json(importOf("angka.json", {"--dry-run"}));
  CHECK(report["matched"] == 2);
  CHECK(report["changed"].size() == 2);
  city.write("angka.json", R"([{"kelurahan": "Kalianyar", "rtrw": "RT 001 RW 001", "kk": 36)");
  const ProcessResult torn = city.run(importOf("angka.json", {"--dry-run"}));
  CHECK(torn.status == 3);
  CHECK(torn.err.find("angka.json") != std::string::npos);
  city.write("angka.json", R"({"type": "FeatureCollection", "features": [{"kelurahan": "Kalianyar"}]})");
  CHECK(city.run(importOf("angka.json", {"--dry-run"})).status == 3);
}

TEST_CASE("differences from the project are told before they are written", "[imports]") {
  const City city = City::finished();
  city.write("angka.csv", "kelurahan,rtrw,kk\nKalianyar,RT 001 RW 001,360\nKalianyar,RT 002 RW 001,371\n");
  const Json report = city.json(importOf("angka.csv", {"--dry-run"}));
  REQUIRE(report["changed"].size() == 1);
  CHECK(report["changed"][0]["area"] == "Kalianyar RT 001 RW 001");
  CHECK(report["changed"][0]["field"] == "households_kk");
  CHECK(report["changed"][0]["cell"] == "C2");
  CHECK(report["changed"][0]["old"] == 357);
  CHECK(report["changed"][0]["new"] == 360);
  const std::string shown = city.run(importOf("angka.csv", {"--dry-run"})).out;
  INFO(shown);
  CHECK(shown.find("C2 ") != std::string::npos);
  const std::string csv = city.run(importOf("angka.csv", {"--dry-run", "--format", "csv"})).out;
  CHECK(csv.find("angka.csv,changed,2,Kalianyar RT 001 RW 001,households_kk,360,,,,C2,357") != std::string::npos);
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

TEST_CASE("several rows of one RT go in when the person says how", "[imports]") {
  const City city = City::finished();
  const std::string before = city.bytes();
  city.write("kobo.xlsx", smallXlsx({{"survei", {{"kelurahan", "rtrw", "_index"}, {"Kalianyar", "RT 001 RW 001", "1"}}},
                                     {"rumah",
                                      {{"bangunan_unit", "kk", "_index", "_parent_table_name", "_parent_index"},
                                       {"1", "2", "1", "survei", "1"},
                                       {"1", "", "2", "survei", "1"},
                                       {"1", "1", "3", "survei", "1"}}}}));
  const ProcessResult waiting = city.run(importOf("kobo.xlsx", {"--repeat", "rumah"}));
  CHECK(waiting.status == 1);
  CHECK(waiting.out.find("--rows sum") != std::string::npos);
  CHECK(city.run(importOf("kobo.xlsx", {"--repeat", "rumah", "--rows", "all"})).status == 2);
  CHECK(city.bytes() == before);
  const Json known = city.json(importOf("kobo.xlsx", {"--repeat", "rumah", "--rows", "sum-known", "--dry-run"}));
  CHECK(known["flagged"][0]["reason"] == "sum-of-known");
  CHECK(known["flagged"][0]["expected"] == "1/3");
  const Json sum = city.json(importOf("kobo.xlsx", {"--repeat", "rumah", "--rows", "sum"}));
  CHECK(sum["imported"] == 3);
  CHECK(sum["several_rows"] == Json{{"rts", 1}, {"rows", 3}});
  CHECK(sum["refused"][0]["reason"] == "sum-lacks-rows");
  REQUIRE(sum["changed"].size() == 1);
  CHECK(sum["changed"][0]["new"] == 3);
  const Arguments explain{"explain", "kota.gpkg", "Kalianyar RT 001 RW 001", "--indicator", "1a"};
  const Json origin = city.json(explain)["origins"]["buildings"];
  CHECK(origin["sheet"] == "rumah");
  CHECK(origin["row"] == 2);
  CHECK(origin["rows"] == "2–4");
  CHECK(origin["column"] == "A");
  CHECK(city.run(explain).out.find("kobo.xlsx, lembar rumah, kolom A, baris 2–4") != std::string::npos);
  // The same file again brings nothing new.
  const ProcessResult again = city.run(importOf("kobo.xlsx", {"--repeat", "rumah", "--rows", "sum"}));
  CHECK(again.out.find("Tidak ada perbedaan") != std::string::npos);
  CHECK(city.run({"undo", "kota.gpkg"}).status == 0);
  const Json earlier = city.json(explain)["origins"]["buildings"];
  CHECK_FALSE(earlier.contains("rows"));
  CHECK(earlier["cell"] == "F2");  // bangunan_unit of the first line of rt_2019.csv
  CHECK(city.run(explain).out.find("rt_2019.csv, sel F2") != std::string::npos);
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
  const Json stays = city.json(importOf("geser.csv", {"--dry-run", "--take-shifted"}));
  CHECK(stays["imported"] == 1);
  CHECK(stays["flagged"][0]["reason"] == "row-as-it-stands");
  CHECK(city.run(importOf("geser.csv", {"--dry-run"})).out.find("--take-shifted") != std::string::npos);
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
  CHECK(empty.err.find("masih kosong") != std::string::npos);
  CHECK(city.run(importOf(realdata("forms/kumuhR0_template.xlsx"), {"--sheet", "Sheet1"})).status == 3);
  const ProcessResult houses = city.run(importOf(realdata("forms/rtlh_contoh.xlsx")));
  CHECK(houses.status == 3);
  CHECK(houses.err.find("daftar rumah (RTLH)") != std::string::npos);
  const ProcessResult investments = city.run(importOf(realdata("scoring/pekalongan_investasi.csv")));
  CHECK(investments.status == 3);
  CHECK(investments.err.find("import-activities") != std::string::npos);
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
  // Counted in KK, of which there are 51: D64 and D68 say that all of them have it.
  CHECK(cells["waste_facility"] == "D64 0");
  CHECK(cells["waste_unmaintained"] == "D68 0");
  // Counted in households, of which there are 40 (C7), not in the buildings or KK of the criteria; and what the
  // spreadsheet could not work out.
  std::map<std::string, std::string> refused;
  for (const Json& cell : survey["refused"])
    refused[cell["letter"].get<std::string>() + std::to_string(cell["row"].get<int>())] =
        cell["reason"].get<std::string>() + " " + cell["expected"].get<std::string>();
  for (const char* cell : {"D18", "D26", "D55", "D57", "D59", "D61", "D66", "D70", "D72"}) {
    INFO(cell);
    CHECK(refused[cell] == "counts-households 40");
  }
  for (const char* cell : {"D56", "D58", "D60"}) {
    INFO(cell);
    CHECK(refused[cell] == "spreadsheet-error ");
  }
  // The dashes at J32 and J36, which the recapitulation does not have, and the 7 there is none of.
  std::map<std::string, std::size_t> filled;
  std::map<std::string, std::string> answers;
  for (const Json& sheet : survey["sheets_not_read"]) {
    filled[sheet["sheet"]] = sheet["cells"].size();
    for (const Json& cell : sheet["cells"])
      answers[sheet["sheet"].get<std::string>() + "!" + cell["letter"].get<std::string>() +
              std::to_string(cell["row"].get<int>())] = cell["value"];
  }
  CHECK(filled.size() == 11);  // all but "C. Rekap data RT"
  CHECK(filled["Cover"] == 0);
  CHECK(answers["B.DP-LINGKUNGAN!J32"] == "-");
  CHECK(answers["B.DP-LINGKUNGAN!J36"] == "-");
  CHECK(answers["B.DP-LINGKUNGAN!F43"] == "1");
  CHECK_FALSE(answers.contains("B.DP-LINGKUNGAN!B39"));  // the number of the question
  // E17, G17, I17, K17, M17, P17, S17 and U17 with the name C17 and the date D9.
  CHECK(filled["A.1_Update"] == 10);
  // No number of the form is left out without being named.
  const std::string shown =
      city.run(importOf(realdata("forms/muaraenim_rt002_form_anon.xlsx"), {"--create-areas", "--dry-run"})).out;
  INFO(shown);
  CHECK(shown.find("D109") != std::string::npos);
  CHECK(shown.find("lainnya") == std::string::npos);
}

TEST_CASE("attributes of an unknown kecamatan name it, however strange its kelurahan is", "[imports]") {
  const City city = City::finished();
  city.write("legal.csv", "Kecamatan,Kelurahan,RT/RW,Status Penguasaan Lahan\nSleman,Entah Berantah,001/001,+\n");
  const std::string shown =
      city.run({"import-attributes", "kota.gpkg", "legal.csv", "--as", "legality", "--dry-run"}).out;
  INFO(shown);
  CHECK(shown.find("kecamatan ini tidak ada di proyek (Sleman)") != std::string::npos);
}

TEST_CASE("names that the project remembers are told when they are taken", "[imports]") {
  const City city = City::finished();
  city.write("satu.csv", "kelurahan,rtrw,kk\nKalianyer,RT 001 RW 001,301\n");
  CHECK(city.run(importOf("satu.csv", {"--alias", "Kalianyer=Kalianyar"})).status == 0);
  city.write("dua.csv", "kelurahan,rtrw,kk\nKalianyer,RT 001 RW 001,302\n");
  const Json json = city.json(importOf("dua.csv", {"--dry-run"}));
  CHECK(json["imported"] == 1);
  CHECK(json["recalled"] == Json::array({{{"name", "Kalianyer"}, {"taken_as", "Kalianyar"}}}));
  CHECK(city.run(importOf("dua.csv", {"--dry-run"})).out.find("Kalianyer dianggap Kalianyar") != std::string::npos);
  // Not what the person says now, nor a name that does not occur.
  CHECK_FALSE(city.json(importOf("dua.csv", {"--dry-run", "--alias", "Kalianyer=Kalianyar"})).contains("recalled"));
  city.write("tiga.csv", "kelurahan,rtrw,kk\nKalianyar,RT 001 RW 001,303\n");
  CHECK_FALSE(city.json(importOf("tiga.csv", {"--dry-run"})).contains("recalled"));
  // Neither is known: both are said.
  city.write("empat.csv", "kecamatan,kelurahan,rtrw,kk\nSleman,Kalianyir,RT 001 RW 001,303\n");
  const std::string shown = city.run(importOf("empat.csv", {"--dry-run"})).out;
  INFO(shown);
  CHECK(shown.find("(Sleman)") != std::string::npos);
  CHECK(shown.find("kelurahan Kalianyir, mirip: Kalianyar") != std::string::npos);
}

TEST_CASE("an empty or refused cell keeps the figure that the survey holds", "[imports]") {
  const City city = City::finished();
  city.write("angka.csv",
             "kelurahan,rtrw,kk,bangunan_unit\nKalianyar,RT 001 RW 001,,#NUM!\nKalianyar,RT 002 RW 001,370,-\n");
  const Json kept = city.json(importOf("angka.csv"));
  CHECK(kept["empty_kept"] == 2);
  REQUIRE(kept["changed"].size() == 1);
  CHECK(kept["changed"][0]["area"] == "Kalianyar RT 002 RW 001");
  const Json cleared = city.json(importOf("angka.csv", {"--clear-empty"}));
  REQUIRE(cleared["changed"].size() == 2);
  CHECK(cleared["changed"][0]["field"] == "households_kk");
  CHECK(cleared["changed"][0]["old"] == 357);
  CHECK(cleared["changed"][0]["new"].is_null());
  CHECK(cleared["changed"][1]["field"] == "buildings");
}

TEST_CASE("an import that takes nothing changes nothing", "[imports]") {
  const City city = City::finished();
  const std::string before = city.bytes();
  city.write("judul.csv", "kelurahan,rtrw,kk\n");
  city.write("entah.csv", "kelurahan,rtrw,kk\nEntah,RT 001 RW 001,3\n");
  const auto import = [](const std::string& file, const std::string& survey, const Arguments& more = {}) {
    Arguments command{"import-numeric", "kota.gpkg", file, "--survey", survey, "--year", "2020"};
    command.insert(command.end(), more.begin(), more.end());
    return command;
  };
  const ProcessResult heading = city.run(import("judul.csv", "2020"));
  CHECK(heading.status == 1);
  CHECK(heading.out.find("tidak ada yang diubah") != std::string::npos);
  CHECK(city.run(import("entah.csv", "2020")).status == 1);
  CHECK(city.run(import("data/rt_2019.csv", "2020", {"--where", "kelurahan=Xyz"})).status == 2);
  CHECK(city.run(import("data/rt_2019.csv", "2019")).status == 2);  // the year of 2019 is another one
  CHECK(city.run(import("data/rt_2019.csv", " ")).status == 2);
  CHECK(city.run({"surveys", "kota.gpkg", "--add", "", "--year", "2020"}).status == 2);
  CHECK(city.run({"surveys", "kota.gpkg", "--add", "2020"}).err.find("--year belum disebut") != std::string::npos);
  CHECK(city.bytes() == before);
}

TEST_CASE("a table of something else is no table of considerations", "[imports]") {
  const City city = City::finished();
  const std::string before = city.bytes();
  CHECK(city.run({"import-attributes", "kota.gpkg", "data/legalitas.csv", "--as", "considerations"}).status == 3);
  CHECK(city.bytes() == before);
}

TEST_CASE("outlines that take the place of others are named with both hectares", "[imports]") {
  const City city = City::finished();
  const Json same = city.json({"import-areas", "kota.gpkg", "data/kelurahan.geojson", "--as", "kelurahan"});
  CHECK(same["replaced"].empty());
  const ProcessResult wrong =
      city.run({"import-areas", "kota.gpkg", "data/rt.geojson", "--as", "kelurahan", "--dry-run"});
  CHECK(wrong.status == 1);
  CHECK(wrong.out.find("apakah wilayahnya sama?") != std::string::npos);
  const Json far =
      city.json({"import-areas", "kota.gpkg", "data/rt.geojson", "--as", "kelurahan", "--dry-run"})["replaced"];
  REQUIRE(far.size() == 3);
  for (const Json& outline : far) CHECK(outline["ha_after"] < outline["ha_before"]);
}

TEST_CASE("a code alone makes no new kelurahan", "[imports]") {
  const City city = City::finished();
  const Json report = city.json({"import-areas", "kota.gpkg", "data/kawasan.geojson", "--as", "kelurahan"});
  CHECK(report["imported"] == 0);
  REQUIRE(report["unmatched_file"].size() == 11);
  CHECK(report["unmatched_file"][0]["reason"] == "no-name");
}

TEST_CASE("names and codes are given once, figures are never below 0", "[imports]") {
  const City city = City::finished();
  const std::string before = city.bytes();
  const std::vector<std::pair<std::string, std::string>> wrong{
      {"Pasar Lama", "name=Bantaran Kali Wangi"}, {"Pasar Lama", "code=kw-01"}, {"Kalianyar RT 001 RW 001", "kk=-5"}};
  for (const auto& [area, field] : wrong) {
    INFO(field);
    CHECK(city.run({"set", "kota.gpkg", area, field}).status == 2);
  }
  CHECK(city.bytes() == before);
  CHECK(city.run({"set", "kota.gpkg", "Pasar Lama", "name=Pasar Lama", "code=KW-03"}).status == 0);
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

TEST_CASE("a file of several years says how one of them is taken", "[imports]") {
  City city;
  REQUIRE(city.run({"new", "kota.gpkg", "--city", "Kota Uji", "--code", "35.98", "--crs", "EPSG:32749"}).status == 0);
  city.write("dua.csv",
             "Tahun,kelurahan,rtrw,kk,2b_vol\n2019,Sukamaju,RT 001 RW 001,20,3\n2021,Sukamaju,RT 001 RW 001,22,1\n");
  const Arguments all{"import-numeric", "kota.gpkg", "dua.csv", "--survey", "2021", "--year", "2021", "--create-areas"};
  const ProcessResult refused = city.run(all);
  CHECK(refused.status == 1);
  CHECK(refused.err.find("2019, 2021") != std::string::npos);
  CHECK(refused.err.find("--where Tahun=2019") != std::string::npos);
  Arguments one = all;
  one.insert(one.end(), {"--where", "Tahun=2021"});
  const ProcessResult taken = city.run(one);
  INFO(taken.out << taken.err);
  CHECK(taken.status == 0);
  CHECK(taken.err.empty());
}

TEST_CASE("headings of two rows lose no column, and columns without one are named", "[imports]") {
  const City city = City::finished();
  city.write("dua.csv",
             "KELURAHAN,RT/RW,DATA DASAR,,2b,,\n,,Luas (Ha),KK,Volume,Nilai,\n"
             "Kalianyar,RT 001 RW 001,1.4178,360,299,5,banjir\n");
  const Json report = city.json(importOf("dua.csv", {"--dry-run"}));
  CHECK(report["imported"] == 1);
  CHECK(report["unmatched_file"].empty());
  CHECK(report["untitled"] == Json::array({"G"}));
  REQUIRE(report["changed"].size() >= 2);
  CHECK(report["changed"][0]["field"] == "households_kk");
  CHECK(report["changed"][0]["new"] == 360);
  CHECK(city.run(importOf("dua.csv", {"--dry-run"})).out.find("Kolom tanpa judul yang ada isinya") !=
        std::string::npos);
}

TEST_CASE("our own sheet of the official form comes back without a difference", "[imports]") {
  const City city = City::finished();
  REQUIRE(city.run({"report", "kota.gpkg", "--table", "rt", "--layout", "form", "--out", "formulir.xlsx"}).status == 0);
  const Json report = city.json(importOf("formulir.xlsx", {"--dry-run"}));
  CHECK(report["imported"] == 45);
  CHECK(report["refused"].empty());
  CHECK(report["changed"].empty());
}

TEST_CASE("what was filed comes back out of our sheet of the official form", "[imports]") {
  const City city = City::finished();
  city.write("hasil.csv", "kelurahan,rtrw,total,tingkat\nKalianyar,RT 001 RW 001,34,Kumuh Ringan\n");
  REQUIRE(city.run(importOf("hasil.csv")).status == 0);
  REQUIRE(city.run({"report", "kota.gpkg", "--table", "rt", "--layout", "form", "--out", "formulir.xlsx"}).status == 0);
  const Json report = city.json(importOf("formulir.xlsx", {"--dry-run"}));
  std::set<std::string> filed;
  for (const Json& cell : report["taken"])
    filed.insert(cell["field"].get<std::string>() + " " + cell["value"].get<std::string>());
  CHECK(filed.contains("total 34"));
  CHECK(filed.contains("tingkat Kumuh Ringan"));
  CHECK(report["changed"].empty());
}

TEST_CASE("a kelurahan above the table or given with an option is that of its rows", "[imports]") {
  const City city = City::finished();
  city.write("lembar.csv", "Kelurahan : Kalianyar,\n,\nrtrw,luas_ha\nRT 001 RW 001,1.5\n");
  const Json said = city.json(importOf("lembar.csv", {"--dry-run"}));
  CHECK(said["kelurahan"] == "Kalianyar");
  CHECK(said["matched"] == 1);
  city.write("tanpa.csv", "rtrw,luas_ha\nRT 001 RW 001,1.5\n");
  const ProcessResult without = city.run(importOf("tanpa.csv", {"--dry-run"}));
  CHECK(without.status == 1);
  CHECK((without.out + without.err).find("--kelurahan") != std::string::npos);
  CHECK(city.json(importOf("tanpa.csv", {"--dry-run", "--kelurahan", "Sumberwangi"}))["matched"] == 1);
}
