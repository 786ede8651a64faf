// Activities from tables as cities keep them: what goes in, what is listed, what stays unknown.

#include "core/import/activity_import.h"

#include "core/import/apply_plans.h"
#include "tests/core/import_support.h"
#include "tests/support/catch.h"
#include "tests/support/figures.h"
#include "tests/support/plan_city.h"
#include "tests/support/project_fixture.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

const std::string kHeader = "tahun,kelurahan,rtrw,kriteria,volume,kegiatan,sumber_anggaran,anggaran_rp\n";

ActivityImportOptions options() {
  ActivityImportOptions made;
  made.codes = codesOf2018();
  return made;
}

ActivityPlan planOf(const std::string& rows, const ActivityImportOptions& how = options()) {
  static const PlanCity city;
  return value(planActivityImport(tableOf(kHeader + rows, "investasi.csv"), how, city.snapshot));
}

std::vector<std::string> reasonsOf(const std::vector<RefusedCell>& cells) {
  std::vector<std::string> reasons;
  for (const RefusedCell& cell : cells) reasons.push_back(cell.reason);
  return reasons;
}

}  // namespace

TEST_CASE("a row becomes an activity with effect, work, source and amount", "[plan-import]") {
  const ActivityPlan plan = planOf("2021,KALIANYAR,RT 1 RW 1,2b,120,Jalan Beton,APBD II,57500000\n");
  REQUIRE(plan.activities.size() == 1);
  const NewActivity& made = plan.activities.front();
  CHECK(made.record.name == "Jalan Beton");
  CHECK(made.record.work == "road_concrete");
  CHECK(made.record.family == "road");
  CHECK(made.record.year == 2021);
  CHECK(made.record.kelurahanId == 2);
  CHECK(made.record.kawasanId == kKawasan);
  CHECK(made.record.source.row == 2);
  CHECK(made.effects.front().rtId == kFirstRt);
  CHECK(made.effects.front().indicator == Parameter::RoadSurface);
  CHECK(made.effects.front().volume == micro(120));
  CHECK(made.funding.front().source == "apbd_kota");
  CHECK(made.funding.front().planned == 57'500'000);
  CHECK_FALSE(made.funding.front().realised.has_value());
  CHECK(made.states.empty());
  CHECK(plan.flagged.empty());
  REQUIRE(plan.unmatchedProject.size() == 2);
}

TEST_CASE("an amount or source that is not written is not known", "[plan-import]") {
  const ActivityPlan plan = planOf(
      "2021,Kalianyar,001/001,6a,9,Mobil Sampah,,\n"
      "2021,Kalianyar,002/001,6a,9,Mobil Sampah,,0\n"
      "2021,Duri,001/001,6a,9,Mobil Sampah,Swadaya,\n");
  REQUIRE(plan.activities.size() == 3);
  CHECK(plan.activities[0].funding.empty());
  CHECK(plan.activities[1].funding.front().planned == 0);  // somebody typed it
  CHECK(plan.activities[2].funding.front().source == "swadaya");
  CHECK_FALSE(plan.activities[2].funding.front().planned.has_value());
  CHECK(plan.rowsWithoutAmount == 2);
  CHECK(plan.rowsWithoutSource == 2);
}

TEST_CASE("rows that go on with a work are further effects of it", "[plan-import]") {
  const ActivityPlan plan = planOf(
      "2021,Kalianyar,001/001,2b,250,Jalan Beton,APBD II,275000000\n"
      "2021,Kalianyar,001/001,1a,26,Jalan Beton,,\n"
      "2021,Kalianyar,001/001,7a,26,Jalan Beton,,0\n"
      "2021,Kalianyar,001/001,2b,40,Jalan Beton,,\n"          // the indicator again: the next one
      "2021,Kalianyar,001/001,2a,40,Jalan Beton,,90000000\n"  // its own amount: the next one
      "2022,Kalianyar,001/001,1a,5,Jalan Beton,,\n");         // another year
  REQUIRE(plan.activities.size() == 4);
  CHECK(plan.activities[0].effects.size() == 3);
  CHECK(plan.activities[0].funding.size() == 1);
  CHECK(plan.activities[0].funding.front().planned == 275'000'000);
  CHECK(plan.effects == 6);
  CHECK(plan.matched == 6);
  CHECK(plan.groups == 5);
}

