// Drawing with mouse and keys on the real canvas: every gesture is one edit, borders stay shared, undo brings all back.

#include "gis/edit_ops.h"
#include "tests/support/project_fixture.h"
#include "tests/ui/window_desk.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

constexpr double kX = 656000;
constexpr double kY = 9234000;

struct Drawing : WindowDesk {
  Drawing() {
    newCity(folder.file("kota.gpkg"));
    answers.texts << QStringLiteral("Kalianyar");
  }
  void drawRt(const std::vector<Point>& corners) {
    action(Act::DrawRt).trigger();
    draw(corners);
  }
  /// Two RT of 100 m, side by side, and one that shares a border with both.
  void drawThree() {
    drawRt({{kX, kY}, {kX + 100, kY}, {kX + 100, kY + 100}, {kX, kY + 100}});
    drawRt({{kX + 100, kY}, {kX + 200, kY}, {kX + 200, kY + 100}, {kX + 100, kY + 100}});
    drawRt({{kX, kY + 100}, {kX + 200, kY + 100}, {kX + 200, kY + 180}, {kX, kY + 180}});
    REQUIRE(session().snapshot().rts.size() == 3);
  }
  [[nodiscard]] double area(const std::string& number) { return planeArea(*rt(number).geometry); }
  [[nodiscard]] double overlaps() {
    double sum = 0;
    const auto& rts = session().snapshot().rts;
    for (std::size_t i = 0; i < rts.size(); ++i) {
      for (std::size_t j = i + 1; j < rts.size(); ++j) sum += overlapArea(*rts[i].geometry, *rts[j].geometry);
    }
    return sum;
  }
  /// Undoes the last edit and redoes it: the file is the same each time.
  void checkUndo(const std::string& before) {
    const std::string path = session().path();
    const std::string after = contentOf(path);
    CHECK(after != before);
    action(Act::Undo).trigger();
    CHECK(contentOf(path) == before);
    action(Act::Redo).trigger();
    CHECK(contentOf(path) == after);
  }
  [[nodiscard]] std::string content() { return contentOf(session().path()); }

  TempFolder folder;
};

}  // namespace

TEST_CASE("RT drawn side by side share their corners exactly", "[drawing]") {
  Drawing d;
  d.drawThree();
  CHECK(d.overlaps() == 0.0);
  // Clicks fall on whole pixels, so a first corner is only near the place; what was caught at a neighbour is exact.
  const Ring& first = d.rt("001").geometry->polygons[0].rings[0];
  const Ring& second = d.rt("002").geometry->polygons[0].rings[0];
  int shared = 0;
  for (std::size_t i = 1; i < first.size(); ++i) shared += std::count(second.begin() + 1, second.end(), first[i]) > 0;
  CHECK(shared == 2);
  CHECK(d.area("001") == Approx(10000).epsilon(0.02));
  CHECK(d.session().snapshot().kelurahan.size() == 1);
  CHECK(d.rt("003").rw == "001");
  CHECK(d.session().current() == AreaKey{Level::Rt, d.rt("003").id});
}

TEST_CASE("a drawing is taken back point by point and given up without a trace", "[drawing]") {
  Drawing d;
  const std::string before = d.content();
  d.action(Act::DrawRt).trigger();
  d.click({kX, kY});
  d.click({kX + 100, kY});
  d.click({kX + 100, kY + 100});
  d.settle();
  CHECK(d.workspace().strip().isVisible());
  d.key(Qt::Key_Backspace);
  d.key(Qt::Key_Return);  // two points are no area
  CHECK(d.session().snapshot().rts.empty());
  CHECK(d.workspace().tools().tool(ToolId::DrawRt).isBusy());
  d.key(Qt::Key_Escape);
  CHECK_FALSE(d.workspace().tools().tool(ToolId::DrawRt).isBusy());
  CHECK(d.content() == before);
  CHECK_FALSE(d.session().canUndo());
}

