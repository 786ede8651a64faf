#include "gis/csv_reader.h"

#include <algorithm>
#include <array>
#include <map>

namespace kawasan {

namespace {

using Row = std::vector<std::string>;

/// Reads row after row. Lines end with LF, CR LF or CR.
class CsvScanner {
 public:
  CsvScanner(std::string_view text, char separator) : m_text(text), m_separator(separator) {}

  [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

  /// The next row; an empty line gives no cells.
  Result<Row> next() {
    ++m_row;
    Row row;
    if (endLine()) return row;
    for (;;) {
      std::string cell;
      if (!atEnd() && m_text[m_at] == '"') {
        KAWASAN_TRY(quoted(cell));
      } else {
        const std::size_t start = m_at;
        while (!atEnd() && m_text[m_at] != m_separator && !isLineEnd()) ++m_at;
        cell = m_text.substr(start, m_at - start);
      }
      row.push_back(std::move(cell));
      if (!atEnd() && m_text[m_at] == m_separator) {
        ++m_at;
      } else if (atEnd() || endLine()) {
        return row;
      } else {
        return broken("text-after-quote");
      }
    }
  }

 private:
  [[nodiscard]] bool isLineEnd() const { return m_text[m_at] == '\n' || m_text[m_at] == '\r'; }

  bool endLine() {
    if (atEnd() || !isLineEnd()) return false;
    m_at += m_text.substr(m_at, 2) == "\r\n" ? 2U : 1U;
    return true;
  }

  Result<void> quoted(std::string& cell) {
    ++m_at;
    for (;;) {
      const auto quote = m_text.find('"', m_at);
      if (quote == std::string_view::npos) return broken("unclosed-quote");
      cell.append(m_text.substr(m_at, quote - m_at));
      m_at = quote + 1;
      if (atEnd() || m_text[m_at] != '"') return {};
      cell.push_back('"');
      ++m_at;
    }
  }

  [[nodiscard]] Failure broken(const char* reason) const {
    return fail(ErrorCode::InputUnreadable, {{"reason", reason}, {"row", std::to_string(m_row)}});
  }

  std::string_view m_text;
  char m_separator;
  std::size_t m_at = 0;
  std::size_t m_row = 0;
};

struct Fit {
  std::size_t rows = 0;   // rows with the commonest number of cells above one
  std::size_t cells = 0;  // that number
  friend auto operator<=>(const Fit&, const Fit&) = default;
};

Fit fitOf(std::string_view text, char separator) {
  constexpr std::size_t kProbedRows = 100;
  std::map<std::size_t, std::size_t> rowsByCells;
  CsvScanner scanner(text, separator);
  for (std::size_t i = 0; i < kProbedRows && !scanner.atEnd(); ++i) {
    const auto row = scanner.next();
    if (!row) return {};
    if (row->size() > 1) ++rowsByCells[row->size()];
  }
  Fit best;
  for (const auto& [cells, rows] : rowsByCells) best = std::max(best, Fit{rows, cells});
  return best;
}

char separatorOf(std::string_view text) {
  // In this order, so that a tie goes to the separator that is rarer inside cells.
  constexpr std::array<char, 3> kCandidates{'\t', ';', ','};
  char best = ',';
  Fit bestFit;
  for (const char candidate : kCandidates) {
    const Fit fit = fitOf(text, candidate);
    if (fit > bestFit) {
      best = candidate;
      bestFit = fit;
    }
  }
  return best;
}

/// Takes the line "sep=;" off the front.
char takeDeclaredSeparator(std::string_view& text) {
  constexpr std::string_view kDeclaration = "sep=";
  if (!text.starts_with(kDeclaration) || text.size() <= kDeclaration.size() + 1) return 0;
  const char separator = text[kDeclaration.size()];
  const std::string_view rest = text.substr(kDeclaration.size() + 1);
  if (!rest.starts_with('\n') && !rest.starts_with('\r')) return 0;
  text = rest.substr(rest.starts_with("\r\n") ? 2 : 1);
  return separator;
}

}  // namespace

Result<std::vector<Row>> parseCsv(std::string_view text) {
  char separator = takeDeclaredSeparator(text);
  if (separator == 0) separator = separatorOf(text);
  CsvScanner scanner(text, separator);
  std::vector<Row> rows;
  while (!scanner.atEnd()) {
    KAWASAN_ASSIGN(Row row, scanner.next());
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace kawasan
