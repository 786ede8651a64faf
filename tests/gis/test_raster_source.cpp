#include <chrono>
#include <fstream>
#include <limits>
#include <sstream>

#include "gis/foreign_reader.h"
#include "gis/raster_probe.h"
#include "gis/raster_source.h"
#include "tests/gis/raster_maker.h"
#include "tests/support/realdata.h"
#include "tests/support/temp_folder.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

std::array<int, 4> pixel(const RgbaImage& image, int column, int row) {
  const auto i =
      (static_cast<std::size_t>(row) * static_cast<std::size_t>(image.width) + static_cast<std::size_t>(column)) * 4;
  return {image.pixels[i], image.pixels[i + 1], image.pixels[i + 2], image.pixels[i + 3]};
}

RgbaImage readAll(const std::string& path) {
  const auto source = RasterSource::open(path);
  REQUIRE(source);
  const RasterInfo& info = source->info();
  auto image = source->read({0, 0, info.width, info.height}, info.width, info.height);
  REQUIRE(image);
  return *image;
}

ErrorCode openError(const std::string& path) {
  const auto source = RasterSource::open(path);
  REQUIRE_FALSE(source);
  CHECK(source.error().params.get("path") == path);
  return source.error().code;
}

}  // namespace

TEST_CASE("Bytes keep their values, in grey and in colour", "[raster]") {
  const TempFolder folder;
  RasterRecipe recipe;
  recipe.value = [](int, int column, int row) { return column + row; };
  const RgbaImage grey = readAll(writeRaster(folder.file("grey.tif"), recipe));
  CHECK(pixel(grey, 10, 20) == std::array<int, 4>{30, 30, 30, 255});

  recipe.bands = 3;
  recipe.value = [](int band, int column, int) { return band * 50 + column; };
  const RgbaImage colour = readAll(writeRaster(folder.file("colour.tif"), recipe));
  CHECK(pixel(colour, 5, 0) == std::array<int, 4>{55, 105, 155, 255});
}

TEST_CASE("Alpha is premultiplied", "[raster]") {
  const TempFolder folder;
  RasterRecipe recipe;
  recipe.bands = 4;
  recipe.hasAlpha = true;
  recipe.value = [](int band, int column, int) { return band == 4 ? (column < 32 ? 0 : 128) : 200; };
  const RgbaImage image = readAll(writeRaster(folder.file("alpha.tif"), recipe));
  CHECK(pixel(image, 0, 0) == std::array<int, 4>{0, 0, 0, 0});
  CHECK(pixel(image, 40, 0) == std::array<int, 4>{100, 100, 100, 128});
}

TEST_CASE("Values beyond bytes are stretched over what usually occurs", "[raster]") {
  const TempFolder folder;
  RasterRecipe recipe;
  recipe.type = GDT_UInt16;
  recipe.value = [](int, int column, int row) { return column == 0 && row == 0 ? 65535 : 1000 + column * 10; };
  const RgbaImage image = readAll(writeRaster(folder.file("sixteen.tif"), recipe));
  CHECK(pixel(image, 1, 5)[0] < 10);
  CHECK(pixel(image, 63, 5)[0] == 255);
  CHECK(std::abs(pixel(image, 32, 5)[0] - 130) < 8);
}

TEST_CASE("What has no data is transparent, NaN too", "[raster]") {
  const TempFolder folder;
  RasterRecipe recipe;
  recipe.type = GDT_Float32;
  recipe.noData = -9999;
  recipe.value = [](int, int column, int) {
    return column == 3 ? -9999.0 : column == 4 ? std::numeric_limits<double>::quiet_NaN() : column;
  };
  const RgbaImage image = readAll(writeRaster(folder.file("float.tif"), recipe));
  CHECK(pixel(image, 3, 0)[3] == 0);
  CHECK(pixel(image, 4, 0)[3] == 0);
  CHECK(pixel(image, 5, 0)[3] == 255);
}

TEST_CASE("A black roof in one band is no hole", "[raster]") {
  const TempFolder folder;
  RasterRecipe recipe;
  recipe.bands = 3;
  recipe.noData = 0;
  recipe.value = [](int band, int column, int) { return column == 0 ? 0 : band == 1 ? 0 : 90; };
  const RgbaImage image = readAll(writeRaster(folder.file("roof.tif"), recipe));
  CHECK(pixel(image, 0, 0)[3] == 0);
  CHECK(pixel(image, 1, 0) == std::array<int, 4>{0, 90, 90, 255});
}

