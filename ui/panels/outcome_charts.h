#pragma once

// What the plan makes of a city or kawasan: the mean percent of every aspect at the survey and once the plan is done,
// and the hectares of slum by the chosen rule step by step from the opening to the closing. Drawn from the figures of
// the tables. GUI thread.

#include <vector>

#include "ui/panels/explained_chart.h"

namespace kawasan {

class AspectChart final : public ExplainedChart {
  Q_OBJECT

 public:
  explicit AspectChart(PlanState& plan, QWidget* parent = nullptr);
  [[nodiscard]] QSize minimumSizeHint() const override { return {260, 190}; }

 protected:
  void draw(QPainter& painter) override;
  void describe() override;

 private:
  [[nodiscard]] CellFigure howSurveyed(std::size_t aspect) const;
  [[nodiscard]] CellFigure howPlanned(std::size_t aspect) const;
};

class LedgerChart final : public ExplainedChart {
  Q_OBJECT

 public:
  explicit LedgerChart(PlanState& plan, QWidget* parent = nullptr);
  [[nodiscard]] QSize minimumSizeHint() const override { return {260, 190}; }

 protected:
  void draw(QPainter& painter) override;
  void describe() override;

 private:
  [[nodiscard]] CellFigure howStep(std::size_t step) const;
};

/// One bar of the ledger.
struct LedgerStep {
  enum class Kind {
    State,    // opening and closing, from 0 on
    Reduced,  // what a year took off or added by the rule
    Unsure,   // what left the slum, or came back to it, only because figures leave the class open
  };
  std::size_t line = 0;  // of the ledger
  int year = 0;
  Kind kind = Kind::State;
  Micro from = 0;  // hectares where the bar begins
  Micro to = 0;
  Micro open = 0;        // of a state: hectares on top that may be slum as well
  bool isLeast = false;  // of a state: RT without verified hectares may come to it
  friend bool operator==(const LedgerStep&, const LedgerStep&) = default;
};
/// Hectares of slum by a rule, at the level that it counts by: the opening, the changes of every later line, the
/// closing. Empty without lines. The sum of Reduced is the reduction by the rule in the tables.
[[nodiscard]] std::vector<LedgerStep> ledgerSteps(const HectareLedger& ledger, LedgerRule rule = {});

}  // namespace kawasan
