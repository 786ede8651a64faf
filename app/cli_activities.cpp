#include <algorithm>
#include <map>
#include <memory>

#include "app/cli_activity_json.h"
#include "app/cli_context.h"
#include "app/cli_output.h"
#include "app/cli_score_cells.h"
#include "app/cli_usage.h"
#include "core/base/text.h"
#include "core/import/activity_changes.h"
#include "core/import/activity_fields.h"
#include "core/import/find_area.h"
#include "core/plan/activity_state.h"
#include "core/plan/budget.h"
#include "core/plan/catalogue.h"
#include "core/plan/open_requirements.h"
#include "core/plan/plan_findings.h"
#include "core/plan/plan_rules.h"
#include "core/plan/safeguards.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

struct ActivitiesCommand {
  std::string path;
  int year = 0;
  std::string area;
  std::string work;
  std::string funding;
  std::string step;
  std::string survey;
  bool rules = false;
  bool add = false;
  std::string change;
  std::string record;
  std::string remove;
  std::string removeProgramme;
  std::vector<std::string> fields;

  [[nodiscard]] int writes() const {
    return (add ? 1 : 0) + (change.empty() ? 0 : 1) + (record.empty() ? 0 : 1) + (remove.empty() ? 0 : 1) +
           (removeProgramme.empty() ? 0 : 1);
  }
};

constexpr std::string_view kNoFunding = "none";
constexpr std::string_view kNoStep = "none";

std::string shortId(const Activity& activity) {
  return activity.uuid.substr(0, 8);
}

// What is listed

/// Which activities are wanted; an empty filter lets all pass.
class Filter {
 public:
  static Result<Filter> of(const ActivitiesCommand& command, const Snapshot& snapshot) {
    Filter filter;
    filter.m_year = command.year;
    if (!command.area.empty()) {
      KAWASAN_ASSIGN(filter.m_area, findArea(snapshot, command.area));
    }
    if (!command.work.empty()) {
      const Work* work = catalogue().workByName(command.work);
      if (work == nullptr) return unknown("--work", command.work, catalogue().knownWorks(command.work));
      filter.m_work = work->key;
    }
    if (!command.funding.empty() && command.funding != kNoFunding) {
      const FundingSource* source = catalogue().sourceByName(command.funding);
      if (source == nullptr) return unknown("--funding", command.funding, "apbd_kota, apbn_bpm, ..., none");
      filter.m_funding = source->key;
    }
    filter.m_unfunded = command.funding == kNoFunding;
    if (!command.step.empty() && command.step != kNoStep) {
      filter.m_step = lifeStepByKey(command.step);
      if (!filter.m_step) return unknown("--step", command.step, "none, proposal, ..., construction, ..., cancelled");
    }
    filter.m_unstarted = command.step == kNoStep;
    return filter;
  }

  [[nodiscard]] bool passes(const Snapshot& snapshot, const Activity& activity) const {
    const auto step = stepOf(snapshot, activity.id);
    if (m_year != 0 && activity.year != m_year && activity.effectYear() != m_year) return false;
    if (!m_work.empty() && activity.work != m_work) return false;
    if (m_step && step != m_step) return false;
    if (m_unstarted && step) return false;
    return passesFunding(snapshot, activity) && passesArea(snapshot, activity);
  }

 private:
  static Failure unknown(const char* field, const std::string& value, const std::string& expected) {
    return fail(ErrorCode::BadValue, {{"field", field}, {"value", value}, {"expected", expected}});
  }

  [[nodiscard]] bool passesFunding(const Snapshot& snapshot, const Activity& activity) const {
    const auto funding = snapshot.fundingOf(activity.id);
    if (m_unfunded) {
      return std::all_of(funding.begin(), funding.end(), [](const ActivityFunding& row) { return row.source.empty(); });
    }
    return m_funding.empty() || std::any_of(funding.begin(), funding.end(),
                                            [this](const ActivityFunding& row) { return row.source == m_funding; });
  }

  [[nodiscard]] bool passesArea(const Snapshot& snapshot, const Activity& activity) const {
    if (!m_area) return true;
    const FeatureId id = m_area->id;
    if (m_area->level == Level::Kawasan && activity.kawasanId == id) return true;
    if (m_area->level == Level::Kelurahan && activity.kelurahanId == id) return true;
    const auto effects = snapshot.effectsOf(activity.id);
    return std::any_of(effects.begin(), effects.end(), [&](const ActivityEffect& effect) {
      const Rt* rt = snapshot.rtById(effect.rtId);
      if (rt == nullptr) return false;
      return (m_area->level == Level::Rt && rt->id == id) || (m_area->level == Level::Kawasan && rt->kawasanId == id) ||
             (m_area->level == Level::Kelurahan && rt->kelurahanId == id);
    });
  }

