#include "gis/geos.h"

#include <vector>

namespace kawasan {

namespace {

GEOSGeometry* ringOf(GEOSContextHandle_t context, const Ring& ring) {
  static_assert(sizeof(Point) == 2 * sizeof(double), "points are handed over as pairs of numbers");
  if (ring.empty()) return nullptr;
  GEOSCoordSequence* const points =
      GEOSCoordSeq_copyFromBuffer_r(context, &ring.front().x, static_cast<unsigned>(ring.size()), 0, 0);
  return points == nullptr ? nullptr : GEOSGeom_createLinearRing_r(context, points);
}

GEOSGeometry* polygonOf(GEOSContextHandle_t context, const Polygon& polygon) {
  std::vector<GEOSGeometry*> rings;
  for (const Ring& ring : polygon.rings) {
    GEOSGeometry* const made = ringOf(context, ring);
    if (made == nullptr) {
      for (GEOSGeometry* other : rings) GEOSGeom_destroy_r(context, other);
      return nullptr;
    }
    rings.push_back(made);
  }
  if (rings.empty()) return GEOSGeom_createEmptyPolygon_r(context);
  // Takes the rings over, also when it fails.
  return GEOSGeom_createPolygon_r(context, rings.front(), rings.data() + 1, static_cast<unsigned>(rings.size() - 1));
}

Ring pointsOf(GEOSContextHandle_t context, const GEOSGeometry* ring) {
  const GEOSCoordSequence* const points = GEOSGeom_getCoordSeq_r(context, ring);
  unsigned size = 0;
  if (points == nullptr || GEOSCoordSeq_getSize_r(context, points, &size) == 0 || size == 0) return {};
  Ring taken(size);
  GEOSCoordSeq_copyToBuffer_r(context, points, &taken.front().x, 0, 0);
  return taken;
}

Polygon polygonFrom(GEOSContextHandle_t context, const GEOSGeometry* geometry) {
  Polygon polygon;
  polygon.rings.push_back(pointsOf(context, GEOSGetExteriorRing_r(context, geometry)));
  const int holes = GEOSGetNumInteriorRings_r(context, geometry);
  for (int i = 0; i < holes; ++i) {
    polygon.rings.push_back(pointsOf(context, GEOSGetInteriorRingN_r(context, geometry, i)));
  }
  return polygon;
}

void collectPolygons(GEOSContextHandle_t context, const GEOSGeometry* geometry, MultiPolygon& out) {
  if (geometry == nullptr || GEOSisEmpty_r(context, geometry) != 0) return;
  const int type = GEOSGeomTypeId_r(context, geometry);
  if (type == GEOS_POLYGON) {
    out.polygons.push_back(polygonFrom(context, geometry));
  } else if (type == GEOS_MULTIPOLYGON || type == GEOS_GEOMETRYCOLLECTION) {
    const int parts = GEOSGetNumGeometries_r(context, geometry);
    for (int i = 0; i < parts; ++i) collectPolygons(context, GEOSGetGeometryN_r(context, geometry, i), out);
  }
}

/// The polygon of largest area among the parts; null when there is none.
const GEOSGeometry* largestPolygon(GEOSContextHandle_t context, const GEOSGeometry* geometry, double& area) {
  const int type = GEOSGeomTypeId_r(context, geometry);
  if (type == GEOS_POLYGON) {
    GEOSArea_r(context, geometry, &area);
    return area > 0 ? geometry : nullptr;
  }
  const GEOSGeometry* best = nullptr;
  area = 0;
  if (type != GEOS_MULTIPOLYGON && type != GEOS_GEOMETRYCOLLECTION) return best;
  const int parts = GEOSGetNumGeometries_r(context, geometry);
  for (int i = 0; i < parts; ++i) {
    double partArea = 0;
    const GEOSGeometry* const part = largestPolygon(context, GEOSGetGeometryN_r(context, geometry, i), partArea);
    if (part != nullptr && partArea > area) {
      best = part;
      area = partArea;
    }
  }
  return best;
}

}  // namespace

Geos::Geos() : m_context(GEOS_init_r()) {
  GEOSContext_setErrorMessageHandler_r(m_context, keepMessage, this);
  GEOSContext_setNoticeMessageHandler_r(
      m_context, [](const char*, void*) {}, nullptr);
}

Geos::~Geos() {
  GEOS_finish_r(m_context);
}

void Geos::keepMessage(const char* message, void* self) {
  static_cast<Geos*>(self)->m_lastError = message;
}

Geos::Ptr Geos::fromPolygons(const MultiPolygon& polygons) const {
  std::vector<GEOSGeometry*> parts;
  for (const Polygon& polygon : polygons.polygons) {
    GEOSGeometry* const made = polygonOf(m_context, polygon);
    if (made == nullptr) {
      for (GEOSGeometry* other : parts) GEOSGeom_destroy_r(m_context, other);
      return own(nullptr);
    }
    parts.push_back(made);
  }
  return own(
      GEOSGeom_createCollection_r(m_context, GEOS_MULTIPOLYGON, parts.data(), static_cast<unsigned>(parts.size())));
}

MultiPolygon Geos::toPolygons(const GEOSGeometry* geometry) const {
  MultiPolygon polygons;
  collectPolygons(m_context, geometry, polygons);
  return polygons;
}

double Geos::area(const GEOSGeometry* geometry) const {
  double area = 0;
  if (geometry != nullptr) GEOSArea_r(m_context, geometry, &area);
  return area;
}

std::optional<Point> Geos::pointInside(const GEOSGeometry* geometry) const {
  if (geometry == nullptr) return std::nullopt;
  double ignored = 0;
  const GEOSGeometry* const largest = largestPolygon(m_context, geometry, ignored);
  if (largest == nullptr) return std::nullopt;
  const Ptr inside = own(GEOSPointOnSurface_r(m_context, largest));
  Point place;
  if (!inside || GEOSisEmpty_r(m_context, inside.get()) != 0 ||
      GEOSGeomGetX_r(m_context, inside.get(), &place.x) != 1 ||
      GEOSGeomGetY_r(m_context, inside.get(), &place.y) != 1) {
    return std::nullopt;
  }
  return place;
}

}  // namespace kawasan
