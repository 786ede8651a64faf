#pragma once

// Moves, adds and takes away the corners of the selected areas; borders that areas share move together.

#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "core/geom/crossings.h"
#include "ui/map/inside_figures.h"
#include "ui/map/map_context.h"
#include "ui/map/map_tool.h"

namespace kawasan {

class VertexTool final : public MapTool {
  Q_OBJECT

 public:
  using MapTool::MapTool;

  void press(const MapPointer& pointer) override;
  void drag(const MapPointer& pointer) override;
  void release(const MapPointer& pointer) override;
  void click(const MapPointer& pointer) override;
  void hover(const MapPointer& pointer) override;
  void leave() override;
  bool key(const QKeyEvent& event) override;
  [[nodiscard]] bool dragsMap(const MapPointer& pointer) const override;
  [[nodiscard]] bool isBusy() const override { return m_gesture.has_value(); }
  void cancel() override;
  void paint(QPainter& painter) const override;
  [[nodiscard]] QCursor cursor() const override;
  [[nodiscard]] QString hint() const override;

 Q_SIGNALS:
  void liveFiguresChanged(const kawasan::LiveFigures& figures);

 private:
  /// A corner, or a place on an edge where one can be added.
  struct Grip {
    Point at;
    bool isCorner = true;
    Point edgeFrom;  // of an edge
    Point edgeTo;
    AreaKey area;
  };
  struct Gesture {
    Grip grip;
    Point from;             // the corner that moves
    SharedBorders borders;  // with the corner added where it is new
    Point to;
    std::vector<SharedBorders::Changed> changed;
    std::unique_ptr<InsideFigures> figures;
    std::int64_t revision = 0;                                  // of the project that the borders are of
    std::map<std::size_t, std::vector<CornerCrossings>> rings;  // of the shapes that have the corner
    std::vector<Point> crossings;                               // of their borders with themselves

    void moveTo(Point place);
  };

  [[nodiscard]] std::optional<Grip> gripAt(const MapPointer& pointer) const;
  /// An undo may have taken the corner away.
  [[nodiscard]] bool isThere(const Grip& corner) const;
  [[nodiscard]] std::vector<AreaKey> editedAreas() const;
  /// Stores what the corner was moved to, or asks; the gesture stands until that is decided.
  void store();
  void end(bool isStored);
  void begin(const Grip& grip);
  void removeCorner(const Grip& grip);
  void showFigures();
  void paintCorners(QPainter& painter) const;

  std::optional<Grip> m_hovered;
  std::optional<Grip> m_picked;  // by a click, for the keyboard
  std::optional<Gesture> m_gesture;
  bool m_isLetGo = false;  // the gesture waits for a decision, no button is held
  std::optional<Caught> m_caught;
};

}  // namespace kawasan
