// The layout of the national form for the slum class of an RT: head with the bases, one line an indicator grouped by
// aspect with the mean of each, total, class and the limits; one block an RT, each on its own page, one sheet a
// kelurahan. The columns for works and the state after them are left out: a project without activities has none.

#include "ui/paint/qt_bridge.h"
#include "ui/paint/report_sheets.h"
#include "ui/paint/report_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"

namespace kawasan {

namespace {

using enum ReportField;

constexpr std::size_t kMostPageBreaks = 1000;  // what a sheet holds

/// Base quantities in the order of the form's head.
constexpr Parameter kHeadBases[] = {Parameter::AreaDecree, Parameter::AreaVerified, Parameter::Buildings,
                                    Parameter::Population, Parameter::HouseholdsKk, Parameter::RoadIdeal,
                                    Parameter::DrainIdeal};
constexpr unsigned kHeadRow = 2;  // of a block

class FormBlock {
 public:
  FormBlock(WorkSheet& sheet, const ReportJob& job, const ReportTable& table, std::size_t at, unsigned top)
      : m_sheet(sheet),
        m_job(job),
        m_regulation(job.request.regulation),
        m_table(table),
        m_row(table.rows[at]),
        m_at(at),
        m_top(top) {}

  /// Returns the row after the block.
  unsigned write() {
    writeHead();
    m_next = m_top + kHeadRow + static_cast<unsigned>(std::size(kHeadBases)) + 1;
    writeHeadings();
    for (std::size_t a = 0; a < m_regulation.aspects.size(); ++a) writeAspect(a);
    writeResult();
    return m_next;
  }

 private:
  QString placeText(ReportField field) const {
    const auto column = m_table.find(field);
    return column ? wordOf(m_row[*column], m_table.columns[*column], m_regulation) : QString();
  }

  QString rtText() const {
    QString text = QStringLiteral("RT ") + placeText(ReportField::Rt);
    if (const QString rw = placeText(Rw); !rw.isEmpty()) text += QStringLiteral(" RW ") + rw;
    if (const QString part = placeText(Part); !part.isEmpty()) text += QStringLiteral(" (%1)").arg(part);
    return text;
  }

  void writeHead() {
    CellStyle title = look::title();
    title.align = Aligned::Centre;
    m_sheet.merged({m_top, 0, m_top, 5}, reportWord(QT_TRANSLATE_NOOP("report", "CALCULATION OF THE SLUM CLASS")),
                   title);
    CellStyle note = look::note();
    note.align = Aligned::Centre;
    const Snapshot& snapshot = m_job.request.snapshot;
    QString subtitle = subtitleOf(m_job);
    if (const QString estimates = placeText(Estimates); !estimates.isEmpty())
      subtitle +=
          QStringLiteral(" · ") + reportWord(QT_TRANSLATE_NOOP("report", "estimates, in italics: %1")).arg(estimates);
    m_sheet.merged({m_top + 1, 0, m_top + 1, 5}, subtitle, note);
    const std::pair<QString, QString> places[] = {
        {reportWord(QT_TRANSLATE_NOOP("report", "Province")), toQString(snapshot.info.province)},
        {reportWord(QT_TRANSLATE_NOOP("report", "City or regency")), toQString(snapshot.info.city)},
        {reportWord(QT_TRANSLATE_NOOP("report", "Kecamatan")), placeText(Kecamatan)},
        {reportWord(QT_TRANSLATE_NOOP("report", "Kelurahan/Desa")), placeText(Kelurahan)},
        {reportWord(QT_TRANSLATE_NOOP("report", "Kawasan")), placeText(Kawasan)},
        {QStringLiteral("RT/RW"), rtText()},
        {reportWord(QT_TRANSLATE_NOOP("report", "Survey")),
         m_job.survey == nullptr ? QString() : toQString(m_job.survey->name)}};
    CellStyle plain = look::body();
    plain.align = Aligned::Left;
    CellStyle strong = plain;
    strong.bold = true;
    strong.wraps = true;
    unsigned row = m_top + kHeadRow;
    for (const auto& [label, text] : places) {
      m_sheet.text(row, 0, label, plain);
      m_sheet.text(row++, 1, text, strong);
    }
    row = m_top + kHeadRow;
    for (const Parameter base : kHeadBases) {
      const ReportColumn& column = m_table.columns[*m_table.findBase(base)];
      ReportColumn named = column;
      named.unit.reset();
      m_sheet.merged({row, 2, row, 3}, headingOf(named, m_regulation, Level::Rt), plain);
      writeAmount(row, 4, *m_table.findBase(base));
      m_sheet.text(row++, 5, unitName(*column.unit), plain);
    }
  }

