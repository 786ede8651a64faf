#pragma once

// Columns of percents, which are written as 50.5 or, as spreadsheets show shares as percents, as 0.505.

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "core/base/number_text.h"
#include "core/import/header_map.h"
#include "core/import/number_cell.h"
#include "core/import/raw_table.h"

namespace kawasan {

/// What is all in the columns of percents: 100, or 1 where none of their cells is more and some lie between 0 and 1.
[[nodiscard]] double wholeOfPercents(const RawTable& table, const HeaderMap& header, std::optional<DecimalMark> mark,
                                     const std::vector<std::size_t>& rows);

/// The share of one that a cell of such a column says, or why it says none.
[[nodiscard]] NumberCell readPercentCell(std::string_view cell, std::optional<DecimalMark> mark, double whole);

}  // namespace kawasan
