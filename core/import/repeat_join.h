#pragma once

// Workbooks of KoBo and ODK hold what is asked several times (one RT after the other) on a sheet of its own, with a key
// of the sheet above: _parent_index to _index, PARENT_KEY to KEY, _submission__uuid to _uuid. Joined, every row of the
// repeat has the answers of its form beside it. Workbooks of cities do the same with numbers of their own: the sheet
// "kumuhRT" has in its columns "kawasan" and "rt" the "id" of the sheets "kawasan" and "rtrw"; or with a code under the
// same heading, "Kode RT", on the sheet of the RT and on those of their figures. Any thread.

#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/import/raw_table.h"

namespace kawasan {

/// Whether the rows have keys of a sheet above them, whatever became of it.
[[nodiscard]] bool isRepeat(const RawTable& table);

/// Indices of the sheets that the rows of `sheets[repeat]` belong to: one of a repeat, several where its columns hold
/// numbers of other sheets; empty when it is neither or the sheet is not there.
[[nodiscard]] std::vector<std::size_t> parentSheets(const std::vector<RawTable>& sheets, std::size_t repeat);

/// The repeat with the columns of all sheets above it at the right, row by row, so that row and column letters of the
/// repeat stay what they are. Headers lose their groups ("rt/luas_ha" is "luas_ha"). InputNoLayer {layer} {known} for a
/// sheet that is not there, InputNoColumn when it has no key of another sheet.
[[nodiscard]] Result<RawTable> joinRepeat(const std::vector<RawTable>& sheets, const std::string& repeat);

}  // namespace kawasan
