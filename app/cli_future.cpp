#include "app/cli_context.h"

namespace kawasan {

namespace {

constexpr const char* kFutureCommands[] = {
    "edit",    "import-activities", "activities", "plan",     "progress", "follow-up", "project-forward",
    "recap",   "album",             "report",     "export",   "hand-out", "merge",     "publish",
    "pull",    "repair",
};

}  // namespace

void addFutureCommands(CLI::App& app, CliContext& context) {
  for (const char* name : kFutureCommands) {
    CLI::App* command = app.add_subcommand(name, utf8(CliText::tr("(not built yet)")));
    command->allow_extras();
    command->callback([&context, name] {
      context.run([name]() -> Result<int> { return fail(ErrorCode::NotBuilt, {{"command", name}}); });
    });
  }
}

}  // namespace kawasan
