#include "app/cli_program.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QGuiApplication>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string_view>

#include "app/cli_context.h"
#include "app/cli_plan_records.h"
#include "app/cli_usage.h"
#include "app/cli_work.h"
#include "core/base/text.h"
#include "gis/foreign_reader.h"
#include "gis/gdal_runtime.h"
#include "ui/text/language.h"
#include "ui/text/language_argument.h"
#include "ui/text/messages.h"

namespace {

using namespace kawasan;

/// Commands that paint text need fonts, hence a QGuiApplication; it works without a display.
bool needsPainting(int argc, char** argv) {
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument(argv[i]);
    const std::string file = lowered(argument);
    const bool isPage = file.ends_with(".pdf") || file.ends_with(".odt");
    if (argument == "print" || argument == "render" || isPage) return true;
  }
  return false;
}

/// Standard error is for the user's sentences; what Qt remarks about the system is of use only when looking for a bug.
void handleQtMessage(QtMsgType type, const QMessageLogContext&, const QString& message) {
  static const bool wanted = std::getenv("KAWASAN_DEBUG") != nullptr;
  if (wanted || type == QtFatalMsg) std::fprintf(stderr, "%s\n", utf8(message).c_str());
}

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv) {
  if (!needsPainting(argc, argv)) return std::make_unique<QCoreApplication>(argc, argv);
  const char* display = std::getenv("DISPLAY");
  const char* wayland = std::getenv("WAYLAND_DISPLAY");
  if ((display == nullptr || *display == '\0') && (wayland == nullptr || *wayland == '\0')) {
    ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
  }
  return std::make_unique<QGuiApplication>(argc, argv);
}

int runCommandLine(int argc, char** argv) {
  CliContext context;
  CLI::App app{utf8(CliText::tr("Kawasan: plan the upgrading of slum areas, from one project file.")), "kawasan-cli"};
  app.option_defaults()->group(utf8(CliText::tr("Options")));
  app.set_version_flag("--version", KAWASAN_VERSION, utf8(CliText::tr("Version of the program")));
  app.set_help_flag("-h,--help", utf8(CliText::tr("This text")));
  setSurface(Surface::CommandLine);
  app.require_subcommand(1);
  app.fallthrough();
  std::string language;
  app.add_option("--lang", language, utf8(CliText::tr("Language: id or en")))
      ->check(oneOf({"id", "en"}))
      ->type_name("id|en");
  const auto formatter = app.get_formatter();
  formatter->column_width(34);
  formatter->label("Usage", utf8(CliText::tr("Usage")));
  formatter->label("Positionals", utf8(CliText::tr("Arguments")));
  formatter->label("OPTIONS", utf8(CliText::tr("OPTIONS")));
  formatter->label("SUBCOMMAND", utf8(CliText::tr("COMMAND")));
  formatter->label("Excludes", utf8(CliText::tr("not with")));
  formatter->label("Needs", utf8(CliText::tr("together with")));
  formatter->label("REQUIRED", utf8(CliText::tr("(required)")));
  addProjectCommands(app, context);
  addImportCommands(app, context);
  addScoreCommands(app, context);
  addRankCommands(app, context);
  addCheckCommands(app, context);
  addSurveyCommands(app, context);
  addDeriveCommand(app, context);
  addMapCommands(app, context);
  addReportCommands(app, context);
  addActivityCommands(app, context);
  addProgressCommands(app, context);
  addPlanCommand(app, context);
  addUnitCostCommand(app, context);
  addPaperCommands(app, context);
  addAttachCommand(app, context);
  addBeneficiariesCommand(app, context);
  addProfileCommand(app, context);
  addScenarioCommand(app, context);
  addHistoryCommands(app, context);
  addHandOutCommand(app, context);
  addMergeCommand(app, context);
  addFutureCommands(app);
  if (argc > 1 && isFutureCommand(argv[1]) && std::none_of(argv + 2, argv + argc, [](const char* argument) {
        return std::string_view(argument) == "--help";
      })) {
    printError({ErrorCode::NotBuilt, {{"command", argv[1]}}, {}, {}});
    return exitStatusOf(ErrorKind::Usage);
  }
  if (argc > 1 && argv[1][0] != '-' &&
      app.get_subcommands([&](const CLI::App* command) { return command->get_name() == argv[1]; }).empty()) {
    printError({ErrorCode::InvalidUsage,
                {{"message", utf8(CliText::tr("there is no command “%1”").arg(fromUtf8(argv[1])))},
                 {"help", "kawasan-cli --help"}},
                {},
                {}});
    return exitStatusOf(ErrorKind::Usage);
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& done) {  // --help, --version
    return app.exit(done);
  } catch (const CLI::ParseError& error) {
    const auto commands = app.get_subcommands();  // those that were named
    const std::string help = "kawasan-cli " + (commands.empty() ? "" : commands.front()->get_name() + " ") + "--help";
    printError({ErrorCode::InvalidUsage, {{"message", utf8(usageSentence(error))}, {"help", help}}, {}, {}});
    return exitStatusOf(ErrorKind::Usage);
  }
  return context.status;
}

}  // namespace

int kawasan::runProgram(int argc, char** argv) {
  if (argc > 1 && std::string_view(argv[1]) == "_read") return foreignReadMain(argc, argv);
  qInstallMessageHandler(handleQtMessage);
  try {
    const Interruption interruption;
    const auto application = makeApplication(argc, argv);
    // It must be known before the commands describe themselves.
    setLanguage(languageArgument(argc, argv).value_or(systemLanguage()));
    startGdal();
    return runCommandLine(argc, argv);
  } catch (const std::exception& bug) {
    printError({ErrorCode::Internal, {{"what", bug.what()}}, {}, {}});
    return exitStatusOf(ErrorKind::Bug);
  }
}
