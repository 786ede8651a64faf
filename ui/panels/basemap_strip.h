#pragma once

// What can be done with the basemap that is current in the layers: opacity, order, name, removal, and finding its file
// when it is gone. GUI thread.

#include <QTimer>
#include <QWidget>

#include "ui/shell/session.h"

class QLabel;
class QSlider;
class QToolButton;

namespace kawasan {

class BasemapStrip final : public QWidget {
  Q_OBJECT

 public:
  explicit BasemapStrip(Session& session, QWidget* parent = nullptr);

  /// Hidden without a basemap. An opacity that is still being chosen is written for the one shown before.
  void showBasemap(std::optional<FeatureId> id);

  void moveUp();
  void moveDown();
  void rename();
  /// Brings the map to where the basemap lies.
  void zoom();
  void remove();

 Q_SIGNALS:
  /// While the slider moves; the project is changed once, at its end.
  void opacityPreviewed(kawasan::FeatureId id, double opacity);

 private:
  void onSlider(int percent);
  void writeOpacity();
  void step(int down);
  void findFile();

  Session& m_session;
  std::optional<FeatureId> m_id;
  QTimer m_settled;  // keys move the slider in steps; they are one change once they rest
  QLabel* m_opacityText = nullptr;
  QSlider* m_opacity = nullptr;
  QToolButton* m_up = nullptr;
  QToolButton* m_down = nullptr;
  QWidget* m_missing = nullptr;
};

}  // namespace kawasan
