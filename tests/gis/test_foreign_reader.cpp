#include "gis/foreign_reader.h"

#include <chrono>
#include <cmath>
#include <filesystem>
#include <limits>
#include <random>
#include <thread>

#include "core/geom/wkb.h"
#include "core/store/database.h"
#include "gis/child_process.h"
#include "gis/foreign_geometry.h"
#include "gis/foreign_places.h"
#include "gis/table_io.h"
#include "gis/vector_io.h"
#include "tests/gis/reader_program.h"
#include "tests/support/catch.h"
#include "tests/support/project_fixture.h"
#include "tests/support/temp_folder.h"

using namespace kawasan;
using test::writeFile;

namespace {

void checkRefused(const std::string& path, ErrorCode code) {
  INFO(path);
  const auto vectors = readVectors(path);
  REQUIRE_FALSE(vectors);
  CHECK(nameOf(vectors.error().code) == nameOf(code));
  CHECK(vectors.error().params.get("path") == path);
  const auto tables = readTables(path);
  REQUIRE_FALSE(tables);
  CHECK(nameOf(tables.error().code) == nameOf(code));
}

void ignoreOutput(std::string_view) {}

std::string randomBytes(std::size_t size) {
  std::mt19937 generator(7);
  std::string bytes(size, '\0');
  for (char& c : bytes) c = static_cast<char>(generator() & 0xFFU);
  return bytes;
}

}  // namespace

TEST_CASE("what is no file is one error each", "[reader]") {
  const test::TempFolder folder;
  checkRefused(folder.file("missing.geojson"), ErrorCode::InputMissing);
  checkRefused(folder.path().string(), ErrorCode::InputIsFolder);
  writeFile(folder.file("empty.csv"), "");
  checkRefused(folder.file("empty.csv"), ErrorCode::InputEmpty);
}

TEST_CASE("rubbish is refused whatever its name", "[reader]") {
  const test::TempFolder folder;
  for (const char* name : {"a.shp", "a.kmz", "a.kml", "a.xlsx", "a.ods", "a.geojson", "a.gpkg", "a.zip", "a"}) {
    writeFile(folder.file(name), randomBytes(4000));
    checkRefused(folder.file(name), ErrorCode::InputUnreadable);
  }
  writeFile(folder.file("zip.xlsx"), "PK\x03\x04" + randomBytes(2000));
  checkRefused(folder.file("zip.xlsx"), ErrorCode::InputUnreadable);
  writeFile(folder.file("half.gpkg"), std::string("SQLite format 3\0", 16) + randomBytes(2000));
  CHECK_FALSE(readVectors(folder.file("half.gpkg")));
}

TEST_CASE("deeply nested GeoJSON is refused soon", "[reader]") {
  const test::TempFolder folder;
  const std::string path = folder.file("bomb.geojson");
  std::string bomb = R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":)";
  for (int i = 0; i < 200'000; ++i) bomb += R"({"type":"GeometryCollection","geometries":[)";
  writeFile(path, bomb);
  const auto start = std::chrono::steady_clock::now();
  const auto read = readVectors(path);
  REQUIRE_FALSE(read);
  CHECK(kindOf(read.error().code) == ErrorKind::Input);
  CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(20));
}

TEST_CASE("a file in a folder that does not let itself be read is refused", "[reader]") {
  const test::TempFolder folder;
  const std::string path = folder.file("a.vrt");
  writeFile(
      path,
      R"(<OGRVRTDataSource><OGRVRTLayer name="a"><SrcDataSource>/etc/passwd</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>)");
  const auto read = readVectors(path);
  REQUIRE_FALSE(read);
  CHECK(read.error().code == ErrorCode::InputUnreadable);
}

