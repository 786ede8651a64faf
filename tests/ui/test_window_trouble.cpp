// Places that take no more: a full disk and a folder that cannot be written. Said in plain words, nothing lost, and
// work goes on as soon as it can.

#include <sys/stat.h>

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <cstdio>

#include "gis/edit_ops.h"
#include "tests/support/fault_vfs.h"
#include "tests/support/other_user.h"
#include "tests/support/project_fixture.h"
#include "tests/ui/open_window.h"
#include "ui/models/figure_entry.h"
#include "ui/panels/figures_form.h"
#include "ui/panels/rt_table_panel.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

/// The coordinate library keeps its own connections of a thread as long as the process lives, so this one stays, too.
FaultVfs& disk() {
  static FaultVfs* const faults = new FaultVfs;
  return *faults;
}

struct FullDisk {
  FullDisk() { disk().fillDisk(); }
  ~FullDisk() { disk().disarm(); }
  FullDisk(const FullDisk&) = delete;
  FullDisk& operator=(const FullDisk&) = delete;
};

/// A window whose connections can be told that the disk is full.
struct FaultyWindow : OpenWindow {
  FaultyWindow() : OpenWindow((disk().disarm(), QSize(1366, 768))) {}
};

bool isSound(const std::string& path) {
  SQLite::Database database(path, SQLite::OPEN_READONLY);
  return database.execAndGet("PRAGMA integrity_check").getString() == "ok";
}

QLineEdit* focusedLine() {
  return qobject_cast<QLineEdit*>(QApplication::focusWidget());
}

void type(QLineEdit& line, const char* text) {
  QTest::keyClick(&line, Qt::Key_A, Qt::ControlModifier);
  QTest::keyClicks(&line, QString::fromLatin1(text));
  QTest::keyClick(&line, Qt::Key_Return);
}

/// The button of the message bar with that text is pressed.
void press(WindowDesk& desk, const QString& text) {
  for (QPushButton* button : desk.window->messageBar().findChildren<QPushButton*>()) {
    if (button->text() == text && button->isVisible()) {
      QTest::mouseClick(button, Qt::LeftButton);
      desk.settle();
      return;
    }
  }
  FAIL("no button " << text.toStdString());
}

Micro figure(Session& session, FeatureId rt, Parameter parameter) {
  return figuresOf(session, rt)[parameter];
}

void checkFullDiskIsSaid(WindowDesk& desk) {
  const Message& message = desk.window->messageBar().message();
  INFO(message.text.toStdString());
  CHECK(message.kind == MessageKind::Error);
  CHECK(message.text.contains(QStringLiteral("penuh")));
  CHECK(message.text.contains(QStringLiteral("kosongkan ruang"), Qt::CaseInsensitive));
  CHECK(desk.window->messageBar().isVisible());
}

/// The field of a figure of an RT, ready to be typed into.
QLineEdit* fieldOf(FaultyWindow& w, FeatureId rt, Parameter parameter) {
  w.session().select({Level::Rt, rt});
  w.workspace().setStep(Step::Data);
  w.workspace().figures().edit(parameter);
  w.settle();
  return focusedLine();
}

}  // namespace

TEST_CASE("a figure typed on a full disk is kept in its field and stored once there is room", "[robust]") {
  FaultyWindow w;
  const FeatureId rt = w.session().snapshot().rts.front().id;
  QLineEdit* line = fieldOf(w, rt, Parameter::Buildings);
  REQUIRE(line != nullptr);
  const Micro before = figure(w.session(), rt, Parameter::Buildings);
  const std::string content = contentOf(w.path());
  {
    const FullDisk full;
    type(*line, "77");
    checkFullDiskIsSaid(w);
    CHECK(line->text() == QStringLiteral("77"));
    CHECK(figure(w.session(), rt, Parameter::Buildings) == before);
    CHECK(contentOf(w.path()) == content);
  }
  CHECK(isSound(w.path()));
  QTest::keyClick(line, Qt::Key_Return);
  w.settle();
  CHECK(figure(w.session(), rt, Parameter::Buildings) == 77 * kMicroPerUnit);
  CHECK(isSound(w.path()));
  w.action(Act::Undo).trigger();
  CHECK(contentOf(w.path()) == content);
}

TEST_CASE("a figure left behind on a full disk is stored from the message", "[robust]") {
  FaultyWindow w;
  const FeatureId rt = w.session().snapshot().rts.front().id;
  QLineEdit* line = fieldOf(w, rt, Parameter::Buildings);
  REQUIRE(line != nullptr);
  {
    const FullDisk full;
    type(*line, "78");
    w.session().select({Level::Rt, w.session().snapshot().rts.back().id});
    w.settle();
    checkFullDiskIsSaid(w);
    press(w, QStringLiteral("Coba lagi"));
    checkFullDiskIsSaid(w);
  }
  press(w, QStringLiteral("Coba lagi"));
  CHECK(figure(w.session(), rt, Parameter::Buildings) == 78 * kMicroPerUnit);
  CHECK_FALSE(w.window->messageBar().isVisible());
  CHECK(isSound(w.path()));
}

