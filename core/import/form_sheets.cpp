#include "core/import/form_sheets.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "core/base/text.h"
#include "core/import/number_cell.h"
#include "core/import/row_check.h"

namespace kawasan {

namespace {

using Row = std::vector<std::string>;

/// A number, what somebody typed for one, a dash, or an error of the spreadsheet.
bool isNumber(std::string_view text) {
  return !text.empty() && readNumberCell(text, {}).reason != "not-a-number";
}

bool isWords(std::string_view text) {
  return !text.empty() && !isNumber(text);
}

/// ": Air Lintang" is how forms write an answer beside its label; the colon may stand in a cell of its own.
std::string_view afterColon(std::string_view text) {
  return text.starts_with(':') ? trimmed(text.substr(1)) : std::string_view();
}

std::optional<double> wholeNumber(std::string_view text) {
  const auto value = readNumberCell(text, DecimalMark::Point).value;
  const bool isWhole = value && *value == static_cast<double>(static_cast<long long>(*value));
  return isWhole && isDigit(text.front()) ? value : std::nullopt;
}

class SheetView {
 public:
  explicit SheetView(const RawTable& sheet) : m_rows(sheet.rows) {
    // Where a table numbers its columns, the answers begin below.
    const auto marks = std::ranges::find_if(m_rows, numbersColumns);
    if (marks != m_rows.end()) m_marks = static_cast<std::size_t>(marks - m_rows.begin());
    for (const Row& row : m_rows) m_columns = std::max(m_columns, row.size());
    for (std::size_t c = 0; c < m_columns; ++c) {
      if (isRunning(c)) m_running.insert(c);
    }
  }

  [[nodiscard]] bool isAnswer(std::size_t r, std::size_t c) const {
    const std::string_view text = cellAt(m_rows[r], c);
    if (text.empty() || r == m_marks) return false;
    if (text.starts_with(':')) return !afterColon(text).empty();
    if (m_marks && r < *m_marks) return false;
    if (isNumber(text)) return !m_running.contains(c) && !numbersLine(r, c);
    return m_marks && countsNumbers(r) > 1;  // words between the numbers of a row
  }

  /// What asks for the answer: the words before it or, in a table, those above it; the letter of its column without
  /// any.
  [[nodiscard]] std::string labelOf(std::size_t r, std::size_t c) const {
    constexpr std::size_t kShortest = 2;  // "a" and "b" stand before their choices
    if (m_marks && r > *m_marks) {
      for (std::size_t above = *m_marks; above-- > 0;) {
        const std::string_view text = cellAt(m_rows[above], c);
        // "(meter)" says the unit alone.
        if (text.size() > kShortest && isWords(text) && !text.starts_with('(')) return std::string(text);
      }
    }
    for (std::size_t before = c; before-- > 0;) {
      const std::string_view text = cellAt(m_rows[r], before);
      if (text.size() > kShortest && isWords(text)) return std::string(text);
    }
    return columnLetter(c);
  }

  [[nodiscard]] bool listsHouseholds() const {
    return std::ranges::any_of(m_rows, [](const Row& row) {
      return std::ranges::any_of(
          row, [](const std::string& cell) { return folded(cell).find("namakepalarumahtangga") != std::string::npos; });
    });
  }

 private:
  /// The number of a question or line: the first of its row, or alone behind a gap, with the words that it numbers.
  [[nodiscard]] bool numbersLine(std::size_t r, std::size_t c) const {
    constexpr std::size_t kSentence = 20;
    const Row& row = m_rows[r];
    const std::string_view next = cellAt(row, c + 1);
    if (!wholeNumber(cellAt(row, c)) || !isWords(next) || next.starts_with(':')) return false;
    const auto isFilled = [&row](std::size_t each) { return !cellAt(row, each).empty(); };
    bool isFirst = true;
    for (std::size_t before = 0; before < c; ++before) isFirst = isFirst && !isFilled(before);
    return isFirst || (next.size() > kSentence && c > 0 && !isFilled(c - 1));
  }

  /// Whether the numbers of the column go up one by one: those of lines, not of answers.
  [[nodiscard]] bool isRunning(std::size_t c) const {
    constexpr std::size_t kFewest = 5;
    std::size_t count = 0;
    std::optional<double> last;
    for (const Row& row : m_rows) {
      const std::string_view text = cellAt(row, c);
      if (!isNumber(text)) continue;
      const auto number = wholeNumber(text);
      if (!number || (last && *number != *last + 1)) return false;
      last = number;
      ++count;
    }
    return count >= kFewest;
  }

  [[nodiscard]] std::size_t countsNumbers(std::size_t r) const {
    std::size_t count = 0;
    for (std::size_t c = 0; c < m_rows[r].size(); ++c) {
      if (isNumber(cellAt(m_rows[r], c)) && !numbersLine(r, c)) ++count;
    }
    return count;
  }

  const std::vector<Row>& m_rows;
  std::size_t m_columns = 0;
  std::optional<std::size_t> m_marks;
  std::set<std::size_t> m_running;
};

}  // namespace

SheetNotRead notRead(const RawTable& sheet, const std::vector<FormCell>& taken) {
  const SheetView view(sheet);
  SheetNotRead result{sheet.sheet, view.listsHouseholds() ? "sheet-of-households" : "sheet-of-answers"};
  for (std::size_t r = 0; r < sheet.rows.size(); ++r) {
    for (std::size_t c = 0; c < sheet.rows[r].size(); ++c) {
      if (!view.isAnswer(r, c)) continue;
      const std::string_view text = cellAt(sheet.rows[r], c);
      const std::string_view answer = text.starts_with(':') ? afterColon(text) : text;
      const bool isKnown = isWords(answer) && std::ranges::any_of(taken, [&](const FormCell& cell) {
                             return folded(cell.value) == folded(answer);
                           });
      if (isKnown) continue;
      result.cells.push_back(
          {r + 1, view.labelOf(r, c), columnLetter(c), std::string(answer), result.reason, {}, sheet.sheet});
    }
  }
  if (result.cells.empty()) result.reason = "sheet-without-answers";
  return result;
}

}  // namespace kawasan
