#pragma once

// Who brought in what an area is judged by, and when: the RT behind its figures, summarised by source and entry of the
// history, and the entries behind its considerations, its legality, its decree, its shape, and behind an activity. One
// source for window and command line.

#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/model/area_history.h"
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
  /// Of a record of the area: what the entry changed in it, with the values before.
  std::vector<AreaChange::Value> values = {};
  /// What a file brought, where a later entry that changed it tells.
  std::vector<AreaChange::Value> brought = {};
  /// Of a record that a file brought, where it stands there.
  struct Place {
    std::string sheet;
    std::string row;                                         // "8"
    std::vector<std::pair<std::string, std::string>> cells;  // column of the record and cell: "hectares", "F8"
  };
  std::vector<Place> places = {};
  /// Of one figure, where the file has it: a cell of each of `rts`, empty where the file has none.
  std::vector<std::string> cells = {};
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
/// newest first, with the values that they changed.
[[nodiscard]] Result<AreaOrigins> recordOriginsOf(Project& project, const Area& area, const std::string& table);

/// The entries by which the area was drawn, taken in or changed its shape, newest first.
[[nodiscard]] Result<AreaOrigins> shapeOriginsOf(Project& project, Level level, FeatureId id);

/// The entries that wrote the activity, one of its effects or of the sources that pay it, newest first, with the values
/// that they changed.
[[nodiscard]] Result<AreaOrigins> activityOriginsOf(Project& project, const Snapshot& snapshot, FeatureId activityId);

/// The same of a line of minutes with the minutes themselves, and of a price; with those that were taken away before.
[[nodiscard]] Result<AreaOrigins> minutesOriginsOf(Project& project, const MinutesLine& line);
[[nodiscard]] Result<AreaOrigins> priceOriginsOf(Project& project, const UnitCost& cost);

/// The entries that wrote these rows, newest first, with the values that they changed since the first row came in.
[[nodiscard]] Result<AreaOrigins> rowOriginsOf(Project& project, std::span<const TableRows> rows);

/// How the figure that stands there was made.
enum class FigureMaking : std::uint8_t {
  Nobody,  // entered it yet
  Typed,
  File,
  Drawn,   // the hectares of the RT as its border is drawn
  Map,     // counted or measured in a layer
  Share,   // of a figure of what was cut, by area
  Joined,  // of the areas that were joined
};
/// Of what was carried forward the origin in the round that it came from first (figure_origins.h).
[[nodiscard]] FigureMaking makingOf(const FigureOrigin& first);

/// The entry took in a file that says nothing of the figure: worth knowing, but the figure is not from there.
[[nodiscard]] bool isLacking(const FigureOrigin::Change& change);

}  // namespace kawasan
