#pragma once

// The panel of a sheet: its blocks stretched or squeezed so that everything fits, in one column beside the map, or in
// two or three below it.

#include <optional>
#include <vector>

#include "ui/paint/sheet_blocks.h"

namespace kawasan {

struct PanelOutcome {
  std::size_t hiddenRows = 0;  // of the table, for which there was no room
  bool isOverfull = false;     // the texts alone are longer than the panel
};

class SheetPanel {
 public:
  /// `content` must outlive the panel.
  SheetPanel(const SheetContent& content, const PageSpec& page);

  /// Height the panel wants in portrait, in millimetres at growth 1.
  [[nodiscard]] double portraitHeight(const Canvas& canvas, const ViewState& view) const;

  /// Paints into `frame.panel`; the painter's millimetres are the page's.
  PanelOutcome paint(QPainter& painter, const SheetFrame& frame, const ViewState& view) const;

 private:
  using Column = std::vector<BlockPointer>;
  [[nodiscard]] std::size_t columnCount() const;
  [[nodiscard]] std::vector<Column> columnsFor(const ViewState& view) const;
  /// Nothing when even the smallest layout is too high.
  [[nodiscard]] std::optional<PanelFit> chooseFit(const Canvas& canvas, const std::vector<Column>& columns,
                                                  double width, double height) const;
  [[nodiscard]] PanelFit smallestFit(const Canvas& canvas) const;

  const SheetContent& m_content;
  PageSpec m_page;
};

}  // namespace kawasan
