#include "gis/transform.h"

#include <cmath>
#include <limits>

#include "gis/proj_support.h"

namespace kawasan {

struct Transform::State {
  ProjContext context;
  ProjObject operation;

  std::size_t run(std::span<Point> points, PJ_DIRECTION direction) const {
    if (points.empty()) return 0;
    proj_trans_generic(operation.get(), direction, &points.front().x, sizeof(Point), points.size(), &points.front().y,
                       sizeof(Point), points.size(), nullptr, 0, 0, nullptr, 0, 0);
    std::size_t failed = 0;
    for (Point& p : points) {
      if (std::isfinite(p.x) && std::isfinite(p.y)) continue;
      p = {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::quiet_NaN()};
      ++failed;
    }
    return failed;
  }

  bool run(MultiPolygon& polygons, PJ_DIRECTION direction) const {
    std::size_t failed = 0;
    for (Polygon& polygon : polygons.polygons) {
      for (Ring& ring : polygon.rings) failed += run(ring, direction);
    }
    return failed == 0;
  }
};

Transform::Transform(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Transform::Transform(Transform&&) noexcept = default;
Transform& Transform::operator=(Transform&&) noexcept = default;
Transform::~Transform() = default;

Result<Transform> Transform::make(const std::string& from, const std::string& to) {
  auto state = std::make_unique<State>();
  state->context = makeProjContext();
  PJ_CONTEXT* const context = state->context.get();
  const ProjObject source = horizontalCrs(context, from.c_str());
  if (!source) return fail(ErrorCode::UnknownCrs, {{"crs", from.substr(0, 200)}});
  const ProjObject target = horizontalCrs(context, to.c_str());
  if (!target) return fail(ErrorCode::UnknownCrs, {{"crs", to.substr(0, 200)}});
  const ProjObject raw(proj_create_crs_to_crs_from_pj(context, source.get(), target.get(), nullptr, nullptr));
  if (raw) state->operation.reset(proj_normalize_for_visualization(context, raw.get()));
  if (!state->operation) return fail(ErrorCode::UnknownCrs, {{"crs", from.substr(0, 200)}}, "no operation to " + to);
  return Transform(std::move(state));
}

std::size_t Transform::apply(std::span<Point> points) const {
  return m_state->run(points, PJ_FWD);
}
bool Transform::apply(MultiPolygon& polygons) const {
  return m_state->run(polygons, PJ_FWD);
}
bool Transform::applyInverse(MultiPolygon& polygons) const {
  return m_state->run(polygons, PJ_INV);
}

std::size_t countOutside(std::span<const Point> lonLat, const Box& areaOfUse, double degrees) {
  if (areaOfUse.isEmpty()) return 0;
  const Box box = areaOfUse.grown(degrees);
  std::size_t outside = 0;
  for (const Point& p : lonLat) {
    const bool inLongitude = (p.x >= box.minX && p.x <= box.maxX) || (p.x + 360 >= box.minX && p.x + 360 <= box.maxX);
    if (!inLongitude || !(p.y >= box.minY && p.y <= box.maxY)) ++outside;
  }
  return outside;
}

}  // namespace kawasan
