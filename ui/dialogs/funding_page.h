#pragma once

// Who pays for an activity: every source of the catalogue with what is planned and what was realised. A source that is
// ticked pays; an amount that is left empty is not known. GUI thread.

#include <QWidget>
#include <vector>

#include "core/model/snapshot.h"

class QLabel;
class QTableWidget;

namespace kawasan {

class FundingPage final : public QWidget {
  Q_OBJECT

 public:
  FundingPage(const Snapshot& snapshot, FeatureId activityId, QWidget* parent = nullptr);

  /// False when an amount cannot be read: its cell has the focus then. `funding` are the rows that differ.
  [[nodiscard]] bool take(std::vector<ActivityFunding>& funding, std::vector<FeatureId>& removed);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void addRow(const ActivityFunding& row, const QString& name, bool pays);
  void readCell(int row, int column);
  void showSum();

  FeatureId m_activityId;
  std::vector<ActivityFunding> m_rows;  // parallel to the table; id 0 for those that are not there yet
  QTableWidget* m_table;
  QLabel* m_sum;
  bool m_isFilling = false;
};

}  // namespace kawasan
