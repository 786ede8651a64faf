#include "gis/raster_colour.h"

#include <algorithm>
#include <cmath>

namespace kawasan {

namespace {

std::optional<double> noDataOf(GDALRasterBandH band) {
  int has = FALSE;
  const double value = GDALGetRasterNoDataValue(band, &has);
  if (has == FALSE) return std::nullopt;
  return value;
}

/// Values are held as float, so the marker is compared as float too; NaN marks itself.
bool isNoData(float value, const std::optional<double>& marker) {
  if (std::isnan(value)) return true;
  return marker && !std::isnan(*marker) && value == static_cast<float>(*marker);
}

/// Pixels of small windows spread evenly over the band: enough to find the usual values, and never the whole file.
std::vector<float> sampleBand(GDALRasterBandH band) {
  constexpr int kAcross = 8;
  constexpr int kSide = 48;
  const int width = GDALGetRasterBandXSize(band);
  const int height = GDALGetRasterBandYSize(band);
  const auto marker = noDataOf(band);
  std::vector<float> sample;
  std::vector<float> window(static_cast<std::size_t>(kSide) * kSide);
  for (int row = 0; row < kAcross; ++row) {
    for (int column = 0; column < kAcross; ++column) {
      const int w = std::min(kSide, width);
      const int h = std::min(kSide, height);
      const int x = static_cast<int>(static_cast<long long>(width - w) * column / (kAcross - 1));
      const int y = static_cast<int>(static_cast<long long>(height - h) * row / (kAcross - 1));
      if (GDALRasterIO(band, GF_Read, x, y, w, h, window.data(), w, h, GDT_Float32, 0, 0) != CE_None) continue;
      const auto end = window.begin() + static_cast<std::ptrdiff_t>(w) * h;
      std::copy_if(window.begin(), end, std::back_inserter(sample),
                   [&](float v) { return std::isfinite(v) && !isNoData(v, marker); });
    }
  }
  return sample;
}

/// From the 2nd to the 98th of a hundred values; single extreme pixels then do not darken the picture.
Stretch usualRange(std::vector<float> sample) {
  if (sample.empty()) return {};
  const auto at = [&](std::size_t percent) {
    const auto place = sample.begin() + static_cast<std::ptrdiff_t>((sample.size() - 1) * percent / 100);
    std::nth_element(sample.begin(), place, sample.end());
    return static_cast<double>(*place);
  };
  Stretch range{at(2), at(98)};
  if (range.low == range.high) range = {at(0), at(100)};
  return range;
}

std::vector<std::array<std::uint8_t, 4>> paletteOf(GDALColorTableH table) {
  std::vector<std::array<std::uint8_t, 4>> colours;
  const auto byte = [](short channel) { return static_cast<std::uint8_t>(std::clamp<short>(channel, 0, 255)); };
  for (int i = 0; i < GDALGetColorEntryCount(table); ++i) {
    GDALColorEntry entry{};
    GDALGetColorEntryAsRGB(table, i, &entry);
    colours.push_back({byte(entry.c1), byte(entry.c2), byte(entry.c3), byte(entry.c4)});
  }
  return colours;
}

int bandOf(GDALDatasetH dataset, GDALColorInterp meaning) {
  for (int i = 1; i <= GDALGetRasterCount(dataset); ++i) {
    if (GDALGetRasterColorInterpretation(GDALGetRasterBand(dataset, i)) == meaning) return i;
  }
  return 0;
}

void chooseBands(GDALDatasetH dataset, ColourPlan& plan) {
  const int count = GDALGetRasterCount(dataset);
  plan.alphaBand = bandOf(dataset, GCI_AlphaBand);
  if (const GDALColorTableH table = GDALGetRasterColorTable(GDALGetRasterBand(dataset, 1)); table && count <= 2) {
    plan.kind = ColourPlan::Kind::Palette;
    plan.palette = paletteOf(table);
    plan.bands = {1};
    return;
  }
  const std::vector<int> named{bandOf(dataset, GCI_RedBand), bandOf(dataset, GCI_GreenBand),
                               bandOf(dataset, GCI_BlueBand)};
  const int colours = count - (plan.alphaBand != 0 ? 1 : 0);
  if (std::ranges::all_of(named, [](int band) { return band != 0; })) {
    plan.kind = ColourPlan::Kind::Colour;
    plan.bands = named;
  } else if (colours >= 3 && (plan.alphaBand == 0 || plan.alphaBand > 3)) {
    plan.kind = ColourPlan::Kind::Colour;
    plan.bands = {1, 2, 3};
  } else {
    plan.bands = {plan.alphaBand == 1 && count > 1 ? 2 : 1};
  }
}

std::uint8_t toByte(double value) {
  return static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0, 255.0)));
}

std::uint8_t stretched(float value, const Stretch& range) {
  if (!(range.high > range.low)) return 128;  // one single value: a plain grey
  return toByte((static_cast<double>(value) - range.low) / (range.high - range.low) * 255);
}

std::array<std::uint8_t, 4> pixelColour(const ColourPlan& plan, const BandValues& values, std::size_t i) {
  const auto missing = [&](std::size_t band) { return isNoData(values.bands[band][i], plan.noData[band]); };
  if (plan.kind == ColourPlan::Kind::Palette) {
    const float index = values.bands[0][i];
    if (missing(0) || index < 0 || index >= static_cast<float>(plan.palette.size())) return {};
    return plan.palette[static_cast<std::size_t>(index)];
  }
  if (plan.kind == ColourPlan::Kind::Grey) {
    if (missing(0)) return {};
    const std::uint8_t grey = stretched(values.bands[0][i], plan.stretch[0]);
    return {grey, grey, grey, 255};
  }
  // A black roof in one band is no hole: only a pixel that misses every band is.
  if (missing(0) && missing(1) && missing(2)) return {};
  return {stretched(values.bands[0][i], plan.stretch[0]), stretched(values.bands[1][i], plan.stretch[1]),
          stretched(values.bands[2][i], plan.stretch[2]), 255};
}

