// What whole workbooks and columns say: areas in square metres, a kelurahan named above the table, sheets that name
// each other's rows.

#include "core/import/apply_plans.h"
#include "core/import/numeric_import.h"
#include "core/import/repeat_join.h"
#include "tests/core/import_support.h"
#include "tests/support/catch.h"

using namespace kawasan;
using namespace kawasan::test;

TEST_CASE("flooded square metres beside hectares are told by the area of their RT", "[units]") {
  // 12,787 m2 of 1.4178 ha are 90 %; 6 m2 stand in the same column. The areas themselves are hectares.
  const RawTable table = tableOf(
      "kelurahan,rtrw,luas_ha,4a_vol\nA,RT001-RW001,1.4178,12787\nA,RT002-RW001,1.3498,13498\n"
      "A,RT003-RW001,1.2,6\nA,RT004-RW001,1.1,0\n");
  const NumericPlan plan = planOf(table, optionsOf2018());
  CHECK(refusalsIn(plan.refused) == std::vector<std::string>{"2D 12787 looks-like-square-metres 1.2787 ha",
                                                             "3D 13498 looks-like-square-metres 1.3498 ha",
                                                             "4D 6 looks-like-square-metres 0.0006 ha"});
  CHECK(plan.rows[0].figures[Parameter::AreaVerified] == 1'417'800);
  CHECK(isMissing(plan.rows[0].figures[Parameter::DrainageInundation]));
  CHECK(plan.rows[3].figures[Parameter::DrainageInundation] == 0);
  NumericOptions options = optionsOf2018();
  options.squareMetres = true;
  const NumericPlan converted = planOf(table, options);
  CHECK(converted.refused.empty());
  CHECK(converted.rows[0].figures[Parameter::DrainageInundation] == 1'278'700);
  CHECK(converted.rows[2].figures[Parameter::DrainageInundation] == 600);
}

TEST_CASE("a flooded area of three times its RT stays what it is", "[units]") {
  // Published: 308 % of too small an area, and 115 ha of settlement in an RT of 3 ha with 61 buildings.
  const NumericPlan plan = planOf(tableOf("kelurahan,rtrw,luas_ha,luas_permukiman,4a_vol,1b_vol\n"
                                          "A,RT001-RW001,0.39,,1.2,0.39\nA,RT002-RW001,3.05,115,2,0\n"),
                                  optionsOf2018());
  CHECK(plan.refused.empty());
  CHECK(plan.rows[0].figures[Parameter::DrainageInundation] == 1'200'000);
}

TEST_CASE("a kelurahan named above the table is that of its rows", "[workbook]") {
  const std::string rows = "No,RT/RW,Luas Verifikasi (Ha)\n1,RT001-RW002,0.69\n2,RT002-RW002,0.27\n";
  const NumericPlan plan =
      planOf(tableOf("DATA NUMERIK PERMUKIMAN KUMUH\nKelurahan,:,Klego\nKecamatan,:,Pekalongan Timur\n\n" + rows),
             optionsOf2018());
  CHECK(plan.place.cell == "C2");
  REQUIRE(plan.rows.size() == 2);
  CHECK(plan.rows[0].label == "Klego RT001-RW002");
  REQUIRE(plan.newAreas.kelurahan.size() == 1);
  CHECK(plan.newAreas.kelurahan[0].name == "Klego");
  CHECK(plan.newAreas.kelurahan[0].kecamatan == "Pekalongan Timur");
  // In one cell.
  const NumericPlan oneCell = planOf(tableOf("Kelurahan/Desa : Klego\n" + rows), optionsOf2018());
  CHECK(oneCell.place.kelurahan == "Klego");
  CHECK(oneCell.place.cell == "A1");
  // A person says something else, or that none of it is true.
  NumericOptions options = optionsOf2018();
  options.kelurahan = "Bandengan";
  CHECK(planOf(tableOf("Kelurahan/Desa : Klego\n" + rows), options).rows.at(0).label == "Bandengan RT001-RW002");
  options.kelurahan = "";
  const NumericPlan none = planOf(tableOf("Kelurahan/Desa : Klego\n" + rows), options);
  CHECK(none.rows.empty());
  REQUIRE(none.unmatchedFile.size() == 2);
  CHECK(none.unmatchedFile[0].reason == "no-kelurahan");
}