TEST_CASE("closing by a click on the first point and by a double click", "[drawing]") {
  Drawing d;
  d.action(Act::DrawRt).trigger();
  for (const Point& p : {Point{kX, kY}, Point{kX + 100, kY}, Point{kX + 100, kY + 100}, Point{kX, kY}}) d.click(p);
  d.settle();
  CHECK(d.session().snapshot().rts.size() == 1);
  d.click({kX + 150, kY});
  d.click({kX + 190, kY});
  QTest::mouseDClick(&d.canvas(), Qt::LeftButton, {}, d.at({kX + 190, kY}));
  CHECK(d.session().snapshot().rts.size() == 1);  // two points only
  d.click({kX + 190, kY + 60});
  QTest::mouseDClick(&d.canvas(), Qt::LeftButton, {}, d.at({kX + 190, kY + 60}));
  d.settle();
  CHECK(d.session().snapshot().rts.size() == 2);
}

TEST_CASE("a border that crosses itself is repaired and said", "[drawing]") {
  Drawing d;
  d.drawRt({{kX, kY}, {kX + 100, kY + 100}, {kX + 100, kY}, {kX, kY + 100}});
  REQUIRE(d.session().snapshot().rts.size() == 1);
  CHECK_FALSE(invalidityOf(*d.rt("001").geometry).has_value());
  CHECK(std::ranges::any_of(d.said, [](const Message& message) { return message.kind == MessageKind::Warning; }));
}

TEST_CASE("what a neighbour has already is left out of a new RT", "[drawing]") {
  Drawing d;
  d.drawRt({{kX, kY}, {kX + 100, kY}, {kX + 100, kY + 100}, {kX, kY + 100}});
  const double before = d.area("001");
  d.drawRt({{kX + 50, kY + 20}, {kX + 150, kY + 20}, {kX + 150, kY + 80}, {kX + 50, kY + 80}});
  REQUIRE(d.session().snapshot().rts.size() == 2);
  CHECK(d.overlaps() == 0.0);
  CHECK(d.area("001") == Approx(before).margin(1e-6));  // it got corners, not another shape
  CHECK(d.area("002") == Approx(50 * 60).epsilon(0.05));
}

TEST_CASE("a corner that RT share moves for all of them", "[drawing]") {
  Drawing d;
  d.drawThree();
  const Point shared = [&] {
    for (const Point& p : d.rt("001").geometry->polygons[0].rings[0]) {
      if (std::abs(p.x - kX - 100) < 2 && std::abs(p.y - kY - 100) < 2) return p;
    }
    FAIL("no shared corner");
    return Point{};
  }();
  d.session().select({Level::Rt, d.rt("001").id});
  const std::string before = d.content();
  d.action(Act::Reshape).trigger();
  d.drag(shared, {shared.x + 15, shared.y - 20});
  d.settle();
  CHECK(d.overlaps() == 0.0);
  CHECK(d.area("001") + d.area("002") + d.area("003") == Approx(200 * 180).epsilon(0.02));
  CHECK(d.area("001") < 10000);
  CHECK(d.session().undoText() == QStringLiteral("Titik sudut Kalianyar RT 001 RW 001 digeser"));
  d.checkUndo(before);
}

TEST_CASE("a corner is added by dragging a border and taken away with Delete", "[drawing]") {
  Drawing d;
  d.drawThree();
  d.session().select({Level::Rt, d.rt("001").id});
  d.action(Act::Reshape).trigger();
  const std::string before = d.content();
  const std::size_t corners = vertexCount(*d.rt("001").geometry);
  d.drag({kX + 50, kY}, {kX + 50, kY - 30});
  d.settle();
  CHECK(vertexCount(*d.rt("001").geometry) == corners + 1);
  d.checkUndo(before);
  QTest::mouseMove(&d.canvas(), d.at({kX + 50, kY - 30}));
  d.key(Qt::Key_Delete);
  d.settle();
  CHECK(vertexCount(*d.rt("001").geometry) == corners);
}

TEST_CASE("a corner dragged across its own area is refused with the offer to repair", "[drawing]") {
  Drawing d;
  d.drawRt({{kX, kY}, {kX + 100, kY}, {kX + 100, kY + 100}, {kX, kY + 100}});
  d.session().select({Level::Rt, d.rt("001").id});
  d.action(Act::Reshape).trigger();
  const std::string before = d.content();
  d.drag(d.rt("001").geometry->polygons[0].rings[0][1], {kX + 130, kY + 140});
  d.settle();
  if (d.content() == before) {
    REQUIRE_FALSE(d.said.empty());
    REQUIRE(d.said.back().actions.size() == 1);
    d.said.back().actions.front().run();
  }
  CHECK_FALSE(invalidityOf(*d.rt("001").geometry).has_value());
}

