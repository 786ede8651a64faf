#include <algorithm>
#include <memory>

#include "app/cli_context.h"
#include "app/cli_ledger.h"
#include "app/cli_output.h"
#include "app/cli_plan_records.h"
#include "app/cli_work.h"
#include "core/import/activity_fields.h"
#include "core/plan/activity_state.h"
#include "core/plan/scenario_figures.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

constexpr std::string_view kPlan = "plan";

struct ScenarioCommand {
  std::string path;
  std::string keep;
  std::vector<std::string> off;
  std::string note;
  std::string remove;
  std::vector<std::string> compare;
  std::string survey;
  std::string rule;
};

struct Side {
  std::string name;
  ScenarioFigures figures;
};

std::set<FeatureId> cancelledIn(const Snapshot& snapshot) {
  std::set<FeatureId> cancelled;
  for (const Activity& activity : snapshot.activities) {
    if (isCancelled(snapshot, activity.id)) cancelled.insert(activity.id);
  }
  return cancelled;
}

Cell perUnitCell(const ScenarioFigures::PerUnit& each) {
  if (each.money.parts == 0) return missingCell();
  const QString known = formatRupiah(each.money.known, currentLanguage());
  return bounded({known, each.money.known}, each.money.unknown > 0 ? Bound::Least
                                            : each.isMost          ? Bound::Most
                                                                   : Bound::Exact);
}

Cell slumCell(const LevelHectares& level) {
  return {slumText(level), jsonAmount(level.slum), level.isSlumWhole() ? Bound::Exact : Bound::Least};
}

/// What may be taken off at the least and at the most; nothing where nobody knows how much.
std::pair<Cell, Cell> reducedEnds(const Reduction& reduction) {
  const auto end = [](std::size_t unknown, Micro hectares) {
    return unknown > 0 ? missingCell() : amountCell(hectares, 2);
  };
  return {end(reduction.lessUnknown, reduction.hectares - reduction.less),
          end(reduction.moreUnknown, reduction.hectares + reduction.more)};
}

