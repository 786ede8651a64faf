#include "core/plan/finding_parts.h"

#include <utility>

namespace kawasan {

Subject citySubject(const Snapshot& snapshot) {
  return {Level::City, 0, snapshot.info.uuid, snapshot.info.city};
}

Subject rtSubject(const Snapshot& snapshot, const Rt& rt) {
  return {Level::Rt, rt.id, rt.uuid, fullName(snapshot, rt)};
}

Subject kelurahanSubject(const Snapshot& snapshot, FeatureId id) {
  const AdminArea* const kelurahan = snapshot.kelurahanById(id);
  return kelurahan == nullptr ? citySubject(snapshot) : Subject{Level::Kelurahan, id, kelurahan->uuid, kelurahan->name};
}

Subject placeSubject(const Snapshot& snapshot, const Activity& activity) {
  if (const Kawasan* kawasan = snapshot.kawasanById(activity.kawasanId))
    return {Level::Kawasan, kawasan->id, kawasan->uuid, kawasan->name};
  if (const AdminArea* kelurahan = snapshot.kelurahanById(activity.kelurahanId))
    return {Level::Kelurahan, kelurahan->id, kelurahan->uuid, kelurahan->name};
  for (const ActivityEffect& effect : snapshot.effectsOf(activity.id)) {
    if (const Rt* rt = snapshot.rtById(effect.rtId)) return rtSubject(snapshot, *rt);
  }
  return citySubject(snapshot);
}

Finding activityFinding(const Snapshot& snapshot, const Activity& activity, std::string rule, Severity severity,
                        const std::string& field) {
  Finding finding;
  finding.rule = std::move(rule);
  finding.severity = severity;
  finding.subjects.push_back(placeSubject(snapshot, activity));
  finding.about = field.empty() ? activity.uuid : field + " " + activity.uuid;
  if (!field.empty()) finding.params.set("field", field);
  finding.params.set("activity", activity.name);
  if (activity.geometry) {
    const Box box = boundsOf(*activity.geometry);
    if (!box.isEmpty()) finding.place = box.centre();
  }
  return finding;
}

}  // namespace kawasan
