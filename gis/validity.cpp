#include "gis/validity.h"

#include <algorithm>
#include <cmath>

#include "core/base/text.h"
#include "gis/geos.h"

namespace kawasan {

namespace {

/// "Ring Self-intersection" to "ring-self-intersection".
std::string keyOfReason(std::string_view reason) {
  std::string key = lowered(reason);
  std::replace(key.begin(), key.end(), ' ', '-');
  return key;
}

bool isFinite(const MultiPolygon& polygons) {
  for (const Polygon& polygon : polygons.polygons) {
    for (const Ring& ring : polygon.rings) {
      for (const Point& p : ring) {
        if (!std::isfinite(p.x) || !std::isfinite(p.y)) return false;
      }
    }
  }
  return true;
}

std::optional<Invalidity> invalidityOf(const Geos& geos, const GEOSGeometry* geometry) {
  char* reason = nullptr;
  GEOSGeometry* rawPlace = nullptr;
  const char valid = GEOSisValidDetail_r(geos.context(), geometry, 0, &reason, &rawPlace);
  const Geos::Ptr place = geos.own(rawPlace);
  std::optional<Invalidity> found;
  if (valid != 1) {
    found = Invalidity{keyOfReason(reason == nullptr ? "unknown" : reason), std::nullopt};
    Point p;
    if (place && GEOSGeomGetX_r(geos.context(), place.get(), &p.x) == 1 &&
        GEOSGeomGetY_r(geos.context(), place.get(), &p.y) == 1) {
      found->place = p;
    }
  }
  GEOSFree_r(geos.context(), reason);
  return found;
}

Geos::Ptr madeValid(const Geos& geos, const GEOSGeometry* geometry) {
  GEOSMakeValidParams* const params = GEOSMakeValidParams_create_r(geos.context());
  GEOSMakeValidParams_setMethod_r(geos.context(), params, GEOS_MAKE_VALID_STRUCTURE);
  GEOSMakeValidParams_setKeepCollapsed_r(geos.context(), params, 0);
  Geos::Ptr made = geos.own(GEOSMakeValidWithParams_r(geos.context(), geometry, params));
  GEOSMakeValidParams_destroy_r(geos.context(), params);
  return made;
}

/// Rounds the corners and drops those that fall onto the one before; nothing when a ring is lost.
std::optional<MultiPolygon> rounded(const MultiPolygon& polygons, double grid) {
  // Dividing by 10,000 gives the double nearest to the decimal; multiplying by 0.0001 does not.
  const double scale = std::round(1 / grid);
  MultiPolygon result;
  for (const Polygon& polygon : polygons.polygons) {
    Polygon snapped;
    for (const Ring& ring : polygon.rings) {
      Ring corners;
      corners.reserve(ring.size());
      for (const Point& p : ring) {
        const Point q{std::round(p.x * scale) / scale, std::round(p.y * scale) / scale};
        if (corners.empty() || corners.back() != q) corners.push_back(q);
      }
      if (corners.size() < 4) return std::nullopt;
      snapped.rings.push_back(std::move(corners));
    }
    result.polygons.push_back(std::move(snapped));
  }
  return result;
}

}  // namespace

std::optional<Invalidity> invalidityOf(const MultiPolygon& polygons) {
  if (!isFinite(polygons)) return Invalidity{"invalid-coordinate", std::nullopt};
  const Geos geos;
  const Geos::Ptr geometry = geos.fromPolygons(polygons);
  if (!geometry) return Invalidity{"broken-ring", std::nullopt};
  return invalidityOf(geos, geometry.get());
}

Repair repaired(const MultiPolygon& polygons) {
  Repair repair;
  repair.areaBefore = planeArea(polygons);
  if (!isFinite(polygons)) {
    repair.reason = "invalid-coordinate";
    return repair;
  }
  const Geos geos;
  const Geos::Ptr geometry = geos.fromPolygons(polygons);
  if (!geometry) {
    repair.reason = "broken-ring";
    return repair;
  }
  const auto invalidity = invalidityOf(geos, geometry.get());
  if (!invalidity) {
    repair.polygons = polygons;
    repair.areaAfter = repair.areaBefore;
    return repair;
  }
  repair.reason = invalidity->reason;
  repair.polygons = geos.toPolygons(madeValid(geos, geometry.get()).get());
  repair.areaAfter = planeArea(repair.polygons);
  return repair;
}

MultiPolygon snapToGrid(const MultiPolygon& polygons, double grid) {
  const Geos geos;
  if (auto simple = rounded(polygons, grid)) {
    const Geos::Ptr geometry = geos.fromPolygons(*simple);
    if (geometry && GEOSisValid_r(geos.context(), geometry.get()) == 1) return std::move(*simple);
  }
  const Geos::Ptr geometry = geos.fromPolygons(polygons);
  if (!geometry) return {};
  const Geos::Ptr noded = geos.own(GEOSGeom_setPrecision_r(geos.context(), geometry.get(), grid, 0));
  return geos.toPolygons(noded.get());
}

}  // namespace kawasan
