#pragma once

// The activities of the plan as a table, in the order of the plan, limited to a kawasan where one is chosen. While
// something is tried out every row has a box that switches its activity off and on. GUI thread.

#include <QAbstractTableModel>

#include "ui/models/plan_trial.h"

namespace kawasan {

class ActivityModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column {
    NumberColumn,
    NameColumn,
    KelurahanColumn,
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

  ActivityModel(PlanState& plan, PlanTrial& trial, QObject* parent = nullptr);

  /// Those shown, in the order of the rows.
  [[nodiscard]] const std::vector<FeatureId>& shown() const { return m_ids; }
  [[nodiscard]] FeatureId activityAt(int row) const { return m_ids[static_cast<std::size_t>(row)]; }
  /// -1 when it is not shown.
  [[nodiscard]] int rowOf(FeatureId activityId) const;
  /// Of the activities shown.
  [[nodiscard]] MoneySum costs() const;
  /// Whether any of those shown has something in this column.
  [[nodiscard]] bool isFilled(int column) const;
  /// Where the figure of a cell comes from: cost by source of funds, effects by RT; empty for names.
  [[nodiscard]] QString howAt(const QModelIndex& index) const;
  /// Whether somebody entered what the column shows, which the history tells.
  [[nodiscard]] static bool isEntered(int column);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  void renew();

 private:
  [[nodiscard]] QString textAt(const Activity& activity, int row, int column) const;
  [[nodiscard]] QString tipAt(const Activity& activity, int row, int column) const;
  [[nodiscard]] QString bpmText(const Activity& activity) const;
  [[nodiscard]] bool isMissingAt(const Activity& activity, int column) const;

  PlanState& m_plan;
  PlanTrial& m_trial;
  std::vector<FeatureId> m_ids;
};

}  // namespace kawasan
