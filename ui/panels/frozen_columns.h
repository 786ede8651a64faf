#pragma once

// The first columns of a read-only table whose rows are all of one height stay in sight while the others are scrolled:
// a view of the same rows lies over them, with the same selection and the same answers to clicks. GUI thread.

#include <QObject>
#include <vector>

class QHeaderView;
class QTableView;

namespace kawasan {

class FrozenColumns final : public QObject {
  Q_OBJECT

 public:
  /// Owned by the table, which has its model. `header` draws the headings of the frozen columns as the table's own
  /// header does; null for a plain one.
  explicit FrozenColumns(QTableView& table, QHeaderView* header = nullptr);

  /// After the columns of the table were made or fitted. Nothing is frozen where all columns are in sight anyway. Where
  /// these would take more than half of the table, the widest of them is made narrower, names being
  /// elided there; none stays where that is not enough.
  /// The first `columns`.
  void freeze(int columns);
  /// Ascending; those that stand further right are moved beside the others, in the table too.
  void freeze(const std::vector<int>& columns);
  /// How many stay now.
  [[nodiscard]] int count() const { return m_count; }
  [[nodiscard]] QTableView& view() const { return m_view; }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void moveTogether();
  void narrow();
  void place();
  void uncover(const QModelIndex& current);

  QTableView& m_table;
  QTableView& m_view;
  std::vector<int> m_wanted;
  int m_count = 0;
};

}  // namespace kawasan
