// The sheet of a table of the plan.

#include <QDate>
#include <algorithm>
#include <cmath>
#include <optional>

#include "ui/paint/qt_bridge.h"
#include "ui/paint/report_blocks.h"
#include "ui/paint/report_sheets.h"
#include "ui/paint/report_words.h"
#include "ui/paint/tokens.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/survey_marks.h"

namespace kawasan {

namespace look {

CellStyle partial(CellStyle style) {
  style.number = QStringLiteral("%1%2;%1%2;%1%2;%1@").arg(quotedInFormula(estimateMark()), style.number);
  return style;
}

CellStyle made(const CellStyle& style, const ReportCell& cell, bool isOfEstimates) {
  const bool isMade = std::holds_alternative<double>(cell) || std::holds_alternative<ClassRange>(cell);
  return isOfEstimates && isMade ? partial(style) : style;
}

CellStyle least(CellStyle style) {
  style.number.prepend(quotedInFormula(leastText({})));
  return style;
}

CellStyle most(CellStyle style) {
  style.number.prepend(quotedInFormula(mostText({})));
  return style;
}

}  // namespace look

namespace {

constexpr unsigned kPlanGroupRow = 3;  // what stands over neighbouring headings; empty where nothing does
constexpr unsigned kPlanHeadingRow = 4;
constexpr unsigned kPlanFirstRow = 5;
constexpr unsigned kPlanColumnsOfPage = 24;
constexpr double kDueWidth = 30;         // a date does not wrap, and "overdue" stands behind it
constexpr double kNoteLine = 14;         // points
constexpr double kWidestRepeated = 110;  // of columns that every page to the right repeats; wider would fill it

/// Numbers add up when the cell of the sum is what the rows have.
bool isSumOf(const ReportTable& table, std::size_t column, std::size_t firstRow, std::size_t rows,
             const ReportCell& sum) {
  std::int64_t counted = 0;
  MoneySum money;
  Micro amount = 0;
  for (std::size_t r = firstRow; r < firstRow + rows; ++r) {
    const ReportCell& cell = table.rows[r][column];
    if (const auto* count = std::get_if<std::int64_t>(&cell)) counted += *count;
    if (const auto* cost = std::get_if<MoneySum>(&cell)) money.add(*cost);
    if (const auto* one = std::get_if<Amount>(&cell)) amount += one->micro;
  }
  if (const auto* count = std::get_if<std::int64_t>(&sum)) return *count == counted;
  if (const auto* cost = std::get_if<MoneySum>(&sum)) return cost->known == money.known;
  const auto* one = std::get_if<Amount>(&sum);
  return one != nullptr && one->micro == amount;
}

constexpr int kFirstSheetYear = 1901;  // the calendar of workbooks begins in 1900, with a day that never was

/// A date as workbooks count it, so that they sort and filter by it; nothing for other cells.
std::optional<Date> dateOf(const ReportCell& cell) {
  const auto* const due = std::get_if<DueDay>(&cell);
  const auto* const date = due == nullptr ? std::get_if<Date>(&cell) : &due->date;
  return date == nullptr || date->year < kFirstSheetYear ? std::nullopt : std::optional(*date);
}

double sheetDay(const Date& date) {
  const QDate zero(1899, 12, 30);
  return static_cast<double>(zero.daysTo(QDate(date.year, date.month, date.day)));
}

/// "1 November 2026 · terlambat": what is overdue stands behind the date and is no part of it.
CellStyle dateStyle(CellStyle style, const ReportCell& cell) {
  style.number = currentLanguage() == Language::English ? QStringLiteral("[$-409]d mmmm yyyy")
                                                        : QStringLiteral("[$-421]d mmmm yyyy");
  if (isOverdue(cell))
    style.number += quotedInFormula(QStringLiteral(" · ") + reportWord(QT_TRANSLATE_NOOP("report", "overdue")));
  return style;
}

/// Nothing in cells of words and in those where nothing is known.
std::optional<double> numberOf(const ReportCell& cell) {
  if (const auto* amount = std::get_if<Amount>(&cell)) return unitsFromMicro(amount->micro);
  if (const auto* money = std::get_if<MoneySum>(&cell))
    return isNothing(cell) ? std::nullopt : std::optional(static_cast<double>(money->known));
  if (const auto* count = std::get_if<std::int64_t>(&cell)) return static_cast<double>(*count);
  if (const auto* number = std::get_if<double>(&cell)) return *number;
  const auto* range = std::get_if<ValueRange>(&cell);
  return range != nullptr && range->from == range->to ? std::optional<double>(range->from) : std::nullopt;
}

/// With "≥" before what is the least that a cell can be.
CellStyle markedStyle(CellStyle style, const ReportCell& cell, const ReportColumn& column) {
  const auto* amount = std::get_if<Amount>(&cell);
  if (amount != nullptr && column.type != ReportType::Percent) return look::amount(style, *amount, column.unit);
  const auto* const range = std::get_if<ValueRange>(&cell);
  if (range != nullptr && range->isApproximate()) return look::partial(std::move(style));
  return isLeast(cell) ? look::least(std::move(style)) : style;
}

/// As lineText marks it.
CellStyle numberStyle(const CellStyle& style, const ReportCell& cell, const ReportColumn& column, bool isEstimate) {
  CellStyle marked = markedStyle(style, cell, column);
  if (isEstimate && !kawasan::isEstimate(cell)) marked.number.prepend(quotedInFormula(estimateMark()));
  return marked;
}

class PlanSheet {
 public:
  PlanSheet(WorkSheet& sheet, const Regulation& regulation, const ReportTable& table)
      : m_sheet(sheet), m_regulation(regulation), m_table(table) {}

