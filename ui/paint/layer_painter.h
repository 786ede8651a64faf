#pragma once

// The vector layers of a scene: fills from the lowest layer up, then outlines from the quietest to the loudest, then
// nothing else; labels are drawn apart, above everything.

#include <QPainterPath>
#include <optional>
#include <stop_token>
#include <vector>

#include "ui/paint/canvas.h"
#include "ui/paint/map_scene.h"
#include "ui/paint/view.h"

namespace kawasan {

/// Outlines (mm) with each shared edge once: dashes of two neighbours drawn over each other would fill up.
[[nodiscard]] QPainterPath sharedOutlines(const std::vector<QPainterPath>& outlines);

/// `lineScale` widens lines on large sheets; `tolerance` in mm leaves out points nobody can see. Returns false when it
/// was stopped. `within` (map coordinates): areas that do not reach into it are left out; the picture there is the
/// same without them.
bool paintLayers(Canvas& canvas, const MapScene& scene, const ViewState& view, double lineScale, double tolerance,
                 const std::stop_token& stop = {}, const std::optional<Box>& within = {});

}  // namespace kawasan
