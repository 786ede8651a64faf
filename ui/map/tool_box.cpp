#include "ui/map/tool_box.h"

#include "ui/map/tools.h"
#include "ui/map/vertex_tool.h"
#include "ui/map/work_tool.h"

namespace kawasan {

ToolBox::ToolBox(MapContext& context, QObject* parent) : QObject(parent), m_context(context) {
  const auto place = [this](ToolId id, std::unique_ptr<MapTool> tool) {
    connect(tool.get(), &MapTool::renewed, this, [this, id] {
      if (id == m_active) Q_EMIT hintChanged(hint());
    });
    m_tools[static_cast<std::size_t>(id)] = std::move(tool);
  };
  const auto path = [&](ToolId id, std::unique_ptr<PathTool> tool) {
    connect(tool.get(), &PathTool::liveFiguresChanged, this, &ToolBox::liveFiguresChanged);
    place(id, std::move(tool));
  };
  place(ToolId::Select, std::make_unique<SelectTool>(context));
  place(ToolId::Hand, std::make_unique<HandTool>(context));
  path(ToolId::DrawKawasan, std::make_unique<DrawAreaTool>(context, Level::Kawasan));
  path(ToolId::DrawRt, std::make_unique<DrawAreaTool>(context, Level::Rt));
  auto reshape = std::make_unique<VertexTool>(context);
  connect(reshape.get(), &VertexTool::liveFiguresChanged, this, &ToolBox::liveFiguresChanged);
  place(ToolId::Reshape, std::move(reshape));
  path(ToolId::Split, std::make_unique<SplitTool>(context));
  path(ToolId::Hole, std::make_unique<HoleTool>(context));
  path(ToolId::Measure, std::make_unique<MeasureTool>(context));
  auto work = std::make_unique<DrawWorkTool>(context);
  m_work = work.get();
  path(ToolId::DrawWork, std::move(work));
  m_context.canvas().setTool(&tool(m_active));
  connect(&context.repair(), &RepairQuestion::changed, this, [this] {
    m_context.canvas().update();
    Q_EMIT hintChanged(hint());
  });
  // What was under way belongs to the project that was open.
  connect(&context.session(), &Session::projectReplaced, this, [this] { tool(m_active).cancel(); });
}

ToolBox::~ToolBox() {
  m_context.canvas().setTool(nullptr);
}

QString ToolBox::hint() const {
  return m_context.repair().isAsked() ? m_context.repair().hint() : tool(m_active).hint();
}

void ToolBox::drawWork(PlaceKind kind) {
  m_work->cancel();
  m_work->setKind(kind);
  choose(ToolId::DrawWork);
}

void ToolBox::choose(ToolId id) {
  if (id != m_active) {
    m_active = id;
    m_context.canvas().setTool(&tool(id));
    Q_EMIT liveFiguresChanged({});
  }
  Q_EMIT chosen(id);
  Q_EMIT hintChanged(hint());
}

}  // namespace kawasan
