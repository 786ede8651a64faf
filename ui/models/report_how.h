#pragma once

// How a figure of a standard table is made, where it is no figure of an area that the card explains: money, effects,
// volumes and counts of the plan. One or two sentences in the present language.

#include <QString>

#include "core/report/report_tables.h"

namespace kawasan {

/// Whether a sum of that column counts over the whole plan, each activity and area once, whatever rows it stands in.
[[nodiscard]] bool isCountedOnce(const ReportColumn& column, ReportKind kind);

/// Of a row, or with `rows` of the sum over so many; empty for a column that is entered as it stands (names, remarks).
[[nodiscard]] QString howOf(const ReportColumn& column, ReportKind kind, std::optional<std::size_t> rows = {});

}  // namespace kawasan
