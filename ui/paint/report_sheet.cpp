// The table layout of a report, and the sheet with the limits.

#include <algorithm>

#include "core/rules/missing_weight.h"
#include "ui/paint/qt_bridge.h"
#include "ui/paint/report_sheets.h"
#include "ui/paint/report_words.h"
#include "ui/paint/tokens.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/survey_marks.h"

namespace kawasan {

namespace {

using enum ReportField;

constexpr unsigned kGroupRow = 4;
constexpr unsigned kHeadingRow = 5;
constexpr unsigned kColumnsOfPage = 24;
constexpr unsigned kFirstRow = 6;

QString word(const char16_t* name) {
  return QString::fromUtf16(name);
}

QString listOf(const QStringList& cells) {
  return cells.join(u',');
}

/// Where the columns of a table stand on its sheet: the ends of the total have columns of their own before it.
class ColumnPlan {
 public:
  explicit ColumnPlan(const ReportTable& table) : m_hasEnds(table.kind == ReportKind::Rt), m_total(table.find(Total)) {}

  [[nodiscard]] unsigned at(std::size_t column) const {
    const bool isBehind = m_hasEnds && m_total && column >= *m_total;
    return static_cast<unsigned>(column) + (isBehind ? 2U : 0U);
  }
  [[nodiscard]] bool hasEnds() const { return m_hasEnds && m_total.has_value(); }
  [[nodiscard]] unsigned lowest() const { return at(*m_total) - 2; }
  [[nodiscard]] unsigned highest() const { return at(*m_total) - 1; }

 private:
  bool m_hasEnds;
  std::optional<std::size_t> m_total;
};

class TableSheet {
 public:
  TableSheet(WorkSheet& sheet, const ReportJob& job, const ReportTable& table)
      : m_sheet(sheet),
        m_job(job),
        m_regulation(job.request.regulation),
        m_table(table),
        m_plan(table),
        m_lastRow(kFirstRow + static_cast<unsigned>(std::max<std::size_t>(table.rows.size(), 1)) - 1),
        m_lastColumn(m_plan.at(table.columns.size() - 1)) {
    if (const auto filled = table.find(Filled)) m_filled = m_plan.at(*filled);
    for (std::size_t i = 0; i < m_regulation.indicators.size(); ++i) {
      if (const auto value = table.find(Value, i)) m_values.push_back(m_plan.at(*value));
    }
    const std::vector<Parameter> needed = neededFigures(m_regulation);
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
      const ReportColumn& column = table.columns[c];
      if (column.field != Base && column.field != Volume && column.field != Uncounted) continue;
      const bool isNeeded = std::find(needed.begin(), needed.end(), *column.parameter) != needed.end();
      (isNeeded ? m_needed : m_beside).push_back(c);
    }
  }

  void write() {
    writeHead();
    for (std::size_t r = 0; r < m_table.rows.size(); ++r) writeRow(kFirstRow + static_cast<unsigned>(r), r);
    writeTotals();
    setUp();
  }

 private:
  [[nodiscard]] bool isLive() const { return m_table.kind == ReportKind::Rt; }

