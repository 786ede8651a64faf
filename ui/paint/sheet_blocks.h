#pragma once

// The pieces of a sheet's panel from the letter head to the signatures. A block knows its height for a width and paints
// itself into the area it is given, in millimetres of the panel.

#include <memory>

#include "ui/paint/canvas.h"
#include "ui/paint/layout_model.h"
#include "ui/paint/sheet.h"

namespace kawasan {

inline constexpr double kBlockPadding = 3;  // left and right
inline constexpr double kBlockTop = 2.6;
inline constexpr double kBlockBottom = 2.4;

/// What a panel may stretch or squeeze so that everything fits.
/// More rows than a panel can hold; those beyond are counted and never measured.
inline constexpr std::size_t kMostTableRows = 120;

struct PanelFit {
  double rowHeight = 3.4;
  double insetHeight = 27;
  double signatureRoom = 7;
  std::size_t tableRows = 0;  // shown of the table of areas
};

class SheetBlock {
 public:
  virtual ~SheetBlock() = default;
  [[nodiscard]] virtual double height(const Canvas& canvas, double width, const PanelFit& fit) const = 0;
  virtual void paint(Canvas& canvas, const QRectF& area, const PanelFit& fit) const = 0;
};

using BlockPointer = std::unique_ptr<const SheetBlock>;

[[nodiscard]] BlockPointer makeHeadBlock(const SheetContent& content);
[[nodiscard]] BlockPointer makeTitleBlock(const SheetContent& content);
/// `mmPerPaperMm` is 1/growth: the bar must be true on paper.
[[nodiscard]] BlockPointer makeScaleBlock(const SheetContent& content, const ViewState& view, double mmPerPaperMm);
[[nodiscard]] BlockPointer makeTablesBlock(const SheetContent& content);
/// In its place on a map of the plan.
[[nodiscard]] BlockPointer makeWorksBlock(const SheetContent& content);
/// `sheetExtent` is framed in the inset.
[[nodiscard]] BlockPointer makeLocationBlock(const SheetContent& content, const ViewState& view);
[[nodiscard]] BlockPointer makeSourcesBlock(const SheetContent& content);
[[nodiscard]] BlockPointer makeApprovalBlock(const SheetContent& content);

/// The area without the padding of a block.
[[nodiscard]] QRectF innerArea(const QRectF& area);
/// A heading at the top of `inner`; returns the y below it.
double drawHeading(Canvas& canvas, const QRectF& inner, const QString& text);
inline constexpr double kHeadingHeight = 4.4;

}  // namespace kawasan
