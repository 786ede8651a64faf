#pragma once

// What a merge does to scenarios, each of which is one thing: the activities that somebody chose together. Private to
// core/model.

#include <map>
#include <set>
#include <vector>

#include "core/model/merge_plan.h"

namespace kawasan {

/// A scenario that two sides changed (the project and a copy, or two copies) to different lists is one conflict
/// (`kSwitchedOff` of the scenario) in place of its switches: taken one by one they would make a scenario that nobody
/// chose. Activities that a side added itself are no choice of anybody and are left out of the comparison.
void contestScenarios(MergeReading& reading, MergeUnits& units, std::vector<MergeDraft>& drafts);

/// What a scenario becomes when the list of a copy is taken as a whole; ids are those of the project.
struct WholeScenario {
  std::set<FeatureId> off;                    // activities
  std::map<FeatureId, FeatureId> projectOff;  // activities that the project has off now, by the ids of their rows
  std::set<FeatureId> known;                  // activities that the copy has
};
[[nodiscard]] WholeScenario wholeScenario(MergeReading& reading, FeatureId scenario, std::size_t copy);

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
