#pragma once

// What an import did and what it did not take, as table or JSON (import-*/1 of the contract).

#include <string>
#include <vector>

#include "app/cli_output.h"
#include "core/import/activity_import.h"
#include "core/import/area_import.h"
#include "core/import/attribute_import.h"
#include "core/import/form_reader.h"
#include "core/import/numeric_import.h"

namespace kawasan {

/// An outline that took the place of another one, in hectares of record.
struct ReplacedOutline {
  std::string name;
  double before = 0;
  double after = 0;
};

/// What a table of activities brought beside its rows.
struct ActivityCounts {
  std::size_t activities = 0;
  std::size_t effects = 0;
  std::size_t present = 0;  // that the project has already
  std::size_t filled = 0;   // of these: with fields that were empty
  std::size_t withoutAmount = 0;
  std::size_t withoutSource = 0;
  std::size_t groups = 0;  // RT, indicator and year
  std::size_t groupsUnmatched = 0;
};

struct ImportReport {
  std::string file;
  std::string sheet;
  bool ofShapes = false;
  bool makesAreas = true;  // its rows stand for areas, of which some may be new
  std::size_t read = 0;
  std::size_t imported = 0;
  std::size_t matched = 0;
  std::size_t created = 0;
  std::vector<UnmatchedRow> unmatchedFile;
  std::vector<UnmatchedArea> unmatchedProject;
  std::vector<UnmatchedRow> kawasanNotSet;
  std::vector<RefusedCell> refused;
  std::vector<FlaggedCell> flagged;
  std::vector<SheetNotRead> sheetsNotRead;  // of an official form
  std::vector<RowShift> shifts;
  SeveralRows severalRows;
  std::string kelurahan;                  // of all rows, where no column names it
  std::string kelurahanCell;              // that says it
  std::vector<PlaceFrom> placesBelow;     // the same from a line between the rows on
  std::size_t linesWithoutDate = 0;       // of a decree: none counts where a dated one names the area
  std::vector<std::string> squareMetres;  // headings of columns in square metres
  std::vector<std::string> kilometres;    // headings of columns in kilometres
  std::size_t emptyKept = 0;              // empty cells where the survey keeps its figure
  std::vector<ImportChange> changed;
  bool isRemembered = false;
  AreaAliases recalled;           // names taken as the project remembers them
  std::vector<FormCell> taken;    // of an official form
  std::vector<FormCell> notUsed;  // likewise; they are the last of `unused`
  std::vector<ForeignProblem> problems;
  std::vector<ForeignProblem> repaired;
  std::vector<ReplacedOutline> replaced;
  std::vector<LocatedShape> located;
  std::vector<ZoneProposal> zones;
  std::vector<CellNote> dashes;
  std::vector<std::string> unused;
  std::vector<std::string> untitled;         // letters
  std::optional<ActivityCounts> activities;  // of a table of activities

  /// Something of the file did not get in, or was changed on its way: exit status 1.
  [[nodiscard]] bool hasFindings() const;
};

[[nodiscard]] ImportReport reportOf(const NumericPlan& plan);
[[nodiscard]] ImportReport reportOf(const AttributePlan& plan);
/// Hectares in the coordinate system of the project.
[[nodiscard]] ImportReport reportOf(const AreaPlan& plan, const std::string& crs);
[[nodiscard]] ImportReport reportOf(const ActivityPlan& plan);

/// Of a table whose rows stand for no area (prices, people); `taken` of them are new or changed.
template <typename Plan>
[[nodiscard]] ImportReport reportOfList(const Plan& plan, std::size_t taken) {
  ImportReport report;
  report.file = plan.file;
  report.sheet = plan.sheet;
  report.makesAreas = false;
  report.read = plan.read;
  report.imported = taken + plan.present;
  report.matched = plan.present;
  report.refused = plan.refused;
  report.unused = plan.unused;
  return report;
}

void printReport(const ImportReport& report, const char* schema, bool dryRun, const CliContext& context);
/// Several files: JSON gives one object with `files`.
void printReports(const std::vector<ImportReport>& reports, const char* schema, bool dryRun, const CliContext& context);

}  // namespace kawasan
