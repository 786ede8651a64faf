// The works of the plan as a layer of the map, and the map by class before and after them. Totals of the years come
// from data/sample/expected.json, which an independent scorer made.

#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>
#include <QSlider>
#include <algorithm>
#include <cstdlib>

#include "core/plan/activity_area.h"
#include "core/plan/activity_state.h"
#include "tests/ui/bubble.h"
#include "tests/ui/plan_step.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/activities_panel.h"
#include "ui/panels/activity_card.h"
#include "ui/panels/layers_panel.h"
#include "ui/panels/layers_tree.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

Point middleOf(const LineString& line) {
  return {(line.front().x + line.back().x) / 2, (line.front().y + line.back().y) / 2};
}

struct Works : PlanStep {
  explicit Works(QSize size = kSmallScreen) : PlanStep(size) {}

  /// A drawn line of the plan with no other works near its middle.
  [[nodiscard]] const Activity& lonelyLine() {
    for (const Activity& activity : snapshot().activities.list()) {
      const auto* const line = activity.geometry ? std::get_if<LineString>(activity.geometry.get()) : nullptr;
      if (line == nullptr || finishedOn(snapshot(), activity.id)) continue;
      const Point middle = ::middleOf(*line);
      const bool isAlone = std::ranges::none_of(snapshot().activities.list(), [&](const Activity& other) {
        if (other.id == activity.id || !other.geometry) return false;
        const Box box = boundsOf(*other.geometry).grown(2);
        return middle.x > box.minX && middle.x < box.maxX && middle.y > box.minY && middle.y < box.maxY;
      });
      if (isAlone) return activity;
    }
    FAIL("no line stands alone");
    std::abort();
  }
  static Point middleOf(const Activity& activity) { return ::middleOf(std::get<LineString>(*activity.geometry)); }
  void lookAt(const Activity& activity, double scale = 1000) {
    canvas().setCentreAndScale(middleOf(activity), scale);
    waitForMap();
  }
  /// How much of the map about a place has nearly that colour.
  [[nodiscard]] int pixelsLike(Point place, QRgb colour) {
    const QImage image = canvas().grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QPoint middle = at(place);
    int count = 0;
    for (int y = middle.y() - 25; y <= middle.y() + 25; ++y) {
      for (int x = middle.x() - 25; x <= middle.x() + 25; ++x) {
        if (!image.rect().contains(x, y)) continue;
        const QRgb pixel = image.pixel(x, y);
        const int away = std::abs(qRed(pixel) - qRed(colour)) + std::abs(qGreen(pixel) - qGreen(colour)) +
                         std::abs(qBlue(pixel) - qBlue(colour));
        if (away < 30) ++count;
      }
    }
    return count;
  }
  void showWorks(bool isShown) {
    auto& tree = in<LayersTree>(*window, "layers");
    for (int i = 0; i < tree.topLevelItemCount(); ++i) {
      QTreeWidgetItem* const item = tree.topLevelItem(i);
      if (item->text(0) == QStringLiteral("Kegiatan")) {
        item->setCheckState(0, isShown ? Qt::Checked : Qt::Unchecked);
        settle();
        waitForMap();
        return;
      }
    }
    FAIL("no layer of activities");
  }
  void choose(const QString& kind) { pick(*window, "outlookKind", kind); }
  void chooseYear(int year) {
    auto& slider = in<QSlider>(*window, "outlookYear");
    slider.setFocus();
    for (int i = 0; i < 20 && slider.value() > year; ++i) QTest::keyClick(&slider, Qt::Key_Left);
    for (int i = 0; i < 20 && slider.value() < year; ++i) QTest::keyClick(&slider, Qt::Key_Right);
    CHECK(slider.value() == year);
    settle();
  }
  /// Every kawasan at the end of a year, as the window shows it and as the scorer of the sample says.
  void checkTotals(const Json& years) {
    for (const Json& year : years) {
      chooseYear(year["year"].get<int>());
      const SharedOutlook shown = plan().outlook().shown();
      REQUIRE(shown);
      for (const Json& area : year["kawasan"]) {
        const std::string name = area["kawasan"].get<std::string>();
        INFO(name << " " << year["year"]);
        const auto known = std::ranges::find(snapshot().kawasan.list(), name, &Kawasan::name);
        REQUIRE(known != snapshot().kawasan.list().end());
        const AreaScore* const score = shown->of(Level::Kawasan, known->id);
        REQUIRE(score != nullptr);
        CHECK(score->score.totalMin == area["total_min"].get<int>());
        CHECK(score->score.totalMax == area["total_max"].get<int>());
      }
    }
  }
  [[nodiscard]] QStringList cardTexts() {
    QStringList texts;
    for (const QLabel* label : plan().activityCard().findChildren<QLabel*>()) {
      // A value that is explained is a link.
      static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
      if (label->isVisible()) texts << QString(label->text()).remove(tags);
    }
    return texts;
  }
};

