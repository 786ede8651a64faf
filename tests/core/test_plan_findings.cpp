// Findings about the plan: the rules of works paid by grants, and what activities contradict (planning practice,
// sections 4 and 6).

#include "core/plan/open_requirements.h"
#include "core/plan/plan_findings.h"
#include "tests/support/catch.h"
#include "tests/support/plan_city.h"

using namespace kawasan;
using namespace kawasan::test;
using enum Parameter;

namespace {

struct Desk {
  PlanCity city;

  Desk() { city.figures(1, {{kFirstRt, with(wholeRt(), {{RoadSurface, 400}})}, {kSecondRt, wholeRt()}}); }

  [[nodiscard]] std::vector<Finding> all() const { return checkPlan(city.snapshot, edition2018(), &city.survey()); }

  [[nodiscard]] std::vector<Finding> of(const std::string& rule) const {
    std::vector<Finding> found = all();
    std::erase_if(found, [&](const Finding& finding) { return finding.rule != rule; });
    return found;
  }

  [[nodiscard]] Finding only(const std::string& rule) const {
    std::vector<Finding> found = of(rule);
    INFO(rule);
    REQUIRE(found.size() == 1);
    return std::move(found.front());
  }

  /// `name`, of 2021 and paid by a city's budget.
  FeatureId add(Activity activity, std::initializer_list<ActivityEffect> effects = {}) {
    activity.year = activity.year == 0 ? 2021 : activity.year;
    const FeatureId id = city.activity(activity, effects);
    return id;
  }

  static Activity named(const std::string& name) {
    Activity activity;
    activity.name = name;
    activity.uuid = "u-" + name;
    activity.kelurahanId = 2;
    return activity;
  }
};

std::string param(const Finding& finding, const std::string& name) {
  return std::string(finding.params.get(name));
}

SharedPolygons square(double from, double to) {
  return std::make_shared<MultiPolygon>(
      MultiPolygon{{Polygon{{{{from, from}, {to, from}, {to, to}, {from, to}, {from, from}}}}}});
}

}  // namespace

TEST_CASE("a city without activities has no findings of the plan", "[plan-findings]") {
  const Desk desk;
  CHECK(desk.all().empty());
  CHECK(checkPlan(desk.city.snapshot, edition2018(), nullptr).empty());
}

TEST_CASE("what is not filled in is one note a rule, what is lacking one finding an activity", "[plan-findings]") {
  Desk desk;
  for (int i = 1; i <= 5; ++i) {
    Activity activity = Desk::named("Jalan " + std::to_string(i));
    if (i <= 2) activity.lifeYears = 3;
    desk.city.fund(desk.add(activity), "apbn_bpm", 1);
  }
  desk.city.fund(desk.add(Desk::named("Dinas")), "apbd_kota", 1);
  const std::vector<Finding> found = desk.of("bpm-b4");
  REQUIRE(found.size() == 3);
  CHECK(found[0].severity == Severity::Error);
  CHECK(param(found[0], "activity") == "Jalan 1");
  CHECK(param(found[0], "years") == "3");
  CHECK(param(found[0], "least") == "5");
  CHECK(found[0].subjects.front().name == "Kalianyar");
  CHECK(found[2].severity == Severity::Info);
  CHECK(param(found[2], "count") == "3");
  CHECK(param(found[2], "of") == "5");
  CHECK(param(found[2], "activities") == "Jalan 3; Jalan 4; Jalan 5");
  CHECK(param(found[2], "more").empty());
  const Finding scale = desk.only("bpm-b5a");
  CHECK(param(scale, "count") == "5");
  CHECK(param(scale, "more") == "2");
}

TEST_CASE("an acceptance stays with its activity when its figures change", "[plan-findings]") {
  Desk desk;
  Activity activity = Desk::named("Jalan");
  activity.lifeYears = 3;
  desk.city.fund(desk.add(activity), "apbn_bpm", 1);
  const std::string before = fingerprintOf(desk.only("bpm-b4"));
  std::vector<Activity> changed(desk.city.snapshot.activities.begin(), desk.city.snapshot.activities.end());
  changed.front().lifeYears = 4;
  changed.front().name = "Jalan beton";
  desk.city.snapshot.activities = changed;
  CHECK(fingerprintOf(desk.only("bpm-b4")) == before);
  desk.city.state(changed.front().id, LifeStep::Cancelled, Date{2021, 3, 1});
  CHECK(desk.all().empty());
}

