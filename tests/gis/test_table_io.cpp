#include "gis/table_io.h"

#include "tests/gis/reader_program.h"
#include "tests/support/catch.h"
#include "tests/support/realdata.h"
#include "tests/support/temp_folder.h"

using namespace kawasan;
using test::writeFile;

using Rows = std::vector<std::vector<std::string>>;

TEST_CASE("a CSV file arrives cell by cell", "[tables]") {
  const test::TempFolder folder;
  const std::string path = folder.file("data rt.csv");
  writeFile(path, "\xEF\xBB\xBFRT;luas;catatan\r\n001;35,10;\"a; \"\"b\"\"\"\r\n\r\n06A;;\r\n");
  const std::string before = test::folderState(folder.path().string());
  const auto tables = readTables(path);
  REQUIRE(tables);
  REQUIRE(tables->size() == 1);
  CHECK(tables->front().file == "data rt.csv");
  CHECK(tables->front().sheet.empty());
  CHECK(tables->front().rows == Rows{{"RT", "luas", "catatan"}, {"001", "35,10", "a; \"b\""}, {}, {"06A"}});
  CHECK(test::folderState(folder.path().string()) == before);
}

TEST_CASE("broken quotes name file, reason and row", "[tables]") {
  const test::TempFolder folder;
  const std::string path = folder.file("broken.csv");
  writeFile(path, "a,b\n\"1,2\n");
  const auto tables = readTables(path);
  REQUIRE_FALSE(tables);
  CHECK(tables.error().code == ErrorCode::InputUnreadable);
  CHECK(tables.error().params.get("path") == path);
  CHECK(tables.error().params.get("reason") == "unclosed-quote");
  CHECK(tables.error().params.get("row") == "2");
}

TEST_CASE("the published scores are read as text", "[tables]") {
  KAWASAN_NEEDS_REALDATA();
  const auto tables = readTables(test::realdata("scoring/pekalongan_rt.csv"));
  REQUIRE(tables);
  REQUIRE(tables->size() == 1);
  CHECK(tables->front().rows.size() == 1016);  // 1015 and the header
  CHECK(tables->front().rows[0][0] == "source");
}

TEST_CASE("the ministry's workbooks are read sheet by sheet", "[tables]") {
  KAWASAN_NEEDS_REALDATA();
  for (const char* name : {"forms/kumuhR0_template.xlsx", "forms/muaraenim_rt002_form_anon.xlsx",
                           "forms/rtlh_contoh.xlsx"}) {
    INFO(name);
    const auto tables = readTables(test::realdata(name));
    REQUIRE(tables);
    REQUIRE_FALSE(tables->empty());
    ForeignOptions one;
    one.layer = tables->back().sheet;
    const auto last = readTables(test::realdata(name), one);
    REQUIRE(last);
    REQUIRE(last->size() == 1);
    CHECK(last->front().rows == tables->back().rows);
    one.layer = "no such sheet";
    const auto none = readTables(test::realdata(name), one);
    REQUIRE_FALSE(none);
    CHECK(none.error().code == ErrorCode::InputNoLayer);
  }
}
