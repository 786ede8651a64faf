#include "app/cli_work.h"

#include <unistd.h>

#include <array>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <cstdio>
#include <mutex>
#include <string>

#include "app/cli_context.h"

namespace kawasan {

namespace {

std::stop_source s_stop;
std::array<int, 2> s_pipe{-1, -1};
volatile std::sig_atomic_t s_interrupted = 0;

/// A handler may do next to nothing, so it only wakes the thread that requests the stop.
extern "C" void onInterrupt(int) {
  s_interrupted = 1;
  const char byte = 1;
  if (::write(s_pipe[1], &byte, 1) < 0) ::_exit(130);
}

void handleInterrupts(void (*handler)(int)) {
  struct sigaction action {};
  action.sa_handler = handler;
  action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
  ::sigemptyset(&action.sa_mask);
  ::sigaction(SIGINT, &action, nullptr);
}

void awaitInterrupt() {
  char byte = 0;
  if (::read(s_pipe[0], &byte, 1) == 1) s_stop.request_stop();
}

}  // namespace

Interruption::Interruption() {
  if (::pipe(s_pipe.data()) != 0) return;
  m_watcher = std::thread(awaitInterrupt);
  handleInterrupts(onInterrupt);
}

Interruption::~Interruption() {
  if (!m_watcher.joinable()) return;
  handleInterrupts(SIG_DFL);
  ::close(s_pipe[1]);  // the watcher reads the end
  m_watcher.join();
  ::close(s_pipe[0]);
}

std::stop_token Interruption::token() { return s_stop.get_token(); }

bool Interruption::isRequested() { return s_interrupted != 0; }

Result<void> Interruption::check() {
  if (isRequested()) return fail(ErrorCode::Cancelled);
  return {};
}

namespace {

using namespace std::chrono_literals;

constexpr int kWidth = 24;  // of the bar
constexpr int kBlock = 6;   // of what moves in it

std::mutex s_barMutex;
std::condition_variable_any s_barWake;
bool s_barEnded = true;
bool s_barShown = false;

/// How far the work is nobody can say beforehand, so a block wanders to and fro and the seconds count.
void paintBar(int turn, long seconds) {
  const int way = kWidth - kBlock;
  const int step = turn % (2 * way);
  const int at = step < way ? step : 2 * way - step;
  std::string bar(kWidth, ' ');
  bar.replace(static_cast<std::size_t>(at), kBlock, kBlock, '=');
  std::fprintf(stderr, "\r[%s] %s", bar.c_str(), utf8(CliText::tr("%1 s, Ctrl-C cancels").arg(seconds)).c_str());
  std::fflush(stderr);
}

void runBar(const std::stop_token& stop) {
  const auto start = std::chrono::steady_clock::now();
  std::unique_lock lock(s_barMutex);
  const auto ended = [] { return s_barEnded; };
  if (s_barWake.wait_for(lock, stop, 1s, ended) || stop.stop_requested()) return;
  for (int turn = 0; !stop.stop_requested() && !s_barEnded; ++turn) {
    const auto passed = std::chrono::steady_clock::now() - start;
    paintBar(turn, static_cast<long>(std::chrono::duration_cast<std::chrono::seconds>(passed).count()));
    s_barShown = true;
    s_barWake.wait_for(lock, stop, 150ms, ended);
  }
}

}  // namespace

ProgressBar::ProgressBar() {
  if (::isatty(STDERR_FILENO) == 0) return;
  s_barEnded = false;
  m_painter = std::jthread(runBar);
}

ProgressBar::~ProgressBar() { end(); }

void ProgressBar::end() {
  const std::lock_guard lock(s_barMutex);
  if (s_barShown) std::fputs("\r\x1b[K", stderr);
  std::fflush(stderr);
  s_barShown = false;
  s_barEnded = true;
  s_barWake.notify_all();
}

}  // namespace kawasan
