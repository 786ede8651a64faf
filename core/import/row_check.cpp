#include "core/import/row_check.h"

#include <algorithm>
#include <cmath>

namespace kawasan {

namespace {

bool contradicts(const PercentCheck& check) {
  const double expected = check.volume / check.base * 100;
  const double tolerance = std::max(0.5, std::fabs(expected) / 100);
  const bool asPercent = std::fabs(check.percent - expected) <= tolerance;
  const bool asFraction = std::fabs(check.percent * 100 - expected) <= tolerance;
  return !asPercent && !asFraction;
}

}  // namespace

bool isFiledValue(double value) {
  return value == 0 || value == 1 || value == 3 || value == 5;
}

bool looksShifted(const RowFigures& row) {
  std::size_t wrong = 0;
  for (const double value : row.values) {
    if (isFiledValue(value)) continue;
    // One mistyped whole number is a refused cell; a fraction can only come from a column of percents or areas.
    if (value != std::trunc(value)) return true;
    if (++wrong == 2) return true;
  }
  std::size_t compared = 0;
  std::size_t contradictions = 0;
  for (const PercentCheck& check : row.percents) {
    if (check.base <= 0 || (check.volume == 0 && check.percent == 0)) continue;
    ++compared;
    if (contradicts(check)) ++contradictions;
  }
  return contradictions >= 3 && contradictions * 2 > compared;
}

}  // namespace kawasan
