#pragma once

// The tree of the layers: groups with switches, the legend of what colours the areas, and the basemaps from the top one
// down. Shows what it is given and reports what a person does; changes nothing itself. GUI thread.

#include <QTreeWidget>

#include "ui/map/map_layers.h"
#include "ui/models/plan_outlook.h"
#include "ui/paint/sheet_legend.h"
#include "ui/shell/session.h"

namespace kawasan {

class LayersTree final : public QTreeWidget {
  Q_OBJECT

 public:
  enum Role {
    LegendRowRole = Qt::UserRole + 3,  // place of a count or hectares in the legend; its number of rows: the sum
    SumRole,                           // true: the hectares of the whole city by its figures
  };

  explicit LayersTree(QWidget* parent = nullptr);

  /// Shows the project's state; what was current and folded stays so.
  void fill(const Session& session, const MapLayers& layers);
  /// After a change of figures alone. Most of them change no count, and to make all rows anew takes longer than a key
  /// of the typing may.
  void follow(const Session& session);
  /// Where the count or hectares of a row of the legend come from; empty for other rows.
  [[nodiscard]] QString howOf(const Session& session, const QModelIndex& index) const;
  /// Classes of another state of the figures for the legend, with the name of that state; null: as surveyed. Shown from
  /// the next fill on.
  void setOutlook(SharedOutlook outlook, const QString& name);
  /// The basemap of the current row.
  [[nodiscard]] std::optional<FeatureId> currentBasemap() const;
  void selectBasemap(FeatureId id);
  /// So wide that no name is cut off.
  [[nodiscard]] int neededWidth() const;
  /// Of all rows, and of those down to the end of the legend.
  [[nodiscard]] int neededHeight() const { return heightTo(nullptr); }
  [[nodiscard]] int legendHeight() const;
  /// Text of the rows of the legend, "Kumuh berat|7|3,78", the sum included: for checks.
  [[nodiscard]] QStringList legendRows() const;

 Q_SIGNALS:
  void layersSwitched(const kawasan::MapLayers& layers);
  void basemapSwitched(kawasan::FeatureId id, bool visible);
  void currentBasemapChanged();
  /// `place` counts from the top.
  void basemapDropped(kawasan::FeatureId id, int place);
  void filesDropped(const QStringList& files);

 protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dragMoveEvent(QDragMoveEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  /// Of the rows that are seen down to `last`; null: all.
  [[nodiscard]] int heightTo(const QTreeWidgetItem* last) const;
  QTreeWidgetItem* addRow(QTreeWidgetItem* parent, const QString& name, const QString& count = {},
                          const QString& hectares = {});
  QTreeWidgetItem* addSwitch(QTreeWidgetItem* parent, const QString& name, int layer, const QString& count = {});
  /// What the figures make of the rows.
  struct Counts {
    MapLegend legend;
    DrawnKawasan drawn;
    friend bool operator==(const Counts&, const Counts&) = default;
  };
  [[nodiscard]] Counts countsOf(const Session& session) const;
  void addKawasan(const Session& session);
  void addLegend(const Session& session);
  void addWorks(const Session& session);
  void addBoundaries(const Session& session);
  void addBasemaps(const Session& session);
  void onItemChanged(QTreeWidgetItem* item);
  [[nodiscard]] std::optional<int> dropPlace(const QDropEvent& event) const;

  MapLayers m_layers;
  SharedOutlook m_outlook;
  QString m_outlookName;
  Counts m_counts;
  QTreeWidgetItem* m_legend = nullptr;
  QTreeWidgetItem* m_basemaps = nullptr;
};

}  // namespace kawasan
