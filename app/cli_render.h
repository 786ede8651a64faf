#pragma once

#include "app/cli_context.h"

namespace kawasan {

void addRenderCommand(CLI::App& app, CliContext& context);

}  // namespace kawasan
