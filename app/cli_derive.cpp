#include <filesystem>
#include <memory>

#include "app/cli_context.h"
#include "app/cli_output.h"
#include "app/cli_usage.h"
#include "app/cli_work.h"
#include "core/base/text.h"
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

/// A length of which nobody knows what is missing is at least so much, and so is its difference.
Bound boundOf(const MapProposal& proposal) {
  return proposal.isPart ? Bound::Least : Bound::Exact;
}

Cell differenceCell(const MapProposal& proposal) {
  if (isMissing(proposal.entered)) return missingCell();
  return bounded(amountCell(proposal.proposed - proposal.entered, mapDecimalsOf(proposal.parameter)),
                 boundOf(proposal));
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
                          keyCell(fieldName(field), field),
                          bounded(amountCell(proposal.proposed, decimals), boundOf(proposal)),
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
  EditLabel label{
      "derive-figures",
      {{"file", file}, {"survey", survey.name}, {"count", std::to_string(rows.size())}, {"source", command.as}}};
  if (!figures.layer.empty()) label.params.set("layer", figures.layer);
  KAWASAN_TRY(project.edit(label, [&](Edit& edit) -> Result<void> {
    for (const auto& [rtId, row] : rows) edit.putFigures(survey.id, rtId, row, {});
    return Interruption::check();
  }));
  return rows.size();
}

constexpr const char* kZones = "zones";

std::string signOf(std::optional<bool> sign) {
  return sign ? (*sign ? "+" : "-") : "";
}

Cell signCell(std::optional<bool> sign) {
  return sign ? textCell(signOf(sign)) : missingCell();
}

struct ZoneProposal {
  const Kawasan* kawasan = nullptr;
  ZoneConformity zones;
  Legality record;  // as it is, or a new one
};

Result<std::vector<ZoneProposal>> zoneProposals(const Snapshot& snapshot) {
  KAWASAN_ASSIGN(const AreaMeter meter, AreaMeter::make(snapshot.info.crs));
  const ZoneMap map(snapshot);
  std::vector<ZoneProposal> proposals;
  if (map.isEmpty()) return proposals;
  for (const Kawasan& kawasan : snapshot.kawasan) {
    KAWASAN_TRY(Interruption::check());
    if (!kawasan.geometry) continue;
    Legality record;
    record.areaId = kawasan.id;
    for (const Legality& known : snapshot.legality) {
      if (known.level == Level::Kawasan && known.areaId == kawasan.id) record = known;
    }
    proposals.push_back({&kawasan, map.conformityOf(*kawasan.geometry, meter), std::move(record)});
  }
  return proposals;
}

/// As with figures, a sign that was entered stays.
Result<std::size_t> fillInSigns(Project& project, const std::vector<ZoneProposal>& proposals) {
  std::vector<Legality> filled;
  for (const ZoneProposal& proposal : proposals) {
    if (proposal.record.spatialPlanConformity || !proposal.zones.sign()) continue;
    Legality record = proposal.record;
    record.spatialPlanConformity = proposal.zones.sign();
    const std::string evidence = evidenceOf(proposal.zones).toStdString();
    record.evidence += record.evidence.empty() ? evidence : "; " + evidence;
    filled.push_back(std::move(record));
  }
  if (filled.empty()) return std::size_t{0};
  KAWASAN_TRY(project.edit({"derive-conformity", {{"count", std::to_string(filled.size())}}},
                           [&filled](Edit& edit) -> Result<void> {
                             for (Legality& record : filled) edit.put(record);
                             return Interruption::check();
                           }));
  return filled.size();
}

