#include <charconv>
#include <chrono>
#include <cmath>
#include <iostream>

#include "gis/crs.h"
#include "gis/geodesic.h"
#include "gis/vector_io.h"
#include "tests/gis/reader_program.h"
#include "tests/support/catch.h"
#include "tests/support/realdata.h"

using namespace kawasan;
namespace fs = std::filesystem;

namespace {

constexpr auto kPatience = std::chrono::seconds(20);

/// The UTM zone in which the first shape lies: what a user of that place would have as project.
std::string crsFor(const std::vector<ForeignLayer>& layers) {
  for (const ForeignLayer& layer : layers) {
    for (const ForeignFeature& feature : layer.features) {
      const Box box = boundsOf(feature.geometry.polygons);
      if (!box.isEmpty()) return suggestUtm(box.centre());
    }
  }
  return "EPSG:32749";
}

std::string attribute(const ForeignArea& area, const std::string& name) {
  for (const auto& [key, text] : area.attributes) {
    if (key == name) return text;
  }
  return {};
}

double published(const ForeignArea& area, const char* name) {
  double value = std::nan("");
  for (const auto& [key, text] : area.attributes) {
    if (key == name) std::from_chars(text.data(), text.data() + text.size(), value);
  }
  return value;
}

}  // namespace

TEST_CASE("every boundary file is read or refused, soon, and stays as it was", "[real]") {
  KAWASAN_NEEDS_REALDATA();
  const std::string folder = test::realdata("boundaries");
  const std::string before = test::folderState(folder);
  std::size_t files = 0;
  std::size_t imported = 0;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file() || entry.path().extension() == ".md") continue;
    const std::string path = entry.path().string();
    INFO(path);
    ++files;
    const auto start = std::chrono::steady_clock::now();
    const auto layers = readVectors(path);
    if (layers) {
      const auto areas = toProject(path, *layers, {crsFor(*layers), ""});
      if (areas) {
        ++imported;
      } else {
        std::cout << "refused: " << entry.path().filename() << " " << nameOf(areas.error().code) << "\n";
        CHECK(kindOf(areas.error().code) == ErrorKind::Input);
      }
    } else {
      std::cout << "refused: " << entry.path().filename() << " " << nameOf(layers.error().code) << "\n";
      CHECK(kindOf(layers.error().code) == ErrorKind::Input);
      CHECK(layers.error().params.get("path") == path);
    }
    CHECK(std::chrono::steady_clock::now() - start < kPatience);
  }
  CHECK(files > 80);
  std::cout << imported << " of " << files << " imported\n";
  CHECK(imported + 5 > files);
  CHECK(test::folderState(folder) == before);
}

TEST_CASE("the broken ones of the boundary files", "[real]") {
  KAWASAN_NEEDS_REALDATA();
  const auto truncated = readVectors(test::realdata("boundaries/kawasan_kmz/kmz_eksi_91.KMZ"));
  REQUIRE_FALSE(truncated);
  CHECK(truncated.error().code == ErrorCode::InputUnreadable);

  const std::string crossing = test::realdata("boundaries/kawasan_kmz/kmz_eksi_94.KMZ");
  const auto layers = readVectors(crossing);
  REQUIRE(layers);
  const auto areas = toProject(crossing, *layers, {crsFor(*layers), ""});
  REQUIRE(areas);
  CHECK(std::any_of(areas->areas.begin(), areas->areas.end(),
                    [](const ForeignArea& area) { return !area.repaired.empty(); }));
}

TEST_CASE("a JOSM file with negative ids gives its kelurahan", "[real]") {
  KAWASAN_NEEDS_REALDATA();
  const std::string path = test::realdata("boundaries/surabaya/surabaya_kelurahan_josm.osm");
  const auto layers = readVectors(path);
  REQUIRE(layers);
  const auto areas = toProject(path, *layers, {"EPSG:32749", ""});
  REQUIRE(areas);
  double kecamatan = 0;
  double kelurahan = 0;
  for (const ForeignArea& area : areas->areas) {
    (attribute(area, "admin_level") == "6" ? kecamatan : kelurahan) += planeHectares(area.geometry);
  }
  // Kota Surabaya: 326.81 km2 (BPS, Kota Surabaya Dalam Angka 2021).
  CHECK(kecamatan == Approx(32681).epsilon(0.01));
  CHECK(kelurahan == Approx(32681).epsilon(0.01));
}

TEST_CASE("the published hectares of Pekalongan are those of the plane", "[real]") {
  KAWASAN_NEEDS_REALDATA();
  const std::string path = test::realdata("boundaries/pekalongan/kumuh_rt_2024.geojson");
  const auto layers = readVectors(path);
  REQUIRE(layers);
  const auto areas = toProject(path, *layers, {"EPSG:32749", ""});
  REQUIRE(areas);
  REQUIRE(areas->areas.size() == 97);
  const auto meter = AreaMeter::make("EPSG:32749");
  REQUIRE(meter);
  double plane = 0;
  double ellipsoid = 0;
  for (const ForeignArea& area : areas->areas) {
    CHECK(planeHectares(area.geometry) == Approx(published(area, "luas_awal_ha")).margin(1e-5).epsilon(0));
    plane += planeHectares(area.geometry);
    ellipsoid += meter->hectares(area.geometry);
  }
  CHECK((ellipsoid / plane - 1) * 100 == Approx(0.03).margin(0.005));
}

TEST_CASE("a compound system with heights is read flat", "[real]") {
  KAWASAN_NEEDS_REALDATA();
  for (const char* name : {"boundaries/malang/Kecamatan Kota Malang.gpkg", "boundaries/malang/Kota Malang.gpkg"}) {
    INFO(name);
    const std::string path = test::realdata(name);
    const auto layers = readVectors(path);
    REQUIRE(layers);
    CHECK(describeCrs(layers->front().crs)->code == "EPSG:4326");
    const auto areas = toProject(path, *layers, {"EPSG:32749", ""});
    REQUIRE(areas);
    const auto meter = AreaMeter::make("EPSG:32749");
    double hectares = 0;
    for (const ForeignArea& area : areas->areas) hectares += meter->hectares(area.geometry);
    // Kota Malang: 111.08 km2 (BPS, Kota Malang Dalam Angka 2023: 111.08).
    CHECK(hectares == Approx(11108).epsilon(0.03));
  }
}

TEST_CASE("KML that crashes LIBKML is read by the plain driver", "[real]") {
  KAWASAN_NEEDS_REALDATA();
  const auto read = readVectors(test::realdata("gpx_kml/marble/Geometries.kml"));
  if (!read) CHECK(kindOf(read.error().code) == ErrorKind::Input);
  CHECK(read);
}