TEST_CASE("what is left and what is too much bear their figures", "[plan-findings]") {
  Desk desk;
  desk.city.fund(desk.add(Desk::named("Jalan"), {effectOn(kFirstRt, RoadSurface, 500)}), "apbn_bpm", 1);
  const Finding over = desk.only("bpm-b3c");
  CHECK(over.severity == Severity::Warning);
  CHECK(param(over, "indicator1") == "road_surface");
  CHECK(param(over, "place1") == "Kalianyar RT 001 RW 001");
  CHECK(param(over, "volume1") == "500");
  CHECK(param(over, "need1") == "400");
  const Finding need = desk.only("effect-above-need");
  CHECK(need.subjects.front().id == kFirstRt);
  CHECK(param(need, "volume") == "500");
  CHECK(param(need, "need") == "400");
  CHECK(param(need, "activities") == "Jalan");
}

TEST_CASE("volumes of several activities and years are held against the need together", "[plan-findings]") {
  Desk desk;
  desk.add(Desk::named("A"), {effectOn(kFirstRt, RoadSurface, 400)});
  CHECK(desk.of("effect-above-need").empty());  // exactly what is needed
  Activity later = Desk::named("B");
  later.year = 2022;
  desk.add(later, {effectOn(kFirstRt, RoadSurface, 1)});
  const Finding need = desk.only("effect-above-need");
  CHECK(param(need, "volume") == "401");
  CHECK(param(need, "activities") == "A; B");
  // A figure that nobody entered is not 0.
  desk.add(Desk::named("C"), {effectOn(kThirdRt, RoadSurface, 10)});
  CHECK(desk.of("effect-above-need").size() == 1);
}

TEST_CASE("the two lists of works are compared both ways", "[plan-findings]") {
  Desk desk;
  Activity inCity = Desk::named("Kota");
  inCity.refRp2kpkp = "1.1";
  desk.add(inCity);
  CHECK(desk.of("rp2kpkp-not-in-rplp").empty());  // no RPLP anywhere yet
  Activity inBoth = Desk::named("Keduanya");
  inBoth.refRp2kpkp = "1.2";
  inBoth.refRplp = "A2";
  desk.add(inBoth);
  Activity main = Desk::named("Jalan utama");
  main.refRp2kpkp = "1.3";
  main.tier = WorkTier::Primary;
  desk.add(main);
  const Finding cityOnly = desk.only("rp2kpkp-not-in-rplp");
  CHECK(param(cityOnly, "count") == "1");
  CHECK(param(cityOnly, "of") == "2");
  CHECK(param(cityOnly, "activities") == "Kota");
  CHECK(cityOnly.subjects.front().name == "Kalianyar");
  Activity inRplp = Desk::named("Warga");
  inRplp.refRplp = "A3";
  desk.add(inRplp);
  CHECK(param(desk.only("rplp-not-in-rp2kpkp"), "activities") == "Warga");
}

TEST_CASE("works outside their area, along its edge, and volumes in RT of another", "[plan-findings]") {
  Desk desk;
  desk.city.snapshot.kawasan = {Kawasan{kKawasan, "w5", "KW-01", "Tepi Kali", {}, square(0, 100)}};
  desk.city.snapshot.buildIndex();
  const auto draw = [&](const std::string& name, LineString line) {
    Activity activity = Desk::named(name);
    activity.kawasanId = kKawasan;
    activity.geometry = std::make_shared<Geometry>(std::move(line));
    desk.add(activity);
  };
  draw("Dalam", {{10, 10}, {200, 10}});
  draw("Tepi", {{0, 0}, {100, 0}});
  draw("Luar", {{300, 300}, {400, 300}});
  std::vector<Finding> found = desk.of("activity-outside-area");
  REQUIRE(found.size() == 2);
  CHECK(param(found[0], "activity") == "Tepi");
  CHECK(found[0].severity == Severity::Info);
  CHECK(param(found[1], "activity") == "Luar");
  CHECK(found[1].severity == Severity::Warning);
  CHECK(param(found[1], "area") == "Tepi Kali");
  REQUIRE(found[1].place);
  CHECK(found[1].place->x == 350);
  Activity elsewhere = Desk::named("RT lain");
  elsewhere.kawasanId = kKawasan;
  desk.add(elsewhere, {effectOn(kFirstRt, RoadSurface, 1), effectOn(kThirdRt, RoadSurface, 1)});
  found = desk.of("activity-outside-area");
  REQUIRE(found.size() == 3);
  CHECK(param(found[2], "field") == "rts");
  CHECK(param(found[2], "count") == "1");
  CHECK(param(found[2], "of") == "2");
}

