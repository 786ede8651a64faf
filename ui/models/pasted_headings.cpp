#include "ui/models/pasted_headings.h"

#include "core/import/header_map.h"

namespace kawasan {

namespace {

bool isAnythingBelow(const std::vector<QStringList>& block, std::size_t column) {
  for (std::size_t row = 1; row < block.size(); ++row) {
    if (!block[row].value(static_cast<qsizetype>(column)).trimmed().isEmpty()) return true;
  }
  return false;
}

}  // namespace

std::optional<PastedHeadings> headingsIn(const std::vector<QStringList>& block, const std::optional<PastedNames>& names,
                                         const Regulation& regulation) {
  if (block.size() < 2) return std::nullopt;
  std::vector<std::string> headings;
  for (const QString& cell : block.front()) {
    const QString text = cell.trimmed();
    const bool isName = names && headings.size() < names->columns;
    if (!isName && isPastedNumber(text)) return std::nullopt;
    headings.push_back(text.toStdString());
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
  for (std::size_t column = 0; column < headings.size(); ++column) {
    if (names && column == names->label) continue;
    if (!isUnderstood[column] && !headings[column].empty() && isAnythingBelow(block, column))
      found.leftOut << QString::fromStdString(headings[column]);
  }
  return found;
}

}  // namespace kawasan
