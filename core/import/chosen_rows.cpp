#include "core/import/chosen_rows.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/import/number_cell.h"
#include "core/import/row_check.h"
#include "core/import/rt_label.h"

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

/// Whether the headings, written out again between the rows, give one of the columns another meaning.
bool differs(const Row& heading, const HeaderMap& header, const IndicatorCodes& codes) {
  return std::ranges::any_of(header.columns, [&](const MappedColumn& column) {
    const std::string_view cell = cellAt(heading, column.index);
    if (cell.empty() || folded(cell) == folded(column.header)) return false;
    const auto target = targetByHeader(cell, codes);
    return target && *target != column.target;
  });
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

std::vector<std::size_t> columnsOfNumbers(const HeaderMap& header) {
  std::vector<std::size_t> columns;
  for (const MappedColumn& column : header.columns) {
    if (holdsNumbers(column.target.kind)) columns.push_back(column.index);
  }
  return columns;
}

bool holdsResults(const Row& row, const HeaderMap& header) {
  return std::ranges::any_of(header.columns, [&row](const MappedColumn& column) {
    const bool isResult = holdsNumbers(column.target.kind) || column.target.kind == ColumnKind::Tingkat;
    return isResult && !cellAt(row, column.index).empty();
  });
}

std::optional<BesideRow> besideRow(const Row& row, const HeaderMap& header, const IndicatorCodes& codes,
                                   std::optional<DecimalMark> mark) {
  const auto first = std::ranges::find_if(row, [](const std::string& cell) { return !trimmed(cell).empty(); });
  if (first == row.end()) return std::nullopt;
  const std::string words(trimmed(*first));
  if (numbersColumns(row)) return BesideRow{words, "column-numbers"};
  const bool holdsNumber = std::ranges::any_of(columnsOfNumbers(header), [&](std::size_t column) {
    return readNumberCell(cellAt(row, column), mark).value.has_value();
  });
  if (!holdsNumber && headersKnownIn(row, codes) > 0)
    return BesideRow{words, "heading-again", differs(row, header, codes)};
  bool namesRt = false;
  for (const MappedColumn& column : header.columns) {
    const bool isPlace = column.target.kind == ColumnKind::Kecamatan || column.target.kind == ColumnKind::Kelurahan ||
                         column.target.kind == ColumnKind::RtRw || column.target.kind == ColumnKind::Rt;
    if (!isPlace) continue;  // a housing estate may be called "Total ..."
    const std::string_view cell = cellAt(row, column.index);
    if (namesTotals(cell)) return BesideRow{std::string(cell), "totals"};
    namesRt = namesRt || (column.target.kind >= ColumnKind::RtRw && !parseRtLabel(cell).rt.empty());
  }
  return !namesRt && namesTotals(words) ? std::optional(BesideRow{words, "totals"}) : std::nullopt;
}

}  // namespace kawasan
