#pragma once

// People whom an activity serves, by name: typed row by row or pasted from a spreadsheet; the last row is always free.
// What cannot be used is marked and said. Names and NIK stay in the project file. GUI thread.

#include <QWidget>
#include <map>
#include <string>
#include <vector>

#include "core/import/people_import.h"
#include "core/model/snapshot.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace kawasan {

class PeoplePage final : public QWidget {
  Q_OBJECT

 public:
  PeoplePage(const Snapshot& snapshot, FeatureId activityId, QWidget* parent = nullptr);

  /// False when a cell cannot be used: it has the focus then. `people` are those who are new or changed.
  [[nodiscard]] bool take(std::vector<Beneficiary>& people, std::vector<FeatureId>& removed);

 Q_SIGNALS:
  /// The number of the names is wanted as the number of the beneficiaries.
  void countsWanted(const kawasan::PeopleCount& count);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void addRow(const Beneficiary& person);
  void readCell(int row, int column);
  void completeRow(int row);
  void showCount();
  void paste();
  void clearCells();
  void removeRows();
  [[nodiscard]] QString text(int row, int column) const;
  [[nodiscard]] bool isFree(int row) const;
  /// The rows in which a NIK stands, from the first.
  using RowsOfNik = std::map<std::string, std::vector<int>>;
  [[nodiscard]] RowsOfNik rowsOfNik() const;
  /// As typed in that row; the problem with a cell by its column.
  [[nodiscard]] Beneficiary personOf(int row, const RowsOfNik& all, std::vector<QString>& problems) const;
  void markRow(int row, const RowsOfNik& all);
  void markRows();
  [[nodiscard]] std::vector<Beneficiary> typedPeople() const;

  FeatureId m_activityId;
  std::vector<Beneficiary> m_known;  // as they are in the project
  QTableWidget* m_table;
  QLabel* m_count;
  QPushButton* m_use;
  bool m_isFilling = false;
};

}  // namespace kawasan
