#pragma once

// What an edit of an activity is called in the history: added, or changed and in which parts.

#include "core/import/activity_fields.h"
#include "core/model/project.h"

namespace kawasan {

/// Keys of the parts that the edit changes, in the order of the form, "," between them: "name", "work", "programme",
/// "place", "years", "volume", "cost", "executor", "kpp", "users", "documents", "safeguards", "note", "effects",
/// "funding", "people". Empty when nothing changes.
[[nodiscard]] std::string changedParts(const Activity& before, const ActivityEdit& edit);

/// "add-activity" where `known` is null, else "change-activity" with its parts.
[[nodiscard]] EditLabel activityLabel(const Activity* known, const ActivityEdit& edit);

/// "record-activity" with the step and its date, by which two records are told apart.
[[nodiscard]] EditLabel recordLabel(const Activity& activity, const ActivityState& state);

}  // namespace kawasan
