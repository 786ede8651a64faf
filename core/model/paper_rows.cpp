#include "core/model/paper_rows.h"

#include <tuple>

namespace kawasan {

std::string UnitCostRows::columns() {
  return "work, indicator, rupiah, source";
}
UnitCost UnitCostRows::read(Row& row) {
  UnitCost item;
  item.id = row.fid();
  item.work = row.text();
  item.indicator = row.indicator();
  item.rupiah = row.integer();
  item.source = row.text();
  return item;
}
bool UnitCostRows::operator()(const UnitCost& a, const UnitCost& b) const {
  return std::tie(a.work, a.indicator, a.id) < std::tie(b.work, b.indicator, b.id);
}

std::string ScenarioRows::columns() {
  return "uuid, name, note";
}
Scenario ScenarioRows::read(Row& row) {
  Scenario item;
  item.id = row.fid();
  item.uuid = row.text();
  item.name = row.text();
  item.note = row.text();
  return item;
}
bool ScenarioRows::operator()(const Scenario& a, const Scenario& b) const {
  return a.name == b.name ? a.id < b.id : naturalLess(a.name, b.name);
}

std::string ScenarioActivityRows::columns() {
  return "scenario_id, activity_id";
}
ScenarioActivity ScenarioActivityRows::read(Row& row) {
  ScenarioActivity item;
  item.id = row.fid();
  item.scenarioId = row.integer();
  item.activityId = row.integer();
  return item;
}
bool ScenarioActivityRows::operator()(const ScenarioActivity& a, const ScenarioActivity& b) const {
  return std::tie(a.scenarioId, a.activityId, a.id) < std::tie(b.scenarioId, b.activityId, b.id);
}

std::string MeetingRows::columns() {
  return "uuid, title, meeting_date, place, note";
}
Meeting MeetingRows::read(Row& row) {
  Meeting item;
  item.id = row.fid();
  item.uuid = row.text();
  item.title = row.text();
  item.date = row.date();
  item.place = row.text();
  item.note = row.text();
  return item;
}
bool MeetingRows::operator()(const Meeting& a, const Meeting& b) const {
  return std::tie(a.date, a.title, a.id) < std::tie(b.date, b.title, b.id);
}

std::string FollowUpRows::columns() {
  return "uuid, meeting_id, item, output, place, responsible, due";
}
FollowUp FollowUpRows::read(Row& row) {
  FollowUp item;
  item.id = row.fid();
  item.uuid = row.text();
  item.meetingId = row.integer();
  item.item = row.text();
  item.output = row.text();
  item.place = row.text();
  item.responsible = row.text();
  item.due = row.date();
  return item;
}
bool FollowUpRows::operator()(const FollowUp& a, const FollowUp& b) const {
  // What is due first stands first; ids are drawn by lot and tell nothing of the order of entry.
  const bool isOpenA = !a.due;
  const bool isOpenB = !b.due;
  return std::tie(a.meetingId, isOpenA, a.due, a.item, a.id) < std::tie(b.meetingId, isOpenB, b.due, b.item, b.id);
}

std::string FollowUpStateRows::columns() {
  return "follow_up_id, state, state_date, person, note, recorded";
}
FollowUpState FollowUpStateRows::read(Row& row) {
  FollowUpState item;
  item.id = row.fid();
  item.followUpId = row.integer();
  item.step = row.word(followUpStepByKey);
  item.date = row.requiredDate();
  item.person = row.text();
  item.note = row.text();
  item.recorded = row.text();
  return item;
}
bool FollowUpStateRows::operator()(const FollowUpState& a, const FollowUpState& b) const {
  return std::tie(a.followUpId, a.date, a.recorded, a.id) < std::tie(b.followUpId, b.date, b.recorded, b.id);
}

std::string MinutesRows::columns() {
  return "uuid, number, minutes_date, year, title, rule, note";
}
Minutes MinutesRows::read(Row& row) {
  Minutes item;
  item.id = row.fid();
  item.uuid = row.text();
  item.number = row.text();
  item.date = row.requiredDate();
  item.year = row.optionalInt().value_or(0);
  item.title = row.text();
  item.rule = row.text();
  item.note = row.text();
  return item;
}
bool MinutesRows::operator()(const Minutes& a, const Minutes& b) const {
  return std::tie(a.date, a.number, a.id) < std::tie(b.date, b.number, b.id);
}

std::string MinutesLineRows::columns() {
  return "minutes_id, level, area_id, hectares";
}
MinutesLine MinutesLineRows::read(Row& row) {
  MinutesLine item;
  item.id = row.fid();
  item.minutesId = row.integer();
  item.level = row.level();
  item.areaId = row.integer();
  item.hectares = row.amount();
  return item;
}
bool MinutesLineRows::operator()(const MinutesLine& a, const MinutesLine& b) const {
  return std::tie(a.minutesId, a.level, a.areaId, a.id) < std::tie(b.minutesId, b.level, b.areaId, b.id);
}

std::string AttachmentRows::columns() {
  return "owner, owner_id, kind, title, file_name, media_type, size, sha256, percent, subject, taken_at, longitude, "
         "latitude, "
         "person, time";
}
Attachment AttachmentRows::read(Row& row) {
  Attachment item;
  item.id = row.fid();
  item.owner = row.word(attachmentOwnerByKey);
  item.ownerId = row.integer();
  item.kind = row.word(attachmentKindByKey);
  item.title = row.text();
  item.fileName = row.text();
  item.mediaType = row.text();
  item.size = row.integer();
  item.sha256 = row.text();
  item.percent = row.optionalInt();
  item.subject = row.text();
  item.takenAt = row.text();
  item.longitude = row.optionalReal();
  item.latitude = row.optionalReal();
  item.person = row.text();
  item.time = row.text();
  return item;
}
bool AttachmentRows::operator()(const Attachment& a, const Attachment& b) const {
  return std::tie(a.owner, a.ownerId, a.time, a.fileName, a.id) <
         std::tie(b.owner, b.ownerId, b.time, b.fileName, b.id);
}

std::string BeneficiaryRows::columns() {
  return "activity_id, name, nik, address, is_woman, is_poor";
}
Beneficiary BeneficiaryRows::read(Row& row) {
  Beneficiary item;
  item.id = row.fid();
  item.activityId = row.integer();
  item.name = row.text();
  item.nik = row.text();
  item.address = row.text();
  item.isWoman = row.optionalBool();
  item.isPoor = row.optionalBool();
  return item;
}
bool BeneficiaryRows::operator()(const Beneficiary& a, const Beneficiary& b) const {
  return std::tie(a.activityId, a.name, a.id) < std::tie(b.activityId, b.name, b.id);
}

std::string ProfileRows::columns() {
  return "kawasan_id, handling, pattern, pattern_reason, location_class, legal_ha, untitled_ha, illegal_ha, persons, "
         "women, low_income, poor_households, note, area_character, dwelling_status";
}
KawasanProfile ProfileRows::read(Row& row) {
  KawasanProfile item;
  item.id = row.fid();
  item.kawasanId = row.integer();
  item.handling = row.optionalWord(handlingByKey);
  item.pattern = row.optionalWord(patternChoiceByKey);
  item.patternReason = row.text();
  item.location = row.optionalWord(locationClassByKey);
  item.legalHa = row.amount();
  item.untitledHa = row.amount();
  item.illegalHa = row.amount();
  item.persons = row.optionalInt();
  item.women = row.optionalInt();
  item.lowIncome = row.optionalInt();
  item.poorHouseholds = row.optionalInt();
  item.note = row.text();
  item.character = row.text();
  item.dwellingStatus = row.text();
  return item;
}
bool ProfileRows::operator()(const KawasanProfile& a, const KawasanProfile& b) const {
  return std::tie(a.kawasanId, a.id) < std::tie(b.kawasanId, b.id);
}

std::string ProblemRows::columns() {
  return "kawasan_id, aspect, problem";
}
KawasanProblem ProblemRows::read(Row& row) {
  KawasanProblem item;
  item.id = row.fid();
  item.kawasanId = row.integer();
  item.aspect = row.text();
  item.problem = row.text();
  return item;
}
bool ProblemRows::operator()(const KawasanProblem& a, const KawasanProblem& b) const {
  return std::tie(a.kawasanId, a.aspect, a.id) < std::tie(b.kawasanId, b.aspect, b.id);
}

}  // namespace kawasan
