// The plan on the map: the place of an activity drawn from its form or card, with what the drawing proposes.

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <algorithm>
#include <cmath>
#include <functional>

#include "core/plan/catalogue.h"
#include "tests/ui/plan_step.h"
#include "ui/dialogs/activity_dialog.h"
#include "ui/models/activity_words.h"
#include "ui/models/figure_entry.h"
#include "ui/models/plan_entry.h"
#include "ui/panels/activity_card.h"
#include "ui/shell/theme.h"

using namespace kawasan;
using namespace kawasan::test;
using enum Parameter;

namespace {

struct PlanMap : PlanStep {
  explicit PlanMap(QSize size = kSmallScreen) : PlanStep(size, City::withoutPlan()) {
    canvas().showBox(boundsOf(*area().geometry));
    settle();
  }
  [[nodiscard]] const Kawasan& area() { return snapshot().kawasan.front(); }
  /// The RT of the first kawasan, the drawn ones.
  [[nodiscard]] std::vector<const Rt*> rts() {
    std::vector<const Rt*> result;
    for (const Rt& rt : snapshot().rts.list()) {
      if (rt.kawasanId == area().id && rt.geometry) result.push_back(&rt);
    }
    REQUIRE(result.size() >= 2);
    return result;
  }
  [[nodiscard]] Micro failing(FeatureId rtId, Parameter indicator) {
    const FigureTable& figures = session().figures();
    return figures.column(indicator)[figures.indexOfRt(rtId).value()];
  }
  [[nodiscard]] ActivityDialog& form() { return dialog<ActivityDialog>(); }
  ActivityDialog& newForm(const QString& work) {
    plan().add();
    ActivityDialog& made = form();
    type(made, "name", QStringLiteral("Saluran gang tengah"));
    if (!work.isEmpty()) pick(made, "work", work);
    type(made, "year", QStringLiteral("2022"));
    return made;
  }
  void save(ActivityDialog& dialog) {
    press(dialog, "saveActivity");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }
  /// The plain click on "Gambar di peta".
  void pressDraw(QWidget& parent) {
    auto& button = in<QToolButton>(parent, "drawPlace");
    QTest::mouseClick(&button, Qt::LeftButton, {}, QPoint(10, button.height() / 2));
    settle();
    REQUIRE(workspace().tools().active() == ToolId::DrawWork);
  }
  /// With Ctrl, so that the clicks stay where they are.
  void drawAlong(const std::vector<Point>& corners) {
    for (const Point& corner : corners) click(corner, Qt::ControlModifier);
    key(Qt::Key_Return);
    settle();
  }
  [[nodiscard]] const Activity& only() {
    REQUIRE(snapshot().activities.size() == 1);
    return snapshot().activities.front();
  }
  /// How much of the line lies in the RT, by ten thousand places along it.
  [[nodiscard]] static double shareIn(const LineString& line, const MultiPolygon& rt) {
    double whole = 0;
    double inside = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
      const double length = std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
      constexpr int kPlaces = 10'000;
      for (int k = 0; k < kPlaces; ++k) {
        const double t = (k + 0.5) / kPlaces;
        const Point place{line[i - 1].x + t * (line[i].x - line[i - 1].x),
                          line[i - 1].y + t * (line[i].y - line[i - 1].y)};
        if (contains(rt, place)) inside += length / kPlaces;
      }
      whole += length;
    }
    return inside / whole;
  }
};

double planeLength(const LineString& line) {
  double length = 0;
  for (std::size_t i = 1; i < line.size(); ++i)
    length += std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
  return length;
}

}  // namespace

