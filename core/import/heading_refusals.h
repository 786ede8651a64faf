#pragma once

// Columns whose heading alone says that they cannot be taken, as refusals of the plan.

#include "core/import/numeric_import.h"

namespace kawasan {

/// Codes that the edition does not have, and columns that claim the same figure.
void refuseHeadings(const RawTable& table, const IndicatorCodes& codes, NumericPlan& plan);

}  // namespace kawasan
