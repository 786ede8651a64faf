#include "app/bench_start.h"

#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>

extern char** environ;

namespace kawasan {

namespace {

std::string programBesideThis() {
  return (std::filesystem::read_symlink("/proc/self/exe").parent_path() / "kawasan").string();
}

std::vector<char*> pointersTo(std::vector<std::string>& texts) {
  std::vector<char*> pointers;
  for (std::string& text : texts) pointers.push_back(text.data());
  pointers.push_back(nullptr);
  return pointers;
}

std::vector<std::string> environmentWithHome(const std::string& folder) {
  std::vector<std::string> all;
  for (char** entry = environ; *entry != nullptr; ++entry) {
    const std::string text = *entry;
    if (!text.starts_with("HOME=") && !text.starts_with("XDG_")) all.push_back(text);
  }
  all.push_back("HOME=" + folder);
  return all;
}

/// Waits for the program to end by itself and gives its peak memory in MiB.
Result<double> runOnce(const std::string& folder, const std::vector<std::string>& arguments, const std::string& state) {
  std::vector<std::string> texts{programBesideThis()};
  texts.insert(texts.end(), arguments.begin(), arguments.end());
  texts.push_back("--leave-when-" + state);
  std::vector<std::string> environment = environmentWithHome(folder);
  ::pid_t child = 0;
  const int failed = ::posix_spawn(&child, texts.front().c_str(), nullptr, nullptr, pointersTo(texts).data(),
                                   pointersTo(environment).data());
  if (failed != 0) return fail(ErrorCode::Internal, {{"what", "the program does not start"}}, texts.front());
  int status = 0;
  ::rusage usage{};
  if (::wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    return fail(ErrorCode::Internal, {{"what", "the program ended badly"}}, texts.front());
  }
  constexpr double kKibInMib = 1024;
  return static_cast<double>(usage.ru_maxrss) / kKibInMib;
}

}  // namespace

Result<Measurement> measureProgram(std::string subject, std::size_t rts, int repeat, const std::string& folder,
                                   const std::vector<std::string>& arguments, const std::string& state) {
  Measurement measurement;
  measurement.subject = std::move(subject);
  measurement.rts = rts;
  KAWASAN_TRY(runOnce(folder, arguments, state));
  for (int run = 0; run < repeat; ++run) {
    double peak = 0;
    KAWASAN_ASSIGN(const double milliseconds, timed([&]() -> Result<void> {
                     KAWASAN_ASSIGN(peak, runOnce(folder, arguments, state));
                     return {};
                   }));
    measurement.milliseconds.push_back(milliseconds);
    measurement.peakMib = std::max(measurement.peakMib, peak);
  }
  return measurement;
}

}  // namespace kawasan
