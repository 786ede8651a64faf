// Drawing with mouse and keys on the real canvas: every gesture is one edit, borders stay shared, undo brings all back.

#include <QPushButton>
#include <QRegularExpression>

#include "gis/edit_ops.h"
#include "tests/support/layout_check.h"
#include "tests/support/project_fixture.h"
#include "tests/ui/shots.h"
#include "tests/ui/window_desk.h"
#include "ui/paint/project_scene.h"
#include "ui/panels/layers_panel.h"
#include "ui/panels/layers_tree.h"
#include "ui/panels/rt_table_panel.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

constexpr double kDrawnX = 656000;
constexpr double kDrawnY = 9234000;

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
    drawRt({{kDrawnX, kDrawnY}, {kDrawnX + 100, kDrawnY}, {kDrawnX + 100, kDrawnY + 100}, {kDrawnX, kDrawnY + 100}});
    drawRt({{kDrawnX + 100, kDrawnY},
            {kDrawnX + 200, kDrawnY},
            {kDrawnX + 200, kDrawnY + 100},
            {kDrawnX + 100, kDrawnY + 100}});
    drawRt({{kDrawnX, kDrawnY + 100},
            {kDrawnX + 200, kDrawnY + 100},
            {kDrawnX + 200, kDrawnY + 180},
            {kDrawnX, kDrawnY + 180}});
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
  void drawKawasan() {
    action(Act::DrawKawasan).trigger();
    draw({{kDrawnX, kDrawnY}, {kDrawnX + 200, kDrawnY}, {kDrawnX + 200, kDrawnY + 180}, {kDrawnX, kDrawnY + 180}});
    REQUIRE(session().snapshot().kawasan.size() == 1);
  }
  /// What the strip over the map says: "Lubang 0,09 ha, ...".
  [[nodiscard]] QString strip() {
    QStringList words;
    for (const LiveFigure& figure : workspace().strip().figures())
      words << figure.caption + QLatin1Char(' ') + figure.value;
    return words.join(QStringLiteral(", "));
  }
  /// The rows of the layers below the kawasan: "Digambar 1".
  [[nodiscard]] QStringList kawasanRows() {
    settle();
    QStringList rows;
    const QTreeWidgetItem* const group = workspace().layers().findChild<LayersTree*>()->topLevelItem(0);
    for (int i = 0; i < group->childCount(); ++i)
      rows << group->child(i)->text(0) + QLatin1Char(' ') + group->child(i)->text(1);
    return rows;
  }
  [[nodiscard]] bool outlinesKawasan(FillBy fill) {
    ProjectSceneOptions options;
    options.fill = fill;
    const MapScene scene = projectScene(session().snapshot(), {}, session().scores().ranking(), options);
    return std::ranges::any_of(
        scene.layers, [](const SceneLayer& layer) { return layer.kind == LayerKind::Kawasan && !layer.areas.empty(); });
  }

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
  d.click({kDrawnX, kDrawnY});
  d.click({kDrawnX + 100, kDrawnY});
  d.click({kDrawnX + 100, kDrawnY + 100});
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
  for (const Point& p : {Point{kDrawnX, kDrawnY}, Point{kDrawnX + 100, kDrawnY}, Point{kDrawnX + 100, kDrawnY + 100},
                         Point{kDrawnX, kDrawnY}})
    d.click(p);
  // A double click on the first point closes with its first click; the second says nothing.
  QTest::mouseDClick(&d.canvas(), Qt::LeftButton, {}, d.at({kDrawnX, kDrawnY}));
  d.settle();
  CHECK(d.session().snapshot().rts.size() == 1);
  CHECK(d.said.empty());
  CHECK_FALSE(d.workspace().tools().tool(ToolId::DrawRt).isBusy());
  d.click({kDrawnX + 150, kDrawnY});
  d.click({kDrawnX + 190, kDrawnY});
  QTest::mouseDClick(&d.canvas(), Qt::LeftButton, {}, d.at({kDrawnX + 190, kDrawnY}));
  CHECK(d.session().snapshot().rts.size() == 1);  // two points only
  d.click({kDrawnX + 190, kDrawnY + 60});
  QTest::mouseDClick(&d.canvas(), Qt::LeftButton, {}, d.at({kDrawnX + 190, kDrawnY + 60}));
  d.settle();
  CHECK(d.session().snapshot().rts.size() == 2);
}

