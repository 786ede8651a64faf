#include "core/plan/place_findings.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/base/text.h"
#include "core/plan/catalogue.h"
#include "core/plan/finding_parts.h"
#include "core/plan/place_check.h"
#include "core/plan/plan_findings.h"

namespace kawasan {

namespace {

constexpr const char* kOutsideArea = "activity-outside-area";

void checkDrawn(const Snapshot& snapshot, const Activity& activity, std::vector<Finding>& findings) {
  if (!activity.geometry) return;
  const Kawasan* const kawasan = snapshot.kawasanById(activity.kawasanId);
  const AdminArea* const kelurahan = snapshot.kelurahanById(activity.kelurahanId);
  const MultiPolygon* area = kelurahan != nullptr && kelurahan->geometry ? kelurahan->geometry.get() : nullptr;
  std::string name = area == nullptr ? std::string() : kelurahan->name;
  if (kawasan != nullptr && kawasan->geometry) {
    area = kawasan->geometry.get();
    name = kawasan->name;
  }
  if (area == nullptr) return;
  const PlaceRelation relation = placeRelation(*activity.geometry, *area);
  if (relation == PlaceRelation::Inside) return;
  const bool touches = relation == PlaceRelation::Touches;
  findings.push_back(activityFinding(snapshot, activity, kOutsideArea, touches ? Severity::Info : Severity::Warning,
                                     touches ? "touches" : std::string()));
  findings.back().params.set("area", name);
}

/// `area` is the kawasan or the kelurahan that the work names.
void checkRts(const Snapshot& snapshot, const Activity& activity, const char* field, const Subject& area,
              FeatureId Rt::*areaOf, std::vector<Finding>& findings) {
  const RtsOfWork rts = rtsOfWork(snapshot, activity, areaOf, area.id);
  const bool mayReachOver = activity.kawasanId != 0 && area.level == Level::Kelurahan;  // as a kawasan may
  if (rts.outside == 0 || (mayReachOver && rts.outside < rts.all)) return;
  Finding& finding = findings.emplace_back(activityFinding(snapshot, activity, kOutsideArea, Severity::Warning, field));
  finding.subjects.front() = area;
  finding.params.set("area", area.name);
  finding.params.set("count", std::to_string(rts.outside));
  finding.params.set("of", std::to_string(rts.all));
}

/// The unit in which such a drawing is measured: a volume of it lies where the drawing lies. What a point stands for,
/// or what serves many, may do its work elsewhere.
std::optional<Unit> measuredUnit(const Activity& activity) {
  const Work* const work = catalogue().workByKey(activity.work);
  if (!activity.geometry || (work != nullptr && work->servesMany)) return std::nullopt;
  const Geometry& drawn = *activity.geometry;
  if (std::holds_alternative<LineString>(drawn) || std::holds_alternative<MultiLineString>(drawn)) return Unit::Metre;
  if (std::holds_alternative<Polygon>(drawn) || std::holds_alternative<MultiPolygon>(drawn)) return Unit::Hectare;
  return std::nullopt;
}

void checkVolumes(const Snapshot& snapshot, const Activity& activity, std::vector<Finding>& findings) {
  const auto unit = measuredUnit(activity);
  if (!unit) return;
  std::map<FeatureId, bool> isOutside;
  std::vector<const ActivityEffect*> outside;
  for (const ActivityEffect& effect : snapshot.effectsOf(activity.id)) {
    const Rt* const rt = snapshot.rtById(effect.rtId);
    if (rt == nullptr || !rt->geometry || isMissing(effect.volume) || unitOf(effect.indicator) != *unit) continue;
    const auto [known, isNew] = isOutside.try_emplace(rt->id);
    if (isNew) known->second = distanceBetween(*activity.geometry, *rt->geometry) > kBesideDrawing;
    if (known->second) outside.push_back(&effect);
  }
  if (outside.empty()) return;
  std::vector<std::string> names;
  std::set<FeatureId> rts;
  for (const ActivityEffect* const effect : outside) {
    if (rts.insert(effect->rtId).second && names.size() < kNamedInFinding)
      names.push_back(fullName(snapshot, *snapshot.rtById(effect->rtId)));
  }
  const ActivityEffect& largest = **std::ranges::max_element(outside, {}, &ActivityEffect::volume);
  Finding& finding =
      findings.emplace_back(activityFinding(snapshot, activity, "volumes-outside-drawing", Severity::Warning));
  finding.params.set("count", std::to_string(rts.size()));
  finding.params.set("of", std::to_string(isOutside.size()));
  finding.params.set("places", joinText(names, "; "));
  if (rts.size() > names.size()) finding.params.set("more", std::to_string(rts.size() - names.size()));
  finding.params.set("indicator", std::string(identifierOf(largest.indicator)));
  finding.params.set("volume", numberText(unitsFromMicro(largest.volume)));
}

}  // namespace

std::vector<Finding> checkWorkPlace(const Snapshot& snapshot, const Activity& activity) {
  std::vector<Finding> findings;
  checkDrawn(snapshot, activity, findings);
  if (activity.kawasanId != 0)
    checkRts(snapshot, activity, "rts", placeSubject(snapshot, activity), &Rt::kawasanId, findings);
  if (snapshot.kelurahanById(activity.kelurahanId) != nullptr) {
    const Subject kelurahan = kelurahanSubject(snapshot, activity.kelurahanId);
    checkRts(snapshot, activity, "kelurahan", kelurahan, &Rt::kelurahanId, findings);
  }
  checkVolumes(snapshot, activity, findings);
  return findings;
}

}  // namespace kawasan
