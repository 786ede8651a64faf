// How typed and pasted figures are read, whatever widget they come from.

#include "tests/support/catch.h"
#include "tests/support/figures.h"
#include "tests/ui/figures_city.h"

using namespace kawasan;
using namespace kawasan::test;
using Kind = TypedAmount::Kind;

TEST_CASE("comma and point are both read, and a thousand that may be one and a half is asked", "[entry]") {
  uiApp();
  CHECK(readTyped(QStringLiteral("1,5"), Parameter::AreaVerified).amount == 1'500'000);
  CHECK(readTyped(QStringLiteral("1.5"), Parameter::AreaVerified).amount == 1'500'000);
  CHECK(readTyped(QStringLiteral("1.792,59"), Parameter::RoadIdeal).amount == 1'792'590'000);
  CHECK(readTyped(QStringLiteral("0.856"), Parameter::AreaVerified).kind == Kind::Amount);
  const TypedAmount asked = readTyped(QStringLiteral("1.500"), Parameter::RoadIdeal);
  CHECK(asked.kind == Kind::TwoReadings);
  CHECK(asked.amount == micro(1500));
  CHECK(asked.other == micro(1.5));
  CHECK(readTyped(QStringLiteral("1.500"), Parameter::RoadIdeal, DecimalMark::Point).amount == micro(1.5));
}

TEST_CASE("what is counted is whole: one reading makes sense, decimals are refused", "[entry]") {
  uiApp();
  for (const char* text : {"1.234", "1,234", "1234"}) {
    INFO(text);
    const TypedAmount typed = readTyped(QString::fromUtf8(text), Parameter::HouseholdsKk);
    CHECK(typed.kind == Kind::Amount);
    CHECK(typed.amount == micro(1234));
  }
  CHECK(readTyped(QStringLiteral("1.000"), Parameter::Population).kind == Kind::TwoReadings);  // 1 may be meant
  for (const char* text : {"12,5", "1.234,5", "0.5", "1.5"}) {
    INFO(text);
    for (const Parameter counted : {Parameter::Buildings, Parameter::HouseholdsKk, Parameter::WaterAccess}) {
      const TypedAmount typed = readTyped(QString::fromUtf8(text), counted);
      CHECK(typed.kind == Kind::Refused);
      CHECK(typed.problem.contains(QStringLiteral("bilangan bulat")));
    }
    CHECK(readTyped(QString::fromUtf8(text), Parameter::RoadIdeal).kind == Kind::Amount);
  }
  CHECK(readingText(micro(1234), Parameter::RoadIdeal) == QStringLiteral("1234 m"));
  CHECK(readingText(micro(1.234), Parameter::RoadIdeal) == QStringLiteral("1,234 m"));
}

TEST_CASE("nothing typed is missing, never zero, and text is refused with a reason", "[entry]") {
  uiApp();
  for (const char* nothing : {"", "  ", "-"}) {
    const TypedAmount typed = readTyped(QString::fromUtf8(nothing), Parameter::Buildings);
    CHECK(typed.kind == Kind::Empty);
    CHECK(isMissing(typed.amount));
  }
  for (const char* wrong : {"abc", "12 ha", "1,2,3", "#REF!", "99999999999"}) {
    INFO(wrong);
    const TypedAmount typed = readTyped(QString::fromUtf8(wrong), Parameter::HouseholdsKk);
    CHECK(typed.kind == Kind::Refused);
    CHECK_FALSE(typed.problem.isEmpty());
    CHECK(isMissing(typed.amount));
  }
  // The unit of the field itself may stand behind the number.
  CHECK(readTyped(QStringLiteral("12 KK"), Parameter::HouseholdsKk).amount == micro(12));
}

TEST_CASE("what a field shows for editing reads back as the same amount in one way", "[entry]") {
  uiApp();
  for (const Language language : {Language::Indonesian, Language::English}) {
    setLanguage(language);
    for (const Micro amount : {Micro{0}, micro(1.278), micro(1500), micro(1'234'567.5), micro(0.856), micro(-0.630701),
                               micro(12.345678), micro(999.999), micro(1.5)}) {
      const TypedAmount typed = readTyped(editText(amount), Parameter::AreaVerified);
      INFO(editText(amount).toStdString());
      CHECK(typed.kind == (amount > micro(100'000) ? Kind::Refused : Kind::Amount));
      if (typed.kind == Kind::Amount) CHECK(typed.amount == amount);
    }
  }
  setLanguage(Language::Indonesian);
  CHECK(editText(kMissing).isEmpty());
  CHECK(shownAmount(kMissing, Unit::Metre) == QStringLiteral("belum ada"));
}

TEST_CASE("the survey form asks for the bases and indicators of its edition", "[entry]") {
  CHECK(enteredFields(edition2018()).size() == 6 + 16);
  CHECK(enteredFields(edition2016()).size() == 6 + 19);
  CHECK(enteredFields(edition2018()).front() == Parameter::AreaVerified);
  CHECK(enteredFields(edition2018()).back() == Parameter::FireEquipment);
}

namespace {

void pasteFigures(Session& session, std::vector<PastedCell> cells, int outside) {
  writePaste(session, readPaste(session, std::make_shared<const std::vector<PastedCell>>(std::move(cells))), outside);
}

}  // namespace

TEST_CASE("a pasted column is one edit; what is no number is listed and left as it was", "[entry]") {
  OpenCity city;
  const FeatureId rt = city.rt("Kalianyar RT 001 RW 001");
  const Micro before = city.figure(rt, Parameter::RoadSurface);
  pasteFigures(city.session,
               {{rt, Parameter::BuildingIrregularity, QStringLiteral("12")},
                {rt, Parameter::RoadSurface, QStringLiteral("rusak")},
                {rt, Parameter::WaterAccess, QString()}},
               2);
  CHECK(city.figure(rt, Parameter::BuildingIrregularity) == micro(12));
  CHECK(city.figure(rt, Parameter::RoadSurface) == before);
  CHECK(isMissing(city.figure(rt, Parameter::WaterAccess)));
  REQUIRE(city.said.size() == 1);
  CHECK(city.said[0].kind == MessageKind::Warning);
  CHECK(city.said[0].text.contains(QStringLiteral("rusak")));
  REQUIRE(city.session.undo());
  CHECK(city.figure(rt, Parameter::BuildingIrregularity) == micro(286));
  CHECK(city.figure(rt, Parameter::WaterAccess) == micro(307));
}

TEST_CASE("a column settles its own decimal mark; alone, two readings are asked in the message", "[entry]") {
  OpenCity city;
  const FeatureId rt = city.rt("Kalianyar RT 001 RW 001");
  pasteFigures(
      city.session,
      {{rt, Parameter::RoadIdeal, QStringLiteral("1.500")}, {rt, Parameter::DrainIdeal, QStringLiteral("400,5")}}, 0);
  CHECK(city.figure(rt, Parameter::RoadIdeal) == micro(1500));

  pasteFigures(city.session, {{rt, Parameter::RoadIdeal, QStringLiteral("2.750")}}, 0);
  CHECK(city.figure(rt, Parameter::RoadIdeal) == micro(1500));
  REQUIRE(city.said.back().actions.size() == 2);
  city.said.back().actions[0].run();  // the comma is the decimal mark
  CHECK(city.figure(rt, Parameter::RoadIdeal) == micro(2750));

  const Micro people = city.figure(rt, Parameter::Population);
  pasteFigures(city.session, {{rt, Parameter::Population, QStringLiteral("12,5")}}, 0);
  CHECK(city.figure(rt, Parameter::Population) == people);
  CHECK(city.said.back().text.contains(QStringLiteral("bilangan bulat")));
}

TEST_CASE("writing what stands there already leaves no trace in the history", "[entry]") {
  OpenCity city;
  const FeatureId rt = city.rt("Kalianyar RT 001 RW 001");
  const QString before = city.session.undoText();
  CHECK(writeFigures(city.session, {{rt, Parameter::Buildings, micro(323)}}));
  CHECK(city.session.undoText() == before);
  CHECK(writeFigures(city.session, {{rt, Parameter::Buildings, micro(324)}}));
  CHECK(city.session.undoText().contains(QStringLiteral("jumlah bangunan")));
}
