#pragma once

// Which rows of a table are meant, where it holds more than one survey: cities keep several rounds below each other,
// with a column that says to which a row belongs; what stands above the rows for all of them; and which sheets of a
// workbook hold no rows at all. Functions of values; any thread.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/import/raw_table.h"
#include "core/model/snapshot.h"

namespace kawasan {

/// The different texts of a column below the header, in the order of the file; letter case makes no difference, as for
/// NumericOptions::where. At most `limit` of them; an empty cell is the empty text.
[[nodiscard]] std::vector<std::string> textsOf(const RawTable& table, std::size_t headerRow, std::size_t column,
                                               std::size_t limit);

/// The column by its heading ("snapshot", "tahun", ...) that names several rounds of data collection; nothing when
/// there is none or all rows are of one round. `headerRow` as a spreadsheet counts.
[[nodiscard]] std::optional<std::size_t> roundColumn(const RawTable& table, std::size_t headerRow);

/// The one round that a table says it is of: in a column of rounds where all rows say the same, or above the header,
/// as our own workbooks ("… · pendataan 2019 · …") and the official forms ("Tahun | 2022") write it. Nothing where it
/// says none. `headerRow` as a spreadsheet counts; 0 for a form, whose labels stand anywhere in its first rows.
[[nodiscard]] std::optional<std::string> roundSaid(const RawTable& table, std::size_t headerRow);

/// Where the rows of a table are that names no kelurahan in them: workbooks have a sheet for each.
struct PlaceSaid {
  std::string kelurahan;  // as the file writes it
  std::string kecamatan;
  std::string kawasan;
  std::string cell;  // "C2"; empty: the name of the sheet says it, or a person does
};

/// The kelurahan that a label above the header names ("Kelurahan : Klego", in one cell or in several), else the one of
/// the project that a title or the sheet is named after. Nothing where neither is. `headerRow` as a spreadsheet counts.
[[nodiscard]] std::optional<PlaceSaid> placeSaid(const RawTable& table, std::size_t headerRow,
                                                 const Snapshot& snapshot);

/// Where the rows below a line of the table are: "Kelurahan : Tegalsari" in the middle of it begins another block.
struct PlaceFrom {
  std::size_t row = 0;  // of the line, as a spreadsheet counts
  PlaceSaid place;
};

/// The lines below the header that say anew where the rows below them are, from top to bottom; each says all of it.
/// `above`: what holds before the first of them. A row that holds a number in one of `figures` is no such line.
[[nodiscard]] std::vector<PlaceFrom> placesBelow(const RawTable& table, std::size_t headerRow, const PlaceSaid& above,
                                                 const std::vector<std::size_t>& figures, const Snapshot& snapshot);

/// The year in a name of a round: 2019 of "R0 2019" or "Baseline 2019/2020".
[[nodiscard]] std::optional<int> yearIn(std::string_view text);

/// Whether it is the sheet of limits that our own workbooks have beside the figures, for their formulas.
[[nodiscard]] bool isSheetOfLimits(const RawTable& table);

}  // namespace kawasan