TEST_CASE("a line drawn for a new activity proposes its length and what it takes off in each RT", "[plan_map]") {
  PlanMap w;
  ActivityDialog& form = w.newForm(QStringLiteral("Drainase lingkungan"));
  w.pressDraw(form);
  CHECK_FALSE(form.isVisible());
  const auto rts = w.rts();
  w.drawAlong({centroidOf(*rts[0]->geometry), centroidOf(*rts[1]->geometry)});
  REQUIRE(form.isVisible());
  CHECK(w.workspace().tools().active() == ToolId::Select);
  CHECK(w.in<QComboBox>(form, "kawasan").currentText() == QString::fromStdString(w.area().name));
  CHECK(w.in<QLineEdit>(form, "contract_unit").text() == QStringLiteral("m"));
  CHECK_FALSE(w.in<QLabel>(form, "placeNote").text().isEmpty());
  w.save(form);

  const Activity& drain = w.only();
  REQUIRE(drain.geometry);
  const auto* const line = std::get_if<LineString>(drain.geometry.get());
  REQUIRE(line != nullptr);
  REQUIRE(line->size() == 2);
  // The plane of UTM is off by less than a thousandth here.
  CHECK(unitsFromMicro(drain.contractVolume) == Approx(planeLength(*line)).epsilon(0.001));
  CHECK(drain.contractUnit == "m");
  CHECK(drain.kawasanId == w.area().id);

  // Of every RT it touches, as far as something fails there; indicators in metres alone.
  std::size_t expected = 0;
  for (const Rt& rt : w.snapshot().rts.list()) {
    const double metres = rt.geometry ? planeLength(*line) * PlanMap::shareIn(*line, *rt.geometry) : 0;
    for (const Parameter indicator : {DrainageAbsence, DrainageConstruction}) {
      const Micro fails = metres > 0.1 ? w.failing(rt.id, indicator) : kMissing;
      const auto effects = w.snapshot().effectsOf(drain.id);
      const auto effect = std::ranges::find_if(
          effects, [&](const ActivityEffect& each) { return each.rtId == rt.id && each.indicator == indicator; });
      INFO(rtName(rt) << " " << identifierOf(indicator));
      if (isMissing(fails) || fails <= 0) {
        CHECK(effect == effects.end());
        continue;
      }
      ++expected;
      REQUIRE(effect != effects.end());
      CHECK(unitsFromMicro(effect->volume) ==
            Approx(std::min(metres, unitsFromMicro(fails))).margin(0.2).epsilon(0.001));
    }
  }
  CHECK(w.snapshot().effectsOf(drain.id).size() == expected);
  REQUIRE(expected > 0);

  // Its users are everybody in those RT, an estimate until somebody confirms it or types another number.
  REQUIRE(drain.beneficiaries.households.has_value());
  CHECK(drain.beneficiaries.householdsEstimated);
  CHECK(drain.beneficiaries.personsEstimated);
  const auto cardSays = [&](const QString& words) {
    return std::ranges::any_of(w.plan().activityCard().findChildren<QLabel*>(),
                               [&](const QLabel* label) { return label->text().contains(words); });
  };
  CHECK(cardSays(QStringLiteral("(perkiraan)")));
  const auto change = [&](const std::function<void(ActivityDialog&)>& run) {
    w.plan().change();
    ActivityDialog& again = w.form();
    auto* const pages = again.findChild<QTabBar*>();
    QTest::mouseClick(pages, Qt::LeftButton, {}, pages->tabRect(3).center());
    w.settle();
    run(again);
    w.save(again);
  };
  change([&](ActivityDialog& again) {
    CHECK(w.in<QLineEdit>(again, "households").font().italic());
    w.checkLook(again, QStringLiteral("plan-map-users"), kSmallScreen);
    QTest::keyClick(&w.in<QPushButton>(again, "households_confirm"), Qt::Key_Space);
    CHECK_FALSE(w.in<QLineEdit>(again, "households").font().italic());
  });
  CHECK_FALSE(w.only().beneficiaries.householdsEstimated);
  CHECK(w.only().beneficiaries.personsEstimated);
  change([&](ActivityDialog& again) {
    CHECK_FALSE(w.in<QPushButton>(again, "households_confirm").isVisible());
    w.type(again, "persons", QStringLiteral("75"));
  });
  CHECK(w.only().beneficiaries.persons == 75);
  CHECK_FALSE(w.only().beneficiaries.personsEstimated);
  CHECK_FALSE(cardSays(QStringLiteral("(perkiraan)")));
  w.action(Act::Undo).trigger();
  w.action(Act::Undo).trigger();
  w.waitForJobs();

  // One step back takes it all.
  w.action(Act::Undo).trigger();
  w.waitForJobs();
  CHECK(w.snapshot().activities.empty());
  w.action(Act::Redo).trigger();
  w.waitForJobs();
  REQUIRE(w.only().geometry);
}

