#pragma once

// The command `render`: one frame of the map as the canvas draws it, with its times.

#include "app/cli_context.h"

namespace kawasan {

void addRenderCommand(CLI::App& app, CliContext& context);

}  // namespace kawasan
