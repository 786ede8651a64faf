#include "ui/text/refused_csv.h"

#include "core/base/text.h"
#include "ui/text/messages.h"
#include "ui/text/whole_file.h"

namespace kawasan {

namespace {

std::string line(const std::vector<std::string>& cells) {
  std::vector<std::string> parts;
  for (const std::string& cell : cells) parts.push_back(csvCell(spreadsheetText(cell)));
  return joinText(parts, ",") + "\r\n";
}

}  // namespace

std::string refusedCsv(const NumericPlan& plan, const RawTable* table) {
  const auto cellsOf = [table](std::size_t row) {
    return table == nullptr || row == 0 || row > table->rows.size() ? std::vector<std::string>() : table->rows[row - 1];
  };
  const auto withCells = [&](std::vector<std::string> cells, std::size_t row) {
    for (std::string& cell : cellsOf(row)) cells.push_back(std::move(cell));
    return cells;
  };
  std::string text =
      "\xEF\xBB\xBF" + line(withCells({"file", "sheet", "row", "column", "letter", "value", "reason", "explanation"},
                                      plan.header.headerRow));
  for (const RefusedCell& cell : plan.refused) {
    const std::vector<std::string> said{plan.file,
                                        cell.sheet.empty() ? plan.sheet : cell.sheet,
                                        std::to_string(cell.row),
                                        cell.column,
                                        cell.letter,
                                        cell.value,
                                        cell.reason,
                                        describeReason(cell.reason, cell.expected).toStdString()};
    text += line(cell.column.empty() ? withCells(said, cell.row) : said);
  }
  for (const UnmatchedRow& row : plan.unmatchedFile) {
    std::string why = describeReason(row.reason).toStdString();
    if (!row.suggestion.empty()) why += ": " + row.suggestion + "?";
    text +=
        line(withCells({plan.file, plan.sheet, std::to_string(row.row), {}, {}, row.label, row.reason, why}, row.row));
  }
  return text;
}

Result<void> writeRefusedCsv(const std::string& path, const NumericPlan& plan, const RawTable* table) {
  return writeWholeFile(path, QByteArray::fromStdString(refusedCsv(plan, table)));
}

}  // namespace kawasan
