#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <span>

#include "ui/paint/sheet_blocks.h"
#include "ui/paint/style.h"

// Legend with counts and hectares, table of areas, legend of lines.

namespace kawasan {

namespace {

constexpr TextStyle kCell{7.2, false};
constexpr TextStyle kBold{7.2, true};
constexpr TextStyle kNote{7, false, tokens::kSecondary};
constexpr double kColumnGap = 2.2;
constexpr double kSwatchWidth = 7.4;
constexpr double kSmallSwatch = 4.2;
constexpr double kSectionGap = 2;
constexpr double kRule = 0.2;

QString countText(const std::optional<int>& count, Language language) {
  return count ? formatNumber(*count, 0, language) : QStringLiteral("–");
}

QString hectareText(Micro amount, Language language) {
  return isMissing(amount) ? QStringLiteral("–") : formatFixed(amount, 2, language);
}

QString totalText(const SheetTableRow& row, Language language) {
  if (!row.total) return QStringLiteral("–");
  const QString low = formatNumber(*row.total, 0, language);
  if (!row.totalHigh || *row.totalHigh == *row.total) return low;
  return low + QStringLiteral("–") + formatNumber(*row.totalHigh, 0, language);
}

/// Right-aligned columns from the right edge inwards, each as wide as its widest text.
class Columns {
 public:
  Columns(const Canvas& canvas, const std::vector<QStringList>& texts) {
    for (const QStringList& column : texts) {
      double widest = 0;
      for (const QString& text : column) widest = std::max(widest, canvas.textWidth(text, kBold));
      m_widths.push_back(widest);
    }
  }
  [[nodiscard]] double totalWidth() const {
    double sum = 0;
    for (const double width : m_widths) sum += width + kColumnGap;
    return sum;
  }
  [[nodiscard]] QRectF cell(std::size_t index, double right, double y, double height) const {
    for (std::size_t i = m_widths.size() - 1; i > index; --i) right -= m_widths[i] + kColumnGap;
    return {right - m_widths[index], y, m_widths[index], height};
  }

 private:
  std::vector<double> m_widths;
};

/// One line legend entry: what is drawn as a sample.
struct LineEntry {
  LayerKind kind;
  QString label;
};

class TablesBlock final : public SheetBlock {
 public:
  explicit TablesBlock(const SheetContent& content) : m_content(content) { collectLines(); }

  double height(const Canvas& canvas, double width, const PanelFit& fit) const override {
    const double inner = width - 2 * kBlockPadding;
    double sum = kBlockTop + kBlockBottom + kHeadingHeight + legendHeight(canvas, inner, fit);
    if (!m_content.table.empty()) sum += kSectionGap + tableHeight(canvas, inner, fit);
    if (!m_lines.empty()) sum += kSectionGap + lineRows() * fit.rowHeight;
    return sum;
  }
  void paint(Canvas& canvas, const QRectF& area, const PanelFit& fit) const override {
    const QRectF inner = innerArea(area);
    double y = drawHeading(canvas, inner, m_content.words.legend);
    y = paintLegend(canvas, {inner.left(), y, inner.width(), 0}, fit);
    if (!m_content.table.empty()) y = paintTable(canvas, {inner.left(), y + kSectionGap, inner.width(), 0}, fit);
    if (!m_lines.empty()) paintLines(canvas, {inner.left(), y + kSectionGap, inner.width(), 0}, fit);
  }

 private:
  // ---- legend
  [[nodiscard]] Columns legendColumns(const Canvas& canvas) const {
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
    return width - legendColumns(canvas).totalWidth() - kSwatchWidth - 2;
  }
  [[nodiscard]] double rowHeight(const Canvas& canvas, const QString& label, double width, double least) const {
    const double lines = static_cast<double>(canvas.wrapped(label, smallCell(canvas), width).size());
    if (canvas.textWidth(label, smallCell(canvas)) <= width) return least;
    return std::max(least, lines * canvas.lineHeight(smallCell(canvas)) + 0.6);
  }
  static TextStyle smallCell(const Canvas& canvas) {
    return {std::max(canvas.smallestPoints(), kSmallestPoints), false};
  }
  /// Shrinks into one line where that is enough, else wraps at the smallest size.
  static void paintLabel(Canvas& canvas, const QRectF& cell, const QString& label, const TextStyle& style) {
    if (canvas.textWidth(label, smallCell(canvas)) <= cell.width()) {
      canvas.textIn(cell, Qt::AlignLeft, label, style);
      return;
    }
    const double height = canvas.paragraphHeight(label, smallCell(canvas), cell.width());
    canvas.paragraph({cell.left(), cell.center().y() - height / 2, cell.width(), 0}, label, smallCell(canvas));
  }

