#pragma once

// Total and class of an area as cells, a range while figures are missing.

#include "app/cli_output.h"
#include "core/rules/area_scores.h"

namespace kawasan {

[[nodiscard]] Cell totalCell(const AreaScore& area);
[[nodiscard]] Cell classCell(const AreaScore& area);

}  // namespace kawasan
