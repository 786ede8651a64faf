#include "ui/text/refused_csv.h"

#include <QCoreApplication>

#include <set>
#include <unordered_map>

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
                                   {"explanation", QT_TRANSLATE_NOOP("refused-csv", "Why it was not taken")},
                                   {"area", QT_TRANSLATE_NOOP("refused-csv", "Area of the row")}};
  std::vector<std::string> texts;
  for (const Heading& heading : kHeadings)
    texts.push_back(heads == RefusedHeads::Keys
                        ? std::string(heading.key)
                        : QCoreApplication::translate("refused-csv", heading.word).toStdString());
  return texts;
}

/// The areas that the rows of the file were taken for, by their rows.
std::unordered_map<std::size_t, std::string> areasOfRows(const NumericPlan& plan) {
  std::unordered_map<std::size_t, std::string> areas;
  const auto note = [&areas](const FigureSource& source, const std::string& label) {
    areas.emplace(static_cast<std::size_t>(source.row), label);
  };
  for (const NumericRow& row : plan.rows) {
    note(row.source, row.label);
    for (const std::size_t each : row.summed) areas.emplace(each, row.label);
  }
  for (const AreaRow& row : plan.areaRows) note(row.filed.source, row.label);
  return areas;
}

using Areas = std::unordered_map<std::size_t, std::string>;

/// `plan` has a file, a sheet and what was not taken of it. `leftOut`: rows that a refused cell keeps out.
template <typename Plan>
std::string csvOf(const Plan& plan, std::size_t headerRow, const Areas& areas, const RawTable* table,
                  RefusedHeads heads, const std::set<std::size_t>& leftOut = {}) {
  const auto cellsOf = [table](std::size_t row) {
    return table == nullptr || row == 0 || row > table->rows.size() ? std::vector<std::string>() : table->rows[row - 1];
  };
  const auto withCells = [&](std::vector<std::string> cells, std::size_t row) {
    for (std::string& cell : cellsOf(row)) cells.push_back(std::move(cell));
    return cells;
  };
  const auto areaOf = [&areas](std::size_t row) {
    const auto found = areas.find(row);
    return found == areas.end() ? std::string() : found->second;
  };
  std::string text = "\xEF\xBB\xBF" + line(withCells(headings(heads), headerRow));
  for (const RefusedCell& cell : plan.refused) {
    const std::vector<std::string> said{plan.file,
                                        cell.sheet.empty() ? plan.sheet : cell.sheet,
                                        std::to_string(cell.row),
                                        cell.column,
                                        cell.letter,
                                        cell.value,
                                        cell.reason,
                                        describeReason(cell.reason, cell.expected).toStdString(),
                                        cell.column.empty() ? cell.value : areaOf(cell.row)};
    const bool isOfWholeRow = cell.column.empty() || leftOut.contains(cell.row);
    const bool isElsewhere = !cell.sheet.empty() && cell.sheet != plan.sheet && table != nullptr;
    text += line(isOfWholeRow && !isElsewhere ? withCells(said, cell.row) : said);
  }
  for (const UnmatchedRow& row : plan.unmatchedFile) {
    std::string why = describeReason(row.reason).toStdString();
    if (!row.suggestion.empty()) why += ": " + row.suggestion + "?";
    text += line(withCells(
        {plan.file, plan.sheet, std::to_string(row.row), {}, {}, row.label, row.reason, why, row.label}, row.row));
  }
  return text;
}

}  // namespace

std::string refusedCsv(const NumericPlan& plan, const RawTable* table, RefusedHeads heads) {
  std::string text = csvOf(plan, plan.header.headerRow, areasOfRows(plan), table, heads);
  for (const SheetNotRead& sheet : plan.sheetsNotRead) {
    for (const RefusedCell& cell : sheet.cells) {
      text += line({plan.file,
                    cell.sheet,
                    std::to_string(cell.row),
                    cell.column,
                    cell.letter,
                    cell.value,
                    cell.reason,
                    describeReason(cell.reason).toStdString(),
                    {}});
    }
  }
  return text;
}

std::string refusedCsv(const AttributePlan& plan, const RawTable* table, RefusedHeads heads) {
  return csvOf(plan, plan.headerRow, Areas(plan.areaOfRow.begin(), plan.areaOfRow.end()), table, heads);
}

std::string refusedCsv(const ActivityPlan& plan, const RawTable* table, RefusedHeads heads) {
  return csvOf(plan, plan.headerRow, {}, table, heads, {plan.leftOut.begin(), plan.leftOut.end()});
}

Result<void> writeRefusedCsv(const std::string& path, const NumericPlan& plan, const RawTable* table,
                             RefusedHeads heads) {
  return writeWholeFile(path, QByteArray::fromStdString(refusedCsv(plan, table, heads)));
}

Result<void> writeRefusedCsv(const std::string& path, const AttributePlan& plan, const RawTable* table,
                             RefusedHeads heads) {
  return writeWholeFile(path, QByteArray::fromStdString(refusedCsv(plan, table, heads)));
}

Result<void> writeRefusedCsv(const std::string& path, const ActivityPlan& plan, const RawTable* table,
                             RefusedHeads heads) {
  return writeWholeFile(path, QByteArray::fromStdString(refusedCsv(plan, table, heads)));
}

}  // namespace kawasan
