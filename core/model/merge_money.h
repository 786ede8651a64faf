#pragma once

// What a merge does where several sides give one activity money from other sources. Private to core/model.

#include <vector>

#include "core/model/merge_plan.h"

namespace kawasan {

/// Where the project and a copy, or two copies, each add a source to one activity and together these are more than it
/// costs, or nobody says what it costs, each source of a copy is a conflict: taken, it comes in place of what the
/// project added.
void contestMoney(MergeReading& reading, std::vector<MergeDraft>& drafts);

}  // namespace kawasan
