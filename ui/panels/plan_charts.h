#pragma once

// Two charts of the plan: the hectares of slum at the end of every year by class, and the money of every year by
// source. Drawn from the same figures as the tables beside them. GUI thread.

#include <QWidget>
#include <array>
#include <vector>

#include "ui/models/plan_state.h"

namespace kawasan {

/// Parts of a bar from the axis up: light, moderate and heavy, slum whose class is not sure, and what is not sure to be
/// slum at all. The slum is the first four; where it may end at most is the upper end of the fifth.
inline constexpr std::size_t kStackParts = 5;
[[nodiscard]] std::array<Micro, kStackParts> hectareStack(const LevelHectares& level);

/// A bar of the money: of one year, or of the years before that there is no room for one by one.
struct MoneyBar {
  QString years;  // "2022", "2020–2022"
  std::vector<MoneyLine> lines;
};
/// At most so many bars, at least one; the last years keep their own. What has no year stays apart, at its end.
[[nodiscard]] std::vector<MoneyBar> moneyBars(const std::vector<YearMoney>& money, std::size_t most);

class HectareChart final : public QWidget {
  Q_OBJECT

 public:
  explicit HectareChart(PlanState& plan, QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override { return {300, 170}; }
  [[nodiscard]] QSize minimumSizeHint() const override { return {220, 90}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void describe();
  PlanState& m_plan;
};

class MoneyChart final : public QWidget {
  Q_OBJECT

 public:
  explicit MoneyChart(PlanState& plan, QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override { return {300, 150}; }
  [[nodiscard]] QSize minimumSizeHint() const override { return {220, 104}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void describe();
  PlanState& m_plan;
};

}  // namespace kawasan
