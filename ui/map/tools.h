#pragma once

// The tools of the map. Each is described in the hint it gives.

#include <memory>
#include <optional>
#include <vector>

#include "ui/map/area_store.h"
#include "ui/map/inside_figures.h"
#include "ui/map/map_context.h"
#include "ui/map/map_tool.h"

namespace kawasan {

/// Click selects (again: what lies below), Ctrl adds, Shift with a drag takes all in a box; a drag moves the map.
class SelectTool final : public MapTool {
  Q_OBJECT

 public:
  using MapTool::MapTool;
  void deactivate() override;
  void press(const MapPointer& pointer) override;
  void drag(const MapPointer& pointer) override;
  void release(const MapPointer& pointer) override;
  void click(const MapPointer& pointer) override;
  void doubleClick(const MapPointer& pointer) override;
  void hover(const MapPointer& pointer) override;
  void leave() override;
  bool key(const QKeyEvent& event) override;
  [[nodiscard]] bool dragsMap(const MapPointer& pointer) const override;
  [[nodiscard]] bool isBusy() const override { return m_box.has_value(); }
  void cancel() override;
  void paint(QPainter& painter) const override;
  [[nodiscard]] QString hint() const override;

 private:
  std::optional<QRectF> m_box;  // pixels
  QPointF m_boxStart;
  QPointF m_pointer;                 // where it hovered last
  std::optional<QPointF> m_clicked;  // pixels; where an area was selected last
};

/// Moves the map.
class HandTool final : public MapTool {
  Q_OBJECT

 public:
  using MapTool::MapTool;
  [[nodiscard]] QCursor cursor() const override { return Qt::OpenHandCursor; }
  void doubleClick(const MapPointer& pointer) override;
  [[nodiscard]] QString hint() const override;
};

/// A line or border drawn click by click: caught at borders, following them, with the last point taken back. What
/// becomes of it is the business of the tools below.
class PathTool : public MapTool {
  Q_OBJECT

 public:
  using MapTool::MapTool;
  void click(const MapPointer& pointer) override;
  void doubleClick(const MapPointer& pointer) override;
  void hover(const MapPointer& pointer) override;
  void leave() override;
  bool key(const QKeyEvent& event) override;
  [[nodiscard]] bool isBusy() const override { return !m_points.empty(); }
  void cancel() override;
  void paint(QPainter& painter) const override;
  [[nodiscard]] QCursor cursor() const override { return Qt::CrossCursor; }

 Q_SIGNALS:
  void liveFiguresChanged(const kawasan::LiveFigures& figures);

 protected:
  /// Whether the line closes to an area.
  [[nodiscard]] virtual bool isArea() const = 0;
  /// The finished line, its corners on the grid. True when the gesture is done; false keeps it to go on.
  virtual bool finishPath(const LineString& points) = 0;
  virtual void begun() {}
  /// The line with the point under the pointer at its end; may be asked at every move.
  [[nodiscard]] virtual LiveFigures liveFigures(const LineString&) const { return {}; }
  [[nodiscard]] const LineString& points() const { return m_points; }
  /// The gesture is done; the next one may begin.
  void end();
  /// What follows when the border crosses itself and its repair is asked for.
  [[nodiscard]] Decided decided();

 private:
  void addPoint(const Caught& caught);
  void finish();
  void showFigures();
  [[nodiscard]] std::size_t fewestPoints() const { return isArea() ? 3 : 2; }

  LineString m_points;
  std::vector<std::size_t> m_steps;  // points before each click: a trace adds many
  std::optional<Caught> m_caught;
  LineString m_trace;  // to the place under the pointer, both ends included
};

/// The border of a new kawasan or RT.
class DrawAreaTool final : public PathTool {
  Q_OBJECT

 public:
  DrawAreaTool(MapContext& context, Level level, QObject* parent = nullptr);
  void cancel() override;
  [[nodiscard]] QString hint() const override;

 protected:
  [[nodiscard]] bool isArea() const override { return true; }
  bool finishPath(const LineString& points) override;
  void begun() override;
  [[nodiscard]] LiveFigures liveFigures(const LineString& points) const override;

 private:
  Level m_level;
  std::unique_ptr<InsideFigures> m_figures;
};

/// A line across the selected area cuts it in two.
class SplitTool final : public PathTool {
  Q_OBJECT

 public:
  using PathTool::PathTool;
  [[nodiscard]] QString hint() const override;

 protected:
  [[nodiscard]] bool isArea() const override { return false; }
  bool finishPath(const LineString& points) override;
  [[nodiscard]] LiveFigures liveFigures(const LineString& points) const override;
};

/// A border inside the selected area is taken out of it.
class HoleTool final : public PathTool {
  Q_OBJECT

 public:
  using PathTool::PathTool;
  [[nodiscard]] QString hint() const override;

 protected:
  [[nodiscard]] bool isArea() const override { return true; }
  bool finishPath(const LineString& points) override;
  [[nodiscard]] LiveFigures liveFigures(const LineString& points) const override;
};

/// Length and area; changes nothing.
class MeasureTool final : public PathTool {
  Q_OBJECT

 public:
  using PathTool::PathTool;
  [[nodiscard]] QString hint() const override;

 protected:
  [[nodiscard]] bool isArea() const override { return false; }
  bool finishPath(const LineString& points) override;
  [[nodiscard]] LiveFigures liveFigures(const LineString& points) const override;
};

}  // namespace kawasan
