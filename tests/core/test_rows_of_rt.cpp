// Several rows of one RT: a repeat of KoBo with a row a house, a CSV of houses, an RT that stands twice. None of them
// becomes the figures of its RT by itself; added up, what one row does not say is not 0.

#include "core/import/import_changes.h"
#include "core/import/repeat_join.h"
#include "core/import/rows_of_rt.h"
#include "core/model/source_cells.h"
#include "core/model/source_rows.h"
#include "tests/core/import_support.h"
#include "tests/support/catch.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

NumericPlan planOf(const RawTable& table, RowsOfRt rows, const Snapshot& snapshot = {}) {
  NumericOptions options = optionsOf2018();
  options.rowsOfRt = rows;
  return test::planOf(table, options, snapshot);
}

/// Two forms, each an RT, with their houses; the last house of the second does not say its KK.
RawTable kobo() {
  const std::vector<RawTable> sheets{
      {"kobo.xlsx",
       "survei",
       {{"kelurahan", "rt", "rw", "luas_ha", "_index"},
        {"A", "001", "001", "1.5", "1"},
        {"A", "002", "001", "1.4", "2"}}},
      {"kobo.xlsx",
       "rumah",
       {{"bangunan_unit", "kk", "1a_vol", "2b_vol", "_index", "_parent_table_name", "_parent_index"},
        {"1", "1", "0", "10.5", "1", "survei", "1"},
        {"1", "2", "1", "0.25", "2", "survei", "1"},
        {"1", "1", "0", "0", "3", "survei", "2"},
        {"1", "2", "1", "0", "4", "survei", "1"},
        {"1", "", "1", "4", "5", "survei", "2"}}}};
  auto joined = joinRepeat(sheets, "rumah");
  REQUIRE(joined.has_value());
  return std::move(*joined);
}

}  // namespace

TEST_CASE("of a repeat with a row a house nothing is taken before somebody says how", "[rows-of-rt]") {
  const NumericPlan plan = planOf(kobo(), RowsOfRt::Unsaid);
  CHECK(plan.rows.empty());
  CHECK(plan.newAreas.rts.empty());
  CHECK(plan.severalRows.isOfHouses);
  CHECK(plan.severalRows.rts == 2);
  CHECK(plan.severalRows.rows == 5);
  CHECK(refusalsIn(plan.refused) == std::vector<std::string>{"2 A RT 001 RW 001 several-rows rows 2, 3, 5",
                                                             "4 A RT 002 RW 001 several-rows rows 4, 6"});
}

TEST_CASE("houses are added up, what their form says is taken once", "[rows-of-rt]") {
  const NumericPlan plan = planOf(kobo(), RowsOfRt::Sum);
  REQUIRE(plan.rows.size() == 2);
  CHECK(rowsTaken(plan) == 5);
  const FigureRow& first = plan.rows[0].figures;
  CHECK(first[Parameter::Buildings] == 3'000'000);
  CHECK(first[Parameter::HouseholdsKk] == 5'000'000);
  CHECK(first[Parameter::BuildingIrregularity] == 2'000'000);
  CHECK(first[Parameter::RoadSurface] == 10'750'000);
  CHECK(first[Parameter::AreaVerified] == 1'500'000);
  CHECK(plan.rows[0].summed == std::vector<std::size_t>{2, 3, 5});
  CHECK(sheetOf(plan.rows[0].source) == "rumah");
  CHECK(rowsOf(plan.rows[0].source) == "2, 3, 5");
  CHECK(plan.rows[0].source.row == 2);
  // Missing is not zero: one house of the second RT did not say.
  const FigureRow& second = plan.rows[1].figures;
  CHECK(second[Parameter::Buildings] == 2'000'000);
  CHECK(isMissing(second[Parameter::HouseholdsKk]));
  CHECK(refusalsIn(plan.refused) == std::vector<std::string>{"4B 1 sum-lacks-rows 1/2"});
  CHECK(plan.flagged.empty());
}

