#include <memory>

#include "app/cli_context.h"
#include "app/cli_origins.h"
#include "app/cli_output.h"
#include "app/cli_score_json.h"
#include "core/base/text.h"
#include "core/import/find_area.h"
#include "core/import/header_map.h"
#include "core/model/source_cells.h"
#include "core/model/source_rows.h"
#include "core/rules/explain.h"
#include "core/rules/missing_weight.h"
#include "ui/paint/map_figure_words.h"
#include "ui/text/explanation.h"
#include "ui/text/figure_advice.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"
#include "ui/text/origin_text.h"

namespace kawasan {

namespace {

struct ExplainOptions {
  std::string path;
  std::string area;
  std::string indicator;
  std::string survey;
  std::string edition;
  bool isBrief = false;
};

Json valueJson(const ExplainedValue& value) {
  return {{"name", value.name},
          {"number", jsonOptional(value.number)},
          {"up_to", jsonOptional(value.upTo)},
          {"key", value.key.empty() ? Json(nullptr) : Json(value.key)}};
}

Json stepJson(const ExplainStep& step) {
  Json inputs = Json::array();
  for (const ExplainedValue& input : step.inputs) inputs.push_back(valueJson(input));
  Json citations = Json::array();
  for (const Citation& citation : step.citations) {
    citations.push_back({{"marks", citation.marks},
                         {"provision", utf8(localText(citation.provision))},
                         {"note", utf8(localText(citation.note))}});
  }
  Json parts = Json::array();
  for (const ExplainStep& part : step.parts) parts.push_back(stepJson(part));
  return {{"formula", step.formula},          {"subject", step.subject}, {"code", step.code},      {"inputs", inputs},
          {"result", valueJson(step.result)}, {"flags", step.flags},     {"citations", citations}, {"parts", parts}};
}

/// The step and `levels` of what it is made of, without sources.
ExplainStep briefOf(ExplainStep step, int levels) {
  step.citations.clear();
  if (levels == 0) step.parts.clear();
  for (ExplainStep& part : step.parts) part = briefOf(std::move(part), levels - 1);
  return step;
}

/// The indicator by identifier or by its letter code in this edition, or a base by identifier or as tables head it.
Result<Parameter> findIndicator(const Regulation& regulation, const std::string& name) {
  std::vector<std::string> known;
  for (const Indicator& indicator : regulation.indicators) {
    if (identifierOf(indicator.parameter) == name || lowered(name) == indicator.code) return indicator.parameter;
    known.push_back(indicator.code);
  }
  const auto target = targetByHeader(name, codesOf(regulation));
  if (target && target->kind == ColumnKind::Figure && target->parameter && !isIndicator(*target->parameter))
    return *target->parameter;
  return fail(ErrorCode::UnknownField, {{"field", name}, {"known", joinText(known, ", ")}});
}

Result<Area> explainedArea(const Snapshot& snapshot, const AreaTarget& target) {
  if (auto area = areaOf(snapshot, target.level, target.id)) return std::move(*area);
  return fail(ErrorCode::UnknownArea, {{"area", target.name}, {"near", "-"}});
}

/// Where what an area is judged by comes from, with the key and the heading of each.
struct NamedOrigins {
  std::string key;
  QString heading;
  AreaOrigins origins;
};

Result<std::vector<NamedOrigins>> figureOrigins(Project& project, const Snapshot& snapshot, FeatureId surveyId,
                                                const Area& area, Parameter indicator) {
  std::vector<NamedOrigins> all;
  for (const Parameter parameter : {indicator, baseOf(indicator).value_or(indicator)}) {
    if (!all.empty() && parameter == indicator) break;
    KAWASAN_ASSIGN(AreaOrigins origins, originsOf(project, snapshot, surveyId, area, parameter));
    all.push_back({std::string(identifierOf(parameter)),
                   CliText::tr("Where the figure “%1” comes from:").arg(nameOf(parameter)), std::move(origins)});
  }
  return all;
}

Result<std::vector<NamedOrigins>> judgedOrigins(Project& project, const Snapshot& snapshot, const Survey& survey,
                                                const Area& area) {
  std::vector<NamedOrigins> all;
  KAWASAN_ASSIGN(AreaOrigins figures, figureOriginsOf(project, snapshot, survey, area));
  all.push_back({"figures", CliText::tr("Where the figures of the RT come from:"), std::move(figures)});
  if (area.level != Level::Kawasan && area.level != Level::Kelurahan) return all;
  for (const auto& [table, heading] : {std::pair("consideration", CliText::tr("Where the considerations come from:")),
                                       std::pair("legality", CliText::tr("Where the legality of the land comes from:")),
                                       std::pair("decree_area", CliText::tr("Where the decree comes from:"))}) {
    KAWASAN_ASSIGN(AreaOrigins origins, recordOriginsOf(project, area, table));
    all.push_back({table, heading, std::move(origins)});
  }
  return all;
}

Json originJson(Parameter parameter, const FigureOrigin& origin) {
  Json changes = Json::array();
  for (const FigureOrigin::Change& change : origin.changes) {
    changes.push_back({{"edit", change.number},
                       {"label", change.label.key},
                       {"person", change.person},
                       {"time", change.time},
                       {"before", change.before},
                       {"after", change.after}});
    if (change.source.file.empty()) continue;
    changes.back()["file"] = change.source.file;
    if (const FigurePlace place = placeOf(change.source, parameter); !place.cell.empty())
      changes.back()["cell"] = place.cell;
  }
  Json json{{"file", origin.source.file},
            {"sheet", sheetOf(origin.source)},
            {"row", origin.source.row},
            {"changes", changes}};
  if (const std::string rows = rowsOf(origin.source); rows != std::to_string(origin.source.row) && !rows.empty())
    json["rows"] = rows;
  const FigurePlace place = placeOf(origin.source, parameter);
  if (!place.cell.empty()) json["cell"] = place.cell;
  if (!place.column.empty()) json["column"] = place.column;
  if (!origin.carriedFrom.empty()) json["carried_from"] = origin.carriedFrom;
  return json;
}

void printOrigin(const Snapshot& snapshot, const Survey& survey, Parameter parameter, const FigureOrigin& origin,
                 bool isEstimate) {
  printLine();
  QString line = CliText::tr("Where the figure “%1” comes from:").arg(nameOf(parameter));
  const bool isLacked = !origin.changes.empty() && isLacking(origin.changes.front());
  if (!origin.source.file.empty() && !isLacked)
    line += u' ' + fromUtf8(origin.source.file) + placeInFile(origin.source, parameter);
  if (isEstimate) line += CliText::tr(" (an estimate until somebody confirms it)");
  printLine(line);
  for (const FigureOrigin::Change& change : origin.changes) {
    const auto date = dateOfTime(change.time);
    QString what = QStringLiteral("  %1 · %2 · %3")
                       .arg(date ? formatDate(*date, currentLanguage()) : QString(), fromUtf8(change.person),
                            describe(change.label)) +
                   roundText(change.label, snapshot, survey);
    // Where the file has what stands there now is told above.
    const bool isNow = &change == &origin.changes.front();
    if (!isNow && !change.source.file.empty() && !isLacking(change)) {
      const bool isNamed = change.label.key != "copy-survey";  // the label of what a file brought names it
      if (!isNamed) what += QStringLiteral(": ") + fromUtf8(change.source.file);
      what += placeInFile(change.source, parameter);
    }
    if (isLacking(change)) what += CliText::tr(" (the file does not have this figure)");
    if (!change.before.empty()) what += CliText::tr(" (before: %1)").arg(fromUtf8(change.before));
    printLine(what);
    if (const auto map = mapSourceOf(change.label.params.get("source")))
      printLine(QStringLiteral("    ") + methodOf(*map, change.label.params.get("layer")));
  }
}

Json missingJson(const std::vector<MissingFigure>& figures) {
  Json list = Json::array();
  for (const MissingFigure& figure : figures) {
    list.push_back({{"field", identifierOf(figure.parameter)},
                    {"rt", figure.rts},
                    {"narrows_by", figure.narrowsBy},
                    {"certain", figure.isCertain},
                    {"can_decide_class", figure.canDecide}});
  }
  return list;
}

Json sideJson(const std::optional<ClassStep>& step) {
  if (!step) return nullptr;
  return {{"class", keyOf(step->slumClass)},
          {"points", step->points},
          {"moves", movesJson(step->moves)},
          {"together", movesJson(step->together)}};
}

Json distanceJson(const std::optional<ClassDistance>& distance) {
  if (!distance) return nullptr;
  return {{"better", sideJson(distance->better)}, {"worse", sideJson(distance->worse)}};
}

void printMissing(const std::vector<MissingFigure>& figures, const Score& score) {
  if (figures.empty()) return;
  printLine();
  printLine(CliText::tr("Missing figures, the one that matters most first:"));
  for (const QString& line : missingFigureLines(figures, score)) printLine(QStringLiteral("  ") + line);
}

void printDistance(const std::optional<ClassDistance>& distance) {
  if (!distance) return;
  for (const auto& [step, isBetter] : {std::pair(&distance->better, true), std::pair(&distance->worse, false)}) {
    if (!*step) continue;
    printLine();
    const QStringList lines = classStepLines(**step, isBetter);
    printLine(lines.front());
    for (const QString& line : lines.mid(1)) printLine(QStringLiteral("  ") + line);
  }
}

Result<int> explain(const ExplainOptions& options, const CliContext& context) {
  KAWASAN_ASSIGN(Project project, Project::open(options.path));
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  KAWASAN_ASSIGN(const Survey* survey, findSurvey(*snapshot, options.survey));
  KAWASAN_ASSIGN(const SharedRegulation regulation, findRegulation(*snapshot, options.edition));
  KAWASAN_ASSIGN(const AreaTarget target, findArea(*snapshot, options.area));
  KAWASAN_ASSIGN(const Area area, explainedArea(*snapshot, target));
  std::vector<MissingFigure> missing;
  std::optional<ClassDistance> distance;
  AreaScore score;
  if (options.indicator.empty()) {
    missing = missingFiguresOf(*snapshot, *regulation, survey->id, area);
    score = scoreArea(*snapshot, *regulation, survey->id, area);
    if (score.hasFigures()) distance = classDistanceOf(*regulation, score.score);
  }
  const Explainer explainer(*snapshot, *regulation, survey->id, area);
  std::vector<ExplainStep> steps;
  std::vector<std::pair<Parameter, FigureOrigin>> origins;
  std::vector<NamedOrigins> areaOrigins;
  if (options.indicator.empty()) {
    steps.push_back(explainer.slumClass());
    if (target.level == Level::Kawasan || target.level == Level::Kelurahan) steps.push_back(explainer.handling());
    if (target.level != Level::Rt && !options.isBrief) {
      KAWASAN_ASSIGN(areaOrigins, judgedOrigins(project, *snapshot, *survey, area));
    }
  } else {
    KAWASAN_ASSIGN(const Parameter indicator, findIndicator(*regulation, options.indicator));
    if (regulation->indexOfIndicator(indicator)) {
      KAWASAN_ASSIGN(ExplainStep step, explainer.indicator(indicator));
      steps.push_back(std::move(step));
    } else {
      steps.push_back(explainer.sum(indicator));
    }
    if (target.level == Level::Rt && !options.isBrief) {
      for (const Parameter parameter : {indicator, baseOf(indicator).value_or(indicator)}) {
        if (!origins.empty() && parameter == indicator) break;
        KAWASAN_ASSIGN(FigureOrigin origin, project.originOf(survey->id, target.id, parameter));
        origins.emplace_back(parameter, std::move(origin));
      }
    } else if (!options.isBrief) {
      KAWASAN_ASSIGN(areaOrigins, figureOrigins(project, *snapshot, survey->id, area, indicator));
    }
  }
  if (options.isBrief) {
    for (ExplainStep& step : steps) step = briefOf(std::move(step), 1);
  }
  if (context.format == OutputFormat::Json) {
    Json list = Json::array();
    for (const ExplainStep& step : steps) list.push_back(stepJson(step));
    Json sources = Json::object();
    for (const auto& [parameter, origin] : origins)
      sources[std::string(identifierOf(parameter))] = originJson(parameter, origin);
    for (const NamedOrigins& named : areaOrigins) sources[named.key] = originsJson(named.origins);
    printJson({{"schema", "explain/1"},
               {"area", target.name},
               {"level", keyOf(target.level)},
               {"survey", survey->name},
               {"edition", regulation->edition},
               {"steps", list},
               {"origins", sources},
               {"missing", missingJson(missing)},
               {"distance", distanceJson(distance)}});
    return kDone;
  }
  printLine(CliText::tr("%1 · survey %2 · %3")
                .arg(fromUtf8(target.name), fromUtf8(survey->name), localText(regulation->name)));
  for (const ExplainStep& step : steps) {
    printLine();
    for (const ExplanationLine& line : explanationLines(step, *regulation)) {
      printLine(QString(line.depth * 2, u' ') + line.text);
    }
  }
  printMissing(missing, score.score);
  printDistance(distance);
  for (const auto& [parameter, origin] : origins) {
    const bool isEstimate = snapshot->isEstimate(survey->id, target.id, parameter);
    printOrigin(*snapshot, *survey, parameter, origin, isEstimate);
  }
  for (const NamedOrigins& named : areaOrigins) printOrigins(named.heading, named.origins);
  return kDone;
}

}  // namespace

void addExplainCommand(CLI::App& app, CliContext& context) {
  const auto options = std::make_shared<ExplainOptions>();
  CLI::App* command = addProjectCommand(app, context, "explain",
                                        CliText::tr("Where a figure comes from: formula, parts, source, article"),
                                        "explain kota.gpkg \"Kalianyar RT 001 RW 002\" --indicator 2b", options->path);
  command
      ->add_option("AREA", options->area, utf8(CliText::tr("Kawasan, kelurahan or RT, as \"Kalianyar RT 001 RW 002\"")))
      ->required()
      ->type_name("");
  command
      ->add_option("--indicator", options->indicator,
                   utf8(CliText::tr("Code or identifier of one indicator or base; else the class")))
      ->type_name("CODE");
  command->add_flag("--brief", options->isBrief,
                    utf8(CliText::tr("Only what it is made of, on one page: no RT, sources or articles")));
  addSurveyOption(command, options->survey);
  addEditionOption(command, options->edition);
  command->callback([&context, options] { context.run([&] { return explain(*options, context); }); });
}

}  // namespace kawasan