  void writeHead() {
    m_sheet.text(0, 0, titleOf(m_job.kind), look::title());
    m_sheet.text(1, 0, subtitleOf(m_job), look::note());
    m_sheet.text(
        2, 0,
        isLive()
            ? reportWord(QT_TRANSLATE_NOOP(
                             "report",
                             "Percents, values, sums and classes are formulas; their limits stand on the sheet %1. "
                             "An empty cell means: none yet."))
                  .arg(reportWord(QT_TRANSLATE_NOOP("report", "Limits")))
            : reportWord(QT_TRANSLATE_NOOP("report", "An empty cell means: none yet.")),
        look::note());
    QStringList notes;
    if (!m_table.estimates.empty())
      notes << reportWord(QT_TRANSLATE_NOOP("report",
                                            "Figures in italics are estimates until somebody confirms them; the last "
                                            "column names them."));
    if (m_table.estimates.empty() && m_table.hasEstimates()) notes << estimateNoteOf(m_table);
    if (const QString marks = leastNoteOf(m_table); !marks.isEmpty()) notes << marks;
    if (!notes.isEmpty()) m_sheet.text(3, 0, notes.join(u' '), look::note());
    for (std::size_t c = 0; c < m_table.columns.size(); ++c) {
      const unsigned column = m_plan.at(c);
      const QString heading = headingOf(m_table.columns[c], m_regulation, m_table.level);
      if (groupOf(m_table.columns[c], m_regulation).isEmpty()) m_sheet.blank(kGroupRow, column, look::heading());
      m_sheet.text(kHeadingRow, column, heading, look::heading());
    }
    if (m_plan.hasEnds()) {
      m_sheet.text(kHeadingRow, m_plan.lowest(), reportWord(QT_TRANSLATE_NOOP("report", "Lowest sum")),
                   look::heading());
      m_sheet.text(kHeadingRow, m_plan.highest(), reportWord(QT_TRANSLATE_NOOP("report", "Highest sum")),
                   look::heading());
    }
    writeGroups();
    m_sheet.rowHeight(kGroupRow, 44);
    m_sheet.rowHeight(kHeadingRow, 40);
  }

  void writeGroups() {
    for (std::size_t from = 0; from < m_table.columns.size();) {
      const QString group = groupOf(m_table.columns[from], m_regulation);
      std::size_t to = from;
      while (to + 1 < m_table.columns.size() && groupOf(m_table.columns[to + 1], m_regulation) == group) ++to;
      if (!group.isEmpty()) {
        const bool endsBefore = m_plan.hasEnds() && m_table.columns[from].field == Total;
        m_sheet.merged({kGroupRow, endsBefore ? m_plan.lowest() : m_plan.at(from), kGroupRow, m_plan.at(to)}, group,
                       look::heading());
      }
      from = to + 1;
    }
  }

  CellStyle styleOf(const ReportColumn& column, bool isSum) const {
    CellStyle style = look::body();
    if (isSum) style.fill = tokens::kTableSum;
    style.bold = isSum || column.field == Total || column.field == Class;
    // What was filed stands back behind what is computed.
    if (column.field == FiledTotal || column.field == FiledClass) style.text = tokens::kSecondary;
    switch (column.type) {
      case ReportType::Text:
        style.wraps = column.field == RtNames || column.field == Kelurahan || column.field == Kecamatan ||
                      column.field == Name || column.field == Handling || column.field == Kawasan ||
                      column.field == Estimates;
        style.align = Aligned::Left;
        break;
      case ReportType::Count:
        style.number = QStringLiteral("#,##0");
        break;
      case ReportType::Percent:
        style.number = QStringLiteral("0.00");
        break;
      case ReportType::Value:
        style.number = QStringLiteral("0");
        style.align = Aligned::Centre;
        break;
      case ReportType::Density:
        style.number = QStringLiteral("#,##0.00");
        break;
      case ReportType::Degrees:
        style.number = QStringLiteral("0.000000");
        break;
      case ReportType::Money:
        style.number = QStringLiteral("#,##0");
        break;
      case ReportType::Year:
        style.number = QStringLiteral("0");
        break;
      case ReportType::Amount:
        break;
    }
    return style;
  }

  /// A cell as it stands: text, number or nothing.
  void writePlain(unsigned row, std::size_t c, const ReportCell& cell, const CellStyle& style) {
    const ReportColumn& column = m_table.columns[c];
    const unsigned at = m_plan.at(c);
    if (const auto* amount = std::get_if<Amount>(&cell)) {
      m_sheet.number(row, at, unitsFromMicro(amount->micro), look::amount(style, *amount, column.unit));
    } else if (const auto* count = std::get_if<std::int64_t>(&cell)) {
      m_sheet.number(row, at, static_cast<double>(*count), style);
    } else if (const auto* number = std::get_if<double>(&cell)) {
      m_sheet.number(row, at, *number, style);
    } else if (const auto* range = std::get_if<ValueRange>(&cell); range != nullptr && range->from == range->to) {
      m_sheet.number(row, at, range->from, range->isApproximate() ? look::partial(style) : style);
    } else {
      m_sheet.text(row, at, wordOf(cell, column, m_regulation), style);
    }
  }

