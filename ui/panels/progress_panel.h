#pragma once

// The hectares of slum year by year, at the level of the RT and of the areas that the project ranks one below the
// other, with the reduction by every rule, each under its letter, and what is left by the chosen one; the year in which
// each area comes to 0 ha, by its RT and as one area; or what the surveys say became of the effects of activities. GUI
// thread.

#include <QWidget>

#include "ui/models/plan_state.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace kawasan {

class FrozenColumns;
class RuleChoice;
struct LedgerPlace;

class ProgressPanel final : public QWidget {
  Q_OBJECT

 public:
  explicit ProgressPanel(PlanState& plan, QWidget* parent = nullptr);

  enum class View { Years, Zero, Effects };
  void show(View view);

  [[nodiscard]] QTableView& table() { return *m_table; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void refresh();
  void offerEarlier();
  void showYears(const HectareLedger& ledger);
  void showZero(const HectareLedger& ledger);
  void showEffects();
  void followRow(const QModelIndex& cell, bool isZoomed);
  void addLine(const LedgerPlace& place, bool isFirst);
  void addOfficial(const DecreeEntry& entry, Level level, const QString& parts);

  PlanState& m_plan;
  QLabel* m_note;
  QComboBox* m_view;
  QComboBox* m_basis;
  RuleChoice* m_rule;
  QPushButton* m_earlier;  // the ledger begins with the survey shown, and there is an earlier one
  QTableView* m_table;
  FrozenColumns* m_frozen;
  QStandardItemModel* m_model;
};

}  // namespace kawasan
