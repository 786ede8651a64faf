#include "ui/map/work_tool.h"

#include <QKeyEvent>

#include "core/geom/crossings.h"
#include "gis/edit_ops.h"

namespace kawasan {

namespace {

Ring closedRing(const LineString& points) {
  Ring ring = points;
  if (ring.front() != ring.back()) ring.push_back(ring.front());
  return ring;
}

}  // namespace

void DrawWorkTool::click(const MapPointer& pointer) {
  if (m_kind != PlaceKind::Point) {
    PathTool::click(pointer);
    return;
  }
  if (pointer.button == Qt::RightButton) return;
  Q_EMIT drawn(context().caught(pointer).point);
}

void DrawWorkTool::doubleClick(const MapPointer& pointer) {
  if (m_kind != PlaceKind::Point) PathTool::doubleClick(pointer);
}

bool DrawWorkTool::key(const QKeyEvent& event) {
  if (event.key() != Qt::Key_Escape || isBusy()) return PathTool::key(event);
  Q_EMIT givenUp();
  return true;
}

bool DrawWorkTool::finishPath(const LineString& points) {
  if (!isArea()) {
    Q_EMIT drawn(points);
    return true;
  }
  const Ring ring = closedRing(points);
  const auto shape = shapeFromRing(ring);
  if (!shape) {
    context().session().say(errorMessage(shape.error()));
    return false;
  }
  if (!shape->wasInvalid) {
    Q_EMIT drawn(Polygon{{ring}});
    return true;
  }
  Decided next = decided();
  RepairQuestion::Proposal proposal;
  proposal.shapes = {std::make_shared<const MultiPolygon>(shape->polygons)};
  proposal.crossings = selfCrossings(ring, true);
  proposal.repair = [this, place = shape->polygons] {
    Q_EMIT drawn(place.polygons.size() == 1 ? Geometry(place.polygons.front()) : Geometry(place));
    end();
  };
  proposal.goBack = next.goBack;
  proposal.giveUp = next.giveUp;
  context().repair().ask(std::move(proposal));
  return false;
}

LiveFigures DrawWorkTool::liveFigures(const LineString& points) const {
  const Geometry place = isArea() ? Geometry(Polygon{{closedRing(points)}}) : Geometry(points);
  return {{tr("Drawn"), describePlace(context().session(), place), {}, false}};
}

QString DrawWorkTool::hint() const {
  if (isBusy()) {
    return isArea() ? tr("<b>Enter</b> closes the area · <b>Backspace</b> one point back · <b>Esc</b> gives up")
                    : tr("<b>Enter</b> ends the line · <b>Backspace</b> one point back · <b>Esc</b> gives up");
  }
  switch (m_kind) {
    case PlaceKind::Point:
      return tr("Click where the works are · <b>Esc</b> goes back");
    case PlaceKind::Line:
      return tr("Click along the works · <b>Esc</b> goes back");
    case PlaceKind::Area:
      break;
  }
  return tr("Click the corners of the works · <b>Esc</b> goes back");
}

}  // namespace kawasan