  /// A formula with the number, the text or the empty text that it gives.
  void writeFormula(unsigned row, unsigned column, const QString& formula, const ReportCell& result,
                    const QString& resultWord, const CellStyle& style) {
    if (const auto* number = std::get_if<double>(&result)) return m_sheet.formula(row, column, formula, *number, style);
    if (const auto* count = std::get_if<std::int64_t>(&result))
      return m_sheet.formula(row, column, formula, static_cast<double>(*count), style);
    if (const auto* amount = std::get_if<Amount>(&result))
      return m_sheet.formula(row, column, formula, unitsFromMicro(amount->micro), style);
    const auto* range = std::get_if<ValueRange>(&result);
    if (range != nullptr && range->from == range->to)
      return m_sheet.formula(row, column, formula, static_cast<double>(range->from),
                             range->isApproximate() ? look::partial(style) : style);
    // The mark of a range is that of its format, as the formula gives the range alone.
    if (range != nullptr && range->isApproximate())
      return m_sheet.formula(row, column, formula, rangeText({range->from, range->to}), look::partial(style));
    m_sheet.formula(row, column, formula, resultWord, style);
  }

  QString nameAt(unsigned row, std::size_t c) const { return cellName(row, m_plan.at(c)); }
  QString volumeAt(unsigned row, std::size_t i) const { return nameAt(row, *m_table.find(Volume, i)); }
  QString baseAt(unsigned row, std::size_t i) const {
    return nameAt(row, *m_table.findBase(m_regulation.indicators[i].base));
  }
  QString percentAt(unsigned row, std::size_t i) const { return nameAt(row, *m_table.find(Percent, i)); }

  QStringList valueCells(unsigned row) const {
    QStringList cells;
    for (const unsigned column : m_values) cells << cellName(row, column);
    return cells;
  }

  QStringList cellsOf(unsigned row, const std::vector<std::size_t>& columns) const {
    QStringList cells;
    for (const std::size_t c : columns) cells << nameAt(row, c);
    return cells;
  }

  /// The same figures as figuresThere counts.
  QString filledFormula(unsigned row) const { return QStringLiteral("=COUNT(%1)").arg(listOf(cellsOf(row, m_needed))); }

  /// How many figures the RT of a row has, also of those that the edition does not ask for.
  QString figuresIn(unsigned row) const {
    const QString filled = cellName(row, m_filled);
    return m_beside.empty() ? filled : QStringLiteral("(%1+COUNT(%2))").arg(filled, listOf(cellsOf(row, m_beside)));
  }

  /// Which RT have figures, for functions that take arrays.
  QString hasFigures() const {
    QString counts = rangeName(kFirstRow, m_lastRow, m_filled);
    for (const std::size_t c : m_beside) counts += QStringLiteral("+ISNUMBER(%1)").arg(rangeOf(c));
    return QStringLiteral("(%1>0)").arg(counts);
  }

  /// The mean of percents as long as none is missing.
  static QString meanFormula(const QStringList& cells) {
    const QString list = listOf(cells);
    return QStringLiteral("=IF(COUNT(%1)<%2,\"\",AVERAGE(%1))").arg(list).arg(cells.size());
  }

  QString aspectMeanFormula(unsigned row, std::size_t aspect) const {
    QStringList cells;
    for (const std::size_t i : m_regulation.aspects[aspect].indicators) cells << percentAt(row, i);
    return meanFormula(cells);
  }

  QString sectoralFormula(unsigned row) const {
    QStringList cells;
    for (std::size_t a = 0; a < m_regulation.aspects.size(); ++a) cells << nameAt(row, *m_table.find(AspectMean, a));
    return meanFormula(cells);
  }

