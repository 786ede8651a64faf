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

TEST_CASE("a line between the rows that names another kelurahan begins a block of it", "[workbook]") {
  const std::string head = "No,RT,RW,luas_ha,kk\n";
  const NumericPlan plan =
      planOf(tableOf("Kelurahan : Klego\n" + head + "1,001,002,1,50\n,,,,\nKelurahan : Bandengan\nKecamatan : Utara\n" +
                     head + "1,001,002,0.9,51\nKelurahan,:,Kauman\n1,003,001,0.5,20\n"),
             optionsOf2018());
  REQUIRE(plan.rows.size() == 3);
  CHECK(plan.rows[0].label == "Klego RT 001 RW 002");
  CHECK(plan.rows[1].label == "Bandengan RT 001 RW 002");
  CHECK(plan.rows[2].label == "Kauman RT 003 RW 001");
  CHECK(plan.newAreas.kelurahan.at(1).kecamatan == "Utara");
  CHECK(plan.newAreas.kelurahan.at(2).kecamatan.empty());
  CHECK(plan.place.kelurahan == "Klego");
  REQUIRE(plan.placesBelow.size() == 3);
  CHECK(plan.placesBelow[0].row == 5);
  CHECK(plan.placesBelow[1].place.kelurahan == "Bandengan");
  CHECK(plan.placesBelow[2].place.kelurahan == "Kauman");
  CHECK(plan.read == 4);  // the headings of the second block are no RT
  REQUIRE(plan.unmatchedFile.size() == 1);
  CHECK(plan.unmatchedFile[0].reason == "heading-again");
  // A person says where the rows before the first line are.
  NumericOptions options = optionsOf2018();
  options.kelurahan = "Kraton";
  const NumericPlan told = planOf(tableOf(head + "1,001,002,1,50\nKelurahan : Klego\n1,001,002,0.9,51\n"), options);
  REQUIRE(told.rows.size() == 2);
  CHECK(told.rows[0].label == "Kraton RT 001 RW 002");
  CHECK(told.rows[1].label == "Klego RT 001 RW 002");
}

TEST_CASE("rows below headings of another order are left out", "[workbook]") {
  const NumericPlan plan = planOf(tableOf("Kelurahan : Klego\nRT,RW,luas_ha,kk\n001,002,1,50\nKelurahan : Kauman\n"
                                          "RT,RW,kk,luas_ha\n001,001,51,0.9\n"),
                                  optionsOf2018());
  REQUIRE(plan.rows.size() == 1);
  REQUIRE(plan.refused.size() == 1);
  CHECK(plan.refused[0].row == 6);
  CHECK(plan.refused[0].reason == "other-heading");
  CHECK(plan.refused[0].expected == "row 5");
}

TEST_CASE("who signs below the table is no RT", "[workbook]") {
  const NumericPlan plan = planOf(tableOf("Kelurahan : Klego\nRT,RW,luas_ha,kk\n001,002,1,50\nMengetahui,,,\nBudi,,,\n"
                                          "Perum Asri,,0.4,12\n"),
                                  optionsOf2018());
  REQUIRE(plan.rows.size() == 2);
  CHECK(plan.rows[1].label == "Klego Perum Asri");
  CHECK(plan.newAreas.rts.size() == 2);
  REQUIRE(plan.unmatchedFile.size() == 2);
  CHECK(plan.unmatchedFile[1].reason == "no-label");
}

TEST_CASE("a sheet called after one kelurahan with a label of another is flagged", "[workbook]") {
  const Snapshot city = snapshotWith(planOf(tableOf("kelurahan,rtrw,luas_ha\nKlego,RT001-RW002,0.69\n"
                                                    "Bandengan,RT001-RW002,0.5\n"),
                                            optionsOf2018())
                                         .newAreas);
  RawTable table = tableOf("Kelurahan : Bandengan\nRT/RW,luas_ha\nRT001-RW002,0.7\n");
  table.sheet = "Klego";
  const NumericPlan plan = planOf(table, optionsOf2018(), city);
  REQUIRE(plan.flagged.size() == 1);
  CHECK(plan.flagged[0].reason == "differs-from-sheet");
  CHECK(plan.flagged[0].letter == "A");
  CHECK(plan.flagged[0].expected == "Klego");
  table.sheet = "Bandengan";
  CHECK(planOf(table, optionsOf2018(), city).flagged.empty());
}

