// Commands of the window as a person gives them: remembered views, measuring, the hand, tracing, copies and marks, the
// status line, basemaps, what is hit on the map, and what the menus and the search show.

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSlider>
#include <QToolButton>
#include <QTreeWidgetItemIterator>

#include "gis/edit_ops.h"
#include "tests/support/layout_check.h"
#include "tests/support/project_fixture.h"
#include "tests/ui/open_window.h"
#include "tests/ui/shots.h"
#include "ui/map/tools.h"
#include "ui/models/journal_model.h"
#include "ui/paint/report_words.h"
#include "ui/panels/area_forms.h"
#include "ui/panels/card_panel.h"
#include "ui/panels/figures_form.h"
#include "ui/panels/follow_up_panel.h"
#include "ui/panels/history_panel.h"
#include "ui/panels/layers_panel.h"
#include "ui/panels/layers_tree.h"
#include "ui/panels/profile_form.h"
#include "ui/panels/report_tables_panel.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/papers_desk.h"
#include "ui/shell/plan_desk.h"
#include "ui/shell/rail.h"
#include "ui/shell/status_line.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

constexpr double kEast = 656000;
constexpr double kNorth = 9234000;

/// A new city, the map at 1:2,000.
struct Commands : WindowDesk {
  Commands() {
    newCity(folder.file("kota.gpkg"));
    answers.texts << QStringLiteral("Kalianyar");
  }
  TempFolder folder;
};

QMenu* menuNamed(QWidget& window, const QString& title) {
  for (QMenu* const menu : window.findChildren<QMenu*>()) {
    if (QString(menu->title()).remove(u'&') == title) return menu;
  }
  return nullptr;
}

QAction* entryOf(const QMenu& menu, const QString& text) {
  for (QAction* const action : menu.actions()) {
    if (QString(action->text()).remove(u'&') == text) return action;
  }
  return nullptr;
}

QToolButton& coordinates(WindowDesk& d) {
  const auto buttons = d.window->findChild<StatusLine*>()->findChildren<QToolButton*>();
  REQUIRE_FALSE(buttons.empty());
  return *buttons.front();
}

QTreeWidgetItem* rowOf(LayersTree& tree, const QString& text) {
  for (QTreeWidgetItemIterator item(&tree); *item != nullptr; ++item) {
    if ((*item)->text(0) == text) return *item;
  }
  FAIL("no row " << text.toStdString());
  return nullptr;
}

}  // namespace

