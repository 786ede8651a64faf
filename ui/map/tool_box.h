#pragma once

// The tools of the map, one active at a time. Owned by the workspace; GUI thread.

#include <QObject>
#include <array>
#include <memory>

#include "ui/map/live_figures.h"
#include "ui/map/map_context.h"
#include "ui/models/place_proposal.h"

namespace kawasan {

enum class ToolId { Select, Hand, DrawKawasan, DrawRt, Reshape, Split, Hole, Measure, DrawWork };
inline constexpr std::size_t kToolCount = 9;

class DrawWorkTool;

class ToolBox final : public QObject {
  Q_OBJECT

 public:
  explicit ToolBox(MapContext& context, QObject* parent = nullptr);
  ~ToolBox() override;

  void choose(ToolId id);
  /// Chooses the tool for the place of works.
  void drawWork(PlaceKind kind);
  [[nodiscard]] DrawWorkTool& workTool() const { return *m_work; }
  [[nodiscard]] ToolId active() const { return m_active; }
  /// What to do now: answer a question, else what the active tool says.
  [[nodiscard]] QString hint() const;
  [[nodiscard]] MapTool& tool(ToolId id) const { return *m_tools[static_cast<std::size_t>(id)]; }

 Q_SIGNALS:
  void chosen(kawasan::ToolId id);
  /// The hint of the active tool, or its painting, changed.
  void hintChanged(const QString& hint);
  void liveFiguresChanged(const kawasan::LiveFigures& figures);

 private:
  MapContext& m_context;
  std::array<std::unique_ptr<MapTool>, kToolCount> m_tools;
  DrawWorkTool* m_work = nullptr;  // one of the tools
  ToolId m_active = ToolId::Select;
};

}  // namespace kawasan
