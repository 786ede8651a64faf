#pragma once

// Conformity with the spatial plan (RTRW) as the zones of the project's map tell it: the sign (+) of the regulation
// asks that the whole place lies in zones for settlement. A proposal beside the sign that a person sets. One thread at
// a time.

#include <optional>
#include <vector>

#include "core/model/snapshot.h"
#include "gis/area_overlay.h"
#include "gis/geodesic.h"

namespace kawasan {

/// Square metres by which the edges of a plan drawn by somebody else may differ.
inline constexpr double kZoneTolerance = 1;

struct ZoneConformity {
  double hectares = 0;         // of the place as drawn, on the ellipsoid
  double outside = 0;          // hectares in zones that are not for settlement
  double unzoned = 0;          // hectares in no zone: the map does not tell
  std::optional<Point> place;  // inside the largest piece outside

  /// (+) or (-); nothing where a part lies in no zone and nothing speaks against it.
  [[nodiscard]] std::optional<bool> sign() const;
};

class ZoneMap {
 public:
  /// `snapshot` outlives the object. `around`: where the shapes lie that will be asked for; zones beyond it are left
  /// out, as reading the thousands of a whole plan takes its time.
  explicit ZoneMap(const Snapshot& snapshot, const std::optional<Box>& around = {});
  [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
  /// Square metres of the shape that no zone for settlement covers.
  [[nodiscard]] Excess beyondSettlement(const MultiPolygon& shape) const { return m_settlement.beyondAll(shape); }
  [[nodiscard]] ZoneConformity conformityOf(const MultiPolygon& shape, const AreaMeter& meter) const;

 private:
  bool m_isEmpty;
  AreaOverlay m_settlement;
  AreaOverlay m_all;
};

}  // namespace kawasan
