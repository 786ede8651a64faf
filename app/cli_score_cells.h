#pragma once

// Total and class of an area as cells, a range while figures are missing.

#include "app/cli_output.h"
#include "core/rules/area_scores.h"
#include "ui/text/total_text.h"

namespace kawasan {

/// 0 is not known.
[[nodiscard]] Cell yearCell(int year);
[[nodiscard]] Cell totalCell(const AreaScore& area);
[[nodiscard]] Cell classCell(const AreaScore& area);

}  // namespace kawasan
