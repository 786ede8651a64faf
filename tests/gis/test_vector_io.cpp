#include "gis/vector_io.h"

#include "gis/validity.h"
#include "tests/gis/reader_program.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"

using namespace kawasan;
using test::writeFile;

namespace {

std::string attributeOr(const ForeignArea& area, const std::string& name) {
  for (const auto& [key, value] : area.attributes) {
    if (key == name) return value;
  }
  return "(none)";
}

constexpr const char* kMixedGeoJson = R"({"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"rt":"001","luas":1.5,"ok":null},"geometry":{"type":"Polygon","coordinates":[[[109.67,-6.89],[109.671,-6.89],[109.671,-6.889],[109.67,-6.889],[109.67,-6.89]]]}},
{"type":"Feature","properties":{"rt":"002"},"geometry":null},
{"type":"Feature","properties":{"rt":"003"},"geometry":{"type":"Point","coordinates":[109.67,-6.89]}},
{"type":"Feature","properties":{"rt":"004"},"geometry":{"type":"Polygon","coordinates":[[[109.67,-6.89],[109.671,-6.889],[109.671,-6.89],[109.67,-6.889],[109.67,-6.89]]]}},
{"type":"Feature","properties":{"rt":"005"},"geometry":{"type":"Polygon","coordinates":[[[10,50],[10.001,50],[10.001,50.001],[10,50]]]}},
{"type":"Feature","properties":{"rt":"006"},"geometry":{"type":"GeometryCollection","geometries":[
 {"type":"Polygon","coordinates":[[[109.68,-6.89,5],[109.681,-6.89,5],[109.681,-6.889,5],[109.68,-6.89,5]]]},
 {"type":"LineString","coordinates":[[109.67,-6.89],[109.671,-6.889]]}]}},
{"type":"Feature","properties":{"rt":"007"},"geometry":{"type":"Polygon","coordinates":[[[109.67,-6.89],[109.671,-6.889],[109.67,-6.89],[109.67,-6.89]]]}}
]})";

}  // namespace

TEST_CASE("every feature ends among the areas or among the problems", "[vectors]") {
  const test::TempFolder folder;
  const std::string path = folder.file("mixed.geojson");
  writeFile(path, kMixedGeoJson);
  const auto layers = readVectors(path);
  REQUIRE(layers);
  const auto areas = toProject(path, *layers, {"EPSG:32749", ""});
  REQUIRE(areas);
  CHECK(areas->file == "mixed.geojson");
  REQUIRE(areas->areas.size() == 3);
  CHECK(attributeOr(areas->areas[0], "rt") == "001");
  CHECK(attributeOr(areas->areas[0], "luas") == "1.5");
  CHECK(attributeOr(areas->areas[0], "ok").empty());
  CHECK(areas->areas[0].repaired.empty());
  CHECK(areas->areas[0].number == 1);
  CHECK(areas->areas[1].repaired == "self-intersection");
  CHECK(attributeOr(areas->areas[2], "rt") == "006");
  for (const ForeignArea& area : areas->areas) CHECK_FALSE(invalidityOf(area.geometry));

  std::string problems;
  for (const ForeignProblem& problem : areas->problems) {
    problems += std::to_string(problem.number) + " " + problem.reason + "; ";
  }
  CHECK(problems == "2 null-geometry; 3 not-a-polygon; 5 outside-crs; 6 other-parts; 7 empty; ");
}

