// A border that crosses itself is never stored and never repaired unasked: what would be made of it is shown, and the
// person repairs, draws on or gives up, with the mouse or with the keys.

#include <QFrame>
#include <QLabel>
#include <QPushButton>

#include "gis/edit_ops.h"
#include "tests/support/layout_check.h"
#include "tests/support/project_fixture.h"
#include "tests/ui/shots.h"
#include "tests/ui/window_desk.h"
#include "ui/map/tools.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

constexpr double kBowX = 656000;
constexpr double kBowY = 9234000;

/// Two triangles of 100 x 50 / 2 m that meet in a crossing: 5,000 m2 together.
const std::vector<Point> kBow{{kBowX, kBowY}, {kBowX + 100, kBowY + 100}, {kBowX + 100, kBowY}, {kBowX, kBowY + 100}};
constexpr double kBowArea = 5'000;

struct Crossing : WindowDesk {
  explicit Crossing(QSize size = {1366, 768}) : WindowDesk(size) {
    newCity(folder.file("kota.gpkg"));
    answers.text = QStringLiteral("Kalianyar");
    before = content();
  }
  void drawBow(Act act = Act::DrawRt) {
    action(act).trigger();
    draw(kBow);
  }
  /// An RT of 100 x 100 m that is whole, selected.
  FeatureId square() {
    action(Act::DrawRt).trigger();
    draw({{kBowX, kBowY}, {kBowX + 100, kBowY}, {kBowX + 100, kBowY + 100}, {kBowX, kBowY + 100}});
    REQUIRE(session().snapshot().rts.size() == 1);
    before = content();
    return session().snapshot().rts.front().id;
  }
  [[nodiscard]] RepairQuestion& question() { return workspace().context().repair(); }
  [[nodiscard]] bool isBusy(ToolId id = ToolId::DrawRt) { return workspace().tools().tool(id).isBusy(); }
  [[nodiscard]] std::string content() { return contentOf(session().path()); }
  [[nodiscard]] double area() { return planeArea(*session().snapshot().rts.front().geometry); }
  void pressInBar(const QString& text) {
    for (QPushButton* const button : window->messageBar().findChildren<QPushButton*>()) {
      if (button->text() != text || !button->isVisible()) continue;
      QTest::mouseClick(button, Qt::LeftButton);
      settle();
      return;
    }
    FAIL("no button " << text.toStdString());
  }
  [[nodiscard]] QString said() { return window->messageBar().message().text; }

  TempFolder folder;
  std::string before;
};

}  // namespace

