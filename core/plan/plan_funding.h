#pragma once

// Who pays for proposed activities: the sources that have a ceiling, in the order of their names in the catalogue, each
// until it is used up by what stays, by the proposed activities that were chosen, and by the purchases before.

#include <vector>

#include "core/plan/plan_task.h"

namespace kawasan {

/// For each activity its rows, without ids; empty where no source has a ceiling. What no source can pay has none.
[[nodiscard]] std::vector<std::vector<ActivityFunding>> fundingOf(const ProjectPlanTask& project,
                                                                  const PlanChoice& proposal,
                                                                  const std::vector<ProposedActivity>& activities);

}  // namespace kawasan
