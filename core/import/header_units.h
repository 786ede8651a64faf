#pragma once

// The unit at the end of a heading: "Luas Verifikasi (Ha)", "luas_m2", "2a (km)". Any thread.

#include <string>
#include <string_view>

#include "core/import/header_map.h"

namespace kawasan {

/// Whether the target is an amount in that unit.
[[nodiscard]] bool isIn(Unit unit, const ColumnTarget& target);
/// "Luas Verifikasi (Ha)" without what stands in brackets at its end.
[[nodiscard]] std::string withoutUnit(std::string_view header);
/// "luas_m2" without its unit; empty for a heading without it.
[[nodiscard]] std::string_view withoutSquareMetres(std::string_view header);
/// "jalan_ideal_km" without its unit; empty for a heading without it.
[[nodiscard]] std::string_view withoutKilometres(std::string_view header);

}  // namespace kawasan