TEST_CASE("what a neighbour has already is left out of a new RT", "[drawing]") {
  Drawing d;
  d.drawRt({{kDrawnX, kDrawnY}, {kDrawnX + 100, kDrawnY}, {kDrawnX + 100, kDrawnY + 100}, {kDrawnX, kDrawnY + 100}});
  const double before = d.area("001");
  d.drawRt({{kDrawnX + 50, kDrawnY + 20},
            {kDrawnX + 150, kDrawnY + 20},
            {kDrawnX + 150, kDrawnY + 80},
            {kDrawnX + 50, kDrawnY + 80}});
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
      if (std::abs(p.x - kDrawnX - 100) < 2 && std::abs(p.y - kDrawnY - 100) < 2) return p;
    }
    FAIL("no shared corner");
    return Point{};
  }();
  d.session().select({Level::Rt, d.rt("001").id});
  const std::string before = d.content();
  d.action(Act::Reshape).trigger();
  // Under the hand too nothing comes to lie over the neighbours, which move along: into the one and into the other.
  QTest::mousePress(&d.canvas(), Qt::LeftButton, {}, d.at(shared));
  for (const Point& place : {Point{shared.x + 15, shared.y + 20}, Point{shared.x - 15, shared.y - 20}}) {
    QTest::mouseMove(&d.canvas(), d.at(place));
    const LiveFigures& figures = d.workspace().strip().figures();
    const auto overlap = std::ranges::find(figures, QStringLiteral("Tumpang tindih"), &LiveFigure::caption);
    REQUIRE(overlap != figures.end());
    CHECK(overlap->value == QStringLiteral("0,00 ha"));
    CHECK_FALSE(overlap->isWarning);
  }
  // A message comes and goes over the map: what is dragged stays where it is on the screen.
  const QPoint corner = d.canvas().mapToGlobal(d.at(shared));
  const QSize size = d.canvas().size();
  const QRect strip = d.workspace().strip().geometry();
  Message message;
  message.text = QStringLiteral("Garis itu tidak membelah Kalianyar RT 001 RW 001.");
  message.actions.push_back({QStringLiteral("Urungkan"), [] {}});
  d.session().say(message);
  d.settle();
  MessageBar& bar = d.window->messageBar();
  CHECK(bar.isVisible());
  CHECK(d.canvas().mapToGlobal(d.at(shared)) == corner);
  CHECK(d.canvas().size() == size);
  CHECK(bar.mapToGlobal(QPoint()) == d.canvas().mapToGlobal(QPoint()));
  CHECK(bar.width() == d.canvas().width());
  CHECK(d.workspace().strip().geometry() == strip.translated(0, bar.height()));
  CHECK(layoutProblems(*d.window).join(u'\n').toStdString() == "");
  shoot(*d.window, QStringLiteral("drag-with-message"));
  bar.dismiss();
  d.settle();
  CHECK(d.canvas().mapToGlobal(d.at(shared)) == corner);
  CHECK(d.workspace().strip().geometry() == strip);
  d.key(Qt::Key_Escape);
  QTest::mouseRelease(&d.canvas(), Qt::LeftButton, {}, d.at(shared));
  CHECK(d.content() == before);
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
  d.drag({kDrawnX + 50, kDrawnY}, {kDrawnX + 50, kDrawnY - 30});
  d.settle();
  CHECK(vertexCount(*d.rt("001").geometry) == corners + 1);
  d.checkUndo(before);
  QTest::mouseMove(&d.canvas(), d.at({kDrawnX + 50, kDrawnY - 30}));
  d.key(Qt::Key_Delete);
  d.settle();
  CHECK(vertexCount(*d.rt("001").geometry) == corners);

  // The corner that was moved last is the one that goes, also before the pointer moves again.
  d.drag({kDrawnX + 50, kDrawnY}, {kDrawnX + 50, kDrawnY - 30});
  d.drag({kDrawnX + 50, kDrawnY - 30}, {kDrawnX + 50, kDrawnY - 50});
  d.said.clear();
  d.key(Qt::Key_Delete);
  d.settle();
  CHECK(d.said.empty());
  CHECK(vertexCount(*d.rt("001").geometry) == corners);

  // Once that is undone no corner is meant any more.
  d.drag({kDrawnX + 50, kDrawnY}, {kDrawnX + 50, kDrawnY - 30});
  d.action(Act::Undo).trigger();
  d.settle();
  const std::string undone = d.content();
  d.said.clear();
  d.key(Qt::Key_Delete);
  d.settle();
  CHECK(d.said.empty());
  CHECK(d.content() == undone);
}

