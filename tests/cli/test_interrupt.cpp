// Ctrl-C during long work: status 5, and the project as it was.

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <thread>

#include "tests/cli/cli_fixture.h"
#include "tests/support/catch.h"

using namespace kawasan::test;
using namespace std::chrono_literals;

namespace {

/// The command in a terminal of its own; everything it printed comes back in `out`. Ctrl-C is typed after `patience`.
ProcessResult runInTerminal(const City& city, Arguments arguments, std::chrono::milliseconds patience) {
  arguments.insert(arguments.begin(), KAWASAN_CLI);
  int terminal = -1;
  const pid_t child = ::forkpty(&terminal, nullptr, nullptr, nullptr);
  REQUIRE(child >= 0);
  if (child == 0) {
    if (::chdir(city.file("").c_str()) != 0) ::_exit(99);
    ::setenv("LC_ALL", "C.UTF-8", 1);
    std::vector<char*> argv;
    for (std::string& argument : arguments) argv.push_back(argument.data());
    argv.push_back(nullptr);
    ::execv(argv[0], argv.data());
    ::_exit(98);
  }
  ProcessResult result;
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
  int status = 0;
  ::waitpid(child, &status, 0);
  ::close(terminal);
  result.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return result;
}

/// Enough rows for many seconds of reading.
void writeLongTable(const City& city, int rows) {
  std::string text = "kecamatan,kelurahan,kawasan,rtrw,luas_ha,kk,2a_vol,2b_vol\n";
  for (int i = 0; i < rows; ++i) {
    text += "Kalianyar,Kalianyar,Pasar Lama,RT " + std::to_string(i % 900 + 1) + " RW " + std::to_string(i / 900 + 10) + ",1.25,100,20,30\n";
  }
  city.write("panjang.csv", text);
}

}  // namespace

TEST_CASE("Ctrl-C cancels an import and leaves the project as it was", "[interrupt]") {
  const City city = City::finished();
  writeLongTable(city, 400'000);
  const std::string before = city.bytes();
  const Arguments import{"import-numeric", "kota.gpkg", "panjang.csv", "--survey", "2020", "--year", "2020", "--create-areas"};
  for (const auto patience : {300ms, 1500ms, 2500ms}) {
    const ProcessResult result = runInTerminal(city, import, patience);
    INFO(result.out);
    CHECK(result.status == 5);
    CHECK(result.out.find("Dibatalkan.") != std::string::npos);
    CHECK(city.bytes() == before);
    CHECK_FALSE(std::filesystem::exists(city.file("kota.gpkg-journal")));
  }
  // A signal without a terminal does the same.
  const ProcessResult killed = runProcess({"sh", "-c", std::string(KAWASAN_CLI) + " import-numeric kota.gpkg panjang.csv --survey 2020 --year 2020 --create-areas & pid=$!; sleep 1; kill -INT $pid; wait $pid"},
                                          "cd " + shellQuoted(city.file("")) + " && LC_ALL=C.UTF-8 setsid env --default-signal=INT");
  INFO(killed.err);
  CHECK(city.bytes() == before);
}

TEST_CASE("a bar on a terminal after a second, nothing elsewhere", "[interrupt]") {
  const City city = City::finished();
  writeLongTable(city, 400'000);
  const ProcessResult shown = runInTerminal(city, {"import-numeric", "kota.gpkg", "panjang.csv", "--survey", "2020", "--year", "2020", "--create-areas"}, 2500ms);
  CHECK(shown.out.find("Ctrl-C membatalkan") != std::string::npos);
  CHECK(shown.out.find("[") != std::string::npos);
  const ProcessResult quick = runInTerminal(city, {"info", "kota.gpkg"}, 5000ms);
  CHECK(quick.status == 0);
  CHECK(quick.out.find("Ctrl-C") == std::string::npos);
}
