#pragma once

// How the total of a score comes about, as lines: the percent and the value of each indicator, and what differs between
// two scores. In the present language; any thread.

#include <QString>

#include "core/rules/area_scores.h"
#include "core/rules/regulation.h"

namespace kawasan {

/// "2a Cakupan jalan: 27,50 % · 1 → 0,00 % · 0", one indicator a line; of what is alike nothing, and a sentence where
/// all of it is.
[[nodiscard]] QString movedValues(const Regulation& regulation, const AreaScore& before, const AreaScore& after);

}  // namespace kawasan
