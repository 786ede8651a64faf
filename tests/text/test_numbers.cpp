#include "tests/support/catch.h"
#include "ui/text/area_words.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"

using namespace kawasan;

namespace {

constexpr Language kId = Language::Indonesian;
constexpr Language kEn = Language::English;

std::string shown(const QString& text) {
  return text.toStdString();
}

}  // namespace

TEST_CASE("numbers are written with the marks of the language", "[numbers]") {
  CHECK(shown(formatNumber(1792.59, 2, kId)) == "1.792,59");
  CHECK(shown(formatNumber(1792.59, 2, kEn)) == "1,792.59");
  CHECK(shown(formatNumber(1754945316500.0, 0, kId)) == "1.754.945.316.500");
  CHECK(shown(formatNumber(0.004, 2, kId)) == "0,00");
  CHECK(shown(formatNumber(-0.004, 2, kId)) == "0,00");
  CHECK(shown(formatNumber(-12.5, 1, kId)) == "−12,5");
  CHECK(shown(formatNumber(999.995, 2, kId)) == "1.000,00");
}

TEST_CASE("halves are rounded away from zero as a person expects, whatever binary thinks of them", "[numbers]") {
  // Each of these is a little below its decimal text in binary.
  CHECK(shown(formatNumber(2.675, 2, kId)) == "2,68");
  CHECK(shown(formatNumber(1.005, 2, kId)) == "1,01");
  CHECK(shown(formatNumber(31.445, 2, kId)) == "31,45");
  CHECK(shown(formatNumber(-2.675, 2, kId)) == "−2,68");
  CHECK(shown(formatFixed(31'445'000, 2, kId)) == "31,45");
}

TEST_CASE("amounts keep their exact digits", "[numbers]") {
  CHECK(shown(formatAmount(856'000, 6, kId)) == "0,856");
  CHECK(shown(formatAmount(250 * kMicroPerUnit, 4, kId)) == "250");
  CHECK(shown(formatFixed(12'645'200, 2, kId)) == "12,65");
  CHECK(shown(formatFixed(-630'701, 4, kEn)) == "−0.6307");
  CHECK(shown(formatPlain(0.5, 4, kId)) == "0,5");
}

TEST_CASE("differences carry their sign, counts the marks of thousands", "[numbers]") {
  setLanguage(kId);
  CHECK(shown(signedText(1234.5, 2)) == "+1.234,50");
  CHECK(shown(signedText(-0.25, 2)) == "−0,25");
  CHECK(shown(signedText(-0.004, 2)) == "0,00");
  CHECK(shown(signedText(-3, 0)) == "−3");
  CHECK(shown(signedAmount(-30 * kMicroPerUnit, 2)) == "−30,00");
  CHECK(shown(signedAmount(0, 2)) == "0,00");
  CHECK(shown(countText(10'000)) == "10.000");
  CHECK(shown(shareText(std::size_t{0}, std::size_t{10'000})) == "0/10.000");
}

TEST_CASE("dates are written with the month's name", "[numbers]") {
  CHECK(shown(formatDate({2019, 10, 30}, kId)) == "30 Oktober 2019");
  CHECK(shown(formatDate({2019, 10, 30}, kEn)) == "30 October 2019");
  CHECK(shown(formatDate({2020, 8, 17}, kId)) == "17 Agustus 2020");
}

TEST_CASE("comma and point are both understood; what can be read two ways is said", "[numbers]") {
  const auto read = [](const char* text, Language language) { return parseNumber(QString::fromUtf8(text), language); };
  CHECK(read("1,5", kId)->value == 1.5);
  CHECK(read("1.5", kId)->value == 1.5);
  CHECK(read("1.792,59", kEn)->value == 1792.59);
  CHECK(read("1,792.59", kId)->value == 1792.59);
  CHECK(read("+ 115", kId)->value == 115);
  CHECK(read("\xE2\x88\x92"
             "0,12",
             kId)
            ->value == -0.12);
  const auto both = read("1.500", kId);
  REQUIRE(both);
  CHECK(both->value == 1500);
  CHECK(both->otherReading == 1.5);
  CHECK(read("1.500", kEn)->value == 1.5);
  CHECK_FALSE(read("7 %", kId).has_value());
  CHECK_FALSE(read("#NUM!", kId).has_value());
  CHECK_FALSE(read("-", kId).has_value());
  CHECK_FALSE(read("", kId).has_value());
  CHECK_FALSE(read("1.2.3,4,5", kId).has_value());
}
