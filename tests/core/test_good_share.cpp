#include "core/rules/good_share.h"

#include "tests/support/catch.h"

using namespace kawasan;

namespace {

Micro units(double amount) {
  return *microFromDouble(amount);
}

}  // namespace

TEST_CASE("the sample RT of the survey form: drains and roads from what is good", "[good-share]") {
  // Ministry form 100-0-100, its own sample: existing drain 380 m, new 250 m, connector 80 m; clean 210 m, sound 210 m;
  // existing road 460 m, needed 10 m; undamaged road 500 m, more than there is.
  FigureRow row;
  row[Parameter::DrainIdeal] = units(710);
  row[Parameter::DrainageAbsence] = units(330);
  row[Parameter::DrainageDisconnected] = units(80);
  row[Parameter::RoadIdeal] = units(470);
  row[Parameter::RoadCoverage] = units(10);
  CHECK(wholeOf(row, Parameter::DrainageUnmaintained) == units(380));
  CHECK(failingOf(row, Parameter::DrainageUnmaintained, units(210)) == units(170));
  CHECK(failingOf(row, Parameter::DrainageConstruction, units(210)) == units(170));
  CHECK(goodOf(row, Parameter::DrainageAbsence) == units(380));
  CHECK(goodOf(row, Parameter::DrainageDisconnected) == units(630));
  CHECK(goodOf(row, Parameter::RoadCoverage) == units(460));
  CHECK(failingOf(row, Parameter::RoadSurface, units(500)) == units(-40));
}

TEST_CASE("households and buildings: failing is the base less what is good", "[good-share]") {
  FigureRow row;
  row[Parameter::HouseholdsKk] = units(78);
  row[Parameter::Buildings] = units(65);
  row[Parameter::WaterAccess] = units(67);
  CHECK(goodOf(row, Parameter::WaterAccess) == units(11));
  CHECK(failingOf(row, Parameter::WaterAccess, units(11)) == units(67));
  CHECK(failingOf(row, Parameter::FireEquipment, 0) == units(65));
}

TEST_CASE("nothing is derived from what is missing", "[good-share]") {
  FigureRow row;
  CHECK(isMissing(wholeOf(row, Parameter::WaterAccess)));
  CHECK(isMissing(failingOf(row, Parameter::WaterAccess, units(3))));
  row[Parameter::HouseholdsKk] = units(78);
  CHECK(isMissing(goodOf(row, Parameter::WaterAccess)));
  CHECK(isMissing(failingOf(row, Parameter::WaterAccess, kMissing)));
  row[Parameter::RoadIdeal] = units(100);
  CHECK(isMissing(wholeOf(row, Parameter::RoadSurface)));  // how much road exists is not known yet
  CHECK(isMissing(wholeOf(row, Parameter::RoadIdeal)));    // a base has no whole
}

TEST_CASE("what was good stays good when its whole is corrected", "[good-share]") {
  FigureRow before;
  before[Parameter::HouseholdsKk] = units(357);
  before[Parameter::WaterAccess] = units(307);  // 50 have water
  FigureRow now = before;
  now[Parameter::HouseholdsKk] = units(400);
  CHECK(failingKept(before, now, Parameter::WaterAccess) == units(350));
  // Fewer than have water: nothing is worked out.
  now[Parameter::HouseholdsKk] = units(40);
  CHECK(failingKept(before, now, Parameter::WaterAccess) == units(307));
  CHECK(tellsWholeOf(Parameter::WaterAccess) == Parameter::HouseholdsKk);
  CHECK(tellsWholeOf(Parameter::RoadSurface) == Parameter::RoadCoverage);  // of the road that exists
  CHECK_FALSE(tellsWholeOf(Parameter::HouseholdsKk).has_value());
  // Nothing good was told.
  before[Parameter::WaterAccess] = kMissing;
  now = before;
  now[Parameter::HouseholdsKk] = units(400);
  CHECK(isMissing(failingKept(before, now, Parameter::WaterAccess)));
}
