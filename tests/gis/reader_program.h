#pragma once

// Helpers of the tests that read foreign files.

#include <string>
#include <string_view>

namespace kawasan::test {

// Linking reader_program.cpp lets foreign_reader start the kawasan-cli of this build.

void writeFile(const std::string& path, std::string_view bytes);
/// Everything that must not change in a folder: names, sizes, times and contents of its files.
[[nodiscard]] std::string folderState(const std::string& folder);

}  // namespace kawasan::test
