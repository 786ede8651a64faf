#include <memory>

#include "app/cli_context.h"
#include "app/cli_ledger.h"
#include "app/cli_output.h"
#include "app/cli_score_cells.h"
#include "app/cli_usage.h"
#include "app/cli_work.h"
#include "core/base/dates.h"
#include "core/import/find_area.h"
#include "core/plan/signed_minutes.h"
#include "gis/reconciliation.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"

namespace kawasan {

namespace {

struct AreasOptions {
  std::string path;
  std::string survey;
  std::vector<std::string> overlap;  // two areas
  std::string countIn;
};

constexpr const char* kOpen = "open";

Cell remainingCell(const KnownSum& remaining, bool isReducedKnown) {
  return remainingCell(remaining.amount, remainingBound(remaining, isReducedKnown));
}

/// Its key where it is made of estimates.
std::vector<std::string> estimatedDifference(const ReconciledArea& line) {
  if (!line.verified.isEstimate || !line.verifiedBeyondDecree()) return {};
  return {"verified_minus_decree_ha"};
}

Json lineJson(const ReconciledArea& line) {
  const auto drawn = [&](double hectares) { return line.drawn.isDrawn ? jsonNumber(hectares) : Json(nullptr); };
  const bool isMost = remainingBound(line.remaining, line.isReducedKnown) == RemainingBound::Most;
  return {{"id", line.kawasan->uuid},
          {"name", line.kawasan->name},
          {"decree_ha", jsonAmount(line.decree.amount)},
          {"drawn_ha", drawn(line.drawn.drawnHa)},
          {"drawn_plane_ha", drawn(line.drawn.drawnPlaneHa)},
          {"counted_ha", drawn(line.drawn.countedHa)},
          {"verified_ha", jsonAmount(line.verified.amount)},
          {"remaining_ha", jsonAmount(line.remaining.amount)},
          {"estimates", estimatesJson(estimatedDifference(line), {{"verified_ha", line.verified}})},
          {"at_least", leastJson({{"verified_ha", line.verified}})},
          {"at_most", isMost ? Json("remaining_ha") : Json(nullptr)},
          {"drawn_minus_decree_ha", jsonOptional(line.drawnBeyondDecree())},
          {"verified_minus_decree_ha", jsonOptional(line.verifiedBeyondDecree())},
          {"note", line.note == nullptr ? Json(nullptr) : Json(line.note->note)},
          {"note_person", line.note == nullptr ? Json(nullptr) : Json(line.note->person)},
          {"note_time", line.note == nullptr ? Json(nullptr) : Json(line.note->time)}};
}

OutputTable tableOf(const std::vector<ReconciledArea>& lines, bool forPeople) {
  OutputTable table{{{"name", CliText::tr("Kawasan")},
                     {"decree_ha", CliText::tr("Decree ha"), true},
                     {"drawn_ha", CliText::tr("Drawn ha"), true},
                     {"drawn_plane_ha", CliText::tr("Plane ha"), true},
                     {"counted_ha", CliText::tr("Counted ha"), true},
                     {"verified_ha", CliText::tr("Verified ha"), true},
                     {"remaining_ha", CliText::tr("Remaining ha"), true},
                     {"drawn_minus_decree_ha", CliText::tr("Drawn − decree"), true},
                     {"verified_minus_decree_ha", CliText::tr("Verified − decree"), true}},
                    {}};
  if (!forPeople) table.columns.push_back({"note", {}});
  for (const ReconciledArea& line : lines) {
    const auto drawn = [&](double hectares) { return line.drawn.isDrawn ? numberCell(hectares, 2) : missingCell(); };
    table.rows.push_back({textCell(line.kawasan->name), sumCell(line.decree, 2), drawn(line.drawn.drawnHa),
                          drawn(line.drawn.drawnPlaneHa), drawn(line.drawn.countedHa), sumCell(line.verified, 2),
                          remainingCell(line.remaining, line.isReducedKnown), numberCell(line.drawnBeyondDecree(), 2),
                          estimated(numberCell(line.verifiedBeyondDecree(), 2), line.verified.isEstimate)});
    if (!forPeople) table.rows.back().push_back(textCell(line.note == nullptr ? "" : line.note->note));
  }
  return table;
}

std::vector<Cell> sumRow(const Snapshot& snapshot, const Survey* survey, const std::vector<ReconciledArea>& lines,
                         const AreaReport& report) {
  const ReconciledSums sums = sumsOf(snapshot, survey, lines, report);
  const auto drawn = [&](double hectares) { return sums.drawn.isDrawn ? numberCell(hectares, 2) : missingCell(); };
  return {{CliText::tr("Sum"), nullptr},
          sumCell(sums.decree, 2),
          drawn(sums.drawn.drawnHa),
          drawn(sums.drawn.drawnPlaneHa),
          drawn(sums.drawn.countedHa),
          sumCell(sums.verified, 2),
          remainingCell(sums.remaining, sums.isReducedKnown),
          numberCell(sums.drawnBeyondDecree, 2),
          estimated(numberCell(sums.verifiedBeyondDecree, 2), sums.verified.isEstimate)};
}

Json overlapJson(const Snapshot& snapshot, const DrawnOverlap& overlap) {
  const OverlapDecision* const decision = snapshot.decisionOn(Level::Kawasan, overlap.firstId, overlap.secondId);
  return {{"first", snapshot.kawasanById(overlap.firstId)->name},
          {"second", snapshot.kawasanById(overlap.secondId)->name},
          {"hectares", jsonNumber(overlap.hectares)},
          {"decision", overlap.share ? Json(keyOf(*overlap.share)) : Json(nullptr)},
          {"decided_hectares", decision == nullptr ? Json(nullptr) : jsonAmount(decision->hectares)},
          {"person", decision == nullptr ? Json(nullptr) : Json(decision->person)},
          {"time", decision == nullptr ? Json(nullptr) : Json(decision->time)}};
}

QString overlapText(const Snapshot& snapshot, const DrawnOverlap& overlap) {
  const QString first = fromUtf8(snapshot.kawasanById(overlap.firstId)->name);
  const QString second = fromUtf8(snapshot.kawasanById(overlap.secondId)->name);
  const QString sentence = CliText::tr("%1 and %2 overlap by %3 ha.")
                               .arg(first, second, formatNumber(overlap.hectares, 4, currentLanguage()));
  if (!overlap.share) return sentence + u' ' + CliText::tr("Not decided yet.");
  if (*overlap.share == OverlapShare::Both) return sentence + u' ' + CliText::tr("Counted in both, once in the union.");
  return sentence + u' ' + CliText::tr("Counted in %1.").arg(*overlap.share == OverlapShare::First ? first : second);
}

/// RT that share land are findings of `check`; here stands what was decided about them.
std::vector<const OverlapDecision*> rtDecisions(const Snapshot& snapshot) {
  std::vector<const OverlapDecision*> decisions;
  for (const OverlapDecision& decision : snapshot.overlapDecisions) {
    const bool isWhole = snapshot.rtById(decision.firstId) != nullptr && snapshot.rtById(decision.secondId) != nullptr;
    if (decision.level == Level::Rt && isWhole) decisions.push_back(&decision);
  }
  return decisions;
}

Json rtDecisionJson(const Snapshot& snapshot, const OverlapDecision& decision) {
  return {{"first", fullName(snapshot, *snapshot.rtById(decision.firstId))},
          {"second", fullName(snapshot, *snapshot.rtById(decision.secondId))},
          {"decision", keyOf(decision.share)},
          {"decided_hectares", jsonAmount(decision.hectares)},
          {"person", decision.person},
          {"time", decision.time}};
}

QString rtDecisionText(const Snapshot& snapshot, const OverlapDecision& decision) {
  const QString first = fromUtf8(fullName(snapshot, *snapshot.rtById(decision.firstId)));
  const QString second = fromUtf8(fullName(snapshot, *snapshot.rtById(decision.secondId)));
  const QString sentence = CliText::tr("Decided on %1 ha that %2 and %3 share:")
                               .arg(formatFixed(decision.hectares, 4, currentLanguage()), first, second);
  if (decision.share == OverlapShare::Both) return sentence + u' ' + CliText::tr("Counted in both, once in the union.");
  return sentence + u' ' + CliText::tr("Counted in %1.").arg(decision.share == OverlapShare::First ? first : second);
}

void printForPeople(const Snapshot& snapshot, const Survey* survey, const AreaReport& report,
                    const std::vector<ReconciledArea>& lines) {
  if (lines.empty()) {
    printLine(
        CliText::tr("The project has no kawasan yet. Draw them in the window, or take them in with "
                    "import-areas --as kawasan."));
    return;
  }
  OutputTable table = tableOf(lines, true);
  table.rows.push_back(sumRow(snapshot, survey, lines, report));
  printTable(table, OutputFormat::Table);
  printLine();
  printLine(CliText::tr("Union of the drawn kawasan, overlaps counted once: %1 ha.")
                .arg(formatNumber(report.unionHa, 2, currentLanguage())));
  printLine(CliText::tr("Drawn: on the WGS 84 ellipsoid. Plane: in %1. Counted: drawn, without land decided to belong "
                        "to another kawasan. Verified: survey %2, summed over the RT. "
                        "Remaining: decree less the reductions by signed minutes.")
                .arg(fromUtf8(report.crs), survey == nullptr ? missingText() : fromUtf8(survey->name)));
  for (const DrawnOverlap& overlap : report.overlaps) printLine(overlapText(snapshot, overlap));
  for (const ReconciledArea& line : lines) {
    if (line.note == nullptr) continue;
    printLine(
        CliText::tr("%1, reason of the difference: %2").arg(fromUtf8(line.kawasan->name), fromUtf8(line.note->note)));
  }
}

/// A decision is kept before the areas are shown.
Result<void> decide(Project& project, const AreasOptions& options) {
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  KAWASAN_ASSIGN(const AreaTarget first, findArea(*snapshot, options.overlap.at(0)));
  KAWASAN_ASSIGN(const AreaTarget second, findArea(*snapshot, options.overlap.at(1)));
  const auto share = overlapShareByKey(options.countIn);
  const Failure none = fail(ErrorCode::BadValue, {{"field", "--overlap"},
                                                  {"value", first.name + ", " + second.name},
                                                  {"expected", utf8(CliText::tr("two areas that share land"))}});
  if (first.level != second.level) return none;
  EditLabel label{"decide-overlap", {{"first", first.name}, {"second", second.name}}};
  if (!share) {
    const OverlapDecision* const known = snapshot->decisionOn(first.level, first.id, second.id);
    if (known == nullptr) return {};
    label.key = "reopen-overlap";
    return project.edit(label, [id = known->id](Edit& edit) -> Result<void> {
      edit.removeOverlapDecision(id);
      return {};
    });
  }
  auto decision = decideOverlap(*snapshot, first.level, first.id, second.id, *share);
  if (!decision) return none;
  decision->person = project.person();
  decision->time = nowText();
  return project.edit(label, [&decision](Edit& edit) -> Result<void> {
    edit.put(*decision);
    return {};
  });
}

Result<int> showAreas(const AreasOptions& options, const CliContext& context) {
  KAWASAN_ASSIGN(Project project, Project::open(options.path));
  if (!options.overlap.empty()) KAWASAN_TRY(decide(project, options));
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  KAWASAN_ASSIGN(const SharedRegulation regulation, findRegulation(*snapshot, {}));
  const Survey* survey = nullptr;
  if (!options.survey.empty() || !snapshot->surveys.empty()) {
    KAWASAN_ASSIGN(survey, findSurvey(*snapshot, options.survey));
  }
  KAWASAN_ASSIGN(const AreaReport report, areaReport(*snapshot, Interruption::token()));
  const std::vector<ReconciledArea> lines = reconciledAreas(*snapshot, survey, *regulation, report);
  if (context.format == OutputFormat::Table) {
    printForPeople(*snapshot, survey, report, lines);
    for (const OverlapDecision* decision : rtDecisions(*snapshot)) printLine(rtDecisionText(*snapshot, *decision));
  } else if (context.format == OutputFormat::Csv) {
    printTable(tableOf(lines, false), context.format);
  } else {
    Json areas = Json::array();
    for (const ReconciledArea& line : lines) areas.push_back(lineJson(line));
    Json overlaps = Json::array();
    for (const DrawnOverlap& overlap : report.overlaps) overlaps.push_back(overlapJson(*snapshot, overlap));
    Json rtOverlaps = Json::array();
    for (const OverlapDecision* decision : rtDecisions(*snapshot))
      rtOverlaps.push_back(rtDecisionJson(*snapshot, *decision));
    printJson({{"schema", "areas/1"},
               {"areas", areas},
               {"union_ha", jsonNumber(report.unionHa)},
               {"union_plane_ha", jsonNumber(report.unionPlaneHa)},
               {"overlaps", overlaps},
               {"rt_overlap_decisions", rtOverlaps},
               {"method", "ellipsoidal-wgs84"},
               {"crs", report.crs}});
  }
  return kDone;
}

}  // namespace

void addAreasCommand(CLI::App& app, CliContext& context) {
  const auto options = std::make_shared<AreasOptions>();
  CLI::App* areas = addProjectCommand(app, context, "areas",
                                      CliText::tr("Hectares of the kawasan: decree, drawn, verified, remaining"),
                                      "areas kota.gpkg", options->path);
  addSurveyOption(areas, options->survey);
  CLI::Option* overlap =
      areas->add_option("--overlap", options->overlap, utf8(CliText::tr("Two areas that share land, to decide on it")))
          ->expected(2)
          ->type_name("A B");
  CLI::Option* countIn =
      areas
          ->add_option("--count-in", options->countIn,
                       utf8(CliText::tr("Where shared land counts: first, second, both (once in the union), or open")))
          ->check(oneOf({"first", "second", "both", kOpen}))
          ->type_name("KEY");
  overlap->needs(countIn);
  countIn->needs(overlap);
  areas->callback([&context, options] { context.run([&] { return showAreas(*options, context); }); });
}

}  // namespace kawasan
