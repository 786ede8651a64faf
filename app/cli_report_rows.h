#pragma once

// A report's table on standard output.

#include "app/cli_output.h"
#include "core/report/report_tables.h"

namespace kawasan {

/// Columns and rows; for people with the sums of groups and of the whole below.
[[nodiscard]] OutputTable reportRows(const ReportTable& table, const Regulation& regulation, bool forPeople);
/// The sums by column; those that do not add up are left out.
[[nodiscard]] Json reportTotals(const ReportTable& table);
/// The columns whose sum is the least it can be, as some of its parts are not known.
[[nodiscard]] Json leastTotals(const ReportTable& table);
/// The columns whose sum adds up estimates that nobody confirmed yet.
[[nodiscard]] Json estimateTotals(const ReportTable& table);
/// As leastTotals, of those that are at most so much.
[[nodiscard]] Json mostTotals(const ReportTable& table);
/// As leastTotals, of those that are of the RT that have figures alone.
[[nodiscard]] Json partialTotals(const ReportTable& table);

}  // namespace kawasan
