#include <charconv>
#include <optional>

#include "core/geom/wkb.h"
#include "gis/area_checks.h"
#include "gis/area_overlay.h"
#include "gis/area_report.h"
#include "gis/decided_land.h"
#include "gis/edit_ops.h"
#include "gis/geodesic.h"
#include "gis/table_io.h"
#include "gis/validity.h"
#include "gis/zone_conformity.h"
#include "tests/support/catch.h"
#include "tests/support/realdata.h"

using namespace kawasan;

namespace {

// Near Pekalongan, so that the ellipsoid has something to measure.
constexpr double kEast = 352000;
constexpr double kNorth = 9238000;

MultiPolygon box(double x0, double y0, double x1, double y1) {
  const auto at = [](double x, double y) { return Point{kEast + x, kNorth + y}; };
  return {{Polygon{{{at(x0, y0), at(x1, y0), at(x1, y1), at(x0, y1), at(x0, y0)}}}}};
}

SharedPolygons shared(MultiPolygon polygons) {
  return std::make_shared<const MultiPolygon>(std::move(polygons));
}

Kawasan makeKawasan(FeatureId id, const std::string& name, MultiPolygon shape) {
  return {id, "k" + std::to_string(id), "", name, "", shared(std::move(shape))};
}

Rt makeRt(FeatureId id, FeatureId kawasanId, MultiPolygon shape) {
  Rt made;
  made.id = id;
  made.uuid = "r" + std::to_string(id);
  made.kelurahanId = 1;
  made.kawasanId = kawasanId;
  made.rt = std::to_string(id);
  made.geometry = shared(std::move(shape));
  return made;
}

Snapshot city() {
  Snapshot snapshot;
  snapshot.info.crs = "EPSG:32749";
  snapshot.kelurahan = {{1, "l1", "", "Kauman", "", shared(box(0, 0, 1000, 1000))}};
  snapshot.kawasan = {makeKawasan(11, "Utara", box(0, 500, 1000, 1000)),
                      makeKawasan(12, "Selatan", box(0, 0, 1000, 500))};
  return snapshot;
}

std::vector<Finding> findings(const Snapshot& snapshot, const std::string& rule) {
  auto all = checkAreas(snapshot, snapshot.surveyByName({}));
  REQUIRE(all);
  std::erase_if(*all, [&rule](const Finding& finding) { return finding.rule != rule; });
  return std::move(*all);
}

bool isInside(const Finding& finding, const MultiPolygon& shape) {
  return finding.place && contains(shape, *finding.place);
}

}  // namespace

TEST_CASE("a city drawn well has no findings", "[areas]") {
  Snapshot snapshot = city();
  snapshot.rts = {makeRt(1, 11, box(0, 500, 500, 1000)), makeRt(2, 12, box(0, 0, 500, 500)),
                  makeRt(3, 11, box(500, 500, 1000, 1000))};
  const auto all = checkAreas(snapshot, snapshot.surveyByName({}));
  REQUIRE(all);
  CHECK(all->empty());
}

TEST_CASE("invalid shapes are errors with their place", "[areas]") {
  Snapshot snapshot = city();
  Rt bowTie = makeRt(1, 12, {});
  bowTie.geometry = shared({{Polygon{{{{kEast, kNorth},
                                       {kEast + 100, kNorth + 100},
                                       {kEast + 100, kNorth},
                                       {kEast, kNorth + 100},
                                       {kEast, kNorth}}}}}});
  snapshot.rts = {bowTie};
  const auto found = findings(snapshot, "invalid-geometry");
  REQUIRE(found.size() == 1);
  CHECK(found[0].severity == Severity::Error);
  CHECK(found[0].subjects[0].id == 1);
  CHECK(found[0].params.get("reason") == "self-intersection");
  CHECK(*found[0].place == Point{kEast + 50, kNorth + 50});
}

TEST_CASE("overlaps above a square metre are found, touching ones are not", "[areas]") {
  Snapshot snapshot = city();
  snapshot.rts = {makeRt(1, 12, box(0, 0, 100, 100)), makeRt(2, 12, box(90, 0, 200, 100)),
                  makeRt(3, 12, box(200, 0, 300, 100)), makeRt(4, 12, box(299.995, 0, 400, 100))};
  snapshot.kawasan.push_back(makeKawasan(13, "Ganda", box(900, 900, 1000, 1000)));
  const auto found = findings(snapshot, "overlap");
  REQUIRE(found.size() == 2);
  CHECK(found[0].subjects[0].id == 11);
  CHECK(found[0].subjects[1].id == 13);
  CHECK(found[0].params.get("hectares") == "1");
  CHECK(found[1].subjects[0].id == 1);
  CHECK(found[1].subjects[1].id == 2);
  CHECK(found[1].params.get("hectares") == "0.1");
  CHECK(isInside(found[1], box(90, 0, 100, 100)));
}

