#pragma once

// The cells that the figures of a row, or the values of a record, were read from. A table has them in one row, which
// the source names, so a column letter is enough; an official form has each in a row of its own. Any thread.

#include <array>
#include <span>
#include <string>
#include <string_view>

#include "core/model/parameter.h"
#include "core/model/records.h"

namespace kawasan {

/// By parameter: "D" in the row of the source, "C13" elsewhere; empty for what did not come from there.
using FigureCells = std::array<std::string, kParameterCount>;

/// As FigureSource::cells keeps them, in the order of the parameters or the columns of a record: "D,,F"; empty when
/// there are none.
[[nodiscard]] std::string cellsText(std::span<const std::string> cells);
[[nodiscard]] FigureCells cellsOf(const FigureSource& source);

/// Where one figure stands, in words that a spreadsheet uses: either the cell, or the rows (source_rows.h) with the
/// column as far as it is known.
struct FigurePlace {
  std::string cell;    // "D8" or "C13"; empty: see the rows
  std::string column;  // "D", of the sum of several rows; empty where the source does not say
  std::string rows;    // "8", or "2–6, 9" of a sum
};
[[nodiscard]] FigurePlace placeOf(const FigureSource& source, Parameter parameter);

/// The columns of "consideration", "legality" and "decree_area" whose cells are kept, in that order; none of others.
[[nodiscard]] std::span<const std::string_view> sourcedColumns(std::string_view table);
/// "C8" of the value at `index` among those; empty where the source does not say.
[[nodiscard]] std::string cellAtIndex(const FigureSource& source, std::size_t index);

}  // namespace kawasan
