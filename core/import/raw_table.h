#pragma once

// One sheet of a foreign table as text cells, exactly as stored; rows and columns counted as a spreadsheet does,
// from 1.

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/text.h"

namespace kawasan {

/// The key of a form that is not there: "9" in the column "_parent_index", looked for on the sheet "Pendataan".
struct MissingForm {
  std::string key;
  std::string column;
  std::string letter;
  std::string sheet;
};

/// A row that stands on another sheet than the table: "survei", row 4.
struct RowElsewhere {
  std::string sheet;
  std::size_t number = 0;  // as a spreadsheet counts
};

/// A column that was not joined, and the sheet that has it.
struct ColumnElsewhere {
  std::string sheet;
  std::string header;
};

struct RawTable {
  std::string file;                            // name without folder
  std::string sheet;                           // empty for CSV
  std::vector<std::vector<std::string>> rows;  // UTF-8; rows may differ in length; empty rows are kept
  bool mayBeMerged = true;                     // an empty name may stand for that of the row above, as in merged cells
  /// Rows of a repeat, counted from 0, whose form is not on the sheet above: nothing of it stands beside them.
  std::map<std::size_t, MissingForm> orphans = {};
  /// Of a repeat: from this column on stand the answers of the sheets above, the same in all rows of a form.
  std::optional<std::size_t> formColumns = {};
  /// Of a text file: how many cells each row has as it is written, the empty ones at its end too; 0 for an empty line.
  /// Empty where cells have places of their own, as in workbooks.
  std::vector<std::size_t> cellsWritten = {};
  /// Of a repeat: rows at its end, counted from 0, that are forms of RT without any row in it.
  std::map<std::size_t, RowElsewhere> formsAlone = {};
  /// Of a repeat within a repeat: columns of the sheets between it and the one of the RT. Beside the rows of the repeat
  /// they would stand once or several times, or not at all, and so make no figure of the RT.
  std::vector<ColumnElsewhere> columnsBetween = {};
};

/// A header stands in one of the first rows: title blocks of city workbooks are shorter.
inline constexpr std::size_t kRowsSearched = 40;

/// Without white space at both ends; empty behind the last cell.
[[nodiscard]] inline std::string_view cellAt(const std::vector<std::string>& row, std::size_t index) {
  return index < row.size() ? trimmed(row[index]) : std::string_view();
}

}  // namespace kawasan