TEST_CASE("what does not fit is listed with row, column and reason", "[plan-import]") {
  const ActivityPlan plan = planOf(
      "2021,Kalianyar,001/001,4d,100,Drainase Lingkungan,,\n"
      "2021,Kalianyar,001/001,4b,-5,Drainase Lingkungan,,\n"
      "2021,Kalianyar,001/001,4b,,Drainase Lingkungan,,\n"
      "2021,Kalianyar,001/001,4b,115 ha,Drainase Lingkungan,,\n"
      "dua,Kalianyar,001/001,4b,5,Drainase Lingkungan,,\n"
      "2021,Kalianyar,001/001,4b,5,Drainase Lingkungan,APBD II,banyak\n"
      "2021,Kalianyar,001/001,4c,5,Drainase Lingkungan,APBD II,-3\n");
  CHECK(reasonsOf(plan.refused) == std::vector<std::string>{"unknown-indicator", "negative-effect", "no-volume",
                                                            "number-with-unit", "not-a-year", "not-a-number",
                                                            "negative-money"});
  CHECK(plan.refused[0].row == 2);
  CHECK(plan.refused[0].letter == "D");
  CHECK(plan.refused[0].value == "4d");
  CHECK(plan.refused[5].column == "anggaran_rp");
  CHECK(plan.read == 7);
  CHECK(plan.matched == 2);  // the last two, without an amount
}

TEST_CASE("places that the project does not have are listed both ways", "[plan-import]") {
  const ActivityPlan plan = planOf(
      "2021,Kalianyarr,001/001,2b,1,Jalan Beton,,\n"
      "2021,Kalianyar,009/001,2b,1,Jalan Beton,,\n"
      "2021,Kalianyar,?RT001-RW001,2b,1,Jalan Beton,,\n"
      "2021,Kalianyar,,2b,1,Jalan Beton,,\n");
  REQUIRE(plan.unmatchedFile.size() == 4);
  CHECK(plan.unmatchedFile[0].reason == "unknown-kelurahan");
  CHECK(plan.unmatchedFile[0].suggestion == "Kalianyar");
  CHECK(plan.unmatchedFile[1].reason == "unknown-rt");
  CHECK(plan.unmatchedFile[2].reason == "uncertain-rt");
  CHECK(plan.unmatchedFile[2].suggestion == "RT 001 RW 001");
  CHECK(plan.unmatchedFile[3].reason == "no-label");
  CHECK(plan.activities.empty());
  CHECK(plan.groups == 4);
  CHECK(plan.groupsUnmatched == 4);
  CHECK(plan.unmatchedProject.size() == 3);
  ActivityImportOptions aliased = options();
  aliased.aliases = {{"Kalianyarr", "Kalianyar"}};
  CHECK(planOf("2021,Kalianyarr,001/001,2b,1,Jalan Beton,,\n", aliased).activities.size() == 1);
}

