#pragma once

// The activities of the plan as a table, in the order of the plan, limited to a kawasan where one is chosen. GUI
// thread.

#include <QAbstractTableModel>

#include "ui/models/plan_state.h"

namespace kawasan {

class ActivityModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column {
    NumberColumn,
    NameColumn,
    RtColumn,
    CriteriaColumn,
    VolumeColumn,
    UnitColumn,
    YearColumn,
    CostColumn,
    SourceColumn,
    BpmColumn,
    ColumnCount
  };

  explicit ActivityModel(PlanState& plan, QObject* parent = nullptr);

  [[nodiscard]] FeatureId activityAt(int row) const { return m_ids[static_cast<std::size_t>(row)]; }
  /// -1 when it is not shown.
  [[nodiscard]] int rowOf(FeatureId activityId) const;
  /// Of the activities shown.
  [[nodiscard]] MoneySum costs() const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  void renew();

 private:
  [[nodiscard]] QString textAt(const Activity& activity, int row, int column) const;
  [[nodiscard]] QString tipAt(const Activity& activity, int row, int column) const;
  [[nodiscard]] QString bpmText(const Activity& activity) const;
  [[nodiscard]] bool isMissingAt(const Activity& activity, int column) const;

  PlanState& m_plan;
  std::vector<FeatureId> m_ids;
};

}  // namespace kawasan
