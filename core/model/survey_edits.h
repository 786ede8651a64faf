#pragma once

// Starting a round of data collection. Inside an edit; errors undo it.

#include <optional>
#include <stop_token>

#include "core/base/result.h"
#include "core/model/edit.h"
#include "core/model/snapshot.h"

namespace kawasan {

/// Adds `survey` (its id is set). With `copyFrom` the figures of that round are carried forward, to be corrected where
/// something changed; what is missing there stays missing, and the history says where they came from. BadValue when the
/// name is empty or taken.
[[nodiscard]] Result<void> startSurvey(Edit& edit, const Snapshot& snapshot, Survey& survey,
                                       std::optional<FeatureId> copyFrom, const std::stop_token& stop = {});

}  // namespace kawasan
