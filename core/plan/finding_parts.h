#pragma once

// What findings about activities are made of. Any thread.

#include <string>

#include "core/model/finding.h"
#include "core/model/snapshot.h"

namespace kawasan {

/// The city as a whole.
[[nodiscard]] Subject citySubject(const Snapshot& snapshot);
[[nodiscard]] Subject rtSubject(const Snapshot& snapshot, const Rt& rt);
/// The city where there is no such kelurahan.
[[nodiscard]] Subject kelurahanSubject(const Snapshot& snapshot, FeatureId id);
/// Where the works of the activity are: the kawasan, the kelurahan, else the first RT that they change, else the city.
[[nodiscard]] Subject placeSubject(const Snapshot& snapshot, const Activity& activity);
/// With the activity as parameter and its drawing as place; `field` may be empty.
[[nodiscard]] Finding activityFinding(const Snapshot& snapshot, const Activity& activity, std::string rule,
                                      Severity severity, const std::string& field = {});

}  // namespace kawasan
