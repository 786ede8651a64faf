// What happens to the source of a reading: nothing.

#include <sqlite3.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "gis/vector_io.h"
#include "tests/gis/reader_program.h"
#include "tests/support/catch.h"
#include "tests/support/realdata.h"
#include "tests/support/temp_folder.h"
#include "tests/support/zip_file.h"

using namespace kawasan;
namespace fs = std::filesystem;

namespace {

std::string bytesOf(const fs::path& path) {
  std::ostringstream bytes;
  bytes << std::ifstream(path, std::ios::binary).rdbuf();
  return bytes.str();
}

}  // namespace

TEST_CASE("a GML file gets no schema written beside it", "[sources]") {
  const test::TempFolder folder;
  const std::string path = folder.file("rt.gml");
  test::writeFile(path,
                  R"(<?xml version="1.0"?><c:all xmlns:c="http://example.org/c" xmlns:gml="http://www.opengis.net/gml">
<gml:featureMember><c:rt><c:name>RT 001</c:name><c:shape><gml:Polygon srsName="urn:ogc:def:crs:EPSG::4326"><gml:exterior><gml:LinearRing>
<gml:posList>-6.89 109.67 -6.89 109.671 -6.889 109.671 -6.89 109.67</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></c:shape></c:rt></gml:featureMember></c:all>)");
  const std::string before = test::folderState(folder.path().string());
  const auto layers = readVectors(path);
  REQUIRE(layers);
  const auto areas = toProject(path, *layers, {"EPSG:32749", ""});
  REQUIRE(areas);  // latitude came first in the file
  CHECK(areas->areas.size() == 1);
  CHECK(test::folderState(folder.path().string()) == before);
}

TEST_CASE("a GeoPackage that another program is writing is read with its log and left alone", "[sources]") {
  KAWASAN_NEEDS_REALDATA();
  const test::TempFolder folder;
  const std::string path = folder.file("kota.gpkg");
  fs::copy_file(test::realdata("boundaries/malang/Kecamatan Kota Malang.gpkg"), path);
  const auto plain = readVectors(path);
  REQUIRE(plain);
  REQUIRE(plain->size() == 1);
  const std::size_t count = plain->front().features.size();
  CHECK(count > 1);

  sqlite3* writer = nullptr;
  REQUIRE(sqlite3_open(path.c_str(), &writer) == SQLITE_OK);
  REQUIRE(sqlite3_exec(writer, "PRAGMA journal_mode=WAL", nullptr, nullptr, nullptr) == SQLITE_OK);
  const std::string table = "\"" + plain->front().name + "\"";
  // Triggers would need functions that plain SQLite lacks.
  sqlite3_db_config(writer, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
  const std::string remove = "DELETE FROM " + table + " WHERE fid = (SELECT max(fid) FROM " + table + ");";
  REQUIRE(sqlite3_exec(writer, remove.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
  REQUIRE(fs::exists(path + "-wal"));
  const std::string before = test::folderState(folder.path().string());
  const auto logged = readVectors(path);
  REQUIRE(logged);
  CHECK(logged->front().features.size() == count - 1);
  CHECK(test::folderState(folder.path().string()) == before);
  sqlite3_close(writer);
}

TEST_CASE("shapefiles are read with their side files, also out of an archive", "[sources]") {
  KAWASAN_NEEDS_REALDATA();
  const test::TempFolder folder;
  std::vector<std::pair<std::string, std::string>> members;
  std::string shape;
  for (const fs::directory_entry& entry : fs::directory_iterator(test::realdata("osm_jakarta"))) {
    const std::string stem = entry.path().stem().string();
    if (entry.path().extension() == ".shp" && shape.empty() && stem.find("building") != std::string::npos) {
      shape = stem;
    }
  }
  REQUIRE_FALSE(shape.empty());
  for (const fs::directory_entry& entry : fs::directory_iterator(test::realdata("osm_jakarta"))) {
    if (entry.path().stem() == shape) {
      members.emplace_back("data/" + entry.path().filename().string(), bytesOf(entry.path()));
    }
  }
  const auto direct = readVectors(test::realdata("osm_jakarta/" + shape + ".shp"));
  REQUIRE(direct);
  CHECK_FALSE(direct->front().fields.empty());
  CHECK_FALSE(direct->front().crs.empty());
  test::writeFile(folder.file("all.zip"), test::zipOf(members));
  const auto zipped = readVectors(folder.file("all.zip"));
  REQUIRE(zipped);
  CHECK(zipped->front().fields == direct->front().fields);
  CHECK(zipped->front().features.size() == direct->front().features.size());
}
