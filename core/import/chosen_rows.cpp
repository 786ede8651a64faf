#include "core/import/chosen_rows.h"

#include <algorithm>

#include "core/base/text.h"

namespace kawasan {

namespace {

using Row = std::vector<std::string>;

struct Filter {
  std::size_t column = 0;
  std::string text;
};

Result<std::vector<Filter>> filtersOf(const RawTable& table, const HeaderMap& header,
                                      const std::map<std::string, std::string>& where) {
  std::vector<Filter> filters;
  const Row& headerRow = table.rows[header.headerRow - 1];
  for (const auto& [column, text] : where) {
    const auto index = columnByName(headerRow, column);
    if (!index) {
      return fail(ErrorCode::InputNoColumn,
                  {{"path", table.file}, {"column", column}, {"known", joinText(headerRow, ", ")}});
    }
    filters.push_back({*index, lowered(trimmed(text))});
  }
  return filters;
}

}  // namespace

Result<std::vector<std::size_t>> chosenRows(const RawTable& table, const HeaderMap& header,
                                            const std::map<std::string, std::string>& where) {
  KAWASAN_ASSIGN(const std::vector<Filter> filters, filtersOf(table, header, where));
  std::vector<std::size_t> selected;
  for (std::size_t r = header.headerRow; r < table.rows.size(); ++r) {
    const Row& row = table.rows[r];
    const bool passes = std::all_of(filters.begin(), filters.end(), [&](const Filter& filter) {
      return lowered(cellAt(row, filter.column)) == filter.text;
    });
    const bool holdsMapped = std::any_of(header.columns.begin(), header.columns.end(), [&](const MappedColumn& column) {
      return !cellAt(row, column.index).empty();
    });
    if (passes && holdsMapped) selected.push_back(r);
  }
  return selected;
}

std::optional<DecimalMark> decimalMarkOf(const RawTable& table, const HeaderMap& header,
                                         const std::vector<std::size_t>& rows) {
  std::vector<std::string_view> cells;
  for (const std::size_t r : rows) {
    for (const MappedColumn& column : header.columns) {
      if (holdsNumbers(column.target.kind)) cells.push_back(cellAt(table.rows[r], column.index));
    }
  }
  return detectDecimalMark(cells).mark();
}

}  // namespace kawasan
