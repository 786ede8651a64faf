#include "ui/paint/basemap_drawer.h"

#include <QPainter>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <filesystem>
#include <map>

namespace kawasan {

namespace {

/// The grid of all screen tiles: pixels of 2^n metres, the finest 1/32 m.
constexpr double kFinestPixel = 0.03125;
constexpr int kScreenTile = 256;
constexpr int kPaperTile = 512;
constexpr std::chrono::milliseconds kBetweenParts(120);

}  // namespace

/// The tiles of every basemap over a box.
struct BasemapDrawer::Picture {
  TileGrid grid;
  int level = 0;
  Box box;                                             // whole tiles
  std::vector<std::map<TileKey, SharedTile>> tiles{};  // one map a basemap
};

BasemapDrawer::BasemapDrawer(std::vector<SceneBasemap> basemaps, std::string crs, std::shared_ptr<TileCache> cache,
                             unsigned workers)
    : m_basemaps(std::move(basemaps)),
      m_counts(m_basemaps.size()),
      m_crs(std::move(crs)),
      m_scheduler(workers, std::move(cache)) {}

BasemapDrawer::~BasemapDrawer() = default;

void BasemapDrawer::noteProblem(const Error& error) {
  const auto isSame = [&](const Error& known) { return known.code == error.code && known.params == error.params; };
  if (std::ranges::none_of(m_problems, isSame)) m_problems.push_back(error);
}

void BasemapDrawer::noteMissing() {
  m_problems.clear();
  for (const SceneBasemap& basemap : m_basemaps) {
    std::error_code ignored;
    const bool isInArchive = basemap.path.starts_with("/vsi");
    if (!isInArchive && !std::filesystem::exists(basemap.path, ignored))
      noteProblem(fail(ErrorCode::InputMissing, {{"path", basemap.path}}).value());
  }
}

std::vector<std::string> BasemapDrawer::unreadTitles() const {
  std::vector<std::string> titles;
  for (std::size_t i = 0; i < m_basemaps.size(); ++i) {
    if (m_counts[i].failed > 0 && m_counts[i].read == 0) titles.push_back(m_basemaps[i].title);
  }
  return titles;
}

Result<BasemapDrawer::Picture> BasemapDrawer::collect(const TileGrid& grid, int level, const Box& box,
                                                      const std::stop_token& stop,
                                                      const std::function<void(const Picture&)>& partial) {
  Picture picture{grid, level, {}};
  picture.tiles.resize(m_basemaps.size());
  auto keys = grid.covering(box, level);
  for (const TileKey& key : keys) picture.box.extend(grid.extentOf(key));
  const Point middle = box.centre();
  std::ranges::stable_sort(keys, {}, [&](const TileKey& key) {
    const Point c = grid.extentOf(key).centre();
    return std::hypot(c.x - middle.x, c.y - middle.y);
  });
  std::vector<TileRequest> wanted;
  std::vector<SharedTileLayer> layers;
  for (const SceneBasemap& basemap : m_basemaps)
    layers.push_back(makeTileLayer(basemap.path, basemap.crs, m_crs, grid));
  for (const TileKey& key : keys) {
    for (const SharedTileLayer& layer : layers) wanted.push_back({layer, key});
  }
  m_scheduler.want(wanted);
  // A part costs a pass over all tiles and areas: it comes when there is something to look at, and never takes more
  // than a third of the time from the tiles.
  using Clock = std::chrono::steady_clock;
  auto nextPart = Clock::now() + kBetweenParts;
  while (true) {
    m_scheduler.wait(std::chrono::milliseconds(200), stop);
    if (stop.stop_requested()) {
      m_scheduler.want({});
      return fail(ErrorCode::Cancelled);
    }
    const bool isLast = m_scheduler.isIdle();
    for (FinishedTile& finished : m_scheduler.take()) {
      if (!finished.tile) noteProblem(finished.tile.error());
      for (std::size_t i = 0; i < layers.size(); ++i) {
        if (layers[i]->id != finished.request.layer->id) continue;
        ++(finished.tile ? m_counts[i].read : m_counts[i].failed);
        if (finished.tile) picture.tiles[i][finished.request.key] = *finished.tile;
      }
    }
    if (isLast) return picture;
    const auto start = Clock::now();
    if (!partial || start < nextPart) continue;
    partial(picture);
    const auto end = Clock::now();
    nextPart = end + std::max<Clock::duration>(kBetweenParts, 2 * (end - start));
  }
}

QImage BasemapDrawer::compose(const Picture& picture) const {
  const double pixel = picture.grid.pixelAt(picture.level);
  QImage image(static_cast<int>(std::lround(picture.box.width() / pixel)),
               static_cast<int>(std::lround(picture.box.height() / pixel)), QImage::Format_RGB32);
  image.fill(Qt::white);
  QPainter painter(&image);
  for (std::size_t i = 0; i < picture.tiles.size(); ++i) {
    painter.setOpacity(std::clamp(m_basemaps[i].opacity, 0.0, 1.0));
    for (const auto& [key, tile] : picture.tiles[i]) {
      const Box extent = picture.grid.extentOf(key);
      const QPoint corner(static_cast<int>(std::lround((extent.minX - picture.box.minX) / pixel)),
                          static_cast<int>(std::lround((picture.box.maxY - extent.maxY) / pixel)));
      painter.drawImage(corner, QImage(tile->pixels.data(), tile->width, tile->height, tile->width * 4,
                                       QImage::Format_RGBA8888_Premultiplied));
    }
  }
  return image;
}

Result<QImage> BasemapDrawer::drawForScreen(const Box& box, QSize pixels, std::stop_token stop,
                                            const Partial& partial) {
  noteMissing();
  const TileGrid grid{{0, 0}, kFinestPixel, kScreenTile};
  const int level = grid.levelFor(box.width() / pixels.width());
  const auto fit = [&](const Picture& picture) {
    const double pixel = grid.pixelAt(level);
    const QRectF source((box.minX - picture.box.minX) / pixel, (picture.box.maxY - box.maxY) / pixel,
                        box.width() / pixel, box.height() / pixel);
    QImage image(pixels, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(QPointF(0, 0), QSizeF(pixels)), compose(picture), source);
    painter.end();
    return image;
  };
  std::function<void(const Picture&)> show;
  if (partial) show = [&](const Picture& picture) { partial(fit(picture)); };
  KAWASAN_ASSIGN(const Picture picture, collect(grid, level, box, stop, show));
  return fit(picture);
}

Result<QImage> BasemapDrawer::drawExact(const Box& box, QSize pixels, std::stop_token stop) {
  const double pixel = box.width() / pixels.width();
  const TileGrid grid{{box.minX, box.maxY}, pixel, kPaperTile};
  // A hair inside, so that rounding does not ask for another row of tiles.
  KAWASAN_ASSIGN(const Picture picture, collect(grid, 0, box.grown(-pixel / 4), stop, {}));
  return compose(picture).copy(QRect(QPoint(0, 0), pixels));
}

}  // namespace kawasan