  int m_year = 0;
  std::optional<AreaTarget> m_area;
  std::string m_work;
  std::string m_funding;
  bool m_unfunded = false;
  std::optional<LifeStep> m_step;
  bool m_unstarted = false;
};

using ActivityList = std::vector<const Activity*>;

Cell stepCell(const Snapshot& snapshot, const Activity& activity) {
  const auto step = stepOf(snapshot, activity.id);
  return step ? keyCell(nameOf(*step), keyOf(*step)) : missingCell();
}

/// "Kalianyar RT 001 RW 002, RT 003 RW 002"
std::string placeText(const Snapshot& snapshot, const Activity& activity) {
  std::vector<std::string> names;
  for (const ActivityEffect& effect : snapshot.effectsOf(activity.id)) {
    const Rt* rt = snapshot.rtById(effect.rtId);
    const std::string name = rt == nullptr ? std::string() : fullName(snapshot, *rt);
    if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  }
  if (names.empty()) return activity.location;
  constexpr std::size_t kShown = 2;
  if (names.size() <= kShown) return names.size() == 1 ? names[0] : names[0] + ", " + names[1];
  return names[0] + utf8(CliText::tr(" and %1 more").arg(names.size() - 1));
}

/// "2b 250 m; 1a 26 unit"
/// In words for people; for a machine, as all figures of CSV, with a point and without thousands marks.
Cell effectCell(const Snapshot& snapshot, const Regulation& regulation, const Activity& activity) {
  std::map<Parameter, std::pair<Micro, std::size_t>> sums;  // with how many are not known
  for (const ActivityEffect& effect : snapshot.effectsOf(activity.id)) {
    auto& [sum, unknown] = sums[effect.indicator];
    isMissing(effect.volume) ? void(++unknown) : void(sum += effect.volume);
  }
  QStringList parts;
  std::vector<std::string> plain;
  for (const auto& [indicator, sum] : sums) {
    const auto index = regulation.indexOfIndicator(indicator);
    const QString code = index ? fromUtf8(regulation.indicators[*index].code) : nameOf(indicator);
    const QString volume = sum.second > 0 ? missingText() : volumeNumber(sum.first);
    parts << QStringLiteral("%1 %2 %3").arg(code, volume, unitName(unitOf(indicator)));
    const std::string number = sum.second > 0 ? "?" : numberText(unitsFromMicro(sum.first));
    plain.push_back(utf8(code) + " " + number + " " + utf8(unitName(unitOf(indicator))));
  }
  return {parts.join(QStringLiteral("; ")), joinText(plain, "; ")};
}

Cell costCell(const MoneySum& sum) {
  if (sum.parts == 0) return missingCell();
  return {describeMoney(sum, currentLanguage()), sum.known};
}

Cell sourcesCell(const Snapshot& snapshot, const Activity& activity) {
  QStringList shown;
  std::string keys;
  for (const ActivityFunding& row : snapshot.fundingOf(activity.id)) {
    shown << (row.source.empty() && !row.sourceText.empty() ? fromUtf8(row.sourceText) : fundingName(row.source));
    keys += (keys.empty() ? "" : "|") + (row.source.empty() ? row.sourceText : row.source);
  }
  return shown.isEmpty() ? missingCell() : Cell{shown.join(QStringLiteral(", ")), keys};
}

OutputTable listTable(const Snapshot& snapshot, const Regulation& regulation, const ActivityList& list) {
  OutputTable table{{{"id", CliText::tr("Id")},
                     {"year", CliText::tr("Year"), true},
                     {"name", CliText::tr("Activity")},
                     {"work", CliText::tr("Work")},
                     {"place", CliText::tr("Place")},
                     {"effects", CliText::tr("Takes off")},
                     {"cost_planned", CliText::tr("Planned"), true},
                     {"funding", CliText::tr("Source of funds")},
                     {"step", CliText::tr("Step")}},
                    {}};
  for (const Activity* activity : list) {
    table.rows.push_back(
        {textCell(shortId(*activity)), yearCell(activity->effectYear()), textCell(activity->name),
         activity->work.empty() ? textCell(activity->workText) : keyCell(workName(*activity), activity->work),
         textCell(placeText(snapshot, *activity)), effectCell(snapshot, regulation, *activity),
         costCell(plannedCost(snapshot, *activity)), sourcesCell(snapshot, *activity), stepCell(snapshot, *activity)});
  }
  return table;
}

