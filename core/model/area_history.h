#pragma once

// What the history knows of one area: which entries touched it, its figures, considerations, legality, decree or
// choice, and the values before and after where they were recorded; and which entries wrote certain other rows.

#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/model/records.h"

namespace kawasan {

struct AreaChange {
  /// One value of a row of the project file that changed; texts as stored, "" for none.
  struct Value {
    std::string table;
    std::string column;
    FeatureId surveyId = 0;  // of figures and what stands beside them; 0 for other tables
    std::string parameter;   // whose note or estimate it is; empty for other tables
    std::string before;
    std::string after;
  };

  std::int64_t number = 0;  // of the entry in Project::history
  bool isAdded = false;     // the area came in by it, drawn or from a file
  bool isRemoved = false;
  bool isReshaped = false;
  bool isFromFile = false;  // rows of a bulk import, whose values the history does not keep
  std::vector<Value> values;
};

/// The entries of the history, done or undone, that touched the area, newest first. Reads the file through a connection
/// of its own, so any thread may call it; every entry's record is read, which takes a while for a long history.
[[nodiscard]] Result<std::vector<AreaChange>> areaHistory(const std::string& path, Level level, FeatureId id);

/// Rows of one table of the project file.
struct TableRows {
  std::string table;
  std::vector<FeatureId> ids;
};

/// Numbers of entries as in Project::history, newest first. Reads the file through a connection of its own, so any
/// thread may call it; every entry's record is read, which takes a while for a long history.
[[nodiscard]] Result<std::vector<std::int64_t>> entriesOfRows(const std::string& path, std::span<const TableRows> rows);

}  // namespace kawasan
