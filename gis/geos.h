#pragma once

// GEOS behind owners: one context per object, geometries tied to it. For the .cpp files of gis; other code uses
// validity.h, area_checks.h and so on. A context and its geometries belong to one thread at a time.

#include <geos_c.h>

#include <memory>
#include <optional>

#include "core/geom/geometry.h"

namespace kawasan {

class Geos {
 public:
  struct GeometryDeleter {
    GEOSContextHandle_t context;
    void operator()(GEOSGeometry* geometry) const { GEOSGeom_destroy_r(context, geometry); }
  };
  using Ptr = std::unique_ptr<GEOSGeometry, GeometryDeleter>;

  Geos();
  ~Geos();
  Geos(const Geos&) = delete;
  Geos& operator=(const Geos&) = delete;

  [[nodiscard]] GEOSContextHandle_t context() const { return m_context; }

  /// Takes over what a GEOS function returned.
  [[nodiscard]] Ptr own(GEOSGeometry* geometry) const { return Ptr(geometry, GeometryDeleter{m_context}); }

  /// A multi-polygon as it stands, valid or not. Null when GEOS refuses it (a ring that is open or too short).
  [[nodiscard]] Ptr fromPolygons(const MultiPolygon& polygons) const;
  /// The polygons among the parts of `geometry`; lines and points are passed over.
  [[nodiscard]] MultiPolygon toPolygons(const GEOSGeometry* geometry) const;

  /// Plane area of the polygonal parts.
  [[nodiscard]] double area(const GEOSGeometry* geometry) const;
  /// A point inside the largest polygonal part; nothing when there is none.
  [[nodiscard]] std::optional<Point> pointInside(const GEOSGeometry* geometry) const;

 private:
  GEOSContextHandle_t m_context;
};

}  // namespace kawasan
