// Official forms and repeats of KoBo and ODK as tables with one row an RT. The scoring sheet is laid out as the
// ministry's; its figures are those of Rowokangkung RT 04 RW 02 (planning 9.4, record 4: total 28).

#include "core/import/form_reader.h"

#include "core/import/figure_phrases.h"
#include "core/import/repeat_join.h"
#include "core/model/source_cells.h"
#include "core/rules/regulation.h"
#include "tests/core/import_support.h"
#include "tests/support/catch.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// One RT of the national sheet; both halves, the baseline first.
Rows scoringBlock(const std::string& rt) {
  return {
      {"PERHITUNGAN TINGKAT KEKUMUHAN AKHIR/PERHITUNGAN OUTCOME PENINGKATAN KUALITAS"},
      {},
      {"Provinsi", "JAWA TIMUR", "Luas Flag", "", "4.21", "Ha"},
      {"Kab/Kota", "LUMAJANG", "Luas Verifikasi", "", "4.21", "Ha"},
      {"Kecamatan", ": Rowokangkung", "Jumlah Bangunan", "", "50", "Unit"},
      {"Kelurahan", ": Rowokangkung", "Jumlah Penduduk", "", "166", "Jiwa"},
      {"", "", "Jumlah KK", "", "+ 55", "KK"},
      {"rtrw", rt, "Panjang Jalan Ideal", "", "300", "m"},
      {"tahun", "2022", "Panjang Drainase Ideal", "", "300", "m"},
      {},
      {"ASPEK", "KRITERIA", "KONDISI AWAL (BASELINE)", "", "", "", "OUTPUT - OUTCOME", "", "", "KONDISI AKHIR"},
      {"", "", "", "", "", "", "OUTPUT"},
      {"", "", "VOLUME", "SATUAN", "PROSEN (%)", "NILAI", "INFRASTRUKTUR", "VOLUME", "SATUAN", "NUMERIK", "SATUAN",
       "PROSEN", "NILAI"},
      {"1. KONDISI BANGUNAN GEDUNG", "a. Ketidakteraturan Bangunan", "10", "Unit", "0.2", "0", "", "4", "Unit", "6",
       "Unit", "0.12", "0"},
      {"", "b. Kepadatan Bangunan", "0", "Ha", "0", "0", "", "", "", "0"},
      {"", "c. Ketidaksesuaian dengan Persy Teknis Bangunan", "5", "Unit", "0.1", "0", "", "", "", "#NUM!"},
      {"2. Kondisi Jalan Lingkungan", "b. Kualitas Permukaan Jalan lingkungan", "150", "Meter", "0.5", "1", "", "", "",
       "120", "Meter", "0.4", "1"},
      {"4. Drainase", "b. Ketidaktersediaan Drainase", "300", "Meter", "1", "5", "", "", "", "0"},
      {"BATAS AMBANG", "", "", "TOTAL NILAI", "", "28", "", "", "", "", "TOTAL NILAI", "", "12"},
      {"", "38 - 59 : KUMUH SEDANG", "", "TINGKAT KEKUMUHAN", "", "KUMUH RINGAN", "", "", "", "", "TINGKAT KEKUMUHAN",
       "", "TIDAK KUMUH"},
  };
}

std::string originOf(const FormTable& form, const std::string& target) {
  for (const FormCell& cell : form.taken) {
    if (cell.target == target) return cell.sheet + "!" + cell.letter + std::to_string(cell.row) + "=" + cell.value;
  }
  return {};
}

}  // namespace