  /// What rows of RT and the row of sums have in common; empty for columns that are typed.
  QString formulaOf(unsigned row, std::size_t c) const {
    const ReportColumn& column = m_table.columns[c];
    const QString filled = row > m_lastRow ? assessed() : figuresIn(row);
    switch (column.field) {
      case AspectMean:
        return aspectMeanFormula(row, *column.index);
      case SectoralMean:
        return sectoralFormula(row);
      case Total:
        return totalFormula(filled, cellName(row, m_plan.lowest()), cellName(row, m_plan.highest()));
      case Class:
        return classFormula(filled, cellName(row, m_plan.lowest()), cellName(row, m_plan.highest()));
      default:
        return {};
    }
  }

  QString rowFormula(unsigned row, std::size_t c, const ReportCell& cell) const {
    const ReportColumn& column = m_table.columns[c];
    const std::size_t i = column.index.value_or(0);
    if (!isLive()) return ratioFormula(row, c, cell);
    switch (column.field) {
      case Filled:
        return filledFormula(row);
      case Percent:
        return percentFormula(volumeAt(row, i), baseAt(row, i));
      case Value:
        return valueFormula(volumeAt(row, i), baseAt(row, i), percentAt(row, i));
      default:
        return formulaOf(row, c);
    }
  }

  /// Densities of the tables of areas; none where the sums rest on different RT, which a formula could not tell.
  QString ratioFormula(unsigned row, std::size_t c, const ReportCell& cell) const {
    if (isNothing(cell)) return {};
    const ReportField field = m_table.columns[c].field;
    if (field != PopulationDensity && field != BuildingDensity) return {};
    const auto over = m_table.find(field == PopulationDensity ? Population : Buildings);
    const auto under = m_table.find(VerifiedHectares);
    if (!over || !under) return {};
    const QString amount = nameAt(row, *over);
    const QString hectares = nameAt(row, *under);
    return QStringLiteral("=IF(COUNT(%1,%2)<2,\"\",IF(%2<=0,\"\",%1/%2))").arg(amount, hectares);
  }

  void writeRow(unsigned row, std::size_t r) {
    const std::vector<ReportCell>& cells = m_table.rows[r];
    for (std::size_t c = 0; c < cells.size(); ++c) {
      CellStyle style = styleOf(m_table.columns[c], false);
      style.italic = m_table.isEstimate(r, c);
      // Of an RT a column beside says it in words.
      if (m_table.kind != ReportKind::Rt) style = look::made(style, cells[c], style.italic);
      const QString formula = rowFormula(row, c, cells[c]);
      if (formula.isEmpty()) {
        writePlain(row, c, cells[c], style);
      } else {
        writeFormula(row, m_plan.at(c), formula, cells[c], wordOf(cells[c], m_table.columns[c], m_regulation), style);
      }
    }
    if (m_plan.hasEnds()) writeEnds(row, cells[*m_table.find(Total)], endStyle(false));
  }

  CellStyle endStyle(bool isSum) const {
    CellStyle style = look::body();
    style.number = QStringLiteral("0");
    style.align = Aligned::Centre;
    style.text = tokens::kSecondary;
    if (isSum) style.fill = tokens::kTableSum;
    return style;
  }

  /// Lowest and highest total: an open value counts as nothing, then as the largest.
  void writeEnds(unsigned row, const ReportCell& total, const CellStyle& style) {
    const QString values = listOf(valueCells(row));
    const QString filled = figuresIn(row);
    const QString lowest = QStringLiteral("=IF(%1=0,\"\",SUM(%2))").arg(filled, values);
    const QString highest = QStringLiteral("=IF(%1=0,\"\",SUM(%2)+%3*(%4-COUNT(%2)))")
                                .arg(filled, values, word(kLargestValue))
                                .arg(m_values.size());
    writeEndCells(row, lowest, highest, total, style);
  }

