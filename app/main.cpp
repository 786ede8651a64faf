// The program with its window. `kawasan [FILE]` opens a project file; without one the start page comes up.

#include <QApplication>
#include <QFileInfo>
#include <QTimer>

#include "ui/paint/fonts.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"
#include "ui/text/language.h"

int main(int count, char** arguments) {
  QApplication application(count, arguments);
  QApplication::setOrganizationName(QStringLiteral("Kawasan"));
  QApplication::setApplicationName(QStringLiteral("Kawasan"));
  QApplication::setApplicationVersion(QStringLiteral(KAWASAN_VERSION));
  kawasan::setLanguage(kawasan::settings::language());
  kawasan::theme::apply(application, kawasan::settings::themeChoice());
  kawasan::MainWindow window;
  window.show();
  const QStringList given = QApplication::arguments().mid(1);
  if (given.contains(QStringLiteral("--practice"))) {
    QTimer::singleShot(0, &window, &kawasan::MainWindow::openPracticeCity);
  } else if (!given.isEmpty()) {
    QTimer::singleShot(0, &window, [&window, file = given.front()] { window.openFile(file); });
  }
  return QApplication::exec();
}
