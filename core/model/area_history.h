#pragma once

// What the history knows of one area: which entries touched it, its figures, considerations, legality, decree or
// choice, and the values before and after where they were recorded; and the same of certain other rows.

#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/model/project.h"
#include "core/model/records.h"

namespace kawasan {

struct AreaChange {
  /// One value of a row of the project file that changed; texts as stored, "" for none.
  struct Value {
    std::string table;
    std::string column;
    FeatureId surveyId = 0;  // of figures and what stands beside them; 0 for other tables
    std::string parameter;   // whose note, estimate or effect it is, of money its source; empty for other tables
    std::string before;
    std::string after;
    FeatureId rtId = 0;   // of an effect
    std::string rt = {};  // its name, where the rules tell it
  };

  std::int64_t number = 0;  // of the entry in Project::history
  EditLabel label = {};
  std::string person = {};
  std::string time = {};
  bool isInForce = false;  // done, and nobody took it back
  bool isAdded = false;    // the area or the row came in by it, drawn, typed or from a file
  bool isRemoved = false;
  bool isReshaped = false;
  bool isFromFile = false;  // rows of a bulk import, whose values the history does not keep
  std::vector<Value> values;
  /// Where a record of the area stands in a file since the entry.
  struct Source {
    std::string table;  // "consideration", "legality" or "decree_area"
    FigureSource source;
  };
  std::vector<Source> sources = {};  // of the records that the entry wrote, newer entries taken back
};

/// The entries of the history, done or undone, that touched the area, newest first. Reads the file through a connection
/// of its own, so any thread may call it; of a long history every record of such tables is read, which takes a while.
[[nodiscard]] Result<std::vector<AreaChange>> areaHistory(const std::string& path, Level level, FeatureId id);

/// Rows of one table of the project file.
struct TableRows {
  std::string table;
  std::vector<FeatureId> ids;
  /// Columns, and what they say of rows that belong to these as well, though they are gone today: "activity_id", "7".
  std::vector<std::pair<std::string, std::string>> owner = {};
};

/// The entries that wrote these rows, newest first; added is what comes first in `rows`. Reads the file through a
/// connection of its own, so any thread may call it.
[[nodiscard]] Result<std::vector<AreaChange>> rowHistory(const std::string& path, std::span<const TableRows> rows);

}  // namespace kawasan
