#pragma once

// Lines of follow-up lists (RTL): how far they are, and which are late.

#include "core/model/snapshot.h"

namespace kawasan {

/// By the record that was added last; a line without any is open.
[[nodiscard]] FollowUpStep followUpStepOf(const Snapshot& snapshot, FeatureId followUpId);
/// Due before that day and neither done nor dropped. A line without a day is never late.
[[nodiscard]] bool isOverdue(const Snapshot& snapshot, const FollowUp& line, const Date& day);

}  // namespace kawasan
