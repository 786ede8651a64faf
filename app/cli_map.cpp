#include <algorithm>
#include <filesystem>
#include <memory>

#include "app/cli_context.h"
#include "app/cli_output.h"
#include "app/cli_render.h"
#include "app/cli_rt_sheet.h"
#include "app/cli_usage.h"
#include "app/cli_work.h"
#include "core/base/text.h"
#include "core/import/find_area.h"
#include "gis/raster_probe.h"
#include "ui/paint/basemap_path.h"
#include "ui/paint/print_job.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace fs = std::filesystem;

namespace {

struct BasemapOptions {
  std::string path;
  std::string action;
  std::string file;
  std::string title;
  double opacity = 1;
};

Result<int> listBasemaps(const Snapshot& snapshot, const CliContext& context) {
  OutputTable table{{{"order", CliText::tr("No"), true},
                     {"title", CliText::tr("Title")},
                     {"path", CliText::tr("File")},
                     {"opacity", CliText::tr("Opacity"), true},
                     {"visible", CliText::tr("Visible")}},
                    {}};
  std::int64_t number = 0;
  for (const Basemap& basemap : snapshot.basemaps) {
    table.rows.push_back({countCell(++number),
                          textCell(basemap.title),
                          textCell(basemap.path),
                          numberCell(basemap.opacity, 2),
                          {basemap.visible ? CliText::tr("yes") : CliText::tr("no"), basemap.visible}});
  }
  if (context.format == OutputFormat::Json) {
    printJson({{"schema", "basemap/1"}, {"basemaps", table.toJson()}});
  } else if (table.rows.empty() && context.format == OutputFormat::Table) {
    printLine(CliText::tr("The project has no basemap yet. basemap add takes one in."));
  } else {
    printTable(table, context.format);
  }
  return kDone;
}

Result<int> changeBasemaps(const BasemapOptions& options, const CliContext& context) {
  KAWASAN_ASSIGN(Project project, Project::open(options.path));
  KAWASAN_ASSIGN(SharedSnapshot snapshot, project.snapshot());
  if (options.action == "list") return listBasemaps(*snapshot, context);
  if (options.file.empty())
    return fail(ErrorCode::InvalidUsage, {{"message", utf8(CliText::tr("%1 is missing").arg(QStringLiteral("FILE")))}});
  const std::string stored = storedPath(options.path, options.file);
  const std::string name = fs::path(options.file).filename().string();
  if (options.action == "add") {
    KAWASAN_TRY(probeRaster(options.file, snapshot->info.crs, Interruption::token()));
    Basemap basemap;
    for (const Basemap& known : snapshot->basemaps) {
      basemap.order = std::max(basemap.order, known.order + 1);
      if (known.path == stored) basemap = known;  // once is enough; title and opacity may change
    }
    basemap.path = stored;
    basemap.title = options.title.empty() ? fs::path(options.file).stem().string() : options.title;
    basemap.opacity = options.opacity;
    KAWASAN_TRY(project.edit({"add-basemap", {{"file", name}}}, [&basemap](Edit& edit) -> Result<void> {
      edit.put(basemap);
      return {};
    }));
  } else {
    const auto found = std::find_if(snapshot->basemaps.begin(), snapshot->basemaps.end(), [&](const Basemap& basemap) {
      return basemap.path == stored || basemap.path == options.file || basemap.title == options.file;
    });
    if (found == snapshot->basemaps.end())
      return fail(ErrorCode::BadValue, {{"field", "FILE"},
                                        {"value", options.file},
                                        {"expected", utf8(CliText::tr("a title or file that basemap list shows"))}});
    KAWASAN_TRY(project.edit({"remove-basemap", {{"file", found->path}}}, [id = found->id](Edit& edit) -> Result<void> {
      edit.removeBasemap(id);
      return {};
    }));
  }
  KAWASAN_ASSIGN(snapshot, project.snapshot());
  return listBasemaps(*snapshot, context);
}

struct PrintOptions {
  std::string path;
  std::string map = "priority";
  std::string paper = "A3";
  bool landscape = false;
  int scale = 0;
  std::string area;
  std::string survey;
  std::string edition;
  std::string out;
  std::string title;
  std::string rtSheet;
  bool empty = false;
  std::vector<std::string> head;
  std::vector<std::string> signers;
};

Result<SheetFormat> formatOf(const std::string& path) {
  const std::string extension = lowered(fs::path(path).extension().string());
  if (extension == ".pdf") return SheetFormat::Pdf;
  if (extension == ".png") return SheetFormat::Png;
  if (extension == ".svg") return SheetFormat::Svg;
  return fail(ErrorCode::BadValue, {{"field", "--out"}, {"value", path}, {"expected", ".pdf, .png, .svg"}});
}

Result<SheetMap> mapKindOf(const std::string& key) {
  if (key == "priority") return SheetMap::Priority;
  if (key == "class") return SheetMap::Class;
  if (key == "plan") return SheetMap::Plan;
  if (key == "distribution" || key == "existing") return fail(ErrorCode::NotBuilt, {{"command", "print --map " + key}});
  return fail(ErrorCode::BadValue, {{"field", "--map"}, {"value", key}, {"expected", "priority, class, plan"}});
}

/// The area that shall fill the sheet.
Result<void> setArea(PrintJob& job, const std::string& typed) {
  KAWASAN_ASSIGN(const AreaTarget target, findArea(*job.snapshot, typed));
  KAWASAN_ASSIGN(job.coverage, sheetBoxOf(*job.snapshot, target.level, target.id));
  if (target.level != Level::City) job.area = SheetArea{target.level, target.id};
  return {};
}

Result<int> print(const PrintOptions& options, const CliContext& context) {
  KAWASAN_ASSIGN(const SheetFormat format, formatOf(options.out));
  KAWASAN_ASSIGN(const SheetMap map, mapKindOf(options.map));
  const auto paper = paperByName(options.paper);
  if (!paper)
    return fail(ErrorCode::BadValue,
                {{"field", "--paper"}, {"value", options.paper}, {"expected", "A4, A3, A2, A1, A0"}});
  KAWASAN_ASSIGN(Project project, Project::open(options.path));
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  KAWASAN_ASSIGN(const Survey* survey, findSurvey(*snapshot, options.survey));
  KAWASAN_ASSIGN(const SharedRegulation regulation, findRegulation(*snapshot, options.edition));
  PrintJob job;
  job.snapshot = snapshot;
  job.regulation = regulation;
  job.surveyId = survey->id;
  job.map = map;
  job.page = {*paper, options.landscape, options.scale > 0 ? std::optional(options.scale) : std::nullopt};
  job.projectPath = options.path;
  if (const auto history = project.history()) job.version = lastVersion(*history);
  job.texts.title = fromUtf8(options.title);
  for (const std::string& line : options.head) job.texts.head << fromUtf8(line);
  for (const std::string& signer : options.signers) job.texts.signers.push_back(signerOf(fromUtf8(signer).split(u';')));
  if (!options.area.empty()) {
    KAWASAN_TRY(setArea(job, options.area));
  }
  KAWASAN_ASSIGN(const ReadySheet sheet, prepareSheet(job));
  KAWASAN_ASSIGN(const SheetReport report,
                 printSheet(sheet.content, sheet.options, options.out, format, Interruption::token()));
  for (const QString& notice : basemapNotices(report)) printNotice(notice);
  if (context.format == OutputFormat::Json) {
    printJson({{"schema", "print/1"},
               {"out", options.out},
               {"map", options.map},
               {"paper", std::string(nameOf(*paper))},
               {"landscape", options.landscape},
               {"scale", report.scale},
               {"hidden_table_rows", report.hiddenTableRows},
               {"problems", report.problems.size()}});
  } else if (context.format == OutputFormat::Table) {
    printLine(CliText::tr("%1: %2, %3, scale 1:%4")
                  .arg(fromUtf8(options.out), fromUtf8(nameOf(*paper)),
                       options.landscape ? CliText::tr("landscape") : CliText::tr("portrait"),
                       formatNumber(report.scale, 0, currentLanguage())));
  }
  return report.problems.empty() ? kDone : kDoneWithFindings;
}

}  // namespace