TEST_CASE("the scoring sheet gives its baseline, found by its labels", "[forms]") {
  const auto form = readForms({{"r0.xlsx", "RT 04", scoringBlock("RT 04 RW 02")}});
  REQUIRE(form.has_value());
  CHECK(originOf(*form, "area_verified") == "RT 04!E4=4.21");
  CHECK(originOf(*form, "road_surface") == "RT 04!C17=150");
  CHECK(originOf(*form, "road_surface_value") == "RT 04!F17=1");
  CHECK(originOf(*form, "total") == "RT 04!F19=28");
  CHECK(originOf(*form, "tingkat") == "RT 04!F20=KUMUH RINGAN");
  CHECK(originOf(*form, "kelurahan") == "RT 04!B6=Rowokangkung");
  NumericPlan plan = planOf(form->table, optionsOf2018());
  REQUIRE(plan.rows.size() == 1);
  const FigureRow& figures = plan.rows[0].figures;
  CHECK(figures[Parameter::HouseholdsKk] == 55'000'000);
  CHECK(figures[Parameter::BuildingIrregularity] == 10'000'000);
  CHECK(figures[Parameter::DrainageAbsence] == 300'000'000);
  CHECK(isMissing(figures[Parameter::WaterAccess]));
  CHECK(plan.rows[0].filed->total == 28);
  CHECK(plan.newAreas.rts[0].record.rt == "004");
  placeInForm(plan, *form);
  REQUIRE_FALSE(plan.flagged.empty());
  CHECK(plan.flagged[0].sheet == "RT 04");
  CHECK(plan.flagged[0].row == 7);
  CHECK(plan.flagged[0].letter == "E");
  CHECK(plan.flagged[0].column == "Jumlah KK");
  CHECK(plan.rows[0].source.sheet == "RT 04");
  CHECK(plan.rows[0].source.row == 8);
  CHECK(placeOf(plan.rows[0].source, Parameter::RoadSurface).cell == "C17");
  CHECK(placeOf(plan.rows[0].source, Parameter::AreaVerified).cell == "E4");
  CHECK(placeOf(plan.rows[0].source, Parameter::WaterAccess).cell.empty());
}

TEST_CASE("an answer left empty is not the label of the next question", "[forms]") {
  Rows block = scoringBlock("RT 04 RW 02");
  block[6][0] = "Kawasan";  // "Kawasan | | Jumlah KK | | + 55"
  block[4][1] = "";         // "Kecamatan | | Jumlah Bangunan"
  const auto form = readForms({{"r0.xlsx", "RT 04", block}});
  REQUIRE(form.has_value());
  CHECK(originOf(*form, "kawasan").empty());
  CHECK(originOf(*form, "kecamatan").empty());
  CHECK(originOf(*form, "households_kk") == "RT 04!E7=+ 55");
  CHECK(planOf(form->table, optionsOf2018()).newAreas.kawasan.empty());
}

TEST_CASE("what our own sheet computed is not filed by anybody", "[forms]") {
  Rows sheet = scoringBlock("RT 04 RW 02");
  sheet[8][0] = "Pendataan";
  const auto form = readForms({{"r0.xlsx", "RT 04", sheet}});
  REQUIRE(form.has_value());
  CHECK(originOf(*form, "road_surface") == "RT 04!C17=150");
  CHECK(originOf(*form, "road_surface_value").empty());
  const NumericPlan plan = planOf(form->table, optionsOf2018());
  REQUIRE(plan.rows.size() == 1);
  CHECK_FALSE(plan.rows[0].filed.has_value());
  // What a file said is called so, and comes back.
  sheet.push_back({"", "", "Total nilai menurut berkas", "", "34"});
  sheet.push_back({"", "", "Tingkat kekumuhan menurut berkas", "", "KUMUH RINGAN"});
  const auto filed = readForms({{"r0.xlsx", "RT 04", sheet}});
  REQUIRE(filed.has_value());
  const NumericPlan again = planOf(filed->table, optionsOf2018());
  REQUIRE(again.rows.size() == 1);
  REQUIRE(again.rows[0].filed.has_value());
  CHECK(again.rows[0].filed->total == 34);
  CHECK(again.rows[0].filed->tingkat == "KUMUH RINGAN");
  CHECK(again.rows[0].filed->values.empty());
}

