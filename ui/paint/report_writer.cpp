#include "ui/paint/report_writer.h"

#include "core/base/text.h"
#include "core/report/report_bounds.h"
#include "ui/paint/qt_bridge.h"
#include "ui/paint/report_lines.h"
#include "ui/paint/report_pages.h"
#include "ui/paint/report_sheets.h"
#include "ui/paint/report_words.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/survey_marks.h"
#include "ui/text/whole_file.h"

namespace kawasan {

namespace {

std::string csvText(const std::string& text) {
  return csvCell(spreadsheetText(text));
}

/// Millionths as decimals without loss: "1.4178", "-0.3", "323".
std::string amountText(Micro micro) {
  const std::uint64_t size = micro < 0 ? 0 - static_cast<std::uint64_t>(micro) : static_cast<std::uint64_t>(micro);
  std::string text = (micro < 0 ? "-" : "") + std::to_string(size / kMicroPerUnit);
  std::string decimals = std::to_string(size % kMicroPerUnit + kMicroPerUnit).substr(1);
  while (!decimals.empty() && decimals.back() == '0') decimals.pop_back();
  return decimals.empty() ? text : text + "." + decimals;
}

/// For programs: keys, decimal points, all digits.
struct CsvCell {
  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(const std::string& text) const { return csvText(text); }
  std::string operator()(const LocalText& text) const { return csvText(text.en); }
  std::string operator()(std::int64_t number) const { return std::to_string(number); }
  std::string operator()(double number) const { return numberText(number); }
  std::string operator()(const Amount& amount) const { return amountText(amount.micro); }
  std::string operator()(const MoneySum& money) const {
    return money.parts == 0 ? std::string() : std::to_string(money.known);
  }
  std::string operator()(const ValueRange& range) const {
    return range.from == range.to ? std::to_string(range.from) : std::string();
  }
  std::string operator()(const ClassRange& range) const {
    return range.from == range.to ? std::string(keyOf(range.from)) : std::string();
  }
  std::string operator()(ConsiderationClass each) const { return std::string(keyOf(each)); }
  std::string operator()(bool positive) const { return positive ? "true" : "false"; }
  std::string operator()(const Date& date) const { return isoText(date); }
  std::string operator()(const DueDay& due) const { return isoText(due.date); }
  std::string operator()(LifeStep step) const { return std::string(keyOf(step)); }
  std::string operator()(WorkScale scale) const { return std::string(keyOf(scale)); }
  std::string operator()(WorkTier tier) const { return std::string(keyOf(tier)); }
  std::string operator()(const std::vector<Executor>& executors) const { return csvText(keysOf(executors)); }
  std::string operator()(FollowUpStep step) const { return std::string(keyOf(step)); }
  std::string operator()(DocumentStatus status) const { return std::string(keyOf(status)); }
  std::string operator()(ListSide side) const { return std::string(keyOf(side)); }
  std::string operator()(PlanDocumentKind kind) const { return std::string(keyOf(kind)); }
  std::string operator()(Treatment treatment) const { return std::string(keyOf(treatment)); }
  std::string operator()(LedgerSource source) const { return std::string(keyOf(source)); }
  std::string operator()(AuditOutcome outcome) const { return std::string(keyOf(outcome)); }
  std::string operator()(const JudgedRequirement& each) const { return std::string(keyOf(each)); }
};

void appendLine(std::string& text, const std::vector<std::string>& cells) {
  text += joinText(cells, ",");
  text += '\n';
}

Result<void> writeBook(Workbook& book, const std::string& path) {
  auto bytes = book.bytes();
  if (!bytes) {
    Error error = std::move(bytes).error();
    error.params.set("path", path);
    return fail(std::move(error));
  }
  return writeWholeFile(path, *bytes);
}

}  // namespace

Result<std::size_t> writeReportXlsx(std::span<const ReportJob> jobs, const std::string& path) {
  const ReportJob& first = jobs.front();
  Workbook book(titleOf(first.kind), subtitleOf(first));
  std::size_t rows = 0;
  for (const ReportJob& job : jobs) {
    const ReportTable table = reportTable(job.kind, job.request);
    rows += table.rows.size();
    if (isOfPlan(job.kind)) {
      addPlanSheet(book, subtitleOf(job), job.request.regulation, table);
    } else if (job.layout == ReportLayout::Form) {
      addFormSheets(book, job, table);
    } else {
      addTableSheet(book, job, table);
    }
    if (job.kind == ReportKind::Rt) addLimitsSheet(book, job);
  }
  KAWASAN_TRY(writeBook(book, path));
  return rows;
}

Result<std::size_t> writeReportXlsx(const ReportJob& job, const std::string& path) {
  return writeReportXlsx(std::span(&job, 1), path);
}

Result<void> writeCitiesXlsx(const ReportTable& table, const QString& subtitle, const Regulation& regulation,
                             const std::string& path) {
  Workbook book(titleOf(table.kind), subtitle);
  addPlanSheet(book, subtitle, regulation, table);
  return writeBook(book, path);
}

namespace {

/// What a number shows beside its digits, "≥", "≈" or the range that it may lie in; empty for a plain one.
struct PlainCell {
  std::string digits;  // empty: it is no single number
  QString mark;
};

/// Nothing for what is no number.
std::optional<PlainCell> plainCellOf(const ReportCell& cell, const QString& decimalMark) {
  if (const auto* const range = std::get_if<ValueRange>(&cell)) {
    PlainCell plain{std::visit(CsvCell{}, cell), {}};
    if (range->isApproximate()) plain.mark = estimateMark().trimmed();
    return plain;
  }
  const bool isNumber = std::holds_alternative<std::int64_t>(cell) || std::holds_alternative<double>(cell) ||
                        std::holds_alternative<Amount>(cell) || std::holds_alternative<MoneySum>(cell);
  if (!isNumber) return std::nullopt;
  QString digits = toQString(std::visit(CsvCell{}, cell)).replace(QStringLiteral("."), decimalMark);
  const QString mark = isLeast(cell) ? leastText({}) : isMost(cell) ? mostText({}) : QString();
  return PlainCell{digits.toStdString(), mark.trimmed()};
}

/// What stands in a column of a line; null where its sums have none.
const ReportCell* cellAt(const ReportTable& table, const ReportLine& line, std::size_t column, std::size_t named) {
  if (line.kind == ReportLine::Kind::Row) return &table.rows[line.index][column];
  if (column == named) return nullptr;
  const bool isWhole = line.kind == ReportLine::Kind::Sum;
  const std::vector<ReportCell>& sums = isWhole ? table.totals : table.groups[line.index].totals;
  return isNothing(sums[column]) ? nullptr : &sums[column];
}

bool isEstimateAt(const ReportTable& table, const ReportLine& line, std::size_t column) {
  if (line.kind == ReportLine::Kind::Row) return table.isEstimate(line.index, column);
  const bool isWhole = line.kind == ReportLine::Kind::Sum;
  const std::size_t first = isWhole ? 0 : table.groups[line.index].firstRow;
  return table.isEstimateSum(first, isWhole ? table.rows.size() : table.groups[line.index].rows, column);
}

}  // namespace

Result<std::size_t> writeReadableCsv(const PrintedTable& printed, const Regulation& regulation,
                                     const std::string& path) {
  const ReportTable& table = printed.table;
  // Spreadsheets take the decimal comma only where the comma does not part the cells.
  const bool hasComma = currentLanguage() == Language::Indonesian;
  const char separator = hasComma ? ';' : ',';
  const QString decimalMark = hasComma ? QStringLiteral(",") : QStringLiteral(".");
  const std::size_t named = namedColumn(table);
  std::string text = "\xEF\xBB\xBF";  // without it spreadsheets take the letters for those of an old code page
  const auto addLine = [&](const std::vector<std::string>& cells) {
    text += joinText(cells, std::string_view(&separator, 1)) + "\r\n";
  };
  const auto cellOf = [&](const QString& words) {
    const std::string cell = csvCell(spreadsheetText(words.toStdString()));
    const bool isBroken = !cell.starts_with('"') && cell.find(separator) != std::string::npos;
    return isBroken ? '"' + cell + '"' : cell;
  };
  addLine({cellOf(printed.title)});
  addLine({cellOf(printed.subtitle)});
  // Numbers stand alone, so that a spreadsheet adds them up and filters them; their marks in a column of their own.
  std::vector<std::vector<std::string>> lines;
  QStringList allMarks;
  const bool namesEstimates = table.find(ReportField::Estimates).has_value();
  for (const ReportLine& line : reportLines(table)) {
    std::vector<std::string>& cells = lines.emplace_back();
    QStringList marks;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
      const ReportCell* const cell = cellAt(table, line, column, named);
      std::optional<PlainCell> plain = cell == nullptr ? std::nullopt : plainCellOf(*cell, decimalMark);
      if (!plain) {
        cells.push_back(cellOf(lineText(table, line, column, regulation, named)));
        continue;
      }
      cells.push_back(plain->digits);
      if (plain->digits.empty()) plain->mark = lineText(table, line, column, regulation, named);
      if (!isNothing(*cell) && !namesEstimates && isEstimateAt(table, line, column))
        plain->mark += estimateMark().trimmed();
      if (!plain->mark.isEmpty())
        marks << QStringLiteral("%1 %2").arg(lineHeadingOf(table.columns[column], regulation, table.level),
                                             plain->mark);
    }
    allMarks << marks.join(QStringLiteral("; "));
  }
  const bool hasMarks = !allMarks.join(QString()).isEmpty();
  std::vector<std::string> headings;
  for (const ReportColumn& column : table.columns)
    headings.push_back(cellOf(lineHeadingOf(column, regulation, table.level)));
  if (hasMarks) headings.push_back(cellOf(reportWord(QT_TRANSLATE_NOOP("report", "Marks of the numbers"))));
  addLine(headings);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (hasMarks) lines[i].push_back(cellOf(allMarks[static_cast<qsizetype>(i)]));
    addLine(lines[i]);
  }
  for (const QString& note : printed.notes) addLine({cellOf(note)});
  KAWASAN_TRY(writeWholeFile(path, QByteArray::fromStdString(text)));
  return table.rows.size();
}

Result<std::size_t> writeReportCsv(const ReportJob& job, const std::string& path) {
  return writeTableCsv(reportTable(job.kind, job.request), path);
}

Result<std::size_t> writeTableCsv(const ReportTable& given, const std::string& path) {
  const ReportTable table = forPrograms(given);
  std::string text;
  std::vector<std::string> cells;
  for (const ReportColumn& column : table.columns) cells.push_back(column.key);
  appendLine(text, cells);
  for (const auto& row : table.rows) {
    cells.clear();
    for (const ReportCell& cell : row) cells.push_back(std::visit(CsvCell{}, cell));
    appendLine(text, cells);
  }
  KAWASAN_TRY(writeWholeFile(path, QByteArray::fromStdString(text)));
  return table.rows.size();
}

}  // namespace kawasan