  void writeAmount(unsigned row, unsigned at, std::size_t c) {
    if (const auto* amount = std::get_if<Amount>(&m_row[c])) {
      m_displayed += 1;
      CellStyle style = look::amount(look::body(), *amount, m_table.columns[c].unit);
      style.italic = m_table.isEstimate(m_at, c);
      m_sheet.number(row, at, unitsFromMicro(amount->micro), style);
    } else {
      m_sheet.blank(row, at, look::body());
    }
    m_figures << cellName(row, at);
  }

  QString baseCell(Parameter base) const {
    for (unsigned i = 0; i < std::size(kHeadBases); ++i) {
      if (kHeadBases[i] == base) return cellName(m_top + kHeadRow + i, 4);
    }
    return {};
  }

  void writeHeadings() {
    const CellStyle style = look::heading();
    m_sheet.merged({m_next, 0, m_next + 1, 0}, reportWord(QT_TRANSLATE_NOOP("report", "ASPECT")), style);
    m_sheet.merged({m_next, 1, m_next + 1, 1}, reportWord(QT_TRANSLATE_NOOP("report", "CRITERION")), style);
    m_sheet.merged({m_next, 2, m_next, 5}, reportWord(QT_TRANSLATE_NOOP("report", "PRESENT STATE (BASELINE)")), style);
    ++m_next;
    m_sheet.text(m_next, 2, reportWord(QT_TRANSLATE_NOOP("report", "VOLUME")), style);
    m_sheet.text(m_next, 3, reportWord(QT_TRANSLATE_NOOP("report", "UNIT")), style);
    m_sheet.text(m_next, 4, reportWord(QT_TRANSLATE_NOOP("report", "PERCENT (%)")), style);
    m_sheet.text(m_next, 5, reportWord(QT_TRANSLATE_NOOP("report", "VALUE")), style);
    ++m_next;
  }

  template <typename Number>
  void writeFormula(unsigned row, unsigned at, const QString& formula, const std::optional<Number>& result,
                    const QString& word, const CellStyle& style) {
    if (result) {
      m_sheet.formula(row, at, formula, static_cast<double>(*result), style);
    } else {
      m_sheet.formula(row, at, formula, word, style);
    }
  }

  std::optional<double> percentIn(std::optional<std::size_t> column) const {
    const auto* number = column ? std::get_if<double>(&m_row[*column]) : nullptr;
    return number == nullptr ? std::nullopt : std::optional(*number);
  }

  std::optional<int> valueIn(std::optional<std::size_t> column) const {
    const auto* range = column ? std::get_if<ValueRange>(&m_row[*column]) : nullptr;
    return range == nullptr || range->from != range->to ? std::nullopt : std::optional(range->from);
  }

  CellStyle percentStyle(bool bold) const {
    CellStyle style = look::body();
    style.number = QStringLiteral("0.00");
    style.bold = bold;
    return style;
  }

  CellStyle valueStyle(bool bold) const {
    CellStyle style = look::body();
    style.number = QStringLiteral("0");
    style.align = Aligned::Centre;
    style.bold = bold;
    return style;
  }

