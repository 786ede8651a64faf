// The program with its window. `kawasan [FILE]` opens a project file; without one the start page comes up.

#include <QApplication>
#include <QFileInfo>
#include <QTimer>

#include "ui/map/map_canvas.h"
#include "ui/paint/fonts.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"
#include "ui/shell/workspace.h"
#include "ui/text/language.h"

namespace {

/// For measuring the start: ends the program as soon as its map is drawn.
void leaveWhenDrawn(kawasan::MainWindow& window) {
  auto* const look = new QTimer(&window);
  QObject::connect(look, &QTimer::timeout, &window, [&window] {
    if (window.session().isOpen() && window.workspace().canvas().isSharp()) QApplication::quit();
  });
  look->start(1);
}

}  // namespace

int main(int count, char** arguments) {
  QApplication application(count, arguments);
  QApplication::setOrganizationName(QStringLiteral("Kawasan"));
  QApplication::setApplicationName(QStringLiteral("Kawasan"));
  QApplication::setApplicationVersion(QStringLiteral(KAWASAN_VERSION));
  kawasan::setLanguage(kawasan::settings::language());
  kawasan::theme::apply(application, kawasan::settings::themeChoice());
  kawasan::MainWindow window;
  window.show();
  QStringList given = QApplication::arguments().mid(1);
  if (given.removeAll(QStringLiteral("--leave-when-drawn")) > 0) leaveWhenDrawn(window);
  if (given.contains(QStringLiteral("--practice"))) {
    QTimer::singleShot(0, &window, &kawasan::MainWindow::openPracticeCity);
  } else if (!given.isEmpty()) {
    QTimer::singleShot(0, &window, [&window, file = given.front()] { window.openFile(file); });
  }
  return QApplication::exec();
}
