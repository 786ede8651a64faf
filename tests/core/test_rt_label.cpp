#include "core/base/text.h"
#include "core/import/area_match.h"
#include "core/import/rt_label.h"
#include "tests/support/catch.h"

using namespace kawasan;

TEST_CASE("every spelling of an RT gives its number", "[match]") {
  struct Case {
    const char* text;
    const char* rt;
    const char* rw;
  };
  const Case cases[] = {
      {"RT015-RW005", "015", "005"},
      {"RT 04 RW 02", "004", "002"},
      {"RT011-RW05", "011", "005"},
      {"RT.003-RW.001", "003", "001"},
      {"RT008 - RW009", "008", "009"},
      {"RT06A-RW002", "006A", "002"},
      {"RT02-RW01", "002", "001"},
      {"RT303-DS03", "303", "DS003"},
      {"004/002", "004", "002"},
      {"RT 4/RW 2", "004", "002"},
      {"RT 4/2", "004", "002"},
      {"rt/rw: 4/2", "004", "002"},
      {": RT.02 RW.02", "002", "002"},
      {"RW 05 RT 01", "001", "005"},
      {"RT001", "001", ""},
      {"12", "012", ""},
      {"RT 1000 RW 1", "1000", "001"},
      {"RT 06 B RW 02", "006B", "002"},
      {"RT 001 RW 002", "001", "002"},
  };
  for (const Case& c : cases) {
    INFO(c.text);
    const RtLabel label = parseRtLabel(c.text);
    CHECK(label.rt == c.rt);
    CHECK(label.rw == c.rw);
    CHECK_FALSE(label.named);
    CHECK(label.label == trimmed(c.text));
  }
}

TEST_CASE("places without an RT number keep their name", "[match]") {
  for (const char* text : {"DUSUN TIKUNG", "KP. PANGARADAN", "RT 01-03", "RT 1 RW 2 RW 3", "Jl. Mawar 12"}) {
    INFO(text);
    const RtLabel label = parseRtLabel(text);
    CHECK(label.named);
    CHECK(label.rt.empty());
    CHECK(label.label == text);
  }
  CHECK(parseRtLabel("DUSUN TIKUNG").key() == parseRtLabel("Dusun  Tikung ").key());
  CHECK(parseRtLabel("*").isWhole);
  CHECK(parseRtLabel("").isEmpty());
  CHECK(parseRtLabel(" - ").isEmpty());
}

TEST_CASE("RT and RW may stand in two columns", "[match]") {
  CHECK(parseRtLabel("4", "2").key() == parseRtLabel("RT004-RW002").key());
  CHECK(parseRtLabel("4", "2").label == "RT 4 RW 2");
  CHECK(parseRtLabel("RT 04", "RW 02").label == "RT 04 RW 02");
  CHECK(parseRtLabel("RT 04", "RW 02").key() == parseRtLabel("RT004-RW002").key());
  CHECK(parseRtLabel("06A", "2").key() == parseRtLabel("RT06A-RW002").key());
  CHECK(parseRtLabel("RT004-RW002", "").key() == parseRtLabel("004/002").key());
  CHECK(parseRtLabel("RT 001 RW 002 (a)").part == "a");
}

TEST_CASE("kelurahan are the same without regard to case, spaces and the word kelurahan", "[match]") {
  CHECK(foldedAreaName("Kali Baros") == foldedAreaName("Kalibaros"));
  CHECK(foldedAreaName("Kandang Panjang") == foldedAreaName("Kel. Kandang panjang"));
  CHECK(foldedAreaName("KELURAHAN BANDENGAN") == foldedAreaName("Bandengan"));
  CHECK(foldedAreaName("Desa Tikung") == foldedAreaName("tikung"));
  CHECK(foldedAreaName("Kec. Taman") == "taman");
  CHECK(foldedAreaName("Kelapa Dua") == "kelapadua");
  CHECK(foldedAreaName("Desa") == "desa");
}

namespace {

Snapshot smallCity() {
  Snapshot snapshot;
  AdminArea area;
  const auto add = [&](FeatureId id, const char* name, const char* kecamatan, const char* code) {
    area.id = id, area.name = name, area.kecamatan = kecamatan, area.code = code;
    snapshot.kelurahan.push_back(area);
  };
  add(1, "Sekoduwet", "Pekalongan Selatan", "33.75.03.1005");
  add(2, "SINDANG MANDI", "ANYAR", "");
  add(3, "SINDANGMANDI", "BAROS", "");
  add(4, "Banyuwangi", "", "35.10");
  const auto addRt = [&](FeatureId id, FeatureId kelurahan, const char* rt, const char* rw, const char* part,
                         FeatureId kawasan) {
    Rt record;
    record.id = id, record.kelurahanId = kelurahan, record.rt = rt, record.rw = rw, record.part = part;
    record.kawasanId = kawasan;
    snapshot.rts.push_back(record);
  };
  addRt(11, 1, "001", "012", "", 0);
  addRt(12, 1, "2", "12", "", 0);
  addRt(13, 1, "003", "012", "a", 7);
  addRt(14, 1, "003", "012", "b", 8);
  return snapshot;
}

}  // namespace

TEST_CASE("a near miss is suggested and never taken", "[match]") {
  const Snapshot city = smallCity();
  const AreaFound near = AreaIndex(city).kelurahan("Sokoduwet");
  CHECK(near.id == 0);
  CHECK(near.suggestion == "Sekoduwet");
  CHECK(AreaIndex(city, {{"Sokoduwet", "Sekoduwet"}}).kelurahan("SOKODUWET").id == 1);
  CHECK(AreaIndex(city).kelurahan("Kraton").suggestion.empty());
}

TEST_CASE("kelurahan of one name are told apart by kecamatan, and codes are text", "[match]") {
  const Snapshot city = smallCity();
  const AreaIndex index(city);
  CHECK(index.kelurahan("Sindang Mandi", "Kec. Anyar").id == 2);
  CHECK(index.kelurahan("Sindang Mandi", "Baros").id == 3);
  CHECK(index.kelurahan("Sindang Mandi").ambiguous);
  const AreaFound elsewhere = index.kelurahan("Sindang Mandi", "Cikande");
  CHECK(elsewhere.id == 0);
  CHECK(elsewhere.suggestion.empty());
  CHECK(index.kelurahan("33.75.03.1005").id == 1);
  CHECK(index.kelurahan("35.10").id == 4);
  CHECK(index.kelurahan("35.1").id == 0);
}

TEST_CASE("RT are found by kelurahan, RW and RT, parts by letter or kawasan", "[match]") {
  const Snapshot city = smallCity();
  const AreaIndex index(city);
  CHECK(index.rt(1, parseRtLabel("RT001-RW012")).id == 11);
  CHECK(index.rt(1, parseRtLabel("RT 2 RW 12")).id == 12);
  CHECK(index.rt(2, parseRtLabel("RT001-RW012")).id == 0);
  CHECK(index.rt(1, parseRtLabel("RT003-RW012")).ambiguous);
  CHECK(index.rt(1, parseRtLabel("RT003-RW012 (b)")).id == 14);
  CHECK(index.rt(1, parseRtLabel("RT003-RW012"), 7).id == 13);
  CHECK(index.rt(1, parseRtLabel("RT001")).suggestion == "RT 001 RW 012");
}
