#include "core/import/square_metres.h"

#include <algorithm>

#include "core/import/number_cell.h"

namespace kawasan {

namespace {

std::optional<double> hectaresIn(const std::vector<std::string>& row, const MappedColumn& column,
                                 std::optional<DecimalMark> mark) {
  const NumberCell cell = readAmountCell(cellAt(row, column.index), mark, *column.target.parameter, unitsInOne(column));
  return cell.reason.empty() ? cell.value : std::nullopt;
}

}  // namespace

bool isPartInSquareMetres(Parameter parameter, double part, double wholeHectares) {
  constexpr double kFarTooMuch = 10;  // the largest published one is three times its RT
  constexpr double kRounded = 1.05;
  const double least = isIndicator(parameter) ? 0 : 0.05;
  const double share = wholeHectares > 0 ? part / kSquareMetresPerHectare / wholeHectares : 0;
  return part >= 10 && part > kFarTooMuch * wholeHectares && share > least && share <= kRounded;
}

std::optional<Parameter> upperLimitOf(Parameter parameter) {
  if (parameter == Parameter::AreaSettlement) return Parameter::AreaVerified;
  return isIndicator(parameter) ? baseOf(parameter) : std::nullopt;
}

std::vector<Parameter> columnsInSquareMetres(const RawTable& table, const HeaderMap& header,
                                             std::optional<DecimalMark> mark, const std::vector<std::size_t>& rows) {
  std::vector<Parameter> found;
  for (const MappedColumn& column : header.columns) {
    if (column.target.kind != ColumnKind::Figure || unitOf(*column.target.parameter) != Unit::Hectare) continue;
    const auto whole = upperLimitOf(*column.target.parameter);
    const MappedColumn* const beside = whole ? header.find(ColumnKind::Figure, *whole) : nullptr;
    if (beside == nullptr) continue;
    std::size_t squares = 0;
    std::size_t hectares = 0;
    for (const std::size_t row : rows) {
      const auto part = hectaresIn(table.rows[row], column, mark);
      const auto all = hectaresIn(table.rows[row], *beside, mark);
      if (!part || !all || *all <= 0 || *part <= 0) continue;
      squares += isPartInSquareMetres(*column.target.parameter, *part, *all) ? 1U : 0U;
      hectares += *part <= *all ? 1U : 0U;
    }
    if (squares >= 2 && hectares == 0) found.push_back(*column.target.parameter);
  }
  return found;
}

}  // namespace kawasan
