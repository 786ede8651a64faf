#pragma once

// The place of an activity's works on the map: a point with one click, a line or an area drawn as areas are, caught at
// borders and following them. What is drawn is handed on; the tool writes nothing.

#include "ui/map/tools.h"
#include "ui/models/place_proposal.h"

namespace kawasan {

class DrawWorkTool final : public PathTool {
  Q_OBJECT

 public:
  using PathTool::PathTool;

  void setKind(PlaceKind kind) { m_kind = kind; }
  void click(const MapPointer& pointer) override;
  void doubleClick(const MapPointer& pointer) override;
  bool key(const QKeyEvent& event) override;
  [[nodiscard]] QString hint() const override;

 Q_SIGNALS:
  void drawn(const kawasan::Geometry& place);
  /// Esc while nothing is begun: whoever asked for the place wants to go on without.
  void givenUp();

 protected:
  [[nodiscard]] bool isArea() const override { return m_kind == PlaceKind::Area; }
  bool finishPath(const LineString& points) override;
  [[nodiscard]] LiveFigures liveFigures(const LineString& points) const override;

 private:
  PlaceKind m_kind = PlaceKind::Line;
};

}  // namespace kawasan