TEST_CASE("volumes in RT that a drawing does not reach are told, with the largest of them", "[plan-findings]") {
  Desk desk;
  for (Rt& rt : desk.city.snapshot.rts) {
    if (rt.id == kFirstRt) rt.geometry = square(0, 100);
    if (rt.id == kSecondRt) rt.geometry = square(300, 400);
  }
  Activity road = Desk::named("Jalan");
  road.geometry = std::make_shared<Geometry>(LineString{{10, 50}, {90, 50}});
  desk.add(road, {effectOn(kFirstRt, RoadSurface, 80), effectOn(kSecondRt, RoadSurface, 40),
                  effectOn(kSecondRt, RoadCoverage, 58.5), effectOn(kSecondRt, WaterAccess, 7),
                  effectOn(kThirdRt, RoadSurface, 900)});  // the third RT is not drawn: nobody knows
  const Finding outside = desk.only("volumes-outside-drawing");
  CHECK(param(outside, "activity") == "Jalan");
  CHECK(param(outside, "count") == "1");
  CHECK(param(outside, "of") == "2");
  CHECK(param(outside, "places") == "Kalianyar RT 002 RW 001");
  CHECK(param(outside, "indicator") == identifierOf(RoadCoverage));
  CHECK(param(outside, "volume") == "58.5");
  REQUIRE(outside.place);
  CHECK(outside.place->x == 50);

  // A road may run beside the edge of an RT; what a point stands for does its work elsewhere.
  const auto redrawn = [&](const Geometry& place) {
    for (Activity& activity : desk.city.snapshot.activities) activity.geometry = std::make_shared<Geometry>(place);
    return desk.of("volumes-outside-drawing").size();
  };
  CHECK(redrawn(LineString{{50, 50}, {291, 350}}) == 0);  // 9 m from the second RT
  CHECK(redrawn(LineString{{50, 50}, {289, 350}}) == 1);  // 11 m
  CHECK(redrawn(Point{50, 50}) == 0);
}

TEST_CASE("an RPLP without its kelurahan is told", "[plan-findings]") {
  Desk desk;
  desk.city.snapshot.planDocuments = {{1, "d1", PlanDocumentKind::Rplp, "RPLP Duri", {}, 1, 0, 0, {}, {}},
                                      {2, "d2", PlanDocumentKind::Rplp, "RPLP Kota Contoh", {}, 0, 0, 0, {}, {}},
                                      {3, "d3", PlanDocumentKind::Rp2kpkp, "RP2KPKP Kota Contoh", {}, 0, 0, 0, {}, {}}};
  CHECK(param(desk.only("rplp-of-city"), "document") == "RPLP Kota Contoh");
  CHECK(desk.only("rplp-of-city").severity == Severity::Warning);
}

