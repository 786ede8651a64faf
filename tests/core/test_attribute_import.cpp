#include "core/import/attribute_import.h"
#include "core/rules/regulation.h"
#include "tests/core/import_support.h"
#include "tests/support/catch.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

Snapshot city() {
  Snapshot snapshot;
  Kawasan kawasan;
  kawasan.id = 5, kawasan.name = "Pesisir Utara", kawasan.code = "KW-01";
  Kawasan other;
  other.id = 6, other.name = "Rel Timur", other.code = "KW-02";
  snapshot.kawasan = {kawasan, other};
  AdminArea kelurahan;
  kelurahan.id = 1, kelurahan.name = "Bandengan";
  snapshot.kelurahan = {kelurahan};
  Rt rt;
  rt.id = 11, rt.kelurahanId = 1, rt.rt = "001", rt.rw = "002";
  snapshot.rts = {rt};
  return snapshot;
}

AttributePlan planOf(AttributeKind kind, const std::string& csv, const Snapshot& snapshot = city()) {
  AttributeOptions options;
  options.kind = kind;
  AttributePlan plan;
  auto planned = planAttributeImport(tableOf(csv), options, snapshot);
  CHECK(planned.has_value());
  if (planned) plan = std::move(planned).value();
  return plan;
}

}  // namespace

// The five words are those of the regulation (Permen PUPR 14/2018).
TEST_CASE("typologies are words of the regulation; any other is refused with its place", "[attributes]") {
  const SharedRegulation regulation = regulationByEdition("permen-14-2018").value();
  AttributeOptions options;
  options.kind = AttributeKind::Typology;
  options.regulation = regulation.get();
  const Snapshot snapshot = city();
  const auto plan = planAttributeImport(
      tableOf("KAWASAN,RT,RW,TIPOLOGI,catatan\nPesisir Utara,1,2,Di Tepi Air,\nPesisir Utara,2,2,tepi air,\n"
              "KW-02,1,1,di tepi rel,\nPesisir Utara,3,2,di perbukitan,\nKW-02,2,1,,\nEntah,1,1,di atas air,\n"),
      options, snapshot);
  REQUIRE(plan.has_value());
  REQUIRE(plan->kawasan.size() == 1);
  CHECK(plan->kawasan[0].id == 5);
  CHECK(plan->kawasan[0].name == "Pesisir Utara");
  CHECK(plan->kawasan[0].typology == regulation->typologyByName("di tepi air")->key);
  CHECK(plan->matched == 1);
  CHECK(plan->read == 6);
  REQUIRE(plan->refused.size() == 2);
  CHECK(plan->refused[0].row == 4);
  CHECK(plan->refused[0].letter == "D");
  CHECK(plan->refused[0].value == "di tepi rel");
  CHECK(plan->refused[0].reason == "not-allowed");
  CHECK(plan->refused[0].expected == "Di atas air|Di tepi air|Di dataran rendah|Di perbukitan|Di daerah rawan bencana");
  CHECK(plan->refused[1].row == 5);
  CHECK(plan->refused[1].reason == "duplicate-row");
  CHECK(plan->refused[1].expected == "row 2");
  REQUIRE(plan->unmatchedFile.size() == 1);
  CHECK(plan->unmatchedFile[0].label == "Entah");
  CHECK(plan->unused == std::vector<std::string>{"catatan"});
}

TEST_CASE("considerations are 5, 3 or 1; everything else is refused by cell", "[attributes]") {
  const AttributePlan plan =
      planOf(AttributeKind::Considerations,
             "Pertimbangan lain\nKawasan,Nilai Strategis,Kependudukan,Sosial Ekonomi Budaya,Keterangan\n"
             "Kawasan Pesisir Utara,5,3,1,dekat pelabuhan\nKW-02,3,\"5,0\",lima,\nPesisir Utaro,1,1,1,\n");
  REQUIRE(plan.considerations.size() == 2);
  CHECK(plan.considerations[0].areaId == 5);
  CHECK(plan.considerations[0].level == Level::Kawasan);
  CHECK(plan.considerations[0].strategicValue == 5);
  CHECK(plan.considerations[0].population == 3);
  CHECK(plan.considerations[0].socioEconomicCultural == 1);
  CHECK(plan.considerations[0].evidence == "dekat pelabuhan");
  CHECK_FALSE(plan.considerations[1].strategicValue.has_value());
  CHECK(plan.considerations[1].population == 5);
  REQUIRE(plan.refused.size() == 2);
  CHECK(plan.refused[0].row == 4);
  CHECK(plan.refused[0].letter == "B");
  CHECK(plan.refused[0].reason == "not-allowed");
  CHECK(plan.refused[0].expected == "5|1");
  CHECK(plan.refused[1].reason == "not-a-number");
  REQUIRE(plan.unmatchedFile.size() == 1);
  CHECK(plan.unmatchedFile[0].suggestion == "Pesisir Utara");
}

