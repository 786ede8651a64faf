#include <filesystem>
#include <memory>

#include "app/cli_context.h"
#include "app/cli_output.h"
#include "app/cli_usage.h"
#include "app/cli_work.h"
#include "gis/map_figures.h"
#include "ui/paint/map_figure_words.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"

namespace kawasan {

namespace {

struct DeriveCommand {
  std::string path;
  std::string file;
  std::string as;
  std::string layer;
  std::string survey;
  bool fill = false;
};

Cell differenceCell(const MapProposal& proposal) {
  if (isMissing(proposal.entered)) return missingCell();
  return amountCell(proposal.proposed - proposal.entered, mapDecimalsOf(proposal.parameter));
}

OutputTable tableOf(const Snapshot& snapshot, const MapFigures& figures) {
  OutputTable table{{{"rt", CliText::tr("RT")},
                     {"field", CliText::tr("Figure")},
                     {"proposed", CliText::tr("By the map"), true},
                     {"entered", CliText::tr("Entered"), true},
                     {"difference", CliText::tr("Difference"), true}},
                    {}};
  for (const MapProposal& proposal : figures.proposals) {
    const std::string field(identifierOf(proposal.parameter));
    const int decimals = mapDecimalsOf(proposal.parameter);
    table.rows.push_back({textCell(fullName(snapshot, *snapshot.rtById(proposal.rtId))),
                          keyCell(fieldName(field), field), amountCell(proposal.proposed, decimals),
                          amountCell(proposal.entered, decimals), differenceCell(proposal)});
  }
  return table;
}

/// Figures go in only where nothing was entered; an entered one stays, whatever the map says.
Result<std::size_t> fillIn(Project& project, const Snapshot& snapshot, const Survey& survey, const MapFigures& figures,
                           const DeriveCommand& command) {
  const auto rows = filledByMap(snapshot, survey, figures);
  if (rows.empty()) return std::size_t{0};
  const std::string file = std::filesystem::path(command.file).filename().string();
  const EditLabel label{
      "derive-figures",
      {{"file", file}, {"survey", survey.name}, {"count", std::to_string(rows.size())}, {"source", command.as}}};
  KAWASAN_TRY(project.edit(label, [&](Edit& edit) -> Result<void> {
    for (const auto& [rtId, row] : rows) edit.putFigures(survey.id, rtId, row, {});
    return Interruption::check();
  }));
  return rows.size();
}

Result<int> derive(const DeriveCommand& command, const CliContext& context) {
  const auto source = mapSourceOf(command.as);
  if (!source) {
    return fail(
        ErrorCode::BadValue,
        {{"field", "--as"}, {"value", command.as}, {"expected", "buildings, roads, drains, flood, fire-roads"}});
  }
  KAWASAN_ASSIGN(Project project, Project::open(command.path));
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  KAWASAN_ASSIGN(const SharedRegulation regulation, findRegulation(*snapshot, {}));
  KAWASAN_ASSIGN(const Survey* const survey, findSurvey(*snapshot, command.survey));
  ForeignOptions options;
  options.layer = command.layer;
  KAWASAN_ASSIGN(const MapFigures figures, figuresFromFile(*snapshot, survey, *regulation, *source, command.file,
                                                           options, Interruption::token()));
  std::size_t filled = 0;
  if (command.fill && survey != nullptr) {
    KAWASAN_ASSIGN(filled, fillIn(project, *snapshot, *survey, figures, command));
  }
  const OutputTable table = tableOf(*snapshot, figures);
  if (context.format == OutputFormat::Json) {
    printJson({{"schema", "derive/1"},
               {"as", command.as},
               {"survey", survey == nullptr ? Json(nullptr) : Json(survey->name)},
               {"read", figures.read},
               {"outside", figures.outside},
               {"unusable", figures.unusable},
               {"rt_without_polygon", figures.rtWithout},
               {"rt_beyond_file", figures.rtBeyond},
               {"filled", filled},
               {"proposals", table.toJson()}});
    return kDone;
  }
  printTable(table, context.format);
  if (context.format != OutputFormat::Table) return kDone;
  printLine();
  printLine(methodOf(*source));
  printLine(CliText::tr("Read: %1 · in no RT: %2 · not usable: %3 · RT not drawn: %4 · RT beyond the file: %5")
                .arg(figures.read)
                .arg(figures.outside)
                .arg(figures.unusable)
                .arg(figures.rtWithout)
                .arg(figures.rtBeyond));
  printLine(command.fill ? CliText::tr("Filled in where nothing was entered: %1 RT.").arg(filled)
                         : CliText::tr("Nothing was changed. --fill puts the figures where nothing was entered."));
  return kDone;
}

}  // namespace

void addDeriveCommand(CLI::App& app, CliContext& context) {
  const auto options = std::make_shared<DeriveCommand>();
  CLI::App* command = addProjectCommand(app, context, "derive",
                                        CliText::tr("Figures that a map can tell, beside those that were entered"),
                                        "derive kota.gpkg bangunan.gpkg --as buildings", options->path);
  command->add_option("FILE", options->file, utf8(CliText::tr("Map file: GeoJSON, shapefile, GeoPackage, ...")))
      ->required()
      ->type_name("");
  command
      ->add_option("--as", options->as,
                   utf8(CliText::tr("What the shapes are: buildings, roads, drains, flood, fire-roads")))
      ->required()
      ->type_name("KEY");
  command->add_option("--layer", options->layer, utf8(CliText::tr("Only this layer of the file")))->type_name("NAME");
  addSurveyOption(command, options->survey);
  command->add_flag("--fill", options->fill, utf8(CliText::tr("Put the figures where nothing was entered")));
  command->callback([&context, options] { context.run([&] { return derive(*options, context); }); });
}

}  // namespace kawasan
