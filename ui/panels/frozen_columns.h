#pragma once

// The first columns of a read-only table whose rows are all of one height stay in sight while the others are scrolled:
// a view of the same rows lies over them, with the same selection and the same answers to clicks. GUI thread.

#include <QObject>

class QHeaderView;
class QTableView;

namespace kawasan {

class FrozenColumns final : public QObject {
  Q_OBJECT

 public:
  /// Owned by the table, which has its model. `header` draws the headings of the frozen columns as the table's own
  /// header does; null for a plain one.
  explicit FrozenColumns(QTableView& table, QHeaderView* header = nullptr);

  /// After the columns of the table were made or changed. Where the first `columns` would take more than half of the
  /// table, only as many of them stay as take less; none where not even one does.
  void freeze(int columns);
  /// How many stay now.
  [[nodiscard]] int count() const { return m_count; }
  [[nodiscard]] QTableView& view() const { return m_view; }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void place();
  void uncover(const QModelIndex& current);

  QTableView& m_table;
  QTableView& m_view;
  int m_wanted = 0;
  int m_count = 0;
};

}  // namespace kawasan
