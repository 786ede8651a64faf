#include "gis/tile_scheduler.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <filesystem>
#include <map>
#include <mutex>
#include <set>
#include <thread>
#include <unordered_map>

#include "core/base/text.h"
#include "gis/warp.h"

namespace kawasan {

namespace {

/// Opened rasters a worker keeps; more basemaps than this in one map are rare.
constexpr std::size_t kOpenPerWorker = 6;

/// The rasters one worker has open, the latest used first.
class OpenRasters {
 public:
  Result<const Warper*> get(const TileLayer& layer) {
    const std::string key = layer.path + '\n' + layer.sourceCrs + '\n' + layer.targetCrs;
    const auto found = std::ranges::find(m_open, key, &Entry::key);
    if (found != m_open.end()) {
      std::rotate(m_open.begin(), found, found + 1);
      return &m_open.front().warper;
    }
    KAWASAN_ASSIGN(Warper warper, Warper::open(layer.path, layer.targetCrs, layer.sourceCrs));
    if (m_open.size() == kOpenPerWorker) m_open.pop_back();
    m_open.push_front({key, std::move(warper)});
    return &m_open.front().warper;
  }

 private:
  struct Entry {
    std::string key;
    Warper warper;
  };
  std::deque<Entry> m_open;
};

Result<SharedTile> makeTile(OpenRasters& rasters, const TileRequest& request, const std::stop_token& stop) {
  const TileGrid& grid = request.layer->grid;
  KAWASAN_ASSIGN(const Warper* warper, rasters.get(*request.layer));
  KAWASAN_ASSIGN(RgbaImage image, warper->draw(grid.extentOf(request.key), grid.tileSize, grid.tileSize, stop));
  return std::make_shared<const RgbaImage>(std::move(image));
}

}  // namespace

SharedTileLayer makeTileLayer(std::string path, std::string sourceCrs, std::string targetCrs, const TileGrid& grid) {
  std::error_code ignored;
  const auto size = std::filesystem::file_size(path, ignored);
  const auto time = std::filesystem::last_write_time(path, ignored).time_since_epoch().count();
  TileLayer layer{std::move(path), std::move(sourceCrs), std::move(targetCrs), grid, {}};
  layer.id = joinText({layer.path, layer.sourceCrs, layer.targetCrs, std::to_string(size), std::to_string(time),
                       numberText(grid.origin.x), numberText(grid.origin.y), numberText(grid.metresPerPixel),
                       std::to_string(grid.tileSize)},
                      "\n");
  return std::make_shared<const TileLayer>(std::move(layer));
}

std::string TileRequest::id() const {
  return joinText({layer->id, std::to_string(key.level), std::to_string(key.column), std::to_string(key.row)}, "\n");
}

struct TileScheduler::State {
  std::shared_ptr<TileCache> cache;
  std::function<void()> wake;

  mutable std::mutex mutex;
  std::condition_variable_any work;  // something to make, or the end
  std::condition_variable_any done;  // something finished
  std::deque<TileRequest> queue;     // nearest first
  std::unordered_map<std::string, std::stop_source> underWay;
  std::set<std::string> wanted;
  std::unordered_map<std::string, Error> failedLayers;  // a broken file is tried once, not once a tile
  std::vector<FinishedTile> finished;
  std::vector<std::jthread> workers;  // last: stopped and joined before the rest goes

  void run(const std::stop_token& end);
  void finish(const TileRequest& request, const std::string& id, Result<SharedTile> tile);
};

void TileScheduler::State::run(const std::stop_token& end) {
  OpenRasters rasters;
  while (true) {
    std::unique_lock lock(mutex);
    if (!work.wait(lock, end, [this] { return !queue.empty(); })) return;
    const TileRequest request = std::move(queue.front());
    queue.pop_front();
    const std::string id = request.id();
    const auto failed = failedLayers.find(request.layer->id);
    if (failed != failedLayers.end()) {
      const Error error = failed->second;
      finish(request, id, fail(error));
      continue;
    }
    const std::stop_source stop;
    underWay.insert_or_assign(id, stop);
    lock.unlock();
    const std::stop_callback stopWithWorker(end, [stop]() mutable { stop.request_stop(); });
    Result<SharedTile> tile = makeTile(rasters, request, stop.get_token());
    lock.lock();
    underWay.erase(id);
    finish(request, id, std::move(tile));
    lock.unlock();
    if (wake) wake();
  }
}

/// Called with the mutex held.
void TileScheduler::State::finish(const TileRequest& request, const std::string& id, Result<SharedTile> tile) {
  const bool wasStopped = !tile && tile.error().code == ErrorCode::Cancelled;
  if (wasStopped) return;  // nobody wanted it; if somebody does again, it stands in the queue anew
  if (tile) {
    cache->put(id, *tile);
  } else {
    failedLayers.emplace(request.layer->id, tile.error());
  }
  if (wanted.contains(id)) finished.push_back({request, std::move(tile)});
  wanted.erase(id);
  done.notify_all();
}

TileScheduler::TileScheduler(unsigned workers, std::shared_ptr<TileCache> cache, std::function<void()> wake)
    : m_state(std::make_unique<State>()) {
  m_state->cache = std::move(cache);
  m_state->wake = std::move(wake);
  for (unsigned i = 0; i < std::max(1U, workers); ++i) {
    m_state->workers.emplace_back([state = m_state.get()](const std::stop_token& end) { state->run(end); });
  }
}

TileScheduler::~TileScheduler() {
  for (std::jthread& worker : m_state->workers) worker.request_stop();
  m_state->workers.clear();
}

void TileScheduler::want(const std::vector<TileRequest>& nearestFirst) {
  bool hasNews = false;
  {
    const std::scoped_lock lock(m_state->mutex);
    m_state->queue.clear();
    m_state->wanted.clear();
    m_state->finished.clear();
    for (const TileRequest& request : nearestFirst) {
      const std::string id = request.id();
      if (!m_state->wanted.insert(id).second) continue;
      if (SharedTile tile = m_state->cache->find(id)) {
        m_state->wanted.erase(id);
        m_state->finished.push_back({request, std::move(tile)});
        hasNews = true;
      } else if (!m_state->underWay.contains(id)) {
        m_state->queue.push_back(request);
      } else if (m_state->underWay.at(id).stop_requested()) {
        m_state->queue.push_back(request);  // wanted again after it was stopped
      }
    }
    for (auto& [id, stop] : m_state->underWay) {
      if (!m_state->wanted.contains(id)) stop.request_stop();
    }
    m_state->work.notify_all();
    m_state->done.notify_all();
  }
  if (hasNews && m_state->wake) m_state->wake();
}

std::vector<FinishedTile> TileScheduler::take() {
  const std::scoped_lock lock(m_state->mutex);
  return std::exchange(m_state->finished, {});
}

bool TileScheduler::wait(std::chrono::milliseconds atMost, std::stop_token stop) {
  std::unique_lock lock(m_state->mutex);
  return m_state->done.wait_for(lock, std::move(stop), atMost,
                                [this] { return !m_state->finished.empty() || m_state->wanted.empty(); });
}

bool TileScheduler::isIdle() const {
  const std::scoped_lock lock(m_state->mutex);
  return m_state->wanted.empty();
}

}  // namespace kawasan
