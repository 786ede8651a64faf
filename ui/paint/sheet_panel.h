#pragma once

// The panel of a sheet: its blocks stretched or squeezed so that everything fits, in one column beside the map, or in
// two or three below it.

#include <vector>

#include "ui/paint/sheet_blocks.h"

namespace kawasan {

class SheetPanel {
 public:
  /// `content` must outlive the panel.
  SheetPanel(const SheetContent& content, const PageSpec& page);

  /// Height the panel wants in portrait, in millimetres at growth 1.
  [[nodiscard]] double portraitHeight(const Canvas& canvas, const ViewState& view) const;

  /// Paints into `frame.panel`; the painter's millimetres are the page's. Returns how many rows of the table had no
  /// room.
  std::size_t paint(QPainter& painter, const SheetFrame& frame, const ViewState& view) const;

 private:
  using Column = std::vector<BlockPointer>;
  [[nodiscard]] std::size_t columnCount() const;
  [[nodiscard]] std::vector<Column> columnsFor(const ViewState& view) const;
  [[nodiscard]] PanelFit chooseFit(const Canvas& canvas, const std::vector<Column>& columns, double width,
                                   double height) const;

  const SheetContent& m_content;
  PageSpec m_page;
};

}  // namespace kawasan
