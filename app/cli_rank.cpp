#include <algorithm>
#include <iterator>
#include <memory>

#include "app/cli_context.h"
#include "app/cli_output.h"
#include "app/cli_rank_swap.h"
#include "app/cli_score_cells.h"
#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/rules/kawasan_words.h"
#include "core/rules/ranking.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/total_text.h"

namespace kawasan {

namespace {

struct RankOptions {
  std::string path;
  std::string survey;
  std::string edition;
  std::string level;
  std::vector<std::string> swap;
};

Json stringOrNull(const std::optional<std::string>& text) {
  return text ? Json(*text) : Json(nullptr);
}

Json signJson(const std::optional<bool>& sign) {
  return sign ? Json(*sign ? "+" : "-") : Json(nullptr);
}

Json considerationsJson(const Considerations& considerations) {
  const auto theClass = considerations.considerationClass();
  Json json;
  for (const auto item :
       {ConsiderationItem::StrategicValue, ConsiderationItem::Population, ConsiderationItem::SocioEconomicCultural}) {
    json[std::string(keyOf(item))] = jsonOptional(considerations.value(item));
  }
  json["population_density"] = jsonOptional(considerations.populationDensity);
  json["sum"] = jsonOptional(considerations.sum());
  json["class"] = theClass ? Json(keyOf(*theClass)) : Json(nullptr);
  return json;
}

Json rankedJson(const RankedArea& area) {
  const auto slumClass = area.score.hasFigures() ? area.score.score.slumClass() : std::nullopt;
  const ClassificationResult& result = area.classification;
  return {{"id", area.area.uuid},
          {"level", keyOf(area.area.level)},
          {"name", area.area.name},
          {"code", area.area.code},
          {"rank", area.rank ? Json(*area.rank) : Json(nullptr)},
          {"tied", area.tied},
          {"provisional", area.provisional},
          {"total", area.score.hasFigures() ? jsonOptional(area.score.score.total()) : Json(nullptr)},
          {"total_min", area.score.score.totalMin},
          {"total_max", area.score.score.totalMax},
          {"class", slumClass ? Json(keyOf(*slumClass)) : Json(nullptr)},
          {"considerations", considerationsJson(area.considerations)},
          {"legality",
           {{"tenure_status", signJson(area.legality.tenureStatus)},
            {"spatial_plan_conformity", signJson(area.legality.spatialPlanConformity)},
            {"legal", area.legality.legal ? Json(*area.legality.legal) : Json(nullptr)}}},
          {"classification", stringOrNull(result.code)},
          {"priority", jsonOptional(result.priority)},
          {"handling", stringOrNull(result.handling)},
          {"alternatives", result.alternatives},
          {"pattern_chosen", area.pattern ? Json(keyOf(*area.pattern)) : Json(nullptr)},
          {"pattern_reason", area.patternReason},
          {"rt_count", area.score.rtCount},
          {"rt_with_figures", area.score.rtWithFigures},
          {"households", jsonAmount(amountOf(area.score.sums, Parameter::HouseholdsKk))},
          {"hectares", jsonAmount(amountOf(area.score.sums, Parameter::AreaVerified))},
          {"partial", area.score.isPartial()},
          {"estimates",
           estimatesJson(estimatedResults(area.score), {{"households", knownSum(area.score, Parameter::HouseholdsKk)},
                                                        {"hectares", knownSum(area.score, Parameter::AreaVerified)}})},
          {"at_least", leastJson({{"households", knownSum(area.score, Parameter::HouseholdsKk)},
                                  {"hectares", knownSum(area.score, Parameter::AreaVerified)}})},
          {"chosen", area.chosen},
          {"chosen_reason", area.chosenReason},
          {"chosen_date", area.chosenDate.empty() ? Json(nullptr) : Json(area.chosenDate)}};
}

QString considerationText(const Considerations& considerations) {
  const auto theClass = considerations.considerationClass();
  const QString sum = rangeText(considerations.sumMin, considerations.sumMax);
  return theClass ? QStringLiteral("%1 (%2)").arg(nameOf(*theClass), sum)
                  : QStringLiteral("%1 (%2)").arg(missingText(), sum);
}

QString legalityText(const Regulation& regulation, const LegalityResult& legality) {
  if (!legality.legal) return missingText();
  return localText(*legality.legal ? regulation.legality.legal : regulation.legality.notLegal);
}

QString handlingText(const Regulation& regulation, const ClassificationResult& result) {
  return result.handling ? localText(regulation.handlingByKey(*result.handling).name) : missingText();
}

/// For people with the day and the reason of the meeting, which have columns of their own elsewhere.
QString chosenText(const RankedArea& area) {
  if (!area.chosen) return {};
  const auto date = parseDate(area.chosenDate);
  if (area.chosenReason.empty()) return CliText::tr("yes");
  return date ? CliText::tr("yes, %1: %2").arg(formatDate(*date, currentLanguage()), fromUtf8(area.chosenReason))
              : CliText::tr("yes: %1").arg(fromUtf8(area.chosenReason));
}

std::vector<Cell> rankedRow(const Regulation& regulation, const RankedArea& area) {
  const ClassificationResult& result = area.classification;
  const bool notSlum = result.state == ClassificationState::NotSlum;
  return {{rankText(area), jsonOptional(area.rank)},
          textCell(area.area.name),
          {notSlum           ? QStringLiteral("–")
           : result.priority ? QString::number(*result.priority)
                             : missingText(),
           jsonOptional(result.priority)},
          {notSlum ? QStringLiteral("–") : fromUtf8(result.code.value_or("?")), stringOrNull(result.code)},
          totalCell(area.score),
          classCell(area.score),
          {considerationText(area.considerations), jsonOptional(area.considerations.sum())},
          {legalityText(regulation, area.legality), area.legality.legal ? Json(*area.legality.legal) : Json(nullptr)},
          {handlingText(regulation, result), stringOrNull(result.handling)},
          sumCell(area.score, Parameter::HouseholdsKk, 0),
          sumCell(area.score, Parameter::AreaVerified, 2),
          {chosenText(area), area.chosen}};
}

OutputTable tableOf(const Regulation& regulation, const Ranking& ranking, bool forPeople) {
  OutputTable table{{{"rank", CliText::tr("Rank"), true},
                     {"name", capitalised(nameOf(ranking.level))},
                     {"priority", CliText::tr("Priority"), true},
                     {"classification", CliText::tr("Code")},
                     {"total", CliText::tr("Total"), true},
                     {"class", CliText::tr("Class")},
                     {"considerations", CliText::tr("Considerations")},
                     {"legal", CliText::tr("Land")},
                     {"handling", CliText::tr("Handling")},
                     {"households", CliText::tr("KK"), true},
                     {"hectares", CliText::tr("ha"), true},
                     {"chosen", CliText::tr("Chosen")}},
                    {}};
  if (!forPeople) {
    addEnds(table.columns, "total");
    addEnds(table.columns, "class");
    table.columns.push_back({"rt_count", {}, true});
    table.columns.push_back({"rt_with_figures", {}, true});
    table.columns.push_back({"provisional", {}});
    table.columns.push_back({"chosen_date", {}});
    table.columns.push_back({"chosen_reason", {}});
    table.columns.push_back({"pattern_chosen", {}});
    table.columns.push_back({"pattern_reason", {}});
  }
  for (const RankedArea& area : ranking.areas) {
    table.rows.push_back(rankedRow(regulation, area));
    if (forPeople) continue;
    std::ranges::move(totalEnds(area.score), std::back_inserter(table.rows.back()));
    std::ranges::move(classEnds(area.score), std::back_inserter(table.rows.back()));
    table.rows.back().push_back(countCell(static_cast<std::int64_t>(area.score.rtCount)));
    table.rows.back().push_back(countCell(static_cast<std::int64_t>(area.score.rtWithFigures)));
    table.rows.back().push_back({{}, area.provisional});
    table.rows.back().push_back({{}, area.chosen ? Json(area.chosenDate) : Json(nullptr)});
    table.rows.back().push_back({{}, area.chosen ? Json(area.chosenReason) : Json(nullptr)});
    table.rows.back().push_back({{}, area.pattern ? Json(keyOf(*area.pattern)) : Json(nullptr)});
    table.rows.back().push_back({{}, area.pattern ? Json(area.patternReason) : Json(nullptr)});
  }
  return table;
}

void printNotes(const Regulation& regulation, const Ranking& ranking) {
  printLine();
  const bool anyTie =
      std::any_of(ranking.areas.begin(), ranking.areas.end(), [](const RankedArea& area) { return area.tied; });
  if (anyTie) printLine(CliText::tr("= same priority and total; ordered by households, then hectares, then code."));
  if (std::ranges::any_of(ranking.areas, &RankedArea::provisional))
    printLine(CliText::tr("≈ before a rank: it may still change once what is missing is filled in."));
  for (const RankedArea& area : ranking.areas) {
    if (area.score.isPartial())
      printLine(CliText::tr("≈ before a total: %1 %2.").arg(fromUtf8(area.area.name), partialNote(area.score)));
  }
  const auto open =
      std::ranges::count_if(ranking.areas, [](const RankedArea& area) { return area.score.restsOnEstimates(); });
  if (open > 0)
    printLine(
        CliText::tr("≈ before a figure: it rests on estimates that nobody has confirmed yet (areas: %1).").arg(open));
  if (ranking.incomplete > 0)
    printLine(CliText::tr("Without a code because something is not filled in: %1.").arg(ranking.incomplete));
  for (const RankedArea& area : ranking.areas) {
    if (area.classification.alternatives.empty()) continue;
    QStringList names;
    for (const std::string& key : area.classification.alternatives)
      names << localText(regulation.handlingByKey(key).name);
    printLine(
        CliText::tr("%1: alternative handling: %2.").arg(fromUtf8(area.area.name), names.join(QStringLiteral(", "))));
  }
  for (const RankedArea& area : ranking.areas) {
    if (!area.pattern) continue;
    const QString pattern = localText(wordsOf(*area.pattern));
    printLine(area.patternReason.empty()
                  ? CliText::tr("%1: handling chosen by the planners: %2.").arg(fromUtf8(area.area.name), pattern)
                  : CliText::tr("%1: handling chosen by the planners: %2 (%3).")
                        .arg(fromUtf8(area.area.name), pattern, fromUtf8(area.patternReason)));
  }
  // The table of classification is recollected; whoever reads the ranking must know how far it can be trusted.
  const Citation& citation = regulation.citation(regulation.classification.front().citation);
  printLine(CliText::tr("Basis of the priorities: %1 [%2].")
                .arg(localText(citation.provision), fromUtf8(joinText(citation.marks, ", "))));
  if (const QString note = localText(citation.note); !note.isEmpty()) printLine(note);
}

Result<int> showRanking(const RankOptions& options, const CliContext& context) {
  KAWASAN_ASSIGN(Project project, Project::open(options.path));
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  KAWASAN_ASSIGN(const Survey* survey, findSurvey(*snapshot, options.survey));
  KAWASAN_ASSIGN(const SharedRegulation regulation, findRegulation(*snapshot, options.edition));
  Level level = defaultRankingLevel(*snapshot);
  if (!options.level.empty()) {
    KAWASAN_ASSIGN(level, parseLevel(options.level));
    if (level == Level::City) {
      return fail(ErrorCode::BadValue,
                  {{"field", "--level"}, {"value", options.level}, {"expected", "rt, kelurahan, kawasan"}});
    }
  }
  const Ranking ranking = rankAreas(*snapshot, *regulation, survey->id, level);
  if (!options.swap.empty()) return showRankSwap(*snapshot, *regulation, ranking, options.swap, context);
  if (context.format == OutputFormat::Json) {
    Json areas = Json::array();
    for (const RankedArea& area : ranking.areas) areas.push_back(rankedJson(area));
    printJson({{"schema", "rank/1"},
               {"survey", survey->name},
               {"edition", regulation->edition},
               {"level", keyOf(level)},
               {"areas", areas}});
    return kDone;
  }
  printTable(tableOf(*regulation, ranking, context.format == OutputFormat::Table), context.format);
  if (context.format == OutputFormat::Table) printNotes(*regulation, ranking);
  return kDone;
}

}  // namespace

void addRankCommands(CLI::App& app, CliContext& context) {
  const auto options = std::make_shared<RankOptions>();
  CLI::App* rank = addProjectCommand(app, context, "rank",
                                     CliText::tr("Order of handling: considerations, legality, code, priority"),
                                     "rank kota.gpkg", options->path);
  addSurveyOption(rank, options->survey);
  addEditionOption(rank, options->edition);
  rank->add_option("--level", options->level,
                   utf8(CliText::tr("rt, kelurahan or kawasan; kawasan where the project has some")))
      ->type_name("KEY");
  rank->add_option("--swap", options->swap, utf8(CliText::tr("What would have to change for these two areas to swap")))
      ->expected(2)
      ->type_name("AREA AREA");
  rank->callback([&context, options] { context.run([&] { return showRanking(*options, context); }); });
}

}  // namespace kawasan
