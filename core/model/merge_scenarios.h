#pragma once

// What a merge does to scenarios, each of which is one thing: the activities that somebody chose together. Private to
// core/model.

#include <map>
#include <set>
#include <vector>

#include "core/model/merge_plan.h"

namespace kawasan {

/// Switches of a scenario that two sides changed (the project and a copy, or two copies) are conflicts: together they
/// would make a scenario that nobody chose. Those of activities that a side added itself are no choice of anybody.
void contestScenarios(MergeReading& reading, std::vector<MergeDraft>& drafts);

/// Which scenarios and activities each side had when their scenarios were kept; ids are those of the project.
struct KnownTogether {
  struct Side {
    std::set<FeatureId> scenarios;
    std::set<FeatureId> activities;
  };
  Side project;
  std::vector<Side> copies;
};
[[nodiscard]] KnownTogether knownTogether(MergeReading& reading);

}  // namespace kawasan
