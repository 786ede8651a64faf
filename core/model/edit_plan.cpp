#include "core/base/text.h"
#include "core/model/edit.h"
#include "core/model/edit_state.h"
#include "core/model/edit_values.h"

namespace kawasan {

namespace {

/// Nothing where the number was entered.
Value estimateValue(bool isEstimate) {
  return isEstimate ? Value(std::int64_t{1}) : Value();
}

}  // namespace

void Edit::put(PlanDocument& document) {
  static const Columns columns{"uuid",       "kind",      "title",  "status",       "kelurahan_id",
                               "first_year", "last_year", "number", "document_date"};
  ensureUuid(document.uuid);
  m_state->write("plan_document", columns, document.id,
                 {document.uuid, std::string(keyOf(document.kind)), document.title, wordValue(document.status),
                  idValue(document.kelurahanId), yearValue(document.firstYear), yearValue(document.lastYear),
                  textValue(document.number), dateValue(document.date)});
}

void Edit::put(Programme& programme) {
  static const Columns columns{"uuid", "code", "name", "first_year", "last_year", "note"};
  ensureUuid(programme.uuid);
  m_state->write("programme", columns, programme.id,
                 {programme.uuid, textValue(programme.code), programme.name, yearValue(programme.firstYear),
                  yearValue(programme.lastYear), textValue(programme.note)});
}

void Edit::put(Activity& activity) {
  static const Columns columns{"geom",
                               "uuid",
                               "code",
                               "name",
                               "programme_id",
                               "work",
                               "work_text",
                               "family",
                               "scale",
                               "tier",
                               "kawasan_id",
                               "kelurahan_id",
                               "location",
                               "year",
                               "end_year",
                               "contract_volume",
                               "contract_unit",
                               "cost_planned",
                               "cost_realised",
                               "executor",
                               "executor_name",
                               "formation_document",
                               "bkm",
                               "upl",
                               "kpp",
                               "kpp_code",
                               "kpp_address",
                               "kpp_date",
                               "kpp_men",
                               "kpp_women",
                               "upkeep_cost",
                               "life_years",
                               "ref_rp2kpkp",
                               "ref_rplp",
                               "priority",
                               "universal_access",
                               "universal_access_note",
                               "spatial_plan_conformity",
                               "spatial_plan_note",
                               "ded",
                               "rab",
                               "appraisal_date",
                               "environment_screened",
                               "land_screened",
                               "land_needed",
                               "land_document",
                               "information_board",
                               "persons",
                               "women",
                               "low_income",
                               "households",
                               "poor_households",
                               "persons_estimated",
                               "households_estimated",
                               "note",
                               "source_file",
                               "source_sheet",
                               "source_row"};
  ensureUuid(activity.uuid);
  const bool isNew = activity.id == 0;
  const Beneficiaries& people = activity.beneficiaries;
  const Keepers& keepers = activity.kpp;
  std::vector<Value> values{activity.geometry ? Value(gpkgFromGeometry(*activity.geometry, m_state->srsId)) : Value(),
                            activity.uuid,
                            textValue(activity.code),
                            activity.name,
                            idValue(activity.programmeId),
                            textValue(activity.work),
                            textValue(activity.workText),
                            textValue(activity.family),
                            wordValue(activity.scale),
                            wordValue(activity.tier),
                            idValue(activity.kawasanId),
                            idValue(activity.kelurahanId),
                            textValue(activity.location),
                            yearValue(activity.year),
                            yearValue(activity.endYear),
                            amountValue(activity.contractVolume),
                            textValue(activity.contractUnit),
                            optionalValue(activity.costPlanned),
                            optionalValue(activity.costRealised),
                            wordValue(activity.executor),
                            textValue(activity.executorName),
                            textValue(activity.formationDocument),
                            textValue(activity.bkm),
                            textValue(activity.upl),
                            textValue(keepers.name),
                            textValue(keepers.code),
                            textValue(keepers.address),
                            dateValue(keepers.formedOn),
                            optionalValue(keepers.men),
                            optionalValue(keepers.women),
                            optionalValue(activity.upkeepCost),
                            optionalValue(activity.lifeYears),
                            textValue(activity.refRp2kpkp),
                            textValue(activity.refRplp),
                            optionalValue(activity.priority),
                            wordValue(activity.universalAccess),
                            textValue(activity.universalAccessNote),
                            optionalValue(activity.spatialPlanConformity),
                            textValue(activity.spatialPlanNote),
                            textValue(activity.ded),
                            textValue(activity.rab),
                            dateValue(activity.appraisalDate),
                            optionalValue(activity.environmentScreened),
                            optionalValue(activity.landScreened),
                            optionalValue(activity.landNeeded),
                            textValue(activity.landDocument),
                            optionalValue(activity.informationBoard),
                            optionalValue(people.persons),
                            optionalValue(people.women),
                            optionalValue(people.lowIncome),
                            optionalValue(people.households),
                            optionalValue(people.poorHouseholds),
                            estimateValue(people.persons && people.personsEstimated),
                            estimateValue(people.households && people.householdsEstimated),
                            textValue(activity.note)};
  appendSource(values, activity.source);
  m_state->write("activity", columns, activity.id, values);
  if (isNew) m_state->leaveOutOfScenarios(activity.id);
  if (activity.geometry) m_state->grow("activity", boundsOf(*activity.geometry));
}

void Edit::put(ActivityEffect& effect) {
  static const Columns columns{"activity_id", "rt_id", "indicator", "volume"};
  const std::string indicator(identifierOf(effect.indicator));
  if (effect.id == 0) {
    effect.id = m_state->rowWith(
        "activity_effect", {{"activity_id", effect.activityId}, {"rt_id", effect.rtId}, {"indicator", indicator}});
  }
  m_state->write("activity_effect", columns, effect.id,
                 {effect.activityId, effect.rtId, indicator, amountValue(effect.volume)});
}

void Edit::put(ActivityFunding& funding) {
  static const Columns columns{"activity_id", "source", "source_text", "planned", "realised"};
  m_state->write("activity_funding", columns, funding.id,
                 {funding.activityId, textValue(funding.source), textValue(funding.sourceText),
                  optionalValue(funding.planned), optionalValue(funding.realised)});
}

void Edit::put(Safeguard& safeguard) {
  static const Columns columns{"activity_id", "kind",  "land_form",  "land_owner", "applies",  "area",
                               "area_after",  "value", "households", "persons",    "affected", "served",
                               "men",         "women", "volume",     "legal",      "document"};
  if (safeguard.saysNothing()) {
    if (safeguard.id != 0) m_state->remove("activity_safeguard", safeguard.id);
    safeguard.id = 0;
    return;
  }
  if (safeguard.id == 0) {
    std::vector<std::pair<std::string, Value>> key{{"activity_id", safeguard.activityId},
                                                   {"kind", std::string(keyOf(safeguard.kind))}};
    if (safeguard.form) key.emplace_back("land_form", wordValue(safeguard.form));
    if (safeguard.owner) key.emplace_back("land_owner", wordValue(safeguard.owner));
    safeguard.id = m_state->rowWith("activity_safeguard", key);
  }
  m_state->write("activity_safeguard", columns, safeguard.id,
                 {safeguard.activityId, std::string(keyOf(safeguard.kind)), wordValue(safeguard.form),
                  wordValue(safeguard.owner), optionalValue(safeguard.applies), amountValue(safeguard.area),
                  amountValue(safeguard.areaAfter), optionalValue(safeguard.value), optionalValue(safeguard.households),
                  optionalValue(safeguard.persons), optionalValue(safeguard.affected), optionalValue(safeguard.served),
                  optionalValue(safeguard.men), optionalValue(safeguard.women), amountValue(safeguard.volume),
                  optionalValue(safeguard.legal), textValue(safeguard.document)});
}

void Edit::add(ActivityState& state) {
  static const Columns columns{
      "activity_id", "state",       "state_date", "person", "physical_percent", "financial_percent",
      "document",    "note",        "recorded",   "grade",  "amount",           "men",
      "women",       "person_days", "upkeep"};
  if (state.recorded.empty()) state.recorded = nowText();
  state.id = 0;
  m_state->write(
      "activity_state", columns, state.id,
      {state.activityId, std::string(keyOf(state.step)), isoText(state.date), textValue(state.person),
       amountValue(state.physicalPercent), amountValue(state.financialPercent), textValue(state.document),
       textValue(state.note), state.recorded, wordValue(state.grade), optionalValue(state.amount),
       optionalValue(state.men), optionalValue(state.women), amountValue(state.personDays), textValue(state.upkeep)});
}

void Edit::removePlanDocument(FeatureId id) {
  m_state->removeOwned(AttachmentOwner::PlanDocument, id);
  m_state->remove("plan_document", id);
}

void Edit::removeProgramme(FeatureId id) {
  m_state->release("activity", "programme_id", id);
  m_state->remove("programme", id);
}

void Edit::removeActivity(FeatureId id) {
  m_state->removeOwned(AttachmentOwner::ActivityState, "SELECT fid FROM activity_state WHERE activity_id = ?1", id);
  m_state->removeOwned(AttachmentOwner::Activity, id);
  for (const char* table : {"activity_effect", "activity_funding", "activity_state", "activity_safeguard",
                            "scenario_activity", "beneficiary"}) {
    m_state->removeWhere(table, "activity_id = ?1", id);
  }
  m_state->remove("activity", id);
}

void Edit::removeActivityEffect(FeatureId id) {
  m_state->remove("activity_effect", id);
}
void Edit::removeActivityFunding(FeatureId id) {
  m_state->remove("activity_funding", id);
}

}  // namespace kawasan
