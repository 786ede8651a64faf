#include "core/model/source_cells.h"

#include <algorithm>

#include "core/model/source_rows.h"

namespace kawasan {

namespace {

constexpr char kBetween = ',';

bool namesRow(const std::string& cell) {
  return std::ranges::any_of(cell, [](char c) { return c >= '0' && c <= '9'; });
}

void readCells(const FigureSource& source, std::span<std::string> cells) {
  std::size_t from = 0;
  for (std::string& cell : cells) {
    if (from > source.cells.size()) break;
    const std::size_t end = std::min(source.cells.find(kBetween, from), source.cells.size());
    cell = source.cells.substr(from, end - from);
    from = end + 1;
  }
}

constexpr std::array<std::string_view, 4> kConsiderationColumns{"strategic_value", "population",
                                                                "socio_economic_cultural", "evidence"};
constexpr std::array<std::string_view, 3> kLegalityColumns{"tenure_status", "spatial_plan_conformity", "evidence"};
constexpr std::array<std::string_view, 3> kDecreeColumns{"number", "decree_date", "hectares"};
constexpr std::size_t kMostSourcedColumns = kConsiderationColumns.size();

}  // namespace

std::string cellsText(std::span<const std::string> cells) {
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
  readCells(source, cells);
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

std::span<const std::string_view> sourcedColumns(std::string_view table) {
  if (table == "consideration") return kConsiderationColumns;
  if (table == "legality") return kLegalityColumns;
  if (table == "decree_area") return kDecreeColumns;
  return {};
}

std::string cellAtIndex(const FigureSource& source, std::size_t index) {
  std::array<std::string, kMostSourcedColumns> cells;
  readCells(source, cells);
  const std::string& cell = cells.at(index);
  return cell.empty() || source.row <= 0 ? std::string() : cell + std::to_string(source.row);
}

}  // namespace kawasan