TEST_CASE("one shape drawn twice is not an overlap to decide on", "[areas]") {
  Snapshot snapshot = city();
  snapshot.rts = {makeRt(1, 12, box(0, 0, 100, 100)), makeRt(2, 12, box(0, 0, 100, 101)),
                  makeRt(3, 12, box(0, 0, 100, 200))};
  const auto same = findings(snapshot, "duplicate-shape");
  REQUIRE(same.size() == 1);
  CHECK(same[0].severity == Severity::Error);
  CHECK(same[0].subjects[0].id == 1);
  CHECK(same[0].subjects[1].id == 2);
  CHECK(same[0].params.get("hectares") == "1");
  CHECK(findings(snapshot, "overlap").size() == 2);  // each with the third, which is twice as large
}

TEST_CASE("an RT in no kawasan", "[areas]") {
  Snapshot snapshot = city();
  Rt undrawn = makeRt(2, 0, {});
  undrawn.geometry = nullptr;
  snapshot.rts = {makeRt(1, 0, box(0, 2000, 100, 2100)), undrawn, makeRt(3, 0, box(0, 0, 100, 100))};
  const auto outside = findings(snapshot, "rt-in-no-kawasan");
  REQUIRE(outside.size() == 2);  // the third lies in one: kawasan-differs says so
  CHECK(outside[0].subjects[0].id == 1);
  CHECK(isInside(outside[0], box(0, 2000, 100, 2100)));
  CHECK(outside[1].subjects[0].id == 2);
  CHECK_FALSE(outside[1].place.has_value());
  const auto differs = findings(snapshot, "kawasan-differs");
  REQUIRE(differs.size() == 1);
  CHECK(differs[0].params.get("field") == "recorded");
  CHECK(differs[0].params.get("drawn") == "Selatan");
  // A third of it in one kawasan, the rest in none: the one is named.
  snapshot.rts = {makeRt(4, 0, box(900, 0, 1200, 100))};
  CHECK(findings(snapshot, "rt-in-no-kawasan").empty());
  REQUIRE(findings(snapshot, "kawasan-differs").size() == 1);
  CHECK(findings(snapshot, "kawasan-differs")[0].params.get("drawn") == "Selatan");
  // Half in each of two: that is told once.
  snapshot.rts = {makeRt(5, 0, box(0, 400, 100, 600))};
  CHECK(findings(snapshot, "rt-in-two-kawasan").size() == 1);
  CHECK(findings(snapshot, "rt-in-no-kawasan").empty());
  CHECK(findings(snapshot, "kawasan-differs").empty());
  snapshot.rts = {makeRt(6, 11, box(0, 2000, 100, 2100))};
  REQUIRE(findings(snapshot, "kawasan-differs").size() == 1);
  CHECK(findings(snapshot, "kawasan-differs")[0].params.get("field") == "drawn");
  CHECK(findings(snapshot, "kawasan-differs")[0].params.get("recorded") == "Utara");
  snapshot.kawasan.clear();
  CHECK(findings(snapshot, "rt-in-no-kawasan").empty());
}

TEST_CASE("hectares of the decree against the drawn ones", "[areas]") {
  Snapshot snapshot = city();  // 50 ha each, in the plane
  DecreeArea line;
  line.number = "188/2018";
  line.areaId = 11;
  line.hectares = *microFromDouble(48);
  snapshot.decreeAreas = {line};
  CHECK(findings(snapshot, "decree-differs").empty());
  snapshot.decreeAreas[0].hectares = *microFromDouble(40);
  const auto differs = findings(snapshot, "decree-differs");
  REQUIRE(differs.size() == 1);
  CHECK(differs[0].params.get("field") == "drawn");
  CHECK(differs[0].params.get("decree") == "40");
  CHECK(differs[0].params.get("percent") == "25");
  CHECK(isInside(differs[0], box(0, 500, 1000, 1000)));
  snapshot.kawasan[0].geometry = nullptr;
  const auto undrawn = findings(snapshot, "decree-not-drawn");
  REQUIRE(undrawn.size() == 1);
  CHECK(undrawn[0].params.get("number") == "188/2018");
}

TEST_CASE("an RT that leaves its kelurahan is found beyond one percent", "[areas]") {
  Snapshot snapshot = city();
  snapshot.rts = {makeRt(1, 12, box(-10, 0, 90, 100)), makeRt(2, 12, box(200, -0.5, 300, 100))};
  const auto found = findings(snapshot, "rt-outside-kelurahan");
  REQUIRE(found.size() == 1);
  CHECK(found[0].subjects[0].id == 1);
  CHECK(found[0].subjects[1].name == "Kauman");
  CHECK(found[0].params.get("percent") == "10");
  CHECK(isInside(found[0], box(-10, 0, 0, 100)));
}

