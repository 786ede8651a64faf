#pragma once

// What a table says about itself beside its figures, where that is not what the project is: a table of a whole
// province, or of the neighbour, taken into the file of one city; results that were found by another regulation.

#include <optional>
#include <string>

#include "core/import/numeric_import.h"

namespace kawasan {

/// Flags each name of a city or regency in `rows` of the table that is not the project's. "Kota Serang" and "Kab.
/// Serang" are two; "Serang" alone is both. Needs the header of the plan.
void flagOtherCities(const RawTable& table, const std::vector<std::size_t>& rows, const ProjectInfo& project,
                     NumericPlan& plan);

/// Flags the kelurahan that a label above the table names where the sheet bears the name of another one.
void flagOtherSheet(const RawTable& table, const Snapshot& snapshot, NumericPlan& plan);

/// The edition that the table was made by: the one that knows more of its indicators (the criteria of 2016 have more
/// codes), else the one by whose limits fewer of its filed classes contradict their filed totals. Nothing where the
/// editions fit alike. The codes of `options` are not used.
[[nodiscard]] std::optional<std::string> editionSaid(const RawTable& table, const HeaderOptions& options);

/// Flags each filed class that is not the one of its filed total by the edition that it is kept under. Both stay as
/// they were filed.
void flagFiledClasses(NumericPlan& plan);

}  // namespace kawasan
