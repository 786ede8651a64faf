// The program with its window. `kawasan [FILE]` opens a project file; without one the start page comes up.

#include <QApplication>
#include <QFileInfo>
#include <QTimer>

#include <csignal>

#include "ui/map/map_canvas.h"
#include "ui/paint/fonts.h"
#include "ui/shell/crash_note.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"
#include "ui/shell/workspace.h"
#include "ui/text/language.h"

namespace {

/// For measuring the start: ends the program as soon as the window stands with its project, or when its map is drawn
/// sharp.
void leaveEarly(kawasan::MainWindow& window, bool whenDrawn) {
  auto* const look = new QTimer(&window);
  QObject::connect(look, &QTimer::timeout, &window, [&window, whenDrawn] {
    if (!window.session().isOpen()) return;
    kawasan::MapCanvas& canvas = window.workspace().canvas();
    if (!whenDrawn) canvas.repaint();
    if (!whenDrawn || canvas.isSharp()) QApplication::quit();
  });
  look->start(1);
}

}  // namespace

int main(int count, char** arguments) {
  QApplication application(count, arguments);
  QApplication::setOrganizationName(QStringLiteral("Kawasan"));
  QApplication::setApplicationName(QStringLiteral("Kawasan"));
  QApplication::setApplicationVersion(QStringLiteral(KAWASAN_VERSION));
  const QString notes = kawasan::crashNoteFolder();
  kawasan::keepCrashNote(notes);
  std::signal(SIGPIPE, SIG_IGN);  // a terminal that is closed takes its messages along, not the program
  kawasan::setLanguage(kawasan::settings::language());
  kawasan::theme::apply(application, kawasan::settings::themeChoice());
  kawasan::MainWindow window;
  window.show();
  QStringList given = QApplication::arguments().mid(1);
  const bool leaveDrawn = given.removeAll(QStringLiteral("--leave-when-drawn")) > 0;
  const bool leaveReady = given.removeAll(QStringLiteral("--leave-when-ready")) > 0;
  if (leaveDrawn || leaveReady) leaveEarly(window, leaveDrawn);
  if (given.contains(QStringLiteral("--practice"))) {
    QTimer::singleShot(0, &window, &kawasan::MainWindow::openPracticeCity);
  } else if (!given.isEmpty()) {
    QTimer::singleShot(0, &window, [&window, file = given.front()] { window.openFile(file); });
  }
  const auto note = kawasan::takeCrashNote(notes);
  if (note) QTimer::singleShot(0, &window, [&window, &note] { window.sayCrashed(*note); });
  return QApplication::exec();
}