TEST_CASE("reading stops when asked", "[reader]") {
  const test::TempFolder folder;
  const std::string path = folder.file("a.csv");
  writeFile(path, "a,b\n1,2\n");
  std::stop_source source;
  source.request_stop();
  const auto read = readTables(path, {}, source.get_token());
  REQUIRE_FALSE(read);
  CHECK(read.error().code == ErrorCode::Cancelled);
}

TEST_CASE("a child that hangs is killed at its time limit", "[reader]") {
  const auto start = std::chrono::steady_clock::now();
  const auto child = runChild("/bin/sleep", {"30"}, std::chrono::milliseconds(200), 1000, {}, ignoreOutput);
  REQUIRE(child);
  CHECK(child->end == ChildResult::End::TimedOut);
  CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(5));
}

TEST_CASE("a child that hangs is killed when it is no longer wanted", "[reader]") {
  std::stop_source source;
  std::jthread later([&source] {
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    source.request_stop();
  });
  const auto child = runChild("/bin/sleep", {"30"}, std::chrono::seconds(25), 1000, source.get_token(), ignoreOutput);
  REQUIRE(child);
  CHECK(child->end == ChildResult::End::Stopped);
}

TEST_CASE("a child that talks without end is cut off", "[reader]") {
  std::size_t taken = 0;
  const auto child = runChild("/bin/sh", {"-c", "exec yes >&3"}, std::chrono::seconds(20), 1'000'000, {},
                              [&taken](std::string_view bytes) { taken += bytes.size(); });
  REQUIRE(child);
  CHECK(child->end == ChildResult::End::TooMuchOutput);
  CHECK(taken <= 1'000'000);
}

TEST_CASE("a child's death is told by its signal", "[reader]") {
  std::string output;
  const auto child = runChild("/bin/sh", {"-c", "echo half >&3; kill -SEGV $$"}, std::chrono::seconds(20), 1000, {},
                              [&output](std::string_view bytes) { output.append(bytes); });
  REQUIRE(child);
  CHECK(child->end == ChildResult::End::Signalled);
  CHECK(child->status == 11);
  CHECK(output == "half\n");
  CHECK_FALSE(runChild("/nonexistent/program", {}, std::chrono::seconds(1), 1000, {}, ignoreOutput));
}

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
TEST_CASE("a child that needs more memory than allowed says so", "[reader]") {
  const test::TempFolder folder;
  const std::string path = folder.file("large.csv");
  writeFile(path, std::string(std::size_t{300} << 20U, 'x'));
  ForeignOptions options;
  options.memoryLimit = std::size_t{900} << 20U;
  const auto read = readTables(path, options);
  REQUIRE_FALSE(read);
  CHECK(nameOf(read.error().code) == "InputTooLarge");
}
#endif

TEST_CASE("no more comes back than is asked for", "[reader]") {
  const test::TempFolder folder;
  const auto square = [](int x, int y) {
    const auto corner = [&](int dx, int dy) {
      return "[" + std::to_string(x + dx) + "," + std::to_string(y + dy) + "]";
    };
    return "[[" + corner(0, 0) + "," + corner(2, 0) + "," + corner(2, 2) + "," + corner(0, 2) + "," + corner(0, 0) +
           "]]";
  };
  const auto feature = [](const std::string& type, const std::string& coordinates) {
    return R"({"type":"Feature","properties":{"nama":"a"},"geometry":{"type":")" + type + R"(","coordinates":)" +
           coordinates + "}}";
  };
  const std::string path = folder.file("rumah.geojson");
  writeFile(path, R"({"type":"FeatureCollection","features":[)" + feature("Polygon", square(0, 0)) + "," +
                      feature("MultiPolygon", "[" + square(4, 0) + "," + square(8, 0) + "]") + "," +
                      feature("Point", "[7,7]") + "," + feature("LineString", "[[0,0],[9,9]]") + "]}");
  const auto read = [&](ForeignDetail detail) {
    ForeignOptions options;
    options.detail = detail;
    auto layers = readVectors(path, options);
    REQUIRE(layers);
    REQUIRE(layers->size() == 1);
    return std::move(layers->front());
  };
  const ForeignLayer everything = read(ForeignDetail::Everything);
  CHECK(everything.fields == std::vector<std::string>{"nama"});
  const ForeignLayer shapes = read(ForeignDetail::Shapes);
  CHECK(shapes.fields.empty());
  REQUIRE(shapes.features.size() == 4);
  CHECK(shapes.features[1].geometry.polygons.polygons.size() == 2);
  const ForeignLayer places = read(ForeignDetail::Places);
  CHECK(places.crs == everything.crs);
  CHECK(places.features.empty());
  // One building of two parts is one place, in the middle of both; a line is none.
  REQUIRE(places.places.size() == 4);
  CHECK(places.places[0] == Point{1, 1});
  CHECK(places.places[1] == Point{7, 1});
  CHECK(places.places[2] == Point{7, 7});
  CHECK_FALSE(isFinite(places.places[3]));
}

