#pragma once

// Workbooks of KoBo and ODK hold what is asked several times (one RT after the other) on a sheet of its own, with a key
// of the sheet above: _parent_index to _index, PARENT_KEY to KEY, _submission__uuid to _uuid. Joined, every row of the
// repeat has the answers of its form beside it. Any thread.

#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/import/raw_table.h"

namespace kawasan {

/// Index of the sheet that the rows of `sheets[repeat]` belong to; nothing when it is no repeat or the sheet is not
/// there.
[[nodiscard]] std::optional<std::size_t> parentSheet(const std::vector<RawTable>& sheets, std::size_t repeat);

/// The repeat with the columns of all sheets above it at the right, row by row, so that row and column letters of the
/// repeat stay what they are. Headers lose their groups ("rt/luas_ha" is "luas_ha"). InputNoLayer {layer} {known} for a
/// sheet that is not there, InputNoColumn when it has no key of another sheet.
[[nodiscard]] Result<RawTable> joinRepeat(const std::vector<RawTable>& sheets, const std::string& repeat);

}  // namespace kawasan
