#pragma once

// What the step Rencana shows of a plan beside its records: the checks of every activity, what it leaves of the failing
// volumes, the hectares over the years and the money by year and source. Values alone, computed on any thread; every
// figure comes from core/plan.

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

#include "core/plan/budget.h"
#include "core/plan/hectare_ledger.h"
#include "core/plan/plan_rules.h"
#include "core/rules/area_scores.h"

namespace kawasan {

/// Whose effects the hectares follow.
enum class LedgerBasis : std::uint8_t { Planned, Realised, Surveys };

/// One indicator over the RT that an activity serves.
struct EffectSum {
  Parameter indicator = Parameter::BuildingIrregularity;
  Micro taken = kMissing;   // what this activity takes off; kMissing when one volume is not known
  Micro before = kMissing;  // what fails before the plan; kMissing when the figure of one RT is missing
  Micro after = kMissing;   // what is left once all of the plan is done
};

struct ActivityFigures {
  bool isBpm = false;  // a grant to communities pays for it, so that the requirements hold for it
  std::vector<RuleResult> checks;
  std::vector<EffectSum> effects;  // in the order of the indicators
};

struct YearMoney {
  int year = 0;                  // 0: no year is known
  std::vector<MoneyLine> lines;  // by source
};

struct PlanFigures {
  std::unordered_map<FeatureId, ActivityFigures> activities;
  HectareLedger ledger;  // of the whole city
  /// Of the kawasan that was asked for; of the city without one. Years without money last.
  HectareLedger limitedLedger;
  AreaScore surveyed;  // of the same place, at the survey and once the plan is done
  AreaScore planned;
  std::vector<YearMoney> money;
};

/// Recorded for the kawasan, or taking something off in one of its RT; any activity where it is 0.
[[nodiscard]] bool isActivityOf(const Snapshot& snapshot, const Activity& activity, FeatureId kawasanId);

/// Without a survey there is nothing to compare with: no checks, no effects, no hectares. `kawasanId` limits the money
/// and the limited ledger; 0 for none.
[[nodiscard]] PlanFigures planFigures(const Snapshot& snapshot, const Regulation& regulation, const Survey* survey,
                                      LedgerBasis basis, FeatureId kawasanId = 0);

/// What still fails in every RT once all other activities are done: what this one can take off. Null without a survey.
[[nodiscard]] std::shared_ptr<const FigureTable> restWithout(const Snapshot& snapshot, const Survey* survey,
                                                             FeatureId activityId);

}  // namespace kawasan
