#pragma once

// Writes a plan of an import inside one edit. Records that the plan creates carry their ids afterwards, so the plan can
// still be listed. GUI thread, or the worker that borrowed the write gate.

#include <stop_token>

#include "core/import/activity_import.h"
#include "core/import/area_import.h"
#include "core/import/attribute_import.h"
#include "core/import/numeric_import.h"
#include "core/import/set_fields.h"
#include "core/model/edit.h"
#include "core/model/project.h"

namespace kawasan {

/// What taking in the plan is called in the history.
[[nodiscard]] EditLabel editLabelOf(const AreaPlan& plan);
[[nodiscard]] EditLabel editLabelOf(const ActivityPlan& plan);

[[nodiscard]] Result<void> applyAreaPlan(Edit& edit, AreaPlan& plan);
[[nodiscard]] Result<void> applyNumericPlan(Edit& edit, NumericPlan& plan, const std::stop_token& stop = {});
[[nodiscard]] Result<void> applyAttributePlan(Edit& edit, AttributePlan& plan);
[[nodiscard]] Result<void> applyActivityPlan(Edit& edit, ActivityPlan& plan);
[[nodiscard]] Result<void> applySetPlan(Edit& edit, SetPlan& plan);

}  // namespace kawasan
