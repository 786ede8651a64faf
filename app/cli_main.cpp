#include <CLI/CLI.hpp>

int main(int argc, char** argv) {
  CLI::App app{"kawasan-cli"};
  CLI11_PARSE(app, argc, argv);
  return 0;
}
