#pragma once

// The labels of a map: names and figures of kawasan with their number in a disc, numbers of RT, names of kelurahan.

#include <QLineF>
#include <optional>
#include <vector>

#include "ui/paint/canvas.h"
#include "ui/paint/map_scene.h"
#include "ui/paint/view.h"

namespace kawasan {

struct LabelStyle {
  double namePoints = 10.5;
  double detailPoints = 8;
  double badgePoints = 15;
  double rtPoints = 6.3;
  double placePoints = 11;
};

/// A label as it was drawn.
struct DrawnLabel {
  QRectF rect;  // mm
  QString text;
  std::optional<QLineF> leader;  // from a label beside its area to a point on it
};

/// What of the view a window shows, where the picture reaches further. All in mm of the view.
struct SeenPart {
  QRectF rect;                  // labels keep off its edges; null: all of the view is seen
  std::vector<QRectF> covered;  // by a scale bar or buttons above the map: no label stands there
};

/// Places and draws every label of the scene inside the view.
std::vector<DrawnLabel> drawLabels(Canvas& canvas, const MapScene& scene, const ViewState& view,
                                   const LabelStyle& style = {}, const SeenPart& seen = {});

}  // namespace kawasan