TEST_CASE("volumes in RT of another kelurahan than the one of the work", "[plan-findings]") {
  Desk desk;
  constexpr FeatureId kDuri = 1;
  constexpr FeatureId kKalianyar = 2;
  const auto plan = [&](const std::string& name, FeatureId kelurahan, FeatureId kawasan,
                        std::initializer_list<ActivityEffect> effects) {
    Activity activity = Desk::named(name);
    activity.kelurahanId = kelurahan;
    activity.kawasanId = kawasan;
    desk.add(activity, effects);
  };
  const ActivityEffect inKalianyar = effectOn(kFirstRt, RoadSurface, 1);
  const ActivityEffect inDuri = effectOn(kThirdRt, RoadSurface, 1);
  plan("Di dalam", kKalianyar, 0, {inKalianyar});
  plan("Tanpa kelurahan", 0, 0, {inKalianyar, inDuri});
  CHECK(desk.of("activity-outside-area").empty());
  plan("Di luar", kDuri, 0, {inKalianyar});
  plan("Sebagian di luar", kKalianyar, 0, {inKalianyar, inDuri});
  plan("Kawasan di kelurahan lain", kDuri, kKawasan, {inKalianyar, effectOn(kSecondRt, RoadSurface, 1)});
  const std::vector<Finding> found = desk.of("activity-outside-area");
  REQUIRE(found.size() == 3);
  const std::vector<std::array<std::string, 4>> expected{{"Di luar", "Duri", "1", "1"},
                                                         {"Sebagian di luar", "Kalianyar", "1", "2"},
                                                         {"Kawasan di kelurahan lain", "Duri", "2", "2"}};
  for (std::size_t i = 0; i < found.size(); ++i) {
    CHECK(std::array{param(found[i], "activity"), param(found[i], "area"), param(found[i], "count"),
                     param(found[i], "of")} == expected[i]);
    CHECK(param(found[i], "field") == "kelurahan");
    CHECK(found[i].severity == Severity::Warning);
    CHECK(found[i].subjects.front().name == expected[i][1]);
  }
}

TEST_CASE("a work in a kawasan over two kelurahan may name either of them", "[plan-findings]") {
  Desk desk;
  for (Rt& rt : desk.city.snapshot.rts) rt.kawasanId = kKawasan;
  desk.city.snapshot.buildIndex();
  Activity road = Desk::named("Jalan");
  road.kawasanId = kKawasan;
  desk.add(road, {effectOn(kFirstRt, RoadSurface, 1), effectOn(kThirdRt, RoadSurface, 1)});
  CHECK(desk.of("activity-outside-area").empty());
}

TEST_CASE("one road in two RT counts once", "[plan-findings]") {
  Desk desk;
  Activity road = Desk::named("Jalan batas");
  road.contractVolume = micro(150);
  road.contractUnit = "m'";
  desk.add(road, {effectOn(kFirstRt, RoadSurface, 100), effectOn(kSecondRt, RoadSurface, 50)});
  CHECK(desk.of("asset-counted-twice").empty());
  road.name = "Jalan ganda";
  road.uuid = "u-ganda";
  desk.add(road, {effectOn(kFirstRt, RoadSurface, 150), effectOn(kSecondRt, RoadSurface, 150)});
  const Finding twice = desk.only("asset-counted-twice");
  CHECK(param(twice, "sum") == "300");
  CHECK(param(twice, "contract") == "150");
  CHECK(param(twice, "count") == "2");
}

TEST_CASE("a truck entered once an RT is one truck", "[plan-findings]") {
  Desk desk;
  Activity truck = Desk::named("Mobil sampah");
  truck.work = "waste_truck";
  desk.add(truck, {effectOn(kFirstRt, WasteFacility, 5), effectOn(kSecondRt, WasteFacility, 5)});
  truck = Desk::named("Mobil sampah RT 001");
  truck.work = "waste_truck";
  desk.add(truck, {effectOn(kFirstRt, WasteSystem, 5)});
  CHECK(desk.of("asset-counted-twice").empty());
  truck = Desk::named("Mobil sampah RT 002");
  truck.work = "waste_truck";
  truck.year = 2022;
  desk.add(truck, {effectOn(kSecondRt, WasteSystem, 5)});
  CHECK(desk.of("asset-counted-twice").empty());  // that of another year
  truck = Desk::named("Mobil sampah RT 003");
  truck.work = "waste_truck";
  desk.add(truck, {effectOn(kSecondRt, WasteSystem, 5)});
  const Finding shared = desk.only("asset-counted-twice");
  CHECK(param(shared, "field") == "shared");
  CHECK(param(shared, "year") == "2021");
  CHECK(param(shared, "count") == "2");
  CHECK(param(shared, "activities") ==
        "Mobil sampah RT 001 (Kalianyar RT 001 RW 001); Mobil sampah RT 003 (Kalianyar RT 002 RW 001)");

  // A cart may well be one an RT.
  Desk carts;
  for (const FeatureId rt : {kFirstRt, kSecondRt}) {
    Activity cart = Desk::named("Gerobak " + std::to_string(rt));
    cart.work = "waste_cart";
    carts.add(cart, {effectOn(rt, WasteSystem, 5)});
  }
  CHECK(carts.of("asset-counted-twice").empty());
}