  void writeEndCells(unsigned row, const QString& lowest, const QString& highest, const ReportCell& total,
                     const CellStyle& style) {
    if (const auto* range = std::get_if<ValueRange>(&total)) {
      m_sheet.formula(row, m_plan.lowest(), lowest, static_cast<double>(range->from), style);
      m_sheet.formula(row, m_plan.highest(), highest, static_cast<double>(range->to), style);
    } else {
      m_sheet.formula(row, m_plan.lowest(), lowest, QString(), style);
      m_sheet.formula(row, m_plan.highest(), highest, QString(), style);
    }
  }

  // The row of sums, and below it the lowest and highest value each indicator may have while figures are missing.

  QString rangeOf(std::size_t c) const { return rangeName(kFirstRow, m_lastRow, m_plan.at(c)); }
  /// How many RT have figures.
  QString assessed() const { return cellName(m_lastRow + 1, m_filled); }

  /// Sums of decimals are rounded back to millionths, in which figures are held.
  QString sumFormula(std::size_t c) const {
    return QStringLiteral("=IF(COUNT(%1)=0,\"\",ROUND(SUM(%1),6))").arg(rangeOf(c));
  }

  QString volumeRange(std::size_t i) const { return rangeOf(*m_table.find(Volume, i)); }
  QString baseRange(std::size_t i) const { return rangeOf(*m_table.findBase(m_regulation.indicators[i].base)); }

  QString sumPercent(std::size_t i) const {
    const unsigned row = m_lastRow + 1;
    const QString plain = percentFormula(volumeAt(row, i), baseAt(row, i)).mid(1);
    return QStringLiteral("=IF(OR(%1=0,COUNT(%2)<%1,COUNT(%3)<%1),\"\",%4)")
        .arg(assessed(), volumeRange(i), baseRange(i), plain);
  }

  QString bandOfSums(std::size_t i, const QString& more) const {
    const unsigned row = m_lastRow + 1;
    const QString base = QStringLiteral("SUM(%1)").arg(baseAt(row, i));
    const QString volume = QStringLiteral("(SUM(%1)%2)").arg(volumeAt(row, i), more);
    return QStringLiteral("IF(%1<=0,0,%2)")
        .arg(base, bandOf(QStringLiteral("MAX(0,MIN(100,100*%1/%2))").arg(volume, base)));
  }

  QString lowestValue(std::size_t i) const {
    return QStringLiteral("=IF(%1=0,\"\",IF(COUNT(%2)<%1,0,%3))").arg(assessed(), baseRange(i), bandOfSums(i, {}));
  }

  /// Missing volumes may be as large as their bases; where a base is missing too, anything may fail.
  QString highestValue(std::size_t i) const {
    const unsigned row = m_lastRow + 1;
    const QString filled = hasFigures();
    const QString volumes = volumeRange(i);
    const QString bases = baseRange(i);
    const QString room = QStringLiteral("SUMPRODUCT((%1=\"\")*%2*(%3>0),%3)").arg(volumes, filled, bases);
    const QString both = QStringLiteral("SUMPRODUCT((%1=\"\")*%2*(%3=\"\"))").arg(volumes, filled, bases);
    const QString anything = QStringLiteral("AND(COUNT(%1)<%2,OR(%3>0,AND(SUM(%4)<=0,SUM(%5)+%6>0)))")
                                 .arg(bases, assessed(), both, baseAt(row, i), volumeAt(row, i), room);
    return QStringLiteral("=IF(%1=0,\"\",IF(%2,%3,%4))")
        .arg(assessed(), anything, word(kLargestValue), bandOfSums(i, u'+' + room));
  }

  QString totalsFormula(std::size_t c) const {
    const unsigned row = m_lastRow + 1;
    const ReportColumn& column = m_table.columns[c];
    if (!isLive()) {
      if (column.field == Number) return {};
      if (column.type == ReportType::Count || column.type == ReportType::Amount) return sumFormula(c);
      return ratioFormula(row, c, m_table.totals[c]);
    }
    switch (column.field) {
      case Filled:
        return QStringLiteral("=SUMPRODUCT(%1*1)").arg(hasFigures());
      case Base:
      case Volume:
      case Uncounted:
        return sumFormula(c);
      case Percent:
        return sumPercent(*column.index);
      case Value:
        return QStringLiteral("=IF(%1=%2,%1,\"\")").arg(nameAt(row + 1, c), nameAt(row + 2, c));
      default:
        return formulaOf(row, c);
    }
  }

