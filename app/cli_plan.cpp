#include <cmath>
#include <memory>

#include "app/cli_context.h"
#include "app/cli_ledger.h"
#include "app/cli_output.h"
#include "app/cli_plan_report.h"
#include "app/cli_usage.h"
#include "app/cli_work.h"
#include "core/base/number_text.h"
#include "core/import/field_values.h"
#include "core/import/find_area.h"
#include "core/plan/catalogue.h"
#include "core/plan/plan_effects.h"
#include "core/plan/proposal_ledger.h"
#include "core/rules/ranking.h"
#include "ui/text/glossary.h"

namespace kawasan {

namespace {

constexpr double kLongestSearch = 3600;  // seconds

struct PlanCommand {
  std::string path;
  std::string survey;
  std::string level;
  std::string area;
  std::string target;
  std::string keep = "planned";
  std::string show = "areas";
  std::vector<std::string> budgets;
  std::vector<std::string> ceilings;
  double timeLimit = 30;
  int year = 0;
  bool needs = false;
  bool apply = false;
};

Failure badValue(const char* field, const std::string& value, const std::string& expected) {
  return fail(ErrorCode::BadValue, {{"field", field}, {"value", value}, {"expected", expected}});
}

struct NamedAmount {
  std::string name;
  Rupiah rupiah = 0;
};

Result<NamedAmount> readAmount(const char* field, const std::string& argument, const char* expected) {
  const std::size_t equals = argument.find('=');
  const auto read = equals == std::string::npos ? Result<std::optional<Rupiah>>(std::nullopt)
                                                : readRupiahField(field, argument.substr(equals + 1));
  const auto amount = read ? *read : std::nullopt;
  if (!amount || equals == 0) return badValue(field, argument, expected);
  return NamedAmount{argument.substr(0, equals), *amount};
}

Result<MoneyLimits> readLimits(const PlanCommand& command, const Survey& survey) {
  MoneyLimits limits;
  for (const std::string& argument : command.budgets) {
    KAWASAN_ASSIGN(const NamedAmount amount, readAmount("--budget", argument, "2025=1500000000"));
    const auto year = parseNumber(amount.name, DecimalMark::Comma);
    const std::string expected = std::to_string(survey.year + 1) + "..2200";
    if (!year || amount.name.size() != 4 || year->value <= survey.year || year->value > 2200) {
      return badValue("--budget", argument, expected);
    }
    if (!limits.years.emplace(static_cast<int>(year->value), amount.rupiah).second) {
      return badValue("--budget", argument, "2025=..., 2026=...");
    }
  }
  for (const std::string& argument : command.ceilings) {
    KAWASAN_ASSIGN(const NamedAmount amount, readAmount("--ceiling", argument, "apbd_kota=1500000000"));
    const FundingSource* source = catalogue().sourceByName(amount.name);
    if (source == nullptr || !limits.sources.emplace(source->key, amount.rupiah).second) {
      return badValue("--ceiling", argument, "apbd_kota=..., apbn_bpm=..., ...");
    }
  }
  return limits;
}

Result<Level> levelOf(const PlanCommand& command, const Snapshot& snapshot) {
  if (command.level.empty()) return command.needs ? defaultRankingLevel(snapshot) : Level::Rt;
  KAWASAN_ASSIGN(const Level level, parseLevel(command.level));
  if (!command.needs && level != Level::Rt && level != Level::Kelurahan && level != Level::Kawasan) {
    return badValue("--level", command.level, "rt, kelurahan, kawasan");
  }
  return level;
}

Result<std::optional<Area>> areaWithin(const PlanCommand& command, const Snapshot& snapshot) {
  if (command.area.empty()) return std::optional<Area>();
  KAWASAN_ASSIGN(const AreaTarget target, findArea(snapshot, command.area));
  return areaOf(snapshot, target.level, target.id);
}

// What lacks

Result<int> showNeeds(const PlanCommand& command, const Snapshot& snapshot, const Regulation& regulation,
                      const Survey& survey, const CliContext& context) {
  KAWASAN_ASSIGN(const Level level, levelOf(command, snapshot));
  KAWASAN_ASSIGN(const std::optional<Area> within, areaWithin(command, snapshot));
  const FigureTable* figures = &snapshot.figuresOf(survey.id);
  Projection projection;
  if (command.year > survey.year) {
    projection = projectFigures(snapshot, survey, EffectBasis::Planned, command.year);
    if (const ProjectedYear* year = projection.yearOf(command.year)) figures = &year->figures;
  }
  std::vector<AreaNeeds> needs = needsOf(snapshot, regulation, *figures, level);
  if (within) {
    std::erase_if(needs, [&](const AreaNeeds& each) {
      return std::none_of(each.area.rts.begin(), each.area.rts.end(), [&](std::size_t rt) {
        return std::find(within->rts.begin(), within->rts.end(), rt) != within->rts.end();
      });
    });
  }
  const OutputTable table = needsTable(regulation, needs);
  if (context.format == OutputFormat::Json) {
    printJson({{"schema", "needs/1"},
               {"survey", survey.name},
               {"year", command.year > survey.year ? Json(command.year) : Json(nullptr)},
               {"edition", regulation.edition},
               {"level", keyOf(level)},
               {"needs", table.toJson()}});
    return kDone;
  }
  printTable(table, context.format);
  return kDone;
}

// The cheapest way

Result<std::size_t> applyProposal(Project& project, ProposalRecords records) {
  const std::size_t count = records.activities.size();
  if (count == 0) return count;
  KAWASAN_TRY(project.edit(
      {"apply-plan", {{"count", std::to_string(count)}}},
      [&](Edit& edit) -> Result<void> {
        putProposal(edit, records);
        return Interruption::check();
      },
      EditKind::BulkInsert));
  return count;
}

/// Nothing counts by a level that nothing there has.
QString noAreasText(const PlanReport& report) {
  const QString level = nameOf(report.wish.level);
  if (areasOf(report.snapshot, report.wish.level).empty())
    return CliText::tr(
               "The project has no %1, so nothing can be counted by it. Choose another --level, or take areas in "
               "with import-areas.")
        .arg(level);
  return CliText::tr("No %1 with RT lies there, so nothing can be counted by it.").arg(level);
}

void show(const PlanReport& report, const PlanCommand& command, const std::optional<std::size_t>& applied,
          const CliContext& context) {
  const bool frontier = command.show == "frontier";
  const bool zero = command.show == "zero";
  if (context.format == OutputFormat::Json) {
    Json json = proposalJson(report);
    if (applied) json["applied"] = *applied;
    return printJson(json);
  }
  if (context.format == OutputFormat::Csv) {
    return printTable(frontier ? frontierTable(report, false)
                      : zero   ? zeroRows(report.shownLedger, false)
                               : proposalTable(report),
                      context.format);
  }
  if (report.project.areas.empty()) return printLine(noAreasText(report));
  if (zero) {
    printProposalZero(report);
  } else {
    frontier ? printFrontier(report) : printProposal(report);
  }
  if (!command.apply) return;
  printLine();
  if (!applied) return printLine(CliText::tr("Nothing is written: budgets and ceilings do not pay for the proposal."));
  printLine(CliText::tr("Activities written into the plan: %1.").arg(*applied));
}

Result<int> propose(const PlanCommand& command, Project& project, const Snapshot& snapshot,
                    const Regulation& regulation, const Survey& survey, const CliContext& context) {
  PlanWish wish;
  wish.surveyId = survey.id;
  KAWASAN_ASSIGN(wish.level, levelOf(command, snapshot));
  KAWASAN_ASSIGN(wish.within, areaWithin(command, snapshot));
  KAWASAN_ASSIGN(wish.money, readLimits(command, survey));
  const auto kept = keptActivitiesByKey(command.keep);
  if (!kept) return badValue("--keep", command.keep, "planned, agreed");
  wish.kept = *kept;
  const int year = command.year == 0 ? survey.year + 1 : command.year;
  if (year <= survey.year) {
    return badValue("--year", std::to_string(year), std::to_string(survey.year + 1) + "..2200");
  }
  const ProjectPlanTask task = planTaskOf(snapshot, regulation, wish);
  PlanSearch search;
  search.timeLimit = command.timeLimit;
  search.stop = Interruption::token();
  KAWASAN_ASSIGN(const PlanProposal proposal, cheapestPlan(regulation, task.task, search));
  const auto ledgerOf = [&](const PlanChoice& choice, const ProposalRecords& records) {
    return proposalLedger(snapshot, regulation, survey, task, choice, records, year);
  };
  const bool wantsWhole = command.show == "unlimited";
  // JSON has both.
  const std::optional<PlanChoice>& paid = proposal.paid ? proposal.paid : proposal.nothingPaid;
  const bool isWhole = !paid || (wantsWhole && context.format != OutputFormat::Json);
  const PlanChoice& shown = isWhole ? proposal : *paid;
  const ProposalRecords records = recordsOf(snapshot, task, proposal, year);
  const ProposalRecords shownRecords = isWhole ? records : recordsOf(snapshot, task, shown, year);
  const HectareLedger whole = ledgerOf(proposal, records);
  const HectareLedger shownLedger = isWhole ? whole : ledgerOf(shown, shownRecords);
  std::optional<std::size_t> applied;
  if (command.apply && (proposal.isWithinLimits || (proposal.paid && !wantsWhole))) {
    KAWASAN_ASSIGN(applied, applyProposal(project, shownRecords));
  }
  show({snapshot, regulation, survey, wish, task, proposal, shown, records, shownRecords, whole, shownLedger}, command,
       applied, context);
  const bool isReached = !task.areas.empty() && proposal.unreachable == 0 && proposal.isWithinLimits;
  return isReached ? kDone : kDoneWithFindings;
}

Result<int> plan(const PlanCommand& command, const CliContext& context) {
  if (command.needs == !command.target.empty())
    return badValue(command.needs ? "--needs" : "--target", command.needs ? "--target " + command.target : "",
                    utf8(CliText::tr("either --needs or --target 0ha, not both")));
  if (!command.needs && command.target != "0ha") return badValue("--target", command.target, "0ha");
  if (command.needs && command.apply) return badValue("--apply", "--needs", "--target 0ha --apply");
  KAWASAN_ASSIGN(Project project, Project::open(command.path));
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  KAWASAN_ASSIGN(const SharedRegulation regulation, findRegulation(*snapshot, {}));
  KAWASAN_ASSIGN(const Survey* const survey, findSurvey(*snapshot, command.survey));
  if (command.needs) return showNeeds(command, *snapshot, *regulation, *survey, context);
  return propose(command, project, *snapshot, *regulation, *survey, context);
}

}  // namespace

void addPlanCommand(CLI::App& app, CliContext& context) {
  const auto options = std::make_shared<PlanCommand>();
  CLI::App* command = addProjectCommand(
      app, context, "plan", CliText::tr("What areas lack, and the cheapest way to 0 ha"),
      "plan kota.gpkg --target 0ha --budget 2025=1500000000 --ceiling apbd_kota=900000000", options->path);
  command->add_flag("--needs", options->needs, utf8(CliText::tr("What still fails, by area and criterion")));
  command
      ->add_option("--target", options->target, utf8(CliText::tr("0ha: the cheapest way below the limit everywhere")))
      ->type_name("0ha");
  addSurveyOption(command, options->survey);
  command
      ->add_option("--level", options->level,
                   utf8(CliText::tr("Areas that count: rt, kelurahan or kawasan; with --needs any level")))
      ->type_name("KEY");
  command->add_option("--area", options->area, utf8(CliText::tr("Only in this RT, kelurahan or kawasan")))
      ->type_name("NAME");
  command
      ->add_option("--budget", options->budgets,
                   utf8(CliText::tr("Money of a year; of several years once each; without: no limit")))
      ->type_name("YEAR=RP");
  command
      ->add_option("--ceiling", options->ceilings,
                   utf8(CliText::tr("The most that a source of funds gives; of several sources once each")))
      ->type_name("SOURCE=RP");
  command
      ->add_option("--year", options->year,
                   utf8(CliText::tr("Year of the proposal where no budget names one; with --needs: at the end of it")))
      ->check(numberFromTo(1900, 2200))
      ->type_name("Y");
  command
      ->add_option("--keep", options->keep,
                   utf8(CliText::tr("What stays: planned (all of the plan) or agreed (what is only proposed may go)")))
      ->type_name("KEY");
  command->add_option("--time-limit", options->timeLimit, utf8(CliText::tr("Longest search for shared activities")))
      ->check(numberFromTo(0, kLongestSearch))
      ->type_name("S");
  command
      ->add_option(
          "--show", options->show,
          utf8(CliText::tr("areas (with budgets or ceilings what they pay), unlimited (all areas, whatever it costs), "
                           "frontier (what each further million buys) or zero (first year of 0 ha)")))
      ->check(oneOf({"areas", "unlimited", "frontier", "zero"}))
      ->type_name("KEY");
  command->add_flag("--apply", options->apply,
                    utf8(CliText::tr("Write the proposal into the plan as activities; "
                                     "of it what budgets and ceilings pay")));
  command->callback([&context, options] { context.run([&] { return plan(*options, context); }); });
}

}  // namespace kawasan
