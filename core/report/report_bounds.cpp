#include "core/report/report_bounds.h"

#include <algorithm>
#include <utility>

#include "core/base/text.h"

namespace kawasan {

namespace {

using enum ReportField;

bool hasEnds(const ReportColumn& column) {
  return column.field == Total || column.field == TotalAfter || column.field == Class || column.field == ClassAfter;
}

/// Whether a column of its own says which of its days are past.
bool tellsOverdue(const ReportTable& table, const ReportColumn& column) {
  return column.field == Due && table.day.has_value();
}

std::pair<ReportCell, ReportCell> endsOf(const ReportCell& cell) {
  if (const auto* const range = std::get_if<ValueRange>(&cell))
    return {std::int64_t{range->from}, std::int64_t{range->to}};
  if (const auto* const range = std::get_if<ClassRange>(&cell))
    return {std::string(keyOf(range->from)), std::string(keyOf(range->to))};
  return {};
}

/// The words of a column that says something of others: its heading is that of the estimates.
ReportColumn textColumn(std::string key) {
  ReportColumn column;
  column.key = std::move(key);
  column.field = Estimates;
  return column;
}

std::vector<ReportColumn> plainColumns(const ReportTable& table) {
  std::vector<ReportColumn> columns;
  for (const ReportColumn& column : table.columns) {
    if (hasEnds(column)) {
      for (const char* const end : {"_min", "_max"}) {
        columns.push_back(column);
        columns.back().key += end;
      }
    }
    columns.push_back(column);
    if (tellsOverdue(table, column)) {
      columns.push_back(column);
      columns.back().key = "overdue";
    }
  }
  return columns;
}

std::vector<ReportCell> plainCells(const ReportTable& table, const std::vector<ReportCell>& cells) {
  std::vector<ReportCell> all;
  for (std::size_t c = 0; c < cells.size(); ++c) {
    if (hasEnds(table.columns[c])) {
      auto [from, to] = endsOf(cells[c]);
      all.push_back(std::move(from));
      all.push_back(std::move(to));
    }
    all.push_back(cells[c]);
    if (tellsOverdue(table, table.columns[c]))
      all.push_back(isNothing(cells[c]) ? ReportCell() : ReportCell(isOverdue(cells[c])));
  }
  return all;
}

std::string columnsThat(const ReportTable& table, const std::vector<ReportCell>& cells,
                        bool (*holds)(const ReportCell&)) {
  std::vector<std::string> keys;
  for (std::size_t c = 0; c < cells.size(); ++c) {
    if (holds(cells[c])) keys.push_back(table.columns[c].key);
  }
  return joinText(keys, "; ");
}

/// What says itself that it is an estimate, and what is made of some.
std::vector<std::string> estimatedCells(const ReportTable& table, std::size_t row) {
  std::vector<std::string> keys;
  for (std::size_t c = 0; c < table.columns.size(); ++c) {
    const bool isMade = row < table.estimatedColumns.size() &&
                        std::ranges::find(table.estimatedColumns[row], c) != table.estimatedColumns[row].end();
    if (isMade || isEstimate(table.rows[row][c])) keys.push_back(table.columns[c].key);
  }
  return keys;
}

/// A column of texts, one a row.
void addTexts(ReportTable& table, const std::string& key, const std::vector<std::string>& texts) {
  table.columns.push_back(textColumn(key));
  for (std::size_t r = 0; r < table.rows.size(); ++r)
    table.rows[r].push_back(texts[r].empty() ? ReportCell() : ReportCell(texts[r]));
  table.totals.emplace_back();
}

}  // namespace

ReportTable forPrograms(const ReportTable& table) {
  ReportTable plain;
  plain.kind = table.kind;
  plain.level = table.level;
  plain.columns = plainColumns(table);
  for (const auto& row : table.rows) plain.rows.push_back(plainCells(table, row));
  plain.totals = plainCells(table, table.totals);
  plain.areaIds = table.areaIds;
  const auto textsOf = [&table](const auto& textOfRow) {
    std::vector<std::string> texts;
    for (std::size_t r = 0; r < table.rows.size(); ++r) texts.push_back(textOfRow(r));
    return texts;
  };
  const auto estimatesOf = [&](std::size_t r) {
    const std::string listed = estimatesIn(table, r);
    const std::string marked = joinText(estimatedCells(table, r), "; ");
    return listed.empty() || marked.empty() ? listed + marked : listed + "; " + marked;
  };
  if (table.hasEstimates() && !table.find(Estimates)) addTexts(plain, "estimates", textsOf(estimatesOf));
  for (const auto& [key, holds] :
       {std::pair{"at_least", &isLeast}, std::pair{"at_most", &isMost}, std::pair{"partial", &isPartial}}) {
    const auto texts = textsOf([&, holds = holds](std::size_t r) { return columnsThat(table, table.rows[r], holds); });
    const bool isAny = std::ranges::any_of(texts, [](const std::string& text) { return !text.empty(); });
    if (isAny) addTexts(plain, key, texts);
  }
  return plain;
}

}  // namespace kawasan
