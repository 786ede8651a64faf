#pragma once

// Lines of follow-up lists and minutes of reduced hectares from typed fields. Nothing is written here. Errors:
// UnknownField {field} {known}, BadValue {field} {value} {expected}, BadNumber, UnknownArea, AmbiguousArea.

#include "core/import/set_fields.h"

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

struct MinutesEdit {
  Minutes minutes;
  std::vector<MinutesLine> lines;  // minutesId is set once the minutes are kept
};

/// number, date, year, title, rule, note, and ha@AREA for each area; an area is one of the level that the project
/// ranks. Needs number, date and one area; the number must be new.
[[nodiscard]] Result<MinutesEdit> readMinutes(const Snapshot& snapshot, const FieldTexts& fields);
/// By their number.
[[nodiscard]] Result<const Minutes*> findMinutes(const Snapshot& snapshot, const std::string& number);

}  // namespace kawasan
