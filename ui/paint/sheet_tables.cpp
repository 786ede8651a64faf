#include <algorithm>
#include <span>

#include "ui/paint/sheet_blocks.h"
#include "ui/paint/sheet_cells.h"
#include "ui/paint/style.h"
#include "ui/text/area_words.h"
#include "ui/text/survey_marks.h"

// Legend with counts and hectares, table of areas.

namespace kawasan {

namespace {

constexpr double kSmallSwatch = 4.2;

QString countText(const std::optional<int>& count, Language language) {
  return count ? formatNumber(*count, 0, language) : QStringLiteral("–");
}

QString hectareText(const KnownSum& sum, Language language) {
  return isMissing(sum.amount) ? QStringLiteral("–") : sumText(sum, formatFixed(sum.amount, 2, language));
}

QString totalText(const SheetTableRow& row, Language language) {
  if (!row.total) return QStringLiteral("–");
  const QString low = (row.isPartial ? estimateMark() : QString()) + formatNumber(*row.total, 0, language);
  if (!row.totalHigh || *row.totalHigh == *row.total) return low;
  return low + QStringLiteral("–") + formatNumber(*row.totalHigh, 0, language);
}

class TablesBlock final : public SheetBlock {
 public:
  explicit TablesBlock(const SheetContent& content) : m_content(content), m_lines(content) {}

  double height(const Canvas& canvas, double width, const PanelFit& fit) const override {
    const double inner = width - 2 * kBlockPadding;
    double sum = kBlockTop + kBlockBottom + kHeadingHeight + legendHeight(canvas, inner, fit);
    if (!m_content.table.empty()) sum += cells::kSectionGap + tableHeight(canvas, inner, fit);
    if (!m_lines.isEmpty()) sum += cells::kSectionGap + m_lines.height(fit);
    return sum;
  }
  void paint(Canvas& canvas, const QRectF& area, const PanelFit& fit) const override {
    const QRectF inner = innerArea(area);
    double y = drawHeading(canvas, inner, m_content.words.legend);
    y = paintLegend(canvas, {inner.left(), y, inner.width(), 0}, fit);
    if (!m_content.table.empty()) y = paintTable(canvas, {inner.left(), y + cells::kSectionGap, inner.width(), 0}, fit);
    if (!m_lines.isEmpty()) m_lines.paint(canvas, {inner.left(), y + cells::kSectionGap, inner.width(), 0}, fit);
  }