TEST_CASE("drawing begins close to what the work serves, and stays where somebody looks closer", "[plan_map]") {
  PlanMap w;
  Box city;
  for (const Kawasan& each : w.snapshot().kawasan.list()) {
    if (each.geometry) city.extend(boundsOf(*each.geometry));
  }
  ActivityDialog& form = w.newForm(QStringLiteral("Jalan beton"));
  w.pick(form, "kawasan", QString::fromStdString(w.area().name));
  w.canvas().showBox(city);
  w.settle();
  const auto isAbout = [&](const Box& box) {
    const Box seen = w.canvas().view().extent();
    const bool isWhole =
        seen.minX <= box.minX && seen.maxX >= box.maxX && seen.minY <= box.minY && seen.maxY >= box.maxY;
    return isWhole && (seen.width() <= 2 * box.width() || seen.height() <= 2 * box.height());
  };
  const Box kawasan = boundsOf(*w.area().geometry);
  CHECK_FALSE(isAbout(kawasan));
  w.pressDraw(form);
  CHECK(isAbout(kawasan));
  w.key(Qt::Key_Escape);
  REQUIRE(form.isVisible());
  // Once it serves an RT, that one.
  const Rt& rt = *w.rts().front();
  w.pressDraw(form);
  w.click(centroidOf(*rt.geometry), Qt::ControlModifier);
  w.click(boundsOf(*rt.geometry).centre(), Qt::ControlModifier);
  w.key(Qt::Key_Return);
  w.settle();
  w.canvas().showBox(city);
  w.settle();
  w.pressDraw(form);
  CHECK(isAbout(boundsOf(*rt.geometry)));
  w.key(Qt::Key_Escape);
  const Box close = boundsOf(*rt.geometry).grown(-boundsOf(*rt.geometry).width() / 4);
  w.canvas().showBox(close);
  w.settle();
  const Box before = w.canvas().view().extent();
  w.pressDraw(form);
  CHECK(w.canvas().view().extent() == before);
  w.key(Qt::Key_Escape);
}

