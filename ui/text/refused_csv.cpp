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

std::string refusedCsv(const NumericPlan& plan) {
  std::string text =
      "\xEF\xBB\xBF" + line({"file", "sheet", "row", "column", "letter", "value", "reason", "explanation"});
  for (const RefusedCell& cell : plan.refused) {
    text += line({plan.file, cell.sheet.empty() ? plan.sheet : cell.sheet, std::to_string(cell.row), cell.column,
                  cell.letter, cell.value, cell.reason, describeReason(cell.reason, cell.expected).toStdString()});
  }
  for (const UnmatchedRow& row : plan.unmatchedFile) {
    std::string why = describeReason(row.reason).toStdString();
    if (!row.suggestion.empty()) why += ": " + row.suggestion + "?";
    text += line({plan.file, plan.sheet, std::to_string(row.row), {}, {}, row.label, row.reason, why});
  }
  return text;
}

Result<void> writeRefusedCsv(const std::string& path, const NumericPlan& plan) {
  return writeWholeFile(path, QByteArray::fromStdString(refusedCsv(plan)));
}

}  // namespace kawasan
