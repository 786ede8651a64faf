#include "core/base/dates.h"
#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/quantity.h"
#include "core/base/text.h"
#include "tests/support/catch.h"

#include <cstdlib>
#include <ctime>
#include <set>

using namespace kawasan;

TEST_CASE("amounts are whole millionths, rounded once", "[base]") {
  CHECK(microFromDouble(0.856) == 856000);
  CHECK(microFromDouble(-0.630701) == -630701);
  CHECK(microFromDouble(540.9) == 540900000);
  CHECK(microFromDouble(0.0000005) == 1);
  CHECK_FALSE(microFromDouble(1e13).has_value());
  CHECK_FALSE(microFromDouble(std::numeric_limits<double>::quiet_NaN()).has_value());
  CHECK(divideHalfUp(5, 2) == 3);
  CHECK(divideHalfUp(-5, 2) == -3);
  CHECK(divideHalfUp(4, 3) == 1);
}

TEST_CASE("text is checked, trimmed and folded", "[base]") {
  CHECK(isUtf8("Kec\xC3\xA1matan"));
  CHECK_FALSE(isUtf8("\xC3("));
  CHECK_FALSE(isUtf8("\xED\xA0\x80"));
  CHECK(toUtf8("a\xFFz") == "a\xEF\xBF\xBDz");
  CHECK(trimmed("\xEF\xBB\xBF \xC2\xA0 RT 1\t") == "RT 1");
  CHECK(folded("Kali Baros") == folded("KALIBAROS"));
  // An apostrophe as typed, as word processors write it on both sides, as accents and as a modifier letter.
  for (const char* name : {"Ma'rang", "Ma’rang", "MA‘RANG", "Ma`rang", "Ma´rang", "Maʼrang", "Ma–rang", "Ma\u00A0rang"})
    CHECK(folded(name) == "marang");
  CHECK(folded("Désa ²") == "désa²");
  CHECK(editDistance("Sokoduwet", "Sekoduwet") == 1);
  CHECK(editDistance("", "abc") == 3);
}

TEST_CASE("a cell of a CSV file is quoted where it must be and never run by a spreadsheet", "[base]") {
  CHECK(csvCell("RT 1") == "RT 1");
  CHECK(csvCell("Kali, Baros") == "\"Kali, Baros\"");
  CHECK(csvCell("dua\nbaris") == "\"dua\nbaris\"");
  CHECK(csvCell("\"a\"") == "\"\"\"a\"\"\"");
  CHECK(spreadsheetText("=1+1") == "'=1+1");
  CHECK(spreadsheetText("@SUM(A1)") == "'@SUM(A1)");
  CHECK(spreadsheetText("-1+cmd|x") == "'-1+cmd|x");
  CHECK(spreadsheetText("-0,25") == "-0,25");
  CHECK(spreadsheetText("+ 303") == "+ 303");
  CHECK(spreadsheetText("Sukorejo") == "Sukorejo");
  CHECK(spreadsheetText("").empty());
}

TEST_CASE("natural order puts RT 2 before RT 10", "[base]") {
  CHECK(naturalLess("RT 2", "RT 10"));
  CHECK_FALSE(naturalLess("RT 10", "RT 2"));
  CHECK(naturalLess("RT 02", "RT 2") != naturalLess("RT 2", "RT 02"));
  CHECK(naturalLess("RT 1", "RT 1 RW 2"));
}

TEST_CASE("numbers as text read back unchanged", "[base]") {
  CHECK(numberText(0.1) == "0.1");
  CHECK(numberText(-0.0) == "0");
  CHECK(numberText(1792.59) == "1792.59");
  CHECK(numberText(32749) == "32749");
}

TEST_CASE("dates are checked", "[base]") {
  CHECK(parseDate("2019-10-30") == Date{2019, 10, 30});
  CHECK_FALSE(parseDate("2019-02-29").has_value());
  CHECK(parseDate("2020-02-29").has_value());
  CHECK_FALSE(parseDate("30/10/2019").has_value());
  CHECK(dateOfTime("2019-10-30T08:15:00.123Z") == Date{2019, 10, 30});
}

TEST_CASE("the date of a moment is that of the place", "[base]") {
  const char* const before = std::getenv("TZ");
  const std::string zone = before == nullptr ? "" : before;
  setenv("TZ", "WIT-9", 1);  // Papua
  tzset();
  CHECK(dateOfTime("2019-12-31T22:40:00.000Z") == Date{2020, 1, 1});
  CHECK(dateOfTime("2019-12-31T14:59:00.000Z") == Date{2019, 12, 31});
  CHECK(dateOfTime("2019-12-31T22:40:00") == Date{2019, 12, 31});
  before == nullptr ? unsetenv("TZ") : setenv("TZ", zone.c_str(), 1);
  tzset();
}

TEST_CASE("ids are positive, within 52 bits and do not repeat", "[base]") {
  std::set<FeatureId> seen;
  for (int i = 0; i < 1000; ++i) {
    const FeatureId id = randomFeatureId();
    CHECK(id > 0);
    CHECK(id < (FeatureId{1} << 52));
    seen.insert(id);
  }
  CHECK(seen.size() == 1000);
  CHECK(newUuid().size() == 36);
  CHECK(newUuid()[14] == '4');
}

TEST_CASE("the kind of an error decides the exit status", "[base]") {
  CHECK(kindOf(ErrorCode::UnknownEdition) == ErrorKind::Usage);
  CHECK(kindOf(ErrorCode::InvalidUsage) == ErrorKind::Usage);
  CHECK(kindOf(ErrorCode::InputMissing) == ErrorKind::Input);
  CHECK(kindOf(ErrorCode::InputNoGeoreference) == ErrorKind::Input);
  CHECK(kindOf(ErrorCode::ProjectMissing) == ErrorKind::Project);
  CHECK(kindOf(ErrorCode::ProjectIo) == ErrorKind::Project);
  CHECK(kindOf(ErrorCode::Cancelled) == ErrorKind::Cancelled);
  CHECK(kindOf(ErrorCode::Internal) == ErrorKind::Bug);
}
