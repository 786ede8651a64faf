
#include "gis/warp.h"
#include "tests/gis/raster_maker.h"
#include "tests/support/realdata.h"
#include "tests/support/temp_folder.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

int channel(const RgbaImage& image, int column, int row, int index) {
  return image.pixels[static_cast<std::size_t>((row * image.width + column) * 4 + index)];
}

double opaqueShare(const RgbaImage& image) {
  std::size_t opaque = 0;
  for (std::size_t i = 3; i < image.pixels.size(); i += 4) opaque += image.pixels[i] > 0 ? 1U : 0U;
  return static_cast<double>(opaque) / (static_cast<double>(image.pixels.size()) / 4);
}

}  // namespace

TEST_CASE("In its own system a raster is copied pixel by pixel", "[warp]") {
  const TempFolder folder;
  RasterRecipe recipe;
  recipe.value = [](int, int column, int row) { return column * 3 + row; };
  const auto warper = Warper::open(writeRaster(folder.file("a.tif"), recipe), "EPSG:32749");
  REQUIRE(warper);
  CHECK(warper->extent() == Box{680000, 9239872, 680128, 9240000});
  CHECK(warper->resolution() == Approx(2));
  const auto image = warper->draw(warper->extent(), 64, 64);
  REQUIRE(image);
  CHECK(channel(*image, 10, 7, 0) == 37);
  CHECK(channel(*image, 63, 63, 0) == 252);
  CHECK(opaqueShare(*image) == 1);
}

TEST_CASE("A mark lands where PROJ puts it", "[warp]") {
  // One bright pixel in longitude and latitude; its place in UTM 49S from the Krueger series to n^4 (Karney 2011),
  // computed apart from PROJ.
  const TempFolder folder;
  RasterRecipe recipe;
  recipe.crs = "EPSG:4326";
  recipe.width = recipe.height = 101;
  recipe.affine = {112.0005 - 50.5 * 1e-5, 1e-5, 0, -7.0005 + 50.5 * 1e-5, 0, -1e-5};
  recipe.value = [](int, int column, int row) { return column == 50 && row == 50 ? 255 : 0; };
  const auto warper = Warper::open(writeRaster(folder.file("mark.tif"), recipe), "EPSG:32749");
  REQUIRE(warper);
  const Point expected{610511.62, 9226078.25};
  const auto image = warper->draw({expected.x - 10, expected.y - 10, expected.x + 10, expected.y + 10}, 80, 80);
  REQUIRE(image);
  double sum = 0;
  double x = 0;
  double y = 0;
  for (int row = 0; row < 80; ++row) {
    for (int column = 0; column < 80; ++column) {
      const double weight = channel(*image, column, row, 0);
      sum += weight;
      x += weight * (expected.x - 10 + (column + 0.5) * 0.25);
      y += weight * (expected.y + 10 - (row + 0.5) * 0.25);
    }
  }
  REQUIRE(sum > 0);
  CHECK(std::abs(x / sum - expected.x) < 0.1);
  CHECK(std::abs(y / sum - expected.y) < 0.1);
}

TEST_CASE("Neighbouring pieces join without a seam, also when reduced", "[warp]") {
  const TempFolder folder;
  RasterRecipe recipe;
  recipe.width = recipe.height = 512;
  recipe.value = [](int, int column, int row) { return (column + row) / 4; };
  const auto warper = Warper::open(writeRaster(folder.file("a.tif"), recipe), "EPSG:32750");
  REQUIRE(warper);
  const Box all = warper->extent().grown(-60);
  const auto whole = warper->draw(all, 128, 128);
  const auto west = warper->draw({all.minX, all.minY, all.centre().x, all.maxY}, 64, 128);
  const auto east = warper->draw({all.centre().x, all.minY, all.maxX, all.maxY}, 64, 128);
  REQUIRE((whole && west && east));
  for (int row = 0; row < 128; ++row) {
    CHECK(std::abs(channel(*west, 63, row, 0) - channel(*whole, 63, row, 0)) <= 1);
    CHECK(std::abs(channel(*east, 0, row, 0) - channel(*whole, 64, row, 0)) <= 1);
  }
}

TEST_CASE("A stop ends drawing", "[warp]") {
  const TempFolder folder;
  const auto warper = Warper::open(writeRaster(folder.file("a.tif"), {}), "EPSG:32749");
  REQUIRE(warper);
  std::stop_source stop;
  stop.request_stop();
  const auto image = warper->draw(warper->extent(), 64, 64, stop.get_token());
  REQUIRE_FALSE(image);
  CHECK(image.error().code == ErrorCode::Cancelled);
}

TEST_CASE("Unknown target systems are named", "[warp]") {
  const TempFolder folder;
  const auto warper = Warper::open(writeRaster(folder.file("a.tif"), {}), "EPSG:0");
  REQUIRE_FALSE(warper);
  CHECK(warper.error().code == ErrorCode::UnknownCrs);
}

TEST_CASE("Every real raster is drawn or refused", "[warp]") {
  KAWASAN_NEEDS_REALDATA();
  int drawn = 0;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(std::filesystem::path(KAWASAN_REALDATA_DIR) / "rasters")) {
    if (!entry.is_regular_file()) continue;
    const std::string path = entry.path().string();
    INFO(path);
    const auto warper = Warper::open(path, "EPSG:3857");
    if (warper) {
      const auto image = warper->draw(warper->extent(), 200, 200);
      if (image) {
        ++drawn;
        // The named three hold no valid pixel at all, as gdalinfo says.
        CHECK((opaqueShare(*image) > 0 || path.ends_with("all-nodata.tif") || path.ends_with("inverted_lat.tif") ||
               path.ends_with("geocoder_data.mbtiles")));
      } else {
        CHECK(image.error().code == ErrorCode::InputNotRaster);
      }
    }
  }
  CHECK(drawn >= 30);
}