TEST_CASE("our own sheet is known in both languages, whatever the edition", "[forms]") {
  for (const char* edition : {"permen-14-2018", "permen-02-2016"}) {
    const auto regulation = regulationByEdition(edition);
    REQUIRE(regulation.has_value());
    for (const Indicator& indicator : (*regulation)->indicators) {
      for (const std::string& name : {indicator.name.id, indicator.name.en}) {
        INFO(name);
        CHECK(indicatorByPhrase(indicator.code + " " + name) == indicator.parameter);
      }
    }
  }
  Rows sheet{{"CALCULATION OF THE SLUM CLASS"},
             {"Kota Contoh · survey 2019 · Permen PUPR 14/2018 · estimates, in italics: area_verified; buildings"},
             {"Province", "Jawa Timur", "Decree area", "", "", "ha"},
             {"City or regency", "Kota Contoh", "Verified area", "", "1.4178", "ha"},
             {"Kecamatan", "Kalianyar", "Number of buildings", "", "323", "unit"},
             {"Kelurahan/Desa", "Kalianyar", "Population", "", "1457", "persons"},
             {"Kawasan", "Bantaran Kali Wangi", "Number of KK", "", "357", "KK"},
             {"RT/RW", "RT 001 RW 001", "Ideal road", "", "335", "m"},
             {"Survey", "2019", "Ideal drainage", "", "355", "m"},
             {},
             {"ASPECT", "CRITERION", "PRESENT STATE (BASELINE)"},
             {"", "", "VOLUME", "UNIT", "PERCENT (%)", "VALUE"},
             {"1. Buildings", "1a Irregular layout of buildings", "286", "unit", "88.5", "5"},
             {"4. Drainage", "4b No drain", "193", "m", "54.4", "3"},
             {"LIMITS OF THE SLUM CLASS", "", "TOTAL OF VALUES", "", "", "68"}};
  const auto form = readForms({{"form.xlsx", "Kalianyar", sheet}});
  REQUIRE(form.has_value());
  const NumericPlan plan = planOf(form->table, optionsOf2018());
  REQUIRE(plan.rows.size() == 1);
  const FigureRow& figures = plan.rows[0].figures;
  CHECK(figures[Parameter::AreaVerified] == 1'417'800);
  CHECK(figures[Parameter::Buildings] == 323 * kMicroPerUnit);
  CHECK(figures[Parameter::Population] == 1457 * kMicroPerUnit);
  CHECK(figures[Parameter::HouseholdsKk] == 357 * kMicroPerUnit);
  CHECK(figures[Parameter::RoadIdeal] == 335 * kMicroPerUnit);
  CHECK(figures[Parameter::DrainIdeal] == 355 * kMicroPerUnit);
  CHECK(figures[Parameter::BuildingIrregularity] == 286 * kMicroPerUnit);
  CHECK(figures[Parameter::DrainageAbsence] == 193 * kMicroPerUnit);
  CHECK(isMissing(figures[Parameter::AreaDecree]));
  CHECK_FALSE(plan.rows[0].filed.has_value());
  REQUIRE(plan.rows[0].estimates.size() == 2);
  CHECK(plan.rows[0].estimates[0].parameter == Parameter::AreaVerified);
  CHECK(plan.rows[0].estimates[1].parameter == Parameter::Buildings);
  CHECK(originOf(*form, "kabkota") == "Kalianyar!B4=Kota Contoh");
  CHECK(originOf(*form, "estimates") == "Kalianyar!A2=area_verified; buildings");
  // It has no half after the works.
  FormOptions after;
  after.state = FormState::After;
  CHECK(readForms({{"form.xlsx", "Kalianyar", sheet}}, after)->table.rows.size() == 1);
}

TEST_CASE("the half after the works is another choice, with its own refused cells", "[forms]") {
  FormOptions options;
  options.state = FormState::After;
  const auto form = readForms({{"r0.xlsx", "RT 04", scoringBlock("RT 04 RW 02")}}, options);
  REQUIRE(form.has_value());
  CHECK(originOf(*form, "building_irregularity") == "RT 04!J14=6");
  CHECK(originOf(*form, "total") == "RT 04!M19=12");
  NumericPlan plan = planOf(form->table, optionsOf2018());
  placeInForm(plan, *form);
  REQUIRE(plan.refused.size() == 1);
  CHECK(plan.refused[0].reason == "spreadsheet-error");
  CHECK(plan.refused[0].letter + std::to_string(plan.refused[0].row) == "J16");
}

