#include <ogr_geometry.h>

#include <cmath>
#include <fstream>
#include <numbers>

#include "tests/paint/sheet_scene.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"
#include "ui/paint/frame_job.h"
#include "ui/paint/style.h"
#include "ui/paint/view.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

FrameRequest requestFor(const std::string& basemap, unsigned workers) {
  const SheetContent content = invented(11, FillBy::Class, basemap);
  return {content.map, content.coverage, {640, 420}, workers, nullptr};
}

/// How far the farthest point of `ring`, in millimetres of the view, lies from the outline of `path`.
double farthestFrom(const QPainterPath& path, const Ring& ring, const ViewState& view) {
  OGRLineString outline;
  for (int i = 0; i < path.elementCount(); ++i) outline.addPoint(path.elementAt(i).x, path.elementAt(i).y);
  outline.closeRings();
  double farthest = 0;
  for (const Point& point : ring) {
    const QPointF at = view.toMm(point);
    const OGRPoint place(at.x(), at.y());
    farthest = std::max(farthest, outline.Distance(&place));
  }
  return farthest;
}

}  // namespace

TEST_CASE("An outline of very many points is drawn with those that are seen", "[frame]") {
  const ViewState view{{0, 0}, 5, {200, 150}};
  constexpr double kTolerance = 0.06;
  constexpr int kPoints = 50'000;
  const auto pathOf = [&](const Ring& ring) { return pathInView(MultiPolygon{{Polygon{{ring}}}}, view, kTolerance); };
  const auto closed = [](Ring ring) {
    ring.push_back(ring.front());
    return ring;
  };
  Ring wavy;
  Ring backAndForth;
  for (int i = 0; i < kPoints; ++i) {
    const double angle = 2 * std::numbers::pi * i / kPoints;
    const double reach = 300 * (1 + 0.1 * std::sin(40 * angle));
    wavy.push_back({reach * std::cos(angle), reach * std::sin(angle)});
    // Creeps along a line, turns back on it again and again, by less and by more than the eye sees.
    backAndForth.push_back({0.01 * i - 0.04 * (i % 7) - 40.0 * (i % 1000 == 0 ? 1 : 0), i % 3 == 0 ? 0.1 : 0});
  }
  for (const Ring& ring : {closed(wavy), closed(backAndForth)}) {
    const QPainterPath path = pathOf(ring);
    CHECK(farthestFrom(path, ring, view) <= kTolerance + 1e-9);
    CHECK(path.elementCount() < kPoints / 20);
  }
  const Ring square = closed({{0, 0}, {50, 0}, {100, 0}, {100, 100}, {0, 100}, {0, 50}});
  CHECK(pathOf(square).elementCount() == 6);  // the four corners, the point before the first, and the line that closes
  const Ring spike = closed({{0, 0}, {100, 0}, {100, 60}, {100, 0}, {100, -30}, {0, -30}});
  CHECK(farthestFrom(pathOf(spike), spike, view) <= kTolerance);
}

TEST_CASE("A frame drawn twice, by one worker or several, is the same to the byte", "[frame]") {
  application();
  const TempFolder folder;
  const std::string town = writeTown(folder.file("town.tif"));
  const auto first = drawFrame(requestFor(town, 1));
  REQUIRE(first);
  CHECK(first->problems.empty());
  CHECK(first->completeMs >= first->firstPixelsMs);
  for (const unsigned workers : {1U, 2U, 4U}) {
    const auto again = drawFrame(requestFor(town, workers));
    REQUIRE(again);
    CHECK(again->image == first->image);
  }
}

TEST_CASE("Labels in an image of their own lie where they lie in the frame", "[frame]") {
  application();
  const SheetContent content = invented(11, FillBy::Class);
  FrameMaker maker(std::make_shared<TileCache>(), 1);
  FrameSpec spec{content.coverage, {640, 420}};
  const auto whole = maker.draw(content.map, spec);
  spec.hasLabelsApart = true;
  const auto apart = maker.draw(content.map, spec);
  REQUIRE((whole && apart));
  CHECK(whole->labels.isNull());
  CHECK_FALSE(apart->image == whole->image);
  QImage joined = apart->image;
  QPainter(&joined).drawImage(0, 0, apart->labels);
  int different = 0;
  for (int y = 0; y < joined.height(); ++y) {
    for (int x = 0; x < joined.width(); ++x)
      different += std::abs(qGray(joined.pixel(x, y)) - qGray(whole->image.pixel(x, y))) > 8 ? 1 : 0;
  }
  CHECK(different == 0);
}

