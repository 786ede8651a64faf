#pragma once

// Makes tiles on worker threads. The owner says which tiles it wants now, nearest first; what it no longer wants is
// dropped or stopped, what is wanted twice is made once, and each worker keeps its own opened rasters. Finished tiles
// wait in a queue until they are taken. Owned and called by one thread; destruction stops and joins the workers.

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "gis/tile_cache.h"
#include "gis/tile_grid.h"

namespace kawasan {

/// One raster seen through one grid.
struct TileLayer {
  std::string path;
  std::string sourceCrs;  // stands in where the file names none
  std::string targetCrs;
  TileGrid grid;
  std::string id;  // of everything above and of the file's size and time
};

using SharedTileLayer = std::shared_ptr<const TileLayer>;
[[nodiscard]] SharedTileLayer makeTileLayer(std::string path, std::string sourceCrs, std::string targetCrs,
                                            const TileGrid& grid);

struct TileRequest {
  SharedTileLayer layer;
  TileKey key;
  [[nodiscard]] std::string id() const;
};

struct FinishedTile {
  TileRequest request;
  Result<SharedTile> tile;
};

class TileScheduler {
 public:
  /// `wake` is called on a worker whenever a tile was finished; it may only post a message to the owner.
  TileScheduler(unsigned workers, std::shared_ptr<TileCache> cache, std::function<void()> wake = {});
  ~TileScheduler();
  TileScheduler(const TileScheduler&) = delete;
  TileScheduler& operator=(const TileScheduler&) = delete;

  /// Replaces everything wanted so far. Tiles of the cache come back at once through take().
  void want(const std::vector<TileRequest>& nearestFirst);

  /// The tiles finished since the last call, in no particular order.
  [[nodiscard]] std::vector<FinishedTile> take();

  /// Waits until something can be taken or nothing is under way; false after the time or a stop.
  bool wait(std::chrono::milliseconds atMost, std::stop_token stop = {});

  /// Whether every wanted tile was finished (taken or not).
  [[nodiscard]] bool isIdle() const;

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

}  // namespace kawasan
