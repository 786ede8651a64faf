#include "core/model/source_cells.h"

#include <algorithm>

#include "core/model/source_rows.h"

namespace kawasan {

namespace {

constexpr char kBetween = ',';

bool namesRow(const std::string& cell) {
  return std::ranges::any_of(cell, [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::string cellsText(const FigureCells& cells) {
  std::string text;
  std::size_t left = 0;  // marks between the last cell that is there and the next
  for (const std::string& cell : cells) {
    if (!cell.empty()) text.append(left, kBetween).append(cell);
    left = cell.empty() ? left + 1 : 1;
  }
  return text;
}

FigureCells cellsOf(const FigureSource& source) {
  FigureCells cells;
  std::size_t from = 0;
  for (std::string& cell : cells) {
    if (from > source.cells.size()) break;
    const std::size_t end = std::min(source.cells.find(kBetween, from), source.cells.size());
    cell = source.cells.substr(from, end - from);
    from = end + 1;
  }
  return cells;
}

FigurePlace placeOf(const FigureSource& source, Parameter parameter) {
  FigurePlace place;
  place.rows = rowsOf(source);
  const std::string cell = cellsOf(source)[indexOf(parameter)];
  if (namesRow(cell)) {
    place.cell = cell;
  } else if (!cell.empty() && place.rows == std::to_string(source.row)) {
    place.cell = cell + place.rows;
  } else {
    place.column = cell;
  }
  return place;
}

}  // namespace kawasan
