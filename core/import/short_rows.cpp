#include "core/import/short_rows.h"

#include <algorithm>
#include <set>

namespace kawasan {

namespace {

/// The first column of the plan that a row of so many cells does not reach; null when it reaches all.
const MappedColumn* firstBehind(const HeaderMap& header, std::size_t cells) {
  const MappedColumn* first = nullptr;
  for (const MappedColumn& column : header.columns) {
    if (column.index >= cells && (first == nullptr || column.index < first->index)) first = &column;
  }
  return first;
}

}  // namespace

void flagShortRows(const RawTable& table, const std::vector<std::size_t>& rows, NumericPlan& plan) {
  std::set<std::size_t> withoutRt;
  for (const UnmatchedRow& row : plan.unmatchedFile) withoutRt.insert(row.row);
  for (const std::size_t row : rows) {
    const std::size_t cells = row < table.cellsWritten.size() ? table.cellsWritten[row] : 0;
    if (cells == 0 || withoutRt.contains(row + 1)) continue;
    if (const MappedColumn* const column = firstBehind(plan.header, cells))
      plan.flagged.push_back({row + 1, column->header, columnLetter(column->index), {}, "row-ends-early", {}});
  }
}

}  // namespace kawasan
