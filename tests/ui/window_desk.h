#pragma once

// The real window of the program, offscreen, driven with mouse and keys at places of the map.

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>
#include <QUrl>

#include "gis/crs.h"
#include "gis/foreign_reader.h"
#include "tests/cli/cli_fixture.h"
#include "tests/support/catch.h"
#include "tests/support/ui_app.h"
#include "tests/ui/answers.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/workspace.h"

namespace kawasan::test {

class WindowDesk {
 public:
  explicit WindowDesk(QSize size = {1366, 768}) {
    uiApp();
    QSettings().clear();
    setForeignReaderProgram(KAWASAN_CLI);
    Prompts::replace(std::make_unique<ReadyPrompts>(answers));
    window = std::make_unique<MainWindow>();
    QObject::connect(&session(), &Session::said, &session(),
                     [this](const Message& message) { said.push_back(message); });
    window->resize(size);
    window->show();
    settle();
  }
  ~WindowDesk() {
    window.reset();
    Prompts::replace(nullptr);
  }
  WindowDesk(const WindowDesk&) = delete;
  WindowDesk& operator=(const WindowDesk&) = delete;

  [[nodiscard]] Session& session() { return window->session(); }
  [[nodiscard]] Workspace& workspace() { return window->workspace(); }
  [[nodiscard]] MapCanvas& canvas() { return window->workspace().canvas(); }
  [[nodiscard]] QAction& action(Act act) { return window->actions()[act]; }

  void settle() {
    for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
  }
  void waitForJobs() {
    session().jobs().waitUntilIdle();
    settle();
  }
  void waitForMap() {
    // A sanitizer on a busy machine takes many times as long as a laptop; the wait only bounds a map that hangs.
    for (int i = 0; i < 12'000 && !canvas().isSharp(); ++i) QTest::qWait(10);
    CHECK(canvas().isSharp());
  }

  // -- the hand on the map
  [[nodiscard]] QPoint at(Point place) { return canvas().toPixel(place).toPoint(); }
  void click(Point place, Qt::KeyboardModifiers modifiers = {}) {
    QTest::mouseMove(&canvas(), at(place));
    QTest::mouseClick(&canvas(), Qt::LeftButton, modifiers, at(place));
  }
  void drag(Point from, Point to, Qt::MouseButton button = Qt::LeftButton) {
    // The map may move under the hand: the way of the hand is that of the glass.
    const QPoint start = at(from);
    const QPoint end = at(to);
    QTest::mouseMove(&canvas(), start);
    QTest::mousePress(&canvas(), button, {}, start);
    QTest::mouseMove(&canvas(), (start + end) / 2);
    QTest::mouseMove(&canvas(), end);
    QTest::mouseRelease(&canvas(), button, {}, end);
  }
  void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&canvas(), key, modifiers); }
  /// Clicks the corners and closes with Enter.
  void draw(const std::vector<Point>& corners) {
    for (const Point& corner : corners) click(corner);
    key(Qt::Key_Return);
    settle();
  }
  void drop(const QStringList& files) {
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& file : files) urls << QUrl::fromLocalFile(file);
    data.setUrls(urls);
    // Qt delivers a drop only where a drag came in.
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&canvas(), &enter);
    QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&canvas(), &event);
    waitForJobs();
  }
  /// A new, empty city with the map at 1:2,000 about a place.
  void newCity(const std::string& path) {
    ProjectInfo info;
    info.city = "Kota Contoh";
    info.code = "35.99";
    info.edition = "permen-14-2018";
    info.crs = "EPSG:32749";
    const auto crs = describeCrs(info.crs);
    REQUIRE(crs.has_value());
    REQUIRE(session().create(path, info, crs->wkt1).has_value());
    settle();
    canvas().setCentreAndScale({656100, 9234100}, 2000);
    settle();
  }
  [[nodiscard]] const Rt& rt(const std::string& number) {
    for (const Rt& each : session().snapshot().rts) {
      if (each.rt == number) return each;
    }
    FAIL("no RT " << number);
    std::abort();
  }

  Answers answers;
  std::vector<Message> said;
  std::unique_ptr<MainWindow> window;
};

}  // namespace kawasan::test
