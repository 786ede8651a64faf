#include "core/plan/activity_state.h"

namespace kawasan {

namespace {

constexpr Micro kAll = 100 * kMicroPerUnit;

bool saysFinished(const ActivityState& state) {
  switch (state.step) {
    case LifeStep::Construction:
      return !isMissing(state.physicalPercent) && state.physicalPercent >= kAll;
    case LifeStep::Certification:
    case LifeStep::HandOver:
    case LifeStep::Upkeep:
      return true;
    default:
      return false;
  }
}

}  // namespace

std::string_view keyOf(EffectBasis basis) {
  return basis == EffectBasis::Planned ? "planned" : "realised";
}

std::optional<EffectBasis> effectBasisByKey(std::string_view key) {
  if (key == keyOf(EffectBasis::Planned)) return EffectBasis::Planned;
  if (key == keyOf(EffectBasis::Realised)) return EffectBasis::Realised;
  return std::nullopt;
}

std::optional<LifeStep> stepOf(const Snapshot& snapshot, FeatureId activityId) {
  const auto states = snapshot.statesOf(activityId);
  return states.empty() ? std::nullopt : std::optional(states.back().step);
}

bool isCancelled(const Snapshot& snapshot, FeatureId activityId) {
  return stepOf(snapshot, activityId) == LifeStep::Cancelled;
}

bool actsBeforeItsBudget(const Activity& activity) {
  return activity.endYear != 0 && activity.endYear < activity.year;
}

std::optional<Date> finishedOn(const Snapshot& snapshot, FeatureId activityId) {
  if (isCancelled(snapshot, activityId)) return std::nullopt;
  for (const ActivityState& state : snapshot.statesOf(activityId)) {
    if (saysFinished(state)) return state.date;
  }
  return std::nullopt;
}

Micro physicalPercent(const Snapshot& snapshot, FeatureId activityId) {
  Micro percent = kMissing;
  for (const ActivityState& state : snapshot.statesOf(activityId)) {
    if (!isMissing(state.physicalPercent)) percent = state.physicalPercent;
  }
  return percent;
}

std::optional<int> countingYear(const Snapshot& snapshot, const Activity& activity, EffectBasis basis) {
  if (basis == EffectBasis::Realised) {
    const auto date = finishedOn(snapshot, activity.id);
    return date ? std::optional(date->year) : std::nullopt;
  }
  const bool counts = activity.effectYear() != 0 && !isCancelled(snapshot, activity.id);
  return counts ? std::optional(activity.effectYear()) : std::nullopt;
}

}  // namespace kawasan
