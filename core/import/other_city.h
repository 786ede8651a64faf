#pragma once

// A table of a whole province, or of the neighbour, taken into the file of one city: its columns say so.

#include "core/import/numeric_import.h"

namespace kawasan {

/// Flags each name of a city or regency in `rows` of the table that is not the project's. "Kota Serang" and "Kab.
/// Serang" are two; "Serang" alone is both. Needs the header of the plan.
void flagOtherCities(const RawTable& table, const std::vector<std::size_t>& rows, const ProjectInfo& project,
                     NumericPlan& plan);

}  // namespace kawasan