TEST_CASE("what was entered is never overwritten by a drawing", "[plan_map]") {
  PlanMap w;
  ActivityDialog& form = w.newForm(QStringLiteral("Drainase lingkungan"));
  w.type(form, "contract_volume", QStringLiteral("500"));
  const auto rts = w.rts();
  const std::vector<Point> way{centroidOf(*rts[0]->geometry), centroidOf(*rts[1]->geometry)};
  w.pressDraw(form);
  w.drawAlong(way);
  CHECK(w.in<QLineEdit>(form, "contract_volume").text() == QStringLiteral("500"));
  // A volume typed over a proposal stays when the place is drawn anew; proposals nobody touched follow the drawing.
  auto* const bar = form.findChild<QTabBar*>();
  QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(1).center());
  w.settle();
  auto& table = w.in<QTableWidget>(form, "effects");
  int row = -1;
  int column = -1;
  for (int r = 0; r < table.rowCount() && row < 0; ++r) {
    for (int c = 2; c < table.columnCount() && row < 0; c += 2) {
      if (!table.item(r, c)->text().isEmpty()) {
        row = r;
        column = c;
      }
    }
  }
  REQUIRE(row >= 0);
  CHECK(table.item(row, column)->font().italic());
  const QString name = table.item(row, 0)->text();
  // Its thousands are marked once it is left, not while it is edited: so it is never taken for one and a half.
  w.typeCell(table, row, column, QStringLiteral("12345"));
  CHECK(table.item(row, column)->text() == QStringLiteral("12.345"));
  table.editItem(table.item(row, column));
  auto* const editor = table.viewport()->findChild<QLineEdit*>();
  REQUIRE(editor != nullptr);
  CHECK(editor->text() == QStringLiteral("12345"));
  QTest::keyClick(editor, Qt::Key_Return);
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  CHECK(table.item(row, column)->text() == QStringLiteral("12.345"));
  CHECK(table.item(row, column)->foreground().color() != theme::colour(theme::Role::Error));
  w.typeCell(table, row, column, QStringLiteral("1.500"));
  CHECK(table.item(row, column)->foreground().color() == theme::colour(theme::Role::Error));
  CHECK(table.item(row, column)->text() == QStringLiteral("1.500"));
  w.typeCell(table, row, column, QStringLiteral("7"));
  QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(0).center());
  w.pressDraw(form);
  w.drawAlong({way[1], way[0]});
  w.save(form);
  CHECK(w.only().contractVolume == 500 * kMicroPerUnit);
  const auto effects = w.snapshot().effectsOf(w.only().id);
  CHECK(std::ranges::count(effects, 7 * kMicroPerUnit, &ActivityEffect::volume) == 1);

  // The estimate of its users follows an RT that is added, also where nobody looks at its page.
  REQUIRE(w.only().beneficiaries.householdsEstimated);
  const auto householdsOf = [&w](const std::set<FeatureId>& people) {
    const FigureTable& figures = w.session().figures();
    Micro sum = 0;
    for (const FeatureId rt : people) sum += figures.row(*figures.indexOfRt(rt))[HouseholdsKk];
    return static_cast<int>(sum / kMicroPerUnit);
  };
  std::set<FeatureId> served;
  for (const ActivityEffect& effect : effects) served.insert(effect.rtId);
  const auto added = std::ranges::find_if(rts, [&](const Rt* rt) { return !served.contains(rt->id); });
  REQUIRE(added != rts.end());
  w.plan().change();
  ActivityDialog& again = w.form();
  auto* const pages = again.findChild<QTabBar*>();
  QTest::mouseClick(pages, Qt::LeftButton, {}, pages->tabRect(1).center());
  w.settle();
  auto& volumes = w.in<QTableWidget>(again, "effects");
  for (int r = 0; r < volumes.rowCount(); ++r) {
    if (volumes.item(r, 0)->text() == QString::fromStdString(rtName(**added)))
      w.typeCell(volumes, r, 2, QStringLiteral("5"));
  }
  w.save(again);
  served.insert((*added)->id);
  REQUIRE(w.snapshot().effectsOf(w.only().id).size() == effects.size() + 1);
  CHECK(w.only().beneficiaries.households == householdsOf(served));
  CHECK(w.only().beneficiaries.householdsEstimated);
}

TEST_CASE("a place drawn anew asks whether the volumes follow, and names those it does not touch", "[plan_map]") {
  PlanMap w;
  const auto rts = w.rts();
  REQUIRE(rts.size() >= 4);
  const auto middle = [&](std::size_t i) { return centroidOf(*rts[i]->geometry); };
  ActivityDialog& form = w.newForm(QStringLiteral("Drainase lingkungan"));
  w.pressDraw(form);
  w.drawAlong({middle(0), middle(1)});
  w.save(form);
  REQUIRE_FALSE(w.snapshot().effectsOf(w.only().id).empty());
  const Micro before = w.only().contractVolume;

  const auto redraw = [&](std::optional<int> answer, const std::vector<Point>& way) -> ActivityDialog& {
    w.answers.choice = answer;
    w.answers.choicesAsked = 0;
    w.plan().change();
    ActivityDialog& again = w.form();
    w.pressDraw(again);
    w.drawAlong(way);
    CHECK(w.answers.choicesAsked == 1);
    return again;
  };
  const auto served = [&w] {
    std::set<FeatureId> ids;
    for (const ActivityEffect& effect : w.snapshot().effectsOf(w.only().id)) ids.insert(effect.rtId);
    return ids;
  };
  // A short way inside another RT: left as they are the old volumes are named.
  const Point corner = middle(3);
  const std::vector<Point> elsewhere{corner, {corner.x + 8, corner.y}};
  ActivityDialog& kept = redraw(std::nullopt, elsewhere);
  CHECK(w.in<QLabel>(kept, "placeNote").text().contains(QStringLiteral("yang tidak disentuh gambar")));
  w.save(kept);
  CHECK(served().contains(rts[0]->id));
  CHECK_FALSE(served().contains(rts[3]->id));
  CHECK(w.only().contractVolume == before);

  // Followed, nothing of the old drawing is left.
  ActivityDialog& followed = redraw(0, elsewhere);
  CHECK_FALSE(w.in<QLabel>(followed, "placeNote").text().contains(QStringLiteral("yang tidak disentuh gambar")));
  w.save(followed);
  CHECK_FALSE(served().contains(rts[0]->id));
  CHECK(unitsFromMicro(w.only().contractVolume) == Approx(8).margin(0.15));
}

