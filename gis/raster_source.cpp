#include "gis/raster_source.h"

#include <gdal.h>
#include <ogr_srs_api.h>

#include <algorithm>
#include <cmath>
#include <filesystem>

#include "gis/gdal_runtime.h"
#include "gis/raster_colour.h"

namespace kawasan {

namespace {

/// More pixels than this for one byte of the file is no picture: the emptiest real tile sets hold about 15,000.
constexpr double kMostPixelsPerByte = 1e6;
/// One block must fit in memory several times over.
constexpr double kLargestBlockBytes = 1024.0 * 1024 * 1024;
/// Reducing more pixels than this by averaging would read every one of them; without overviews single ones are picked.
constexpr double kMostAveragedPixels = 64e6;
/// Palette rasters are read this much finer and averaged after the colours were looked up.
constexpr int kPaletteOversampling = 4;

struct DatasetCloser {
  void operator()(void* dataset) const { GDALClose(dataset); }
};
using Dataset = std::unique_ptr<void, DatasetCloser>;

/// Formats of picture and grid files. Services and database servers are left out: a file never starts a download.
constexpr const char* const kDrivers[] = {
    "GTiff",   "COG",  "JPEG", "PNG",  "JP2OpenJPEG", "HFA",  "AAIGrid", "DTED", "VRT",   "MBTiles", "GPKG",
    "SRTMHGT", "BMP",  "GIF",  "EHdr", "ENVI",        "ECW",  "MrSID",   "PDF",  "RST",   "USGSDEM", "PCIDSK",
    "netCDF",  "WEBP", "NITF", "SAGA", "ERS",         "GSAG", "GSBG",    "PNM",  "ILWIS", nullptr};

Failure notRaster(const std::string& path, std::string reason) {
  return fail(ErrorCode::InputNotRaster, {{"path", path}, {"reason", std::move(reason)}}, lastGdalError());
}

Result<void> checkFile(const std::string& path) {
  std::error_code error;
  const auto status = std::filesystem::status(path, error);
  if (!std::filesystem::exists(status)) return fail(ErrorCode::InputMissing, {{"path", path}});
  if (std::filesystem::is_directory(status)) return fail(ErrorCode::InputIsFolder, {{"path", path}});
  if (std::filesystem::file_size(path, error) == 0) return fail(ErrorCode::InputEmpty, {{"path", path}});
  return {};
}

double blockBytes(GDALRasterBandH band) {
  int width = 0;
  int height = 0;
  GDALGetBlockSize(band, &width, &height);
  return static_cast<double>(width) * height * GDALGetDataTypeSizeBytes(GDALGetRasterDataType(band));
}

/// What the header claims, before a single pixel is read.
Result<void> checkHeader(GDALDatasetH dataset, const std::string& path) {
  if (GDALGetRasterCount(dataset) < 1) return notRaster(path, "no-bands");
  const double pixels = static_cast<double>(GDALGetRasterXSize(dataset)) * GDALGetRasterYSize(dataset);
  std::error_code error;
  const auto bytes = static_cast<double>(std::filesystem::file_size(path, error));
  if (!error && pixels / bytes > kMostPixelsPerByte) return notRaster(path, "too-many-pixels");
  for (int i = 1; i <= GDALGetRasterCount(dataset); ++i) {
    if (blockBytes(GDALGetRasterBand(dataset, i)) > kLargestBlockBytes) return notRaster(path, "block-too-large");
  }
  return {};
}

bool canReadBlock(GDALRasterBandH band, int x, int y) {
  int width = 0;
  int height = 0;
  GDALGetBlockSize(band, &width, &height);
  std::vector<std::uint8_t> block(static_cast<std::size_t>(blockBytes(band)));
  return GDALReadBlock(band, x, y, block.data()) == CE_None;
}

/// First and last block: what a cut-off or garbled file lacks first.
bool canReadEnds(GDALRasterBandH band) {
  int width = 0;
  int height = 0;
  GDALGetBlockSize(band, &width, &height);
  const int lastX = (GDALGetRasterBandXSize(band) - 1) / width;
  const int lastY = (GDALGetRasterBandYSize(band) - 1) / height;
  return canReadBlock(band, 0, 0) && canReadBlock(band, lastX, lastY);
}

Result<void> probePixels(GDALDatasetH dataset, const std::string& path) {
  const GDALRasterBandH last = GDALGetRasterBand(dataset, GDALGetRasterCount(dataset));
  bool readable = canReadEnds(GDALGetRasterBand(dataset, 1)) && canReadEnds(last);
  for (int i = 0; readable && i < GDALGetOverviewCount(last); ++i) readable = canReadEnds(GDALGetOverview(last, i));
  if (!readable) return notRaster(path, "damaged");
  return {};
}

struct Position {
  std::string crs;
  double metresPerPixel = 0;
};

Result<Position> positionOf(GDALDatasetH dataset, const std::string& path, const std::string& standIn) {
  double affine[6] = {};
  const bool hasAffine =
      GDALGetGeoTransform(dataset, affine) == CE_None && std::abs(affine[1] * affine[5] - affine[2] * affine[4]) > 0;
  const bool hasControlPoints = GDALGetGCPCount(dataset) >= 3;
  if (!hasAffine && !hasControlPoints) return fail(ErrorCode::InputNoGeoreference, {{"path", path}});
  Position position;
  const char* wkt = hasAffine ? GDALGetProjectionRef(dataset) : GDALGetGCPProjection(dataset);
  position.crs = wkt != nullptr ? wkt : "";
  if (position.crs.empty()) position.crs = standIn;
  if (position.crs.empty()) return fail(ErrorCode::InputNoCrs, {{"path", path}});
  if (hasAffine) position.metresPerPixel = std::sqrt(std::abs(affine[1] * affine[5] - affine[2] * affine[4]));
  return position;
}

int reportProgress(double, const char*, void* data) {
  return static_cast<const std::stop_token*>(data)->stop_requested() ? FALSE : TRUE;
}

/// How a window is to be read: reduced to width x height.
struct ReadOrder {
  PixelWindow window;
  int width = 0;
  int height = 0;
  GDALRIOResampleAlg resampling = GRIORA_NearestNeighbour;
  std::stop_token stop;