TEST_CASE("several RT in one workbook: sheet by sheet, and blocks on one sheet", "[forms]") {
  Rows both = scoringBlock("RT 04 RW 02");
  for (std::vector<std::string>& row : scoringBlock("RT 05 RW 02")) both.push_back(std::move(row));
  const auto form = readForms({{"r0.xlsx", "A", both}, {"r0.xlsx", "B", scoringBlock("RT 06 RW 02")}});
  REQUIRE(form.has_value());
  CHECK(form->table.rows.size() == 4);
  const NumericPlan plan = planOf(form->table, optionsOf2018());
  CHECK(plan.newAreas.rts.size() == 3);
  CHECK(plan.newAreas.kelurahan.size() == 1);
}

TEST_CASE("an empty template gives no RT, a plain table is no form", "[forms]") {
  Rows empty = scoringBlock("pilih rt");
  for (std::vector<std::string>& row : empty) {
    for (std::string& cell : row) {
      const bool isNumber = !cell.empty() && cell.find_first_not_of("0123456789.+ ") == std::string::npos;
      if (isNumber) cell = "0";
    }
  }
  const auto form = readForms({{"r0.xlsx", "A", empty}});
  REQUIRE(form.has_value());
  CHECK(form->table.rows.size() == 1);
  CHECK_FALSE(readForms({tableOf("kelurahan,rtrw,luas_ha\nA,RT001-RW001,1\n")}).has_value());
}

