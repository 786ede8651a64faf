#pragma once

// Figures of RT from a foreign table: which row belongs to which RT, what each cell says, and everything that did not
// fit, as a plan to look at before an edit applies it. A refused cell leaves that figure missing, never 0; the rest of
// its row goes in. Rows whose RT is "*" are results filed for a whole kelurahan.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/number_text.h"
#include "core/import/area_planner.h"
#include "core/import/header_map.h"
#include "core/import/import_report.h"
#include "core/import/raw_table.h"
#include "core/model/snapshot.h"

namespace kawasan {

struct NumericOptions {
  HeaderOptions header;
  std::map<std::string, std::string> where;  // header or letter -> text that the cell must be
  std::string surveyName;
  int surveyYear = 0;
  AreaAliases aliases;
  bool createAreas = false;
  std::optional<DecimalMark> decimalMark;  // empty: found in the table
};

/// The figures of one RT, and what was filed about it.
struct NumericRow {
  AreaRef rt;
  FigureRow figures;
  bool hasFigures = false;  // false when the row holds a filed result alone
  FigureSource source;
  std::optional<FiledResult> filed;  // survey and area are filled in when applied
};

/// A result filed for a whole kelurahan.
struct KelurahanRow {
  AreaRef kelurahan;
  FiledResult filed;
};

struct NumericPlan {
  std::string file;
  std::string sheet;
  Survey survey;  // id 0: new
  HeaderMap header;
  std::optional<DecimalMark> decimalMark;  // as given or found; empty when the table does not tell

  std::size_t read = 0;     // rows considered, `where` applied
  std::size_t matched = 0;  // rows that found or create their area
  std::vector<NumericRow> rows;
  std::vector<KelurahanRow> kelurahanRows;
  NewAreas newAreas;

  std::vector<UnmatchedRow> unmatchedFile;
  std::vector<UnmatchedArea> unmatchedProject;  // RT for which the file has no row
  std::vector<UnmatchedRow> kawasanNotSet;      // rows taken over whose kawasan name is unknown or almost another
  std::vector<RefusedCell> refused;
  std::vector<CellNote> dashes;         // "-" read as nothing entered
  std::vector<std::size_t> filledDown;  // rows that took the kelurahan of the row above (merged cells)
};

/// Errors as of mapHeader; InputNoColumn for a `where` column that is not there.
[[nodiscard]] Result<NumericPlan> planNumericImport(const RawTable& table, const NumericOptions& options,
                                                    const Snapshot& snapshot);

}  // namespace kawasan