  [[nodiscard]] std::size_t pixelCount() const {
    return static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
  }
};

GDALRasterIOExtraArg extraOf(ReadOrder& order) {
  GDALRasterIOExtraArg extra;
  INIT_RASTERIO_EXTRA_ARG(extra);
  extra.eResampleAlg = order.resampling;
  extra.pfnProgress = reportProgress;
  extra.pProgressData = &order.stop;
  return extra;
}

/// All bands in one call: where they lie together in the file, each block is decoded once.
bool readBands(GDALDatasetH dataset, std::vector<int> bands, ReadOrder order, std::vector<std::vector<float>>& values) {
  GDALRasterIOExtraArg extra = extraOf(order);
  const PixelWindow& w = order.window;
  std::vector<float> all(order.pixelCount() * bands.size());
  if (GDALDatasetRasterIOEx(dataset, GF_Read, w.x, w.y, w.width, w.height, all.data(), order.width, order.height,
                            GDT_Float32, static_cast<int>(bands.size()), bands.data(), 0, 0, 0, &extra) != CE_None) {
    return false;
  }
  for (std::size_t i = 0; i < bands.size(); ++i) {
    const auto start = all.begin() + static_cast<std::ptrdiff_t>(i * order.pixelCount());
    values.emplace_back(start, start + static_cast<std::ptrdiff_t>(order.pixelCount()));
  }
  return true;
}

bool readMask(GDALRasterBandH mask, ReadOrder order, std::vector<float>& values) {
  GDALRasterIOExtraArg extra = extraOf(order);
  const PixelWindow& w = order.window;
  values.resize(order.pixelCount());
  return GDALRasterIOEx(mask, GF_Read, w.x, w.y, w.width, w.height, values.data(), order.width, order.height,
                        GDT_Float32, 0, 0, &extra) == CE_None;
}

/// Mean of each factor x factor square of pixels.
RgbaImage averaged(const RgbaImage& fine, int factor) {
  RgbaImage image{fine.width / factor, fine.height / factor, {}};
  image.pixels.resize(static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height) * 4);
  const auto at = [&](int x, int y, int channel) {
    return static_cast<unsigned>(
        fine.pixels[(static_cast<std::size_t>(y) * static_cast<std::size_t>(fine.width) + static_cast<std::size_t>(x)) *
                        4 +
                    static_cast<std::size_t>(channel)]);
  };
  const unsigned count = static_cast<unsigned>(factor * factor);
  std::size_t out = 0;
  for (int y = 0; y < image.height; ++y) {
    for (int x = 0; x < image.width; ++x) {
      for (int channel = 0; channel < 4; ++channel) {
        unsigned sum = count / 2;
        for (int k = 0; k < factor * factor; ++k) sum += at(x * factor + k % factor, y * factor + k / factor, channel);
        image.pixels[out++] = static_cast<std::uint8_t>(sum / count);
      }
    }
  }
  return image;
}

}  // namespace

