#include "ui/map/vertex_tool.h"

#include <QPainterPath>
#include <QTransform>
#include <algorithm>
#include <cmath>
#include <iterator>

#include "core/geom/grid.h"
#include "core/geom/segment.h"
#include "ui/map/area_store.h"
#include "ui/map/tool_paint.h"
#include "ui/paint/view.h"

namespace kawasan {

namespace {

constexpr double kGripPixels = 8;
/// More corners than this in view are shown only near the pointer.
constexpr std::size_t kMostCorners = 1'500;
constexpr double kPathTolerance = 0.1;  // mm

Point nearestOn(Point a, Point b, Point p) {
  const double dx = b.x - a.x;
  const double dy = b.y - a.y;
  const double length = dx * dx + dy * dy;
  const double t = length > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length, 0.0, 1.0) : 0.0;
  return {a.x + t * dx, a.y + t * dy};
}

template <typename Visit>
void forEachRing(const MultiPolygon& shape, Visit visit) {
  for (const Polygon& polygon : shape.polygons) {
    for (const Ring& ring : polygon.rings) visit(ring);
  }
}

}  // namespace

std::vector<AreaKey> VertexTool::editedAreas() const {
  std::vector<AreaKey> areas;
  for (const AreaKey& area : context().session().selection()) {
    if (area.level == Level::Rt || area.level == Level::Kawasan) areas.push_back(area);
  }
  return areas;
}

bool VertexTool::isThere(const Grip& corner) const {
  const SharedPolygons shape = context().session().shapeOf(corner.area);
  bool found = false;
  if (shape) forEachRing(*shape, [&](const Ring& ring) { found = found || std::ranges::count(ring, corner.at) > 0; });
  return found;
}

std::optional<VertexTool::Grip> VertexTool::gripAt(const MapPointer& pointer) const {
  const double reach = kGripPixels * context().canvas().metresPerPixel();
  std::optional<Grip> corner;
  std::optional<Grip> edge;
  double cornerDistance = reach;
  double edgeDistance = reach;
  for (const AreaKey& area : editedAreas()) {
    const SharedPolygons shape = context().session().shapeOf(area);
    if (!shape ||
        !boundsOf(*shape).grown(reach).intersects({pointer.map.x, pointer.map.y, pointer.map.x, pointer.map.y}))
      continue;
    forEachRing(*shape, [&](const Ring& ring) {
      for (std::size_t i = 1; i < ring.size(); ++i) {
        if (const double d = distance(ring[i], pointer.map); d <= cornerDistance) {
          cornerDistance = d;
          corner = Grip{ring[i], true, {}, {}, area};
        }
        const Point on = nearestOn(ring[i - 1], ring[i], pointer.map);
        if (const double d = distance(on, pointer.map); d <= edgeDistance) {
          edgeDistance = d;
          edge = Grip{onGrid(on), false, ring[i - 1], ring[i], area};
        }
      }
    });
  }
  return corner ? corner : edge;
}

bool VertexTool::dragsMap(const MapPointer& pointer) const {
  if (m_gesture) {
    const QPointF away = context().canvas().toPixel(m_gesture->to) - pointer.pixel;
    return std::hypot(away.x(), away.y()) > kGripPixels;
  }
  return !gripAt(pointer).has_value();
}

void VertexTool::press(const MapPointer& pointer) {
  if (m_gesture) {
    // The corner that waits for a decision is taken up again.
    context().repair().withdraw();
    m_isLetGo = false;
    return;
  }
  if (const auto grip = gripAt(pointer)) begin(*grip);
}

void VertexTool::begin(const Grip& grip) {
  Gesture gesture;
  gesture.grip = grip;
  gesture.from = grip.at;
  gesture.to = grip.at;
  gesture.revision = context().session().snapshot().revision;
  const MapContext::Topology& topology = context().topology();
  if (grip.isCorner) {
    gesture.borders = topology.borders;
  } else {
    std::vector<SharedPolygons> shapes = topology.borders.shapes();
    for (const auto& changed : topology.borders.insertVertex(grip.edgeFrom, grip.edgeTo, grip.at)) {
      shapes[changed.shape] = changed.polygons;
    }
    gesture.borders = SharedBorders(std::move(shapes));
  }
  std::vector<AreaKey> alongside;
  for (const std::size_t shape : gesture.borders.shapesWithVertex(grip.at)) alongside.push_back(topology.areas[shape]);
  gesture.figures = std::make_unique<InsideFigures>(context().session(), grip.area.level, grip.area, alongside);
  if (const auto own = std::ranges::find(topology.areas, grip.area); own != topology.areas.end())
    gesture.figures->followCorner(gesture.borders.shapes()[static_cast<std::size_t>(own - topology.areas.begin())],
                                  grip.at);
  m_gesture = std::move(gesture);
}

