#include <algorithm>
#include <filesystem>
#include <memory>

#include "app/cli_context.h"
#include "app/cli_output.h"
#include "core/base/text.h"
#include "core/rules/area_scores.h"
#include "core/rules/completeness.h"
#include "core/store/migrations.h"
#include "core/store/schema.h"
#include "gis/crs.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"

namespace kawasan {

namespace {

struct NewOptions {
  std::string path;
  std::string city;
  std::string code;
  std::string province;
  std::string edition = "permen-14-2018";
  std::string cityClass = "medium";
  std::string crs = "EPSG:32749";
  std::string years;
};

Result<void> readYears(const std::string& text, ProjectInfo& info) {
  if (text.empty()) return {};
  const std::vector<std::string> parts = splitText(text, '-');
  const auto year = [](const std::string& part) {
    const bool digits = part.size() == 4 && part.find_first_not_of("0123456789") == std::string::npos;
    return digits ? std::stoi(part) : 0;
  };
  info.firstYear = year(parts.front());
  info.lastYear = year(parts.back());
  if (parts.size() > 2 || info.firstYear == 0 || info.lastYear < info.firstYear) {
    return fail(ErrorCode::BadValue, {{"field", "--years"}, {"value", text}, {"expected", "2019-2023"}});
  }
  return {};
}

Result<int> makeProject(const NewOptions& options, const CliContext& context) {
  ProjectInfo info;
  info.city = std::string(trimmed(options.city));
  info.code = options.code;
  info.province = options.province;
  info.edition = options.edition;
  if (info.city.empty()) return fail(ErrorCode::MissingCity);
  const bool isCode = info.code.find_first_not_of("0123456789.") == std::string::npos;
  if (!isCode) return fail(ErrorCode::BadValue, {{"field", "--code"}, {"value", info.code}, {"expected", "a code"}});
  const auto cityClass = cityClassByKey(options.cityClass);
  if (!cityClass) {
    return fail(
        ErrorCode::BadValue,
        {{"field", "--city-class"}, {"value", options.cityClass}, {"expected", "metropolitan, large, medium, small"}});
  }
  info.cityClass = *cityClass;
  KAWASAN_TRY(readYears(options.years, info));
  KAWASAN_TRY(regulationByEdition(info.edition));
  KAWASAN_ASSIGN(const CrsInfo crs, describeCrs(options.crs));
  if (!crs.isMetric() || crs.code.empty()) {
    return fail(ErrorCode::BadValue, {{"field", "--crs"},
                                      {"value", options.crs},
                                      {"expected", utf8(CliText::tr("a system in metres such as EPSG:32749"))}});
  }
  info.crs = crs.code;
  std::error_code unresolved;
  if (!std::filesystem::is_directory(std::filesystem::absolute(options.path, unresolved).parent_path(), unresolved)) {
    return fail(ErrorCode::OutputNotWritable, {{"path", options.path}, {"reason", "No such file or directory"}});
  }
  KAWASAN_TRY(Project::create(options.path, info, crs.wkt1));
  if (context.format == OutputFormat::Json) {
    printJson({{"schema", "new/1"},
               {"path", options.path},
               {"city", info.city},
               {"edition", info.edition},
               {"crs", info.crs}});
  } else if (context.format == OutputFormat::Table) {
    printLine(CliText::tr("Project of %1 made: %2").arg(fromUtf8(info.city), fromUtf8(options.path)));
  }
  return kDone;
}

std::int64_t withGeometry(const auto& areas) {
  return std::count_if(areas.begin(), areas.end(), [](const auto& area) { return area.geometry != nullptr; });
}

/// One line a value, the parts of an object as "rt.count".
void printPairs(const Json& json) {
  OutputTable table{{{"key", {}}, {"value", {}}}, {}};
  const Json flat = json.flatten();
  for (const auto& [path, value] : flat.items()) {
    std::string key = path.substr(1);
    std::replace(key.begin(), key.end(), '/', '.');
    table.rows.push_back({textCell(key), {{}, value}});
  }
  printTable(table, OutputFormat::Csv);
}

/// Of the latest survey.
Json completenessJson(const std::vector<AreaCompleteness>& areas) {
  Json list = Json::array();
  for (const AreaCompleteness& area : areas) {
    list.push_back({{"kelurahan", area.name},
                    {"rt", area.rts},
                    {"rt_with_figures", area.rtsWithFigures},
                    {"rt_complete", area.rtsComplete},
                    {"rt_draft", area.rtsDraft},
                    {"figures", area.figures},
                    {"figures_needed", area.figuresNeeded},
                    {"figures_estimated", area.figuresEstimated},
                    {"percent", jsonOptional(area.percent())}});
  }
  return list;
}

void printCompleteness(const std::vector<AreaCompleteness>& areas, const Survey* survey) {
  if (survey == nullptr || areas.empty()) return;
  OutputTable table{{{"kelurahan", CliText::tr("Kelurahan")},
                     {"rt_complete", CliText::tr("RT complete"), true},
                     {"figures", CliText::tr("Figures"), true},
                     {"percent", QStringLiteral("%"), true}},
                    {}};
  const auto ofText = [](std::size_t some, std::size_t all) {
    return Cell{CliText::tr("%1 of %2").arg(some).arg(all), some};
  };
  for (const AreaCompleteness& area : areas) {
    table.rows.push_back({textCell(area.name), ofText(area.rtsComplete, area.rts),
                          ofText(area.figures, area.figuresNeeded), numberCell(area.percent(), 1)});
  }
  printLine();
  printLine(CliText::tr("Figures that the edition asks for, survey %1:").arg(fromUtf8(survey->name)));
  printTable(table, OutputFormat::Table);
}

Result<int> showInfo(const std::string& path, const CliContext& context) {
  KAWASAN_ASSIGN(Project project, Project::open(path));
  KAWASAN_ASSIGN(const SharedSnapshot shared, project.snapshot());
  const Snapshot& snapshot = *shared;
  const ProjectInfo& info = snapshot.info;
  KAWASAN_ASSIGN(const SharedRegulation regulation, findRegulation(snapshot, {}));

  Json surveys = Json::array();
  QStringList surveyWords;
  for (const Survey& survey : snapshot.surveys) {
    const std::size_t rows = snapshot.figuresOf(survey.id).size();
    surveys.push_back({{"name", survey.name}, {"year", survey.year}, {"rt", rows}});
    surveyWords << CliText::tr("%1 (%2 RT)").arg(fromUtf8(survey.name)).arg(rows);
  }
  const Survey* const latest = snapshot.surveyByName({});
  std::vector<AreaCompleteness> completeness;
  if (latest != nullptr) completeness = completenessOf(snapshot, *regulation, latest->id, Level::Kelurahan);
  const auto counts = [&](const auto& areas) { return Json{{"count", areas.size()}, {"drawn", withGeometry(areas)}}; };
  if (context.format != OutputFormat::Table) {
    const Json json{{"schema", "info/1"},
                    {"city", info.city},
                    {"code", info.code},
                    {"province", info.province},
                    {"edition", info.edition},
                    {"city_class", keyOf(info.cityClass)},
                    {"crs", info.crs},
                    {"years", {info.firstYear, info.lastYear}},
                    {"uuid", info.uuid},
                    {"kecamatan", counts(snapshot.kecamatan)},
                    {"kelurahan", counts(snapshot.kelurahan)},
                    {"kawasan", counts(snapshot.kawasan)},
                    {"rt", counts(snapshot.rts)},
                    {"zones", snapshot.zones.size()},
                    {"reference_areas", snapshot.references.size()},
                    {"surveys", surveys},
                    {"completeness", completenessJson(completeness)},
                    {"basemaps", snapshot.basemaps.size()},
                    {"revision", snapshot.revision},
                    {"last_edit", snapshot.lastEdit},
                    {"schema_version", currentSchemaVersion()},
                    {"health", "ok"},
                    {"recovered", project.wasRecovered()}};
    if (context.format == OutputFormat::Json) {
      printJson(json);
    } else {
      printPairs(json);
    }
    return kDone;
  }
  const auto drawn = [](const auto& areas) {
    if (areas.empty()) return missingText();
    return CliText::tr("%1, of which %2 drawn").arg(areas.size()).arg(withGeometry(areas));
  };
  const auto date = dateOfTime(snapshot.lastEdit);
  OutputTable table{{{"key", CliText::tr("Project")}, {"value", fromUtf8(path)}}, {}};
  const auto add = [&](const char* key, const QString& name, const QString& value) {
    table.rows.push_back({keyCell(name, key), {value, utf8(value)}});
  };
  add("city", CliText::tr("City"),
      fromUtf8(info.city) + (info.code.empty() ? QString() : QStringLiteral(" (") + fromUtf8(info.code) + u')'));
  add("province", CliText::tr("Province"), info.province.empty() ? missingText() : fromUtf8(info.province));
  add("edition", CliText::tr("Regulation"), localText(regulation->name));
  add("city_class", CliText::tr("City class"), nameOf(info.cityClass));
  add("crs", CliText::tr("Coordinate system"), fromUtf8(info.crs));
  if (info.firstYear != 0)
    add("years", CliText::tr("Years of the plan"), QStringLiteral("%1–%2").arg(info.firstYear).arg(info.lastYear));
  add("kecamatan", CliText::tr("Kecamatan"), drawn(snapshot.kecamatan));
  add("kelurahan", CliText::tr("Kelurahan"), drawn(snapshot.kelurahan));
  add("kawasan", CliText::tr("Kawasan"), drawn(snapshot.kawasan));
  add("rt", CliText::tr("RT"), drawn(snapshot.rts));
  add("surveys", CliText::tr("Surveys"),
      surveyWords.isEmpty() ? missingText() : surveyWords.join(QStringLiteral(", ")));
  add("basemaps", CliText::tr("Basemaps"),
      snapshot.basemaps.empty() ? missingText() : QString::number(snapshot.basemaps.size()));
  add("last_edit", CliText::tr("Last edit"),
      (date ? formatDate(*date, currentLanguage()) : missingText()) +
          CliText::tr(", revision %1").arg(snapshot.revision));
  add("health", CliText::tr("File"),
      project.wasRecovered() ? CliText::tr("sound; an interrupted edit was rolled back") : CliText::tr("sound"));
  printTable(table, context.format);
  printCompleteness(completeness, latest);
  return kDone;
}

Result<int> migrate(const std::string& path, const CliContext& context) {
  // The same checks as opening, but an older schema is what we are here for.
  if (const auto opened = Project::open(path); !opened && opened.error().code != ErrorCode::ProjectOlder) {
    return fail(opened.error());
  }
  KAWASAN_ASSIGN(const MigrationReport report, migrateFile(path, migrations()));
  if (context.format == OutputFormat::Json) {
    printJson({{"schema", "migrate/1"}, {"from", report.from}, {"to", report.to}, {"backup", report.backup}});
  } else if (report.backup.empty()) {
    printLine(CliText::tr("The project file is up to date (schema %1).").arg(report.to));
  } else {
    printLine(CliText::tr("Brought from schema %1 to %2. The file as it was: %3")
                  .arg(report.from)
                  .arg(report.to)
                  .arg(fromUtf8(report.backup)));
  }
  return kDone;
}

}  // namespace

void addProjectCommands(CLI::App& app, CliContext& context) {
  const auto fresh = std::make_shared<NewOptions>();
  CLI::App* make = addProjectCommand(app, context, "new", CliText::tr("Make a new project file"),
                                     "new kota.gpkg --city \"Kota Pekalongan\" --code 33.75", fresh->path);
  make->add_option("--city", fresh->city, utf8(CliText::tr("Name of the city or regency")))
      ->required()
      ->type_name("NAME");
  make->add_option("--code", fresh->code, utf8(CliText::tr("Its code (Kemendagri), such as 33.75")))
      ->required()
      ->type_name("CODE");
  make->add_option("--province", fresh->province, utf8(CliText::tr("Province")))->type_name("NAME");
  make->add_option("--edition", fresh->edition, utf8(CliText::tr("Edition of the regulation")))
      ->capture_default_str()
      ->type_name("KEY");
  make->add_option("--city-class", fresh->cityClass,
                   utf8(CliText::tr("Class of the city by inhabitants: metropolitan, large, medium, small")))
      ->capture_default_str()
      ->type_name("KEY");
  make->add_option("--crs", fresh->crs, utf8(CliText::tr("Coordinate system in metres")))
      ->capture_default_str()
      ->type_name("EPSG:N");
  make->add_option("--years", fresh->years, utf8(CliText::tr("Years of the plan, such as 2019-2023")))
      ->type_name("Y-Y");
  make->callback([&context, fresh] { context.run([&] { return makeProject(*fresh, context); }); });

  const auto path = std::make_shared<std::string>();
  CLI::App* info =
      addProjectCommand(app, context, "info", CliText::tr("What is in a project"), "info kota.gpkg", *path);
  info->callback([&context, path] { context.run([&] { return showInfo(*path, context); }); });

  CLI::App* migration = addProjectCommand(
      app, context, "migrate", CliText::tr("Bring an older project file up to date"), "migrate kota.gpkg", *path);
  migration->callback([&context, path] { context.run([&] { return migrate(*path, context); }); });
}

}  // namespace kawasan
