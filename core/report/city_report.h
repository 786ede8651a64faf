#pragma once

// Achievement per city over the projects of many cities (planning practice 7.3): decree, hectares taken off by signed
// minutes each year, what remains. Values only: any thread.

#include <span>
#include <string>

#include "core/report/report_tables.h"

namespace kawasan {

/// One row a city in the order given, with the sums over them. With the path of each, rows also name their file where
/// one city comes in several (copiesAmong).
[[nodiscard]] ReportTable citiesTable(std::span<const Snapshot* const> cities, std::span<const std::string> paths = {});

}  // namespace kawasan