TEST_CASE("a sheet named after a kelurahan of the project is of it, unless its rows say otherwise", "[workbook]") {
  const Snapshot city = snapshotWith(planOf(tableOf("kelurahan,rtrw,luas_ha\nKlego,RT001-RW002,0.69\n"
                                                    "Bandengan,RT001-RW002,0.5\n"),
                                            optionsOf2018())
                                         .newAreas);
  NumericOptions options = optionsOf2018();
  options.createAreas = false;
  RawTable table = tableOf("No,RT/RW,Luas Verifikasi (Ha)\n1,RT001-RW002,0.7\n");
  table.sheet = "KLEGO";
  const NumericPlan plan = planOf(table, options, city);
  CHECK(plan.place.kelurahan == "KLEGO");
  CHECK(plan.place.cell.empty());
  CHECK(plan.rows.size() == 1);
  RawTable named = tableOf("kelurahan,rtrw,luas_ha\nBandengan,RT001-RW002,0.7\n");
  named.sheet = "Klego";
  const NumericPlan ofRows = planOf(named, options, city);
  CHECK(ofRows.place.kelurahan.empty());
  REQUIRE(ofRows.rows.size() == 1);
  CHECK(ofRows.rows[0].label == "Bandengan RT001-RW002");
  table.sheet = "Lembar1";
  CHECK(planOf(table, options, city).unmatchedFile.at(0).reason == "no-kelurahan");
}

