#include "app/cli_program.h"

int main(int argc, char** argv) {
  return kawasan::runProgram(argc, argv);
}
