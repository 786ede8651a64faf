#pragma once

// One frame of the map as an image: basemaps in order, layers, labels. Runs on any thread that may paint images; needs
// a QGuiApplication for its fonts. The same request gives the same bytes, however many workers make the tiles.

#include <QImage>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

#include "core/base/result.h"
#include "gis/tile_cache.h"
#include "ui/paint/map_scene.h"
#include "ui/paint/view.h"

namespace kawasan {

struct FrameRequest {
  MapScene scene;
  Box extent;  // what must be visible; widened to the shape of the image
  QSize pixels;
  unsigned workers = 1;
  std::shared_ptr<TileCache> cache;  // null: nothing is kept
};

struct Frame {
  QImage image;
  std::vector<Error> problems;  // basemaps that could not be drawn
  double firstPixelsMs = 0;     // until something could be shown
  double completeMs = 0;
};

/// `partial`, called in between, shows layers over the tiles that have come so far. Errors: Cancelled, BadValue for a
/// size or extent nobody can draw.
[[nodiscard]] Result<Frame> drawFrame(const FrameRequest& request, std::stop_token stop = {},
                                      const std::function<void(const QImage&)>& partial = {});

}  // namespace kawasan
