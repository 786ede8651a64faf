#include "ui/text/refused_csv.h"

#include <QCoreApplication>

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

std::vector<std::string> headings(RefusedHeads heads) {
  struct Heading {
    const char* key;
    const char* word;
  };
  // None of these words is taken for a figure or a place when the mended list is read again.
  constexpr Heading kHeadings[] = {{"file", QT_TRANSLATE_NOOP("refused-csv", "File")},
                                   {"sheet", QT_TRANSLATE_NOOP("refused-csv", "Sheet")},
                                   {"row", QT_TRANSLATE_NOOP("refused-csv", "Row")},
                                   {"column", QT_TRANSLATE_NOOP("refused-csv", "Column")},
                                   {"letter", QT_TRANSLATE_NOOP("refused-csv", "Column letter")},
                                   {"value", QT_TRANSLATE_NOOP("refused-csv", "Content")},
                                   {"reason", QT_TRANSLATE_NOOP("refused-csv", "Code of the reason")},
                                   {"explanation", QT_TRANSLATE_NOOP("refused-csv", "Why it was not taken")}};
  std::vector<std::string> texts;
  for (const Heading& heading : kHeadings)
    texts.push_back(heads == RefusedHeads::Keys
                        ? std::string(heading.key)
                        : QCoreApplication::translate("refused-csv", heading.word).toStdString());
  return texts;
}

}  // namespace

std::string refusedCsv(const NumericPlan& plan, const RawTable* table, RefusedHeads heads) {
  const auto cellsOf = [table](std::size_t row) {
    return table == nullptr || row == 0 || row > table->rows.size() ? std::vector<std::string>() : table->rows[row - 1];
  };
  const auto withCells = [&](std::vector<std::string> cells, std::size_t row) {
    for (std::string& cell : cellsOf(row)) cells.push_back(std::move(cell));
    return cells;
  };
  std::string text = "\xEF\xBB\xBF" + line(withCells(headings(heads), plan.header.headerRow));
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

Result<void> writeRefusedCsv(const std::string& path, const NumericPlan& plan, const RawTable* table,
                             RefusedHeads heads) {
  return writeWholeFile(path, QByteArray::fromStdString(refusedCsv(plan, table, heads)));
}

}  // namespace kawasan
