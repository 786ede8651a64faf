#pragma once

// Figures out of official forms, where they stand in single cells instead of one row an RT: the national scoring sheet
// (one block an RT, several blocks or sheets in a workbook), the numeric workbook of a kelurahan with one column an RT,
// and the recapitulation of the household survey. Everything is found by its label; what has no label is not taken.
// The result is a table with one row an RT, made for planNumericImport, that knows where each cell came from. Any
// thread.

#include <optional>
#include <string>
#include <vector>

#include "core/import/import_report.h"
#include "core/import/numeric_import.h"
#include "core/import/raw_table.h"

namespace kawasan {

/// Which half of the scoring sheet: before (baseline) or after the works.
enum class FormState { Before, After };

struct FormOptions {
  FormState state = FormState::Before;
};

/// A cell of the form that went into the table.
struct FormCell {
  std::string sheet;
  std::size_t row = 0;  // as a spreadsheet counts
  std::string letter;
  std::string label;   // by which it was found, as the form writes it
  std::string target;  // key of the column: "road_ideal", "building_density", "total"
  std::string value;   // as stored
};

/// A part that is more than the whole it belongs to, or another reason of FlaggedCell for a cell that goes in as a part
/// of a difference. One that is not taken has a reason of RefusedCell.
struct FormDoubt {
  FormCell part;
  std::optional<double> whole;  // or the number as it was read
  std::string reason = "part-above-whole";
  bool isTaken = true;
};

struct FormTable {
  RawTable table;  // header row 1: kecamatan, kelurahan, kawasan, rtrw, kabkota, identifiers, ...
  /// Parallel to `table.rows`; an empty letter where nothing was found, an empty value where nobody filled one in.
  std::vector<std::vector<FormCell>> origins;
  std::vector<FormCell> taken;  // all cells, in the order of the sheets
  std::vector<FormDoubt> doubts;
  std::vector<FormCell> notUsed;  // numbers of the form that stand for no figure of the program
  std::vector<SheetNotRead> sheetsNotRead;
};

/// Nothing when no sheet is such a form. A form without any figure (an empty template) gives a table with a header and
/// no rows.
[[nodiscard]] std::optional<FormTable> readForms(const std::vector<RawTable>& sheets, const FormOptions& options = {});

/// Says of refused and flagged cells of a plan made from `form.table` where they stand in the form, and adds its
/// doubts behind them. What the form says beside it is listed as not used, and the sheets that were not read with their
/// answers.
void placeInForm(NumericPlan& plan, const FormTable& form);

}  // namespace kawasan
