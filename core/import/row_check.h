#pragma once

// Recognises rows that are not what they seem. One whose cells stand in the wrong columns, as in a published city
// workbook where 50 rows begin one column too late, is told by what no rule of scoring is needed for: filed values
// other than 0, 1, 3 and 5, and percents that do not follow from volume and base. Others stand among the areas and name
// none: totals, and the numbers that official tables give to their columns.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kawasan {

struct PercentCheck {
  double volume = 0;
  double base = 0;
  double percent = 0;  // 0..100, or as a fraction 0..1
};

struct RowFigures {
  std::vector<double> values;  // filed values, where there are any
  std::vector<PercentCheck> percents;
};

/// Whether the percent cannot come from volume and base, rounding and the limits of 0 and 100 allowed for.
[[nodiscard]] bool contradicts(const PercentCheck& check);

[[nodiscard]] bool isFiledValue(double value);
[[nodiscard]] bool looksShifted(const RowFigures& row);

/// "Jumlah", "TOTAL KELURAHAN", "Rata-rata": what such a row writes where others name their area.
[[nodiscard]] bool namesTotals(std::string_view cell);
/// "(1) (2) (3)", "[1] [2] [3]=[1/2]" or "1 2 3 4 5=4/3 6": one number after the other from 1 on, in every cell that
/// holds something.
[[nodiscard]] bool numbersColumns(const std::vector<std::string>& row);

}  // namespace kawasan
