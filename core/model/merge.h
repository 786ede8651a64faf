#pragma once

// Field copies taken back into their project (three-way merge). A copy carries the history, so the state both sides
// started from is the last entry that their histories share; no clock decides anything. `planMerge` reads the project
// and its copies and tells what each has that the project has not; `applyMerge` takes over what was chosen, as one edit
// that one undo takes back. All values are as the project file keeps them, by the names of its tables and columns
// (resources/migrations). Keys of the project, city-wide settings, computed scores and basemaps take no part.

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/project.h"
#include "core/store/value.h"

namespace kawasan {

/// Entries of kawasan_state that hand-out writes into a copy: the uuid of the kelurahan it was made for, who made it
/// and when (ISO, UTC). Any of them may be missing: a plain copy of the file is a copy too.
inline constexpr const char* kHandOutKelurahan = "hand_out_kelurahan";
inline constexpr const char* kHandOutPerson = "hand_out_person";
inline constexpr const char* kHandOutTime = "hand_out_time";

/// Column of an item that is the whole list of activities a scenario has off. Its values are for reading alone: a line
/// with how many they are, then a line with the name of each in which the sides differ.
inline constexpr const char* kSwitchedOff = "switched_off";

/// One copy as it was read.
struct MergeCopy {
  std::string path;
  std::string person;         // of its latest edit; empty when it has none
  std::string time;           // of that edit, ISO, UTC
  FeatureId kelurahanId = 0;  // that it was handed out for, in the project; 0: not said, or no longer there
  std::string kelurahan;      // its name, also when it is no longer there
  std::size_t edits = 0;      // made in it since it was handed out and still in force
  std::size_t takenBack = 0;  // entries of before that were undone in it; that is not taken over
  std::int64_t revision = 0;  // of the copy; applyMerge refuses another
};

enum class MergeKind {
  New,            // a row that the project does not have
  Changed,        // a value that the project left as it was
  Removed,        // a row that the copy removed and the project left as it was
  Conflict,       // changed on both sides, or differently by two copies; removed here and changed there
  NotApplicable,  // belongs to what the project no longer has; told only, cannot be taken
};
/// "new", "changed", "removed", "conflict", "not_applicable"
[[nodiscard]] std::string_view keyOf(MergeKind kind);

/// What a copy would put in the place. Copies that offer the same are one offer.
struct MergeOffer {
  std::vector<std::size_t> copies;  // places in MergePlan::copies
  StoredValue value;                // of an item with a column; ids are those of the project where it knows the row
  bool isRemoval = false;           // of a whole row
  std::vector<ColumnValue> row;     // of a whole row all its columns but the bytes of photos and files, as they were
                                    // where it is removed; of a value those that go with it
  std::string person;               // who last edited it in the (first) copy, and when (ISO, UTC)
  std::string time;
};

/// A row of the project that goes when an offer is taken.
struct ReplacedRow {
  FeatureId row = 0;  // of the table of the item
  std::vector<ColumnValue> columns;
};

/// One value, or a whole row where `column` is empty: the smallest thing to decide.
struct MergeItem {
  MergeKind kind = MergeKind::Changed;
  std::string table;
  FeatureId row = 0;      // in the project, or in the first copy that offers it where the project has no such row
  std::string column;     // "geom" for shapes; columns that only tell of another (source_file, time) go with it
  std::string name;       // of the row beside its unit, where it has one: title of a document, number of a decree
  std::string survey;     // name of the survey, of figures and what stands beside them
  std::string parameter;  // identifier, of notes on a figure
  std::optional<StoredValue> base;  // where both started; nothing for what came later
  std::optional<StoredValue> mine;  // in the project now; nothing when it has no such row
  std::string minePerson;           // who last edited it in the project since then, and when; empty when nobody did
  std::string mineTime;
  std::vector<MergeOffer> offers;     // at least one; several only of a conflict
  std::vector<ReplacedRow> replaced;  // of a new row that comes in place of what the project has
  bool isOutside = false;             // outside the kelurahan that every copy offering it was handed out for
};

/// What it is that a unit stands for: an area, a record of the plan, or a whole table of records without owner.
enum class MergeUnitKind {
  Rt,
  Kawasan,
  Kelurahan,
  Kecamatan,
  Activity,
  Meeting,
  Minutes,
  PlanDocument,
  Programme,
  Scenario,
  Survey,
  Table
};
/// "rt", "kawasan", "kelurahan", "kecamatan", "activity", "meeting", "minutes", "plan_document", "programme",
/// "scenario", "survey", "table"
[[nodiscard]] std::string_view keyOf(MergeUnitKind kind);

/// The items of one RT, activity, ...
struct MergeUnit {
  MergeUnitKind kind = MergeUnitKind::Rt;
  FeatureId id = 0;       // as MergeItem::row; 0 for a table
  std::string name;       // "RT 001 RW 002", name of the activity; key of the table ("zone")
  bool isNew = false;     // the project does not have it
  std::size_t first = 0;  // items [first, first + count) of the plan
  std::size_t count = 0;
};

/// The units of one kelurahan, in natural order; those of the whole city last.
struct MergeGroup {
  FeatureId kelurahanId = 0;  // as MergeUnit::id; 0: whole city
  std::string name;           // empty: whole city
  std::size_t first = 0;      // units [first, first + count) of the plan
  std::size_t count = 0;
};

struct MergePlan {
  std::string project;        // path
  std::int64_t revision = 0;  // of the project; applyMerge refuses another
  std::vector<MergeCopy> copies;
  std::vector<MergeGroup> groups;
  std::vector<MergeUnit> units;
  std::vector<MergeItem> items;

  [[nodiscard]] std::size_t count(MergeKind kind) const;
};

/// For every item of a plan the offer that is taken; nothing keeps what the project has.
struct MergeChoices {
  std::vector<std::optional<std::size_t>> taken;
};

enum class MergeSide { Mine, Theirs };

/// What is proposed: everything clean that is not outside is taken; of conflicts the project's own is kept, or the
/// first offer taken.
[[nodiscard]] MergeChoices proposedChoices(const MergePlan& plan, MergeSide conflicts = MergeSide::Mine);

/// Reads the project at `path` (as its last edit left it) and the copies, through connections of its own: any thread.
/// Errors: those of opening a copy; CopyNotMergeable {path, reason}: "other-project", "no-common-history",
/// "foreign-edit" (another program changed the copy), "no-record" (what was done in it is no longer kept), "same-file",
/// "twice".
[[nodiscard]] Result<MergePlan> planMerge(const std::string& path, std::span<const std::string> copies);

struct MergeOutcome {
  std::size_t taken = 0;    // items that were written
  std::size_t skipped = 0;  // chosen, but they belong to a row that was not taken
};

/// What an edit that takes over what was chosen is called: "merge" {copies: file names, people: names, count}.
[[nodiscard]] EditLabel mergeLabel(const MergePlan& plan, const MergeChoices& choices);
/// Takes over what was chosen inside an edit of the project. Errors as applyMerge.
[[nodiscard]] Result<MergeOutcome> writeMerge(Edit& edit, const MergePlan& plan, const MergeChoices& choices);

/// Takes over what was chosen as one edit "merge" of `project` {copies: file names, people: names, count}. Nothing
/// chosen, nothing written. CopyNotMergeable {reason: "changed"} when a copy is no longer what was planned,
/// ProjectBusy when the project is not.
[[nodiscard]] Result<MergeOutcome> applyMerge(Project& project, const MergePlan& plan, const MergeChoices& choices);

}  // namespace kawasan
