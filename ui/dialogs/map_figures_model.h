#pragma once

// What a map tells about each RT beside what was entered, with a tick for what is to be taken. GUI thread.

#include <QAbstractTableModel>
#include <vector>

#include "gis/map_figures.h"

namespace kawasan {

class MapFiguresModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { kRt, kFigure, kProposed, kEntered, kDifference, kColumnCount };

  using QAbstractTableModel::QAbstractTableModel;

  /// Ticked is what is taken by itself. `names` of the RT, parallel to the proposals.
  void show(MapFigures figures, std::vector<QString> names);
  void clear() { show({}, {}); }
  /// All that nobody entered; what was entered is ticked one by one, or not at all. A second time: none.
  void tickAllOpen();
  [[nodiscard]] const MapFigures& figures() const { return m_figures; }
  [[nodiscard]] std::vector<MapProposal> ticked() const;
  /// Of these, figures that take the place of entered ones.
  [[nodiscard]] int replacing() const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;

 Q_SIGNALS:
  void tickedChanged();

 private:
  [[nodiscard]] QString text(const MapProposal& proposal, std::size_t row, int column) const;

  MapFigures m_figures;
  std::vector<QString> m_names;
  std::vector<bool> m_ticked;
};

}  // namespace kawasan
