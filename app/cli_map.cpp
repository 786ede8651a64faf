#include "app/cli_context.h"

namespace kawasan {

void addMapCommands(CLI::App&, CliContext&) {}

}  // namespace kawasan