TEST_CASE("minutes cannot take off more than the decree has", "[plan-findings]") {
  Desk desk;
  Snapshot& city = desk.city.snapshot;
  desk.city.decree(5);
  desk.city.sign(1, {2021, 12, 20}, 5);
  CHECK(desk.all().empty());
  city.minutesLines[0].hectares = micro(6.5);
  const Finding above = desk.only("minutes-above-decree");  // also in a city without activities
  CHECK(param(above, "reduced") == "6.5");
  CHECK(param(above, "decree") == "5");
  CHECK(param(above, "number") == "188/1");
  CHECK(above.subjects.front().id == kKawasan);
}

TEST_CASE("money without a source, and sources that are not the cost", "[plan-findings]") {
  Desk desk;
  Activity activity = Desk::named("Tanpa sumber");
  activity.costPlanned = 200;
  desk.add(activity);
  activity = Desk::named("Tanpa biaya");
  desk.add(activity);
  activity = Desk::named("Sebagian");
  activity.costPlanned = 300;
  const FeatureId part = desk.add(activity);
  desk.city.fund(part, "apbd_kota", 100);
  desk.city.fund(part, "", 200);
  const Finding without = desk.only("money-without-source");
  CHECK(param(without, "year") == "2021");
  CHECK(param(without, "count") == "2");
  CHECK(param(without, "money") == "400");
  CHECK(desk.of("funding-differs").empty());
  activity = Desk::named("Kurang");
  activity.costPlanned = 500;
  desk.city.fund(desk.add(activity), "apbd_kota", 450);
  const Finding differs = desk.only("funding-differs");
  CHECK(param(differs, "cost") == "500");
  CHECK(param(differs, "funded") == "450");
}

TEST_CASE("certified works whose quality nobody filled in are one note, no failure", "[plan-findings]") {
  Desk desk;
  const auto certify = [&desk](const std::string& name, std::optional<QualityGrade> grade) {
    ActivityState state;
    state.activityId = desk.add(Desk::named(name));
    state.step = LifeStep::Certification;
    state.date = {2021, 10, 1};
    state.grade = grade;
    desk.city.state(state);
  };
  certify("Baik", QualityGrade::Good);
  static_cast<void>(desk.add(Desk::named("Belum bersertifikat")));
  CHECK(desk.of("quality-not-filled").empty());
  certify("Tanpa mutu", std::nullopt);
  certify("Juga tanpa", std::nullopt);
  const Finding open = desk.only("quality-not-filled");
  CHECK(open.severity == Severity::Info);
  CHECK(param(open, "count") == "2");
  CHECK(param(open, "of") == "3");
  CHECK(param(open, "activities") == "Tanpa mutu; Juga tanpa");
}

TEST_CASE("stages that stand in another order than their dates, and progress that falls", "[plan-findings]") {
  Desk desk;
  const FeatureId sound = desk.add(Desk::named("Runtut"));
  desk.city.state(sound, LifeStep::Proposal, {2021, 1, 5});
  desk.city.state(sound, LifeStep::Construction, {2021, 6, 1}, 50);
  desk.city.state(sound, LifeStep::Disbursement, {2021, 7, 1});  // paid in parts while it is built
  desk.city.state(sound, LifeStep::Construction, {2021, 9, 1}, 100);
  desk.city.state(sound, LifeStep::Certification, {2021, 10, 1});
  desk.city.state(sound, LifeStep::Disbursement, {2021, 11, 1});
  desk.city.state(sound, LifeStep::HandOver, {2021, 11, 1});
  desk.city.state(sound, LifeStep::Upkeep, {2023, 1, 1});
  CHECK(desk.of("stages-contradict").empty());
  const FeatureId early = desk.add(Desk::named("Terbalik"));
  desk.city.state(early, LifeStep::Proposal, {2022, 3, 1});
  desk.city.state(early, LifeStep::Certification, {2019, 4, 1});
  const Finding order = desk.only("stages-contradict");
  CHECK(param(order, "field") == "order");
  CHECK(param(order, "activity") == "Terbalik");
  CHECK(param(order, "step") == "certification");
  CHECK(param(order, "date") == "2019-04-01");
  CHECK(param(order, "other") == "proposal");
  CHECK(param(order, "other_date") == "2022-03-01");
  desk.city.snapshot.activityStates.clear();
  desk.city.state(early, LifeStep::Construction, {2022, 3, 1}, 100);
  desk.city.state(early, LifeStep::Construction, {2022, 4, 1}, 20);
  const Finding falls = desk.only("stages-contradict");
  CHECK(param(falls, "field") == "percent");
  CHECK(param(falls, "from") == "100");
  CHECK(param(falls, "to") == "20");
  desk.city.snapshot.activityStates.clear();
  // Two records of one day are no contradiction, whichever was entered first.
  desk.city.state(early, LifeStep::Construction, {2022, 4, 1}, 100);
  desk.city.state(early, LifeStep::Certification, {2022, 5, 1});
  desk.city.state(early, LifeStep::HandOver, {2022, 5, 1});
  std::vector<ActivityState> states = desk.city.snapshot.activityStates.list();
  REQUIRE(states.size() == 3);
  std::swap(states[1], states[2]);
  desk.city.snapshot.activityStates = states;
  CHECK(desk.of("stages-contradict").empty());
  desk.city.snapshot.activityStates.clear();
  desk.city.state(early, LifeStep::HandOver, {2022, 5, 1});
  const Finding lacking = desk.only("stages-contradict");
  CHECK(param(lacking, "field") == "certification");
  CHECK(lacking.severity == Severity::Info);
}

