#pragma once

// How a row of figures that was copied from a neighbour is known: households, people, buildings and lengths are the
// same to the last digit. One rule for rows that come in and for rows that the project holds. Any thread.

#include <array>
#include <optional>

#include "core/model/figures.h"

namespace kawasan {

/// Buildings, people, households, roads and drains. Hectares are left out: they are often measured anew on the map.
using CopiedBases = std::array<Micro, 5>;

/// What two rows must share for one to be a copy of the other; nothing when fewer than four of the bases are known and
/// above zero, too few to tell a copy from chance.
[[nodiscard]] std::optional<CopiedBases> copiedBasesOf(const FigureRow& row);

}  // namespace kawasan
