#pragma once

// Small rasters written for one test through GDAL itself.

#include <gdal.h>
#include <ogr_srs_api.h>

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "gis/gdal_runtime.h"
#include "tests/support/catch.h"

namespace kawasan::test {

struct RasterRecipe {
  int width = 64;
  int height = 64;
  int bands = 1;
  GDALDataType type = GDT_Byte;
  std::string crs = "EPSG:32749";
  std::array<double, 6> affine{680000, 2, 0, 9240000, 0, -2};  // empty position when all zero
  std::optional<double> noData;
  bool hasAlpha = false;  // the last band is alpha
  std::vector<GDALColorEntry> palette;
  std::function<double(int band, int column, int row)> value = [](int, int, int) { return 0.0; };
};

inline std::string writeRaster(const std::string& path, const RasterRecipe& recipe) {
  startGdal();
  const GDALDriverH driver = GDALGetDriverByName("GTiff");
  const GDALDatasetH dataset =
      GDALCreate(driver, path.c_str(), recipe.width, recipe.height, recipe.bands, recipe.type, nullptr);
  REQUIRE(dataset != nullptr);
  if (recipe.affine[1] != 0) {
    std::array<double, 6> affine = recipe.affine;
    GDALSetGeoTransform(dataset, affine.data());
  }
  if (!recipe.crs.empty()) {
    const OGRSpatialReferenceH reference = OSRNewSpatialReference(nullptr);
    REQUIRE(OSRSetFromUserInput(reference, recipe.crs.c_str()) == OGRERR_NONE);
    GDALSetSpatialRef(dataset, reference);
    OSRDestroySpatialReference(reference);
  }
  for (int band = 1; band <= recipe.bands; ++band) {
    const GDALRasterBandH handle = GDALGetRasterBand(dataset, band);
    if (recipe.noData) GDALSetRasterNoDataValue(handle, *recipe.noData);
    if (band == 1 && !recipe.palette.empty()) {
      const GDALColorTableH table = GDALCreateColorTable(GPI_RGB);
      for (std::size_t i = 0; i < recipe.palette.size(); ++i) {
        GDALSetColorEntry(table, static_cast<int>(i), &recipe.palette[i]);
      }
      GDALSetRasterColorTable(handle, table);
      GDALDestroyColorTable(table);
    }
    if (recipe.hasAlpha && band == recipe.bands) GDALSetRasterColorInterpretation(handle, GCI_AlphaBand);
    std::vector<double> values;
    for (int row = 0; row < recipe.height; ++row) {
      for (int column = 0; column < recipe.width; ++column) values.push_back(recipe.value(band, column, row));
    }
    REQUIRE(GDALRasterIO(handle, GF_Write, 0, 0, recipe.width, recipe.height, values.data(), recipe.width,
                         recipe.height, GDT_Float64, 0, 0) == CE_None);
  }
  GDALClose(dataset);
  return path;
}

}  // namespace kawasan::test
