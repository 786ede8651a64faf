#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QThread>
#include <cmath>
#include <functional>
#include <numbers>

#include "app/bench.h"
#include "app/bench_city.h"
#include "app/bench_start.h"
#include "gis/crs.h"
#include "gis/foreign_reader.h"
#include "gis/vector_io.h"
#include "ui/map/vertex_tool.h"
#include "ui/panels/rt_table_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"
#include "ui/shell/workspace.h"
#include "ui/text/language.h"

namespace kawasan {

namespace {

constexpr QSize kWindow(1366, 768);
constexpr QSize kPeerCanvas(1600, 900);  // the picture that other programs are measured with
constexpr double kPeerWidthMetres = 2'500;
constexpr int kPanSteps = 60;
constexpr int kDragSteps = 120;
constexpr int kTypedKeys = 20;
constexpr std::size_t kLargeRing = 50'000;

using Clock = std::chrono::steady_clock;

double since(Clock::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// The program as it stands on a desk, offscreen, with settings of its own.
class Desk {
 public:
  Desk() {
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    window.resize(kWindow);
    window.show();
  }
  /// Until its map is sharp.
  Result<void> open(const std::string& path) {
    if (!window.openFile(QString::fromStdString(path))) {
      return fail(ErrorCode::Internal, {{"what", "the project does not open"}}, path);
    }
    QCoreApplication::processEvents();
    waitForMap();
    return {};
  }
  [[nodiscard]] MapCanvas& canvas() { return window.workspace().canvas(); }
  void waitForMap() { wait(&MapCanvas::isSharp); }
  /// Sleeps between the events of the window, so that the threads that draw have the processor.
  void wait(bool (MapCanvas::*isThere)() const) {
    while (!(canvas().*isThere)()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
  }

 private:
  QTemporaryDir m_settings;

 public:
  MainWindow window;
};

/// The RT of the generated city (a partition with shared corners) as a project with figures; the orthophoto below.
Result<std::string> makeProject(const BenchFolder& folder, const std::string& rtFile, const std::string& orthophoto) {
  const std::string path = folder.file("peta.gpkg");
  ProjectInfo info;
  info.city = "Kota Ukur";
  info.code = "35.99";
  info.edition = "permen-14-2018";
  info.crs = "EPSG:32749";
  KAWASAN_ASSIGN(const CrsInfo crs, describeCrs(info.crs));
  KAWASAN_ASSIGN(const std::vector<ForeignLayer> layers, readVectors(rtFile));
  KAWASAN_ASSIGN(const ForeignAreas areas, toProject(rtFile, layers, {info.crs, info.crs}));
  KAWASAN_ASSIGN(Project project, Project::create(path, info, crs.wkt1));
  const FigureTable figures = benchFigures(areas.areas.size());
  KAWASAN_TRY(project.edit(
      {"import-areas", {}},
      [&](Edit& edit) -> Result<void> {
        AdminArea kelurahan;
        kelurahan.name = "Ukur";
        edit.putKelurahan(kelurahan);
        Survey survey{0, "2024", 2024};
        edit.put(survey);
        for (std::size_t i = 0; i < areas.areas.size(); ++i) {
          Rt rt;
          rt.kelurahanId = kelurahan.id;
          rt.rt = std::to_string(i + 1);
          rt.label = "RT " + rt.rt;
          rt.geometry = std::make_shared<const MultiPolygon>(areas.areas[i].geometry);
          edit.put(rt);
          edit.putFigures(survey.id, rt.id, figures.row(i), {});
        }
        if (!orthophoto.empty()) {
          Basemap basemap;
          basemap.path = orthophoto;
          edit.put(basemap);
        }
        return {};
      },
      EditKind::BulkInsert));
  return path;
}

/// A kawasan about the middle of all RT with kLargeRing corners, a third of the city across.
Result<FeatureId> addLargeKawasan(const std::string& path) {
  KAWASAN_ASSIGN(Project project, Project::open(path));
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  Box city;
  for (const Rt& rt : snapshot->rts) {
    if (rt.geometry) city.extend(boundsOf(*rt.geometry));
  }
  Ring ring;
  const double radius = std::min(city.width(), city.height()) / 6;
  for (std::size_t i = 0; i < kLargeRing; ++i) {
    const double angle = 2 * std::numbers::pi * static_cast<double>(i) / kLargeRing;
    const double reach = radius * (1 + 0.1 * std::sin(40 * angle));
    ring.push_back({city.centre().x + reach * std::cos(angle), city.centre().y + reach * std::sin(angle)});
  }
  ring.push_back(ring.front());
  Kawasan kawasan;
  kawasan.name = "Ukur Besar";
  kawasan.geometry = std::make_shared<const MultiPolygon>(MultiPolygon{{Polygon{{ring}}}});
  KAWASAN_TRY(project.edit({"import-areas", {}}, [&](Edit& edit) -> Result<void> {
    edit.put(kawasan);
    return {};
  }));
  return kawasan.id;
}

/// Start of the window with a project until the sharp map; and until the window stands with the first picture.
Result<void> measureOpening(const std::string& path, Measurement& ready, Measurement& sharp) {
  const auto start = Clock::now();
  Desk desk;
  if (!desk.window.openFile(QString::fromStdString(path))) {
    return fail(ErrorCode::Internal, {{"what", "the project does not open"}}, path);
  }
  QCoreApplication::processEvents();
  desk.canvas().repaint();
  ready.milliseconds.push_back(since(start));
  desk.waitForMap();
  sharp.milliseconds.push_back(since(start));
  return {};
}

/// Pans in small steps there and back, as a hand does: what one step costs the window. The view ends where it began, or
/// what is measured next would be the empty land beside the city.
void measurePan(Desk& desk, Measurement& step) {
  desk.canvas().setCentreAndScale(desk.canvas().view().centre, 2'500'000.0 / 900 * 3.78);
  desk.waitForMap();
  for (int i = 0; i < kPanSteps; ++i) {
    const double way = i < kPanSteps / 2 ? 1 : -1;
    const auto start = Clock::now();
    desk.canvas().panBy(way * QPointF(i % 2 == 0 ? 9 : 7, 3));
    desk.canvas().repaint();
    step.milliseconds.push_back(since(start));
    QCoreApplication::processEvents();
  }
}

/// A round of 100 px steps on the canvas and at the scale of the peer's measurement, one after the other without rest:
/// each until all that is seen is sharp and complete, labels included; then again, each until the picture has been
/// drawn anew about the new centre.
void measureSharpPan(Desk& desk, Measurement& complete, Measurement& anew) {
  MapCanvas& canvas = desk.canvas();
  desk.window.resize(desk.window.size() + kPeerCanvas - canvas.size());
  QCoreApplication::processEvents();
  const Point centre = canvas.view().centre;
  const double wanted = kPeerWidthMetres / canvas.width();
  const Point start{centre.x - kPeerWidthMetres / 4, centre.y - kPeerWidthMetres / 6};
  canvas.setCentreAndScale(start, canvas.scale() * wanted / canvas.metresPerPixel());
  desk.waitForMap();
  const auto round = [&](bool (MapCanvas::*isThere)() const, Measurement& measured) {
    for (const auto& [step, count] : {std::pair(QPointF(-100, 0), 10), std::pair(QPointF(0, 100), 5),
                                      std::pair(QPointF(100, 0), 10), std::pair(QPointF(0, -100), 5)}) {
      for (int i = 0; i < count; ++i) {
        const auto begin = Clock::now();
        canvas.panBy(step);
        canvas.repaint();
        desk.wait(isThere);
        measured.milliseconds.push_back(since(begin));
      }
    }
  };
  round(&MapCanvas::isComplete, complete);
  desk.waitForMap();
  round(&MapCanvas::isSharp, anew);
  desk.window.resize(kWindow);
}

/// Drags one corner of an area with the live strip, a repaint at every move.
Result<void> measureDrag(Desk& desk, const AreaKey& area, const SharedPolygons& shape, Measurement& move) {
  if (!shape) return fail(ErrorCode::NothingToDraw);
  Session& session = desk.window.session();
  session.select(area);
  session.zoomTo(area);
  desk.canvas().zoomBy(0.25, QRectF(desk.canvas().rect()).center());
  desk.waitForMap();
  ToolBox& tools = desk.window.workspace().tools();
  tools.choose(ToolId::Reshape);
  MapTool& tool = tools.tool(ToolId::Reshape);
  const Point corner = shape->polygons.front().rings.front()[1];
  const auto at = [&](Point place) {
    return MapPointer{desk.canvas().toPixel(place), place, Qt::ControlModifier, Qt::LeftButton};
  };
  tool.press(at(corner));
  for (int i = 0; i < kDragSteps; ++i) {
    const double angle = 0.1 * i;
    const Point place{corner.x + 3 * std::cos(angle), corner.y + 3 * std::sin(angle)};
    const auto start = Clock::now();
    tool.drag(at(place));
    desk.canvas().repaint();
    move.milliseconds.push_back(since(start));
    QCoreApplication::processEvents();
  }
  tool.cancel();
  return {};
}

/// The shared corner of an RT.
Result<void> measureSharedDrag(Desk& desk, Measurement& move) {
  const auto& rts = desk.window.session().snapshot().rts;
  const Rt& rt = rts[rts.size() / 2];
  return measureDrag(desk, {Level::Rt, rt.id}, rt.geometry, move);
}

/// One corner of an area with very many, among all RT.
Result<void> measureLargeDrag(const std::string& path, Measurement& move) {
  KAWASAN_ASSIGN(const FeatureId kawasan, addLargeKawasan(path));
  Desk desk;
  KAWASAN_TRY(desk.open(path));
  return measureDrag(desk, {Level::Kawasan, kawasan}, desk.window.session().snapshot().kawasan.front().geometry, move);
}

/// A figure typed in the table of all RT, key by key, beside the map with labels: all that the window does for a key
/// until the map is sharp again, the longest time in which it could not have painted or taken the next key, and how
/// long the person waits until the map shows it.
Result<void> measureTyping(Desk& desk, Measurement& longest, Measurement& all, Measurement& shown) {
  Workspace& workspace = desk.window.workspace();
  workspace.setStep(Step::Data);
  workspace.showTable(Workspace::Table::Rts);
  const auto& rts = desk.window.session().snapshot().rts;
  workspace.rtTable().goTo(rts[rts.size() / 2].id, Parameter::HouseholdsKk);
  QTableView& view = workspace.rtTable().view();
  view.edit(view.currentIndex());
  desk.waitForMap();
  QWidget* const editor = view.viewport()->findChild<QLineEdit*>();
  if (editor == nullptr) return fail(ErrorCode::Internal, {{"what", "the cell does not open"}});
  for (int i = 0; i < kTypedKeys; ++i) {
    double turns = 0;
    double longestTurn = 0;
    const auto turn = [&](const std::function<void()>& work) {
      const auto start = Clock::now();
      work();
      const double time = since(start);
      turns += time;
      longestTurn = std::max(longestTurn, time);
    };
    const bool isDigit = i % 4 < 2;  // two come and go again: 17, 1, nothing
    QKeyEvent key(QEvent::KeyPress, isDigit ? Qt::Key_1 : Qt::Key_Backspace, Qt::NoModifier,
                  isDigit ? QStringLiteral("1") : QString());
    const auto typed = Clock::now();
    turn([&] { QCoreApplication::sendEvent(editor, &key); });
    constexpr int kTurnsForTimers = 5;
    for (int quiet = 0; quiet < kTurnsForTimers || !desk.canvas().isSharp(); ++quiet) {
      turn([] { QCoreApplication::processEvents(); });
      QThread::msleep(1);
    }
    longest.milliseconds.push_back(longestTurn);
    all.milliseconds.push_back(turns);
    shown.milliseconds.push_back(since(typed));
  }
  QKeyEvent leave(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
  QCoreApplication::sendEvent(editor, &leave);
  return {};
}

Measurement named(const char* subject, std::size_t rts) {
  Measurement measurement;
  measurement.subject = subject;
  measurement.rts = rts;
  return measurement;
}

}  // namespace

Result<Measurements> benchMap(const BenchOptions& options) {
  if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
  }
  int count = 1;
  char name[] = "kawasan-bench";
  char* arguments[] = {name, nullptr};
  QApplication application(count, arguments);
  setLanguage(Language::Indonesian);
  theme::apply(application, theme::Choice::Light);
  const BenchFolder folder(options.folder);
  KAWASAN_ASSIGN(const std::string path, makeProject(folder, options.rtFile, options.orthophoto));
  std::size_t rts = 0;
  Measurements measured;
  {
    KAWASAN_ASSIGN(Project project, Project::open(path));
    KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
    rts = snapshot->rts.size();
  }
  const auto measureStart = [&](std::string subject, std::size_t size, const std::string& argument,
                                const std::string& state) -> Result<void> {
    KAWASAN_ASSIGN(Measurement start,
                   measureProgram(std::move(subject), size, options.repeat, folder.file("home"), {argument}, state));
    measured.push_back(std::move(start));
    return {};
  };
  KAWASAN_TRY(measureStart("program start, practice city, window ready", 0, "--practice", "ready"));
  KAWASAN_TRY(measureStart("program start, practice city, sharp map", 0, "--practice", "drawn"));
  KAWASAN_TRY(measureStart("program start, this project, window ready", rts, path, "ready"));
  KAWASAN_TRY(measureStart("program start, this project, sharp map", rts, path, "drawn"));
  Measurement ready = named("window with project, first picture", rts);
  Measurement sharp = named("window with project, sharp map with labels", rts);
  for (int i = 0; i < options.repeat; ++i) KAWASAN_TRY(measureOpening(path, ready, sharp));
  Measurement pan = named("pan step on the window's thread", rts);
  Measurement panSharp = named("pan by 100 px, 1600 x 900, 2500 m wide: all seen sharp", rts);
  Measurement panAnew = named("pan by 100 px, 1600 x 900, 2500 m wide: drawn anew", rts);
  Measurement drag = named("corner dragged with live strip, one move", rts);
  {
    Desk desk;
    KAWASAN_TRY(desk.open(path));
    for (int i = 0; i < options.repeat; ++i) measurePan(desk, pan);
    measureSharpPan(desk, panSharp, panAnew);
    KAWASAN_TRY(measureSharedDrag(desk, drag));
  }
  Measurement typedTurn = named("key typed in the table of RT, longest turn of the window's thread", rts);
  Measurement typed = named("key typed in the table of RT, all turns until the map is sharp", rts);
  Measurement typedShown = named("key typed in the table of RT until the map of the whole city shows it", rts);
  {
    Desk desk;
    KAWASAN_TRY(desk.open(path));
    KAWASAN_TRY(measureTyping(desk, typedTurn, typed, typedShown));
  }
  Measurement large = named("corner of a kawasan of 50,000 corners dragged, one move", rts);
  KAWASAN_TRY(measureLargeDrag(path, large));
  for (Measurement* each : {&ready, &sharp, &pan, &panSharp, &panAnew, &drag, &typedTurn, &typed, &typedShown, &large})
    measured.push_back(std::move(*each));
  return measured;
}

}  // namespace kawasan