TEST_CASE("an unknown kecamatan is told, with the kelurahan that a misspelt one may mean", "[attributes]") {
  Snapshot snapshot = city();
  snapshot.kelurahan.front().kecamatan = "Pekalongan Utara";
  const AttributePlan plan = planOf(AttributeKind::Legality,
                                    "Kecamatan,Kelurahan,RT/RW,Status Penguasaan Lahan\nSleman,Bandengen,001/002,+\n"
                                    "Sleman,Wiyung,001/002,+\nPekalongan Utara,Wiyung,001/002,+\n",
                                    snapshot);
  REQUIRE(plan.unmatchedFile.size() == 3);
  CHECK(plan.unmatchedFile[0].reason == "unknown-kecamatan");
  CHECK(plan.unmatchedFile[0].name == "Sleman");
  CHECK(plan.unmatchedFile[0].below.name == "Bandengen");
  CHECK(plan.unmatchedFile[0].below.suggestion == "Bandengan");
  CHECK(plan.unmatchedFile[1].reason == "unknown-kecamatan");
  CHECK(plan.unmatchedFile[1].name == "Sleman");
  CHECK(plan.unmatchedFile[2].reason == "unknown-kelurahan");
}

TEST_CASE("legality is plus or minus in words or signs, and keeps what the file leaves out", "[attributes]") {
  Snapshot snapshot = city();
  Legality present;
  present.id = 77, present.areaId = 6, present.evidence = "SK";
  snapshot.legality = {present};
  const AttributePlan plan =
      planOf(AttributeKind::Legality,
             "kawasan,status_penguasaan,kesesuaian_rtr\nPesisir Utara,(+),tidak sesuai\nRel Timur,-,ya\n"
             "Rel Timur,+,+\n",
             snapshot);
  REQUIRE(plan.legality.size() == 2);
  CHECK(plan.legality[0].tenureStatus == true);
  CHECK(plan.legality[0].spatialPlanConformity == false);
  CHECK(plan.legality[1].id == 77);
  CHECK(plan.legality[1].tenureStatus == false);
  CHECK(plan.legality[1].evidence == "SK");
  REQUIRE(plan.refused.size() == 1);
  CHECK(plan.refused[0].reason == "duplicate-row");
  CHECK(plan.refused[0].expected == "row 3");
}

