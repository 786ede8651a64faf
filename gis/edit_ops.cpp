#include "gis/edit_ops.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string>
#include <utility>

#include "core/geom/grid.h"
#include "gis/geos.h"

namespace kawasan {

namespace {

// Overlay on the grid (GEOS OverlayNG with snap rounding): points on the grid stay, crossings are rounded to it, and an
// edge that passes within half a cell of a corner goes through it.

Failure geosFailed(const char* what) {
  return fail(ErrorCode::Internal, {{"what", what}});
}

bool isFinite(const std::vector<Point>& points) {
  return std::all_of(points.begin(), points.end(), [](Point p) { return std::isfinite(p.x) && std::isfinite(p.y); });
}

/// Valid and on the grid. Comes back as it is when it is both.
MultiPolygon clean(MultiPolygon shape) {
  // Rounding a repaired crossing can break the shape again, by less than the grid; seldom more than once.
  constexpr int kMostRounds = 4;
  for (int round = 0; round < kMostRounds; ++round) {
    shape = snapToGrid(repaired(shape).polygons);
    if (!invalidityOf(shape)) return shape;
  }
  return {};
}

/// What is left of an overlay: valid, on the grid, without parts that have no area.
MultiPolygon polygonsOf(const Geos& geos, const GEOSGeometry* geometry) {
  return clean(geos.toPolygons(geometry));
}

Geos::Ptr lineOf(const Geos& geos, const LineString& line) {
  GEOSCoordSequence* const points =
      GEOSCoordSeq_copyFromBuffer_r(geos.context(), &line.front().x, static_cast<unsigned>(line.size()), 0, 0);
  return geos.own(points == nullptr ? nullptr : GEOSGeom_createLineString_r(geos.context(), points));
}

/// The points on the grid without repeats.
std::vector<Point> snappedPoints(const std::vector<Point>& points) {
  std::vector<Point> snapped;
  snapped.reserve(points.size());
  for (const Point& p : points) {
    const Point q = onGrid(p);
    if (snapped.empty() || snapped.back() != q) snapped.push_back(q);
  }
  return snapped;
}

/// Parts of one polygon when the line is drawn over it: one when it does not cut through. Empty when GEOS fails.
std::vector<MultiPolygon> partsOf(const Geos& geos, const Polygon& polygon, const GEOSGeometry* line) {
  const GEOSContextHandle_t context = geos.context();
  const Geos::Ptr shape = geos.fromPolygons(MultiPolygon{{polygon}});
  if (!shape) return {};
  const Geos::Ptr border = geos.own(GEOSBoundary_r(context, shape.get()));
  const Geos::Ptr noded = geos.own(GEOSUnionPrec_r(context, border.get(), line, kProjectGrid));
  if (!noded) return {};
  const GEOSGeometry* const lines = noded.get();
  const Geos::Ptr faces = geos.own(GEOSPolygonize_r(context, &lines, 1));
  const GEOSPreparedGeometry* const prepared = GEOSPrepare_r(context, shape.get());
  if (!faces || prepared == nullptr) return {};

  std::vector<MultiPolygon> parts;
  const int count = GEOSGetNumGeometries_r(context, faces.get());
  for (int i = 0; i < count; ++i) {
    const GEOSGeometry* const face = GEOSGetGeometryN_r(context, faces.get(), i);
    // A face lies in the shape or outside it (in a hole, or in a loop of the line); any point inside it tells.
    const Geos::Ptr inside = geos.own(GEOSPointOnSurface_r(context, face));
    if (inside && GEOSPreparedContains_r(context, prepared, inside.get()) == 1) {
      parts.push_back(geos.toPolygons(face));
    }
  }
  GEOSPreparedGeom_destroy_r(context, prepared);
  return parts;
}

void append(MultiPolygon& to, MultiPolygon from) {
  std::move(from.polygons.begin(), from.polygons.end(), std::back_inserter(to.polygons));
}

void sortByArea(std::vector<MultiPolygon>& parts) {
  std::stable_sort(parts.begin(), parts.end(),
                   [](const MultiPolygon& a, const MultiPolygon& b) { return planeArea(a) > planeArea(b); });
}

/// Those of `others` that share an area with `shape`, valid, as one collection; null when there are none.
Geos::Ptr coverOf(const Geos& geos, const GEOSGeometry* shape, const Box& bounds,
                  const std::vector<const MultiPolygon*>& others) {
  std::vector<GEOSGeometry*> covering;
  for (const MultiPolygon* other : others) {
    if (other == nullptr || !boundsOf(*other).intersects(bounds)) continue;
    Geos::Ptr cover = geos.fromPolygons(clean(*other));
    // Interiors meet: sharing a border alone is no overlap.
    if (cover && GEOSRelatePattern_r(geos.context(), shape, cover.get(), "T********") == 1) {
      covering.push_back(cover.release());
    }
  }
  if (covering.empty()) return geos.own(nullptr);
  return geos.own(GEOSGeom_createCollection_r(geos.context(), GEOS_GEOMETRYCOLLECTION, covering.data(),
                                              static_cast<unsigned>(covering.size())));
}

}  // namespace

Result<DrawnShape> shapeFromRing(const Ring& ring) {
  const auto noArea = [&ring] {
    return fail(ErrorCode::BadValue,
                {{"field", "shape"}, {"value", std::to_string(ring.size())}, {"expected", "polygon"}});
  };
  if (!isFinite(ring)) return noArea();
  std::vector<Point> corners = snappedPoints(ring);
  while (corners.size() > 1 && corners.front() == corners.back()) corners.pop_back();
  if (corners.size() < 3) return noArea();
  corners.push_back(corners.front());

  DrawnShape drawn{{{Polygon{{std::move(corners)}}}}, std::nullopt};
  drawn.wasInvalid = invalidityOf(drawn.polygons);
  if (drawn.wasInvalid) drawn.polygons = clean(std::move(drawn.polygons));
  if (!(planeArea(drawn.polygons) > 0)) return noArea();
  return drawn;
}

Result<std::vector<MultiPolygon>> splitByLine(const MultiPolygon& shape, const LineString& line) {
  if (!isFinite(line)) {
    return fail(ErrorCode::BadValue, {{"field", "line"}, {"value", ""}, {"expected", "line"}});
  }
  MultiPolygon whole = clean(shape);
  const LineString cut = snappedPoints(line);
  const Box cutBounds = boundsOf(cut);
  if (cut.size() < 2) return std::vector<MultiPolygon>{std::move(whole)};

  const Geos geos;
  const Geos::Ptr cutLine = lineOf(geos, cut);
  if (!cutLine) return geosFailed("split");
  MultiPolygon uncut;
  std::vector<MultiPolygon> parts;
  for (const Polygon& polygon : whole.polygons) {
    std::vector<MultiPolygon> ofPolygon;
    if (boundsOf(polygon).intersects(cutBounds)) {
      ofPolygon = partsOf(geos, polygon, cutLine.get());
      if (ofPolygon.empty()) return geosFailed("split");
    }
    if (ofPolygon.size() < 2) {
      uncut.polygons.push_back(polygon);
      continue;
    }
    std::move(ofPolygon.begin(), ofPolygon.end(), std::back_inserter(parts));
  }
  if (parts.empty()) return std::vector<MultiPolygon>{std::move(whole)};
  sortByArea(parts);
  append(parts.front(), std::move(uncut));
  return parts;
}

Result<std::vector<AreaPart>> splitByAreas(const MultiPolygon& shape, const std::vector<const MultiPolygon*>& areas,
                                           double least) {
  std::vector<AreaPart> parts;
  MultiPolygon rest = clean(shape);
  for (std::size_t i = 0; i < areas.size(); ++i) {
    if (areas[i] == nullptr) continue;
    KAWASAN_ASSIGN(MultiPolygon covered, intersectionOf(rest, *areas[i]));
    if (!(planeArea(covered) >= least) || covered.polygons.empty()) continue;
    KAWASAN_ASSIGN(rest, without(rest, {areas[i]}));
    parts.push_back({std::move(covered), i});
  }
  if (parts.empty() || planeArea(rest) >= least) parts.push_back({std::exchange(rest, {}), std::nullopt});
  std::stable_sort(parts.begin(), parts.end(),
                   [](const AreaPart& a, const AreaPart& b) { return planeArea(a.polygons) > planeArea(b.polygons); });
  if (!rest.polygons.empty()) {
    KAWASAN_ASSIGN(parts.front().polygons, merged({&parts.front().polygons, &rest}));
  }
  return parts;
}

Result<MultiPolygon> merged(const std::vector<const MultiPolygon*>& shapes) {
  const Geos geos;
  std::vector<GEOSGeometry*> parts;
  for (const MultiPolygon* shape : shapes) {
    if (shape == nullptr) continue;
    if (Geos::Ptr part = geos.fromPolygons(clean(*shape))) parts.push_back(part.release());
  }
  const Geos::Ptr all = geos.own(GEOSGeom_createCollection_r(geos.context(), GEOS_GEOMETRYCOLLECTION, parts.data(),
                                                             static_cast<unsigned>(parts.size())));
  if (!all) return geosFailed("merge");
  const Geos::Ptr together = geos.own(GEOSUnaryUnionPrec_r(geos.context(), all.get(), kProjectGrid));
  if (!together) return geosFailed("merge");
  return polygonsOf(geos, together.get());
}

Result<MultiPolygon> withHole(const MultiPolygon& shape, const Ring& hole) {
  KAWASAN_ASSIGN(const DrawnShape drawn, shapeFromRing(hole));
  return without(shape, {&drawn.polygons});
}

Result<MultiPolygon> without(const MultiPolygon& shape, const std::vector<const MultiPolygon*>& others) {
  MultiPolygon whole = clean(shape);
  const Geos geos;
  const Geos::Ptr own = geos.fromPolygons(whole);
  if (!own) return geosFailed("difference");
  const Geos::Ptr covering = coverOf(geos, own.get(), boundsOf(whole), others);
  if (!covering) return whole;
  const Geos::Ptr cover = geos.own(GEOSUnaryUnionPrec_r(geos.context(), covering.get(), kProjectGrid));
  if (!cover) return geosFailed("difference");
  const Geos::Ptr rest = geos.own(GEOSDifferencePrec_r(geos.context(), own.get(), cover.get(), kProjectGrid));
  if (!rest) return geosFailed("difference");
  return polygonsOf(geos, rest.get());
}

Result<MultiPolygon> intersectionOf(const MultiPolygon& a, const MultiPolygon& b) {
  if (!boundsOf(a).intersects(boundsOf(b))) return MultiPolygon{};
  const Geos geos;
  const Geos::Ptr first = geos.fromPolygons(clean(a));
  const Geos::Ptr second = geos.fromPolygons(clean(b));
  if (!first || !second) return geosFailed("intersection");
  const Geos::Ptr common = geos.own(GEOSIntersectionPrec_r(geos.context(), first.get(), second.get(), kProjectGrid));
  if (!common) return geosFailed("intersection");
  return polygonsOf(geos, common.get());
}

double overlapArea(const MultiPolygon& a, const MultiPolygon& b) {
  if (!boundsOf(a).intersects(boundsOf(b))) return 0;
  const Geos geos;
  const Geos::Ptr first = geos.fromPolygons(repaired(a).polygons);
  const Geos::Ptr second = geos.fromPolygons(repaired(b).polygons);
  if (!first || !second) return 0;
  const Geos::Ptr common = geos.own(GEOSIntersection_r(geos.context(), first.get(), second.get()));
  return geos.area(common.get());
}

}  // namespace kawasan
