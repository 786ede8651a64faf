// The window as a whole: what fits where, which keys lead where, and that trouble is said and nothing lost.

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <fstream>

#include "tests/support/layout_check.h"
#include "tests/support/project_fixture.h"
#include "tests/ui/open_window.h"
#include "tests/ui/shots.h"
#include "ui/dialogs/import_window.h"
#include "ui/models/finding_model.h"
#include "ui/panels/findings_panel.h"
#include "ui/panels/layers_tree.h"
#include "ui/panels/ranking_panel.h"
#include "ui/panels/rt_table_panel.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

constexpr Step kSteps[] = {Step::Map, Step::Data, Step::Score, Step::Priority, Step::Plan, Step::Print};

/// Every visible text in every step, labels with their colour. Figures may be the time of day: they are left out.
QStringList looksOf(OpenWindow& w) {
  static const QRegularExpression figure(QStringLiteral("\\d"));
  QStringList looks;
  const auto add = [&looks](const QWidget& widget, const QString& text, const QString& colour = {}) {
    if (widget.isVisible() && !text.isEmpty() && !text.contains(figure)) looks << text + colour;
  };
  for (const Step step : kSteps) {
    w.workspace().setStep(step);
    w.waitForJobs();
    // The sheet is laid out soon after its step is shown, and only then tells which scale fits.
    const auto* const scale = w.window->findChild<QComboBox*>(QStringLiteral("scale"));
    const auto isFound = [scale] { return !scale->isVisible() || scale->currentText().contains(figure); };
    if (scale != nullptr) CHECK(QTest::qWaitFor(isFound, 30'000));
    for (const QLabel* label : w.window->findChildren<QLabel*>())
      add(*label, label->text(), u' ' + label->palette().color(QPalette::WindowText).name());
    for (const QAbstractButton* button : w.window->findChildren<QAbstractButton*>()) add(*button, button->text());
    for (const QComboBox* box : w.window->findChildren<QComboBox*>()) add(*box, box->currentText());
    for (const QTabBar* tabs : w.window->findChildren<QTabBar*>()) {
      for (int i = 0; i < tabs->count(); ++i) add(*tabs, tabs->tabText(i));
    }
  }
  looks.removeDuplicates();
  return looks;
}

std::string notAmong(const QStringList& looks, const QStringList& others) {
  QStringList alone;
  for (const QString& look : looks) {
    if (!others.contains(look)) alone << look;
  }
  return alone.join(u'\n').toStdString();
}

}  // namespace

TEST_CASE("a window left on a larger screen comes back no larger than this one", "[window]") {
  uiApp();
  QWidget left;
  left.setGeometry(900, 700, 3000, 2000);
  settings::setLayoutOf(QStringLiteral("window"), left.saveGeometry());
  const MainWindow window;
  const QRect room = window.screen()->availableGeometry();
  // A screen without any window system is smaller than the smallest the window is made for.
  CHECK(window.width() <= std::max(room.width(), window.minimumSizeHint().width()));
  CHECK(window.height() <= std::max(room.height(), window.minimumSizeHint().height()));
  CHECK(room.contains(window.pos()));
  settings::setLayoutOf(QStringLiteral("window"), {});
}

TEST_CASE("every step fits a small screen in both languages and themes", "[window]") {
  for (const Language language : {Language::Indonesian, Language::English}) {
    for (const theme::Choice choice : {theme::Choice::Light, theme::Choice::Dark}) {
      for (const QSize screen : {kSmallScreen, kSmallScreen125}) {
        uiApp();
        setLanguage(language);
        theme::apply(uiApp(), choice);
        OpenWindow w(screen);
        for (const Step step : {Step::Map, Step::Data, Step::Score, Step::Priority, Step::Plan, Step::Print}) {
          w.workspace().setStep(step);
          w.settle();
          w.waitForJobs();
          INFO(static_cast<int>(language)
               << " " << static_cast<int>(choice) << " " << screen.width() << " step " << static_cast<int>(step)
               << " window " << w.window->width() << "x" << w.window->height() << " min "
               << w.window->minimumSizeHint().width() << "x" << w.window->minimumSizeHint().height());
          CHECK(w.window->width() <= screen.width());
          CHECK(w.window->height() <= screen.height());
          if (w.canvas().isVisible()) w.waitForMap();
          shoot(*w.window, QStringLiteral("window-%1-%2-%3-%4")
                               .arg(static_cast<int>(step))
                               .arg(screen.width())
                               .arg(choice == theme::Choice::Dark ? QStringLiteral("dark") : QStringLiteral("light"),
                                    language == Language::English ? QStringLiteral("en") : QStringLiteral("id")));
          const QStringList problems = layoutProblems(*w.window);
          CHECK(problems.join(QLatin1Char('\n')).toStdString() == "");
        }
      }
    }
  }
  setLanguage(Language::Indonesian);
  theme::apply(uiApp(), theme::Choice::Light);
}

TEST_CASE("every page below and beside the map fits a small screen", "[window]") {
  for (const Language language : {Language::Indonesian, Language::English}) {
    for (const QSize screen : {kSmallScreen, kSmallScreen125}) {
      uiApp();
      setLanguage(language);
      OpenWindow w(screen);
      w.session().select({Level::Kawasan, w.session().snapshot().kawasan.front().id});
      for (const Step step : {Step::Data, Step::Score, Step::Priority}) {
        w.workspace().setStep(step);
        w.waitForJobs();
        int pages = 0;
        for (QTabWidget* const tabs : w.window->findChildren<QTabWidget*>()) {
          for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i) {
            if (!tabs->isTabVisible(i)) continue;
            tabs->setCurrentIndex(i);
            w.waitForJobs();
            w.settle();
            ++pages;
            INFO(static_cast<int>(language) << " " << screen.width() << " step " << static_cast<int>(step) << " page "
                                            << tabs->tabText(i).toStdString());
            shoot(*w.window, QStringLiteral("page-%1-%2-%3-%4")
                                 .arg(static_cast<int>(step))
                                 .arg(tabs->tabText(i).remove(QLatin1Char('&')))
                                 .arg(screen.width())
                                 .arg(language == Language::English ? QStringLiteral("en") : QStringLiteral("id")));
            CHECK(layoutProblems(*w.window).join(QLatin1Char('\n')).toStdString() == "");
          }
        }
        CHECK(pages >= 4);
      }
    }
  }
  setLanguage(Language::Indonesian);
}