void addMapCommands(CLI::App& app, CliContext& context) {
  const auto basemap = std::make_shared<BasemapOptions>();
  CLI::App* maps = addProjectCommand(app, context, "basemap", CliText::tr("Basemaps of the project"),
                                     "basemap kota.gpkg add ortofoto.tif --title \"Ortofoto 2018\"", basemap->path);
  maps->add_option("ACTION", basemap->action, utf8(CliText::tr("add, remove or list")))
      ->required()
      ->check(oneOf({"add", "remove", "list"}))
      ->type_name("");
  maps->add_option("FILE", basemap->file, utf8(CliText::tr("Image with a place on the map")))->type_name("");
  maps->add_option("--title", basemap->title, utf8(CliText::tr("Name in legends and sources")))->type_name("TEXT");
  maps->add_option("--opacity", basemap->opacity, utf8(CliText::tr("From 0 to 1")))
      ->check(numberFromTo(0, 1))
      ->type_name("N");
  maps->callback([&context, basemap] { context.run([&] { return changeBasemaps(*basemap, context); }); });

  addRenderCommand(app, context);

  const auto options = std::make_shared<PrintOptions>();
  CLI::App* sheet =
      addProjectCommand(app, context, "print", CliText::tr("One sheet as PDF, PNG or SVG"),
                        "print kota.gpkg --map priority --paper A3 --landscape --out prioritas.pdf", options->path);
  sheet->add_option("--map", options->map, utf8(CliText::tr("priority, class or plan")))
      ->capture_default_str()
      ->type_name("KEY");
  sheet->add_option("--paper", options->paper, utf8(CliText::tr("A4, A3, A2, A1 or A0")))
      ->capture_default_str()
      ->type_name("KEY");
  sheet->add_flag("--landscape", options->landscape, utf8(CliText::tr("Wide instead of high")));
  sheet
      ->add_option("--scale", options->scale,
                   utf8(CliText::tr("5000 for 1:5,000; the largest round one that fits when left out")))
      ->check(countFrom(1))
      ->type_name("N");
  sheet->add_option("--area", options->area, utf8(CliText::tr("Only this area fills the map")))->type_name("AREA");
  addSurveyOption(sheet, options->survey);
  addEditionOption(sheet, options->edition);
  sheet->add_option("--title", options->title, utf8(CliText::tr("Title instead of the usual one")))->type_name("TEXT");
  sheet->add_option("--head", options->head, utf8(CliText::tr("Lines of the heading, as often as needed")))
      ->type_name("TEXT");
  sheet
      ->add_option("--signer", options->signers,
                   utf8(CliText::tr("Who signs at the left, then at the right: \"office; name; NIP\"")))
      ->expected(1, 2)
      ->type_name("TEXT");
  sheet->add_option("--out", options->out, utf8(CliText::tr("File to write: .pdf, .png or .svg")))
      ->required()
      ->type_name("FILE");
  sheet
      ->add_option("--rt-sheet", options->rtSheet,
                   utf8(CliText::tr("Instead of a map one page an RT to sign: an RT, an area or all; paper A4 or F4")))
      ->type_name("AREA|all");
  sheet->add_flag("--empty", options->empty, utf8(CliText::tr("The RT sheet as a form to write in")));
  sheet->callback([&context, options, sheet] {
    context.run([&]() -> Result<int> {
      if (sheet->count("--rt-sheet") == 0) return print(*options, context);
      const std::string paper = sheet->count("--paper") > 0 ? options->paper : std::string();
      return printRtSheetsOf({options->path, options->rtSheet, paper, options->survey, options->edition, options->out,
                              options->head, options->empty},
                             context);
    });
  });
}

}  // namespace kawasan