TEST_CASE("a point marks the RT it lies in, and one press takes what fails there", "[plan_map]") {
  PlanMap w;
  ActivityDialog& form = w.newForm(QStringLiteral("Septictank komunal"));
  w.pressDraw(form);
  const Rt& rt = *w.rts().back();
  w.click(centroidOf(*rt.geometry), Qt::ControlModifier);
  w.settle();
  REQUIRE(form.isVisible());
  CHECK(w.in<QLineEdit>(form, "contract_volume").text().isEmpty());  // a point has no length
  auto* const bar = form.findChild<QTabBar*>();
  QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(1).center());
  w.settle();
  CHECK(w.in<QTableWidget>(form, "effects").item(0, 0)->font().bold());
  w.press(form, "takeAll");
  w.save(form);
  const Activity& tank = w.only();
  REQUIRE(tank.geometry);
  CHECK(std::holds_alternative<Point>(*tank.geometry));
  for (const ActivityEffect& effect : w.snapshot().effectsOf(tank.id)) {
    CHECK(effect.rtId == rt.id);
    CHECK(effect.volume == w.failing(rt.id, effect.indicator));
  }
  CHECK_FALSE(w.snapshot().effectsOf(tank.id).empty());
}

TEST_CASE("a point drawn elsewhere asks what becomes of the volumes that it leaves behind", "[plan_map]") {
  PlanMap w;
  ActivityDialog& form = w.newForm(QStringLiteral("Septictank komunal"));
  const auto draw = [&](ActivityDialog& dialog, const Rt& rt) {
    w.pressDraw(dialog);
    w.click(centroidOf(*rt.geometry), Qt::ControlModifier);
    w.settle();
  };
  const auto rts = w.rts();
  draw(form, *rts.back());
  auto* const bar = form.findChild<QTabBar*>();
  QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(1).center());
  w.settle();
  w.press(form, "takeAll");
  w.save(form);
  const FeatureId id = w.only().id;
  const std::size_t volumes = w.snapshot().effectsOf(id).size();
  REQUIRE(volumes > 0);
  const auto redraw = [&](std::optional<int> answer) {
    w.answers.choice = answer;
    w.answers.choicesAsked = 0;
    w.plan().change();
    draw(w.form(), *rts.front());
    CHECK(w.answers.choicesAsked == 1);
    CHECK(w.answers.chosenFrom.text.contains(QStringLiteral("tidak ada volume yang dapat diukur")));
    w.save(w.form());
  };
  redraw(std::nullopt);
  CHECK(w.snapshot().effectsOf(id).size() == volumes);
  redraw(0);
  CHECK(w.snapshot().effectsOf(id).empty());
}

