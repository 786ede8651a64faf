#pragma once

// The sheets of a workbook with an official form that are none of those that are read: what somebody filled in there is
// told cell by cell. Printed labels, headings, and the numbers of questions, columns and lines are no answers. Any
// thread.

#include <vector>

#include "core/import/form_reader.h"
#include "core/import/import_report.h"
#include "core/import/raw_table.h"

namespace kawasan {

/// `taken`: cells of the other sheets; a place that says the same here is not lost.
[[nodiscard]] SheetNotRead notRead(const RawTable& sheet, const std::vector<FormCell>& taken);

}  // namespace kawasan