  void writeAspect(std::size_t a) {
    const Aspect& aspect = m_regulation.aspects[a];
    CellStyle name = look::body();
    name.wraps = true;
    name.bold = true;
    name.align = Aligned::Left;
    CellStyle criterion = name;
    criterion.bold = false;
    const auto count = static_cast<unsigned>(aspect.indicators.size());
    const QString aspectName = capitalised(localText(aspect.name));
    m_sheet.merged({m_next, 0, m_next + count - 1, 0}, QStringLiteral("%1. %2").arg(a + 1).arg(aspectName), name);
    QStringList percents;
    for (const std::size_t i : aspect.indicators) {
      const Indicator& indicator = m_regulation.indicators[i];
      m_sheet.text(m_next, 1, toQString(indicator.code) + u' ' + capitalised(localText(indicator.name)), criterion);
      writeAmount(m_next, 2, *m_table.find(Volume, i));
      m_sheet.text(m_next, 3, unitName(unitOf(indicator.parameter)), look::body());
      const QString volume = cellName(m_next, 2);
      const QString percent = cellName(m_next, 4);
      writeFormula(m_next, 4, percentFormula(volume, baseCell(indicator.base)), percentIn(m_table.find(Percent, i)), {},
                   percentStyle(false));
      writeFormula(m_next, 5, valueFormula(volume, baseCell(indicator.base), percent), valueIn(m_table.find(Value, i)),
                   {}, valueStyle(false));
      percents << percent;
      m_values << cellName(m_next, 5);
      m_sheet.rowHeight(m_next, 28);
      ++m_next;
    }
    CellStyle mean = look::body();
    mean.italic = true;
    mean.align = Aligned::Left;
    m_sheet.merged({m_next, 0, m_next, 3}, reportWord(QT_TRANSLATE_NOOP("report", "Mean: %1")).arg(aspectName), mean);
    writeMean(m_next, 4, percents, percentIn(m_table.find(AspectMean, a)));
    m_sheet.blank(m_next, 5, look::body());
    m_means << cellName(m_next, 4);
    ++m_next;
  }

  void writeMean(unsigned row, unsigned at, const QStringList& cells, const std::optional<double>& result) {
    const QString list = cells.join(u',');
    writeFormula(row, at, QStringLiteral("=IF(COUNT(%1)<%2,\"\",AVERAGE(%1))").arg(list).arg(cells.size()), result, {},
                 percentStyle(true));
  }

  /// Figures of the RT that the form has no place for; they tell an RT without figures from one with others.
  std::int64_t figuresElsewhere() const {
    std::int64_t all = 0;
    for (std::size_t c = 0; c < m_row.size(); ++c) {
      const ReportField field = m_table.columns[c].field;
      const bool isFigure = field == Base || field == Volume || field == Uncounted;
      all += isFigure && !isNothing(m_row[c]) ? 1 : 0;
    }
    return all - m_displayed;
  }

  void writeResult() {
    const QString values = m_values.join(u',');
    QString filled = QStringLiteral("COUNT(%1)").arg(m_figures.join(u','));
    if (figuresElsewhere() > 0) filled = QStringLiteral("(%1+%2)").arg(filled).arg(figuresElsewhere());
    const QString lowest = QStringLiteral("SUM(%1)").arg(values);
    const QString highest = QStringLiteral("(SUM(%1)+%2*(%3-COUNT(%1)))")
                                .arg(values, QString::fromUtf16(kLargestValue))
                                .arg(m_values.size());
    CellStyle label = look::body();
    label.bold = true;
    label.align = Aligned::Left;
    const auto total = m_table.find(Total);
    const auto slumClass = m_table.find(Class);
    m_sheet.merged({m_next, 2, m_next, 4}, reportWord(QT_TRANSLATE_NOOP("report", "TOTAL OF VALUES")), label);
    writeFormula(m_next, 5, totalFormula(filled, lowest, highest), valueIn(total),
                 wordOf(m_row[*total], m_table.columns[*total], m_regulation), valueStyle(true));
    m_sheet.merged({m_next + 1, 2, m_next + 1, 3}, reportWord(QT_TRANSLATE_NOOP("report", "SLUM CLASS")), label);
    CellStyle classStyle = label;
    classStyle.align = Aligned::Centre;
    m_sheet.merged({m_next + 1, 4, m_next + 1, 5}, {}, classStyle);
    m_sheet.formula(m_next + 1, 4, classFormula(filled, lowest, highest),
                    wordOf(m_row[*slumClass], m_table.columns[*slumClass], m_regulation), classStyle);
    m_sheet.merged({m_next + 2, 2, m_next + 2, 3},
                   reportWord(QT_TRANSLATE_NOOP("report", "MEAN OF THE ASPECTS (SECTORAL)")), label);
    writeMean(m_next + 2, 4, m_means, percentIn(m_table.find(SectoralMean)));
    m_sheet.blank(m_next + 2, 5, look::body());
    writeLimits();
    const unsigned beside = 2 + writeFiled(m_next + 3);
    m_next += 1 + std::max(static_cast<unsigned>(m_regulation.classes.size()), beside);
  }