TEST_CASE("the card draws as well, and Esc leaves everything as it was", "[plan_map]") {
  PlanMap w;
  w.save(w.newForm(QStringLiteral("Jalan beton")));
  const FeatureId id = w.only().id;
  ActivityCard& card = w.plan().activityCard();
  w.pressDraw(card);
  w.key(Qt::Key_Escape);
  CHECK_FALSE(w.isOpen<ActivityDialog>());
  CHECK(w.workspace().tools().active() == ToolId::Select);
  CHECK_FALSE(w.only().geometry);

  w.pressDraw(card);
  const auto rts = w.rts();
  w.drawAlong({centroidOf(*rts[0]->geometry), centroidOf(*rts[1]->geometry)});
  ActivityDialog& form = w.form();
  REQUIRE(form.isVisible());
  w.save(form);
  REQUIRE(w.snapshot().activityById(id)->geometry);
  // Another step gives the drawing up; the form that asked comes back.
  w.plan().change();
  ActivityDialog& again = w.form();
  w.pressDraw(again);
  w.workspace().setStep(Step::Plan);
  REQUIRE(w.isOpen<ActivityDialog>());
  CHECK(again.isVisible());
  // The drawing can be taken away.
  for (QAction* const action : w.in<QToolButton>(again, "drawPlace").menu()->actions()) {
    if (action->text().contains(QStringLiteral("Hapus"))) action->trigger();
  }
  w.save(again);
  CHECK_FALSE(w.snapshot().activityById(id)->geometry);
  w.action(Act::Undo).trigger();
  w.waitForJobs();
  CHECK(w.snapshot().activityById(id)->geometry);
}

TEST_CASE("an area of works that crosses itself is asked about and not taken as it is", "[plan_map]") {
  PlanMap w;
  ActivityDialog& form = w.newForm({});
  for (QAction* const action : w.in<QToolButton>(form, "drawPlace").menu()->actions()) {
    if (action->text().remove(u'&') == QStringLiteral("Sebagai bidang")) action->trigger();
  }
  w.settle();
  REQUIRE(w.workspace().tools().active() == ToolId::DrawWork);
  const Point c = centroidOf(*w.rts()[0]->geometry);
  w.drawAlong({{c.x, c.y}, {c.x + 40, c.y + 40}, {c.x + 40, c.y}, {c.x, c.y + 40}});
  CHECK_FALSE(form.isVisible());
  CHECK(w.workspace().context().repair().isAsked());
  w.key(Qt::Key_Escape);  // gives up what was drawn
  CHECK_FALSE(w.workspace().context().repair().isAsked());
  w.drawAlong({{c.x, c.y}, {c.x + 40, c.y}, {c.x + 40, c.y + 40}, {c.x, c.y + 40}});
  REQUIRE(form.isVisible());
  w.save(form);
  REQUIRE(w.only().geometry);
  const auto* const polygon = std::get_if<Polygon>(w.only().geometry.get());
  REQUIRE(polygon != nullptr);
  CHECK(polygon->rings.front().size() == 5);
  CHECK(w.only().contractUnit == "m2");
  CHECK(unitsFromMicro(w.only().contractVolume) == Approx(planeArea({{*polygon}})).epsilon(0.003));
}

TEST_CASE("the form with a drawn place and the map that waits for it look right", "[plan_map]") {
  everyLook<PlanMap>([](PlanMap& w, QSize screen, const QString& look) {
    w.plan().add();
    ActivityDialog& form = w.form();
    w.type(form, "name", QStringLiteral("Saluran"));
    auto& work = w.in<QComboBox>(form, "work");
    work.setCurrentIndex(work.findData(QStringLiteral("drain")));
    Q_EMIT work.activated(work.currentIndex());
    w.pressDraw(form);
    w.waitForMap();
    w.checkLook(*w.window, QStringLiteral("plan-map-drawing-%1").arg(look), screen);
    const auto rts = w.rts();
    w.drawAlong({centroidOf(*rts[0]->geometry), centroidOf(*rts[1]->geometry)});
    w.checkLook(form, QStringLiteral("plan-map-form-%1").arg(look), screen);
    auto* const bar = form.findChild<QTabBar*>();
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(1).center());
    w.checkLook(form, QStringLiteral("plan-map-effects-%1").arg(look), screen);
    w.save(form);
    w.checkLook(*w.window, QStringLiteral("plan-map-card-%1").arg(look), screen);
  });
}