TEST_CASE("places found in blocks are those of the shapes", "[reader]") {
  const Ring outline{{10, 0}, {20, 0}, {20, 10}, {10, 10}, {10, 0}};
  const Ring hole{{12, 2}, {12, 4}, {14, 4}, {14, 2}, {12, 2}};
  const Ring open{{30, 0}, {40, 0}, {40, 10}};
  const Ring line{{0, 0}, {1, 0}, {0, 0}};
  const double nan = std::numeric_limits<double>::quiet_NaN();
  const Ring broken{{0, 0}, {nan, 0}, {1, 1}, {0, 0}};
  const auto placesIn = [](const Blob& wkb) {
    PlaceFinder finder(false);
    std::vector<Point> places;
    finder.find(wkb, places);
    // A second time, with the memory of the first.
    std::vector<Point> again;
    finder.find(wkb, again);
    CHECK((places == again || !isFinite(places.front())));
    return places;
  };
  const MultiPolygon two{{Polygon{{outline, hole}}, Polygon{{{{0, 0}, {2, 0}, {2, 2}, {0, 2}, {0, 0}}}}}};
  CHECK(placesIn(wkbFromGeometry(Polygon{{outline}})) == std::vector<Point>{{15, 5}});
  CHECK(placesIn(wkbFromGeometry(two)) == std::vector<Point>{centroidOf(two)});
  CHECK(placesIn(wkbFromGeometry(Point{3, 4})) == std::vector<Point>{{3, 4}});
  // Points are counted one by one, whatever holds them.
  Blob points{1, 4, 0, 0, 0, 2, 0, 0, 0};
  for (const Point p : {Point{3, 4}, Point{5, 6}}) {
    const Blob one = wkbFromGeometry(p);
    points.insert(points.end(), one.begin(), one.end());
  }
  CHECK(placesIn(points) == std::vector<Point>{{3, 4}, {5, 6}});
  const MultiPolygon closed{{Polygon{{{{30, 0}, {40, 0}, {40, 10}, {30, 0}}}}}};
  CHECK(placesIn(wkbFromGeometry(Polygon{{open}})) == std::vector<Point>{centroidOf(closed)});
  Blob cut = wkbFromGeometry(two);
  cut.resize(cut.size() / 2);
  const Blob absurd{1, 3, 0, 0, 0, 1, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF};
  for (const Blob& none : {wkbFromGeometry(Polygon{{line}}), wkbFromGeometry(Polygon{{broken}}), cut, absurd, Blob{},
                           wkbFromGeometry(LineString{outline}), wkbFromGeometry(Polygon{})}) {
    const std::vector<Point> places = placesIn(none);
    REQUIRE(places.size() == 1);
    CHECK_FALSE(isFinite(places.front()));
  }
}