TEST_CASE("an RT in two kawasan, and one recorded in another than drawn", "[areas]") {
  Snapshot snapshot = city();
  snapshot.rts = {makeRt(1, 12, box(0, 420, 100, 520)), makeRt(2, 11, box(200, 0, 300, 100)),
                  makeRt(3, 0, box(400, 0, 500, 100)), makeRt(4, 12, box(0, 2000, 100, 2100))};
  const auto two = findings(snapshot, "rt-in-two-kawasan");
  REQUIRE(two.size() == 1);
  CHECK(two[0].subjects[0].id == 1);
  CHECK(two[0].subjects[1].name == "Selatan");
  CHECK(two[0].subjects[2].name == "Utara");
  CHECK(two[0].params.get("hectares") == "0.2");
  const auto differs = findings(snapshot, "kawasan-differs");
  REQUIRE(differs.size() == 3);
  CHECK(differs[0].params == Params{{"drawn", "Selatan"}, {"recorded", "Utara"}});
  CHECK(differs[1].params == Params{{"field", "recorded"}, {"drawn", "Selatan"}});
  CHECK(differs[2].params == Params{{"field", "drawn"}, {"recorded", "Selatan"}});
}

TEST_CASE("an RT that reaches out of its kawasan is found beyond what is drawn inexactly", "[areas]") {
  Snapshot snapshot = city();
  snapshot.kelurahan.clear();
  snapshot.rts = {makeRt(1, 12, box(0, -30, 100, 70)),     // 30 of 100 m outside
                  makeRt(2, 12, box(200, -4, 300, 96)),    // a sliver along the edge
                  makeRt(3, 12, box(400, -4, 420, 16)),    // 20 % of a small one, 80 m2
                  makeRt(4, 12, box(600, 420, 700, 520)),  // in two kawasan: that is said, not this
                  makeRt(5, 11, box(800, -30, 900, 70)),   // recorded elsewhere: likewise
                  makeRt(6, 0, box(900, -30, 1000, 70))};
  const auto found = findings(snapshot, "rt-partly-in-kawasan");
  REQUIRE(found.size() == 1);
  CHECK(found[0].subjects[0].id == 1);
  CHECK(found[0].subjects[1].name == "Selatan");
  CHECK(found[0].params.get("percent") == "70");
  CHECK(found[0].params.get("kawasan") == "Selatan");
  const auto number = [&](const char* name) { return std::stod(std::string(found[0].params.get(name))); };
  CHECK(number("drawn") == Approx(1).epsilon(0.01));
  CHECK(number("inside") == Approx(0.7 * number("drawn")).margin(1e-4));
  CHECK(number("outside") == Approx(0.3 * number("drawn")).margin(1e-4));
  CHECK(isInside(found[0], box(0, -30, 100, 0)));
}

TEST_CASE("the RT of a kawasan cannot have more verified hectares than it is drawn", "[areas]") {
  Snapshot snapshot = city();
  snapshot.rts = {makeRt(1, 12, box(0, 0, 100, 100)), makeRt(2, 12, box(100, 0, 200, 100)),
                  makeRt(3, 11, box(0, 500, 100, 600))};
  snapshot.surveys = {{21, "2019", 2019}};
  auto table = std::make_shared<FigureTable>();
  for (const auto& [id, hectares] : {std::pair<FeatureId, double>{1, 30}, {2, 25}, {3, 51}}) {
    FigureRow row;
    row[Parameter::AreaVerified] = *microFromDouble(hectares);
    table->append(id, row);
  }
  snapshot.figures[21] = table;
  const auto found = findings(snapshot, "verified-above-drawn");  // each is drawn with 50 ha
  REQUIRE(found.size() == 1);
  CHECK(found[0].subjects[0].name == "Selatan");
  CHECK(found[0].params.get("verified") == "55");
  CHECK(found[0].params.get("survey") == "2019");
  CHECK(found[0].about == "2019");
}

TEST_CASE("verified hectares are compared with the drawn ones of the ellipsoid", "[areas]") {
  Snapshot snapshot = city();
  snapshot.rts = {makeRt(1, 12, box(0, 0, 100, 100)), makeRt(2, 12, box(100, 0, 200, 100)),
                  makeRt(3, 12, box(200, 0, 300, 100))};
  snapshot.surveys = {{21, "2019", 2019}};
  auto table = std::make_shared<FigureTable>();
  for (const auto& [id, hectares] : {std::pair<FeatureId, double>{1, 1.04}, {2, 1.10}}) {
    FigureRow row;
    row[Parameter::AreaVerified] = *microFromDouble(hectares);
    table->append(id, row);
  }
  table->append(3, FigureRow());
  snapshot.figures[21] = table;
  const auto found = findings(snapshot, "hectares-differ");
  REQUIRE(found.size() == 1);
  CHECK(found[0].subjects[0].id == 2);
  CHECK(found[0].params.get("verified") == "1.1");
  CHECK(found[0].params.get("survey") == "2019");
}

