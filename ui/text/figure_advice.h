#pragma once

// What to do next about an area, in sentences: the missing figures that matter, and what separates it from the next
// class. The same lines on the command line and in the panels.

#include <QStringList>

#include "core/rules/class_distance.h"
#include "core/rules/missing_weight.h"

namespace kawasan {

/// One line a figure, in the order given.
[[nodiscard]] QStringList missingFigureLines(const std::vector<MissingFigure>& figures, const Score& score);

/// "4 points above ringan" or "2 points below berat": how far it is to the class.
[[nodiscard]] QString classStepTitle(const ClassStep& step, bool isBetter);
/// "Bangunan tidak teratur: 12 unit less, down to 3 unit (value 5 → 0)"
[[nodiscard]] QString classMoveLine(const ClassMove& move);
/// What stands above changes that suffice only together.
[[nodiscard]] QString togetherTitle(std::size_t count);
/// The title, then one line a change that suffices alone; where none does a line that says so, and the fewest that
/// suffice together.
[[nodiscard]] QStringList classStepLines(const ClassStep& step, bool isBetter);

}  // namespace kawasan
