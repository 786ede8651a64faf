#pragma once

// Where a figure of many RT comes from, found in one look through the history: of one RT Project::originOf says the
// same.

#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/model/project.h"

namespace kawasan {

class Database;

struct TracedOrigin {
  FigureOrigin origin;
  /// Of the round that the figure was carried forward from first; where it was not, the same.
  FigureOrigin first;
};

/// In the order of `rtIds`. Reads the file through a connection of its own, so any thread may call it.
[[nodiscard]] Result<std::vector<TracedOrigin>> originsOf(const std::string& path, FeatureId surveyId,
                                                          std::span<const FeatureId> rtIds, Parameter parameter);
[[nodiscard]] std::vector<TracedOrigin> originsIn(Database& database, FeatureId surveyId,
                                                  std::span<const FeatureId> rtIds, Parameter parameter);

}  // namespace kawasan
