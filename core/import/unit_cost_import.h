#pragma once

// Prices a unit of an indicator, from a foreign table or as a person types them: which work takes it off, what one unit
// costs, where the price comes from. There are no prices but the user's own. All as a plan that one edit applies.

#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/import/header_map.h"
#include "core/import/import_report.h"
#include "core/import/raw_table.h"
#include "core/import/set_fields.h"
#include "core/model/edit.h"
#include "core/model/snapshot.h"

namespace kawasan {

struct UnitCostPlan {
  std::string file;
  std::string sheet;
  std::size_t read = 0;     // rows that hold something
  std::size_t present = 0;  // prices that the project holds just so
  std::vector<UnitCost> costs;
  std::vector<std::size_t> rowsOfCosts;  // of a table, the row of each
  std::vector<FeatureId> removed;
  std::vector<RefusedCell> refused;  // beside the reasons of cells: "no-such-work", "not-of-this-work", "no-price",
                                     // "not-above-zero", "second-price" (expected: the row of the first)
  std::vector<std::string> unused;   // headers that were not understood

  [[nodiscard]] bool isEmpty() const { return costs.empty() && removed.empty(); }
};

/// Columns "work", "indicator", "price" and "source", also by the headers of Indonesian tables. A row with a cell that
/// cannot be used is refused, the others are taken. InputNoHeader when no row names work, indicator and price.
[[nodiscard]] Result<UnitCostPlan> planUnitCostImport(const RawTable& table, const Snapshot& snapshot,
                                                      const IndicatorCodes& codes);

/// From "2b@road_concrete=850000"; nothing after = removes the price. `source` is kept with each of them. BadValue or
/// BadNumber names the field, and nothing is planned then.
[[nodiscard]] Result<UnitCostPlan> planUnitCostFields(const Snapshot& snapshot, const FieldTexts& fields,
                                                      const IndicatorCodes& codes, const std::string& source);

void applyUnitCostPlan(Edit& edit, UnitCostPlan& plan);

}  // namespace kawasan
