#pragma once

// The left column of the window, "Lapisan": what the map shows, its legend, the basemaps, and how far the work has
// come. Switches of vector layers are this person's view and are kept in the settings; basemaps belong to the project,
// so every change of them is an edit. GUI thread.

#include <QTimer>
#include <QWidget>
#include <array>

#include "ui/map/map_layers.h"
#include "ui/models/plan_outlook.h"
#include "ui/shell/session.h"

class QAction;
class QComboBox;
class QLabel;
class QToolButton;

namespace kawasan {

class BasemapStrip;
class LayersTree;
class ProgressRow;

class LayersPanel final : public QWidget {
  Q_OBJECT

 public:
  explicit LayersPanel(Session& session, QWidget* parent = nullptr);

  [[nodiscard]] const MapLayers& layers() const { return m_layers; }
  /// From a menu or another step: shown, kept and reported like a click.
  void setLayers(const MapLayers& layers);
  /// What the legend counts, as LayersTree.
  void setOutlook(SharedOutlook outlook, const QString& name);
  /// Asks for files and adds them.
  void askForBasemaps();

  [[nodiscard]] QSize sizeHint() const override;

 Q_SIGNALS:
  void layersChanged(const kawasan::MapLayers& layers);
  /// While its slider moves; the edit follows at the end.
  void basemapOpacityPreviewed(kawasan::FeatureId id, double opacity);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void buildHeader();
  void buildTree();
  void buildProgress();
  void retranslate();
  void renewSoon();
  void renew();
  void follow();
  void showProgress();
  /// Of a line of the progress: what is still to be done.
  [[nodiscard]] QString progressHow(std::size_t line) const;
  void giveRoom();
  void take(const MapLayers& layers);
  /// What somebody just took in is shown.
  void showTakenIn(ChangeCause cause);

  Session& m_session;
  MapLayers m_layers;
  std::size_t m_references = 0;  // seen so far
  std::size_t m_zones = 0;
  QTimer m_renewal;  // rows are made anew after the click that caused it has ended
  QTimer m_following;
  QLabel* m_title = nullptr;
  QLabel* m_caption = nullptr;
  QWidget* m_header = nullptr;
  QToolButton* m_add = nullptr;
  QWidget* m_addRow = nullptr;
  QComboBox* m_fill = nullptr;
  LayersTree* m_tree = nullptr;
  BasemapStrip* m_strip = nullptr;
  QList<QAction*> m_basemapActions;  // of the chosen basemap: its keys and its menu
  QWidget* m_progressBox = nullptr;
  std::array<ProgressRow*, 3> m_progress{};
};

}  // namespace kawasan
