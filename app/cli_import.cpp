#include <filesystem>
#include <memory>

#include "app/cli_context.h"
#include "app/cli_import_report.h"
#include "app/cli_output.h"
#include "app/cli_table.h"
#include "app/cli_usage.h"
#include "app/cli_work.h"
#include "core/base/text.h"
#include "core/import/apply_plans.h"
#include "core/import/form_reader.h"
#include "core/import/header_rows.h"
#include "core/import/import_memory.h"
#include "core/import/repeat_join.h"
#include "core/import/row_choice.h"
#include "gis/vector_io.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"
#include "ui/text/refused_csv.h"

namespace kawasan {

namespace {

std::string fileName(const std::string& path) {
  return std::filesystem::path(path).filename().string();
}

/// "target=column,target=column", as often as wanted.
Result<std::map<std::string, std::string>> readPairs(const std::vector<std::string>& arguments, const char* option) {
  std::map<std::string, std::string> pairs;
  for (const std::string& argument : arguments) {
    for (const std::string& part : splitText(argument, ',')) {
      const std::size_t equals = part.find('=');
      if (equals == std::string::npos || equals == 0) {
        return fail(ErrorCode::BadValue, {{"field", option}, {"value", part}, {"expected", "NAME=NAME"}});
      }
      pairs[std::string(trimmed(part.substr(0, equals)))] = std::string(trimmed(part.substr(equals + 1)));
    }
  }
  return pairs;
}

Result<std::optional<DecimalMark>> readDecimalMark(const std::string& text) {
  if (text.empty()) return std::optional<DecimalMark>();
  if (text == "comma") return std::optional(DecimalMark::Comma);
  if (text == "point") return std::optional(DecimalMark::Point);
  return fail(ErrorCode::BadValue, {{"field", "--decimal"}, {"value", text}, {"expected", "comma, point"}});
}

struct TableOptions {
  std::string path;
  std::string file;
  std::string sheet;
  int headerRow = 0;
  std::vector<std::string> map;
  std::vector<std::string> aliases;
  std::string decimal;
  bool dryRun = false;
};

struct NumericCommand : TableOptions {
  std::vector<std::string> where;
  std::string survey;
  std::string edition;
  int year = 0;
  bool createAreas = false;
  bool shiftBack = false;
  bool takeShifted = false;
  bool squareMetres = false;
  bool percents = false;
  std::string rows;
  bool clearEmpty = false;
  std::string refused;  // file for what was not taken
  std::string repeat;
  std::string formState;
  std::optional<std::string> kelurahan;
};

struct AttributeCommand : TableOptions {
  std::string as;
};

struct ActivityCommand : TableOptions {
  std::string refused;  // file for what was not taken
  bool finished = false;
};

struct AreaCommand {
  std::string path;
  std::vector<std::string> files;
  std::string as;
  std::string layer;
  std::string key;
  std::string crs;
  std::vector<std::string> map;
  std::vector<std::string> aliases;
  bool mergeParts = false;
  bool dryRun = false;
};

struct SetCommand {
  std::string path;
  std::string area;
  std::vector<std::string> fields;
  std::string survey;
  std::string decimal;
  std::string removeDecree;
};

/// The last moment at which Ctrl-C leaves the project as it was: an error from inside an edit undoes it.
Result<void> unlessCancelled(Result<void> applied) {
  return applied ? Interruption::check() : std::move(applied);
}

int statusOf(const ImportReport& report) {
  return report.hasFindings() ? kDoneWithFindings : kDone;
}

/// A table with one row an RT, or what was found in an official form.
struct FigureFile {
  RawTable table;
  std::optional<FormTable> form;
};

Result<FormOptions> readFormOptions(const std::string& state) {
  if (state.empty() || state == "before") return FormOptions{FormState::Before};
  if (state == "after") return FormOptions{FormState::After};
  return fail(ErrorCode::BadValue, {{"field", "--form-state"}, {"value", state}, {"expected", "before, after"}});
}

Result<RowsOfRt> readRowsOfRt(const std::string& key) {
  if (key.empty()) return RowsOfRt::Unsaid;
  if (key == "sum") return RowsOfRt::Sum;
  if (key == "sum-known") return RowsOfRt::SumOfKnown;
  return fail(ErrorCode::BadValue, {{"field", "--rows"}, {"value", key}, {"expected", "sum, sum-known"}});
}

Result<FigureFile> readFigures(const NumericCommand& command, const HeaderOptions& header) {
  KAWASAN_ASSIGN(const FormOptions form, readFormOptions(command.formState));
  KAWASAN_ASSIGN(std::vector<RawTable> tables, readFilled(command.file, command.repeat.empty() ? command.sheet : ""));
  if (command.sheet.empty() && tables.size() > 1) std::erase_if(tables, isSheetOfLimits);
  for (RawTable& table : tables) joinHeaderRows(table, header.codes, header.headerRow);
  if (!command.repeat.empty()) {
    KAWASAN_ASSIGN(RawTable joined, joinRepeat(tables, command.repeat));
    return FigureFile{std::move(joined), {}};
  }
  const bool isTable = tables.size() == 1 && (header.headerRow != 0 || mapHeader(tables.front(), header).has_value());
  std::optional<FormTable> found = isTable ? std::nullopt : readForms(tables, form);
  if (found && found->table.rows.size() > 1) {
    RawTable table = found->table;
    return FigureFile{std::move(table), std::move(found)};
  }
  if (found) {
    return fail(ErrorCode::InputNoHeader, {{"path", command.file}, {"sheet", command.sheet}, {"form", "empty"}});
  }
  // Which of its sheets is meant is no question where all of them are questions.
  for (const RawTable& table : tables) {
    const auto mapped = mapHeader(table, header);
    if (!mapped && mapped.error().params.get("form") == "form-definition") return Failure(mapped.error());
    if (mapped) break;
  }
  KAWASAN_ASSIGN(RawTable table, onlySheet(std::move(tables), command.file, command.sheet));
  return FigureFile{std::move(table), {}};
}

/// A file of several rounds gives every RT more than once, and all but the first row of each are refused.
void adviseOnRounds(const RawTable& table, const NumericPlan& plan) {
  const auto column = roundColumn(table, plan.header.headerRow);
  if (!column) return;
  QStringList rounds;
  for (const std::string& text : textsOf(table, plan.header.headerRow, *column, 6)) rounds << fromUtf8(text);
  const QString heading = fromUtf8(cellAt(table.rows[plan.header.headerRow - 1], *column));
  printNotice(CliText::tr("Column %1 says that the rows are of several kinds (%2). One of them: --where %1=%3")
                  .arg(heading, rounds.join(QStringLiteral(", ")), rounds.front()));
}

/// Codes and classes of another edition than that under which they would be kept.
void adviseOnEdition(const NumericPlan& plan) {
  if (!plan.otherEdition) return;
  const auto regulation = regulationByEdition(*plan.otherEdition);
  if (!regulation) return;
  printNotice(CliText::tr("By its codes or filed classes the table was made by %1: --edition %2.")
                  .arg(localText((*regulation)->name), fromUtf8(*plan.otherEdition)));
}

/// Rows that look shifted are refused before anybody asks where they are; it is told in the same run.
bool hidesPlaces(const NumericPlan& plan) {
  return plan.place.kelurahan.empty() && plan.placesBelow.empty() &&
         std::ranges::any_of(plan.refused, [](const RefusedCell& cell) { return cell.reason == "row-looks-shifted"; });
}

/// No row of a table without a kelurahan has a place; some cities call theirs kawasan.
void adviseOnKelurahan(const NumericPlan& plan) {
  const bool isMissing =
      std::ranges::any_of(plan.unmatchedFile, [](const UnmatchedRow& row) { return row.reason == "no-kelurahan"; });
  if ((!isMissing && !hidesPlaces(plan)) || plan.header.find(ColumnKind::Kelurahan) != nullptr) return;
  const MappedColumn* const kawasan = plan.header.find(ColumnKind::Kawasan);
  if (kawasan != nullptr) {
    printNotice(CliText::tr("No column names the kelurahan. Where column %1 does: --map kelurahan=%1,kawasan=-; where "
                            "all rows are of one: --kelurahan NAME.")
                    .arg(fromUtf8(kawasan->header)));
  } else {
    printNotice(CliText::tr("No column names the kelurahan. Where all rows are of one: --kelurahan NAME."));
  }
}

Result<void> checkRefusedFile(const std::string& file) {
  if (file.empty() || lowered(file).ends_with(".csv")) return {};
  return fail(ErrorCode::BadValue, {{"field", "--refused"}, {"value", file}, {"expected", "*.csv"}});
}

Result<int> importNumeric(const NumericCommand& command, const CliContext& context) {
  KAWASAN_TRY(checkRefusedFile(command.refused));
  KAWASAN_ASSIGN(Project project, Project::open(command.path));
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  KAWASAN_ASSIGN(const SharedRegulation regulation, findRegulation(*snapshot, {}));
  NumericOptions options;
  options.header.headerRow = static_cast<std::size_t>(command.headerRow);
  // Codes of indicators and results in the file may be those of an earlier regulation than the city's.
  KAWASAN_ASSIGN(const SharedRegulation filed,
                 command.edition.empty() ? Result<SharedRegulation>(regulation) : regulationByEdition(command.edition));
  options.edition = filed->edition;
  options.header.codes = codesOf(*filed);
  KAWASAN_ASSIGN(options.header.map, readPairs(command.map, "--map"));
  KAWASAN_ASSIGN(options.where, readPairs(command.where, "--where"));
  KAWASAN_ASSIGN(options.aliases, readPairs(command.aliases, "--alias"));
  KAWASAN_ASSIGN(options.decimalMark, readDecimalMark(command.decimal));
  options.kelurahan = command.kelurahan;
  options.surveyName = command.survey;
  options.surveyYear = command.year;
  options.createAreas = command.createAreas;
  options.shiftBack = command.shiftBack;
  options.takeShifted = command.takeShifted;
  options.squareMetres = command.squareMetres;
  options.percents = command.percents;
  options.clearEmpty = command.clearEmpty;
  KAWASAN_ASSIGN(options.rowsOfRt, readRowsOfRt(command.rows));
  KAWASAN_ASSIGN(const FigureFile file, readFigures(command, options.header));
  KAWASAN_ASSIGN(NumericPlan plan, planNumericImport(file.table, options, *snapshot));
  if (file.form) placeInForm(plan, *file.form);
  KAWASAN_TRY(Interruption::check());
  if (!command.where.empty() && plan.read == 0) {
    return fail(ErrorCode::BadValue, {{"field", "--where"},
                                      {"value", joinText(command.where, ", ")},
                                      {"expected", utf8(CliText::tr("a text that stands in that column"))}});
  }
  const bool takesAny = !plan.rows.empty() || !plan.areaRows.empty();
  if (!command.refused.empty())
    KAWASAN_TRY(writeRefusedCsv(command.refused, plan, file.form ? nullptr : &file.table, RefusedHeads::Keys));
  const bool isSame = takesAny && changesNothing(plan, *snapshot);
  if (!command.dryRun && takesAny && !isSame) {
    const EditLabel label{
        "import-numeric",
        {{"survey", command.survey}, {"file", fileName(command.file)}, {"count", std::to_string(plan.matched)}}};
    KAWASAN_TRY(project.edit(
        label, [&plan](Edit& edit) { return unlessCancelled(applyNumericPlan(edit, plan)); }, EditKind::BulkInsert));
  }
  ImportReport report = reportOf(plan);
  if (options.clearEmpty) report.emptyKept = 0;
  report.recalled = namesRecalled(file.table, plan, options);
  if (file.form) report.taken = file.form->taken;
  if (file.form) report.notUsed = file.form->notUsed;
  printReport(report, "import-numeric/1", command.dryRun, context);
  if (options.where.empty() && !plan.refused.empty()) adviseOnRounds(file.table, plan);
  adviseOnKelurahan(plan);
  adviseOnEdition(plan);
  if (isSame && context.format == OutputFormat::Table) {
    printLine();
    printLine(CliText::tr("No difference from the project, so nothing was changed."));
  }
  if (takesAny) return statusOf(report);
  if (context.format == OutputFormat::Table) {
    printLine();
    printLine(CliText::tr("Nothing could be taken, so nothing was changed."));
  }
  return kDoneWithFindings;
}

Result<int> importAttributes(const AttributeCommand& command, const CliContext& context) {
  const auto kind = attributeKindByKey(command.as);
  if (!kind) {
    return fail(ErrorCode::BadValue,
                {{"field", "--as"}, {"value", command.as}, {"expected", "considerations, legality, decree, typology"}});
  }
  KAWASAN_ASSIGN(Project project, Project::open(command.path));
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  SharedRegulation regulation;
  if (*kind == AttributeKind::Typology) {
    KAWASAN_ASSIGN(regulation, findRegulation(*snapshot, {}));
  }
  AttributeOptions options;
  options.kind = *kind;
  options.regulation = regulation.get();
  options.headerRow = static_cast<std::size_t>(command.headerRow);
  KAWASAN_ASSIGN(options.map, readPairs(command.map, "--map"));
  KAWASAN_ASSIGN(options.aliases, readPairs(command.aliases, "--alias"));
  KAWASAN_ASSIGN(options.decimalMark, readDecimalMark(command.decimal));
  KAWASAN_ASSIGN(const RawTable table, readSheet(command.file, command.sheet));
  KAWASAN_ASSIGN(AttributePlan plan, planAttributeImport(table, options, *snapshot));
  KAWASAN_TRY(Interruption::check());
  if (!command.dryRun) {
    const EditLabel label{"import-" + command.as,
                          {{"file", fileName(command.file)}, {"count", std::to_string(plan.matched)}}};
    KAWASAN_TRY(project.edit(label, [&plan](Edit& edit) { return unlessCancelled(applyAttributePlan(edit, plan)); }));
  }
  const ImportReport report = reportOf(plan);
  printReport(report, "import-attributes/1", command.dryRun, context);
  return statusOf(report);
}

Result<int> importActivities(const ActivityCommand& command, const CliContext& context) {
  KAWASAN_TRY(checkRefusedFile(command.refused));
  KAWASAN_ASSIGN(Project project, Project::open(command.path));
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  KAWASAN_ASSIGN(const SharedRegulation regulation, findRegulation(*snapshot, {}));
  ActivityImportOptions options;
  options.headerRow = static_cast<std::size_t>(command.headerRow);
  options.codes = codesOf(*regulation);
  KAWASAN_ASSIGN(options.map, readPairs(command.map, "--map"));
  KAWASAN_ASSIGN(options.aliases, readPairs(command.aliases, "--alias"));
  KAWASAN_ASSIGN(options.decimalMark, readDecimalMark(command.decimal));
  options.finished = command.finished;
  options.person = project.person();
  KAWASAN_ASSIGN(const RawTable table, readSheet(command.file, command.sheet));
  KAWASAN_ASSIGN(ActivityPlan plan, planActivityImport(table, options, *snapshot));
  KAWASAN_TRY(Interruption::check());
  if (!command.refused.empty()) KAWASAN_TRY(writeRefusedCsv(command.refused, plan, &table, RefusedHeads::Keys));
  if (!command.dryRun) {
    KAWASAN_TRY(project.edit(
        editLabelOf(plan), [&plan](Edit& edit) { return unlessCancelled(applyActivityPlan(edit, plan)); },
        EditKind::BulkInsert));
  }
  const ImportReport report = reportOf(plan);
  printReport(report, "import-activities/1", command.dryRun, context);
  return statusOf(report);
}

Result<ForeignAreas> readAreas(const Snapshot& snapshot, const std::string& file, const AreaCommand& command) {
  ForeignOptions reading;
  reading.layer = command.layer;
  KAWASAN_ASSIGN(const std::vector<ForeignLayer> layers, readVectors(file, reading, Interruption::token()));
  return toProject(file, layers, {snapshot.info.crs, command.crs}, Interruption::token());
}

/// Plans against the project as it is now, so a file may use the areas that the one before brought.
Result<AreaPlan> takeIn(Project& project, const ForeignAreas& areas, const AreaImportOptions& options) {
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  KAWASAN_ASSIGN(AreaPlan plan, planAreaImport(areas, options, *snapshot));
  KAWASAN_TRY(project.edit(
      editLabelOf(plan), [&plan](Edit& edit) { return unlessCancelled(applyAreaPlan(edit, plan)); },
      EditKind::BulkInsert));
  return plan;
}

Result<int> importAreas(const AreaCommand& command, const CliContext& context) {
  const auto kind = areaKindByKey(command.as);
  if (!kind) {
    return fail(
        ErrorCode::BadValue,
        {{"field", "--as"}, {"value", command.as}, {"expected", "rt, kelurahan, kecamatan, kawasan, zone, reference"}});
  }
  AreaImportOptions options;
  options.as = *kind;
  options.key = command.key;
  options.mergeParts = command.mergeParts;
  KAWASAN_ASSIGN(options.map, readPairs(command.map, "--map"));
  KAWASAN_ASSIGN(options.aliases, readPairs(command.aliases, "--alias"));
  KAWASAN_ASSIGN(Project project, Project::open(command.path));
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  // All files are read and planned before the first is taken in: one that cannot be used leaves the project as it was.
  std::vector<ForeignAreas> files;
  std::vector<ImportReport> reports;
  for (const std::string& file : command.files) {
    KAWASAN_ASSIGN(ForeignAreas areas, readAreas(*snapshot, file, command));
    KAWASAN_ASSIGN(const AreaPlan plan, planAreaImport(areas, options, *snapshot));
    KAWASAN_TRY(Interruption::check());
    files.push_back(std::move(areas));
    reports.push_back(reportOf(plan, snapshot->info.crs));
  }
  if (!command.dryRun) {
    reports.clear();
    for (const ForeignAreas& areas : files) {
      KAWASAN_ASSIGN(const AreaPlan plan, takeIn(project, areas, options));
      reports.push_back(reportOf(plan, snapshot->info.crs));
    }
  }
  printReports(reports, "import-areas/1", command.dryRun, context);
  return std::any_of(reports.begin(), reports.end(), [](const ImportReport& r) { return r.hasFindings(); })
             ? kDoneWithFindings
             : kDone;
}

/// "1.500 m": a number as it was understood, in full.
QString storedText(const std::string& field, Micro amount) {
  if (isMissing(amount)) return missingText();
  constexpr int kAllPlaces = 6;
  const auto parameter = parameterByIdentifier(field);
  return formatAmount(amount, kAllPlaces, currentLanguage()) + u' ' +
         unitName(parameter ? unitOf(*parameter) : Unit::Hectare);
}

/// The decree of that number that names the area.
Result<const DecreeArea*> findDecree(const Snapshot& snapshot, const AreaTarget& area, const std::string& number) {
  std::vector<std::string> known;
  for (const DecreeArea& line : snapshot.decreeAreas) {
    if (line.level != area.level || line.areaId != area.id) continue;
    if (folded(line.number) == folded(number)) return &line;
    known.push_back(line.number);
  }
  return fail(ErrorCode::BadValue,
              {{"field", "--remove-decree"}, {"value", number}, {"expected", joinText(known, ", ")}});
}

Result<int> removeDecree(const SetCommand& command, Project& project, const Snapshot& snapshot, const AreaTarget& area,
                         const CliContext& context) {
  KAWASAN_ASSIGN(const DecreeArea* const decree, findDecree(snapshot, area, command.removeDecree));
  const EditLabel label{"remove-decree", {{"area", area.name}, {"number", decree->number}}};
  KAWASAN_TRY(project.edit(label, [decree](Edit& edit) -> Result<void> {
    edit.removeDecreeArea(decree->id);
    return {};
  }));
  if (context.format == OutputFormat::Json) {
    printJson({{"schema", "set/1"}, {"area", area.name}, {"level", keyOf(area.level)}, {"removed", decree->number}});
  } else if (context.format == OutputFormat::Table) {
    printLine(CliText::tr("%1: decree %2 removed").arg(fromUtf8(area.name), fromUtf8(decree->number)));
  }
  return kDone;
}

Result<int> setFields(const SetCommand& command, const CliContext& context) {
  KAWASAN_ASSIGN(Project project, Project::open(command.path));
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  KAWASAN_ASSIGN(const SharedRegulation regulation, findRegulation(*snapshot, {}));
  KAWASAN_ASSIGN(const AreaTarget area, findArea(*snapshot, command.area));
  if (command.fields.empty() == command.removeDecree.empty()) {
    return fail(ErrorCode::BadValue, {{"field", "FIELD=VALUE"},
                                      {"value", command.removeDecree},
                                      {"expected", "FIELD=VALUE..., --remove-decree NUMBER"}});
  }
  if (!command.removeDecree.empty()) return removeDecree(command, project, *snapshot, area, context);
  SetOptions options;
  options.survey = command.survey;
  options.codes = codesOf(*regulation);
  options.regulation = regulation.get();
  KAWASAN_ASSIGN(options.decimalMark, readDecimalMark(command.decimal));
  KAWASAN_ASSIGN(const FieldTexts fields, fieldsOf(command.fields));
  KAWASAN_ASSIGN(SetPlan plan, planSetFields(*snapshot, area, fields, options));
  if (plan.hectaresNote) plan.hectaresNote->person = project.person();
  const std::string shown = joinText(command.fields, ", ");
  KAWASAN_TRY(project.edit({"set-fields", {{"area", area.name}, {"fields", shown}}},
                           [&plan](Edit& edit) { return applySetPlan(edit, plan); }));
  if (context.format == OutputFormat::Json) {
    Json stored = Json::object();
    for (const auto& [field, amount] : plan.amounts) stored[field] = jsonAmount(amount);
    printJson({{"schema", "set/1"},
               {"area", area.name},
               {"level", keyOf(area.level)},
               {"fields", command.fields},
               {"stored", stored}});
  } else if (context.format == OutputFormat::Table) {
    printLine(QStringLiteral("%1: %2").arg(fromUtf8(area.name), fromUtf8(shown)));
    for (const auto& [field, amount] : plan.amounts)
      printLine(QStringLiteral("  %1: %2").arg(capitalised(fieldName(field)), storedText(field, amount)));
  }
  return kDone;
}

void addTableOptions(CLI::App* command, TableOptions& options) {
  command->add_option("FILE", options.file, utf8(CliText::tr("Table: CSV, XLSX, ODS or JSON")))
      ->required()
      ->type_name("");
  command->add_option("--sheet", options.sheet, utf8(CliText::tr("Sheet of a workbook")))->type_name("NAME");
  command->add_option("--header-row", options.headerRow, utf8(CliText::tr("Row of the headings; found when left out")))
      ->check(countFrom(1))
      ->type_name("N");
  command->add_option("--map", options.map, utf8(CliText::tr("Which column is which: target=column,...")))
      ->type_name("T=C,...");
  command->add_option("--alias", options.aliases, utf8(CliText::tr("Other spelling of a name: \"file=project\"")))
      ->type_name("A=B");
  command->add_option("--decimal", options.decimal, utf8(CliText::tr("Decimal mark of the file: comma or point")))
      ->type_name("KEY");
  command->add_flag("--dry-run", options.dryRun, utf8(CliText::tr("Only show what would happen")));
}

}  // namespace

void addImportCommands(CLI::App& app, CliContext& context) {
  const auto areas = std::make_shared<AreaCommand>();
  CLI::App* importing =
      addProjectCommand(app, context, "import-areas", CliText::tr("Take in polygons from any map file"),
                        "import-areas kota.gpkg rt.geojson --as rt", areas->path);
  importing
      ->add_option("FILE", areas->files, utf8(CliText::tr("Map files: GeoJSON, shapefile, KML, KMZ, GeoPackage, ...")))
      ->required()
      ->type_name("");
  importing
      ->add_option("--as", areas->as,
                   utf8(CliText::tr("What the shapes are: rt, kelurahan, kecamatan, kawasan, zone, reference")))
      ->required()
      ->type_name("KEY");
  importing->add_option("--layer", areas->layer, utf8(CliText::tr("Only this layer of the file")))->type_name("NAME");
  importing->add_option("--key", areas->key, utf8(CliText::tr("Field that names the area")))->type_name("FIELD");
  importing->add_option("--crs", areas->crs, utf8(CliText::tr("Coordinate system of a file that does not say it")))
      ->type_name("EPSG:N");
  importing->add_option("--map", areas->map, utf8(CliText::tr("Which field is which: target=field,...")))
      ->type_name("T=F,...");
  importing->add_option("--alias", areas->aliases, utf8(CliText::tr("Other spelling of a name: \"file=project\"")))
      ->type_name("A=B");
  importing->add_flag("--merge-parts", areas->mergeParts, utf8(CliText::tr("Join several shapes of one area")));
  importing->add_flag("--dry-run", areas->dryRun, utf8(CliText::tr("Only show what would happen")));
  importing->callback([&context, areas] { context.run([&] { return importAreas(*areas, context); }); });

  const auto numeric = std::make_shared<NumericCommand>();
  CLI::App* figures = addProjectCommand(
      app, context, "import-numeric", CliText::tr("Take in the figures of the RT from a table"),
      "import-numeric kota.gpkg rt.csv --survey 2019 --year 2019 --where snapshot=2019", numeric->path);
  addTableOptions(figures, *numeric);
  figures
      ->add_option("--where", numeric->where, utf8(CliText::tr("Only rows with this text in a column: column=value")))
      ->type_name("C=V");
  figures->add_option("--survey", numeric->survey, utf8(CliText::tr("Name of the survey round")))
      ->required()
      ->type_name("NAME");
  figures->add_option("--year", numeric->year, utf8(CliText::tr("Its year")))
      ->required()
      ->check(numberFromTo(1900, 2200))
      ->type_name("Y");
  figures->add_flag("--create-areas", numeric->createAreas,
                    utf8(CliText::tr("Make kelurahan, kawasan and RT that the project does not have")));
  figures
      ->add_option("--edition", numeric->edition,
                   utf8(CliText::tr("Regulation by which codes and results in the file are, if not the city's")))
      ->type_name("EDITION");
  figures->add_flag("--shift-back", numeric->shiftBack,
                    utf8(CliText::tr("Take rows that are shifted by a column, moved back")));
  figures->add_flag("--take-shifted", numeric->takeShifted,
                    utf8(CliText::tr("Take rows that look shifted by a column, as they stand")));
  figures->add_flag("--square-metres", numeric->squareMetres,
                    utf8(CliText::tr("Take areas that look like square metres as hectares")));
  figures->add_flag(
      "--percents", numeric->percents,
      utf8(
          CliText::tr("Take volumes that look like percents, and percents without a volume, as shares of their base")));
  figures
      ->add_option("--rows", numeric->rows,
                   utf8(CliText::tr("Several rows of one RT: sum adds them up, unknown where one is empty; sum-known "
                                    "adds up what is filled in")))
      ->type_name("KEY");
  figures->add_flag("--clear-empty", numeric->clearEmpty,
                    utf8(CliText::tr("An empty cell takes away the figure that the survey holds")));
  figures->add_option("--refused", numeric->refused, utf8(CliText::tr("Write what was not taken into this CSV file")))
      ->type_name("FILE");
  figures
      ->add_option(
          "--repeat", numeric->repeat,
          utf8(CliText::tr("Sheet of a KoBo or ODK repeat, or with numbers of other sheets, joined with them")))
      ->type_name("NAME");
  figures
      ->add_option("--form-state", numeric->formState,
                   utf8(CliText::tr("Half of an official scoring form to take: before or after")))
      ->type_name("KEY");
  figures
      ->add_option("--kelurahan", numeric->kelurahan,
                   utf8(CliText::tr("Kelurahan of all rows, where no column names it")))
      ->type_name("NAME");
  figures->callback([&context, numeric] { context.run([&] { return importNumeric(*numeric, context); }); });

  const auto attributes = std::make_shared<AttributeCommand>();
  CLI::App* other =
      addProjectCommand(app, context, "import-attributes",
                        CliText::tr("Take in considerations, legality, the decree or typologies from a table"),
                        "import-attributes kota.gpkg pertimbangan.csv --as considerations", attributes->path);
  addTableOptions(other, *attributes);
  other->add_option("--as", attributes->as, utf8(CliText::tr("considerations, legality, decree or typology")))
      ->required()
      ->type_name("KEY");
  other->callback([&context, attributes] { context.run([&] { return importAttributes(*attributes, context); }); });

  const auto activities = std::make_shared<ActivityCommand>();
  CLI::App* plan = addProjectCommand(app, context, "import-activities",
                                     CliText::tr("Take in activities from a table: year, RT, criterion, volume, money"),
                                     "import-activities kota.gpkg investasi.csv --dry-run", activities->path);
  addTableOptions(plan, *activities);
  plan->add_flag("--finished", activities->finished,
                 utf8(CliText::tr("The table lists works that are done: finished at the end of their year")));
  plan->add_option("--refused", activities->refused, utf8(CliText::tr("Write what was not taken into this CSV file")))
      ->type_name("FILE");
  plan->callback([&context, activities] { context.run([&] { return importActivities(*activities, context); }); });

  const auto fields = std::make_shared<SetCommand>();
  CLI::App* set =
      addProjectCommand(app, context, "set", CliText::tr("Set figures, considerations, legality or decree of one area"),
                        "set kota.gpkg \"Kalianyar RT 001 RW 002\" road_ideal=250 2b=175", fields->path);
  set->add_option("AREA", fields->area, utf8(CliText::tr("Kawasan, kelurahan or RT, as \"Kalianyar RT 001 RW 002\"")))
      ->required()
      ->type_name("");
  set->add_option("FIELD=VALUE", fields->fields, utf8(CliText::tr("Fields; nothing after = clears a field")))
      ->type_name("");
  set->add_option("--remove-decree", fields->removeDecree,
                  utf8(CliText::tr("Take the area out of the decree of that number")))
      ->type_name("NUMBER");
  addSurveyOption(set, fields->survey);
  set->add_option("--decimal", fields->decimal, utf8(CliText::tr("Decimal mark: comma or point")))->type_name("KEY");
  set->callback([&context, fields] { context.run([&] { return setFields(*fields, context); }); });
}

}  // namespace kawasan
