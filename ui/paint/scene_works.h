#pragma once

// The works of a plan as a layer of the map: where they are drawn, how far they have come, their names. Plain values,
// made from a snapshot, read by painters; any thread.

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/model/snapshot.h"

namespace kawasan {

/// How far the works of an activity have come.
enum class WorkProgress : std::uint8_t { Planned, UnderWay, Done };

struct SceneWork {
  SharedGeometry place;  // never null
  std::string name;      // its label where there is room; empty: none
  WorkProgress progress = WorkProgress::Planned;
  std::string number = {};                   // in the list beside a printed map, stands at the work however small it is
  std::optional<std::uint32_t> colour = {};  // as QRgb; nothing: by how far the work has come
  friend bool operator==(const SceneWork&, const SceneWork&) = default;
};

using SharedWorks = std::shared_ptr<const std::vector<SceneWork>>;

/// Read off the records of its life: money paid out or building begun, until it is finished.
[[nodiscard]] WorkProgress progressOf(const Snapshot& snapshot, FeatureId activityId);
/// The drawn works of the plan but those that were cancelled, in its order.
[[nodiscard]] std::vector<SceneWork> worksOf(const Snapshot& snapshot, bool hasLabels);

}  // namespace kawasan