 private:
  // ---- legend
  [[nodiscard]] CellColumns legendColumns(const Canvas& canvas) const {
    const SheetWords& words = m_content.words;
    std::vector<QStringList> texts{{words.legendRt, countText(m_content.totals.rt, m_content.language)},
                                   {words.legendHectares, hectareText(m_content.totals.hectares, m_content.language)}};
    if (hasKawasanColumn()) texts.insert(texts.begin(), {words.legendKawasan});
    return {canvas, texts};
  }
  [[nodiscard]] bool hasKawasanColumn() const {
    return std::ranges::any_of(m_content.legend, [](const SheetLegendRow& row) { return row.kawasan.has_value(); });
  }
  [[nodiscard]] double legendLabelWidth(const Canvas& canvas, double width) const {
    return width - legendColumns(canvas).totalWidth() - cells::kSwatchWidth - 2;
  }
  [[nodiscard]] double legendHeight(const Canvas& canvas, double width, const PanelFit& fit) const {
    double sum = 2 * fit.rowHeight;  // header and total
    const double labelWidth = legendLabelWidth(canvas, width);
    for (const SheetLegendRow& row : m_content.legend)
      sum += labelRowHeight(canvas, row.label, labelWidth, fit.rowHeight);
    if (!m_content.legendNote.isEmpty()) sum += fit.rowHeight;
    return sum;
  }
  double paintLegend(Canvas& canvas, const QRectF& area, const PanelFit& fit) const {
    const CellColumns columns = legendColumns(canvas);
    const double right = area.right();
    double y = area.top();
    const auto paintCounts = [&](const std::optional<int>& kawasan, const std::optional<int>& rt,
                                 const KnownSum& hectares, double height, const TextStyle& style) {
      QStringList texts{countText(rt, m_content.language), hectareText(hectares, m_content.language)};
      if (hasKawasanColumn()) texts.prepend(countText(kawasan, m_content.language));
      for (qsizetype i = 0; i < texts.size(); ++i) {
        canvas.textIn(columns.cell(static_cast<std::size_t>(i), right, y, height), Qt::AlignRight, texts[i], style);
      }
    };

    QStringList heads{m_content.words.legendRt, m_content.words.legendHectares};
    if (hasKawasanColumn()) heads.prepend(m_content.words.legendKawasan);
    for (qsizetype i = 0; i < heads.size(); ++i) {
      canvas.textIn(columns.cell(static_cast<std::size_t>(i), right, y, fit.rowHeight), Qt::AlignRight, heads[i],
                    cells::kBold);
    }
    canvas.textIn({area.left(), y, area.width() - columns.totalWidth(), fit.rowHeight}, Qt::AlignLeft,
                  m_content.legendTitle, cells::kBold);
    y += fit.rowHeight;
    canvas.line({area.left(), y}, {right, y}, cells::kRule, tokens::kText);

    const double labelWidth = legendLabelWidth(canvas, area.width());
    for (const SheetLegendRow& row : m_content.legend) {
      const double height = labelRowHeight(canvas, row.label, labelWidth, fit.rowHeight);
      paintKey(canvas,
               {area.left(), y + height / 2 - fit.rowHeight / 2 + 0.35, cells::kSwatchWidth, fit.rowHeight - 0.7},
               row.key);
      paintLabel(canvas, {area.left() + cells::kSwatchWidth + 2, y, labelWidth, height}, row.label, cells::kPlain);
      paintCounts(row.kawasan, row.rt, row.hectares, height, cells::kPlain);
      y += height;
      canvas.line({area.left(), y}, {right, y}, 0.1, tokens::kFaintLine);
    }
    if (!m_content.legendNote.isEmpty()) {
      canvas.textIn({area.left(), y, area.width(), fit.rowHeight}, Qt::AlignLeft, m_content.legendNote, cells::kNote);
      y += fit.rowHeight;
    }
    canvas.line({area.left(), y}, {right, y}, cells::kRule, tokens::kText);
    canvas.textIn({area.left(), y, labelWidth, fit.rowHeight}, Qt::AlignLeft, m_content.words.total, cells::kBold);
    paintCounts(m_content.totals.kawasan, m_content.totals.rt, m_content.totals.hectares, fit.rowHeight, cells::kBold);
    return y + fit.rowHeight;
  }
  static void paintKey(Canvas& canvas, const QRectF& area, const LegendKey& key) {
    if (const auto* fill = std::get_if<ClassFill>(&key)) {
      drawSwatch(canvas, area, classToken(*fill));
      return;
    }
    const int priority = std::get<int>(key);
    const FillToken token = priorityToken(priority);
    drawSwatch(canvas, area, token);
    if (token.hatch != HatchKind::Empty) return;  // no priority: unknown
    canvas.textIn(area, Qt::AlignHCenter, QString::number(priority), {7.2, true, token.text});
  }

