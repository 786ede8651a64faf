#pragma once

// Lines of follow-up lists, meetings and minutes of reduced hectares from typed fields. Nothing after = clears a field.
// Nothing is written here but by applyMinutes. Errors:
// UnknownField {field} {known}, BadValue {field} {value} {expected}, BadNumber, UnknownArea, AmbiguousArea.

#include "core/import/set_fields.h"
#include "core/model/edit.h"

namespace kawasan {

struct FollowUpEdit {
  FollowUp line;
  Meeting meeting;  // to be kept when its id is 0: it is new
};

/// item, output, place, responsible, due, meeting (its title; a new one is made), meeting_date. A new line needs item
/// and meeting.
[[nodiscard]] Result<FollowUpEdit> readFollowUp(const Snapshot& snapshot, const FollowUp* known,
                                                const FieldTexts& fields);
/// status (open, underway, done, dropped), date, note. Needs both of the first.
[[nodiscard]] Result<FollowUpState> readFollowUpState(FeatureId followUpId, const FieldTexts& fields);
/// By the first characters of its id (four at least), or by its item.
[[nodiscard]] Result<const FollowUp*> findFollowUp(const Snapshot& snapshot, const std::string& typed);

/// title, date, place, note over a meeting that is there. It needs a title.
[[nodiscard]] Result<Meeting> readMeeting(const Meeting& known, const FieldTexts& fields);
/// By its title; with the date behind it ("Rakor 2019-10-30") where several have the title.
[[nodiscard]] Result<const Meeting*> findMeeting(const Snapshot& snapshot, const std::string& typed);

struct MinutesEdit {
  Minutes minutes;
  std::vector<MinutesLine> lines;  // new and changed; minutesId is set once the minutes are kept
  std::vector<FeatureId> removed;  // lines
};

/// number, date, year, title, rule, note, and ha@AREA for each area; an area is one of the level that the project
/// ranks. Over `known`, whose other lines stay, or new minutes when that is null. Minutes need number, date and one
/// area; no two have one number.
[[nodiscard]] Result<MinutesEdit> readMinutes(const Snapshot& snapshot, const Minutes* known, const FieldTexts& fields);
void applyMinutes(Edit& edit, MinutesEdit& plan);
/// By their number.
[[nodiscard]] Result<const Minutes*> findMinutes(const Snapshot& snapshot, const std::string& number);

}  // namespace kawasan