TEST_CASE("splitting, merging, a hole and deleting, each one edit", "[drawing]") {
  Drawing d;
  d.drawThree();
  const double whole = d.area("003");
  d.session().select({Level::Rt, d.rt("003").id});
  std::string before = d.content();
  d.action(Act::Split).trigger();
  d.draw({{kX + 80, kY + 60}, {kX + 80, kY + 230}});
  REQUIRE(d.session().snapshot().rts.size() == 4);
  CHECK(d.overlaps() == 0.0);
  d.checkUndo(before);

  std::vector<AreaKey> parts;
  double sum = 0;
  for (const Rt& rt : d.session().snapshot().rts) {
    if (rt.rt != "003") continue;
    parts.push_back({Level::Rt, rt.id});
    sum += planeArea(*rt.geometry);
  }
  REQUIRE(parts.size() == 2);
  CHECK(sum == Approx(whole).margin(0.01));
  d.session().selectAll(parts);
  before = d.content();
  d.action(Act::Merge).trigger();
  CHECK(d.session().snapshot().rts.size() == 3);
  CHECK(d.area("003") == Approx(whole).margin(0.01));
  d.checkUndo(before);

  d.session().select({Level::Rt, d.rt("001").id});
  const double full = d.area("001");
  before = d.content();
  d.action(Act::Hole).trigger();
  d.draw({{kX + 30, kY + 30}, {kX + 60, kY + 30}, {kX + 60, kY + 60}, {kX + 30, kY + 60}});
  CHECK(d.area("001") == Approx(full - 900).epsilon(0.02));
  CHECK(d.rt("001").geometry->polygons[0].rings.size() == 2);
  d.checkUndo(before);

  d.action(Act::Select).trigger();
  d.session().select({Level::Rt, d.rt("002").id});
  before = d.content();
  d.action(Act::Delete).trigger();
  CHECK(d.session().snapshot().rts.size() == 2);
  d.checkUndo(before);
}

TEST_CASE("a kawasan takes the RT inside with it", "[drawing]") {
  Drawing d;
  d.drawThree();
  d.action(Act::DrawKawasan).trigger();
  d.draw({{kX, kY}, {kX + 200, kY}, {kX + 200, kY + 180}, {kX, kY + 180}});
  REQUIRE(d.session().snapshot().kawasan.size() == 1);
  const Kawasan& kawasan = d.session().snapshot().kawasan.front();
  CHECK(kawasan.code == "KW-01");
  for (const Rt& rt : d.session().snapshot().rts) CHECK(rt.kawasanId == kawasan.id);
  double sum = 0;
  for (const Rt& rt : d.session().snapshot().rts) sum += planeArea(*rt.geometry);
  CHECK(planeArea(*kawasan.geometry) == Approx(sum).margin(1e-6));  // all corners were caught
  CHECK(d.session().drawnHectares({Level::Kawasan, kawasan.id}).value() == Approx(3.6).epsilon(0.02));
}

TEST_CASE("looking: pan, zoom about the pointer, keys, and selection by click", "[drawing]") {
  Drawing d;
  d.drawThree();
  d.action(Act::Select).trigger();
  d.session().clearSelection();
  const Point centre = d.canvas().view().centre;
  d.drag({kX + 50, kY + 50}, {kX + 90, kY + 50}, Qt::MiddleButton);
  CHECK(d.canvas().view().centre.x == Approx(centre.x - 40).margin(2));
  const Point fixed{kX + 150, kY + 50};
  const QPoint pixel = d.at(fixed);
  QWheelEvent wheel(pixel, d.canvas().mapToGlobal(pixel), {}, {0, 120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
  QCoreApplication::sendEvent(&d.canvas(), &wheel);
  CHECK((d.at(fixed) - pixel).manhattanLength() <= 2);
  CHECK(d.canvas().scale() < 2000);
  d.click({kX + 50, kY + 50});
  CHECK(d.session().current() == AreaKey{Level::Rt, d.rt("001").id});
  d.click({kX + 150, kY + 50}, Qt::ControlModifier);
  CHECK(d.session().selection().size() == 2);
  CHECK(d.action(Act::Merge).isEnabled());
  d.key(Qt::Key_Escape);
  CHECK(d.session().selection().empty());
  d.waitForMap();
}
