#pragma once

// A figure may be the sum of several rows of one sheet, and where it comes from names them all. The record has room for
// one row, the first; the others stand behind the name of the sheet, after a sign that no spreadsheet allows in such
// names: "rumah:2–6, 9". Any thread.

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/model/records.h"

namespace kawasan {

namespace source_rows {

inline constexpr char kBeforeRows = ':';

/// Where the rows of a sum begin in the text of the sheet; a sheet that only looks like it names another first row.
[[nodiscard]] inline std::optional<std::size_t> startOfRows(const FigureSource& source) {
  const std::size_t at = source.sheet.rfind(kBeforeRows);
  if (at == std::string::npos || source.row <= 0) return std::nullopt;
  const std::string first = std::to_string(source.row);
  const std::size_t end = at + 1 + first.size();
  const bool isList = source.sheet.compare(at + 1, first.size(), first) == 0 && end < source.sheet.size() &&
                      (source.sheet[end] == ',' || source.sheet.compare(end, 3, "–") == 0);
  return isList ? std::optional(at) : std::nullopt;
}

}  // namespace source_rows

/// "2–6, 9": rows as a spreadsheet counts, in rising order.
[[nodiscard]] inline std::string rowListText(const std::vector<std::size_t>& rows) {
  std::string text;
  for (std::size_t i = 0; i < rows.size();) {
    std::size_t last = i;
    while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1) ++last;
    if (!text.empty()) text += ", ";
    text += std::to_string(rows[i]);
    if (last > i) text += (last == i + 1 ? ", " : "–") + std::to_string(rows[last]);
    i = last + 1;
  }
  return text;
}

/// The source of what was read in these rows, one or several.
[[nodiscard]] inline FigureSource sourceOfRows(std::string file, const std::string& sheet,
                                               const std::vector<std::size_t>& rows) {
  FigureSource source{std::move(file), sheet, rows.empty() ? 0 : static_cast<int>(rows.front())};
  if (rows.size() > 1) source.sheet += source_rows::kBeforeRows + rowListText(rows);
  return source;
}

/// The name of the sheet alone; empty for a file without sheets.
[[nodiscard]] inline std::string sheetOf(const FigureSource& source) {
  return source.sheet.substr(0, source_rows::startOfRows(source).value_or(source.sheet.size()));
}

/// "2", or "2–6, 9" of a sum; empty for what was typed.
[[nodiscard]] inline std::string rowsOf(const FigureSource& source) {
  if (const auto start = source_rows::startOfRows(source)) return source.sheet.substr(*start + 1);
  return source.row > 0 ? std::to_string(source.row) : std::string();
}

}  // namespace kawasan
