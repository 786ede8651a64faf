#include <CLI/CLI.hpp>
#include <string_view>

#include "gis/foreign_reader.h"

int main(int argc, char** argv) {
  if (argc > 1 && std::string_view(argv[1]) == "_read") return kawasan::foreignReadMain(argc, argv);
  CLI::App app{"kawasan-cli"};
  CLI11_PARSE(app, argc, argv);
  return 0;
}
