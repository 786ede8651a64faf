#include "gis/warp.h"

#include <cpl_string.h>
#include <gdal.h>
#include <gdal_alg.h>
#include <ogr_srs_api.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <vector>

namespace kawasan {

namespace {

/// Positions may be interpolated along a row as long as they stay within this many source pixels.
constexpr double kLargestShift = 0.125;
/// A window read for one image never holds more pixels than this.
constexpr double kMostSourcePixels = 6e6;
/// A file without overviews larger than this is shown from few single pixels: decoding all of it takes a minute.
constexpr double kMostDecodedPixels = 1e9;
constexpr double kFewPixels = 4096;

struct ProjectionFree {
  void operator()(void* transformer) const { GDALDestroyGenImgProjTransformer(transformer); }
};
struct ApproximationFree {
  void operator()(void* transformer) const { GDALDestroyApproxTransformer(transformer); }
};

/// Source pixel positions of the image's pixel centres; NaN where the target point has none.
struct Positions {
  std::vector<double> x;
  std::vector<double> y;
};

/// The part of the source an image needs, and how much it is reduced on reading.
struct SourcePart {
  PixelWindow window;
  int width = 0;  // of the reduced picture
  int height = 0;
};

struct Span {
  double low = std::numeric_limits<double>::infinity();
  double high = -std::numeric_limits<double>::infinity();
  void extend(double value) {
    low = std::min(low, value);
    high = std::max(high, value);
  }
};

/// Typical distance in source pixels between neighbouring image pixels.
double stepOf(const Positions& positions, int width, int height) {
  std::vector<double> steps;
  const int stride = std::max(1, height / 8);
  for (int row = stride / 2; row < height; row += stride) {
    for (int column = 0; column + 1 < width; column += std::max(1, width / 8)) {
      const std::size_t i =
          static_cast<std::size_t>(row) * static_cast<std::size_t>(width) + static_cast<std::size_t>(column);
      const double step = std::hypot(positions.x[i + 1] - positions.x[i], positions.y[i + 1] - positions.y[i]);
      if (std::isfinite(step)) steps.push_back(step);
    }
  }
  if (steps.empty()) return 1;
  const auto middle = steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 2);
  std::nth_element(steps.begin(), middle, steps.end());
  return *middle;
}

/// Window edges lie on multiples of the reduction, so that neighbouring images see the same reduced pixels.
SourcePart partFor(const Positions& positions, const RasterInfo& info, int width, int height) {
  Span across;
  Span down;
  for (std::size_t i = 0; i < positions.x.size(); ++i) {
    const double x = positions.x[i];
    const double y = positions.y[i];
    if (!(x > -1 && y > -1 && x < info.width + 1 && y < info.height + 1)) continue;
    across.extend(x);
    down.extend(y);
  }
  if (across.low > across.high) return {};
  int reduction = 1;
  const double step = stepOf(positions, width, height);
  while (reduction * 2 <= step) reduction *= 2;
  while ((across.high - across.low) * (down.high - down.low) / reduction / reduction > kMostSourcePixels)
    reduction *= 2;

  const auto lower = [&](double value) {
    return std::max(0, (static_cast<int>(std::floor(value)) / reduction - 2) * reduction);
  };
  const auto upper = [&](double value, int edge) {
    return static_cast<int>(std::min(static_cast<double>(edge), (std::floor(value / reduction) + 3) * reduction));
  };
  SourcePart part;
  part.window.x = lower(across.low);
  part.window.y = lower(down.low);
  part.window.width = upper(across.high, info.width) - part.window.x;
  part.window.height = upper(down.high, info.height) - part.window.y;
  if (part.window.width <= 0 || part.window.height <= 0) return {};
  part.width = (part.window.width + reduction - 1) / reduction;
  part.height = (part.window.height + reduction - 1) / reduction;
  return part;
}

/// Bilinear between the four nearest pixel centres; the outermost half pixel repeats the edge.
std::array<std::uint8_t, 4> sampled(const RgbaImage& image, double x, double y) {
  const double left = std::clamp(x - 0.5, 0.0, static_cast<double>(image.width - 1));
  const double top = std::clamp(y - 0.5, 0.0, static_cast<double>(image.height - 1));
  const auto x0 = static_cast<std::size_t>(left);
  const auto y0 = static_cast<std::size_t>(top);
  const auto stride = static_cast<std::size_t>(image.width);
  const std::size_t x1 = std::min(x0 + 1, stride - 1);
  const std::size_t y1 = std::min(y0 + 1, static_cast<std::size_t>(image.height - 1));
  const double fx = left - static_cast<double>(x0);
  const double fy = top - static_cast<double>(y0);
  std::array<std::uint8_t, 4> pixel{};
  for (std::size_t channel = 0; channel < 4; ++channel) {
    const auto at = [&](std::size_t px, std::size_t py) {
      return static_cast<double>(image.pixels[(py * stride + px) * 4 + channel]);
    };
    const double upper = at(x0, y0) * (1 - fx) + at(x1, y0) * fx;
    const double below = at(x0, y1) * (1 - fx) + at(x1, y1) * fx;
    pixel[channel] = static_cast<std::uint8_t>(std::lround(upper * (1 - fy) + below * fy));
  }
  return pixel;
}

std::array<std::uint8_t, 4> nearest(const RgbaImage& image, double x, double y) {
  const int px = std::clamp(static_cast<int>(std::floor(x)), 0, image.width - 1);
  const int py = std::clamp(static_cast<int>(std::floor(y)), 0, image.height - 1);
  const std::size_t i =
      (static_cast<std::size_t>(py) * static_cast<std::size_t>(image.width) + static_cast<std::size_t>(px)) * 4;
  return {image.pixels[i], image.pixels[i + 1], image.pixels[i + 2], image.pixels[i + 3]};
}

bool isKnownCrs(const std::string& crs) {
  const OGRSpatialReferenceH reference = OSRNewSpatialReference(nullptr);
  const bool known = OSRSetFromUserInput(reference, crs.c_str()) == OGRERR_NONE;
  OSRDestroySpatialReference(reference);
  return known;
}

}  // namespace

