#pragma once

// The price list of the project: a table to type and paste into, and a file to take prices from. Prices are the user's
// own; there are no others. Non-modal; follows edits and language. GUI thread.

#include <QDialog>

#include "ui/models/unit_cost_model.h"
#include "ui/panels/explain_click.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace kawasan {

class UnitCostWindow final : public QDialog {
  Q_OBJECT

 public:
  explicit UnitCostWindow(Session& session, QWidget* parent = nullptr);

  [[nodiscard]] UnitCostModel& model() { return *m_model; }
  [[nodiscard]] QTableView& table() { return *m_table; }
  /// Shows the rows of one criterion; nothing for all.
  void showCriterion(std::optional<Parameter> indicator);

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void build();
  [[nodiscard]] CellFigure priceFigure(const QModelIndex& index) const;
  void retranslate();
  void fillCriteria();
  void showState();
  void fitColumns();
  [[nodiscard]] QModelIndexList chosenCells() const;
  void paste();
  void remove();

  Session& m_session;
  UnitCostModel* m_model;
  QLabel* m_intro;
  QLabel* m_criterionLabel;
  QComboBox* m_criterion;
  QCheckBox* m_pricedOnly;
  QTableView* m_table;
  QLabel* m_open;
  QLabel* m_problem;
  QPushButton* m_import;
  QPushButton* m_paste;
  QPushButton* m_remove;
  QPushButton* m_close;
};

}  // namespace kawasan
