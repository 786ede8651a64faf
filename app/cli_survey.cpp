#include <memory>

#include "app/cli_context.h"
#include "app/cli_output.h"
#include "app/cli_score_cells.h"
#include "app/cli_usage.h"
#include "core/model/survey_edits.h"
#include "core/rules/survey_comparison.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

struct SurveyCommand {
  std::string path;
  std::optional<std::string> add;
  int year = 0;
  std::string copyFrom;
};

struct CompareCommand {
  std::string path;
  std::string before;
  std::string after;
  std::string level = "rt";
  std::string edition;
};

Result<void> addSurvey(Project& project, const Snapshot& snapshot, const SurveyCommand& command) {
  if (command.year == 0) {
    return fail(ErrorCode::BadValue, {{"field", "--year"}, {"value", ""}, {"expected", "a year"}});
  }
  std::optional<FeatureId> copyFrom;
  if (!command.copyFrom.empty()) {
    KAWASAN_ASSIGN(const Survey* const from, findSurvey(snapshot, command.copyFrom));
    copyFrom = from->id;
  }
  Survey survey{0, *command.add, command.year};
  const EditLabel label = copyFrom ? EditLabel{"copy-survey", {{"survey", *command.add}, {"from", command.copyFrom}}}
                                   : EditLabel{"new-survey", {{"survey", *command.add}}};
  return project.edit(label, [&](Edit& edit) { return startSurvey(edit, snapshot, survey, copyFrom); });
}

Result<int> surveys(const SurveyCommand& command, const CliContext& context) {
  KAWASAN_ASSIGN(Project project, Project::open(command.path));
  KAWASAN_ASSIGN(SharedSnapshot snapshot, project.snapshot());
  if (command.add) {
    KAWASAN_TRY(addSurvey(project, *snapshot, command));
    KAWASAN_ASSIGN(snapshot, project.snapshot());
  }
  OutputTable table{{{"survey", CliText::tr("Survey")},
                     {"year", CliText::tr("Year"), true},
                     {"rt_with_figures", CliText::tr("RT with figures"), true},
                     {"rt", CliText::tr("RT"), true}},
                    {}};
  for (const Survey& survey : snapshot->surveys) {
    const FigureTable& figures = snapshot->figuresOf(survey.id);
    std::int64_t filled = 0;
    for (std::size_t i = 0; i < figures.size(); ++i) filled += hasAnyFigure(figures.row(i)) ? 1 : 0;
    table.rows.push_back({textCell(survey.name), Cell{QString::number(survey.year), survey.year}, countCell(filled),
                          countCell(static_cast<std::int64_t>(snapshot->rts.size()))});
  }
  if (context.format == OutputFormat::Json) {
    printJson({{"schema", "surveys/1"}, {"surveys", table.toJson()}});
  } else {
    printTable(table, context.format);
  }
  return kDone;
}

Json changedJson(const AreaComparison& area) {
  Json changed = Json::array();
  for (const IndicatorChange& change : area.changed) {
    changed.push_back({{"indicator", std::string(identifierOf(change.parameter))},
                       {"volume_before", jsonAmount(change.before.volume)},
                       {"volume_after", jsonAmount(change.after.volume)},
                       {"base_before", jsonAmount(change.before.base)},
                       {"base_after", jsonAmount(change.after.base)},
                       {"value_before", jsonOptional(change.before.value)},
                       {"value_after", jsonOptional(change.after.value)}});
  }
  return changed;
}

Result<int> compare(const CompareCommand& command, const CliContext& context) {
  KAWASAN_ASSIGN(Project project, Project::open(command.path));
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  KAWASAN_ASSIGN(const Survey* const before, findSurvey(*snapshot, command.before));
  KAWASAN_ASSIGN(const Survey* const after, findSurvey(*snapshot, command.after));
  KAWASAN_ASSIGN(const SharedRegulation regulation, findRegulation(*snapshot, command.edition));
  KAWASAN_ASSIGN(const Level level, parseLevel(command.level));
  OutputTable table{{{"area", CliText::tr("Area")},
                     {"total_before", CliText::tr("Total before"), true},
                     {"total_after", CliText::tr("Total after"), true},
                     {"class_before", CliText::tr("Class before")},
                     {"class_after", CliText::tr("Class after")},
                     {"contribution", CliText::tr("Contribution %"), true},
                     {"changed", CliText::tr("Indicators changed"), true}},
                    {}};
  Json areas = Json::array();
  for (const AreaComparison& area : compareSurveys(*snapshot, *regulation, before->id, after->id, level)) {
    table.rows.push_back({textCell(area.area.name), totalCell(area.before), totalCell(area.after),
                          classCell(area.before), classCell(area.after), numberCell(area.contribution, 2),
                          countCell(static_cast<std::int64_t>(area.changed.size()))});
    areas.push_back({{"id", area.area.uuid},
                     {"name", area.area.name},
                     {"total_before", totalCell(area.before).raw},
                     {"total_after", totalCell(area.after).raw},
                     {"class_before", classCell(area.before).raw},
                     {"class_after", classCell(area.after).raw},
                     {"contribution", jsonOptional(area.contribution)},
                     {"changed", changedJson(area)}});
  }
  if (context.format == OutputFormat::Json) {
    printJson({{"schema", "compare/1"},
               {"before", before->name},
               {"after", after->name},
               {"edition", regulation->edition},
               {"level", std::string(keyOf(level))},
               {"areas", areas}});
    return kDone;
  }
  if (context.format == OutputFormat::Table) {
    printLine(CliText::tr("%1 · from %2 to %3 · %4")
                  .arg(fromUtf8(snapshot->info.city), fromUtf8(before->name), fromUtf8(after->name),
                       localText(regulation->name)));
    printLine();
  }
  printTable(table, context.format);
  return kDone;
}

}  // namespace

void addSurveyCommands(CLI::App& app, CliContext& context) {
  const auto options = std::make_shared<SurveyCommand>();
  CLI::App* list =
      addProjectCommand(app, context, "surveys", CliText::tr("Rounds of data collection; starts a new one"),
                        "surveys kota.gpkg --add 2024 --year 2024 --copy-from 2019", options->path);
  list->add_option("--add", options->add, utf8(CliText::tr("Name of a new round")))->type_name("NAME");
  list->add_option("--year", options->year, utf8(CliText::tr("Its year")))
      ->check(numberFromTo(1900, 2200))
      ->type_name("Y");
  list->add_option("--copy-from", options->copyFrom, utf8(CliText::tr("Round whose figures are carried forward")))
      ->type_name("NAME");
  list->callback([&context, options] { context.run([&] { return surveys(*options, context); }); });

  const auto comparing = std::make_shared<CompareCommand>();
  CLI::App* compared =
      addProjectCommand(app, context, "compare", CliText::tr("Two rounds of the same areas side by side"),
                        "compare kota.gpkg 2019 2024 --level kawasan", comparing->path);
  compared->add_option("BEFORE", comparing->before, utf8(CliText::tr("The earlier round")))->required()->type_name("");
  compared->add_option("AFTER", comparing->after, utf8(CliText::tr("The later round")))->required()->type_name("");
  addLevelOption(compared, comparing->level);
  addEditionOption(compared, comparing->edition);
  compared->callback([&context, comparing] { context.run([&] { return compare(*comparing, context); }); });
}

}  // namespace kawasan
