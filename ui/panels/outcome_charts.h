#pragma once

// What the plan makes of a city or kawasan: the mean percent of every aspect at the survey and once the plan is done,
// and the hectares of slum step by step from the opening to the closing. Drawn from the figures of the tables. GUI
// thread.

#include <QWidget>

#include "ui/models/plan_state.h"

namespace kawasan {

class AspectChart final : public QWidget {
  Q_OBJECT

 public:
  explicit AspectChart(PlanState& plan, QWidget* parent = nullptr);
  [[nodiscard]] QSize minimumSizeHint() const override { return {260, 190}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void describe();
  PlanState& m_plan;
};

class LedgerChart final : public QWidget {
  Q_OBJECT

 public:
  explicit LedgerChart(PlanState& plan, QWidget* parent = nullptr);
  [[nodiscard]] QSize minimumSizeHint() const override { return {260, 190}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void describe();
  PlanState& m_plan;
};

/// One bar of the ledger.
struct LedgerStep {
  enum class Kind {
    State,    // opening and closing, from 0 on
    Reduced,  // what a year took off or added by the rule (a)
    Unsure,   // what left the slum, or came back to it, only because figures leave the class open
  };
  int year = 0;
  Kind kind = Kind::State;
  Micro from = 0;  // hectares where the bar begins
  Micro to = 0;
  Micro open = 0;        // of a state: hectares on top that may be slum as well
  bool isLeast = false;  // of a state: RT without verified hectares may come to it
  friend bool operator==(const LedgerStep&, const LedgerStep&) = default;
};
/// Hectares of slum by RT: the opening, the changes of every later line, the closing. Empty without lines. The sum of
/// Reduced is the reduction by the rule (a) in the tables.
[[nodiscard]] std::vector<LedgerStep> ledgerSteps(const HectareLedger& ledger);

}  // namespace kawasan
