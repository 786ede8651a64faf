#pragma once

// kawasan-cli run as a user runs it: in the folder of the project, with fixed clock and person.

#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "tests/support/run_process.h"
#include "tests/support/temp_folder.h"

namespace kawasan::test {

using Json = nlohmann::ordered_json;
using Arguments = std::vector<std::string>;

/// The practice city (data/sample) as a project, with its source files beside it in `data/`. Commands run in the
/// folder, so paths are short and the same everywhere.
class City {
 public:
  /// An empty folder with the sample's files, no project yet.
  City();
  /// A copy of the finished project; it is built once a run.
  [[nodiscard]] static City finished();
  /// The same before its activities were taken in.
  [[nodiscard]] static City withoutPlan();

  [[nodiscard]] ProcessResult run(const Arguments& arguments) const;
  /// The same as a process of its own, by the shell, with `environment` before the command.
  [[nodiscard]] ProcessResult start(const Arguments& arguments, const std::string& environment = {}) const;
  /// With --format json; the status must be 0 or 1.
  [[nodiscard]] Json json(Arguments arguments) const;
  [[nodiscard]] std::string file(const std::string& name) const { return m_folder->file(name); }
  /// Everything in the project file.
  [[nodiscard]] std::string bytes(const std::string& name = "kota.gpkg") const;
  void write(const std::string& name, const std::string& content) const;

 private:
  std::shared_ptr<TempFolder> m_folder;
};

/// The commands that make the finished project, in order.
[[nodiscard]] const std::vector<Arguments>& buildingCommands();

/// Compares with tests/cli/expected/`name`.txt after identifiers made at random are replaced. With KAWASAN_UPDATE=1 the
/// file is written instead and the test says so.
void checkExpected(const std::string& name, const ProcessResult& result);

/// Runs `command` in English, puts the project back as it was, runs it in Indonesian, and compares the two with
/// expected/`name`-en.txt and expected/`name`.txt. The project is then as the Indonesian run left it.
void checkInBothLanguages(const City& city, const std::string& name, const Arguments& command);

/// Arguments that a command cannot work with, and words of the one line that says so.
struct WrongUsage {
  Arguments arguments;
  std::string part;
};
/// Each gives status 2, one line on standard error and nothing else.
void checkWrongUsage(const City& city, const Arguments& command, const std::vector<WrongUsage>& all);

[[nodiscard]] std::string readFile(const std::string& path);
/// Lines of `text`, without the last empty one.
[[nodiscard]] std::vector<std::string> linesOf(const std::string& text);

}  // namespace kawasan::test
