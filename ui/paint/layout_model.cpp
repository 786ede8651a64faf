#include "ui/paint/layout_model.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/base/text.h"

namespace kawasan {

namespace {

constexpr double kOuterMargin = 8;
constexpr double kPanelWidth = 100;  // at growth 1: about a quarter of the sheet
constexpr double kMapGap = 9;        // room for the grid's labels
constexpr double kMapGapY = 8;
constexpr double kCoverageMargin = 0.02;  // of the frame, kept free around what must be visible
constexpr double kGridSpacing = 50;       // mm wished between grid lines

constexpr std::array<std::string_view, 5> kPaperNames{"A4", "A3", "A2", "A1", "A0"};

/// Round scales people know how to measure with a ruler.
constexpr std::array<int, 24> kScales{100,   200,   250,   500,    1000,   1500,   2000,   2500,
                                      5000,  7500,  10000, 12500,  15000,  20000,  25000,  30000,
                                      40000, 50000, 75000, 100000, 150000, 200000, 250000, 500000};

double neededScale(const Box& coverage, QSizeF frame) {
  const double usable = 1 - 2 * kCoverageMargin;
  return 1000 * std::max(coverage.width() / (frame.width() * usable), coverage.height() / (frame.height() * usable));
}

}  // namespace

std::span<const int> roundScales() {
  return kScales;
}

std::optional<Paper> paperByName(std::string_view name) {
  const std::string wanted = lowered(name);
  for (std::size_t i = 0; i < kPaperNames.size(); ++i) {
    if (lowered(kPaperNames[i]) == wanted) return static_cast<Paper>(i);
  }
  return std::nullopt;
}

std::string_view nameOf(Paper paper) {
  return kPaperNames[static_cast<std::size_t>(paper)];
}

QSizeF pageSize(Paper paper, bool isLandscape) {
  // ISO 216, short side first.
  constexpr std::array<std::array<double, 2>, 5> kSizes{{{210, 297}, {297, 420}, {420, 594}, {594, 841}, {841, 1189}}};
  const auto& size = kSizes[static_cast<std::size_t>(paper)];
  return isLandscape ? QSizeF(size[1], size[0]) : QSizeF(size[0], size[1]);
}

double growthOf(Paper paper) {
  constexpr std::array<double, 5> kGrowth{0.8, 1, 1.3, 1.7, 2.2};
  return kGrowth[static_cast<std::size_t>(paper)];
}

SheetFrame frameOf(const PageSpec& spec, double panelHeight) {
  SheetFrame frame;
  frame.page = pageSize(spec.paper, spec.isLandscape);
  frame.growth = growthOf(spec.paper);
  frame.isLandscape = spec.isLandscape;
  const double margin = kOuterMargin;
  frame.outer = QRectF(margin, margin, frame.page.width() - 2 * margin, frame.page.height() - 2 * margin);
  const double gap = kMapGap * std::max(1.0, frame.growth * 0.85);
  const double gapY = kMapGapY * std::max(1.0, frame.growth * 0.85);
  QRectF mapArea = frame.outer;
  if (spec.isLandscape) {
    frame.panel = frame.outer;
    frame.panel.setLeft(frame.outer.right() - kPanelWidth * frame.growth);
    mapArea.setRight(frame.panel.left());
  } else {
    frame.panel = frame.outer;
    frame.panel.setTop(frame.outer.bottom() - panelHeight * frame.growth);
    mapArea.setBottom(frame.panel.top());
  }
  frame.map = mapArea.adjusted(gap, gapY, -gap, -gapY);
  return frame;
}

Result<ViewState> chooseView(const Box& coverage, QSizeF frame, const PageSpec& spec) {
  if (coverage.isEmpty()) return fail(ErrorCode::NothingToDraw, {{"what", "coverage"}});
  const double needed = neededScale(coverage, frame);
  const auto fitting = std::ranges::find_if(kScales, [&](int scale) { return scale >= needed; });
  const int automatic = fitting != kScales.end() ? *fitting : static_cast<int>(std::ceil(needed / 500000) * 500000);
  if (spec.scale && (*spec.scale < 100 || *spec.scale > 10'000'000)) {
    return fail(ErrorCode::BadValue,
                {{"field", "scale"}, {"value", std::to_string(*spec.scale)}, {"expected", "100..10000000"}});
  }
  // A wished scale may use the frame up to its edge.
  if (spec.scale && *spec.scale < needed * (1 - 2 * kCoverageMargin)) {
    return fail(ErrorCode::ScaleTooLarge, {{"scale", std::to_string(*spec.scale)},
                                           {"paper", std::string(nameOf(spec.paper))},
                                           {"fitting", std::to_string(automatic)}});
  }
  return ViewState{coverage.centre(), spec.scale.value_or(automatic) / 1000.0, frame};
}

ScaleBar chooseScaleBar(double metresPerMm, double longestMm) {
  ScaleBar best{0, 0};
  const double longest = metresPerMm * longestMm;
  for (const int parts : {4, 3, 2}) {
    const double power = std::pow(10, std::floor(std::log10(longest / parts)));
    for (const double factor : {5.0, 2.0, 1.0}) {
      const ScaleBar bar{factor * power, parts};
      if (bar.metres() <= longest && bar.metres() > best.metres() * 1.15) best = bar;
    }
  }
  return best;
}

double gridInterval(double metresPerMm) {
  const double wished = metresPerMm * kGridSpacing;
  const double power = std::pow(10, std::floor(std::log10(wished)));
  for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
    if (factor * power >= wished * 0.85) return factor * power;
  }
  return 10 * power;
}

}  // namespace kawasan
