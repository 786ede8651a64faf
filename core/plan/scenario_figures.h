#pragma once

// A named choice of activities as figures: what it costs, what it leaves of the slum hectares, whom it serves. Two of
// them stand side by side (planning practice 10.2). The hectares are those of what_if.

#include <set>
#include <vector>

#include "core/plan/what_if.h"

namespace kawasan {

/// The activities that the scenario switches off; all others are done, cancelled ones too. What is added to the plan
/// after it was kept is switched off in it (Edit::put of an activity).
[[nodiscard]] std::set<FeatureId> leftOutBy(const Snapshot& snapshot, FeatureId scenarioId);
/// Makes the trial exactly that choice.
void carryOut(WhatIf& trial, const Snapshot& snapshot, const std::set<FeatureId>& leftOut);

struct ScenarioFigures {
  LedgerRule rule;                     // by which hectares are taken off
  std::size_t activities = 0;          // that are carried out
  MoneySum cost;                       // planned
  std::vector<LevelHectares> opening;  // at the survey, by level as in the ledger
  std::vector<LevelHectares> closing;  // at the end of the last year
  std::size_t rtsServed = 0;           // RT in which they take something off
  Micro households =
      kMissing;  // KK of these RT in the survey, each RT once; kMissing when none of them is known, 0 without any
  std::size_t rtsWithoutHouseholds = 0;

  /// Of the closing, the level by which the rule counts; null without a line.
  [[nodiscard]] const LevelHectares* counted() const;
  /// Taken off by the rule.
  [[nodiscard]] Micro reduced() const;
  /// Never less: activities make no area worse.
  [[nodiscard]] bool mayReduceMore() const;
  /// Of the known cost, with what is not known of it: then at least so much. Where more hectares or KK may be served it
  /// is at most so much, and nothing where both are open. No part either where no hectare is taken off, no KK is known
  /// or no cost is.
  struct PerUnit {
    MoneySum money;
    bool isMost = false;
  };
  [[nodiscard]] PerUnit rupiahPerHectare() const;
  [[nodiscard]] PerUnit rupiahPerHousehold() const;
  /// Both costs and hectares are at least so much, so that their ratio has no bound.
  [[nodiscard]] bool isPerHectareOpen() const;
};

[[nodiscard]] ScenarioFigures scenarioFigures(const Snapshot& snapshot, const Survey& base, const WhatIf& trial,
                                              LedgerRule rule = {});

/// Whether the name means the plan as it stands wherever a scenario is chosen, in either language: no scenario may have
/// it.
[[nodiscard]] bool meansThePlan(std::string_view name);

/// By name. BadValue {field} {value} {expected} with the names that are known.
[[nodiscard]] Result<const Scenario*> findScenario(const Snapshot& snapshot, const std::string& name);

}  // namespace kawasan