TEST_CASE("a sum of what is known is made on wish and said to be one", "[rows-of-rt]") {
  const NumericPlan plan = planOf(kobo(), RowsOfRt::SumOfKnown);
  REQUIRE(plan.rows.size() == 2);
  CHECK(plan.refused.empty());
  CHECK(plan.rows[1].figures[Parameter::HouseholdsKk] == 1'000'000);
  CHECK(refusalsIn(plan.flagged) == std::vector<std::string>{"4B 1 sum-of-known 1/2"});
}

TEST_CASE("two forms of one RT that contradict each other say nothing of it", "[rows-of-rt]") {
  const std::vector<RawTable> sheets{
      {"kobo.xlsx",
       "survei",
       {{"kelurahan", "rt", "rw", "luas_ha", "kk", "_index"},
        {"A", "001", "001", "1.5", "40", "1"},
        {"A", "1", "1", "1.4", "40", "2"}}},
      {"kobo.xlsx", "rumah", {{"bangunan_unit", "_parent_index"}, {"1", "1"}, {"1", "1"}, {"1", "2"}}}};
  const NumericPlan plan = planOf(*joinRepeat(sheets, "rumah"), RowsOfRt::SumOfKnown);
  REQUIRE(plan.rows.size() == 1);
  CHECK(plan.rows[0].figures[Parameter::Buildings] == 3'000'000);
  CHECK(plan.rows[0].figures[Parameter::HouseholdsKk] == 40'000'000);
  CHECK(isMissing(plan.rows[0].figures[Parameter::AreaVerified]));
  REQUIRE(plan.refused.size() == 1);
  CHECK(plan.refused[0].reason == "rows-differ");
  CHECK(plan.refused[0].expected == "1.5|1.4");
}

TEST_CASE("a CSV of houses waits as well; hectares that every row repeats are not added up", "[rows-of-rt]") {
  const RawTable table = tableOf(
      "kelurahan,rtrw,luas_ha,bangunan_unit,kk,total_nilai\n"
      "A,RT001-RW001,1.5,1,1,19\nA,RT001-RW001,1.5,1,x,19\nA,RT001-RW001,1.5,1,2,19\n"
      "A,RT002-RW001,1.4,1,1,20\nA,RT002-RW001,1.4,1,2,21\nA,RT003-RW001,1.3,1,2,\nA,RT002-RW001,1.4,1,2,20\n");
  CHECK(planOf(table, RowsOfRt::Unsaid).rows.empty());
  CHECK(refusalsIn(planOf(table, RowsOfRt::Unsaid).refused).back() == "7 A RT003-RW001 several-rows row 7");
  const NumericPlan plan = planOf(table, RowsOfRt::Sum);
  REQUIRE(plan.rows.size() == 3);
  CHECK(plan.rows[0].figures[Parameter::AreaVerified] == 1'500'000);
  CHECK(plan.rows[0].figures[Parameter::Buildings] == 3'000'000);
  CHECK(plan.rows[0].filed->total == 19);
  CHECK(plan.rows[1].figures[Parameter::HouseholdsKk] == 5'000'000);
  CHECK_FALSE(plan.rows[1].filed.has_value());
  CHECK(plan.rows[2].figures[Parameter::HouseholdsKk] == 2'000'000);
  CHECK(plan.rows[2].summed.empty());
  CHECK(refusalsIn(plan.refused) ==
        std::vector<std::string>{"2E 3 sum-lacks-rows 1/3", "3E x not-a-number KK", "5F  rows-differ 20|21"});
  CHECK(refusalsIn(plan.flagged) ==
        std::vector<std::string>{"2C 1.5 same-in-rows rows 2–4", "5C 1.4 same-in-rows rows 5, 6, 8"});
  CHECK(sheetOf(plan.rows[0].source).empty());
  CHECK(rowsOf(plan.rows[0].source) == "2–4");
}

