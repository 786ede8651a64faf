#pragma once

// Two choices of activities side by side: the plan, what is being tried out, or kept scenarios. Hectares, cost, cost
// per hectare and per KK with their difference. Computed beside the window, anew after every edit. GUI thread.

#include <QDialog>
#include <array>
#include <set>

#include "core/plan/scenario_figures.h"
#include "ui/models/plan_trial.h"
#include "ui/panels/explain_click.h"

class QComboBox;
class QLabel;
class QTableWidget;

namespace kawasan {

class ScenarioWindow final : public QDialog {
  Q_OBJECT

 public:
  ScenarioWindow(Session& session, PlanTrial& trial, QWidget* parent = nullptr);

  [[nodiscard]] QTableWidget& table() { return *m_table; }

 private:
  void build();
  void fillChoices();
  void compute();
  /// What the second changes of the first.
  struct Changes {
    std::vector<HectareChange> slum;  // by level
    HectareChange reduced;
  };
  /// A choice with its figures and what they are made of.
  struct Side {
    std::set<FeatureId> off;
    ScenarioFigures figures;
    LedgerLine closing;  // the end of the last year, with its areas
  };
  void showFigures(const Changes& changes);
  using PerUnit = ScenarioFigures::PerUnit;
  /// What a row says of a choice; of `level` where it is of hectares.
  enum class Row : std::uint8_t { Activities, Cost, Slum, Reduced, CostPerHectare, Households, CostPerHousehold };
  void addPerUnit(Row row, const QString& name, const PerUnit& first, const PerUnit& second);
  void addRow(Row row, const QString& name, const QString& first, const QString& second, const QString& difference,
              std::size_t level = 0);
  [[nodiscard]] CellFigure figureAt(const QModelIndex& index) const;
  /// "(a) whole RT": by which hectares are taken off here.
  [[nodiscard]] QString ruleName() const;
  [[nodiscard]] QString servedLines(const ActivityFilter& isOn) const;
  [[nodiscard]] QString howOf(Row row, std::size_t level, const Side& side, const QString& shown) const;
  [[nodiscard]] std::set<FeatureId> leftOutIn(const QComboBox& choice) const;

  Session& m_session;
  PlanTrial& m_trial;
  QComboBox* m_first;
  QComboBox* m_second;
  QTableWidget* m_table;
  QLabel* m_note;
  std::array<Side, 2> m_sides;
  Jobs::Id m_job = 0;
};

}  // namespace kawasan
