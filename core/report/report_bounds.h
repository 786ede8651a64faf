#pragma once

// A report table as programs read it (CSV, JSON): what people see as "24–50", "≥" or "≈" stands in columns of its own,
// so that every other cell is a plain value. Columns are only added; keys that were there keep their name.

#include "core/report/report_tables.h"

namespace kawasan {

/// "overdue" (true or false) stands behind "due" where the table has a day. With both ends before each total and class
/// ("total_min", "total_max"), which itself stays empty where they differ, and at the end, where a row has such cells,
/// "estimates", "at_least", "at_most" and "partial" (of the RT that have figures alone): the keys of their columns, ";
/// " between them. Rows and sums alone; the groups are left out.
[[nodiscard]] ReportTable forPrograms(const ReportTable& table);

}  // namespace kawasan
