#pragma once

// Achievement per city over the projects of many cities (planning practice 7.3): decree, hectares taken off by signed
// minutes each year, what remains. Values only: any thread.

#include <span>

#include "core/report/report_tables.h"

namespace kawasan {

/// One row a city in the order given, with the sums over them.
[[nodiscard]] ReportTable citiesTable(std::span<const Snapshot* const> cities);

}  // namespace kawasan
