#include <map>

#include "gis/tile_scheduler.h"
#include "tests/gis/raster_maker.h"
#include "tests/support/temp_folder.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

SharedTile tileOf(int side) {
  auto image = std::make_shared<RgbaImage>();
  image->width = image->height = side;
  image->pixels.resize(static_cast<std::size_t>(side * side) * 4);
  return image;
}

std::map<std::string, Result<SharedTile>> makeAll(const std::vector<TileRequest>& requests, unsigned workers) {
  TileScheduler scheduler(workers, std::make_shared<TileCache>());
  scheduler.want(requests);
  std::map<std::string, Result<SharedTile>> tiles;
  while (tiles.size() < requests.size() && scheduler.wait(std::chrono::seconds(20))) {
    for (FinishedTile& finished : scheduler.take()) tiles.emplace(finished.request.id(), std::move(finished.tile));
  }
  CHECK(scheduler.isIdle());
  return tiles;
}

std::vector<TileRequest> requestsFor(const std::string& path, const Box& box) {
  const TileGrid grid{{680000, 9240000}, 1, 64};
  const auto layer = makeTileLayer(path, {}, "EPSG:32749", grid);
  std::vector<TileRequest> requests;
  for (const TileKey& key : grid.covering(box, 0)) requests.push_back({layer, key});
  return requests;
}

std::string colourful(const TempFolder& folder) {
  RasterRecipe recipe;
  recipe.affine = {680000, 1.3, 0.1, 9240500, 0.1, -1.3};
  recipe.width = recipe.height = 500;
  recipe.bands = 3;
  recipe.value = [](int band, int column, int row) { return (column * band + row * 3) % 256; };
  return writeRaster(folder.file("colourful.tif"), recipe);
}

}  // namespace

TEST_CASE("Tiles of a level cover a box without gap or overlap", "[tiles]") {
  const TileGrid grid{{100, 200}, 0.5, 256};
  CHECK(grid.levelFor(0.5) == 0);
  CHECK(grid.levelFor(1.9) == 1);
  CHECK(grid.levelFor(2.0) == 2);
  CHECK(grid.levelFor(0.1) == 0);
  const Box box{-500, -600, 900, 700};
  const auto keys = grid.covering(box, 2);
  double area = 0;
  Box all;
  for (const TileKey& key : keys) {
    const Box extent = grid.extentOf(key);
    area += extent.width() * extent.height();
    all.extend(extent);
    CHECK(extent.intersects(box));
  }
  CHECK(area == Approx(all.width() * all.height()));
  CHECK((all.minX <= box.minX && all.minY <= box.minY && all.maxX >= box.maxX && all.maxY >= box.maxY));
  const Box child = grid.extentOf({0, -3, 5});
  const Box parent = grid.extentOf(TileGrid::parentOf({0, -3, 5}));
  CHECK((parent.minX <= child.minX && parent.maxY >= child.maxY && parent.maxX >= child.maxX));
}

TEST_CASE("The cache keeps its budget and what was used last", "[tiles]") {
  TileCache cache(10 * 10 * 4 * 3);
  cache.put("a", tileOf(10));
  cache.put("b", tileOf(10));
  cache.put("c", tileOf(10));
  CHECK(cache.find("a"));
  cache.put("d", tileOf(10));
  CHECK(cache.find("a"));
  CHECK_FALSE(cache.find("b"));
  CHECK(cache.byteCount() == 1200);
  cache.put("large", tileOf(100));
  CHECK(cache.byteCount() == 0);
}

TEST_CASE("One worker and several give the same bytes", "[tiles]") {
  const TempFolder folder;
  const auto requests = requestsFor(colourful(folder), {680000, 9239500, 680500, 9240500});
  REQUIRE(requests.size() > 50);
  const auto one = makeAll(requests, 1);
  const auto three = makeAll(requests, 3);
  REQUIRE(one.size() == requests.size());
  REQUIRE(three.size() == requests.size());
  bool hasPixels = false;
  for (const auto& [id, tile] : one) {
    REQUIRE(tile);
    REQUIRE(three.at(id));
    CHECK(**tile == **three.at(id));
    hasPixels = hasPixels || std::ranges::any_of((*tile)->pixels, [](std::uint8_t byte) { return byte != 0; });
  }
  CHECK(hasPixels);
}

TEST_CASE("What is wanted no longer does not arrive", "[tiles]") {
  const TempFolder folder;
  const auto requests = requestsFor(colourful(folder), {680000, 9239500, 680500, 9240500});
  TileScheduler scheduler(2, std::make_shared<TileCache>());
  for (int round = 0; round < 20; ++round) scheduler.want(requests);
  scheduler.want({requests.back()});
  std::vector<FinishedTile> tiles;
  while (!scheduler.isIdle() && scheduler.wait(std::chrono::seconds(10))) {
    for (auto& tile : scheduler.take()) tiles.push_back(std::move(tile));
  }
  for (auto& tile : scheduler.take()) tiles.push_back(std::move(tile));
  REQUIRE(tiles.size() == 1);
  CHECK(tiles[0].request.id() == requests.back().id());
  CHECK(tiles[0].tile);
}

TEST_CASE("A broken file is reported for each tile and tried once", "[tiles]") {
  const auto tiles = makeAll(requestsFor("/nowhere/at/all.tif", {680000, 9239500, 680500, 9240500}), 2);
  CHECK(tiles.size() > 50);
  for (const auto& [id, tile] : tiles) {
    REQUIRE_FALSE(tile);
    CHECK(tile.error().code == ErrorCode::InputMissing);
  }
}