  [[nodiscard]] double legendHeight(const Canvas& canvas, double width, const PanelFit& fit) const {
    double sum = 2 * fit.rowHeight;  // header and total
    const double labelWidth = legendLabelWidth(canvas, width);
    for (const SheetLegendRow& row : m_content.legend) sum += rowHeight(canvas, row.label, labelWidth, fit.rowHeight);
    if (!m_content.legendNote.isEmpty()) sum += fit.rowHeight;
    return sum;
  }
  double paintLegend(Canvas& canvas, const QRectF& area, const PanelFit& fit) const {
    const Columns columns = legendColumns(canvas);
    const double right = area.right();
    double y = area.top();
    const auto paintCounts = [&](const std::optional<int>& kawasan, const std::optional<int>& rt, Micro hectares,
                                 double height, const TextStyle& style) {
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
                    kBold);
    }
    canvas.textIn({area.left(), y, area.width() - columns.totalWidth(), fit.rowHeight}, Qt::AlignLeft,
                  m_content.legendTitle, kBold);
    y += fit.rowHeight;
    canvas.line({area.left(), y}, {right, y}, kRule, tokens::kText);

    const double labelWidth = legendLabelWidth(canvas, area.width());
    for (const SheetLegendRow& row : m_content.legend) {
      const double height = rowHeight(canvas, row.label, labelWidth, fit.rowHeight);
      paintKey(canvas, {area.left(), y + height / 2 - fit.rowHeight / 2 + 0.35, kSwatchWidth, fit.rowHeight - 0.7},
               row.key);
      paintLabel(canvas, {area.left() + kSwatchWidth + 2, y, labelWidth, height}, row.label, kCell);
      paintCounts(row.kawasan, row.rt, row.hectares, height, kCell);
      y += height;
      canvas.line({area.left(), y}, {right, y}, 0.1, tokens::kFaintLine);
    }
    if (!m_content.legendNote.isEmpty()) {
      canvas.textIn({area.left(), y, area.width(), fit.rowHeight}, Qt::AlignLeft, m_content.legendNote, kNote);
      y += fit.rowHeight;
    }
    canvas.line({area.left(), y}, {right, y}, kRule, tokens::kText);
    canvas.textIn({area.left(), y, labelWidth, fit.rowHeight}, Qt::AlignLeft, m_content.words.total, kBold);
    paintCounts(m_content.totals.kawasan, m_content.totals.rt, m_content.totals.hectares, fit.rowHeight, kBold);
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
  [[nodiscard]] QString decreeText(Micro hectares) const {
    return m_content.words.tableDecree.isEmpty() ? QString() : hectareText(hectares, m_content.language);
  }
  [[nodiscard]] Columns figureColumns(const Canvas& canvas) const {
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
      sum += rowHeight(canvas, m_content.table[i].name, nameWidth, fit.rowHeight);
    if (shownRows(fit) < m_content.table.size()) sum += fit.rowHeight;
    return sum;
  }
  double paintTable(Canvas& canvas, const QRectF& area, const PanelFit& fit) const {
    const SheetWords& words = m_content.words;
    const Columns columns = figureColumns(canvas);
    const double nameWidth = area.width() - columns.totalWidth();
    const auto cell = [&](std::size_t i, double y, double height) { return columns.cell(i, area.right(), y, height); };
    double y = area.top();
    canvas.textIn({area.left(), y, nameWidth, fit.rowHeight}, Qt::AlignLeft, words.tableName, kBold);
    canvas.textIn(cell(0, y, fit.rowHeight), Qt::AlignRight, words.tableDecree, kBold);
    canvas.textIn(cell(1, y, fit.rowHeight), Qt::AlignRight, words.tableVerified, kBold);
    canvas.textIn(cell(2, y, fit.rowHeight), Qt::AlignRight, words.tableTotal, kBold);
    canvas.textIn(cell(3, y, fit.rowHeight), Qt::AlignLeft, words.tableClass, kBold);
    canvas.textIn(cell(4, y, fit.rowHeight), Qt::AlignLeft, words.tableCode, kBold);
    y += fit.rowHeight;
    canvas.line({area.left(), y}, {area.right(), y}, kRule, tokens::kText);
    for (std::size_t i = 0; i < shownRows(fit); ++i) {
      const SheetTableRow& row = m_content.table[i];
      const double height = rowHeight(canvas, row.name, nameWidth, fit.rowHeight);
      paintLabel(canvas, {area.left(), y, nameWidth, height}, row.name, kCell);
      canvas.textIn(cell(0, y, height), Qt::AlignRight, decreeText(row.decreeHectares), kCell);
      canvas.textIn(cell(1, y, height), Qt::AlignRight, hectareText(row.verifiedHectares, m_content.language), kCell);
      canvas.textIn(cell(2, y, height), Qt::AlignRight, totalText(row, m_content.language), kCell);
      const QRectF classCell = cell(3, y, height);
      const double swatch = std::min(2.7, fit.rowHeight - 0.9);
      drawSwatch(canvas, {classCell.left(), y + height / 2 - swatch / 2, kSmallSwatch, swatch},
                 classToken(row.classFill));
      canvas.textIn(classCell.adjusted(kSmallSwatch + 1.2, 0, 0, 0), Qt::AlignLeft, row.className, kCell);
      canvas.textIn(cell(4, y, height), Qt::AlignLeft, row.code, kCell);
      y += height;
      canvas.line({area.left(), y}, {area.right(), y}, 0.1, tokens::kFaintLine);
    }
    if (const std::size_t hidden = m_content.table.size() - shownRows(fit); hidden > 0) {
      canvas.textIn({area.left(), y, area.width(), fit.rowHeight}, Qt::AlignLeft,
                    words.moreRows.arg(static_cast<qulonglong>(hidden)), kNote);
      y += fit.rowHeight;
    }
    canvas.line({area.left(), y}, {area.right(), y}, kRule, tokens::kText);
    canvas.textIn({area.left(), y, nameWidth, fit.rowHeight}, Qt::AlignLeft, words.total, kBold);
    canvas.textIn(cell(0, y, fit.rowHeight), Qt::AlignRight, decreeText(m_content.totals.decreeHectares), kBold);
    canvas.textIn(cell(1, y, fit.rowHeight), Qt::AlignRight,
                  hectareText(m_content.totals.verifiedHectares, m_content.language), kBold);
    return y + fit.rowHeight;
  }