/// "land.grant.community|wood|heritage=no", the keys by which they are entered.
std::string safeguardKeys(const Snapshot& snapshot, const Activity& activity) {
  std::vector<std::string> keys;
  for (const Safeguard& row : snapshot.safeguardsOf(activity.id)) {
    std::string key(keyOf(row.kind));
    if (row.form) key += "." + std::string(keyOf(*row.form));
    if (row.owner) key += "." + std::string(keyOf(*row.owner));
    if (row.applies == false) key += "=no";
    keys.push_back(std::move(key));
  }
  return joinText(keys, "|");
}

/// These two for a file, which has room for what a screen has not.
void addKeepers(OutputTable& table, const ActivityList& list) {
  for (const char* key : {"kpp", "kpp_code", "kpp_address", "kpp_date"}) table.columns.push_back({key, {}});
  for (const char* key : {"kpp_men", "kpp_women"}) table.columns.push_back({key, {}, true});
  for (std::size_t i = 0; i < list.size(); ++i) {
    const Keepers& keepers = list[i]->kpp;
    const std::string formedOn = keepers.formedOn ? isoText(*keepers.formedOn) : std::string();
    for (const std::string& text : {keepers.name, keepers.code, keepers.address, formedOn})
      table.rows[i].push_back(text.empty() ? missingCell() : textCell(text));
    for (const std::optional<int>& members : {keepers.men, keepers.women}) table.rows[i].push_back(countCell(members));
  }
}

void addUsersAndSafeguards(OutputTable& table, const Snapshot& snapshot, const ActivityList& list) {
  const std::pair<const char*, std::optional<int> Beneficiaries::*> counts[] = {
      {"persons", &Beneficiaries::persons},
      {"women", &Beneficiaries::women},
      {"low_income", &Beneficiaries::lowIncome},
      {"households", &Beneficiaries::households},
      {"poor_households", &Beneficiaries::poorHouseholds}};
  for (const auto& [key, member] : counts) table.columns.push_back({key, {}, true});
  table.columns.push_back({"safeguards", {}});
  for (std::size_t i = 0; i < list.size(); ++i) {
    for (const auto& [key, member] : counts) table.rows[i].push_back(countCell(list[i]->beneficiaries.*member));
    const std::string keys = safeguardKeys(snapshot, *list[i]);
    table.rows[i].push_back(keys.empty() ? missingCell() : textCell(keys));
  }
}

// The six requirements

OutputTable ruleTable(const Snapshot& snapshot, const PlanRules& rules, const ActivityList& list) {
  OutputTable table{{{"id", CliText::tr("Id")}, {"name", CliText::tr("Activity")}}, {}};
  for (const BpmRequirement& requirement : bpmRules().requirements) {
    const QString number = requirement.number == 0 ? QString() : QString::number(requirement.number) + u' ';
    table.columns.push_back(
        {"requirement_" + std::to_string(requirement.number), number + localText(requirement.name)});
  }
  table.columns.push_back({"lacking", CliText::tr("Lacking"), true});
  table.columns.push_back({"not_filled", CliText::tr("Not filled in"), true});
  table.columns.push_back({"warned", CliText::tr("Warnings"), true});
  table.columns.push_back({"accepted", CliText::tr("Accepted"), true});
  table.columns.push_back({"ready", CliText::tr("Ready")});
  for (const Activity* activity : list) {
    const auto results = rules.check(*activity);
    std::vector<Cell> row{textCell(shortId(*activity)), textCell(activity->name)};
    for (const BpmRequirement& requirement : bpmRules().requirements) {
      const JudgedRequirement judged = judgedRequirement(snapshot, *activity, results, requirement.number);
      row.push_back(keyCell(stateText(judged), keyOf(judged)));
    }
    const OpenRequirements open = openRequirements(snapshot, *activity, results);
    for (const int count : {open.lacking, open.notFilled, open.warned, open.accepted}) row.push_back(countCell(count));
    row.push_back({isReady(results) ? CliText::tr("yes") : CliText::tr("no"), isReady(results)});
    table.rows.push_back(std::move(row));
  }
  return table;
}

