#include <algorithm>

#include "app/cli_context.h"
#include "core/base/text.h"

namespace kawasan {

namespace {

constexpr std::string_view kFutureCommands[] = {
    "edit",
    "album",
    "export",
    "publish",
    "pull",
    "repair",
};

}  // namespace

bool isFutureCommand(std::string_view name) {
  return std::find(std::begin(kFutureCommands), std::end(kFutureCommands), name) != std::end(kFutureCommands);
}

void addFutureCommands(CLI::App& app) {
  std::vector<std::string> names;
  for (const std::string_view name : kFutureCommands) {
    app.add_subcommand(std::string(name), utf8(CliText::tr("Not built yet")))->group({});
    names.emplace_back(name);
  }
  app.footer(utf8(CliText::tr("Not built yet")) + ": " + joinText(names, ", "));
}

}  // namespace kawasan
