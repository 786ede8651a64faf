#pragma once

// Foreign tables as text cells, read by the child process of foreign_reader: CSV (separator and encoding found out),
// XLSX, ODS, XLS. Which row is the header is the caller's business.

#include <stop_token>
#include <string>
#include <vector>

#include "core/import/raw_table.h"
#include "gis/foreign_reader.h"

namespace kawasan {

/// The sheets of `path`, in the book's order, or the one that options.layer names. Row i of a sheet is the
/// spreadsheet's row i+1. Errors as readForeign; InputUnreadable also for broken quotes ({reason}, {row}).
[[nodiscard]] Result<std::vector<RawTable>> readTables(const std::string& path, const ForeignOptions& options = {},
                                                       const std::stop_token& stop = {});

}  // namespace kawasan