TEST_CASE("years outside the plan, the programme or the document", "[plan-findings]") {
  Desk desk;
  desk.city.snapshot.info.firstYear = 2020;
  desk.city.snapshot.info.lastYear = 2024;
  Activity activity = Desk::named("Akhir");
  activity.year = 2024;
  activity.endYear = 2025;
  desk.add(activity);
  Finding outside = desk.only("activity-outside-years");
  CHECK(param(outside, "field") == "plan");
  CHECK(param(outside, "year") == "2025");
  CHECK(param(outside, "to") == "2024");
  desk.city.snapshot.info.lastYear = 2025;
  CHECK(desk.of("activity-outside-years").empty());
  // What was finished before the plan began is its past.
  activity = Desk::named("Lama");
  activity.year = 2018;
  const FeatureId old = desk.add(activity);
  CHECK(desk.of("activity-outside-years").size() == 1);
  desk.city.state(old, LifeStep::HandOver, Date{2018, 12, 1});
  CHECK(desk.of("activity-outside-years").empty());
  desk.city.snapshot.planDocuments = {
      {1, "d1", PlanDocumentKind::Rp2kpkp, "RP2KPKP", DocumentStatus::Final, 0, 2022, 2026, {}, {}}};
  activity = Desk::named("Dokumen");
  activity.refRp2kpkp = "1";
  desk.add(activity);
  outside = desk.only("activity-outside-years");
  CHECK(param(outside, "field") == "document");
  CHECK(param(outside, "name") == "RP2KPKP");
  CHECK(param(outside, "from") == "2022");
}

TEST_CASE("two dates of one appraisal, and one after the agreement", "[plan-findings]") {
  Desk desk;
  Activity activity = Desk::named("Jalan");
  activity.appraisalDate = Date{2021, 2, 1};
  const FeatureId id = desk.add(activity);
  desk.city.state(id, LifeStep::Appraisal, {2021, 2, 1});
  desk.city.state(id, LifeStep::Agreement, {2021, 3, 1});
  CHECK(desk.of("stages-contradict").empty());
  desk.city.snapshot.activityStates.clear();
  desk.city.state(id, LifeStep::Appraisal, {2021, 2, 15});
  const Finding differs = desk.only("stages-contradict");
  CHECK(param(differs, "field") == "appraisal");
  CHECK(param(differs, "date") == "2021-02-01");
  CHECK(param(differs, "other_date") == "2021-02-15");
  desk.city.snapshot.activityStates.clear();
  desk.city.state(id, LifeStep::Agreement, {2021, 1, 15});
  CHECK(param(desk.only("stages-contradict"), "field") == "appraisal-late");
}

