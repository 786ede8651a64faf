#pragma once

// The scene of the map from the open project: its layers as the person wants to see them, basemaps, classes or
// priorities of the shown survey. Made anew after changes, at most once a turn of the event loop. GUI thread.

#include <QObject>
#include <QTimer>
#include <memory>

#include "ui/map/frame_thread.h"
#include "ui/map/map_layers.h"
#include "ui/models/plan_outlook.h"
#include "ui/paint/project_scene.h"
#include "ui/shell/session.h"

namespace kawasan {

class SceneSource final : public QObject {
  Q_OBJECT

 public:
  explicit SceneSource(Session& session, QObject* parent = nullptr);

  void setLayers(const MapLayers& layers);
  /// Classes and totals of another state of the figures than that of the shown survey; null: as surveyed.
  void setOutlook(SharedOutlook outlook);
  [[nodiscard]] const MapLayers& layers() const { return m_layers; }
  /// A basemap's opacity while its slider is moved; nothing: as stored.
  void setOpacityPreview(FeatureId basemap, std::optional<double> opacity);
  /// The same again, for example in another language.
  void renew() { m_soon.start(); }
  /// Everything drawn of the project; empty when nothing is.
  [[nodiscard]] Box home() const;

 Q_SIGNALS:
  void sceneMade(const kawasan::SharedScene& scene, const kawasan::SharedWorks& works);

 private:
  void make();
  /// After a key of typing: most change nothing that the map shows, and to make and draw it anew takes longer than a
  /// key may.
  void follow();
  [[nodiscard]] bool showsOutlook() const { return m_outlook && m_layers.fill == FillBy::Class; }
  [[nodiscard]] FigureLook look() const;

  Session& m_session;
  MapLayers m_layers;
  UnionCache m_unions;
  SharedOutlook m_outlook;
  FeatureId m_previewed = 0;
  std::optional<double> m_opacity;
  FigureLook m_look;    // of the scene that was made last
  SharedWorks m_works;  // of the last scene that shows them
  QTimer m_soon;
  QTimer m_following;
};

}  // namespace kawasan