constexpr QRgb kPlannedBlue = 0xff1e6fd9;

Json expectedSample() {
  return Json::parse(readFile(KAWASAN_SOURCE_DIR "/data/sample/expected.json"));
}

}  // namespace

TEST_CASE("works on the map and rows of the plan choose each other", "[plan_outlook]") {
  Works w;
  const Activity road = w.lonelyLine();
  w.lookAt(road);
  const Point middle = Works::middleOf(road);
  REQUIRE(w.plan().state().current() == 0);
  CHECK(w.pixelsLike(middle, kPlannedBlue) > 20);
  w.click(middle);
  w.settle();
  CHECK(w.plan().state().current() == road.id);
  auto& panel = w.plan().activities();
  CHECK(panel.model().activityAt(panel.table().currentIndex().row()) == road.id);
  CHECK(w.pixelsLike(middle, tokens::kSelection) > 20);
  // Again: what lies below.
  w.click(middle);
  w.settle();
  REQUIRE(w.session().current().has_value());
  CHECK(w.session().current().value_or(AreaKey{}).level == Level::Rt);
  CHECK(w.plan().state().current() == road.id);

  // From the table: another activity that is drawn far away comes into view.
  w.canvas().setCentreAndScale({middle.x + 3000, middle.y}, 1000);
  int row = 0;
  while (row + 1 < panel.model().rowCount() && !w.snapshot().activityById(panel.model().activityAt(row))->geometry)
    ++row;
  panel.table().scrollTo(panel.model().index(row, 0));
  w.clickRow(panel.table(), row);
  const Activity* const first = w.plan().state().activity();
  REQUIRE(first != nullptr);
  REQUIRE(first->geometry);
  CHECK(w.canvas().view().extent().intersects(boundsOf(*first->geometry)));
}

TEST_CASE("the pointer over works names them, and over a row it shows them", "[plan_outlook]") {
  Works w;
  const Activity road = w.lonelyLine();
  w.lookAt(road);
  const Point middle = Works::middleOf(road);
  QTest::mouseMove(&w.canvas(), w.at({middle.x + 20, middle.y + 20}));
  QTest::mouseMove(&w.canvas(), w.at(middle));
  w.settle();
  CHECK(w.plan().state().hovered() == road.id);
  CHECK_FALSE(w.session().hovered().has_value());
  QTest::mouseMove(&w.canvas(), QPoint(3, 3));
  w.settle();
  CHECK(w.plan().state().hovered() != road.id);
}

TEST_CASE("the layer of activities can be switched off, and other steps are without it", "[plan_outlook]") {
  Works w;
  const Activity road = w.lonelyLine();
  w.lookAt(road);
  const Point middle = Works::middleOf(road);
  w.showWorks(false);
  CHECK(w.pixelsLike(middle, kPlannedBlue) < 5);
  w.click(middle);
  w.settle();
  CHECK(w.plan().state().current() == 0);
  CHECK(w.session().current().has_value());
  w.session().clearSelection();
  w.showWorks(true);
  CHECK(w.pixelsLike(middle, kPlannedBlue) > 20);
  w.workspace().setStep(Step::Map);
  w.settle();
  w.waitForMap();
  CHECK(w.pixelsLike(middle, kPlannedBlue) < 5);
  w.click(middle);
  w.settle();
  CHECK(w.plan().state().current() == 0);
  w.workspace().setStep(Step::Plan);
  w.settle();
  w.waitForMap();
  CHECK(w.pixelsLike(middle, kPlannedBlue) > 20);
}

TEST_CASE("the map after the plan of each year scores what the independent scorer says", "[plan_outlook]") {
  Works w;
  const Json expected = expectedSample();
  CHECK_FALSE(w.plan().outlook().shown());
  const QStringList surveyed = w.in<LayersTree>(*w.window, "layers").legendRows();
  w.choose(QStringLiteral("sesudah rencana"));
  w.checkTotals(expected["after_plan"]);
  CHECK(w.in<LayersTree>(*w.window, "layers").legendRows() != surveyed);
  w.choose(QStringLiteral("sesudah realisasi"));
  w.checkTotals(expected["after_done"]);
  // Another step shows the survey again.
  w.workspace().setStep(Step::Map);
  w.settle();
  CHECK(w.in<LayersTree>(*w.window, "layers").legendRows() == surveyed);
  w.workspace().setStep(Step::Plan);
  w.choose(QStringLiteral("menurut pendataan"));
  w.settle();
  CHECK(w.in<LayersTree>(*w.window, "layers").legendRows() == surveyed);
}

