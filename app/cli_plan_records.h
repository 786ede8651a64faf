#pragma once

// Commands for the records beside the activities of a plan; one function a command.

#include "app/cli_context.h"

namespace kawasan {

void addAttachCommand(CLI::App& app, CliContext& context);
void addBeneficiariesCommand(CLI::App& app, CliContext& context);
void addProfileCommand(CLI::App& app, CliContext& context);
void addScenarioCommand(CLI::App& app, CliContext& context);

}  // namespace kawasan
