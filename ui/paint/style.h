#pragma once

// How an area is filled and outlined, on the map and in the legend alike.

#include <QPainterPath>
#include <optional>

#include "ui/paint/canvas.h"
#include "ui/paint/map_scene.h"

namespace kawasan {

[[nodiscard]] const FillToken& classToken(ClassFill fill);
/// 1..9; Unknown's token for anything else.
[[nodiscard]] FillToken priorityToken(int priority);
/// What the area is filled with in a layer; nothing when it stays empty.
[[nodiscard]] std::optional<FillToken> fillOf(const SceneArea& area, FillBy by);

/// Fills `shape` (mm) and hatches it with lines that end at its edges. `hatchScale` below 1 makes hatches finer, for swatches.
void fillShape(QPainter& painter, const QPainterPath& shape, const FillToken& token, double opacity,
               double hatchScale = 1);
/// A legend swatch: the fill with a thin edge.
void drawSwatch(Canvas& canvas, const QRectF& area, const FillToken& token);

/// White below a boundary of administration, so that it stands out from a photo; nothing for other kinds.
void strokeCasing(QPainter& painter, const QPainterPath& path, LayerKind kind, double scale = 1);
/// Outlines of a layer kind along `path`; `scale` widens all lines alike for large sheets.
void strokeOutline(QPainter& painter, const QPainterPath& path, LayerKind kind, double scale = 1);

}  // namespace kawasan