  void writeTotals() {
    const unsigned row = m_lastRow + 1;
    for (std::size_t c = 0; c < m_table.columns.size(); ++c) {
      const ReportColumn& column = m_table.columns[c];
      CellStyle style = styleOf(column, true);
      const ReportCell& cell = m_table.totals[c];
      if (const auto* amount = std::get_if<Amount>(&cell)) style = look::amount(style, *amount, column.unit);
      style = look::made(style, cell, m_table.isEstimateSum(0, m_table.rows.size(), c));
      if (column.field == Filled) style.number = QStringLiteral("#,##0\" RT\"");
      const QString formula = totalsFormula(c);
      if (formula.isEmpty()) {
        m_sheet.blank(row, m_plan.at(c), style);
      } else {
        writeFormula(row, m_plan.at(c), formula, cell, wordOf(cell, column, m_regulation), style);
      }
    }
    CellStyle label = look::body();
    label.bold = true;
    label.fill = tokens::kTableSum;
    label.align = Aligned::Left;
    m_sheet.text(row, 0, reportWord(QT_TRANSLATE_NOOP("report", "Sum")), label);
    if (m_plan.hasEnds()) {
      const ReportCell& total = m_table.totals[*m_table.find(Total)];
      const auto sumOf = [&](unsigned r) {
        return QStringLiteral("=IF(%1=0,\"\",SUM(%2))").arg(assessed(), listOf(valueCells(r)));
      };
      writeEndCells(row, sumOf(row + 1), sumOf(row + 2), total, endStyle(true));
      writeValueEnds();
    }
  }

  void writeValueEnds() {
    CellStyle label = look::note();
    m_sheet.text(m_lastRow + 2, 1, reportWord(QT_TRANSLATE_NOOP("report", "Lowest value while figures are missing")),
                 label);
    m_sheet.text(m_lastRow + 3, 1, reportWord(QT_TRANSLATE_NOOP("report", "Highest value while figures are missing")),
                 label);
    const CellStyle style = endStyle(false);
    for (std::size_t i = 0; i < m_values.size(); ++i) {
      const auto* range = std::get_if<ValueRange>(&m_table.totals[*m_table.find(Value, i)]);
      const ReportCell from = range == nullptr ? ReportCell() : ReportCell(std::int64_t{range->from});
      const ReportCell to = range == nullptr ? ReportCell() : ReportCell(std::int64_t{range->to});
      writeFormula(m_lastRow + 2, m_values[i], lowestValue(i), from, {}, style);
      writeFormula(m_lastRow + 3, m_values[i], highestValue(i), to, {}, style);
    }
  }

  static double widthOf(const ReportColumn& column) {
    switch (column.field) {
      case Number:
        return 5;
      case Rw:
      case ReportField::Rt:
      case Part:
        return 6;
      case Kecamatan:
      case Kelurahan:
      case Kampung:
      case Handling:
        return 16;
      case Kawasan:
      case Name:
        return 22;
      case RtNames:
        return 34;
      case ReportField::PatternReason:
      case AreaCharacter:
      case DwellingStatus:
      case ProblemText:
      case Remark:
        return 28;
      case DecreeNumber:
        return 20;
      case FiledClass:
        return 18;
      case Estimates:
        return 34;
      case Class:
        return 16;
      case Percent:
      case Filled:
        return 7.5;
      case Value:
        return 6;
      case Typology:
      case Legal:
      case Longitude:
      case Latitude:
      case ReportField::Classification:
        return 12;
      default:
        return 10;
    }
  }

