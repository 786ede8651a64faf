#include "gis/zone_conformity.h"

#include <algorithm>

#include "core/geom/geometry.h"

namespace kawasan {

namespace {

std::vector<const MultiPolygon*> shapesOf(const Snapshot& snapshot, const std::optional<Box>& around,
                                          bool isOfSettlementAlone) {
  std::vector<const MultiPolygon*> shapes;
  for (const Zone& zone : snapshot.zones) {
    if (!zone.geometry || (isOfSettlementAlone && !zone.isSettlement)) continue;
    if (!around || boundsOf(*zone.geometry).intersects(*around)) shapes.push_back(zone.geometry.get());
  }
  return shapes;
}

}  // namespace

std::optional<bool> ZoneConformity::sign() const {
  constexpr double kToleranceHa = kZoneTolerance / kSquareMetresPerHectare;
  if (outside > kToleranceHa) return false;
  if (unzoned > kToleranceHa) return std::nullopt;
  return true;
}

ZoneMap::ZoneMap(const Snapshot& snapshot, const std::optional<Box>& around)
    : m_isEmpty(snapshot.zones.empty()),
      m_settlement(shapesOf(snapshot, around, true)),
      m_all(shapesOf(snapshot, around, false)) {}

ZoneConformity ZoneMap::conformityOf(const MultiPolygon& shape, const AreaMeter& meter) const {
  const Excess beyond = m_settlement.beyondAll(shape);
  const double unzoned = std::min(beyond.area, m_all.beyondAll(shape).area);
  const double plane = planeArea(shape);
  ZoneConformity conformity;
  conformity.hectares = meter.hectares(shape);
  // Shares are of the plane, hectares of the ellipsoid.
  const double scale = plane > 0 ? conformity.hectares / plane : 0;
  conformity.outside = (beyond.area - unzoned) * scale;
  conformity.unzoned = unzoned * scale;
  conformity.place = beyond.place;
  return conformity;
}

}  // namespace kawasan
