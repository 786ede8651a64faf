#pragma once

// From one coordinate system to another, x east and y north on both sides. An object belongs to one thread at a time;
// making one costs milliseconds, so make it once a job, not once a point.

#include <cstddef>
#include <memory>
#include <span>
#include <string>

#include "core/base/result.h"
#include "core/geom/geometry.h"

namespace kawasan {

class Transform {
 public:
  /// `from` and `to` as describeCrs takes them; UnknownCrs names the one that means nothing.
  [[nodiscard]] static Result<Transform> make(const std::string& from, const std::string& to);

  Transform(Transform&&) noexcept;
  Transform& operator=(Transform&&) noexcept;
  ~Transform();

  /// Transforms in place; returns how many points have no image (they become NaN).
  std::size_t apply(std::span<Point> points) const;
  /// The same with the corners of polygons. True when every corner has an image.
  [[nodiscard]] bool apply(MultiPolygon& polygons) const;

 private:
  struct State;
  explicit Transform(std::unique_ptr<State> state);
  std::unique_ptr<State> m_state;
};

/// How many of the points (longitude and latitude, degrees) lie outside `areaOfUse` grown by `degrees`.
[[nodiscard]] std::size_t countOutside(std::span<const Point> lonLat, const Box& areaOfUse, double degrees);

}  // namespace kawasan
