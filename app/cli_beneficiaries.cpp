#include <filesystem>
#include <memory>

#include "app/cli_context.h"
#include "app/cli_import_report.h"
#include "app/cli_output.h"
#include "app/cli_plan_records.h"
#include "app/cli_table.h"
#include "app/cli_usage.h"
#include "app/cli_work.h"
#include "core/import/activity_fields.h"
#include "core/import/people_import.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

struct BeneficiariesCommand {
  std::string path;
  std::string activity;
  std::vector<std::string> fields;
  std::string file;
  std::string sheet;
  std::string remove;
  bool dryRun = false;
};

Cell answerCell(const std::optional<bool>& answer) {
  if (!answer) return missingCell();
  return textCell(utf8(*answer ? CliText::tr("yes") : CliText::tr("no")));
}

/// For the screen alone.
OutputTable peopleTable(const std::vector<Beneficiary>& people) {
  OutputTable table{{{"name", CliText::tr("Name")},
                     {"nik", CliText::tr("NIK")},
                     {"address", CliText::tr("Address")},
                     {"woman", CliText::tr("Woman")},
                     {"poor", CliText::tr("Poor")}},
                    {}};
  for (const Beneficiary& person : people) {
    table.rows.push_back({textCell(person.name), person.nik.empty() ? missingCell() : textCell(veiledNik(person.nik)),
                          person.address.empty() ? missingCell() : textCell(person.address), answerCell(person.isWoman),
                          answerCell(person.isPoor)});
  }
  return table;
}

/// Files for other programs count people and never name them.
void list(const Activity& activity, const Snapshot& snapshot, const CliContext& context) {
  const std::vector<Beneficiary> people = peopleOf(snapshot, activity.id);
  const PeopleCount count = countPeople(people);
  OutputTable counts{{{"activity", CliText::tr("Activity")},
                      {"persons", CliText::tr("Persons"), true},
                      {"women", CliText::tr("Women"), true},
                      {"women_unknown", CliText::tr("not said"), true},
                      {"poor", CliText::tr("Poor"), true},
                      {"poor_unknown", CliText::tr("not said"), true}},
                     {}};
  const auto whole = [](int number) { return Cell{QString::number(number), number}; };
  counts.rows.push_back({textCell(activity.name), whole(count.persons), whole(count.women), whole(count.womenUnknown),
                         whole(count.poor), whole(count.poorUnknown)});
  if (context.format == OutputFormat::Json)
    return printJson({{"schema", "beneficiaries/1"}, {"counts", counts.toJson()}});
  if (context.format == OutputFormat::Csv) return printTable(counts, context.format);
  if (people.empty()) return printLine(CliText::tr("Nobody is named yet."));
  printTable(peopleTable(people), context.format);
  printLine();
  printLine(CliText::tr("%1 named: women %2, not said of %3; poor %4, not said of %5.")
                .arg(count.persons)
                .arg(count.women)
                .arg(count.womenUnknown)
                .arg(count.poor)
                .arg(count.poorUnknown));
  printLine(CliText::tr("Names and NIK stay in the project file; no report and no export holds them."));
}

Result<void> write(Project& project, PeoplePlan& plan, const Activity& activity) {
  if (plan.isEmpty()) return {};
  const EditLabel label{"add-people", {{"activity", activity.name}, {"count", std::to_string(plan.people.size())}}};
  return project.edit(label, [&plan](Edit& edit) -> Result<void> {
    applyPeoplePlan(edit, plan);
    return {};
  });
}

Result<int> take(const BeneficiariesCommand& command, Project& project, const Snapshot& snapshot,
                 const Activity& activity, const CliContext& context) {
  KAWASAN_ASSIGN(const RawTable table, readSheet(command.file, command.sheet));
  KAWASAN_ASSIGN(PeoplePlan plan, planPeopleImport(table, snapshot, activity.id));
  KAWASAN_TRY(Interruption::check());
  ImportReport report = reportOfList(plan, plan.people.size());
  // A refused NIK, or whose it is, would stand in a file that goes round: machine formats say where, not what it is.
  if (context.format != OutputFormat::Table) {
    for (RefusedCell& cell : report.refused) {
      cell.value.clear();
      if (cell.reason == "nik-of-another") cell.expected.clear();
    }
  }
  if (!command.dryRun) KAWASAN_TRY(write(project, plan, activity));
  printReport(report, "import-beneficiaries/1", command.dryRun, context);
  return report.hasFindings() ? kDoneWithFindings : kDone;
}