TEST_CASE("what is being typed is stored when the window or the city is closed", "[robust]") {
  const auto storedIn = [](const OpenWindow& w, FeatureId rt) {
    auto project = Project::open(w.path());
    REQUIRE(project.has_value());
    const auto snapshot = project->snapshot();
    REQUIRE(snapshot.has_value());
    const FigureTable& figures = (*snapshot)->figuresOf((*snapshot)->surveyByName({})->id);
    return figures.column(Parameter::Buildings)[*figures.indexOfRt(rt)];
  };
  enum class End { Window, City, Other };
  for (const End end : {End::Window, End::City, End::Other}) {
    OpenWindow w;
    w.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(w.window.get()));
    w.workspace().setStep(Step::Data);
    const FeatureId rt = w.session().snapshot().rts.front().id;
    RtTablePanel& table = w.workspace().rtTable();
    table.goTo(rt, Parameter::Buildings);
    table.view().setFocus();
    QTest::keyClick(&table.view(), Qt::Key_3);
    w.settle();
    auto* const editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(editor != nullptr);
    REQUIRE(table.view().isAncestorOf(editor));
    QTest::keyClicks(editor, QStringLiteral("21"));
    REQUIRE(editor->text() == QStringLiteral("321"));
    if (end == End::Window) w.window->close();
    if (end == End::City) w.action(Act::CloseProject).trigger();
    if (end == End::Other) w.newCity(w.city.file("lain.gpkg"));
    w.settle();
    CHECK(storedIn(w, rt) == 321 * kMicroPerUnit);
  }
}

TEST_CASE("an area drawn on a full disk waits under the hand until there is room", "[robust]") {
  disk().disarm();
  WindowDesk d;
  const TempFolder folder;
  const std::string path = folder.file("kota.gpkg");
  d.newCity(path);
  d.action(Act::DrawKawasan).trigger();
  {
    const FullDisk full;
    d.draw({{656000, 9234000}, {656100, 9234000}, {656100, 9234100}, {656000, 9234100}});
    checkFullDiskIsSaid(d);
    CHECK(d.session().snapshot().kawasan.empty());
  }
  CHECK(isSound(path));
  d.key(Qt::Key_Return);  // the corners are still there
  REQUIRE(d.session().snapshot().kawasan.size() == 1);
  CHECK(planeArea(*d.session().snapshot().kawasan.front().geometry) == Approx(10000).epsilon(0.02));
  CHECK(isSound(path));
  CHECK(d.session().canUndo());
}

TEST_CASE("undo on a full disk says so and can be done later", "[robust]") {
  FaultyWindow w;
  w.session().select({Level::Rt, w.session().snapshot().rts.front().id});
  const std::string before = contentOf(w.path());
  w.action(Act::Delete).trigger();
  const std::string deleted = contentOf(w.path());
  REQUIRE(deleted != before);
  {
    const FullDisk full;
    w.action(Act::Undo).trigger();
    checkFullDiskIsSaid(w);
    CHECK(contentOf(w.path()) == deleted);
  }
  w.action(Act::Undo).trigger();
  CHECK(contentOf(w.path()) == before);
  CHECK(isSound(w.path()));
}

TEST_CASE("a project that cannot be written is shown, says so and goes on in a copy", "[robust]") {
  for (const char* closed : {"file", "folder"}) {
    INFO("closed: " << closed);
    const City city = City::finished();
    const TempFolder elsewhere;
    const std::string path = city.file("kota.gpkg");
    const bool isFile = std::string(closed) == "file";
    REQUIRE(::chmod(path.c_str(), isFile ? 0444 : 0666) == 0);
    const std::string folder = std::filesystem::path(path).parent_path().string();
    REQUIRE(::chmod(folder.c_str(), isFile ? 0777 : 0555) == 0);
    REQUIRE(::chmod(elsewhere.path().c_str(), 0777) == 0);
    const std::string bytes = bytesOf(path);
    uiApp();  // fonts and resources are read as the user who started the test
    const OrdinaryUser user;
    if (!user.isOrdinary()) {
      std::printf("skipped: this root cannot become an ordinary user\n");
      return;
    }
    WindowDesk d;
    REQUIRE(d.window->openFile(QString::fromStdString(path)));
    d.settle();
    CHECK(d.window->messageBar().message().kind == MessageKind::Warning);
    CHECK(d.window->messageBar().message().text.contains(QStringLiteral("dibaca")));
    CHECK_FALSE(d.session().snapshot().rts.empty());
    d.waitForMap();

    const AreaKey rt{Level::Rt, d.session().snapshot().rts.front().id};
    d.session().select(rt);
    d.action(Act::Delete).trigger();
    const Message refused = d.window->messageBar().message();
    INFO(refused.text.toStdString());
    CHECK(refused.kind == MessageKind::Error);
    CHECK(refused.text.contains(QStringLiteral("dibaca")));
    CHECK(d.session().exists(rt));
    CHECK(bytesOf(path) == bytes);

    d.answers.saveAs = QString::fromStdString(elsewhere.file("salinan.gpkg"));
    press(d, QStringLiteral("Kerja di salinan…"));
    CHECK(d.session().path() == elsewhere.file("salinan.gpkg"));
    d.session().select(rt);
    d.action(Act::Delete).trigger();
    CHECK_FALSE(d.session().exists(rt));
    CHECK(isSound(elsewhere.file("salinan.gpkg")));
    CHECK(bytesOf(path) == bytes);
  }
}
