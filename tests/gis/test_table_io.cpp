#include "gis/table_io.h"

#include "tests/gis/reader_program.h"
#include "tests/support/catch.h"
#include "tests/support/realdata.h"
#include "tests/support/small_xlsx.h"
#include "tests/support/temp_folder.h"
#include "tests/support/zip_file.h"

using namespace kawasan;
using test::writeFile;

using Rows = std::vector<std::vector<std::string>>;

namespace {

/// A workbook with one sheet "Data RT" that has these rows.
std::string workbookOf(const std::string& rows) {
  const std::string head = R"(<?xml version="1.0" encoding="UTF-8"?>)";
  return test::zipOf(
      {{"[Content_Types].xml",
        head +
            R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>)"},
       {"_rels/.rels",
        head +
            R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>)"},
       {"xl/workbook.xml",
        head +
            R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Data RT" sheetId="1" r:id="rId1"/></sheets></workbook>)"},
       {"xl/_rels/workbook.xml.rels",
        head +
            R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>)"},
       {"xl/worksheets/sheet1.xml",
        head + R"(<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>)" + rows +
            "</sheetData></worksheet>"}});
}

/// A spreadsheet of LibreOffice with one sheet "RT" that has these columns and rows.
std::string odsOf(std::size_t columns, const std::string& rows) {
  return test::zipOf(
      {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
       {"content.xml",
        R"(<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:body><office:spreadsheet><table:table table:name="RT"><table:table-column table:number-columns-repeated=")" +
            std::to_string(columns) + R"("/>)" + rows +
            "</table:table></office:spreadsheet></office:body></office:document-content>"}});
}

/// Cells that are formatted and hold nothing, from the column after `from` up to `to`, both counted from 1.
std::string emptyCells(std::size_t row, std::size_t from, std::size_t to) {
  std::string xml;
  for (std::size_t c = from; c < to; ++c) xml += "<c r=\"" + test::cellName(row - 1, c) + "\" s=\"0\"/>";
  return xml;
}

}  // namespace

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
  CHECK(tables->front().cellsWritten == std::vector<std::size_t>{3, 3, 0, 3});
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

TEST_CASE("cells of a workbook arrive as stored, at their row and column", "[tables]") {
  const test::TempFolder folder;
  const std::string path = folder.file("form.xlsx");
  writeFile(
      path,
      workbookOf(
          R"(<row r="3"><c r="B3" t="inlineStr"><is><t>RT</t></is></c><c r="D3" t="inlineStr"><is><t>Luas</t></is></c></row>)"
          R"(<row r="6"><c r="B6" t="inlineStr"><is><t>001</t></is></c><c r="D6" t="inlineStr"><is><t>35.10</t></is></c></row>)"
          R"(<row r="7"><c r="B7"><v>2</v></c><c r="D7"><v>0.28999999999999998</v></c><c r="E7" t="e"><v>#NUM!</v></c></row>)"));
  const auto tables = readTables(path);
  REQUIRE(tables);
  REQUIRE(tables->size() == 1);
  CHECK(tables->front().sheet == "Data RT");
  CHECK(tables->front().rows == Rows{{},
                                     {},
                                     {"", "RT", "", "Luas"},
                                     {},
                                     {},
                                     {"", "001", "", "35.10"},
                                     {"", "2", "", "0.28999999999999998", "#NUM!"}});
}

TEST_CASE("cells that are only formatted are no columns", "[tables]") {
  const test::TempFolder folder;
  const std::string path = folder.file("data.xlsx");
  constexpr std::size_t kLast = 16'384;  // XFD, the last column of a sheet
  const std::string head =
      R"(<row r="1"><c r="A1" t="inlineStr"><is><t>rtrw</t></is></c><c r="B1" t="inlineStr"><is><t>kk</t></is></c>)";
  writeFile(path, workbookOf(head + emptyCells(1, 2, kLast) + R"(</row><row r="2"><c r="A2"><v>1</v></c><c r="B2"/>)" +
                             R"(<c r="C2" s="3"></c><c r="D2"><v>40</v></c>)" + emptyCells(2, 4, kLast) + "</row>"));
  const auto tables = readTables(path);
  REQUIRE(tables);
  CHECK(tables->front().rows == Rows{{"rtrw", "kk"}, {"1", "", "", "40"}});
  CHECK(tables->front().cellsWritten.empty());

  // What stands beyond the columns that can be read is not left out silently.
  const std::string last = "<c r=\"" + test::cellName(0, kLast - 1) + "\"><v>7</v></c>";
  writeFile(path, workbookOf(head + last + "</row>"));
  const auto wide = readTables(path);
  REQUIRE_FALSE(wide);
  CHECK(wide.error().params.get("reason") == "columns");
}

