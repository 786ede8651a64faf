#include "ui/paint/sheet_panel.h"

#include <algorithm>
#include <array>

namespace kawasan {

namespace {

constexpr double kRoomyRow = 5;
constexpr double kUsualRow = 4.1;
constexpr double kRoomyInset = 58;
constexpr double kUsualInset = 36;
constexpr double kRoomySignature = 24;
constexpr double kUsualSignature = 14;
constexpr double kNarrowestThird = 88;          // three columns below the map need this much each
constexpr double kLargestPortraitShare = 0.45;  // of the sheet's height
constexpr double kSeparator = 0.25;

double columnHeight(const Canvas& canvas, const std::vector<BlockPointer>& column, double width, const PanelFit& fit) {
  double sum = 0;
  for (const BlockPointer& block : column) sum += block->height(canvas, width, fit);
  return sum;
}

/// Enlarges one measure in small steps as long as everything still fits.
template <typename Fits>
void grow(PanelFit& fit, double PanelFit::*measure, double most, double step, const Fits& fits) {
  while (fit.*measure + step <= most) {
    fit.*measure += step;
    if (!fits(fit)) {
      fit.*measure -= step;
      return;
    }
  }
}

}  // namespace

SheetPanel::SheetPanel(const SheetContent& content, const PageSpec& page) : m_content(content), m_page(page) {}

/// Beside the map one column; below it three, or two on a narrow sheet.
std::size_t SheetPanel::columnCount() const {
  if (m_page.isLandscape) return 1;
  return frameOf(m_page, 0).panel.width() / growthOf(m_page.paper) / 3 >= kNarrowestThird ? 3 : 2;
}

std::vector<SheetPanel::Column> SheetPanel::columnsFor(const ViewState& view) const {
  const double mmPerPaperMm = 1 / growthOf(m_page.paper);
  std::vector<Column> columns(columnCount());
  // The column of each block where there are one, two and three.
  const auto add = [&](std::array<std::size_t, 3> column, BlockPointer block) {
    columns[column[columns.size() - 1]].push_back(std::move(block));
  };
  add({0, 0, 0}, makeHeadBlock(m_content));
  add({0, 0, 0}, makeTitleBlock(m_content));
  add({0, 0, 0}, makeScaleBlock(m_content, view, mmPerPaperMm));
  add({0, 1, 1}, m_content.works ? makeWorksBlock(m_content) : makeTablesBlock(m_content));
  add({0, 0, 0}, makeLocationBlock(m_content, view));
  add({0, 1, 2}, makeSourcesBlock(m_content));
  add({0, 0, 2}, makeApprovalBlock(m_content));
  return columns;
}

PanelFit SheetPanel::smallestFit(const Canvas& canvas) const {
  PanelFit fit;
  fit.rowHeight = std::max(fit.rowHeight, canvas.lineHeight({7.2, false}) * 0.9);
  fit.tableRows = std::min<std::size_t>(tableRowsOf(m_content), 1);
  return fit;
}

std::optional<PanelFit> SheetPanel::chooseFit(const Canvas& canvas, const std::vector<Column>& columns, double width,
                                              double height) const {
  PanelFit fit = smallestFit(canvas);
  fit.tableRows = std::min(tableRowsOf(m_content), kMostTableRows);
  const auto fits = [&](const PanelFit& candidate) {
    return std::ranges::all_of(
        columns, [&](const Column& column) { return columnHeight(canvas, column, width, candidate) <= height; });
  };
  while (fit.tableRows > 1 && !fits(fit)) --fit.tableRows;
  if (!fits(fit)) return std::nullopt;
  grow(fit, &PanelFit::rowHeight, kUsualRow, 0.05, fits);
  grow(fit, &PanelFit::signatureRoom, kUsualSignature, 0.5, fits);
  grow(fit, &PanelFit::insetHeight, kUsualInset, 0.5, fits);
  grow(fit, &PanelFit::rowHeight, kRoomyRow, 0.05, fits);
  grow(fit, &PanelFit::insetHeight, kRoomyInset, 0.5, fits);
  grow(fit, &PanelFit::signatureRoom, kRoomySignature, 0.5, fits);
  return fit;
}

double SheetPanel::portraitHeight(const Canvas& canvas, const ViewState& view) const {
  const QSizeF page = pageSize(m_page.paper, false);
  const double growth = growthOf(m_page.paper);
  const double width = frameOf(m_page, 0).panel.width() / growth / static_cast<double>(columnCount());
  const auto columns = columnsFor(view);
  PanelFit usual{kUsualRow, kUsualInset, kUsualSignature, std::min(tableRowsOf(m_content), kMostTableRows)};
  double highest = 0;
  for (const Column& column : columns) highest = std::max(highest, columnHeight(canvas, column, width, usual));
  return std::min(highest, page.height() * kLargestPortraitShare / growth);
}

PanelOutcome SheetPanel::paint(QPainter& painter, const SheetFrame& frame, const ViewState& view) const {
  painter.save();
  painter.translate(frame.panel.topLeft());
  painter.scale(frame.growth, frame.growth);
  Canvas canvas(painter, kSmallestPoints / frame.growth);
  const auto columns = columnsFor(view);
  const QSizeF size = frame.panel.size() / frame.growth;
  const double width = size.width() / static_cast<double>(columns.size());
  const std::optional<PanelFit> chosen = chooseFit(canvas, columns, width, size.height());
  const PanelFit fit = chosen.value_or(smallestFit(canvas));

  for (std::size_t i = 0; i < columns.size(); ++i) {
    const double left = static_cast<double>(i) * width;
    if (i > 0) canvas.line({left, 0}, {left, size.height()}, kSeparator, tokens::kText);
    double y = 0;
    for (const BlockPointer& block : columns[i]) {
      if (y > 0) canvas.line({left, y}, {left + width, y}, kSeparator, tokens::kText);
      // What is left over belongs to the last block: room for signatures, or a larger inset.
      const bool isLast = block == columns[i].back();
      const double height = isLast ? size.height() - y : block->height(canvas, width, fit);
      block->paint(canvas, {left, y, width, height}, fit);
      y += height;
    }
  }
  painter.restore();
  return {tableRowsOf(m_content) - std::min(fit.tableRows, tableRowsOf(m_content)), !chosen.has_value()};
}

}  // namespace kawasan
