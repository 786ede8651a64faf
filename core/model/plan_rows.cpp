#include "core/model/plan_rows.h"

#include <tuple>

namespace kawasan {

namespace {

int yearOf(Row& row) {
  return row.optionalInt().value_or(0);
}

FeatureId idOf(Row& row) {
  return row.optionalInteger().value_or(0);
}

}  // namespace

std::string PlanDocumentRows::columns() {
  return "uuid, kind, title, status, kelurahan_id, first_year, last_year, number, document_date";
}
PlanDocument PlanDocumentRows::read(Row& row) {
  PlanDocument item;
  item.id = row.fid();
  item.uuid = row.text();
  item.kind = row.word(planDocumentKindByKey);
  item.title = row.text();
  item.status = row.optionalWord(documentStatusByKey);
  item.kelurahanId = idOf(row);
  item.firstYear = yearOf(row);
  item.lastYear = yearOf(row);
  item.number = row.text();
  item.date = row.date();
  return item;
}
bool PlanDocumentRows::operator()(const PlanDocument& a, const PlanDocument& b) const {
  if (a.kind != b.kind) return a.kind < b.kind;
  return a.title == b.title ? a.id < b.id : naturalLess(a.title, b.title);
}

std::string ProgrammeRows::columns() {
  return "uuid, code, name, first_year, last_year, note";
}
Programme ProgrammeRows::read(Row& row) {
  Programme item;
  item.id = row.fid();
  item.uuid = row.text();
  item.code = row.text();
  item.name = row.text();
  item.firstYear = yearOf(row);
  item.lastYear = yearOf(row);
  item.note = row.text();
  return item;
}
bool ProgrammeRows::operator()(const Programme& a, const Programme& b) const {
  if (a.code != b.code) return naturalLess(a.code, b.code);
  return a.name == b.name ? a.id < b.id : naturalLess(a.name, b.name);
}

std::string ActivityRows::columns() {
  return "geom, uuid, code, name, programme_id, work, work_text, family, scale, tier, kawasan_id, kelurahan_id, "
         "location, year, end_year, contract_volume, contract_unit, cost_planned, cost_realised, executor, "
         "executor_name, formation_document, bkm, upl, kpp, kpp_code, kpp_address, kpp_date, kpp_men, kpp_women, "
         "upkeep_cost, life_years, ref_rp2kpkp, ref_rplp, priority, "
         "universal_access, universal_access_note, spatial_plan_conformity, spatial_plan_note, ded, rab, "
         "appraisal_date, environment_screened, land_screened, land_needed, land_document, information_board, persons, "
         "women, low_income, households, poor_households, persons_estimated, households_estimated, note, source_file, "
         "source_sheet, source_row";
}
Activity ActivityRows::read(Row& row) {
  Activity item;
  item.id = row.fid();
  item.geometry = row.shape();
  item.uuid = row.text();
  item.code = row.text();
  item.name = row.text();
  item.programmeId = idOf(row);
  item.work = row.text();
  item.workText = row.text();
  item.family = row.text();
  item.scale = row.optionalWord(workScaleByKey);
  item.tier = row.optionalWord(workTierByKey);
  item.kawasanId = idOf(row);
  item.kelurahanId = idOf(row);
  item.location = row.text();
  item.year = yearOf(row);
  item.endYear = yearOf(row);
  item.contractVolume = row.amount();
  item.contractUnit = row.text();
  item.costPlanned = row.optionalInteger();
  item.costRealised = row.optionalInteger();
  item.executor = row.optionalWord(executorByKey);
  item.executorName = row.text();
  item.formationDocument = row.text();
  item.bkm = row.text();
  item.upl = row.text();
  item.kpp.name = row.text();
  item.kpp.code = row.text();
  item.kpp.address = row.text();
  item.kpp.formedOn = row.date();
  item.kpp.men = row.optionalInt();
  item.kpp.women = row.optionalInt();
  item.upkeepCost = row.optionalInteger();
  item.lifeYears = row.optionalInt();
  item.refRp2kpkp = row.text();
  item.refRplp = row.text();
  item.priority = row.optionalInt();
  item.universalAccess = row.optionalWord(universalAccessByKey);
  item.universalAccessNote = row.text();
  item.spatialPlanConformity = row.optionalBool();
  item.spatialPlanNote = row.text();
  item.ded = row.text();
  item.rab = row.text();
  item.appraisalDate = row.date();
  item.environmentScreened = row.optionalBool();
  item.landScreened = row.optionalBool();
  item.landNeeded = row.optionalBool();
  item.landDocument = row.text();
  item.informationBoard = row.optionalBool();
  item.beneficiaries.persons = row.optionalInt();
  item.beneficiaries.women = row.optionalInt();
  item.beneficiaries.lowIncome = row.optionalInt();
  item.beneficiaries.households = row.optionalInt();
  item.beneficiaries.poorHouseholds = row.optionalInt();
  item.beneficiaries.personsEstimated = row.optionalBool().value_or(false);
  item.beneficiaries.householdsEstimated = row.optionalBool().value_or(false);
  item.note = row.text();
  item.source = row.source();
  return item;
}
bool ActivityRows::operator()(const Activity& a, const Activity& b) const {
  if (a.year != b.year) return a.year < b.year;
  return a.name == b.name ? a.id < b.id : naturalLess(a.name, b.name);
}

std::string EffectRows::columns() {
  return "activity_id, rt_id, indicator, volume";
}
ActivityEffect EffectRows::read(Row& row) {
  ActivityEffect item;
  item.id = row.fid();
  item.activityId = row.integer();
  item.rtId = row.integer();
  item.indicator = row.indicator();
  item.volume = row.amount();
  return item;
}
bool EffectRows::operator()(const ActivityEffect& a, const ActivityEffect& b) const {
  return std::tie(a.activityId, a.rtId, a.indicator, a.id) < std::tie(b.activityId, b.rtId, b.indicator, b.id);
}

std::string FundingRows::columns() {
  return "activity_id, source, source_text, planned, realised";
}
ActivityFunding FundingRows::read(Row& row) {
  ActivityFunding item;
  item.id = row.fid();
  item.activityId = row.integer();
  item.source = row.text();
  item.sourceText = row.text();
  item.planned = row.optionalInteger();
  item.realised = row.optionalInteger();
  return item;
}
bool FundingRows::operator()(const ActivityFunding& a, const ActivityFunding& b) const {
  return std::tie(a.activityId, a.source, a.id) < std::tie(b.activityId, b.source, b.id);
}

std::string SafeguardRows::columns() {
  return "activity_id, kind, land_form, land_owner, applies, area, area_after, value, households, persons, affected, "
         "served, men, women, volume, legal, document";
}
Safeguard SafeguardRows::read(Row& row) {
  Safeguard item;
  item.id = row.fid();
  item.activityId = row.integer();
  item.kind = row.word(safeguardKindByKey);
  item.form = row.optionalWord(landFormByKey);
  item.owner = row.optionalWord(landOwnerByKey);
  item.applies = row.optionalBool();
  item.area = row.amount();
  item.areaAfter = row.amount();
  item.value = row.optionalInteger();
  item.households = row.optionalInt();
  item.persons = row.optionalInt();
  item.affected = row.optionalInt();
  item.served = row.optionalInt();
  item.men = row.optionalInt();
  item.women = row.optionalInt();
  item.volume = row.amount();
  item.legal = row.optionalBool();
  item.document = row.text();
  return item;
}
bool SafeguardRows::operator()(const Safeguard& a, const Safeguard& b) const {
  return std::tie(a.activityId, a.kind, a.form, a.owner, a.id) < std::tie(b.activityId, b.kind, b.form, b.owner, b.id);
}

std::string ActivityStateRows::columns() {
  return "activity_id, state, state_date, person, physical_percent, financial_percent, document, note, recorded, "
         "grade, amount, men, women, person_days, upkeep";
}
ActivityState ActivityStateRows::read(Row& row) {
  ActivityState item;
  item.id = row.fid();
  item.activityId = row.integer();
  item.step = row.word(lifeStepByKey);
  item.date = row.requiredDate();
  item.person = row.text();
  item.physicalPercent = row.amount();
  item.financialPercent = row.amount();
  item.document = row.text();
  item.note = row.text();
  item.recorded = row.text();
  item.grade = row.optionalWord(qualityGradeByKey);
  item.amount = row.optionalInteger();
  item.men = row.optionalInt();
  item.women = row.optionalInt();
  item.personDays = row.amount();
  item.upkeep = row.text();
  return item;
}
bool ActivityStateRows::operator()(const ActivityState& a, const ActivityState& b) const {
  return std::tie(a.activityId, a.date, a.recorded, a.step, a.id) <
         std::tie(b.activityId, b.date, b.recorded, b.step, b.id);
}

}  // namespace kawasan