TEST_CASE("Palette colours are looked up before they are mixed", "[raster]") {
  const TempFolder folder;
  RasterRecipe recipe;
  recipe.palette = {{0, 0, 0, 255}, {255, 0, 0, 255}, {0, 0, 255, 255}};
  recipe.value = [](int, int column, int) { return column % 2 == 0 ? 1 : 2; };
  const std::string path = writeRaster(folder.file("palette.tif"), recipe);
  CHECK(pixel(readAll(path), 1, 0) == std::array<int, 4>{0, 0, 255, 255});
  const auto source = RasterSource::open(path);
  const auto half = source->read({0, 0, 64, 64}, 16, 16);
  REQUIRE(half);
  const auto mixed = pixel(*half, 4, 4);
  CHECK(mixed[0] > 100);
  CHECK(mixed[2] > 100);
  CHECK(mixed[1] == 0);
}

TEST_CASE("Files that are no usable raster give one error", "[raster]") {
  const TempFolder folder;
  CHECK(openError(folder.file("absent.tif")) == ErrorCode::InputMissing);
  CHECK(openError(folder.path().string()) == ErrorCode::InputIsFolder);
  std::ofstream(folder.file("empty.tif")).flush();
  CHECK(openError(folder.file("empty.tif")) == ErrorCode::InputEmpty);
  std::ofstream(folder.file("text.tif")) << "not a picture at all";
  CHECK(openError(folder.file("text.tif")) == ErrorCode::InputNotRaster);

  RasterRecipe recipe;
  recipe.affine = {};
  CHECK(openError(writeRaster(folder.file("nowhere.tif"), recipe)) == ErrorCode::InputNoGeoreference);
  recipe.affine = {680000, 2, 0, 9240000, 0, -2};
  recipe.crs.clear();
  const std::string unnamed = writeRaster(folder.file("unnamed.tif"), recipe);
  CHECK(openError(unnamed) == ErrorCode::InputNoCrs);
  CHECK(RasterSource::open(unnamed, "EPSG:32749"));
}

TEST_CASE("A file cut off anywhere gives an error", "[raster]") {
  const TempFolder folder;
  RasterRecipe recipe;
  recipe.width = recipe.height = 300;
  recipe.value = [](int, int column, int row) { return (column * 7 + row * 13) % 256; };
  const std::string whole = writeRaster(folder.file("whole.tif"), recipe);
  std::ostringstream content;
  content << std::ifstream(whole, std::ios::binary).rdbuf();
  const std::string bytes = content.str();
  for (std::size_t part = 1; part < 8; ++part) {
    const std::string path = folder.file(std::to_string(part) + ".tif");
    std::ofstream(path, std::ios::binary) << bytes.substr(0, bytes.size() * part / 8);
    CHECK(openError(path) == ErrorCode::InputNotRaster);
  }
}

TEST_CASE("Real broken rasters fail soon and with a reason", "[raster]") {
  KAWASAN_NEEDS_REALDATA();
  for (const std::string name : {"rasters/rasterio/corrupt.tif", "rasters/gdal-autotest2/corrupted_gtiff_tags.tif",
                                 "rasters/gdal-autotest2/dos_strip_chop.tif", "rasters/mbtiles/corrupt.mbtiles",
                                 "rasters/gdal-autotest2/idontexist.vrt"}) {
    INFO(name);
    const auto start = std::chrono::steady_clock::now();
    const auto source = RasterSource::open(std::filesystem::path(KAWASAN_REALDATA_DIR) / name);
    REQUIRE_FALSE(source);
    CHECK(source.error().code == ErrorCode::InputNotRaster);
    CHECK_FALSE(source.error().params.get("reason").empty());
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(20));
  }
  for (const std::string name : {"rasters/gdal-autotest2/slim_g4.tif", "rasters/rio-tiler/no_geo2.jpg",
                                 "rasters/gdal-autotest2/with-overviews.tif"}) {
    INFO(name);
    CHECK(openError(std::filesystem::path(KAWASAN_REALDATA_DIR) / name) == ErrorCode::InputNoGeoreference);
  }
}

TEST_CASE("A raster is probed in another process, with the same answers", "[raster]") {
  const TempFolder folder;
  setForeignReaderProgram(KAWASAN_CLI);
  CHECK(probeRaster(writeRaster(folder.file("a.tif"), {})));
  std::ofstream(folder.file("text.tif")) << "no raster";
  const auto refused = probeRaster(folder.file("text.tif"));
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::InputNotRaster);
  CHECK(refused.error().params.get("path") == folder.file("text.tif"));
  const auto missing = probeRaster(folder.file("none.tif"));
  REQUIRE_FALSE(missing);
  CHECK(missing.error().code == ErrorCode::InputMissing);
}
