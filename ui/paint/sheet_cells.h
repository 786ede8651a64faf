#pragma once

// What the tables in the panel of a sheet are made of: right-aligned columns, labels that wrap, and the legend of the
// lines that the map has. Millimetres of the panel.

#include <QStringList>
#include <vector>

#include "ui/paint/sheet_blocks.h"

namespace kawasan {

namespace cells {
inline constexpr TextStyle kPlain{7.2, false};
inline constexpr TextStyle kBold{7.2, true};
inline constexpr TextStyle kNote{7, false, tokens::kSecondary};
inline constexpr double kColumnGap = 2.2;
inline constexpr double kSwatchWidth = 7.4;
inline constexpr double kSectionGap = 2;
inline constexpr double kRule = 0.2;
inline constexpr double kRowLine = 0.1;
}  // namespace cells

/// Right-aligned columns from the right edge inwards, each as wide as its widest text.
class CellColumns {
 public:
  CellColumns(const Canvas& canvas, const std::vector<QStringList>& texts);
  [[nodiscard]] double totalWidth() const;
  [[nodiscard]] QRectF cell(std::size_t index, double right, double y, double height) const;

 private:
  std::vector<double> m_widths;
};

/// Height of a row whose label has that width; `least` while it fits in one line.
[[nodiscard]] double labelRowHeight(const Canvas& canvas, const QString& label, double width, double least);
/// Shrinks into one line where that is enough, else wraps at the smallest size.
void paintLabel(Canvas& canvas, const QRectF& cell, const QString& label, const TextStyle& style);

/// The lines of the map, only those that are on the page, in two columns.
class LineLegend {
 public:
  explicit LineLegend(const SheetContent& content);
  [[nodiscard]] bool isEmpty() const { return m_lines.empty(); }
  [[nodiscard]] double height(const PanelFit& fit) const;
  void paint(Canvas& canvas, const QRectF& area, const PanelFit& fit) const;

 private:
  struct Entry {
    LayerKind kind;
    QString label;
  };
  void paintSample(Canvas& canvas, const QRectF& area, LayerKind kind) const;
  [[nodiscard]] FillToken sampleFill() const;

  const SheetContent& m_content;
  std::vector<Entry> m_lines;
};

}  // namespace kawasan
