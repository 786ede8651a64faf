#include <memory>

#include "app/cli_context.h"
#include "app/cli_output.h"
#include "app/cli_score_cells.h"
#include "app/cli_usage.h"
#include "core/import/find_area.h"
#include "core/import/number_cell.h"
#include "core/model/survey_edits.h"
#include "core/rules/survey_comparison.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
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
  std::string area;
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

Json comparisonJson(const AreaComparison& area) {
  return {{"id", area.area.uuid},
          {"name", area.area.name},
          {"total_before", totalCell(area.before).raw},
          {"total_after", totalCell(area.after).raw},
          {"class_before", classCell(area.before).raw},
          {"class_after", classCell(area.after).raw},
          {"contribution", jsonOptional(area.contribution)},
          {"changed", changedJson(area)}};
}

OutputTable areasTable(const std::vector<AreaComparison>& areas) {
  OutputTable table{{{"area", CliText::tr("Area")},
                     {"total_before", CliText::tr("Total before"), true},
                     {"total_after", CliText::tr("Total after"), true},
                     {"class_before", CliText::tr("Class before")},
                     {"class_after", CliText::tr("Class after")},
                     {"contribution", CliText::tr("Contribution %"), true},
                     {"changed", CliText::tr("Indicators changed"), true}},
                    {}};
  for (const AreaComparison& area : areas) {
    table.rows.push_back({textCell(area.area.name), totalCell(area.before), totalCell(area.after),
                          classCell(area.before), classCell(area.after), numberCell(area.contribution, 2),
                          countCell(static_cast<std::int64_t>(area.changed.size()))});
  }
  return table;
}

Cell comparedCell(const KnownSum& sum, Unit unit) {
  if (isMissing(sum.amount)) return {missingText(), nullptr};
  Cell cell = volumeCell(sum.amount, unit);
  cell.shown = sumText(sum, cell.shown);
  return cell;
}

Cell percentOf(const std::optional<IndicatorScore>& score) {
  return numberCell(score ? score->percent : std::nullopt, 2);
}

/// A value that is open stands as its range, and as null for programs.
Cell valueOf(const std::optional<IndicatorScore>& score) {
  if (!score) return missingCell();
  return {rangeText(score->valueMin, score->valueMax), jsonOptional(score->value)};
}

Cell differenceCell(const std::optional<double>& difference, int decimals) {
  return difference ? Cell{signedText(*difference, decimals), jsonNumber(*difference)} : missingCell();
}

/// How many RT lack a figure stands in the last columns; people read it off the sums, which are least amounts then.
constexpr std::size_t kMissingColumns = 2;

/// Every figure of one area in both rounds.
OutputTable figuresTable(const Regulation& regulation, const AreaComparison& area) {
  OutputTable table{{{"figure", CliText::tr("Figure")},
                     {"unit", CliText::tr("Unit")},
                     {"before", CliText::tr("Before"), true},
                     {"after", CliText::tr("After"), true},
                     {"difference", CliText::tr("Difference"), true},
                     {"percent_before", CliText::tr("% before"), true},
                     {"percent_after", CliText::tr("% after"), true},
                     {"percent_difference", CliText::tr("Points"), true},
                     {"value_before", CliText::tr("Value before"), true},
                     {"value_after", CliText::tr("Value after"), true},
                     {"value_difference", CliText::tr("Difference"), true},
                     {"changed", CliText::tr("Changed")},
                     {"rt_missing_before", CliText::tr("RT without it before"), true},
                     {"rt_missing_after", CliText::tr("RT without it after"), true}},
                    {}};
  for (const ComparedFigure& figure : comparedFigures(regulation, area)) {
    const Unit unit = unitOf(figure.parameter);
    const int decimals = isCounted(unit) ? 0 : 2;
    const QString code = figure.indicator ? fromUtf8(regulation.indicators[*figure.indicator].code) + u' ' : QString();
    const std::optional<double> difference =
        figure.difference ? std::optional(unitsFromMicro(*figure.difference)) : std::nullopt;
    const std::optional<double> values =
        figure.valueDifference ? std::optional<double>(*figure.valueDifference) : std::nullopt;
    table.rows.push_back(
        {keyCell(code + shortNameOf(figure.parameter), identifierOf(figure.parameter)),
         keyCell(unitName(unit), unitText(unit)), comparedCell(figure.before, unit), comparedCell(figure.after, unit),
         differenceCell(difference, decimals), percentOf(figure.scoreBefore), percentOf(figure.scoreAfter),
         differenceCell(figure.percentDifference, 2), valueOf(figure.scoreBefore), valueOf(figure.scoreAfter),
         differenceCell(values, 0), Cell{figure.isChanged ? CliText::tr("changed") : QString(), figure.isChanged},
         countCell(static_cast<std::int64_t>(figure.before.missing)),
         countCell(static_cast<std::int64_t>(figure.after.missing))});
  }
  return table;
}