TEST_CASE("no key is given twice", "[window]") {
  WindowDesk d;
  QHash<QString, QString> taken;
  for (const QAction* action : d.window->actions().all()) {
    for (const QKeySequence& key : action->shortcuts()) {
      const QString text = key.toString(QKeySequence::PortableText);
      INFO(text.toStdString() << " " << action->text().toStdString());
      CHECK_FALSE(taken.contains(text));
      taken.insert(text, action->text());
    }
    CHECK_FALSE(action->text().isEmpty());
    CHECK_FALSE(action->icon().isNull());
    CHECK_FALSE(action->toolTip().isEmpty());
  }
}

TEST_CASE("the steps change what stands around the map, not the map or the selection", "[window]") {
  OpenWindow w;
  const AreaKey area{Level::Kawasan, w.session().snapshot().kawasan.front().id};
  w.session().select(area);
  const Point centre = w.canvas().view().centre;
  for (const Qt::Key key : {Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6, Qt::Key_1}) {
    QTest::keyClick(w.window.get(), key, Qt::ControlModifier);
    w.settle();
    CHECK(static_cast<int>(w.workspace().step()) == key - Qt::Key_1);
    CHECK(w.session().current() == area);
  }
  CHECK(w.canvas().view().centre.x == Approx(centre.x).margin(1e-6));
}

