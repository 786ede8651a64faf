#pragma once

// Writes a plan of an import inside one edit. Records that the plan creates carry their ids afterwards, so the plan can
// still be listed. GUI thread, or the worker that borrowed the write gate.

#include "core/import/numeric_import.h"
#include "core/model/edit.h"

namespace kawasan {

[[nodiscard]] Result<void> applyNumericPlan(Edit& edit, NumericPlan& plan);

}  // namespace kawasan
