#pragma once

// Headings of two or three rows, as in the workbooks of cities: groups ("DATA DASAR", "1a") with merged cells above
// what each column is ("Luas (Ha)", "Volume", "Persen", "Nilai"). Any thread.

#include "core/import/header_map.h"
#include "core/import/raw_table.h"

namespace kawasan {

/// Puts what the rows above say into the lowest row of the heading, where the table then has its header: "1a Persen".
/// Only where more is understood that way than of any single row; otherwise the table stays as it is. `headerRow` as a
/// spreadsheet counts: only a heading that ends there; 0: find it.
void joinHeaderRows(RawTable& table, const IndicatorCodes& codes, std::size_t headerRow = 0);

}  // namespace kawasan
