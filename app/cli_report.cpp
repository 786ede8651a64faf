#include <algorithm>
#include <filesystem>
#include <memory>
#include <span>

#include "app/cli_context.h"
#include "app/cli_output.h"
#include "app/cli_report_rows.h"
#include "app/cli_usage.h"
#include "app/cli_work.h"
#include "core/base/dates.h"
#include "core/base/text.h"
#include "gis/transform.h"
#include "ui/paint/report_pages.h"
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
  std::string paper = "A3";
};

constexpr std::string_view kAllTables = "all";
constexpr const char* kTables =
    "rt, locations, profile, programme, programme-years, five-year, memorandum, lists, needs, progress, "
    "sources, kelurahan, follow-up, upkeep, hectares, effects, requirements, cities, all";

Result<ReportKind> kindOf(const std::string& key) {
  if (const auto kind = reportKindByKey(key)) return *kind;
  return fail(ErrorCode::BadValue, {{"field", "--table"}, {"value", key}, {"expected", kTables}});
}

Result<ReportLayout> layoutOf(const ReportOptions& options, ReportKind kind, bool mayBeForm) {
  if (options.layout == "table") return ReportLayout::Table;
  if (options.layout != "form")
    return fail(ErrorCode::BadValue, {{"field", "--layout"}, {"value", options.layout}, {"expected", "table, form"}});
  if (kind != ReportKind::Rt || !mayBeForm)
    return fail(ErrorCode::BadValue,
                {{"field", "--layout"}, {"value", "form"}, {"expected", "form: --table rt --out FILE.xlsx"}});
  return ReportLayout::Form;
}

enum class TableFile { Workbook, Csv, Pdf, Text };

Result<TableFile> fileKindOf(const ReportOptions& options) {
  std::error_code unknown;
  const bool isProject = fs::equivalent(options.path, options.out, unknown) && !unknown;
  const std::string extension = lowered(fs::path(options.out).extension().string());
  if (!isProject && extension == ".csv") return TableFile::Csv;
  if (!isProject && extension == ".xlsx") return TableFile::Workbook;
  if (!isProject && extension == ".pdf") return TableFile::Pdf;
  if (!isProject && extension == ".odt") return TableFile::Text;
  return fail(ErrorCode::BadValue,
              {{"field", "--out"}, {"value", options.out}, {"expected", ".xlsx, .csv, .pdf, .odt"}});
}

/// Tables are wide: paper lies on its side.
Result<PageSpec> pageOf(const ReportOptions& options, TableFile file) {
  const auto paper = paperByName(options.paper);
  const bool isKnown = paper && (*paper == Paper::A4 || *paper == Paper::A3);
  if (!isKnown)
    return fail(ErrorCode::BadValue, {{"field", "--paper"}, {"value", options.paper}, {"expected", "A4, A3"}});
  const bool isPaper = file == TableFile::Pdf || file == TableFile::Text;
  if (!isPaper && options.paper != ReportOptions().paper)
    return fail(ErrorCode::BadValue,
                {{"field", "--paper"}, {"value", options.paper}, {"expected", "--out FILE.pdf, FILE.odt"}});
  PageSpec page;
  page.paper = *paper;
  return page;
}

std::vector<ReportKind> allKinds() {
  std::vector<ReportKind> kinds;
  for (std::size_t i = 0; i < kReportKinds; ++i) kinds.push_back(static_cast<ReportKind>(i));
  return kinds;
}

void printReport(const ReportOptions& options, const ReportJob& job, const CliContext& context) {
  const Regulation& regulation = job.request.regulation;
  const ReportTable table = reportTable(job.kind, job.request);
  const QString without = noSurveyNoteOf(table);
  if (context.format != OutputFormat::Table && !without.isEmpty()) printNotice(without);
  if (context.format == OutputFormat::Json) {
    printJson({{"schema", "report/1"},
               {"table", options.table},
               {"survey", surveyJson(job.survey)},
               {"edition", regulation.edition},
               {"level", keyOf(table.level)},
               {"rows", reportRows(table, regulation, false).toJson()},
               {"totals", reportTotals(table)},
               {"least_totals", leastTotals(table)},
               {"most_totals", mostTotals(table)},
               {"partial_totals", partialTotals(table)},
               {"estimate_totals", estimateTotals(table)}});
  } else if (context.format == OutputFormat::Csv) {
    printTable(reportRows(table, regulation, false), context.format);
  } else {
    printLine(titleOf(job.kind));
    printLine(subtitleOf(job));
    if (!without.isEmpty()) {
      printLine(without);
      printLine(surveyHint());
      return;
    }
    if (isOfPlan(job.kind)) {
      printLine(planNoteOf(table));
    } else if (const QString marks = leastNoteOf(table); !marks.isEmpty()) {
      printLine(marks);
    }
    if (const QString estimates = estimateNoteOf(table); !isOfPlan(job.kind) && !estimates.isEmpty())
      printLine(estimates);
    printLine();
    printTable(reportRows(table, regulation, true), context.format);
  }
}

Result<std::vector<ReportKind>> kindsOf(const ReportOptions& options) {
  if (options.table == kAllTables) return allKinds();
  KAWASAN_ASSIGN(const ReportKind kind, kindOf(options.table));
  return std::vector<ReportKind>{kind};
}