TEST_CASE("finished with a part built, without construction, or ahead of its day", "[plan-findings]") {
  Desk desk;
  const FeatureId id = desk.add(Desk::named("Jalan"));
  desk.city.state(id, LifeStep::Certification, {2021, 10, 1});
  const Finding unbuilt = desk.only("stages-contradict");
  CHECK(param(unbuilt, "field") == "unbuilt");
  CHECK(unbuilt.severity == Severity::Info);
  desk.city.state(id, LifeStep::Construction, {2021, 6, 1}, 50);
  const Finding half = desk.only("stages-contradict");
  CHECK(param(half, "field") == "unfinished");
  CHECK(param(half, "percent") == "50");
  CHECK(half.severity == Severity::Warning);
  desk.city.state(id, LifeStep::Construction, {2021, 9, 1}, 100);
  CHECK(desk.of("stages-contradict").empty());
  for (ActivityState& state : desk.city.snapshot.activityStates) state.recorded = "2021-09-15T04:00:00.000Z";
  const Finding ahead = desk.only("stages-contradict");  // of the certification alone
  CHECK(param(ahead, "field") == "future");
  CHECK(param(ahead, "date") == "2021-10-01");
  CHECK(param(ahead, "recorded") == "2021-09-15");
}

TEST_CASE("the percent of the money does not fall either", "[plan-findings]") {
  Desk desk;
  const FeatureId id = desk.add(Desk::named("Jalan"));
  desk.city.state(id, LifeStep::Disbursement, {2021, 6, 1});
  desk.city.state(id, LifeStep::Construction, {2021, 7, 1}, 50);
  desk.city.snapshot.activityStates[0].financialPercent = micro(60);
  desk.city.snapshot.activityStates[1].financialPercent = micro(30);
  const Finding falls = desk.only("stages-contradict");
  CHECK(param(falls, "field") == "financial");
  CHECK(param(falls, "from") == "60");
  CHECK(param(falls, "to") == "30");
}

TEST_CASE("money that was spent without a source, or paid out beyond the cost", "[plan-findings]") {
  Desk desk;
  Activity activity = Desk::named("Jalan");
  activity.costPlanned = 500;
  activity.costRealised = 480;
  const FeatureId id = desk.add(activity);
  desk.city.fund(id, "apbn_bpm", 500, 450);
  const Finding spent = desk.only("money-without-source");
  CHECK(param(spent, "field") == "realised");
  CHECK(param(spent, "money") == "30");
  CHECK(param(spent, "activities") == "Jalan");
  CHECK(desk.of("funding-differs").empty());
  desk.city.state(id, LifeStep::Disbursement, {2021, 6, 1});
  desk.city.state(id, LifeStep::Disbursement, {2021, 9, 1});
  for (ActivityState& state : desk.city.snapshot.activityStates) state.amount = 250;
  CHECK(desk.of("funding-differs").empty());
  desk.city.snapshot.activityStates[1].amount = 251;
  const Finding paid = desk.only("funding-differs");
  CHECK(param(paid, "field") == "paid");
  CHECK(param(paid, "cost") == "500");
  CHECK(param(paid, "funded") == "501");
}

TEST_CASE("more hectares than a kawasan has, of minutes and of land", "[plan-findings]") {
  Desk desk;
  Snapshot& city = desk.city.snapshot;
  desk.city.sign(1, {2021, 12, 20}, 4);
  KawasanProfile profile;
  profile.kawasanId = kKawasan;
  profile.legalHa = micro(3);
  profile.illegalHa = micro(1);
  city.profiles.push_back(profile);
  CHECK(desk.all().empty());  // two RT of 2 ha
  city.minutesLines[0].hectares = micro(4.5);
  city.profiles[0].untitledHa = micro(0.5);
  const Finding above = desk.only("minutes-above-decree");
  CHECK(param(above, "field") == "area");
  CHECK(param(above, "reduced") == "4.5");
  CHECK(param(above, "area") == "4");
  const Finding land = desk.only("land-above-area");
  CHECK(param(land, "land") == "4.5");
  CHECK(param(land, "area") == "4");
  CHECK(param(land, "field").empty());  // the RT: two of 2 ha
  // A decree that is larger than what was verified holds both.
  desk.city.decree(5);
  CHECK(desk.all().empty());
  // Where even the decree is too small it is the decree that is named.
  city.profiles[0].untitledHa = micro(1.5);
  const Finding aboveDecree = desk.only("land-above-area");
  CHECK(param(aboveDecree, "land") == "5.5");
  CHECK(param(aboveDecree, "area") == "5");
  CHECK(param(aboveDecree, "field") == "decree");
  // Where an RT has no hectares nothing can be said.
  city.decreeAreas.clear();
  desk.city.figures(1, {{kFirstRt, wholeRt()}});
  CHECK(desk.all().empty());
}

