#include "ui/shell/crash_note.h"

#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QSysInfo>
#include <array>
#include <climits>
#include <csignal>
#include <cstring>

#include "ui/text/local_time.h"

namespace kawasan {

namespace {

struct Deadly {
  int signal;
  const char* line;
};
constexpr Deadly kDeadly[] = {
    {SIGSEGV, "SIGSEGV\n"}, {SIGBUS, "SIGBUS\n"}, {SIGFPE, "SIGFPE\n"}, {SIGILL, "SIGILL\n"}, {SIGABRT, "SIGABRT\n"}};
constexpr int kFrames = 64;

// All that the handler needs stands here before anything goes wrong: it may ask for no memory, and what it runs on has
// to be another stack, as the usual one may be what is full.
std::array<char, PATH_MAX> notePath{};
std::array<char, 256> noteHeading{};
std::array<char, 65536> noteStack{};

QString freshNote(const QString& folder) {
  return folder + QStringLiteral("/crash.txt");
}

QString toldNote(const QString& folder) {
  return folder + QStringLiteral("/crash-told.txt");
}

bool put(int file, const char* text) {
  const std::size_t size = std::strlen(text);
  return ::write(file, text, size) == static_cast<ssize_t>(size);
}

template <std::size_t N>
void keep(std::array<char, N>& to, const QByteArray& text) {
  const auto size = std::min(static_cast<std::size_t>(text.size()), N - 1);
  std::copy_n(text.constData(), size, to.begin());
  to[size] = 0;
}

extern "C" void leaveCrashNote(int signal) {
  const int file = ::open(notePath.data(), O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC, 0600);
  if (file >= 0) {
    bool isWritten = put(file, noteHeading.data());
    for (const Deadly& deadly : kDeadly) {
      if (deadly.signal == signal) isWritten = put(file, deadly.line) && isWritten;
    }
    std::array<void*, kFrames> frames{};
    if (isWritten) ::backtrace_symbols_fd(frames.data(), ::backtrace(frames.data(), kFrames), file);
    ::close(file);
  }
  ::raise(signal);  // the usual end of it, which SA_RESETHAND has put back
}

}  // namespace

QString crashNoteFolder() {
  return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

void keepCrashNote(const QString& folder) {
  if (!QDir().mkpath(folder)) return;
  keep(notePath, QFile::encodeName(freshNote(folder)));
  keep(noteHeading,
       QStringLiteral("Kawasan %1, Qt %2, %3\n")
           .arg(QStringLiteral(KAWASAN_VERSION), QString::fromLatin1(qVersion()), QSysInfo::prettyProductName())
           .toUtf8());
  std::array<void*, 1> first{};
  ::backtrace(first.data(), 1);  // loads the library that it needs, which asks for memory
  stack_t stack{};
  stack.ss_sp = noteStack.data();
  stack.ss_size = noteStack.size();
  ::sigaltstack(&stack, nullptr);
  struct sigaction action {};
  action.sa_handler = leaveCrashNote;
  action.sa_flags = SA_ONSTACK | static_cast<int>(SA_RESETHAND);
  for (const Deadly& deadly : kDeadly) ::sigaction(deadly.signal, &action, nullptr);
}

std::optional<CrashNote> takeCrashNote(const QString& folder) {
  const QString told = toldNote(folder);
  QFile fresh(freshNote(folder));
  if (!fresh.exists()) return std::nullopt;
  QFile::remove(told);
  if (!fresh.rename(told) || !fresh.open(QIODevice::ReadOnly)) return std::nullopt;
  constexpr qint64 kLongest = 20'000;
  const QByteArray text = fresh.read(kLongest);
  const QString moment = QFileInfo(told).lastModified().toUTC().toString(Qt::ISODate);
  return CrashNote{told, localTimeText(moment.toStdString()), QString::fromUtf8(text)};
}

}  // namespace kawasan
