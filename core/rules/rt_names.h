#pragma once

// Names of the RT of an area, as short as they can be told apart.

#include <string>

#include "core/rules/areas.h"

namespace kawasan {

/// An RT of the area by its number, with its kelurahan where the area reaches over several: "RT 001 RW 001" alone would
/// be any of them.
[[nodiscard]] std::string rtNameIn(const Snapshot& snapshot, const Area& area, const Rt& rt);

/// "001", "002 (a)" of a part of a cut RT; the label of a place without a number.
[[nodiscard]] std::string rtNumber(const Rt& rt);

}  // namespace kawasan