TEST_CASE("an RT that stands twice by mistake is added up on wish alone", "[rows-of-rt]") {
  const RawTable table =
      tableOf("kelurahan,rtrw,kk\nA,RT001-RW001,20\nA,RT002-RW001,10\nA,RT 1 RW 1,5\nA,RT003-RW001,\n");
  const NumericPlan first = planOf(table, RowsOfRt::Unsaid);
  CHECK_FALSE(first.severalRows.isOfHouses);
  CHECK(first.severalRows.rts == 1);
  CHECK(first.severalRows.rows == 2);
  CHECK(first.rows[0].figures[Parameter::HouseholdsKk] == 20'000'000);
  CHECK(refusalsIn(first.refused) == std::vector<std::string>{"4 A RT 1 RW 1 duplicate-row row 2"});
  const NumericPlan sum = planOf(table, RowsOfRt::Sum);
  CHECK(sum.refused.empty());
  REQUIRE(sum.rows.size() == 3);
  CHECK(sum.rows[0].figures[Parameter::HouseholdsKk] == 25'000'000);
}

TEST_CASE("RT of kelurahan that share a name are not several rows of one", "[rows-of-rt]") {
  // Three kecamatan with a Karanganyar each: six RT, not two of three houses.
  const NumericPlan plan = planOf(
      tableOf("kecamatan,kelurahan,rtrw,kk\nBuaran,Karanganyar,RT001-RW001,20\nBuaran,Karanganyar,RT002-RW001,10\n"
              "Wiradesa,Karanganyar,RT001-RW001,5\nWiradesa,Karanganyar,RT002-RW001,6\n"
              "Tirto,Karanganyar,RT001-RW001,7\nTirto,Karanganyar,RT002-RW001,8\n"),
      RowsOfRt::Unsaid);
  CHECK_FALSE(plan.severalRows.isOfHouses);
  CHECK(plan.severalRows.rts == 0);
  CHECK(plan.refused.empty());
  CHECK(plan.rows.size() == 6);
}

TEST_CASE("the rows of a source are told from the name of its sheet", "[rows-of-rt]") {
  CHECK(rowListText({2, 3, 4, 6, 9, 10}) == "2–4, 6, 9, 10");
  const FigureSource sum = sourceOfRows("a.xlsx", "rumah", {2, 3, 4, 9});
  CHECK(sheetOf(sum) == "rumah");
  CHECK(rowsOf(sum) == "2–4, 9");
  const FigureSource one = sourceOfRows("a.xlsx", "RW 05:2", {2});
  CHECK(sheetOf(one) == "RW 05:2");
  CHECK(rowsOf(one) == "2");
  CHECK(rowsOf({}).empty());
}

TEST_CASE("the cell of every figure is kept with its source", "[rows-of-rt]") {
  FigureCells cells;
  cells[indexOf(Parameter::AreaVerified)] = "D";
  cells[indexOf(Parameter::Population)] = "AB";
  cells[indexOf(Parameter::FireEquipment)] = "C13";
  FigureSource source = sourceOfRows("a.xlsx", "RT", {8});
  source.cells = cellsText(cells);
  CHECK(cellsOf(source) == cells);
  CHECK(placeOf(source, Parameter::AreaVerified).cell == "D8");
  CHECK(placeOf(source, Parameter::Population).cell == "AB8");
  CHECK(placeOf(source, Parameter::FireEquipment).cell == "C13");
  CHECK(placeOf(source, Parameter::Buildings).cell.empty());
  CHECK(placeOf(source, Parameter::Buildings).rows == "8");
  source.row = 2;
  source.sheet = "RT:2–4, 9";  // a sum has no cell of its own
  CHECK(placeOf(source, Parameter::AreaVerified).cell.empty());
  CHECK(placeOf(source, Parameter::AreaVerified).column == "D");
  CHECK(placeOf(source, Parameter::AreaVerified).rows == "2–4, 9");
  CHECK(cellsText({}).empty());
  CHECK(placeOf({}, Parameter::AreaVerified).cell.empty());
}

TEST_CASE("an RT whose row is refused is in the file all the same", "[rows-of-rt]") {
  const std::string header = "kelurahan,rtrw,luas_ha,kk,2a_pct,2a_nilai,3a_pct,3a_nilai\n";
  const RawTable names = tableOf("kelurahan,rtrw,luas_ha\nA,RT001-RW001,1\nA,RT002-RW001,1\nA,RT003-RW001,1\n");
  const Snapshot city = snapshotWith(planOf(names, RowsOfRt::Unsaid).newAreas);
  const NumericPlan plan =
      planOf(tableOf(header + "A,RT001-RW001,,1,357,48.36,1,85.99\nA,RT002-RW001,1,5,,,,\n"), RowsOfRt::Unsaid, city);
  CHECK(refusalsIn(plan.refused) == std::vector<std::string>{"2 A RT001-RW001 row-looks-shifted "});
  REQUIRE(plan.unmatchedProject.size() == 1);
  CHECK(plan.unmatchedProject[0].name == "A RT 003 RW 001");
}