TEST_CASE("a workbook of a kelurahan with one column an RT", "[forms]") {
  const auto form = readForms({{"numerik.xlsx",
                                "Bandengan",
                                {{"Kelurahan", ": Bandengan"},
                                 {"No", "Uraian", "Satuan", "RT 01 RW 01", "RT 02 RW 01"},
                                 {"", "Luas Verifikasi", "Ha", "0.99", "1.2"},
                                 {"", "Jumlah KK", "KK", "55", ""},
                                 {"", "Panjang Jalan Ideal", "m", "90", "120"},
                                 {"1a", "Ketidakteraturan Bangunan", "Unit", "0", "12"},
                                 {"4a", "Ketidakmampuan Mengalirkan Limpasan Air", "Ha", "0.856", "-"}}}});
  REQUIRE(form.has_value());
  const NumericPlan plan = planOf(form->table, optionsOf2018());
  REQUIRE(plan.rows.size() == 2);
  CHECK(plan.rows[0].figures[Parameter::DrainageInundation] == 856'000);
  CHECK(plan.rows[1].figures[Parameter::BuildingIrregularity] == 12'000'000);
  CHECK(isMissing(plan.rows[1].figures[Parameter::HouseholdsKk]));
  CHECK(originOf(*form, "drainage_inundation") == "Bandengan!D7=0.856");
}

TEST_CASE("repeats of KoBo are joined with their form", "[forms]") {
  const std::vector<RawTable> sheets{{"kobo.xlsx",
                                      "Pendataan",
                                      {{"umum/kecamatan", "umum/kelurahan", "_id", "_uuid", "_index"},
                                       {"Utara", "Bandengan", "77", "u1", "1"},
                                       {"Utara", "Kauman", "78", "u2", "2"}}},
                                     {"kobo.xlsx",
                                      "rt",
                                      {{"rt/rtrw", "rt/luas_ha", "_index", "_parent_table_name", "_parent_index"},
                                       {"RT001-RW001", "0.99", "1", "Pendataan", "2"},
                                       {"RT002-RW001", "1.5", "2", "Pendataan", "1"},
                                       {"RT003-RW001", "1.5", "3", "Pendataan", "9"}}}};
  CHECK(parentSheets(sheets, 1) == std::vector<std::size_t>{0});
  CHECK(parentSheets(sheets, 0).empty());
  const auto joined = joinRepeat(sheets, "rt");
  REQUIRE(joined.has_value());
  CHECK(joined->rows[0][0] == "rtrw");
  const NumericPlan plan = planOf(*joined, optionsOf2018());
  REQUIRE(plan.rows.size() == 2);
  // The form of the third is not there; which one, is told.
  CHECK(plan.unmatchedFile.empty());
  REQUIRE(plan.refused.size() == 1);
  CHECK(plan.refused[0].row == 4);
  CHECK(plan.refused[0].column == "_parent_index");
  CHECK(plan.refused[0].letter == "E");
  CHECK(plan.refused[0].value == "9");
  CHECK(plan.refused[0].reason == "no-form");
  CHECK(plan.refused[0].expected == "Pendataan");
  CHECK(plan.refused[0].sheet == "rt");
  CHECK(plan.newAreas.kelurahan[0].name == "Kauman");
  CHECK(plan.rows[0].figures[Parameter::AreaVerified] == 990'000);
  CHECK(joinRepeat(sheets, "Pendataan").error().code == ErrorCode::InputNoColumn);
  CHECK(joinRepeat(sheets, "entah").error().code == ErrorCode::InputNoLayer);
}

TEST_CASE("ODK exports name their keys otherwise", "[forms]") {
  const std::vector<RawTable> sheets{
      {"odk.xlsx", "main", {{"kelurahan", "KEY"}, {"Bandengan", "uuid:1"}}},
      {"odk.xlsx", "rt", {{"rtrw", "luas_ha", "PARENT_KEY", "KEY"}, {"RT001-RW001", "1", "uuid:1", "uuid:1/rt[1]"}}},
      {"odk.xlsx", "rumah", {{"nama", "PARENT_KEY", "KEY"}, {"x", "uuid:1/rt[1]", "uuid:1/rt[1]/rumah[1]"}}}};
  const auto joined = joinRepeat(sheets, "rt");
  REQUIRE(joined.has_value());
  CHECK(joined->rows[1].back() == "Bandengan");
  CHECK(parentSheets(sheets, 2) == std::vector<std::size_t>{1});
  CHECK(joinRepeat(sheets, "rumah")->rows[1].back() == "Bandengan");
}

TEST_CASE("a part of the survey's recapitulation that is more than its whole is pointed out", "[forms]") {
  // "Tidak boleh lebih dari ..." is printed beside these cells of the form (criteria 3.3).
  const std::vector<std::vector<std::string>> sheet{
      {"NO", "", "PARAMETER", "NILAI"},
      {"", "", "Kelurahan", "Kalianyar"},
      {"", "", "RT/RW", "RT 001 RW 001"},
      {"", "", "Luas Wilayah RT", "2"},
      {"", "", "Panjang total Jaringan Jalan Lingkungan yg ada", "460"},
      {"", "", "Panjang jalan lingkungan dgn lebar > 1,5 meter", "900"},
      {"", "", "Panjang jalan lingkungan dgn lebar > 1.5 meter yang permukaannya diperkeras", "950"},
      {"", "", "Panjang jalan lingkungan dgn lebar <1,5 meter yang permukaannya diperkeras dan tidak rusak", "9999"},
      {"", "", "Panjang total Drainase eksisting", "300"},
      {"", "", "Panjang drainase yang bersih", "300"}};
  const auto form = readForms({{"survei.xlsx", "C. Rekap", sheet}});
  REQUIRE(form.has_value());
  REQUIRE(form->doubts.size() == 2);
  CHECK(form->doubts[0].part.row == 6);
  CHECK(form->doubts[0].whole == 460);
  CHECK(form->doubts[1].part.row == 7);
  CHECK(form->doubts[1].part.letter == "D");
  CHECK(form->doubts[1].whole == 900);
  // Of "+460" the difference alone goes in: its sign is told all the same, once.
  Rows signedRows = sheet;
  signedRows[8][3] = "+300";
  signedRows.push_back({"", "", "Panjang Kondisi jaringan drainase pada lokasi permukiman memiliki kualitas", "200"});
  const auto withSign = readForms({{"survei.xlsx", "C. Rekap", signedRows}});
  REQUIRE(withSign.has_value());
  std::vector<FormDoubt> signs;
  for (const FormDoubt& doubt : withSign->doubts) {
    if (doubt.reason == "plus-sign") signs.push_back(doubt);
  }
  REQUIRE(signs.size() == 1);
  CHECK(signs[0].part.row == 9);
  CHECK(signs[0].part.value == "+300");
  CHECK(signs[0].whole == 300);
}

TEST_CASE("a form of another city is said to be one, at the cell that says so", "[forms]") {
  const auto form = readForms({{"form.xlsx", "RT 04", scoringBlock("RT 004 RW 002")}});
  REQUIRE(form.has_value());
  const auto planIn = [&](const std::string& city) {
    Snapshot snapshot;
    snapshot.info.city = city;
    NumericPlan plan = planOf(form->table, optionsOf2018(), snapshot);
    placeInForm(plan, *form);
    std::vector<std::string> cells;
    for (const FlaggedCell& cell : plan.flagged) {
      if (cell.reason == "other-city")
        cells.push_back(cell.letter + std::to_string(cell.row) + " " + cell.value + " " + cell.expected);
    }
    return cells;
  };
  CHECK(planIn("Kota Pekalongan") == std::vector<std::string>{"B4 LUMAJANG Kota Pekalongan"});
  CHECK(planIn("Kabupaten Lumajang").empty());
  CHECK(planIn("").empty());
}

TEST_CASE("a form of another province is said to be one, a shortened name is left in peace", "[forms]") {
  const auto form = readForms({{"form.xlsx", "RT 04", scoringBlock("RT 004 RW 002")}});
  REQUIRE(form.has_value());
  const auto planIn = [&](const std::string& province) {
    Snapshot snapshot;
    snapshot.info.province = province;
    NumericPlan plan = planOf(form->table, optionsOf2018(), snapshot);
    placeInForm(plan, *form);
    CHECK(std::ranges::count(plan.header.unused, "provinsi") == 0);
    std::vector<std::string> cells;
    for (const FlaggedCell& cell : plan.flagged) {
      if (cell.reason == "other-province")
        cells.push_back(cell.letter + std::to_string(cell.row) + " " + cell.value + " " + cell.expected);
    }
    return cells;
  };
  CHECK(planIn("Sumatera Selatan") == std::vector<std::string>{"B3 JAWA TIMUR Sumatera Selatan"});
  CHECK(planIn("Jawa Tengah") == std::vector<std::string>{"B3 JAWA TIMUR Jawa Tengah"});
  CHECK(planIn("Provinsi Jawa Timur").empty());
  CHECK(planIn("Jatim").empty());
  CHECK(planIn("").empty());
}

TEST_CASE("a difference of a form names the sheet and the cell of its new value", "[forms]") {
  const auto form = readForms({{"r0.xlsx", "1. Baseline", scoringBlock("RT 004 RW 002")}});
  REQUIRE(form.has_value());
  NumericOptions options = optionsOf2018();
  const NumericPlan first = planOf(form->table, options);
  Snapshot city = snapshotWith(NumericPlan(first).newAreas);
  city.surveys.push_back({5, options.surveyName, options.surveyYear});
  FigureRow present = first.rows.at(0).figures;
  present[Parameter::HouseholdsKk] = 54'000'000;         // E7 of the form says + 55
  present[Parameter::RoadSurface] = 149'000'000;         // C17 says 150
  present[Parameter::BuildingNoncompliance] = kMissing;  // C16 says 5
  auto figures = std::make_shared<FigureTable>();
  figures->append(city.rts.at(0).id, present);
  city.figures[5] = figures;
  city.buildIndex();
  options.createAreas = false;
  NumericPlan plan = planOf(form->table, options, city);
  placeInForm(plan, *form);
  std::vector<std::string> lines;
  for (const ImportChange& change : plan.changed)
    lines.push_back(change.sheet + "!" + change.cell + " " + change.before + ">" + change.after);
  CHECK(lines == std::vector<std::string>{"1. Baseline!E7 54>55", "1. Baseline!C16 >5", "1. Baseline!C17 149>150"});
  // A cell that nobody filled in is named as well where it takes the figure away.
  Rows open = scoringBlock("RT 004 RW 002");
  open[16][2] = "";
  Rows other = scoringBlock("RT 005 RW 002");
  const auto second = readForms({{"r0.xlsx", "1. Baseline", open}, {"r0.xlsx", "2. Baseline", other}});
  REQUIRE(second.has_value());
  options.clearEmpty = true;
  NumericPlan cleared = planOf(second->table, options, city);
  placeInForm(cleared, *second);
  const auto emptied = std::ranges::find(cleared.changed, "road_surface", &ImportChange::field);
  REQUIRE(emptied != cleared.changed.end());
  CHECK(emptied->after.empty());
  CHECK(emptied->sheet + "!" + emptied->cell == "1. Baseline!C17");
}

TEST_CASE("what was filled in on sheets of a form that are not read is told cell by cell", "[forms]") {
  const Rows cover{{"", "Kelurahan", ": Rowokangkung"}, {"", "RT/RW", ": RT 04 RW 02"}};
  const Rows houses{{"FORMAT A.1"},
                    {"", "Kelurahan", ": Rowokangkung"},
                    {"", "Tanggal Pendataan", ": 17 Juni 2025"},
                    {"NO", "NAMA KEPALA RUMAH TANGGA", "Luas (m2)", "Daya listrik"},
                    {"", "", "1", "2"},
                    {"", "", "", "900"},
                    {"[1]", "[2]", "[3]", "[4]=[3/2]"},
                    {"1", "Rumah 1", "120", "#DIV/0!"},
                    {"2", "Rumah 2", "-", ""}};
  const Rows questions{{"B.2", "JALAN LINGKUNGAN"},
                       {"", "5", "Berapa panjang total jaringan jalan?", ":", "+460", "Meter"},
                       {"", "12", "Panjang jalan yang rusak?", ":", "-", "Meter"},
                       {"", "15", "Berapa tinggi genangan rata-rata?", "a", "", "Tidak pernah", "b", "1", "Ada"}};
  const auto form = readForms({{"r0.xlsx", "Cover", cover},
                               {"r0.xlsx", "A.1", houses},
                               {"r0.xlsx", "B.DP", questions},
                               {"r0.xlsx", "RT 04", scoringBlock("RT 04 RW 02")},
                               {"r0.xlsx", "Batas", {{"persen mulai", "nilai"}, {"25", "1"}}}});
  REQUIRE(form.has_value());
  std::vector<std::string> lines;
  for (const SheetNotRead& sheet : form->sheetsNotRead) {
    lines.push_back(sheet.sheet + " " + sheet.reason);
    for (const RefusedCell& cell : sheet.cells)
      lines.push_back(cell.letter + std::to_string(cell.row) + " " + cell.column + ": " + cell.value);
  }
  // Not the labels, the questions' numbers, those of lines and columns, nor places that the form says as well.
  CHECK(lines == std::vector<std::string>{"Cover sheet-without-answers", "A.1 sheet-of-households",
                                          "C3 Tanggal Pendataan: 17 Juni 2025", "B8 NAMA KEPALA RUMAH TANGGA: Rumah 1",
                                          "C8 Luas (m2): 120", "D8 Daya listrik: #DIV/0!", "C9 Luas (m2): -",
                                          "B.DP sheet-of-answers", "E2 Berapa panjang total jaringan jalan?: +460",
                                          "E3 Panjang jalan yang rusak?: -", "H4 Tidak pernah: 1"});
  NumericPlan plan = planOf(form->table, optionsOf2018());
  placeInForm(plan, *form);
  CHECK(filledCells(plan.sheetsNotRead) == 8);
}
