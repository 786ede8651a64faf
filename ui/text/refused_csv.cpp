#include "ui/text/refused_csv.h"

#include <QFile>

#include "core/base/text.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

/// A text that a spreadsheet would take for a formula is kept a text by an apostrophe.
std::string csvCell(std::string_view text) {
  const bool isFormula = !text.empty() && std::string_view("=@").find(text.front()) != std::string_view::npos;
  std::string cell = isFormula ? "'" + std::string(text) : std::string(text);
  if (cell.find_first_of(",\"\r\n;") == std::string::npos) return cell;
  std::string result = "\"";
  for (const char c : cell) result += c == '"' ? std::string("\"\"") : std::string(1, c);
  return result + "\"";
}

std::string line(const std::vector<std::string>& cells) {
  std::vector<std::string> parts;
  for (const std::string& cell : cells) parts.push_back(csvCell(cell));
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
  if (!lowered(path).ends_with(".csv")) {
    return fail(ErrorCode::BadValue, {{"field", "--refused"}, {"value", path}, {"expected", "*.csv"}});
  }
  const std::string text = refusedCsv(plan);
  QFile file(QString::fromStdString(path));
  const auto size = static_cast<qint64>(text.size());
  if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(text.data(), size) != size ||
      !file.flush()) {
    return fail(ErrorCode::OutputNotWritable, {{"path", path}, {"reason", file.errorString().toStdString()}});
  }
  return {};
}

}  // namespace kawasan
