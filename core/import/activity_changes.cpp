#include "core/import/activity_changes.h"

#include <tuple>

#include "core/base/dates.h"
#include "core/base/text.h"

namespace kawasan {

namespace {

bool isSamePlace(const Activity& a, const Activity& b) {
  const bool isSameShape = a.geometry == b.geometry || (a.geometry && b.geometry && *a.geometry == *b.geometry);
  return isSameShape &&
         std::tie(a.kawasanId, a.kelurahanId, a.location) == std::tie(b.kawasanId, b.kelurahanId, b.location);
}

}  // namespace

std::string changedParts(const Activity& before, const ActivityEdit& edit) {
  const Activity& after = edit.record;
  std::vector<std::string> parts;
  const auto add = [&parts](const char* key, bool isChanged) {
    if (isChanged) parts.emplace_back(key);
  };
  const auto differs = [&](auto of) { return of(before) != of(after); };
  add("name", before.name != after.name || before.code != after.code);
  add("work",
      differs([](const Activity& a) { return std::tie(a.work, a.workText, a.family, a.scale, a.tier, a.priority); }));
  add("programme", before.programmeId != after.programmeId || edit.programme.has_value());
  add("place", !isSamePlace(before, after));
  add("years", differs([](const Activity& a) { return std::tie(a.year, a.endYear, a.lifeYears); }));
  add("volume", before.contractVolume != after.contractVolume || before.contractUnit != after.contractUnit);
  add("cost", before.costPlanned != after.costPlanned || before.costRealised != after.costRealised);
  add("executor", differs([](const Activity& a) {
        return std::tie(a.executor, a.executorName, a.formationDocument, a.bkm, a.upl, a.informationBoard);
      }));
  add("kpp", before.kpp != after.kpp || before.upkeepCost != after.upkeepCost);
  add("users", before.beneficiaries != after.beneficiaries);
  add("documents",
      differs([](const Activity& a) { return std::tie(a.refRp2kpkp, a.refRplp, a.ded, a.rab, a.appraisalDate); }));
  const bool isScreenedAnew = differs([](const Activity& a) {
    return std::tie(a.environmentScreened, a.landScreened, a.landNeeded, a.landDocument, a.spatialPlanConformity,
                    a.spatialPlanNote, a.universalAccess, a.universalAccessNote);
  });
  add("safeguards", isScreenedAnew || !edit.safeguards.empty());
  add("note", before.note != after.note);
  add("effects", !edit.effects.empty() || !edit.removedEffects.empty());
  add("funding", !edit.funding.empty() || !edit.removedFunding.empty());
  add("people", !edit.people.empty() || !edit.removedPeople.empty());
  return joinText(parts, ",");
}

EditLabel activityLabel(const Activity* known, const ActivityEdit& edit) {
  if (known == nullptr) return {"add-activity", {{"activity", edit.record.name}}};
  return {"change-activity", {{"activity", edit.record.name}, {"parts", changedParts(*known, edit)}}};
}

EditLabel recordLabel(const Activity& activity, const ActivityState& state) {
  return {"record-activity",
          {{"activity", activity.name}, {"step", std::string(keyOf(state.step))}, {"date", isoText(state.date)}}};
}

}  // namespace kawasan
