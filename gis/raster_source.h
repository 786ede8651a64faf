#pragma once

// A raster file opened for looking at: its pixels as premultiplied RGBA, whatever its bands are. An object belongs to
// one thread; every worker opens its own. Nothing is ever written beside the file.

#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/geom/geometry.h"

namespace kawasan {

/// Rows from the top, four bytes a pixel (red, green, blue, alpha), colours premultiplied with alpha.
struct RgbaImage {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> pixels;

  [[nodiscard]] std::size_t byteCount() const { return pixels.size(); }
  friend bool operator==(const RgbaImage&, const RgbaImage&) = default;
};

/// Whole pixels of the full-resolution raster, from its upper left corner.
struct PixelWindow {
  int x = 0;
  int y = 0;
  int width = 0;
  int height = 0;
};

struct RasterInfo {
  std::string driver;  // GDAL's short name
  int width = 0;
  int height = 0;
  int bands = 0;
  int overviews = 0;
  std::string crs;            // WKT of the file itself, or of its control points
  bool isPalette = false;     // colours must not be mixed before they are looked up
  double metresPerPixel = 0;  // size of a pixel in units of its coordinate system; 0 when only control points are known
};

class RasterSource {
 public:
  /// Opens and probes the file: header within sane limits, corner blocks of the image and of each overview readable, a
  /// position on earth. `crs` stands in where the file names none ("EPSG:32749"; empty: none).
  /// Errors: InputMissing, InputIsFolder, InputEmpty, InputNotRaster, InputNoGeoreference, InputNoCrs.
  [[nodiscard]] static Result<RasterSource> open(const std::string& path, const std::string& crs = {});

  RasterSource(RasterSource&&) noexcept;
  RasterSource& operator=(RasterSource&&) noexcept;
  ~RasterSource();

  [[nodiscard]] const RasterInfo& info() const;
  [[nodiscard]] const std::string& path() const;

  /// The window reduced to width x height pixels, taken from an overview where there is one.
  /// Errors: InputNotRaster when the file cannot be read there, Cancelled.
  [[nodiscard]] Result<RgbaImage> read(const PixelWindow& window, int width, int height,
                                       std::stop_token stop = {}) const;

  /// GDAL's dataset for this folder's own use; owned by this object.
  [[nodiscard]] void* handle() const;

 private:
  struct State;
  explicit RasterSource(std::unique_ptr<State> state);
  std::unique_ptr<State> m_state;
};

}  // namespace kawasan
