#pragma once

// What an import would change of the figures that a project already holds, cell by cell. Any thread.

#include <cstddef>
#include <string>
#include <vector>

#include "core/model/snapshot.h"

namespace kawasan {

struct NumericPlan;

struct ImportChange {
  std::size_t row = 0;  // of the file, as a spreadsheet counts
  Level level = Level::Rt;
  FeatureId areaId = 0;
  std::string area;    // "Bandengan RT 001 RW 002"
  std::string field;   // "road_ideal", "road_surface_value", "total", "tingkat"
  std::string before;  // number with a point, or text; empty: nothing was entered
  std::string after;
  std::string sheet = {};  // empty for a file without sheets
  std::string cell = {};   // "H14", or "H2–6" of a sum; empty where no single cell says it: see the row
};

/// Differences of the figures, in the order of the parameters.
void addChanges(const ImportChange& where, const FigureRow& before, const FigureRow& after,
                std::vector<ImportChange>& changes);
/// Differences of what was filed.
void addChanges(const ImportChange& where, const FiledResult& before, const FiledResult& after,
                std::vector<ImportChange>& changes);

/// Says of all changes of a plan where in the file their new values stand.
void placeChanges(NumericPlan& plan);

/// Whether the project would be the same after the plan: no figure, result, mark, area or column to remember is new.
[[nodiscard]] bool changesNothing(const NumericPlan& plan, const Snapshot& snapshot);

}  // namespace kawasan
