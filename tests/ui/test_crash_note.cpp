#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/start_support.h"
#include "ui/shell/crash_note.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/text/language.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

/// A process that keeps its note in `folder` and does `end`. What it ended by.
template <typename End>
int signalOf(const QString& folder, End end) {
  const pid_t child = ::fork();
  if (child == 0) {
    keepCrashNote(folder);
    end();
    ::_exit(0);
  }
  int status = 0;
  REQUIRE(::waitpid(child, &status, 0) == child);
  return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

}  // namespace

TEST_CASE("a program that ends by its own fault leaves a note, told once", "[crash_note]") {
  startFresh();
  TempFolder temp;
  const QString folder = QString::fromStdString(temp.file("notes"));
  CHECK_FALSE(takeCrashNote(folder));

  CHECK(signalOf(folder, [] {}) == 0);
  CHECK_FALSE(takeCrashNote(folder));

  CHECK(signalOf(folder, [] { ::raise(SIGSEGV); }) == SIGSEGV);
  const auto first = takeCrashNote(folder);
  REQUIRE(first);
  CHECK(first->text.startsWith(QStringLiteral("Kawasan " KAWASAN_VERSION)));
  CHECK(first->text.contains(QStringLiteral("SIGSEGV\n")));
  CHECK(first->text.count(u'\n') > 4);  // and where in the code
  CHECK(QFile::exists(first->file));
  CHECK_FALSE(takeCrashNote(folder));

  // An exception that nobody catches, and a later note in the place of the first.
  CHECK(signalOf(folder, [] { std::abort(); }) == SIGABRT);
  const auto second = takeCrashNote(folder);
  REQUIRE(second);
  CHECK(second->file == first->file);
  CHECK(second->text.contains(QStringLiteral("SIGABRT\n")));

  MainWindow window;
  window.sayCrashed(*second);
  const Message& said = window.messageBar().message();
  CHECK(said.kind == MessageKind::Warning);
  CHECK(said.text.startsWith(QStringLiteral("Program berhenti sendiri (hari ini ")));
  CHECK(said.text.endsWith(second->file));
  CHECK(said.detail == second->text);
}

TEST_CASE("a folder that cannot be written to only means that there is no note", "[crash_note]") {
  TempFolder temp;
  const QString folder = QString::fromStdString(temp.file("notes"));
  {
    QFile inTheWay(folder);
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
  }
  CHECK(signalOf(folder, [] { ::raise(SIGABRT); }) == SIGABRT);
  CHECK_FALSE(takeCrashNote(folder));
}