/// The zones are those of the project: no file is read.
Result<int> deriveConformity(const DeriveCommand& command, const CliContext& context) {
  KAWASAN_ASSIGN(Project project, Project::open(command.path));
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  KAWASAN_ASSIGN(const std::vector<ZoneProposal> proposals, zoneProposals(*snapshot));
  std::size_t filled = 0;
  if (command.fill) {
    KAWASAN_ASSIGN(filled, fillInSigns(project, proposals));
  }
  OutputTable table{{{"kawasan", CliText::tr("Kawasan")},
                     {"proposed", CliText::tr("By the map")},
                     {"entered", CliText::tr("Entered")},
                     {"hectares", CliText::tr("Drawn (ha)"), true},
                     {"outside_ha", CliText::tr("Outside (ha)"), true},
                     {"unzoned_ha", CliText::tr("In no zone (ha)"), true}},
                    {}};
  for (const ZoneProposal& proposal : proposals) {
    table.rows.push_back({textCell(proposal.kawasan->name), signCell(proposal.zones.sign()),
                          signCell(proposal.record.spatialPlanConformity), numberCell(proposal.zones.hectares, 2),
                          numberCell(proposal.zones.outside, 2), numberCell(proposal.zones.unzoned, 2)});
  }
  if (context.format == OutputFormat::Json) {
    printJson({{"schema", "derive/1"}, {"as", kZones}, {"filled", filled}, {"proposals", table.toJson()}});
    return kDone;
  }
  printTable(table, context.format);
  if (context.format != OutputFormat::Table) return kDone;
  printLine();
  if (snapshot->zones.empty()) {
    printLine(CliText::tr("The project has no zones of the spatial plan: import-areas FILE --as zone."));
    return kDone;
  }
  printLine(CliText::tr("(+) where the whole kawasan lies in zones for settlement."));
  printLine(command.fill ? CliText::tr("Filled in where nothing was entered: %1 kawasan.").arg(filled)
                         : CliText::tr("Nothing was changed. --fill sets the signs where nothing was entered."));
  return kDone;
}

Result<int> derive(const DeriveCommand& command, const CliContext& context) {
  if (command.as == kZones) return deriveConformity(command, context);
  const auto source = mapSourceOf(command.as);
  if (!source) {
    return fail(
        ErrorCode::BadValue,
        {{"field", "--as"}, {"value", command.as}, {"expected", "buildings, roads, drains, flood, fire-roads, zones"}});
  }
  if (command.file.empty()) {
    return fail(ErrorCode::BadValue,
                {{"field", "FILE"}, {"value", ""}, {"expected", "GeoJSON, shapefile, GeoPackage"}});
  }
  KAWASAN_ASSIGN(Project project, Project::open(command.path));
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  KAWASAN_ASSIGN(const SharedRegulation regulation, findRegulation(*snapshot, {}));
  KAWASAN_ASSIGN(const Survey* const survey, findSurvey(*snapshot, command.survey));
  ForeignOptions options;
  options.layer = command.layer;
  KAWASAN_ASSIGN(const MapFigures figures, figuresFromFile(*snapshot, survey, *regulation, *source, command.file,
                                                           options, Interruption::token()));
  if (!figures.layers.empty()) {
    return fail(ErrorCode::InputNoLayer,
                {{"path", command.file}, {"layer", ""}, {"known", joinText(figures.layers, ", ")}});
  }
  std::size_t filled = 0;
  if (command.fill && survey != nullptr) {
    KAWASAN_ASSIGN(filled, fillIn(project, *snapshot, *survey, figures, command));
  }
  const OutputTable table = tableOf(*snapshot, figures);
  if (context.format == OutputFormat::Json) {
    printJson({{"schema", "derive/1"},
               {"as", command.as},
               {"survey", survey == nullptr ? Json(nullptr) : Json(survey->name)},
               {"layer", figures.layer},
               {"read", figures.read},
               {"outside", figures.outside},
               {"unusable", figures.unusable},
               {"rt_without_polygon", figures.rtWithout},
               {"rt_beyond_file", figures.rtBeyond},
               {"rt_bare", figures.rtBare},
               {"filled", filled},
               {"proposals", table.toJson()}});
    return kDone;
  }
  printTable(table, context.format);
  if (context.format != OutputFormat::Table) return kDone;
  printLine();
  printLine(methodOf(*source, figures.layer));
  printLine(CliText::tr("Read: %1 · in no RT: %2 · not usable: %3 · RT not drawn: %4 · RT beyond the file: %5")
                .arg(figures.read)
                .arg(figures.outside)
                .arg(figures.unusable)
                .arg(figures.rtWithout)
                .arg(figures.rtBeyond));
  if (figures.rtBare > 0) printLine(bareText(*source, figures.rtBare));
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
  command
      ->add_option(
          "FILE", options->file,
          utf8(CliText::tr("Map file: GeoJSON, shapefile, GeoPackage, ...; none for the zones of the project")))
      ->type_name("");
  command
      ->add_option(
          "--as", options->as,
          utf8(CliText::tr("What the shapes are: buildings, roads, drains, flood, fire-roads; zones: whether kawasan "
                           "conform with the spatial plan")))
      ->required()
      ->type_name("KEY");
  command->add_option("--layer", options->layer, utf8(CliText::tr("Only this layer of the file")))->type_name("NAME");
  addSurveyOption(command, options->survey);
  command->add_flag("--fill", options->fill, utf8(CliText::tr("Put the figures where nothing was entered")));
  command->callback([&context, options] { context.run([&] { return derive(*options, context); }); });
}

}  // namespace kawasan
