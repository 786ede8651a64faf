#pragma once

// The places of a layer's shapes in blocks of thousands, for counting, where the driver hands its shapes over that way
// or the rows of the file can be read directly: many times faster than one feature after the other. For the reading
// child alone.

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "core/geom/geometry.h"

class OGRLayer;

namespace kawasan {

/// The places of one shape after another, each as well-known binary; the same as placesOf finds for the shape.
class PlaceFinder {
 public:
  explicit PlaceFinder(bool swapAxes) : m_swapAxes(swapAxes) {}

  /// Appends them; empty bytes are a shape that is missing. At least one place: not a number where there is none.
  void find(std::span<const std::uint8_t> wkb, std::vector<Point>& places);

 private:
  bool takePolygons(std::span<const std::uint8_t> wkb);

  bool m_swapAxes;
  MultiPolygon m_plain;  // taken anew for every shape, with the memory of the one before
};

using TakePlaces = std::function<void(const std::vector<Point>&)>;

/// How far they came. Anything out of the ordinary ends them: the features behind those are read one by one, which then
/// tells what is wrong.
struct PlaceBlocks {
  std::size_t features = 0;  // of which the places were handed over, from the first on
  bool isComplete = false;   // these were all
};

/// `layer` as if just opened, with no field asked for; afterwards it must be reset. `take` gets the places of one
/// block.
[[nodiscard]] PlaceBlocks readPlaceBlocks(OGRLayer& layer, bool swapAxes, const TakePlaces& take);

/// The same from the rows of a GeoPackage at rest; `layer` is not touched.
[[nodiscard]] PlaceBlocks readPlaceRows(const std::string& path, OGRLayer& layer, bool swapAxes,
                                        const TakePlaces& take);

}  // namespace kawasan