TEST_CASE("totals of a kelurahan below labels of kelurahan and kawasan are those of the kelurahan", "[workbook]") {
  const NumericPlan plan =
      planOf(tableOf("Kelurahan : Klego\nKawasan : Pasar\nRT/RW,luas_ha,total\nRT001-RW002,0.7,20\n*,0.7,20\n"),
             optionsOf2018());
  REQUIRE(plan.areaRows.size() == 1);
  CHECK(plan.areaRows[0].filed.level == Level::Kelurahan);
}

TEST_CASE("sheets are joined though one key is stray, and by a code of their own", "[workbook]") {
  const auto sheet = [](const char* name, const std::string& csv) {
    RawTable table = tableOf(csv, "kota.xlsx");
    table.sheet = name;
    return table;
  };
  const std::vector<RawTable> numbered{
      sheet("rtrw",
            "id,kelurahan,rtrw,luas_ha\n1,Klego,RT001-RW002,1\n2,Klego,RT002-RW002,1.1\n3,Klego,RT003-RW002,2\n"),
      sheet("kumuhRT", "id,rt,1av\n1,1,10\n2,2,11\n3,3,7\n4,77,1\n")};
  CHECK(parentSheets(numbered, 1) == std::vector<std::size_t>{0});
  const NumericPlan plan = planOf(*joinRepeat(numbered, "kumuhRT"), optionsOf2018());
  CHECK(plan.rows.size() == 3);
  REQUIRE(plan.refused.size() == 1);
  CHECK(plan.refused[0].reason == "no-form");
  CHECK(plan.refused[0].value == "77");
  const std::vector<RawTable> coded{
      sheet("Data RT", "Kode RT,Kelurahan,RT,RW,luas_ha\nK1,Klego,001,002,1\nK2,Klego,002,002,2\n"),
      sheet("Bangunan", "Kode RT,Jumlah Bangunan,1a_vol\nK1,40,10\nK2,49,11\nK7,12,1\n")};
  CHECK(parentSheets(coded, 1) == std::vector<std::size_t>{0});
  CHECK(parentSheets(coded, 0).empty());
  const NumericPlan byCode = planOf(*joinRepeat(coded, "Bangunan"), optionsOf2018());
  REQUIRE(byCode.rows.size() == 2);
  CHECK(byCode.rows[1].label == "Klego RT 002 RW 002");
  CHECK(byCode.rows[1].figures[Parameter::Buildings] == 49'000'000);
  REQUIRE(byCode.refused.size() == 1);
  CHECK(byCode.refused[0].value == "K7");
}

TEST_CASE("a heading that says percent or value is no volume", "[header]") {
  const IndicatorCodes codes = optionsOf2018().header.codes;
  for (const char* percent : {"1a (%)", "1a %", "% 1a", "1a (prosen)", "1a persen"})
    CHECK(targetByHeader(percent, codes) == ColumnTarget{ColumnKind::Percent, Parameter::BuildingIrregularity});
  CHECK(targetByHeader("1a (nilai)", codes) == ColumnTarget{ColumnKind::Value, Parameter::BuildingIrregularity});
  CHECK(targetByHeader("1a (vol)", codes) == ColumnTarget{ColumnKind::Figure, Parameter::BuildingIrregularity});
  CHECK_FALSE(targetByHeader("Jumlah KK (%)", codes));
  // Behind a criterion they are its own; a value alone at the end is the total.
  const auto header = mapNames("t.csv", {"kelurahan", "1a", "%", "nilai", "7b_vol", "nilai"}, optionsOf2018().header);
  REQUIRE(header);
  REQUIRE(header->find(ColumnKind::Value, Parameter::BuildingIrregularity) != nullptr);
  CHECK(header->find(ColumnKind::Value, Parameter::BuildingIrregularity)->index == 3);
  CHECK(mapNames("t.csv", {"kelurahan", "7b_vol", "nilai"}, optionsOf2018().header)->find(ColumnKind::Total)->index ==
        2);
}

TEST_CASE("kilometres are metres times a thousand", "[units]") {
  const NumericPlan plan =
      planOf(tableOf("kelurahan,rtrw,jalan_ideal_km,2b (km)\nA,RT001-RW001,1.25,0.3\n"), optionsOf2018());
  REQUIRE(plan.rows.size() == 1);
  CHECK(plan.rows[0].figures[Parameter::RoadIdeal] == 1'250'000'000);
  CHECK(plan.rows[0].figures[Parameter::RoadSurface] == 300'000'000);
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
