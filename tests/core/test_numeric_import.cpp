#include <nlohmann/json.hpp>
#include <set>

#include "core/import/column_proposals.h"
#include "core/import/row_check.h"
#include "tests/core/import_support.h"
#include "tests/support/catch.h"
#include "tests/support/realdata.h"

using namespace kawasan;
using namespace kawasan::test;

TEST_CASE("a refused cell leaves its figure missing and the rest of the row goes in", "[numeric]") {
  const RawTable table = tableOf(
      "kelurahan,rtrw,luas_ha,kk,1a_vol,1a_nilai,2b_vol,4a_vol,total_nilai\n"
      "Bandengan,RT001-RW001,0.99,7 %,#NUM!,2,+ 115,-2.70,19\n"
      "Bandengan,RT002-RW001,1.5,,-,5,12 KK,99999999,x\n");
  const NumericPlan plan = planOf(table, optionsOf2018());
  CHECK(plan.read == 2);
  CHECK(plan.matched == 2);
  REQUIRE(plan.rows.size() == 2);
  const FigureRow& first = plan.rows[0].figures;
  CHECK(first[Parameter::AreaVerified] == 990'000);
  CHECK(isMissing(first[Parameter::HouseholdsKk]));
  CHECK(isMissing(first[Parameter::BuildingIrregularity]));
  CHECK(first[Parameter::RoadSurface] == 115'000'000);
  CHECK(first[Parameter::DrainageInundation] == -2'700'000);
  REQUIRE(plan.rows[0].filed.has_value());
  CHECK(plan.rows[0].filed->total == 19);
  CHECK(plan.rows[0].filed->values.empty());
  CHECK(plan.rows[0].source.row == 2);
  CHECK(plan.rows[0].source.file == "test.csv");
  CHECK(isMissing(plan.rows[1].figures[Parameter::HouseholdsKk]));

  std::vector<std::string> refused;
  for (const RefusedCell& cell : plan.refused) {
    refused.push_back(std::to_string(cell.row) + cell.letter + " " + cell.value + " " + cell.reason);
  }
  CHECK(refused == std::vector<std::string>{"2D 7 % number-with-unit", "2E #NUM! spreadsheet-error", "2F 2 not-a-score",
                                            "3G 12 KK number-with-unit", "3H 99999999 too-large", "3I x not-a-number"});
  CHECK(plan.refused[0].column == "kk");
  CHECK(plan.refused[0].expected == "KK");
  REQUIRE(plan.dashes.size() == 1);
  CHECK(plan.dashes[0].letter == "E");
}

TEST_CASE("a row that ends early is told at the first column it does not reach", "[numeric]") {
  RawTable table = tableOf(
      "kelurahan,rtrw,luas_ha,kk,2b_vol,catatan\n"
      "Bandengan,RT001-RW001,0.99,7,115,\n"
      "Bandengan,RT002-RW001,1.5,12\n"
      "Bandengan,RT003-RW001\n"
      "Bandengan,RT004-RW001,2,9,30\n"
      "Sumber: survei 2019\n");
  // As text files are written; the remarks are no figures, so nothing is lost without them.
  table.cellsWritten = {6, 6, 4, 2, 5, 1};
  const NumericPlan plan = planOf(table, optionsOf2018());
  CHECK(refusalsIn(plan.flagged) == std::vector<std::string>{"3E  row-ends-early ", "4C  row-ends-early "});
  REQUIRE(plan.rows.size() == 4);
  CHECK(plan.rows[1].figures[Parameter::HouseholdsKk] == 12'000'000);
  CHECK(isMissing(plan.rows[1].figures[Parameter::RoadSurface]));
  table.cellsWritten.clear();
  CHECK(planOf(table, optionsOf2018()).flagged.empty());
}

TEST_CASE("a filed total belongs to the edition of the project", "[numeric]") {
  const RawTable table = tableOf(
      "kelurahan,rtrw,luas_ha,total_nilai\n"
      "Bandengan,RT001-RW001,0.99,19\n"
      "Bandengan,*,20.3,14\n");
  Snapshot snapshot;
  snapshot.info.edition = "permen-02-2016";
  const NumericPlan plan = planOf(table, optionsOf2018(), snapshot);
  REQUIRE(plan.rows.size() == 1);
  CHECK(plan.rows[0].filed->edition == "permen-02-2016");
  REQUIRE(plan.areaRows.size() == 1);
  CHECK(plan.areaRows[0].filed.edition == "permen-02-2016");
}

TEST_CASE("a number with two readings is refused unless the table or the user tells the mark", "[numeric]") {
  const std::string header = "kelurahan,rtrw,luas_ha,2b_vol\n";
  const RawTable silent = tableOf(header + "A,RT001-RW001,2,1.500\n");
  const NumericPlan plan = planOf(silent, optionsOf2018());
  REQUIRE(plan.refused.size() == 1);
  CHECK(plan.refused[0].reason == "ambiguous-number");
  CHECK(plan.refused[0].expected == "1500|1.5");
  CHECK(isMissing(plan.rows[0].figures[Parameter::RoadSurface]));

  NumericOptions fixed = optionsOf2018();
  fixed.decimalMark = DecimalMark::Comma;
  CHECK(planOf(silent, fixed).rows[0].figures[Parameter::RoadSurface] == 1'500'000'000);
  const RawTable points = tableOf(header + "A,RT001-RW001,0.25,1.500\n");
  CHECK(planOf(points, optionsOf2018()).rows[0].figures[Parameter::RoadSurface] == 1'500'000);
  const RawTable commas = tableOf(header + "A,RT001-RW001,\"0,25\",1.500\n");
  CHECK(planOf(commas, optionsOf2018()).rows[0].figures[Parameter::RoadSurface] == 1'500'000'000);
  const RawTable both = tableOf(header + "A,RT001-RW001,\"0,25\",1.500\nA,RT002-RW001,0.25,12\n");
  CHECK(planOf(both, optionsOf2018()).refused.size() == 1);
}

TEST_CASE("half a household is refused, a grouped thousand of them is read", "[numeric]") {
  const RawTable table = tableOf(
      "kelurahan,rtrw,luas_ha,kk,3a_vol,2b_vol\n"
      "A,RT001-RW001,2,1.234,\"12,5\",\"12,5\"\n");
  NumericOptions options = optionsOf2018();
  const NumericPlan plan = planOf(table, options);
  REQUIRE(plan.refused.size() == 1);
  CHECK(plan.refused[0].letter == "E");
  CHECK(plan.refused[0].reason == "not-whole");
  CHECK(plan.refused[0].expected == "KK");
  CHECK(isMissing(plan.rows[0].figures[Parameter::WaterAccess]));
  CHECK(plan.rows[0].figures[Parameter::HouseholdsKk] == 1'234'000'000);
  CHECK(plan.rows[0].figures[Parameter::RoadSurface] == 12'500'000);
  // Where the mark is the point, 1.234 says what it says.
  options.decimalMark = DecimalMark::Point;
  CHECK(planOf(tableOf("kelurahan,rtrw,luas_ha,kk\nA,RT001-RW001,2,1.234\n"), options).refused.size() == 1);
}

TEST_CASE("the second row of an RT is refused and both rows are named", "[numeric]") {
  const RawTable table = tableOf("kelurahan,rtrw,luas_ha\nA,RT001-RW001,1\nA,RT 1 RW 1,2\n");
  const NumericPlan plan = planOf(table, optionsOf2018());
  REQUIRE(plan.rows.size() == 1);
  CHECK(plan.rows[0].figures[Parameter::AreaVerified] == 1'000'000);
  REQUIRE(plan.refused.size() == 1);
  CHECK(plan.refused[0].row == 3);
  CHECK(plan.refused[0].reason == "duplicate-row");
  CHECK(plan.refused[0].expected == "row 2");
}

TEST_CASE("merged cells, RT and RW apart, and rows of a whole kelurahan", "[numeric]") {
  const RawTable table = tableOf(
      "kecamatan,kelurahan,RT,RW,luas_ha,total_nilai,tingkat\n"
      "Utara,Bandengan,1,1,0.5,19,KUMUH RINGAN\n,,2,1,0.6,14,TIDAK KUMUH\n,,*,,20.3,14,TIDAK "
      "KUMUH\n,Jumlah,,,21.4,,\n");
  const NumericPlan plan = planOf(table, optionsOf2018());
  REQUIRE(plan.rows.size() == 2);
  CHECK(plan.newAreas.kelurahan.size() == 1);  // the line of totals is no kelurahan
  CHECK(plan.newAreas.rts[1].record.rt == "002");
  CHECK(plan.newAreas.rts[1].kelurahan == plan.newAreas.rts[0].kelurahan);
  REQUIRE(plan.areaRows.size() == 1);
  CHECK(plan.areaRows[0].filed.level == Level::Kelurahan);
  CHECK(plan.areaRows[0].filed.total == 14);
  CHECK(plan.areaRows[0].filed.figures[Parameter::AreaVerified] == 20'300'000);
  CHECK(plan.filledDown == std::vector<std::size_t>{3, 4});
  REQUIRE(plan.unmatchedFile.size() == 1);
  CHECK(plan.unmatchedFile[0].reason == "totals");
}

TEST_CASE("rows that are of no RT are named as what they are, and none is made of them", "[numeric]") {
  const RawTable table = tableOf(
      "No,kelurahan,rtrw,luas_ha,kk,jumlah_bangunan\n"
      "(1),(2),(3),(4),(5)=(4)/(3),(6)\n"
      "1,Bandengan,RT001-RW001,0.5,40,38\n"
      ",,RT002-RW001,0.6,50,41\n"
      ",Jumlah RW 001,,1.1,90,79\n"
      "2,,RT001-RW002,0.7,60,55\n"
      "TOTAL KELURAHAN,,,1.8,150,134\n"
      ",Bandengan,Rata-rata,0.6,50,45\n"
      "3,Jumlahan,RT001-RW001,0.7,60,55\n"
      "catatan,,,1,,\n");
  const NumericPlan plan = planOf(table, optionsOf2018());
  CHECK(plan.rows.size() == 4);
  CHECK(plan.refused.empty());
  // The total above does not give its name to the merged cells below, and a kelurahan may begin like one.
  REQUIRE(plan.newAreas.kelurahan.size() == 2);
  CHECK(plan.newAreas.kelurahan[1].name == "Jumlahan");
  CHECK(plan.newAreas.rts.size() == 4);
  std::string aside;
  for (const UnmatchedRow& row : plan.unmatchedFile) {
    CHECK_FALSE(namesArea(row.reason));
    aside += std::to_string(row.row) + " " + row.reason + " " + row.label + "; ";
  }
  CHECK(aside ==
        "2 column-numbers (1); 5 totals Jumlah RW 001; 7 totals TOTAL KELURAHAN; 8 totals Rata-rata; 10 no-label ; ");
  for (const char* total :
       {"Jumlah", "TOTAL RW 05", "Rata-rata", "Grand Total", "Sum", "Nilai terendah selama angka belum ada"}) {
    INFO(total);
    CHECK(namesTotals(total));
  }
  for (const char* name : {"Jumlahan", "Totalindo", "Sumberwangi", "Grand Wisata", "", "12"})
    CHECK_FALSE(namesTotals(name));
  CHECK(numbersColumns({"1", "2", "3", "4", "5=4/3", "6"}));
  CHECK_FALSE(numbersColumns({"1", "2", "3", "4"}));
  CHECK_FALSE(numbersColumns({"(1)", "(3)", "(4)"}));
  CHECK_FALSE(numbersColumns({}));
}

TEST_CASE("rows are matched against the project both ways", "[numeric]") {
  const Snapshot city = snapshotWith(
      planOf(tableOf("kelurahan,rtrw,luas_ha\nSekoduwet,RT001-RW012,1\nSekoduwet,RT002-RW012,1\n"), optionsOf2018())
          .newAreas);
  NumericOptions options = optionsOf2018();
  options.createAreas = false;
  const RawTable table = tableOf("kelurahan,rtrw,luas_ha\nSokoduwet,RT001-RW012,1\nSekoduwet,RT009-RW012,1\n");
  const NumericPlan plan = planOf(table, options, city);
  CHECK(plan.matched == 0);
  REQUIRE(plan.unmatchedFile.size() == 2);
  CHECK(plan.unmatchedFile[0].reason == "unknown-kelurahan");
  CHECK(plan.unmatchedFile[0].suggestion == "Sekoduwet");
  CHECK(plan.unmatchedFile[0].label == "Sokoduwet RT001-RW012");
  CHECK(plan.unmatchedFile[1].reason == "unknown-rt");
  CHECK(plan.unmatchedProject.size() == 2);

  options.aliases = {{"Sokoduwet", "Sekoduwet"}};
  const NumericPlan aliased = planOf(table, options, city);
  CHECK(aliased.matched == 1);
  CHECK(aliased.rows[0].rt.id == city.rts[0].id);
  CHECK(aliased.unmatchedProject.size() == 1);

  options.createAreas = true;
  options.aliases.clear();
  const NumericPlan careful = planOf(table, options, city);
  CHECK(careful.newAreas.kelurahan.empty());
  CHECK(careful.newAreas.rts.size() == 1);
  options.aliases = {{"Sokoduwet", "Sokoduwet"}};
  CHECK(planOf(table, options, city).newAreas.kelurahan.size() == 1);
}

TEST_CASE("columns and cells that a later file leaves open keep their figures", "[numeric]") {
  Snapshot city = snapshotWith(planOf(tableOf("kelurahan,rtrw,luas_ha\nA,RT001-RW001,1\n"), optionsOf2018()).newAreas);
  city.surveys.push_back({5, "2019", 2019});
  FigureRow present;
  present[Parameter::Buildings] = 41'000'000;
  present[Parameter::HouseholdsKk] = 55'000'000;
  auto figures = std::make_shared<FigureTable>();
  figures->append(city.rts[0].id, present);
  city.figures[5] = figures;
  const NumericPlan plan = planOf(tableOf("kelurahan,rtrw,kk,luas_ha\nA,RT001-RW001,,0.9\n"), optionsOf2018(), city);
  CHECK(plan.survey.id == 5);
  const FigureRow& row = plan.rows[0].figures;
  CHECK(row[Parameter::Buildings] == 41'000'000);
  CHECK(row[Parameter::HouseholdsKk] == 55'000'000);
  CHECK(plan.emptyCells == 1);
  CHECK(row[Parameter::AreaVerified] == 900'000);
  NumericOptions clearing = optionsOf2018();
  clearing.clearEmpty = true;
  const NumericPlan cleared = planOf(tableOf("kelurahan,rtrw,kk,luas_ha\nA,RT001-RW001,,0.9\n"), clearing, city);
  CHECK(isMissing(cleared.rows[0].figures[Parameter::HouseholdsKk]));
  // A refused cell is not taken, so it takes nothing away either.
  const NumericPlan refused = planOf(tableOf("kelurahan,rtrw,kk,luas_ha\nA,RT001-RW001,#NUM!,0.9\n"), clearing, city);
  CHECK(refused.rows[0].figures[Parameter::HouseholdsKk] == 55'000'000);
  CHECK(refused.refused.size() == 1);
}

TEST_CASE("rows are chosen by the cells of a column", "[numeric]") {
  NumericOptions options = optionsOf2018();
  options.where = {{"snapshot", "2020"}};
  const RawTable table = tableOf("snapshot,kelurahan,rtrw,luas_ha\n2019,A,RT001-RW001,1\n2020,A,RT001-RW001,2\n");
  const NumericPlan plan = planOf(table, options);
  CHECK(plan.read == 1);
  CHECK(plan.rows[0].figures[Parameter::AreaVerified] == 2'000'000);
  options.where = {{"tahun", "2020"}};
  CHECK(planNumericImport(table, options, {}).error().code == ErrorCode::InputNoColumn);
}

TEST_CASE("a row is shifted when percents do not follow from volume and base", "[numeric]") {
  CHECK_FALSE(looksShifted({{0, 1, 3, 5}, {{10, 40, 25}, {20, 40, 50}, {40, 40, 100}}}));
  CHECK_FALSE(looksShifted({{0, 1, 3, 5}, {{10, 40, 0.25}, {20, 40, 0.5}, {40, 40, 1}}}));
  CHECK(looksShifted({{}, {{10, 40, 3}, {20, 40, 1}, {40, 40, 5}}}));
  CHECK(looksShifted({{0.25, 1, 0}, {}}));
  CHECK(looksShifted({{20, 80, 0}, {}}));
  CHECK_FALSE(looksShifted({{2, 1, 0}, {}}));
  // More than there is: its percent, or the 100 % that it counts as (criteria 3.4).
  CHECK_FALSE(looksShifted({{5, 5, 5}, {{74, 40, 185}, {60, 40, 150}, {80, 40, 200}}}));
  CHECK_FALSE(looksShifted({{5, 5, 5}, {{74, 40, 100}, {60, 40, 100}, {80, 40, 1}}}));
  CHECK_FALSE(looksShifted({{0, 0, 0}, {{-10, 40, 0}, {-20, 40, 0}, {-30, 40, 0}}}));
  CHECK(looksShifted({{5, 5, 5}, {{10, 40, 100}, {20, 40, 100}, {30, 40, 100}}}));
}

TEST_CASE("a volume beside a base of 0 is pointed out", "[numeric]") {
  // Ten irregular buildings of none; nothing of none is right.
  const NumericPlan plan =
      planOf(tableOf("kelurahan,rtrw,bangunan_unit,kk,1a_vol,7a_vol\nA,RT001-RW001,0,20,10,0\n"), optionsOf2018());
  CHECK(refusalsIn(plan.flagged) == std::vector<std::string>{"2E 10 above-base 0 unit"});
}

TEST_CASE("a row of our own table whose percents stop at 100 comes back", "[numeric]") {
  // Ten volumes above their base, as the table is written.
  const RawTable table = tableOf(
      "kelurahan,rtrw,luas_ha,bangunan_unit,kk,jalan_ideal_m,drainase_ideal_m,1a_vol,1a_pct,1a_nilai,1b_vol,1b_pct,"
      "1b_nilai,1c_vol,1c_pct,1c_nilai,2a_vol,2a_pct,2a_nilai,3a_vol,3a_pct,3a_nilai,4a_vol,4a_pct,4a_nilai,5a_vol,"
      "5a_pct,5a_nilai,7a_vol,7a_pct,7a_nilai\n"
      "Kalianyar,RT 001 RW 001,1.5,120,130,1250.5,900,284,100.00,5,1.4178,94.52,5,255,100.00,5,290,23.19,0,307,100.00,"
      "5,1.2787,85.25,5,330,100.00,5,214,100.00,5\n");
  const NumericPlan plan = planOf(table, optionsOf2018());
  CHECK(plan.refused.empty());
  REQUIRE(plan.rows.size() == 1);
  CHECK(plan.rows[0].figures[Parameter::BuildingIrregularity] == 284 * kMicroPerUnit);
  CHECK(plan.rows[0].figures[Parameter::RoadCoverage] == 290 * kMicroPerUnit);
  CHECK(std::ranges::count(plan.flagged, "above-base", &FlaggedCell::reason) == 5);
}

TEST_CASE("a row that looks shifted is taken as it stands on wish", "[numeric]") {
  const RawTable table = tableOf(
      "kelurahan,rtrw,bangunan_unit,kk,1a_vol,1a_nilai,7a_vol,7a_nilai\n"
      "A,RT001-RW001,40,40,10,1,20,0.5\n");
  CHECK(refusalsIn(planOf(table, optionsOf2018()).refused) ==
        std::vector<std::string>{"2 A RT001-RW001 row-looks-shifted "});
  NumericOptions options = optionsOf2018();
  options.takeShifted = true;
  const NumericPlan plan = planOf(table, options);
  CHECK(refusalsIn(plan.flagged) == std::vector<std::string>{"2 A RT001-RW001 row-as-it-stands "});
  CHECK(refusalsIn(plan.refused) == std::vector<std::string>{"2H 0.5 not-a-score 0|1|3|5"});
  REQUIRE(plan.rows.size() == 1);
  CHECK(plan.rows[0].figures[Parameter::FireInfrastructure] == 20 * kMicroPerUnit);
}

TEST_CASE("a row of volumes alone is shifted when its figures can only be so", "[numeric]") {
  const std::string header =
      "kelurahan,rtrw,luas_ha,bangunan_unit,kk,jalan_ideal_m,1a_vol,1b_vol,1c_vol,2b_vol,3a_vol,4a_vol,6a_vol,7a_vol\n";
  const RawTable table = tableOf(header +
                                 "A,RT001-RW001,1.4178,323,,357,335,286,1.4178,246,290,298,1.2787,193\n"
                                 "A,RT002-RW001,1.4178,323,357,335,286,1.4178,246,290,298,1.2787,193,214\n");
  const NumericPlan plan = planOf(table, optionsOf2018());
  CHECK(refusalsIn(plan.refused) == std::vector<std::string>{"2 A RT001-RW001 row-looks-shifted "});
  REQUIRE(plan.shifts.size() == 1);
  CHECK(plan.shifts[0].from == 4);
  REQUIRE(plan.rows.size() == 1);
  NumericOptions options = optionsOf2018();
  options.shiftBack = true;
  const NumericPlan meant = planOf(table, options);
  REQUIRE(meant.rows.size() == 2);
  CHECK(meant.rows[0].figures[Parameter::BuildingDensity] == 1'417'800);
  // Figures above their base in a row that no move puts right stay where they are.
  const NumericPlan high = planOf(
      tableOf(header + "A,RT001-RW001,1.4178,323,357,335,400,1.9,400,500,500,1.2787,193,214\n"), optionsOf2018());
  CHECK(high.refused.empty());
  CHECK(high.rows.size() == 1);
}

TEST_CASE("square metres are refused as hectares, and converted on wish", "[numeric]") {
  // 9,900 m2 with 41 buildings is 0.99 ha; 4a is a part of it. A large desa of 250 ha with 600 buildings stays.
  const RawTable table =
      tableOf("kelurahan,rtrw,luas_ha,bangunan_unit,4a_vol\nA,RT001-RW001,9900,41,8560\nA,RT002-RW001,250,600,12\n");
  const NumericPlan plan = planOf(table, optionsOf2018());
  CHECK(refusalsIn(plan.refused) == std::vector<std::string>{"2C 9900 looks-like-square-metres 0.99 ha",
                                                             "2E 8560 looks-like-square-metres 0.856 ha"});
  CHECK(isMissing(plan.rows[0].figures[Parameter::AreaVerified]));
  CHECK(plan.rows[1].figures[Parameter::AreaVerified] == 250'000'000);
  NumericOptions options = optionsOf2018();
  options.squareMetres = true;
  const NumericPlan converted = planOf(table, options);
  CHECK(converted.refused.empty());
  CHECK(converted.rows[0].figures[Parameter::AreaVerified] == 990'000);
  CHECK(converted.rows[0].figures[Parameter::DrainageInundation] == 856'000);
  CHECK(refusalsIn(converted.flagged).front() == "2C 9900 was-square-metres 0.99 ha");
}

TEST_CASE("the drawn area tells square metres where no buildings are known", "[numeric]") {
  Snapshot city = snapshotWith(planOf(tableOf("kelurahan,rtrw,luas_ha\nA,RT001-RW001,1\n"), optionsOf2018()).newAreas);
  const Ring hectare{{656000, 9234000}, {656100, 9234000}, {656100, 9234100}, {656000, 9234100}, {656000, 9234000}};
  city.rts[0].geometry = std::make_shared<const MultiPolygon>(MultiPolygon{{Polygon{{hectare}}}});
  city.buildIndex();
  const NumericPlan plan = planOf(tableOf("kelurahan,rtrw,luas_ha\nA,RT001-RW001,10100\n"), optionsOf2018(), city);
  REQUIRE(plan.refused.size() == 1);
  CHECK(plan.refused[0].expected == "1.01 ha");
}

TEST_CASE("percents typed where volumes belong are refused, small volumes are not", "[numeric]") {
  const std::string header =
      "kelurahan,rtrw,luas_ha,bangunan_unit,kk,jalan_ideal_m,1a_vol,1c_vol,2b_vol,3a_vol,4a_vol\n";
  const RawTable typed = tableOf(header + "A,RT001-RW001,0.5,41,55,90,60.98,2.44,22.22,80,86.46\n");
  const NumericPlan plan = planOf(typed, optionsOf2018());
  REQUIRE(plan.refused.size() == 5);
  CHECK(plan.refused[0].reason == "looks-like-percent");
  CHECK(plan.refused[0].expected == "25 unit");
  CHECK(plan.rows[0].figures[Parameter::AreaVerified] == 500'000);
  CHECK(isMissing(plan.rows[0].figures[Parameter::RoadSurface]));
  NumericOptions options = optionsOf2018();
  options.percents = true;
  const NumericPlan meant = planOf(typed, options);
  CHECK(meant.rows[0].figures[Parameter::BuildingIrregularity] == 25'000'000);
  CHECK(meant.rows[0].figures[Parameter::DrainageInundation] == 432'300);
  // The same RT with its volumes.
  CHECK(planOf(tableOf(header + "A,RT001-RW001,0.5,41,55,90,25,1,20,44,0.43\n"), optionsOf2018()).refused.empty());
}

TEST_CASE("cells that a spreadsheet shows as percents are shares of one", "[numeric]") {
  const std::string header =
      "kelurahan,rtrw,luas_ha,bangunan_unit,kk,jalan_ideal_m,1a_vol,1c_vol,2b_vol,3a_vol,4a_vol\n";
  const RawTable typed = tableOf(header + "A,RT001-RW001,0.5,41,55,90,0.6098,0.0244,0.2222,1,0.8646\n");
  const NumericPlan plan = planOf(typed, optionsOf2018());
  REQUIRE(plan.refused.size() == 5);
  CHECK(plan.refused[0].reason == "looks-like-percent");
  CHECK(plan.refused[0].expected == "25 unit");
  NumericOptions options = optionsOf2018();
  options.percents = true;
  const NumericPlan meant = planOf(typed, options);
  CHECK(meant.rows[0].figures[Parameter::BuildingIrregularity] == 25'000'000);
  CHECK(meant.rows[0].figures[Parameter::WaterAccess] == 55'000'000);
  // One such cell alone may be what is left of a subtraction.
  const NumericPlan one = planOf(tableOf(header + "A,RT001-RW001,0.5,41,55,90,25,1,0.35,44,0.43\n"), optionsOf2018());
  CHECK(one.refused.empty());
  CHECK(refusalsIn(one.flagged) == std::vector<std::string>{"2I 0.35 maybe-percent 31.5 m"});
  CHECK(one.rows[0].figures[Parameter::RoadSurface] == 350'000);
}

TEST_CASE("negative volumes and those above their base go in and are flagged", "[numeric]") {
  const RawTable table =
      tableOf("kelurahan,rtrw,luas_ha,kk,3a_vol,4a_vol,2b_vol\nA,RT001-RW001,0.91,55,70,-2.70,+ 460\n");
  const NumericPlan plan = planOf(table, optionsOf2018());
  CHECK(plan.refused.empty());
  CHECK(plan.rows[0].figures[Parameter::DrainageInundation] == -2'700'000);
  CHECK(plan.rows[0].figures[Parameter::WaterAccess] == 70'000'000);
  CHECK(plan.rows[0].figures[Parameter::RoadSurface] == 460'000'000);
  CHECK(refusalsIn(plan.flagged) ==
        std::vector<std::string>{"2G + 460 plus-sign 460", "2E 70 above-base 55 KK", "2F -2.70 negative >= 0"});
}

TEST_CASE("a criterion that the edition does not have is named once", "[numeric]") {
  const NumericPlan plan =
      planOf(tableOf("kelurahan,rtrw,luas_ha,4c_vol,4d_vol,remark\nA,RT001-RW001,1,2,3,4\n"), optionsOf2018());
  REQUIRE(plan.refused.size() == 1);
  CHECK(plan.refused[0].row == 1);
  CHECK(plan.refused[0].letter == "E");
  CHECK(plan.refused[0].column == "4d_vol");
  CHECK(plan.refused[0].reason == "unknown-indicator");
  CHECK(plan.rows[0].figures[Parameter::DrainageConstruction] == 2'000'000);
}

TEST_CASE("of two columns for one figure none is taken, and both are named", "[numeric]") {
  const NumericPlan plan =
      planOf(tableOf("kelurahan,rtrw,luas_ha,kk,2b_vol,kk\nA,RT001-RW001,1,40,7,400\n"), optionsOf2018());
  CHECK(refusalsIn(plan.refused) ==
        std::vector<std::string>{"1D kk contested-column D, F", "1F kk contested-column D, F"});
  REQUIRE(plan.rows.size() == 1);
  CHECK(isMissing(plan.rows[0].figures[Parameter::HouseholdsKk]));
}

TEST_CASE("differences from what the survey holds are listed cell by cell", "[numeric]") {
  Snapshot city = snapshotWith(planOf(tableOf("kelurahan,rtrw,luas_ha\nA,RT001-RW001,1\n"), optionsOf2018()).newAreas);
  city.surveys.push_back({5, "2019", 2019});
  FigureRow present;
  present[Parameter::AreaVerified] = 900'000;
  present[Parameter::Buildings] = 41'000'000;
  present[Parameter::HouseholdsKk] = 55'000'000;
  auto figures = std::make_shared<FigureTable>();
  figures->append(city.rts[0].id, present);
  city.figures[5] = figures;
  FiledResult filed;
  filed.surveyId = 5;
  filed.areaId = city.rts[0].id;
  filed.edition = city.info.edition;
  filed.total = 19;
  city.filed.push_back(filed);
  const NumericPlan plan = planOf(tableOf("kelurahan,rtrw,luas_ha,kk,2b_vol,total_nilai\nA,RT001-RW001,0.9,,20,21\n"),
                                  optionsOf2018(), city);
  std::vector<std::string> lines;
  for (const ImportChange& change : plan.changed) {
    lines.push_back(std::to_string(change.row) + " " + change.area + " " + change.field + ": " + change.before + ">" +
                    change.after + " " + change.sheet + "!" + change.cell);
  }
  CHECK(lines == std::vector<std::string>{"2 A RT001-RW001 road_surface: >20 !E2", "2 A RT001-RW001 total: 19>21 !F2"});
}

TEST_CASE("a table with the same headers maps itself as the one before", "[numeric]") {
  const RawTable table = tableOf("Wilayah,Alamat,Ukuran,Keluarga\nA,RT001-RW001,0.9,55\n");
  CHECK_FALSE(planNumericImport(table, optionsOf2018(), {}).has_value());
  NumericOptions options = optionsOf2018();
  options.header.headerRow = 1;
  options.header.map = {{"kelurahan", "Wilayah"}, {"rtrw", "B"}, {"area_verified", "Ukuran"}};
  const NumericPlan first = planOf(table, options);
  REQUIRE(first.columnsToRemember.has_value());
  Snapshot city = snapshotWith(NumericPlan(first).newAreas);
  city.importColumns[first.columnsToRemember->first] = first.columnsToRemember->second;
  const RawTable next = tableOf("Laporan\n\n WILAYAH ,alamat,Ukuran,Keluarga\nA,RT 1 RW 1,0.7,\n");
  const NumericPlan second = planOf(next, optionsOf2018(), city);
  CHECK(second.isRemembered);
  CHECK(second.header.headerRow == 3);
  REQUIRE(second.rows.size() == 1);
  CHECK(second.rows[0].figures[Parameter::AreaVerified] == 700'000);
  CHECK_FALSE(second.columnsToRemember.has_value());
}

TEST_CASE("columns are proposed by header, spelling and what their cells look like", "[numeric]") {
  const Snapshot city =
      snapshotWith(planOf(tableOf("kelurahan,rtrw,luas_ha\nSekoduwet,RT001-RW012,1\n"), optionsOf2018()).newAreas);
  const RawTable table = tableOf(
      "luas_ha,Jumlah Bangunn,Tempat,Alamat,Kualitas Permukaan Jalan Lingkungan,lokasi\n0.9,41,SEKODUWET,RT 1 RW "
      "12,20,x\n");
  const auto columns = proposeColumns(table, 1, codesOf2018(), city);
  REQUIRE(columns.size() == 6);
  std::vector<std::string> lines;
  for (const ProposedColumn& column : columns) {
    REQUIRE_FALSE(column.proposals.empty());
    lines.push_back(keyOf(column.proposals[0].target) + " " + std::string(keyOf(column.proposals[0].certainty)));
  }
  CHECK(lines == std::vector<std::string>{"area_verified alias", "buildings spelling", "kelurahan content",
                                          "rtrw content", "road_surface alias", "kawasan hint"});
  CHECK(columns[3].samples == std::vector<std::string>{"RT 1 RW 12"});
  // A percent is no RT 88 of RW 54, and a column without a heading, also behind the last one, can be chosen.
  const auto open =
      proposeColumns(tableOf("kelurahan,rt,rw,x,\nSekoduwet,1,12,88.54,,RT 1 RW 12\n"), 1, codesOf2018(), city);
  REQUIRE(open.size() == 5);
  CHECK(open[3].proposals.empty());
  CHECK(open[4].index == 5);
  CHECK(open[4].header.empty());
}

TEST_CASE("bases copied from another kelurahan are found by the sum of the RT", "[numeric]") {
  const RawTable table = tableOf(
      "kelurahan,rtrw,luas_ha,bangunan_unit,kk,jalan_ideal_m,drainase_ideal_m\n"
      "Gamer,RT001-RW001,1.1,100,157,1250,1028\nKauman,RT001-RW001,2,300,594,4220,4883\n"
      "Gamer,*,1.1,100,157,1250,1028\nKauman,*,2,300,157,1250,1028\n");
  const NumericPlan plan = planOf(table, optionsOf2018());
  CHECK(plan.refused.empty());
  CHECK(refusalsIn(plan.flagged) ==
        std::vector<std::string>{"5E 157 differs-from-rt-sum 594", "5F 1250 differs-from-rt-sum 4220",
                                 "5G 1028 differs-from-rt-sum 4883", "5E 157 same-bases row 4",
                                 "5F 1250 same-bases row 4", "5G 1028 same-bases row 4"});
}

TEST_CASE("rows of RT with the same people and lengths are flagged by the rule that checks the project", "[numeric]") {
  const RawTable table = tableOf(
      "kelurahan,rtrw,luas_ha,bangunan_unit,penduduk_jiwa,kk,jalan_ideal_m,drainase_ideal_m\n"
      "Gamer,RT001-RW001,1.1,100,400,157,1250,1028\nGamer,RT002-RW001,2.3,100,400,157,1250,1028\n"  // other hectares
      "Gamer,RT003-RW001,1.2,50,,80,300,0\nGamer,RT004-RW001,1.2,50,,80,300,0\n");  // three that agree prove nothing
  const NumericPlan plan = planOf(table, optionsOf2018());
  CHECK(plan.refused.empty());
  CHECK(refusalsIn(plan.flagged) == std::vector<std::string>{"3  same-bases row 2"});
}

TEST_CASE("all snapshots of a published city map without a refused cell", "[realdata]") {
  KAWASAN_NEEDS_REALDATA();
  const RawTable table = readCsv(realdata("scoring/pekalongan_rt.csv"));
  Snapshot city;
  for (const char* year : {"2019", "2020", "2021", "2022", "2023"}) {
    INFO(year);
    NumericOptions options = optionsOf2018();
    options.where = {{"snapshot", year}};
    options.surveyName = year;
    NumericPlan plan = planOf(table, options, city);
    CHECK(plan.read == 203);
    CHECK(plan.matched == 203);
    CHECK(plan.refused.empty());
    CHECK(plan.dashes.empty());
    CHECK(plan.unmatchedFile.empty());
    CHECK(plan.unmatchedProject.empty());
    CHECK(plan.decimalMark == DecimalMark::Point);
    if (city.rts.empty()) {
      CHECK(plan.newAreas.kelurahan.size() == 14);
      CHECK(plan.newAreas.rts.size() == 203);
      // Bandengan RT001-RW001 as published.
      const FigureRow& first = plan.rows[0].figures;
      CHECK(first[Parameter::AreaVerified] == 990'000);
      CHECK(first[Parameter::Buildings] == 41'000'000);
      CHECK(first[Parameter::DrainageInundation] == 856'000);
      CHECK(first[Parameter::WasteFacility] == 55'000'000);
      CHECK(plan.rows[0].filed->total == 19);
      CHECK(plan.rows[0].filed->tingkat == "KUMUH RINGAN");
      city = snapshotWith(std::move(plan.newAreas));
    } else {
      CHECK(plan.newAreas.rts.empty());
    }
  }
}

TEST_CASE("published totals of kelurahan are filed apart from RT", "[realdata]") {
  KAWASAN_NEEDS_REALDATA();
  NumericOptions options = optionsOf2018();
  options.where = {{"snapshot", "2019"}};
  const NumericPlan plan = planOf(readCsv(realdata("scoring/pekalongan_kawasan.csv")), options);
  CHECK(plan.matched == 14);
  CHECK(plan.rows.empty());
  REQUIRE(plan.areaRows.size() == 14);
  CHECK(plan.areaRows[0].filed.total == 14);
  CHECK(plan.areaRows[0].filed.values.at("drainage_inundation") == 5);
  CHECK(plan.refused.empty());
}

TEST_CASE("a regency without bases, with kampung and two kelurahan of one name", "[realdata]") {
  KAWASAN_NEEDS_REALDATA();
  const NumericPlan plan = planOf(readCsv(realdata("scoring/kabserang_rt.csv")), optionsOf2018());
  CHECK(plan.matched == 317);
  CHECK(plan.refused.empty());
  CHECK(plan.unmatchedFile.empty());
  CHECK(plan.newAreas.kawasan.size() == 6);
  CHECK(isMissing(plan.rows[0].figures[Parameter::Buildings]));
  CHECK(plan.rows[0].figures[Parameter::AreaVerified] == 712'908);
  CHECK(plan.newAreas.rts[0].record.kampung == "KP. PANGARADAN");
  std::vector<std::string> kecamatan;
  for (const AdminArea& area : plan.newAreas.kelurahan) {
    if (foldedAreaName(area.name) == "sindangmandi") kecamatan.push_back(area.kecamatan);
  }
  CHECK(kecamatan == std::vector<std::string>{"ANYAR", "BAROS"});
}

TEST_CASE("totals alone are filed and give no figures of indicators", "[realdata]") {
  KAWASAN_NEEDS_REALDATA();
  NumericOptions options = optionsOf2018();
  options.header.codes = codesOf2016();
  options.header.map = {{"total", "total_awal"}, {"tingkat", "tingkat_awal"}};
  const NumericPlan plan = planOf(readCsv(realdata("scoring/baubau_rt_rule2016.csv")), options);
  CHECK(plan.matched + plan.refused.size() == 15);
  CHECK(plan.rows[0].filed->total == 35);
  CHECK(plan.rows[0].filed->tingkat == "Kumuh_Ringan");
}

namespace {

/// Volumes, values and total, without the bases that only one of two tables may have.
std::string figuresText(const NumericRow& row) {
  std::string text;
  for (std::size_t i = kBaseCount; i < kParameterCount; ++i) {
    text += std::to_string(row.figures[parameterAt(i)] / 100) + " ";
  }
  if (!row.filed) return text;
  for (const auto& [indicator, value] : row.filed->values) text += std::to_string(value) + " ";
  return text + "= " + std::to_string(row.filed->total.value_or(-1));
}

}  // namespace

TEST_CASE("rows published one column too far are refused as a whole", "[realdata]") {
  KAWASAN_NEEDS_REALDATA();
  std::ifstream file(realdata("scoring/pekalongan_kauman_2019_raw_shifted.json"));
  const auto rows = nlohmann::ordered_json::parse(file);
  RawTable table{"kauman.csv", {}, {{"kelurahan", "rtrw"}}};
  for (const auto& [key, value] : rows.at(0).items()) {
    if (key != "rt" && key != "kawasan" && key != "id") table.rows[0].push_back(key);
  }
  int rt = 1;
  for (const auto& row : rows) {
    std::vector<std::string> cells{"Kauman", "RT " + std::to_string(rt++) + " RW 1"};
    for (std::size_t i = 2; i < table.rows[0].size(); ++i) {
      const auto& value = row.at(table.rows[0][i]);
      cells.push_back(value.is_string() ? value.get<std::string>() : value.dump());
    }
    table.rows.push_back(std::move(cells));
  }
  const NumericPlan plan = planOf(table, optionsOf2018());
  CHECK(plan.read == 16);
  CHECK(plan.matched == 0);
  CHECK(plan.newAreas.rts.empty());
  REQUIRE(plan.refused.size() == 16);
  CHECK(plan.refused[0].reason == "row-looks-shifted");

  // The same kelurahan as it was put right afterwards is in the table of all RT.
  NumericOptions options = optionsOf2018();
  options.shiftBack = true;
  const NumericPlan moved = planOf(table, options);
  CHECK(moved.matched == 16);
  REQUIRE(moved.shifts.size() == 16);
  CHECK(moved.shifts[0].by == 1);
  CHECK(moved.shifts[0].totalFirst);
  std::multiset<std::string> found;
  for (const NumericRow& row : moved.rows) found.insert(figuresText(row));
  NumericOptions published = optionsOf2018();
  published.where = {{"snapshot", "2019"}, {"kelurahan", "Kauman"}};
  std::multiset<std::string> expected;
  for (const NumericRow& row : planOf(readCsv(realdata("scoring/pekalongan_rt.csv")), published).rows) {
    expected.insert(figuresText(row));
  }
  CHECK(expected.size() == 16);
  CHECK(found == expected);
}

TEST_CASE("filed classes speak for the edition that made them", "[numeric]") {
  // 41 is light by the limits of 2016 (19-44) and moderate by those of 2018 (38-59).
  const std::string rows =
      "A,RT001-RW001,35,Kumuh_Ringan\nA,RT002-RW001,41,Kumuh_Ringan\nA,RT003-RW001,45,Kumuh_Sedang\n";
  const RawTable table = tableOf("kelurahan,rtrw,total_awal,tingkat_awal\n" + rows);
  NumericOptions options = optionsOf2018();
  options.edition = "permen-14-2018";
  const NumericPlan plan = planOf(table, options);
  CHECK(plan.otherEdition == "permen-02-2016");
  CHECK(refusalsIn(plan.flagged) == std::vector<std::string>{"3D Kumuh_Ringan class-not-of-total 41"});
  REQUIRE(plan.rows.size() == 3);
  CHECK(plan.rows[1].filed->total == 41);
  CHECK(plan.rows[1].filed->tingkat == "Kumuh_Ringan");
  options.edition = "permen-02-2016";
  const NumericPlan of2016 = planOf(table, options);
  CHECK(of2016.flagged.empty());
  CHECK_FALSE(of2016.otherEdition.has_value());
  // By both editions alike: nothing is said.
  CHECK_FALSE(planOf(tableOf("kelurahan,rtrw,total,tingkat\nA,RT001-RW001,30,Ringan\n"), optionsOf2018()).otherEdition);
}

TEST_CASE("the published table under the rule of 2016 speaks for it", "[realdata]") {
  KAWASAN_NEEDS_REALDATA();
  NumericOptions options = optionsOf2018();
  options.edition = "permen-14-2018";
  const NumericPlan plan = planOf(readCsv(realdata("scoring/baubau_rt_rule2016.csv")), options);
  CHECK(plan.otherEdition == "permen-02-2016");
  // 41, 41, 38 and 40, all filed as light.
  CHECK(std::ranges::count(plan.flagged, "class-not-of-total", &FlaggedCell::reason) == 4);
  const NumericPlan published = planOf(readCsv(realdata("scoring/pekalongan_rt.csv")), options);
  CHECK_FALSE(published.otherEdition.has_value());
  CHECK(std::ranges::count(published.flagged, "class-not-of-total", &FlaggedCell::reason) == 0);
}