TEST_CASE("what was shown whole stays whole beside the panels of every step, also after a click, until moved",
          "[window]") {
  OpenWindow w;
  Box city;
  for (const AdminArea& kelurahan : w.session().snapshot().kelurahan) city.extend(boundsOf(*kelurahan.geometry));
  const auto isWhole = [&] {
    const Box seen = w.canvas().view().extent();
    return city.minX >= seen.minX && city.maxX <= seen.maxX && city.minY >= seen.minY && city.maxY <= seen.maxY;
  };
  REQUIRE(isWhole());
  const double scaleAtStart = w.canvas().scale();
  QTest::mouseClick(&w.canvas(), Qt::LeftButton, {}, w.canvas().toPixel(city.centre()).toPoint());
  w.settle();
  for (const Step step : {Step::Data, Step::Plan, Step::Map}) {
    w.workspace().setStep(step);
    w.settle();
    INFO(static_cast<int>(step));
    CHECK(isWhole());
  }
  CHECK(w.canvas().scale() == Approx(scaleAtStart).epsilon(0.01));  // as large again as the map is
  w.canvas().zoomBy(2, QRectF(w.canvas().rect()).center());
  const double scale = w.canvas().scale();
  w.workspace().setStep(Step::Data);
  w.settle();
  CHECK(w.canvas().scale() == Approx(scale));
}