TEST_CASE("a kawasan said to conform must lie in settlement zones as a whole", "[areas]") {
  Snapshot snapshot = city();
  snapshot.zones = {{31, "Permukiman", "", true, shared(box(0, 0, 1000, 900))},
                    {32, "Lindung", "", false, shared(box(0, 900, 1000, 1000))}};
  Legality north;
  north.areaId = 11;
  north.spatialPlanConformity = true;
  Legality south = north;
  south.areaId = 12;
  snapshot.legality = {north, south};
  const auto found = findings(snapshot, "spatial-plan");
  REQUIRE(found.size() == 1);
  CHECK(found[0].subjects[0].name == "Utara");
  CHECK(found[0].params.get("hectares") == "10");
  CHECK(found[0].params.get("percent") == "20");
  CHECK(isInside(found[0], box(0, 900, 1000, 1000)));
  snapshot.legality[0].spatialPlanConformity = false;
  CHECK(findings(snapshot, "spatial-plan").empty());
  CHECK(findings(snapshot, "spatial-plan-inside").empty());
  snapshot.legality[1].spatialPlanConformity = false;
  const auto inside = findings(snapshot, "spatial-plan-inside");
  REQUIRE(inside.size() == 1);
  CHECK(inside[0].subjects[0].name == "Selatan");
}

TEST_CASE("zones tell whether a place conforms, and where they do not tell", "[areas]") {
  Snapshot snapshot = city();
  const auto meter = AreaMeter::make(snapshot.info.crs);
  REQUIRE(meter);
  CHECK(ZoneMap(snapshot).isEmpty());
  snapshot.zones = {{31, "Permukiman", "", true, shared(box(0, 0, 1000, 900))},
                    {32, "Lindung", "", false, shared(box(0, 900, 500, 1000))}};
  const ZoneMap zones(snapshot);
  CHECK(zones.conformityOf(box(0, 0, 1000, 500), *meter).sign() == true);
  const ZoneConformity outside = zones.conformityOf(box(0, 500, 500, 1000), *meter);
  CHECK(outside.sign() == false);
  CHECK(outside.outside == Approx(5).epsilon(0.002));  // 500 m by 100 m
  CHECK(outside.unzoned == Approx(0).margin(1e-6));
  const ZoneConformity untold = zones.conformityOf(box(500, 500, 1000, 1000), *meter);
  CHECK_FALSE(untold.sign().has_value());
  CHECK(untold.unzoned == Approx(5).epsilon(0.002));
  // Of the zones around a place alone it is the same.
  for (const MultiPolygon& place : {box(0, 0, 1000, 500), box(0, 500, 500, 1000), box(500, 500, 1000, 1000)}) {
    const ZoneConformity whole = zones.conformityOf(place, *meter);
    const ZoneConformity near = ZoneMap(snapshot, boundsOf(place)).conformityOf(place, *meter);
    CHECK(near.sign() == whole.sign());
    CHECK(near.outside == Approx(whole.outside).margin(1e-6));
    CHECK(near.unzoned == Approx(whole.unzoned).margin(1e-6));
  }
  const ZoneMap below(snapshot, Box{0, 0, 1000, 400});
  CHECK(below.conformityOf(box(0, 950, 500, 1000), *meter).unzoned == Approx(2.5).epsilon(0.002));
}

TEST_CASE("an accepted finding is marked", "[areas]") {
  Snapshot snapshot = city();
  snapshot.rts = {makeRt(1, 12, box(0, 0, 100, 100)), makeRt(2, 12, box(90, 0, 200, 100))};
  const auto before = findings(snapshot, "overlap");
  REQUIRE(before.size() == 1);
  snapshot.approvals = {{1, "overlap", fingerprintOf(before[0]), "flats above each other", "", ""}};
  CHECK(findings(snapshot, "overlap")[0].accepted);
}

