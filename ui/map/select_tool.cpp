#include <QKeyEvent>
#include <algorithm>

#include "ui/map/tool_paint.h"
#include "ui/map/tools.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/theme.h"

namespace kawasan {

namespace {

constexpr double kSamePlace = 6;  // pixels that a resting hand may move

}  // namespace

void SelectTool::deactivate() {
  cancel();
  context().hoverWork(0);
  context().session().hover({});
}

bool SelectTool::dragsMap(const MapPointer& pointer) const {
  return !pointer.modifiers.testFlag(Qt::ShiftModifier);
}

void SelectTool::press(const MapPointer& pointer) {
  m_boxStart = pointer.pixel;
}

void SelectTool::drag(const MapPointer& pointer) {
  m_box = QRectF(m_boxStart, pointer.pixel).normalized();
  Q_EMIT renewed();
}

void SelectTool::release(const MapPointer& pointer) {
  if (!m_box) return;
  const Point a = context().canvas().toMap(m_box->topLeft());
  const Point b = context().canvas().toMap(m_box->bottomRight());
  Box box;
  box.extend(a);
  box.extend(b);
  m_box.reset();
  // The finest level in the box: RT where there are some, else kawasan.
  std::vector<AreaKey> areas;
  for (const Level level : {Level::Rt, Level::Kawasan}) {
    for (const std::size_t shape : context().index().shapesIn(box)) {
      const AreaKey area = context().areaOfShape(shape);
      if (area.level == level) areas.push_back(area);
    }
    if (!areas.empty()) break;
  }
  if (pointer.modifiers.testFlag(Qt::ControlModifier)) {
    std::vector<AreaKey> all = context().session().selection();
    std::ranges::copy_if(areas, std::back_inserter(all),
                         [&](const AreaKey& area) { return std::ranges::find(all, area) == all.end(); });
    areas = std::move(all);
  }
  context().session().selectAll(std::move(areas));
  Q_EMIT renewed();
}

void SelectTool::click(const MapPointer& pointer) {
  if (!pointer.modifiers.testFlag(Qt::ControlModifier)) {
    const FeatureId work = context().workAt(pointer.map);
    if (work != 0 && work != context().chosenWork()) {
      Q_EMIT context().workChosen(work);
      return;
    }
  }
  const std::vector<AreaKey> areas = context().areasAt(pointer.map);
  Session& session = context().session();
  if (areas.empty()) {
    if (!pointer.modifiers.testFlag(Qt::ControlModifier)) session.clearSelection();
    return;
  }
  if (pointer.modifiers.testFlag(Qt::ControlModifier)) {
    session.toggle(areas.front());
    return;
  }
  // A second click at the same place goes on to what lies below.
  const auto current = session.current();
  const auto found = current ? std::ranges::find(areas, *current) : areas.end();
  const bool isSamePlace = m_clicked && (pointer.pixel - *m_clicked).manhattanLength() <= kSamePlace;
  const bool isAgain = isSamePlace && found != areas.end() && session.selection().size() == 1;
  const std::size_t next = isAgain ? (static_cast<std::size_t>(found - areas.begin()) + 1) % areas.size() : 0;
  m_clicked = pointer.pixel;
  session.select(areas[next]);
}

void SelectTool::doubleClick(const MapPointer& pointer) {
  const std::vector<AreaKey> areas = context().areasAt(pointer.map);
  if (areas.empty()) return;
  context().session().select(areas.front());
  context().session().zoomTo(areas.front());
}

void SelectTool::hover(const MapPointer& pointer) {
  const FeatureId work = context().workAt(pointer.map);
  const bool hasOther = work != context().hoveredWork() || work != 0;
  m_pointer = pointer.pixel;
  context().hoverWork(work);
  if (hasOther) Q_EMIT renewed();  // the plate with the name
  const std::vector<AreaKey> areas = context().areasAt(pointer.map);
  context().session().hover(work != 0 || areas.empty() ? std::nullopt : std::optional(areas.front()));
}

void SelectTool::leave() {
  context().hoverWork(0);
  context().session().hover({});
  Q_EMIT renewed();
}

bool SelectTool::key(const QKeyEvent& event) {
  if (event.key() != Qt::Key_Escape) return false;
  if (isBusy()) {
    cancel();
  } else {
    context().session().clearSelection();
  }
  return true;
}

void SelectTool::cancel() {
  m_box.reset();
  Q_EMIT renewed();
}

void SelectTool::paint(QPainter& painter) const {
  if (const Activity* const activity = context().session().snapshot().activityById(context().hoveredWork()))
    toolpaint::plate(painter, m_pointer, toQString(activity->name), context().canvas().room());
  if (!m_box) return;
  QColor colour = theme::colour(theme::Role::Selection);
  painter.setPen(QPen(colour, 1.5, Qt::DashLine));
  colour.setAlphaF(0.12F);
  painter.setBrush(colour);
  painter.drawRect(*m_box);
}

QString SelectTool::hint() const {
  return tr(
      "Click selects, again what lies below · <b>Ctrl</b> adds · <b>Shift</b> and drag takes several · drag moves "
      "the map");
}

void HandTool::doubleClick(const MapPointer& pointer) {
  context().canvas().zoomBy(2, pointer.pixel);
}

QString HandTool::hint() const {
  return tr("Drag moves the map · wheel zooms · double click comes nearer");
}

}  // namespace kawasan