TEST_CASE("a map moved within the margin of its picture shows all at once, further away it is drawn", "[window]") {
  OpenWindow w;
  MapCanvas& canvas = w.canvas();
  const auto isDrawn = [&] { return canvas.isSharp(); };
  REQUIRE(QTest::qWaitFor(isDrawn, 20'000));
  CHECK(canvas.isComplete());
  canvas.panBy({canvas.width() * 0.1, 0});
  CHECK(canvas.isComplete());  // with the picture that is there
  CHECK_FALSE(canvas.isSharp());
  REQUIRE(QTest::qWaitFor(isDrawn, 20'000));
  CHECK(canvas.isComplete());
  canvas.panBy({canvas.width() * 2.0, 0});
  CHECK_FALSE(canvas.isComplete());
  CHECK(QTest::qWaitFor([&] { return canvas.isComplete(); }, 20'000));
  canvas.zoomBy(2, QRectF(canvas.rect()).center());
  CHECK_FALSE(canvas.isComplete());
  CHECK(QTest::qWaitFor(isDrawn, 20'000));
}

TEST_CASE("an overview asked for before the last area went stands at its place", "[window]") {
  OpenWindow w;
  MapCanvas& canvas = w.canvas();
  const Box city = canvas.view().extent();
  // The sharp picture has an eighth of the width: after zooming out the overview alone shows the rest.
  const auto uncovered = [&] {
    canvas.zoomBy(1.0 / 8, QRectF(canvas.rect()).center());
    const QImage seen = canvas.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QRgb ground = theme::colour(theme::Role::Window).rgb();
    int count = 0;
    for (int y = 0; y < seen.height(); y += 8) {
      for (int x = 0; x < seen.width(); x += 8) count += seen.pixel(x, y) == ground ? 1 : 0;
    }
    canvas.zoomBy(8, QRectF(canvas.rect()).center());
    return count;
  };
  canvas.zoomBy(8, QRectF(canvas.rect()).center());
  REQUIRE(QTest::qWaitFor([&] { return canvas.isSharp(); }, 20'000));
  const int all = (canvas.width() / 8) * (canvas.height() / 8);
  REQUIRE(QTest::qWaitFor([&] { return uncovered() < all / 2; }, 20'000));
  const int before = uncovered();
  canvas.setHome(city.grown(city.width() * 0.01));
  canvas.setHome({});
  QTest::qWait(500);
  CHECK(uncovered() <= before);  // the larger home shows as much of the land, or more
}

TEST_CASE("another language at run time changes the words and loses nothing", "[window]") {
  OpenWindow w;
  w.session().select({Level::Rt, w.session().snapshot().rts.front().id});
  CHECK(w.action(Act::DrawRt).text() == QStringLiteral("Gambar RT"));
  setLanguage(Language::English);
  w.settle();
  CHECK(w.action(Act::DrawRt).text() == QStringLiteral("Draw RT"));
  CHECK(w.session().selection().size() == 1);
  setLanguage(Language::Indonesian);
  w.settle();
  CHECK(w.action(Act::DrawRt).text() == QStringLiteral("Gambar RT"));
}

TEST_CASE("language and theme changed at run time leave no word and no colour of before", "[window]") {
  const auto choose = [](OpenWindow& w) { w.session().select({Level::Rt, w.session().snapshot().rts.front().id}); };
  const auto change = [](Language language, theme::Choice choice) {
    setLanguage(language);
    theme::apply(uiApp(), choice);
  };
  QStringList changed;
  {
    OpenWindow w;
    choose(w);
    looksOf(w);  // every page has been there before
    change(Language::English, theme::Choice::Dark);
    w.settle();
    changed = looksOf(w);
  }
  OpenWindow w;
  choose(w);
  looksOf(w);  // what is checked in the background has been found as well
  const QStringList fresh = looksOf(w);
  CHECK(changed.size() > 100);
  CHECK(notAmong(changed, fresh) == "");
  change(Language::Indonesian, theme::Choice::Light);
}

TEST_CASE("figures typed in the table show in the whole window what they change, at every key", "[window]") {
  OpenWindow w;
  w.workspace().setStep(Step::Data);
  // An RT that is of another class without one of its figures, and its kawasan of another total.
  const Regulation& regulation = w.session().regulation();
  const FigureTable& figures = w.session().figures();
  const auto classAndTotal = [&](const Rt& rt) {
    const ScoreBoard& board = w.session().scores();
    return std::pair(board.scoreOf(Level::Rt, rt.id)->score.slumClass(),
                     board.scoreOf(Level::Kawasan, rt.kawasanId)->score.totalMax);
  };
  const auto changesBoth = [&](const Rt& rt, Parameter parameter) {
    const auto index = figures.indexOfRt(rt.id);
    if (!index || rt.kawasanId == 0 || !rt.geometry || isMissing(figures.row(*index)[parameter])) return false;
    const auto before = classAndTotal(rt);
    FigureRow row = figures.row(*index);
    row[parameter] = 0;
    w.session().preview(Session::TypedFigures{rt.id, row});
    const auto then = classAndTotal(rt);
    w.session().preview(std::nullopt);
    return then.first != before.first && then.second != before.second && classAndTotal(rt) == before;
  };
  const Rt* found = nullptr;
  Parameter parameter = Parameter::Buildings;
  for (const Rt& rt : w.session().snapshot().rts) {
    for (const Indicator& indicator : regulation.indicators) {
      if (found != nullptr || !changesBoth(rt, indicator.parameter)) continue;
      found = &rt;
      parameter = indicator.parameter;
    }
  }
  REQUIRE(found != nullptr);
  RtTablePanel& table = w.workspace().rtTable();
  table.goTo(found->id, parameter);
  const auto saysBefore = [&w] {
    for (const QLabel* label : w.window->findChildren<QLabel*>()) {
      if (label->text().startsWith(QStringLiteral("sebelumnya: "))) return true;
    }
    return false;
  };
  struct Seen {
    QStringList legend;
    QStringList order;
    QImage map;
  };
  const auto look = [&] {
    w.settle();
    w.waitForMap();
    Seen seen;
    seen.legend = w.window->findChild<LayersTree*>()->legendRows();
    const QAbstractItemModel& ranking = w.workspace().ranking().model();
    for (int row = 0; row < ranking.rowCount(); ++row) {
      for (int column = 0; column < ranking.columnCount(); ++column)
        seen.order << ranking.index(row, column).data().toString();
    }
    seen.map = w.canvas().grab().toImage();
    return seen;
  };
  const Seen before = look();
  QTest::keyClicks(&table.view(), QStringLiteral("0"));
  CHECK(saysBefore());
  const Seen typed = look();
  CHECK((typed.legend != before.legend));
  CHECK((typed.order != before.order));
  CHECK((typed.map != before.map));
  shoot(*w.window, QStringLiteral("window-typing"));
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
  const Seen after = look();
  CHECK_FALSE(saysBefore());
  CHECK((after.legend == before.legend));
  CHECK((after.order == before.order));
  CHECK((after.map == before.map));
}

TEST_CASE("the legend is seen to its sum on a small screen, also at 125 %", "[window]") {
  for (const QSize screen : {kSmallScreen, kSmallScreen125}) {
    OpenWindow w(screen);
    auto* const tree = w.window->findChild<LayersTree*>();
    REQUIRE(tree != nullptr);
    w.settle();
    const QList<QTreeWidgetItem*> sums =
        tree->findItems(QStringLiteral("Jumlah"), Qt::MatchExactly | Qt::MatchRecursive);
    REQUIRE(sums.size() == 1);
    INFO(screen.width() << " tree " << tree->viewport()->height());
    CHECK(tree->viewport()->rect().contains(tree->visualItemRect(sums.front())));
  }
}

TEST_CASE("the step Data gives its table more height, and each step keeps what was set", "[window]") {
  OpenWindow w;
  const auto tableHeight = [&] {
    w.settle();
    return w.workspace().rtTable().height();
  };
  const int usual = tableHeight();
  w.workspace().setStep(Step::Data);
  const int roomy = tableHeight();
  CHECK(roomy > usual + 50);
  w.workspace().setStep(Step::Map);
  CHECK(tableHeight() == usual);
  w.workspace().setStep(Step::Data);
  CHECK(tableHeight() == roomy);
  w.workspace().saveLayout();
  CHECK(QSettings().value(QStringLiteral("layout/heights/1")).toList().size() == 2);
}

TEST_CASE("Enter presses the button that has the focus", "[window]") {
  OpenWindow w;
  int pressed = 0;
  Message message;
  message.kind = MessageKind::Warning;
  message.text = QStringLiteral("Contoh");
  message.actions.push_back({QStringLiteral("Tekan"), [&pressed] { ++pressed; }});
  w.session().say(message);
  w.settle();
  QPushButton* button = nullptr;
  for (QPushButton* const each : w.window->messageBar().findChildren<QPushButton*>()) {
    if (each->text() == QStringLiteral("Tekan")) button = each;
  }
  REQUIRE(button != nullptr);
  button->setFocus();
  QTest::keyClick(button, Qt::Key_Return);
  CHECK(pressed == 1);
  auto* const tool = w.window->findChild<QToolButton*>(QStringLiteral("searchButton"));
  REQUIRE(tool != nullptr);
  QSignalSpy spy(tool, &QToolButton::clicked);
  tool->setFocus();
  QTest::keyClick(tool, Qt::Key_Enter, Qt::KeypadModifier);
  CHECK(spy.count() == 1);
}

TEST_CASE("cells are copied and pasted from the menu too", "[window]") {
  OpenWindow w;
  w.workspace().setStep(Step::Data);
  w.settle();
  RtTablePanel& table = w.workspace().rtTable();
  const FeatureId rt = w.session().snapshot().rts.front().id;
  table.goTo(rt, Parameter::Buildings);
  w.settle();
  QApplication::clipboard()->clear();
  w.action(Act::Copy).trigger();
  const QString copied = QApplication::clipboard()->text();
  CHECK(copied.trimmed() == QStringLiteral("323"));
  QApplication::clipboard()->setText(QStringLiteral("324"));
  w.action(Act::Paste).trigger();
  const FigureTable& figures = w.session().figures();
  CHECK(figures.row(*figures.indexOfRt(rt))[Parameter::Buildings] == 324 * kMicroPerUnit);

  // Ctrl+D belongs to the table: no other command of the window takes it away.
  const QModelIndex above = table.view().currentIndex();
  table.view().selectionModel()->select(QItemSelection(above, above.siblingAtRow(above.row() + 1)),
                                        QItemSelectionModel::ClearAndSelect);
  const FeatureId below = table.rows().rtAt(above.row() + 1);
  const auto buildingsBelow = [&] {
    const FigureTable& now = w.session().figures();
    return now.row(*now.indexOfRt(below))[Parameter::Buildings];
  };
  QTest::keyClick(&table.view(), Qt::Key_D, Qt::ControlModifier);
  CHECK(buildingsBelow() == 324 * kMicroPerUnit);
  CHECK(w.answers.asked.empty());
  w.action(Act::Undo).trigger();
  CHECK(buildingsBelow() != 324 * kMicroPerUnit);
  table.view().selectionModel()->select(QItemSelection(above, above.siblingAtRow(above.row() + 1)),
                                        QItemSelectionModel::ClearAndSelect);
  w.action(Act::FillDown).trigger();
  CHECK(buildingsBelow() == 324 * kMicroPerUnit);
}

TEST_CASE("findings of a city without a survey say what was not checked", "[window]") {
  const TempFolder folder;
  WindowDesk d;
  d.newCity(folder.file("kota.gpkg"));
  d.action(Act::Check).trigger();
  auto* const model = d.window->findChild<FindingModel*>();
  REQUIRE(model != nullptr);
  REQUIRE(QTest::qWaitFor([&] { return !model->isRunning(); }, 60'000));
  d.settle();
  bool isSaid = false;
  for (const QLabel* const label : d.workspace().findings().findChildren<QLabel*>())
    isSaid = isSaid || (label->isVisible() && label->text().contains(QStringLiteral("Belum ada pendataan")));
  CHECK(isSaid);
}

TEST_CASE("undo says what it took back and shows where", "[window]") {
  OpenWindow w;
  const Rt rt = w.session().snapshot().rts.front();
  w.session().select({Level::Rt, rt.id});
  w.action(Act::Delete).trigger();
  w.canvas().setCentreAndScale({100, 100}, 5000);
  w.action(Act::Undo).trigger();
  CHECK(w.session().exists({Level::Rt, rt.id}));
  CHECK(w.canvas().view().extent().intersects(boundsOf(*rt.geometry)));
  CHECK(w.canvas().scale() == Approx(5000));
  // What is in sight moves nothing, and what is larger than the view is shown whole.
  const Point centre{boundsOf(*rt.geometry).centre().x + 300, boundsOf(*rt.geometry).centre().y};
  w.canvas().setCentreAndScale(centre, 5000);
  w.action(Act::Redo).trigger();
  CHECK(w.canvas().view().centre == centre);
  w.canvas().setCentreAndScale({100, 100}, 60);
  w.action(Act::Undo).trigger();
  CHECK(w.canvas().scale() > 60);
  CHECK(w.canvas().view().extent().intersects(boundsOf(*rt.geometry)));
  CHECK(w.window->messageBar().message().text.contains(QStringLiteral("Diurungkan")));
}

TEST_CASE("a basemap that disappears is said and the map goes on", "[robust]") {
  OpenWindow w;
  w.waitForMap();
  const auto& basemaps = w.session().snapshot().basemaps;
  REQUIRE(basemaps.size() == 1);
  const auto folder = std::filesystem::path(w.path()).parent_path();
  std::filesystem::rename(folder / basemaps.front().path, folder / "pindah.tif");
  w.canvas().setCentreAndScale(w.canvas().view().centre, 700);
  w.waitForMap();
  CHECK(w.hasSaid(MessageKind::Warning));
  CHECK(w.said.back().text.contains(QString::fromStdString(basemaps.front().path)));
  CHECK(w.session().snapshot().basemaps.size() == 1);
  w.session().select({Level::Rt, w.session().snapshot().rts.front().id});
  w.action(Act::Delete).trigger();  // work goes on
  CHECK(w.session().canUndo());
  const auto lost = std::ranges::find(w.said, QStringLiteral("basemap"), &Message::topic);
  REQUIRE(lost != w.said.end());
  REQUIRE(lost->actions.size() == 1);
  CHECK(lost->actions.front().text == QStringLiteral("Cari berkas…"));
  w.answers.files = {QString::fromStdString((folder / "pindah.tif").string())};
  const auto find = lost->actions.front().run;
  find();
  w.waitForJobs();
  CHECK(w.session().snapshot().basemaps.front().path == "pindah.tif");
}

TEST_CASE("a broken picture dropped on the map changes nothing", "[robust]") {
  OpenWindow w;
  const std::string before = contentOf(w.path());
  w.city.write("rusak.tif", "II*\0 this is no picture");
  w.city.write("kosong.tif", "");
  w.drop({QString::fromStdString(w.city.file("rusak.tif")), QString::fromStdString(w.city.file("kosong.tif"))});
  CHECK((w.hasSaid(MessageKind::Error) || w.hasSaid(MessageKind::Warning)));
  CHECK(contentOf(w.path()) == before);
}

TEST_CASE("a shapefile dropped with all its files is asked for once", "[robust]") {
  OpenWindow w;
  const std::string folder = w.city.file("batas");
  REQUIRE(runProcess({"ogr2ogr", "-f", "ESRI Shapefile", folder, KAWASAN_SOURCE_DIR "/data/sample/kelurahan.geojson"})
              .status == 0);
  QStringList files;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    files << QString::fromStdString(entry.path().string());
  CHECK(files.size() >= 4);
  w.answers.choice = 0;
  w.drop(files);
  w.waitForJobs();
  CHECK(w.answers.choicesAsked == 1);
  CHECK_FALSE(w.hasSaid(MessageKind::Error));
}

TEST_CASE("a project that another program changes is noticed and read again", "[robust]") {
  OpenWindow w;
  const std::string name = w.session().snapshot().kawasan.front().name;
  REQUIRE(runProcess({KAWASAN_CLI, "set", w.path(), name, "typology=di tepi air"}).status == 0);
  w.session().select({Level::Rt, w.session().snapshot().rts.front().id});
  const QString deleted = w.session().nameOf(w.session().selection().front());
  w.action(Act::Delete).trigger();
  REQUIRE_FALSE(w.said.empty());
  // The RT was not touched there, so it goes at once, and what the other wrote is shown.
  CHECK(w.session().snapshot().kawasan.front().typology == "waterside");
  CHECK_FALSE(w.hasSaid(MessageKind::Error));
  CHECK(w.session().canUndo());
  CHECK(w.said.back().text == deleted + QStringLiteral(" dihapus beserta semua miliknya."));
}

TEST_CASE("a kawasan with papers of the city is deleted only when asked, and they are named", "[window]") {
  City city = City::finished();
  const auto decreed =
      city.run({"minutes", "kota.gpkg", "--add", "number=050/1", "date=2021-12-20", "ha@Pasar Lama=1,5"});
  INFO(decreed.err);
  REQUIRE(decreed.status == 0);
  OpenWindow w({1366, 768}, std::move(city));
  const auto& all = w.session().snapshot().kawasan.list();
  const auto market = std::ranges::find(all, "Pasar Lama", &Kawasan::name);
  REQUIRE(market != all.end());
  const AreaKey area{Level::Kawasan, market->id};
  w.session().select(area);
  w.action(Act::Delete).trigger();
  CHECK(w.answers.choicesAsked == 1);
  CHECK(w.answers.chosenFrom.text.contains(QStringLiteral("berita acara 050/1 untuk Pasar Lama: 1,50 ha")));
  CHECK(w.answers.chosenFrom.text.contains(QStringLiteral("SK ")));
  CHECK(w.session().exists(area));  // to leave it is the first answer
  w.answers.choice = 0;
  w.action(Act::Delete).trigger();
  CHECK_FALSE(w.session().exists(area));
}

TEST_CASE("a name that looks like markup is shown as it was typed", "[window]") {
  OpenWindow w;
  const QString name = QStringLiteral("a&b <b>x</b>");
  Message message;
  message.text = name;
  w.session().say(message);
  w.settle();
  const auto labels = w.window->messageBar().findChildren<QLabel*>();
  const auto shown = std::ranges::find(labels, name, &QLabel::text);
  REQUIRE(shown != labels.end());
  CHECK((*shown)->textFormat() == Qt::PlainText);
  // Of all labels that can be seen none guesses.
  for (const QLabel* const label : w.window->findChildren<QLabel*>()) {
    INFO(label->text().toStdString());
    if (label->isVisible()) CHECK(label->textFormat() != Qt::AutoText);
  }
}

TEST_CASE("deleted areas are named, of many the first three", "[window]") {
  OpenWindow w;
  std::vector<AreaKey> areas;
  for (std::size_t i = 0; i < 5; ++i) areas.push_back({Level::Rt, w.session().snapshot().rts[i].id});
  QStringList names;
  for (const AreaKey& area : areas) names << w.session().nameOf(area);
  w.session().selectAll(areas);
  w.action(Act::Delete).trigger();
  CHECK(w.said.back().text == QStringLiteral("5 area dihapus beserta semua miliknya: %1 dan 2 lainnya.")
                                  .arg(names.mid(0, 3).join(QStringLiteral(", "))));
}

TEST_CASE("a file that is not a project leaves the open one as it is", "[robust]") {
  OpenWindow w;
  const std::string open = w.session().path();
  w.city.write("bukan.gpkg", "this is text");
  CHECK_FALSE(w.window->openFile(QString::fromStdString(w.city.file("bukan.gpkg"))));
  CHECK_FALSE(w.window->openFile(QString::fromStdString(w.city.file("tidak-ada.gpkg"))));
  CHECK(w.session().path() == open);
  CHECK(w.window->messageBar().message().kind == MessageKind::Error);
  CHECK(w.window->messageBar().message().actions.empty());
  // Boundaries and tables have a way on, here and where boundaries are taken in.
  const std::string sample = KAWASAN_SOURCE_DIR "/data/sample/";
  CHECK_FALSE(w.window->openFile(QString::fromStdString(sample + "kelurahan.geojson")));
  Message said = w.window->messageBar().message();
  REQUIRE(said.actions.size() == 1);
  CHECK(said.actions.front().text == QStringLiteral("Ambil batasnya…"));
  said.actions.front().run();
  w.waitForJobs();
  CHECK(w.answers.choicesAsked == 1);  // what the areas are
  CHECK_FALSE(w.window->openFile(QString::fromStdString(sample + "rt_2019.csv")));
  REQUIRE(w.window->messageBar().message().actions.size() == 1);
  CHECK(w.window->messageBar().message().actions.front().text == QStringLiteral("Ambil angkanya…"));
  w.answers.files = QStringList{QString::fromStdString(sample + "rt_2019.csv")};
  w.action(Act::ImportAreas).trigger();
  w.waitForJobs();
  said = w.window->messageBar().message();
  CHECK(said.text.contains(QStringLiteral("tidak memuat wilayah")));
  REQUIRE(said.actions.size() == 1);
  CHECK(said.actions.front().text == QStringLiteral("Ambil angkanya…"));
  shoot(*w.window, QStringLiteral("way-on"));
  said.actions.front().run();
  w.waitForJobs();
  auto* const assistant = w.window->findChild<ImportWindow*>();
  REQUIRE(assistant != nullptr);
  CHECK(assistant->isVisible());
}
