#include "core/plan/activity_area.h"

#include <algorithm>

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

std::vector<const AdminArea*> allKelurahanOf(const Snapshot& snapshot, const Activity& activity) {
  if (const AdminArea* const one = snapshot.kelurahanById(kelurahanOf(snapshot, activity))) return {one};
  std::vector<const AdminArea*> all;
  for (const ActivityEffect& effect : snapshot.effectsOf(activity.id)) {
    const Rt* const rt = snapshot.rtById(effect.rtId);
    const AdminArea* const kelurahan = rt == nullptr ? nullptr : snapshot.kelurahanById(rt->kelurahanId);
    if (kelurahan != nullptr && std::ranges::find(all, kelurahan) == all.end()) all.push_back(kelurahan);
  }
  return all;
}

}  // namespace kawasan