TEST_CASE("a row whose RT is not sure goes in once somebody says which it is", "[plan-import]") {
  const std::string row = "2021,KALIANYAR,RT 002 RW 001 ?,2b,1,Jalan Beton,,97000000\n";
  CHECK(planOf(row).activities.empty());
  // With or without the kelurahan, in the file's spelling or another of the same letters and digits.
  for (const auto& [from, to] : AreaAliases{{"Kalianyar RT 002 RW 001 ?", "RT 002 RW 001"},
                                            {"kalianyar rt.002-rw.001?", "Kalianyar RT 002 RW 001"},
                                            {"RT 002 RW 001 ?", "002/001"}}) {
    INFO(from << " = " << to);
    ActivityImportOptions said = options();
    said.aliases = {{from, to}};
    const ActivityPlan plan = planOf(row, said);
    REQUIRE(plan.activities.size() == 1);
    CHECK(plan.activities.front().effects.front().rtId == kSecondRt);
    CHECK(plan.leftOut.empty());
    CHECK(editLabelOf(plan).params.get("left_out").empty());
  }
  ActivityImportOptions unknown = options();
  unknown.aliases = {{"Kalianyar RT 002 RW 001 ?", "RT 009 RW 009"}};
  CHECK(planOf(row, unknown).activities.empty());
  // How many rows were left out stays with the step.
  CHECK(editLabelOf(planOf(row + "2021,Kalianyar,001/001,2b,1,Jalan Beton,,\n")).params.get("left_out") == "1");
}

TEST_CASE("money of a table is read as people write it", "[plan-import]") {
  const ActivityPlan plan = planOf(
      "2021,Kalianyar,001/001,2b,1,Jalan A,APBD II,Rp 97.000.000\n"
      "2021,Kalianyar,001/001,2b,1,Jalan B,APBD II,\"Rp97.000.000,00\"\n"
      "2021,Kalianyar,001/001,2b,1,Jalan C,APBD II,\"97.000.000,-\"\n"
      "2021,Kalianyar,001/001,2b,1,Jalan D,APBD II,\"1,5 juta\"\n"
      "2021,Kalianyar,001/001,2b,1,Jalan E,APBD II,sekitar 5 juta\n");
  REQUIRE(plan.activities.size() == 5);
  for (std::size_t i = 0; i < 3; ++i) CHECK(plan.activities[i].funding.front().planned == 97'000'000);
  CHECK(plan.activities[3].funding.front().planned == 1'500'000);
  CHECK_FALSE(plan.activities[4].funding.front().planned.has_value());
  REQUIRE(plan.refused.size() == 1);
  CHECK(plan.refused.front().value == "sekitar 5 juta");
  CHECK(plan.refused.front().expected == "97000000|Rp 97.000.000|1,5 juta");
}

TEST_CASE("works and sources outside the catalogue go in and are pointed out", "[plan-import]") {
  const ActivityPlan plan = planOf(
      "2021,Kalianyar,001/001,6b,9,Komposter,APBD II,\n"
      "2021,Kalianyar,001/001,2b,9,Jalan Kaca,Dermawan,\n");
  CHECK(reasonsOf(plan.flagged) ==
        std::vector<std::string>{"work-not-for-indicator", "unknown-funding", "unknown-work"});
  REQUIRE(plan.activities.size() == 2);
  CHECK(plan.activities[1].record.work.empty());
  CHECK(plan.activities[1].record.workText == "Jalan Kaca");
  CHECK(plan.activities[1].funding.front().source.empty());
  CHECK(plan.activities[1].funding.front().sourceText == "Dermawan");
}

TEST_CASE("columns are found by other headings, in any row, or said by the caller", "[plan-import]") {
  static const PlanCity city;
  const auto read = [](const std::string& csv, const ActivityImportOptions& how) {
    return planActivityImport(tableOf(csv), how, city.snapshot);
  };
  const std::string other =
      "Daftar investasi\n,,\nTahun Anggaran,Desa,RT,RW,Indikator,Vol,Pekerjaan,Sumber Dana,Pagu,Realisasi\n"
      "2021,Kalianyar,1,1,road_surface,\"1,5\",Jalan Beton,CSR,\"1.250.000\",\"1.000.000\"\n";
  const ActivityPlan plan = value(read(other, options()));
  REQUIRE(plan.activities.size() == 1);
  CHECK(plan.activities.front().effects.front().volume == micro(1.5));
  CHECK(plan.activities.front().funding.front().planned == 1'250'000);
  CHECK(plan.activities.front().funding.front().realised == 1'000'000);

  const std::string strange = "a,b,c,d,e\n2021,Kalianyar,001/001,2b,5\n";
  CHECK(errorOf(read(strange, options())) == ErrorCode::InputNoHeader);
  ActivityImportOptions mapped = options();
  mapped.map = {{"year", "a"}, {"kelurahan", "b"}, {"rtrw", "c"}, {"indicator", "d"}, {"volume", "e"}};
  CHECK(value(read(strange, mapped)).activities.size() == 1);
  mapped.map["volume"] = "z";
  CHECK(errorOf(read(strange, mapped)) == ErrorCode::InputNoColumn);
  mapped.map["colour"] = "a";
  CHECK(errorOf(read(strange, mapped)) == ErrorCode::UnknownField);
  CHECK(errorOf(read("", options())) == ErrorCode::InputNoHeader);
}

