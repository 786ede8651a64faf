#pragma once

// kawasan-cli without its start. Loading its hundred and fifty shared libraries takes most of the time of a command; a
// copy of this process has them, and runs the same program from its first line on.

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "tests/support/run_process.h"

namespace kawasan::test {

/// The program in `folder`, with `environment` set. This process must not have started threads.
[[nodiscard]] ProcessResult runForked(const std::filesystem::path& folder, std::vector<std::string> arguments,
                                      const std::vector<std::pair<const char*, const char*>>& environment);

}  // namespace kawasan::test
