#include <nlohmann/json.hpp>

#include "core/import/row_check.h"
#include "tests/core/import_support.h"
#include "tests/support/catch.h"
#include "tests/support/realdata.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

NumericPlan planOf(const RawTable& table, const NumericOptions& options, const Snapshot& snapshot = {}) {
  NumericPlan plan;
  auto planned = planNumericImport(table, options, snapshot);
  CHECK(planned.has_value());
  if (planned) plan = std::move(planned).value();
  return plan;
}

}  // namespace

TEST_CASE("a refused cell leaves its figure missing and the rest of the row goes in", "[numeric]") {
  const RawTable table = tableOf(
      "kelurahan,rtrw,luas_ha,kk,1a_vol,1a_nilai,2b_vol,4a_vol,total_nilai\n"
      "Bandengan,RT001-RW001,0.99,7 %,#NUM!,2,+ 115,-2.70,19\n"
      "Bandengan,RT002-RW001,1.5,,-,5,12 m,99999999,x\n");
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
                                            "3G 12 m number-with-unit", "3H 99999999 too-large", "3I x not-a-number"});
  CHECK(plan.refused[0].column == "kk");
  CHECK(plan.refused[0].expected == "KK");
  REQUIRE(plan.dashes.size() == 1);
  CHECK(plan.dashes[0].letter == "E");
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
  REQUIRE(plan.kelurahanRows.size() == 1);
  CHECK(plan.kelurahanRows[0].filed.edition == "permen-02-2016");
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
  REQUIRE(plan.kelurahanRows.size() == 1);
  CHECK(plan.kelurahanRows[0].filed.level == Level::Kelurahan);
  CHECK(plan.kelurahanRows[0].filed.total == 14);
  CHECK(plan.kelurahanRows[0].filed.figures[Parameter::AreaVerified] == 20'300'000);
  CHECK(plan.filledDown == std::vector<std::size_t>{3, 4});
  REQUIRE(plan.unmatchedFile.size() == 1);
  CHECK(plan.unmatchedFile[0].reason == "no-label");
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

TEST_CASE("columns that a later file does not have keep their figures", "[numeric]") {
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
  CHECK(isMissing(row[Parameter::HouseholdsKk]));
  CHECK(row[Parameter::AreaVerified] == 900'000);
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
  REQUIRE(plan.kelurahanRows.size() == 14);
  CHECK(plan.kelurahanRows[0].filed.total == 14);
  CHECK(plan.kelurahanRows[0].filed.values.at("drainage_inundation") == 5);
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
}