TEST_CASE("a drawn border that crosses itself is asked about before anything is stored", "[crossings]") {
  Crossing d;
  d.drawBow();
  CHECK(d.content() == d.before);
  CHECK(d.isBusy());
  REQUIRE(d.question().isAsked());
  CHECK(d.window->messageBar().isVisible());
  CHECK(d.said().contains(QStringLiteral("memotong dirinya")));
  CHECK(d.said().contains(QStringLiteral("2 bagian")));
  CHECK(d.said().contains(QStringLiteral("0,50 ha")));
  shoot(*d.window, QStringLiteral("crossing-asked"));

  SECTION("the button repairs") {
    d.pressInBar(QStringLiteral("Perbaiki"));
    REQUIRE(d.session().snapshot().rts.size() == 1);
    CHECK_FALSE(invalidityOf(*d.session().snapshot().rts.front().geometry).has_value());
    CHECK(d.area() == Approx(kBowArea).epsilon(0.03));  // clicks fall on whole pixels
    CHECK_FALSE(d.isBusy());
    d.action(Act::Undo).trigger();
    CHECK(d.content() == d.before);
  }
  SECTION("the button leads back to the drawing, where a point less is a whole triangle") {
    d.pressInBar(QStringLiteral("Kembali menggambar"));
    CHECK_FALSE(d.question().isAsked());
    CHECK(d.isBusy());
    CHECK(d.canvas().hasFocus());
    CHECK_FALSE(d.workspace().strip().isVisible());  // 0 ha of two triangles would be no figure
    d.key(Qt::Key_Backspace);
    d.key(Qt::Key_Return);
    d.settle();
    REQUIRE(d.session().snapshot().rts.size() == 1);
    CHECK(d.area() == Approx(kBowArea).epsilon(0.03));  // half of the square, by hand
    CHECK(d.session().snapshot().rts.front().geometry->polygons.size() == 1);
  }
  SECTION("the button gives up") {
    d.pressInBar(QStringLiteral("Batal"));
    CHECK_FALSE(d.isBusy());
    CHECK(d.content() == d.before);
    CHECK_FALSE(d.session().canUndo());
  }
  SECTION("Enter repairs") {
    d.key(Qt::Key_Return);
    d.settle();
    CHECK(d.session().snapshot().rts.size() == 1);
    CHECK(d.said().isEmpty());
    CHECK_FALSE(d.question().isAsked());
  }
  SECTION("Backspace goes back, and the drawing can be closed again") {
    d.key(Qt::Key_Backspace);
    CHECK_FALSE(d.question().isAsked());
    CHECK_FALSE(d.window->messageBar().isVisible());
    CHECK(d.isBusy());
    d.key(Qt::Key_Return);
    CHECK(d.question().isAsked());
  }
  SECTION("a click goes back and sets no point") {
    d.click({kBowX + 50, kBowY + 150});
    CHECK_FALSE(d.question().isAsked());
    d.key(Qt::Key_Return);
    CHECK(d.said().contains(QStringLiteral("0,50 ha")));
  }
  SECTION("Esc gives up") {
    d.key(Qt::Key_Escape);
    CHECK_FALSE(d.isBusy());
    CHECK_FALSE(d.question().isAsked());
    CHECK(d.content() == d.before);
  }
  SECTION("another tool takes the question away") {
    d.action(Act::Select).trigger();
    d.settle();
    CHECK_FALSE(d.question().isAsked());
    CHECK_FALSE(d.window->messageBar().isVisible());
    CHECK(d.content() == d.before);
  }
  SECTION("the closed message leaves the keys to answer") {
    d.window->messageBar().dismiss();
    CHECK(d.question().isAsked());
    d.key(Qt::Key_Return);
    d.settle();
    CHECK(d.session().snapshot().rts.size() == 1);
  }
  SECTION("a button of a question that is over does nothing") {
    const auto stale = d.window->messageBar().message().actions;
    d.key(Qt::Key_Escape);
    for (const MessageAction& each : stale) each.run();
    CHECK(d.content() == d.before);
  }
}