  void setUp() {
    for (std::size_t c = 0; c < m_table.columns.size(); ++c) {
      const unsigned column = m_plan.at(c);
      m_sheet.columnWidth(column, column, widthOf(m_table.columns[c]));
    }
    if (m_plan.hasEnds()) m_sheet.columnWidth(m_plan.lowest(), m_plan.highest(), 8.5);
    const auto name = m_table.find(isLive() ? ReportField::Rt : Name);
    m_sheet.freeze(kFirstRow, m_plan.at(*name) + 1);
    m_sheet.filter({kHeadingRow, 0, m_lastRow, m_lastColumn});
    const auto slumClass = m_plan.at(*m_table.find(Class));
    for (const SlumClass each : {SlumClass::None, SlumClass::Light, SlumClass::Moderate, SlumClass::Heavy}) {
      const FillToken& token = tokens::kClasses[static_cast<std::size_t>(each) + 1];
      m_sheet.colourEqual({kFirstRow, slumClass, m_lastRow + 1, slumClass}, nameOf(each), token.fill, token.text);
    }
    m_sheet.paper(SheetPaper::A3Landscape);
    // A page shows about this many columns that can be read; the names come again on each.
    m_sheet.fitWidth(1 + m_lastColumn / kColumnsOfPage);
    m_sheet.repeatRows(kGroupRow, kHeadingRow);
    m_sheet.repeatColumns(0, m_plan.at(*name));
    m_sheet.footer(subtitleOf(m_job), reportWord(QT_TRANSLATE_NOOP("report", "Page &P of &N")));
    m_sheet.activate();
  }

  WorkSheet& m_sheet;
  const ReportJob& m_job;
  const Regulation& m_regulation;
  const ReportTable& m_table;
  ColumnPlan m_plan;
  unsigned m_lastRow;  // of the areas
  unsigned m_lastColumn;
  unsigned m_filled = 0;
  std::vector<unsigned> m_values;     // columns of the values
  std::vector<std::size_t> m_needed;  // of the table: figures that the edition asks for
  std::vector<std::size_t> m_beside;  // and the others
};

}  // namespace

namespace look {

CellStyle title() {
  CellStyle style;
  style.bold = true;
  style.bordered = false;
  style.points = 13;
  return style;
}

CellStyle note() {
  CellStyle style;
  style.bordered = false;
  style.text = tokens::kSecondary;
  return style;
}

CellStyle heading() {
  CellStyle style;
  style.bold = true;
  style.align = Aligned::Centre;
  style.wraps = true;
  style.fill = tokens::kTableHead;
  style.points = 9;
  return style;
}

CellStyle body() {
  return {};
}

CellStyle amount(const CellStyle& base, const Amount& shown, std::optional<Unit> unit) {
  CellStyle style = base;
  const bool isWhole = shown.micro % kMicroPerUnit == 0;
  style.number = unit == Unit::Hectare ? QStringLiteral("#,##0.00####")
                 : isWhole             ? QStringLiteral("#,##0")
                                       : QStringLiteral("#,##0.0#####");
  const CellStyle marked = shown.isLeast ? least(style) : shown.isMost ? most(style) : style;
  return shown.isEstimate ? partial(marked) : marked;
}

}  // namespace look

QString percentFormula(const QString& volume, const QString& base) {
  return QStringLiteral("=IF(COUNT(%1,%2)<2,\"\",IF(%2<=0,0,MAX(0,MIN(100,100*%1/%2))))").arg(volume, base);
}

QString bandOf(const QString& percent) {
  return QStringLiteral("LOOKUP(ROUND(%1,2),%2,%3)").arg(percent, word(kBandFrom), word(kBandValue));
}

QString classOfTotal(const QString& total) {
  return QStringLiteral("LOOKUP(%1,%2,%3)").arg(total, word(kClassFrom), word(kClassName));
}

QString valueFormula(const QString& volume, const QString& base, const QString& percent) {
  // With one of the two alone the value is known when nothing can fail: a volume of 0, or nothing that it is a part of.
  return QStringLiteral("=IF(ISNUMBER(%3),%4,IF(AND(COUNT(%1,%2)=1,MAX(%1,%2)<=0),0,\"\"))")
      .arg(volume, base, percent, bandOf(percent));
}

