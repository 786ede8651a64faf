#include "core/plan/activity_area.h"

namespace kawasan {

namespace {

/// The area that all RT of its effects have; 0 for none or several.
FeatureId commonArea(const Snapshot& snapshot, const Activity& activity, FeatureId Rt::*area) {
  FeatureId found = 0;
  for (const ActivityEffect& effect : snapshot.effectsOf(activity.id)) {
    const Rt* rt = snapshot.rtById(effect.rtId);
    const FeatureId own = rt == nullptr ? 0 : rt->*area;
    if (own == 0 || (found != 0 && own != found)) return 0;
    found = own;
  }
  return found;
}

}  // namespace

FeatureId kawasanOf(const Snapshot& snapshot, const Activity& activity) {
  return activity.kawasanId != 0 ? activity.kawasanId : commonArea(snapshot, activity, &Rt::kawasanId);
}

FeatureId kelurahanOf(const Snapshot& snapshot, const Activity& activity) {
  return activity.kelurahanId != 0 ? activity.kelurahanId : commonArea(snapshot, activity, &Rt::kelurahanId);
}

}  // namespace kawasan
