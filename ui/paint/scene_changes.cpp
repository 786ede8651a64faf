#include "ui/paint/scene_changes.h"

namespace kawasan {

namespace {

/// Whether the layers show the same shapes in the same way.
bool isSameLayer(const SceneLayer& before, const SceneLayer& after) {
  return before.kind == after.kind && before.fill == after.fill && before.fillOpacity == after.fillOpacity &&
         before.hasLabels == after.hasLabels && before.areas.size() == after.areas.size();
}

bool isSameLabel(const SceneArea& before, const SceneArea& after) {
  return before.name == after.name && before.labelLines == after.labelLines && before.badge == after.badge;
}

bool isSameFill(const SceneArea& before, const SceneArea& after) {
  return before.classFill == after.classFill && before.priority == after.priority;
}

}  // namespace

SceneChanges changesOf(const MapScene& before, const MapScene& after) {
  SceneChanges changes;
  if (before.crs != after.crs || before.basemaps != after.basemaps || before.layers.size() != after.layers.size())
    return changes;
  for (std::size_t layer = 0; layer < after.layers.size(); ++layer) {
    const SceneLayer& then = before.layers[layer];
    const SceneLayer& now = after.layers[layer];
    if (!isSameLayer(then, now)) return changes;
    for (std::size_t i = 0; i < now.areas.size(); ++i) {
      const SceneArea& old = then.areas[i];
      const SceneArea& area = now.areas[i];
      if (old.shape != area.shape) return changes;
      const bool isFilledElse = !isSameFill(old, area);
      if (isFilledElse && area.shape) changes.fills.extend(boundsOf(*area.shape));
      // The colour of a label follows the ground it stands on.
      changes.hasLabels = changes.hasLabels || !isSameLabel(old, area) || (isFilledElse && now.hasLabels);
    }
  }
  changes.isElse = false;
  return changes;
}

}  // namespace kawasan
