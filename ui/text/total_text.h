#pragma once

// Totals and values that missing figures leave open, for windows, paper and command line alike.

#include <QString>

namespace kawasan {

/// "38", or "32–41" while figures are missing.
[[nodiscard]] QString rangeText(int from, int to);
/// The same of a total; "belum ada" of an area without any figure.
[[nodiscard]] QString totalText(bool hasFigures, int least, int most);

}  // namespace kawasan
