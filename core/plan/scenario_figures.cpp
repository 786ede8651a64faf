#include "core/plan/scenario_figures.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/base/text.h"

namespace kawasan {

namespace {

ScenarioFigures::PerUnit perUnit(const MoneySum& cost, Micro units, bool isWhole) {
  const bool isOpen = !isWhole && cost.unknown > 0;
  if (cost.parts == 0 || isMissing(units) || units <= 0 || isOpen) return {{0, 0, 1}, false};
  const auto each = static_cast<Rupiah>(std::llround(static_cast<double>(cost.known) / unitsFromMicro(units)));
  return {{each, cost.parts, cost.unknown}, !isWhole};
}

}  // namespace

std::set<FeatureId> leftOutBy(const Snapshot& snapshot, FeatureId scenarioId) {
  std::set<FeatureId> leftOut;
  for (const ScenarioActivity& off : snapshot.scenarioActivities) {
    if (off.scenarioId == scenarioId) leftOut.insert(off.activityId);
  }
  return leftOut;
}

void carryOut(WhatIf& trial, const Snapshot& snapshot, const std::set<FeatureId>& leftOut) {
  trial.setOff(leftOut);
  for (const Activity& activity : snapshot.activities) {
    if (!leftOut.contains(activity.id)) trial.turn(activity.id, true);
  }
}

const LevelHectares* ScenarioFigures::counted() const {
  return closing.empty() ? nullptr : &(rule.isByArea ? closing.back() : closing.front());
}

Micro ScenarioFigures::reduced() const {
  return counted() == nullptr ? kMissing : counted()->by(rule.rule).hectares;
}

bool ScenarioFigures::mayReduceMore() const {
  return counted() != nullptr && counted()->by(rule.rule).mayBeMore();
}

ScenarioFigures::PerUnit ScenarioFigures::rupiahPerHectare() const {
  return perUnit(cost, reduced(), !mayReduceMore());
}

ScenarioFigures::PerUnit ScenarioFigures::rupiahPerHousehold() const {
  return perUnit(cost, households, rtsWithoutHouseholds == 0);
}

bool ScenarioFigures::isPerHectareOpen() const {
  return cost.unknown > 0 && cost.parts > 0 && mayReduceMore();
}

ScenarioFigures scenarioFigures(const Snapshot& snapshot, const Survey& base, const WhatIf& trial, LedgerRule rule) {
  ScenarioFigures figures;
  figures.rule = rule;
  figures.cost = trial.planned();
  const HectareLedger ledger = trial.ledger();
  if (!ledger.lines.empty()) {
    figures.opening = ledger.lines.front().levels;
    figures.closing = ledger.lines.back().levels;
  }
  std::set<FeatureId> served;
  for (const Activity& activity : snapshot.activities) {
    if (!trial.isOn(activity.id)) continue;
    ++figures.activities;
    for (const ActivityEffect& effect : snapshot.effectsOf(activity.id)) served.insert(effect.rtId);
  }
  figures.rtsServed = served.size();
  if (served.empty()) figures.households = 0;
  const FigureTable& table = snapshot.figuresOf(base.id);
  for (const FeatureId rt : served) {
    const auto at = table.indexOfRt(rt);
    const Micro households = at ? table.row(*at)[Parameter::HouseholdsKk] : kMissing;
    if (isMissing(households)) {
      ++figures.rtsWithoutHouseholds;
    } else {
      figures.households = (isMissing(figures.households) ? 0 : figures.households) + households;
    }
  }
  return figures;
}

bool meansThePlan(std::string_view name) {
  constexpr std::array kNames{"plan", "theplan", "theplanasitstands", "rencana", "rencanaapaadanya"};  // folded
  return std::ranges::find(kNames, folded(name)) != kNames.end();
}

Result<const Scenario*> findScenario(const Snapshot& snapshot, const std::string& name) {
  std::vector<std::string> known;
  for (const Scenario& scenario : snapshot.scenarios) {
    if (!folded(name).empty() && folded(scenario.name) == folded(name)) return &scenario;
    known.push_back(scenario.name);
  }
  return fail(ErrorCode::BadValue, {{"field", "SCENARIO"},
                                    {"value", name},
                                    {"expected", known.empty() ? "a kept scenario" : joinText(known, ", ")}});
}

}  // namespace kawasan