TEST_CASE("A frame after some areas were filled otherwise is the one that is drawn from nothing", "[frame]") {
  application();
  const TempFolder folder;
  const std::string town = GENERATE(true, false) ? writeTown(folder.file("town.tif")) : std::string();
  const SheetContent content = invented(11, FillBy::Class, town);
  FrameSpec spec{content.coverage, {643, 417}};
  spec.pixelRatio = GENERATE(1.0, 1.25);
  spec.hasLabelsApart = true;
  const auto drawnFromNothing = [&](const MapScene& scene) {
    return FrameMaker(std::make_shared<TileCache>(), 1).draw(scene, spec);
  };
  FrameMaker maker(std::make_shared<TileCache>(), 1);
  MapScene scene = content.map;
  REQUIRE(maker.draw(scene, spec));
  const auto checkSame = [&] {
    const auto frame = maker.draw(scene, spec);
    const auto whole = drawnFromNothing(scene);
    REQUIRE((frame && whole));
    CHECK(frame->image == whole->image);
    CHECK(frame->labels == whole->labels);
    return frame->image;
  };
  QImage last = checkSame();
  for (SceneLayer& layer : scene.layers) {
    if (layer.kind != LayerKind::Rt && layer.kind != LayerKind::Kawasan) continue;
    const bool isFilled = layer.fill != FillBy::Nothing;
    for (std::size_t i = 0; i < layer.areas.size(); i += 3) {
      SceneArea& area = layer.areas[i];
      area.classFill = area.classFill == ClassFill::Heavy ? ClassFill::Light : ClassFill::Heavy;
      if (layer.kind == LayerKind::Kawasan) area.labelLines = {"9,99 ha"};
      const QImage image = checkSame();
      CHECK((image != last) == isFilled);
      last = image;
    }
    // Two that lie apart in one go.
    layer.areas.front().classFill = ClassFill::None;
    layer.areas.back().classFill = ClassFill::Unknown;
    last = checkSame();
  }
  // A border that moved, a layer that went, another place.
  MultiPolygon moved = *scene.layers.back().areas.front().shape;
  for (Point& point : moved.polygons.front().rings.front()) point.x += 40;
  scene.layers.back().areas.front().shape = std::make_shared<const MultiPolygon>(std::move(moved));
  CHECK(checkSame() != last);
  scene.layers.pop_back();
  checkSame();
  spec.extent = spec.extent.grown(200);
  checkSame();
}

TEST_CASE("A kept cache changes nothing but the time", "[frame]") {
  application();
  const TempFolder folder;
  FrameRequest request = requestFor(writeTown(folder.file("town.tif")), 2);
  request.cache = std::make_shared<TileCache>();
  const auto first = drawFrame(request);
  const auto second = drawFrame(request);
  REQUIRE((first && second));
  CHECK(first->image == second->image);
  CHECK(request.cache->byteCount() > 0);
}

TEST_CASE("Partial frames come before the whole one and a stop ends it", "[frame]") {
  application();
  const TempFolder folder;
  const FrameRequest request = requestFor(writeTown(folder.file("town.tif")), 1);
  int partial = 0;
  REQUIRE(drawFrame(request, {}, [&](const QImage& image) {
    CHECK(image.size() == request.pixels);
    ++partial;
  }));
  CHECK(partial >= 1);

  std::stop_source stop;
  const auto stopped = drawFrame(request, stop.get_token(), [&](const QImage&) { stop.request_stop(); });
  REQUIRE_FALSE(stopped);
  CHECK(stopped.error().code == ErrorCode::Cancelled);
}

TEST_CASE("A broken basemap is one problem, and the areas are drawn all the same", "[frame]") {
  application();
  const TempFolder folder;
  std::ofstream(folder.file("broken.tif")) << "II*";
  const auto frame = drawFrame(requestFor(folder.file("broken.tif"), 2));
  const auto plain = drawFrame(requestFor({}, 1));
  REQUIRE((frame && plain));
  REQUIRE(frame->problems.size() == 1);
  CHECK(frame->problems[0].code == ErrorCode::InputNotRaster);
  CHECK(frame->image == plain->image);
}

TEST_CASE("Sizes and extents nobody can draw are refused", "[frame]") {
  application();
  FrameRequest request = requestFor({}, 1);
  request.pixels = {0, 100};
  CHECK_FALSE(drawFrame(request));
  request.pixels = {40000, 100};
  CHECK_FALSE(drawFrame(request));
  request = requestFor({}, 1);
  request.extent = {};
  CHECK_FALSE(drawFrame(request));
}

TEST_CASE("A fill on the map has the colour of the table of tokens", "[frame]") {
  application();
  // ui.md: heavy C62828, none 2E7D32; priorities 1 and 9.
  CHECK((classToken(ClassFill::Heavy).fill & 0xffffff) == 0xc62828);
  CHECK((classToken(ClassFill::Moderate).fill & 0xffffff) == 0xef6c00);
  CHECK((classToken(ClassFill::Light).fill & 0xffffff) == 0xf9c80e);
  CHECK((classToken(ClassFill::None).fill & 0xffffff) == 0x2e7d32);
  CHECK((priorityToken(1).fill & 0xffffff) == 0x240b45);
  CHECK((priorityToken(9).fill & 0xffffff) == 0xf0e9f8);
  CHECK(priorityToken(4).text == tokens::kWhite);
  CHECK(priorityToken(5).text != tokens::kWhite);
  CHECK(priorityToken(0).hatch == HatchKind::Level);
  CHECK(priorityToken(10).hatch == HatchKind::Level);

  FrameRequest request;
  Ring ring{{0, 0}, {100, 0}, {100, 100}, {0, 100}, {0, 0}};
  SceneArea area;
  area.shape = std::make_shared<const MultiPolygon>(MultiPolygon{{Polygon{{ring}}}});
  area.classFill = ClassFill::None;
  request.scene.layers = {{LayerKind::Kawasan, FillBy::Class, 1, false, {area}}};
  request.extent = {-50, -50, 150, 150};
  request.pixels = {200, 200};
  const auto frame = drawFrame(request);
  REQUIRE(frame);
  CHECK(frame->image.pixelColor(100, 100) == QColor(0x2e, 0x7d, 0x32));
  CHECK(frame->image.pixelColor(10, 10) == QColor(Qt::white));
}
