#pragma once

// How far an activity has come, read off the records of its life.

#include <optional>

#include "core/model/snapshot.h"

namespace kawasan {

/// Which activities count, and in which year.
enum class EffectBasis : std::uint8_t {
  Planned,   // all that are not cancelled, in the year of their effects
  Realised,  // those that are finished, in the year they were
};
/// "planned", "realised"
[[nodiscard]] std::string_view keyOf(EffectBasis basis);
[[nodiscard]] std::optional<EffectBasis> effectBasisByKey(std::string_view key);

/// The record that is furthest along the course of life, of several of that step the latest: money may be paid after
/// the work was built, and of one day nobody says what came first. A cancellation is the end until something is
/// recorded after it. Null when there is none.
[[nodiscard]] const ActivityState* furthestStateOf(const Snapshot& snapshot, FeatureId activityId);
/// Its step; nothing when there is no record.
[[nodiscard]] std::optional<LifeStep> stepOf(const Snapshot& snapshot, FeatureId activityId);
[[nodiscard]] bool isCancelled(const Snapshot& snapshot, FeatureId activityId);
/// Whether it is said to take effect before the year of its budget, which cannot be.
[[nodiscard]] bool actsBeforeItsBudget(const Activity& activity);
/// When the work was finished: the first record of full construction, certification, hand-over or upkeep. Nothing while
/// it is not, or when it was cancelled.
[[nodiscard]] std::optional<Date> finishedOn(const Snapshot& snapshot, FeatureId activityId);
/// When it was found fit to be built: as the activity itself says, else the day of its last appraisal.
[[nodiscard]] std::optional<Date> appraisedOn(const Snapshot& snapshot, const Activity& activity);
/// The last known percent of the physical work; kMissing when nobody entered one.
[[nodiscard]] Micro physicalPercent(const Snapshot& snapshot, FeatureId activityId);

/// The year in which the activity's effects count; nothing when they do not, or when no year is known.
[[nodiscard]] std::optional<int> countingYear(const Snapshot& snapshot, const Activity& activity, EffectBasis basis);

/// Why a record that is meant for many activities does not fit one of them.
enum class RecordMisfit : std::uint8_t {
  Cancelled,        // it ended before
  FurtherAlready,   // its life has come to that step, or to that percent of the work, before
  LaterRecord,      // what is recorded of it is of a later day
  BeforeItsBudget,  // money or work before the year of its budget
};
[[nodiscard]] std::optional<RecordMisfit> misfitOf(const Snapshot& snapshot, const Activity& activity,
                                                   const ActivityState& record);

}  // namespace kawasan
