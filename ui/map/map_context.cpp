#include "ui/map/map_context.h"

#include <algorithm>
#include <cmath>

#include "core/geom/grid.h"
#include "core/geom/segment.h"
#include "core/geom/tracing.h"
#include "core/plan/activity_state.h"
#include "ui/map/work_hit.h"

namespace kawasan {

namespace {

constexpr double kCatchPixels = 10;
constexpr double kHitPixels = 7;     // of works
constexpr double kBorderPixels = 6;  // of a kelurahan
/// A trace that goes round the block is not meant.
constexpr double kLongestTrace = 8;     // times the distance
constexpr double kShortestTrace = 200;  // metres that are always allowed

}  // namespace

MapContext::MapContext(Session& session, MapCanvas& canvas, QObject* parent)
    : QObject(parent), m_session(session), m_canvas(canvas), m_repair(session, canvas) {
  const auto forget = [this] {
    m_isBuilt = false;
    m_topology.reset();
  };
  connect(&session, &Session::projectReplaced, this, forget);
  connect(&session, &Session::projectReplaced, this, [this] { hoverWork(0); });
  connect(&session, &Session::changed, this, [forget](const ChangeSummary& change) {
    if (change.touches("rt") || change.touches("kawasan") || change.touches("kelurahan")) forget();
  });
}

void MapContext::setVisible(const VisibleAreas& visible) {
  if (visible == m_visible) return;
  m_visible = visible;
  m_isBuilt = false;
}

void MapContext::setSnapping(bool on) {
  m_isSnapping = on;
  Q_EMIT modeChanged();
}

void MapContext::setTracing(bool on) {
  m_isTracing = on;
  Q_EMIT modeChanged();
}

void MapContext::build() {
  const Snapshot& snapshot = m_session.snapshot();
  std::vector<SnapShape> shapes;
  m_areas.clear();
  const auto add = [&](const SharedPolygons& shape, const AreaKey& area) {
    if (!shape) return;
    shapes.push_back({shape, static_cast<int>(area.level)});
    m_areas.push_back(area);
  };
  // The topmost last.
  if (m_visible.kelurahan) {
    for (const AdminArea& area : snapshot.kelurahan) add(area.geometry, {Level::Kelurahan, area.id});
  }
  if (m_visible.kawasan) {
    for (const Kawasan& area : snapshot.kawasan) add(area.geometry, {Level::Kawasan, area.id});
  }
  if (m_visible.rts) {
    for (const Rt& rt : snapshot.rts) add(rt.geometry, {Level::Rt, rt.id});
  }
  m_hasFiner = std::ranges::any_of(m_areas, [](const AreaKey& area) { return area.level != Level::Kelurahan; });
  m_index = SnapIndex(std::move(shapes));
  m_isBuilt = true;
}

const SnapIndex& MapContext::index() {
  if (!m_isBuilt) build();
  return m_index;
}

const MapContext::Topology& MapContext::topology() {
  if (!m_topology) {
    const Snapshot& snapshot = m_session.snapshot();
    Topology topology;
    std::vector<SharedPolygons> shapes;
    for (const Kawasan& area : snapshot.kawasan) {
      shapes.push_back(area.geometry);
      topology.areas.push_back({Level::Kawasan, area.id});
    }
    for (const Rt& rt : snapshot.rts) {
      shapes.push_back(rt.geometry);
      topology.areas.push_back({Level::Rt, rt.id});
    }
    topology.borders = SharedBorders(std::move(shapes));
    m_topology = std::move(topology);
  }
  return *m_topology;
}

void MapContext::addKelurahanAt(Point point, std::vector<AreaKey>& areas) {
  const double reach = kBorderPixels * m_canvas.metresPerPixel();
  Box about;
  about.extend(point);
  index().forEachEdge(about.grown(reach), [&](const BorderEdge& edge) {
    const AreaKey& area = m_areas[edge.shape];
    if (area.level != Level::Kelurahan || std::ranges::find(areas, area) != areas.end()) return;
    if (distance(nearestOnSegment(edge.a, edge.b, point), point) <= reach) areas.push_back(area);
  });
}

std::vector<AreaKey> MapContext::areasAt(Point point) {
  std::vector<AreaKey> areas;
  for (const std::size_t shape : index().shapesAt(point)) {
    const AreaKey& area = m_areas[shape];
    if (area.level != Level::Kelurahan || !m_hasFiner) areas.push_back(area);
  }
  std::ranges::reverse(areas);
  // Areas of one level overlap seldom: only then it matters which is the smaller one.
  const auto isOneLevel = [](const AreaKey& a, const AreaKey& b) { return a.level == b.level; };
  for (auto first = areas.begin(); first != areas.end();) {
    const auto next = std::find_if_not(first, areas.end(), [&](const AreaKey& a) { return isOneLevel(a, *first); });
    if (next - first > 1) {
      std::stable_sort(first, next, [this](const AreaKey& a, const AreaKey& b) {
        return planeArea(*m_session.shapeOf(a)) < planeArea(*m_session.shapeOf(b));
      });
    }
    first = next;
  }
  if (m_hasFiner && m_visible.kelurahan) addKelurahanAt(point, areas);
  return areas;
}

void MapContext::setWorksVisible(bool isVisible) {
  m_hasWorks = isVisible;
  if (!isVisible) hoverWork(0);
}

FeatureId MapContext::workAt(Point point) const {
  if (!m_hasWorks) return 0;
  const double reach = kHitPixels * m_canvas.metresPerPixel();
  const Snapshot& snapshot = m_session.snapshot();
  FeatureId best = 0;
  WorkHit bestHit;
  for (const Activity& activity : snapshot.activities) {
    if (!activity.geometry) continue;
    const WorkHit hit = hitOf(*activity.geometry, point, reach);
    if (!hit.isHit || (best != 0 && !(hit < bestHit)) || isCancelled(snapshot, activity.id)) continue;
    best = activity.id;
    bestHit = hit;
  }
  return best;
}

void MapContext::hoverWork(FeatureId activityId) {
  if (activityId == m_hoveredWork) return;
  m_hoveredWork = activityId;
  Q_EMIT workHovered(activityId);
}

Caught MapContext::caught(const MapPointer& pointer) {
  Caught result;
  result.point = onGrid(pointer.map);
  if (!m_isSnapping || pointer.modifiers.testFlag(Qt::ControlModifier)) return result;
  const auto snap = index().nearest(pointer.map, kCatchPixels * m_canvas.metresPerPixel());
  if (!snap) return result;
  result.isVertex = snap->kind == SnapKind::Vertex;
  result.isEdge = !result.isVertex;
  // A corner stays exactly where it is; a place on an edge becomes a corner of the grid.
  result.point = result.isVertex ? snap->point : onGrid(snap->point);
  result.area = m_areas[snap->shape];
  return result;
}

QString MapContext::describe(const Caught& caught) const {
  if (caught.isVertex) return tr("Corner of %1").arg(m_session.nameOf(caught.area));
  if (caught.isEdge) return tr("Border of %1").arg(m_session.nameOf(caught.area));
  return {};
}

std::optional<LineString> MapContext::traced(Point from, Point to) {
  const double distance = std::hypot(to.x - from.x, to.y - from.y);
  return tracedPath(index(), from, to, std::max(kShortestTrace, kLongestTrace * distance));
}

}  // namespace kawasan