  /// What a file said of the RT, below what is computed; how many of the rows beside the limits that needs, one at
  /// least.
  unsigned writeFiled(unsigned row) {
    const unsigned first = row;
    CellStyle style = look::body();
    style.align = Aligned::Left;
    style.wraps = true;
    for (const ReportField field : {FiledTotal, FiledClass}) {
      const auto column = m_table.find(field);
      if (!column || isNothing(m_row[*column])) continue;
      m_sheet.merged({row, 2, row, 3}, headingOf(m_table.columns[*column], m_regulation, Level::Rt), style);
      CellStyle answer = style;
      answer.align = Aligned::Centre;
      m_sheet.rowHeight(row, 28);
      const auto* const total = std::get_if<std::int64_t>(&m_row[*column]);
      const QString word =
          total != nullptr ? QString::number(*total) : wordOf(m_row[*column], m_table.columns[*column], m_regulation);
      m_sheet.merged({row, 4, row, 5}, word, answer);
      ++row;
    }
    return std::max(1U, row - first);
  }

  void writeLimits() {
    CellStyle style = look::body();
    style.align = Aligned::Left;
    style.bold = true;
    m_sheet.merged({m_next, 0, m_next, 1}, reportWord(QT_TRANSLATE_NOOP("report", "LIMITS OF THE SLUM CLASS")), style);
    style.bold = false;
    unsigned row = m_next + 1;
    for (auto limit = m_regulation.classes.rbegin(); limit != m_regulation.classes.rend(); ++limit) {
      m_sheet.merged({row, 0, row, 1},
                     QStringLiteral("%1–%2: %3").arg(limit->from).arg(limit->to).arg(nameOf(limit->slumClass)), style);
      ++row;
    }
  }

  WorkSheet& m_sheet;
  const ReportJob& m_job;
  const Regulation& m_regulation;
  const ReportTable& m_table;
  const std::vector<ReportCell>& m_row;
  std::size_t m_at;  // its place in the table
  unsigned m_top;
  unsigned m_next = 0;
  std::int64_t m_displayed = 0;  // figures written
  QStringList m_figures;
  QStringList m_values;
  QStringList m_means;
};

}  // namespace

void addFormSheets(Workbook& book, const ReportJob& job, const ReportTable& table) {
  const std::size_t kelurahan = *table.find(Kelurahan);
  const auto nameIn = [&](std::size_t row) {
    return wordOf(table.rows[row][kelurahan], table.columns[kelurahan], job.request.regulation);
  };
  for (std::size_t from = 0; from < table.rows.size();) {
    const QString name = nameIn(from);
    WorkSheet& sheet = book.addSheet(name.isEmpty() ? reportWord(QT_TRANSLATE_NOOP("report", "No kelurahan")) : name);
    std::vector<unsigned> breaks;
    unsigned top = 0;
    std::size_t to = from;
    for (; to < table.rows.size() && nameIn(to) == name; ++to) {
      if (top > 0 && breaks.size() < kMostPageBreaks) breaks.push_back(top);
      top = FormBlock(sheet, job, table, to, top).write() + 1;
    }
    sheet.pageBreaks(breaks);
    sheet.columnWidth(0, 0, 19);
    sheet.columnWidth(1, 1, 46);
    sheet.columnWidth(2, 2, 13);
    sheet.columnWidth(3, 3, 11);
    sheet.columnWidth(4, 5, 12);
    sheet.paper(SheetPaper::A4Portrait);
    sheet.printScale(78);
    sheet.withoutGrid();
    sheet.footer(subtitleOf(job), reportWord(QT_TRANSLATE_NOOP("report", "Page &P of &N")));
    from = to;
  }
}

}  // namespace kawasan
