#pragma once

// What a scene shows otherwise than the one before it, so that a frame after a single figure draws a few areas and not
// the whole city. Plain values; any thread.

#include "core/geom/geometry.h"
#include "ui/paint/map_scene.h"

namespace kawasan {

struct SceneChanges {
  bool isElse = true;      // more than fills and labels: the scene is drawn as a whole
  Box fills;               // around the areas that are filled otherwise, in map coordinates; empty where none is
  bool hasLabels = false;  // some label says something else or stands on another colour
};

/// Compares areas by their shapes, not by the points in them: a shape that was read anew is another one.
[[nodiscard]] SceneChanges changesOf(const MapScene& before, const MapScene& after);

}  // namespace kawasan
