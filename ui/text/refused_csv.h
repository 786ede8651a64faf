#pragma once

// What an import of figures did not take, as a CSV file that goes back to whoever made the table: where each cell
// stands, what stands there and why it was not taken, in words. Any thread.

#include <string>

#include "core/base/result.h"
#include "core/import/numeric_import.h"

namespace kawasan {

/// UTF-8 with the mark that spreadsheets look for; headers are stable English keys, one line a refused cell, refused
/// row or row without counterpart in the project. A row that is left out whole has its cells of `table` behind, below
/// the headers of the table, so that it can be mended there and taken in; without a table none.
[[nodiscard]] std::string refusedCsv(const NumericPlan& plan, const RawTable* table);

/// Writes it as a whole or not at all, over a file of that name if there is one. OutputNotWritable.
[[nodiscard]] Result<void> writeRefusedCsv(const std::string& path, const NumericPlan& plan, const RawTable* table);

}  // namespace kawasan
