#pragma once

// Figures of RT from a foreign table: which row belongs to which RT, what each cell says, and everything that did not
// fit, as a plan to look at before an edit applies it. A cell that is refused or empty leaves the figure as the survey
// has it, which is missing in a new one, never 0; the rest of its row goes in. Rows whose RT is "*" are results filed
// for a whole kelurahan, or for the kawasan that they name. A column "estimates" marks figures of its row as estimates;
// it never takes a mark away.

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/base/number_text.h"
#include "core/import/area_planner.h"
#include "core/import/header_map.h"
#include "core/import/import_changes.h"
#include "core/import/import_report.h"
#include "core/import/raw_table.h"
#include "core/import/row_choice.h"
#include "core/import/row_shift.h"
#include "core/model/snapshot.h"

namespace kawasan {

/// What becomes of several rows of one RT. Unsaid: of a table with a row a house nothing is taken; where an RT merely
/// stands twice its first row is, and the others are refused. A sum is known where every row says something, and a sum
/// of what is known adds up the rest.
enum class RowsOfRt { Unsaid, Sum, SumOfKnown };

struct NumericOptions {
  HeaderOptions header;
  std::string edition;                       // by which the results in the table were found; empty: that of the project
  std::map<std::string, std::string> where;  // header or letter -> text that the cell must be
  std::string surveyName;
  int surveyYear = 0;
  AreaAliases aliases;
  bool namesAsRemembered = true;  // also those said of earlier files with the same headers; false: they are asked again
  std::set<std::string> namesLeftOut;  // remembered ones that a person left out now: they are asked again from now on
  /// Of the rows of a table without a column for it, as far as no line between them says another; unset: as the table
  /// says itself (placeSaid), empty: none.
  std::optional<std::string> kelurahan;
  std::map<std::string, FeatureId> rtByLabel;  // label of an unmatched row -> the RT that a person says it is
  bool createAreas = false;
  std::optional<DecimalMark> decimalMark;  // empty: found in the table

  // Mistakes that are repaired on wish alone; without it such rows and cells are refused.
  bool shiftBack = false;     // rows of `shifts`
  bool takeShifted = false;   // rows that look shifted and are not moved back, as they stand
  bool squareMetres = false;  // cells that look like square metres
  bool percents = false;      // cells that look like percents

  RowsOfRt rowsOfRt = RowsOfRt::Unsaid;
  bool clearEmpty = false;  // an empty cell takes away what the survey holds, instead of saying nothing
};

/// The figures of one RT, and what was filed about it.
struct NumericRow {
  AreaRef rt;
  FigureRow figures;
  bool hasFigures = false;  // false when the row holds a filed result alone
  FigureSource source;
  std::optional<FiledResult> filed;        // survey and area are filled in when applied
  std::string label = {};                  // as the file names it: "Bandengan RT001-RW001"
  std::vector<FigureNote> estimates = {};  // marks that the file carries; survey and RT are filled in when applied
  std::vector<std::size_t> summed = {};    // the rows that were added up; empty for the usual single row
};

/// RT that the file names in more than one row.
struct SeveralRows {
  std::size_t rts = 0;
  std::size_t rows = 0;
  bool isOfHouses = false;  // a row is less than an RT: none is taken before a person says how
};

/// A result filed for a whole kelurahan or kawasan, as filed.level says.
struct AreaRow {
  AreaRef area;
  FiledResult filed;
  std::string label = {};
};

struct NumericPlan {
  std::string file;
  std::string sheet;
  Survey survey;  // id 0: new
  HeaderMap header;
  std::optional<DecimalMark> decimalMark;  // as given or found; empty when the table does not tell
  /// The edition that the table was made by, where that is another one than its results would be kept under.
  std::optional<std::string> otherEdition;
  PlaceSaid place;                     // where the rows are that no column names the kelurahan of; empty: not said
  std::vector<PlaceFrom> placesBelow;  // the same from a line between the rows on
  bool isRemembered = false;           // the columns are those of an earlier table with the same headers
  /// What a person said about the columns, to be remembered with the edit: fingerprint and columns (import_memory.h).
  std::optional<std::pair<std::string, std::string>> columnsToRemember;
  AreaAliases rememberedNames;  // what names in earlier files with the same headers meant
  std::optional<std::pair<std::string, std::string>> namesToRemember;  // likewise, where a person said something new

  std::size_t read = 0;     // rows considered, `where` applied
  std::size_t matched = 0;  // rows that found or create their area; of those added up one an RT
  SeveralRows severalRows;
  std::vector<NumericRow> rows;
  std::vector<AreaRow> areaRows;
  NewAreas newAreas;

  std::vector<UnmatchedRow> unmatchedFile;
  std::vector<UnmatchedArea> unmatchedProject;  // RT for which the file has no row
  std::vector<UnmatchedRow> kawasanNotSet;      // rows taken over whose kawasan name is unknown or almost another
  std::vector<RefusedCell> refused;
  std::vector<FlaggedCell> flagged;         // taken over, to be looked at
  std::vector<SheetNotRead> sheetsNotRead;  // of an official form
  std::vector<RowShift> shifts;             // rows that would be in order after a move
  std::vector<ImportChange> changed;        // of what the survey holds already, in the order of the rows
  std::size_t emptyCells = 0;               // empty or "-", where the survey holds a figure
  std::vector<CellNote> dashes;             // "-" read as nothing entered
  std::vector<std::size_t> filledDown;      // rows that took the kelurahan of the row above (merged cells)
};

/// Rows of the file that go in, all of a sum counted.
[[nodiscard]] std::size_t rowsTaken(const NumericPlan& plan);

/// Columns that `options` says nothing about are those that the project remembers for this header row, if it does.
/// Errors as of mapHeader; InputNoColumn for a `where` column that is not there; BadValue for a survey without a name
/// or with another year than it has.
[[nodiscard]] Result<NumericPlan> planNumericImport(const RawTable& table, const NumericOptions& options,
                                                    const Snapshot& snapshot);

}  // namespace kawasan
