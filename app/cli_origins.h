#pragma once

// Who brought in what an area is judged by, and when: the RT behind its figures, summarised by source and entry of the
// history, and the entries behind its considerations, its legality and its decree.

#include <string>
#include <vector>

#include "app/cli_output.h"
#include "core/model/project.h"
#include "core/rules/areas.h"

namespace kawasan {

/// One entry of the history, with the RT that have their figures from it.
struct SharedOrigin {
  std::string file;  // empty where the figures were typed
  std::string sheet;
  EditLabel label;
  std::string person;
  std::string time;
  std::vector<std::string> rts;  // "RT 001 RW 002"; empty for what belongs to the area itself
};

struct AreaOrigins {
  std::vector<SharedOrigin> origins;
  std::size_t notRead = 0;  // RT beyond those that were looked up
};

/// The latest origin of one figure, RT by RT; looked up for a few hundred RT at most.
[[nodiscard]] Result<AreaOrigins> originsOf(Project& project, const Snapshot& snapshot, FeatureId surveyId,
                                            const Area& area, Parameter parameter);

/// The entries that brought in or changed any figure of its RT in that survey, newest first.
[[nodiscard]] Result<AreaOrigins> figureOriginsOf(Project& project, const Snapshot& snapshot, const Survey& survey,
                                                  const Area& area);

/// The entries that brought in or changed rows of `table` ("consideration", "legality", "decree_area") for the area,
/// newest first.
[[nodiscard]] Result<AreaOrigins> recordOriginsOf(Project& project, const Area& area, const std::string& table);

[[nodiscard]] Json originsJson(const AreaOrigins& origins);
/// Under a heading; one line an entry. Prints that nobody entered it where there is none.
void printOrigins(const QString& heading, const AreaOrigins& origins);

}  // namespace kawasan
