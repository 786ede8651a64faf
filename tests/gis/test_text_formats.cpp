#include <cstdint>
#include <cstring>

#include "gis/csv_reader.h"
#include "gis/foreign_stream.h"
#include "gis/foreign_text.h"
#include "gis/html_table.h"
#include "gis/osm_tags.h"
#include "tests/support/catch.h"

using namespace kawasan;

using Rows = std::vector<std::vector<std::string>>;
using Pairs = std::vector<std::pair<std::string, std::string>>;

TEST_CASE("the separator is the one that divides the rows evenly", "[text]") {
  CHECK(*parseCsv("a,b\n1,2\n") == Rows{{"a", "b"}, {"1", "2"}});
  CHECK(*parseCsv("a;b;c\n1,5;2,5;x\n1,5;2,5;y\n") == Rows{{"a", "b", "c"}, {"1,5", "2,5", "x"}, {"1,5", "2,5", "y"}});
  CHECK(*parseCsv("a\tb\n1,5\t2;3\n") == Rows{{"a", "b"}, {"1,5", "2;3"}});
  CHECK(*parseCsv("sep=;\r\na;b\r\n1,5;2,5\r\n") == Rows{{"a", "b"}, {"1,5", "2,5"}});
  CHECK(*parseCsv("one column\n001\n") == Rows{{"one column"}, {"001"}});
}

TEST_CASE("quoted cells hold separators, line ends and quotes", "[text]") {
  CHECK(*parseCsv("a,b\n\"x, \"\"y\"\"\nz\",2\n") == Rows{{"a", "b"}, {"x, \"y\"\nz", "2"}});
  CHECK(*parseCsv("a,b\n5\" pipe,2\n") == Rows{{"a", "b"}, {"5\" pipe", "2"}});
  CHECK(*parseCsv("a,\"\"\n") == Rows{{"a", ""}});
}

TEST_CASE("empty lines keep their row numbers", "[text]") {
  CHECK(*parseCsv("a,b\r\n\r\n1,2") == Rows{{"a", "b"}, {}, {"1", "2"}});
  CHECK(*parseCsv("a,b\r1,2\r") == Rows{{"a", "b"}, {"1", "2"}});
  CHECK(parseCsv("")->empty());
}

TEST_CASE("broken quotes are one error with the row", "[text]") {
  const auto unclosed = parseCsv("a,b\n1,2\n\"3,4\n5,6\n");
  REQUIRE_FALSE(unclosed);
  CHECK(unclosed.error().params.get("reason") == "unclosed-quote");
  CHECK(unclosed.error().params.get("row") == "3");
  const auto after = parseCsv("a,b\n\"1\"x,2\n");
  REQUIRE_FALSE(after);
  CHECK(after.error().params.get("reason") == "text-after-quote");
}

TEST_CASE("encodings of foreign text", "[text]") {
  CHECK(utf8FromFile("\xEF\xBB\xBF"
                     "abc") == "abc");
  CHECK(utf8FromFile("Caf\xE9 \x80") == "Café €");  // Windows-1252
  CHECK(utf8FromFile("Café") == "Café");
  CHECK(utf8FromFile(std::string("\xFF\xFE"
                                 "a\0\xAC\x20",
                                 6)) == "a€");
  CHECK(utf8FromFile(std::string("\xFE\xFF"
                                 "\0a\x20\xAC",
                                 6)) == "a€");
  CHECK(utf8FromFile(std::string("R\0T\0;\0R\0W\0\n\0", 12)) == "RT;RW\n");
  CHECK(utf8FromFile(std::string("\xFF\xFE\x3D\xD8\x00\xDE", 6)) == "😀");
  CHECK(utf8FromFile(std::string("\xFF\xFE\x3D\xD8", 4)) == "\xEF\xBF\xBD");
}

TEST_CASE("key-value tables of HTML descriptions", "[text]") {
  CHECK(pairsOfHtmlTables("<html><table border=0><tr><td>RT</td><td>001</td></tr>"
                          "<TR class='x'><TD><b>Luas&nbsp;(ha)</b></TD><TD>1 &lt; 2 &amp; 3&#233;</TD></TR></table>") ==
        Pairs{{"RT", "001"}, {"Luas (ha)", "1 < 2 & 3é"}});
  CHECK(pairsOfHtmlTables("<table><tr><td>a</td></tr><tr><td>a</td><td>b</td><td>c</td></tr></table>").empty());
  CHECK(pairsOfHtmlTables("no table, 1 < 2").empty());
  CHECK(pairsOfHtmlTables("<tr><td>open<td>ended") == Pairs{{"open", "ended"}});
  CHECK(pairsOfHtmlTables("<table><tr><td><table><tr><td>in</td><td>ner</td></tr></table></td></tr></table>") ==
        Pairs{{"in", "ner"}});
  CHECK(pairsOfHtmlTables(std::string(100000, '<')).empty());
  CHECK(pairsOfHtmlTables(std::string(100000, '&')).empty());
}

TEST_CASE("tags of OpenStreetMap", "[text]") {
  CHECK(pairsOfOsmTags(R"("KEL_name"=>"Bongkaran","note"=>"a \"b\" \\ c")") ==
        Pairs{{"KEL_name", "Bongkaran"}, {"note", "a \"b\" \\ c"}});
  CHECK(pairsOfOsmTags("").empty());
  CHECK(pairsOfOsmTags(R"("a"=>"b","c"=>"open)") == Pairs{{"a", "b"}});
}

TEST_CASE("a garbled stream of the reading child is refused", "[text]") {
  const auto block = [](const std::string& records) {
    const std::uint64_t size = records.size();
    std::string raw(sizeof(size), '\0');
    std::memcpy(raw.data(), &size, sizeof(size));
    return raw + records;
  };
  // In one piece and byte by byte.
  const auto decoded = [](const std::string& stream) {
    ForeignDecoder whole;
    whole.feed(stream);
    const bool isRead = whole.finish().has_value();
    ForeignDecoder pieces;
    for (const char& byte : stream) pieces.feed({&byte, 1});
    CHECK(pieces.finish().has_value() == isRead);
    return isRead;
  };
  CHECK(decoded(block("E")));
  CHECK(decoded(block("") + block("E")));
  CHECK_FALSE(decoded(""));
  CHECK_FALSE(decoded("E"));
  CHECK_FALSE(decoded(block("E and more")));
  CHECK_FALSE(decoded(block("E") + block("E")));
  CHECK_FALSE(decoded(block("E") + "and"));
  CHECK_FALSE(decoded(block("E").substr(0, 8)));
  CHECK_FALSE(decoded(std::string(8, '\xFF') + "E"));
  CHECK_FALSE(decoded(block(std::string("L\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x7F", 9))));
  CHECK_FALSE(decoded(block(std::string(1000, 'F'))));
}
