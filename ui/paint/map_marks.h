#pragma once

// Marks that make a picture a map: coordinate grid with its labels, scale bar, north arrow.

#include "ui/paint/canvas.h"
#include "ui/paint/layout_model.h"
#include "ui/paint/sheet.h"

namespace kawasan {

/// Crosses at the grid's intersections, in millimetres of the view; drawn below the areas.
void drawGridCrosses(Canvas& canvas, const ViewState& view);

/// Ticks at the frame and labels outside it; northings are turned. The painter's origin is the page.
void drawGrid(Canvas& canvas, const QRectF& frame, const ViewState& view, const SheetContent& content, double growth);

/// "Skala 1:5.000" above a bar of alternating parts; returns the bar's rectangle in the painter's millimetres.
/// `mmPerPaperMm` is 1/growth where the painter is enlarged.
QRectF drawScale(Canvas& canvas, const QRectF& area, const ViewState& view, const SheetContent& content,
                 double mmPerPaperMm);

void drawNorthArrow(Canvas& canvas, QPointF top, double height, const QString& letter);

}  // namespace kawasan