Result<int> report(const ReportOptions& options, const CliContext& context) {
  KAWASAN_ASSIGN(const std::vector<ReportKind> kinds, kindsOf(options));
  const bool isShown = options.out.empty();
  TableFile file = TableFile::Csv;
  if (!isShown) {
    KAWASAN_ASSIGN(file, fileKindOf(options));
  }
  if (kinds.size() > 1 && file == TableFile::Csv)
    return fail(ErrorCode::BadValue,
                {{"field", "--table"}, {"value", options.table}, {"expected", "--out FILE.xlsx, FILE.pdf, FILE.odt"}});
  const bool mayBeForm = file == TableFile::Workbook && kinds.size() == 1;
  KAWASAN_ASSIGN(const ReportLayout layout, layoutOf(options, kinds.front(), mayBeForm));
  KAWASAN_ASSIGN(const PageSpec page, pageOf(options, file));
  KAWASAN_ASSIGN(Project project, Project::open(options.path));
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  KAWASAN_ASSIGN(const Survey* const survey, findSurveyIfAny(*snapshot, options.survey));
  KAWASAN_ASSIGN(const SharedRegulation regulation, findRegulation(*snapshot, options.edition));
  KAWASAN_ASSIGN(const Transform transform, Transform::make(snapshot->info.crs, "EPSG:4326"));
  const auto toLonLat = [&transform](Point p) -> std::optional<Point> {
    return transform.apply(std::span(&p, 1)) == 0 ? std::optional(p) : std::nullopt;
  };
  const auto photoBytes = [&project](FeatureId id) { return project.attachmentContent(id); };
  const auto history = project.history();
  const LastVersion version = history ? lastVersion(*history) : LastVersion();
  const std::optional<Date> day = dateOfTime(nowText());
  const FeatureId surveyId = survey == nullptr ? 0 : survey->id;
  std::vector<ReportJob> jobs;
  for (const ReportKind kind : kinds) {
    jobs.push_back({{*snapshot, *regulation, surveyId, toLonLat, day}, survey, kind, layout, photoBytes, version});
  }
  KAWASAN_TRY(Interruption::check());
  if (isShown) {
    printReport(options, jobs.front(), context);
    return kDone;
  }
  if (survey == nullptr && kinds.size() == 1) {
    const QString without = noSurveyNoteOf(reportTable(kinds.front(), jobs.front().request));
    if (!without.isEmpty()) printNotice(without);
  }
  std::size_t pages = 0;
  std::size_t rows = 0;
  if (file == TableFile::Pdf || file == TableFile::Text) {
    std::vector<PrintedTable> tables;
    for (const ReportJob& job : jobs) tables.push_back(printedTable(job));
    if (file == TableFile::Text) {
      KAWASAN_ASSIGN(rows, writeReportOdt(tables, *regulation, page, options.out, Interruption::token()));
    } else {
      KAWASAN_ASSIGN(const ReportPages written,
                     writeReportPdf(tables, *regulation, page, options.out, Interruption::token()));
      rows = written.rows;
      pages = written.pages;
    }
  } else {
    KAWASAN_ASSIGN(
        rows, file == TableFile::Csv ? writeReportCsv(jobs.front(), options.out) : writeReportXlsx(jobs, options.out));
  }
  if (context.format == OutputFormat::Json) {
    printJson({{"schema", "report/1"},
               {"out", options.out},
               {"table", options.table},
               {"layout", options.layout},
               {"survey", surveyJson(survey)},
               {"edition", regulation->edition},
               {"rows", rows},
               {"pages", pages == 0 ? Json(nullptr) : Json(pages)}});
  } else if (context.format == OutputFormat::Table) {
    const QString title = jobs.size() > 1 ? CliText::tr("All tables") : titleOf(kinds.front());
    const auto shown = [](std::size_t count) { return formatNumber(static_cast<double>(count), 0, currentLanguage()); };
    printLine(
        pages == 0
            ? CliText::tr("%1: %2, rows: %3").arg(fromUtf8(options.out), title, shown(rows))
            : CliText::tr("%1: %2, rows: %3, pages: %4").arg(fromUtf8(options.out), title, shown(rows), shown(pages)));
  }
  return kDone;
}

}  // namespace

void addReportCommands(CLI::App& app, CliContext& context) {
  const auto options = std::make_shared<ReportOptions>();
  CLI::App* command = addProjectCommand(
      app, context, "report", CliText::tr("A standard table on the screen, as XLSX with formulas, CSV, PDF or ODT"),
      "report kota.gpkg --table rt --out numerik.xlsx", options->path);
  command->add_option("--table", options->table, kTables)->required()->type_name("KEY");
  command
      ->add_option("--out", options->out,
                   utf8(CliText::tr("File to write: .xlsx, .csv, .pdf or .odt; shown on the screen when left out")))
      ->type_name("FILE");
  command
      ->add_option("--layout", options->layout,
                   utf8(CliText::tr("table, or form: each RT as the national form has it")))
      ->capture_default_str()
      ->type_name("KEY");
  command->add_option("--paper", options->paper, utf8(CliText::tr("Of a PDF or ODT: A4 or A3")))
      ->capture_default_str()
      ->type_name("KEY");
  addSurveyOption(command, options->survey);
  addEditionOption(command, options->edition);
  command->callback([&context, options] { context.run([&] { return report(*options, context); }); });
}

}  // namespace kawasan
