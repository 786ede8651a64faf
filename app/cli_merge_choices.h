#pragma once

// What `merge --resolve` decides.

#include "core/model/merge.h"

namespace kawasan {

struct ResolvedChoices {
  MergeChoices choices;
  std::vector<bool> isDecided;  // by the user's own word
};

/// `resolve` is empty (what is clean is taken), "mine", "theirs", or a file with items {table, row, column, taken}.
/// Errors of the file: InputMissing, InputUnreadable, InputTooLarge; BadValue for an item or offer that is not there.
[[nodiscard]] Result<ResolvedChoices> resolveMerge(const MergePlan& plan, const std::string& resolve);

}  // namespace kawasan
