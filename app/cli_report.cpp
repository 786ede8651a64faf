#include <algorithm>
#include <filesystem>
#include <memory>
#include <span>

#include "app/cli_context.h"
#include "app/cli_output.h"
#include "app/cli_usage.h"
#include "app/cli_work.h"
#include "core/base/text.h"
#include "gis/transform.h"
#include "ui/paint/report_words.h"
#include "ui/paint/report_writer.h"
#include "ui/text/language.h"

namespace kawasan {

namespace fs = std::filesystem;

namespace {

struct ReportOptions {
  std::string path;
  std::string table;
  std::string out;
  std::string survey;
  std::string edition;
  std::string layout = "table";
};

/// Tables of the contract that need records the project does not hold yet.
constexpr std::string_view kFutureTables[] = {"programme", "memorandum", "needs", "progress", "follow-up", "all"};

Result<ReportKind> kindOf(const std::string& key) {
  if (const auto kind = reportKindByKey(key)) return *kind;
  if (std::find(std::begin(kFutureTables), std::end(kFutureTables), key) != std::end(kFutureTables))
    return fail(ErrorCode::NotBuilt, {{"command", "report --table " + key}});
  return fail(ErrorCode::BadValue, {{"field", "--table"}, {"value", key}, {"expected", "rt, locations, profile"}});
}

Result<ReportLayout> layoutOf(const ReportOptions& options, ReportKind kind, bool isCsv) {
  if (options.layout == "table") return ReportLayout::Table;
  if (options.layout != "form")
    return fail(ErrorCode::BadValue, {{"field", "--layout"}, {"value", options.layout}, {"expected", "table, form"}});
  if (kind != ReportKind::Rt || isCsv)
    return fail(ErrorCode::BadValue,
                {{"field", "--layout"}, {"value", "form"}, {"expected", "form: --table rt --out FILE.xlsx"}});
  return ReportLayout::Form;
}

/// Whether the file is CSV; otherwise a workbook.
Result<bool> isCsvFile(const ReportOptions& options) {
  std::error_code unknown;
  const bool isProject = fs::equivalent(options.path, options.out, unknown) && !unknown;
  const std::string extension = lowered(fs::path(options.out).extension().string());
  if (!isProject && extension == ".csv") return true;
  if (!isProject && extension == ".xlsx") return false;
  if (!isProject && (extension == ".odt" || extension == ".pdf"))
    return fail(ErrorCode::NotBuilt, {{"command", "report --out *" + extension}});
  return fail(ErrorCode::BadValue, {{"field", "--out"}, {"value", options.out}, {"expected", ".xlsx, .csv"}});
}

Result<int> report(const ReportOptions& options, const CliContext& context) {
  KAWASAN_ASSIGN(const ReportKind kind, kindOf(options.table));
  KAWASAN_ASSIGN(const bool isCsv, isCsvFile(options));
  KAWASAN_ASSIGN(const ReportLayout layout, layoutOf(options, kind, isCsv));
  KAWASAN_ASSIGN(Project project, Project::open(options.path));
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  KAWASAN_ASSIGN(const Survey* survey, findSurvey(*snapshot, options.survey));
  KAWASAN_ASSIGN(const SharedRegulation regulation, findRegulation(*snapshot, options.edition));
  KAWASAN_ASSIGN(const Transform transform, Transform::make(snapshot->info.crs, "EPSG:4326"));
  const auto toLonLat = [&transform](Point p) -> std::optional<Point> {
    return transform.apply(std::span(&p, 1)) == 0 ? std::optional(p) : std::nullopt;
  };
  const ReportJob job{{*snapshot, *regulation, survey->id, toLonLat}, *survey, kind, layout};
  KAWASAN_TRY(Interruption::check());
  KAWASAN_ASSIGN(const std::size_t rows, isCsv ? writeReportCsv(job, options.out) : writeReportXlsx(job, options.out));
  if (context.format == OutputFormat::Json) {
    printJson({{"schema", "report/1"},
               {"out", options.out},
               {"table", options.table},
               {"layout", options.layout},
               {"survey", survey->name},
               {"edition", regulation->edition},
               {"rows", rows}});
  } else if (context.format == OutputFormat::Table) {
    printLine(
        CliText::tr("%1: %2, %3 rows")
            .arg(fromUtf8(options.out), titleOf(kind), formatNumber(static_cast<double>(rows), 0, currentLanguage())));
  }
  return kDone;
}

}  // namespace

void addReportCommands(CLI::App& app, CliContext& context) {
  const auto options = std::make_shared<ReportOptions>();
  CLI::App* command =
      addProjectCommand(app, context, "report", CliText::tr("A standard table as XLSX with formulas, or CSV"),
                        "report kota.gpkg --table rt --out numerik.xlsx", options->path);
  command->add_option("--table", options->table, utf8(CliText::tr("rt, locations or profile")))
      ->required()
      ->type_name("KEY");
  command->add_option("--out", options->out, utf8(CliText::tr("File to write: .xlsx or .csv")))
      ->required()
      ->type_name("FILE");
  command
      ->add_option("--layout", options->layout,
                   utf8(CliText::tr("table, or form: each RT as the national form has it")))
      ->capture_default_str()
      ->type_name("KEY");
  addSurveyOption(command, options->survey);
  addEditionOption(command, options->edition);
  command->callback([&context, options] { context.run([&] { return report(*options, context); }); });
}

}  // namespace kawasan