TEST_CASE("splitting, merging, a hole and deleting, each one edit", "[drawing]") {
  Drawing d;
  d.drawThree();
  const double whole = d.area("003");
  const FeatureId record = d.rt("003").id;
  d.session().select({Level::Rt, record});
  std::string before = d.content();
  d.action(Act::Split).trigger();
  d.click({kDrawnX + 80, kDrawnY + 60});
  d.click({kDrawnX + 80, kDrawnY + 230});
  // Clicks fall on whole pixels: the hectares are only about those of the places.
  INFO(d.strip().toStdString());
  CHECK(QRegularExpression(
            QStringLiteral("^Kalianyar RT 003 RW 001 1,[56]\\d ha, Bagian 1 0,9\\d ha, Bagian 2 0,6\\d ha$"))
            .match(d.strip())
            .hasMatch());
  shoot(*d.window, QStringLiteral("split-strip"));
  d.key(Qt::Key_Return);
  d.settle();
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
  // Whichever was selected first, the record of the RT stays, with what was filed for it and without its letter.
  std::ranges::reverse(parts);
  d.session().selectAll(parts);
  before = d.content();
  d.action(Act::Merge).trigger();
  CHECK(d.session().undoText() == QStringLiteral("2 area digabung menjadi Kalianyar RT 003 RW 001"));
  CHECK(d.rt("003").id == record);
  CHECK(d.session().snapshot().rts.size() == 3);
  CHECK(d.area("003") == Approx(whole).margin(0.01));
  CHECK(d.answers.choicesAsked == 0);
  CHECK(d.rt("003").part.empty());
  CHECK(d.session().current() == AreaKey{Level::Rt, d.rt("003").id});
  d.checkUndo(before);

  d.session().select({Level::Rt, d.rt("001").id});
  const double full = d.area("001");
  before = d.content();
  d.action(Act::Hole).trigger();
  d.draw({{kDrawnX + 30, kDrawnY + 30},
          {kDrawnX + 60, kDrawnY + 30},
          {kDrawnX + 60, kDrawnY + 60},
          {kDrawnX + 30, kDrawnY + 60}});
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
  // Until then nobody has delineated anything, and the map does not say so either.
  CHECK(d.kawasanRows() == QStringList{QStringLiteral("Menurut SK ")});
  CHECK_FALSE(d.outlinesKawasan(FillBy::Class));
  CHECK_FALSE(d.outlinesKawasan(FillBy::Priority));
  shoot(*d.window, QStringLiteral("rt-without-kawasan"));
  d.drawKawasan();
  CHECK(d.kawasanRows() == QStringList{QStringLiteral("Digambar 1"), QStringLiteral("Menurut SK ")});
  CHECK(d.outlinesKawasan(FillBy::Class));
  CHECK(d.outlinesKawasan(FillBy::Priority));
  const Kawasan& kawasan = d.session().snapshot().kawasan.front();
  CHECK(kawasan.code == "KW-01");
  for (const Rt& rt : d.session().snapshot().rts) CHECK(rt.kawasanId == kawasan.id);
  double sum = 0;
  for (const Rt& rt : d.session().snapshot().rts) sum += planeArea(*rt.geometry);
  CHECK(planeArea(*kawasan.geometry) == Approx(sum).margin(1e-6));  // all corners were caught
  CHECK(d.session().drawnHectares({Level::Kawasan, kawasan.id}).value() == Approx(3.6).epsilon(0.02));
}

