#pragma once

// How the works of a plan look on a map: a line, a point or an outlined area in the colour of how far they have come,
// what is only planned dashed or hollow. The same on screen and in the legend. Millimetres.

#include <QPainterPath>
#include <stop_token>

#include "ui/paint/canvas.h"
#include "ui/paint/map_labels.h"
#include "ui/paint/scene_works.h"
#include "ui/paint/view.h"

namespace kawasan {

/// Lines as they run, areas as their outlines; a point is a circle of `radius`.
[[nodiscard]] QPainterPath workPath(const Geometry& place, const ViewState& view, double radius);

/// One mark of a legend: a line, point or area that was drawn with workPath or by hand.
enum class WorkMark : std::uint8_t { Line, Point, Area };
[[nodiscard]] WorkMark markOf(const Geometry& place);
/// In the colour of its progress unless it has another.
void drawWork(QPainter& painter, const QPainterPath& path, WorkMark mark, WorkProgress progress, double lineScale,
              std::optional<std::uint32_t> colour = {});

/// All inside the view, areas below lines below points. False when stopped.
bool paintWorks(Canvas& canvas, const std::vector<SceneWork>& works, const ViewState& view, double lineScale,
                const std::stop_token& stop);

/// Numbers at all works that have one, names beside the works, where they are seen large enough to bear one and nothing
/// of `taken` stands already. Returns how many numbers in view found no place.
std::size_t drawWorkLabels(Canvas& canvas, const std::vector<SceneWork>& works, const ViewState& view, double points,
                           const std::vector<DrawnLabel>& taken);

}  // namespace kawasan
