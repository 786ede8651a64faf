#pragma once

// What stands behind a row of a table that counts over activities: the activities themselves, and the areas that they
// touch, each once. Any thread.

#include <optional>
#include <set>
#include <vector>

#include "core/report/report_tables.h"

namespace kawasan {

/// Areas that activities touch.
struct ReachedAreas {
  std::set<FeatureId> rts;
  std::set<FeatureId> kawasan;    // of the activities and of their RT
  std::set<FeatureId> kelurahan;  // of the RT
  void add(const Snapshot& snapshot, const Activity& activity);
};

/// The activities that a row of Sources or FiveYear is of, without `row` those of the whole table, in the order of the
/// plan; none of any other table.
[[nodiscard]] std::vector<const Activity*> activitiesBehind(const Snapshot& snapshot, ReportKind kind,
                                                            std::optional<std::size_t> row);

}  // namespace kawasan
