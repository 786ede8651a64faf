#include "core/import/percent_columns.h"

#include "core/base/text.h"

namespace kawasan {

double wholeOfPercents(const RawTable& table, const HeaderMap& header, std::optional<DecimalMark> mark,
                       const std::vector<std::size_t>& rows) {
  bool isAnyPart = false;
  for (const MappedColumn& column : header.columns) {
    if (column.target.kind != ColumnKind::Percent) continue;
    for (const std::size_t row : rows) {
      const auto percent = readNumberCell(cellAt(table.rows[row], column.index), mark).value;
      if (!percent) continue;
      if (*percent > 1) return 100;
      isAnyPart = isAnyPart || (*percent > 0 && *percent < 1);
    }
  }
  return isAnyPart ? 1 : 100;
}

NumberCell readPercentCell(std::string_view cell, std::optional<DecimalMark> mark, double whole) {
  if (const auto share = readShareCell(cell, mark)) return {share, false, {}, {}};
  NumberCell read = readNumberCell(cell, mark);
  if (read.value) *read.value /= whole;
  return read;
}

}  // namespace kawasan
