#pragma once

// What every command shares: language, output form, how a result becomes an exit status.

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <functional>
#include <string>

#include "core/base/result.h"
#include "core/import/set_fields.h"
#include "core/model/project.h"
#include "core/rules/regulation.h"

namespace kawasan {

enum class OutputFormat { Table, Csv, Json };

/// Exit statuses of the command line (see the contract in README).
inline constexpr int kDone = 0;
inline constexpr int kDoneWithFindings = 1;

struct CliContext {
  OutputFormat format = OutputFormat::Table;
  int status = kDone;

  /// Runs a command and keeps its exit status; prints the sentence of an error to standard error.
  void run(const std::function<Result<int>()>& body);
};

[[nodiscard]] int exitStatusOf(ErrorKind kind);
void printError(const Error& error);
/// One line on stderr.
void printNotice(const QString& text);

/// Adds a command with the options all of them have. `example` is shown under its help.
[[nodiscard]] CLI::App* addCommand(CLI::App& app, CliContext& context, const char* name, const QString& description,
                                   const char* example);

/// The same with the project file as first argument.
[[nodiscard]] CLI::App* addProjectCommand(CLI::App& app, CliContext& context, const char* name,
                                          const QString& description, const char* example, std::string& path);

/// Options that several commands have, each with the one meaning.
void addSurveyOption(CLI::App* command, std::string& survey);    // the latest when left out
void addEditionOption(CLI::App* command, std::string& edition);  // the project's when left out
void addLevelOption(CLI::App* command, std::string& level);      // as parseLevel

/// Help texts: CLI11 wants std::string.
[[nodiscard]] std::string utf8(const QString& text);
[[nodiscard]] QString fromUtf8(std::string_view text);

/// Translations of the command line's own words.
struct CliText {
  Q_DECLARE_TR_FUNCTIONS(CliText)
};

/// "field=value" of every argument.
[[nodiscard]] Result<FieldTexts> fieldsOf(const std::vector<std::string>& arguments);

/// The survey of that name (the latest when empty); UnknownSurvey.
[[nodiscard]] Result<const Survey*> findSurvey(const Snapshot& snapshot, const std::string& name);
/// Null where none is named and the project has none, for what can be told without figures.
[[nodiscard]] Result<const Survey*> findSurveyIfAny(const Snapshot& snapshot, const std::string& name);
/// How to begin a survey.
[[nodiscard]] QString surveyHint();
/// The edition asked for, else the project's.
[[nodiscard]] Result<SharedRegulation> findRegulation(const Snapshot& snapshot, const std::string& edition);
/// BadValue names the levels that are known.
[[nodiscard]] Result<Level> parseLevel(const std::string& key);

// One function a command group.
void addProjectCommands(CLI::App& app, CliContext& context);  // new, info, migrate
void addHistoryCommands(CLI::App& app, CliContext& context);  // history, undo, redo, mark
void addImportCommands(CLI::App& app, CliContext& context);   // import-areas, import-numeric, import-attributes, set
void addScoreCommands(CLI::App& app, CliContext& context);    // score
void addExplainCommand(CLI::App& app, CliContext& context);
void addRankCommands(CLI::App& app, CliContext& context);    // rank
void addCheckCommands(CLI::App& app, CliContext& context);   // check, areas
void addSurveyCommands(CLI::App& app, CliContext& context);  // surveys, compare
void addDeriveCommand(CLI::App& app, CliContext& context);
void addAreasCommand(CLI::App& app, CliContext& context);
void addMapCommands(CLI::App& app, CliContext& context);  // basemap, render, print
void addReportCommands(CLI::App& app, CliContext& context);
void addActivityCommands(CLI::App& app, CliContext& context);  // activities
void addProgressCommands(CLI::App& app, CliContext& context);  // progress, project-forward
void addPlanCommand(CLI::App& app, CliContext& context);
void addUnitCostCommand(CLI::App& app, CliContext& context);
void addPaperCommands(CLI::App& app, CliContext& context);  // follow-up, minutes, recap
void addHandOutCommand(CLI::App& app, CliContext& context);
void addMergeCommand(CLI::App& app, CliContext& context);
/// The contract's other commands, which say that they are not built.
void addFutureCommands(CLI::App& app);
[[nodiscard]] bool isFutureCommand(std::string_view name);

}  // namespace kawasan
