// What an edit writes beside the activities: prices, scenarios, meetings, minutes, named people, profiles.

#include <fmt/format.h>

#include "core/model/edit.h"
#include "core/model/edit_state.h"
#include "core/model/edit_values.h"

namespace kawasan {

FeatureId Edit::State::rowWith(const std::string& table, const std::vector<std::pair<std::string, Value>>& key) {
  std::string condition;
  for (const auto& [column, value] : key) condition += (condition.empty() ? "" : " AND ") + column + " IS ?";
  SQLite::Statement query(database.sqlite(), fmt::format("SELECT fid FROM {} WHERE {}", table, condition));
  int place = 0;
  for (const auto& [column, value] : key) bindValue(query, ++place, value);
  return query.executeStep() ? query.getColumn(0).getInt64() : 0;
}

void Edit::put(UnitCost& cost) {
  static const Columns columns{"work", "indicator", "rupiah", "source"};
  const std::string indicator(identifierOf(cost.indicator));
  if (cost.id == 0) cost.id = m_state->rowWith("unit_cost", {{"work", cost.work}, {"indicator", indicator}});
  m_state->write("unit_cost", columns, cost.id, {cost.work, indicator, cost.rupiah, textValue(cost.source)});
}

void Edit::put(Scenario& scenario) {
  static const Columns columns{"uuid", "name", "note"};
  ensureUuid(scenario.uuid);
  m_state->write("scenario", columns, scenario.id, {scenario.uuid, scenario.name, textValue(scenario.note)});
}

void Edit::put(ScenarioActivity& off) {
  static const Columns columns{"scenario_id", "activity_id"};
  if (off.id == 0) {
    off.id = m_state->rowWith("scenario_activity", {{"scenario_id", off.scenarioId}, {"activity_id", off.activityId}});
  }
  m_state->write("scenario_activity", columns, off.id, {off.scenarioId, off.activityId});
}

void Edit::State::leaveOutOfScenarios(FeatureId activityId) {
  static const Columns columns{"scenario_id", "activity_id"};
  SQLite::Statement query(database.sqlite(), "SELECT fid FROM scenario ORDER BY fid");
  while (query.executeStep()) {
    FeatureId id = 0;
    write("scenario_activity", columns, id, {FeatureId{query.getColumn(0).getInt64()}, activityId});
  }
}

void Edit::put(Meeting& meeting) {
  static const Columns columns{"uuid", "title", "meeting_date", "place", "note"};
  ensureUuid(meeting.uuid);
  m_state->write(
      "meeting", columns, meeting.id,
      {meeting.uuid, meeting.title, dateValue(meeting.date), textValue(meeting.place), textValue(meeting.note)});
}

void Edit::put(FollowUp& item) {
  static const Columns columns{"uuid", "meeting_id", "item", "output", "place", "responsible", "due"};
  ensureUuid(item.uuid);
  m_state->write("follow_up", columns, item.id,
                 {item.uuid, item.meetingId, item.item, textValue(item.output), textValue(item.place),
                  textValue(item.responsible), dateValue(item.due)});
}

void Edit::add(FollowUpState& state) {
  static const Columns columns{"follow_up_id", "state", "state_date", "person", "note", "recorded"};
  if (state.recorded.empty()) state.recorded = nowText();
  state.id = 0;
  m_state->write("follow_up_state", columns, state.id,
                 {state.followUpId, std::string(keyOf(state.step)), isoText(state.date), textValue(state.person),
                  textValue(state.note), state.recorded});
}

void Edit::put(Minutes& minutes) {
  static const Columns columns{"uuid", "number", "minutes_date", "year", "title", "rule", "note"};
  ensureUuid(minutes.uuid);
  m_state->write("minutes", columns, minutes.id,
                 {minutes.uuid, minutes.number, isoText(minutes.date), yearValue(minutes.year),
                  textValue(minutes.title), textValue(minutes.rule), textValue(minutes.note)});
}

void Edit::put(MinutesLine& line) {
  static const Columns columns{"minutes_id", "level", "area_id", "hectares"};
  m_state->write("minutes_line", columns, line.id,
                 {line.minutesId, levelValue(line.level), line.areaId, amountValue(line.hectares)});
}

void Edit::put(Beneficiary& person) {
  static const Columns columns{"activity_id", "name", "nik", "address", "is_woman", "is_poor"};
  m_state->write("beneficiary", columns, person.id,
                 {person.activityId, person.name, textValue(person.nik), textValue(person.address),
                  optionalValue(person.isWoman), optionalValue(person.isPoor)});
}

void Edit::put(KawasanProfile& profile) {
  static const Columns columns{"kawasan_id", "handling",        "pattern",    "pattern_reason", "location_class",
                               "legal_ha",   "untitled_ha",     "illegal_ha", "persons",        "women",
                               "low_income", "poor_households", "note",       "area_character", "dwelling_status"};
  if (profile.id == 0) profile.id = m_state->rowWith("kawasan_profile", {{"kawasan_id", profile.kawasanId}});
  m_state->write("kawasan_profile", columns, profile.id,
                 {profile.kawasanId, wordValue(profile.handling), wordValue(profile.pattern),
                  textValue(profile.patternReason), wordValue(profile.location), amountValue(profile.legalHa),
                  amountValue(profile.untitledHa), amountValue(profile.illegalHa), optionalValue(profile.persons),
                  optionalValue(profile.women), optionalValue(profile.lowIncome), optionalValue(profile.poorHouseholds),
                  textValue(profile.note), textValue(profile.character), textValue(profile.dwellingStatus)});
}

void Edit::put(KawasanProblem& problem) {
  static const Columns columns{"kawasan_id", "aspect", "problem"};
  if (problem.id == 0) {
    problem.id = m_state->rowWith("kawasan_problem", {{"kawasan_id", problem.kawasanId}, {"aspect", problem.aspect}});
  }
  if (!problem.problem.empty()) {
    m_state->write("kawasan_problem", columns, problem.id, {problem.kawasanId, problem.aspect, problem.problem});
  } else if (problem.id != 0) {
    m_state->remove("kawasan_problem", problem.id);
    problem.id = 0;
  }
}

void Edit::removeUnitCost(FeatureId id) {
  m_state->remove("unit_cost", id);
}
void Edit::removeScenario(FeatureId id) {
  m_state->removeWhere("scenario_activity", "scenario_id = ?1", id);
  m_state->remove("scenario", id);
}
void Edit::removeScenarioActivity(FeatureId id) {
  m_state->remove("scenario_activity", id);
}
void Edit::removeMeeting(FeatureId id) {
  m_state->removeWhere("follow_up_state", "follow_up_id IN (SELECT fid FROM follow_up WHERE meeting_id = ?1)", id);
  m_state->removeWhere("follow_up", "meeting_id = ?1", id);
  m_state->removeOwned(AttachmentOwner::Meeting, id);
  m_state->remove("meeting", id);
}
void Edit::removeFollowUp(FeatureId id) {
  m_state->removeWhere("follow_up_state", "follow_up_id = ?1", id);
  m_state->remove("follow_up", id);
}
void Edit::removeMinutes(FeatureId id) {
  m_state->removeWhere("minutes_line", "minutes_id = ?1", id);
  m_state->removeOwned(AttachmentOwner::Minutes, id);
  m_state->remove("minutes", id);
}
void Edit::removeMinutesLine(FeatureId id) {
  m_state->remove("minutes_line", id);
}
void Edit::removeBeneficiary(FeatureId id) {
  m_state->remove("beneficiary", id);
}

}  // namespace kawasan