TEST_CASE("the card shows the area before and after", "[plan_outlook]") {
  Works w;
  const Json years = expectedSample()["after_plan"];
  const Json last = years.back()["kawasan"];
  const auto after = std::ranges::find_if(
      last, [](const Json& area) { return area["kawasan"].get<std::string>() == "Kampung Jagalan"; });
  REQUIRE(after != last.end());
  const auto known = std::ranges::find(w.snapshot().kawasan.list(), "Kampung Jagalan", &Kawasan::name);
  REQUIRE(known != w.snapshot().kawasan.list().end());
  w.session().select({Level::Kawasan, known->id});
  w.settle();
  // Its total of 2019 is 50 (README of the sample).
  CHECK(w.cardTexts().contains(QStringLiteral("50 → %1").arg((*after)["total"].get<int>())));
  CHECK(w.cardTexts().contains(QStringLiteral("Sebelum dan sesudah")));
  w.choose(QStringLiteral("sesudah rencana"));
  w.chooseYear(2020);
  CHECK(w.cardTexts().contains(QStringLiteral("50 → 36")));
  // Named are the works until that year, not those that come later.
  QStringList works;
  for (const Activity& activity : w.snapshot().activities.list()) {
    const auto year = countingYear(w.snapshot(), activity, EffectBasis::Planned);
    const auto effects = w.snapshot().effectsOf(activity.id);
    const bool isHere = std::ranges::any_of(effects, [&](const ActivityEffect& effect) {
      const Rt* const rt = w.snapshot().rtById(effect.rtId);
      return rt != nullptr && rt->kawasanId == known->id;
    });
    if (isHere && year == 2020) works << toQString(activity.name);
  }
  REQUIRE_FALSE(works.isEmpty());
  QStringList named = works.mid(0, 4);
  if (works.size() > 4) named << QStringLiteral("dan %1 lagi").arg(works.size() - 4);
  auto& total = w.in<QLabel>(w.plan().activityCard(), "outlook:total");
  Q_EMIT total.linkActivated(QStringLiteral("explain"));
  CHECK(bubbleText(total).contains(u'\n' + named.join(u'\n') + u'\n'));
  // Of every RT the card says what the command line says: tuntas or not.
  w.chooseYear(years.back()["year"].get<int>());
  std::map<QString, int> said;
  const Json forward = w.city.json({"project-forward", "kota.gpkg", "--level", "rt"});
  const Json areas = forward["years"].back()["areas"];
  REQUIRE(areas.size() == w.snapshot().rts.size());
  const std::map<std::string, QString> words{{"treated", QStringLiteral("Tuntas")},
                                             {"slum", QStringLiteral("Belum tuntas")},
                                             {"below_before", QStringLiteral("Tidak kumuh sejak awal")},
                                             {"open", QStringLiteral("Belum pasti")}};
  for (std::size_t i = 0; i < areas.size(); ++i) {
    const Json treated = areas[i]["treated"];
    const QString word = treated.is_null() ? QStringLiteral("belum ada") : words.at(treated.get<std::string>());
    if (++said[word] > 3) continue;
    w.session().select({Level::Rt, w.snapshot().rts[i].id});
    w.settle();
    INFO(areas[i].dump());
    const QStringList texts = w.cardTexts();
    const qsizetype at = texts.indexOf(QStringLiteral("Penanganan"));
    REQUIRE(at >= 0);
    CHECK(texts.value(at + 1) == word);
  }
  CHECK(said[QStringLiteral("Tuntas")] > 0);
  CHECK(said[QStringLiteral("Belum tuntas")] > 0);
  // With an activity of another kawasan above it, it speaks of that one.
  w.session().select({Level::Kawasan, known->id});
  const auto& activities = w.snapshot().activities.list();
  const auto other = std::ranges::find_if(activities, [&](const Activity& activity) {
    const FeatureId kawasan = kawasanOf(w.snapshot(), activity);
    return kawasan != 0 && kawasan != known->id;
  });
  REQUIRE(other != activities.end());
  w.plan().state().choose(other->id);
  w.settle();
  const QString name = toQString(w.snapshot().kawasanById(kawasanOf(w.snapshot(), *other))->name);
  CHECK(w.cardTexts().filter(name + QStringLiteral(": ")).size() == 1);
  CHECK(w.cardTexts().filter(QStringLiteral("Kampung Jagalan: ")).isEmpty());
}

TEST_CASE("the plan on the map looks right on every screen", "[plan_outlook]") {
  everyLook<Works>([](Works& w, QSize screen, const QString& look) {
    const Activity road = w.lonelyLine();
    w.lookAt(road, 2500);
    w.click(Works::middleOf(road));
    w.checkLook(*w.window, QStringLiteral("outlook-works-%1").arg(look), screen);
    auto& kind = w.in<QComboBox>(*w.window, "outlookKind");
    kind.setCurrentIndex(1);
    Q_EMIT kind.activated(1);
    w.canvas().showHome();
    w.settle();
    w.waitForMap();
    w.checkLook(*w.window, QStringLiteral("outlook-after-%1").arg(look), screen);
  });
}
