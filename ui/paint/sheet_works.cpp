#include <algorithm>
#include <array>
#include <span>

#include "ui/paint/sheet_blocks.h"
#include "ui/paint/sheet_cells.h"
#include "ui/paint/work_painter.h"

// Of a map of the plan: the years with their activities and money, how far works have come, and the list by number.

namespace kawasan {

namespace {

class WorksBlock final : public SheetBlock {
 public:
  explicit WorksBlock(const SheetContent& content) : m_content(content), m_works(*content.works), m_lines(content) {}

  double height(const Canvas& canvas, double width, const PanelFit& fit) const override {
    const double inner = width - 2 * kBlockPadding;
    // Heading and sum of the years, and the row of marks below them.
    const double years = (static_cast<double>(m_works.years.size()) + 3) * fit.rowHeight;
    double sum = kBlockTop + kBlockBottom + kHeadingHeight + years;
    if (!m_content.legendNote.isEmpty()) sum += canvas.paragraphHeight(m_content.legendNote, cells::kNote, inner);
    if (!m_works.rows.empty()) sum += cells::kSectionGap + listHeight(canvas, inner, fit);
    if (!m_lines.isEmpty()) sum += cells::kSectionGap + m_lines.height(fit);
    return sum;
  }

  void paint(Canvas& canvas, const QRectF& area, const PanelFit& fit) const override {
    const QRectF inner = innerArea(area);
    double y = drawHeading(canvas, inner, m_content.words.legend);
    y = paintYears(canvas, {inner.left(), y, inner.width(), 0}, fit);
    if (!m_works.rows.empty()) y = paintList(canvas, {inner.left(), y + cells::kSectionGap, inner.width(), 0}, fit);
    if (!m_lines.isEmpty()) m_lines.paint(canvas, {inner.left(), y + cells::kSectionGap, inner.width(), 0}, fit);
  }

 private:
  static void rule(Canvas& canvas, const QRectF& area, double y, bool isRow) {
    canvas.line({area.left(), y}, {area.right(), y}, isRow ? cells::kRowLine : cells::kRule,
                isRow ? tokens::kFaintLine : tokens::kText);
  }

  double paintYears(Canvas& canvas, const QRectF& area, const PanelFit& fit) const {
    std::vector<QStringList> texts{{m_works.legendCount, QString::number(m_works.activities)},
                                   {m_works.cost, m_works.yearsCost}};
    for (const SheetYearRow& row : m_works.years) texts[1] << row.cost;
    const CellColumns columns(canvas, texts);
    const double labelWidth = area.width() - columns.totalWidth();
    double y = area.top();
    const auto row = [&](double left, const QString& label, const QString& count, const QString& cost,
                         const TextStyle& style) {
      canvas.textIn({area.left() + left, y, labelWidth - left, fit.rowHeight}, Qt::AlignLeft, label, style);
      canvas.textIn(columns.cell(0, area.right(), y, fit.rowHeight), Qt::AlignRight, count, style);
      canvas.textIn(columns.cell(1, area.right(), y, fit.rowHeight), Qt::AlignRight, cost, style);
      y += fit.rowHeight;
    };
    row(0, m_works.legendTitle, m_works.legendCount, m_works.cost, cells::kBold);
    rule(canvas, area, y, false);
    for (const SheetYearRow& year : m_works.years) {
      drawSample(canvas, {area.left(), y, cells::kSwatchWidth, fit.rowHeight}, WorkProgress::Done, year.colour);
      row(cells::kSwatchWidth + 2, year.label, QString::number(year.activities), year.cost, cells::kPlain);
      rule(canvas, area, y, true);
    }
    if (!m_content.legendNote.isEmpty())
      y += canvas.paragraph({area.left(), y, area.width(), 0}, m_content.legendNote, cells::kNote);
    rule(canvas, area, y, false);
    row(0, m_content.words.total, QString::number(m_works.activities), m_works.yearsCost, cells::kBold);
    paintMarks(canvas, {area.left(), y, area.width(), fit.rowHeight});
    return y + fit.rowHeight;
  }

  static void drawSample(Canvas& canvas, const QRectF& area, WorkProgress progress, QRgb colour) {
    QPainterPath path;
    path.moveTo(area.left() + 0.4, area.center().y());
    path.lineTo(area.right() - 0.4, area.center().y());
    drawWork(canvas.painter(), path, WorkMark::Line, progress, 1, colour);
  }