TEST_CASE("a published form with rows formatted to the last column is read", "[tables]") {
  KAWASAN_NEEDS_REALDATA();
  const auto tables = readTables(test::realdata("forms/pyxform/extra_columns.xlsx"));
  REQUIRE(tables);
  CHECK(tables->front().sheet == "survey");
  REQUIRE(tables->front().rows.size() >= 2);
  CHECK(tables->front().rows[0] == std::vector<std::string>{"type", "name", "label"});
  CHECK(tables->front().rows[1] == std::vector<std::string>{"text", "a", "A"});
}

TEST_CASE("an ODS sheet keeps its empty rows and texts", "[tables]") {
  const test::TempFolder folder;
  const std::string path = folder.file("form.ods");
  writeFile(
      path,
      odsOf(
          3,
          R"(<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="3"/></table:table-row>)"
          R"(<table:table-row><table:table-cell office:value-type="string"><text:p>RT</text:p></table:table-cell><table:table-cell/><table:table-cell office:value-type="string"><text:p>Luas</text:p></table:table-cell></table:table-row>)"
          R"(<table:table-row><table:table-cell office:value-type="string"><text:p>001</text:p></table:table-cell><table:table-cell/><table:table-cell office:value-type="string"><text:p>35.10</text:p></table:table-cell></table:table-row>)"));
  const auto tables = readTables(path);
  REQUIRE(tables);
  REQUIRE(tables->size() == 1);
  CHECK(tables->front().sheet == "RT");
  CHECK(tables->front().rows == Rows{{}, {}, {"RT", "", "Luas"}, {"001", "", "35.10"}});
}

TEST_CASE("cells of an ODS under a merged one keep their places and comments are no text", "[tables]") {
  // As LibreOffice writes a title merged over six columns, a label merged over two, and a heading with a comment.
  const test::TempFolder folder;
  const std::string path = folder.file("merged.ods");
  writeFile(
      path,
      odsOf(
          8,
          R"(<table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="6" table:number-rows-spanned="1"><text:p>Judul</text:p></table:table-cell><table:covered-table-cell table:number-columns-repeated="5" table:style-name="ce8"/><table:table-cell office:value-type="string"><text:p>G</text:p></table:table-cell></table:table-row>)"
          R"(<table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="2" table:number-rows-spanned="2"><text:p>Luas</text:p></table:table-cell><table:covered-table-cell/><table:table-cell office:value-type="string"><office:annotation office:display="true"><text:p>catatan</text:p></office:annotation><text:p>KK</text:p></table:table-cell></table:table-row>)"
          R"(<table:table-row><table:covered-table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="float" office:value="57"><text:p>57</text:p></table:table-cell></table:table-row>)"));
  const auto tables = readTables(path);
  REQUIRE(tables);
  REQUIRE(tables->size() == 1);
  CHECK(tables->front().rows == Rows{{"Judul", "", "", "", "", "", "G"}, {"Luas", "", "KK"}, {"", "", "57"}});
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
  for (const char* name :
       {"forms/kumuhR0_template.xlsx", "forms/muaraenim_rt002_form_anon.xlsx", "forms/rtlh_contoh.xlsx"}) {
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

TEST_CASE("a torn workbook is refused, not read as far as it goes", "[tables]") {
  const test::TempFolder folder;
  test::SheetRows rows{{"kelurahan", "rtrw", "kk"}};
  for (int i = 1; i <= 300; ++i) rows.push_back({"Kalianyar", "RT " + std::to_string(i), "40"});
  const std::string whole = test::smallXlsx({{"Data", rows}});
  const auto readAs = [&](const std::string& from, const std::string& to) {
    std::string bytes = whole;
    bytes.replace(bytes.find(from), from.size(), to);
    writeFile(folder.file("data.xlsx"), bytes);
    return readTables(folder.file("data.xlsx"));
  };
  const auto sound = readAs("RT 200", "RT 999");
  REQUIRE(sound);
  CHECK(sound->front().rows.size() == 301);
  const auto torn = readAs("RT 200", "RT <<<");
  REQUIRE_FALSE(torn);
  CHECK(torn.error().params.get("reason") == "damaged");
}
