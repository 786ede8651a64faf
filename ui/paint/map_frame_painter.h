#pragma once

// The map inside its frame on a page: basemap, layers, labels, grid and border.

#include <functional>
#include <stop_token>
#include <vector>

#include "ui/paint/basemap_drawer.h"
#include "ui/paint/canvas.h"
#include "ui/paint/layout_model.h"
#include "ui/paint/map_labels.h"
#include "ui/paint/sheet.h"

namespace kawasan {

struct MapFrameJob {
  const SheetContent& content;
  const SheetFrame& frame;
  const ViewState& view;
  double basemapDpi = 200;
  std::function<void(double)> progress{};  // 0..1 of the basemap
};

/// Returns the labels drawn, in millimetres of the frame. Errors: Cancelled.
[[nodiscard]] Result<std::vector<DrawnLabel>> paintMapFrame(Canvas& canvas, const MapFrameJob& job,
                                                            BasemapDrawer& basemaps, std::stop_token stop);

}  // namespace kawasan
