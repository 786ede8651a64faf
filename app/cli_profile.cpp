#include <memory>

#include "app/cli_context.h"
#include "app/cli_output.h"
#include "app/cli_plan_records.h"
#include "core/base/text.h"
#include "core/import/profile_fields.h"
#include "core/rules/kawasan_words.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

struct ProfileCommand {
  std::string path;
  std::string area;
  std::vector<std::string> fields;
};

template <typename Word>
Cell wordCell(const std::optional<Word>& word) {
  return word ? keyCell(localText(wordsOf(*word)), keyOf(*word)) : missingCell();
}

OutputTable profileTable(const Snapshot& snapshot, const Regulation& regulation, FeatureId only) {
  OutputTable table{{{"kawasan", CliText::tr("Kawasan")},
                     {"handling", CliText::tr("Prevention or upgrading")},
                     {"pattern", CliText::tr("Pattern of handling")},
                     {"pattern_reason", CliText::tr("Reason")},
                     {"location_class", CliText::tr("Location")},
                     {"area_character", CliText::tr("Character of the kawasan")},
                     {"dwelling_status", CliText::tr("Status of the dwellings")},
                     {"legal_ha", CliText::tr("Legal (ha)"), true},
                     {"untitled_ha", CliText::tr("Untitled (ha)"), true},
                     {"illegal_ha", CliText::tr("Illegal (ha)"), true},
                     {"persons", CliText::tr("Persons"), true},
                     {"women", CliText::tr("Women"), true},
                     {"low_income", CliText::tr("MBR"), true},
                     {"poor_households", CliText::tr("Poor KK"), true},
                     {"note", CliText::tr("Note")}},
                    {}};
  for (const Aspect& aspect : regulation.aspects)
    table.columns.push_back({"problem." + aspect.key, localText(aspect.name)});
  static const KawasanProfile none;
  for (const Kawasan& kawasan : snapshot.kawasan) {
    if (only != 0 && kawasan.id != only) continue;
    const KawasanProfile* const known = snapshot.profileOf(kawasan.id);
    const KawasanProfile& profile = known == nullptr ? none : *known;
    std::vector<Cell> row{
        textCell(kawasan.name),           wordCell(profile.handling),        wordCell(profile.pattern),
        textCell(profile.patternReason),  wordCell(profile.location),        textCell(profile.character),
        textCell(profile.dwellingStatus), amountCell(profile.legalHa, 2),    amountCell(profile.untitledHa, 2),
        amountCell(profile.illegalHa, 2), countCell(profile.persons),        countCell(profile.women),
        countCell(profile.lowIncome),     countCell(profile.poorHouseholds), textCell(profile.note)};
    for (const Aspect& aspect : regulation.aspects) {
      std::string words;
      for (const KawasanProblem& problem : snapshot.problemsOf(kawasan.id)) {
        if (problem.aspect == aspect.key) words = problem.problem;
      }
      row.push_back(words.empty() ? missingCell() : textCell(words));
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

/// For people one line a field: the row is far wider than a screen.
void printShown(const OutputTable& table) {
  for (const auto& row : table.rows) {
    printLine(row.front().shown);
    for (std::size_t i = 1; i < row.size(); ++i)
      printLine(QStringLiteral("  %1: %2").arg(table.columns[i].heading, row[i].shown));
  }
}

Result<int> profile(const ProfileCommand& command, const CliContext& context) {
  KAWASAN_ASSIGN(Project project, Project::open(command.path));
  KAWASAN_ASSIGN(SharedSnapshot snapshot, project.snapshot());
  KAWASAN_ASSIGN(const SharedRegulation regulation, findRegulation(*snapshot, {}));
  FeatureId only = 0;
  if (!command.area.empty()) {
    KAWASAN_ASSIGN(const AreaTarget area, findArea(*snapshot, command.area));
    if (area.level != Level::Kawasan)
      return fail(ErrorCode::BadValue, {{"field", "KAWASAN"}, {"value", command.area}, {"expected", "kawasan"}});
    only = area.id;
    if (!command.fields.empty()) {
      KAWASAN_ASSIGN(const FieldTexts fields, fieldsOf(command.fields));
      KAWASAN_ASSIGN(ProfileEdit plan, readProfile(*snapshot, *regulation, area.id, fields));
      const EditLabel label{"set-fields", {{"area", area.name}, {"fields", joinText(command.fields, ", ")}}};
      KAWASAN_TRY(project.edit(label, [&plan](Edit& edit) -> Result<void> {
        applyProfile(edit, plan);
        return {};
      }));
      KAWASAN_ASSIGN(snapshot, project.snapshot());
    }
  }
  const OutputTable table = profileTable(*snapshot, *regulation, only);
  if (context.format == OutputFormat::Json) {
    printJson({{"schema", "profile/1"}, {"areas", table.toJson()}});
  } else if (context.format == OutputFormat::Csv) {
    printTable(table, context.format);
  } else if (table.rows.empty()) {
    printLine(CliText::tr("No kawasan yet."));
  } else {
    printShown(table);
  }
  return kDone;
}

}  // namespace

void addProfileCommand(CLI::App& app, CliContext& context) {
  const auto options = std::make_shared<ProfileCommand>();
  CLI::App* command = addProjectCommand(
      app, context, "profile", CliText::tr("Profile of the kawasan: shows it, sets its fields"),
      "profile kota.gpkg \"Pasar Lama\" handling=upgrading legal_ha=3,5 \"problem.road=Jalan sempit\"", options->path);
  command->add_option("KAWASAN", options->area, utf8(CliText::tr("Kawasan, by name or code; all when left out")))
      ->type_name("");
  command->add_option("FIELD=VALUE", options->fields, utf8(CliText::tr("Fields; nothing after = clears a field")))
      ->type_name("");
  command->callback([&context, options] { context.run([&] { return profile(*options, context); }); });
}

}  // namespace kawasan
