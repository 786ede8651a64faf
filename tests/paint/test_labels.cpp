#include <random>

#include "tests/paint/sheet_scene.h"
#include "tests/support/catch.h"
#include "ui/paint/label_placer.h"
#include "ui/paint/map_labels.h"
#include "ui/paint/ring_set.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

std::vector<LabelRequest> randomRequests(unsigned seed, std::size_t count) {
  std::mt19937 random(seed);
  std::uniform_real_distribution<double> place(-10, 310);
  std::uniform_real_distribution<double> size(4, 40);
  std::vector<LabelRequest> requests;
  for (std::size_t i = 0; i < count; ++i) {
    LabelRequest request{static_cast<int>(random() % 4), {}};
    for (int variant = 0; variant < 2; ++variant) {
      LabelVariant made{{size(random), size(random) / 4}, {}};
      for (int k = 0; k < 6; ++k) made.places.emplace_back(place(random), place(random));
      request.variants.push_back(made);
    }
    requests.push_back(request);
  }
  return requests;
}

}  // namespace

TEST_CASE("Labels never overlap each other, an obstacle or the edge, whatever is asked", "[labels]") {
  const QRectF area(0, 0, 300, 300);
  const QRectF obstacle(100, 100, 60, 60);
  for (unsigned seed = 0; seed < 60; ++seed) {
    const auto requests = randomRequests(seed, 150);
    LabelPlacer placer(area, 0.6);
    placer.addObstacle(obstacle);
    const auto placed = placer.place(requests);
    REQUIRE(placed.size() > 20);
    for (std::size_t i = 0; i < placed.size(); ++i) {
      REQUIRE(area.contains(placed[i].rect));
      REQUIRE_FALSE(placed[i].rect.intersects(obstacle));
      for (std::size_t k = i + 1; k < placed.size(); ++k) REQUIRE_FALSE(placed[i].rect.intersects(placed[k].rect));
    }
    LabelPlacer second(area, 0.6);
    second.addObstacle(obstacle);
    const auto again = second.place(requests);
    REQUIRE(again.size() == placed.size());
    for (std::size_t i = 0; i < placed.size(); ++i) REQUIRE(again[i].rect == placed[i].rect);
  }
}

TEST_CASE("The more important label gets the place", "[labels]") {
  const std::vector<QPointF> one{{50, 50}};
  LabelPlacer placer({0, 0, 100, 100}, 0.5);
  const auto placed = placer.place({{1, {{{20, 5}, one}}}, {3, {{{20, 5}, one}}}});
  REQUIRE(placed.size() == 1);
  CHECK(placed[0].request == 1);
}

