#pragma once

// What an edit, an undo or a redo did, by table and row: what views need to renew themselves by id. Tables are named as
// in the project file ("rt", "rt_figures", "kawasan", ...).

#include <map>
#include <string>
#include <vector>

#include "core/base/id.h"

namespace kawasan {

enum class ChangeCause : std::uint8_t { Edit, Undo, Redo, Foreign };

struct ChangeSummary {
  /// Rows touched in one table. `areas` are the areas that rows belong to (of figures: the RT), without repetition.
  struct Rows {
    std::vector<FeatureId> added;
    std::vector<FeatureId> changed;
    std::vector<FeatureId> removed;
    std::vector<FeatureId> areas;
  };

  ChangeCause cause = ChangeCause::Edit;
  bool everything = false;  // too much to list, or not known: renew all
  std::map<std::string, Rows, std::less<>> tables;

  [[nodiscard]] bool touches(std::string_view table) const { return everything || tables.find(table) != tables.end(); }
};

}  // namespace kawasan