struct ComparedRounds {
  const Survey& before;
  const Survey& after;
  const Regulation& regulation;
};

void printRounds(const QString& what, const ComparedRounds& rounds) {
  printLine(
      CliText::tr("%1 · from %2 to %3 · %4")
          .arg(what, fromUtf8(rounds.before.name), fromUtf8(rounds.after.name), localText(rounds.regulation.name)));
}

void printComparisonJson(const ComparedRounds& rounds, Level level, Json areas) {
  printJson({{"schema", "compare/1"},
             {"before", rounds.before.name},
             {"after", rounds.after.name},
             {"edition", rounds.regulation.edition},
             {"level", std::string(keyOf(level))},
             {"areas", std::move(areas)}});
}

/// One area: total and class in a line, then every figure of both rounds.
Result<int> compareOne(const Snapshot& snapshot, const ComparedRounds& rounds, const std::string& typed,
                       OutputFormat format) {
  KAWASAN_ASSIGN(const AreaTarget target, findArea(snapshot, typed));
  auto found = areaOf(snapshot, target.level, target.id);
  if (!found) return fail(ErrorCode::UnknownArea, {{"area", target.name}, {"near", "-"}});
  const AreaComparison area =
      compareSurveys(snapshot, rounds.regulation, rounds.before.id, rounds.after.id, std::move(*found));
  OutputTable figures = figuresTable(rounds.regulation, area);
  if (format == OutputFormat::Json) {
    Json one = comparisonJson(area);
    one["figures"] = figures.toJson();
    printComparisonJson(rounds, target.level, Json::array({one}));
    return kDone;
  }
  if (format == OutputFormat::Table) {
    printRounds(fromUtf8(target.name), rounds);
    printLine(CliText::tr("Total %1 → %2 · %3 → %4")
                  .arg(totalCell(area.before).shown, totalCell(area.after).shown, classCell(area.before).shown,
                       classCell(area.after).shown));
    if (area.contribution)
      printLine(CliText::tr("Contribution %1 %").arg(formatNumber(*area.contribution, 2, currentLanguage())));
    printLine();
    figures.columns.resize(figures.columns.size() - kMissingColumns);
    for (std::vector<Cell>& row : figures.rows) row.resize(row.size() - kMissingColumns);
  }
  printTable(figures, format);
  return kDone;
}

Result<int> compare(const CompareCommand& command, const CliContext& context) {
  KAWASAN_ASSIGN(Project project, Project::open(command.path));
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  KAWASAN_ASSIGN(const Survey* const before, findSurvey(*snapshot, command.before));
  KAWASAN_ASSIGN(const Survey* const after, findSurvey(*snapshot, command.after));
  KAWASAN_ASSIGN(const SharedRegulation regulation, findRegulation(*snapshot, command.edition));
  const ComparedRounds rounds{*before, *after, *regulation};
  if (!command.area.empty()) return compareOne(*snapshot, rounds, command.area, context.format);
  KAWASAN_ASSIGN(const Level level, parseLevel(command.level));
  const std::vector<AreaComparison> areas = compareSurveys(*snapshot, *regulation, before->id, after->id, level);
  if (context.format == OutputFormat::Json) {
    Json list = Json::array();
    for (const AreaComparison& area : areas) list.push_back(comparisonJson(area));
    printComparisonJson(rounds, level, std::move(list));
    return kDone;
  }
  if (context.format == OutputFormat::Table) {
    printRounds(fromUtf8(snapshot->info.city), rounds);
    printLine();
  }
  printTable(areasTable(areas), context.format);
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
  compared
      ->add_option("--area", comparing->area,
                   utf8(CliText::tr("Only this RT, kelurahan or kawasan, with every figure of both rounds")))
      ->type_name("AREA");
  addEditionOption(compared, comparing->edition);
  compared->callback([&context, comparing] { context.run([&] { return compare(*comparing, context); }); });
}

}  // namespace kawasan