Result<int> set(const BeneficiariesCommand& command, Project& project, const Snapshot& snapshot,
                const Activity& activity) {
  KAWASAN_ASSIGN(const FieldTexts fields, fieldsOf(command.fields));
  KAWASAN_ASSIGN(PeoplePlan plan, planPersonFields(snapshot, activity.id, fields));
  KAWASAN_TRY(write(project, plan, activity));
  return kDone;
}

Result<int> remove(const BeneficiariesCommand& command, Project& project, const Snapshot& snapshot,
                   const Activity& activity) {
  KAWASAN_ASSIGN(const Beneficiary person, findPerson(snapshot, activity.id, command.remove));
  KAWASAN_TRY(project.edit({"remove-person", {{"activity", activity.name}}}, [&person](Edit& edit) -> Result<void> {
    edit.removeBeneficiary(person.id);
    return {};
  }));
  return kDone;
}

Result<int> beneficiaries(const BeneficiariesCommand& command, const CliContext& context) {
  const int tasks =
      (command.fields.empty() ? 0 : 1) + (command.file.empty() ? 0 : 1) + (command.remove.empty() ? 0 : 1);
  if (tasks > 1) {
    return fail(ErrorCode::BadValue, {{"field", "FIELD=VALUE"},
                                      {"value", command.fields.empty() ? command.remove : command.fields.front()},
                                      {"expected", "FIELD=VALUE ..., --import FILE, --remove NAME"}});
  }
  KAWASAN_ASSIGN(Project project, Project::open(command.path));
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  KAWASAN_ASSIGN(const Activity* const activity, findActivity(*snapshot, command.activity));
  if (!command.file.empty()) return take(command, project, *snapshot, *activity, context);
  int status = kDone;
  if (!command.fields.empty()) {
    KAWASAN_ASSIGN(status, set(command, project, *snapshot, *activity));
  } else if (!command.remove.empty()) {
    KAWASAN_ASSIGN(status, remove(command, project, *snapshot, *activity));
  }
  KAWASAN_ASSIGN(const SharedSnapshot after, project.snapshot());
  list(*activity, *after, context);
  return status;
}

}  // namespace

void addBeneficiariesCommand(CLI::App& app, CliContext& context) {
  const auto options = std::make_shared<BeneficiariesCommand>();
  CLI::App* command = addProjectCommand(
      app, context, "beneficiaries", CliText::tr("People whom an activity serves, by name: lists, adds, removes"),
      "beneficiaries kota.gpkg \"Jalan Gang 3\" name=Siti nik=3599014505900001 woman=yes", options->path);
  command
      ->add_option("ACTIVITY", options->activity, utf8(CliText::tr("Activity, by code, name or beginning of its id")))
      ->required()
      ->type_name("");
  command
      ->add_option("FIELD=VALUE", options->fields,
                   utf8(CliText::tr("One person: name, nik, address, woman, poor; nothing after = clears")))
      ->type_name("");
  command
      ->add_option("--import", options->file,
                   utf8(CliText::tr("Take people from a table with name, NIK, address, woman and poor")))
      ->type_name("FILE");
  command->add_option("--sheet", options->sheet, utf8(CliText::tr("Sheet of a workbook")))->type_name("NAME");
  command->add_option("--remove", options->remove, utf8(CliText::tr("Person to remove, by name or NIK")))
      ->type_name("NAME");
  command->add_flag("--dry-run", options->dryRun, utf8(CliText::tr("Only show what would happen")));
  command->callback([&context, options] { context.run([&] { return beneficiaries(*options, context); }); });
}

}  // namespace kawasan
