#include "core/import/row_shift.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include "core/base/text.h"
#include "core/import/number_cell.h"

namespace kawasan {

namespace {

using Row = std::vector<std::string>;

constexpr std::size_t kTellingImpossible = 3;
constexpr std::size_t kTellingFigures = 8;

bool holdsFiled(const HeaderMap& header) {
  return std::any_of(header.columns.begin(), header.columns.end(), [](const MappedColumn& column) {
    return column.target.kind == ColumnKind::Value || column.target.kind == ColumnKind::Percent;
  });
}

/// Of a row of volumes alone: its figures, and those among them that cannot be.
struct Plausible {
  std::size_t figures = 0;
  std::size_t impossible = 0;
};

Plausible plausible(const Row& row, const HeaderMap& header, std::optional<DecimalMark> mark) {
  std::array<std::optional<double>, kParameterCount> amounts;
  const auto amountOf = [&](Parameter parameter) -> std::optional<double>& {
    return amounts[static_cast<std::size_t>(parameter)];
  };
  for (const MappedColumn& column : header.columns) {
    if (column.target.kind != ColumnKind::Figure) continue;
    const Parameter parameter = *column.target.parameter;
    amountOf(parameter) = readAmountCell(cellAt(row, column.index), mark, parameter, unitsInOne(column)).value;
  }
  Plausible result;
  for (std::size_t i = 0; i < kParameterCount; ++i) {
    const Parameter parameter = parameterAt(i);
    const auto amount = amounts[i];
    if (!amount) continue;
    ++result.figures;
    const auto base = isIndicator(parameter) ? amountOf(*baseOf(parameter)) : std::nullopt;
    const bool isMore = base && *base > 0 && *amount > *base * 1.05;
    if (isMore || !isWholeWhereCounted(*amount, parameter)) ++result.impossible;
  }
  return result;
}

/// The evidence that a row is in order: all filed values are such, several of them say something, or percents follow
/// from volume and base; no figure is a text.
bool isInOrder(const Row& row, const HeaderMap& header, std::optional<DecimalMark> mark) {
  if (!holdsFiled(header)) {
    const Plausible volumes = plausible(row, header, mark);
    return volumes.impossible == 0 && volumes.figures >= kTellingFigures;
  }
  const RowFigures figures = figuresForCheck(row, header, mark);
  if (looksShifted(figures)) return false;
  for (const MappedColumn& column : header.columns) {
    if (!holdsNumbers(column.target.kind) || column.target.kind == ColumnKind::Total) continue;
    if (!readNumberCell(cellAt(row, column.index), mark).reason.empty()) return false;
  }
  const auto isTelling = [](const PercentCheck& check) { return check.base > 0 && check.volume != 0; };
  if (std::count_if(figures.percents.begin(), figures.percents.end(), isTelling) >= 3) return true;
  const bool areValues = std::all_of(figures.values.begin(), figures.values.end(), isFiledValue);
  const auto scored = std::count_if(figures.values.begin(), figures.values.end(), [](double v) { return v > 0; });
  return areValues && figures.values.size() >= 6 && scored >= 1;
}

/// First column of figures, first one of an indicator, and the first one that is empty: where a cell too many or too
/// few is usually put.
std::vector<std::size_t> likelyStarts(const Row& row, const HeaderMap& header) {
  std::vector<std::size_t> starts;
  const auto note = [&](const MappedColumn& column) {
    if (starts.empty() || starts.back() != column.index) starts.push_back(column.index);
  };
  for (const MappedColumn& column : header.columns) {
    if (holdsNumbers(column.target.kind)) {
      note(column);
      break;
    }
  }
  for (const MappedColumn& column : header.columns) {
    const bool ofIndicator = column.target.parameter && isIndicator(*column.target.parameter);
    if (ofIndicator) {
      note(column);
      break;
    }
  }
  for (const MappedColumn& column : header.columns) {
    if (holdsNumbers(column.target.kind) && cellAt(row, column.index).empty()) {
      note(column);
      break;
    }
  }
  return starts;
}

/// Whether the cell at the front is the sum of the values that stand behind it.
bool isTotal(std::string_view cell, const Row& moved, const HeaderMap& header, std::optional<DecimalMark> mark) {
  const auto total = readNumberCell(cell, mark).value;
  const std::vector<double> values = figuresForCheck(moved, header, mark).values;
  return total && !values.empty() && *total == std::accumulate(values.begin(), values.end(), 0.0);
}

}  // namespace

RowFigures figuresForCheck(const Row& row, const HeaderMap& header, std::optional<DecimalMark> mark) {
  const auto numberIn = [&](const MappedColumn* column) {
    auto number = column == nullptr ? std::nullopt : readNumberCell(cellAt(row, column->index), mark).value;
    if (number) *number /= unitsInOne(*column);
    return number;
  };
  RowFigures figures;
  for (const MappedColumn& column : header.columns) {
    if (column.target.kind != ColumnKind::Value && column.target.kind != ColumnKind::Percent) continue;
    const auto value = numberIn(&column);
    if (!value) continue;
    if (column.target.kind == ColumnKind::Value) {
      figures.values.push_back(*value);
      continue;
    }
    const Parameter indicator = *column.target.parameter;
    const auto volume = numberIn(header.find(ColumnKind::Figure, indicator));
    const auto base = numberIn(header.find(ColumnKind::Figure, *baseOf(indicator)));
    if (volume && base) figures.percents.push_back({*volume, *base, *value});
  }
  return figures;
}

bool looksMoved(const Row& row, const HeaderMap& header, std::optional<DecimalMark> mark) {
  return !holdsFiled(header) && plausible(row, header, mark).impossible >= kTellingImpossible &&
         shiftOf(row, header, mark).has_value();
}

std::optional<RowShift> shiftOf(const Row& row, const HeaderMap& header, std::optional<DecimalMark> mark) {
  for (const std::size_t from : likelyStarts(row, header)) {
    for (const int by : {1, -1}) {
      // Without filed values to tell, no figure is dropped for a better fit.
      if (by > 0 && !holdsFiled(header) && !cellAt(row, from).empty()) continue;
      RowShift shift{0, {}, from, by, false};
      Row moved = movedBack(row, shift, header);
      const bool mayBeTotal = by > 0 && header.find(ColumnKind::Total) != nullptr;
      shift.totalFirst = mayBeTotal && isTotal(cellAt(row, from), moved, header, mark);
      if (shift.totalFirst) moved = movedBack(row, shift, header);
      if (isInOrder(moved, header, mark)) return shift;
    }
  }
  return std::nullopt;
}

Row movedBack(const Row& row, const RowShift& shift, const HeaderMap& header) {
  Row moved = row;
  if (shift.from >= row.size()) return moved;
  const auto start = moved.begin() + static_cast<std::ptrdiff_t>(shift.from);
  if (shift.by < 0) {
    moved.insert(start, std::string());
    return moved;
  }
  const MappedColumn* total = header.find(ColumnKind::Total);
  const bool isTurned = shift.totalFirst && total != nullptr && total->index > shift.from && total->index < row.size();
  std::string first = *start;
  moved.erase(start);
  if (isTurned) moved.insert(moved.begin() + static_cast<std::ptrdiff_t>(total->index), std::move(first));
  return moved;
}

std::size_t indexInFile(std::size_t index, const RowShift& shift, const HeaderMap& header) {
  if (index < shift.from) return index;
  const MappedColumn* const total = header.find(ColumnKind::Total);
  if (shift.totalFirst && total != nullptr) {
    if (index == total->index) return shift.from;
    if (index > total->index) return index;
  }
  return static_cast<std::size_t>(static_cast<std::ptrdiff_t>(index) + shift.by);
}

}  // namespace kawasan
