#pragma once

// What a table that was taken in left behind, as a CSV file that goes back to whoever made the table: where each cell
// stands, what stands there and why it was not taken, in words. Any thread.

#include <string>

#include "core/base/result.h"
#include "core/import/activity_import.h"
#include "core/import/attribute_import.h"
#include "core/import/numeric_import.h"

namespace kawasan {

/// The headings: words of the program's language for people, or the stable English keys of the command line.
enum class RefusedHeads { Words, Keys };

/// UTF-8 with the mark that spreadsheets look for, one line a refused cell, refused row or row without counterpart in
/// the project. A row that is left out whole has its cells of `table` behind, below the headers of the table, so that
/// it can be mended there and taken in; without a table none. Of an official form the filled cells of sheets that are
/// not read stand at the end.
[[nodiscard]] std::string refusedCsv(const NumericPlan& plan, const RawTable* table, RefusedHeads heads);

/// The same of a table of considerations, legality, decree lines or typologies.
[[nodiscard]] std::string refusedCsv(const AttributePlan& plan, const RawTable* table, RefusedHeads heads);

/// The same of a table of activities: a row that is left out for one of its cells has all of them behind, too.
[[nodiscard]] std::string refusedCsv(const ActivityPlan& plan, const RawTable* table, RefusedHeads heads);

/// Writes it as a whole or not at all, over a file of that name if there is one. OutputNotWritable.
[[nodiscard]] Result<void> writeRefusedCsv(const std::string& path, const NumericPlan& plan, const RawTable* table,
                                           RefusedHeads heads);
[[nodiscard]] Result<void> writeRefusedCsv(const std::string& path, const AttributePlan& plan, const RawTable* table,
                                           RefusedHeads heads);
[[nodiscard]] Result<void> writeRefusedCsv(const std::string& path, const ActivityPlan& plan, const RawTable* table,
                                           RefusedHeads heads);

}  // namespace kawasan