TEST_CASE("decree lines have a number, a written date and hectares", "[attributes]") {
  const AttributePlan plan = planOf(AttributeKind::Decree,
                                    "nomor_sk,tanggal,kawasan,kelurahan,rtrw,luas_sk_ha\n"
                                    "188.45/412/2018,12 Oktober 2018,Pesisir Utara,,,\"12,5\"\n"
                                    "188.45/412/2018,12/10/2018,,Bandengan,,1.250\n"
                                    "188.45/412/2018,2018-10-12,,Bandengan,RT 1 RW 2,-3\n"
                                    "188.45/412/2018,kemarin,Rel Timur,,,7\n");
  REQUIRE(plan.decree.size() == 3);
  for (int i = 0; i < 2; ++i) CHECK(plan.decree[static_cast<std::size_t>(i)].date == Date{2018, 10, 12});
  CHECK(plan.decree[0].hectares == 12'500'000);
  CHECK(plan.decree[1].level == Level::Kelurahan);
  CHECK(plan.decree[1].hectares == 1'250'000'000);  // the table writes a decimal comma
  REQUIRE(plan.refused.size() == 2);
  CHECK(plan.refused[0].expected == ">= 0 ha");
  CHECK(plan.refused[1].reason == "not-a-date");
  CHECK(plan.areaOfRow.at(4) == "Bandengan RT 1 RW 2");
  CHECK(plan.decree[2].hectares == 7'000'000);
  CHECK(linesWithoutDate(plan) == 1);
  CHECK(plan.unmatchedProject.empty());
}

TEST_CASE("a decree line without readable hectares leaves the one in force alone", "[attributes]") {
  const std::string head = "nomor_sk,tanggal_sk,kawasan,Luas SK (ha)\n";
  const AttributePlan plan = planOf(AttributeKind::Decree, head +
                                                               "2/2024,31-12-2024,Pesisir Utara,-3\n"
                                                               "2/2024,31-12-2024,Rel Timur,\n");
  CHECK(plan.decree.empty());
  CHECK(plan.matched == 2);
  REQUIRE(plan.refused.size() == 2);
  CHECK(plan.refused[0].reason == "not-allowed");
  CHECK(plan.refused[1].reason == "no-hectares");
  // The unit of the column is no reason to refuse, another unit is.
  const AttributePlan units = planOf(AttributeKind::Decree, head +
                                                                "2/2024,31-12-2024,Pesisir Utara,\"5,1 ha\"\n"
                                                                "2/2024,31-12-2024,Rel Timur,51000 m2\n");
  REQUIRE(units.decree.size() == 1);
  CHECK(units.decree[0].hectares == 5'100'000);
  REQUIRE(units.refused.size() == 1);
  CHECK(units.refused[0].reason == "number-with-unit");
  // A column of square metres is divided by 10,000.
  const AttributePlan squares =
      planOf(AttributeKind::Decree, "nomor_sk,kawasan,Luas SK (m2)\n1/2024,Pesisir Utara,49700\n");
  REQUIRE(squares.decree.size() == 1);
  CHECK(squares.decree[0].hectares == 4'970'000);
  CHECK(squares.unused.empty());
}

TEST_CASE("square metres of a decree are told by what is drawn of the area", "[attributes]") {
  // 49,700 m2 are 4.97 ha, and 4.38 ha are drawn; no decree names 49,700 ha of such an area.
  Snapshot snapshot = city();
  Polygon square;
  square.rings = {{{0, 0}, {438, 0}, {438, 100}, {0, 100}, {0, 0}}};
  snapshot.kawasan[0].geometry = std::make_shared<const MultiPolygon>(MultiPolygon{{square}});
  const std::string head = "nomor_sk,kawasan,luas_sk_ha\n";
  const AttributePlan plan =
      planOf(AttributeKind::Decree, head + "1,Pesisir Utara,49700\n1,Rel Timur,49700\n", snapshot);
  REQUIRE(plan.decree.size() == 1);  // nothing is drawn of the other
  CHECK(plan.decree[0].areaId == 6);
  REQUIRE(plan.refused.size() == 1);
  CHECK(plan.refused[0].reason == "looks-like-square-metres");
  CHECK(plan.refused[0].expected == "4.97 ha");
  // A decree of 90 ha of which one part is drawn so far stays what it is.
  CHECK(planOf(AttributeKind::Decree, head + "1,Pesisir Utara,90\n", snapshot).decree.size() == 1);
}

TEST_CASE("dates and signs as people write them", "[attributes]") {
  CHECK(parseWrittenDate("30 Oktober 2019") == Date{2019, 10, 30});
  CHECK(parseWrittenDate("5 Agt 2019") == Date{2019, 8, 5});
  CHECK(parseWrittenDate("5 August 2019") == Date{2019, 8, 5});
  CHECK(parseWrittenDate("2019/08/05") == Date{2019, 8, 5});
  CHECK(parseWrittenDate("5.8.2019") == Date{2019, 8, 5});
  for (const char* text : {"", "2019", "31/02/2019", "08/25/2019", "5 Foo 2019", "5 8 19", "1 2 3 4"}) {
    INFO(text);
    CHECK_FALSE(parseWrittenDate(text).has_value());
  }
  CHECK(parseSign("Tidak Sesuai") == false);
  CHECK(parseSign(" + ") == true);
  CHECK_FALSE(parseSign("mungkin").has_value());
}

TEST_CASE("a table without areas or fields is refused with what is expected", "[attributes]") {
  AttributeOptions options;
  options.kind = AttributeKind::Legality;
  const auto none = planAttributeImport(tableOf("a,b\n1,2\n"), options, city());
  REQUIRE_FALSE(none.has_value());
  CHECK(none.error().code == ErrorCode::InputNoHeader);
  options.map = {{"kawasan", "a"}, {"tenure_status", "b"}};
  CHECK(planAttributeImport(tableOf("a,b\nKW-01,ya\n"), options, city())->legality.size() == 1);
  options.map["evidence"] = "z";
  CHECK(planAttributeImport(tableOf("a,b\nKW-01,ya\n"), options, city()).error().code == ErrorCode::InputNoColumn);
}