TEST_CASE("the sheets of a city workbook are joined by their numbers", "[workbook]") {
  const auto sheet = [](const char* name, const std::string& csv) {
    RawTable table = tableOf(csv, "kota.xlsx");
    table.sheet = name;
    return table;
  };
  const std::vector<RawTable> sheets{
      sheet("kawasan", "id,kawasan,kecamatan\n1,Bandengan,Utara\n2,Klego,Timur\n"),
      sheet("rtrw",
            "id,kawasan,rtrw,luasVerifikasi,jumlahBangunan\n1,1,RT001-RW001,0.99,41\n2,1,RT002-RW001,0.5,20\n"
            "3,2,RT001-RW001,0.7,30\n"),
      sheet("kumuhRT", "id,kawasan,rt,tahun,1av,1an\n1,1,1,2019,20,3\n2,1,2,2019,0,0\n3,2,3,2019,30,5\n")};
  CHECK(parentSheets(sheets, 2) == std::vector<std::size_t>{1, 0});
  CHECK(parentSheets(sheets, 1) == std::vector<std::size_t>{0});
  CHECK(parentSheets(sheets, 0).empty());
  const auto joined = joinRepeat(sheets, "kumuhRT");
  REQUIRE(joined);
  NumericOptions options = optionsOf2018();
  options.header.map = {{"kelurahan", "kawasan"}, {"kawasan", "-"}};  // what this city calls its kelurahan
  const NumericPlan plan = planOf(*joined, options);
  CHECK(plan.refused.empty());
  REQUIRE(plan.rows.size() == 3);
  CHECK(plan.rows[0].label == "Bandengan RT001-RW001");
  CHECK(plan.rows[2].label == "Klego RT001-RW001");
  CHECK(plan.newAreas.kelurahan.at(1).kecamatan == "Timur");
  CHECK(plan.rows[0].figures[Parameter::AreaVerified] == 990'000);
  CHECK(plan.rows[0].figures[Parameter::Buildings] == 41'000'000);
  CHECK(plan.rows[2].figures[Parameter::BuildingIrregularity] == 30'000'000);
  CHECK(plan.rows[2].filed->values.at("building_irregularity") == 5);
}

TEST_CASE("totals of a kawasan are kept for the kawasan, those of a kelurahan for the kelurahan", "[workbook]") {
  const NumericPlan plan = planOf(tableOf("kelurahan,kawasan,rtrw,luas_ha,total,tingkat\nA,K1,RT001-RW001,1,20,KR\n"
                                          "A,K2,RT002-RW001,2,40,KS\nA,K1,*,1,20,KR\nA,K2,*,2,40,KS\nA,,*,3,30,KR\n"),
                                  optionsOf2018());
  CHECK(plan.refused.empty());
  CHECK(plan.unmatchedFile.empty());
  REQUIRE(plan.areaRows.size() == 3);
  CHECK(plan.areaRows[0].filed.level == Level::Kawasan);
  CHECK(plan.areaRows[0].filed.total == 20);
  CHECK(plan.areaRows[0].label == "K1");
  CHECK(plan.areaRows[1].filed.total == 40);
  CHECK(plan.areaRows[1].area != plan.areaRows[0].area);
  CHECK(plan.areaRows[2].filed.level == Level::Kelurahan);
  CHECK(plan.areaRows[2].filed.total == 30);
  // Without the sign a row must name a kawasan of the project and nothing else; anything more may be a lost RT.
  Snapshot city = snapshotWith(plan.newAreas);
  city.buildIndex();
  NumericOptions options = optionsOf2018();
  options.createAreas = false;
  const NumericPlan bare = planOf(tableOf("kelurahan,kawasan,rtrw,total\n,K1,,20\nA,K2,,40\n,K9,,3\n"), options, city);
  REQUIRE(bare.areaRows.size() == 1);
  CHECK(bare.areaRows[0].filed.areaId == city.kawasan[0].id);
  REQUIRE(bare.unmatchedFile.size() == 2);
  CHECK(bare.unmatchedFile[0].reason == "no-label");
  CHECK(bare.unmatchedFile[1].reason == "no-label");
}

TEST_CASE("a single column of another edition is a stray one, all of them are that edition", "[workbook]") {
  const auto editionOf = [](const std::string& columns) {
    NumericOptions options = optionsOf2018();
    options.edition = "permen-14-2018";
    return planOf(tableOf("kelurahan,rtrw,luas_ha,4a_vol,4b_vol,4c_vol," + columns + "\nA,RT001-RW001,1,0,0,0,0,0,0\n"),
                  options);
  };
  const NumericPlan stray = editionOf("4d_vol,5a_vol,5b_vol");
  CHECK_FALSE(stray.otherEdition);
  REQUIRE_FALSE(stray.refused.empty());
  CHECK(refusalsIn(stray.refused).front().starts_with("1G 4d_vol unknown-indicator"));
  CHECK(editionOf("4d_vol,4e_vol,6c_vol").otherEdition == "permen-02-2016");
}

TEST_CASE("a filed class written another way is no difference", "[workbook]") {
  Snapshot city = snapshotWith(planOf(tableOf("kelurahan,rtrw,luas_ha\nA,RT001-RW001,1\n"), optionsOf2018()).newAreas);
  city.surveys.push_back({7, "2019", 2019});
  FiledResult filed;
  filed.surveyId = 7;
  filed.areaId = city.rts[0].id;
  filed.edition = "permen-14-2018";
  filed.total = 20;
  filed.tingkat = "KUMUH RINGAN";
  city.filed.push_back(filed);
  city.buildIndex();
  NumericOptions options = optionsOf2018();
  options.edition = "permen-14-2018";
  options.createAreas = false;
  const NumericPlan same = planOf(tableOf("kelurahan,rtrw,total,tingkat\nA,RT001-RW001,20,KR\n"), options, city);
  CHECK(same.changed.empty());
  CHECK(same.rows.at(0).filed->tingkat == "KUMUH RINGAN");
  const NumericPlan other = planOf(tableOf("kelurahan,rtrw,total,tingkat\nA,RT001-RW001,20,KS\n"), options, city);
  REQUIRE(other.changed.size() == 1);
  CHECK(other.changed[0].field == "tingkat");
}
