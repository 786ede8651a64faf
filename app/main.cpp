// The program with its window. `kawasan [FILE]` opens a project file; without one the start page comes up. --help and
// --version answer in the terminal and need no display.

#include <QApplication>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <span>
#include <string_view>

#include "ui/map/map_canvas.h"
#include "ui/paint/fonts.h"
#include "ui/shell/crash_note.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"
#include "ui/shell/workspace.h"
#include "ui/text/language.h"
#include "ui/text/language_argument.h"

namespace {

struct ProgramText {
  Q_DECLARE_TR_FUNCTIONS(kawasan::Program)
};

void nameProgram() {
  QCoreApplication::setOrganizationName(QStringLiteral("Kawasan"));
  QCoreApplication::setApplicationName(QStringLiteral("Kawasan"));
  QCoreApplication::setApplicationVersion(QStringLiteral(KAWASAN_VERSION));
}

QString usageText() {
  return ProgramText::tr(
      "Usage: kawasan [OPTIONS] [FILE]\n\n"
      "Opens the project file in the window; without one the start page comes up.\n\n"
      "Options:\n"
      "  --practice   Opens the practice city\n"
      "  --lang LANG  Language: id or en\n"
      "  -h, --help   This text\n"
      "  --version    Version of the program\n\n"
      "The same work without a window: kawasan-cli --help\n");
}

/// Whether it was only asked what the program is; that is answered then.
bool answersInTerminal(int& count, char** arguments) {
  const auto isGiven = [given = std::span(arguments, static_cast<std::size_t>(count)).subspan(1)](auto... options) {
    return std::ranges::any_of(given, [&](std::string_view each) { return ((each == options) || ...); });
  };
  const bool wantsHelp = isGiven("--help", "-h");
  if (!wantsHelp && !isGiven("--version")) return false;
  const auto asked = kawasan::languageArgument(count, arguments);
  const QCoreApplication application(count, arguments);
  nameProgram();
  kawasan::setLanguage(asked.value_or(kawasan::settings::language()));
  const QString text = wantsHelp ? usageText() : QStringLiteral(KAWASAN_VERSION "\n");
  std::fputs(text.toUtf8().constData(), stdout);
  return true;
}

/// It is no file to open.
void takeLanguage(QStringList& given) {
  const qsizetype at = given.indexOf(QStringLiteral("--lang"));
  if (at >= 0) given.remove(at, std::min<qsizetype>(2, given.size() - at));
  given.removeIf([](const QString& each) { return each.startsWith(QStringLiteral("--lang=")); });
}

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
  if (answersInTerminal(count, arguments)) return 0;
  const auto asked = kawasan::languageArgument(count, arguments);
  QApplication application(count, arguments);
  nameProgram();
  const QString notes = kawasan::crashNoteFolder();
  kawasan::keepCrashNote(notes);
  std::signal(SIGPIPE, SIG_IGN);  // a terminal that is closed takes its messages along, not the program
  kawasan::setLanguage(asked.value_or(kawasan::settings::language()));
  kawasan::theme::apply(application, kawasan::settings::themeChoice());
  kawasan::MainWindow window;
  window.show();
  QStringList given = QApplication::arguments().mid(1);
  takeLanguage(given);
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