void printRuleDetails(const Snapshot& snapshot, const PlanRules& rules, const ActivityList& list) {
  for (const Activity* activity : list) {
    printLine();
    printLine(QStringLiteral("%1 (%2)").arg(fromUtf8(activity->name), fromUtf8(shortId(*activity))));
    for (const RuleResult& result : rules.check(*activity)) {
      const QString text = describe(result, snapshot, *activity);
      if (text.isEmpty()) continue;
      printLine(QStringLiteral("  %1 %2: %3").arg(fromUtf8(result.rule->id), nameOf(result.severity), text));
    }
  }
}

Json rulesJson(const Snapshot& snapshot, const PlanRules& rules, const ActivityList& list) {
  Json activities = Json::array();
  for (const Activity* activity : list) {
    Json items = Json::array();
    const auto results = rules.check(*activity);
    for (const RuleResult& result : results) {
      const FindingApproval* const approval = approvalOf(snapshot, *activity, result);
      items.push_back({{"rule", result.rule->id},
                       {"requirement", result.rule->requirement},
                       {"state", keyOf(result.state)},
                       {"severity", keyOf(result.severity)},
                       {"message", textJson(utf8(describe(result, snapshot)))},
                       {"accepted", approval == nullptr ? Json(nullptr) : textJson(approval->reason)}});
    }
    const OpenRequirements open = openRequirements(snapshot, *activity, results);
    activities.push_back({{"id", activity->uuid},
                          {"name", activity->name},
                          {"ready", isReady(results)},
                          {"lacking", open.lacking},
                          {"not_filled", open.notFilled},
                          {"warned", open.warned},
                          {"accepted", open.accepted},
                          {"rules", items}});
  }
  return activities;
}

bool hasFindings(const PlanRules& rules, const ActivityList& list) {
  return std::any_of(list.begin(), list.end(),
                     [&](const Activity* activity) { return !isReady(rules.check(*activity)); });
}

Result<int> listRules(const ActivitiesCommand& command, const Snapshot& snapshot, const Regulation& regulation,
                      ActivityList list, const CliContext& context) {
  KAWASAN_ASSIGN(const Survey* const survey, findSurveyIfAny(snapshot, command.survey));
  const PlanRules rules(snapshot, regulation, survey);
  std::erase_if(list, [&](const Activity* activity) { return !rules.applyTo(*activity); });
  if (context.format == OutputFormat::Json) {
    printJson({{"schema", "activity-rules/1"},
               {"survey", surveyJson(survey)},
               {"activities", rulesJson(snapshot, rules, list)}});
  } else {
    if (context.format == OutputFormat::Table) {
      printLine(CliText::tr("Activities paid by grants to communities (BPM): %1").arg(list.size()));
      if (list.empty()) return kDone;
      printLine();
    }
    printTable(ruleTable(snapshot, rules, list), context.format);
    if (context.format == OutputFormat::Table) printRuleDetails(snapshot, rules, list);
  }
  return hasFindings(rules, list) ? kDoneWithFindings : kDone;
}

Result<int> list(const ActivitiesCommand& command, const Snapshot& snapshot, const Regulation& regulation,
                 const CliContext& context) {
  KAWASAN_ASSIGN(const Filter filter, Filter::of(command, snapshot));
  ActivityList wanted;
  for (const Activity& activity : snapshot.activities) {
    if (filter.passes(snapshot, activity)) wanted.push_back(&activity);
  }
  if (command.rules) return listRules(command, snapshot, regulation, std::move(wanted), context);
  MoneySum planned;
  std::size_t cancelled = 0;  // listed, but no part of the sum, as nowhere
  for (const Activity* activity : wanted) {
    if (isCancelled(snapshot, activity->id)) {
      ++cancelled;
    } else {
      planned.add(plannedCost(snapshot, *activity));
    }
  }
  if (context.format == OutputFormat::Json) {
    Json items = Json::array();
    for (const Activity* activity : wanted) items.push_back(activityJson(snapshot, *activity));
    printJson({{"schema", "activities/1"},
               {"activities", items},
               {"cancelled", cancelled},
               {"planned", planned.known},
               {"planned_unknown", planned.unknown}});
    return kDone;
  }
  if (context.format == OutputFormat::Csv || !wanted.empty()) {
    OutputTable table = listTable(snapshot, regulation, wanted);
    if (context.format == OutputFormat::Csv) {
      addUsersAndSafeguards(table, snapshot, wanted);
      addKeepers(table, wanted);
    }
    printTable(table, context.format);
  }
  if (context.format == OutputFormat::Table) {
    if (!wanted.empty()) printLine();
    QString line =
        CliText::tr("Activities: %1 · planned: %2").arg(wanted.size()).arg(describeMoney(planned, currentLanguage()));
    if (cancelled > 0) line += CliText::tr(" · cancelled, not in the sum: %1").arg(cancelled);
    printLine(line);
  }
  return kDone;
}