TEST_CASE("KML gives folders, extended data and the tables of descriptions", "[vectors]") {
  const test::TempFolder folder;
  const std::string path = folder.file("kumuh.kml");
  const std::string ring =
      "<Polygon><outerBoundaryIs><LinearRing><coordinates>109.67,-6.89,0 109.671,-6.89,0 109.671,-6.889,0 "
      "109.67,-6.89,0</coordinates></LinearRing></outerBoundaryIs></Polygon>";
  writeFile(path, R"(<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>
<Folder><name>Kauman</name><Placemark><name>RT 001</name><ExtendedData><Data name="KK"><value>035</value></Data></ExtendedData>)" +
                      ring + R"(</Placemark></Folder><Folder><name>Bendan</name><Placemark><name>RT 002</name>
<description><![CDATA[<table><tr><td>Luas</td><td>1,25</td></tr></table>]]></description>)" +
                      ring + "</Placemark></Folder></Document></kml>");
  const auto layers = readVectors(path);
  REQUIRE(layers);
  const auto areas = toProject(path, *layers, {"EPSG:32749", ""});
  REQUIRE(areas);
  REQUIRE(areas->areas.size() == 2);
  CHECK(attributeOr(areas->areas[0], "folder") == "Kauman");
  CHECK(attributeOr(areas->areas[0], "Name") == "RT 001");
  CHECK(attributeOr(areas->areas[0], "KK") == "035");
  CHECK(attributeOr(areas->areas[1], "folder") == "Bendan");
  CHECK(attributeOr(areas->areas[1], "Luas") == "1,25");
  CHECK(attributeOr(areas->areas[0], "tessellate") == "(none)");
}

TEST_CASE("a file without a coordinate system needs one from the caller", "[vectors]") {
  const test::TempFolder folder;
  const std::string path = folder.file("a.csv");
  writeFile(path, "id,WKT\n1,\"POLYGON((350000 9238000,350100 9238000,350100 9238100,350000 9238000))\"\n");
  const auto layers = readVectors(path);
  REQUIRE(layers);
  const auto unknown = toProject(path, *layers, {"EPSG:32749", ""});
  REQUIRE_FALSE(unknown);
  CHECK(unknown.error().code == ErrorCode::InputNoCrs);
  const auto known = toProject(path, *layers, {"EPSG:32749", "EPSG:32749"});
  REQUIRE(known);
  CHECK(planeArea(known->areas.front().geometry) == Approx(5000));
  const auto nonsense = toProject(path, *layers, {"EPSG:32749", "EPSG:1"});
  REQUIRE_FALSE(nonsense);
  CHECK(nonsense.error().code == ErrorCode::UnknownCrs);
}

TEST_CASE("metres in a GeoJSON file lie outside every system", "[vectors]") {
  const test::TempFolder folder;
  const std::string path = folder.file("metres.geojson");
  writeFile(
      path,
      R"({"type":"Polygon","coordinates":[[[350000,9238000],[350100,9238000],[350100,9238100],[350000,9238000]]]})");
  const auto layers = readVectors(path);
  REQUIRE(layers);
  const auto areas = toProject(path, *layers, {"EPSG:32749", ""});
  REQUIRE_FALSE(areas);
  CHECK(areas.error().code == ErrorCode::InputOutsideCrs);
}

TEST_CASE("points and tables give no areas", "[vectors]") {
  const test::TempFolder folder;
  const std::string points = folder.file("points.geojson");
  writeFile(points, R"({"type":"Point","coordinates":[109.67,-6.89]})");
  const auto layers = readVectors(points);
  REQUIRE(layers);
  const auto areas = toProject(points, *layers, {"EPSG:32749", ""});
  REQUIRE_FALSE(areas);
  CHECK(areas.error().code == ErrorCode::InputNoPolygons);
  CHECK(areas.error().params.get("found") == "points");

  const std::string table = folder.file("table.csv");
  writeFile(table, "a,b\n1,2\n");
  const auto none = readVectors(table);
  REQUIRE_FALSE(none);
  CHECK(none.error().code == ErrorCode::InputNoPolygons);

  const std::string nothing = folder.file("nothing.geojson");
  writeFile(nothing, R"({"type":"FeatureCollection","features":[]})");
  const auto empty = readVectors(nothing);
  REQUIRE_FALSE(empty);
  CHECK(empty.error().code == ErrorCode::InputNoFeatures);
}

TEST_CASE("a layer that is not there is refused with those that are", "[vectors]") {
  const test::TempFolder folder;
  const std::string path = folder.file("mixed.geojson");
  writeFile(path, kMixedGeoJson);
  ForeignOptions options;
  options.layer = "other";
  const auto read = readVectors(path, options);
  REQUIRE_FALSE(read);
  CHECK(read.error().code == ErrorCode::InputNoLayer);
  CHECK(read.error().params.get("known") == "mixed");
}
