#pragma once

// The rows of a table that an import takes: those below the header that hold something, of them the ones that a person
// chose; and the decimal sign that they use. Any thread.

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/number_text.h"
#include "core/import/header_map.h"
#include "core/import/raw_table.h"

namespace kawasan {

/// Indices of the rows. `where`: header or letter -> text that the cell must be. InputNoColumn for a column that is not
/// there.
[[nodiscard]] Result<std::vector<std::size_t>> chosenRows(const RawTable& table, const HeaderMap& header,
                                                          const std::map<std::string, std::string>& where);

/// The sign that the cells of numbers in these rows use; nothing when they do not tell.
[[nodiscard]] std::optional<DecimalMark> decimalMarkOf(const RawTable& table, const HeaderMap& header,
                                                       const std::vector<std::size_t>& rows);

/// The columns that hold numbers.
[[nodiscard]] std::vector<std::size_t> columnsOfNumbers(const HeaderMap& header);
/// Whether a figure or a result stands in the row.
[[nodiscard]] bool holdsResults(const std::vector<std::string>& row, const HeaderMap& header);

/// A row between those of areas that is none of an area: "totals", "column-numbers" or "heading-again".
struct BesideRow {
  std::string text;  // its first words
  std::string reason;
  bool isOtherHeading = false;  // headings that give one of the columns another meaning
};

[[nodiscard]] std::optional<BesideRow> besideRow(const std::vector<std::string>& row, const HeaderMap& header,
                                                 const IndicatorCodes& codes, std::optional<DecimalMark> mark);

}  // namespace kawasan
