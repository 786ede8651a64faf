#include "ui/paint/scene_works.h"

#include "core/plan/activity_state.h"

namespace kawasan {

WorkProgress progressOf(const Snapshot& snapshot, FeatureId activityId) {
  if (finishedOn(snapshot, activityId)) return WorkProgress::Done;
  const auto step = stepOf(snapshot, activityId);
  const bool isUnderWay = step == LifeStep::Disbursement || step == LifeStep::Construction;
  return isUnderWay ? WorkProgress::UnderWay : WorkProgress::Planned;
}

std::vector<SceneWork> worksOf(const Snapshot& snapshot, bool hasLabels) {
  std::vector<SceneWork> works;
  for (const Activity& activity : snapshot.activities) {
    if (!activity.geometry || isCancelled(snapshot, activity.id)) continue;
    works.push_back(
        {activity.geometry, hasLabels ? activity.name : std::string(), progressOf(snapshot, activity.id), {}, {}});
  }
  return works;
}

}  // namespace kawasan
