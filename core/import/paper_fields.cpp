#include "core/import/paper_fields.h"

#include <algorithm>
#include <array>

#include "core/base/text.h"
#include "core/import/field_values.h"
#include "core/import/find_area.h"
#include "core/import/number_cell.h"
#include "core/plan/hectare_ledger.h"
#include "core/rules/ranking.h"

namespace kawasan {

namespace {

constexpr std::string_view kAreaMark = "ha@";

Result<std::string> readRule(const std::string& text) {
  std::vector<std::string> known;
  for (std::size_t i = 0; i < kReductionRules; ++i) known.emplace_back(keyOf(static_cast<ReductionRule>(i)));
  if (text.empty() || std::find(known.begin(), known.end(), text) != known.end()) return text;
  // By its letter, as where a rule is chosen; (a) and (c) are one rule, which counts RT or whole areas.
  if (const auto rule = ledgerRuleBy(text)) return std::string(keyOf(rule->rule));
  for (const LedgerRule& rule : kLedgerRules) known.emplace_back(1, letterOf(rule));
  return badValue("rule", text, joinText(known, ", "));
}

Result<MinutesLine> readLine(const Snapshot& snapshot, const std::string& key, const std::string& text) {
  KAWASAN_ASSIGN(const AreaTarget area, findArea(snapshot, key.substr(kAreaMark.size())));
  // Decree and minutes are compared area by area; other levels would count for nothing.
  const Level level = defaultRankingLevel(snapshot);
  if (area.level != level) return badValue(key, text, std::string(keyOf(level)));
  MinutesLine line;
  line.level = area.level;
  line.areaId = area.id;
  if (text.empty()) return line;
  const NumberCell number = readNumberCell(text, DecimalMark::Comma);
  if (!number.reason.empty()) return fail(ErrorCode::BadNumber, {{"field", key}, {"value", text}});
  if (!number.value || *number.value < 0) return badValue(key, text, ">= 0");
  const auto hectares = microFromDouble(*number.value);
  if (!hectares) return fail(ErrorCode::BadNumber, {{"field", key}, {"value", text}});
  line.hectares = *hectares;
  return line;
}

const Meeting* meetingByTitle(const Snapshot& snapshot, const std::string& title, const std::optional<Date>& date) {
  for (const Meeting& meeting : snapshot.meetings) {
    if (folded(meeting.title) == folded(title) && (!date || meeting.date == date)) return &meeting;
  }
  return nullptr;
}

const Meeting* meetingById(const Snapshot& snapshot, FeatureId id) {
  for (const Meeting& meeting : snapshot.meetings) {
    if (meeting.id == id) return &meeting;
  }
  return nullptr;
}

}  // namespace

Result<FollowUpEdit> readFollowUp(const Snapshot& snapshot, const FollowUp* known, const FieldTexts& fields) {
  FollowUpEdit edit;
  if (known != nullptr) edit.line = *known;
  std::string title;
  std::optional<Date> held;
  for (const auto& [key, value] : fields) {
    const std::string text(trimmed(value));
    if (key == "item") {
      edit.line.item = text;
    } else if (key == "output") {
      edit.line.output = text;
    } else if (key == "place") {
      edit.line.place = text;
    } else if (key == "responsible") {
      edit.line.responsible = text;
    } else if (key == "due") {
      KAWASAN_ASSIGN(edit.line.due, readDate(key, text));
    } else if (key == "meeting") {
      title = text;
    } else if (key == "meeting_date") {
      KAWASAN_ASSIGN(held, readDate(key, text));
    } else {
      return fail(ErrorCode::UnknownField,
                  {{"field", key}, {"known", "item, output, place, responsible, due, meeting, meeting_date"}});
    }
  }
  if (edit.line.item.empty()) return badValue("item", {}, "item=...");
  const Meeting* meeting =
      title.empty() ? meetingById(snapshot, edit.line.meetingId) : meetingByTitle(snapshot, title, held);
  if (meeting != nullptr) {
    edit.meeting = *meeting;
    edit.line.meetingId = meeting->id;
    return edit;
  }
  if (title.empty()) return badValue("meeting", {}, "meeting=...");
  edit.meeting.title = title;
  edit.meeting.date = held;
  return edit;
}

Result<FollowUpState> readFollowUpState(FeatureId followUpId, const FieldTexts& fields) {
  FollowUpState state;
  state.followUpId = followUpId;
  std::optional<FollowUpStep> step;
  std::optional<Date> date;
  for (const auto& [key, value] : fields) {
    const std::string text(trimmed(value));
    if (key == "status") {
      step = followUpStepByKey(lowered(text));
      if (!step) return badValue(key, text, "open, underway, done, dropped");
    } else if (key == "date") {
      KAWASAN_ASSIGN(date, readDate(key, text));
    } else if (key == "note") {
      state.note = text;
    } else {
      return fail(ErrorCode::UnknownField, {{"field", key}, {"known", "status, date, note"}});
    }
  }
  if (!step) return badValue("status", {}, "status=done");
  if (!date) return badValue("date", {}, "date=2021-05-31");
  state.step = *step;
  state.date = *date;
  return state;
}

Result<const FollowUp*> findFollowUp(const Snapshot& snapshot, const std::string& typed) {
  const std::string wanted = folded(typed);
  const FollowUp* found = nullptr;
  std::size_t count = 0;
  for (const FollowUp& line : snapshot.followUps) {
    const bool byUuid = typed.size() >= 4 && line.uuid.starts_with(lowered(trimmed(typed)));
    if (!byUuid && (wanted.empty() || folded(line.item) != wanted)) continue;
    found = &line;
    ++count;
  }
  if (count == 1) return found;
  return badValue("ID", typed, count == 0 ? "item, id" : std::to_string(count) + " of this name");
}

Result<Meeting> readMeeting(const Meeting& known, const FieldTexts& fields) {
  Meeting meeting = known;
  for (const auto& [key, value] : fields) {
    const std::string text(trimmed(value));
    if (key == "title") {
      meeting.title = text;
    } else if (key == "date") {
      KAWASAN_ASSIGN(meeting.date, readDate(key, text));
    } else if (key == "place") {
      meeting.place = text;
    } else if (key == "note") {
      meeting.note = text;
    } else {
      return fail(ErrorCode::UnknownField, {{"field", key}, {"known", "title, date, place, note"}});
    }
  }
  if (meeting.title.empty()) return badValue("title", {}, "title=...");
  return meeting;
}

Result<const Meeting*> findMeeting(const Snapshot& snapshot, const std::string& typed) {
  const std::string wanted = folded(typed);
  const Meeting* found = nullptr;
  std::size_t count = 0;
  std::vector<std::string> known;
  for (const Meeting& meeting : snapshot.meetings) {
    const std::string dated = meeting.title + (meeting.date ? " " + isoText(*meeting.date) : std::string());
    known.push_back(dated);
    if (wanted.empty() || (folded(meeting.title) != wanted && folded(dated) != wanted)) continue;
    found = &meeting;
    ++count;
  }
  if (count == 1) return found;
  return badValue("MEETING", typed, joinText(known, ", "));
}

Result<MinutesEdit> readMinutes(const Snapshot& snapshot, const Minutes* known, const FieldTexts& fields) {
  MinutesEdit edit;
  std::optional<Date> date;
  std::vector<MinutesLine> present;
  if (known != nullptr) {
    edit.minutes = *known;
    date = known->date;
    for (const MinutesLine& line : snapshot.linesOf(known->id)) present.push_back(line);
  }
  for (const auto& [key, value] : fields) {
    const std::string text(trimmed(value));
    if (key == "number") {
      edit.minutes.number = text;
    } else if (key == "date") {
      KAWASAN_ASSIGN(date, readDate(key, text));
    } else if (key == "year") {
      KAWASAN_ASSIGN(edit.minutes.year, readYear(key, text));
    } else if (key == "title") {
      edit.minutes.title = text;
    } else if (key == "rule") {
      KAWASAN_ASSIGN(edit.minutes.rule, readRule(text));
    } else if (key == "note") {
      edit.minutes.note = text;
    } else if (key.starts_with(kAreaMark)) {
      KAWASAN_ASSIGN(MinutesLine line, readLine(snapshot, key, text));
      const auto isSame = [&](const MinutesLine& each) {
        return each.level == line.level && each.areaId == line.areaId;
      };
      if (std::any_of(edit.lines.begin(), edit.lines.end(), isSame)) return badValue(key, text, "ha@AREA");
      const auto old = std::find_if(present.begin(), present.end(), isSame);
      if (old != present.end()) line.id = old->id;
      if (isMissing(line.hectares)) {
        if (old == present.end()) return badValue(key, text, "ha@AREA=1,5");
        edit.removed.push_back(line.id);
      } else {
        edit.lines.push_back(line);
      }
      if (old != present.end()) present.erase(old);
    } else {
      return fail(ErrorCode::UnknownField,
                  {{"field", key}, {"known", "number, date, year, title, rule, note, ha@AREA"}});
    }
  }
  if (edit.minutes.number.empty()) return badValue("number", {}, "number=...");
  if (!date) return badValue("date", {}, "date=2021-05-31");
  if (edit.lines.empty() && present.empty()) return badValue("ha@AREA", {}, "ha@AREA=1,5");
  const auto other = findMinutes(snapshot, edit.minutes.number);
  if (other && (known == nullptr || (*other)->id != known->id)) {
    return badValue("number", edit.minutes.number, "a new name");
  }
  edit.minutes.date = *date;
  return edit;
}

void applyMinutes(Edit& edit, MinutesEdit& plan) {
  edit.put(plan.minutes);
  for (const FeatureId line : plan.removed) edit.removeMinutesLine(line);
  for (MinutesLine& line : plan.lines) {
    line.minutesId = plan.minutes.id;
    edit.put(line);
  }
}

Result<const Minutes*> findMinutes(const Snapshot& snapshot, const std::string& number) {
  for (const Minutes& minutes : snapshot.minutes) {
    if (folded(minutes.number) == folded(number)) return &minutes;
  }
  return badValue("NUMBER", number, "number=...");
}

}  // namespace kawasan
