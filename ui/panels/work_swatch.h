#pragma once

// Small pictures of the works of a plan for the list of layers, drawn as on the map.

#include <QPixmap>
#include <QSize>

#include "ui/paint/scene_works.h"

namespace kawasan {

/// A piece of the line by which works are drawn; `size` in logical pixels.
[[nodiscard]] QPixmap workSwatch(WorkProgress progress, QSize size, double ratio = 1);

}  // namespace kawasan
