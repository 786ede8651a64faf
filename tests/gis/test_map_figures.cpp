#include "gis/map_figures.h"

#include <fmt/format.h>

#include "core/rules/packs.h"
#include "gis/crs.h"
#include "gis/geodesic.h"
#include "gis/vector_io.h"
#include "tests/gis/reader_program.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"

using namespace kawasan;

namespace {

constexpr double kFiguresEast = 352000;
constexpr double kFiguresNorth = 9238000;

Point at(double x, double y) {
  return {kFiguresEast + x, kFiguresNorth + y};
}

MultiPolygon figuresBox(double x0, double y0, double x1, double y1) {
  return {{Polygon{{{at(x0, y0), at(x1, y0), at(x1, y1), at(x0, y1), at(x0, y0)}}}}};
}

/// Three RT of 100 m x 100 m side by side; the last one is not drawn.
Snapshot figuresCity() {
  Snapshot snapshot;
  snapshot.info.crs = "EPSG:32749";
  snapshot.info.cityClass = CityClass::Medium;  // dense above 200 buildings a hectare
  for (int i = 0; i < 4; ++i) {
    Rt rt;
    rt.id = i + 1;
    rt.kelurahanId = 1;
    rt.rt = std::to_string(i + 1);
    if (i < 3) rt.geometry = std::make_shared<const MultiPolygon>(figuresBox(i * 100, 0, i * 100 + 100, 100));
    snapshot.rts.push_back(rt);
  }
  snapshot.surveys = {{5, "2024", 2024}};
  auto table = std::make_shared<FigureTable>();
  FigureRow row;
  row[Parameter::Buildings] = 40 * kMicroPerUnit;
  table->append(1, row);
  snapshot.figures[5] = table;
  snapshot.buildIndex();
  return snapshot;
}

ForeignLayer layer() {
  return {"l", describeCrs("EPSG:32749")->wkt, {}, {}, {}};
}

void add(ForeignLayer& to, ForeignGeometry geometry) {
  to.features.push_back({to.features.size() + 1, std::move(geometry), {}, {}});
}

const MapProposal& proposal(const MapFigures& figures, FeatureId rt, Parameter parameter) {
  for (const MapProposal& each : figures.proposals) {
    if (each.rtId == rt && each.parameter == parameter) return each;
  }
  FAIL("no proposal");
  return figures.proposals.front();
}

MapFigures derive(const Snapshot& snapshot, MapSource source, const ForeignLayer& shapes) {
  const auto regulation = regulationByEdition("permen-14-2018");
  REQUIRE(regulation);
  const auto figures = figuresFromMap(snapshot, &snapshot.surveys.front(), **regulation, source, "f.gpkg", {shapes});
  REQUIRE(figures);
  return *figures;
}

}  // namespace

TEST_CASE("a building is counted once, where its centroid lies", "[map-figures]") {
  const Snapshot snapshot = figuresCity();
  ForeignLayer shapes = layer();
  add(shapes, {figuresBox(10, 10, 20, 20), {}, {}});
  add(shapes, {figuresBox(96, 40, 112, 50), {}, {}});  // on the border, the larger part in the second RT
  add(shapes, {{}, {}, {at(250, 50)}});
  add(shapes, {figuresBox(900, 900, 910, 910), {}, {}});
  add(shapes, {{}, {{{at(0, 0), at(5, 5)}}}, {}});  // a line is no building
  const MapFigures figures = derive(snapshot, MapSource::Buildings, shapes);
  CHECK(figures.read == 4);
  CHECK(figures.outside == 1);
  CHECK(figures.unusable == 1);
  CHECK(figures.rtWithout == 1);
  CHECK(proposal(figures, 1, Parameter::Buildings).proposed == 1 * kMicroPerUnit);
  CHECK(proposal(figures, 1, Parameter::Buildings).entered == 40 * kMicroPerUnit);
  CHECK(proposal(figures, 2, Parameter::Buildings).proposed == 1 * kMicroPerUnit);
  CHECK(isMissing(proposal(figures, 2, Parameter::Buildings).entered));
  CHECK(proposal(figures, 3, Parameter::Buildings).proposed == 1 * kMicroPerUnit);
  CHECK(proposal(figures, 3, Parameter::BuildingDensity).proposed == 0);
}