TEST_CASE("a hole in a kawasan names the RT that stay whole and cuts them on wish", "[drawing]") {
  Drawing d;
  d.drawThree();
  d.drawKawasan();
  d.session().select({Level::Kawasan, d.session().snapshot().kawasan.front().id});
  const double first = d.area("001");
  const double second = d.area("002");
  d.action(Act::Hole).trigger();
  d.draw({{kDrawnX + 70, kDrawnY + 30},
          {kDrawnX + 120, kDrawnY + 30},
          {kDrawnX + 120, kDrawnY + 70},
          {kDrawnX + 70, kDrawnY + 70}});
  CHECK(planeArea(*d.session().snapshot().kawasan.front().geometry) == Approx(200 * 180 - 50 * 40).epsilon(0.02));
  CHECK(d.area("001") == first);
  const Message said = d.said.back();
  INFO(said.text.toStdString());
  CHECK(said.kind == MessageKind::Warning);
  CHECK(said.text.startsWith(QStringLiteral("2 RT terkena lubang")));
  CHECK(said.text.contains(QStringLiteral("Kalianyar RT 001 RW 001 (0,1")));  // 30 x 40 m of 1 ha
  REQUIRE(said.actions.size() == 1);
  const std::string before = d.content();
  said.actions.front().run();
  d.settle();
  CHECK(d.area("001") == Approx(first - 30 * 40).epsilon(0.02));
  CHECK(d.area("002") == Approx(second - 20 * 40).epsilon(0.02));
  CHECK(d.session().undoText() == QStringLiteral("Lubang Kawasan KW-01 juga dipotong dari 2 RT"));
  d.checkUndo(before);
}

TEST_CASE("a hole in an RT stays with its kawasan until that is cut too", "[drawing]") {
  Drawing d;
  d.drawThree();
  d.drawKawasan();
  d.session().select({Level::Rt, d.rt("001").id});
  const auto ofKawasan = [&d] { return planeArea(*d.session().snapshot().kawasan.front().geometry); };
  const double whole = ofKawasan();
  d.action(Act::Hole).trigger();
  for (const auto& [x, y] : {std::pair(30, 30), std::pair(60, 30), std::pair(60, 60), std::pair(30, 60)})
    d.click({kDrawnX + x, kDrawnY + y});
  CHECK(d.strip() == QStringLiteral("Lubang 0,09 ha, Kalianyar RT 001 RW 001 1,00 → 0,91 ha"));
  d.key(Qt::Key_Return);
  d.settle();
  CHECK(ofKawasan() == whole);
  const Message said = d.said.back();
  CHECK(said.text.toStdString() ==
        "Lubang itu tidak lagi masuk RT mana pun, tetapi tetap bagian dari Kawasan KW-01: 0,09 ha.");
  REQUIRE(said.actions.size() == 1);
  CHECK(said.actions.front().text == QStringLiteral("Potong juga kawasannya"));
  shoot(*d.window, QStringLiteral("hole-in-rt"));
  const std::string before = d.content();
  said.actions.front().run();
  d.settle();
  CHECK(whole - ofKawasan() == Approx(900).epsilon(0.02));
  CHECK(whole - ofKawasan() == Approx(200 * 180 - d.area("001") - d.area("002") - d.area("003")).epsilon(0.02));
  CHECK(d.said.back().kind == MessageKind::Done);
  d.checkUndo(before);
}