TEST_CASE("Every kawasan of a map keeps its name, and no two labels meet", "[labels]") {
  application();
  for (const FillBy fill : {FillBy::Priority, FillBy::Class}) {
    const SheetContent content = invented(11, fill);
    QImage image(1200, 1100, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(4, 4);
    Canvas canvas(painter);
    const ViewState view{content.coverage.centre(), 5, {286, 265}};
    const auto labels = drawLabels(canvas, content.map, view);
    for (std::size_t i = 0; i < labels.size(); ++i) {
      CHECK(view.rect().contains(labels[i].rect));
      for (std::size_t k = i + 1; k < labels.size(); ++k) CHECK_FALSE(labels[i].rect.intersects(labels[k].rect));
    }
    for (const SceneArea& area : content.map.layers.back().areas) {
      const QString name = QString::fromStdString(area.name);
      CHECK(std::ranges::any_of(labels, [&](const DrawnLabel& label) { return name.startsWith(label.text); }));
    }
  }
}

namespace {

MapScene sceneOf(std::vector<SceneArea> areas) {
  MapScene scene;
  SceneLayer layer;
  layer.kind = LayerKind::Kawasan;
  layer.fill = FillBy::Priority;
  layer.areas = std::move(areas);
  scene.layers.push_back(std::move(layer));
  return scene;
}

/// A rectangle of millimetres at 1:1,000 in a view whose middle is 0, 0.
SceneArea block(double x, double y, double width, double height, const std::string& name) {
  SceneArea area;
  area.shape = std::make_shared<const MultiPolygon>(
      MultiPolygon{{Polygon{{Ring{{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}, {x, y}}}}}});
  area.name = name;
  area.labelLines = {"3,55 ha · nilai 21 · C1"};
  area.badge = std::to_string(3);
  area.priority = 3;
  return area;
}

std::vector<DrawnLabel> labelsOf(const MapScene& scene) {
  QImage image(1000, 1000, QImage::Format_RGB32);
  QPainter painter(&image);
  painter.scale(4, 4);
  Canvas canvas(painter);
  return drawLabels(canvas, scene, ViewState{{0, 0}, 1, {250, 250}});
}

QRectF rectOf(const SceneArea& area) {
  const Box box = boundsOf(*area.shape);
  return {QPointF(125 + box.minX, 125 - box.maxY), QPointF(125 + box.maxX, 125 - box.minY)};
}

}  // namespace

TEST_CASE("A label keeps off the outline of an area that has room for it", "[labels]") {
  application();
  // Wide enough for the name or for the figures, but only when they are folded.
  for (const QSizeF size : {QSizeF(80, 60), QSizeF(34, 60), QSizeF(26, 70)}) {
    const SceneArea area =
        block(-size.width() / 2, -size.height() / 2, size.width(), size.height(), "Pasar Lama Barat");
    const auto labels = labelsOf(sceneOf({area}));
    REQUIRE(labels.size() == 1);
    CHECK_FALSE(labels.front().leader.has_value());
    CHECK(rectOf(area).adjusted(0.8, 0.8, -0.8, -0.8).contains(labels.front().rect));
  }
}

TEST_CASE("An edge of what the window shows cuts no label that has room elsewhere", "[labels]") {
  application();
  // The window shows 200 mm of the 250; the areas reach over its upper and its left edge.
  const QRectF seen(25, 25, 200, 200);
  MapScene scene = sceneOf({block(-20, 40, 70, 120, "Pasar Lama"), block(-170, -60, 130, 60, "Kebonagung")});
  QImage image(1000, 1000, QImage::Format_RGB32);
  QPainter painter(&image);
  painter.scale(4, 4);
  Canvas canvas(painter);
  const ViewState view{{0, 0}, 1, {250, 250}};
  const auto isCutIn = [&](const DrawnLabel& label) {
    return label.rect.intersects(seen) && !seen.contains(label.rect);
  };
  CHECK(std::ranges::any_of(drawLabels(canvas, scene, view), isCutIn));
  const auto labels = drawLabels(canvas, scene, view, {}, {seen, {}});
  CHECK(labels.size() == 2);
  CHECK(std::ranges::all_of(labels, [&](const DrawnLabel& label) { return seen.contains(label.rect); }));
}

TEST_CASE("A label in sight is rather smaller than beyond the window, and none stands under what covers the map",
          "[labels]") {
  application();
  // 25 mm of the area are seen: too little for name and figures, enough for the disc.
  const QRectF seen(25, 25, 200, 200);
  MapScene scene = sceneOf({block(-20, 75, 18, 100, "Pasar Lama")});
  QImage image(1000, 1000, QImage::Format_RGB32);
  QPainter painter(&image);
  painter.scale(4, 4);
  Canvas canvas(painter);
  const ViewState view{{0, 0}, 1, {250, 250}};
  const std::vector<DrawnLabel> free = drawLabels(canvas, scene, view, {}, {seen, {}});
  REQUIRE(free.size() == 1);
  CHECK(seen.contains(free.front().rect));
  const QRectF covered = free.front().rect.adjusted(-2, -2, 2, 2);
  const std::vector<DrawnLabel> beside = drawLabels(canvas, scene, view, {}, {seen, {covered}});
  REQUIRE(beside.size() == 1);
  CHECK(seen.contains(beside.front().rect));
  CHECK_FALSE(beside.front().rect.intersects(covered));
}

TEST_CASE("A label that would hide its area stands beside it with a leader", "[labels]") {
  application();
  const SceneArea small = block(-4, -3, 8, 6, "Pasar Lama");
  const SceneArea large = block(20, -60, 80, 120, "Kebonagung");
  const auto labels = labelsOf(sceneOf({small, large}));
  REQUIRE(labels.size() == 2);
  CHECK(labels[0].text.startsWith(QStringLiteral("Pasar")));  // its lines fold beside the area
  CHECK_FALSE(labels[0].rect.intersects(rectOf(small)));
  CHECK_FALSE(labels[0].rect.intersects(rectOf(large)));
  REQUIRE(labels[0].leader.has_value());
  CHECK(rectOf(small).contains(labels[0].leader->p2()));
  CHECK(labels[0].rect.adjusted(-0.01, -0.01, 0.01, 0.01).contains(labels[0].leader->p1()));
  CHECK(labels[0].leader->length() < 12);
  CHECK_FALSE(labels[1].leader.has_value());
}

TEST_CASE("A label that its area cannot hold becomes smaller, or stands beside it with a leader", "[labels]") {
  application();
  // Too low for the usual letters in two lines and the disc above them.
  const SceneArea low = block(-30, -60, 60, 17, "Pasar Lama");
  // A hole in the middle leaves a frame that holds no label.
  SceneArea frame = block(-20, 20, 40, 40, "Kebonagung");
  MultiPolygon shape = *frame.shape;
  shape.polygons.front().rings.push_back({{-14, 26}, {-14, 54}, {14, 54}, {14, 26}, {-14, 26}});
  frame.shape = std::make_shared<const MultiPolygon>(shape);
  const auto labels = labelsOf(sceneOf({low, frame}));
  REQUIRE(labels.size() == 2);
  CHECK(rectOf(low).contains(labels[0].rect));
  CHECK_FALSE(labels[0].leader.has_value());
  CHECK_FALSE(rectOf(frame).intersects(labels[1].rect));
  REQUIRE(labels[1].leader.has_value());
  CHECK(contains(shape, {labels[1].leader->p2().x() - 125, 125 - labels[1].leader->p2().y()}));
}

TEST_CASE("A label crosses no border of an RT where an RT has room for it", "[labels]") {
  application();
  MapScene scene = sceneOf({block(-50, -40, 100, 80, "Pasar Lama")});
  SceneLayer rts;
  rts.kind = LayerKind::Rt;
  // The middle of the kawasan is where three of them meet; the right one is by far the largest.
  for (const SceneArea& rt :
       {block(-50, 0, 45, 40, "001"), block(-50, -40, 45, 40, "002"), block(-5, -40, 55, 80, "003")})
    rts.areas.push_back(rt);
  for (SceneArea& rt : rts.areas) rt.badge.clear();
  scene.layers.insert(scene.layers.begin(), rts);
  const auto labels = labelsOf(scene);
  REQUIRE(labels.size() == 4);
  for (const DrawnLabel& label : labels) {
    INFO(label.text.toStdString());
    CHECK(std::ranges::count_if(rts.areas, [&](const SceneArea& rt) { return rectOf(rt).contains(label.rect); }) == 1);
    CHECK_FALSE(label.leader.has_value());
  }
}

TEST_CASE("A narrow RT has its number in two lines, or beside it with a leader", "[labels]") {
  application();
  const auto labelOf = [](double width, double height, const std::string& name) {
    MapScene scene = sceneOf({});
    scene.layers.front().kind = LayerKind::Rt;
    scene.layers.front().fill = FillBy::Class;
    SceneArea rt = block(0, 0, width, height, name);
    rt.labelLines.clear();
    rt.badge.clear();
    rt.classFill = ClassFill::Light;
    SceneArea next = block(width, 0, 30, height, "003");
    next.badge.clear();
    scene.layers.front().areas = {rt, next};
    const auto labels = labelsOf(scene);
    const auto found = std::ranges::find_if(
        labels, [&](const DrawnLabel& label) { return QString::fromStdString(name).startsWith(label.text); });
    return std::pair(rectOf(rt), found == labels.end() ? std::optional<DrawnLabel>() : *found);
  };
  const auto [folded, inTwoLines] = labelOf(6.5, 30, "002 (b)");
  REQUIRE(inTwoLines.has_value());
  CHECK(folded.contains(inTwoLines->rect));
  CHECK(inTwoLines->text == QStringLiteral("002"));
  const auto [strip, beside] = labelOf(2.5, 40, "002 (b)");
  REQUIRE(beside.has_value());
  CHECK(beside->text == QStringLiteral("002 (b)"));
  REQUIRE(beside->leader.has_value());
  CHECK_FALSE(strip.adjusted(0, 0, 30, 0).intersects(beside->rect));
  CHECK(strip.contains(beside->leader->p2()));
  // What is small, and not only narrow, has none: a city would be full of leaders.
  CHECK_FALSE(labelOf(7, 5, "002 (b)").second.has_value());
  CHECK_FALSE(labelOf(2, 3, "002").second.has_value());
}

TEST_CASE("A label wider than its area does not reach onto the neighbour", "[labels]") {
  application();
  const SceneArea narrow = block(0, -40, 10, 80, "Pasar Lama");
  const SceneArea neighbour = block(-82, -40, 80, 80, "Bantaran Kali Wangi");
  const auto labels = labelsOf(sceneOf({narrow, neighbour}));
  REQUIRE(labels.size() == 2);
  CHECK(labels[0].rect.width() > 10);
  CHECK_FALSE(labels[0].rect.intersects(rectOf(neighbour)));
  CHECK(rectOf(neighbour).contains(labels[1].rect));
}

TEST_CASE("Rings know inside, outside and crossing", "[labels]") {
  QPainterPath path;
  path.addRect(0, 0, 100, 100);
  path.addRect(40, 40, 20, 20);  // a hole
  const RingSet rings(path);
  CHECK(rings.contains({10, 10}));
  CHECK_FALSE(rings.contains({50, 50}));
  CHECK(rings.holds({5, 5, 20, 20}));
  CHECK_FALSE(rings.holds({30, 30, 40, 40}));
  CHECK(rings.crosses({90, 90, 20, 20}));
  CHECK(rings.avoids({110, 0, 5, 5}));
  CHECK(rings.avoids({45, 45, 5, 5}));
  CHECK(rings.distance({10, 50}, 1) == Approx(10));
  CHECK(rings.distance({10, 50}, 2) == Approx(5));
  const auto points = roomyPoints(rings, 1, {}, rings.bounds());
  REQUIRE_FALSE(points.empty());
  CHECK(points.front().room > 18);
  CHECK(points.front().room == Approx(rings.distance(points.front().point, 1)));
}
