#include "app/cli_activity_json.h"

#include <optional>

#include "app/cli_output.h"
#include "core/base/text.h"
#include "core/plan/activity_state.h"
#include "core/plan/safeguards.h"

namespace kawasan {

Json textJson(const std::string& text) {
  return text.empty() ? Json(nullptr) : Json(text);
}

namespace {

template <typename T>
Json jsonOf(const std::optional<T>& value) {
  if (!value) return nullptr;
  if constexpr (std::is_enum_v<T>) {
    return std::string(keyOf(*value));
  } else {
    return *value;
  }
}

Json jsonOf(const std::optional<Date>& date) {
  return date ? Json(isoText(*date)) : Json(nullptr);
}

Json effectsJson(const Snapshot& snapshot, const Activity& activity) {
  Json list = Json::array();
  for (const ActivityEffect& effect : snapshot.effectsOf(activity.id)) {
    const Rt* rt = snapshot.rtById(effect.rtId);
    list.push_back({{"rt", rt == nullptr ? Json(nullptr) : Json(fullName(snapshot, *rt))},
                    {"rt_id", rt == nullptr ? Json(nullptr) : Json(rt->uuid)},
                    {"indicator", identifierOf(effect.indicator)},
                    {"volume", jsonAmount(effect.volume)}});
  }
  return list;
}

Json fundingJson(const Snapshot& snapshot, const Activity& activity) {
  Json list = Json::array();
  for (const ActivityFunding& row : snapshot.fundingOf(activity.id)) {
    list.push_back({{"source", textJson(row.source)},
                    {"source_text", textJson(row.sourceText)},
                    {"planned", jsonOf(row.planned)},
                    {"realised", jsonOf(row.realised)}});
  }
  return list;
}

Json valueJson(Micro amount) {
  return jsonAmount(amount);
}
Json valueJson(const std::string& text) {
  return textJson(text);
}
template <typename T>
Json valueJson(const std::optional<T>& value) {
  return jsonOf(value);
}

/// The fields that a safeguard of its kind has; null where nobody said anything.
Json safeguardsJson(const Snapshot& snapshot, const Activity& activity) {
  Json list = Json::array();
  for (const Safeguard& row : snapshot.safeguardsOf(activity.id)) {
    Json item{{"kind", keyOf(row.kind)}};
    if (row.kind == SafeguardKind::Land) item["form"] = jsonOf(row.form);
    if (row.kind == SafeguardKind::Land) item["owner"] = jsonOf(row.owner);
    for (const SafeguardField field : safeguardFieldsOf(row.kind)) {
      item[std::string(keyOf(field))] =
          std::visit([&row](auto member) { return valueJson(row.*member); }, memberOf(field));
    }
    list.push_back(std::move(item));
  }
  return list;
}

Json statesJson(const Snapshot& snapshot, const Activity& activity) {
  Json list = Json::array();
  for (const ActivityState& state : snapshot.statesOf(activity.id)) {
    list.push_back({{"step", keyOf(state.step)},
                    {"date", isoText(state.date)},
                    {"person", textJson(state.person)},
                    {"physical", jsonAmount(state.physicalPercent)},
                    {"financial", jsonAmount(state.financialPercent)},
                    {"amount", jsonOf(state.amount)},
                    {"grade", jsonOf(state.grade)},
                    {"men", jsonOf(state.men)},
                    {"women", jsonOf(state.women)},
                    {"person_days", jsonAmount(state.personDays)},
                    {"upkeep", textJson(state.upkeep)},
                    {"document", textJson(state.document)},
                    {"note", textJson(state.note)}});
  }
  return list;
}

Json yearJson(int year) {
  return year == 0 ? Json(nullptr) : Json(year);
}

}  // namespace

Json activityJson(const Snapshot& snapshot, const Activity& activity) {
  const Kawasan* kawasan = snapshot.kawasanById(activity.kawasanId);
  const AdminArea* kelurahan = snapshot.kelurahanById(activity.kelurahanId);
  const Programme* programme = snapshot.programmeById(activity.programmeId);
  const Beneficiaries& people = activity.beneficiaries;
  return {{"id", activity.uuid},
          {"code", textJson(activity.code)},
          {"name", activity.name},
          {"programme", programme == nullptr ? Json(nullptr) : Json(programme->name)},
          {"programme_code", programme == nullptr ? Json(nullptr) : textJson(programme->code)},
          {"programme_first_year", programme == nullptr ? Json(nullptr) : yearJson(programme->firstYear)},
          {"programme_last_year", programme == nullptr ? Json(nullptr) : yearJson(programme->lastYear)},
          {"work", textJson(activity.work)},
          {"work_text", textJson(activity.workText)},
          {"family", textJson(activity.family)},
          {"scale", jsonOf(activity.scale)},
          {"tier", jsonOf(activity.tier)},
          {"kawasan", kawasan == nullptr ? Json(nullptr) : Json(kawasan->name)},
          {"kelurahan", kelurahan == nullptr ? Json(nullptr) : Json(kelurahan->name)},
          {"location", textJson(activity.location)},
          {"drawn", activity.geometry != nullptr},
          {"year", yearJson(activity.year)},
          {"end_year", yearJson(activity.endYear)},
          {"contract_volume", jsonAmount(activity.contractVolume)},
          {"contract_unit", textJson(activity.contractUnit)},
          {"cost_planned", jsonOf(activity.costPlanned)},
          {"cost_realised", jsonOf(activity.costRealised)},
          {"executor", jsonOf(activity.executor)},
          {"executor_name", textJson(activity.executorName)},
          {"formation_document", textJson(activity.formationDocument)},
          {"bkm", textJson(activity.bkm)},
          {"upl", textJson(activity.upl)},
          {"kpp", textJson(activity.kpp.name)},
          {"kpp_code", textJson(activity.kpp.code)},
          {"kpp_address", textJson(activity.kpp.address)},
          {"kpp_date", jsonOf(activity.kpp.formedOn)},
          {"kpp_men", jsonOf(activity.kpp.men)},
          {"kpp_women", jsonOf(activity.kpp.women)},
          {"upkeep_cost", jsonOf(activity.upkeepCost)},
          {"information_board", jsonOf(activity.informationBoard)},
          {"life_years", jsonOf(activity.lifeYears)},
          {"ref_rp2kpkp", textJson(activity.refRp2kpkp)},
          {"ref_rplp", textJson(activity.refRplp)},
          {"priority", jsonOf(activity.priority)},
          {"universal_access", jsonOf(activity.universalAccess)},
          {"universal_access_note", textJson(activity.universalAccessNote)},
          {"spatial_plan_conformity", jsonOf(activity.spatialPlanConformity)},
          {"spatial_plan_note", textJson(activity.spatialPlanNote)},
          {"ded", textJson(activity.ded)},
          {"rab", textJson(activity.rab)},
          {"appraisal_date", jsonOf(activity.appraisalDate)},
          {"environment_screened", jsonOf(activity.environmentScreened)},
          {"land_screened", jsonOf(activity.landScreened)},
          {"land_needed", jsonOf(activity.landNeeded)},
          {"land_document", textJson(activity.landDocument)},
          {"note", textJson(activity.note)},
          {"persons", jsonOf(people.persons)},
          {"women", jsonOf(people.women)},
          {"low_income", jsonOf(people.lowIncome)},
          {"households", jsonOf(people.households)},
          {"persons_estimated", people.personsEstimated},
          {"households_estimated", people.householdsEstimated},
          {"poor_households", jsonOf(people.poorHouseholds)},
          {"step", jsonOf(stepOf(snapshot, activity.id))},
          {"finished_on", jsonOf(finishedOn(snapshot, activity.id))},
          {"effects", effectsJson(snapshot, activity)},
          {"funding", fundingJson(snapshot, activity)},
          {"safeguards", safeguardsJson(snapshot, activity)},
          {"states", statesJson(snapshot, activity)}};
}

}  // namespace kawasan
