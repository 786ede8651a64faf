#pragma once

// Numbers as people write them, in any language: comma or point as decimal mark, thousands grouped or not. What can be
// read two ways is reported, never guessed (user ask: "1,5" and "1.5" are both understood and never stored as 15).

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace kawasan {

enum class DecimalMark { Comma, Point };

struct ParsedNumber {
  double value = 0;
  std::optional<double> otherReading;  // set when the text can be read two ways ("1.500": 1500 or 1.5)
};

/// Reads UTF-8 "1.792,59", "1,792.59", "1792.59", "1,5", "-0,12", "+ 115", "1.2e3", with spaces and no-break spaces
/// anywhere and the Unicode minus; nothing when it is no number at all. A group of thousands never starts with a zero,
/// so "0.856" has one reading. A single mark before exactly three digits is ambiguous otherwise: `value` follows
/// `preferred`, `otherReading` is set.
[[nodiscard]] std::optional<ParsedNumber> parseNumber(std::string_view text, DecimalMark preferred);

/// The same of money in rupiah as people write it: "Rp 97.000.000", "Rp97.000.000,00", "97.000.000,-", "1,5 juta". Of
/// two readings the whole one is meant, as rupiah are whole, and "97.000" is 97 thousand; "1.500 juta" can be both, and
/// `otherReading` is set.
[[nodiscard]] std::optional<ParsedNumber> parseRupiah(std::string_view text, DecimalMark preferred);

/// What a table's cells say about its decimal mark. "12,5" and "1.792,59" speak for the comma, "86.4646", "0.856" and
/// "1,250,000" for the point; "1.500" alone says nothing.
struct DecimalEvidence {
  std::size_t comma = 0;
  std::size_t point = 0;
  std::size_t ambiguous = 0;

  /// The mark, when the cells agree on one.
  [[nodiscard]] std::optional<DecimalMark> mark() const;
};

[[nodiscard]] DecimalEvidence detectDecimalMark(const std::vector<std::string_view>& cells);

}  // namespace kawasan