struct RasterSource::State {
  std::string path;
  Dataset dataset;
  RasterInfo info;
  ColourPlan colours;
};

RasterSource::RasterSource(std::unique_ptr<State> state) : m_state(std::move(state)) {}
RasterSource::RasterSource(RasterSource&&) noexcept = default;
RasterSource& RasterSource::operator=(RasterSource&&) noexcept = default;
RasterSource::~RasterSource() = default;

const RasterInfo& RasterSource::info() const {
  return m_state->info;
}
const std::string& RasterSource::path() const {
  return m_state->path;
}
void* RasterSource::handle() const {
  return m_state->dataset.get();
}

Result<RasterSource> RasterSource::open(const std::string& path, const std::string& crs) {
  startGdal();
  KAWASAN_TRY(checkFile(path));
  clearGdalError();
  auto state = std::make_unique<State>();
  state->path = path;
  state->dataset.reset(GDALOpenEx(path.c_str(), GDAL_OF_RASTER | GDAL_OF_READONLY, kDrivers, nullptr, nullptr));
  if (!state->dataset) return notRaster(path, "format");
  const GDALDatasetH dataset = state->dataset.get();
  KAWASAN_TRY(checkHeader(dataset, path));
  KAWASAN_TRY(probePixels(dataset, path));
  KAWASAN_ASSIGN(const Position position, positionOf(dataset, path, crs));
  state->colours = planColours(dataset);
  state->info = {GDALGetDriverShortName(GDALGetDatasetDriver(dataset)),
                 GDALGetRasterXSize(dataset),
                 GDALGetRasterYSize(dataset),
                 GDALGetRasterCount(dataset),
                 GDALGetOverviewCount(GDALGetRasterBand(dataset, 1)),
                 position.crs,
                 state->colours.kind == ColourPlan::Kind::Palette,
                 position.metresPerPixel};
  return RasterSource(std::move(state));
}

Result<RgbaImage> RasterSource::read(const PixelWindow& window, int width, int height, std::stop_token stop) const {
  const ColourPlan& plan = m_state->colours;
  const GDALDatasetH dataset = m_state->dataset.get();
  const bool isReduced = window.width > width || window.height > height;
  const int fine = info().isPalette && isReduced ? kPaletteOversampling : 1;
  const bool isTooLarge =
      info().overviews == 0 && static_cast<double>(window.width) * window.height > kMostAveragedPixels;
  const GDALRIOResampleAlg resampling =
      isReduced && !info().isPalette && !isTooLarge ? GRIORA_Average : GRIORA_NearestNeighbour;

  clearGdalError();
  const ReadOrder order{window, width * fine, height * fine, resampling, stop};
  std::vector<int> bands = plan.bands;
  if (plan.alphaBand != 0) bands.push_back(plan.alphaBand);
  BandValues values;
  bool complete = readBands(dataset, bands, order, values.bands);
  if (complete && plan.alphaBand != 0) {
    values.alpha = std::move(values.bands.back());
    values.bands.pop_back();
    for (float& value : values.alpha) value *= static_cast<float>(plan.alphaScale);
  } else if (complete && plan.hasMaskBand) {
    complete = readMask(GDALGetMaskBand(GDALGetRasterBand(dataset, plan.bands[0])), order, values.alpha);
  }
  if (stop.stop_requested()) return fail(ErrorCode::Cancelled);
  if (!complete) return notRaster(path(), "damaged");
  RgbaImage image = colourPixels(plan, values, width * fine, height * fine);
  return fine == 1 ? image : averaged(image, fine);
}

}  // namespace kawasan
