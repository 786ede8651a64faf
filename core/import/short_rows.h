#pragma once

// Rows of a text table that have fewer cells than its header: cut off, or with a separator too few.

#include <vector>

#include "core/import/numeric_import.h"

namespace kawasan {

/// Flags "row-ends-early" in each of `rows` (counted from 0) that ends before a column of the plan, at the first such
/// column: what is not there is read as empty. Rows that name no RT are told about otherwise.
void flagShortRows(const RawTable& table, const std::vector<std::size_t>& rows, NumericPlan& plan);

}  // namespace kawasan
