#pragma once

// One frame of the map as an image: basemaps in order, layers, labels. Runs on any thread that may paint images; needs
// a QGuiApplication for its fonts. The same request gives the same bytes, however many workers make the tiles.

#include <QImage>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/base/result.h"
#include "gis/tile_cache.h"
#include "ui/paint/basemap_drawer.h"
#include "ui/paint/map_scene.h"
#include "ui/paint/scene_works.h"
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
  QImage labels;                // above it, where they are wanted apart
  std::vector<Error> problems;  // basemaps that could not be drawn
  double firstPixelsMs = 0;     // until something could be shown
  double completeMs = 0;
};

/// What a frame shows and how large it is.
struct FrameSpec {
  Box extent;  // what must be visible; widened to the shape of the image
  QSize pixels;
  double pixelRatio = 1;             // pixels of the image to one of the screen's logical pixels
  SharedWorks works = nullptr;       // of the plan, above the layers; null: none
  double margin = 0;                 // of the seen width and height, drawn beyond each edge of what is seen
  bool hasLabelsApart = false;       // the complete frame has them in an image of their own
  std::vector<QRectF> covered = {};  // mm from the upper left corner of what is seen: labels keep off
  friend bool operator==(const FrameSpec&, const FrameSpec&) = default;
};

/// Draws frame after frame of a map that moves and changes: rasters stay open between frames, a frame that differs in
/// its areas alone does not draw its basemaps again, and one of the same view that fills some areas otherwise draws
/// what lies around them. One thread at a time.
class FrameMaker {
 public:
  FrameMaker(std::shared_ptr<TileCache> cache, unsigned workers);
  ~FrameMaker();

  /// As drawFrame.
  [[nodiscard]] Result<Frame> draw(const MapScene& scene, const FrameSpec& spec, std::stop_token stop = {},
                                   const std::function<void(const QImage&)>& partial = {});

 private:
  [[nodiscard]] Result<QImage> basemapPicture(const MapScene& scene, const FrameSpec& spec, const Box& box,
                                              std::stop_token stop, const BasemapDrawer::Partial& partial);

  [[nodiscard]] Result<QImage> pictureOf(const MapScene& scene, const FrameSpec& spec, const ViewState& view,
                                         const std::stop_token& stop, const BasemapDrawer::Partial& partial);
  [[nodiscard]] QImage changedPicture(const MapScene& scene, const FrameSpec& spec, const ViewState& view,
                                      const Box& changed, const std::stop_token& stop);

  /// The last whole frame.
  struct Drawn {
    MapScene scene;
    FrameSpec spec;
    QImage image;
    QImage labels;
  };

  std::shared_ptr<TileCache> m_cache;
  unsigned m_workers;
  std::unique_ptr<BasemapDrawer> m_drawer;
  std::vector<SceneBasemap> m_basemaps;  // of the drawer
  std::string m_crs;
  QImage m_picture;  // the basemaps of the last whole frame
  Box m_pictureBox;
  std::optional<Drawn> m_drawn;
  QImage m_apart;  // where changed parts are drawn before they go into the picture
};

/// `partial`, called in between, shows layers over the tiles that have come so far; without it nothing is drawn twice.
/// Errors: Cancelled, BadValue for a
/// size or extent nobody can draw.
[[nodiscard]] Result<Frame> drawFrame(const FrameRequest& request, std::stop_token stop = {},
                                      const std::function<void(const QImage&)>& partial = {});

}  // namespace kawasan
