#pragma once

// The task of the cheapest plan as a project sets it: areas after all that stays, prices, proposed activities. What
// stays are activities agreed on (appraised or further); those that are only proposed may be taken or left.

#include <map>
#include <string>
#include <vector>

#include "core/plan/budget.h"
#include "core/plan/cheapest_plan.h"
#include "core/rules/area_scores.h"

namespace kawasan {

enum class KeptActivities : std::uint8_t {
  Agreed,   // appraised or further; the others may be chosen
  Planned,  // all that have a year, proposals among them
};
/// "agreed", "planned"
[[nodiscard]] std::string_view keyOf(KeptActivities kept);
[[nodiscard]] std::optional<KeptActivities> keptActivitiesByKey(std::string_view key);

struct PlanWish {
  FeatureId surveyId = 0;
  Level level = Level::Rt;     // each of which is to fall below the limit
  std::optional<Area> within;  // only areas with an RT in it; nothing for the city
  KeptActivities kept = KeptActivities::Agreed;
  MoneyLimits money;  // before what stays is paid
};

/// What activities that stay cost, by year and source; some of it may not be known.
struct KeptMoney {
  std::map<int, MoneySum> years;  // those without a year are left out
  std::map<std::string, MoneySum> sources;
};

struct ProjectPlanTask {
  PlanTask task;
  std::vector<Area> areas;              // of task.areas
  FigureTable figures;                  // after what stays
  std::vector<FeatureId> kept;          // activities that stay
  std::vector<FeatureId> withoutCost;   // proposed ones that cannot be weighed, as nobody entered their cost
  std::vector<FeatureId> withoutMoney;  // proposed ones of a year or source to which no money was given
  KeptMoney keptMoney;                  // in the whole city
  MoneyLimits overdrawn;                // what stays costs more than its year or source has
};

/// Of the activities that stay, after the year of the survey. Budgets and ceilings pay this first, wherever it is: they
/// are money of the city.
[[nodiscard]] KeptMoney keptMoneyOf(const Snapshot& snapshot, const Survey& survey, KeptActivities kept);

[[nodiscard]] ProjectPlanTask planTaskOf(const Snapshot& snapshot, const Regulation& regulation, const PlanWish& wish);

/// A purchase as an activity to be: one work in one area, what it takes off in each RT, and what it costs in a year.
struct ProposedActivity {
  Activity record;
  std::vector<ActivityEffect> effects;
  std::size_t area = 0;      // place in the areas of the proposal,
  std::size_t purchase = 0;  // and in its purchases
};
/// The purchases of a proposal, spread over the years of the limits in their order, what is counted in whole units (all
/// in `year` without limits), RT with the largest failing share first. Names are made from the work and the area.
[[nodiscard]] std::vector<ProposedActivity> activitiesOf(const Snapshot& snapshot, const ProjectPlanTask& project,
                                                         const PlanChoice& proposal, int year);

}  // namespace kawasan
