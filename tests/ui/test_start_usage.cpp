// What the program with the window answers in a terminal, where there is no display.

#include "tests/support/catch.h"
#include "tests/support/run_process.h"
#include "tests/support/temp_folder.h"

using namespace kawasan::test;

namespace {

ProcessResult runWindow(const std::vector<std::string>& arguments, const std::string& language) {
  const TempFolder home;
  std::vector<std::string> command{"timeout", "20", KAWASAN_WINDOW};
  command.insert(command.end(), arguments.begin(), arguments.end());
  return runProcess(command, "env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM -u LC_ALL HOME=" +
                                 shellQuoted(home.path().string()) + " LANG=" + language);
}

}  // namespace

TEST_CASE("help and version are printed without a display, and the program is left", "[start_usage]") {
  for (const char* option : {"--help", "-h"}) {
    INFO(option);
    const ProcessResult help = runWindow({option}, "C.UTF-8");
    CHECK(help.status == 0);
    CHECK(help.out.find("Pemakaian: kawasan [PILIHAN] [BERKAS]") == 0);
    CHECK(help.out.find("--practice") != std::string::npos);
    CHECK(help.err.empty());
  }
  CHECK(runWindow({"--help"}, "en_GB.UTF-8").out.find("Usage: kawasan [OPTIONS] [FILE]") == 0);
  CHECK(runWindow({"--help", "--lang", "en"}, "C.UTF-8").out.find("Usage: kawasan [OPTIONS] [FILE]") == 0);
  CHECK(runWindow({"--lang=id", "--help"}, "en_GB.UTF-8").out.find("Pemakaian: kawasan [PILIHAN] [BERKAS]") == 0);
  const ProcessResult version = runWindow({"--version"}, "C.UTF-8");
  CHECK(version.status == 0);
  CHECK(version.out == KAWASAN_VERSION "\n");
}