void VertexTool::Gesture::moveTo(Point place) {
  to = place;
  changed = borders.moveVertex(from, to);
  crossings.clear();
  for (const SharedBorders::Changed& each : changed) {
    const auto [known, isNew] = rings.try_emplace(each.shape);
    if (isNew) {
      forEachRing(*borders.shapes()[each.shape], [&](const Ring& ring) { known->second.emplace_back(ring, from); });
    }
    for (const CornerCrossings& ring : known->second) std::ranges::copy(ring.at(to), std::back_inserter(crossings));
  }
}

void VertexTool::drag(const MapPointer& pointer) {
  if (!m_gesture) return;
  Caught caught = context().caught(pointer);
  // The corner's own old place is no border to be caught at.
  if (caught.point == m_gesture->from || (caught.isEdge && caught.area == m_gesture->grip.area)) {
    caught = Caught{onGrid(pointer.map), false, false, {}};
  }
  m_caught = caught;
  m_gesture->moveTo(caught.point);
  showFigures();
  Q_EMIT renewed();
}

void VertexTool::release(const MapPointer&) {
  if (m_gesture) store();
}

void VertexTool::store() {
  m_caught.reset();
  // Borders of a project that went on meanwhile, by undo for example, are not put over what is there now.
  if (m_gesture->changed.empty() || m_gesture->revision != context().session().snapshot().revision) {
    end(false);
    return;
  }
  m_isLetGo = true;
  std::vector<NewShape> shapes;
  const MapContext::Topology& topology = context().topology();
  for (const auto& changed : m_gesture->changed) shapes.push_back({topology.areas[changed.shape], changed.polygons});
  const char* key = m_gesture->grip.isCorner ? "move-corner" : "add-corner";
  const std::string name = context().session().nameOf(m_gesture->grip.area).toStdString();
  Decided decided;
  decided.stored = [this] { end(true); };
  decided.goBack = [this] { Q_EMIT renewed(); };
  decided.giveUp = [this] { end(false); };
  const bool isStored = storeShapes(context(), {key, {{"area", name}}}, std::move(shapes), std::move(decided));
  if (context().repair().isAsked()) {
    Q_EMIT liveFiguresChanged({});  // those of a border that crosses itself mean nothing
    Q_EMIT renewed();
    return;
  }
  end(isStored);
}

void VertexTool::end(bool isStored) {
  if (!m_gesture) return;
  const Gesture gesture = std::move(*m_gesture);
  m_gesture.reset();
  m_isLetGo = false;
  m_caught.reset();
  m_hovered.reset();  // where the pointer was before the corner moved
  Q_EMIT liveFiguresChanged({});
  m_picked = isStored ? std::optional(Grip{gesture.to, true, {}, {}, gesture.grip.area}) : std::nullopt;
  if (!gesture.changed.empty()) Q_EMIT finished(isStored);
  Q_EMIT renewed();
}

void VertexTool::click(const MapPointer& pointer) {
  if (m_gesture && !m_gesture->changed.empty()) {
    if (!context().repair().isAsked()) store();
    return;
  }
  m_gesture.reset();
  if (const auto grip = gripAt(pointer); grip && grip->isCorner) {
    m_picked = grip;
    Q_EMIT renewed();
    return;
  }
  m_picked.reset();
  for (const AreaKey& area : context().areasAt(pointer.map)) {
    if (area.level != Level::Rt && area.level != Level::Kawasan) continue;
    if (pointer.modifiers.testFlag(Qt::ControlModifier)) {
      context().session().toggle(area);
    } else {
      context().session().select(area);
    }
    break;
  }
  Q_EMIT renewed();
}

void VertexTool::hover(const MapPointer& pointer) {
  if (m_gesture || context().repair().isAsked()) return;
  m_hovered = gripAt(pointer);
  if (!m_hovered) {
    const std::vector<AreaKey> areas = context().areasAt(pointer.map);
    context().session().hover(areas.empty() ? std::nullopt : std::optional(areas.front()));
  } else {
    context().session().hover({});
  }
  Q_EMIT renewed();
}

void VertexTool::leave() {
  m_hovered.reset();
  context().session().hover({});
  Q_EMIT renewed();
}

bool VertexTool::key(const QKeyEvent& event) {
  if (context().repair().key(event)) return true;
  const bool isReturn = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
  if (isReturn && m_gesture && m_isLetGo) {
    store();
    return true;
  }
  if (event.key() == Qt::Key_Escape && isBusy()) {
    cancel();
    Q_EMIT finished(false);
    return true;
  }
  if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace) {
    const auto grip = m_hovered && m_hovered->isCorner ? m_hovered : m_picked;
    if (!grip || !isThere(*grip)) return false;
    removeCorner(*grip);
    return true;
  }
  return false;
}