/// The marker as a byte; nothing where no byte can equal it.
std::optional<std::uint8_t> byteMarker(const std::optional<double>& marker) {
  if (!marker || !(*marker >= 0 && *marker <= 255) || *marker != std::floor(*marker)) return std::nullopt;
  return static_cast<std::uint8_t>(*marker);
}

/// What each byte of a palette or grey band looks like, with alpha 255 or 0 or what the palette says.
std::array<std::array<std::uint8_t, 4>, 256> coloursOfBytes(const ColourPlan& plan) {
  std::array<std::array<std::uint8_t, 4>, 256> colours{};
  for (std::size_t value = 0; value < colours.size(); ++value) {
    if (byteMarker(plan.noData[0]) == value) continue;
    const auto grey = static_cast<std::uint8_t>(value);
    if (plan.kind == ColourPlan::Kind::Grey) colours[value] = {grey, grey, grey, 255};
    if (plan.kind == ColourPlan::Kind::Palette && value < plan.palette.size()) colours[value] = plan.palette[value];
  }
  return colours;
}

void putPixel(std::uint8_t* pixel, std::array<std::uint8_t, 4> colour, unsigned alpha) {
  const unsigned shown = (colour[3] * alpha + 127) / 255;
  for (std::size_t channel = 0; channel < 3; ++channel) {
    pixel[channel] = shown == 255 ? colour[channel] : static_cast<std::uint8_t>((colour[channel] * shown + 127) / 255);
  }
  pixel[3] = static_cast<std::uint8_t>(shown);
}

}  // namespace

ColourPlan planColours(GDALDatasetH dataset) {
  ColourPlan plan;
  chooseBands(dataset, plan);
  const GDALRasterBandH first = GDALGetRasterBand(dataset, plan.bands[0]);
  plan.hasMaskBand = plan.alphaBand == 0 && (GDALGetMaskFlags(first) & GMF_PER_DATASET) != 0;
  if (plan.alphaBand != 0) {
    const GDALDataType type = GDALGetRasterDataType(GDALGetRasterBand(dataset, plan.alphaBand));
    plan.alphaScale = type == GDT_Byte ? 1.0 : type == GDT_UInt16 ? 255.0 / 65535.0 : 255.0;
  }
  plan.isBytes = plan.alphaScale == 1;
  for (std::size_t i = 0; i < plan.bands.size(); ++i) {
    const GDALRasterBandH band = GDALGetRasterBand(dataset, plan.bands[i]);
    plan.isBytes = plan.isBytes && GDALGetRasterDataType(band) == GDT_Byte;
    plan.noData.push_back(noDataOf(band));
    if (plan.kind != ColourPlan::Kind::Palette && GDALGetRasterDataType(band) != GDT_Byte) {
      plan.stretch[i] = usualRange(sampleBand(band));
    }
  }
  return plan;
}

RgbaImage colourPixels(const ColourPlan& plan, const BandValues& values, int width, int height) {
  RgbaImage image{width, height, {}};
  const std::size_t count = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
  image.pixels.resize(count * 4);
  for (std::size_t i = 0; i < count; ++i) {
    auto colour = pixelColour(plan, values, i);
    if (!values.alpha.empty()) {
      colour[3] =
          toByte(static_cast<double>(colour[3]) * std::clamp(static_cast<double>(values.alpha[i]), 0.0, 255.0) / 255);
    }
    for (std::size_t channel = 0; channel < 3; ++channel) {
      image.pixels[i * 4 + channel] = static_cast<std::uint8_t>((colour[channel] * colour[3] + 127) / 255);
    }
    image.pixels[i * 4 + 3] = colour[3];
  }
  return image;
}

RgbaImage colourBytes(const ColourPlan& plan, const std::vector<std::uint8_t>& values,
                      const std::vector<std::uint8_t>& mask, int width, int height) {
  RgbaImage image{width, height, {}};
  const std::size_t count = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
  image.pixels.resize(count * 4);
  const bool hasAlpha = plan.alphaBand != 0;
  const std::size_t step = plan.bands.size() + (hasAlpha ? 1 : 0);
  const auto alphaOf = [&](std::size_t i) -> unsigned {
    if (hasAlpha) return values[i * step + step - 1];
    return mask.empty() ? 255 : mask[i];
  };
  if (plan.kind != ColourPlan::Kind::Colour) {
    const auto colours = coloursOfBytes(plan);
    for (std::size_t i = 0; i < count; ++i) putPixel(&image.pixels[i * 4], colours[values[i * step]], alphaOf(i));
    return image;
  }
  const std::array markers{byteMarker(plan.noData[0]), byteMarker(plan.noData[1]), byteMarker(plan.noData[2])};
  for (std::size_t i = 0; i < count; ++i) {
    const std::uint8_t* value = &values[i * step];
    // A black roof in one band is no hole: only a pixel that misses every band is.
    if (value[0] == markers[0] && value[1] == markers[1] && value[2] == markers[2]) continue;
    putPixel(&image.pixels[i * 4], {value[0], value[1], value[2], 255}, alphaOf(i));
  }
  return image;
}

}  // namespace kawasan
