#pragma once

// Text without a locale: UTF-8 checks, folding for comparison, natural order, numbers with a decimal point. What users
// read goes through ui/text instead.

#include <string>
#include <string_view>
#include <vector>

namespace kawasan {

/// Of ASCII.
[[nodiscard]] constexpr bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

[[nodiscard]] bool isUtf8(std::string_view text);

/// `text` with every invalid byte replaced by U+FFFD.
[[nodiscard]] std::string toUtf8(std::string_view text);

/// Without white space (also no-break space) and byte order mark at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// ASCII letters lowered; other bytes unchanged.
[[nodiscard]] std::string lowered(std::string_view text);

/// For matching names: lower case, letters and digits alone (no "’" either). "Kali Baros" gives "kalibaros".
[[nodiscard]] std::string folded(std::string_view text);

[[nodiscard]] std::vector<std::string> splitText(std::string_view text, char separator);
[[nodiscard]] std::string joinText(const std::vector<std::string>& parts, std::string_view separator);

/// Order in which numbers inside the text count as numbers: "RT 2" before "RT 10". Ties by bytes.
[[nodiscard]] bool naturalLess(std::string_view a, std::string_view b);

/// Shortest decimal text that reads back as the same number, with a point: 0.1, 1792.59, 1e+21.
[[nodiscard]] std::string numberText(double value);

/// As one cell of a CSV file (RFC 4180): in quotes where it must be.
[[nodiscard]] std::string csvCell(std::string_view text);

/// With an apostrophe before what a spreadsheet would run as a formula: "=1+1", "@x", "-1+cmd". Numbers stay as they
/// are.
[[nodiscard]] std::string spreadsheetText(std::string_view text);

/// Edit distance (insert, delete, replace) between the folded forms, for suggestions of misspelt names.
[[nodiscard]] std::size_t editDistance(std::string_view a, std::string_view b);

}  // namespace kawasan
