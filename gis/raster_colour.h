#pragma once

// From band values to RGBA: which bands carry which channel, what is missing, and how values beyond 0..255 are
// stretched. Private to gis.

#include <gdal.h>

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "gis/raster_source.h"

namespace kawasan {

/// Values `low`..`high` become 0..255.
struct Stretch {
  double low = 0;
  double high = 255;
};

/// How one file is coloured; the same in every worker, because it depends on the file alone.
struct ColourPlan {
  enum class Kind { Palette, Grey, Colour } kind = Kind::Grey;
  std::vector<int> bands;  // one for palette and grey, three for colour; counted from 1
  int alphaBand = 0;       // 0: none
  double alphaScale = 1;   // alpha value times this is 0..255
  bool hasMaskBand = false;
  bool isBytes = false;                       // every band that is read holds bytes, which are colours as they are
  std::vector<std::optional<double>> noData;  // one a band
  std::array<Stretch, 3> stretch;             // one a band
  std::vector<std::array<std::uint8_t, 4>> palette;  // not premultiplied
};

/// Reads headers and, for values other than bytes, a spread sample of the pixels.
[[nodiscard]] ColourPlan planColours(GDALDatasetH dataset);

/// Values of a window, a vector a band in the plan's order; alpha (0..255 after scaling) may be empty.
struct BandValues {
  std::vector<std::vector<float>> bands;
  std::vector<float> alpha;
};

[[nodiscard]] RgbaImage colourPixels(const ColourPlan& plan, const BandValues& values, int width, int height);

/// The same for a plan of bytes: the bands of each pixel beside one another, alpha last where the plan has a band of
/// it; `mask` one a pixel, or empty.
[[nodiscard]] RgbaImage colourBytes(const ColourPlan& plan, const std::vector<std::uint8_t>& values,
                                    const std::vector<std::uint8_t>& mask, int width, int height);

}  // namespace kawasan
