#pragma once

// What the charts of the plan are drawn of: title and legend, hatched bars, figures beside them. GUI thread.

#include <QFont>
#include <QPainter>
#include <QString>
#include <vector>

#include "ui/models/plan_state.h"
#include "ui/paint/tokens.h"

namespace kawasan::chart {

inline constexpr int kGap = 4;

/// With its hatch.
void fill(QPainter& painter, const QRectF& area, const FillToken& token);
/// A colour without hatch.
[[nodiscard]] FillToken plain(QRgb colour);
[[nodiscard]] QFont small(const QFont& font);
[[nodiscard]] QFont bold(QFont font);

/// Title at the left, a remark at the right; what is below is left for the chart.
[[nodiscard]] QRect drawTitle(QPainter& painter, const QRect& area, const QString& title, const QString& remark);
/// A sentence in place of the chart.
void drawNothing(QPainter& painter, const QRect& area, const QString& sentence);

struct LegendEntry {
  QString text;
  FillToken token;
};
/// Names after swatches, in lines; returns the height. Draws only when it is told to. Tight: no air between the lines.
/// `places` gets where each entry stands.
int legend(QPainter& painter, const QRect& area, const std::vector<LegendEntry>& entries, bool isDrawn,
           bool isTight = false, std::vector<QRectF>* places = nullptr);

/// Names the kawasan that the charts are of in front, where they are not of the whole city.
[[nodiscard]] QString remark(const PlanState& plan, const QString& text);

}  // namespace kawasan::chart
