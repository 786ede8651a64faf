#pragma once

// Finds out how a row that looks shifted would have to be moved so that it makes sense: by one column to the left or to
// the right, from some column on, or with the total moved from the end to the front as in a published city workbook.
// Only proposed: a person decides whether the row is taken that way.

#include <optional>
#include <string>
#include <vector>

#include "core/base/number_text.h"
#include "core/import/header_map.h"
#include "core/import/row_check.h"

namespace kawasan {

struct RowShift {
  std::size_t row = 0;      // as a spreadsheet counts
  std::string label;        // of the RT, as the file writes it
  std::size_t from = 0;     // index of the first column that is concerned
  int by = 0;               // the cells stand so many columns too far right; negative: left
  bool totalFirst = false;  // the total stands before the figures instead of behind them
};

/// Values and percents of a row as looksShifted wants them.
[[nodiscard]] RowFigures figuresForCheck(const std::vector<std::string>& row, const HeaderMap& header,
                                         std::optional<DecimalMark> mark);

/// Of a table of volumes alone, without filed values and percents: whether several figures of the row cannot be, and
/// all can once it is moved by a column.
[[nodiscard]] bool looksMoved(const std::vector<std::string>& row, const HeaderMap& header,
                              std::optional<DecimalMark> mark);

/// The move after which the row is in order beyond doubt; nothing when there is none. `row` and `label` are left empty.
[[nodiscard]] std::optional<RowShift> shiftOf(const std::vector<std::string>& row, const HeaderMap& header,
                                              std::optional<DecimalMark> mark);

/// In which column of the file a cell of the row that was moved back stands.
[[nodiscard]] std::size_t indexInFile(std::size_t index, const RowShift& shift, const HeaderMap& header);

/// The row with every cell in the column where it belongs.
[[nodiscard]] std::vector<std::string> movedBack(const std::vector<std::string>& row, const RowShift& shift,
                                                 const HeaderMap& header);

}  // namespace kawasan
