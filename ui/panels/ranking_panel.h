#pragma once

// The ranking in the lower dock: rank by rule and the choice of the meeting, apart; ties named above. Clicking a row
// selects its area everywhere, a double click zooms to it. GUI thread.

#include <QSortFilterProxyModel>
#include <QTableView>
#include <QWidget>

#include "ui/models/ranking_model.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace kawasan {

class RankingPanel final : public QWidget {
  Q_OBJECT

 public:
  explicit RankingPanel(Session& session, QWidget* parent = nullptr);

  [[nodiscard]] RankingModel& model() { return *m_model; }
  [[nodiscard]] QTableView& table() { return *m_table; }
  /// Back to the order of the rule.
  void orderByRule();
  [[nodiscard]] QSize sizeHint() const override { return {1006, 190}; }

 Q_SIGNALS:
  /// Two rows were chosen here: somebody wants to know what would make them swap.
  void swapWanted();

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void refresh();
  void fitColumns();
  /// Columns that say what others say too are left out while the rest would not fit beside them.
  [[nodiscard]] int leastWidth(int column) const;
  void foldColumns();
  [[nodiscard]] bool isOfUse(int column) const;
  void toggleChosen(int row);
  void editReason(int row);
  void showSelection();
  void takeSelection();
  void showNote();
  void showChoiceButton();
  [[nodiscard]] int sourceRow(const QModelIndex& index) const;

  Session& m_session;
  RankingModel* m_model;
  QSortFilterProxyModel* m_sorted;
  QLabel* m_title;
  QLabel* m_note;
  QToolButton* m_byRule;
  QToolButton* m_allColumns;
  QPushButton* m_choose;
  QTableView* m_table;
  QLabel* m_empty;
  std::vector<int> m_widths;  // of the columns by their contents
  bool m_isShowingSelection = false;
  bool m_isTakingSelection = false;
};

}  // namespace kawasan
