#include "gis/child_process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <thread>

extern char** environ;

namespace kawasan {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kPipeBytes = 262'144;

class Descriptor {
 public:
  explicit Descriptor(int value) : m_value(value) {}
  ~Descriptor() { close(); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  [[nodiscard]] int value() const { return m_value; }
  void close() {
    if (m_value >= 0) ::close(m_value);
    m_value = -1;
  }

 private:
  int m_value;
};

class FileActions {
 public:
  FileActions() { ::posix_spawn_file_actions_init(&m_actions); }
  ~FileActions() { ::posix_spawn_file_actions_destroy(&m_actions); }
  FileActions(const FileActions&) = delete;
  FileActions& operator=(const FileActions&) = delete;
  [[nodiscard]] posix_spawn_file_actions_t* get() { return &m_actions; }

 private:
  posix_spawn_file_actions_t m_actions{};
};

Failure startFailure(const char* step, int code) {
  return fail(ErrorCode::Internal, {{"what", "reader process"}}, std::string(step) + ": " + std::strerror(code));
}

Result<pid_t> spawn(const std::string& program, const std::vector<std::string>& arguments, int output) {
  FileActions actions;
  for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    ::posix_spawn_file_actions_addopen(actions.get(), stream, "/dev/null", stream == STDIN_FILENO ? O_RDONLY : O_WRONLY,
                                       0);
  }
  ::posix_spawn_file_actions_adddup2(actions.get(), output, kChildOutputDescriptor);
#if defined(__GLIBC_PREREQ)
#if __GLIBC_PREREQ(2, 34)
  ::posix_spawn_file_actions_addclosefrom_np(actions.get(), kChildOutputDescriptor + 1);
#endif
#endif
  std::vector<std::string> words{program};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<char*> pointers;
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  pid_t child = 0;
  const int code = ::posix_spawn(&child, program.c_str(), actions.get(), nullptr, pointers.data(), environ);
  if (code != 0) return startFailure(program.c_str(), code);
  return child;
}

/// Kills and reaps the child unless it was already reaped.
class Child {
 public:
  explicit Child(pid_t id) : m_id(id) {}
  ~Child() {
    if (m_id <= 0) return;
    ::kill(m_id, SIGKILL);
    int status = 0;
    while (::waitpid(m_id, &status, 0) < 0 && errno == EINTR) {
    }
  }
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  /// True once the child has ended; `status` is then that of waitpid.
  bool reap(int& status) {
    const pid_t ended = ::waitpid(m_id, &status, WNOHANG);
    if (ended != m_id) return false;
    m_id = 0;
    return true;
  }

 private:
  pid_t m_id;
};

enum class Wait { Closed, TimedOut, Stopped, TooMuch };

/// Reads to the end of the pipe. Waits in short turns, because a stop token cannot wake a poll.
Wait collect(int input, Clock::time_point deadline, std::size_t limit, const std::stop_token& stop,
             const std::function<void(std::string_view)>& take) {
  constexpr int kTurnMs = 20;
  std::vector<char> block(kPipeBytes);
  std::size_t size = 0;
  for (;;) {
    if (stop.stop_requested()) return Wait::Stopped;
    if (Clock::now() >= deadline) return Wait::TimedOut;
    pollfd waiting{input, POLLIN, 0};
    if (::poll(&waiting, 1, kTurnMs) <= 0) continue;
    const ssize_t got = ::read(input, block.data(), block.size());
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return Wait::Closed;
    size += static_cast<std::size_t>(got);
    if (size > limit) return Wait::TooMuch;
    take({block.data(), static_cast<std::size_t>(got)});
  }
}

/// The output is closed, so the end is near; a child that hangs in its exit counts as timed out.
Wait awaitEnd(Child& child, Clock::time_point deadline, const std::stop_token& stop, int& status) {
  while (!child.reap(status)) {
    if (stop.stop_requested()) return Wait::Stopped;
    if (Clock::now() >= deadline) return Wait::TimedOut;
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  return Wait::Closed;
}

}  // namespace

Result<ChildResult> runChild(const std::string& program, const std::vector<std::string>& arguments,
                             std::chrono::milliseconds timeLimit, std::size_t outputLimit, const std::stop_token& stop,
                             const std::function<void(std::string_view)>& take) {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return startFailure("pipe", errno);
  // Where the system does not allow as much, they only change turns more often.
  ::fcntl(ends[1], F_SETPIPE_SZ, static_cast<int>(kPipeBytes));
  const Descriptor reading(ends[0]);
  Descriptor writing(ends[1]);
  const auto deadline = Clock::now() + timeLimit;
  KAWASAN_ASSIGN(const pid_t id, spawn(program, arguments, writing.value()));
  Child child(id);
  writing.close();

  ChildResult result;
  int status = 0;
  Wait wait = collect(reading.value(), deadline, outputLimit, stop, take);
  if (wait == Wait::Closed) wait = awaitEnd(child, deadline, stop, status);
  switch (wait) {
    case Wait::TimedOut:
      result.end = ChildResult::End::TimedOut;
      break;
    case Wait::Stopped:
      result.end = ChildResult::End::Stopped;
      break;
    case Wait::TooMuch:
      result.end = ChildResult::End::TooMuchOutput;
      break;
    case Wait::Closed:
      result.end = WIFSIGNALED(status) ? ChildResult::End::Signalled : ChildResult::End::Exited;
      result.status = WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status);
      break;
  }
  return result;
}

}  // namespace kawasan