TEST_CASE("a hole that crosses itself is asked about", "[crossings]") {
  Crossing d;
  const FeatureId rt = d.square();
  const double whole = d.area();
  d.action(Act::Hole).trigger();
  d.draw({{kBowX + 20, kBowY + 20}, {kBowX + 80, kBowY + 80}, {kBowX + 80, kBowY + 20}, {kBowX + 20, kBowY + 80}});
  REQUIRE(d.question().isAsked());
  CHECK(d.content() == d.before);
  CHECK(d.isBusy(ToolId::Hole));
  d.key(Qt::Key_Return);
  d.settle();
  CHECK(d.session().snapshot().rtById(rt) != nullptr);
  CHECK(d.area() == Approx(whole - 1'800).epsilon(0.01));  // two triangles of 60 x 30 / 2 m
  CHECK_FALSE(invalidityOf(*d.session().snapshot().rts.front().geometry).has_value());
  CHECK_FALSE(d.isBusy(ToolId::Hole));
  d.action(Act::Undo).trigger();
  CHECK(d.content() == d.before);
}

TEST_CASE("a corner dragged across its own area waits for the decision", "[crossings]") {
  Crossing d;
  const FeatureId rt = d.square();
  d.session().select({Level::Rt, rt});
  d.action(Act::Reshape).trigger();
  // The corner at the right below over the upper border: the right side then crosses that border.
  const Ring ring = d.session().snapshot().rts.front().geometry->polygons[0].rings[0];
  const auto corner = std::ranges::find_if(
      ring, [](const Point& p) { return std::abs(p.x - kBowX - 100) < 3 && std::abs(p.y - kBowY) < 3; });
  REQUIRE(corner != ring.end());
  const Point across{kBowX + 30, kBowY + 140};
  QTest::mouseMove(&d.canvas(), d.at(*corner));
  QTest::mousePress(&d.canvas(), Qt::LeftButton, {}, d.at(*corner));
  QTest::mouseMove(&d.canvas(), d.at({kBowX + 120, kBowY + 10}));
  CHECK(d.workspace().strip().isVisible());
  QTest::mouseMove(&d.canvas(), d.at(across));
  CHECK_FALSE(d.workspace().strip().isVisible());  // no figures of a border that crosses itself
  QTest::mouseRelease(&d.canvas(), Qt::LeftButton, {}, d.at(across));
  d.settle();
  CHECK(d.content() == d.before);
  REQUIRE(d.question().isAsked());
  CHECK(d.said().contains(QStringLiteral("RT 001")));
  shoot(*d.window, QStringLiteral("crossing-corner"));

  SECTION("Enter repairs") {
    d.key(Qt::Key_Return);
    d.settle();
    CHECK(d.content() != d.before);
    CHECK_FALSE(invalidityOf(*d.session().snapshot().rts.front().geometry).has_value());
    d.action(Act::Undo).trigger();
    CHECK(d.content() == d.before);
  }
  SECTION("the corner is taken up again and set where nothing crosses") {
    d.drag(across, {kBowX + 130, kBowY});
    d.settle();
    CHECK_FALSE(d.question().isAsked());
    CHECK_FALSE(d.window->messageBar().isVisible());
    CHECK(d.area() == Approx(11'500).epsilon(0.03));  // the square and a triangle of 30 x 100 / 2 m
    d.action(Act::Undo).trigger();
    CHECK(d.content() == d.before);
  }
  SECTION("back to drawing keeps the corner where it hangs; Enter asks again, Esc puts it back") {
    d.key(Qt::Key_Backspace);
    CHECK_FALSE(d.question().isAsked());
    CHECK(d.isBusy(ToolId::Reshape));
    d.key(Qt::Key_Return);
    CHECK(d.question().isAsked());
    d.key(Qt::Key_Escape);
    CHECK_FALSE(d.isBusy(ToolId::Reshape));
    CHECK(d.content() == d.before);
  }
  SECTION("what is undone meanwhile takes the question with it") {
    d.action(Act::Undo).trigger();
    d.settle();
    CHECK_FALSE(d.question().isAsked());
    CHECK(d.session().snapshot().rts.empty());
  }
}

TEST_CASE("the question about a crossing fits small screens in both languages", "[crossings]") {
  for (const Language language : {Language::Indonesian, Language::English}) {
    for (const bool isDark : {false, true}) {
      uiApp();
      setLanguage(language);
      theme::apply(uiApp(), isDark ? theme::Choice::Dark : theme::Choice::Light);
      Crossing d(kSmallScreen125);
      d.drawBow();
      REQUIRE(d.question().isAsked());
      shoot(*d.window, QStringLiteral("crossing-%1-%2")
                           .arg(isDark ? QStringLiteral("dark") : QStringLiteral("light"),
                                language == Language::English ? QStringLiteral("en") : QStringLiteral("id")));
      CHECK(layoutProblems(*d.window).join(u'\n').toStdString() == "");
    }
  }
  setLanguage(Language::Indonesian);
  theme::apply(uiApp(), theme::Choice::Light);
}