  // ---- table of areas
  [[nodiscard]] std::size_t shownRows(const PanelFit& fit) const {
    return std::min(fit.tableRows, m_content.table.size());
  }
  /// Nothing where the table has no such column.
  [[nodiscard]] QString decreeText(const KnownSum& hectares) const {
    return m_content.words.tableDecree.isEmpty() ? QString() : hectareText(hectares, m_content.language);
  }
  [[nodiscard]] CellColumns figureColumns(const Canvas& canvas) const {
    const SheetWords& words = m_content.words;
    const Language language = m_content.language;
    std::vector<QStringList> texts{{words.tableDecree, decreeText(m_content.totals.decreeHectares)},
                                   {words.tableVerified, hectareText(m_content.totals.verifiedHectares, language)},
                                   {words.tableTotal},
                                   {words.tableClass},
                                   {words.tableCode}};
    const std::size_t measured = std::min(m_content.table.size(), kMostTableRows);
    for (const SheetTableRow& row : std::span(m_content.table).first(measured)) {
      texts[0] << decreeText(row.decreeHectares);
      texts[1] << hectareText(row.verifiedHectares, language);
      texts[2] << totalText(row, language);
      texts[4] << row.code;
    }
    for (const SheetTableRow& row : std::span(m_content.table).first(measured))
      texts[3] << row.className + QStringLiteral("      ");
    return {canvas, texts};
  }
  [[nodiscard]] double tableHeight(const Canvas& canvas, double width, const PanelFit& fit) const {
    const double nameWidth = width - figureColumns(canvas).totalWidth();
    double sum = 2 * fit.rowHeight;
    for (std::size_t i = 0; i < shownRows(fit); ++i)
      sum += labelRowHeight(canvas, m_content.table[i].name, nameWidth, fit.rowHeight);
    if (shownRows(fit) < m_content.table.size()) sum += fit.rowHeight;
    return sum;
  }
  double paintTable(Canvas& canvas, const QRectF& area, const PanelFit& fit) const {
    const SheetWords& words = m_content.words;
    const CellColumns columns = figureColumns(canvas);
    const double nameWidth = area.width() - columns.totalWidth();
    const auto cell = [&](std::size_t i, double y, double height) { return columns.cell(i, area.right(), y, height); };
    double y = area.top();
    canvas.textIn({area.left(), y, nameWidth, fit.rowHeight}, Qt::AlignLeft, words.tableName, cells::kBold);
    canvas.textIn(cell(0, y, fit.rowHeight), Qt::AlignRight, words.tableDecree, cells::kBold);
    canvas.textIn(cell(1, y, fit.rowHeight), Qt::AlignRight, words.tableVerified, cells::kBold);
    canvas.textIn(cell(2, y, fit.rowHeight), Qt::AlignRight, words.tableTotal, cells::kBold);
    canvas.textIn(cell(3, y, fit.rowHeight), Qt::AlignLeft, words.tableClass, cells::kBold);
    canvas.textIn(cell(4, y, fit.rowHeight), Qt::AlignLeft, words.tableCode, cells::kBold);
    y += fit.rowHeight;
    canvas.line({area.left(), y}, {area.right(), y}, cells::kRule, tokens::kText);
    for (std::size_t i = 0; i < shownRows(fit); ++i) {
      const SheetTableRow& row = m_content.table[i];
      const double height = labelRowHeight(canvas, row.name, nameWidth, fit.rowHeight);
      paintLabel(canvas, {area.left(), y, nameWidth, height}, row.name, cells::kPlain);
      canvas.textIn(cell(0, y, height), Qt::AlignRight, decreeText(row.decreeHectares), cells::kPlain);
      canvas.textIn(cell(1, y, height), Qt::AlignRight, hectareText(row.verifiedHectares, m_content.language),
                    cells::kPlain);
      canvas.textIn(cell(2, y, height), Qt::AlignRight, totalText(row, m_content.language), cells::kPlain);
      const QRectF classCell = cell(3, y, height);
      const double swatch = std::min(2.7, fit.rowHeight - 0.9);
      drawSwatch(canvas, {classCell.left(), y + height / 2 - swatch / 2, kSmallSwatch, swatch},
                 classToken(row.classFill));
      canvas.textIn(classCell.adjusted(kSmallSwatch + 1.2, 0, 0, 0), Qt::AlignLeft, row.className, cells::kPlain);
      canvas.textIn(cell(4, y, height), Qt::AlignLeft, row.code, cells::kPlain);
      y += height;
      canvas.line({area.left(), y}, {area.right(), y}, 0.1, tokens::kFaintLine);
    }
    if (const std::size_t hidden = m_content.table.size() - shownRows(fit); hidden > 0) {
      canvas.textIn({area.left(), y, area.width(), fit.rowHeight}, Qt::AlignLeft,
                    words.moreRows.arg(static_cast<qulonglong>(hidden)), cells::kNote);
      y += fit.rowHeight;
    }
    canvas.line({area.left(), y}, {area.right(), y}, cells::kRule, tokens::kText);
    canvas.textIn({area.left(), y, nameWidth, fit.rowHeight}, Qt::AlignLeft, words.total, cells::kBold);
    canvas.textIn(cell(0, y, fit.rowHeight), Qt::AlignRight, decreeText(m_content.totals.decreeHectares), cells::kBold);
    canvas.textIn(cell(1, y, fit.rowHeight), Qt::AlignRight,
                  hectareText(m_content.totals.verifiedHectares, m_content.language), cells::kBold);
    return y + fit.rowHeight;
  }

  const SheetContent& m_content;
  LineLegend m_lines;
};

}  // namespace

BlockPointer makeTablesBlock(const SheetContent& content) {
  return std::make_unique<TablesBlock>(content);
}

}  // namespace kawasan
