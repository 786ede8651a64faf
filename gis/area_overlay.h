#pragma once

// Overlay of many polygons with each other, in the plane of their coordinate system (metres). Shapes are made valid on
// the way in, so that any input gives an answer. One thread at a time; a stop token is looked at between pairs.

#include <cstddef>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/base/result.h"
#include "core/geom/geometry.h"

namespace kawasan {

/// Two shapes of a list that share an area.
struct Overlap {
  std::size_t first = 0;  // index in the list; first < second
  std::size_t second = 0;
  double area = 0;             // square metres
  std::optional<Point> place;  // inside the largest piece
};

/// A shape against another layer.
struct Excess {
  double area = 0;             // square metres of the shape beyond the other layer
  std::optional<Point> place;  // inside the largest piece
};

/// What all shapes cover together; quick where they lie side by side and share their corners. Null ones are skipped.
[[nodiscard]] MultiPolygon unionOf(const std::vector<const MultiPolygon*>& shapes);

class AreaOverlay {
 public:
  /// `shapes` outlive the object; null ones overlap nothing.
  explicit AreaOverlay(const std::vector<const MultiPolygon*>& shapes);
  ~AreaOverlay();
  AreaOverlay(const AreaOverlay&) = delete;
  AreaOverlay& operator=(const AreaOverlay&) = delete;

  /// All pairs that share more than `tolerance` square metres, by first, then second index.
  [[nodiscard]] Result<std::vector<Overlap>> overlaps(double tolerance, const std::stop_token& stop) const;

  /// The union of all shapes.
  [[nodiscard]] MultiPolygon unionOfAll() const;

  /// What each of the list shares with `shape`, largest first, above `tolerance` square metres: (second) is the index
  /// in the list, (first) is 0.
  [[nodiscard]] std::vector<Overlap> sharedWith(const MultiPolygon& shape, double tolerance) const;

  /// The part of `shape` that no member of the list covers.
  [[nodiscard]] Excess beyondAll(const MultiPolygon& shape) const;

  /// The part of `shape` that member `index` does not cover.
  [[nodiscard]] Excess beyond(const MultiPolygon& shape, std::size_t index) const;

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

}  // namespace kawasan
