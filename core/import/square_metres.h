#pragma once

// Parts of an area that were written in square metres beside an area in hectares: what is flooded (4a), what is too
// dense (1b), the settlement. Any thread.

#include <cstddef>
#include <optional>
#include <vector>

#include "core/base/number_text.h"
#include "core/import/header_map.h"
#include "core/import/raw_table.h"

namespace kawasan {

inline constexpr double kSquareMetresPerHectare = 10'000;

/// Whether a part would be many times the whole as hectares and fits into it as square metres. A settlement fills more
/// than a corner of its RT.
[[nodiscard]] bool isPartInSquareMetres(Parameter parameter, double part, double wholeHectares);

/// What an amount cannot be more than: the base of a volume, and the RT that a settlement lies in.
[[nodiscard]] std::optional<Parameter> upperLimitOf(Parameter parameter);

/// Columns of which some cells are square metres beyond doubt and none can be hectares: the small ones are as well.
[[nodiscard]] std::vector<Parameter> columnsInSquareMetres(const RawTable& table, const HeaderMap& header,
                                                           std::optional<DecimalMark> mark,
                                                           const std::vector<std::size_t>& rows);

}  // namespace kawasan