TEST_CASE("places are handed over while a file is read, of one that is read twice once it is known which counts",
          "[reader]") {
  const test::TempFolder folder;
  const std::string two = R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{},
    "geometry":{"type":"Point","coordinates":[110,-7]}},{"type":"Feature","properties":{},
    "geometry":{"type":"Point","coordinates":[111,-8]}}]})";
  writeFile(folder.file("a.geojson"), two);
  writeFile(folder.file("a.kml"),
            "<kml><Document><Placemark><Point><coordinates>110,-7</coordinates></Point></Placemark>"
            "<Placemark><Point><coordinates>111,-8</coordinates></Point></Placemark></Document></kml>");
  // No KML for either driver.
  writeFile(folder.file("b.kml"), "<kml><Document><Placemark><Point><coordinates>110,-7</coordinates></Point></Placemark>");
  const auto taken = [&](const char* name) {
    std::vector<Point> places;
    ForeignOptions options;
    options.detail = ForeignDetail::Places;
    options.takePlaces = [&places](const ForeignLayer& layer, std::vector<Point> some) {
      CHECK_FALSE(layer.crs.empty());
      places.insert(places.end(), some.begin(), some.end());
    };
    const auto layers = readVectors(folder.file(name), options);
    if (layers) {
      for (const ForeignLayer& layer : *layers) CHECK(layer.places.empty());
    }
    return places;
  };
  const std::vector<Point> expected{{110, -7}, {111, -8}};
  CHECK(taken("a.geojson") == expected);
  CHECK(taken("a.kml") == expected);
  CHECK(taken("b.kml").empty());
}

TEST_CASE("a GeoPackage gives the same places in blocks as shape by shape, and stays untouched", "[reader]") {
  const test::TempFolder folder;
  {
    Project project = test::newProject(folder.file("kota.gpkg"));
    test::value(project.edit({"set-figures", {}}, [](Edit& edit) -> Result<void> {
      FeatureId rt = 0;
      FeatureId survey = 0;
      return test::addSmallCity(edit, rt, survey);
    }));
  }
  // One shape that says it is none of the standard: from there on they are read one by one.
  std::filesystem::copy_file(folder.file("kota.gpkg"), folder.file("ganjil.gpkg"));
  Database(folder.file("ganjil.gpkg"), Access::Write)
      .exec("UPDATE rt SET geom = x'4750002000000000' WHERE fid = (SELECT max(fid) FROM rt)");
  std::vector<std::string> paths{folder.file("kota.gpkg"), folder.file("ganjil.gpkg")};
  if (std::filesystem::exists(KAWASAN_REALDATA_DIR)) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(KAWASAN_REALDATA_DIR)) {
      if (entry.path().extension() == ".gpkg" && entry.file_size() < (std::size_t{1} << 20U))
        paths.push_back(entry.path().string());
    }
  }
  const std::string before = test::folderState(folder.path().string());
  for (const std::string& path : paths) {
    INFO(path);
    ForeignOptions options;
    options.detail = ForeignDetail::Shapes;
    const auto shapes = readVectors(path, options);
    options.detail = ForeignDetail::Places;
    const auto places = readVectors(path, options);
    REQUIRE(shapes.has_value() == places.has_value());
    if (!shapes) continue;
    REQUIRE(places->size() == shapes->size());
    for (std::size_t l = 0; l < shapes->size(); ++l) {
      std::vector<Point> expected;
      for (const ForeignFeature& feature : (*shapes)[l].features) {
        std::vector<Point> found = placesOf(feature.geometry);
        if (found.empty()) found.push_back({std::nan(""), std::nan("")});
        expected.insert(expected.end(), found.begin(), found.end());
      }
      const std::vector<Point>& found = (*places)[l].places;
      REQUIRE(found.size() == expected.size());
      bool isSame = true;
      for (std::size_t i = 0; i < found.size(); ++i)
        isSame = isSame && (found[i] == expected[i] || (!isFinite(found[i]) && !isFinite(expected[i])));
      CHECK(isSame);
    }
  }
  CHECK(test::folderState(folder.path().string()) == before);
}
