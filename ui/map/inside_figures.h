#pragma once

// The live figures of an area under the hand: hectares, RT inside, overlap, score and class of what is inside, the
// difference to the decree. Made when a gesture begins; asked at every move. GUI thread.

#include <memory>
#include <optional>
#include <vector>

#include "gis/corner_drag.h"
#include "gis/live_area.h"
#include "ui/map/live_figures.h"
#include "ui/shell/session.h"

namespace kawasan {

/// "0,69 ha", as the strip says it.
[[nodiscard]] QString hectareText(double hectares);

class InsideFigures {
 public:
  /// Of an area of `level` (kawasan or RT); `own` is the area being changed, nothing for a new one. The areas in
  /// `alongside` change with it along their shared border, so that neither can come to lie over the other: they are no
  /// neighbours to overlap.
  InsideFigures(const Session& session, Level level, std::optional<AreaKey> own,
                const std::vector<AreaKey>& alongside = {});
  /// From now on `of` is asked for `start` with this corner elsewhere: quick however many corners the shape has.
  void followCorner(SharedPolygons start, Point corner);

  [[nodiscard]] LiveFigures of(const MultiPolygon& drawn) const;
  /// RT that belong to the drawn area by where they lie: more than half inside.
  [[nodiscard]] std::vector<FeatureId> rtsInside(const MultiPolygon& drawn) const;

 private:
  struct Measures {
    std::optional<double> hectares;
    InsideReport inside;
  };
  [[nodiscard]] Measures measuresOf(const MultiPolygon& drawn) const;
  void addScore(LiveFigures& figures, const InsideReport& inside) const;

  const Session& m_session;
  Level m_level;
  std::optional<AreaKey> m_own;
  SharedSnapshot m_snapshot;  // keeps the shapes below
  std::vector<FeatureId> m_rtIds;
  std::unique_ptr<InsideMeter> m_meter;
  std::optional<CornerDrag> m_drag;
  Measures m_start;  // of the shape whose corner is dragged
};

}  // namespace kawasan
