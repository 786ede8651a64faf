#include "core/plan/plan_checks.h"

#include <algorithm>

#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/plan/activity_area.h"
#include "core/plan/activity_papers.h"
#include "core/plan/place_check.h"
#include "core/plan/plan_documents.h"
#include "core/plan/safeguards.h"

namespace kawasan {

namespace {

using Facts = PlanRules::Facts;

void set(RuleResult& result, RuleState state) {
  result.state = state;
  if (state == RuleState::NotFilled) result.severity = result.rule->notFilledSeverity;
}

void filledOrNot(RuleResult& result, bool isFilled) {
  set(result, isFilled ? RuleState::Ok : RuleState::NotFilled);
}

/// Fields that a check needs and nobody filled in, to be named in its sentence.
class OpenFields {
 public:
  void addIf(bool isOpen, std::string field) {
    if (isOpen) m_fields.push_back(std::move(field));
  }
  /// True when there are some: the result says so.
  bool put(RuleResult& result) const {
    if (m_fields.empty()) return false;
    set(result, RuleState::NotFilled);
    result.params.set("fields", joinText(m_fields, ","));
    return true;
  }

 private:
  std::vector<std::string> m_fields;
};

/// Whether the effect lowers a criterion that scores: nothing where that depends on what nobody filled in.
std::optional<bool> lowersScore(const Facts& facts, const ActivityEffect& effect) {
  const auto index = facts.regulation.indexOfIndicator(effect.indicator);
  const bool isNone = !isMissing(effect.volume) && effect.volume <= 0;
  if (!index || isNone) return false;
  const auto row = facts.figures.indexOfRt(effect.rtId);
  if (!row) return std::nullopt;
  const IndicatorScore score = scoreOf(facts.regulation, facts.figures.row(*row)).indicators[*index];
  if (score.valueMax <= 0) return false;
  if (isMissing(effect.volume) || score.valueMin <= 0) return std::nullopt;
  return true;
}

void reducesCriterion(const Facts& facts, const Activity& activity, RuleResult& result) {
  bool isOpen = facts.snapshot.effectsOf(activity.id).empty();
  for (const ActivityEffect& effect : facts.snapshot.effectsOf(activity.id)) {
    const std::optional<bool> lowers = lowersScore(facts, effect);
    if (lowers == true) return set(result, RuleState::Ok);
    isOpen = isOpen || !lowers;
  }
  set(result, isOpen ? RuleState::NotFilled : RuleState::Lacking);
}

/// A screening that was said not to be done fails, whatever else is empty; a paper that nobody named is not filled in.
void screened(const Facts& facts, const Activity& activity, RuleResult& result) {
  if (activity.environmentScreened == false || activity.landScreened == false) return set(result, RuleState::Lacking);
  const std::optional<bool> land = needsLand(facts.snapshot, activity);
  OpenFields open;
  open.addIf(!activity.environmentScreened, "environment_screened");
  open.addIf(!activity.landScreened, "land_screened");
  open.addIf(!land, "land_needed");
  open.addIf(land == true && !hasLandPapers(facts.snapshot, activity), "land_document");
  if (!open.put(result)) set(result, RuleState::Ok);
}

/// In the same kawasan, wherever its kelurahan are; works outside all kawasan in the same kelurahan.
bool areOfOnePlace(const Snapshot& snapshot, const Activity& a, const Activity& b) {
  const FeatureId kawasan = kawasanOf(snapshot, a);
  if (kawasan != kawasanOf(snapshot, b)) return false;
  return kawasan != 0 || kelurahanOf(snapshot, a) == kelurahanOf(snapshot, b);
}

void priority(const Facts& facts, const Activity& activity, RuleResult& result) {
  if (!activity.priority) return set(result, RuleState::NotFilled);
  std::vector<std::string> higher;
  for (const Activity& other : facts.snapshot.activities) {
    const bool isHigher = other.priority && *other.priority < *activity.priority;
    if (!isHigher || !areOfOnePlace(facts.snapshot, activity, other)) continue;
    if (!stepOf(facts.snapshot, other.id)) higher.push_back(other.name);
  }
  set(result, higher.empty() ? RuleState::Ok : RuleState::Lacking);
  result.params.set("higher", joinText(higher, ", "));
}

/// All that contradicts itself among the numbers that are known, ", " between; empty when nothing does.
std::string contradictionsOf(const Beneficiaries& people) {
  const auto isAbove = [](const std::optional<int>& part, const std::optional<int>& whole) {
    return part && whole && *part > *whole;
  };
  std::vector<std::string> found;
  const auto add = [&found](bool isWrong, const char* problem) {
    if (isWrong) found.emplace_back(problem);
  };
  const bool isPoorAboveHouseholds = isAbove(people.poorHouseholds, people.households);
  const bool isHouseholdsAbovePersons = isAbove(people.households, people.persons);
  add(isPoorAboveHouseholds, "poor-above-households");
  add(isAbove(people.lowIncome, people.persons), "low-income-above-persons");
  add(isAbove(people.women, people.persons), "women-above-persons");
  add(isHouseholdsAbovePersons, "persons-below-households");
  // Households are at least as many as poor ones, and persons as many as households: said where neither is.
  const bool isSaid = isPoorAboveHouseholds || isHouseholdsAbovePersons;
  add(!isSaid && isAbove(people.poorHouseholds, people.persons), "poor-above-persons");
  const bool isNobody = people.households && *people.households <= 0;
  add(isNobody, "no-households");
  add(!isNobody && people.persons && *people.persons <= 0, "no-persons");
  return joinText(found, ", ");
}

void beneficiaries(const Facts&, const Activity& activity, RuleResult& result) {
  const Beneficiaries& people = activity.beneficiaries;
  if (const std::string problem = contradictionsOf(people); !problem.empty()) {
    result.params.set("problem", problem);
    return set(result, RuleState::Lacking);
  }
  OpenFields open;
  open.addIf(!people.households, "households");
  open.addIf(!people.poorHouseholds, "poor_households");
  open.addIf(!people.persons, "persons");
  open.addIf(!people.women, "women");
  if (!open.put(result)) set(result, RuleState::Ok);
}

/// The kawasan in which the works lie, where nothing is drawn: the recorded one, or those of the RT.
std::vector<FeatureId> recordedAreas(const Facts& facts, const Activity& activity) {
  std::vector<FeatureId> areas;
  if (activity.kawasanId != 0) areas.push_back(activity.kawasanId);
  for (const ActivityEffect& effect : facts.snapshot.effectsOf(activity.id)) {
    const Rt* rt = facts.snapshot.rtById(effect.rtId);
    if (rt != nullptr && rt->kawasanId != 0) areas.push_back(rt->kawasanId);
  }
  return areas;
}

PlaceRelation drawnRelation(const Facts& facts, const Activity& activity) {
  PlaceRelation relation = PlaceRelation::Outside;
  for (const FeatureId id : facts.chosen) {
    const Kawasan* kawasan = facts.snapshot.kawasanById(id);
    if (kawasan == nullptr || !kawasan->geometry) continue;
    relation = std::max(relation, placeRelation(*activity.geometry, *kawasan->geometry));
  }
  return relation;
}

void inPriorityArea(const Facts& facts, const Activity& activity, RuleResult& result) {
  const Kawasan* own = facts.snapshot.kawasanById(activity.kawasanId);
  result.params.set("area", own == nullptr ? activity.location : own->name);
  if (facts.chosen.empty()) {
    result.params.set("problem", kNoPriorityAreas);
    return set(result, RuleState::NotFilled);
  }
  if (activity.geometry) {
    const PlaceRelation relation = drawnRelation(facts, activity);
    set(result, relation == PlaceRelation::Inside ? RuleState::Ok : RuleState::Lacking);
    if (relation == PlaceRelation::Inside) return;
    result.params.set("case", relation == PlaceRelation::Touches ? "drawn-across" : "drawn-outside");
    if (relation == PlaceRelation::Touches) result.severity = Severity::Warning;
    return;
  }
  const std::vector<FeatureId> areas = recordedAreas(facts, activity);
  if (areas.empty()) {
    result.params.set("problem", "no-place");
    return set(result, RuleState::NotFilled);
  }
  const bool isIn = std::any_of(areas.begin(), areas.end(), [&](FeatureId id) {
    return std::find(facts.chosen.begin(), facts.chosen.end(), id) != facts.chosen.end();
  });
  if (own == nullptr) result.params.set("area", facts.snapshot.kawasanById(areas.front())->name);
  set(result, isIn ? RuleState::Ok : RuleState::Lacking);
}

/// Whether the RT is no longer slum once all is done; nothing where its total is a range on both sides of the limit.
std::optional<bool> isBelowLimitAfter(const Facts& facts, FeatureId rtId) {
  const auto row = facts.after.indexOfRt(rtId);
  if (!row) return std::nullopt;
  const Score score = scoreOf(facts.regulation, facts.after.row(*row));
  if (score.totalMax < facts.regulation.slumLimit()) return true;
  if (score.totalMin >= facts.regulation.slumLimit()) return false;
  return std::nullopt;
}

void complete(const Facts& facts, const Activity& activity, RuleResult& result) {
  if (facts.snapshot.effectsOf(activity.id).empty()) return set(result, RuleState::NotFilled);
  std::vector<RuleVolume> missing;
  bool isOpen = false;
  for (const ActivityEffect& effect : facts.snapshot.effectsOf(activity.id)) {
    const std::optional<bool> isBelow = isBelowLimitAfter(facts, effect.rtId);
    const Micro left = facts.left(effect.rtId, effect.indicator);
    if (isBelow == true || left == 0) continue;
    const RuleVolume volume{effect.rtId, effect.indicator, left, facts.before(effect.rtId, effect.indicator)};
    if (isMissing(left) || facts.isOpen(effect.rtId, effect.indicator)) {
      missing.push_back(volume);
    } else if (isBelow == false && left > 0) {
      result.volumes.push_back(volume);
    } else {
      isOpen = isOpen || left > 0;
    }
  }
  if (!result.volumes.empty()) return set(result, RuleState::Lacking);
  set(result, missing.empty() && !isOpen ? RuleState::Ok : RuleState::NotFilled);
  result.volumes = std::move(missing);
}

void notOverNeed(const Facts& facts, const Activity& activity, RuleResult& result) {
  if (facts.snapshot.effectsOf(activity.id).empty()) return set(result, RuleState::NotFilled);
  std::vector<RuleVolume> missing;
  for (const ActivityEffect& effect : facts.snapshot.effectsOf(activity.id)) {
    const Micro need = facts.before(effect.rtId, effect.indicator);
    const auto known = facts.treated.find({effect.rtId, effect.indicator});
    const Micro treated = known == facts.treated.end() ? kMissing : known->second;
    const RuleVolume volume{effect.rtId, effect.indicator, treated, need};
    const bool isKnown = !isMissing(need) && !isMissing(treated);
    if (isKnown && treated > std::max<Micro>(need, 0)) {
      result.volumes.push_back(volume);
    } else if (!isKnown || facts.isOpen(effect.rtId, effect.indicator)) {
      missing.push_back(volume);
    }
  }
  if (!result.volumes.empty()) return set(result, RuleState::Lacking);
  set(result, missing.empty() ? RuleState::Ok : RuleState::NotFilled);
  result.volumes = std::move(missing);
}

void lifeYears(const Facts&, const Activity& activity, RuleResult& result) {
  if (!activity.lifeYears) return set(result, RuleState::NotFilled);
  set(result, *activity.lifeYears >= result.rule->least ? RuleState::Ok : RuleState::Lacking);
  result.params.set("years", std::to_string(*activity.lifeYears));
  result.params.set("least", std::to_string(result.rule->least));
}

void groupExecutor(const Facts&, const Activity& activity, RuleResult& result) {
  if (activity.scale && *activity.scale != WorkScale::Group) return set(result, RuleState::NotApplicable);
  OpenFields open;
  open.addIf(!activity.scale, "scale");
  open.addIf(!activity.executor, "executor");
  const bool isKnown = activity.scale && activity.executor;
  const bool ofUsers = activity.executor == Executor::Ksm || activity.executor == Executor::Panitia;
  if (isKnown && !ofUsers) return set(result, RuleState::Lacking);
  open.addIf(isKnown && activity.executorName.empty(), "executor_name");
  if (!open.put(result)) set(result, RuleState::Ok);
}

void publicExecutor(const Facts&, const Activity& activity, RuleResult& result) {
  if (activity.scale && *activity.scale != WorkScale::Public) return set(result, RuleState::NotApplicable);
  OpenFields open;
  open.addIf(!activity.scale, "scale");
  open.addIf(!activity.executor, "executor");
  const bool isKnown = activity.scale && activity.executor;
  if (isKnown && *activity.executor != Executor::Panitia) return set(result, RuleState::Lacking);
  open.addIf(isKnown && activity.bkm.empty(), "bkm");
  open.addIf(isKnown && activity.formationDocument.empty(), "formation_document");
  if (!open.put(result)) set(result, RuleState::Ok);
}

void managingUnit(const Facts&, const Activity& activity, RuleResult& result) {
  filledOrNot(result, !activity.upl.empty());
}

void noContractor(const Facts&, const Activity& activity, RuleResult& result) {
  if (!activity.executor) return set(result, RuleState::NotFilled);
  set(result, *activity.executor == Executor::Contractor ? RuleState::Lacking : RuleState::Ok);
}

/// An appraisal after the agreement fails, whatever papers are still to come.
void designDocuments(const Facts& facts, const Activity& activity, RuleResult& result) {
  const auto appraised = appraisedOn(facts.snapshot, activity);
  for (const ActivityState& state : facts.snapshot.statesOf(activity.id)) {
    if (!appraised || state.step != LifeStep::Agreement || *appraised <= state.date) continue;
    result.params.set("appraisal", isoText(*appraised));
    result.params.set("agreement", isoText(state.date));
    return set(result, RuleState::Lacking);
  }
  OpenFields open;
  open.addIf(papersOf(facts.snapshot, activity, activity.ded, AttachmentKind::Ded).empty(), "ded");
  open.addIf(papersOf(facts.snapshot, activity, activity.rab, AttachmentKind::Rab).empty(), "rab");
  open.addIf(!appraised, "appraisal_date");
  if (!open.put(result)) set(result, RuleState::Ok);
}

void spatialPlan(const Facts&, const Activity& activity, RuleResult& result) {
  if (!activity.spatialPlanConformity) return set(result, RuleState::NotFilled);
  const bool isFine = *activity.spatialPlanConformity || !activity.spatialPlanNote.empty();
  set(result, isFine ? RuleState::Ok : RuleState::Lacking);
}

void universalAccess(const Facts&, const Activity& activity, RuleResult& result) {
  if (!activity.universalAccess) return set(result, RuleState::NotFilled);
  const bool isFine = *activity.universalAccess == UniversalAccess::Yes || !activity.universalAccessNote.empty();
  set(result, isFine ? RuleState::Ok : RuleState::Lacking);
}

/// What is not filled in: the number, the document that should have it, or how far that has come.
std::string_view openOfDocuments(const Facts& facts, const Activity& activity) {
  if (activity.refRp2kpkp.empty() && activity.refRplp.empty()) return "no-item-number";
  const bool isListed = std::ranges::any_of(facts.snapshot.planDocuments, [&](const PlanDocument& document) {
    return isNamedIn(facts.snapshot, activity, document);
  });
  return isListed ? "no-document-status" : "no-document";
}

/// The severity of what is not final follows the status of the document that has come furthest.
void inPlanDocuments(const Facts& facts, const Activity& activity, RuleResult& result) {
  const PlanDocument* const best = bestDocumentOf(facts.snapshot, activity);
  if (best == nullptr) {
    result.params.set("problem", std::string(openOfDocuments(facts, activity)));
    return set(result, RuleState::NotFilled);
  }
  result.params.set("document", best->title);
  set(result, *best->status >= DocumentStatus::Final ? RuleState::Ok : RuleState::Lacking);
  if (*best->status == DocumentStatus::Review) result.severity = Severity::Warning;
}

/// The board on the place, and who met and what they said among the files.
void transparency(const Facts& facts, const Activity& activity, RuleResult& result) {
  if (activity.informationBoard == false) return set(result, RuleState::Lacking);
  OpenFields open;
  open.addIf(!activity.informationBoard, "information_board");
  open.addIf(papersOf(facts.snapshot, activity, {}, AttachmentKind::Attendance).empty(), "attendance");
  open.addIf(papersOf(facts.snapshot, activity, {}, AttachmentKind::Minutes).empty(), "minutes");
  if (!open.put(result)) set(result, RuleState::Ok);
}

/// Asked for once the work is finished and about to be handed over.
void upkeep(const Facts& facts, const Activity& activity, RuleResult& result) {
  if (!finishedOn(facts.snapshot, activity.id)) return set(result, RuleState::NotApplicable);
  OpenFields open;
  open.addIf(!activity.kpp.isFormed(), "kpp");
  open.addIf(!activity.upkeepCost, "upkeep_cost");
  if (!open.put(result)) set(result, RuleState::Ok);
}

struct NamedCheck {
  std::string_view name;
  PlanCheck check;
};

constexpr NamedCheck kChecks[] = {
    {"reduces-criterion", reducesCriterion},
    {"screened", screened},
    {"priority", priority},
    {"beneficiaries", beneficiaries},
    {"in-priority-area", inPriorityArea},
    {"complete", complete},
    {"not-over-need", notOverNeed},
    {"life-years", lifeYears},
    {"group-executor", groupExecutor},
    {"public-executor", publicExecutor},
    {"managing-unit", managingUnit},
    {"no-contractor", noContractor},
    {"design-documents", designDocuments},
    {"spatial-plan", spatialPlan},
    {"universal-access", universalAccess},
    {"in-plan-documents", inPlanDocuments},
    {"transparency", transparency},
    {"upkeep", upkeep},
};

}  // namespace

PlanCheck planCheckByName(std::string_view name) {
  for (const NamedCheck& known : kChecks) {
    if (known.name == name) return known.check;
  }
  return nullptr;
}

}  // namespace kawasan
