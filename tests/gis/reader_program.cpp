#include "tests/gis/reader_program.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <vector>

#include "gis/foreign_reader.h"

namespace kawasan::test {

namespace {

// The test binaries are not kawasan-cli, which the reader would otherwise look for beside them.
const bool g_isSet = [] {
  setForeignReaderProgram(KAWASAN_CLI);
  return true;
}();

}  // namespace

void writeFile(const std::string& path, std::string_view bytes) {
  std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

std::string folderState(const std::string& folder) {
  namespace fs = std::filesystem;
  std::vector<std::string> lines;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    std::ostringstream content;
    content << std::ifstream(entry.path(), std::ios::binary).rdbuf();
    lines.push_back(entry.path().string() + " " + std::to_string(entry.last_write_time().time_since_epoch().count()) +
                    " " + std::to_string(std::hash<std::string_view>{}(content.view())));
  }
  std::sort(lines.begin(), lines.end());
  std::string all;
  for (const std::string& line : lines) all += line + "\n";
  return all;
}

}  // namespace kawasan::test