TEST_CASE("a remembered view is found again after the city was closed, and can be forgotten", "[commands]") {
  OpenWindow w;
  const Point place = w.canvas().view().centre;
  w.canvas().setCentreAndScale({place.x + 150, place.y - 80}, 1'250);
  w.answers.texts << QStringLiteral("Tepi sungai");
  w.action(Act::AddBookmark).trigger();
  REQUIRE(w.answers.asked.size() == 1);
  w.answers.text.reset();
  w.action(Act::AddBookmark).trigger();  // the person changed their mind
  w.action(Act::CloseProject).trigger();
  w.settle();
  CHECK_FALSE(w.session().isOpen());
  REQUIRE(w.window->openFile(QString::fromStdString(w.path())));
  w.canvas().setCentreAndScale(place, 10'000);
  QMenu* const views = menuNamed(*w.window, QStringLiteral("Tampilan tersimpan"));
  REQUIRE(views != nullptr);
  QAction* const entry = entryOf(*views, QStringLiteral("Tepi sungai"));
  REQUIRE(entry != nullptr);
  entry->trigger();
  CHECK(w.canvas().scale() == Approx(1'250));
  CHECK(w.canvas().view().centre.x == Approx(place.x + 150));
  CHECK(w.canvas().view().centre.y == Approx(place.y - 80));
  QMenu* const forget = menuNamed(*w.window, QStringLiteral("Lupakan"));
  REQUIRE(forget != nullptr);
  REQUIRE(forget->actions().size() == 1);
  forget->actions().front()->trigger();
  CHECK_FALSE(views->isEnabled());
}

TEST_CASE("measuring tells length and area and changes nothing", "[commands]") {
  Commands d;
  const std::string before = contentOf(d.session().path());
  LiveFigures shown;
  QObject::connect(&d.workspace().tools(), &ToolBox::liveFiguresChanged, &d.session(),
                   [&shown](const LiveFigures& figures) { shown = figures; });
  d.action(Act::Measure).trigger();
  d.click({kEast, kNorth});
  d.click({kEast + 100, kNorth});
  d.click({kEast + 100, kNorth + 100});
  REQUIRE(shown.size() == 2);
  CHECK(shown[0].caption == QStringLiteral("Panjang"));
  const auto number = [](const QString& text) { return parseNumber(text.section(u' ', 0, 0), Language::Indonesian); };
  REQUIRE(number(shown[0].value).has_value());
  CHECK(number(shown[0].value)->value == Approx(200).epsilon(0.01));  // clicks fall on whole pixels
  REQUIRE(number(shown[1].value).has_value());
  CHECK(number(shown[1].value)->value == Approx(0.5).epsilon(0.02));  // half of 100 x 100 m
  CHECK(d.workspace().strip().isVisible());
  d.key(Qt::Key_Return);  // the figures stay
  CHECK(shown.size() == 2);
  d.key(Qt::Key_Backspace);
  REQUIRE_FALSE(shown.empty());
  d.key(Qt::Key_Escape);
  CHECK(shown.empty());
  CHECK_FALSE(d.workspace().strip().isVisible());
  CHECK(contentOf(d.session().path()) == before);
  CHECK_FALSE(d.session().canUndo());
}

TEST_CASE("the hand moves the map, also in the middle of a drawing", "[commands]") {
  Commands d;
  d.action(Act::Hand).trigger();
  CHECK(d.canvas().cursor().shape() == Qt::OpenHandCursor);
  const Point centre = d.canvas().view().centre;
  d.drag({kEast + 50, kNorth + 50}, {kEast + 90, kNorth + 20});
  CHECK(d.canvas().view().centre.x == Approx(centre.x - 40).margin(1.5));
  CHECK(d.canvas().view().centre.y == Approx(centre.y + 30).margin(1.5));
  const double scale = d.canvas().scale();
  QTest::mouseDClick(&d.canvas(), Qt::LeftButton, {}, d.at({kEast + 100, kNorth + 100}));
  CHECK(d.canvas().scale() == Approx(scale / 2));

  d.canvas().setCentreAndScale(centre, 2'000);
  d.action(Act::DrawRt).trigger();
  d.click({kEast, kNorth});
  d.click({kEast + 100, kNorth});
  const Point drawing = d.canvas().view().centre;
  SECTION("with the space bar held") {
    QTest::keyPress(&d.canvas(), Qt::Key_Space);
    CHECK(d.canvas().cursor().shape() == Qt::OpenHandCursor);
    d.drag({kEast + 50, kNorth + 50}, {kEast + 90, kNorth + 50});
    QTest::keyRelease(&d.canvas(), Qt::Key_Space);
    CHECK(d.canvas().cursor().shape() == Qt::CrossCursor);
  }
  SECTION("with the middle button") {
    d.drag({kEast + 50, kNorth + 50}, {kEast + 90, kNorth + 50}, Qt::MiddleButton);
  }
  CHECK(d.canvas().view().centre.x == Approx(drawing.x - 40).margin(1.5));
  // The drawing goes on as it was: one more corner makes the triangle, none came from moving the map.
  d.click({kEast + 100, kNorth + 100});
  d.key(Qt::Key_Return);
  d.settle();
  REQUIRE(d.session().snapshot().rts.size() == 1);
  CHECK(vertexCount(*d.session().snapshot().rts.front().geometry) == 4);  // the first one twice
  CHECK(planeArea(*d.session().snapshot().rts.front().geometry) == Approx(5'000).epsilon(0.03));
}

TEST_CASE("tracing follows the border of a neighbour between two clicks", "[commands]") {
  Commands d;
  d.action(Act::DrawRt).trigger();
  // The right border bends in by 20 m.
  d.draw({{kEast, kNorth},
          {kEast + 100, kNorth},
          {kEast + 80, kNorth + 50},
          {kEast + 100, kNorth + 100},
          {kEast, kNorth + 100}});
  REQUIRE(d.session().snapshot().rts.size() == 1);
  const std::vector<Point> beside{
      {kEast + 100, kNorth}, {kEast + 100, kNorth + 100}, {kEast + 200, kNorth + 100}, {kEast + 200, kNorth}};
  const auto areaOfNext = [&] {
    REQUIRE(d.session().snapshot().rts.size() == 2);
    return planeArea(*d.rt("002").geometry);
  };
  d.draw(beside);
  CHECK(areaOfNext() == Approx(10'000).epsilon(0.02));  // straight across the bend
  d.action(Act::Undo).trigger();
  SECTION("switched on") {
    d.action(Act::Tracing).trigger();
    CHECK(d.workspace().context().isTracing());
    d.action(Act::DrawRt).trigger();
    d.draw(beside);
  }
  SECTION("for one click, with Shift held") {
    d.action(Act::DrawRt).trigger();
    d.click(beside[0]);
    // Qt's test mouse moves without keys: the hover comes as the window system would send it.
    const QPoint at = d.at(beside[1]);
    QMouseEvent move(QEvent::MouseMove, at, d.canvas().mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::ShiftModifier);
    QCoreApplication::sendEvent(&d.canvas(), &move);
    QTest::mouseClick(&d.canvas(), Qt::LeftButton, Qt::ShiftModifier, at);
    d.click(beside[2]);
    d.click(beside[3]);
    d.key(Qt::Key_Return);
    d.settle();
  }
  CHECK(areaOfNext() == Approx(11'000).epsilon(0.02));  // and the bend: a triangle of 100 x 20 / 2 m
  CHECK(overlapArea(*d.rt("001").geometry, *d.rt("002").geometry) == 0.0);
  const Ring& first = d.rt("001").geometry->polygons[0].rings[0];
  const Ring& second = d.rt("002").geometry->polygons[0].rings[0];
  int shared = 0;
  for (std::size_t i = 1; i < first.size(); ++i) shared += std::count(second.begin() + 1, second.end(), first[i]) > 0;
  CHECK(shared == 3);
}

TEST_CASE("a copy is saved whole, and the work goes on in the one the person wants", "[commands]") {
  OpenWindow w;
  const std::string copy = w.city.file("salinan.gpkg");
  w.answers.saveAs = QString::fromStdString(w.city.file("salinan"));  // without its ending
  w.action(Act::SaveCopy).trigger();
  REQUIRE(std::filesystem::exists(copy));
  CHECK(contentOf(copy) == contentOf(w.path()));
  CHECK(w.session().path() == w.path());
  const Message said = w.window->messageBar().message();
  CHECK(said.kind == MessageKind::Done);
  REQUIRE(said.actions.size() == 1);
  said.actions.front().run();
  CHECK(w.session().path() == copy);

  // Onto itself: refused, and nothing is lost.
  const std::string before = contentOf(copy);
  w.answers.saveAs = QString::fromStdString(copy);
  w.action(Act::SaveCopy).trigger();
  CHECK(w.window->messageBar().message().kind == MessageKind::Error);
  CHECK(contentOf(copy) == before);

  w.answers.saveAs.clear();  // the person changed their mind
  w.said.clear();
  w.action(Act::SaveCopy).trigger();
  CHECK(w.said.empty());
}

TEST_CASE("a marked version bears its name in the history", "[commands]") {
  OpenWindow w;
  w.answers.texts << QStringLiteral("Bahan rapat Pokja");
  w.action(Act::Mark).trigger();
  CHECK(w.window->messageBar().message().text.contains(QStringLiteral("Bahan rapat Pokja")));
  auto* const history = w.window->findChild<HistoryPanel*>();
  REQUIRE(history != nullptr);
  w.workspace().showTable(Workspace::Table::History);
  w.settle();
  const auto isShown = [&] {
    const QAbstractItemModel& model = *history->table().model();
    for (int row = 0; row < model.rowCount(); ++row) {
      for (int column = 0; column < model.columnCount(); ++column) {
        if (model.index(row, column).data().toString().contains(QStringLiteral("Bahan rapat Pokja"))) return true;
      }
    }
    return false;
  };
  CHECK(isShown());
  w.action(Act::CloseProject).trigger();
  REQUIRE(w.window->openFile(QString::fromStdString(w.path())));
  w.settle();
  CHECK(isShown());
}

TEST_CASE("a closed city leaves the start page, and comes back where it was looked at", "[commands]") {
  OpenWindow w;
  const std::string before = contentOf(w.path());
  const Point place{w.canvas().view().centre.x + 200, w.canvas().view().centre.y};
  w.canvas().setCentreAndScale(place, 3'000);
  w.action(Act::CloseProject).trigger();
  w.settle();
  CHECK_FALSE(w.session().isOpen());
  CHECK_FALSE(w.canvas().isVisible());
  for (const Act act : {Act::CloseProject, Act::SaveCopy, Act::Mark, Act::DrawRt, Act::PrintSheet, Act::Undo})
    CHECK_FALSE(w.action(act).isEnabled());
  CHECK(contentOf(w.path()) == before);
  REQUIRE(w.window->openFile(QString::fromStdString(w.path())));
  w.settle();
  CHECK(w.canvas().isVisible());
  CHECK(w.canvas().scale() == Approx(3'000));
  CHECK(w.canvas().view().centre.x == Approx(place.x));
}

TEST_CASE("the status line tells the place in metres with its zone, and in degrees", "[commands]") {
  Commands d;
  QTest::mouseMove(&d.canvas(), d.at({656100, 9234100}));
  d.settle();
  QToolButton& shown = coordinates(d);
  CHECK(shown.text() == QStringLiteral("E 656.100  N 9.234.100  (49S)"));
  QTest::mouseClick(&shown, Qt::LeftButton);
  QTest::mouseMove(&d.canvas(), d.at({656100, 9234100}) + QPoint(1, 0));
  QTest::mouseMove(&d.canvas(), d.at({656100, 9234100}));
  d.settle();
  // gdaltransform -s_srs EPSG:32749 -t_srs EPSG:4326 gives 112.412937281 -6.926899167.
  CHECK(shown.text().contains(QStringLiteral("6° 55′ 36,8″")));
  CHECK(shown.text().contains(QStringLiteral("112° 24′ 46,6″")));
  QTest::mouseClick(&shown, Qt::LeftButton);
  CHECK_FALSE(shown.text().contains(u'°'));

  auto& scales = *d.window->findChild<StatusLine*>()->findChild<QComboBox*>();
  scales.lineEdit()->setFocus();
  scales.lineEdit()->selectAll();
  QTest::keyClicks(scales.lineEdit(), QStringLiteral("1:7.500"));
  QTest::keyClick(scales.lineEdit(), Qt::Key_Return);
  CHECK(d.canvas().scale() == Approx(7'500));
  scales.lineEdit()->setFocus();
  scales.lineEdit()->selectAll();
  QTest::keyClicks(scales.lineEdit(), QStringLiteral("besar"));
  QTest::keyClick(scales.lineEdit(), Qt::Key_Return);
  CHECK(d.canvas().scale() == Approx(7'500));
  for (QToolButton* const button : d.window->findChild<StatusLine*>()->findChildren<QToolButton*>()) {
    if (button->text() != QStringLiteral("Magnet menyala")) continue;
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK_FALSE(d.workspace().context().isSnapping());
    CHECK_FALSE(d.action(Act::Snapping).isChecked());
    CHECK(button->text() == QStringLiteral("Magnet mati"));
    QTest::mouseClick(button, Qt::LeftButton);
  }
  CHECK(d.workspace().context().isSnapping());
}

TEST_CASE("basemaps are hidden, faded and put in order on the map, and undo shows the picture before", "[commands]") {
  OpenWindow w;
  const std::string folder = std::filesystem::path(w.path()).parent_path().string();
  const std::string mine = folder + "/" + w.session().snapshot().basemaps.front().path;
  const std::string black = w.city.file("hitam.tif");
  // Scaled downwards, which GDAL clamps at the lower end: nothing but black.
  REQUIRE(runProcess({"gdal_translate", "-q", "-scale", "0", "255", "255", "0", mine, black}).status == 0);
  auto* const tree = w.window->findChild<LayersTree*>();
  REQUIRE(tree != nullptr);
  MapLayers bare = w.window->findChild<LayersPanel*>()->layers();
  bare.kawasan = bare.rts = bare.rtFill = bare.labels = bare.kelurahan = false;
  w.window->findChild<LayersPanel*>()->setLayers(bare);
  w.session().clearSelection();
  const auto middle = [&] {
    w.settle();
    w.waitForMap();
    // The mean of a piece, as a message above the map moves it by some pixels.
    const QImage image = w.canvas().picture();
    QRect piece(0, 0, 80, 80);
    piece.moveCenter(image.rect().center());
    return QColor(image.copy(piece).scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).pixel(0, 0));
  };
  const auto differs = [](const QColor& a, const QColor& b) {
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) > 24;
  };
  const QColor first = middle();
  w.drop({QString::fromStdString(black)});
  REQUIRE(w.session().snapshot().basemaps.size() == 2);
  const QColor second = middle();  // the new one lies above
  CHECK(differs(first, second));
  CHECK(first.red() > 200);
  CHECK(second.red() < 24);

  QTreeWidgetItem* row = rowOf(*tree, QStringLiteral("hitam"));
  row->setCheckState(0, Qt::Unchecked);
  CHECK_FALSE(differs(middle(), first));
  w.action(Act::Undo).trigger();
  CHECK_FALSE(differs(middle(), second));

  tree->setFocus();
  tree->setCurrentItem(rowOf(*tree, QStringLiteral("hitam")));
  w.settle();
  auto* const slider = w.window->findChild<QSlider*>(QStringLiteral("opacity"));
  REQUIRE(slider != nullptr);
  REQUIRE(slider->isVisible());
  slider->setValue(50);
  REQUIRE(QTest::qWaitFor(
      [&] {
        const auto& all = w.session().snapshot().basemaps;
        return std::ranges::any_of(all, [](const Basemap& each) { return std::abs(each.opacity - 0.5) < 0.01; });
      },
      10'000));
  const QColor half = middle();
  CHECK(std::abs(half.red() - (first.red() + second.red()) / 2) < 16);
  w.action(Act::Undo).trigger();
  CHECK_FALSE(differs(middle(), second));

  tree->setCurrentItem(rowOf(*tree, QStringLiteral("hitam")));
  tree->setFocus();
  QTest::keyClick(tree, Qt::Key_Down, Qt::AltModifier);
  CHECK_FALSE(differs(middle(), first));
  w.action(Act::Undo).trigger();
  CHECK_FALSE(differs(middle(), second));
}

TEST_CASE("what is meant on the map is the RT or kawasan; a kelurahan by its border", "[commands]") {
  Commands d;
  REQUIRE(d.session().edit({"import-areas", {}}, [](Edit& edit) -> Result<void> {
    AdminArea kelurahan;
    kelurahan.name = "Kalianyar";
    kelurahan.geometry = std::make_shared<const MultiPolygon>(MultiPolygon{{Polygon{{{{kEast, kNorth},
                                                                                      {kEast + 200, kNorth},
                                                                                      {kEast + 200, kNorth + 200},
                                                                                      {kEast, kNorth + 200},
                                                                                      {kEast, kNorth}}}}}});
    edit.putKelurahan(kelurahan);
    return {};
  }));
  d.answers.texts.clear();
  d.action(Act::DrawRt).trigger();
  d.draw({{kEast + 20, kNorth + 20}, {kEast + 80, kNorth + 20}, {kEast + 80, kNorth + 80}, {kEast + 20, kNorth + 80}});
  REQUIRE(d.session().snapshot().rts.size() == 1);
  d.action(Act::Select).trigger();
  d.session().clearSelection();
  const auto hoverAt = [&](Point place) {
    QTest::mouseMove(&d.canvas(), d.at(place));
    d.settle();
    return d.session().hovered();
  };
  const AreaKey rt{Level::Rt, d.session().snapshot().rts.front().id};
  const AreaKey kelurahan{Level::Kelurahan, d.session().snapshot().kelurahan.front().id};
  CHECK(hoverAt({kEast + 50, kNorth + 50}) == rt);
  CHECK_FALSE(hoverAt({kEast + 150, kNorth + 150}).has_value());
  CHECK(hoverAt({kEast + 200, kNorth + 150}) == kelurahan);
  d.click({kEast + 50, kNorth + 50});
  CHECK(d.session().current() == rt);
  d.click({kEast + 150, kNorth + 150});  // the ground
  CHECK(d.session().selection().empty());
  d.click({kEast + 200, kNorth + 150});
  CHECK(d.session().current() == kelurahan);

  // Where only kelurahan are shown, their ground is meant.
  MapLayers layers = d.window->findChild<LayersPanel*>()->layers();
  layers.kawasan = layers.rts = layers.rtFill = false;
  d.window->findChild<LayersPanel*>()->setLayers(layers);
  d.session().clearSelection();
  d.click({kEast + 150, kNorth + 150});
  CHECK(d.session().current() == kelurahan);
}

TEST_CASE("the card of an RT does not miss a decree that RT do not have", "[commands]") {
  OpenWindow w;
  const auto labels = [&] {
    QStringList texts;
    for (const QLabel* const label : w.workspace().card().findChildren<QLabel*>()) {
      if (label->isVisible()) texts << label->text();
    }
    return texts;
  };
  w.workspace().setStep(Step::Map);
  w.session().select({Level::Rt, w.session().snapshot().rts.front().id});
  w.settle();
  CHECK(labels().filter(QStringLiteral("SK")).join(u'|').toStdString() == "");
  CHECK(labels().contains(QStringLiteral("Digambar")));
  w.session().select({Level::Kawasan, w.session().snapshot().kawasan.front().id});
  w.settle();
  CHECK_FALSE(labels().filter(QStringLiteral("SK")).isEmpty());
}

TEST_CASE("a checked entry of a menu shows its tick in both themes", "[commands]") {
  for (const bool isDark : {false, true}) {
    uiApp();
    theme::apply(uiApp(), isDark ? theme::Choice::Dark : theme::Choice::Light);
    OpenWindow w;
    for (const Act act : {Act::ShowCard, Act::Snapping, Act::ByClass}) {
      QAction& action = w.action(act);
      QMenu* menu = nullptr;
      for (QObject* const place : action.associatedObjects()) {
        if (auto* const each = qobject_cast<QMenu*>(place)) menu = each;
      }
      REQUIRE(menu != nullptr);
      menu->ensurePolished();
      menu->adjustSize();
      const auto column = [&] {
        const QRect row = menu->actionGeometry(&action);
        return menu->grab().toImage().copy(row.left(), row.top(), 30, row.height());
      };
      action.setChecked(true);
      const QImage checked = column();
      if (act == Act::ShowCard) shoot(*menu, QStringLiteral("menu-view-%1").arg(isDark));
      if (act == Act::Snapping) shoot(*menu, QStringLiteral("menu-map-%1").arg(isDark));
      action.setChecked(false);
      CHECK(checked != column());
      action.setChecked(true);
    }
  }
  theme::apply(uiApp(), theme::Choice::Light);
}

TEST_CASE("zones of the spatial plan are taken in through the window", "[commands]") {
  Commands d;
  d.answers.files = {QStringLiteral(KAWASAN_SOURCE_DIR "/data/sample/zona.geojson")};
  d.answers.choice = 0;  // as proposed
  d.action(Act::ImportAreas).trigger();
  d.waitForJobs();
  CHECK(d.answers.chosenFrom.text.contains(QStringLiteral("kolom zona")));
  CHECK(d.session().snapshot().zones.size() > 0);
  CHECK(d.window->findChild<LayersPanel*>()->layers().zones);  // what was taken in is seen
  CHECK(d.window->messageBar().message().detail.contains(QStringLiteral("permukiman")));
  d.action(Act::Undo).trigger();
  CHECK(d.session().snapshot().zones.size() == 0);
}

TEST_CASE("areas taken in to look at are drawn, with a row of their own", "[commands]") {
  Commands d;
  auto* const layers = d.window->findChild<LayersPanel*>();
  CHECK_FALSE(layers->layers().references);
  d.answers.files = {QStringLiteral(KAWASAN_SOURCE_DIR "/data/sample/zona.geojson")};
  d.answers.choice = 5;  // only to look at
  d.action(Act::ImportAreas).trigger();
  d.waitForJobs();
  CHECK(d.answers.chosenFrom.choices.value(5) == QStringLiteral("Hanya untuk dilihat"));
  CHECK(layers->layers().references);
  auto* const tree = d.window->findChild<LayersTree*>();
  d.settle();
  const QTreeWidgetItem* const row = rowOf(*tree, QStringLiteral("zona"));
  REQUIRE(row != nullptr);
  CHECK(row->checkState(0) == Qt::Checked);
  CHECK(row->text(1) == QStringLiteral("6"));
  d.waitForMap();
  d.settle();
  const QImage after = d.canvas().picture();
  shoot(*d.window, QStringLiteral("reference-areas"));
  int blue = 0;
  for (int y = 0; y < after.height(); ++y) {
    for (int x = 0; x < after.width(); ++x) blue += qBlue(after.pixel(x, y)) - qRed(after.pixel(x, y)) > 120 ? 1 : 0;
  }
  CHECK(blue > 200);
  d.action(Act::Undo).trigger();
  CHECK(layers->layers().references);  // a switch stays where it is
}

TEST_CASE("outlines that are there are replaced only as the person wants", "[commands]") {
  OpenWindow w;
  const AdminArea known = w.session().snapshot().kelurahan.front();
  const Point at = boundsOf(*known.geometry).centre();
  const auto square = [](const std::string& name, Point corner, double size) {
    auto ring = nlohmann::json::array();
    constexpr std::pair<int, int> kCorners[] = {{0, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}};
    for (const auto& [x, y] : kCorners)
      ring.push_back(nlohmann::json::array({corner.x + x * size, corner.y + y * size}));
    nlohmann::json feature{{"type", "Feature"}};
    feature["properties"]["KELURAHAN"] = name;
    feature["geometry"]["type"] = "Polygon";
    feature["geometry"]["coordinates"] = nlohmann::json::array({ring});
    return feature;
  };
  nlohmann::json file{{"type", "FeatureCollection"}};
  file["crs"]["type"] = "name";
  file["crs"]["properties"]["name"] = "urn:ogc:def:crs:EPSG::" + w.session().snapshot().info.crs.substr(5);
  file["features"] =
      nlohmann::json::array({square(known.name, at, 400), square("Sumberwaras", {at.x + 5000, at.y}, 100)});
  w.city.write("batas.geojson", file.dump());
  w.answers.files = {QString::fromStdString(w.city.file("batas.geojson"))};
  w.answers.choice = 0;
  const auto takeIn = [&] {
    w.action(Act::ImportAreas).trigger();
    w.waitForJobs();
  };
  const auto outlineNow = [&] { return w.session().snapshot().kelurahanById(known.id)->geometry; };
  const std::string before = contentOf(w.path());

  w.answers.agrees = false;
  takeIn();
  CHECK(w.answers.chosenFrom.choices.front() == QStringLiteral("Kelurahan"));
  CHECK(w.answers.chosenFrom.text.contains(QStringLiteral("kolom KELURAHAN")));
  REQUIRE(w.answers.reviewed.size() == 1);
  const ReviewQuestion question = w.answers.reviewed.front();
  REQUIRE(question.rows.size() == 1);
  CHECK(question.rows.front().front() == QString::fromStdString(known.name));
  CHECK(question.rows.front()[2].startsWith(QStringLiteral("16,0")));  // 400 x 400 m
  CHECK(question.rows.front()[3].endsWith(QStringLiteral("ha terletak di tempat lain")));
  CHECK(question.rows.front()[1] != question.rows.front()[2]);
  CHECK(contentOf(w.path()) == before);

  w.answers.agrees = true;
  w.answers.takesOtherWay = true;
  const std::size_t count = w.session().snapshot().kelurahan.size();
  takeIn();
  CHECK(*outlineNow() == *known.geometry);
  CHECK(w.session().snapshot().kelurahan.size() == count + 1);
  CHECK(w.window->messageBar().message().text.contains(QStringLiteral("1 tetap")));
  takeIn();  // nothing is left to take: no step to undo
  CHECK(w.session().snapshot().kelurahan.size() == count + 1);
  w.action(Act::Undo).trigger();
  CHECK(contentOf(w.path()) == before);

  w.answers.takesOtherWay = false;
  takeIn();
  CHECK_FALSE(*outlineNow() == *known.geometry);
  // The same square a little further: its hectares are the same, and the question says what is not.
  file["features"] = nlohmann::json::array({square(known.name, {at.x + 3, at.y + 4}, 400)});
  w.city.write("batas.geojson", file.dump());
  takeIn();
  CHECK(w.answers.reviewed.back().rows.front()[3] == QStringLiteral("bergeser 5,0 m"));
  w.action(Act::Undo).trigger();
  w.action(Act::Undo).trigger();
  CHECK(contentOf(w.path()) == before);
}

TEST_CASE("the search finds activities and opens them in the plan", "[commands]") {
  OpenWindow w;
  auto* const palette = w.window->findChild<CommandPalette*>();
  REQUIRE(palette != nullptr);
  const Activity activity = w.session().snapshot().activities.back();
  palette->open(QString::fromStdString(activity.name));
  w.settle();
  REQUIRE(palette->shownCount() > 0);
  CHECK(palette->shownText(0) == QString::fromStdString(activity.name));
  shoot(*palette, QStringLiteral("palette-activity"));
  QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
  w.waitForJobs();
  CHECK(w.workspace().step() == Step::Plan);
  REQUIRE(w.workspace().plan().state().activity() != nullptr);
  CHECK(w.workspace().plan().state().activity()->name == activity.name);
}

TEST_CASE("the search finds every standard table, the pages of the plan and the forms of an area", "[commands]") {
  OpenWindow w;
  auto* const palette = w.window->findChild<CommandPalette*>();
  REQUIRE(palette != nullptr);
  const auto run = [&](const QString& typed) {
    palette->open(typed);
    w.settle();
    INFO(typed.toStdString());
    REQUIRE(palette->shownCount() > 0);
    QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
    w.waitForJobs();
  };
  for (std::size_t i = 0; i < kReportKinds; ++i) {
    const auto kind = static_cast<ReportKind>(i);
    palette->open(titleOf(kind));
    w.settle();
    bool isFound = false;
    for (int row = 0; row < palette->shownCount(); ++row) isFound |= palette->shownText(row) == sheetNameOf(kind);
    INFO(titleOf(kind).toStdString());
    CHECK(isFound);
  }
  palette->open(QStringLiteral("memorandum"));
  w.settle();
  shoot(*palette, QStringLiteral("palette-pages"));
  run(QStringLiteral("memorandum"));
  PlanDesk& plan = w.workspace().plan();
  CHECK(w.workspace().step() == Step::Plan);
  CHECK(plan.tabs().currentWidget() == &plan.papers().reports());
  CHECK(plan.papers().reports().kind() == ReportKind::Memorandum);
  run(QStringLiteral("rapat"));
  CHECK(plan.tabs().currentWidget() == &plan.papers().followUps());
  w.session().select({Level::Kawasan, w.session().snapshot().kawasan.front().id});
  run(QStringLiteral("profil kawasan"));
  AreaForms& forms = w.workspace().card().forms();
  CHECK(w.workspace().card().tab() == CardPanel::Tab::Forms);
  CHECK_FALSE(forms.profile().visibleRegion().isEmpty());

  // From an RT to the area around it that has the form; where none is chosen it is said which one to choose.
  const auto seen = [](QWidget& field) { return !field.visibleRegion().isEmpty(); };
  const Rt& rt = w.session().snapshot().rts.front();
  w.session().select({Level::Rt, rt.id});
  run(QStringLiteral("legalitas lahan"));
  CHECK(w.session().current() == AreaKey{Level::Kawasan, rt.kawasanId});
  CHECK(seen(forms.tenure()));
  w.session().clearSelection();
  run(QStringLiteral("pertimbangan lain"));
  CHECK(w.window->messageBar().isVisible());
  run(QStringLiteral("kuesioner"));
  CHECK_FALSE(w.window->messageBar().isVisible());  // that was said of the other form
  w.session().select({Level::Rt, rt.id});
  run(QStringLiteral("kuesioner"));
  CHECK(w.workspace().step() == Step::Data);
  CHECK(w.workspace().figures().entry() == FiguresForm::Entry::Good);
}

TEST_CASE("no tool folds away, however long the name of the city is", "[commands]") {
  for (const Language language : {Language::Indonesian, Language::English}) {
    for (const QSize screen : {kSmallScreen, kSmallScreen125}) {
      uiApp();
      setLanguage(language);
      OpenWindow w(screen);
      for (const char* name : {"Kota Contoh", "Kabupaten Penukal Abab Lematang Ilir Timur Raya"}) {
        REQUIRE(w.session().edit({"set-info", {}}, [&](Edit& edit) -> Result<void> {
          ProjectInfo info = w.session().snapshot().info;
          info.city = name;
          edit.put(info);
          return {};
        }));
        for (const Step step : {Step::Map, Step::Data, Step::Score, Step::Priority, Step::Plan, Step::Print}) {
          w.workspace().setStep(step);
          w.settle();
          auto* const fold = w.window->findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button"));
          INFO(screen.width() << " " << name << " step " << static_cast<int>(step));
          CHECK((fold == nullptr || !fold->isVisible()));
        }
      }
    }
  }
  setLanguage(Language::Indonesian);
}