void VertexTool::removeCorner(const Grip& grip) {
  const MapContext::Topology& topology = context().topology();
  const auto changes = topology.borders.removeVertex(grip.at);
  if (changes.empty()) {
    Message message;
    message.kind = MessageKind::Info;
    message.topic = QStringLiteral("shape");
    message.text =
        tr("This corner cannot go: an area would fall below a triangle, or borders of several areas meet "
           "here. Move it onto a neighbouring corner instead.");
    context().session().say(std::move(message));
    return;
  }
  std::vector<NewShape> shapes;
  for (const auto& changed : changes) shapes.push_back({topology.areas[changed.shape], changed.polygons});
  const std::string name = context().session().nameOf(grip.area).toStdString();
  storeShapes(context(), {"remove-corner", {{"area", name}}}, std::move(shapes));
  m_hovered.reset();
  m_picked.reset();
  Q_EMIT renewed();
}

void VertexTool::cancel() {
  context().repair().withdraw();
  m_gesture.reset();
  m_isLetGo = false;
  m_caught.reset();
  m_hovered.reset();
  m_picked.reset();
  Q_EMIT liveFiguresChanged({});
  Q_EMIT renewed();
}

void VertexTool::showFigures() {
  // What is inside a border that crosses itself, nobody can say: the crossing is marked, and no figure stands beside
  // it.
  if (!m_gesture->crossings.empty()) {
    Q_EMIT liveFiguresChanged({});
    return;
  }
  const auto& areas = context().topology().areas;
  for (const auto& changed : m_gesture->changed) {
    if (areas[changed.shape] == m_gesture->grip.area) {
      Q_EMIT liveFiguresChanged(m_gesture->figures->of(*changed.polygons));
      return;
    }
  }
}

void VertexTool::paintCorners(QPainter& painter) const {
  const MapCanvas& canvas = context().canvas();
  const Box view = canvas.view().extent();
  std::size_t count = 0;
  for (const AreaKey& area : editedAreas()) {
    const SharedPolygons shape = context().session().shapeOf(area);
    if (!shape || !boundsOf(*shape).intersects(view)) continue;
    forEachRing(*shape, [&](const Ring& ring) {
      for (std::size_t i = 1; i < ring.size() && count < kMostCorners; ++i) {
        if (!view.intersects({ring[i].x, ring[i].y, ring[i].x, ring[i].y})) continue;
        toolpaint::corner(painter, canvas.toPixel(ring[i]));
        ++count;
      }
    });
  }
}

void VertexTool::paint(QPainter& painter) const {
  const MapCanvas& canvas = context().canvas();
  if (m_gesture) {
    for (const auto& changed : m_gesture->changed) {
      // What no pixel shows is left out: an area may have fifty thousand corners.
      const QPainterPath path = pathInView(*changed.polygons, canvas.view(), kPathTolerance);
      toolpaint::area(painter, QTransform::fromScale(1 / kScreenMmPerPixel, 1 / kScreenMmPerPixel).map(path));
    }
    for (const Point& cross : m_gesture->crossings) toolpaint::crossing(painter, canvas.toPixel(cross));
    context().repair().paint(painter);
    toolpaint::corner(painter, canvas.toPixel(m_gesture->to), true);
    if (m_caught && (m_caught->isVertex || m_caught->isEdge)) {
      toolpaint::caught(painter, canvas.toPixel(m_caught->point), m_caught->isVertex, context().describe(*m_caught),
                        canvas.room());
    }
    return;
  }
  paintCorners(painter);
  context().repair().paint(painter);
  if (m_picked && isThere(*m_picked)) toolpaint::corner(painter, canvas.toPixel(m_picked->at), true);
  if (m_hovered) {
    if (m_hovered->isCorner) {
      toolpaint::corner(painter, canvas.toPixel(m_hovered->at), true);
    } else {
      toolpaint::caught(painter, canvas.toPixel(m_hovered->at), false, tr("New corner"), canvas.room());
    }
  }
}

QCursor VertexTool::cursor() const {
  if (m_gesture) return m_isLetGo ? Qt::ArrowCursor : Qt::ClosedHandCursor;
  return m_hovered ? Qt::PointingHandCursor : Qt::ArrowCursor;
}

QString VertexTool::hint() const {
  if (m_isLetGo) return tr("Drag the corner on · <b>Enter</b> asks again · <b>Esc</b> gives it up");
  if (editedAreas().empty()) return tr("Click the area whose border is to change");
  return tr(
      "Drag a corner · drag a border to add a corner · <b>Delete</b> takes the corner away · shared borders move "
      "together");
}

}  // namespace kawasan
