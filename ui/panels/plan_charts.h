#pragma once

// Two charts of the plan: the hectares of slum at the end of every year by the chosen rule, and the money of every year
// by source. Drawn from the same figures as the tables beside them. GUI thread.

#include <array>
#include <vector>

#include "ui/panels/explained_chart.h"

namespace kawasan {

/// Parts of a bar from the axis up: light, moderate and heavy, slum whose class is not sure, and what is not sure to be
/// slum at all. The slum is the first four; where it may end at most is the upper end of the fifth.
inline constexpr std::size_t kStackParts = 5;
[[nodiscard]] std::array<Micro, kStackParts> hectareStack(const LevelHectares& level);
/// By a rule that knows no classes, what is left stands in the fourth part.
[[nodiscard]] std::array<Micro, kStackParts> hectareStack(const LevelHectares& level, ReductionRule rule);

/// A bar of the money: of one year, or of the years before that there is no room for one by one.
struct MoneyBar {
  int first = 0;  // year; 0: none is known
  int last = 0;
  QString years;  // "2022", "2020–2022"
  std::vector<MoneyLine> lines;
};
/// At most so many bars, at least one; the last years keep their own. What has no year stays apart, at its end.
[[nodiscard]] std::vector<MoneyBar> moneyBars(const std::vector<YearMoney>& money, std::size_t most);

class HectareChart final : public ExplainedChart {
  Q_OBJECT

 public:
  explicit HectareChart(PlanState& plan, QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override { return {300, 170}; }
  [[nodiscard]] QSize minimumSizeHint() const override { return {220, 90}; }

 protected:
  void draw(QPainter& painter) override;
  void describe() override;

 private:
  void addYear(std::size_t line, const QRectF& place);
};

class MoneyChart final : public ExplainedChart {
  Q_OBJECT

 public:
  explicit MoneyChart(PlanState& plan, QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override { return {300, 150}; }
  [[nodiscard]] QSize minimumSizeHint() const override { return {220, 104}; }

 protected:
  void draw(QPainter& painter) override;
  void describe() override;

 private:
  [[nodiscard]] CellFigure howPaid(const MoneyBar& bar, const MoneyLine& line) const;
  [[nodiscard]] CellFigure howSummed(const MoneyBar& bar) const;
};

}  // namespace kawasan