struct Warper::State {
  explicit State(RasterSource opened) : source(std::move(opened)) {}

  RasterSource source;
  std::unique_ptr<void, ProjectionFree> projection;
  std::unique_ptr<void, ApproximationFree> approximation;
  Box extent;
  double resolution = 0;

  void measure();
  [[nodiscard]] Positions positionsOf(const Box& box, int width, int height) const;
};

/// The outline of the raster and the diagonal of its middle pixel, carried to the target system.
void Warper::State::measure() {
  constexpr int kPoints = 32;
  const double width = source.info().width;
  const double height = source.info().height;
  const auto carry = [&](double x, double y) -> std::optional<Point> {
    double z = 0;
    int success = FALSE;
    GDALGenImgProjTransform(projection.get(), FALSE, 1, &x, &y, &z, &success);
    if (success == FALSE || !std::isfinite(x) || !std::isfinite(y)) return std::nullopt;
    return Point{x, y};
  };
  const auto extend = [&](double x, double y) {
    if (const auto p = carry(x, y)) extent.extend(*p);
  };
  for (int i = 0; i <= kPoints; ++i) {
    const double t = static_cast<double>(i) / kPoints;
    extend(t * width, 0);
    extend(t * width, height);
    extend(0, t * height);
    extend(width, t * height);
  }
  const auto a = carry(width / 2, height / 2);
  const auto b = carry(width / 2 + 1, height / 2 + 1);
  if (a && b) resolution = std::hypot(b->x - a->x, b->y - a->y) / std::sqrt(2.0);
}