TEST_CASE("who has begun a survey has the keys of the tools", "[drawing]") {
  Drawing d;
  d.drawThree();
  QPushButton* start = nullptr;
  for (QPushButton* const button : d.workspace().rtTable().findChildren<QPushButton*>()) {
    if (button->text() == QStringLiteral("Mulai pendataan")) start = button;
  }
  REQUIRE(start != nullptr);
  QTest::mouseClick(start, Qt::LeftButton);
  d.settle();
  CHECK(d.session().survey() != nullptr);
  CHECK(QApplication::focusWidget() == &d.canvas());
}

TEST_CASE("a kawasan cut through an RT says where its figures count", "[drawing]") {
  Drawing d;
  d.drawThree();
  d.drawKawasan();
  d.session().select({Level::Kawasan, d.session().snapshot().kawasan.front().id});
  d.action(Act::Split).trigger();
  d.draw({{kDrawnX + 60, kDrawnY - 20}, {kDrawnX + 60, kDrawnY + 200}});
  REQUIRE(d.session().snapshot().kawasan.size() == 2);
  const Message said = d.said.back();
  INFO(said.text.toStdString());
  CHECK(said.text.contains(QStringLiteral("melewati 2 RT")));
  CHECK(said.text.contains(QStringLiteral("RT 003 RW 001")));
  CHECK_FALSE(said.text.contains(QStringLiteral("RT 002")));
}

TEST_CASE("joined RT keep the name that the person picks, and are selected", "[drawing]") {
  Drawing d;
  d.drawThree();
  const AreaKey first{Level::Rt, d.rt("001").id};
  const AreaKey second{Level::Rt, d.rt("002").id};
  d.session().selectAll({first, second});
  std::string before = d.content();
  d.action(Act::Merge).trigger();  // nobody answers
  CHECK(d.answers.chosenFrom.choices ==
        QStringList{QStringLiteral("Kalianyar RT 001 RW 001"), QStringLiteral("Kalianyar RT 002 RW 001")});
  CHECK(d.content() == before);
  d.answers.choice = 1;
  d.action(Act::Merge).trigger();
  CHECK(d.session().snapshot().rts.size() == 2);
  CHECK(d.session().selection() == std::vector<AreaKey>{second});
  CHECK(d.area("002") == Approx(20000).epsilon(0.02));
  d.checkUndo(before);
}

TEST_CASE("looking: pan, zoom about the pointer, keys, and selection by click", "[drawing]") {
  Drawing d;
  d.drawThree();
  d.action(Act::Select).trigger();
  d.session().clearSelection();
  const Point centre = d.canvas().view().centre;
  d.drag({kDrawnX + 50, kDrawnY + 50}, {kDrawnX + 90, kDrawnY + 50}, Qt::MiddleButton);
  CHECK(d.canvas().view().centre.x == Approx(centre.x - 40).margin(2));
  const Point fixed{kDrawnX + 150, kDrawnY + 50};
  const QPoint pixel = d.at(fixed);
  QWheelEvent wheel(pixel, d.canvas().mapToGlobal(pixel), {}, {0, 120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
  QCoreApplication::sendEvent(&d.canvas(), &wheel);
  CHECK((d.at(fixed) - pixel).manhattanLength() <= 2);
  CHECK(d.canvas().scale() < 2000);
  d.click({kDrawnX + 50, kDrawnY + 50});
  CHECK(d.session().current() == AreaKey{Level::Rt, d.rt("001").id});
  d.click({kDrawnX + 150, kDrawnY + 50}, Qt::ControlModifier);
  CHECK(d.session().selection().size() == 2);
  CHECK(d.action(Act::Merge).isEnabled());
  d.key(Qt::Key_Escape);
  CHECK(d.session().selection().empty());
  d.waitForMap();
}