/// Not for people: with the letter of the rule, which their heading has, and the ends of what it takes off.
OutputTable sidesTable(const std::vector<Side>& sides, bool forPeople) {
  const QChar letter = QChar::fromLatin1(letterOf(sides.front().figures.rule));
  OutputTable table{{{"scenario", CliText::tr("Scenario")},
                     {"activities", CliText::tr("Activities"), true},
                     {"cost", CliText::tr("Planned"), true},
                     {"cost_unknown", CliText::tr("Cost not known"), true}},
                    {}};
  for (const LevelHectares& level : sides.front().figures.closing) {
    table.columns.push_back(
        {"slum_ha_" + std::string(keyOf(level.level)), CliText::tr("Slum ha by %1").arg(nameOf(level.level)), true});
  }
  table.columns.insert(table.columns.end(), {{"reduced_ha", CliText::tr("Ha taken off (%1)").arg(letter), true},
                                             {"rupiah_per_ha", CliText::tr("Rp per ha"), true},
                                             {"households_kk", CliText::tr("KK served"), true},
                                             {"rupiah_per_kk", CliText::tr("Rp per KK"), true}});
  if (!forPeople) {
    for (const char* const key : {"letter", "reduced_ha_min", "reduced_ha_max"}) table.columns.push_back({key, {}});
  }
  for (const Side& side : sides) {
    const ScenarioFigures& figures = side.figures;
    std::vector<Cell> row{side.name == kPlan ? keyCell(CliText::tr("the plan"), kPlan) : textCell(side.name),
                          countCell(static_cast<std::int64_t>(figures.activities)),
                          figures.cost.parts == 0 && figures.cost.unknown > 0
                              ? missingCell()
                              : Cell{describeMoney(figures.cost, currentLanguage()), figures.cost.known},
                          countCell(static_cast<std::int64_t>(figures.cost.unknown))};
    for (const LevelHectares& level : figures.closing) row.push_back(slumCell(level));
    const LevelHectares* const counted = figures.counted();
    row.push_back(counted == nullptr
                      ? missingCell()
                      : Cell{reducedText(counted->by(figures.rule.rule)), jsonAmount(figures.reduced())});
    row.push_back(perUnitCell(figures.rupiahPerHectare()));
    row.push_back(amountCell(figures.households, 0));
    row.push_back(perUnitCell(figures.rupiahPerHousehold()));
    if (!forPeople) {
      row.push_back(keyCell({}, std::string(1, letterOf(figures.rule))));
      const auto ends =
          counted == nullptr ? std::pair(missingCell(), missingCell()) : reducedEnds(counted->by(figures.rule.rule));
      row.insert(row.end(), {ends.first, ends.second});
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

Result<std::vector<Side>> sidesOf(const ScenarioCommand& command, const SharedSnapshot& snapshot) {
  KAWASAN_ASSIGN(const SharedRegulation regulation, findRegulation(*snapshot, {}));
  KAWASAN_ASSIGN(const Survey* const survey, findSurvey(*snapshot, command.survey));
  std::vector<std::pair<std::string, std::set<FeatureId>>> wanted;
  if (command.compare.empty()) {
    wanted.emplace_back(kPlan, cancelledIn(*snapshot));
    for (const Scenario& scenario : snapshot->scenarios)
      wanted.emplace_back(scenario.name, leftOutBy(*snapshot, scenario.id));
  }
  for (const std::string& name : command.compare) {
    // As the table calls it; one that was kept under such a name is found by it.
    if (name == kPlan || (meansThePlan(name) && !findScenario(*snapshot, name))) {
      wanted.emplace_back(kPlan, cancelledIn(*snapshot));
      continue;
    }
    KAWASAN_ASSIGN(const Scenario* const scenario, findScenario(*snapshot, name));
    wanted.emplace_back(scenario->name, leftOutBy(*snapshot, scenario->id));
  }
  const LedgerRule rule = ledgerRuleBy(command.rule).value_or(LedgerRule());
  WhatIf trial(snapshot, regulation, *survey);
  std::vector<Side> sides;
  for (const auto& [name, leftOut] : wanted) {
    KAWASAN_TRY(Interruption::check());
    carryOut(trial, *snapshot, leftOut);
    sides.push_back({name, scenarioFigures(*snapshot, *survey, trial, rule)});
  }
  return sides;
}

void say(const Scenario& scenario, const QString& sentence, const CliContext& context) {
  if (context.format == OutputFormat::Json) {
    printJson({{"schema", "scenario/1"}, {"id", scenario.uuid}, {"name", scenario.name}});
  } else if (context.format == OutputFormat::Table) {
    printLine(sentence.arg(fromUtf8(scenario.name)));
  }
}

Result<int> keep(const ScenarioCommand& command, Project& project, const Snapshot& snapshot,
                 const CliContext& context) {
  Scenario scenario;
  if (const auto known = findScenario(snapshot, command.keep)) scenario = **known;
  const bool isNew = scenario.id == 0;
  scenario.name = command.keep;
  if (!command.note.empty()) scenario.note = command.note;
  std::set<FeatureId> off = cancelledIn(snapshot);
  for (const std::string& typed : command.off) {
    KAWASAN_ASSIGN(const Activity* const activity, findActivity(snapshot, typed));
    off.insert(activity->id);
  }
  const EditLabel label{isNew ? "add-scenario" : "change-scenario", {{"scenario", scenario.name}}};
  KAWASAN_TRY(project.edit(label, [&](Edit& edit) -> Result<void> {
    edit.put(scenario);
    for (const ScenarioActivity& before : snapshot.scenarioActivities) {
      if (before.scenarioId == scenario.id && !off.contains(before.activityId)) edit.removeScenarioActivity(before.id);
    }
    for (const FeatureId activity : off) {
      ScenarioActivity each{0, scenario.id, activity};
      edit.put(each);
    }
    return {};
  }));
  say(scenario, isNew ? CliText::tr("Added: %1") : CliText::tr("Changed: %1"), context);
  return kDone;
}

Result<int> scenarios(const ScenarioCommand& command, const CliContext& context) {
  const bool isWriting = !command.keep.empty() || !command.remove.empty();
  const int tasks =
      (command.keep.empty() ? 0 : 1) + (command.remove.empty() ? 0 : 1) + (command.compare.empty() ? 0 : 1);
  const bool hasLooseOptions = command.keep.empty() && !(command.off.empty() && command.note.empty());
  if (tasks > 1 || hasLooseOptions) {
    return fail(ErrorCode::BadValue, {{"field", "--keep"},
                                      {"value", command.keep},
                                      {"expected", "--keep NAME --off ACTIVITY, --remove NAME, --compare A B"}});
  }
  if (meansThePlan(command.keep))
    return fail(ErrorCode::BadValue, {{"field", "--keep"}, {"value", command.keep}, {"expected", "a name of its own"}});
  KAWASAN_ASSIGN(Project project, Project::open(command.path));
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  if (!command.keep.empty()) return keep(command, project, *snapshot, context);
  if (isWriting) {
    KAWASAN_ASSIGN(const Scenario* const known, findScenario(*snapshot, command.remove));
    KAWASAN_TRY(project.edit({"remove-scenario", {{"scenario", known->name}}}, [known](Edit& edit) -> Result<void> {
      edit.removeScenario(known->id);
      return {};
    }));
    say(*known, CliText::tr("Removed: %1"), context);
    return kDone;
  }
  KAWASAN_ASSIGN(const std::vector<Side> sides, sidesOf(command, snapshot));
  const OutputTable table = sidesTable(sides, context.format == OutputFormat::Table);
  if (context.format == OutputFormat::Json) {
    printJson({{"schema", "scenario/1"}, {"scenarios", table.toJson()}});
  } else {
    printTable(table, context.format);
    if (context.format == OutputFormat::Table) {
      const ScenarioFigures& figures = sides.front().figures;
      printLine();
      printRule(figures.rule, figures.closing.empty() ? Level::Rt : figures.closing.back().level);
    }
    const bool hasKept = std::ranges::any_of(sides, [](const Side& side) { return side.name != kPlan; });
    if (hasKept && context.format == OutputFormat::Table)
      printLine(CliText::tr("Activities added after a scenario was kept are left out of it."));
    const bool isOpen = std::ranges::any_of(sides, [](const Side& side) { return side.figures.isPerHectareOpen(); });
    if (isOpen && context.format == OutputFormat::Table) {
      printLine(CliText::tr("Rp per ha cannot be told while costs are unknown and more hectares may be taken off."));
    }
  }
  return kDone;
}

}  // namespace

void addScenarioCommand(CLI::App& app, CliContext& context) {
  const auto options = std::make_shared<ScenarioCommand>();
  CLI::App* command = addProjectCommand(
      app, context, "scenario", CliText::tr("Named choices of activities: lists, keeps, compares, removes"),
      "scenario kota.gpkg --keep \"Tanpa jalan\" --off \"Jalan Gang 3\"", options->path);
  command->add_option("--keep", options->keep, utf8(CliText::tr("Keep a scenario under this name")))->type_name("NAME");
  command->add_option("--off", options->off, utf8(CliText::tr("Activity that it leaves out; may be given again")))
      ->type_name("ID");
  command->add_option("--note", options->note, utf8(CliText::tr("Remarks on it")))->type_name("TEXT");
  command->add_option("--remove", options->remove, utf8(CliText::tr("Remove a scenario")))->type_name("NAME");
  command
      ->add_option("--compare", options->compare,
                   utf8(CliText::tr("Two scenarios side by side; plan is the plan as it stands")))
      ->expected(2)
      ->type_name("NAME");
  addSurveyOption(command, options->survey);
  addRuleOption(*command, options->rule, CliText::tr("Rule by which hectares are taken off: a to e; a when left out"));
  command->callback([&context, options] { context.run([&] { return scenarios(*options, context); }); });
}

}  // namespace kawasan
