#pragma once

// Whether the papers of a work are there: a number that somebody typed, or a file of that kind that stands with it.

#include <string>
#include <vector>

#include "core/model/snapshot.h"

namespace kawasan {

/// `typed` first, then the names of the files of `kind` that are attached to the activity or to one of its records.
[[nodiscard]] std::vector<std::string> papersOf(const Snapshot& snapshot, const Activity& activity,
                                                const std::string& typed, AttachmentKind kind);

}  // namespace kawasan
