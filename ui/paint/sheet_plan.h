#pragma once

// The plan on a printed map: its drawn works in the colour of their year, numbered by year, with the list beside them.
// Costs come from core/plan, words are in the current language. Private to the sheet builder.

#include <optional>

#include "core/rules/areas.h"
#include "ui/paint/sheet.h"

namespace kawasan {

/// Of the activities that were not cancelled; of one area those recorded for it or taking something off in its RT.
[[nodiscard]] SheetWorks planWorks(const Snapshot& snapshot, const std::optional<Area>& area);
/// How many are drawn, and what a mark behind the money means; empty when there is nothing to say.
[[nodiscard]] QString planNote(const SheetWorks& works);
/// The documents of the plan and what the costs are.
[[nodiscard]] QStringList planSources(const Snapshot& snapshot);

}  // namespace kawasan