// What is written

void say(const char* schema, const Activity& activity, const QString& sentence, const CliContext& context) {
  if (context.format == OutputFormat::Json) {
    printJson({{"schema", schema}, {"id", activity.uuid}, {"name", activity.name}});
  } else if (context.format == OutputFormat::Table) {
    printLine(sentence.arg(fromUtf8(activity.name), fromUtf8(shortId(activity))));
  }
}

/// A work in one's own words is kept, as tables from elsewhere bring it; nothing counts or checks what it is.
void noteUnknownWork(const std::string& text) {
  const std::string like = catalogue().worksLike(text);
  QString note = CliText::tr("“%1” is no work of the catalogue; it is kept as words.").arg(fromUtf8(text));
  if (!like.empty()) note += u' ' + CliText::tr("Like it: %1.").arg(fromUtf8(like));
  printNotice(note);
}

Result<int> addOrChange(const ActivitiesCommand& command, Project& project, const Snapshot& snapshot,
                        const Regulation& regulation, const CliContext& context) {
  const Activity* known = nullptr;
  if (!command.add) {
    KAWASAN_ASSIGN(known, findActivity(snapshot, command.change));
  }
  KAWASAN_ASSIGN(const FieldTexts fields, fieldsOf(command.fields));
  KAWASAN_ASSIGN(ActivityEdit plan, planActivityFields(snapshot, known, fields, codesOf(regulation)));
  KAWASAN_TRY(project.edit(activityLabel(known, plan), [&plan](Edit& edit) -> Result<void> {
    applyActivityEdit(edit, plan);
    return {};
  }));
  const bool namesWork = std::ranges::any_of(fields, [](const auto& field) { return field.first == "work"; });
  if (namesWork && plan.record.work.empty() && !plan.record.workText.empty()) noteUnknownWork(plan.record.workText);
  say("activity/1", plan.record, command.add ? CliText::tr("Added: %1 (%2)") : CliText::tr("Changed: %1 (%2)"),
      context);
  return kDone;
}

Result<int> recordState(const ActivitiesCommand& command, Project& project, const Snapshot& snapshot,
                        const CliContext& context) {
  KAWASAN_ASSIGN(const Activity* const activity, findActivity(snapshot, command.record));
  KAWASAN_ASSIGN(const FieldTexts fields, fieldsOf(command.fields));
  KAWASAN_ASSIGN(ActivityState state, readActivityState(activity->id, fields));
  if (state.person.empty()) state.person = project.person();
  KAWASAN_TRY(project.edit(recordLabel(*activity, state), [&state](Edit& edit) -> Result<void> {
    edit.add(state);
    return {};
  }));
  say("activity/1", *activity, CliText::tr("Recorded: %1 (%2)"), context);
  return kDone;
}

Result<int> removeActivity(const ActivitiesCommand& command, Project& project, const Snapshot& snapshot,
                           const CliContext& context) {
  KAWASAN_ASSIGN(const Activity* const activity, findActivity(snapshot, command.remove));
  KAWASAN_TRY(project.edit({"remove-activity", {{"activity", activity->name}}}, [activity](Edit& edit) -> Result<void> {
    edit.removeActivity(activity->id);
    return {};
  }));
  say("activity/1", *activity, CliText::tr("Removed: %1 (%2)"), context);
  return kDone;
}

