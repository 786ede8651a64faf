#pragma once

// Which RT the table shows and in which order. Neither changes under the hands of somebody who types: an edited row
// stays where it is until sorting or filter are asked for again.

#include <QSortFilterProxyModel>
#include <vector>

#include "ui/models/column_filter.h"
#include "ui/models/rt_table_model.h"

namespace kawasan {

class RtTableFilter final : public QSortFilterProxyModel {
  Q_OBJECT

 public:
  explicit RtTableFilter(RtTableModel& model, QObject* parent = nullptr);

  /// Words that must all stand in the names of RT, kelurahan or kawasan, or in its class.
  void setText(const QString& text);
  /// 0: all.
  void setKelurahan(FeatureId id);
  [[nodiscard]] FeatureId kelurahan() const { return m_kelurahanId; }
  void setOnlyIncomplete(bool isOnly);
  /// In place of the one that its column had; one that is not on takes it away.
  void setColumnFilter(const ColumnFilter& filter);
  /// Of a column of the model; one that is not on where there is none.
  [[nodiscard]] ColumnFilter columnFilter(int column) const;
  [[nodiscard]] bool isFiltered(int column) const;
  /// The columns of the model that are filtered, in their order.
  [[nodiscard]] std::vector<int> filteredColumns() const;
  /// Without any filter.
  void showAll();

  [[nodiscard]] RtTableModel& table() const { return m_model; }
  [[nodiscard]] FeatureId rtAt(int row) const { return m_model.rtAt(mapToSource(index(row, 0)).row()); }
  [[nodiscard]] std::optional<int> rowOf(FeatureId rtId) const;
  /// Rows of the model that are shown.
  [[nodiscard]] std::vector<int> shownRows() const;
  /// Rows of the model that all filters but the one of that column let pass: what it has to choose from.
  [[nodiscard]] std::vector<int> rowsWithout(int column) const;

  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 protected:
  [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
  [[nodiscard]] bool lessThan(const QModelIndex& a, const QModelIndex& b) const override;

 private:
  void filterAnew();
  [[nodiscard]] bool passesNames(int row) const;
  [[nodiscard]] bool passesColumns(int row, std::optional<int> without = {}) const;

  RtTableModel& m_model;
  QStringList m_words;
  FeatureId m_kelurahanId = 0;
  bool m_isOnlyIncomplete = false;
  std::vector<ColumnFilter> m_columnFilters;  // those that are on; another edition may lack their column
};

}  // namespace kawasan
