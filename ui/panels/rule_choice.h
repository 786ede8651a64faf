#pragma once

// The box that chooses by which of the rules (a) to (e) hectares are counted; the charts and what the table of progress
// stresses follow it. (c) is offered where the project ranks areas above the RT. GUI thread.

#include <QComboBox>

#include "ui/models/plan_state.h"

namespace kawasan {

class RuleChoice final : public QComboBox {
  Q_OBJECT

 public:
  explicit RuleChoice(PlanState& plan, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void refresh();

  PlanState& m_plan;
};

/// The box that chooses what the hectares follow: the plan, what is finished or the surveys. Wherever it stands, it
/// shows what was chosen elsewhere.
class BasisChoice final : public QComboBox {
  Q_OBJECT

 public:
  explicit BasisChoice(PlanState& plan, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void refresh();

  PlanState& m_plan;
};

}  // namespace kawasan