  // ---- lines: only what is on the page
  void collectLines() {
    const SheetWords& words = m_content.words;
    const std::array<std::pair<LayerKind, QString>, 7> known{{{LayerKind::Kawasan, words.lineVerified},
                                                              {LayerKind::DecreeKawasan, words.lineDecree},
                                                              {LayerKind::ProposedKawasan, words.lineProposed},
                                                              {LayerKind::Rt, words.lineRt},
                                                              {LayerKind::Kelurahan, words.lineKelurahan},
                                                              {LayerKind::Kecamatan, words.lineKecamatan},
                                                              {LayerKind::Reference, words.lineReference}}};
    std::set<LayerKind> present;
    for (const SceneLayer& layer : m_content.map.layers) {
      if (std::ranges::any_of(layer.areas, [](const SceneArea& area) { return area.shape != nullptr; }))
        present.insert(layer.kind);
    }
    for (const auto& [kind, label] : known) {
      if (present.contains(kind) && !label.isEmpty()) m_lines.push_back({kind, label});
    }
  }
  [[nodiscard]] double lineRows() const { return std::ceil(static_cast<double>(m_lines.size()) / 2); }
  void paintLines(Canvas& canvas, const QRectF& area, const PanelFit& fit) const {
    const double width = area.width() / 2;
    const auto rows = static_cast<std::size_t>(lineRows());
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
      const QPointF corner(area.left() + static_cast<double>(i / rows) * width,
                           area.top() + static_cast<double>(i % rows) * fit.rowHeight);
      paintLineSample(canvas, {corner.x(), corner.y(), kSwatchWidth + 1.6, fit.rowHeight}, m_lines[i].kind);
      canvas.textIn({corner.x() + kSwatchWidth + 3.4, corner.y(), width - kSwatchWidth - 4.4, fit.rowHeight},
                    Qt::AlignLeft, m_lines[i].label, kCell);
    }
  }
  void paintLineSample(Canvas& canvas, const QRectF& area, LayerKind kind) const {
    QPainterPath path;
    if (kind == LayerKind::Rt) {  // white lines show only on a colour
      const QRectF swatch = area.adjusted(0, 0.6, 0, -0.6);
      QPainterPath fill;
      fill.addRect(swatch);
      fillShape(canvas.painter(), fill, sampleFill(), 1, 0.55);
      path.moveTo(swatch.center().x() - 1, swatch.top());
      path.lineTo(swatch.center().x() - 1, swatch.bottom());
      path.moveTo(swatch.left(), swatch.center().y());
      path.lineTo(swatch.right(), swatch.center().y());
    } else {
      path.moveTo(area.left(), area.center().y());
      path.lineTo(area.right(), area.center().y());
    }
    if (kind == LayerKind::Rt) strokeCasing(canvas.painter(), path, kind);
    strokeOutline(canvas.painter(), path, kind);
  }
  [[nodiscard]] FillToken sampleFill() const {
    if (m_content.legend.empty()) return classToken(ClassFill::Unknown);
    const LegendKey& key = m_content.legend.front().key;
    if (const auto* fill = std::get_if<ClassFill>(&key)) return classToken(*fill);
    return priorityToken(std::get<int>(key));
  }

  const SheetContent& m_content;
  std::vector<LineEntry> m_lines;
};

}  // namespace

BlockPointer makeTablesBlock(const SheetContent& content) {
  return std::make_unique<TablesBlock>(content);
}

}  // namespace kawasan
