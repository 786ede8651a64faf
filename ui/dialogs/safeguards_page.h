#pragma once

// What an activity has to look after: land by form and owner, people and land that are moved, customary people, papers
// on the environment, heritage, disasters, wood. What is left empty nobody said; it is never "no". GUI thread.

#include <QScrollArea>
#include <vector>

#include "core/model/snapshot.h"
#include "core/plan/safeguards.h"

class QLabel;
class QTableWidget;

namespace kawasan {

class ActivityForm;

class SafeguardsPage final : public QScrollArea {
  Q_OBJECT

 public:
  SafeguardsPage(const Snapshot& snapshot, FeatureId activityId, QWidget* parent = nullptr);

  /// False when a number cannot be read: its field has the focus then. `safeguards` are those that differ.
  [[nodiscard]] bool take(std::vector<Safeguard>& safeguards);

 private:
  void buildLand();
  /// The fields of m_rows[row].
  [[nodiscard]] ActivityForm* makeForm(std::size_t row);
  void readCell(int row, int column);
  /// What is wrong with the cell; empty when it was taken into `row`.
  [[nodiscard]] QString takeCell(int row, int column);
  [[nodiscard]] QString landText(const Safeguard& row, int column) const;

  std::vector<Safeguard> m_known;  // as they are in the project, one of each kind, form and owner
  std::vector<Safeguard> m_rows;   // as they are typed; land first, as in the table
  QTableWidget* m_land;
  std::vector<ActivityForm*> m_others;  // of the kinds after the land
  bool m_isFilling = false;
};

}  // namespace kawasan