TEST_CASE("an RT above the limit of its class of city is dense as a whole", "[map-figures]") {
  const Snapshot snapshot = figuresCity();
  ForeignLayer shapes = layer();
  // One hectare: 200 buildings are not above the limit of 200, 201 are (an ellipsoidal hectare is a little larger
  // here).
  for (int i = 0; i < 195; ++i) add(shapes, {{}, {}, {at(5 + 0.4 * i, 50)}});
  for (int i = 0; i < 205; ++i) add(shapes, {{}, {}, {at(105 + 0.4 * i, 50)}});
  const MapFigures figures = derive(snapshot, MapSource::Buildings, shapes);
  CHECK(proposal(figures, 1, Parameter::BuildingDensity).proposed == 0);
  const double hectares = AreaMeter::make("EPSG:32749")->hectares(*snapshot.rts[1].geometry);
  CHECK(unitsFromMicro(proposal(figures, 2, Parameter::BuildingDensity).proposed) == Approx(hectares).epsilon(1e-6));
}

TEST_CASE("buildings counted while their file is read are those counted of it afterwards", "[map-figures]") {
  const test::TempFolder folder;
  const Snapshot snapshot = figuresCity();
  const auto regulation = regulationByEdition("permen-14-2018");
  const auto write = [&](const std::string& name, const std::string& crs, std::size_t buildings) {
    std::string text = R"({"type":"FeatureCollection",)" + crs + R"("features":[)";
    for (std::size_t i = 0; i < buildings; ++i) {
      const Point p = at(static_cast<double>(i % 997) * 0.4, static_cast<double>(i % 101));
      text += fmt::format(
          R"({}{{"type":"Feature","properties":{{}},"geometry":{{"type":"Point","coordinates":[{:.3f},{:.3f}]}}}})",
          i == 0 ? "" : ",", p.x, p.y);
    }
    test::writeFile(folder.file(name), text + "]}");
    return folder.file(name);
  };
  const auto count = [&](const std::string& path, const std::stop_token& stop = {}) {
    return figuresFromFile(snapshot, &snapshot.surveys.front(), **regulation, MapSource::Buildings, path, {}, stop);
  };
  // More than come through the pipe at once.
  const std::string path =
      write("rumah.geojson", R"("crs":{"type":"name","properties":{"name":"EPSG:32749"}},)", 40'000);
  const auto figures = count(path);
  REQUIRE(figures);
  const auto layers = readVectors(path);
  REQUIRE(layers);
  const MapFigures expected = derive(snapshot, MapSource::Buildings, layers->front());
  CHECK(figures->read == 40'000);
  CHECK(figures->read == expected.read);
  CHECK(figures->outside == expected.outside);
  CHECK(figures->outside > 0);
  REQUIRE(figures->proposals.size() == expected.proposals.size());
  for (std::size_t i = 0; i < expected.proposals.size(); ++i) {
    CHECK(figures->proposals[i].rtId == expected.proposals[i].rtId);
    CHECK(figures->proposals[i].proposed == expected.proposals[i].proposed);
    CHECK(figures->proposals[i].entered == expected.proposals[i].entered);
  }

  CHECK(count(folder.file("missing.geojson")).error().code == ErrorCode::InputMissing);
  CHECK(count(write("empty.geojson", "", 0)).error().code == ErrorCode::InputNoFeatures);
  std::stop_source stopped;
  stopped.request_stop();
  CHECK(count(path, stopped.get_token()).error().code == ErrorCode::Cancelled);
  Snapshot lost = snapshot;
  lost.info.crs = "EPSG:999999";
  CHECK(figuresFromFile(lost, nullptr, **regulation, MapSource::Buildings, path).error().code == ErrorCode::UnknownCrs);
}

TEST_CASE("roads are measured inside each RT on the ground", "[map-figures]") {
  const Snapshot snapshot = figuresCity();
  ForeignLayer shapes = layer();
  add(shapes, {{}, {{{at(50, 50), at(250, 50)}}}, {}});
  const MapFigures figures = derive(snapshot, MapSource::Roads, shapes);
  const auto meter = AreaMeter::make("EPSG:32749");
  const auto expected = [&](double from, double to) { return meter->metres({at(from, 50), at(to, 50)}); };
  CHECK(unitsFromMicro(proposal(figures, 1, Parameter::RoadIdeal).proposed) == Approx(expected(50, 100)).margin(0.006));
  CHECK(unitsFromMicro(proposal(figures, 2, Parameter::RoadIdeal).proposed) ==
        Approx(expected(100, 200)).margin(0.006));
  CHECK(unitsFromMicro(proposal(figures, 3, Parameter::RoadIdeal).proposed) ==
        Approx(expected(200, 250)).margin(0.006));
}

TEST_CASE("of an ideal length the proposal keeps what is missing beside what the map has", "[map-figures]") {
  Snapshot snapshot = figuresCity();
  auto table = std::make_shared<FigureTable>();
  FigureRow row;
  row[Parameter::RoadCoverage] = 30 * kMicroPerUnit;
  table->append(1, row);
  snapshot.figures[5] = table;
  ForeignLayer shapes = layer();
  add(shapes, {{}, {{{at(0, 50), at(200, 50)}}}, {}});
  const MapFigures figures = derive(snapshot, MapSource::Roads, shapes);
  const MapProposal& known = proposal(figures, 1, Parameter::RoadIdeal);
  const MapProposal& open = proposal(figures, 2, Parameter::RoadIdeal);
  CHECK(known.absent == 30 * kMicroPerUnit);
  CHECK_FALSE(known.isPart);
  // Both have the same road; nobody said what the second lacks.
  CHECK(unitsFromMicro(known.proposed - known.absent) == Approx(unitsFromMicro(open.proposed)).margin(0.011));
  CHECK(open.isPart);
  CHECK(isMissing(open.absent));
}

TEST_CASE("flooded places that overlap count once, and never more than the RT", "[map-figures]") {
  const Snapshot snapshot = figuresCity();
  ForeignLayer shapes = layer();
  add(shapes, {figuresBox(-50, 0, 50, 100), {}, {}});
  add(shapes, {figuresBox(0, 0, 100, 100), {}, {}});
  add(shapes, {figuresBox(150, 25, 160, 75), {}, {}});
  const MapFigures figures = derive(snapshot, MapSource::Flood, shapes);
  const auto meter = AreaMeter::make("EPSG:32749");
  CHECK(unitsFromMicro(proposal(figures, 1, Parameter::DrainageInundation).proposed) ==
        Approx(meter->hectares(*snapshot.rts[0].geometry)).epsilon(1e-5));
  CHECK(unitsFromMicro(proposal(figures, 2, Parameter::DrainageInundation).proposed) ==
        Approx(meter->hectares(figuresBox(150, 25, 160, 75))).epsilon(1e-4));
  CHECK(proposal(figures, 3, Parameter::DrainageInundation).proposed == 0);
}

TEST_CASE("what was entered stays; only what is missing is filled in", "[map-figures]") {
  const Snapshot snapshot = figuresCity();
  ForeignLayer shapes = layer();
  add(shapes, {figuresBox(10, 10, 20, 20), {}, {}});
  const MapFigures figures = derive(snapshot, MapSource::Buildings, shapes);
  // The third RT lies beyond the file, which says nothing of it: not 0.
  CHECK(figures.rtBeyond == 1);
  // The second lies beside its only building: no building there, or not looked at.
  CHECK(figures.rtBare == 1);
  CHECK(proposal(figures, 2, Parameter::Buildings).proposed == 0);
  CHECK(proposal(figures, 2, Parameter::Buildings).isBare);
  CHECK_FALSE(proposal(figures, 1, Parameter::Buildings).isBare);
  const auto rows = filledByMap(snapshot, snapshot.surveys.front(), figures);
  REQUIRE(rows.size() == 1);
  CHECK(rows[0].first == 1);
  CHECK(rows[0].second[Parameter::Buildings] == 40 * kMicroPerUnit);
  CHECK(rows[0].second[Parameter::BuildingDensity] == 0);
  CHECK(isMissing(rows[0].second[Parameter::Population]));
}

TEST_CASE("layers of a file are never added up", "[map-figures]") {
  const Snapshot snapshot = figuresCity();
  const auto regulation = regulationByEdition("permen-14-2018");
  const auto lines = [](const std::string& name, double y) {
    ForeignLayer made = layer();
    made.name = name;
    add(made, {{}, {{{at(0, y), at(100, y)}}}, {}});
    return made;
  };
  ForeignLayer buildings = layer();
  buildings.name = "bangunan";
  add(buildings, {figuresBox(10, 10, 20, 20), {}, {}});
  const auto count = [&](MapSource source, const std::vector<ForeignLayer>& layers) {
    return *figuresFromMap(snapshot, &snapshot.surveys.front(), **regulation, source, "f.gpkg", layers);
  };
  const std::vector<ForeignLayer> all{lines("jalan", 30), buildings, lines("drainase", 60)};
  const MapFigures open = count(MapSource::Roads, all);
  CHECK(open.layers == std::vector<std::string>{"jalan", "drainase"});  // areas are no roads
  CHECK(open.proposals.empty());
  // The only one with such shapes is meant, and lines are not counted among its unusable ones.
  const MapFigures figures = count(MapSource::Buildings, all);
  CHECK(figures.layers.empty());
  CHECK(figures.layer == "bangunan");
  CHECK(figures.read == 1);
  CHECK(figures.unusable == 0);
  CHECK(proposal(figures, 1, Parameter::Buildings).proposed == 1 * kMicroPerUnit);
  CHECK(count(MapSource::Buildings, {buildings}).layer.empty());  // there is no other
}

TEST_CASE("a map file that does not say where it lies is refused", "[map-figures]") {
  const Snapshot snapshot = figuresCity();
  ForeignLayer shapes = layer();
  shapes.crs.clear();
  add(shapes, {figuresBox(10, 10, 20, 20), {}, {}});
  const auto regulation = regulationByEdition("permen-14-2018");
  const auto figures = figuresFromMap(snapshot, nullptr, **regulation, MapSource::Buildings, "f.gpkg", {shapes});
  REQUIRE_FALSE(figures);
  CHECK(figures.error().code == ErrorCode::InputNoCrs);
}

TEST_CASE("an RT is reached where a wide road lies within 100 m of every place in it", "[map-figures]") {
  Snapshot snapshot = figuresCity();
  auto table = std::make_shared<FigureTable>();
  FigureRow row;
  row[Parameter::Buildings] = 40 * kMicroPerUnit;
  for (const FeatureId rt : {1, 2}) table->append(rt, row);
  snapshot.figures[5] = table;
  snapshot.buildIndex();
  ForeignLayer shapes = layer();
  // 90 m wide of the first RT's far side at most, 190 m of the second's; the third has no buildings counted.
  add(shapes, {{}, {{{at(10, -20), at(10, 120)}}}, {}});
  const MapFigures figures = derive(snapshot, MapSource::FireRoads, shapes);
  CHECK(figures.read == 1);
  REQUIRE(figures.proposals.size() == 2);
  CHECK(proposal(figures, 1, Parameter::FireInfrastructure).proposed == 0);
  CHECK(proposal(figures, 2, Parameter::FireInfrastructure).proposed == 40 * kMicroPerUnit);
}

TEST_CASE("a place in the middle counts, not the border alone", "[map-figures]") {
  Snapshot snapshot = figuresCity();
  snapshot.rts.front().geometry = std::make_shared<const MultiPolygon>(figuresBox(0, 0, 300, 300));
  ForeignLayer shapes = layer();
  add(shapes, {{}, {{{at(0, 0), at(300, 0), at(300, 300), at(0, 300), at(0, 0)}}}, {}});
  const MapFigures far = derive(snapshot, MapSource::FireRoads, shapes);
  CHECK(proposal(far, 1, Parameter::FireInfrastructure).proposed == 40 * kMicroPerUnit);  // 150 m to the middle
  add(shapes, {{}, {{{at(150, 0), at(150, 300)}}}, {}});
  const MapFigures near = derive(snapshot, MapSource::FireRoads, shapes);
  CHECK(proposal(near, 1, Parameter::FireInfrastructure).proposed == 0);
}
