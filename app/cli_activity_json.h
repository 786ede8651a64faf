#pragma once

// An activity with all that is recorded of it, as the commands print it in JSON. Any thread.

#include <string>

#include "app/cli_output.h"
#include "core/model/snapshot.h"

namespace kawasan {

/// null where nothing is written.
[[nodiscard]] Json textJson(const std::string& text);
[[nodiscard]] Json activityJson(const Snapshot& snapshot, const Activity& activity);

}  // namespace kawasan
