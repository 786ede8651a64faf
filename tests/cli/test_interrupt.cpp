// Ctrl-C during long work: status 5, and the project as it was.

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <thread>

#include "tests/cli/cli_fixture.h"
#include "tests/support/catch.h"

using namespace kawasan::test;
using namespace std::chrono_literals;

namespace {

/// In a child: turns into the program, in the folder of the city.
[[noreturn]] void become(const City& city, Arguments arguments) {
  if (::chdir(city.file("").c_str()) != 0) ::_exit(99);
  ::setenv("LC_ALL", "C.UTF-8", 1);
  ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
  std::string program(KAWASAN_CLI);
  std::vector<char*> argv{program.data()};
  for (std::string& argument : arguments) argv.push_back(argument.data());
  argv.push_back(nullptr);
  ::execv(program.c_str(), argv.data());
  ::_exit(98);
}

int statusOf(pid_t child) {
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/// Until the program listens to Ctrl-C itself, or has ended: before, the system would end it, and how long its start
/// takes depends on the machine.
void waitUntilListening(pid_t child) {
  constexpr int kMostTries = 12'000;
  for (int i = 0; i < kMostTries; ++i) {
    // The child begins as this program, which has handlers of its own.
    std::error_code ignored;
    const auto program = std::filesystem::read_symlink("/proc/" + std::to_string(child) + "/exe", ignored);
    std::ifstream status("/proc/" + std::to_string(child) + "/status");
    for (std::string line; std::getline(status, line);) {
      if (line.starts_with("State:") && line.find('Z') != std::string::npos) return;
      if (!line.starts_with("SigCgt:") || program.filename() != "kawasan-cli") continue;
      const auto caught = std::stoull(line.substr(line.find_first_not_of(" \t", 7)), nullptr, 16);
      if ((caught >> (SIGINT - 1) & 1U) != 0) return;
    }
    std::this_thread::sleep_for(5ms);
  }
  FAIL("the program does not listen");
}

/// The command in a terminal of its own; everything it printed comes back in `out`. Ctrl-C is typed `patience`
/// after it listens.
ProcessResult runInTerminal(const City& city, Arguments arguments, std::chrono::milliseconds patience) {
  int terminal = -1;
  const pid_t child = ::forkpty(&terminal, nullptr, nullptr, nullptr);
  REQUIRE(child >= 0);
  if (child == 0) become(city, std::move(arguments));
  ProcessResult result;
  waitUntilListening(child);
  const auto end = std::chrono::steady_clock::now() + patience;
  bool typed = false;
  char buffer[4096];
  for (;;) {
    if (!typed && std::chrono::steady_clock::now() >= end) {
      const char ctrlC = 3;
      typed = ::write(terminal, &ctrlC, 1) == 1;
    }
    pollfd waiting{terminal, POLLIN, 0};
    if (::poll(&waiting, 1, 50) == 0) continue;
    const ssize_t count = ::read(terminal, buffer, sizeof buffer);
    if (count <= 0) break;  // the child is gone
    result.out.append(buffer, static_cast<std::size_t>(count));
  }
  result.status = statusOf(child);
  ::close(terminal);
  return result;
}

/// The exit status after a signal, with all output thrown away.
int runAndInterrupt(const City& city, Arguments arguments, std::chrono::milliseconds patience) {
  const pid_t child = ::fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    const int nowhere = ::open("/dev/null", O_RDWR);
    ::dup2(nowhere, STDOUT_FILENO);
    ::dup2(nowhere, STDERR_FILENO);
    become(city, std::move(arguments));
  }
  waitUntilListening(child);
  std::this_thread::sleep_for(patience);
  ::kill(child, SIGINT);
  return statusOf(child);
}

/// Enough rows for many seconds of reading.
void writeLongTable(const City& city, int rows) {
  std::string text = "kecamatan,kelurahan,kawasan,rtrw,luas_ha,kk,2a_vol,2b_vol\n";
  for (int i = 0; i < rows; ++i) {
    text += "Kalianyar,Kalianyar,Pasar Lama,RT " + std::to_string(i % 900 + 1) + " RW " + std::to_string(i / 900 + 10) +
            ",1.25,100,20,30\n";
  }
  city.write("panjang.csv", text);
}

}  // namespace

TEST_CASE("Ctrl-C cancels an import and leaves the project as it was", "[interrupt]") {
  const City city = City::finished();
  writeLongTable(city, 400'000);
  const std::string before = city.bytes();
  const Arguments import{"import-numeric", "kota.gpkg", "panjang.csv", "--survey",
                         "2020",           "--year",    "2020",        "--create-areas"};
  for (const auto patience : {0ms, 300ms, 1500ms}) {
    const ProcessResult result = runInTerminal(city, import, patience);
    INFO(result.out);
    CHECK(result.status == 5);
    CHECK(result.out.find("Dibatalkan.") != std::string::npos);
    CHECK(city.bytes() == before);
    CHECK_FALSE(std::filesystem::exists(city.file("kota.gpkg-journal")));
  }
  // The signal alone, without a terminal, does the same.
  CHECK(runAndInterrupt(city, import, 500ms) == 5);
  CHECK(city.bytes() == before);
}

TEST_CASE("a bar on a terminal after a second, nothing elsewhere", "[interrupt]") {
  const City city = City::finished();
  writeLongTable(city, 400'000);
  const ProcessResult shown = runInTerminal(
      city, {"import-numeric", "kota.gpkg", "panjang.csv", "--survey", "2020", "--year", "2020", "--create-areas"},
      2500ms);
  CHECK(shown.out.find("Ctrl-C membatalkan") != std::string::npos);
  CHECK(shown.out.find("[") != std::string::npos);
  const ProcessResult quick = runInTerminal(city, {"info", "kota.gpkg"}, 5000ms);
  CHECK(quick.status == 0);
  CHECK(quick.out.find("Ctrl-C") == std::string::npos);
}

TEST_CASE("Ctrl-C cancels a sheet and leaves no file", "[interrupt]") {
  const City city = City::finished();
  CHECK(runAndInterrupt(city, {"print", "kota.gpkg", "--paper", "A0", "--out", "besar.png"}, 100ms) == 5);
  CHECK_FALSE(std::filesystem::exists(city.file("besar.png")));
}
