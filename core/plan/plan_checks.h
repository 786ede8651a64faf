#pragma once

// The checks that rules of the plan name. Private to core/plan.

#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "core/plan/plan_rules.h"

namespace kawasan {

struct PlanRules::Facts {
  const Snapshot& snapshot;
  const Regulation& regulation;
  const FigureTable& figures;                                // before the plan
  FigureTable after;                                         // once all of it is done
  std::map<std::pair<FeatureId, Parameter>, Micro> treated;  // by RT and indicator, over all years
  std::set<std::pair<FeatureId, Parameter>> openVolumes;     // where a planned work still lacks its volume or its year
  std::vector<FeatureId> chosen;                             // priority areas

  [[nodiscard]] Micro before(FeatureId rtId, Parameter indicator) const { return volumeIn(figures, rtId, indicator); }
  [[nodiscard]] Micro left(FeatureId rtId, Parameter indicator) const { return volumeIn(after, rtId, indicator); }
  [[nodiscard]] bool isOpen(FeatureId rtId, Parameter indicator) const {
    return openVolumes.contains({rtId, indicator});
  }
  [[nodiscard]] static Micro volumeIn(const FigureTable& table, FeatureId rtId, Parameter indicator) {
    const auto row = table.indexOfRt(rtId);
    return row ? table.column(indicator)[*row] : kMissing;
  }
};

using PlanCheck = void (*)(const PlanRules::Facts& facts, const Activity& activity, RuleResult& result);

/// Null when there is no such check. A check sets the state, and changes the severity where it differs.
[[nodiscard]] PlanCheck planCheckByName(std::string_view name);

}  // namespace kawasan
