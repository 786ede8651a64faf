#include "gis/raster_source.h"

#include <gdal.h>
#include <ogr_srs_api.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <optional>

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

struct RasterCloser {
  void operator()(void* dataset) const { GDALClose(dataset); }
};
using RasterDataset = std::unique_ptr<void, RasterCloser>;

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

/// The bytes of every pixel beside one another.
bool readBytes(GDALDatasetH dataset, std::vector<int> bands, ReadOrder order, std::vector<std::uint8_t>& values) {
  GDALRasterIOExtraArg extra = extraOf(order);
  const PixelWindow& w = order.window;
  const auto step = static_cast<GSpacing>(bands.size());
  values.resize(order.pixelCount() * bands.size());
  return GDALDatasetRasterIOEx(dataset, GF_Read, w.x, w.y, w.width, w.height, values.data(), order.width, order.height,
                               GDT_Byte, static_cast<int>(bands.size()), bands.data(), step, step * order.width, 1,
                               &extra) == CE_None;
}

template <typename Value>
bool readMask(GDALRasterBandH mask, ReadOrder order, std::vector<Value>& values) {
  GDALRasterIOExtraArg extra = extraOf(order);
  const PixelWindow& w = order.window;
  values.resize(order.pixelCount());
  return GDALRasterIOEx(mask, GF_Read, w.x, w.y, w.width, w.height, values.data(), order.width, order.height,
                        sizeof(Value) == 1 ? GDT_Byte : GDT_Float32, 0, 0, &extra) == CE_None;
}

/// The picture of bytes; nothing when the file cannot be read there.
std::optional<RgbaImage> readByteImage(GDALDatasetH dataset, const ColourPlan& plan, const std::vector<int>& bands,
                                       const ReadOrder& order) {
  std::vector<std::uint8_t> values;
  std::vector<std::uint8_t> mask;
  if (!readBytes(dataset, bands, order, values)) return std::nullopt;
  if (plan.hasMaskBand && !readMask(GDALGetMaskBand(GDALGetRasterBand(dataset, plan.bands[0])), order, mask)) {
    return std::nullopt;
  }
  return colourBytes(plan, values, mask, order.width, order.height);
}

/// The same by way of numbers that are stretched to colours.
std::optional<RgbaImage> readNumberImage(GDALDatasetH dataset, const ColourPlan& plan, const std::vector<int>& bands,
                                         const ReadOrder& order) {
  BandValues values;
  if (!readBands(dataset, bands, order, values.bands)) return std::nullopt;
  if (plan.alphaBand != 0) {
    values.alpha = std::move(values.bands.back());
    values.bands.pop_back();
    for (float& value : values.alpha) value *= static_cast<float>(plan.alphaScale);
  } else if (plan.hasMaskBand &&
             !readMask(GDALGetMaskBand(GDALGetRasterBand(dataset, plan.bands[0])), order, values.alpha)) {
    return std::nullopt;
  }
  return colourPixels(plan, values, order.width, order.height);
}

/// Mean of each factor x factor square of pixels.
RgbaImage averaged(const RgbaImage& fine, int factor) {
  RgbaImage image{fine.width / factor, fine.height / factor, {}};
  const auto columns = static_cast<std::size_t>(image.width);
  const auto stride = static_cast<std::size_t>(fine.width) * 4;
  const auto square = static_cast<std::size_t>(factor);
  const auto count = static_cast<unsigned>(factor * factor);
  image.pixels.resize(columns * static_cast<std::size_t>(image.height) * 4);
  std::vector<unsigned> sums(columns * 4);
  for (std::size_t y = 0; y < static_cast<std::size_t>(image.height); ++y) {
    std::ranges::fill(sums, count / 2);
    for (std::size_t k = 0; k < square; ++k) {
      const std::uint8_t* row = fine.pixels.data() + (y * square + k) * stride;
      for (std::size_t x = 0; x < columns; ++x) {
        unsigned* sum = &sums[x * 4];
        for (std::size_t i = 0; i < square * 4; ++i) sum[i % 4] += *row++;
      }
    }
    std::uint8_t* out = image.pixels.data() + y * columns * 4;
    for (std::size_t i = 0; i < sums.size(); ++i) out[i] = static_cast<std::uint8_t>(sums[i] / count);
  }
  return image;
}

}  // namespace

struct RasterSource::State {
  std::string path;
  RasterDataset dataset;
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
  // Finer than the pixels of the file tells nothing more.
  const int reduction = std::min(window.width / std::max(1, width), window.height / std::max(1, height));
  const int fine = info().isPalette && isReduced ? std::clamp(reduction, 2, kPaletteOversampling) : 1;
  const bool isTooLarge =
      info().overviews == 0 && static_cast<double>(window.width) * window.height > kMostAveragedPixels;
  const GDALRIOResampleAlg resampling =
      isReduced && !info().isPalette && !isTooLarge ? GRIORA_Average : GRIORA_NearestNeighbour;

  clearGdalError();
  const ReadOrder order{window, width * fine, height * fine, resampling, stop};
  std::vector<int> bands = plan.bands;
  if (plan.alphaBand != 0) bands.push_back(plan.alphaBand);
  std::optional<RgbaImage> image =
      plan.isBytes ? readByteImage(dataset, plan, bands, order) : readNumberImage(dataset, plan, bands, order);
  if (stop.stop_requested()) return fail(ErrorCode::Cancelled);
  if (!image) return notRaster(path(), "damaged");
  return fine == 1 ? std::move(*image) : averaged(*image, fine);
}

}  // namespace kawasan