TEST_CASE("a finished list brings a record of full construction", "[plan-import]") {
  ActivityImportOptions done = options();
  done.finished = true;
  done.person = "Ani";
  const ActivityPlan plan = planOf("2021,Kalianyar,001/001,2b,250,Jalan Beton,,\n", done);
  REQUIRE(plan.activities.front().states.size() == 1);
  CHECK(plan.activities.front().states.front().date == Date{2021, 12, 31});
  CHECK(plan.activities.front().states.front().physicalPercent == micro(100));
  CHECK(plan.activities.front().states.front().person == "Ani");
}

TEST_CASE("a table that comes in twice does not count twice, and one undo takes it back", "[plan-import]") {
  const TempFolder folder;
  const std::string path = folder.file("kota.gpkg");
  Project project = newProject(path);
  FeatureId rtId = 0;
  FeatureId surveyId = 0;
  value(project.edit({"first", {}}, [&](Edit& edit) { return addSmallCity(edit, rtId, surveyId); }));
  const std::string before = contentOf(path);
  const RawTable table = tableOf(kHeader +
                                 "2021,Kalianyar,001/002,2b,250,Jalan Beton,APBD II,275000000\n"
                                 "2021,Kalianyar,001/002,1a,26,Jalan Beton,,\n"
                                 "2021,Kalianyar,010/002,6a,9,Mobil Sampah,,\n"
                                 "2021,Kalianyar,010/002,6a,9,Mobil Sampah,,\n");
  const auto takeIn = [&] {
    ActivityPlan plan = value(planActivityImport(table, options(), *value(project.snapshot())));
    value(project.edit(
        {"import-activities", {}}, [&](Edit& edit) { return applyActivityPlan(edit, plan); }, EditKind::BulkInsert));
    return plan;
  };
  const ActivityPlan first = takeIn();
  CHECK(first.activities.size() == 3);
  CHECK(first.present == 0);
  CHECK(value(project.snapshot())->activities.size() == 3);
  CHECK(value(project.snapshot())->effects.size() == 4);
  const ActivityPlan second = takeIn();
  CHECK(second.activities.empty());
  CHECK(second.present == 3);
  CHECK(value(project.snapshot())->activities.size() == 3);
  value(project.undo());
  CHECK(contentOf(path) == before);
  value(project.redo());
  CHECK(value(project.snapshot())->effects.size() == 4);
}

