#pragma once

// Totals and values that missing figures leave open, for windows, paper and command line alike.

#include <QString>

#include "core/rules/ranking.h"

namespace kawasan {

/// "38", or "32–41" while figures are missing.
[[nodiscard]] QString rangeText(int from, int to);
/// The same of a total; "belum ada" of an area without any figure.
[[nodiscard]] QString totalText(bool hasFigures, int least, int most);
/// "4", "4 =" for ties, "≈ 4" while it may still change; a dash without a rank.
[[nodiscard]] QString rankText(const RankedArea& area);

}  // namespace kawasan