TEST_CASE("a file that says what the survey holds changes nothing", "[rows-of-rt]") {
  const RawTable table = tableOf("kelurahan,rtrw,kk\nA,RT001-RW001,20\n");
  Snapshot city = snapshotWith(planOf(table, RowsOfRt::Unsaid).newAreas);
  CHECK_FALSE(changesNothing(planOf(table, RowsOfRt::Unsaid, city), city));
  city.surveys.push_back({5, "2019", 2019});
  CHECK_FALSE(changesNothing(planOf(table, RowsOfRt::Unsaid, city), city));
  FigureRow present;
  present[Parameter::HouseholdsKk] = 20'000'000;
  auto figures = std::make_shared<FigureTable>();
  figures->append(city.rts[0].id, present);
  city.figures[5] = figures;
  CHECK(changesNothing(planOf(table, RowsOfRt::Unsaid, city), city));
  const RawTable filed = tableOf("kelurahan,rtrw,kk,total_nilai\nA,RT001-RW001,20,19\n");
  CHECK_FALSE(changesNothing(planOf(filed, RowsOfRt::Unsaid, city), city));
}

TEST_CASE("jiwa alone, and hectares written in square metres", "[rows-of-rt]") {
  const RawTable table =
      tableOf("kelurahan,rtrw,jiwa,luas_m2,Luas SK (m²),4a_vol_m2\nA,RT001-RW001,120,150000,9900,5000\n");
  const NumericPlan plan = planOf(table, RowsOfRt::Unsaid);
  CHECK(plan.refused.empty());
  CHECK(plan.header.unused.empty());
  REQUIRE(plan.rows.size() == 1);
  CHECK(plan.rows[0].figures[Parameter::Population] == 120'000'000);
  CHECK(plan.rows[0].figures[Parameter::AreaVerified] == 15'000'000);
  CHECK(plan.rows[0].figures[Parameter::AreaDecree] == 990'000);
  CHECK(plan.rows[0].figures[Parameter::DrainageInundation] == 500'000);
  // Hectares beside square metres are the surer, and metres are no square metres.
  const NumericPlan both =
      planOf(tableOf("kelurahan,rtrw,luas_ha,luas_m2,jalan_ideal_m2\nA,RT001-RW001,1.5,14999,200\n"), RowsOfRt::Unsaid);
  CHECK(both.rows[0].figures[Parameter::AreaVerified] == 1'500'000);
  CHECK(both.header.unused == std::vector<std::string>{"luas_m2", "jalan_ideal_m2"});
}

TEST_CASE("a percent typed into a column of volumes is a share of its base on wish", "[rows-of-rt]") {
  const RawTable table = tableOf(
      "kelurahan,rtrw,3a_vol,2b_vol,1a_vol,kk,jalan_ideal_m\nA,RT001-RW001,45%,\"12,5 %\",7 %,200,80\n"
      "A,RT002-RW001,145%,30,0%,20%,80\n");
  const NumericPlan plan = planOf(table, RowsOfRt::Unsaid);
  CHECK(refusalsIn(plan.refused) ==
        std::vector<std::string>{"2C 45% looks-like-percent 90 KK", "2D 12,5 % looks-like-percent 10 m",
                                 "2E 7 % looks-like-percent unit", "3F 20% number-with-unit KK",
                                 "3C 145% looks-like-percent KK", "3E 0% looks-like-percent unit"});
  NumericOptions options = optionsOf2018();
  options.percents = true;
  const NumericPlan wished = planOf(table, options);
  CHECK(wished.rows[0].figures[Parameter::WaterAccess] == 90'000'000);
  CHECK(wished.rows[0].figures[Parameter::RoadSurface] == 10'000'000);
  CHECK(isMissing(wished.rows[0].figures[Parameter::BuildingIrregularity]));  // of an unknown base
  CHECK(isMissing(wished.rows[1].figures[Parameter::WaterAccess]));
  CHECK(wished.flagged.size() == 2);
}

TEST_CASE("a percent without a volume is listed, and the volume worked out on wish as an estimate", "[rows-of-rt]") {
  // 50.5 % of 400 buildings are 202; 25 % of 291 are 72.75, of which whole ones can be counted: 73. Without KK nothing
  // follows for 3a, and 120 % of 300 m are no share.
  const RawTable table = tableOf(
      "Kelurahan,RT/RW,Jumlah Bangunan,1a (%),3a (%),jalan_ideal_m,2b_persen\nA,001/001,400,\"50,5\",40,300,120\n"
      "A,002/001,291,25 %,,300,\n");
  const NumericPlan plan = planOf(table, RowsOfRt::Unsaid);
  CHECK(refusalsIn(plan.refused) == std::vector<std::string>{"2D 50,5 percent-without-volume 202 unit",
                                                             "2E 40 percent-alone KK", "2G 120 percent-beyond m",
                                                             "3D 25 % percent-without-volume 73 unit"});
  REQUIRE(plan.rows.size() == 2);
  CHECK(isMissing(plan.rows[0].figures[Parameter::BuildingIrregularity]));
  CHECK(plan.rows[0].estimates.empty());
  NumericOptions options = optionsOf2018();
  options.percents = true;
  const NumericPlan wished = planOf(table, options);
  CHECK(refusalsIn(wished.flagged) ==
        std::vector<std::string>{"2D 50,5 was-percent 202 unit", "3D 25 % was-percent 73 unit"});
  CHECK(wished.rows[0].figures[Parameter::BuildingIrregularity] == 202'000'000);
  CHECK(wished.rows[1].figures[Parameter::BuildingIrregularity] == 73'000'000);
  CHECK(isMissing(wished.rows[0].figures[Parameter::RoadSurface]));
  REQUIRE(wished.rows[1].estimates.size() == 1);
  CHECK(wished.rows[1].estimates[0].parameter == Parameter::BuildingIrregularity);
  CHECK(wished.rows[1].estimates[0].isEstimate);
}

TEST_CASE("percents that a spreadsheet keeps as shares of one are the same", "[rows-of-rt]") {
  const NumericPlan plan = planOf(
      tableOf("kelurahan,rtrw,bangunan_unit,1a_pct\nA,RT001-RW001,400,0.505\nA,RT002-RW001,291,1\n"), RowsOfRt::Unsaid);
  CHECK(refusalsIn(plan.refused) ==
        std::vector<std::string>{"2D 0.505 percent-without-volume 202 unit", "3D 1 percent-without-volume 291 unit"});
}

TEST_CASE("a percent that volume and base do not make is told with both figures", "[rows-of-rt]") {
  // 100 of 400 are 25 %, not 50; 100 of 291 are 34.36 %, not 185; 102 of 204 are the 50 that are written.
  const RawTable table = tableOf(
      "Kelurahan,RT/RW,Jumlah Bangunan,1a_vol,1a (%)\nA,001/001,400,100,50\nA,002/001,291,100,185\n"
      "A,003/001,204,102,50\n");
  const NumericPlan plan = planOf(table, RowsOfRt::Unsaid);
  CHECK(plan.refused.empty());
  CHECK(refusalsIn(plan.flagged) ==
        std::vector<std::string>{"2E 50 percent-differs 25 %", "3E 185 percent-differs 34.36 %"});
  CHECK(plan.rows[0].figures[Parameter::BuildingIrregularity] == 100'000'000);
  // A third of a percent is no third: 1 of 300.
  CHECK(planOf(tableOf("kelurahan,rtrw,bangunan_unit,1a_vol,1a_pct\nA,RT001-RW001,300,1,0.33\n"), RowsOfRt::Unsaid)
            .flagged.empty());
}

TEST_CASE("an RT without houses brings what its form says", "[rows-of-rt]") {
  const std::vector<RawTable> sheets{{"kobo.xlsx",
                                      "survei",
                                      {{"kelurahan", "rt", "rw", "luas_ha", "_index"},
                                       {"A", "001", "001", "1.5", "1"},
                                       {"A", "003", "001", "2.5", "2"},
                                       {"A", "002", "001", "1.4", "3"},
                                       {"A", "001", "001", "9", "4"}}},
                                     {"kobo.xlsx",
                                      "rumah",
                                      {{"bangunan_unit", "kk", "_index", "_parent_index"},
                                       {"1", "1", "1", "1"},
                                       {"1", "2", "2", "1"},
                                       {"1", "1", "3", "3"}}}};
  const auto joined = joinRepeat(sheets, "rumah");
  REQUIRE(joined.has_value());
  CHECK(joined->rows.size() == 6);  // header, three houses, two forms alone
  const NumericPlan plan = planOf(*joined, RowsOfRt::Sum);
  REQUIRE(plan.rows.size() == 3);
  const auto at = [&plan](const std::string& label) { return std::ranges::find(plan.rows, label, &NumericRow::label); };
  const auto alone = at("A RT 003 RW 001");
  REQUIRE(alone != plan.rows.end());
  CHECK(alone->figures[Parameter::AreaVerified] == 2'500'000);
  CHECK(isMissing(alone->figures[Parameter::Buildings]));
  // Its cell is found where it stands.
  CHECK(alone->source.sheet == "survei");
  CHECK(alone->source.row == 3);
  REQUIRE(plan.flagged.size() == 1);
  CHECK(plan.flagged[0].reason == "form-alone");
  CHECK(plan.flagged[0].expected == "rumah");
  CHECK(plan.flagged[0].sheet == "survei");
  CHECK(plan.flagged[0].row == 3);
  // The second form of RT 001 says another area and has no house: it is no third house of the first.
  CHECK(at("A RT 001 RW 001")->figures[Parameter::Buildings] == 2'000'000);
  CHECK(at("A RT 001 RW 001")->figures[Parameter::AreaVerified] == 1'500'000);
  REQUIRE(plan.refused.size() == 1);
  CHECK(plan.refused[0].reason == "duplicate-row");
  CHECK(plan.refused[0].sheet == "survei");
  CHECK(plan.refused[0].row == 5);
}

TEST_CASE("columns between the RT and a repeat within a repeat make no figures of the RT", "[rows-of-rt]") {
  // RT 001 has three houses, one of them empty; RT 002 has one whose families nobody entered.
  const std::vector<RawTable> sheets{
      {"kobo.xlsx",
       "survei",
       {{"kelurahan", "rt", "rw", "luas_ha", "KEY"}, {"A", "001", "001", "1.5", "a"}, {"A", "002", "001", "1.4", "b"}}},
      {"kobo.xlsx",
       "rumah",
       {{"bangunan_unit", "catatan", "PARENT_KEY", "KEY"},
        {"1", "x", "a", "a1"},
        {"1", "y", "a", "a2"},
        {"1", "z", "a", "a3"},
        {"1", "", "b", "b1"}}},
      {"kobo.xlsx",
       "keluarga",
       {{"kk", "PARENT_KEY", "KEY"}, {"1", "a1", "k1"}, {"1", "a1", "k2"}, {"1", "a2", "k3"}}}};
  const NumericPlan plan = planOf(*joinRepeat(sheets, "keluarga"), RowsOfRt::Sum);
  REQUIRE(plan.rows.size() == 2);
  CHECK(plan.rows[0].figures[Parameter::HouseholdsKk] == 3'000'000);
  CHECK(plan.rows[0].figures[Parameter::AreaVerified] == 1'500'000);
  CHECK(isMissing(plan.rows[0].figures[Parameter::Buildings]));
  CHECK(isMissing(plan.rows[1].figures[Parameter::Buildings]));
  CHECK(plan.rows[1].figures[Parameter::AreaVerified] == 1'400'000);
  REQUIRE(plan.refused.size() == 1);
  CHECK(plan.refused[0].reason == "sheet-between");
  CHECK(plan.refused[0].column == "bangunan_unit");
  CHECK(plan.refused[0].sheet == "rumah");
}
