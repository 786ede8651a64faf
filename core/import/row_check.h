#pragma once

// Recognises a row whose cells stand in the wrong columns, as in a published city workbook where 50 rows begin one
// column too late. Looks only at what no rule of scoring is needed for: filed values other than 0, 1, 3 and 5, and
// percents that do not follow from volume and base.

#include <optional>
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

[[nodiscard]] bool isFiledValue(double value);
[[nodiscard]] bool looksShifted(const RowFigures& row);

}  // namespace kawasan