  void write(const QString& subtitle) {
    m_sheet.text(0, 0, titleOf(m_table.kind), look::title());
    writeNote(1, subtitle);
    writeNote(2, planNoteOf(m_table));
    for (std::size_t c = 0; c < m_table.columns.size(); ++c) {
      m_sheet.text(kPlanHeadingRow, at(c), headingOf(m_table.columns[c], m_regulation, m_table.level), look::heading());
    }
    m_sheet.rowHeight(kPlanHeadingRow, 44);
    writeGroups();
    if (m_table.groups.empty()) {
      writeRows(0, m_table.rows.size());
    } else {
      for (const ReportGroup& group : m_table.groups) {
        const unsigned first = m_row;
        writeRows(group.firstRow, group.rows);
        writeSums(sumLabelOf(group.name, m_regulation), group.totals, first, group.firstRow, group.rows);
      }
    }
    const unsigned lastOfRows = std::max(m_row, kPlanFirstRow + 1) - 1;
    if (m_table.hasTotals()) {
      writeSums(reportWord(QT_TRANSLATE_NOOP("report", "Sum")), m_table.totals, kPlanFirstRow, 0, m_table.rows.size());
    }
    writeSignatures();
    setUp(subtitle, lastOfRows);
  }

 private:
  /// Over the columns of the first page, in as many lines as it needs: a long line would make all of the page small.
  void writeNote(unsigned row, const QString& text) {
    const unsigned last = std::min(at(m_table.columns.size() - 1), kPlanColumnsOfPage - 1);
    double width = 0;
    for (unsigned c = 0; c <= last; ++c) width += widthOf(m_table.columns[c]);
    const double lines = std::ceil(static_cast<double>(text.size()) / width);
    if (lines <= 1 || last == 0) return m_sheet.text(row, 0, text, look::note());
    CellStyle style = look::note();
    style.wraps = true;
    style.align = Aligned::Left;
    m_sheet.merged({row, 0, row, last}, text, style);
    m_sheet.rowHeight(row, kNoteLine * lines);
  }

  void writeGroups() {
    ColumnBlock whole;
    for (std::size_t c = 0; c < m_table.columns.size(); ++c) whole.columns.push_back(c);
    for (const GroupSpan& span : groupSpans(m_table, whole, m_regulation)) {
      if (span.name.isEmpty()) continue;
      const unsigned last = at(span.first + span.columns - 1);
      if (span.columns == 1) {
        m_sheet.text(kPlanGroupRow, last, span.name, look::heading());
      } else {
        m_sheet.merged({kPlanGroupRow, at(span.first), kPlanGroupRow, last}, span.name, look::heading());
      }
    }
  }

  static unsigned at(std::size_t column) { return static_cast<unsigned>(column); }

  [[nodiscard]] static CellStyle styleOf(const ReportColumn& column) {
    CellStyle style = look::body();
    switch (column.type) {
      case ReportType::Text:
        style.align = Aligned::Left;
        style.wraps = true;
        break;
      case ReportType::Count:
      case ReportType::Money:
        style.number = QStringLiteral("#,##0");
        break;
      case ReportType::Percent:
      case ReportType::Density:
        style.number = QStringLiteral("0.00");
        break;
      default:
        style.number = QStringLiteral("0");
        style.align = Aligned::Centre;
        break;
      case ReportType::Amount:
        break;
    }
    return style;
  }

  void writeCell(std::size_t c, const ReportCell& cell, const CellStyle& style, bool isEstimate) {
    const ReportColumn& column = m_table.columns[c];
    if (const auto number = numberOf(cell)) {
      m_sheet.number(m_row, at(c), *number, numberStyle(style, cell, column, isEstimate));
    } else if (const auto date = dateOf(cell)) {
      m_sheet.number(m_row, at(c), sheetDay(*date), dateStyle(style, cell));
    } else {
      m_sheet.text(m_row, at(c), estimatedText(isEstimate, wordOf(cell, column, m_regulation)), style);
    }
  }

