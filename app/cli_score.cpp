#include <algorithm>
#include <iterator>
#include <memory>

#include "app/cli_context.h"
#include "app/cli_editions.h"
#include "app/cli_output.h"
#include "app/cli_score_cells.h"
#include "app/cli_score_json.h"
#include "core/base/number_text.h"
#include "core/model/area_names.h"
#include "core/plan/plan_effects.h"
#include "core/rules/area_scores.h"
#include "core/rules/assessment.h"
#include "core/rules/estimate_marks.h"
#include "core/rules/filed_results.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"

namespace kawasan {

namespace {

constexpr int kLastPlanYear = 2200;

struct ScoreCommandOptions {
  std::string path;
  std::string survey;
  std::string level = "rt";
  std::string edition;
  std::string compare;  // another edition
  std::string until;    // year
  bool isAfterPlan = false;
  bool unclamped = false;
  bool roundFirst = false;
  bool store = false;
};

/// A value as 0, 1, 3, 5 or its range.
Cell valueCell(const IndicatorScore& indicator, bool hasFigures) {
  if (!hasFigures) return missingCell();
  return {rangeText(indicator.valueMin, indicator.valueMax), jsonOptional(indicator.value)};
}

void addFiledCells(const Regulation& regulation, const FiledResult* filed, bool forPeople, std::vector<Cell>& row) {
  if (filed == nullptr) return void(row.insert(row.end(), forPeople ? 2U : 5U, missingCell()));
  row.push_back(countCell(filed->total));
  const Cell text = textCell(filed->tingkat);
  if (forPeople) return row.push_back({text.shown.toLower(), text.raw});
  row.push_back({{}, filedClassJson(regulation, *filed)});
  row.push_back(text);
  row.push_back(textCell(filed->edition));
  row.push_back(textCell(filed->source.file));
}

void addCells(std::vector<Cell>& row, std::vector<Cell> more) {
  std::ranges::move(more, std::back_inserter(row));
}

/// For people without percents, and with what was filed only where something was; as CSV with all.
OutputTable tableOf(const Snapshot& snapshot, const Regulation& regulation, Level level,
                    const std::vector<AreaScore>& scores, const FiledResults& filed, bool forPeople) {
  const bool withPercents = !forPeople;
  const bool withFiled = !forPeople || !filed.empty();
  OutputTable table;
  const bool isRt = level == Level::Rt;
  if (isRt) table.columns.push_back({"kelurahan", CliText::tr("Kelurahan")});
  table.columns.push_back({"name", isRt ? CliText::tr("RT") : CliText::tr("Area")});
  if (isRt) table.columns.push_back({"kawasan", CliText::tr("Kawasan")});
  if (!isRt) table.columns.push_back({"rt_count", CliText::tr("RT"), true});
  if (!forPeople) table.columns.push_back({"rt_with_figures", {}, true});
  table.columns.push_back({"area_verified", CliText::tr("ha"), true});
  for (const Indicator& indicator : regulation.indicators) {
    if (withPercents)
      table.columns.push_back({std::string(identifierOf(indicator.parameter)) + "_percent",
                               fromUtf8(indicator.code) + QStringLiteral(" %"), true});
    table.columns.push_back(
        {std::string(identifierOf(indicator.parameter)) + "_value", fromUtf8(indicator.code), true});
  }
  table.columns.push_back({"sectoral_mean", CliText::tr("Mean %"), true});
  if (!forPeople) addEnds(table.columns, "total");
  table.columns.push_back({"total", CliText::tr("Total"), true});
  if (!forPeople) addEnds(table.columns, "class");
  table.columns.push_back({"class", CliText::tr("Class")});
  if (withFiled) {
    table.columns.push_back({"filed_total", CliText::tr("Total (filed)"), true});
    if (!forPeople) table.columns.push_back({"filed_class", {}});
    table.columns.push_back({"filed_class_text", CliText::tr("Class (filed)")});
    if (!forPeople) table.columns.push_back({"filed_edition", {}});
    if (!forPeople) table.columns.push_back({"filed_source", {}});
  }
  const std::vector<Area> areas = areasOf(snapshot, level);
  for (std::size_t i = 0; i < scores.size(); ++i) {
    const AreaScore& score = scores[i];
    std::vector<Cell> row;
    if (isRt) {
      const Rt* rt = snapshot.rtById(score.areaId);
      const Kawasan* kawasan = snapshot.kawasanById(rt->kawasanId);
      row.push_back(textCell(kelurahanName(snapshot, rt->kelurahanId)));
      row.push_back(textCell(rtName(*rt)));
      row.push_back(textCell(kawasan == nullptr ? "" : kawasan->name));
    } else {
      row.push_back(textCell(areas[i].name));
      row.push_back(countCell(static_cast<std::int64_t>(score.rtCount)));
    }
    if (!forPeople) row.push_back(countCell(static_cast<std::int64_t>(score.rtWithFigures)));
    row.push_back(sumCell(score, Parameter::AreaVerified, 2));
    const EstimateMarks marks(regulation, score);
    for (const IndicatorScore& indicator : score.score.indicators) {
      const bool isEstimate = marks.ofIndicator(static_cast<std::size_t>(&indicator - score.score.indicators.data()));
      if (withPercents)
        row.push_back(score.hasFigures() ? estimated(numberCell(indicator.percent, 2), isEstimate) : missingCell());
      row.push_back(valueCell(indicator, score.hasFigures()));
    }
    row.push_back(score.hasFigures() ? estimated(numberCell(score.score.sectoralMean, 2), marks.ofSectoralMean())
                                     : missingCell());
    if (!forPeople) addCells(row, totalEnds(score));
    row.push_back(totalCell(score));
    if (!forPeople) addCells(row, classEnds(score));
    row.push_back(classCell(score));
    if (withFiled) addFiledCells(regulation, filed.of(score.areaId), forPeople, row);
    table.rows.push_back(std::move(row));
  }
  return table;
}

/// "11 heavy, 13 moderate, ..." under the table.
void printSummary(const std::vector<AreaScore>& scores, const FiledResults& filed) {
  std::map<int, int> counts;
  int open = 0;
  int without = 0;
  for (const AreaScore& score : scores) {
    if (!score.hasFigures()) {
      ++without;
    } else if (const auto slumClass = score.score.slumClass()) {
      ++counts[static_cast<int>(*slumClass)];
    } else {
      ++open;
    }
  }
  QStringList parts;
  for (const SlumClass slumClass : {SlumClass::Heavy, SlumClass::Moderate, SlumClass::Light, SlumClass::None}) {
    if (const int count = counts[static_cast<int>(slumClass)]; count > 0)
      parts << QStringLiteral("%1 %2").arg(count).arg(nameOf(slumClass));
  }
  if (open > 0) parts << CliText::tr("%1 open because figures are missing").arg(open);
  if (without > 0) parts << CliText::tr("%1 without figures").arg(without);
  if (scores.empty()) {
    return printLine(CliText::tr("The project has no areas of this level yet. import-areas takes them in."));
  }
  printLine();
  printLine(CliText::tr("Areas: %1 (%2).").arg(scores.size()).arg(parts.join(QStringLiteral(", "))));
  const auto partial = std::ranges::count_if(scores, &AreaScore::isPartial);
  if (partial > 0)
    printLine(CliText::tr("≈ before a total: of the RT that have figures alone, others have none yet (areas: %1).")
                  .arg(partial));
  if (const auto unconfirmed = std::ranges::count_if(scores, &AreaScore::restsOnEstimates); unconfirmed > 0)
    printLine(CliText::tr("≈ before a figure: it rests on estimates that nobody has confirmed yet (areas: %1).")
                  .arg(unconfirmed));
  if (filed.empty()) return;
  printLine(
      CliText::tr("A total or class was filed for %1 of them. It stands as filed and is counted in nothing above.")
          .arg(filed.size()));
}

/// The ways of scoring that are not the default and so are named wherever the figures stand.
QString publishedText(const ScoreCommandOptions& options) {
  QStringList parts;
  if (options.unclamped) parts << CliText::tr("percents below 0 and above 100 enter the means");
  if (options.roundFirst) parts << CliText::tr("means of percents rounded to two decimals");
  return parts.join(QStringLiteral("; "));
}

/// What the figures become once the activities of the plan are done, up to a year or all of them.
struct PlannedFigures {
  AfterPlan afterPlan;
  FigureTable figures;
};

Result<PlannedFigures> plannedFigures(const ScoreCommandOptions& options, const Snapshot& snapshot,
                                      const Survey& survey) {
  int until = 0;
  if (!options.until.empty()) {
    const auto year = parseNumber(options.until, DecimalMark::Comma);
    if (!year || options.until.size() != 4 || year->value <= survey.year || year->value > kLastPlanYear) {
      return fail(ErrorCode::BadValue,
                  {{"field", "--after-plan"},
                   {"value", options.until},
                   {"expected", std::to_string(survey.year + 1) + ".." + std::to_string(kLastPlanYear)}});
    }
    until = static_cast<int>(year->value);
  }
  Projection projection = projectFigures(snapshot, survey, EffectBasis::Planned, until);
  PlannedFigures planned;
  planned.afterPlan.withoutYear = projection.withoutYear.size();
  if (projection.years.empty()) {
    planned.afterPlan.until = survey.year;
    planned.figures = snapshot.figuresOf(survey.id);
  } else {
    planned.afterPlan.until = projection.years.back().year;
    planned.figures = std::move(projection.years.back().figures);
  }
  return planned;
}

void printAfterPlan(const AfterPlan& afterPlan, const Survey& survey) {
  printLine(afterPlan.until > survey.year
                ? CliText::tr("Once all activities of the plan until %1 are done: counted, not surveyed.")
                      .arg(afterPlan.until)
                : CliText::tr("No activity of the plan counts after the survey: these are its figures."));
  if (afterPlan.withoutYear > 0)
    printLine(CliText::tr("Activities without a year do not count: %1.").arg(afterPlan.withoutYear));
}

Result<int> showScores(const ScoreCommandOptions& options, const CliContext& context) {
  KAWASAN_ASSIGN(Project project, Project::open(options.path));
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  KAWASAN_ASSIGN(const Survey* survey, findSurvey(*snapshot, options.survey));
  KAWASAN_ASSIGN(const SharedRegulation regulation, findRegulation(*snapshot, options.edition));
  KAWASAN_ASSIGN(const Level level, parseLevel(options.level));
  if (!options.compare.empty()) {
    KAWASAN_ASSIGN(const SharedRegulation other, findRegulation(*snapshot, options.compare));
    printComparison(*snapshot, *survey, level, *regulation, *other, context.format);
    return kDone;
  }
  const ScoreOptions scoreOptions{!options.unclamped, options.roundFirst};
  std::optional<PlannedFigures> planned;
  if (options.isAfterPlan) {
    KAWASAN_ASSIGN(planned, plannedFigures(options, *snapshot, *survey));
  }
  const std::optional<AfterPlan> afterPlan = planned ? std::optional(planned->afterPlan) : std::nullopt;
  std::vector<AreaScore> scores = scoreAreas(*snapshot, *regulation, survey->id, level, scoreOptions);
  if (planned) {
    std::vector<AreaScore> after = scoreAreas(*snapshot, *regulation, planned->figures, level, scoreOptions);
    for (std::size_t i = 0; i < after.size(); ++i)
      after[i].estimates = scores[i].estimates;  // what it is worked out of
    scores = std::move(after);
  }
  if (options.store) {
    const Assessments assessments = assessmentsOf(*regulation, survey->id, level, scores, scoreOptions);
    const EditLabel label{
        "store-scores",
        {{"survey", survey->name}, {"level", std::string(keyOf(level))}, {"edition", regulation->edition}}};
    KAWASAN_TRY(project.edit(
        label,
        [&assessments](Edit& edit) -> Result<void> {
          edit.putAssessments(assessments);
          return {};
        },
        EditKind::BulkInsert));
  }
  // What was filed was filed of the survey.
  const FiledResults filed =
      afterPlan ? FiledResults() : FiledResults(*snapshot, survey->id, level, regulation->edition);
  switch (context.format) {
    case OutputFormat::Json:
      printJson(scoresJson(*snapshot, *regulation, *survey, level, scores, scoreOptions, afterPlan));
      break;
    case OutputFormat::Csv:
      printTable(tableOf(*snapshot, *regulation, level, scores, filed, false), context.format);
      break;
    case OutputFormat::Table:
      printLine(CliText::tr("%1 · survey %2 · %3")
                    .arg(fromUtf8(snapshot->info.city), fromUtf8(survey->name), localText(regulation->name)));
      if (const QString published = publishedText(options); !published.isEmpty())
        printLine(CliText::tr("As published: %1.").arg(published));
      if (afterPlan) printAfterPlan(*afterPlan, *survey);
      printLine();
      printTable(tableOf(*snapshot, *regulation, level, scores, filed, true), context.format);
      printSummary(scores, filed);
      break;
  }
  return kDone;
}

}  // namespace

void addScoreCommands(CLI::App& app, CliContext& context) {
  const auto options = std::make_shared<ScoreCommandOptions>();
  CLI::App* score = addProjectCommand(app, context, "score", CliText::tr("Values, total and class of every area"),
                                      "score kota.gpkg --level kawasan", options->path);
  addSurveyOption(score, options->survey);
  addLevelOption(score, options->level);
  addEditionOption(score, options->edition);
  score->add_flag("--unclamped", options->unclamped,
                  utf8(CliText::tr("As published: percents below 0 and above 100 enter the means")));
  score->add_flag("--round-first", options->roundFirst,
                  utf8(CliText::tr("As published: means of percents rounded to two decimals")));
  CLI::Option* store = score->add_flag(
      "--store", options->store, utf8(CliText::tr("Also keep the result in the project, with edition and method")));
  score
      ->add_option("--compare", options->compare,
                   utf8(CliText::tr("The same figures by another edition too: areas whose class differs; never kept")))
      ->type_name("KEY")
      ->excludes(store);
  CLI::Option* afterPlan =
      score
          ->add_option(
              "--after-plan", options->until,
              utf8(CliText::tr("Once the activities of the plan are done, until this year or all; never kept")))
          ->expected(0, 1)
          ->type_name("[YEAR]")
          ->excludes(store)
          ->excludes("--compare");
  score->callback([&context, options, afterPlan] {
    options->isAfterPlan = afterPlan->count() > 0;
    context.run([&] { return showScores(*options, context); });
  });
  addExplainCommand(app, context);
}

}  // namespace kawasan