TEST_CASE("an acceptance holds for the figures it was given for", "[areas]") {
  Snapshot snapshot = city();
  snapshot.rts = {makeRt(1, 12, box(0, 0, 100, 100)), makeRt(2, 12, box(90, 0, 200, 100))};
  const auto before = findings(snapshot, "overlap");
  REQUIRE(before.size() == 1);
  CHECK(before[0].params.get("hectares") == "0.1");
  FindingApproval approval = approvalFor(before[0], {});
  CHECK(approval.id == 0);
  approval.id = 7;
  approval.reason = "flats above each other";
  approval.person = "Siti";
  approval.time = "2026-11-28T03:00:00Z";
  snapshot.approvals = {approval};
  CHECK(findings(snapshot, "overlap")[0].accepted);
  snapshot.rts[1].geometry = makeRt(2, 12, box(80, 0, 200, 100)).geometry;
  const Finding again = findings(snapshot, "overlap").at(0);
  CHECK_FALSE(again.accepted);
  REQUIRE(again.former.has_value());
  CHECK(again.former->reason == "flats above each other");
  CHECK(again.former->person == "Siti");
  CHECK(again.former->params.get("hectares") == "0.1");
  CHECK(again.params.get("hectares") == "0.2");
  // Accepted again it takes the place of the earlier acceptance.
  CHECK(approvalFor(again, snapshot.approvals).id == 7);
  snapshot.approvals = {approvalFor(again, snapshot.approvals)};
  CHECK(findings(snapshot, "overlap")[0].accepted);
}

TEST_CASE("the areas in figures", "[areas]") {
  Snapshot snapshot = city();
  snapshot.kawasan.push_back(makeKawasan(13, "Ganda", box(900, 900, 1100, 1000)));
  snapshot.kawasan.push_back({14, "k14", "", "Belum", "", nullptr});
  const auto report = areaReport(snapshot);
  REQUIRE(report);
  REQUIRE(report->areas.size() == 4);
  CHECK(report->areas[0].drawnPlaneHa == Approx(50));
  // At 109.66 E the scale of UTM 49S is 0.99987: the ellipsoid is 0.027 % larger.
  CHECK(report->areas[0].drawnHa == Approx(50 * 1.00027).epsilon(1e-4));
  CHECK_FALSE(report->areas[3].isDrawn);
  CHECK(report->unionPlaneHa == Approx(101));
  REQUIRE(report->overlaps.size() == 1);
  CHECK(report->overlaps[0].firstId == 11);
  CHECK(report->overlaps[0].secondId == 13);
  CHECK(report->overlaps[0].hectares == Approx(1));
  snapshot.info.crs = "EPSG:1";
  CHECK(areaReport(snapshot).error().code == ErrorCode::UnknownCrs);
}

TEST_CASE("an overlay stops when asked", "[areas]") {
  const MultiPolygon a = box(0, 0, 100, 100);
  const MultiPolygon b = box(50, 0, 150, 100);
  const AreaOverlay overlay({&a, nullptr, &b});
  std::stop_source source;
  const auto found = overlay.overlaps(0, source.get_token());
  REQUIRE(found);
  REQUIRE(found->size() == 1);
  CHECK((*found)[0].second == 2);
  source.request_stop();
  CHECK(overlay.overlaps(0, source.get_token()).error().code == ErrorCode::Cancelled);
}

namespace {

std::optional<MultiPolygon> fromHexWkb(const std::string& hex) {
  Blob bytes;
  for (std::size_t i = 0; i + 1 < hex.size(); i += 2) {
    std::uint8_t byte = 0;
    const auto [end, problem] = std::from_chars(hex.data() + i, hex.data() + i + 2, byte, 16);
    if (problem != std::errc() || end != hex.data() + i + 2) return std::nullopt;
    bytes.push_back(byte);
  }
  auto geometry = geometryFromWkb(bytes);
  if (!geometry) return std::nullopt;
  auto polygons = polygonsOf(std::move(*geometry));
  return polygons ? std::optional(std::move(*polygons)) : std::nullopt;
}

}  // namespace

TEST_CASE("pairs that broke overlay code: shared and rest make the whole", "[areas]") {
  KAWASAN_NEEDS_REALDATA();
  const auto pairs = readTables(test::realdata("vectors/geos/robust_overlay_pairs.csv"));
  REQUIRE(pairs);
  std::size_t compared = 0;
  for (const auto& row : pairs->front().rows) {
    if (row.size() < 4) continue;
    const auto a = fromHexWkb(row[2]);
    const auto b = fromHexWkb(row[3]);
    if (!a || !b) continue;
    INFO(row[0]);
    ++compared;
    const AreaOverlay overlay({&*b});
    const auto shared = overlay.sharedWith(*a, 0);
    const double common = shared.empty() ? 0 : shared.front().area;
    const double whole = planeArea(repaired(*a).polygons);
    CHECK(common + overlay.beyond(*a, 0).area == Approx(whole).epsilon(1e-6));
    CHECK(overlay.beyondAll(*a).area == Approx(overlay.beyond(*a, 0).area).margin(1e-6 * whole));
  }
  CHECK(compared > 5);
}