Positions Warper::State::positionsOf(const Box& box, int width, int height) const {
  const std::size_t columns = static_cast<std::size_t>(width);
  Positions positions;
  positions.x.resize(columns * static_cast<std::size_t>(height));
  positions.y.resize(positions.x.size());
  std::vector<double> z(columns);
  std::vector<int> success(columns);
  for (int row = 0; row < height; ++row) {
    double* x = positions.x.data() + columns * static_cast<std::size_t>(row);
    double* y = positions.y.data() + columns * static_cast<std::size_t>(row);
    for (int column = 0; column < width; ++column) {
      x[column] = box.minX + (column + 0.5) * box.width() / width;
      y[column] = box.maxY - (row + 0.5) * box.height() / height;
    }
    std::ranges::fill(z, 0.0);
    std::ranges::fill(success, FALSE);
    GDALApproxTransform(approximation.get(), TRUE, width, x, y, z.data(), success.data());
    for (std::size_t column = 0; column < columns; ++column) {
      if (success[column] == FALSE) x[column] = y[column] = std::numeric_limits<double>::quiet_NaN();
    }
  }
  return positions;
}

Warper::Warper(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Warper::Warper(Warper&&) noexcept = default;
Warper& Warper::operator=(Warper&&) noexcept = default;
Warper::~Warper() = default;

const RasterInfo& Warper::info() const {
  return m_state->source.info();
}
const Box& Warper::extent() const {
  return m_state->extent;
}
double Warper::resolution() const {
  return m_state->resolution;
}

Result<Warper> Warper::open(const std::string& path, const std::string& targetCrs, const std::string& sourceCrs) {
  KAWASAN_ASSIGN(RasterSource source, RasterSource::open(path, sourceCrs));
  if (!isKnownCrs(targetCrs)) return fail(ErrorCode::UnknownCrs, {{"crs", targetCrs}});
  auto state = std::make_unique<State>(std::move(source));
  CPLStringList options;
  options.SetNameValue("SRC_SRS", state->source.info().crs.c_str());
  options.SetNameValue("DST_SRS", targetCrs.c_str());
  state->projection.reset(GDALCreateGenImgProjTransformer2(state->source.handle(), nullptr, options.List()));
  if (!state->projection) return fail(ErrorCode::InputOutsideCrs, {{"path", path}, {"crs", targetCrs}});
  state->approximation.reset(
      GDALCreateApproxTransformer(GDALGenImgProjTransform, state->projection.get(), kLargestShift));
  state->measure();
  if (state->extent.isEmpty()) return fail(ErrorCode::InputOutsideCrs, {{"path", path}, {"crs", targetCrs}});
  return Warper(std::move(state));
}

Result<RgbaImage> Warper::draw(const Box& box, int width, int height, std::stop_token stop) const {
  RgbaImage image{width, height, {}};
  image.pixels.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 4);
  if (!box.intersects(m_state->extent)) return image;
  const Positions positions = m_state->positionsOf(box, width, height);
  const SourcePart part = partFor(positions, info(), width, height);
  if (part.width == 0) return image;
  KAWASAN_ASSIGN(const RgbaImage read, m_state->source.read(part.window, part.width, part.height, stop));

  const double scaleX = static_cast<double>(part.width) / part.window.width;
  const double scaleY = static_cast<double>(part.height) / part.window.height;
  const bool isPlain = info().isPalette && part.width == part.window.width;
  for (std::size_t i = 0; i < positions.x.size(); ++i) {
    const double x = positions.x[i];
    const double y = positions.y[i];
    if (!(x >= 0 && y >= 0 && x < info().width && y < info().height)) continue;
    const double bufferX = (x - part.window.x) * scaleX;
    const double bufferY = (y - part.window.y) * scaleY;
    const auto pixel = isPlain ? nearest(read, bufferX, bufferY) : sampled(read, bufferX, bufferY);
    std::ranges::copy(pixel, image.pixels.begin() + static_cast<std::ptrdiff_t>(i * 4));
  }
  return image;
}

}  // namespace kawasan
