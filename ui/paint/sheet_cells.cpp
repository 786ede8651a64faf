#include "ui/paint/sheet_cells.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include "ui/paint/style.h"

namespace kawasan {

namespace {

TextStyle smallestStyle(const Canvas& canvas) {
  return {std::max(canvas.smallestPoints(), kSmallestPoints), false};
}

}  // namespace

CellColumns::CellColumns(const Canvas& canvas, const std::vector<QStringList>& texts) {
  for (const QStringList& column : texts) {
    double widest = 0;
    for (const QString& text : column) widest = std::max(widest, canvas.textWidth(text, cells::kBold));
    m_widths.push_back(widest);
  }
}

double CellColumns::totalWidth() const {
  double sum = 0;
  for (const double width : m_widths) sum += width + cells::kColumnGap;
  return sum;
}

QRectF CellColumns::cell(std::size_t index, double right, double y, double height) const {
  for (std::size_t i = m_widths.size() - 1; i > index; --i) right -= m_widths[i] + cells::kColumnGap;
  return {right - m_widths[index], y, m_widths[index], height};
}

double labelRowHeight(const Canvas& canvas, const QString& label, double width, double least) {
  const TextStyle style = smallestStyle(canvas);
  if (canvas.textWidth(label, style) <= width) return least;
  const double lines = static_cast<double>(canvas.wrapped(label, style, width).size());
  return std::max(least, lines * canvas.lineHeight(style) + 0.6);
}

void paintLabel(Canvas& canvas, const QRectF& cell, const QString& label, const TextStyle& style) {
  const TextStyle smallest = smallestStyle(canvas);
  if (canvas.textWidth(label, smallest) <= cell.width()) {
    canvas.textIn(cell, Qt::AlignLeft, label, style);
    return;
  }
  const double height = canvas.paragraphHeight(label, smallest, cell.width());
  canvas.paragraph({cell.left(), cell.center().y() - height / 2, cell.width(), 0}, label, smallest);
}

LineLegend::LineLegend(const SheetContent& content) : m_content(content) {
  const SheetWords& words = content.words;
  const std::array<std::pair<LayerKind, QString>, 7> known{{{LayerKind::Kawasan, words.lineVerified},
                                                            {LayerKind::DecreeKawasan, words.lineDecree},
                                                            {LayerKind::ProposedKawasan, words.lineProposed},
                                                            {LayerKind::Rt, words.lineRt},
                                                            {LayerKind::Kelurahan, words.lineKelurahan},
                                                            {LayerKind::Kecamatan, words.lineKecamatan},
                                                            {LayerKind::Reference, words.lineReference}}};
  std::set<LayerKind> present;
  for (const SceneLayer& layer : content.map.layers) {
    if (std::ranges::any_of(layer.areas, [](const SceneArea& area) { return area.shape != nullptr; }))
      present.insert(layer.kind);
  }
  for (const auto& [kind, label] : known) {
    if (present.contains(kind) && !label.isEmpty()) m_lines.push_back({kind, label});
  }
}

double LineLegend::height(const PanelFit& fit) const {
  return std::ceil(static_cast<double>(m_lines.size()) / 2) * fit.rowHeight;
}

void LineLegend::paint(Canvas& canvas, const QRectF& area, const PanelFit& fit) const {
  const double width = area.width() / 2;
  const std::size_t rows = (m_lines.size() + 1) / 2;
  for (std::size_t i = 0; i < m_lines.size(); ++i) {
    const QPointF corner(area.left() + static_cast<double>(i / rows) * width,
                         area.top() + static_cast<double>(i % rows) * fit.rowHeight);
    paintSample(canvas, {corner.x(), corner.y(), cells::kSwatchWidth + 1.6, fit.rowHeight}, m_lines[i].kind);
    canvas.textIn(
        {corner.x() + cells::kSwatchWidth + 3.4, corner.y(), width - cells::kSwatchWidth - 4.4, fit.rowHeight},
        Qt::AlignLeft, m_lines[i].label, cells::kPlain);
  }
}

void LineLegend::paintSample(Canvas& canvas, const QRectF& area, LayerKind kind) const {
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

FillToken LineLegend::sampleFill() const {
  if (m_content.legend.empty()) return classToken(ClassFill::Unknown);
  const LegendKey& key = m_content.legend.front().key;
  if (const auto* fill = std::get_if<ClassFill>(&key)) return classToken(*fill);
  return priorityToken(std::get<int>(key));
}

}  // namespace kawasan
