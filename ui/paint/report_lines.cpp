#include "ui/paint/report_lines.h"

#include <QRegularExpression>

#include "ui/paint/report_words.h"
#include "ui/text/survey_marks.h"

namespace kawasan {

std::size_t namedColumn(const ReportTable& table) {
  return table.columns.front().field == ReportField::Number && table.columns.size() > 1 ? 1 : 0;
}

std::vector<ReportLine> reportLines(const ReportTable& table) {
  std::vector<ReportLine> lines;
  const auto addRows = [&lines](std::size_t first, std::size_t rows) {
    for (std::size_t row = first; row < first + rows; ++row) lines.push_back({ReportLine::Kind::Row, row});
  };
  if (table.groups.empty()) addRows(0, table.rows.size());
  for (std::size_t group = 0; group < table.groups.size(); ++group) {
    addRows(table.groups[group].firstRow, table.groups[group].rows);
    lines.push_back({ReportLine::Kind::GroupSum, group});
  }
  if (table.hasTotals()) lines.push_back({ReportLine::Kind::Sum, 0});
  return lines;
}

QString lineText(const ReportTable& table, const ReportLine& line, std::size_t column, const Regulation& regulation,
                 std::size_t named) {
  if (line.kind == ReportLine::Kind::Row) {
    const QString text = shownText(table, table.rows[line.index], column, regulation);
    return !text.isEmpty() && table.isEstimate(line.index, column) ? estimateMark() + text : text;
  }
  const bool isWhole = line.kind == ReportLine::Kind::Sum;
  if (column == named) return isWhole ? reportWord("Sum") : sumLabelOf(table.groups[line.index].name, regulation);
  const std::vector<ReportCell>& sums = isWhole ? table.totals : table.groups[line.index].totals;
  if (isNothing(sums[column])) return {};
  const std::size_t first = isWhole ? 0 : table.groups[line.index].firstRow;
  const std::size_t rows = isWhole ? table.rows.size() : table.groups[line.index].rows;
  const QString text = shownText(table, sums, column, regulation);
  return table.isEstimateSum(first, rows, column) ? estimateMark() + text : text;
}

QString paperText(const ReportTable& table, const ReportLine& line, std::size_t column, const Regulation& regulation,
                  std::size_t named) {
  static const QRegularExpression beforeNumber(QStringLiteral("\\b(RT|RW) (?=\\d)"));
  static const QRegularExpression beforeRw(QStringLiteral("(RT\u00a0[0-9A-Z]+) (?=RW\u00a0)"));
  QString text = lineText(table, line, column, regulation, named);
  if (table.columns[column].type != ReportType::Text) return text;
  text.replace(beforeNumber, QStringLiteral("\\1\u00a0"));
  text.replace(beforeRw, QStringLiteral("\\1\u00a0"));
  return text;
}

}  // namespace kawasan
