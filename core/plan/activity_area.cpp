#include "core/plan/activity_area.h"

namespace kawasan {

FeatureId kawasanOf(const Snapshot& snapshot, const Activity& activity) {
  if (activity.kawasanId != 0) return activity.kawasanId;
  FeatureId found = 0;
  for (const ActivityEffect& effect : snapshot.effectsOf(activity.id)) {
    const Rt* rt = snapshot.rtById(effect.rtId);
    const FeatureId own = rt == nullptr ? 0 : rt->kawasanId;
    if (own == 0 || (found != 0 && own != found)) return 0;
    found = own;
  }
  return found;
}

}  // namespace kawasan
