#include "ui/panels/rule_choice.h"

#include <QEvent>
#include <QSignalBlocker>

#include "core/rules/ranking.h"
#include "ui/text/plan_text.h"

namespace kawasan {

RuleChoice::RuleChoice(PlanState& plan, QWidget* parent) : QComboBox(parent), m_plan(plan) {
  setObjectName(QStringLiteral("ledgerRule"));
  setSizeAdjustPolicy(QComboBox::AdjustToContents);
  connect(this, &QComboBox::activated, this,
          [this](int index) { m_plan.countBy(kLedgerRules[itemData(index).toUInt()]); });
  connect(&plan, &PlanState::figuresChanged, this, &RuleChoice::refresh);
  connect(&plan, &PlanState::ruleChanged, this, &RuleChoice::refresh);
  refresh();
}

/// The level of the areas may be another after every edit.
void RuleChoice::refresh() {
  const QSignalBlocker quiet(this);
  const Level areaLevel = defaultRankingLevel(m_plan.session().snapshot());
  clear();
  for (unsigned i = 0; i < kLedgerRules.size(); ++i) {
    const LedgerRule rule = kLedgerRules[i];
    if (rule.isByArea && areaLevel == Level::Rt) continue;
    addItem(nameOf(rule, areaLevel), i);
    if (rule == m_plan.rule()) setCurrentIndex(count() - 1);
    setItemData(count() - 1, nameOf(rule.rule, rule.isByArea ? areaLevel : Level::Rt), Qt::ToolTipRole);
  }
  setAccessibleName(tr("Rule by which hectares are counted"));
  setToolTip(tr("Rule by which hectares are counted, in the charts and in bold in the table"));
}

void RuleChoice::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) refresh();
  QComboBox::changeEvent(event);
}

BasisChoice::BasisChoice(PlanState& plan, QWidget* parent) : QComboBox(parent), m_plan(plan) {
  setObjectName(QStringLiteral("ledgerBasis"));
  setSizeAdjustPolicy(QComboBox::AdjustToContents);
  connect(this, &QComboBox::activated, this, [this](int index) { m_plan.follow(static_cast<LedgerBasis>(index)); });
  connect(&plan, &PlanState::figuresChanged, this, &BasisChoice::refresh);
  refresh();
}

void BasisChoice::refresh() {
  const QSignalBlocker quiet(this);
  clear();
  addItems({tr("as planned"), tr("what is finished"), tr("as the surveys found it")});
  setCurrentIndex(static_cast<int>(m_plan.basis()));
  setAccessibleName(tr("What the hectares follow"));
  setToolTip(tr("What the hectares follow, in the table of progress and in the charts"));
}

void BasisChoice::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) refresh();
  QComboBox::changeEvent(event);
}

}  // namespace kawasan
