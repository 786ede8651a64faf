#pragma once

// Two choices of activities side by side: the plan, what is being tried out, or kept scenarios. Hectares, cost, cost
// per hectare and per KK with their difference. Computed beside the window, anew after every edit. GUI thread.

#include <QDialog>
#include <set>

#include "core/plan/scenario_figures.h"
#include "ui/models/plan_trial.h"

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
  void showFigures(const ScenarioFigures& first, const ScenarioFigures& second, const Changes& changes);
  using PerUnit = ScenarioFigures::PerUnit;
  void addPerUnit(const QString& name, const PerUnit& first, const PerUnit& second);
  void addRow(const QString& name, const QString& first, const QString& second, const QString& difference);
  [[nodiscard]] std::set<FeatureId> leftOutIn(const QComboBox& choice) const;

  Session& m_session;
  PlanTrial& m_trial;
  QComboBox* m_first;
  QComboBox* m_second;
  QTableWidget* m_table;
  QLabel* m_note;
  Jobs::Id m_job = 0;
};

}  // namespace kawasan