  void writeRows(std::size_t first, std::size_t rows) {
    for (std::size_t r = first; r < first + rows; ++r, ++m_row) {
      for (std::size_t c = 0; c < m_table.columns.size(); ++c) {
        writeCell(c, m_table.rows[r][c], styleOf(m_table.columns[c]), m_table.isEstimate(r, c));
      }
    }
  }

  /// SUBTOTAL leaves other subtotals between its rows out.
  void writeSums(const QString& label, const std::vector<ReportCell>& sums, unsigned firstOnSheet, std::size_t firstRow,
                 std::size_t rows) {
    const unsigned last = m_row - 1;
    for (std::size_t c = 0; c < m_table.columns.size(); ++c) {
      const ReportColumn& column = m_table.columns[c];
      CellStyle style = styleOf(column);
      style.bold = true;
      style.fill = tokens::kTableSum;
      const bool isEstimate = m_table.isEstimateSum(firstRow, rows, c);
      const ReportCell& sum = sums[c];
      if (isNothing(sum)) {
        m_sheet.blank(m_row, at(c), style);
      } else if (isSumOf(m_table, c, firstRow, rows, sum)) {
        m_sheet.formula(m_row, at(c), QStringLiteral("=SUBTOTAL(9,%1)").arg(rangeName(firstOnSheet, last, at(c))),
                        *numberOf(sum), numberStyle(style, sum, column, isEstimate));
      } else {
        writeCell(c, sum, style, isEstimate);
      }
    }
    CellStyle style = look::body();
    style.bold = true;
    style.fill = tokens::kTableSum;
    style.align = Aligned::Left;
    m_sheet.text(m_row, 0, label, style);
    ++m_row;
  }

  void writeSignatures() {
    const std::vector<Signature> signers = signersOf(m_table, m_regulation);
    if (signers.empty()) return;
    ++m_row;
    const auto heads = signatureHeadings(m_table);
    for (std::size_t i = 0; i < heads.size(); ++i) {
      m_sheet.text(m_row, at(i) + 1, heads[i].first, look::heading());
    }
    ++m_row;
    for (const Signature& signer : signers) {
      CellStyle style = look::body();
      style.wraps = true;
      m_sheet.text(m_row, 1, signer.role, style);
      m_sheet.text(m_row, 2, signer.person, style);
      for (unsigned c = 3; c <= static_cast<unsigned>(heads.size()); ++c) m_sheet.blank(m_row, c, style);
      m_sheet.rowHeight(m_row, 48);
      ++m_row;
    }
  }

  [[nodiscard]] static double widthOf(const ReportColumn& column) {
    if (column.field == ReportField::Number) return 5;
    if (column.field == ReportField::Due) return kDueWidth;
    switch (column.type) {
      case ReportType::Money:
        return 17;
      case ReportType::Text:
        return column.field == ReportField::ContractUnit || column.field == ReportField::Code ? 9 : 20;
      default:
        return 10;
    }
  }

  /// From the first column to the last that names a row; where that is too wide that one alone, as a sheet repeats
  /// neighbours only.
  void repeatNames() {
    std::size_t last = 0;
    for (std::size_t c = 0; c < m_table.columns.size(); ++c) {
      if (namesRow(m_table, m_table.columns[c])) last = c;
    }
    double width = 0;
    for (std::size_t c = 0; c <= last; ++c) width += widthOf(m_table.columns[c]);
    m_sheet.repeatColumns(at(width > kWidestRepeated ? last : 0), at(last));
  }

  void setUp(const QString& subtitle, unsigned lastOfRows) {
    for (std::size_t c = 0; c < m_table.columns.size(); ++c) {
      m_sheet.columnWidth(at(c), at(c), widthOf(m_table.columns[c]));
    }
    const unsigned lastColumn = at(m_table.columns.size() - 1);
    m_sheet.freeze(kPlanFirstRow, 2);
    if (m_table.groups.empty()) m_sheet.filter({kPlanHeadingRow, 0, lastOfRows, lastColumn});
    m_sheet.paper(SheetPaper::A3Landscape);
    m_sheet.fitWidth(1 + lastColumn / kPlanColumnsOfPage);
    m_sheet.repeatRows(kPlanGroupRow, kPlanHeadingRow);
    repeatNames();
    m_sheet.footer(subtitle, reportWord(QT_TRANSLATE_NOOP("report", "Page &P of &N")));
  }

  WorkSheet& m_sheet;
  const Regulation& m_regulation;
  const ReportTable& m_table;
  unsigned m_row = kPlanFirstRow;
};

}  // namespace

void addPlanSheet(Workbook& book, const QString& subtitle, const Regulation& regulation, const ReportTable& table) {
  PlanSheet(book.addSheet(planSheetOf(table.kind)), regulation, table).write(subtitle);
}

}  // namespace kawasan
