#include "gis/area_overlay.h"

#include <algorithm>

#include "core/geom/coverage.h"
#include "gis/geos.h"
#include "gis/validity.h"

namespace kawasan {

namespace {

Geos::Ptr validShape(const Geos& geos, const MultiPolygon& polygons) {
  Geos::Ptr shape = geos.fromPolygons(polygons);
  if (shape && GEOSisValid_r(geos.context(), shape.get()) == 1) return shape;
  return geos.fromPolygons(repaired(polygons).polygons);
}

struct TreeDeleter {
  GEOSContextHandle_t context;
  void operator()(GEOSSTRtree* tree) const { GEOSSTRtree_destroy_r(context, tree); }
};
using Tree = std::unique_ptr<GEOSSTRtree, TreeDeleter>;

}  // namespace

struct AreaOverlay::State {
  Geos geos;
  std::vector<Geos::Ptr> shapes;
  std::vector<std::size_t> numbers;  // what the tree's items point at
  Tree tree{nullptr, TreeDeleter{nullptr}};
  std::vector<const MultiPolygon*> given;
  std::optional<std::optional<MultiPolygon>> coverage;  // asked for once

  /// What all cover, where they lie side by side without overlaps; few questions want it, so it is made for the first.
  const std::optional<MultiPolygon>& coverageOfAll() {
    if (!coverage) coverage = dissolvedCoverage(given);
    return *coverage;
  }

  /// Indices of the shapes whose box meets that of `shape`, ascending.
  [[nodiscard]] std::vector<std::size_t> near(const GEOSGeometry* shape) const {
    std::vector<std::size_t> found;
    if (shape == nullptr || GEOSisEmpty_r(geos.context(), shape) != 0) return found;
    GEOSSTRtree_query_r(
        geos.context(), tree.get(), shape,
        [](void* item, void* list) {
          static_cast<std::vector<std::size_t>*>(list)->push_back(*static_cast<const std::size_t*>(item));
        },
        &found);
    std::sort(found.begin(), found.end());
    return found;
  }

  [[nodiscard]] Overlap shared(const GEOSGeometry* a, const GEOSGeometry* b) const {
    Overlap overlap;
    if (GEOSIntersects_r(geos.context(), a, b) != 1) return overlap;
    const Geos::Ptr common = geos.own(GEOSIntersection_r(geos.context(), a, b));
    overlap.area = geos.area(common.get());
    if (overlap.area > 0) overlap.place = geos.pointInside(common.get());
    return overlap;
  }

  [[nodiscard]] Geos::Ptr unionOf(const std::vector<std::size_t>& indices) const {
    std::vector<GEOSGeometry*> parts;
    for (const std::size_t index : indices) {
      if (shapes[index]) parts.push_back(GEOSGeom_clone_r(geos.context(), shapes[index].get()));
    }
    const Geos::Ptr all = geos.own(GEOSGeom_createCollection_r(geos.context(), GEOS_GEOMETRYCOLLECTION, parts.data(),
                                                               static_cast<unsigned>(parts.size())));
    return geos.own(GEOSUnaryUnion_r(geos.context(), all.get()));
  }

  [[nodiscard]] Excess excess(const GEOSGeometry* shape, const GEOSGeometry* cover) const {
    Excess result;
    if (shape == nullptr) return result;
    const Geos::Ptr rest = cover == nullptr ? geos.own(GEOSGeom_clone_r(geos.context(), shape))
                                            : geos.own(GEOSDifference_r(geos.context(), shape, cover));
    result.area = geos.area(rest.get());
    if (result.area > 0) result.place = geos.pointInside(rest.get());
    return result;
  }
};

AreaOverlay::AreaOverlay(const std::vector<const MultiPolygon*>& shapes) : m_state(std::make_unique<State>()) {
  State& state = *m_state;
  constexpr std::size_t kNodeSize = 10;
  state.tree = Tree(GEOSSTRtree_create_r(state.geos.context(), kNodeSize), TreeDeleter{state.geos.context()});
  state.numbers.reserve(shapes.size());  // the tree keeps pointers to them
  for (std::size_t i = 0; i < shapes.size(); ++i) {
    state.numbers.push_back(i);
    state.shapes.push_back(shapes[i] == nullptr ? state.geos.own(nullptr) : validShape(state.geos, *shapes[i]));
    const GEOSGeometry* const shape = state.shapes.back().get();
    if (shape == nullptr || GEOSisEmpty_r(state.geos.context(), shape) != 0) continue;
    GEOSSTRtree_insert_r(state.geos.context(), state.tree.get(), shape, &state.numbers.back());
  }
  state.given = shapes;
}

AreaOverlay::~AreaOverlay() = default;

Result<std::vector<Overlap>> AreaOverlay::overlaps(double tolerance, const std::stop_token& stop) const {
  std::vector<Overlap> found;
  if (m_state->coverageOfAll()) return found;
  for (std::size_t i = 0; i < m_state->shapes.size(); ++i) {
    for (const std::size_t j : m_state->near(m_state->shapes[i].get())) {
      if (j <= i) continue;
      if (stop.stop_requested()) return fail(ErrorCode::Cancelled);
      Overlap overlap = m_state->shared(m_state->shapes[i].get(), m_state->shapes[j].get());
      if (overlap.area <= tolerance) continue;
      overlap.first = i;
      overlap.second = j;
      found.push_back(overlap);
    }
  }
  return found;
}

MultiPolygon unionOf(const std::vector<const MultiPolygon*>& shapes) {
  if (auto coverage = dissolvedCoverage(shapes)) return std::move(*coverage);
  return AreaOverlay(shapes).unionOfAll();
}

MultiPolygon AreaOverlay::unionOfAll() const {
  if (const auto& coverage = m_state->coverageOfAll()) return *coverage;
  return m_state->geos.toPolygons(m_state->unionOf(m_state->numbers).get());
}

std::vector<Overlap> AreaOverlay::sharedWith(const MultiPolygon& shape, double tolerance) const {
  const Geos::Ptr valid = validShape(m_state->geos, shape);
  std::vector<Overlap> found;
  for (const std::size_t index : m_state->near(valid.get())) {
    Overlap overlap = m_state->shared(valid.get(), m_state->shapes[index].get());
    if (overlap.area <= tolerance) continue;
    overlap.second = index;
    found.push_back(overlap);
  }
  std::stable_sort(found.begin(), found.end(), [](const Overlap& a, const Overlap& b) { return a.area > b.area; });
  return found;
}

Excess AreaOverlay::beyondAll(const MultiPolygon& shape) const {
  const Geos::Ptr valid = validShape(m_state->geos, shape);
  const Geos::Ptr cover = m_state->unionOf(m_state->near(valid.get()));
  return m_state->excess(valid.get(), cover.get());
}

Excess AreaOverlay::beyond(const MultiPolygon& shape, std::size_t index) const {
  const Geos::Ptr valid = validShape(m_state->geos, shape);
  return m_state->excess(valid.get(), m_state->shapes[index].get());
}

}  // namespace kawasan
