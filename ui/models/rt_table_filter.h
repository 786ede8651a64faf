#pragma once

// Which RT the table shows and in which order. Neither changes under the hands of somebody who types: an edited row
// stays where it is until sorting or filter are asked for again.

#include <QSortFilterProxyModel>

#include "ui/models/rt_table_model.h"

namespace kawasan {

class RtTableFilter final : public QSortFilterProxyModel {
  Q_OBJECT

 public:
  explicit RtTableFilter(RtTableModel& model, QObject* parent = nullptr);

  /// Words that must all stand in the names of RT, kelurahan or kawasan.
  void setText(const QString& text);
  /// 0: all.
  void setKelurahan(FeatureId id);
  [[nodiscard]] FeatureId kelurahan() const { return m_kelurahanId; }
  void setOnlyIncomplete(bool isOnly);

  [[nodiscard]] RtTableModel& table() const { return m_model; }
  [[nodiscard]] FeatureId rtAt(int row) const { return m_model.rtAt(mapToSource(index(row, 0)).row()); }
  [[nodiscard]] std::optional<int> rowOf(FeatureId rtId) const;
  /// Rows of the model that are shown.
  [[nodiscard]] std::vector<int> shownRows() const;

 protected:
  [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
  [[nodiscard]] bool lessThan(const QModelIndex& a, const QModelIndex& b) const override;

 private:
  RtTableModel& m_model;
  QStringList m_words;
  FeatureId m_kelurahanId = 0;
  bool m_isOnlyIncomplete = false;
};

}  // namespace kawasan
