#pragma once

// Where things lie on a sheet and at which scale the map is drawn. Lengths are millimetres of paper.

#include <QRectF>
#include <QSizeF>
#include <QString>
#include <optional>
#include <span>
#include <string_view>

#include "core/base/result.h"
#include "core/geom/geometry.h"
#include "ui/paint/view.h"

namespace kawasan {

enum class Paper { A4, A3, A2, A1, A0 };
[[nodiscard]] std::optional<Paper> paperByName(std::string_view name);
[[nodiscard]] std::string_view nameOf(Paper paper);

struct PageSpec {
  Paper paper = Paper::A3;
  bool isLandscape = true;
  std::optional<int> scale;  // 5000 for 1:5,000; nothing: the largest round scale that fits
};

/// The fixed frame of a sheet. Everything in the panel is laid out as on A3 and enlarged by `growth`.
struct SheetFrame {
  QSizeF page;
  QRectF outer;  // border line
  QRectF panel;  // right-hand in landscape, below the map in portrait
  QRectF map;    // map frame
  double growth = 1;
  bool isLandscape = true;
};

[[nodiscard]] QSizeF pageSize(Paper paper, bool isLandscape);
/// `panelHeight` (mm at growth 1) matters in portrait only.
[[nodiscard]] SheetFrame frameOf(const PageSpec& spec, double panelHeight);
[[nodiscard]] double growthOf(Paper paper);

/// The map's view in its frame at a round scale. Errors: NothingToDraw for an empty coverage, ScaleTooLarge when the
/// coverage does not fit at the wished scale, BadValue for a scale outside 100 to 10,000,000.
[[nodiscard]] Result<ViewState> chooseView(const Box& coverage, QSizeF frame, const PageSpec& spec);

/// The round scales that are chosen from, largest map first.
[[nodiscard]] std::span<const int> roundScales();

/// Scale bar of whole round parts: `parts` times `metresPerPart`.
struct ScaleBar {
  double metresPerPart = 100;
  int parts = 3;
  [[nodiscard]] double metres() const { return metresPerPart * parts; }
};
[[nodiscard]] ScaleBar chooseScaleBar(double metresPerMm, double longestMm);

/// Distance of grid lines: 1, 2, 2.5 or 5 times a power of ten, about 50 mm on paper.
[[nodiscard]] double gridInterval(double metresPerMm);

}  // namespace kawasan
