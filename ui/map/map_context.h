#pragma once

// What the tools of the map know: the session, the canvas, and which area and which border lies where. The index of
// shapes is made when it is first asked for after a change. GUI thread.

#include <QString>
#include <optional>
#include <vector>

#include "core/geom/shared_borders.h"
#include "core/geom/snapping.h"
#include "ui/map/map_canvas.h"
#include "ui/map/repair_question.h"
#include "ui/shell/session.h"

namespace kawasan {

/// A place the pointer was caught at.
struct Caught {
  Point point;
  bool isVertex = false;
  bool isEdge = false;
  AreaKey area;  // whose border it is, where isVertex or isEdge
};

/// Which areas can be seen, hit and caught.
struct VisibleAreas {
  bool kawasan = true;
  bool rts = true;
  bool kelurahan = true;
  friend bool operator==(const VisibleAreas&, const VisibleAreas&) = default;
};

class MapContext final : public QObject {
  Q_OBJECT

 public:
  MapContext(Session& session, MapCanvas& canvas, QObject* parent = nullptr);

  [[nodiscard]] Session& session() const { return m_session; }
  [[nodiscard]] MapCanvas& canvas() const { return m_canvas; }

  /// What is asked about a border that crosses itself, if anything.
  [[nodiscard]] RepairQuestion& repair() { return m_repair; }

  void setVisible(const VisibleAreas& visible);
  /// Whether what is drawn is caught at borders ("Magnet"), and follows them between two clicks ("Telusuri tepi").
  void setSnapping(bool on);
  void setTracing(bool on);
  [[nodiscard]] bool isSnapping() const { return m_isSnapping; }
  [[nodiscard]] bool isTracing() const { return m_isTracing; }

  /// The visible areas at a place: RT before kawasan before kelurahan, of one level the smaller first. A kelurahan is
  /// the whole ground; it is meant at its border, or inside where nothing finer is shown on the map.
  [[nodiscard]] std::vector<AreaKey> areasAt(Point point);
  /// Whether works of the plan can be hit and hovered.
  void setWorksVisible(bool isVisible);
  /// The activity whose works lie nearest to a place, within reach of the pointer: points before lines before areas.
  /// 0 for none.
  [[nodiscard]] FeatureId workAt(Point point) const;
  /// The activity that is chosen already, so that a click goes on to what lies below its works.
  void setChosenWork(FeatureId activityId) { m_chosenWork = activityId; }
  [[nodiscard]] FeatureId chosenWork() const { return m_chosenWork; }
  void hoverWork(FeatureId activityId);
  [[nodiscard]] FeatureId hoveredWork() const { return m_hoveredWork; }

  /// On the nearest visible corner or border within reach of the pointer, else where it points; on the project's grid.
  /// Free while Ctrl is held or snapping is off.
  [[nodiscard]] Caught caught(const MapPointer& pointer);
  /// "Titik sudut RT 001 RW 003"; empty when nothing was caught.
  [[nodiscard]] QString describe(const Caught& caught) const;
  /// Along existing borders from one point to the other, both included; nothing where they are not connected.
  [[nodiscard]] std::optional<LineString> traced(Point from, Point to);

  [[nodiscard]] const SnapIndex& index();
  [[nodiscard]] AreaKey areaOfShape(std::size_t shape) const { return m_areas[shape]; }

  /// All areas whose borders move together with those of `level`: the RT of the project, or its kawasan and RT.
  struct Topology {
    SharedBorders borders;
    std::vector<AreaKey> areas;  // of the shapes, in their order
  };
  [[nodiscard]] const Topology& topology();

 Q_SIGNALS:
  void modeChanged();
  void workChosen(kawasan::FeatureId activityId);
  void workHovered(kawasan::FeatureId activityId);
  /// The figures of the selected RT are to be looked at.
  void figuresWanted();
  /// Where the land that kawasan share is decided on.
  void sharedLandWanted();

 private:
  void build();
  void addKelurahanAt(Point point, std::vector<AreaKey>& areas);

  Session& m_session;
  MapCanvas& m_canvas;
  RepairQuestion m_repair;
  VisibleAreas m_visible;
  bool m_isSnapping = true;
  bool m_isTracing = false;
  bool m_isBuilt = false;
  bool m_hasFiner = false;  // RT or kawasan are among the visible areas
  bool m_hasWorks = false;
  FeatureId m_chosenWork = 0;
  FeatureId m_hoveredWork = 0;
  SnapIndex m_index;
  std::vector<AreaKey> m_areas;  // of the index's shapes
  std::optional<Topology> m_topology;
};

}  // namespace kawasan