TEST_CASE("what was accepted is told beside the rule", "[plan-findings]") {
  Desk desk;
  Activity activity = Desk::named("Jalan");
  activity.lifeYears = 3;
  const FeatureId id = desk.add(activity);
  desk.city.fund(id, "apbn_bpm", 1);
  const auto accepted = [&](const char* rule) -> std::string {
    const Snapshot& city = desk.city.snapshot;
    const Activity& work = *city.activityById(id);
    for (const RuleResult& result : PlanRules(city, edition2018(), &desk.city.survey()).check(work)) {
      if (result.rule->id != rule) continue;
      const FindingApproval* const approval = approvalOf(city, work, result);
      return approval == nullptr ? std::string() : approval->reason;
    }
    return {};
  };
  CHECK(accepted("B4").empty());
  const auto accept = [&](const char* rule, const char* reason) {
    FindingApproval approval;
    approval.rule = rule;
    approval.fingerprint = fingerprintOf(desk.only(rule));
    approval.reason = reason;
    desk.city.snapshot.approvals.push_back(approval);
  };
  accept("bpm-b4", "darurat banjir");
  accept("bpm-b5c", "UPL dibentuk Mei");  // not filled in: the note about all of them
  CHECK(accepted("B4") == "darurat banjir");
  CHECK(accepted("B5c") == "UPL dibentuk Mei");
  CHECK(accepted("B5d").empty());
  const auto results =
      PlanRules(desk.city.snapshot, edition2018(), &desk.city.survey()).check(*desk.city.snapshot.activityById(id));
  CHECK(isAccepted(desk.city.snapshot, *desk.city.snapshot.activityById(id), results, 4));
  CHECK_FALSE(isAccepted(desk.city.snapshot, *desk.city.snapshot.activityById(id), results, 5));
  // The fourth requirement alone is accepted, and counted apart from what is still open.
  const Activity& work = *desk.city.snapshot.activityById(id);
  const OpenRequirements open = openRequirements(desk.city.snapshot, work, results);
  CHECK(open.accepted == 1);
  desk.city.snapshot.approvals.clear();
  const OpenRequirements all = openRequirements(desk.city.snapshot, work, results);
  CHECK(all.accepted == 0);
  CHECK(open.lacking == all.lacking - 1);
  CHECK(open.notFilled == all.notFilled);
}

TEST_CASE("works whose kelurahan nobody knows are compared with the list of any", "[plan-findings]") {
  Desk desk;
  Activity nowhere = Desk::named("Tanpa tempat");
  nowhere.kelurahanId = 0;
  nowhere.kawasanId = 0;
  nowhere.refRp2kpkp = "1.1";
  desk.add(nowhere);
  CHECK(desk.of("rp2kpkp-not-in-rplp").empty());
  Activity listed = Desk::named("Warga");
  listed.refRp2kpkp = "1.2";
  listed.refRplp = "A3";
  desk.add(listed);
  const Finding open = desk.only("rp2kpkp-not-in-rplp");
  CHECK(param(open, "activities") == "Tanpa tempat");
  CHECK(open.subjects.front().level == Level::City);
}

TEST_CASE("where not all lack the same, it is said how many lack each", "[plan-findings]") {
  Desk desk;
  const auto add = [&](const char* name, std::optional<int> poor, std::optional<int> women) {
    Activity work = Desk::named(name);
    work.beneficiaries = {100, women, 25, poor};
    desk.city.fund(desk.add(work), "apbn_bpm", 1);
  };
  add("A", std::nullopt, 50);
  CHECK(param(desk.only("bpm-b2b"), "fields") == "poor_households");
  CHECK(param(desk.only("bpm-b2b"), "lacking_each").empty());
  add("B", std::nullopt, std::nullopt);
  const Finding open = desk.only("bpm-b2b");
  CHECK(param(open, "fields") == "poor_households,women");
  CHECK(param(open, "lacking_each") == "2,1");
}
