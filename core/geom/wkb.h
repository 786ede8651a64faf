#pragma once

// Well-known binary and the GeoPackage geometry blob (OGC 12-128r18, clause 2.1.3): reading of points, lines, polygons
// and their multi forms in either byte order, Z and M dropped; writing of little-endian XY with an envelope.

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/geom/geometry.h"

namespace kawasan {

using Blob = std::vector<std::uint8_t>;
using BlobView = std::span<const std::uint8_t>;

/// InputUnreadable for truncated, nested too deep or absurdly long input; nothing is allocated on the blob's word
/// alone.
[[nodiscard]] Result<Geometry> geometryFromWkb(BlobView wkb);
[[nodiscard]] Blob wkbFromGeometry(const Geometry& geometry);

[[nodiscard]] Result<Geometry> geometryFromGpkg(BlobView blob);
[[nodiscard]] Blob gpkgFromPolygons(const MultiPolygon& polygons, std::int32_t srsId);
[[nodiscard]] Blob gpkgFromGeometry(const Geometry& geometry, std::int32_t srsId);
/// The well-known binary behind the blob's header, not looked at; nothing where the header is not that of the standard
/// or says that the shape is of an extended type.
[[nodiscard]] std::optional<BlobView> wkbInGpkg(BlobView blob);
/// The envelope from the blob's header alone; nothing when it has none.
[[nodiscard]] std::optional<Box> boundsFromGpkgHeader(BlobView blob);

/// Polygons of a polygon or multi-polygon geometry; InputUnreadable for another type.
[[nodiscard]] Result<MultiPolygon> polygonsOf(Geometry geometry);

}  // namespace kawasan
