#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <memory>

#include "app/cli_context.h"
#include "app/cli_ledger.h"
#include "app/cli_output.h"
#include "app/cli_score_cells.h"
#include "app/cli_usage.h"
#include "core/plan/budget.h"
#include "core/plan/effect_audit.h"
#include "core/plan/treatment.h"
#include "core/plan/zero_years.h"
#include "core/rules/ranking.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/plan_text.h"
#include "ui/text/treatment_text.h"

namespace kawasan {

namespace {

constexpr int kYearsAhead = 100;

struct ForwardCommand {
  std::string path;
  std::string survey;
  std::string basis = "planned";
  std::string level;
  std::string show;  // empty: hectares and what belongs to them
  std::string rule;  // letter; empty: all
  int year = 0;
};

struct ProgressCommand {
  std::string path;
  std::string from;
  std::string basis = "planned";
  std::string show = "hectares";
  std::string rule;
};

std::string placeOf(const Snapshot& snapshot, FeatureId rtId) {
  const Rt* rt = snapshot.rtById(rtId);
  return rt == nullptr ? std::string() : fullName(snapshot, *rt);
}

Cell indicatorCell(Parameter indicator) {
  return keyCell(nameOf(indicator), identifierOf(indicator));
}

Cell unitCell(Unit unit) {
  const QString name = unitName(unit);
  return keyCell(name, utf8(name));
}

// Forward: what the figures become.

OutputTable effectTable(const Snapshot& snapshot, const Projection& projection) {
  OutputTable table{{{"year", CliText::tr("Year"), true},
                     {"rt", CliText::tr("RT")},
                     {"indicator", CliText::tr("Criterion")},
                     {"booked", CliText::tr("Booked"), true},
                     {"before", CliText::tr("Before"), true},
                     {"after", CliText::tr("After"), true},
                     {"lost", CliText::tr("Too much"), true},
                     {"unit", CliText::tr("Unit")},
                     {"outcome", CliText::tr("Outcome")}},
                    {}};
  for (const ProjectedYear& year : projection.years) {
    for (const AppliedEffect& effect : year.effects) {
      const Unit unit = unitOf(effect.booked.indicator);
      table.rows.push_back(
          {yearCell(year.year), textCell(placeOf(snapshot, effect.booked.rtId)), indicatorCell(effect.booked.indicator),
           volumeCell(effect.booked.volume, unit), volumeCell(effect.before, unit), volumeCell(effect.after, unit),
           volumeCell(effect.lost, unit), unitCell(unit), keyCell(nameOf(effect.outcome), keyOf(effect.outcome))});
    }
  }
  return table;
}

Cell treatedCell(const ScoredArea& before, const ScoredArea& after, int limit) {
  const auto treatment = treatmentOf(before, after, limit);
  return treatment ? keyCell(nameOf(*treatment), keyOf(*treatment)) : missingCell();
}

/// How many of its RT are slum, whatever the total of the area says: it is treated once none is.
std::int64_t slumRts(const ScoredArea& area, int limit) {
  return std::ranges::count_if(area.rts,
                               [limit](const AreaScore* rt) { return limitSideOf(*rt, limit) == LimitSide::Slum; });
}

/// Every area of the level before the plan and at the end of that year.
OutputTable areaTable(const Snapshot& snapshot, const Regulation& regulation, const Survey& base,
                      const ProjectedYear& year, Level level, bool forPeople) {
  OutputTable table{{{"year", CliText::tr("Year"), true},
                     {"area", CliText::tr("Area")},
                     {"total_before", CliText::tr("Total before"), true},
                     {"total_after", CliText::tr("Total after"), true},
                     {"class_before", CliText::tr("Class before")},
                     {"class_after", CliText::tr("Class after")},
                     {"treated", CliText::tr("Treated")},
                     {"contribution", CliText::tr("Contribution %"), true},
                     {"hectares", CliText::tr("ha"), true}},
                    {}};
  if (!forPeople) {
    for (const char* const key : {"total_before", "total_after", "class_before", "class_after"})
      addEnds(table.columns, key);
    table.columns.push_back({"rt_count", {}, true});
    table.columns.push_back({"rt_with_figures", {}, true});
    table.columns.push_back({"rt_slum_after", {}, true});
  }
  const std::vector<AreaScore> rtsBefore = scoreAreas(snapshot, regulation, base.id, Level::Rt);
  const std::vector<AreaScore> rtsAfter = scoreAreas(snapshot, regulation, year.figures, Level::Rt);
  for (const Area& area : areasOf(snapshot, level)) {
    const AreaScore before = scoreArea(snapshot, regulation, base.id, area);
    AreaScore after = scoreArea(snapshot, regulation, year.figures, area);
    after.estimates = before.estimates;  // what it is worked out of
    std::optional<double> share;
    if (before.score.sectoralMean && after.score.sectoralMean) {
      share = contribution(*before.score.sectoralMean, *after.score.sectoralMean);
    }
    table.rows.push_back(
        {yearCell(year.year), textCell(area.name), totalCell(before), totalCell(after), classCell(before),
         classCell(after),
         treatedCell(scoredArea(before, area, rtsBefore), scoredArea(after, area, rtsAfter), regulation.slumLimit()),
         numberCell(share, 2), sumCell(before, Parameter::AreaVerified, 2)});
    if (forPeople) continue;
    std::vector<Cell>& row = table.rows.back();
    for (std::vector<Cell> ends : {totalEnds(before), totalEnds(after), classEnds(before), classEnds(after)})
      std::ranges::move(ends, std::back_inserter(row));
    row.push_back(countCell(static_cast<std::int64_t>(before.rtCount)));
    row.push_back(countCell(static_cast<std::int64_t>(before.rtWithFigures)));
    row.push_back(countCell(slumRts(scoredArea(after, area, rtsAfter), regulation.slumLimit())));
  }
  return table;
}

/// Effects that count for nothing as nobody entered how much, beside others of the same RT and criterion or alone.
std::size_t unknownVolumes(const Projection& projection) {
  std::size_t unknown = 0;
  for (const ProjectedYear& year : projection.years) {
    for (const AppliedEffect& effect : year.effects) unknown += effect.booked.unknown;
  }
  return unknown;
}

void printEffectCounts(const Snapshot& snapshot, const Projection& projection) {
  std::map<EffectOutcome, std::size_t> counts;
  for (const ProjectedYear& year : projection.years) {
    for (const AppliedEffect& effect : year.effects) ++counts[effect.outcome];
  }
  printLine();
  printLine(CliText::tr("Booked volumes by RT, criterion and year:"));
  for (const auto& [outcome, count] : counts) {
    printLine(QStringLiteral("  %1: %2").arg(nameOf(outcome)).arg(count));
  }
  if (projection.beforeBase > 0) {
    printLine(CliText::tr("  up to the year of the survey, which holds them already: %1").arg(projection.beforeBase));
  }
  if (const std::size_t unknown = unknownVolumes(projection); unknown > 0) {
    printLine(CliText::tr("Effects without a volume, not counted: %1").arg(unknown));
  }
  if (projection.withoutYear.empty()) return;
  QStringList names;
  for (const FeatureId id : projection.withoutYear) names << fromUtf8(snapshot.activityById(id)->name);
  printLine(CliText::tr("Activities without a year, not counted: %1").arg(names.join(QStringLiteral(", "))));
}

Json forwardJson(const Snapshot& snapshot, const Regulation& regulation, const Survey& base,
                 const Projection& projection, const HectareLedger& ledger, const ForwardCommand& command,
                 Level level) {
  Json years = Json::array();
  for (const ProjectedYear& year : projection.years) {
    years.push_back(
        {{"year", year.year}, {"areas", areaTable(snapshot, regulation, base, year, level, false).toJson()}});
  }
  Json withoutYear = Json::array();
  for (const FeatureId id : projection.withoutYear) withoutYear.push_back(snapshot.activityById(id)->name);
  return {{"schema", "project-forward/1"},
          {"survey", base.name},
          {"edition", regulation.edition},
          {"basis", command.basis},
          {"level", keyOf(level)},
          {"decree_ha", ledger.decree ? jsonAmount(ledger.decree->amount) : Json(nullptr)},
          {"lines", ledgerJson(ledger, ledgerRuleBy(command.rule))},
          {"official", officialJson(ledger)},
          {"zero", zeroRows(ledger, false).toJson()},
          {"years", years},
          {"effects", effectTable(snapshot, projection).toJson()},
          {"before_base", projection.beforeBase},
          {"unknown_volumes", unknownVolumes(projection)},
          {"without_year", withoutYear}};
}

/// The level of --level, else the one that the project ranks.
Result<Level> levelOrDefault(const Snapshot& snapshot, const std::string& key) {
  if (key.empty()) return defaultRankingLevel(snapshot);
  return parseLevel(key);
}

Result<Projection> projectionOf(const Snapshot& snapshot, const Survey& base, const ForwardCommand& command) {
  const bool isOutside = command.year != 0 && (command.year <= base.year || command.year > base.year + kYearsAhead);
  if (isOutside) {
    return fail(ErrorCode::BadValue,
                {{"field", "--year"},
                 {"value", std::to_string(command.year)},
                 {"expected", std::to_string(base.year + 1) + ".." + std::to_string(base.year + kYearsAhead)}});
  }
  return projectFigures(snapshot, base, *effectBasisByKey(command.basis), command.year);
}

Result<int> projectForward(const ForwardCommand& command, const CliContext& context) {
  KAWASAN_ASSIGN(Project project, Project::open(command.path));
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  KAWASAN_ASSIGN(const Survey* const base, findSurvey(*snapshot, command.survey));
  KAWASAN_ASSIGN(const SharedRegulation regulation, findRegulation(*snapshot, {}));
  KAWASAN_ASSIGN(const Level level, levelOrDefault(*snapshot, command.level));
  KAWASAN_ASSIGN(const Projection projection, projectionOf(*snapshot, *base, command));
  const HectareLedger ledger = hectareLedger(*snapshot, *regulation, projectedStates(*snapshot, *base, projection));
  if (context.format == OutputFormat::Json) {
    printJson(forwardJson(*snapshot, *regulation, *base, projection, ledger, command, level));
    return kDone;
  }
  const bool isTable = context.format == OutputFormat::Table;
  const RuleChosen rule = ledgerRuleBy(command.rule);
  if (isTable) {
    printLine(CliText::tr("%1 · figures of %2 once the activities are done · %3")
                  .arg(fromUtf8(snapshot->info.city), fromUtf8(base->name), localText(regulation->name)));
    printLine();
  }
  if (command.show == "effects") {
    printTable(effectTable(*snapshot, projection), context.format);
  } else if (command.show == "areas") {
    const ProjectedYear opening{base->year, snapshot->figuresOf(base->id), {}};
    const ProjectedYear& last = projection.years.empty() ? opening : projection.years.back();
    printTable(areaTable(*snapshot, *regulation, *base, last, level, isTable), context.format);
  } else if (command.show == "zero") {
    if (isTable) {
      printZero(ledger);
    } else {
      printTable(zeroRows(ledger, false), context.format);
    }
  } else if (command.show == "hectares") {
    if (isTable) {
      printLedger(ledger, rule);
    } else {
      printTable(ledgerRows(ledger, rule), context.format);
    }
  } else if (isTable) {
    printLedger(ledger, rule);
    printLine();
    printZero(ledger);
    printOfficial(ledger);
    printEffectCounts(*snapshot, projection);
  } else {
    printTable(ledgerRows(ledger, rule), context.format);
  }
  return kDone;
}

// Progress: what surveys and finished activities show.

OutputTable auditTable(const Snapshot& snapshot, const std::vector<AuditedEffect>& audited) {
  OutputTable table{{{"year", CliText::tr("Year"), true},
                     {"rt", CliText::tr("RT")},
                     {"indicator", CliText::tr("Criterion")},
                     {"booked", CliText::tr("Booked"), true},
                     {"before", CliText::tr("Before"), true},
                     {"after", CliText::tr("After"), true},
                     {"unit", CliText::tr("Unit")},
                     {"outcome", CliText::tr("In the survey")}},
                    {}};
  for (const AuditedEffect& effect : audited) {
    const Unit unit = unitOf(effect.booked.indicator);
    table.rows.push_back({yearCell(effect.booked.year), textCell(placeOf(snapshot, effect.booked.rtId)),
                          indicatorCell(effect.booked.indicator), volumeCell(effect.booked.volume, unit),
                          volumeCell(effect.before, unit), volumeCell(effect.after, unit), unitCell(unit),
                          keyCell(nameOf(effect.outcome), keyOf(effect.outcome))});
  }
  return table;
}

std::array<std::size_t, kAuditOutcomes> countsOf(const std::vector<AuditedEffect>& audited) {
  std::array<std::size_t, kAuditOutcomes> counts{};
  for (const AuditedEffect& effect : audited) ++counts[static_cast<std::size_t>(effect.outcome)];
  return counts;
}

Cell moneyCell(const MoneySum& sum) {
  return {describeMoney(sum, currentLanguage()), sum.parts == 0 && sum.unknown > 0 ? Json(nullptr) : Json(sum.known)};
}

OutputTable moneyTable(const std::vector<MoneyLine>& lines, bool bySource) {
  OutputTable table;
  if (bySource) {
    table.columns.push_back({"source", CliText::tr("Source of funds")});
  } else {
    table.columns.push_back({"year", CliText::tr("Year"), true});
  }
  table.columns.insert(
      table.columns.end(),
      {{"activities", CliText::tr("Activities"), true},
       {"planned", CliText::tr("Planned"), true},
       {"realised", CliText::tr("Realised"), true},
       {"planned_unknown",
        bySource ? CliText::tr("Planned, parts not known") : CliText::tr("Planned, activities not known in full"),
        true},
       {"realised_unknown",
        bySource ? CliText::tr("Realised, parts not known") : CliText::tr("Realised, activities not known in full"),
        true}});
  for (const MoneyLine& line : lines) {
    const Cell name = !bySource             ? yearCell(line.year)
                      : line.source.empty() ? Cell{fundingName({}), nullptr}
                                            : keyCell(fundingName(line.source), line.source);
    table.rows.push_back({name, countCell(static_cast<std::int64_t>(line.activities)), moneyCell(line.planned),
                          moneyCell(line.realised), countCell(static_cast<std::int64_t>(line.planned.unknown)),
                          countCell(static_cast<std::int64_t>(line.realised.unknown))});
  }
  return table;
}

struct ProgressFigures {
  HectareLedger verified;
  HectareLedger finished;
  std::vector<AuditedEffect> audited;
};

Json progressJson(const Snapshot& snapshot, const Regulation& regulation, const Survey* opening,
                  const ProgressFigures& figures, const RuleChosen& rule) {
  const auto counts = countsOf(figures.audited);
  Json outcomes = Json::object();
  for (std::size_t i = 0; i < counts.size(); ++i) {
    outcomes[std::string(keyOf(static_cast<AuditOutcome>(i)))] = counts[i];
  }
  return {{"schema", "progress/1"},
          {"opening", surveyJson(opening)},
          {"edition", regulation.edition},
          {"decree_ha", figures.verified.decree ? jsonAmount(figures.verified.decree->amount) : Json(nullptr)},
          {"verified", ledgerJson(figures.verified, rule)},
          {"finished", ledgerJson(figures.finished, rule)},
          {"official", officialJson(figures.verified)},
          {"effect_counts", outcomes},
          {"effects", auditTable(snapshot, figures.audited).toJson()},
          {"money_by_source", moneyTable(moneyBySource(snapshot), true).toJson()},
          {"money_by_year", moneyTable(moneyByYear(snapshot), false).toJson()}};
}

void printProgress(const Snapshot& snapshot, const ProgressFigures& figures, const RuleChosen& rule) {
  if (figures.verified.lines.empty()) {
    printLine(CliText::tr("Hectares by scores: not known without a survey. %1").arg(surveyHint()));
  } else {
    printLine(CliText::tr("As the surveys found it:"));
    printLedger(figures.verified, rule);
  }
  if (figures.finished.lines.size() > 1) {
    printLine();
    printLine(CliText::tr("As finished activities make it, from the opening on:"));
    printLedger(figures.finished, rule);
  }
  printOfficial(figures.verified);
  if (!figures.audited.empty()) {
    printLine();
    printLine(CliText::tr("What activities were to take off, by RT, criterion and year (%1), in the surveys:")
                  .arg(figures.audited.size()));
    const auto counts = countsOf(figures.audited);
    for (std::size_t i = 0; i < counts.size(); ++i) {
      if (counts[i] == 0) continue;
      printLine(QStringLiteral("  %1: %2").arg(nameOf(static_cast<AuditOutcome>(i))).arg(counts[i]));
    }
  }
  if (snapshot.activities.empty()) return;
  printLine();
  printTable(moneyTable(moneyBySource(snapshot), true), OutputFormat::Table);
}

Result<int> progress(const ProgressCommand& command, const CliContext& context) {
  KAWASAN_ASSIGN(Project project, Project::open(command.path));
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  const bool isFirst = command.from.empty() && !snapshot->surveys.empty();
  KAWASAN_ASSIGN(const Survey* const opening,
                 findSurveyIfAny(*snapshot, isFirst ? snapshot->surveys.front().name : command.from));
  KAWASAN_ASSIGN(const SharedRegulation regulation, findRegulation(*snapshot, {}));
  // Without a survey the ledger holds decrees and minutes alone.
  std::vector<LedgerState> found;
  std::vector<LedgerState> made;
  if (opening != nullptr) {
    found = surveyStates(*snapshot, *opening);
    made = projectedStates(*snapshot, *opening, projectFigures(*snapshot, *opening, EffectBasis::Realised));
  }
  ProgressFigures figures;
  figures.verified = hectareLedger(*snapshot, *regulation, found);
  figures.finished = hectareLedger(*snapshot, *regulation, made);
  figures.audited = auditEffects(*snapshot, *effectBasisByKey(command.basis));
  const RuleChosen rule = ledgerRuleBy(command.rule);
  if (context.format == OutputFormat::Json) {
    printJson(progressJson(*snapshot, *regulation, opening, figures, rule));
    return kDone;
  }
  const bool isTable = context.format == OutputFormat::Table;
  if (isTable) {
    const QString city = fromUtf8(snapshot->info.city);
    printLine(opening == nullptr ? CliText::tr("%1 · no survey yet · %2").arg(city, localText(regulation->name))
                                 : CliText::tr("%1 · progress since %2 · %3")
                                       .arg(city, fromUtf8(opening->name), localText(regulation->name)));
    printLine();
  }
  if (command.show == "effects") {
    printTable(auditTable(*snapshot, figures.audited), context.format);
  } else if (command.show == "sources") {
    printTable(moneyTable(moneyBySource(*snapshot), true), context.format);
  } else if (command.show == "years") {
    printTable(moneyTable(moneyByYear(*snapshot), false), context.format);
  } else if (isTable) {
    printProgress(*snapshot, figures, rule);
  } else {
    printTable(ledgerRows(figures.verified, rule), context.format);
  }
  return kDone;
}

QString ruleHelp() {
  return CliText::tr("Hectares by one rule alone, with what it leaves: a to e; all when left out");
}

}  // namespace

void addProgressCommands(CLI::App& app, CliContext& context) {
  const auto forward = std::make_shared<ForwardCommand>();
  CLI::App* projecting = addProjectCommand(app, context, "project-forward",
                                           CliText::tr("Scores and hectares of each year once the activities are done"),
                                           "project-forward kota.gpkg --survey 2019 --year 2024", forward->path);
  addSurveyOption(projecting, forward->survey);
  projecting
      ->add_option("--year", forward->year, utf8(CliText::tr("Last year; that of the last activity when left out")))
      ->check(numberFromTo(1900, 2300))
      ->type_name("Y");
  projecting
      ->add_option("--basis", forward->basis,
                   utf8(CliText::tr("Activities that count: planned (all) or realised (finished ones)")))
      ->check(oneOf({"planned", "realised"}))
      ->type_name("KEY");
  projecting
      ->add_option("--level", forward->level,
                   utf8(CliText::tr("Areas of --show areas and of JSON: rt, kelurahan, kawasan or city")))
      ->type_name("KEY");
  projecting
      ->add_option("--show", forward->show,
                   utf8(CliText::tr("hectares, zero (the first year of 0 ha), areas or effects")))
      ->check(oneOf({"hectares", "zero", "areas", "effects"}))
      ->type_name("KEY");
  addRuleOption(*projecting, forward->rule, ruleHelp());
  projecting->callback([&context, forward] { context.run([&] { return projectForward(*forward, context); }); });

  const auto done = std::make_shared<ProgressCommand>();
  CLI::App* progressing =
      addProjectCommand(app, context, "progress", CliText::tr("Hectares, works and money since a survey round"),
                        "progress kota.gpkg --from 2019 --show effects", done->path);
  progressing
      ->add_option("--from", done->from, utf8(CliText::tr("Survey round to begin with; the first when left out")))
      ->type_name("NAME");
  progressing
      ->add_option("--basis", done->basis,
                   utf8(CliText::tr("Activities compared with the surveys: planned (all) or realised (finished ones)")))
      ->check(oneOf({"planned", "realised"}))
      ->type_name("KEY");
  progressing->add_option("--show", done->show, utf8(CliText::tr("hectares, effects, sources or years")))
      ->check(oneOf({"hectares", "effects", "sources", "years"}))
      ->type_name("KEY");
  addRuleOption(*progressing, done->rule, ruleHelp());
  progressing->callback([&context, done] { context.run([&] { return progress(*done, context); }); });
}

}  // namespace kawasan
