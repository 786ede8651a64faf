#pragma once

// The scale bar of a map on the screen: on a white plate in the lower left corner, since names of the map run on below.

#include <QPainter>
#include <QRectF>

#include "ui/paint/view.h"

namespace kawasan {

/// mm of the view.
[[nodiscard]] QRectF scalePlateRect(const ViewState& view);
/// Units of the painter: mm of the view.
void paintScalePlate(QPainter& painter, const ViewState& view);

}  // namespace kawasan