QString totalFormula(const QString& filled, const QString& lowest, const QString& highest) {
  return QStringLiteral("=IF(%1=0,%4,IF(%2=%3,%2,%2&\"–\"&%3))")
      .arg(filled, lowest, highest, quotedInFormula(missingText()));
}

QString classFormula(const QString& filled, const QString& lowest, const QString& highest) {
  // What stands between the two classes of a range, from the function that writes such ranges.
  QString between = classRange(SlumClass::None, SlumClass::Heavy);
  between.chop(nameOf(SlumClass::Heavy).size());
  between.remove(0, nameOf(SlumClass::None).size());
  return QStringLiteral("=IF(%1=0,%4,IF(%2=%3,%2,%2&%5&%3))")
      .arg(filled, classOfTotal(lowest), classOfTotal(highest), quotedInFormula(missingText()),
           quotedInFormula(between));
}

void addTableSheet(Workbook& book, const ReportJob& job, const ReportTable& table) {
  TableSheet(book.addSheet(sheetNameOf(job.kind)), job, table).write();
}

void addLimitsSheet(Workbook& book, const ReportJob& job) {
  const Regulation& regulation = job.request.regulation;
  const QString name = reportWord(QT_TRANSLATE_NOOP("report", "Limits"));
  WorkSheet& sheet = book.addSheet(name);
  sheet.text(0, 0, reportWord(QT_TRANSLATE_NOOP("report", "Limits of %1")).arg(localText(regulation.name)),
             look::title());
  sheet.text(1, 0,
             reportWord(QT_TRANSLATE_NOOP("report",
                                          "Percents are rounded to two decimals before they are compared. The formulas "
                                          "of the other sheets read these cells.")),
             look::note());
  CellStyle number = look::body();
  number.number = QStringLiteral("0.00");
  CellStyle whole = look::body();
  whole.number = QStringLiteral("0");
  constexpr unsigned kBands = 4;
  sheet.text(kBands - 1, 0, reportWord(QT_TRANSLATE_NOOP("report", "Percent from")), look::heading());
  sheet.text(kBands - 1, 1, reportWord(QT_TRANSLATE_NOOP("report", "Value")), look::heading());
  unsigned row = kBands;
  sheet.number(row, 0, 0, number);
  sheet.number(row++, 1, 0, whole);
  for (const Band& band : regulation.bands) {
    sheet.number(row, 0, band.fromHundredths / 100.0, number);
    sheet.number(row++, 1, band.value, whole);
  }
  const QString prefix = QStringLiteral("='%1'!").arg(name);
  book.define(word(kBandFrom), prefix + rangeName(kBands, row - 1, 0, true));
  book.define(word(kBandValue), prefix + rangeName(kBands, row - 1, 1, true));
  book.define(word(kLargestValue), prefix + cellName(row - 1, 1, true));
  const unsigned classes = row + 2;
  sheet.text(classes - 1, 0, reportWord(QT_TRANSLATE_NOOP("report", "Sum from")), look::heading());
  sheet.text(classes - 1, 1, reportWord(QT_TRANSLATE_NOOP("report", "to")), look::heading());
  sheet.text(classes - 1, 2, reportWord(QT_TRANSLATE_NOOP("report", "Slum class")), look::heading());
  sheet.text(classes - 1, 3, reportWord(QT_TRANSLATE_NOOP("report", "Code")), look::heading());
  row = classes;
  for (const ClassLimit& limit : regulation.classes) {
    sheet.number(row, 0, limit.from, whole);
    sheet.number(row, 1, limit.to, whole);
    sheet.text(row, 2, nameOf(limit.slumClass), look::body());
    sheet.text(row++, 3, toQString(limit.code), look::body());
  }
  book.define(word(kClassFrom), prefix + rangeName(classes, row - 1, 0, true));
  book.define(word(kClassName), prefix + rangeName(classes, row - 1, 2, true));
  sheet.columnWidth(0, 1, 14);
  sheet.columnWidth(2, 2, 18);
  sheet.paper(SheetPaper::A4Portrait);
}

}  // namespace kawasan
