#pragma once

// kawasan-cli: everything the windows can do to a project, headless and through the same functions.

namespace kawasan {

/// The whole program: what its `main` is called with, and the exit status (cli.md) it returns. Once a process.
[[nodiscard]] int runProgram(int argc, char** argv);

}  // namespace kawasan
