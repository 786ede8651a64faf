#include "core/base/number_text.h"
#include "tests/support/catch.h"

using namespace kawasan;

namespace {

std::optional<double> comma(std::string_view text) {
  const auto number = parseNumber(text, DecimalMark::Comma);
  return number ? std::optional(number->value) : std::nullopt;
}

}  // namespace

TEST_CASE("numbers of both languages are understood whatever the preferred mark", "[base]") {
  for (const DecimalMark mark : {DecimalMark::Comma, DecimalMark::Point}) {
    const auto value = [&](std::string_view text) {
      const auto number = parseNumber(text, mark);
      REQUIRE(number.has_value());
      CHECK_FALSE(number->otherReading.has_value());
      return number->value;
    };
    CHECK(value("1.792,59") == 1792.59);
    CHECK(value("1,792.59") == 1792.59);
    CHECK(value("1792.59") == 1792.59);
    CHECK(value("1,5") == 1.5);
    CHECK(value("1.5") == 1.5);
    CHECK(value("-0,12") == -0.12);
    CHECK(value("+ 115") == 115);
    CHECK(value("+460") == 460);
    CHECK(value("1.250.000") == 1250000);
    CHECK(value("1\xC2\xA0"
                "792,59") == 1792.59);
    CHECK(value("\xE2\x88\x92"
                "2.70") == -2.7);
    CHECK(value("12 345 678,5") == 12345678.5);
    CHECK(value("0.856") == 0.856);
    CHECK(value("0,004724") == 0.004724);
    CHECK(value("1.2e3") == 1200);
    CHECK(value("1,250.00") == 1250);
    CHECK(value("0.00") == 0);
    CHECK(value(".5") == 0.5);
  }
}

TEST_CASE("what can be read two ways is said so", "[base]") {
  const auto indonesian = parseNumber("1.500", DecimalMark::Comma);
  REQUIRE(indonesian.has_value());
  CHECK(indonesian->value == 1500);
  CHECK(indonesian->otherReading == 1.5);
  const auto english = parseNumber("1.500", DecimalMark::Point);
  REQUIRE(english.has_value());
  CHECK(english->value == 1.5);
  CHECK(english->otherReading == 1500.0);
}

TEST_CASE("what is no number is none", "[base]") {
  for (const char* text : {"",        " ",    "-",   "+",    "7 %",      "#NUM!",  "12 KK",    "1.2.3",    "1,2,3",
                           "1.2,3.4", "abc",  "e5",  ".",    ",",        "1e",     "12a",      "1..5",     "nan",
                           "inf",     "0x10", "1 2", "1 25", "1234 567", "1 2345", "1 250 00", "1.250 000"}) {
    INFO(text);
    CHECK_FALSE(comma(text).has_value());
  }
}

TEST_CASE("a table's cells tell its decimal mark", "[base]") {
  CHECK(detectDecimalMark({"0.856", "41", "86.4646"}).mark() == DecimalMark::Point);
  CHECK(detectDecimalMark({"1.792,59", "1.500"}).mark() == DecimalMark::Comma);
  CHECK(detectDecimalMark({"1,250.00", "0.00"}).mark() == DecimalMark::Point);
  CHECK(detectDecimalMark({"1.250.000"}).mark() == DecimalMark::Comma);
  const DecimalEvidence silent = detectDecimalMark({"1.500", "12", "-", "x.y"});
  CHECK_FALSE(silent.mark().has_value());
  CHECK(silent.ambiguous == 1);
  CHECK_FALSE(detectDecimalMark({"12,5", "12.5"}).mark().has_value());
}

TEST_CASE("rupiah are read as people write them", "[base]") {
  const auto read = [](const char* text, DecimalMark mark = DecimalMark::Comma) { return parseRupiah(text, mark); };
  for (const char* text : {"97000000", "97.000.000", "Rp 97.000.000", "Rp97.000.000,00", "Rp. 97.000.000,-",
                           "97.000.000,-", "97 juta", "97,0 jt", "IDR 97,000,000", "Rp\u00a097.000.000"}) {
    INFO(text);
    REQUIRE(read(text).has_value());
    CHECK(read(text)->value == 97'000'000);
    CHECK_FALSE(read(text)->otherReading.has_value());
  }
  CHECK(read("1,5 juta")->value == 1'500'000);
  CHECK(read("2,25 miliar")->value == 2'250'000'000);
  CHECK(read("750 ribu")->value == 750'000);
  CHECK(read("1.5 million", DecimalMark::Point)->value == 1'500'000);
  // Whole rupiah: three digits behind one mark are thousands in any language.
  CHECK(read("97.000", DecimalMark::Point)->value == 97'000);
  CHECK(read("57.500")->value == 57'500);
  // 1.500 juta is one and a half thousand million to one reader and one and a half million to another.
  REQUIRE(read("1.500 juta")->otherReading.has_value());
  CHECK(read("1.500 juta")->value == 1'500'000'000);
  CHECK(read("1.500 juta")->otherReading == 1'500'000);
  CHECK(read("-5")->value == -5);
  CHECK(read("0,5")->value == 0.5);  // no whole rupiah: whoever asks says so
  for (const char* text : {"", "Rp", "juta", "banyak", "97 meter", "Rp 97 000 0"}) {
    INFO(text);
    CHECK_FALSE(read(text).has_value());
  }
}