  /// How far works have come is told by the line, whatever their year.
  void paintMarks(Canvas& canvas, const QRectF& area) const {
    const std::array<std::pair<WorkProgress, QString>, 2> marks{
        {{WorkProgress::Planned, m_works.planned}, {WorkProgress::Done, m_works.begun}}};
    const double width = area.width() / static_cast<double>(marks.size());
    double left = area.left();
    for (const auto& [progress, label] : marks) {
      drawSample(canvas, {left, area.top(), cells::kSwatchWidth, area.height()}, progress, tokens::kText);
      canvas.textIn({left + cells::kSwatchWidth + 1.6, area.top(), width - cells::kSwatchWidth - 2, area.height()},
                    Qt::AlignLeft, label, cells::kPlain);
      left += width;
    }
  }

  // ---- list by number
  [[nodiscard]] std::size_t shownRows(const PanelFit& fit) const {
    return std::min(fit.tableRows, m_works.rows.size());
  }
  [[nodiscard]] std::span<const SheetWorkRow> measured() const {
    return std::span(m_works.rows).first(std::min(m_works.rows.size(), kMostTableRows));
  }
  [[nodiscard]] CellColumns listColumns(const Canvas& canvas) const {
    std::vector<QStringList> texts{{m_works.tableYear}, {m_works.cost, m_works.rowsCost}};
    for (const SheetWorkRow& row : measured()) {
      texts[0] << row.year;
      texts[1] << row.cost;
    }
    return {canvas, texts};
  }
  [[nodiscard]] double numberWidth(const Canvas& canvas) const {
    double widest = canvas.textWidth(m_works.tableNumber, cells::kBold);
    for (const SheetWorkRow& row : measured()) widest = std::max(widest, canvas.textWidth(row.number, cells::kBold));
    return widest + cells::kColumnGap;
  }
  [[nodiscard]] double listHeight(const Canvas& canvas, double width, const PanelFit& fit) const {
    const double nameWidth = width - numberWidth(canvas) - listColumns(canvas).totalWidth();
    double sum = 2 * fit.rowHeight;
    for (std::size_t i = 0; i < shownRows(fit); ++i)
      sum += labelRowHeight(canvas, m_works.rows[i].name, nameWidth, fit.rowHeight);
    return shownRows(fit) < m_works.rows.size() ? sum + fit.rowHeight : sum;
  }
  double paintList(Canvas& canvas, const QRectF& area, const PanelFit& fit) const {
    const CellColumns columns = listColumns(canvas);
    const double number = numberWidth(canvas);
    const double nameWidth = area.width() - number - columns.totalWidth();
    double y = area.top();
    const auto row = [&](const SheetWorkRow& work, double height, const TextStyle& style) {
      canvas.textIn({area.left(), y, number, height}, Qt::AlignLeft, work.number, cells::kBold);
      paintLabel(canvas, {area.left() + number, y, nameWidth, height}, work.name, style);
      canvas.textIn(columns.cell(0, area.right(), y, height), Qt::AlignRight, work.year, style);
      canvas.textIn(columns.cell(1, area.right(), y, height), Qt::AlignRight, work.cost, style);
      y += height;
    };
    row({m_works.tableNumber, m_works.tableName, m_works.tableYear, m_works.cost}, fit.rowHeight, cells::kBold);
    rule(canvas, area, y, false);
    for (std::size_t i = 0; i < shownRows(fit); ++i) {
      const SheetWorkRow& work = m_works.rows[i];
      row(work, labelRowHeight(canvas, work.name, nameWidth, fit.rowHeight), cells::kPlain);
      rule(canvas, area, y, true);
    }
    if (const std::size_t hidden = m_works.rows.size() - shownRows(fit); hidden > 0) {
      canvas.textIn({area.left(), y, area.width(), fit.rowHeight}, Qt::AlignLeft,
                    m_works.moreRows.arg(static_cast<qulonglong>(hidden)), cells::kNote);
      y += fit.rowHeight;
    }
    rule(canvas, area, y, false);
    row({{}, m_content.words.total, {}, m_works.rowsCost}, fit.rowHeight, cells::kBold);
    return y;
  }

  const SheetContent& m_content;
  const SheetWorks& m_works;
  LineLegend m_lines;
};

}  // namespace

BlockPointer makeWorksBlock(const SheetContent& content) {
  return std::make_unique<WorksBlock>(content);
}

}  // namespace kawasan