TEST_CASE("lengths are those on the ground, not those of the map's plane", "[areas]") {
  const auto meter = AreaMeter::make("EPSG:32749");
  REQUIRE(meter);
  // On the central meridian of a UTM zone the map is 0.9996 of the ground (EPSG 9807), in every direction.
  CHECK(meter->metres({{500000, 9238000}, {500000, 9239000}}) == Approx(1000 / 0.9996).epsilon(1e-9));
  // A quarter meridian of WGS 84 is 10 001 965.7293 m.
  const auto degrees = AreaMeter::make("EPSG:4326");
  REQUIRE(degrees);
  CHECK(degrees->metres({{110, 0}, {110, -45}, {110, -90}}) == Approx(10001965.7293).epsilon(1e-10));
  CHECK(meter->metres({{500000, 9238000}}) == 0);
}

TEST_CASE("a decision on shared land", "[areas]") {
  Snapshot snapshot = city();
  snapshot.kawasan.push_back(makeKawasan(13, "Ganda", box(900, 900, 1100, 1000)));  // 1 of its 2 ha lie in Utara
  const auto countedOf = [&](std::size_t index) {
    const DrawnArea area = areaReport(snapshot)->areas[index];
    return area.countedHa / area.drawnHa * area.drawnPlaneHa;
  };
  CHECK(findings(snapshot, "overlap").size() == 1);
  CHECK_FALSE(areaReport(snapshot)->overlaps[0].share.has_value());
  CHECK(countedOf(0) == Approx(50));

  // Named the other way round: the first is Ganda.
  auto decision = decideOverlap(snapshot, Level::Kawasan, 13, 11, OverlapShare::First);
  REQUIRE(decision.has_value());
  CHECK(decision->hectares == *microFromDouble(1));
  decision->firstId = 11, decision->secondId = 13, decision->share = OverlapShare::Second;  // as Edit keeps it
  snapshot.overlapDecisions = {*decision};
  CHECK(findings(snapshot, "overlap").empty());
  CHECK(areaReport(snapshot)->overlaps[0].share == std::optional(OverlapShare::Second));
  CHECK(countedOf(0) == Approx(49));
  CHECK(countedOf(2) == Approx(2));
  // The parts: 50 less the hectare that Ganda has; Ganda gave nothing.
  const AreaReport decided = *areaReport(snapshot);
  const auto given = givenLand(decided.areas[0], decided.overlaps);
  REQUIRE(given.size() == 1);
  CHECK(given[0].ownerId == 13);
  CHECK(given[0].hectares == Approx(decided.areas[0].drawnHa - decided.areas[0].countedHa));
  CHECK(givenLand(decided.areas[2], decided.overlaps).empty());
  CHECK(areaReport(snapshot)->unionPlaneHa == Approx(101));  // whoever has it

  snapshot.overlapDecisions[0].share = OverlapShare::Both;
  CHECK(countedOf(0) == Approx(50));
  CHECK(countedOf(2) == Approx(2));

  // The boundary moves: the decision was about less land.
  snapshot.kawasan[2] = makeKawasan(13, "Ganda", box(850, 900, 1100, 1000));
  const auto again = findings(snapshot, "overlap");
  REQUIRE(again.size() == 1);
  CHECK(again[0].params.get("hectares") == "1.5");
  CHECK(again[0].params.get("decided") == "1");

  CHECK_FALSE(decideOverlap(snapshot, Level::Kawasan, 11, 12, OverlapShare::Both).has_value());  // they only touch
  CHECK_FALSE(decideOverlap(snapshot, Level::Kawasan, 11, 11, OverlapShare::Both).has_value());
  CHECK_FALSE(decideOverlap(snapshot, Level::Kawasan, 11, 99, OverlapShare::Both).has_value());
}

