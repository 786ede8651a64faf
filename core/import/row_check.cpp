#include "core/import/row_check.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/base/text.h"

namespace kawasan {

/// A volume above its base or below zero may be written with its percent or, as our own workbooks do, with the 100 % or
/// 0 % that it counts as.
bool contradicts(const PercentCheck& check) {
  const double expected = check.volume / check.base * 100;
  const double tolerance = std::max(0.5, std::fabs(expected) / 100);
  const auto fits = [&](double percent) {
    const bool isLimited = percent == std::clamp(expected, 0.0, 100.0);
    return isLimited || std::fabs(percent - expected) <= tolerance;
  };
  return !fits(check.percent) && !fits(check.percent * 100);
}

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

bool namesTotals(std::string_view cell) {
  constexpr std::array<std::string_view, 7> kWords{"jumlah", "total",      "subtotal", "rata",
                                                   "rerata", "grandtotal", "sum"};
  std::string text = lowered(trimmed(cell));
  if (text.starts_with("grand total")) text.erase(text.find(' '), 1);
  // Below the sums of our own workbooks.
  constexpr std::array<std::string_view, 4> kEnds{"nilai terendah selama", "nilai tertinggi selama",
                                                  "lowest value while", "highest value while"};
  if (std::any_of(kEnds.begin(), kEnds.end(), [&](std::string_view end) { return text.starts_with(end); })) return true;
  const std::size_t end = std::min(text.find_first_not_of("abcdefghijklmnopqrstuvwxyz"), text.size());
  return std::find(kWords.begin(), kWords.end(), std::string_view(text).substr(0, end)) != kWords.end();
}

bool numbersColumns(const std::vector<std::string>& row) {
  constexpr std::size_t kFewest = 3;
  std::size_t numbered = 0;
  std::size_t inBrackets = 0;
  for (const std::string& each : row) {
    std::string_view cell = trimmed(each);
    if (cell.empty()) continue;
    const char closing = cell.front() == '(' ? ')' : cell.front() == '[' ? ']' : '\0';
    const bool isBracketed = closing != '\0';
    if (isBracketed) cell.remove_prefix(1);
    const std::string wanted = std::to_string(numbered + 1);
    if (!cell.starts_with(wanted)) return false;
    cell.remove_prefix(wanted.size());
    if (isBracketed && !cell.starts_with(closing)) return false;
    if (isBracketed) cell.remove_prefix(1);
    // What the column is computed from may stand behind its number.
    if (!cell.empty() && trimmed(cell).front() != '=') return false;
    ++numbered;
    inBrackets += isBracketed ? 1 : 0;
  }
  // Without brackets the row of an RT may begin with three such numbers.
  return numbered >= (inBrackets == numbered ? kFewest : 2 * kFewest);
}

}  // namespace kawasan