TEST_CASE("taken in again, a table fills what the project lacks and overwrites nothing", "[plan-import]") {
  const std::string header =
      "tahun,kelurahan,rtrw,kriteria,volume,kegiatan,anggaran,realisasi,Nama KPP,Alamat KPP,Anggota L\n";
  PlanCity city;
  const auto read = [&](const std::string& rows) {
    return value(planActivityImport(tableOf(header + rows, "investasi.csv"), options(), city.snapshot));
  };
  const auto takeIn = [&](const ActivityPlan& plan) {
    for (const NewActivity& each : plan.activities) {
      const FeatureId id = city.activity(each.record);
      for (ActivityEffect effect : each.effects) {
        effect.activityId = id;
        city.snapshot.effects.push_back(effect);
      }
      for (ActivityFunding funding : each.funding) {
        funding.id = 900;
        funding.activityId = id;
        city.snapshot.funding.push_back(funding);
      }
    }
  };
  takeIn(read("2021,Kalianyar,001/001,2b,120,Jalan Beton,5000,,KPP Melati,,\n"));
  const FeatureId road = city.snapshot.activities[0].id;

  const ActivityPlan again = read("2021,Kalianyar,001/001,2b,120,Jalan Beton,5000,4000,KPP Mawar,Gang 3,12\n");
  CHECK(again.activities.empty());
  CHECK(again.present == 1);
  REQUIRE(again.filled.size() == 1);
  CHECK(again.filled[0].record.id == road);
  CHECK(again.filled[0].record.kpp == Keepers{"KPP Melati", {}, "Gang 3", {}, 12, {}});
  REQUIRE(again.filled[0].funding.size() == 1);
  CHECK(again.filled[0].funding[0].id == 900);
  CHECK(again.filled[0].funding[0].realised == 4000);
  REQUIRE(again.refused.size() == 1);
  CHECK(again.refused[0].reason == "kept-as-it-is");
  CHECK(again.refused[0].row == 2);
  CHECK(again.refused[0].value == "KPP Mawar");
  CHECK(again.refused[0].expected == "KPP Melati");
  CHECK(editLabelOf(again).params.get("filled") == "1");

  const ActivityPlan same = read("2021,Kalianyar,001/001,2b,120,Jalan Beton,5000,,KPP Melati,,\n");
  CHECK(same.present == 1);
  CHECK(same.filled.empty());
  CHECK(same.refused.empty());
}

TEST_CASE("the users who keep a work up come from their columns, and only what is written is known", "[plan-import]") {
  static const PlanCity city;
  const std::string header =
      "tahun,kelurahan,rtrw,kriteria,volume,kegiatan,Nama KPP,Kode KPP,Alamat KPP,Tgl. KPP,Anggota L,Anggota P\n";
  const auto read = [&](const std::string& rows) {
    return value(planActivityImport(tableOf(header + rows, "investasi.csv"), options(), city.snapshot));
  };
  const ActivityPlan plan = read(
      "2021,Kalianyar,001/001,2b,120,Jalan Beton,KPP Melati,KPP-07,Gang Melati 4,5 November 2021,12,0\n"
      "2021,Kalianyar,001/001,1a,26,Jalan Beton,,,,,,\n"
      "2021,Kalianyar,002/001,2b,80,Jalan Beton,KPP Mawar,,,2021-11-05,,\n"
      "2021,Duri,001/001,2b,80,Jalan Beton,,,,,,\n");
  CHECK(plan.unused.empty());
  CHECK(plan.refused.empty());
  REQUIRE(plan.activities.size() == 3);
  CHECK(plan.activities[0].record.kpp == Keepers{"KPP Melati", "KPP-07", "Gang Melati 4", Date{2021, 11, 5}, 12, 0});
  CHECK(plan.activities[1].record.kpp == Keepers{"KPP Mawar", {}, {}, Date{2021, 11, 5}, {}, {}});
  CHECK_FALSE(plan.activities[2].record.kpp.isFormed());

  const ActivityPlan wrong = read(
      "2021,Kalianyar,001/001,2b,120,Jalan Beton,KPP Melati,,,31-2-2021,2.5,-3\n"
      "2021,Kalianyar,002/001,2b,120,Jalan Beton,KPP Mawar,,,,banyak,\n");
  CHECK(reasonsOf(wrong.refused) == std::vector<std::string>{"not-a-date", "not-whole", "not-allowed", "not-a-number"});
  CHECK(wrong.refused[1].column == "Anggota L");
  REQUIRE(wrong.activities.size() == 2);  // the works are taken all the same
  CHECK(wrong.activities[0].record.kpp == Keepers{"KPP Melati", {}, {}, {}, {}, {}});
}
