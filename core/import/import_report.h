#pragma once

// What every import can say about the file and the project, as plain values that a table or JSON lists. Reasons are
// stable keys; ui/text makes the sentences.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/id.h"

namespace kawasan {

/// A cell, or with an empty `column` a whole row, that was not taken over. Reasons of cells: "not-a-number",
/// "number-with-unit", "spreadsheet-error", "ambiguous-number", "too-large", "not-whole", "not-a-score",
/// "not-a-figure", "not-allowed", "no-hectares" (of a line of a decree), "not-a-date", "looks-like-square-metres",
/// "looks-like-percent", "percent-without-volume" (expected: the volume that would follow), "percent-alone" (no volume
/// can be worked out), "percent-beyond" (below 0 or above 100), "sum-lacks-rows" (expected: how many of the rows are
/// empty, "2/12"), "rows-differ" (expected: what they say), "unknown-indicator" and "contested-column" (headings;
/// expected of the latter: the letters of all columns that claim the same figure); of rows: "duplicate-row",
/// "other-heading" (below headings that differ; expected: their row), "several-rows" (of one RT; expected: "rows 2–6"),
/// "row-looks-shifted", "no-area", "unknown-area", and "sheet-between" (a column of a sheet between the repeat and that
/// of the RT; expected: the repeat), "counts-households" (of a form, where the indicator counts something else;
/// expected: all households), those of SheetNotRead, and, with the key of the form that a row of a repeat belongs to as
/// its value, "no-form" (expected: the sheet that lacks it).
struct RefusedCell {
  std::size_t row = 0;  // as a spreadsheet counts, header included
  std::string column;   // header as the file writes it
  std::string letter;   // "AB"
  std::string value;    // as stored
  std::string reason;
  std::string expected;    // what would have been taken, language-free: "ha", "0|1|3|5", "1500|1.5", "row 12"
  std::string sheet = {};  // where it is not the one sheet of the plan
};

/// A cell that was taken over as it stands and that a person should look at: "negative", "above-base" (expected: the
/// base), "maybe-percent" (less than a metre, expected: that share of the base), "plus-sign" (a number typed as "+
/// 115", expected: as it was read), "was-square-metres" and "was-percent" (converted on wish), "percent-differs"
/// (expected: what volume and base make), "differs-from-rt-sum" (expected: the sum), "same-bases" (expected: the row
/// that holds the same), "other-city" and "other-province" (expected: the project's, the first row that names another),
/// "differs-from-sheet" (a kelurahan; expected: the name of the sheet), "class-not-of-total" (of a filed class;
/// expected: the total that was filed with it), "sum-of-known" (expected: how many of the rows are empty, "2/12") and
/// "same-in-rows" (not added up; expected: the rows, "rows 2–6"), "part-above-whole" (of a form; expected: the whole);
/// "row-ends-early" (a text file's row has no cell for this column, nor behind it);
/// with an empty `column` a whole row: "row-shifted-back" and "row-as-it-stands" (done on wish), and "form-alone" (of
/// an RT without rows of the repeat; expected: the repeat).
using FlaggedCell = RefusedCell;

/// A cell that was read as "nothing entered" though something stands there: "-" and other dashes.
struct CellNote {
  std::size_t row = 0;
  std::string column;
  std::string letter;
  std::string value;
};

/// A name of the file and the one of the project that it is almost.
struct NearName {
  std::string name;
  std::string suggestion;
};

/// A sheet beside those of an official form that were read, with what somebody filled in there: each cell as one that
/// was refused for the same reason. "sheet-of-households" (one row a household), "sheet-of-answers" (another part of
/// the form) or, without cells, "sheet-without-answers".
struct SheetNotRead {
  std::string sheet;
  std::string reason;
  std::vector<RefusedCell> cells = {};
};

[[nodiscard]] inline std::size_t filledCells(const std::vector<SheetNotRead>& sheets) {
  std::size_t count = 0;
  for (const SheetNotRead& sheet : sheets) count += sheet.cells.size();
  return count;
}

/// A row or shape of the file that has no counterpart in the project. Reasons: "unknown-" and "ambiguous-"
/// with kelurahan, kecamatan, kawasan or rt, "like-" with kelurahan, kecamatan or kawasan (almost as another new name
/// of the file, the suggestion), and "no-label", "no-kelurahan" (nothing in the file says in which the RT is),
/// "totals", "column-numbers" and "heading-again", which name no area.
struct UnmatchedRow {
  std::size_t row = 0;  // of a table, or the number of a shape in its layer
  std::string label;    // as the file writes it: "Sokoduwet RT001-RW012"
  std::string reason;
  std::string suggestion;  // a near name of the project, never applied by itself; empty when there is none or several
  std::string name = {};   // what is not known, as the file writes it: the kelurahan or kawasan, or the whole label
  FeatureId kelurahanId = 0;     // in which an RT was looked for
  NearName below = {};           // its kelurahan, where the kecamatan is what is not known
  std::size_t suggestedRow = 0;  // first row of the file that bears the suggested name, where the project does not
};

/// Whether a row was left out because it adds up others or numbers the columns: nothing of the file is missing then.
[[nodiscard]] inline bool isBesideRows(std::string_view reason) {
  return reason == "totals" || reason == "column-numbers" || reason == "heading-again";
}

/// Whether a row that was left out for that reason names an area, so that somebody can say which one is meant.
[[nodiscard]] inline bool namesArea(std::string_view reason) {
  return reason != "no-label" && reason != "no-kelurahan" && !isBesideRows(reason);
}

/// An area of the project for which the file holds nothing.
struct UnmatchedArea {
  FeatureId id = 0;
  std::string name;
};

/// A record that exists, or the n-th one that the same plan creates.
struct AreaRef {
  FeatureId id = 0;
  std::optional<std::size_t> created;

  [[nodiscard]] bool isSet() const { return id != 0 || created.has_value(); }
  friend bool operator==(const AreaRef&, const AreaRef&) = default;
};

/// The same text for the same area, known or planned.
[[nodiscard]] std::string keyOf(const AreaRef& ref);

/// "A", "Z", "AA" for the column of that index, counted from 0.
[[nodiscard]] std::string columnLetter(std::size_t index);

}  // namespace kawasan
