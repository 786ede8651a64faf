#pragma once

// Pictures of the basemaps below a map, made from warped tiles on workers: lowest first, each with its opacity, over
// white. The same request gives the same pixels whatever the number of workers.

#include <QImage>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

#include "gis/tile_scheduler.h"
#include "ui/paint/map_scene.h"

namespace kawasan {

class BasemapDrawer {
 public:
  BasemapDrawer(std::vector<SceneBasemap> basemaps, std::string crs, std::shared_ptr<TileCache> cache,
                unsigned workers);
  ~BasemapDrawer();

  /// Called with what is there already, whenever more tiles have come.
  using Partial = std::function<void(const QImage&)>;

  /// `box` as an opaque picture of about `metresPerPixel`, exactly covering the box. Tiles are shared between pictures
  /// of the same zoom. Errors: Cancelled. Broken basemaps leave white and stand in problems().
  [[nodiscard]] Result<QImage> drawForScreen(const Box& box, QSize pixels, std::stop_token stop,
                                             const Partial& partial = {});

  /// `box` with exactly `pixels`, each pixel warped on its own: for paper.
  [[nodiscard]] Result<QImage> drawExact(const Box& box, QSize pixels, std::stop_token stop);

  /// One error for each basemap that could not be drawn into the last picture, or whose file is gone: what was read
  /// before is still shown then.
  [[nodiscard]] const std::vector<Error>& problems() const { return m_problems; }
  [[nodiscard]] bool isEmpty() const { return m_basemaps.empty(); }
  /// Titles of the basemaps of which nothing could be read, though it was tried.
  [[nodiscard]] std::vector<std::string> unreadTitles() const;

 private:
  struct Picture;
  [[nodiscard]] Result<Picture> collect(const TileGrid& grid, int level, const Box& box, const std::stop_token& stop,
                                        const std::function<void(const Picture&)>& partial);
  [[nodiscard]] QImage compose(const Picture& picture) const;
  void noteProblem(const Error& error);
  void noteMissing();

  struct TileCount {
    std::size_t read = 0;
    std::size_t failed = 0;
  };

  std::vector<SceneBasemap> m_basemaps;
  std::vector<TileCount> m_counts;  // one a basemap
  std::string m_crs;
  TileScheduler m_scheduler;
  std::vector<Error> m_problems;
};

}  // namespace kawasan
