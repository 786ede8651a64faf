#pragma once

// The step Rencana of a city without activities, and its form of an activity, as a hand uses them.

#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTableWidget>

#include "core/plan/plan_rules.h"
#include "tests/ui/plan_step.h"
#include "ui/dialogs/activity_dialog.h"

namespace kawasan::test {

struct PlanWindow : PlanStep {
  explicit PlanWindow(QSize size = kSmallScreen) : PlanStep(size, City::withoutPlan()) {}
  [[nodiscard]] ActivityDialog& form() {
    auto* const dialog = window->findChild<ActivityDialog*>();
    REQUIRE(dialog != nullptr);
    settle();
    return *dialog;
  }
  /// The tab of the form, with the mouse.
  void page(ActivityDialog& dialog, int index) {
    auto* const bar = dialog.findChild<QTabBar*>();
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(index).center());
    settle();
  }
  void save(ActivityDialog& dialog) {
    QTest::mouseClick(&in<QPushButton>(dialog, "saveActivity"), Qt::LeftButton);
    settle();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    waitForJobs();
  }
  /// A concrete road paid by a grant that takes off all that fails in one kawasan.
  const Activity& addRoad() {
    plan().add();
    ActivityDialog& dialog = form();
    type(dialog, "name", QStringLiteral("Jalan beton Bantaran"));
    pick(dialog, "work", QStringLiteral("Jalan beton"));
    pick(dialog, "kawasan", QString::fromStdString(snapshot().kawasan.front().name));
    type(dialog, "year", QStringLiteral("2021"));
    type(dialog, "contract_volume", QStringLiteral("807,5"));
    type(dialog, "cost_planned", QStringLiteral("500.300.000"));
    page(dialog, 1);
    QTest::mouseClick(&in<QPushButton>(dialog, "takeAll"), Qt::LeftButton);
    page(dialog, 2);
    typeCell(in<QTableWidget>(dialog, "funding"), 0, 1, QStringLiteral("500300000"));
    save(dialog);
    REQUIRE(snapshot().activities.size() == 1);
    return snapshot().activities.front();
  }
  [[nodiscard]] Micro failing(FeatureId rtId, Parameter indicator) {
    const FigureTable& figures = session().figures();
    return figures.column(indicator)[figures.indexOfRt(rtId).value()];
  }
};

/// With one activity, entered before the language changes.
struct PlannedWindow : PlanWindow {
  explicit PlannedWindow(QSize size) : PlanWindow(size) { addRoad(); }
};

/// What the card says, part by part.
inline QStringList cardTexts(const QWidget& card) {
  QStringList texts;
  for (const QLabel* label : card.findChildren<QLabel*>()) {
    if (label->isVisibleTo(&card)) texts << label->text();
  }
  return texts;
}

inline RuleResult resultOf(std::string_view ruleId) {
  const auto& rules = bpmRules().rules;
  const auto found = std::ranges::find(rules, ruleId, &BpmRule::id);
  REQUIRE(found != rules.end());
  RuleResult result;
  result.rule = &*found;
  return result;
}

}  // namespace kawasan::test