TEST_CASE("an RT on shared land lies where that was decided to belong", "[areas]") {
  Snapshot snapshot = city();
  snapshot.kawasan.push_back(makeKawasan(13, "Ganda", box(900, 900, 1100, 1000)));  // 1 of its 2 ha lie in Utara
  // The first lies on the shared hectare alone, the second for a half of its 0.5 ha.
  snapshot.rts = {makeRt(1, 13, box(900, 900, 1000, 1000)), makeRt(2, 13, box(975, 900, 1025, 1000))};
  CHECK(findings(snapshot, "rt-in-two-kawasan").size() == 2);
  snapshot.overlapDecisions = {*decideOverlap(snapshot, Level::Kawasan, 11, 13, OverlapShare::Second)};
  CHECK(findings(snapshot, "rt-in-two-kawasan").empty());
  CHECK(findings(snapshot, "kawasan-differs").empty());
  CHECK(findings(snapshot, "rt-partly-in-kawasan").empty());

  // Decided for Utara the first is recorded in the wrong one, and the second is to be cut along x = 1000.
  snapshot.overlapDecisions[0].share = OverlapShare::First;
  const auto two = findings(snapshot, "rt-in-two-kawasan");
  REQUIRE(two.size() == 1);
  CHECK(two[0].subjects[0].id == 2);
  CHECK(two[0].params.get("hectares") == "0.25");
  REQUIRE(findings(snapshot, "kawasan-differs").size() >= 1);
  CHECK(findings(snapshot, "kawasan-differs")[0].params.get("drawn") == "Utara");
  const DecidedLand land = decidedLand(snapshot);
  const auto parts = splitByAreas(*snapshot.rts[1].geometry, land.pointers(), 1);
  REQUIRE(parts->size() == 2);
  std::vector<Rt> cut;
  for (const AreaPart& part : *parts) {
    CHECK(planeArea(part.polygons) == Approx(2500));
    REQUIRE(part.area.has_value());
    Rt rt = makeRt(3 + static_cast<FeatureId>(cut.size()), snapshot.kawasan[*part.area].id, {});
    rt.geometry = std::make_shared<const MultiPolygon>(part.polygons);
    const bool isWest = boundsOf(part.polygons).minX < boundsOf(*snapshot.rts[1].geometry).centre().x;
    CHECK(rt.kawasanId == (isWest ? 11 : 13));
    cut.push_back(rt);
  }
  snapshot.rts = cut;
  CHECK(findings(snapshot, "rt-in-two-kawasan").empty());
  CHECK(findings(snapshot, "kawasan-differs").empty());
}

TEST_CASE("land that two kawasan share belongs to neither before somebody decides", "[areas]") {
  Snapshot snapshot = city();
  snapshot.kawasan.push_back(makeKawasan(13, "Ganda", box(900, 900, 1100, 1000)));  // 1 of its 2 ha lie in Utara
  using Ids = std::vector<FeatureId>;
  const auto holding = [&](const MultiPolygon& shape, FeatureId own) {
    return kawasanHolding(snapshot, decidedLand(snapshot), shape, own);
  };
  const auto sharing = [&](const MultiPolygon& shape, FeatureId own) {
    return kawasanSharing(snapshot, decidedLand(snapshot), shape, own, 1);
  };
  const MultiPolygon within = box(900, 900, 1000, 1000);  // the shared hectare
  const MultiPolygon half = box(975, 900, 1025, 1000);    // 25 of its 50 m are shared
  const MultiPolygon less = box(970, 900, 1050, 1000);    // 30 of its 80 m: the other 50 are Ganda's alone
  CHECK(holding(within, 0) == Ids{11, 13});
  CHECK(holding(within, 13) == Ids{11, 13});
  CHECK(holding(half, 0) == Ids{13, 11});
  CHECK(holding(less, 0) == Ids{13});
  CHECK(holding(box(0, 0, 10, 10), 13) == Ids{12});
  CHECK(holding(box(2000, 0, 2010, 10), 13).empty());
  CHECK(sharing(half, 13) == Ids{13, 11});
  CHECK(sharing(box(0, 0, 10, 10), 13).empty());
  // The check does not say either that an RT there is in the wrong one.
  snapshot.rts = {makeRt(1, 13, within), makeRt(2, 11, within), makeRt(3, 0, within), makeRt(4, 12, within)};
  CHECK(findings(snapshot, "rt-in-two-kawasan").size() == 4);
  const auto differs = findings(snapshot, "kawasan-differs");
  REQUIRE(differs.size() == 1);
  CHECK(differs[0].subjects[0].id == 4);

  snapshot.overlapDecisions = {*decideOverlap(snapshot, Level::Kawasan, 11, 13, OverlapShare::Second)};
  CHECK(holding(within, 11) == Ids{13});
  CHECK(holding(half, 11) == Ids{13});
  CHECK(sharing(half, 0).empty());
  snapshot.overlapDecisions[0].share = OverlapShare::First;
  CHECK(holding(within, 13) == Ids{11});
  CHECK(holding(half, 13).empty());  // each has a half of it
  snapshot.overlapDecisions[0].share = OverlapShare::Both;
  CHECK(holding(within, 13) == Ids{13});
  CHECK(holding(within, 11) == Ids{11});
  CHECK(holding(within, 0) == Ids{11, 13});  // of neither, so nobody knows
  CHECK(sharing(half, 11).empty());
  CHECK(sharing(half, 0) == Ids{13, 11});
}

