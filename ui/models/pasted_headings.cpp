#include "ui/models/pasted_headings.h"

#include "core/import/header_map.h"
#include "ui/models/pasted_names.h"

namespace kawasan {

namespace {

bool isAnyAmountBelow(const std::vector<QStringList>& block, std::size_t column) {
  for (std::size_t row = 1; row < block.size(); ++row) {
    if (isPastedNumber(block[row].value(static_cast<qsizetype>(column)).trimmed())) return true;
  }
  return false;
}

}  // namespace

std::optional<PastedHeadings> headingsIn(const std::vector<QStringList>& block, std::size_t names,
                                         const Regulation& regulation) {
  if (block.size() < 2) return std::nullopt;
  std::vector<std::string> headings;
  for (const QString& cell : block.front()) {
    const QString text = cell.trimmed();
    const bool isName = headings.size() < names;
    if (!isName && isPastedNumber(text)) return std::nullopt;
    headings.push_back(isName ? std::string() : text.toStdString());
  }
  const auto map = mapNames({}, headings, {0, codesOf(regulation), {}});
  if (!map) return std::nullopt;
  PastedHeadings found;
  found.columns.resize(headings.size());
  std::vector<bool> isUnderstood(headings.size(), false);
  bool isAnyFigure = false;
  for (const MappedColumn& column : map->columns) {
    const bool isFigure = column.target.kind == ColumnKind::Figure;
    if (isFigure && unitsInOne(column) != 1) continue;
    isUnderstood[column.index] = true;
    if (!isFigure) continue;
    found.columns[column.index] = column.target.parameter;
    isAnyFigure = true;
  }
  if (!isAnyFigure) return std::nullopt;
  for (std::size_t column = names; column < headings.size(); ++column) {
    if (!isUnderstood[column] && !headings[column].empty() && isAnyAmountBelow(block, column))
      found.leftOut << QString::fromStdString(headings[column]);
  }
  return found;
}

}  // namespace kawasan