Result<int> removeProgramme(const ActivitiesCommand& command, Project& project, const Snapshot& snapshot,
                            const CliContext& context) {
  ActivityEdit wanted;
  chooseProgramme(snapshot, command.removeProgramme, wanted);
  const Programme* const programme = snapshot.programmeById(wanted.record.programmeId);
  if (programme == nullptr) {
    std::vector<std::string> known;
    for (const Programme& each : snapshot.programmes) known.push_back(each.name);
    return fail(
        ErrorCode::BadValue,
        {{"field", "--remove-programme"}, {"value", command.removeProgramme}, {"expected", joinText(known, ", ")}});
  }
  const EditLabel label{"remove-programme", {{"programme", programme->name}}};
  KAWASAN_TRY(project.edit(label, [programme](Edit& edit) -> Result<void> {
    edit.removeProgramme(programme->id);
    return {};
  }));
  if (context.format == OutputFormat::Json) {
    printJson({{"schema", "activity/1"}, {"id", programme->uuid}, {"name", programme->name}});
  } else if (context.format == OutputFormat::Table) {
    printLine(CliText::tr("Removed: %1; its activities belong to none now.").arg(fromUtf8(programme->name)));
  }
  return kDone;
}

Result<int> activities(const ActivitiesCommand& command, const CliContext& context) {
  const bool needsFields = command.add || !command.change.empty() || !command.record.empty();
  if (command.writes() > 1 || needsFields == command.fields.empty()) {
    return fail(ErrorCode::BadValue, {{"field", "FIELD=VALUE"},
                                      {"value", command.fields.empty() ? std::string() : command.fields.front()},
                                      {"expected",
                                       "--add|--change ID|--record ID FIELD=VALUE..., --remove ID, "
                                       "--remove-programme NAME"}});
  }
  KAWASAN_ASSIGN(Project project, Project::open(command.path));
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  KAWASAN_ASSIGN(const SharedRegulation regulation, findRegulation(*snapshot, {}));
  if (command.add || !command.change.empty()) return addOrChange(command, project, *snapshot, *regulation, context);
  if (!command.record.empty()) return recordState(command, project, *snapshot, context);
  if (!command.remove.empty()) return removeActivity(command, project, *snapshot, context);
  if (!command.removeProgramme.empty()) return removeProgramme(command, project, *snapshot, context);
  return list(command, *snapshot, *regulation, context);
}

}  // namespace

void addActivityCommands(CLI::App& app, CliContext& context) {
  const auto options = std::make_shared<ActivitiesCommand>();
  CLI::App* command = addProjectCommand(app, context, "activities",
                                        CliText::tr("Activities of the plan: lists, checks, adds and changes them"),
                                        "activities kota.gpkg --add \"name=Jalan Gang 3\" work=road_concrete year=2024 "
                                        "\"2b@Kalianyar RT 001 RW 001=120\" "
                                        "planned.apbd_kota=57500000 land.grant.community.area=120",
                                        options->path);
  command->add_option("FIELD=VALUE", options->fields, utf8(CliText::tr("Fields; nothing after = clears a field")))
      ->type_name("");
  command->add_option("--year", options->year, utf8(CliText::tr("Only those of this year")))
      ->check(numberFromTo(1900, 2200))
      ->type_name("Y");
  command->add_option("--area", options->area, utf8(CliText::tr("Only those in this RT, kelurahan or kawasan")))
      ->type_name("NAME");
  command->add_option("--work", options->work, utf8(CliText::tr("Only this kind of work")))->type_name("NAME");
  command
      ->add_option("--funding", options->funding,
                   utf8(CliText::tr("Only those paid by this source of funds; none: not known by whom")))
      ->type_name("NAME");
  command
      ->add_option("--step", options->step,
                   utf8(CliText::tr("Only those that have come to this step; none: to no one")))
      ->type_name("KEY");
  command->add_flag("--rules", options->rules,
                    utf8(CliText::tr("The six requirements of those paid by grants to communities (BPM)")));
  addSurveyOption(command, options->survey);
  command->add_flag("--add", options->add, utf8(CliText::tr("Add an activity with these fields")));
  command->add_option("--change", options->change, utf8(CliText::tr("Change these fields of an activity")))
      ->type_name("ID");
  command
      ->add_option(
          "--record", options->record,
          utf8(CliText::tr(
              "Record a step of its life: step=, date=, person=, physical=, financial=, amount=, grade=, men=, "
              "women=, person_days=, upkeep=, document=, note=")))
      ->type_name("ID");
  command->add_option("--remove", options->remove, utf8(CliText::tr("Remove an activity")))->type_name("ID");
  command
      ->add_option("--remove-programme", options->removeProgramme,
                   utf8(CliText::tr("Remove a programme; its activities stay and belong to none")))
      ->type_name("NAME");
  command->callback([&context, options] { context.run([&] { return activities(*options, context); }); });
}

}  // namespace kawasan