TEST_CASE("a recorded reason makes a difference from the decree a note", "[areas]") {
  Snapshot snapshot = city();
  DecreeArea line;
  line.number = "188/2018", line.areaId = 11, line.hectares = *microFromDouble(40);
  snapshot.decreeAreas = {line};
  CHECK(findings(snapshot, "decree-differs")[0].severity == Severity::Warning);
  HectaresNote note;
  note.areaId = 11, note.note = "batas sungai baru";
  snapshot.hectaresNotes = {note};
  const auto noted = findings(snapshot, "decree-differs");
  REQUIRE(noted.size() == 1);
  CHECK(noted[0].severity == Severity::Info);
  CHECK(noted[0].params.get("note") == "batas sungai baru");
}

TEST_CASE("an RT on land that counts in both kawasan lies in its own", "[areas]") {
  Snapshot snapshot = city();
  snapshot.kawasan.push_back(makeKawasan(13, "Ganda", box(900, 900, 1100, 1000)));  // 1 of its 2 ha lie in Utara
  // On the shared hectare alone, recorded in either; and one of Utara that reaches out of it into the other by 0.2 ha.
  snapshot.rts = {makeRt(1, 11, box(900, 900, 950, 1000)), makeRt(2, 13, box(950, 900, 970, 1000)),
                  makeRt(3, 11, box(970, 900, 1020, 1000))};
  CHECK(findings(snapshot, "rt-in-two-kawasan").size() == 3);
  snapshot.overlapDecisions = {*decideOverlap(snapshot, Level::Kawasan, 11, 13, OverlapShare::Both)};
  const auto two = findings(snapshot, "rt-in-two-kawasan");
  REQUIRE(two.size() == 1);
  CHECK(two[0].subjects[0].id == 3);
  CHECK(two[0].params.get("hectares") == "0.2");
  CHECK(findings(snapshot, "kawasan-differs").empty());
  CHECK(findings(snapshot, "rt-partly-in-kawasan").empty());

  // Once the boundary moves the decision is open, and so is where the RT lie.
  snapshot.kawasan[2] = makeKawasan(13, "Ganda", box(850, 900, 1100, 1000));
  CHECK(findings(snapshot, "rt-in-two-kawasan").size() == 3);
}

TEST_CASE("what was decided on shared land goes with the parts that a kawasan is cut into", "[areas]") {
  Snapshot snapshot = city();
  snapshot.kawasan.push_back(makeKawasan(13, "Ganda", box(900, 900, 1100, 1000)));  // 1 of its 2 ha lie in Utara
  OverlapDecision decision = *decideOverlap(snapshot, Level::Kawasan, 11, 13, OverlapShare::Second);
  decision.id = 5;
  decision.person = "Ani";
  snapshot.overlapDecisions = {decision};
  const auto partOf = [](FeatureId id, const MultiPolygon& shape) {
    return CutPart{id, std::make_shared<const MultiPolygon>(shape)};
  };
  // Cut along y = 940: 0.4 of the shared hectare stay with the first part.
  const auto across =
      decisionsAfterCut(snapshot, 13, {partOf(13, box(900, 900, 1100, 940)), partOf(14, box(900, 940, 1100, 1000))});
  CHECK(across.removed.empty());
  REQUIRE(across.put.size() == 2);
  CHECK(across.put[0].id == 5);
  CHECK(across.put[0].secondId == 13);
  CHECK(across.put[0].hectares == *microFromDouble(0.4));
  CHECK(across.put[1].id == 0);
  CHECK(across.put[1].firstId == 11);
  CHECK(across.put[1].secondId == 14);
  CHECK(across.put[1].hectares == *microFromDouble(0.6));
  CHECK(across.put[1].share == OverlapShare::Second);
  CHECK(across.put[1].person == "Ani");

  // Cut along x = 1000 the first part shares nothing any more.
  const auto along =
      decisionsAfterCut(snapshot, 13, {partOf(13, box(1000, 900, 1100, 1000)), partOf(14, box(900, 900, 1000, 1000))});
  CHECK(along.removed == std::vector<FeatureId>{5});
  REQUIRE(along.put.size() == 1);
  CHECK(along.put[0].secondId == 14);
  CHECK(along.put[0].hectares == *microFromDouble(1));

  // Of other kawasan nothing changes, nor of what is open again.
  CHECK(decisionsAfterCut(snapshot, 12, {partOf(12, box(0, 0, 1, 1)), partOf(14, box(1, 0, 2, 1))}).put.empty());
  snapshot.kawasan[2] = makeKawasan(13, "Ganda", box(850, 900, 1100, 1000));
  CHECK(decisionsAfterCut(snapshot, 13, {partOf(13, box(850, 900, 1100, 940))}).put.empty());
}
