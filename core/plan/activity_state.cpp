#include "core/plan/activity_state.h"

#include <algorithm>

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

/// Money is paid in parts, a work is built in percents and looked at again and again; the rest happens once.
bool happensOnce(LifeStep step) {
  return step != LifeStep::Disbursement && step != LifeStep::Construction && step != LifeStep::Upkeep;
}

bool isFurther(const Snapshot& snapshot, FeatureId activityId, LifeStep reached, const ActivityState& record) {
  if (record.step == LifeStep::Cancelled) return false;
  if (record.step == LifeStep::Disbursement) return reached > LifeStep::Construction;  // a part may be paid meanwhile
  if (reached > record.step || (reached == record.step && happensOnce(record.step))) return true;
  const Micro built = physicalPercent(snapshot, activityId);
  const bool tellsPercent = record.step == LifeStep::Construction && !isMissing(record.physicalPercent);
  return tellsPercent && !isMissing(built) && built >= record.physicalPercent;
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

const ActivityState* furthestStateOf(const Snapshot& snapshot, FeatureId activityId) {
  const ActivityState* furthest = nullptr;
  for (const ActivityState& state : snapshot.statesOf(activityId)) {
    const bool isTakenUpAgain = furthest != nullptr && furthest->step == LifeStep::Cancelled;
    if (furthest == nullptr || isTakenUpAgain || state.step >= furthest->step) furthest = &state;
  }
  return furthest;
}

std::optional<LifeStep> stepOf(const Snapshot& snapshot, FeatureId activityId) {
  const ActivityState* const furthest = furthestStateOf(snapshot, activityId);
  return furthest == nullptr ? std::nullopt : std::optional(furthest->step);
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

std::optional<Date> appraisedOn(const Snapshot& snapshot, const Activity& activity) {
  std::optional<Date> day = activity.appraisalDate;
  if (day) return day;
  for (const ActivityState& state : snapshot.statesOf(activity.id)) {
    if (state.step == LifeStep::Appraisal) day = state.date;
  }
  return day;
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

std::optional<RecordMisfit> misfitOf(const Snapshot& snapshot, const Activity& activity, const ActivityState& record) {
  const std::optional<LifeStep> reached = stepOf(snapshot, activity.id);
  if (reached == LifeStep::Cancelled) return RecordMisfit::Cancelled;
  if (reached && isFurther(snapshot, activity.id, *reached, record)) return RecordMisfit::FurtherAlready;
  const auto isLater = [&record](const ActivityState& state) { return record.date < state.date; };
  if (std::ranges::any_of(snapshot.statesOf(activity.id), isLater)) return RecordMisfit::LaterRecord;
  const bool isDone = record.step >= LifeStep::Disbursement && record.step != LifeStep::Cancelled;
  if (isDone && record.date.year < activity.year) return RecordMisfit::BeforeItsBudget;
  return std::nullopt;
}

}  // namespace kawasan
